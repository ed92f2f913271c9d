import PracticeLearning
import ReviewReports

extension Council {
  /// The report on moderation of the first programme that is meant.
  func moderationReport(_ selection: Selection, _ hand: Hand) throws -> Report {
    let sets = try reportSets(selection, hand)
    var meant = selection
    meant.programme = sets.main.programme
    var parts: [ComparisonPart: FigureSet] = [:]
    for part in [ComparisonPart.service, .quarter] {
      parts[part] = try comparisons(meant, hand, by: part, inText: true).first
    }
    let isForAll = try viewer(hand).figures.contains(.people)
    let auditors = isForAll ? try leniency(.overall, meant, hand).first : nil
    var report = ModerationReport.report(sets.main, parts: parts, auditors: auditors)
    report.templates = sets.templates
    return report
  }
}
