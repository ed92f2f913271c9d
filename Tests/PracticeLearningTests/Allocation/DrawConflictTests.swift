import PracticeLearning
import Testing

@Suite("Nobody reviews a case they have a conflict of interest with")
struct DrawConflictTests {
  @Test("Not of their own team")
  func ownTeam() throws {
    let example = DrawExample()
    #expect(try !example.everGives("TM-1", "CIN-1"))
    #expect(try example.everGives("TM-1", "CIN-2"))
  }

  @Test("Not of a worker below or above them, however far, in the line of supervision")
  func line() throws {
    var example = DrawExample()
    #expect(try example.everGives("TM-3", "CIN-2"))
    example.change("TM-2") { $0.supervisor = "TM-3" }
    #expect(example.auditors.first { $0.id == "TM-3" }?.line == ["SW-2", "SW-3"])
    #expect(try !example.everGives("TM-3", "CIN-2"))
    var above = DrawExample()
    above.change("TM-3") { $0.supervisor = "SW-2" }
    #expect(try !above.everGives("TM-3", "CIN-2"))
  }

  @Test("A circle of supervisors ends where it closes")
  func circle() {
    var example = DrawExample()
    example.change("TM-1") { $0.supervisor = "TM-2" }
    example.change("TM-2") { $0.supervisor = "TM-1" }
    #expect(example.auditors.first { $0.id == "TM-1" }?.line == ["SW-1", "SW-2"])
  }

  @Test("Not their own case")
  func ownCase() throws {
    var example = DrawExample()
    example.change("SW-3") { ($0.roles, $0.team) = ([.auditor], nil) }
    #expect(try !example.everGives("SW-3", "CIC-1"))
    #expect(try example.everGives("SW-3", "CIN-1"))
  }

  @Test("Not one that they, or their team, held before")
  func held() throws {
    var example = DrawExample(cases: [2, 2, 2, 2])
    example.held("CIC-1-10", by: "TM-1")
    example.held("cic-1-11", by: "SW-88", "CIN-1")
    example.held("CIC-1-99", by: "TM-2")
    #expect(try !example.everGives("TM-1", "CIC-1"))
    #expect(try example.everGives("TM-2", "CIC-1"))
  }

  @Test(
    "Not what they declared: a team, a worker or a case, whatever the capitals",
    arguments: ["cic-1", "SW-3"])
  func declared(what: String) throws {
    var example = DrawExample()
    example.change("TM-1") { $0.conflicts = [what] }
    #expect(try !example.everGives("TM-1", "CIC-1"))
    var cases = DrawExample(cases: [2, 2, 2, 2])
    cases.change("TM-1") { $0.conflicts = ["cic-1-10", "CIC-1-11"] }
    #expect(try !cases.everGives("TM-1", "CIC-1"))
    #expect(try cases.everGives("TM-1", "CIN-2"))
  }

  @Test("A conflict that the worker declared holds as well")
  func declaredByWorker() throws {
    var example = DrawExample()
    example.change("SW-3") { $0.conflicts = ["TM-1"] }
    #expect(try !example.everGives("TM-1", "CIC-1"))
  }

  @Test("A case no auditor may review is left out before the draw, and named")
  func nobody() throws {
    var example = DrawExample()
    for auditor in ["TM-1", "TM-2", "TM-4"] { example.held("CIC-1-10", by: auditor) }
    let drawn = try example.draw(seed: 1)
    #expect(drawn.frame.eligible == 35)
    #expect(
      drawn.excluded == [
        .init(
          reason: .conflict, because: "every auditor of this draw has a conflict of interest",
          cases: ["CIC-1-10"])
      ])
  }

  @Test("Not of a team whose service they lead (J1)")
  func led() throws {
    var example = DrawExample()
    example.change("TM-1") {
      ($0.roles, $0.services) = ([.teamManager, .serviceManager], ["Fostering"])
    }
    #expect(try !example.everGives("TM-1", "FOS-1"))
    #expect(try example.everGives("TM-1", "CIN-2"))
  }

  @Test("Codes in other capitals are the same people and teams (J3)")
  func capitals() throws {
    var example = DrawExample(cases: [])
    for number in 10...19 {
      example.frame.add("A-\(number)", service: "Child In Need", team: "cin-1", worker: "sw-1")
      example.frame.add("B-\(number)", service: "child in need", team: "CIN-2", worker: "Sw-2")
      example.frame.add("C-\(number)", service: "children in care", team: "CIC-1", worker: "SW-3")
    }
    example.services = ["child in need", "children in care"]
    #expect(try !example.everGives("TM-1", "A-"))
    #expect(try example.everGives("TM-1", "B-"))
    #expect(try !example.everGives("TM-2", "B-"))
    // One stratum, however it is spelt.
    #expect(try example.draw(seed: 1).strata.map(\.name) == ["Child In Need", "children in care"])
    example.held("C-10", by: "tm-2")
    #expect(example.auditors.first { $0.id == "TM-3" }?.line == ["SW-3"])
  }

  @Test("What two people set aside is drawn, but never own work or a supervisee's (J1)")
  func setAside() throws {
    var example = DrawExample()
    example.change("TM-1") { $0.conflicts = ["CIC-1"] }
    #expect(try !example.everGives("TM-1", "CIC-1"))
    example.setAside = [ConflictSetAside(person: "tm-1", what: "cic-1")]
    #expect(try example.everGives("TM-1", "CIC-1"))
    // TM-1 supervises SW-1, who works with every case of the own team.
    example.setAside = [ConflictSetAside(person: "TM-1", what: "CIN-1")]
    #expect(try !example.everGives("TM-1", "CIN-1"))
  }
}
