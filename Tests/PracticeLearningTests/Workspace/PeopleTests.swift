import PracticeLearning
import Testing

private let templates: Set = [Example.reference, Example.fosteringTemplate.reference]

private func complaints(_ change: (inout Workspace.Person) -> Void) -> [String] {
  var workspace = Example.workspace
  change(&workspace.people[1])
  return workspace.complaints(templates: templates).map(\.line)
}

@Suite("The people of the settings")
struct PeopleTests {
  @Test("Everybody has a role, and whom they name is listed")
  func sound() {
    #expect(complaints { $0.roles = [] } == ["D005 people[2].role"])
    #expect(complaints { $0.standIn = "TM-99" } == ["W004 people[2].stand_in"])
    #expect(complaints { $0.standIn = "tm-03" } == ["W004 people[2].stand_in"])
    #expect(complaints { $0.standIn = "tm-07" } == [])
    #expect(
      complaints { ($0.roles, $0.services) = ([.serviceManager], ["fosterin"]) }
        == ["W008 people[2].services[1]"])
    #expect(complaints { ($0.roles, $0.services) = ([.serviceManager], ["Fostering"]) } == [])
    #expect(complaints { $0.services = ["fostering"] } == ["W005 people[2].services"])
    #expect(
      complaints { ($0.from, $0.until) = (StartOfWork("2026-03-02"), day("2026-03-01")) }
        == ["R067 people[2].until"])
  }

  @Test("A start is a month or a day of it")
  func start() {
    #expect(StartOfWork("2026-03")?.words == "March 2026")
    #expect(StartOfWork("2026-03-16")?.description == "2026-03-16")
    #expect(StartOfWork("2026-03-16")?.month == Month("2026-03"))
    #expect(StartOfWork("March") == nil)
  }

  @Test("Who has left audits what is older and nothing newer (X4)")
  func leavers() {
    var example = Example.workspace
    example.people[2].until = day("2026-02-27")
    #expect(example.person("TM-07")?.hasLeft(by: day("2026-02-27")) == false)
    #expect(example.person("TM-07")?.hasLeft(by: day("2026-02-28")) == true)
    let programme = example.programmes[0]
    let audits = { month in example.auditors(of: programme, in: month).map(\.id).contains("TM-07") }
    #expect(audits(Month(year: 2026, number: 1)))
    // Its reviews are due on 28 February.
    #expect(!audits(Month(year: 2026, number: 2)))
    #expect(!audits(Month(year: 2026, number: 3)))
  }
}
