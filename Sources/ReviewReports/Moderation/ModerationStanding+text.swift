package import PracticeLearning

extension ModerationStanding {
  /// What a reader sees after the months: spans, forecast, coverage, what is open and what to take next.
  ///
  /// - Parameters:
  ///   - forecast: the forecast to the end of the year.
  ///   - namesPeople: whether people and reviews are named; only for the QA lead.
  ///   - readsService: whether the row of a service is for the reader.
  package func text(
    _ forecast: ModerationForecast, namesPeople: Bool, style: TextStyle = TextStyle(),
    readsService: (String) -> Bool = { _ in true }
  ) -> String {
    var parts = [
      spansTable.text(style: style),
      style("Forecast", .bold) + "\n" + wrapped(forecast.words, indent: "  ") + "\n",
    ]
    let services = services.filter { readsService($0.key) }
    if !services.isEmpty { parts.append(coverageTable("service", services).text(style: style)) }
    if namesPeople { parts.append(sentences([auditorsSentence])) }
    parts.append(style("Being moderated", .bold) + "\n" + sentences(openSentences))
    if namesPeople, !open.isEmpty {
      parts.append(shortened(openTable, style.wording(.listOpenModerations)).text(style: style))
    }
    parts.append(style("In no draw yet", .bold) + "\n" + sentences(undrawn(style.wording)))
    if namesPeople, next.isEmpty {
      parts.append(style("To take next", .bold) + "\n  None.\n")
    } else if namesPeople {
      parts.append(shortened(nextTable, style.wording(.listNextToModerate)).text(style: style))
    }
    return parts.joined(separator: "\n")
  }

  /// The same as tables: spans, coverage and, where people are named, what is open and what to take next.
  ///
  /// - Parameters:
  ///   - namesPeople: whether people and reviews are named; only for the QA lead.
  ///   - readsService: whether the row of a service is for the reader.
  package func tables(namesPeople: Bool, readsService: (String) -> Bool) -> [ReportTable] {
    var tables = [spansTable, coverageTable("service", services.filter { readsService($0.key) })]
    if namesPeople {
      var toDo = openTable
      toDo.title = "Being moderated"
      tables += [toDo, nextTable]
    }
    return tables.filter { !$0.rows.isEmpty }
  }

  /// What is said beside the tables, a sentence each.
  package func sentences(namesPeople: Bool) -> [String] {
    (namesPeople ? [auditorsSentence] : []) + openSentences
  }

  private func sentences(_ lines: [String]) -> String {
    lines.map { wrapped($0, indent: "  ") + "\n" }.joined()
  }

  /// The first rows of a long table, and where the others are.
  private func shortened(_ table: ReportTable, _ whole: String) -> ReportTable {
    let most = 20
    guard table.rows.count > most else { return table }
    var short = table
    short.rows = Array(table.rows.prefix(most))
    let more = "\(table.rows.count - most) more: \(whole)"
    short.note = table.note.map { "\(more). \($0)" } ?? more
    return short
  }

  private var auditorsSentence: String {
    let none = auditors.filter { $0.value.taken == 0 }.keys.sorted()
    let reached = "\(auditors.count - none.count) of \(counted(auditors.count, "auditor")) reached"
    return none.isEmpty ? "\(reached)." : "\(reached); none yet of \(list(none))."
  }

  private var spansTable: ReportTable {
    ReportTable(
      "Taken for moderation: moderated, or with somebody asked",
      columns: ["", .number("taken"), .number("share"), .number("to take for \(targetPercent)%")],
      rows: spans.map { span in
        let counts = counts(in: span.period)
        return [
          span.words, "\(counts.taken) of \(counts.submitted)", share(counts),
          String(counts.needed(forPercent: targetPercent)),
        ]
      })
  }

  /// Those of whom none was taken first.
  private func coverageTable(
    _ what: String, _ counts: [String: ModerationFrame.Counts]
  ) -> ReportTable {
    let rows = counts.sorted {
      ($0.value.taken > 0 ? 1 : 0, $0.key) < ($1.value.taken > 0 ? 1 : 0, $1.key)
    }
    let unreached = counts.values.count { $0.taken == 0 }
    return ReportTable(
      "Taken per \(what), year to date",
      columns: [.init(what), .number("taken"), .number("share")],
      rows: rows.map { name, counts in
        [
          name, "\(counts.taken) of \(counts.submitted)",
          counts.taken == 0 ? "none yet" : share(counts),
        ]
      },
      note: unreached == 0
        ? "Every \(what) is reached." : "\(counted(unreached, what)) not reached yet.")
  }

  private func share(_ counts: ModerationFrame.Counts) -> String {
    counts.submitted == 0 ? "-" : percent(Double(counts.taken) / Double(counts.submitted))
  }

  private var openSentences: [String] {
    guard !open.isEmpty else { return ["Nobody is asked for a moderation that is not done."] }
    let worst = late.map { $0.assignment.clock(on: today).workingDaysLate }.max() ?? 0
    return [
      "\(counted(open.count, "moderation")) to be done: \(open.count - late.count) in time, "
        + "\(late.count) late"
        + (late.isEmpty ? "." : ", by up to \(counted(worst, "working day")).")
    ]
  }

  private func undrawn(_ wording: Remedy.Wording) -> [String] {
    guard let oldest = undrawn.min(by: { $0.submittedOn < $1.submittedOn }) else {
      return ["Every review of these months was in a draw or is taken."]
    }
    let months = Set(undrawn.map(\.month)).sorted().map(\.words)
    let age = oldest.submittedOn.workingDays(until: today)
    return [
      "\(counted(undrawn.count, "review")) of \(list(months)); the oldest was submitted "
        + "\(counted(max(0, age), "working day")) ago. Draw them with: \(wording(.drawModeration))"
    ]
  }

  /// The moderations to be done, with people.
  package var openTable: ReportTable {
    ReportTable(
      "", columns: ["review", "moderator", "asked on", "due", "clock"],
      rows: open.map { open in
        let asked = open.assignment
        return [
          asked.review, asked.moderator, asked.assignedOn.description, asked.dueOn.description,
          asked.clock(on: today).words,
        ]
      })
  }

  /// The reviews to take next, with the reason.
  package var nextTable: ReportTable {
    ReportTable(
      "To take next", columns: ["review", "month", "service", "auditor", "because", "submitted"],
      rows: next.map { next in
        let because =
          next.always.map(\.rawValue) ?? "reaches \(list(next.reaches))"
        return [
          next.review.review, next.review.month.description, next.review.service,
          next.review.auditor, because, next.review.submittedOn.description,
        ]
      },
      note:
        "What is always taken first. The draw takes those and gives the others a higher chance; one "
        + "taken by hand counts as requested and stands for itself alone.")
  }
}
