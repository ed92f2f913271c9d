import PracticeLearning
import Testing

@Suite("Ids are compared without regard to capitals")
struct PlainIDTests {
  @Test("Capitals and blanks around an id make no other one (J3)")
  func key() {
    #expect(plainID(" TM-07\n") == "tm-07")
    #expect(plainID("") == "")
    #expect(isSameID("TM-07", " tm-07"))
    #expect(!isSameID("TM-07", "TM-7"))
    #expect(!isSameID("TM-07", "TM-07 b"))
    #expect(isSameID("", "  "))
  }

  @Test("The settings find a service, a team and a person as they are typed (E4)")
  func settings() {
    let workspace = Example.workspace
    #expect(workspace.service("FOSTERING") == "fostering")
    #expect(workspace.team("fos-1 ")?.id == "FOS-1")
    #expect(workspace.person("qa-01")?.id == "QA-01")
    #expect(workspace.programme("Fostering")?.id == "fostering")
  }

  @Test("Ids that differ in capitals alone are listed twice (J3)")
  func repeated() {
    var workspace = Example.workspace
    workspace.people[1].id = "sw-118"
    workspace.services.append("Fostering")
    let lines = workspace.complaints(
      templates: [Example.reference, Example.fosteringTemplate.reference]
    ).map(\.line)
    #expect(lines.contains("W001 people[2].id"))
    #expect(lines.contains("W001 services[4]") || lines.contains("W001 services[3]"))
  }
}
