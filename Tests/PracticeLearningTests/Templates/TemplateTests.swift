import PracticeLearning
import Testing

@Suite("Templates and lists")
struct TemplateTests {
  @Test("A template is named with its version", arguments: ["children-in-care@3", "a@1", "x@y@12"])
  func reference(text: String) {
    #expect(TemplateReference(text)?.description == text)
  }

  @Test(
    "Without a name or a version from 1 it is none",
    arguments: ["children-in-care", "@3", "a@", "a@0", "a@-1", "a@x", ""])
  func refused(text: String) {
    #expect(TemplateReference(text) == nil)
  }

  @Test("A question for certain ages is asked while the age is not known")
  func ages() {
    let question = Question("q", ask: "?", ages: [.tenToFifteen])
    #expect(question.applies(ageBand: .tenToFifteen, service: "fostering"))
    #expect(question.applies(ageBand: nil, service: "fostering"))
    #expect(!question.applies(ageBand: .underFive, service: "fostering"))
  }

  @Test("A question for certain services is asked only there")
  func services() {
    let question = Question("q", ask: "?", services: ["fostering"])
    #expect(question.applies(ageBand: .adult, service: "fostering"))
    #expect(!question.applies(ageBand: .adult, service: "adoption"))
  }

  @Test("The form of a domain and the theme of an id are found")
  func lookup() {
    #expect(Example.template.form(of: .planning)?.questions.count == 3)
    #expect(Example.fosteringTemplate.form(of: .planning) == nil)
    #expect(Example.themes.theme("chronology")?.name == "chronology")
    #expect(Example.themes.contains("drift-and-delay"))
    #expect(!Example.themes.contains("drift and delay"))
  }
}
