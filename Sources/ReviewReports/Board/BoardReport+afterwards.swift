import PracticeLearning

extension BoardReport {
  /// What came in time, by the days on which it was recorded.
  static func timeliness(_ set: FigureSet) -> ReportTable {
    let shares = set.everyWhole(.timelinessInTime)
    func of(_ id: Figure.ID, _ share: Figure) -> Figure? {
      set.everyWhole(id).first { $0.dimension(.step) == share.dimension(.step) }
    }
    let rows = shares.compactMap { share -> [String]? in
      let notCounted = of(.timelinessNotCounted, share)?.numerator ?? 0
      guard (share.denominator ?? 0) + notCounted > 0 else { return nil }
      let median = of(.timelinessMedianDays, share)
      return [
        "\(share.dimension(.step) ?? "")s", share.shownCounts, share.shown, share.shownInterval,
        median?.value == nil ? "" : median?.shown ?? "", String(notCounted),
      ]
    }
    return ReportTable(
      "In time",
      columns: [
        "", .number("in time"), .number("share"), .number("95% interval"), .number("median"),
        .number("not counted"),
      ], rows: rows,
      note:
        "Terms run from the day something was recorded. Not counted: imported, so that the day of "
        + "recording is not known.")
  }

  /// What was changed or excused afterwards: nothing of it hides behind a rate.
  static func afterwards(_ set: FigureSet) -> ReportTable {
    let ids: [Figure.ID] = [
      .reviewsAmended, .reviewsWithdrawn, .moderationAmendedAfter, .moderationCorrected,
      .moderationNotBlind, .complianceExemptAfterDay, .complianceExemptAndDone,
    ]
    let figures = ids.compactMap { set.whole($0) }.filter { ($0.numerator ?? 0) > 0 }
    return ReportTable(
      "Changed or excused afterwards", columns: ["", .number("number")],
      rows: figures.map { [$0.title, $0.shown] },
      note: "Agreement compares the grades that stood when the moderator graded.")
  }
}

extension FigureSet {
  /// How many reviews are left out for whoever reads: `without 2 reviews you are asked to grade`.
  package var withoutBlind: String? {
    guard let count = whole(.reviewsLeftOut)?.numerator, count > 0 else { return nil }
    return "without \(counted(count, "review")) you are asked to grade"
  }
}
