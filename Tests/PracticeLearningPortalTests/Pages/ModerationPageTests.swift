import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Moderation at the portal") struct ModerationPageTests {
  private let id = "2026-02-CIC-0001"
  private let words = "She is asked and answered"

  private func council() throws -> PortalTrial {
    let desk = try TestCouncil()
    try desk.takeIn(TestForm(1, grade: .good, words: words).text)
    try desk.takeIn(TestForm(2).text)
    return try PortalTrial(desk)
  }

  private func grades(_ grade: Grade) -> [String: String] {
    var fields: [String: String] = [:]
    for key in PracticeDomain.allCases.map({ "domains.\($0.key)" }) + ["overall", "impact"] {
      fields["\(key).grade"] = grade.word
      fields["\(key).because"] = "Her plan waits for one adult to decide"
    }
    return fields
  }

  private func state(_ trial: PortalTrial) throws -> String? {
    try trial.desk.council.reviews(ReviewListing(), by: trial.desk.hand()).get().reviews
      .map(\.heading).first { $0.id == id }?.state
  }

  @Test(
    "A review is asked for, graded blind, shown side by side, and agreed by both as themselves (C3)"
  )
  func livedThrough() throws {
    let trial = try council()
    let page = "/moderations/\(id)"
    let asked = trial.send(
      "/moderations/ask", ["review": id, "to": "MOD-01", "because": "its auditor asks"],
      as: "QA-01")
    #expect(asked.goesTo == "/moderations?whose=all&said=sent", "\(asked.words)")
    #expect(trial.see("/moderations", as: "MOD-01").page.contains("href=\"\(page)/grade\""))

    // Blind: the case, and nothing of how it was graded, before one's own grades are saved.
    let blind = trial.see("\(page)/grade", as: "MOD-01")
    #expect(blind.status == 200 && blind.words.contains("C-90001"))
    #expect(!blind.page.contains(words) && !blind.page.contains("TM-07"))
    #expect(trial.see(page, as: "MOD-01").status != 200)
    #expect(trial.see("/reviews/\(id)", as: "MOD-01").status != 200)
    #expect(trial.see("\(page)/grade", as: "MOD-02").status != 200)

    // What is missing is told with a link to a field that is there, and nothing that was typed is lost.
    var typed = grades(.requiresImprovement)
    typed["domains.planning.grade"] = nil
    let refused = trial.send("\(page)/grade", typed, as: "MOD-01")
    #expect(refused.status == 422 && refused.words.contains("Her plan waits for one adult"))
    #expect(refused.links == ["f-domains.planning.grade"], "\(refused.links)")
    expectFields(of: refused)
    typed["button"] = "later"
    #expect(
      trial.send("\(page)/grade", typed, as: "MOD-01").goesTo == "/moderations?said=saved")
    let kept = trial.see("\(page)/grade", as: "MOD-01")
    #expect(kept.words.contains("Her plan waits for one adult"))
    #expect(try state(trial) == "submitted")

    let saved = trial.send("\(page)/grade", grades(.requiresImprovement), as: "MOD-01")
    #expect(saved.goesTo == "\(page)?said=recorded", "\(saved.words)")
    for person in ["MOD-01", "TM-07", "QA-01"] {
      let both = trial.see(page, as: person)
      #expect(both.words.contains("Auditor: good") && both.words.contains("\(words) in planning"))
      #expect(both.words.contains("Moderator: requires improvement"), "\(person)")
    }
    for person in ["MOD-02", "SW-119", "TM-30", "ANA-01"] {
      #expect(trial.see(page, as: person).status == 404, "\(person)")
    }
    try agree(trial, page)
  }

  private func agree(_ trial: PortalTrial, _ page: String) throws {
    // Across the good line nobody decides alone, and nobody agrees for the other.
    let alone = trial.send(
      "\(page)/settle", ["how": "moderator decides", "because": "it is as I saw it"], as: "MOD-01")
    #expect(alone.status == 422)
    let talk = ["how": "conversation", "said": "We read the plan together", "agreed": "yes"]
    let proposed = trial.send("\(page)/settle", talk, as: "MOD-01")
    #expect(proposed.goesTo == "\(page)?said=recorded", "\(proposed.words)")
    #expect(try state(trial) == "moderated")
    for person in ["MOD-01", "QA-01", "SM-01"] {
      let other = trial.send("\(page)/answer", ["answer": "yes"], as: person)
      #expect(other.status == 422 || other.status == 404, "\(person): \(other.status)")
    }
    #expect(try state(trial) == "moderated")
    let silent = trial.send("\(page)/answer", ["answer": "no"], as: "TM-07")
    #expect(silent.status == 422 && silent.links == ["f-because"])
    let agreed = trial.send("\(page)/answer", ["answer": "yes"], as: "TM-07")
    #expect(agreed.goesTo == "\(page)?said=recorded", "\(agreed.words)")
    #expect(try state(trial) == "final")
    let marked = trial.send(
      page, ["form_quality": "good", "form_quality.because": "It reads well"], as: "MOD-01")
    #expect(marked.goesTo == "\(page)?said=saved", "\(marked.words)")
  }

  @Test("A moderation is given to somebody else in one step, and both records are kept (P12)")
  func reassigned() throws {
    let trial = try council()
    let page = "/moderations/\(id)"
    _ = trial.send(
      "/moderations/ask", ["review": id, "to": "MOD-01", "because": "its auditor asks"],
      as: "QA-01")
    let over = ["to": "MOD-02", "because": "MOD-01 is away until May"]
    for person in ["MOD-01", "TM-07", "SM-01"] {
      #expect(trial.see("\(page)/reassign", as: person).status == 404)
      #expect(trial.send("\(page)/reassign", over, as: person).status == 404)
    }
    let done = trial.send("\(page)/reassign", over, as: "QA-01")
    #expect(done.goesTo == "/moderations?whose=all&said=assigned", "\(done.words)")
    let twice = trial.send("\(page)/reassign", over, as: "QA-01")
    #expect(twice.status == 422, "to whoever is asked already")

    // One of them is asked, and nobody is stuck between.
    #expect(!trial.see("/moderations", as: "MOD-01").words.contains(id))
    #expect(trial.see("\(page)/grade", as: "MOD-01").status != 200)
    #expect(
      trial.send("\(page)/grade", grades(.good), as: "MOD-01").goesTo == nil, "no longer asked")
    #expect(trial.see("\(page)/grade", as: "MOD-02").status == 200)
    let graded = trial.send("\(page)/grade", grades(.good), as: "MOD-02")
    #expect(graded.goesTo == "\(page)?said=recorded", "\(graded.words)")
    #expect(
      trial.send("\(page)/reassign", ["to": "MOD-01", "because": "too late"], as: "QA-01").status
        == 422)
    let record = trial.see(page, as: "QA-01").words
    #expect(record.contains("MOD-01") && record.contains("MOD-02"), "\(record)")
  }

  @Test(
    "A draw is looked at first; nothing is stored and no review is told before it is confirmed (C1)"
  )
  func drawn() throws {
    let trial = try council()
    let look = trial.send("/moderations/draw", ["period": "2026-02", "seed": "7"], as: "QA-01")
    let path = try #require(look.goesTo, "\(look.words)")
    let preview = trial.see(path, as: "QA-01")
    #expect(preview.words.contains("Nothing is drawn yet"), "\(preview.words)")
    #expect(!preview.words.contains(id))
    #expect(!trial.see("/moderations?whose=all", as: "QA-01").words.contains("2026-02-CIC"))
    let wrong = trial.send("/moderations/draw", ["period": "some month"], as: "QA-01")
    #expect(wrong.status == 422 && wrong.links == ["f-period"])
    expectFields(of: wrong)
    let fields = ["period": "2026-02", "seed": "7", "confirmed": "yes"]
    #expect(trial.send("/moderations/draw", fields, as: "MOD-01").status == 404)
    let drawn = trial.send("/moderations/draw", fields, as: "QA-01")
    #expect(drawn.goesTo == "/moderations?whose=all&said=drawn", "\(drawn.words)")
    #expect(trial.see("/moderations?whose=all", as: "QA-01").words.contains("2026-02-CIC"))
    for path in ["/moderations/target", "/moderations/compare", "/moderations/compare?by=auditor"] {
      #expect(trial.see(path, as: "QA-01").status == 200, "\(path)")
    }
    #expect(trial.see("/moderations/target", as: "QA-01").words.contains("Being moderated"))
  }
}

/// Every link of the summary leads to something on the page.
func expectFields(of shown: Shown) {
  for link in shown.links {
    #expect(shown.page.contains("id=\"\(link)\""), "nothing is at \(link)")
  }
}

extension Shown {
  /// Where the links of the summary lead.
  var links: [String] {
    page.matches(of: /<li><a href="#([^"]*)">/).map { String($0.1) }
  }
}
