import PracticeLearning
import Testing

/// The complaints about the example review on a changed template.
private func complaints(
  _ change: (inout ReviewTemplate) -> Void, review: (inout Review) -> Void = { _ in }
) -> [String] {
  var template = Example.template
  change(&template)
  let check = ReviewCheck(
    workspace: Example.workspace, templates: [Example.reference: template], themes: Example.themes,
    language: Example.language, today: Example.today)
  return check.complaints(about: Example.review(review)).map(\.line)
}

@Suite("The rules are the template's")
struct TemplateRuleTests {
  @Test("A template may ask for two items of evidence, or for none")
  func evidence() {
    #expect(
      complaints { $0.rules.evidencePerGrade = 2 }
        == PracticeDomain.allCases.map { "R017 domains.\($0.key).evidence" })
    #expect(
      complaints({ $0.rules.evidencePerGrade = 0 }, review: { $0.planning { $0.evidence = [] } })
        == ["N003 domains.planning.evidence"])
  }

  @Test("A template may read other months")
  func months() {
    #expect(complaints { $0.rules.monthsRead = 18 } == ["R042 record_read.from"])
    #expect(complaints { $0.rules.monthsJudged = 3 } == ["R043 record_read.judged_from"])
  }

  @Test("A template may do without a difference, a risk and the cap")
  func statements() {
    let asks = complaints({ template in
      template.rules.goodNamesDifferenceIn = [.outcomes]
      template.rules.inadequateStatesRisk = false
      template.rules.capsOverall = false
    }) { review in
      review.domains[0].difference = nil
      review.domains[2].grade = .graded(.inadequate)
    }
    #expect(asks == [])
  }

  @Test("A template may have no overall grade")
  func withoutOverall() {
    #expect(complaints { $0.overall = .absent } == ["R036 overall"])
    #expect(complaints({ $0.overall = .absent }, review: { $0.overall = nil }) == [])
    #expect(complaints({ $0.impact = .optional }, review: { $0.impact = nil }) == [])
  }

  @Test("A template may ask one coded question on identity, which nobody has to answer")
  func identityGroups() {
    let groups = ["mixed or multiple", "white"]
    #expect(complaints { $0.identityGroups = groups } == [])
    #expect(
      complaints({ $0.identityGroups = groups }, review: { $0.identityGroup = "white" }) == [])
    #expect(
      complaints({ $0.identityGroups = groups }, review: { $0.identityGroup = "White " }) == [])
    var template = Example.template
    template.identityGroups = groups
    let check = ReviewCheck(
      workspace: Example.workspace, templates: [Example.reference: template],
      themes: Example.themes,
      language: Example.language, today: Example.today)
    #expect(
      check.asMeant(Example.review { $0.identityGroup = "White" }).review.identityGroup == "white")
    #expect(
      complaints({ $0.identityGroups = groups }, review: { $0.identityGroup = "wite" })
        == ["R077 identity_group"])
  }

  @Test("Identity groups without a name, twice, or of one alone are complained of")
  func oddIdentityGroups() {
    func odd(_ groups: [String]) -> [String] {
      var template = Example.template
      template.identityGroups = groups
      return template.complaints().map(\.line)
    }
    #expect(odd(["white", "White"]) == ["W007 identity_groups[2]"])
    #expect(odd(["white", " "]) == ["W007 identity_groups[2]"])
    #expect(odd(["white"]) == ["W007 identity_groups"])
    #expect(odd(["white", "mixed"]) == [])
  }

  @Test("A template may leave sections out")
  func sections() {
    let asks = complaints({
      $0.sections = .init(
        conversation: .optional, safety: .absent, identity: .optional, feedback: .absent,
        ageBand: .optional)
    }) { review in
      (review.conversation, review.safety, review.identity, review.feedback) = (nil, nil, nil, nil)
      review.ageBand = nil
    }
    // With the age unknown, the question for 16 and 17 year olds is asked in all six domains.
    #expect(asks == PracticeDomain.allCases.map { "R061 domains.\($0.key).answers" })
  }

  @Test("A question may be for one service")
  func service() {
    let asks = complaints { template in
      template.domains[2].questions[1].services = ["fostering"]
    }
    #expect(asks == ["R062 domains.planning.answers.planning_used"])
  }

  @Test(
    "A programme takes the templates it uses, of any version",
    arguments: [
      ([], nil), (["children-in-care@1"], nil),
      (["fostering@1"], "use fostering@1, or check the programme"),
      (["fostering@1", "adoption@2"], "use fostering@1 or adoption@2, or check the programme"),
    ] as [([String], String?)])
  func programme(templates: [String], advice: String?) {
    var workspace = Example.workspace
    workspace.programmes[0].templates = templates.compactMap(TemplateReference.init)
    let check = ReviewCheck(
      workspace: workspace, templates: [Example.reference: Example.template],
      themes: Example.themes, language: Example.language, today: Example.today)
    let found = check.complaints(about: Example.review)
    #expect(found.map(\.line) == (advice == nil ? [] : ["R070 template"]))
    #expect(found.first?.advice.description == advice)
    #expect(
      found.first?.summary
        == advice.map { _ in "programme monthly does not use the template children-in-care" })
  }

  @Test(
    "A form of another version than the programme uses now is asked about, and may be submitted")
  func otherVersion() throws {
    var workspace = Example.workspace
    workspace.programmes[0].templates = ["children-in-care@2", "fostering@1"]
      .compactMap(TemplateReference.init)
    let check = ReviewCheck(
      workspace: workspace, templates: [Example.reference: Example.template],
      themes: Example.themes, language: Example.language, today: Example.today)
    let found = check.complaints(about: Example.review)
    #expect(found.map(\.line) == ["R076 template"])
    #expect(found.first?.severity == .hint)
  }

  @Test("A template that holds together gets no complaint")
  func sound() {
    #expect(Example.template.complaints() == [])
  }

  @Test(
    "A template that contradicts itself is told so",
    arguments: Contradiction.all)
  func contradiction(_ contradiction: Contradiction) {
    var template = Example.template
    contradiction.make(&template)
    #expect(template.complaints().map(\.line) == ["W007 \(contradiction.path)"])
  }
}

/// A change to the sound template and the field that is complained about.
struct Contradiction: Sendable, CustomTestStringConvertible {
  var path: String
  var make: @Sendable (inout ReviewTemplate) -> Void

  init(_ path: String, _ make: @escaping @Sendable (inout ReviewTemplate) -> Void) {
    self.path = path
    self.make = make
  }

  var testDescription: String { path }

  static let all = [
    Contradiction("domains.planning") { $0.domains.remove(at: 2) },
    Contradiction("domains.planning") { $0.domains.append(DomainForm(.planning)) },
    Contradiction("domains.planning.questions") { $0.domains[2].questions = [] },
    Contradiction("domains.planning.grades") { $0.domains[2].descriptors[.good] = nil },
    Contradiction("domains.planning.questions.assessments_used") {
      $0.domains[2].questions[1].key = "assessments_used"
    },
    Contradiction("domains.case_recording.questions.case_recording_for_the_oldest") {
      $0.sections.ageBand = .absent
      for index in 1..<6 { $0.domains[index].questions.removeLast() }
    },
    Contradiction("domains.planning.questions.planning_used") {
      $0.domains[2].questions[1].services = ["early help"]
    },
    Contradiction("rules.months_read") { $0.rules.monthsRead = 61 },
    Contradiction("rules.evidence_per_grade") { $0.rules.evidencePerGrade = 21 },
    Contradiction("rules.months_judged") { $0.rules.monthsJudged = 13 },
    Contradiction("rules.cap") { $0.overall = .absent },
  ]
}
