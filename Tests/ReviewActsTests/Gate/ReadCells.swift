import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments

/// The cells of the tables of reading: what is looked at, and who is shown it.
struct ReadCell: Sendable {
  /// What is looked at, in words.
  let name: String
  /// Who is shown it, by role code; everybody else is not.
  let readers: Set<String>
  /// Whether a person is shown it.
  let isShown: @Sendable (TestCouncil, Hand) throws -> Bool

  static let review = "2026-02-CIC-0001"
  static let fostering = "2026-02-CIC-0002"
  private static let leads: Set<String> = ["QA-01", "QA-02"]
  private static let whole: Set<String> = leads.union([
    "TM-07", "TM-16", "SM-01", "SW-118", "MOD-01",
  ])
  private static let line: Set<String> = ["SM-01", "HOS-01", "DIR-01"]

  /// A council with a review of CIC-2 by TM-07 that MOD-01 has graded again, one of fostering, an allocation
  /// of TM-07, an exemption of TM-30 that waits, a calibration session and a practice week.
  static let council = SharedCouncil {
    let test = try TestCouncil()
    try test.takeIn(TestForm(1).text)
    var other = TestForm(2)
    (other.service, other.template) = ("fostering", "fostering@1")
    (other.team, other.practitioner) = ("FOS-1", "SW-130")
    try test.takeIn(other.text)
    _ = try test.council.askForModeration(
      of: review, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    let grades = try test.write(ActCell.grades(of: review, by: "MOD-01"), to: "grades.yaml")
    _ = try test.council.recordModerations(
      [grades], amending: nil, by: test.hand("MOD-01")
    ).get()
    try test.takeIn(
      "plr: 1\nallocation: A-1\nprogramme: monthly\nmonth: 2026-04\nauditor: TM-07\ncase: C-4821\n")
    try test.takeIn(ActCell.week(of: review))
    _ = try test.council.add(
      .reply, to: review, saying: "The school rang the week after", by: test.hand("SW-118")
    ).get()
    _ = try test.council.show(review, by: test.hand("SW-118")).get()
    _ = try test.council.exempt(
      .auditor("TM-30"), because: "ill until summer", until: CalendarDate("2026-07-01"),
      by: test.hand()
    ).get()
    var new = NewCalibration(
      title: "One", heldOn: test.today, ratings: [.overall], participants: ["TM-16", "MOD-02"])
    new.review = ReadCell.fostering
    _ = try test.council.setUpCalibration(new, by: test.hand()).get()
    try test.takeIn(
      """
      plr: 1
      calibration_grades: CAL-2026-04-15
      participant: MOD-02
      case: \(ReadCell.fostering)
      given_on: 2026-04-15
      ratings:
        overall: { grade: good, because: This is what I see in it }

      """)
    return test
  }

  static let all = ofReviews + ofEverythingElse + ofFigures + exported

  private static let ofReviews = [
    ReadCell(name: "the words of a review", readers: whole) { test, hand in
      guard case .done(let shown, _) = test.council.show(review, by: hand),
        case .review(let review) = shown.document
      else { return false }
      return review.grade(.overall) != nil
    },
    ReadCell(name: "its findings", readers: whole.union(["PSW-01"])) { test, hand in
      test.council.show(review, by: hand).isDone
    },
    ReadCell(
      name: "the words of a review of another service",
      readers: leads.union(
        // TM-16 and MOD-02 are asked to grade it in the calibration session; MOD-02 has.
        ["TM-07", "TM-30", "SM-02", "SW-130", "MOD-02", "PSW-01"])
    ) { test, hand in test.council.show(fostering, by: hand).isDone },
    ReadCell(name: "its grades in a list", readers: whole) { test, hand in
      try heading(test, hand)?.grades != nil
    },
    ReadCell(
      name: "its heading in a list",
      readers: whole.union(line).union(["MOD-02", "PSW-01", "IG-01"])
    ) { test, hand in try heading(test, hand) != nil },
    ReadCell(name: "its people in a list", readers: whole.union(line)) { test, hand in
      try heading(test, hand)?.heading.auditor != nil
    },
    ReadCell(name: "its revisions", readers: leads.union(["TM-07"])) { test, hand in
      guard case .done(let shown, _) = test.council.show(review, by: hand) else { return false }
      return !shown.revisions.isEmpty
    },
    ReadCell(name: "its second grades", readers: leads.union(["TM-07", "MOD-01"])) { test, hand in
      guard case .done(.everything, _) = test.council.moderation(of: review, by: hand) else {
        return false
      }
      return true
    },
    ReadCell(name: "its final grade", readers: whole.union(line)) { test, hand in
      test.council.moderation(of: review, by: hand).isDone
    },
    ReadCell(name: "its final grade in a list", readers: whole.union(line)) { test, hand in
      try heading(test, hand)?.finalGrade != nil
    },
    ReadCell(name: "its final grade above the review", readers: whole) { test, hand in
      guard case .done(let shown, _) = test.council.show(review, by: hand) else { return false }
      return shown.moderation != nil
    },
    ReadCell(name: "what its moderator said above it", readers: leads.union(["TM-07", "MOD-01"])) {
      test, hand in
      guard case .done(let shown, _) = test.council.show(review, by: hand),
        case .everything? = shown.moderation
      else { return false }
      return true
    },
    ReadCell(name: "the practitioner's reply and the conversation", readers: whole) { test, hand in
      guard case .done(let shown, _) = test.council.show(review, by: hand) else { return false }
      return shown.beside.words.map(\.text) == ["The school rang the week after"]
        && shown.beside.conversation != nil
    },
    ReadCell(
      name: "who read it", readers: leads.union(["TM-07", "TM-16", "SM-01"])
    ) { test, hand in
      guard case .done(let shown, _) = test.council.show(review, by: hand) else { return false }
      return shown.beside.readers.contains { $0.person == "SW-118" }
    },
    ReadCell(name: "both gradings in a list", readers: leads.union(["TM-07", "MOD-01"])) {
      test, hand in
      guard case .done(let list, _) = test.council.gradedAgain(Selection(), by: hand) else {
        return false
      }
      return !list.pairs.isEmpty
    },
    ReadCell(name: "how it is settled", readers: leads.union(["TM-07", "MOD-01"])) { test, hand in
      test.council.settle(review, by: hand) { _, _ in [] }.isDone
    },
    ReadCell(
      name: "an earlier text of its moderation", readers: leads.union(["TM-07", "MOD-01"])
    ) { test, hand in test.council.earlierModeration(of: review, text: 1, by: hand).isDone },
  ]

  private static let ofEverythingElse = [
    ReadCell(
      // Its practitioner and who graded it read it as part of the review.
      name: "an action of SW-119 that TM-07 verifies",
      readers: whole.union(line).union(["SW-119", "PSW-01"])
    ) { test, hand in
      let listing = ActionListing(Selection(), on: hand.today, raisedBy: hand.today)
      return try test.council.actions(listing, by: hand).get().actions.contains {
        $0.id == "\(review).1"
      }
    },
    ReadCell(name: "an allocation of TM-07", readers: leads.union(line).union(["TM-07"])) {
      test, hand in
      try test.council.allocations(AllocationListing(), by: hand).get().allocations.contains {
        $0.allocation.id == "A-1"
      }
    },
    ReadCell(
      name: "an exemption of TM-30 that waits",
      readers: leads.union(["TM-30", "SM-01", "SM-02", "HOS-01", "DIR-01"])
    ) { test, hand in
      try !test.council.allocations(AllocationListing(), by: hand).get().waiting.isEmpty
    },
    ReadCell(
      name: "a calibration session of TM-16 and MOD-02", readers: leads.union(["TM-16", "MOD-02"])
    ) { test, hand in try !test.council.calibrations(by: hand).get().isEmpty },
    ReadCell(name: "how its grades lie", readers: leads.union(["MOD-02"])) { test, hand in
      test.council.calibration("CAL-2026-04-15", by: hand).isDone
    },
    ReadCell(name: "all of the journal", readers: leads.union(["IG-01"])) { test, hand in
      guard case .done(let list, _) = test.council.journal(JournalQuestion(), by: hand) else {
        return false
      }
      return list.lines.contains { $0.subject == "EX-0001" }
    },
    ReadCell(
      name: "some of the journal",
      readers: leads.union([
        "IG-01", "ADM-01", "AUD-1", "TM-07", "TM-16", "TM-30", "SM-01", "SM-02",
      ])
    ) { test, hand in test.council.journal(JournalQuestion(), by: hand).isDone },
    ReadCell(name: "more of people than their roles", readers: leads.union(["ADM-01"])) {
      test, hand in
      try test.council.people(by: hand).get().contains { $0.person != nil }
    },
  ]

  private static let readsFigures: Set<String> = leads.union([
    "MOD-01", "MOD-02", "DIR-01", "HOS-01", "SM-01", "SM-02", "TM-07", "TM-16", "TM-30", "AUD-1",
    "PSW-01", "BRD-01", "ANA-01",
  ])
  private static let readsAll: Set<String> = leads.union([
    "DIR-01", "HOS-01", "PSW-01", "BRD-01", "ANA-01",
  ])

  private static let ofFigures = [
    ReadCell(name: "figures of the council", readers: readsFigures) { test, hand in
      try figures(Selection(), test, hand)
    },
    ReadCell(name: "figures of children in care", readers: readsAll.union(["SM-01"])) {
      test, hand in
      try figures(Selection(service: "children in care"), test, hand)
    },
    ReadCell(name: "figures of CIC-2", readers: readsAll.union(["TM-16"])) { test, hand in
      try figures(Selection(team: "CIC-2"), test, hand)
    },
  ]

  private static let everybody = Set(
    [
      "DIR-01", "HOS-01", "SM-01", "SM-02", "TM-07", "TM-16", "TM-30", "SW-118", "SW-119", "SW-130",
      "AUD-1", "MOD-01", "MOD-02", "PSW-01", "BRD-01", "INS-01", "ANA-01", "ADM-01", "IG-01",
    ]).union(leads)

  /// What an export holds.
  private static let exported = [
    ReadCell(name: "an export of the review", readers: whole) { test, hand in
      try export(.review, test, hand).contains("\"id\":\"\(review)\"")
    },
    ReadCell(
      name: "an export of its moderation", readers: leads.union(["TM-07", "MOD-01"])
    ) { test, hand in try export(.moderation, test, hand).contains(review) },
    ReadCell(
      name: "an export of its action", readers: whole.union(line).union(["SW-119", "PSW-01"])
    ) { test, hand in try export(.action, test, hand).contains("\(review).1") },
    ReadCell(
      name: "an export of an allocation of TM-07", readers: leads.union(line).union(["TM-07"])
    ) { test, hand in try export(.allocation, test, hand).contains("A-1") },
    ReadCell(
      name: "an export of a calibration session", readers: leads.union(["TM-16", "MOD-02"])
    ) { test, hand in try !export(.calibration, test, hand).isEmpty },
    ReadCell(
      name: "an export of the calibration grades of MOD-02", readers: leads.union(["MOD-02"])
    ) { test, hand in try !export(.calibrationGrades, test, hand).isEmpty },
    ReadCell(name: "an export of a practice week", readers: everybody) { test, hand in
      try !export(.practiceWeek, test, hand).isEmpty
    },
    ReadCell(name: "an export of the themes", readers: everybody) { test, hand in
      try !export(.themes, test, hand).isEmpty
    },
    ReadCell(name: "an export of the settings", readers: leads.union(["ADM-01"])) { test, hand in
      try !export(.workspace, test, hand).isEmpty
    },
    ReadCell(name: "an export of the history", readers: leads) { test, hand in
      try !export(.history, test, hand).isEmpty
    },
  ]

  private static func heading(_ test: TestCouncil, _ hand: Hand) throws -> ReviewView? {
    try test.council.reviews(ReviewListing(withGrades: true), by: hand).get().reviews
      .first { $0.heading.id == review }
  }

  private static func figures(_ selection: Selection, _ test: TestCouncil, _ hand: Hand) throws
    -> Bool
  {
    do { return try !test.council.figureSets(selection, hand).isEmpty } catch is Refusal {
      return false
    }
  }

  /// What an export of a kind holds.
  static func export(_ kind: DocumentKind?, _ test: TestCouncil, _ hand: Hand) throws -> String {
    var text = ""
    _ = try test.council.export(ExportRequest(kind: kind), by: hand) { text += $0 }.get()
    return text
  }
}
