import PracticeLearning
import ReviewReports

extension Council {
  /// The report on moderation of the first programme that is meant.
  func moderationReport(_ selection: Selection, _ hand: Hand) throws -> Report {
    let sets = try reportSets(selection, hand, .moderation)
    var meant = selection
    meant.programme = sets.main.programme
    var parts: [ComparisonPart: FigureSet] = [:]
    for part in [ComparisonPart.service, .quarter] {
      parts[part] = try comparison(of: sets, by: part, selection, hand)
    }
    let isForAll = try viewer(hand).figures.contains(.people)
    let auditors =
      isForAll ? try leniency(.overall, meant, hand, counted: [sets.tally]).first : nil
    var report = ModerationReport.report(sets.main, parts: parts, auditors: auditors)
    report.templates = sets.templates
    return report
  }

  /// Auditor and moderator of each part of the first programme, from what was counted for all of it; nothing
  /// where no review was submitted.
  private func comparison(
    of sets: ReportSets, by part: ComparisonPart, _ selection: Selection, _ hand: Hand
  ) throws -> FigureSet? {
    guard sets.tally.total.submitted + sets.tally.leftOut > 0 else { return nil }
    var set = sets.main
    set.figures =
      [set.whole(.gradesGoodOrOutstanding, rating: .overall)].compactMap(\.self)
      + sets.tally.groups(by: part).flatMap(\.figures)
    return set.shown(by: try figureView(selection, by: hand))
  }
}
