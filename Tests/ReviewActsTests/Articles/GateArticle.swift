import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("The gate, as its article tells it") struct GateArticle {
  @Test("One list is asked for by three people, and each sees what is for them")
  func views() throws {
    let test = try TestCouncil()
    let (council, hand) = (test.council, { test.hand($0) })
    try test.takeIn(TestForm(1).text)
    var seen: [String] = []

    for person in ["QA-01", "MOD-01", "TM-30"] {
      let list = try council.reviews(ReviewListing(withGrades: true), by: hand(person)).get()
      for view in list.reviews {
        switch view {
        case .graded(let heading, let grades):
          seen.append("\(person): \(heading.id), \(grades[.overall]?.word ?? "not graded")")
        case .final(let heading, let grade):
          seen.append("\(person): \(heading.id), in the end \(grade)")
        case .blind(let heading, let day):
          seen.append("\(person): \(heading.id), to grade by \(day?.description ?? "no day")")
        case .heading(let heading):
          seen.append("\(person): \(heading.id)")
        }
      }
    }

    #expect(seen == ["QA-01: 2026-02-CIC-0001, good", "MOD-01: 2026-02-CIC-0001"])
  }

  @Test("Rights are asked of the table, never of a role by name")
  func rights() {
    let able = Workspace.Role.allCases.filter { Rights.acts(of: $0).contains(.approveExemption) }

    #expect(able == [.serviceManager, .qaLead])
  }
}
