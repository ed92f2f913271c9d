import PracticeLearning
import ReviewReports
import Testing

@Suite("Auditor and moderator side by side") struct ModerationSheetTests {
  private let review = Review(
    id: "2026-02-CIC-0147", programme: "monthly",
    template: TemplateReference(name: "children-in-care", version: 1),
    month: Month(year: 2026, number: 2), caseReference: "C-4821", service: "children in care",
    team: "CIC-2", practitioner: "SW-118", auditor: "TM-07",
    domains: PracticeDomain.allCases.map {
      DomainJudgement(
        $0, grade: .graded(.good),
        because: "The goals are specific, owned and dated, and they were changed after the move.")
    },
    impact: Judgement(grade: .good, because: "She is back in school."),
    overall: Judgement(grade: .good, because: "Adults who stay know her."))

  private let moderation = Moderation(
    review: "2026-02-CIC-0147", moderator: "MOD-01", gradedOn: CalendarDate("2026-03-02"),
    domains: PracticeDomain.allCases.map { domain in
      switch domain {
      case .planning:
        .init(
          domain, grade: .graded(.requiresImprovement),
          because:
            "Goals are dated, but Antidisestablishmentarianismus-in-every-other-sentence hides it.")
      case .outcomes: .init(domain, grade: .graded(.outstanding), because: "More than good.")
      case .managementOversight: .init(domain, grade: .notApplicable, because: "No manager yet.")
      default: .init(domain, grade: .graded(.good), because: "As the record shows.")
      }
    },
    overall: Judgement(grade: .good, because: "It holds together."),
    formQuality: Judgement(grade: .good, because: "Clear and short."))

  private let talk = Moderation.RecordedConversation(
    heldOn: CalendarDate("2026-03-12"), with: ["TM-07"],
    said: "We read the plan twice and saw it differently.", agreed: false)
  private let reader = Moderation.Resolution(
    how: .thirdReader, on: CalendarDate("2026-03-16"), by: "QA-01",
    because: "The dates came after the move.", final: [.init(.domain(.planning), .good)])
  private let dispute = Moderation.Dispute(
    on: CalendarDate("2026-03-18"), by: "TM-07", because: "They came before it.")

  private func sheet(_ acts: [SettlingAct] = [], first: Grade = .good) -> ModerationSheet {
    var earlier = review
    earlier.domains[2].grade = .graded(first)
    return ModerationSheet(
      acts.reduce(moderation) { $0.taking($1) }, of: review, policy: ModerationPolicy(),
      firstReview: earlier)
  }

  /// A door that says what comes next with a command too long for one line.
  private let door = Remedy.Wording { remedy in
    switch remedy {
    case .settle(let review?, .conversation(let auditor)):
      "plr moderation resolve \(review) --how conversation --with \(auditor) --said \"...\" "
        + "--agreed yes"
    case .adding(.finalGrade): "--final"
    default: remedy.plainWords
    }
  }

  @Test("Just recorded, word for word") func recorded() throws {
    try expectGolden(sheet().text(style: TextStyle(wording: door)), "moderation-recorded.txt")
  }

  @Test("With every step, word for word") func everyStep() throws {
    let acts: [SettlingAct] = [
      .conversation(talk, agreement: nil), .resolution(reader), .dispute(dispute),
      .resolution(
        .init(
          how: .panel, on: CalendarDate("2026-03-20"), by: "SM-1", panel: ["PSW-1", "MOD-02"],
          because: "May is in the record.", final: [.init(.domain(.outcomes), .good)])),
    ]
    try expectGolden(sheet(acts, first: .outstanding).text(), "moderation-settled.txt")
  }

  @Test("No line is wider than a terminal, whatever was written")
  func width() {
    let text = sheet([.conversation(talk, agreement: nil), .resolution(reader)]).text()
    #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test(
    "What comes next is said with its day",
    arguments: [
      ([], "MOD-01 and TM-07 talk it through by 9 March 2026"),
      (["talk"], "A third reader or a panel decides by 26 March 2026"),
      (["talk", "reader"], "TM-07 may dispute it until 30 March 2026"),
      (["talk", "reader", "dispute"], "A third reader or a panel decides by 1 April 2026"),
    ])
  func next(steps: [String], expected: String) {
    let known: [String: SettlingAct] = [
      "talk": .conversation(talk, agreement: nil), "reader": .resolution(reader),
      "dispute": .dispute(dispute),
    ]
    let words = sheet(steps.compactMap { known[$0] }).conclusion()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(expected), "\(words)")
  }

  @Test("What somebody typed moves nothing on the screen")
  func controls() {
    var moderation = moderation
    moderation.domains[0].because = "red\u{1B}[31m and \u{202E}back"
    let text = ModerationSheet(moderation, of: review, policy: ModerationPolicy()).text()
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }

  @Test("The table for programs leaves the final grade open until it is settled")
  func table() {
    let open = sheet().table
    #expect(
      open.rows[2] == [
        "planning", "good", "requires improvement", "a recorded conversation", "", "good",
        "requires improvement",
      ])
    let settled = sheet([.conversation(talk, agreement: nil), .resolution(reader)]).table
    #expect(settled.rows[2][4] == "good")
    #expect(settled.rows[0][3] == "confirmed" && settled.rows[0][4] == "good")
  }
}
