import PracticeLearning
import Testing

/// The first complaint about the example review after a change, as its two lines.
private func complaint(_ change: (inout Review) -> Void) -> String {
  Example.check.complaints(about: Example.review(change)).first
    .map { "\($0.summary) | \($0.advice)" } ?? ""
}

private func complaint(starting start: String, _ change: (inout Review) -> Void) -> Bool {
  complaint(change).hasPrefix(start)
}

@Suite("What a complaint says and advises")
struct AdviceTests {
  @Test("The nearest name is suggested")
  func nearest() {
    #expect(
      complaint { $0.auditor = "TM-08" }
        == "\"TM-08\" is not a person of this workspace | did you mean \"TM-03\"?")
    #expect(
      complaint { $0.auditor = "Jo Smith" }
        == "\"Jo Smith\" is not a person of this workspace | "
        + "use a role code listed in the settings, never a name")
    #expect(
      complaint { $0.service = "child in care" }
        == "\"child in care\" is not a service of this workspace | "
        + "did you mean \"children in care\"?")
    #expect(
      complaint { $0.service = "youth justice" }
        == "\"youth justice\" is not a service of this workspace | "
        + "write one of: children in care, fostering")
    #expect(
      complaint { $0.planning { $0.answers[1] = GivenAnswer("planing_used", .yes) } }
        == "the template asks no question \"planing_used\" about planning | "
        + "did you mean \"planning_used\"?")
    #expect(
      complaint { $0.planning { $0.answers.append(GivenAnswer("outcomes_used", .yes)) } }
        == "the template asks no question \"outcomes_used\" about planning | "
        + "it is asked under outcomes; move the answer there")
    #expect(
      complaint { $0.planning { $0.strengths[0].themes = ["Drift and delay"] } }
        == "\"Drift and delay\" is not on the list of themes | write its id, \"drift-and-delay\"")
    #expect(
      complaint { $0.planning { $0.strengths[0].themes = ["Stalled"] } }
        == "\"Stalled\" is not on the list of themes | did you mean \"drift-and-delay\"?")
  }

  @Test("A practitioner is written as a role code that the settings list")
  func practitioner() {
    #expect(
      complaint { $0.practitioner = "SW-181" }
        == "\"SW-181\" is not a person of this workspace | did you mean \"SW-118\"? "
        + "If not, add the person to people in plr.yaml as practitioner")
    #expect(
      complaint { $0.practitioner = "Mrs Jane Smith, jane@x.gov.uk" }
        == "\"Mrs Jane Smith, jane@x.gov.uk\" is not a person of this workspace | "
        + "write a role code, never a name, and add the person to people in plr.yaml "
        + "as practitioner")
  }

  @Test("Templates are named by service and version")
  func templates() {
    #expect(
      complaint { $0.template.version = 3 }
        == "there is no template \"children-in-care@3\" | there is children-in-care@1")
    #expect(
      complaint { $0.template.name = "childen-in-care" }
        == "there is no template \"childen-in-care@1\" | did you mean \"children-in-care@1\"?")
    #expect(
      complaint { $0.template = Example.fosteringTemplate.reference }
        == "template fostering@1 was not made for children in care | "
        + "use children-in-care@1, or check the service")
  }

  @Test("The day that the rule asks for is given")
  func days() {
    #expect(
      complaint { $0.recordRead?.judgedFrom = day("2025-10-01") }
        == "practice was judged from 1 October 2025, the rule is the last 6 months | "
        + "judge from 2025-08-01, or correct the dates")
    #expect(
      complaint { $0.recordRead?.from = day("2025-12-31") }
        == "1 whole month of the record read, the rule is 12 | "
        + "read on from 2025-02-01 and write that day, or correct the dates")
    #expect(
      complaint(starting: "0 whole months") { $0.recordRead?.from = day("2026-01-15") })
  }

  @Test("Open questions are counted and the first three named")
  func unanswered() {
    var template = Example.template
    template.domains[2].questions = (1...5).map { Question("q\($0)", ask: "?") }
    let check = ReviewCheck(
      workspace: Example.workspace, templates: [Example.reference: template],
      themes: Example.themes, language: Example.language, today: Example.today)
    func summary(answered: Int) -> String? {
      check.complaints(
        about: Example.review {
          $0.planning { $0.answers = (0..<answered).map { GivenAnswer("q\($0 + 1)", .yes) } }
        }
      ).first?.summary
    }
    #expect(summary(answered: 0) == "5 of 5 questions on planning have no answer: q1, q2, q3 ...")
    #expect(summary(answered: 4) == "1 of 5 questions on planning has no answer: q5")
  }

  @Test("What is missing is listed in words")
  func missing() {
    #expect(
      complaint(starting: "evidence that does not say what it is, its date and what it shows | ") {
        $0.planning { $0.evidence[0] = Evidence() }
      })
    #expect(
      complaint(starting: "evidence that does not say what it shows | ") {
        $0.planning { $0.evidence[0].shows = nil }
      })
    #expect(
      complaint { $0.safety = Safety(immediateConcern: true, told: "TM-03") }
        == "an immediate concern that does not say what it is and what was done | "
        + "fill in concern, done and told (a role code)")
  }

  @Test("An action says what, who and by when")
  func action() {
    #expect(
      complaint { ($0.actions[0].owner, $0.actions[0].due) = (nil, nil) }
        == "an action that does not say who does it and by when | "
        + "add owner (a role code) and due (a day)")
    #expect(
      complaint { $0.actions[0].what = nil }
        == "an action that does not say what is to be done | add what")
  }

  @Test("Every complaint is two plain lines without a full stop")
  func style() {
    for mistake in Mistake.references + Mistake.recordRead + Mistake.sections + Mistake.domains
      + Mistake.grades + Mistake.actions
    {
      for complaint in Example.check.complaints(about: Example.review(mistake.make)) {
        for line in [complaint.summary, complaint.advice.description] {
          #expect(!line.isEmpty && !line.hasSuffix(".") || line.hasSuffix("..."), "\(line)")
          #expect(!line.contains("\n"))
        }
      }
    }
  }
}
