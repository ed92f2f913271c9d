import Foundation
import PracticeLearning
import ReviewStore

extension Desk {
  /// A store with something in every table.
  static func filled() throws -> Desk {
    let desk = try Desk()
    let february = Month(year: 2026, number: 2)
    try desk.write { batch throws in
      _ = try batch.recordSettings([SettingsFile(name: "plr.yaml", content: "council: Estuary\n")])
      _ = try batch.record(
        Draft(
          id: "R-1", programme: "monthly", month: february, caseReference: "C-1", auditor: "TM-07",
          path: "R-1.yaml", createdAt: Desk.now))
      _ = try batch.submit(
        review("R-1", cohort: "2026", strengths: ["chronology"], development: ["voice"]),
        raising: [action("R-1.1", review: "R-1")])
      _ = try batch.submit(review("R-2", case: "C-2", overall: .outstanding, impact: .good))
      _ = try batch.submit(review("R-3", case: "C-3", auditor: "TM-08"))
      var second = review("R-2", case: "C-2").value
      second.conversation = Conversation(heldOn: february.firstDay)
      _ = try batch.amend(Values.reviews.keep(second, as: "second"), because: "why")
      _ = try batch.record(
        StoredDraw(
          kind: .moderation, id: "DRAW-1", programme: "monthly", month: february, seed: "7",
          frameDigest: "abc", document: "certificate"))
      let random = Moderation.Selection(reason: .random, probability: DecimalText("0.25"))
      for (review, moderator) in [("R-1", "TM-03"), ("R-3", "TM-04")] {
        _ = try batch.assign(
          ModerationAssignment(
            review: review, selection: random, draw: "DRAW-1", because: "a look",
            moderator: moderator, assignedOn: day("2026-02-16"), dueOn: day("2026-03-02")))
      }
      _ = try batch.reassign(
        "R-3", to: "TM-03", assignedOn: day("2026-02-17"), dueOn: day("2026-03-03"),
        because: "away")
      _ = try batch.record(moderation(of: "R-1"))
      try record(actions: batch)
      try record(allocations: batch, february)
      _ = try batch.record(
        Draft(
          id: "R-4", programme: "monthly", month: february, caseReference: "C-4", auditor: "TM-07",
          path: "R-4.yaml", createdAt: Desk.now))
      _ = try batch.saveText("a form", ofDraft: "R-4")
      _ = try batch.add(.reflection, to: "R-3", saying: "I knew that it had stalled")
      _ = try batch.add(.reply, to: "R-3", saying: "The school rang since")
      _ = try batch.sayConversation(of: "R-3", heldOn: day("2026-02-12"))
      _ = try batch.sayConversation(of: "R-2", heldOn: nil)
      _ = try batch.submit(review("R-5", case: "C-5", auditor: "TM-08"))
      _ = try batch.askToWithdraw("R-5", because: "the wrong file was read")
      _ = try batch.withdraw("R-5", Withdrawal(.wrongCase, because: "another case was meant"))
      let proposed = try batch.propose(
        Proposal(
          kind: .exemptAuditor, person: "TM-07", from: day("2026-02-01"),
          until: day("2026-02-28"), because: "away", enteredBy: "QA-01",
          enteredOn: day("2026-02-02")))
      try batch.decide(proposed, .init(by: "SM-01", on: day("2026-02-03"), isApproved: true))
      let inadequate = review(
        "R-6", case: "C-6", grades: [.good, .good, .inadequate, .good, .good, .good],
        overall: .inadequate)
      _ = try batch.submit(inadequate)
      if let escalation = try batch.reading.escalation(of: "R-6") {
        try batch.add(
          .init(
            .planned, by: "SM-01", on: day("2026-02-14"), recordedAt: now,
            words: "her aunt is asked", actions: ["R-1.1"], because: "nobody answered"),
          to: escalation)
        try batch.add(
          .init(
            .reReviewDrawn, by: "QA-01", on: day("2026-02-14"), recordedAt: now,
            reReview: ReReview(
              auditor: "TM-08", due: day("2026-05-14"), seed: 7, candidates: ["TM-08", "TM-09"])),
          to: escalation)
      }
      var again = review("R-7", case: "C-6", auditor: "TM-08").value
      again.reReviewOf = "R-6"
      _ = try batch.submit(Values.reviews.keep(again, as: "again \(again)"))
      var found = review("R-8", case: "C-8", auditor: "TM-08").value
      found.domains[PracticeDomain.planning.rawValue].development = [
        Finding(text: "The plan stalled"), Finding(text: "Nobody asked"),
      ]
      found.domains[0].answers = [GivenAnswer("chronology_current", .yes)]
      found.identity = "Her faith is named."
      _ = try batch.submit(Values.reviews.keep(found, as: "findings \(found)"))
      _ = try batch.code(
        ThemeCode(
          of: found.placedFindings[0], .chosen, themes: ["neglect"],
          suggested: [.init("neglect", 0.9)]), of: found)
      _ = try batch.quote(found.placedFindings[1], isCleared: true)
      try batch.publish(
        StoredRelease(
          day: "2026-04-15", programme: "monthly", period: Period(Month(year: 2026, number: 2)),
          numbers: 2, hidden: 1, content: "{}"))
      try batch.look(at: try batch.reading.reviews(), filter: "all")
      try batch.note(.importDocuments, "february.yaml", content: "2 reviews")
    }
    try desk.write { batch in try record(calibrationAndWeek: batch) }
    return desk
  }

  private static func record(actions batch: Batch) throws {
    _ = try batch.record(action("LA-1", updates: [note("2026-03-01", .green)]))
    var later = action("LA-1", updates: [note("2026-03-01", .green)])
    later.recheckOn = day("2026-09-01")
    later.findings = [LinkedFinding("R-1", .outcomes, .development, 1)]
    later.steps = [
      ActionStep(
        .moveAsked, by: "SW-118", on: day("2026-03-02"), day: day("2026-04-30"), because: "ill")
    ]
    _ = try batch.record(later)
  }

  private static func record(allocations batch: Batch, _ month: Month) throws {
    let plain = Allocation(
      id: "A-1", programme: "monthly", month: month, auditor: "TM-07", caseReference: "C-1",
      due: day("2026-02-28"))
    _ = try batch.record(plain)
    _ = try batch.record(
      AllocationSwap(
        allocation: "A-1", auditor: "TM-07", reason: .other, note: "moved away", givenUp: "C-1",
        taken: "C-9"), of: "DRAW-1", plain)
    var exempt = Allocation(id: "A-2", programme: "monthly", month: month, auditor: "TM-08")
    _ = try batch.record(exempt)
    exempt.exemption = Allocation.Exemption(
      because: "on leave", approvedBy: "QA-01", until: day("2026-03-31"))
    _ = try batch.amend(exempt, because: "sick")
    _ = try batch.record(
      Workspace.AuditorExemption(
        auditor: "TM-08", from: day("2026-02-01"), until: day("2026-03-31"), because: "seconded",
        approvedBy: "QA-01"))
  }

  private static func record(calibrationAndWeek batch: Batch) throws {
    let week = PracticeWeek(
      id: "2026-03-neglect", theme: "neglect", from: day("2026-03-02"), to: day("2026-03-06"))
    _ = try batch.record(Values.weeks.keep(week, as: "first \(week)"))
    _ = try batch.amend(Values.weeks.keep(week, as: "second \(week)"), because: "more came in")
    let sample = DipSample(
      id: "DIP-1", template: TemplateReference(name: "pathway-plan", version: 1),
      hypothesis: "Plans are up to date", holdsAt: 80, drawnOn: day("2026-03-02"))
    _ = try batch.record(Entry(value: sample, document: "first"))
    _ = try batch.amend(Entry(value: sample, document: "second"), because: "answers")
    let activity = QualityActivity(
      id: "REG-1", kind: .survey, title: "Questionnaire", from: day("2026-03-02"))
    _ = try batch.record(Entry(value: activity, document: "first"))
    _ = try batch.amend(Entry(value: activity, document: "second"), because: "more came in")
    _ = try batch.record(CalibrationTests.pack)
    _ = try batch.record(CalibrationTests.session())
    _ = try batch.amend(CalibrationTests.session("longer"), because: "one more")
    for person in ["TM-07", "MOD-01"] { _ = try batch.record(CalibrationTests.grades(person)) }
    _ = try batch.amend(CalibrationTests.grades("TM-07", text: "second"), because: "misread")
    _ = try batch.record(CalibrationTests.close())
    _ = try batch.amend(CalibrationTests.close("other"), because: "typing slip")
    var second = CalibrationTests.session("second session")
    second.value.id = "CAL-2"
    _ = try batch.record(second)
    _ = try batch.cancelCalibration("CAL-2", because: "no room")
  }
}
