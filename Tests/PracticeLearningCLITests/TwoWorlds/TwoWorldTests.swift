import Foundation
import PracticeLearning
import PracticeLearningCLI
import PracticeLearningTesting
import ReviewActs
import Testing

/// Two councils alike in everything but the grades and words of one review: whoever may not see those must
/// see the same, byte for byte, by every door.
@Suite("Two worlds") struct TwoWorldTests {
  @Test("Every command of the program has an example call (B1)")
  func everyDoor() {
    let commands = Set(PracticeLearningTool.everyCommand.map { $0.joined(separator: " ") })
    let doors = Door.all.map { $0.command.joined(separator: " ") }
    #expect(Set(doors).count == doors.count)
    #expect(commands.subtracting(doors) == [], "commands without an example call")
    #expect(Set(doors).subtracting(commands) == [], "examples of commands there are not")
  }

  /// Who may see the review's grades or words at a stage.
  private func mayRead(_ person: String?, at stage: World.Stage) -> Bool {
    // A draft is seen by its auditor alone.
    if stage == .draft { return person == "TM-07" }
    let always = ["QA-01", "QA-02", "TM-07", "TM-16", "SM-01", "SW-118"]
    let hasGraded = person == "MOD-01" && [.graded, .revealed, .settled].contains(stage)
    return person.map(always.contains) ?? false || hasGraded
  }

  /// Who may see figures that count the review at a stage.
  private func mayCount(_ person: String?, at stage: World.Stage) -> Bool {
    // A draft is in no figure, and neither is what was withdrawn.
    guard let person, stage != .draft, stage != .withdrawn else { return false }
    let never = ["SW-119", "SW-130", "INS-01", "ADM-01", "IG-01"]
    let isAsked = person == "MOD-01" && [.asked, .amended].contains(stage)
    return !never.contains(person) && !isAsked
  }

  /// Of a review that is read by few, an action may be read by its owner and by those who turn findings
  /// into learning.
  private func mayReadActions(_ person: String?, at stage: World.Stage) -> Bool {
    mayRead(person, at: stage)
      || stage != .draft && ["SW-119", "PSW-01", "HOS-01", "DIR-01"].contains(person)
  }

  private func isHidden(_ door: Door, from person: String?, at stage: World.Stage) -> Bool {
    // Whoever grades again begins with what they gave before.
    if stage == .amended, door.command == ["moderation", "record"], person == "MOD-01" {
      return false
    }
    // Those far up the line are told how it ended, once it has.
    if [["moderation", "show"], ["review", "list"]].contains(door.command),
      [.graded, .settled].contains(stage), ["HOS-01", "DIR-01"].contains(person)
    {
      return false
    }
    // An export holds the actions a person may read as well, and so does a sheet for supervision.
    if ["action", "export"].contains(door.command.first)
      || door.command == ["report", "supervision"]
    {
      return !mayReadActions(person, at: stage)
    }
    // Who turns findings into learning reads their words, of no draft.
    if door.command.first == "themes", door.about == .review, person == "PSW-01", stage != .draft {
      return false
    }
    return switch door.about {
    case .review: !mayRead(person, at: stage)
    case .figures: !mayCount(person, at: stage)
    case .figuresAndReviews: !mayReadActions(person, at: stage) && !mayCount(person, at: stage)
    case .nothing: true
    }
  }

  @Test(
    "who may not see a review sees the same in both, by every door and in every format (B1)",
    arguments: World.Stage.allCases)
  func alike(stage: World.Stage) throws {
    let one = try World(isOther: false, at: stage)
    let other = try World(isOther: true, at: stage)
    try expectAlike(one, other, at: stage) { isHidden($0, from: $1, at: stage) }
  }

  @Test(
    "who may not know that something inadequate was found sees the same in both, by every door (E1)",
    arguments: [World.Stage.draft, .submitted, .asked, .withdrawn])
  func escalated(stage: World.Stage) throws {
    let one = try World(isOther: false, at: stage)
    let other = try World(isOther: true, at: stage, isInadequate: true)
    try expectAlike(one, other, at: stage) { door, person in
      // To the service manager it is told before whatever they do.
      guard isHidden(door, from: person, at: stage), person != "SM-01" else { return false }
      let line = ["HOS-01", "DIR-01"].contains(person)
      let knows = line || ["QA-01", "QA-02", "TM-07"].contains(person)
      // The letter on an escalation is one of its doors, the histories of the whole store are another.
      if door.command.contains("escalation") || door.command == ["export", "documents"] {
        return !knows
      }
      // What was escalated the line upward reads.
      return !(line && stage != .draft && door.about == .review)
    }
  }

  private func expectAlike(
    _ one: World, _ other: World, at stage: World.Stage,
    where isHidden: (Door, String?) -> Bool
  ) throws {
    let people = one.council.council.workspace.people.map(\.id).map(Optional.some) + [nil]
    var (tried, turn) = (0, 0)
    for door in Door.all {
      for person in people where isHidden(door, person) {
        for call in door.calls {
          let words = door.command + call
          turn += 1
          guard World.triesEverything || turn % World.oneIn == stage.turn else { continue }
          tried += 1
          // What would change a world is tried on a copy of it.
          let (here, there) = door.changes ? (try one.copy(), try other.copy()) : (one, other)
          let (first, second) = (here.seen(words, as: person), there.seen(words, as: person))
          let difference = first == second ? nil : World.difference(first, second)
          #expect(
            difference == nil,
            "plr \(words.joined(separator: " ")) as \(person ?? "nobody") at \(stage): \(difference ?? "")"
          )
        }
      }
    }
    #expect(tried > 40)
  }

  @Test("The test can tell: who may see it sees a difference")
  func differs() throws {
    let one = try World(isOther: false, at: .asked)
    let other = try World(isOther: true, at: .asked)
    for words in [["review", "show", Door.review], ["review", "list", "--grades"], ["figures"]] {
      #expect(one.seen(words, as: "QA-01") != other.seen(words, as: "QA-01"), "\(words)")
    }
  }
}
