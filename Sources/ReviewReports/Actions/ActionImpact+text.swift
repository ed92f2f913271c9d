import AuditStatistics
package import PracticeLearning

extension ActionImpact {
  /// What a reader sees: what is counted, before beside after, what may be said, the other services, what was
  /// decided. It never says why, and has no arrow.
  package func text(style: TextStyle = TextStyle()) -> String {
    var text = style("\(action.id)  \(printable(action.plan.what ?? ""))", .bold) + "\n"
    text += line("Counted are \(measure.words); \(naming.rawValue).")
    text += table.text(style: style)
    text += line(sentence + said)
    if chart.lines.count(where: { $0.height != nil }) == 2 { text += line(chartNote) }
    if let rebase = action.rebase, let day = rebase.day {
      text += line(
        "Compared anew from \(day.month.words), as \(rebase.by) decided on \(rebase.on.words): "
          + printable(rebase.because ?? ""))
    }
    if !others.isEmpty, windows.after != nil { text += "\n" + othersTable.text(style: style) }
    if leftOut > 0 {
      text += line("Without \(counted(leftOut, "review")) you are asked to grade.")
    }
    return text + (next.map(line) ?? "")
  }

  private func line(_ words: String) -> String { wrapped(words, indent: "  ") + "\n" }

  /// The parts of time with what was counted in each.
  package var table: ReportTable {
    let spans: [(String, Period?, Proportion?)] = [
      ("before", windows.before, comparison.before),
      ("quarter it was noticed", windows.trigger, nil),
      ("being done", between, nil),
      ("after", windows.after, windows.after.map { _ in comparison.after }),
    ]
    return ReportTable(
      "", columns: ["", "", .number(""), .number(""), ""],
      rows: spans.compactMap { name, period, share in
        guard let period else { return nil }
        guard let share else { return [name, period.words, "not counted", "", ""] }
        return [
          name, period.words, "\(share.count) of \(share.total)", share.value.map(percent) ?? "-",
          shown(share.wilson95),
        ]
      })
  }

  private var between: Period? {
    let last = windows.after.map { $0.first.adding(-1) } ?? windows.last
    return Period(from: windows.trigger.last.adding(1), to: last)
  }

  private var said: String {
    guard windows.after != nil, let change = comparison.change, let interval = comparison.interval
    else { return "" }
    return " After minus before: \(points(change)), 95% interval \(points(interval.lowerBound)) to "
      + "\(points(interval.upperBound)). The comparison does not tell what changed it." + picked
  }

  /// What is to be known of a rise of a theme that somebody picked.
  package var picked: String {
    guard comparison.outcome == .rose, measure.theme != nil else { return "" }
    return
      " A theme is picked when it is named more often than in the year before; so \"rose\" is said by chance "
      + "more easily than \"fell\"."
  }

  /// What the chart's lines rest on, in a sentence.
  private var chartNote: String {
    let lines = chart.lines.map { line in
      let limits = line.limits.map { ", a month of middle size between \(shown($0))" } ?? ""
      return "\(line.segment.rawValue) \(line.height.map(percent) ?? "-")\(limits)"
    }
    return "Lines of the \(chart.kind.rawValue): \(lines.joined(separator: "; ")). "
      + "That of before is frozen."
  }

  /// The same of every other service.
  package var othersTable: ReportTable {
    ReportTable(
      measure.service == nil ? "By service, counted alike" : "Other services, counted alike",
      columns: ["service", .number("before"), .number("after"), "after minus before"],
      rows: others.map { beside in
        let comparison = beside.comparison
        func side(_ share: Proportion) -> String {
          share.value.map { "\(share.count) of \(share.total) (\(percent($0)))" } ?? "-"
        }
        let interval = comparison.interval.map {
          "\(points($0.lowerBound)) to \(points($0.upperBound)): \(comparison.outcome.rawValue)"
        }
        return [
          beside.service, side(comparison.before), side(comparison.after),
          interval ?? comparison.outcome.rawValue,
        ]
      })
  }

  /// What is to be decided, or was; nothing while it is not completed.
  private var next: String? {
    guard action.completedOn != nil else { return nil }
    guard let decision = action.decision else {
      return
        "Whether it worked is not decided: adapt, adopt or abandon it, with a day for the next look."
    }
    return "\(decision.by) decided on \(decision.on.words): \(decision.what.rawValue)"
      + (decision.day.map { ", next look \($0.words)" } ?? "")
      + (decision.because.map { ". \(printable($0))" } ?? ".")
  }

  private func shown(_ interval: ClosedRange<Double>?) -> String {
    interval.map { "\(fixed($0.lowerBound * 100, 1))-\(fixed($0.upperBound * 100, 1))" } ?? ""
  }

  private func points(_ share: Double) -> String {
    let text = fixed(share * 100, 1)
    return (share > 0 && text != "0.0" ? "+" : "") + text + " points"
  }
}
