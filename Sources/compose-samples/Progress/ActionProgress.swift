import AuditStatistics
import PracticeLearning

/// What became of the actions that reviews planned, as known on 31 March 2026.
struct ActionProgress {
  let bank: Bank
  var desk: SentenceDesk
  var generator: SeededGenerator

  static let yearEnd = Month(year: 2026, number: 3).lastDay

  init(bank: Bank, seed: UInt64) {
    self.bank = bank
    desk = SentenceDesk(topics: [:], seed: seed)
    generator = SeededGenerator(seed: seed &+ 1)
  }

  /// The actions of a review that somebody has reported on.
  mutating func actions(of review: Review, _ plan: ReviewPlan) -> [LearningAction] {
    desk.startReview()
    var reported: [LearningAction] = []
    for (number, planned) in review.actions.enumerated() {
      let updates = updates(of: planned, plan)
      guard !updates.isEmpty else { continue }
      let done = updates.last?.status == .blue
      let recheck = done ? updates.last?.on.adding(days: 84).nextWorkingDay : nil
      reported.append(
        LearningAction(
          id: "\(review.id).\(number + 1)", review: review.id, raisedOn: plan.conversationOn,
          plan: planned, recheckOn: recheck, updates: updates))
    }
    return reported
  }

  private mutating func updates(of planned: PlannedAction, _ plan: ReviewPlan) -> [ActionUpdate] {
    guard let due = planned.due, let owner = planned.owner, let verifier = planned.verifier else {
      return []
    }
    let start = plan.conversationOn.adding(days: 7 + generator.below(10)).nextWorkingDay
    guard start <= ActionProgress.yearEnd else { return [] }
    var updates: [ActionUpdate] = []
    if start < due, generator.chance(45) { updates.append(note(.green, start, owner, planned)) }
    let outcome = due <= ActionProgress.yearEnd ? afterDue() : beforeDue()
    guard let outcome else { return updates }
    let latest = due <= ActionProgress.yearEnd ? due : ActionProgress.yearEnd
    let late = outcome == .blue ? generator.below(9) - 5 : -3
    let day = max(start.adding(days: 1), latest.adding(days: late)).nextWorkingDay
    guard day <= ActionProgress.yearEnd else { return updates }
    let by = outcome == .blue || outcome == .black ? verifier : owner
    updates.append(note(outcome, day, by, planned))
    return updates
  }

  private mutating func afterDue() -> ActionStatus? {
    let statuses: [ActionStatus?] = [.blue, .amber, .red, .black, .green]
    return statuses[generator.position([84, 6, 4, 4, 2])]
  }

  private mutating func beforeDue() -> ActionStatus? {
    let statuses: [ActionStatus?] = [nil, .green, .amber, .blue, .red]
    return statuses[generator.position([30, 42, 14, 10, 4])]
  }

  /// A sentence as it stands after a colon: without capital and full stop.
  private func asClause(_ sentence: String) -> String {
    let stem = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    let firstWord = stem.prefix { $0 != " " }
    let isName = firstWord.dropFirst().contains { $0.isUppercase } || firstWord == "I"
    return isName ? stem : stem.prefix(1).lowercased() + stem.dropFirst()
  }

  private mutating func note(
    _ status: ActionStatus, _ day: CalendarDate, _ by: String, _ planned: PlannedAction
  ) -> ActionUpdate {
    let words = bank.everyday.progress
    let wider = planned.level == .child || planned.level == .worker ? [:] : bank.practice.updates
    let level = planned.level == .child ? "child" : planned.level == .worker ? "worker" : "wider"
    switch status {
    case .blue:
      let frame = desk.take(words.evidence[level] ?? []) ?? ""
      let difference = asClause(planned.difference ?? "") + "."
      let isLate = planned.due.map { day > $0 } ?? false
      let notes = (words.blue[level] ?? []).filter {
        !$0.contains(isLate ? "within the time" : "later than planned")
      }
      return ActionUpdate(
        on: day, by: by, status: status, note: desk.take(notes),
        evidence: frame.replacing("{difference}", with: difference))
    case .amber:
      return ActionUpdate(
        on: day, by: by, status: status, note: desk.take(wider["amber"] ?? words.amber))
    case .red:
      return ActionUpdate(
        on: day, by: by, status: status, note: desk.take(wider["red"] ?? words.red))
    case .black:
      return ActionUpdate(
        on: day, by: by, status: status, note: desk.take(wider["black"] ?? words.black))
    default:
      return ActionUpdate(
        on: day, by: by, status: status, note: desk.take(wider["green"] ?? words.green))
    }
  }
}
