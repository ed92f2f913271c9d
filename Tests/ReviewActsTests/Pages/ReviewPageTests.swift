import AuditStatistics
import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import ReviewStore
import Testing

@Suite("Pages that come back to people") struct ReviewPageTests {
  private let first = "2026-02-CIC-0001"

  private func council() throws -> TestCouncil {
    let test = try TestCouncil()
    for number in 1...3 {
      try test.takeIn(
        TestForm(number).text.replacing(
          "  case_recording:\n",
          with:
            "  case_recording:\n    strengths: [{ text: \"The chronology is used\", themes: [chronology] }]\n"
        ))
    }
    return test
  }

  /// The second reader lowers planning.
  private func moderate(_ test: TestCouncil, resolved: Bool) throws {
    let domains = PracticeDomain.allCases.map { domain in
      let grade = domain == .planning ? "outstanding" : "good"
      return "  \(domain.key): { grade: \(grade), because: The plan has moved with her. }"
    }
    let resolution =
      resolved
      ? "resolution: { how: moderator decides, on: 2026-04-15, by: MOD-01, because: Her plan leads. }\n"
      : ""
    try test.takeIn(
      """
      plr: 1
      moderation: \(first)
      moderator: MOD-01
      graded_on: 2026-04-15
      domains:
      \(domains.joined(separator: "\n"))
      impact: { grade: good, because: She is well. }
      overall: { grade: good, because: She is well. }
      \(resolution)
      """)
  }

  private func page(_ test: TestCouncil, for code: String? = nil, by person: String) throws
    -> ReviewFeedback
  {
    try test.council.reviewFeedback(for: code, by: test.hand(person)).get()
  }

  @Test("Every built-in template passes its check, and a page is made of it")
  func builtIn() throws {
    let test = try council()
    let hand = test.hand()
    let pages = [
      try test.council.template(of: ReviewFeedback.self).get()
        .markdown(test.council.reviewFeedback(for: "TM-07", by: test.hand()).get()),
      try test.council.template(of: ThemeBriefing.self).get()
        .markdown(test.council.themeBriefing(on: "chronology", by: hand).get()),
      try test.council.template(of: ThemeNewsletter.self).get()
        .markdown(
          test.council.themeNewsletter(of: Month(year: 2026, number: 2), by: hand).get()),
      try test.council.template(of: SupervisionSheet.self).get()
        .markdown(test.council.supervisionSheet(for: "SW-118", by: hand).get()),
    ]
    let escalated = try Escalated.council.copy()
    let letter = try escalated.council.template(of: EscalationLetter.self).get()
      .markdown(
        escalated.council.escalationLetter(of: Escalated.review, by: escalated.hand("SM-01")).get())
    for page in pages + [letter] {
      #expect(page.hasPrefix("# ") && page.hasSuffix("\n") && !page.contains("\n\n\n"), "\(page)")
      #expect(!page.contains("{{") && page.split(separator: "\n").count < 60)
    }
  }

  @Test(
    "A template in the workspace takes the place of the built-in one, and is refused by its line")
  func reworded() throws {
    let test = try council()
    let folder = test.folder + "/Templates/Reports"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try test.write("Hello {{person}}", to: "Templates/Reports/review-feedback.md")
    let template = try test.council.template(of: ReviewFeedback.self).get()
    #expect(try template.markdown(page(test, by: "TM-07")) == "Hello TM-07\n")
    try test.write("Hello\n{{persom}}", to: "Templates/Reports/review-feedback.md")
    let refused = test.council.template(of: ReviewFeedback.self).diagnostics
    #expect(refused.map(\.code) == [.unknownPageName] && refused.first?.location?.line == 2)
    #expect(refused.first?.location?.file == "\(folder)/review-feedback.md")
    #expect(test.council.template(of: ThemeBriefing.self).errors == nil)
  }

  @Test("An auditor reads both gradings once they are shown, the practitioner how it ended")
  func sights() throws {
    let test = try council()
    #expect(try page(test, by: "TM-07").audited.count == 3)
    #expect(try page(test, by: "TM-07").audited.allSatisfy { $0.moderator == nil })
    #expect(
      try page(test, by: "SW-118").own.first?.outcome == "It was not graded a second time so far.")
    try moderate(test, resolved: false)
    func review(_ person: String) throws -> FeedbackReview {
      let page = try page(test, by: person)
      return try #require((page.audited + page.own).first { $0.id == first })
    }
    func planning(_ person: String) throws -> FeedbackGrade {
      try #require(review(person).grades.first { $0.rating == .domain(.planning) })
    }
    #expect(try review("TM-07").moderator == "MOD-01")
    #expect(try planning("TM-07").second == .outstanding)
    #expect(try planning("TM-07").because == "The plan has moved with her.")
    #expect(try planning("TM-07").change == "not settled yet")
    #expect(try review("SW-118").moderator == nil && planning("SW-118").second == nil)
    #expect(try planning("SW-118").because == nil && planning("SW-118").final == nil)
    try moderate(test, resolved: true)
    #expect(try planning("TM-07").change == "raised to outstanding")
    #expect(try planning("SW-118").second == nil && planning("SW-118").final == .outstanding)
    #expect(try planning("SW-118").because == nil && review("SW-118").because == "Her plan leads.")
    #expect(
      try review("SW-118").outcome
        == "It was graded again and is settled: 7 of 8 grades kept, 1 raised.")
    // Made by somebody who reads more, it is the same page.
    #expect(try page(test, for: "SW-118", by: "QA-01") == page(test, by: "SW-118"))
    #expect(try page(test, for: "TM-07", by: "QA-01") == page(test, by: "TM-07"))
    #expect(try review("SW-118").strengths == ["The chronology is used"])
    #expect(try page(test, by: "SW-119").own.isEmpty && page(test, by: "TM-16").audited.isEmpty)
  }

  @Test("A page for somebody else is the QA lead's, without what they may still grade blind")
  func blind() throws {
    let test = try council()
    for person in ["TM-16", "SM-01", "MOD-01", "SW-118", "IG-01"] {
      let refused = test.council.reviewFeedback(for: "TM-07", by: test.hand(person))
      #expect(refused.errors == ["S021"], "\(person)")
      #expect(
        test.council.reviewFeedbackForEverybody(by: test.hand(person)).errors == ["S021"])
    }
    #expect(try page(test, for: "TM-07", by: "QA-01").audited.count == 3)
    _ = try test.council.askForModeration(
      of: first, by: "QA-02", because: "asked for", on: test.today, by: test.hand("QA-01")
    ).get()
    let asked = try page(test, for: "TM-07", by: "QA-02")
    #expect(asked.audited.map(\.id).contains(first) == false && asked.leftOut == 1)
    #expect(try page(test, for: "SW-118", by: "QA-02").leftOut == 1)
    #expect(
      try test.council.supervisionSheet(for: "SW-118", by: test.hand("QA-02")).get().leftOut == 1)
    #expect(try page(test, for: "TM-07", by: "QA-01").leftOut == 0)
    // Their own pages are whole.
    #expect(try page(test, by: "TM-07").audited.count == 3)
    let all = try test.council.reviewFeedbackForEverybody(by: test.hand("QA-02")).get()
    #expect(all.map(\.person) == ["TM-07", "SW-118"] && all.allSatisfy { $0.leftOut == 1 })
  }

  @Test("Whoever makes a page has been shown the reviews on it, and the journal says so")
  func journal() throws {
    let test = try council()
    _ = try page(test, for: "TM-07", by: "QA-01")
    let looks = try test.council.read { try $0.journal(limit: 100) }.map(\.subject)
    #expect(looks.contains("for TM-07"))
  }

  @Test("A sheet for supervision is the practitioner's, their supervisor's and the QA lead's")
  func supervision() throws {
    let test = try council()
    for person in ["TM-07", "SM-01", "HOS-01", "SW-119", "PSW-01", "BRD-01"] {
      let refused = test.council.supervisionSheet(for: "SW-118", by: test.hand(person))
      #expect(refused.errors == ["S021"], "\(person)")
    }
    let action = "\(first).1"
    _ = try test.council.superviseAction(
      action, on: test.today.adding(days: 7), agreed: "Try it with her", by: test.hand("TM-16")
    ).get()
    for person in ["SW-118", "TM-16", "QA-01"] {
      let sheet = try test.council.supervisionSheet(for: "SW-118", by: test.hand(person)).get()
      #expect(sheet.strengths.map(\.words).contains("The chronology is used"), "\(person)")
      #expect(sheet.handed.map(\.action.id) == [action] && sheet.open.count == 2, "\(person)")
      #expect(sheet.talked.count == 3)
    }
    // What was talked through is not done by that.
    _ = try test.council.superviseAction(
      action, on: nil, agreed: "She tries it", by: test.hand("TM-16")
    ).get()
    let sheet = try test.council.supervisionSheet(for: "SW-118", by: test.hand("SW-118")).get()
    #expect(sheet.handed.isEmpty && sheet.open.count == 3)
    #expect(sheet.ticked.map(\.because) == ["She tries it"])
  }

  @Test("A newsletter and a briefing count reviews, hide few for councillors, and name nobody")
  func themes() throws {
    let test = try council()
    let month = Month(year: 2026, number: 2)
    func letter(_ person: String, councillors: Bool = false) throws -> ThemeNewsletter {
      try test.council.themeNewsletter(
        of: month, forCouncillors: councillors, by: test.hand(person)
      ).get()
    }
    #expect(try letter("BRD-01").strengths.map(\.reviews.count) == [3])
    #expect(try letter("BRD-01").json.contains("\"count\":\"3 of 3 reviews\""))
    #expect(try letter("BRD-01").strengths.allSatisfy { $0.trend == nil })
    #expect(try letter("BRD-01", councillors: true).json.contains("\"strengths\":[]"))
    let briefing = try test.council.themeBriefing(
      on: "chronology", forCouncillors: true, by: test.hand("TM-16")
    ).get()
    #expect(briefing.json.contains("\"strong\":\"c of c reviews\""))
    #expect(test.council.themeBriefing(on: "chronologie", by: test.hand()).isDone == false)
    #expect(
      test.council.themeNewsletter(of: month, by: test.hand("SW-118")).errors == ["S021"])
    func raise(_ what: String) throws {
      _ = try test.council.raiseAction(
        LearningAction(
          id: "", themes: ["chronology"], service: "children in care", raisedOn: test.today,
          plan: PlannedAction(
            what: what, level: .team, owner: "TM-16", verifier: "SM-01",
            due: test.today.adding(days: 60), difference: "Children know their story")),
        besideSimilar: true, by: test.hand()
      ).get()
    }
    try raise("Read a chronology together each month")
    try raise("Ask SW-118 to show how it is done")
    let done = try test.council.themeBriefing(on: "chronology", by: test.hand()).get()
    #expect(done.open.map(\.what) == ["Read a chronology together each month"])
    #expect(done.tellingWho == 1)
    #expect(
      try test.council.themeBriefing(on: "chronology", by: test.hand("BRD-01")).get().open == [])
  }
}
