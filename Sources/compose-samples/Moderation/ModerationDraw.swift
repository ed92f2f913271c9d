import AuditStatistics
import PracticeLearning

/// Which of the year's reviews are moderated: every inadequate and outstanding, and a random draw
/// each month that brings the month to about 30%.
struct ModerationDraw {
  struct Drawn {
    var plan: ReviewPlan
    var selection: Moderation.Selection
  }

  let drawn: [Drawn]

  /// Draws with the first seed that gives the published table and reaches most auditors.
  ///
  /// The draw within a month is a plain random one. Of the many draws the published auditor by
  /// moderator table could have come from, one with 9 requires improvement and 31 good is sought.
  init(_ plans: [ReviewPlan], seed: UInt64) {
    var best: (unreached: Int, drawn: [Drawn])?
    for attempt in 0..<4000 {
      var generator = SeededGenerator(seed: seed &+ UInt64(attempt))
      let drawn = Year.months.flatMap { month in
        ModerationDraw.draw(plans.filter { $0.month == month }, &generator)
      }
      let random = drawn.filter { !$0.selection.isCertain }
      guard random.count(where: { $0.plan.grades.overall == .good }) == 31 else { continue }
      let reached = Set(drawn.map(\.plan.auditor))
      let unreached = Set(plans.map(\.auditor)).subtracting(reached).count
      if unreached < (best?.unreached ?? .max) { best = (unreached, drawn) }
      if unreached == 0 { break }
    }
    drawn = best?.drawn ?? []
  }

  /// The draws per month besides those always taken; 40 in the year.
  static let drawsByMonth = [4, 3, 3, 4, 3, 3, 4, 3, 3, 3, 3, 4]

  private static func draw(_ month: [ReviewPlan], _ generator: inout SeededGenerator) -> [Drawn] {
    let always = month.filter { [.inadequate, .outstanding].contains($0.grades.overall) }
    var drawable = month.filter { [.requiresImprovement, .good].contains($0.grades.overall) }
    let first = month.first.map { $0.month.index - Year.months[0].index } ?? 0
    let count = drawsByMonth[first]
    let probability = DecimalText(Double(count) / Double(drawable.count), decimals: 4)
    generator.shuffle(&drawable)
    let certain = always.map { plan in
      let reason: Moderation.Selection.Reason =
        plan.grades.overall == .inadequate ? .inadequate : .outstanding
      return Drawn(plan: plan, selection: .init(reason: reason, probability: DecimalText("1")))
    }
    let random = drawable.prefix(count).map {
      Drawn(plan: $0, selection: .init(reason: .random, probability: probability))
    }
    return (certain + random).sorted { $0.plan.id < $1.plan.id }
  }
}
