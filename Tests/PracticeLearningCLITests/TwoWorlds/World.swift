import Foundation
import PracticeLearning
import PracticeLearningCLI
import PracticeLearningTesting
import ReviewActs

/// One of two councils that differ only in the grades and words of one review.
struct World {
  /// How far the review has come.
  enum Stage: String, CaseIterable {
    /// Begun by its auditor, with grades and words in the store.
    case draft
    case submitted
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

    /// Which of so many calls is tried at this stage.
    var turn: Int { (Stage.allCases.firstIndex(of: self) ?? 0) * 5 }

    var differs: Bool { self == .revealed || self == .settled }
  }

  /// Whether every call is tried for everybody at every stage, as `make long-test` does, or one in so many.
  static let triesEverything = ProcessInfo.processInfo.environment["PLR_LONG_TEST"] != nil
  static let oneIn = 41

  let council: TestCouncil

  /// Makes a world.
  ///
  /// - Parameters:
  ///   - isOther: whether it is the one with the other grades and words.
  ///   - stage: how far the review has come.
  ///   - isInadequate: whether what differs is that the other one is inadequate, and escalated.
  init(isOther: Bool, at stage: Stage, isInadequate: Bool = false) throws {
    council = try World.others.copy()
    var form = World.form(isOther: isOther, at: stage)
    if isOther, isInadequate { form.grade = .inadequate }
    if stage == .draft {
      try begin(form)
      return
    }
    try council.takeIn(form.text)
    if stage == .withdrawn {
      try done(
        "review", "withdraw", form.id, "--reason", "wrong case", "--because",
        "another case was meant", as: "QA-01")
    }
    guard stage != .submitted, stage != .withdrawn else { return }
    try done(
      "moderation", "draw", "--add", form.id, "--because", "asked for", "--to", "MOD-01",
      as: "QA-01")
    guard stage != .asked else { return }
    // What differs is one step on the same side of the good line in both, up in the one and down in the other.
    try grade(form, as: stage.differs ? World.form(isOther: !isOther, at: stage).grade : form.grade)
    if stage == .settled {
      try done(
        "moderation", "resolve", form.id, "--how", "moderator decides", "--because", form.words,
        as: "MOD-01")
    }
    guard stage == .amended else { return }
    var amended = form
    amended.words += " and more"
    amended.actionWords = form.words
    try council.write(amended.text, to: "amended.yaml")
    try done("review", "amend", "amended.yaml", "--reason", "a slip", as: "TM-07")
  }

  /// A copy of it, to try something out on.
  func copy() throws -> World { World(of: try TestCouncil(copying: council)) }

  private init(of council: TestCouncil) { self.council = council }

  /// What both worlds begin with: reviews that everybody may be asked for, and a guess at the one that
  /// differs, which is neither's.
  private static let others = SharedCouncil {
    let council = try TestCouncil()
    for number in 2...7 { try council.takeIn(TestForm(number).text) }
    let guess = TestForm(1, grade: .requiresImprovement, words: "A guess at what stands there")
    try council.write(guess.text, to: "guess.yaml")
    try council.write("{\"text\": \"The plan stalled\"}\n", to: "texts.jsonl")
    return council
  }

  static func form(isOther: Bool, at stage: Stage) -> TestForm {
    var form =
      isOther
      ? TestForm(
        1, grade: stage.differs ? .outstanding : .requiresImprovement,
        words: "Nobody asks her what she thinks")
      : TestForm(1, grade: .good, words: "She is asked and answered")
    form.finding = form.words
    return form
  }

  /// The auditor begins a draft and leaves it half written in the store.
  private func begin(_ form: TestForm) throws {
    try done(
      "review", "new", "--case", form.caseReference, "--team", form.team, "--month", form.month,
      "--practitioner", form.practitioner, "--id", form.id, as: form.auditor)
    let text = form.text.replacing("template: children-in-care@1\n", with: "")
    try council.write(text, to: "drafts/\(form.id).yaml")
    // What commands did before bears the true time.
    council.time = Date.now.formatted(.iso8601)
    _ = try council.council.saveDraft(form.id, text, by: council.hand(form.auditor)).get()
  }

  private func grade(_ form: TestForm, as grade: Grade) throws {
    let domains = PracticeDomain.allCases.map {
      "  \($0.key): { grade: \(grade.word), because: \(form.words) }"
    }
    try council.write(
      """
      plr: 1
      moderation: \(form.id)
      moderator: MOD-01
      graded_on: 2026-04-15
      domains:
      \(domains.joined(separator: "\n"))
      impact: { grade: \(grade.word), because: \(form.words) }
      overall: { grade: \(grade.word), because: \(form.words) }

      """, to: "grades.yaml")
    try done("moderation", "record", "grades.yaml", as: "MOD-01")
  }

  func path(_ name: String) -> String { "\(council.folder)/\(name)" }

  /// Runs a command in this world.
  func run(_ words: [String], as person: String?) -> PracticeLearningTool.Run {
    var environment = ["PLR_TODAY": "2026-04-15"]
    environment["PLR_ACTOR"] = person
    let files = ["guess.yaml", "amended.yaml", "grades.yaml", "texts.jsonl"]
    let named = words.map { word in
      files.contains(word) ? path(word) : word.replacing("FOLDER", with: council.folder)
    }
    return PracticeLearningTool.run(named, environment: environment, in: council.folder)
  }

  private func done(_ words: String..., as person: String) throws {
    let run = run(words, as: person)
    guard run.status == 0 else {
      throw Refusal(.wrongState, "\(words): \(run.output)\(run.complaints)", advice: "")
    }
  }

  /// What a person sees of a run, without what differs between any two runs: the folder, the time,
  /// digests, which are salted, and secrets, which are drawn.
  func seen(_ words: [String], as person: String?) -> String {
    let run = run(words, as: person)
    var text = "\(run.status)\n\(run.output)\n\(run.complaints)".replacing(
      council.folder, with: "HERE")
    text = text.replacing(#/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#, with: "TIME")
    text = text.replacing(#/[0-9a-f]{32,}/#, with: "DIGEST")
    text = text.replacing(#/[A-Z2-7]{10,}/#, with: "SECRET")
    return text
  }

  /// The first line in which two texts differ.
  static func difference(_ one: String, _ other: String) -> String {
    let (first, second) = (one.split(separator: "\n"), other.split(separator: "\n"))
    let lines = zip(first, second).first { $0 != $1 }
    return lines.map { "\"\($0)\" beside \"\($1)\":" } ?? "one is longer:"
  }
}
