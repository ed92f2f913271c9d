import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite struct FirstPageTests {
  @Test("Every person of the council opens on what waits, and nobody is answered with an error")
  func firstPages() throws {
    let trial = try PortalTrial(TestCouncil())
    for person in trial.desk.council.workspace.people {
      let shown = trial.see("/", as: person.id)
      #expect(shown.status == 200, "\(person.id)")
      #expect(shown.words.contains("What waits for you"))
    }
  }

  @Test("What is typed comes back escaped, whatever it is")
  func escaped() throws {
    let trial = try PortalTrial(TestCouncil())
    let shown = trial.send("/reviews/start", ["case": "<script>\"x\"&"], as: "TM-07")
    #expect(shown.status == 422)
    #expect(!shown.page.contains("<script>\"x"))
    #expect(shown.words.contains("There is a problem"))
    #expect(shown.value(of: "case") == "&lt;script&gt;&quot;x&quot;&amp;")
  }
}
