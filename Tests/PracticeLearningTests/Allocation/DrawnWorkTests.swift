import PracticeLearning
import Testing

@Suite("The row a case was drawn with")
struct DrawnWorkTests {
  private let drawn = DrawnWork(service: "children in care", team: "CIC-2", worker: "SW-118")

  private func lines(
    _ work: DrawnWork, isReasoned: Bool = false, _ change: (inout Review) -> Void = { _ in }
  )
    -> [String]
  {
    Example.check.drawnComplaints(
      about: Example.review(change), drawn: work, isReasoned: isReasoned
    ).map(\.line)
  }

  @Test("Another team, service or worker than drawn is refused (A16)")
  func others() {
    #expect(lines(drawn) == [])
    #expect(lines(drawn) { $0.team = "FOS-1" } == ["F019 team"])
    #expect(lines(drawn) { $0.practitioner = "QA-01" } == ["F019 practitioner"])
    #expect(
      lines(drawn) { ($0.service, $0.team) = ("fostering", "FOS-1") }
        == ["F019 service", "F019 team"])
  }

  @Test("Capitals make no other team (A16) (J3)")
  func capitals() {
    #expect(
      lines(DrawnWork(service: "Children in Care", team: "cic-2", worker: "sw-118")) == [])
  }

  @Test("A reason lets a case move, but not the auditor's own team in (A16)")
  func reasoned() {
    let moved = DrawnWork(service: "fostering", team: "FOS-1", worker: "SW-118")
    #expect(lines(moved) == ["F019 service", "F019 team"])
    #expect(lines(moved, isReasoned: true) == [])
    let own = DrawnWork(service: "children in care", team: "CIC-1", worker: "SW-118")
    #expect(lines(own, isReasoned: true) == ["F019 team"])
  }

  @Test("A draw keeps the row of what it took and of its reserve (A16)")
  func kept() throws {
    let drawn = try DrawExample().draw(seed: 3)
    #expect(drawn.tellsWork && drawn.reserve.allSatisfy { $0.work != nil })
    for one in drawn.allocations {
      #expect(one.work?.team == String(one.caseReference.prefix(5)))
      #expect(drawn.work(ofCase: one.caseReference.lowercased()) == one.work)
    }
    #expect(!drawn.withoutWork.tellsWork)
  }
}
