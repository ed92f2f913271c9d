package import PracticeLearning

/// The report on moderation: can the grades be trusted, where do auditor and moderator differ, and does it come closer?
package enum ModerationReport {
  /// Writes the report of one programme.
  ///
  /// - Parameters:
  ///   - set: the programme's figures with those of its services and months.
  ///   - parts: the comparison by service and by quarter, where the reader may see them.
  ///   - auditors: the figures of single auditors, for the QA lead alone; nothing for others.
  package static func report(
    _ set: FigureSet, parts: [ComparisonPart: FigureSet], auditors: FigureSet? = nil
  ) -> Report {
    var report = Report(
      .moderation, council: set.council,
      subtitle: "\(set.name), \(set.period.words)" + (set.withoutBlind.map { ", \($0)" } ?? "")
        + (set.triedOut.map { ". \($0)" } ?? ""),
      answers: [
        BoardReport.trust(set), furthest(set), enough(set), closer(set),
      ].compactMap(\.self))
    report.decisions = [BoardReport.grading(set), BoardReport.shortfall(set)].compactMap(\.self)
    report.sections = [
      Report.Section("Auditor and moderator side by side", sideBySide(set)),
      Report.Section("Service by service", services(parts)),
      Report.Section(
        "Against the target", [.table(BoardReport.moderationByMonth(set))].filter(\.holdsRows)),
      Report.Section("Month by month", trends(set)),
      Report.Section("Single auditors, for the QA lead alone", single(auditors)),
      Report.Section(
        "Changed afterwards", [.table(BoardReport.afterwards(set))].filter(\.holdsRows)),
    ]
    report.notes = [
      "The auditor's grade is compared as it stood when the moderator graded.",
      "Inadequate and outstanding reviews are always read again, so shares of the reviews taken describe "
        + "those reviews; estimates for all reviews count each kind as often as it occurs.",
      "Intervals are 95%. " + fewNote,
    ]
    var own = set
    own.figures.removeAll { !isOfModeration($0) }
    // Of many services there are too many figures to look each up among all of them.
    let known = Dictionary(grouping: own.figures, by: \.id)
    own.figures += [ComparisonPart.service, .quarter].compactMap { parts[$0] }.flatMap(\.figures)
      .filter { !(known[$0.id] ?? []).contains($0) }
    report.figures = [own] + [auditors].compactMap(\.self)
    return report
  }

  /// Whether a figure is among those of this report.
  package static func isOfModeration(_ figure: Figure) -> Bool {
    figure.id == .reviewsLeftOut || figure.id.rawValue.hasPrefix("moderation.")
  }

  private static func furthest(_ set: FigureSet) -> Report.Answer? {
    let known = Rating.compared.filter { $0 != .overall }
      .compactMap { set.whole(.moderationSameGrade, rating: $0) }
      .filter { ($0.denominator ?? 0) > 0 && $0.numerator != nil }
    guard let first = known.first else { return nil }
    func share(_ figure: Figure) -> Double {
      Double(figure.numerator ?? 0) / Double(max(1, figure.denominator ?? 1))
    }
    let furthest = known.min { share($0) < share($1) } ?? first
    let closest = known.max { share($0) < share($1) } ?? first
    guard furthest.saysEnough else {
      return Report.Answer("Where do readers differ?", ["Too few were read twice to say."])
    }
    let (low, high) = (furthest.dimension(.rating) ?? "", closest.dimension(.rating) ?? "")
    let sentences =
      share(furthest) == share(closest)
      ? ["They differ alike in every domain: the same grade in \(furthest.shownCounts)."]
      : [
        "Most on \(low): the same grade in \(furthest.shownCounts).",
        "Least on \(high): \(closest.shownCounts).",
      ]
    return Report.Answer(
      "Where do readers differ?", sentences,
      workedOut: known.map { "\(capitalised($0.dimension(.rating) ?? "")): \($0.sentence)" })
  }

  private static func enough(_ set: FigureSet) -> Report.Answer? {
    guard let share = set.whole(.moderationShare) else { return nil }
    let needed = set.whole(.moderationNeeded)?.numerator ?? 0
    return Report.Answer(
      "Is enough read again?",
      [
        "\(share.shownCounts) reviews were read again"
          + (needed == 0
            ? ", as many as were aimed for."
            : "; \(needed) more \(needed == 1 ? "was" : "were") aimed for.")
      ], workedOut: ["Reviews moderated: \(share.sentence)"])
  }

  private static func closer(_ set: FigureSet) -> Report.Answer? {
    let question = "Is it getting closer?"
    guard let reading = set.whole(TrendIDs.sameGrade.reading)?.text else {
      return Report.Answer(question, ["Too few months to say."])
    }
    let method = set.whole(TrendIDs.sameGrade.line)?.method
    return Report.Answer(
      question, [trendInWords(reading)],
      workedOut: ["Same grade from both, month by month: \(reading)"] + [method].compactMap(\.self))
  }

  /// A reading of a chart in a councillor's words: whether there is a sign of change.
  private static func trendInWords(_ reading: String) -> String {
    reading.lowercased().contains("no signal") || reading.lowercased().contains("no sign")
      ? "No sign of change from month to month beyond chance."
      : "The months show \(reading.prefix(1).lowercased() + reading.dropFirst())."
  }

  private static func sideBySide(_ set: FigureSet) -> [Report.Block] {
    guard set.hasModerations else { return [.text("No review was read twice.")] }
    return [
      set.pairsChart.map { .chart($0, isToldBeside: true) }, .table(set.comparisonTable),
      .table(set.confusion(.overall)), .table(set.shareTable),
    ].compactMap(\.self)
  }

  private static func services(_ parts: [ComparisonPart: FigureSet]) -> [Report.Block] {
    [ComparisonPart.service, .quarter].compactMap { part in
      parts[part].map { Report.Block.table($0.groupTable(by: part)) }
    }.filter(\.holdsRows)
  }

  private static func trends(_ set: FigureSet) -> [Report.Block] {
    let charts: [Report.Block] = [
      set.controlChart(.sameGrade, "same grade from both readers"),
      set.controlChart(.goodOrOutstanding, "good or outstanding as recorded"),
    ].compactMap { $0.map { .chart($0) } }
    guard charts.isEmpty else { return charts }
    return [
      (TrendIDs.sameGrade, "Same grade from both"),
      (.goodOrOutstanding, "Good or outstanding as recorded"),
    ].compactMap { ids, title in
      let points = set.every(ids.point)
      guard !points.isEmpty else { return nil }
      let part: Figure.Dimension.Name = points[0].dimension(.quarter) == nil ? .month : .quarter
      return .table(
        ReportTable(
          title, columns: [ReportTable.Column(part.rawValue), .number("share"), .number("count")],
          rows: points.map {
            [$0.dimension(part) ?? "", $0.value == nil ? "" : $0.shown, $0.shownCounts]
          }, note: set.whole(ids.reading)?.text.map { "Reading: \($0)." }))
    }
  }

  private static func single(_ auditors: FigureSet?) -> [Report.Block] {
    guard let auditors else { return [] }
    let readings = Dictionary(
      auditors.every(.oneAuditorReading).map { ($0.dimension(.gradedBy) ?? "", $0.shown) }
    ) { first, _ in first }
    let rows = auditors.groups(of: .gradedBy, .oneAuditorHigher).map { figure -> [String] in
      let person = figure.dimension(.gradedBy) ?? ""
      return [person, figure.shownCounts, readings[person] ?? ""]
    }
    let table = ReportTable(
      "Graded higher than the moderator",
      columns: ["auditor", .number("count"), "what may be said"],
      rows: rows, note: "From 10 pairs on; a table by person is no ranking.")
    return [
      auditors.funnelChart.map { .chart($0, isToldBeside: true) },
      rows.isEmpty ? nil : .table(table),
    ]
    .compactMap(\.self)
  }
}

extension Report.Block {
  /// Whether it is anything but a table without rows.
  var holdsRows: Bool {
    if case .table(let table) = self { !table.rows.isEmpty } else { true }
  }
}
