import Foundation
import PracticeLearning
import PracticeLearningCLI
import PracticeLearningTesting

/// One of two councils that differ only in the grades and words of one review.
struct World {
  /// How far the review has come.
  enum Stage: String, CaseIterable {
    case submitted, asked, graded, final, amended

    /// Which of five calls is tried at this stage.
    var turn: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Whether every call is tried for everybody at every stage, as `make long-test` does, or one in five.
  static let triesEverything = ProcessInfo.processInfo.environment["PLR_LONG_TEST"] != nil

  let council: TestCouncil

  /// Makes a world.
  ///
  /// - Parameters:
  ///   - isOther: whether it is the one with the other grades and words.
  ///   - stage: how far the review has come.
  init(isOther: Bool, at stage: Stage) throws {
    council = try TestCouncil()
    let form = World.form(isOther: isOther)
    try council.takeIn(form.text)
    for number in 2...7 { try council.takeIn(TestForm(number).text) }
    // A guess at the review, the same in both worlds and neither's.
    var guess = TestForm(1, grade: .outstanding, words: "A guess at what stands there")
    guess.caseReference = form.caseReference
    try council.write(guess.text, to: "guess.yaml")
    guard stage != .submitted else { return }
    try done(
      "moderation", "draw", "--add", form.id, "--because", "asked for", "--to", "MOD-01",
      as: "QA-01")
    guard stage != .asked else { return }
    try grade(form, as: isOther ? .requiresImprovement : .good)
    guard stage == .amended else { return }
    var amended = form
    amended.words += " and more"
    amended.actionWords = form.words
    try council.write(amended.text, to: "amended.yaml")
    try done("review", "amend", "amended.yaml", "--reason", "a slip", as: "TM-07")
  }

  static func form(isOther: Bool) -> TestForm {
    isOther
      ? TestForm(1, grade: .requiresImprovement, words: "Nobody asks her what she thinks")
      : TestForm(1, grade: .good, words: "She is asked and answered")
  }

  /// The moderator gives the auditor's grades, so that the step is the same in both worlds.
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
    let files = ["guess.yaml", "amended.yaml", "grades.yaml"]
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

  /// What a person sees of a run, without what differs between any two runs: the folder, the time, and
  /// digests, which are salted.
  func seen(_ words: [String], as person: String?) -> String {
    let run = run(words, as: person)
    var text = "\(run.status)\n\(run.output)\n\(run.complaints)".replacing(
      council.folder, with: "HERE")
    text = text.replacing(#/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#, with: "TIME")
    text = text.replacing(#/[0-9a-f]{32,}/#, with: "DIGEST")
    return text
  }

  /// The first line in which two texts differ.
  static func difference(_ one: String, _ other: String) -> String {
    let (first, second) = (one.split(separator: "\n"), other.split(separator: "\n"))
    let lines = zip(first, second).first { $0 != $1 }
    return lines.map { "\"\($0)\" beside \"\($1)\":" } ?? "one is longer:"
  }
}
