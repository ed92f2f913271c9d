import PracticeLearning
import ReviewStore

extension Council {
  /// What is past its day, counted, and with whom it lies; nothing of what it is about.
  func overdue(by hand: Hand) throws -> [Checkup.Line] {
    let (viewer, blindness, day) = (try viewer(hand), try blindness(hand), hand.today)
    return try read { reading in
      let escalated = try reading.openEscalations().filter { escalation in
        !blindness.hides(escalation.review)
          && escalation.lastDay(by: workspace.escalation).map { $0 < day } ?? false
      }.map { workspace.told(of: $0, on: day, passingOver: []).first?.person }
      let allocated = try reading.allocations().filter { $0.state(on: day) == .overdue }
        .map { Optional($0.allocation.auditor) }
      let asked = try reading.openSelections().filter { $0.assignment.dueOn < day }
        .map { Optional($0.assignment.moderator) }
      let undecided = try reading.proposals().count { $0.decision == nil }
      func line(
        _ people: [String?], _ one: String, _ many: String, _ record: OtherRecord, _ remedy: Remedy
      ) -> Checkup.Line? {
        guard !people.isEmpty, record != .escalations || viewer.reads(record) else { return nil }
        let words =
          "\(people.count) \(people.count == 1 ? "\(one) is past its" : "\(many) are past their") day"
        let whose = viewer.reads(record) ? Council.whose(people.compactMap(\.self)) : ""
        return Checkup.Line(part: "waiting", words: words + whose, remedy: remedy)
      }
      let proposals =
        undecided == 1 ? "1 proposal waits" : "\(undecided) proposals wait"
      return [
        line(escalated, "escalation", "escalations", .escalations, .listEscalations),
        line(allocated, "allocated review", "allocated reviews", .allocations, .listAllocations),
        line(asked, "moderation", "moderations", .requests, .listOpenModerations),
        undecided == 0
          ? nil
          : Checkup.Line(
            part: "waiting", words: proposals + " for a second person", remedy: .listAllocations),
      ].compactMap(\.self)
    }
  }

  /// With whom work lies: those with most of it first.
  private static func whose(_ people: [String]) -> String {
    let counts = Dictionary(people.map { ($0, 1) }, uniquingKeysWith: +)
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = sorted.prefix(3).map { "\($0.key) \($0.value)" }
    let more = sorted.count > named.count ? " and others" : ""
    return named.isEmpty ? "" : " (\(named.joined(separator: ", "))\(more))"
  }
}
