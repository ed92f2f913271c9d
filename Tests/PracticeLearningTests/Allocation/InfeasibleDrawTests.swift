import PracticeLearning
import Testing

@Suite("A draw that cannot be made says which rule fails and by how many")
struct InfeasibleDrawTests {
  @Test("Fewer eligible cases than reviews")
  func tooFewCases() {
    var example = DrawExample(cases: [9, 8, 12, 7])
    example.programme.volume.perAuditor = 5
    example.services = ["child in need", "children in care"]
    example.recent = [
      .init(
        reason: .reviewed, because: "reviewed in May 2025",
        cases: (10..<22).map { "CIC-1-\($0)" })
    ]
    #expect(
      example.refusals == [
        "F004 20 reviews are wanted, 17 cases are eligible: 3 too few; "
          + "7 of 36 are of services the programme does not review; "
          + "12 of 29 were reviewed or allocated within 12 months"
      ])
  }

  @Test("An auditor who may take none, and one who may take too few")
  func auditors() {
    var example = DrawExample(cases: [9, 1, 0, 0])
    #expect(
      example.refusals == [])
    example.programme.volume.perAuditor = 2
    #expect(
      example.refusals == [
        "F004 TM-1 wants 2 reviews and may take 1 of the 10 eligible cases: 1 too few; "
          + "9 are of CIN-1, their own team"
      ])
    example = DrawExample(cases: [9, 0, 0, 0])
    #expect(
      example.refusals == [
        "F004 TM-1 can take none of the 9 eligible cases: all are of CIN-1, their own team"
      ])
    example.change("TM-2") { $0.conflicts = ["SW-1"] }
    #expect(
      example.refusals == [
        "F004 TM-1 can take none of the 9 eligible cases: all are of CIN-1, their own team",
        "F004 TM-2 can take none of the 9 eligible cases: "
          + "9 are in conflict by supervision, past involvement or declaration",
      ])
  }

  @Test("Auditors who may each take enough, and not all of them together")
  func together() {
    var example = DrawExample(cases: [0, 0, 9, 1])
    example.change("TM-1") { $0.conflicts = ["CIC-1"] }
    example.change("TM-3") { $0.supervisor = nil }
    #expect(
      example.refusals == [
        "F004 TM-1 and TM-3 want 2 reviews together, and only 1 eligible cases are free of conflict "
          + "for any of them: 1 too few"
      ])
  }

  @Test("Nobody reviews in the month, or nobody audits at all")
  func nobody() {
    var example = DrawExample()
    for code in ["TM-1", "TM-2", "TM-3"] {
      example.change(code) { $0.leave = [.init(from: day("2026-01-01"), to: day("2026-03-31"))] }
    }
    example.change("TM-4") { $0.works = DecimalText("0.01") }
    #expect(
      example.refusals == ["F004 no review is wanted: of 4 auditors, 1 part time and 3 leave"])
    for code in ["TM-1", "TM-2", "TM-3", "TM-4"] {
      example.change(code) { $0.roles = [.practitioner] }
    }
    #expect(
      example.refusals == ["F004 no review is wanted: the programme monthly has no auditors"])
  }

  @Test("More cases a month than its auditors can do")
  func shared() {
    var example = DrawExample()
    example.programme.volume.cases = 6
    #expect(
      example.refusals == [
        "F004 6 reviews are wanted, 4 can be done by 4 auditors: 2 too few"
      ])
    // Two teams with one case each are left, and TM-1 alone may review both.
    example = DrawExample(cases: [0, 1, 1, 0])
    example.programme.volume = ReviewVolume(cases: 2, auditors: ["TM-2"])
    example.programme.volume.perAuditor = 2
    #expect(
      example.refusals == [
        "F004 2 reviews are wanted, 1 cases are eligible: 1 too few; "
          + "for 1 every auditor has a conflict"
      ])
  }

  @Test("A seed that is no number")
  func seed() throws {
    var plan = DrawExample().plan(seed: 1)
    plan.seed = "x"
    #expect(throws: Refusal.self) {
      try plan.drawn(from: DrawExample().frame, rows: DrawExample().frame.canonicalRows)
    }
  }
}
