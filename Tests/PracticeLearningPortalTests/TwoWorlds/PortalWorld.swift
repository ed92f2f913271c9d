import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs

@testable import PracticeLearningPortal

/// One of two councils that differ only in the grades and words of one review, with its portal.
struct PortalWorld {
  /// How far the review has come.
  enum Stage: String, CaseIterable {
    case draft, submitted
    /// Somebody is asked to grade it without having read it.
    case asked
    /// Graded a second time, with the same grades: it is final.
    case graded
    /// Graded a second time with others, which are shown to both.
    case revealed
    /// The difference is settled: it is final.
    case settled
    /// Amended after it was graded: whoever graded it is asked again.
    case amended
    case withdrawn

    /// Which of so many visits is tried at this stage.
    var turn: Int { (Stage.allCases.firstIndex(of: self) ?? 0) * 3 }

    var differs: Bool { self == .revealed || self == .settled }
  }

  static let review = "2026-02-CIC-0001"

  let desk: TestCouncil
  let trial: PortalTrial

  /// Makes a world.
  ///
  /// - Parameters:
  ///   - isOther: whether it is the one with the other grades and words.
  ///   - stage: how far the review has come.
  ///   - isInadequate: whether what differs is that the other one is inadequate, and escalated.
  init(isOther: Bool, at stage: Stage, isInadequate: Bool = false) throws {
    let desk = try PortalWorld.others.copy()
    var form = PortalWorld.form(isOther: isOther, at: stage)
    if isOther, isInadequate { form.grade = .inadequate }
    try PortalWorld.carry(form, isOther, to: stage, desk)
    try self.init(of: desk)
  }

  private init(of desk: TestCouncil) throws {
    self.desk = desk
    trial = try PortalTrial(desk)
  }

  /// A copy of it, to try something out on.
  func copy() throws -> PortalWorld { try PortalWorld(of: TestCouncil(copying: desk)) }

  /// What both worlds begin with: reviews that everybody may be asked for, and a calibration of one of them.
  private static let others = SharedCouncil {
    let desk = try TestCouncil()
    for number in 2...7 { try desk.takeIn(TestForm(number).text) }
    var new = NewCalibration(
      title: "Plans that stall", heldOn: desk.today, ratings: [.overall],
      participants: ["MOD-02", "TM-30"])
    (new.review, new.id) = ("2026-02-CIC-0002", "CAL-1")
    _ = try desk.council.setUpCalibration(new, by: desk.hand()).get()
    return desk
  }

  private static func form(isOther: Bool, at stage: Stage) -> TestForm {
    var form =
      isOther
      ? TestForm(
        1, grade: stage.differs ? .outstanding : .requiresImprovement,
        words: "Nobody asks her what she thinks")
      : TestForm(1, grade: .good, words: "She is asked and answered")
    form.finding = form.words
    return form
  }

  private static func carry(_ form: TestForm, _ isOther: Bool, to stage: Stage, _ desk: TestCouncil)
    throws
  {
    let council = desk.council
    if stage == .draft { return try begin(form, desk) }
    try desk.takeIn(form.text)
    if stage == .withdrawn {
      _ = try council.withdraw(
        form.id, Withdrawal(.wrongCase, because: "another case was meant"), by: desk.hand()
      ).get()
    }
    guard stage != .submitted, stage != .withdrawn else { return }
    _ = try council.askForModeration(
      of: form.id, by: "MOD-01", because: "asked for", on: desk.today, by: desk.hand()
    ).get()
    guard stage != .asked else { return }
    // What differs is one step on the same side of the good line in both, up in the one and down in the other.
    let grade =
      stage.differs ? PortalWorld.form(isOther: !isOther, at: stage).grade : form.grade
    _ = try council.recordModeration(
      .graded(form.id, grade, because: form.words, on: desk.today), by: desk.hand("MOD-01")
    ).get()
    if stage == .settled {
      _ = try council.settle(form.id, by: desk.hand("MOD-01")) { _, _ in
        [
          .resolution(
            .init(how: .moderatorDecides, on: desk.today, by: "MOD-01", because: form.words))
        ]
      }.get()
    }
    guard stage == .amended else { return }
    var amended = form
    amended.words += " and more"
    amended.actionWords = form.words
    _ = try council.amend(
      [.text(amended.text, named: "amended.yaml")], because: "a slip", by: desk.hand("TM-07")
    ).get()
  }

  /// The auditor begins a draft and leaves it half written in the store.
  private static func begin(_ form: TestForm, _ desk: TestCouncil) throws {
    var new = NewReview(caseReference: form.caseReference, team: form.team)
    (new.practitioner, new.month, new.id) = (form.practitioner, Month(form.month), form.id)
    let hand = desk.hand(form.auditor)
    _ = try desk.council.startReview(new, by: hand).get()
    let text = form.text.replacing("template: children-in-care@1\n", with: "")
    _ = try desk.council.saveDraft(form.id, text, by: hand).get()
  }

  /// What a person sees of an answer, without what differs between any two councils: the folder, and digests,
  /// which are salted.
  func seen(_ visit: PageVisit, as person: String) -> String {
    let shown =
      visit.fields.map { trial.send(visit.path, $0, as: person, form: "form-of-the-trial") }
      ?? trial.see(visit.path, as: person)
    let headers = shown.answer.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    let text = "\(shown.status)\n\(headers)\n\(shown.page)".replacing(desk.folder, with: "HERE")
    // Digests are salted; secrets and the names of searches are drawn.
    return text.replacing(#/[0-9a-f]{32,}/#, with: "DIGEST")
      .replacing(#/[A-Z2-7]{16,}|(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/#, with: "SECRET")
  }

  /// The first line in which two texts differ.
  static func difference(_ one: String, _ other: String) -> String {
    let (first, second) = (one.split(separator: "\n"), other.split(separator: "\n"))
    let lines = zip(first, second).first { $0 != $1 }
    return lines.map { "\"\($0)\" beside \"\($1)\"" } ?? "one is longer"
  }
}

extension Moderation {
  /// Every rating graded alike by the moderator.
  static func graded(
    _ review: String, _ grade: Grade, because: String, by moderator: String = "MOD-01",
    on day: CalendarDate
  ) -> Moderation {
    let whole = Judgement(grade: grade, because: because)
    return Moderation(
      review: review, moderator: moderator, gradedOn: day,
      domains: PracticeDomain.allCases.map {
        ModeratedDomain($0, grade: DomainGrade(grade.word), because: because)
      }, overall: whole, impact: whole)
  }
}
