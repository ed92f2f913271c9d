import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

/// Two councils alike in everything but the grades and words of one review: whoever may not see those must be
/// answered the same, byte for byte, by every page.
@Suite("Two worlds of the portal") struct PortalTwoWorldTests {
  /// Whether every page is tried for everybody at every stage, as `make long-test` does, or one in so many.
  private static let triesEverything = ProcessInfo.processInfo.environment["PLR_LONG_TEST"] != nil
  private static let oneIn = 23

  @Test("Every page has an example address (P11)")
  func everyPage() {
    for page in Portal.pages {
      #expect(PageVisit.all(of: page) != nil, "\(page.address) has a place without an example")
    }
    let addresses = Portal.pages.map(\.address.description)
    #expect(Set(addresses).count == addresses.count)
  }

  @Test(
    "who may not see a review is answered the same in both, by every page in every state (P11) (ASVS 8.2.3)",
    arguments: PortalWorld.Stage.allCases)
  func alike(stage: PortalWorld.Stage) throws {
    let one = try PortalWorld(isOther: false, at: stage)
    let other = try PortalWorld(isOther: true, at: stage)
    try expectAlike(one, other, at: stage) { Hidden.isHidden($0, from: $1, at: stage) }
  }

  @Test(
    "who may not know that something inadequate was found is answered the same in both (P11) (E1)",
    arguments: [PortalWorld.Stage.draft, .submitted, .asked, .withdrawn])
  func escalated(stage: PortalWorld.Stage) throws {
    let one = try PortalWorld(isOther: false, at: stage)
    let other = try PortalWorld(isOther: true, at: stage, isInadequate: true)
    try expectAlike(one, other, at: stage) { visit, person in
      guard Hidden.isHidden(visit, from: person, at: stage) else { return false }
      // Those who are told of it, or may be: at every page, since what waits stands above each.
      let line = ["SM-01", "HOS-01", "DIR-01"].contains(person)
      return !line && !["QA-01", "QA-02", "TM-07"].contains(person)
    }
  }

  @Test("The test can tell: who may see it sees a difference (P11)")
  func differs() throws {
    let one = try PortalWorld(isOther: false, at: .revealed)
    let other = try PortalWorld(isOther: true, at: .revealed)
    for path in [
      "/reviews/\(PortalWorld.review)", "/moderations/\(PortalWorld.review)", "/figures",
    ] {
      let visit = PageVisit(address: path, path: path, about: .review)
      #expect(one.trial.see(path, as: "QA-01").status == 200)
      #expect(one.seen(visit, as: "QA-01") != other.seen(visit, as: "QA-01"), "\(path)")
    }
  }

  private func expectAlike(
    _ one: PortalWorld, _ other: PortalWorld, at stage: PortalWorld.Stage,
    where isHidden: (PageVisit, String) -> Bool
  ) throws {
    let people = one.desk.council.workspace.people.map(\.id)
    var (tried, turn) = (0, 0)
    for page in Portal.pages {
      for visit in PageVisit.all(of: page) ?? [] {
        for person in people where isHidden(visit, person) {
          turn += 1
          guard Self.triesEverything || turn % Self.oneIn == stage.turn % Self.oneIn else {
            continue
          }
          tried += 1
          // What would change a world is tried on a copy of it.
          let isSent = visit.fields != nil
          let (here, there) = isSent ? (try one.copy(), try other.copy()) : (one, other)
          let (first, second) = (here.seen(visit, as: person), there.seen(visit, as: person))
          let difference = first == second ? nil : PortalWorld.difference(first, second)
          #expect(
            difference == nil,
            "\(isSent ? "sending to" : "looking at") \(visit.path) as \(person) at \(stage): \(difference ?? "")"
          )
        }
      }
    }
    #expect(tried > 40)
  }
}

/// From whom a review of SW-118 by TM-07 is hidden, as `roles.md` says: the same as for every command.
private enum Hidden {
  static func isHidden(_ visit: PageVisit, from person: String, at stage: PortalWorld.Stage) -> Bool
  {
    let address = visit.address
    // Whoever grades again begins with what they gave before.
    if stage == .amended, address == "/moderations/{review}/grade", person == "MOD-01" {
      return false
    }
    // Those far up the line are told how it ended, once it has.
    if [.graded, .settled].contains(stage), ["HOS-01", "DIR-01"].contains(person),
      address == "/reviews" || address.hasPrefix("/moderations/{review}")
    {
      return false
    }
    if address.hasPrefix("/actions") || address == "/exports/documents" {
      return !mayReadActions(person, at: stage)
    }
    // Who turns findings into learning reads their words, of no draft.
    if person == "PSW-01", stage != .draft,
      address.hasPrefix("/themes") || address == "/reviews/{review}"
    {
      return false
    }
    return switch visit.about {
    case .review: !mayRead(person, at: stage)
    case .figures: !mayCount(person, at: stage)
    case .figuresAndReviews: !mayReadActions(person, at: stage) && !mayCount(person, at: stage)
    case .nothing: true
    }
  }

  /// Who may see the review's grades or words at a stage.
  private static func mayRead(_ person: String, at stage: PortalWorld.Stage) -> Bool {
    // A draft is seen by its auditor alone.
    if stage == .draft { return person == "TM-07" }
    let always = ["QA-01", "QA-02", "TM-07", "TM-16", "SM-01", "SW-118"]
    return always.contains(person)
      || person == "MOD-01" && [.graded, .revealed, .settled].contains(stage)
  }

  /// Who may see figures that count the review at a stage.
  private static func mayCount(_ person: String, at stage: PortalWorld.Stage) -> Bool {
    guard stage != .draft, stage != .withdrawn else { return false }
    let never = ["SW-119", "SW-130", "INS-01", "ADM-01", "IG-01"]
    return !never.contains(person) && !(person == "MOD-01" && [.asked, .amended].contains(stage))
  }

  /// Of a review that is read by few, an action may be read by its owner and by those who turn findings into learning.
  private static func mayReadActions(_ person: String, at stage: PortalWorld.Stage) -> Bool {
    mayRead(person, at: stage)
      || stage != .draft && ["SW-119", "PSW-01", "HOS-01", "DIR-01"].contains(person)
  }
}
