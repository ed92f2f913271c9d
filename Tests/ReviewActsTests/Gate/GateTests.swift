import PracticeLearning
import PracticeLearningTesting
import Testing

import ReviewDocuments
import ReviewStore

@testable import ReviewActs

/// A council with a review of CIC-2 by TM-07 of SW-118's work, and one of fostering.
private func council() throws -> TestCouncil {
  let test = try TestCouncil()
  try test.takeIn(TestForm(1).text)
  var fostering = TestForm(2)
  fostering.service = "fostering"
  fostering.template = "fostering@1"
  fostering.team = "FOS-1"
  fostering.practitioner = "SW-130"
  try test.takeIn(fostering.text)
  return test
}

@Suite("The gate") struct GateTests {
  private let own = "2026-02-CIC-0001"
  private let fostering = "2026-02-CIC-0002"

  private func seen(_ test: TestCouncil, _ person: String?, grades: Bool = true) throws
    -> [String: ReviewView]
  {
    let list = try test.council.reviews(ReviewListing(withGrades: grades), by: test.hand(person))
      .get()
    return Dictionary(list.reviews.map { ($0.heading.id, $0) }) { first, _ in first }
  }

  @Test(
    "A list shows each person what the table of rights gives, in one place with a look at one review (B1) (ASVS 8.2.3)"
  )
  func lists() throws {
    let test = try council()
    let graded: [String: Set<String>] = [
      "QA-01": [own, fostering], "QA-02": [own, fostering], "SW-130": [fostering],
      "TM-07": [own, fostering], "TM-16": [own], "SM-01": [own],
      "SM-02": [fostering], "SW-118": [own], "TM-30": [fostering],
    ]
    let headings: [String: Set<String>] = [
      "MOD-01": [own, fostering], "MOD-02": [own, fostering], "HOS-01": [own, fostering],
      "DIR-01": [own, fostering],
      "PSW-01": [own, fostering], "IG-01": [own, fostering],
    ]
    for person in test.council.workspace.people.map(\.id) {
      let views = try seen(test, person)
      let withGrades = Set(views.filter { $0.value.grades != nil }.keys)
      #expect(withGrades == graded[person] ?? [], "\(person)")
      #expect(Set(views.keys) == (graded[person] ?? []).union(headings[person] ?? []), "\(person)")
      for id in [own, fostering] {
        let look = test.council.show(id, by: test.hand(person))
        let mayRead = graded[person]?.contains(id) ?? false || person == "PSW-01"
        if case .done = look {
          #expect(mayRead, "\(person) read \(id)")
        } else {
          #expect(!mayRead, "\(person) could not read \(id): \(look.diagnostics)")
        }
      }
    }
  }

  @Test("A team manager of another service reads nothing of a review (B7)")
  func otherService() throws {
    let test = try council()
    #expect(try seen(test, "TM-30")[own] == nil)
    #expect(
      test.council.show(own, by: test.hand("TM-30")).diagnostics.map(\.code) == [.notPermitted])
    #expect(
      test.council.show(own, by: test.hand("SM-02")).diagnostics.map(\.code) == [.notPermitted])
  }

  @Test("Nobody named may see nothing, by one sentence (B8)")
  func nobody() throws {
    let test = try council()
    let hand = test.hand(nil)
    #expect(
      test.council.reviews(ReviewListing(), by: hand).diagnostics.map(\.code) == [.unknownActor])
    #expect(test.council.show(own, by: hand).diagnostics.map(\.code) == [.unknownActor])
  }

  @Test("A list that shows grades is one entry of the journal and names each review on it (B5)")
  func looks() throws {
    let test = try council()
    _ = try seen(test, "TM-16", grades: false)
    #expect(try test.council.read { try $0.reviewsShown(to: "TM-16") } == [])
    _ = try seen(test, "TM-16")
    #expect(try test.council.read { try $0.reviewsShown(to: "TM-16") } == [own])
    let before = try test.council.read { try $0.counts().journalEntries }
    _ = try seen(test, "QA-01")
    #expect(try test.council.read { try $0.counts().journalEntries } == before + 1)
    #expect(try test.council.read { try $0.reviewsShown(to: "QA-01") } == [own, fostering])
    _ = test.council.show(own, by: test.hand("SW-118"))
    #expect(try test.council.read { try $0.reviewsShown(to: "SW-118") } == [own])
  }

  @Test(
    "Who turns findings into learning reads findings, and neither people nor grades (ASVS 8.2.3, 15.3.1)"
  )
  func findings() throws {
    let test = try council()
    let shown = try test.council.show(own, by: test.hand("PSW-01")).get()
    guard case .review(let review) = shown.document else { return }
    #expect(review.auditor.isEmpty && review.practitioner.isEmpty && review.caseReference.isEmpty)
    #expect(Rating.allCases.allSatisfy { review.grade($0) == nil })
    #expect(shown.revisions.isEmpty)
    #expect(try seen(test, "PSW-01")[own]?.heading.auditor == nil)
  }

  @Test("Lists keep grades back from whoever may still be asked to grade the review again (B4)")
  func mayBeAsked() throws {
    let settings = TestCouncil.settings.replacing(
      "{ id: QA-02, role: QA lead }", with: "{ id: QA-02, roles: [QA lead, moderator] }")
    let test = try TestCouncil(settings: settings)
    try test.takeIn(TestForm(1).text)
    #expect(try seen(test, "QA-02")[own]?.grades == nil)
    #expect(try seen(test, "QA-01")[own]?.grades != nil)
  }
}
