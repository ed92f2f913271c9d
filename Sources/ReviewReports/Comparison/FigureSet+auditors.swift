import PracticeLearning

extension FigureSet {
  /// How often each auditor graded higher or lower than moderators, by role code and never ranked.
  package func auditors(style: TextStyle = TextStyle()) -> String {
    var text = heading(style) + auditorsTable.text(style: style)
    for auditor in figures.filter({ $0.id == .oneAuditorHigher }) {
      let id = auditor.dimension(.gradedBy) ?? ""
      func of(_ figure: Figure.ID) -> String? {
        figures.first { $0.id == figure && $0.dimension(.gradedBy) == id }?.text
      }
      guard let reading = of(.oneAuditorReading) else { continue }
      text += wrapped("\(id): \(reading).", indent: "  ") + "\n"
      if let split = of(.oneAuditorByModerator), split.contains(";") {
        text += wrapped(split + ".", indent: "    ") + "\n"
      }
    }
    return text + "\n" + auditorNotes
  }

  /// The same as a table.
  package var auditorsTable: ReportTable {
    let shown = figures.filter { $0.id == .oneAuditorHigher }
    let rating = shown.first?.dimension(.rating) ?? Rating.overall.name
    var all: [String: [Figure.ID: Figure]] = [:]
    for figure in figures {
      if let auditor = figure.dimension(.gradedBy) {
        all[auditor, default: [:]][figure.id] = figure
      }
    }
    func of(_ auditor: Figure, _ id: Figure.ID) -> Figure? {
      all[auditor.dimension(.gradedBy) ?? ""]?[id]
    }
    return ReportTable(
      "Auditors beside moderators, \(rating) grade: who graded higher, who lower",
      columns: [
        "auditor", .number("higher"), .number("95% interval"), .number("expected"),
        .number("lower"),
        .number("shrunk mean"),
      ],
      rows: shown.map { higher in
        let limits = [
          of(higher, .oneAuditorHigherLowerLimit), of(higher, .oneAuditorHigherUpperLimit),
        ]
        .map { $0?.shownRounded.dropLast() ?? "" }
        return [
          higher.dimension(.gradedBy) ?? "", higher.shownCounts, higher.shownInterval,
          limits.joined(separator: "-") + "%", of(higher, .oneAuditorLower)?.shownCounts ?? "",
          shrunk(of(higher, .oneAuditorShrunkDifference)),
        ]
      }, note: shown.isEmpty ? "Nobody to show: fewer than 5 pairs are in the total only." : nil)
  }

  private func shrunk(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil else { return "" }
    return figure.shown + (figure.interval == nil ? "" : " (\(figure.shownInterval))")
  }

  private var auditorNotes: String {
    let peers = whole(.allAuditorsHigher)
    let few = whole(.allAuditorsFew)?.numerator ?? 0
    let method = figures.first { $0.id == .oneAuditorShrunkDifference }?.method
    let spread = figures.filter {
      [.allAuditorsHigherOverdispersion, .allAuditorsLowerOverdispersion].contains($0.id)
        && ($0.value ?? 0) > 1
    }
    let unrecorded = whole(.moderationPickNotRecorded)?.numerator ?? 0
    var notes: [String] = []
    if let peers {
      notes.append(
        "All auditors together graded higher in \(peers.shown). Expected: where 95% of auditors lie who "
          + "grade as all do.")
    }
    let under = "\(counted(few, "auditor")) with fewer than 5 pairs: in the total only. "
    notes.append((few > 0 ? under : "") + "5 to 9 pairs: counts alone.")
    notes.append(
      "A difference belongs to the pair: a severe moderator makes every auditor look lenient. Reviews "
        + "always taken are among the pairs, and an outstanding can only be lowered.")
    if let method { notes.append(method.prefix(1).uppercased() + method.dropFirst() + ".") }
    if let widest = spread.compactMap(\.value).max() {
      notes.append(
        "Limits for a signal are widened, since the spread between auditors is \(fixed(widest, 2)) times "
          + "what chance alone makes on average; more often case mix or moderators than auditors.")
    }
    if unrecorded > 0 {
      notes.append(
        "Of \(unrecorded) moderated reviews nothing says how they were picked: a moderator who knew the "
          + "grade agrees more often.")
    }
    notes.append("Only the QA lead sees all of this, and each auditor their own.")
    return notes.map { wrapped($0, indent: "  ") + "\n" }.joined()
  }
}
