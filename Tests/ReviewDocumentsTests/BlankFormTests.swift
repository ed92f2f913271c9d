import PracticeLearning
import ReviewDocuments
import Templates
import Testing

@Suite("The form a reviewer is given")
struct BlankFormTests {
  private func template(_ name: String) throws -> ReviewTemplate {
    let text = try #require(Templates.text("Reviews/\(name).yaml"))
    let found = DocumentReader.documents(in: text, format: .yaml, named: name)
    guard case .template(let template) = found.documents.first?.decode() else {
      throw Refusal(.unknownTemplate, "no template", advice: "none")
    }
    return template
  }

  private func review(_ template: ReviewTemplate) -> Review {
    Review(
      id: "2026-02-CIC-0147", programme: "monthly", template: template.reference,
      month: Month(year: 2026, number: 2), caseReference: "C-4821", service: "children in care",
      team: "CIC-2", practitioner: "", auditor: "TM-07")
  }

  @Test("A blank form says what is still empty and nothing else", arguments: Templates.names)
  func blank(name: String) throws {
    guard name.hasPrefix("Reviews/") else { return }
    let template = try template(String(name.dropFirst(8).dropLast(5)))
    let text = BlankForm.text(template, prefilled: review(template))
    let found = DocumentReader.documents(in: text, format: .yaml, named: "blank")
    #expect(found.complaints == [])
    let document = try #require(found.documents.first)
    #expect(document.complaints.map(\.summary) == ["\"practitioner\" is still empty"])
    guard case .review(let read) = document.decode() else { return }
    #expect(read.domains.map(\.domain) == PracticeDomain.allCases)
    #expect(read.domains.allSatisfy { $0 == DomainJudgement($0.domain) })
    #expect(read.actions == [])
  }

  @Test("It reads the months the template asks for, up to the month before")
  func recordRead() throws {
    let template = try template("children-in-care@1")
    let text = BlankForm.text(template, prefilled: review(template))
    #expect(text.contains("{ from: 2025-02-01, to: 2026-01-31, judged_from: 2025-08-01 }"))
  }

  @Test(
    "A blank form has at most 130 lines; brief and full hold the same fields",
    arguments: Templates.names.filter { $0.hasPrefix("Reviews/") })
  func length(name: String) throws {
    let template = try template(String(name.dropFirst(8).dropLast(5)))
    func form(_ detail: BlankForm.Detail) -> String {
      BlankForm.text(template, prefilled: review(template), detail: detail)
    }
    let lines = form(.usual).split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(lines <= 130, "\(name): \(lines) lines")
    for detail in [BlankForm.Detail.brief, .full] {
      let read = DocumentReader.documents(in: form(detail), format: .yaml, named: "blank")
      let usual = DocumentReader.documents(in: form(.usual), format: .yaml, named: "blank")
      #expect(read.documents.first?.decode() == usual.documents.first?.decode())
    }
    // No line is wider than a page.
    #expect(form(.usual).split(separator: "\n").allSatisfy { $0.count <= 140 })
  }

  @Test("Only questions that are for this child are asked")
  func questions() throws {
    let template = try template("children-in-care@1")
    var review = review(template)
    review.ageBand = .fiveToNine
    let younger = BlankForm.text(template, prefilled: review, detail: .full)
    #expect(younger.contains("# Is the chronology short, current and used in decisions?"))
    #expect(!younger.contains("pathway_started"))
    review.ageBand = .sixteenToSeventeen
    #expect(BlankForm.text(template, prefilled: review).contains("pathway_started:"))
  }

  @Test(
    "What a council leaves out is not asked, however much the form says; an essential question is")
  func leftOut() throws {
    let template = try template("children-in-care@1")
    let less = template.leavingOut(["memories_kept", "chronology_current"])
    for detail in [BlankForm.Detail.brief, .usual, .full] {
      let text = BlankForm.text(less, prefilled: review(less), detail: detail)
      #expect(!text.contains("memories_kept") && text.contains("genogram_current"))
      #expect(text.contains("chronology_current"))
      #expect(
        BlankForm.text(template, prefilled: review(template), detail: detail).contains(
          "memories_kept"))
    }
    let full = BlankForm.text(less, prefilled: review(less), detail: .full)
    #expect(full.contains("used in decisions? (held against the grade)"))
    #expect(full.contains("in more than tick boxes?\n"))
  }

  @Test("What was filled in already is kept to the letter")
  func prefilled() throws {
    let template = try template("children-in-care@1")
    var review = SampleForm.review
    review.cohort = "most recent: into care"
    review.domains[0].risk =
      "A risk # with signs: and \"quotes\", at some length, " + "so that it is folded"
    review.overall?.capOverride = "Because."
    review.confirmed = ["P003"]
    let text = BlankForm.text(template, prefilled: review)
    let found = DocumentReader.documents(in: text, format: .yaml, named: "filled")
    guard case .review(var read) = found.documents.first?.decode() else {
      Issue.record("not read")
      return
    }
    read.domains.removeAll { !review.domains.map(\.domain).contains($0.domain) }
    #expect(
      differences(between: Document.review(review).node, and: Document.review(read).node) == [])
  }

  @Test("Sections a template does not have are left out")
  func sections() throws {
    var template = try template("children-in-care@1")
    template.overall = .absent
    template.sections = .init(
      conversation: .absent, safety: .absent, identity: .absent, feedback: .absent, ageBand: .absent
    )
    let text = BlankForm.text(template, prefilled: review(template))
    for key in ["overall:", "conversation:", "safety:", "identity:", "feedback:", "age_band:"] {
      #expect(!text.contains("\n" + key))
    }
  }
}
