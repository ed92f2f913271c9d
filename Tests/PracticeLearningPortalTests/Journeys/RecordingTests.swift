import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Recording a review page by page") struct RecordingTests {
  private let part = "domains.planning."

  /// A portal with a draft of TM-07, and the path of its form.
  private func draft() throws -> (trial: PortalTrial, form: String) {
    let trial = try PortalTrial(TestCouncil())
    let fields = ["case": "C-0412", "team": "CIC-2", "practitioner": "SW-118"]
    let form = try #require(trial.send("/reviews/start", fields, as: "TM-07").goesTo)
    return (trial, form)
  }

  private func keep(_ draft: (trial: PortalTrial, form: String), _ values: [String: String]) throws
    -> Shown
  {
    let path = draft.form + "/planning"
    var fields = values
    fields["version"] = draft.trial.see(path, as: "TM-07").value(of: "version")
    return draft.trial.send(path, fields, as: "TM-07")
  }

  @Test(
    "What is wrong with a stored answer is told above its page, at the field and in its title (P7)")
  func told() throws {
    let draft = try draft()
    #expect(!draft.trial.see(draft.form + "/planning", as: "TM-07").page.contains("error-summary"))
    _ = try keep(draft, [part + "because": "She was born on 14 March 2012."])
    let shown = draft.trial.see(draft.form + "/planning", as: "TM-07")
    #expect(shown.page.contains("<title>Error: Planning"))
    #expect(shown.links == ["f-domains.planning.because"])
    #expect(shown.words.contains("say so by the tick at the end of its page"))
    #expect(!shown.words.contains("confirmed:"))
    let whole = draft.trial.see(draft.form + "/check", as: "TM-07")
    #expect(whole.page.contains("<title>Error: Check your answers"))
    #expect(whole.links.contains("f-domains.planning.because"))
  }

  @Test("What is asked because of an answer is asked at once, by its label (P7)") func asked()
    throws
  {
    let draft = try draft()
    let values = [part + "grade": "inadequate", part + "because": "There is no plan."]
    let next = try #require(try keep(draft, values).goesTo)
    #expect(next == "\(draft.form)/planning?said=saved#f-domains.planning.risk")
    let whole = draft.trial.see(draft.form + "/check", as: "TM-07").words
    #expect(whole.contains("say under \"Inadequate only: the risk to the child\""))
    #expect(!whole.contains("immediate_action"))
    let filled = values.merging([
      part + "risk": "She may be alone.", part + "immediate_action": "A visit.",
    ]) { $1 }
    #expect(try keep(draft, filled).goesTo?.hasPrefix(draft.form + "/voice_of_the_child") == true)
  }

  @Test("A day is typed as people write it") func day() throws {
    let draft = try draft()
    let path = draft.form + "/conversation"
    let shown = draft.trial.see(path, as: "TM-07")
    #expect(shown.words.contains("such as 14 March 2026"))
    _ = draft.trial.send(
      path,
      ["version": shown.value(of: "version") ?? "", "conversation.held_on": "12 February 2026"],
      as: "TM-07")
    #expect(
      draft.trial.see(path, as: "TM-07").value(of: "conversation.held_on") == "2026-02-12")
  }

  @Test("Whoever goes back to a form that was submitted finds the review (P5)") func submitted()
    throws
  {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1).text)
    let trial = try PortalTrial(desk)
    let form = "/reviews/2026-02-CIC-0001/form"
    for path in [form, form + "/planning", form + "/check", form + "/print"] {
      #expect(trial.see(path, as: "TM-07").goesTo == "/reviews/2026-02-CIC-0001", "\(path)")
      for person in ["SW-118", "MOD-01", "QA-01", "TM-16"] {
        // Nobody else is told whether there was a form.
        let none = trial.see(path.replacing("0001", with: "0009"), as: person)
        let shown = trial.see(path, as: person)
        #expect(shown.goesTo == nil && shown.status == none.status, "\(path) as \(person)")
      }
    }
  }

  @Test("A draft stands on one page to be printed, without a field to fill in (P16)") func paper()
    throws
  {
    let draft = try draft()
    _ = try keep(draft, [part + "because": "Each step says who, what and when."])
    let shown = draft.trial.see(draft.form + "/print", as: "TM-07")
    #expect(shown.words.contains("Each step says who, what and when."))
    #expect(shown.words.contains("It is not submitted"))
    let main = shown.page.split(separator: "<main").last ?? ""
    #expect(!main.contains("<input") && !main.contains("<button") && !main.contains("<textarea"))
    #expect(draft.trial.see(draft.form + "/print", as: "QA-01").status == 404)
  }

  @Test("The conversation stands on one page for its two sides alone, with what each said (P16)")
  func conversation() throws {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1, words: "She is asked and answered").text)
    let trial = try PortalTrial(desk)
    let path = "/reviews/2026-02-CIC-0001"
    _ = trial.send(path + "/reply", ["reply": "The school rang"], as: "SW-118")
    for person in ["TM-07", "SW-118"] {
      #expect(trial.see(path, as: person).page.contains("\(path)/conversation/print"))
      let words = trial.see(path + "/conversation/print", as: person).words
      #expect(words.contains("The school rang"), "\(person)")
      #expect(words.contains("I want to know sooner when plans change."), "\(person)")
      #expect(words.contains("She is asked and answered by one adult who stays with her"))
    }
    for person in ["QA-01", "MOD-01", "TM-16", "SW-119"] {
      #expect(trial.see(path + "/conversation/print", as: person).status == 404, "\(person)")
    }
  }
}
