import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("Adding to the house, as its article tells it") struct AddingArticle {
  @Test("A new role may nothing until it is told")
  func roles() {
    let mayNothing = Workspace.Role.allCases.filter { role in
      Rights.acts(of: role).isEmpty && Rights.figures(of: role).isEmpty
        && Relation.allCases.allSatisfy { Rights.sight(of: role, $0).isEmpty }
    }

    #expect(mayNothing == [.practitioner])
  }

  @Test("A complaint says where it is, what it is and what to do")
  func check() throws {
    let test = try TestCouncil()
    let (council, auditor) = (test.council, test.hand("TM-07"))
    let form = TestForm(1).text.replacing("team: CIC-2", with: "team: CIC-22")

    let checked = try council.check([.text(form, named: "february.yaml")], by: auditor).get()
    let team = checked.complaints.first { $0.path == ["team"] }

    #expect(team?.code == .unknownTeam && team?.advice == "did you mean \"CIC-2\"?")
    #expect(team?.location?.line == 8)
  }
}
