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
    let always = ["QA-01", "QA-02", "TM-07", "TM-16", "SM-01", "SW-118"]
    let hasGraded = person == "MOD-01" && [.graded, .final].contains(stage)
    return person.map(always.contains) ?? false || hasGraded
  }

  /// Who may see figures that count the review at a stage.
  private func mayCount(_ person: String?, at stage: World.Stage) -> Bool {
    guard let person else { return false }
    let never = ["SW-119", "SW-130", "INS-01", "ADM-01", "IG-01"]
    let isAsked = person == "MOD-01" && [.asked, .amended].contains(stage)
    return !never.contains(person) && !isAsked
  }

  /// Of a review that is read by few, an action may be read by its owner and by those who turn findings
  /// into learning.
  private func mayReadActions(_ person: String?, at stage: World.Stage) -> Bool {
    mayRead(person, at: stage) || ["SW-119", "PSW-01", "HOS-01", "DIR-01"].contains(person)
  }

  private func isHidden(_ door: Door, from person: String?, at stage: World.Stage) -> Bool {
    if door.command.first == "action" { return !mayReadActions(person, at: stage) }
    return switch door.about {
    case .review: !mayRead(person, at: stage)
    case .figures: !mayCount(person, at: stage)
    case .nothing: true
    }
  }

  @Test(
    "who may not see a review sees the same in both, by every door and in every format (B1)",
    arguments: World.Stage.allCases.filter { $0 != .final })
  func alike(stage: World.Stage) throws {
    let one = try World(isOther: false, at: stage)
    let other = try World(isOther: true, at: stage)
    let people = one.council.council.workspace.people.map(\.id).map(Optional.some) + [nil]
    var (tried, turn) = (0, 0)
    for door in Door.all {
      for person in people where isHidden(door, from: person, at: stage) {
        for call in door.calls {
          let words = door.command + call
          turn += 1
          guard World.triesEverything || turn % 5 == stage.turn else { continue }
          tried += 1
          let (first, second) = (one.seen(words, as: person), other.seen(words, as: person))
          #expect(
            first == second,
            "plr \(words.joined(separator: " ")) as \(person ?? "nobody") at \(stage)")
        }
      }
    }
    #expect(tried > 200)
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
