import PracticeLearning
import ReviewDocuments
import Templates
import Testing

@Suite("The form a moderator is given")
struct BlankModerationTests {
  private func template(_ file: String) throws -> ReviewTemplate {
    let text = try #require(Templates.text(file))
    let found = DocumentReader.documents(in: text, format: .yaml, named: file)
    guard case .template(let template) = found.documents.first?.decode() else {
      throw Refusal(.unknownTemplate, "no template", advice: "none")
    }
    return template
  }

  /// A finished review: what the form may take from it is its head alone.
  private func review(_ template: ReviewTemplate) -> Review {
    Review(
      id: "2026-02-CIC-0147", programme: "monthly", template: template.reference,
      month: Month(year: 2026, number: 2), caseReference: "C-4821",
      service: template.services.first ?? "", team: "CIC-2", practitioner: "SW-118",
      auditor: "TM-07", cohort: "most recent into care",
      conversation: Conversation(reflection: "Zebra one."),
      domains: PracticeDomain.allCases.map {
        DomainJudgement(
          $0, grade: .graded(.inadequate), because: "Zebra two.", risk: "Zebra three.")
      },
      impact: Judgement(grade: .inadequate, because: "Zebra four."),
      overall: Judgement(grade: .inadequate, because: "Zebra five.", capOverride: "Zebra six."),
      identity: "Zebra seven.", actions: [PlannedAction(what: "Zebra eight.")])
  }

  private let blank = Moderation(
    review: "2026-02-CIC-0147", moderator: "MOD-01", gradedOn: CalendarDate("2026-03-02"))

  @Test("It can be read as it is, and holds no grade yet", arguments: Templates.names)
  func read(name: String) throws {
    guard name.hasPrefix("Reviews/") else { return }
    let template = try template(name)
    let text = BlankModeration.text(of: review(template), template, own: blank)
    #expect(!text.contains("Zebra") && !text.contains("TM-07") && !text.contains("most recent"))
    let found = DocumentReader.documents(in: text, format: .yaml, named: "blank")
    #expect(found.complaints == [])
    let document = try #require(found.documents.first)
    #expect(document.complaints == [])
    guard case .moderation(let read) = document.decode() else {
      Issue.record("not a moderation")
      return
    }
    #expect(read.review == blank.review && read.moderator == "MOD-01")
    #expect(read.gradedOn == blank.gradedOn && read.selection == nil && read.resolution == nil)
    #expect(read.domains.allSatisfy { $0.grade == nil && $0.because == nil })
    #expect(text.contains("\noverall:") == (template.overall != .absent))
  }

  @Test("It says what to judge: the question of each domain, what to look at, and each grade")
  func whatToJudge() throws {
    let template = try template("Reviews/children-in-care@1.yaml")
    let text = BlankModeration.text(of: review(template), template, own: blank)
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "#" }).joined(separator: " ")
    for form in template.domains {
      #expect(words.contains(form.prompt))
      for descriptor in form.descriptors.values { #expect(words.contains(descriptor)) }
    }
    #expect(words.contains("case C-4821, children in care, team CIC-2, February 2026"))
  }

  @Test("Own earlier grades stand in it where the review was amended since")
  func earlier() throws {
    let template = try template("Reviews/children-in-care@1.yaml")
    var own = blank
    own.domains = PracticeDomain.allCases.map {
      .init($0, grade: .graded(.good), because: "I read: two visits # and a call.")
    }
    own.overall = Judgement(grade: .outstanding, because: "As a whole.")
    let text = BlankModeration.text(of: review(template), template, own: own)
    #expect(text.contains("amended after you graded it"))
    let found = DocumentReader.documents(in: text, format: .yaml, named: "again")
    #expect(found.documents.first?.decode() == .moderation(own))
  }

  @Test("The second part holds what is saved and asks for the mark of the form alone")
  func secondPart() throws {
    var saved = blank
    saved.domains = [.init(.planning, grade: .graded(.good), because: "Dated goals.")]
    let text = BlankModeration.secondPart(of: saved)
    let found = DocumentReader.documents(in: text, format: .yaml, named: "second")
    #expect(found.complaints == [] && found.documents.first?.complaints == [])
    #expect(found.documents.first?.decode() == .moderation(saved))
    #expect(text.contains("form_quality:\n  grade:"))
  }
}
