import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

/// A council with findings to code: of each review one area for development in planning without a theme, and one
/// strength in case recording that its auditor coded.
enum CodingCouncil {
  static let sentences = [
    "The plan stalled for months and nobody asked why decisions waited so long",
    "What happens if her aunt falls ill is not written anywhere in the plan",
    "The goals do not say who will do what by when",
    "Nobody rang the school to hear what it will do for her plan",
    "Her grandparents were not asked to help with the plan",
    "The core group met late and changed nothing",
    "She waits for a decision about where she will grow up",
    "The safety plan was never tried out with the family",
    "Health visitors did not come to the meeting about her",
    "The letter before proceedings left without a date",
  ]

  /// A council with so many reviews, made once.
  static let shared = SharedCouncil {
    let test = try TestCouncil()
    for number in 1...20 { try test.takeIn(form(number)) }
    return test
  }

  static func form(_ number: Int, sentence: String? = nil) -> String {
    let text = sentence ?? "\(sentences[number % 10]), as review \(number) tells"
    var form = TestForm(number)
    form.finding = text
    return form.text
      .replacing(
        "  case_recording:\n",
        with:
          "  case_recording:\n    strengths: [{ text: \"The chronology is used in every review\", themes: [chronology] }]\n"
      )
  }

  static func session(
    _ test: TestCouncil, seed: UInt64 = 1, second: Bool = false, as person: String = "QA-01"
  ) throws -> CodingSession {
    try test.council.codingSession(seed: seed, asSecondReader: second, by: test.hand(person)).get()
  }

  /// The key that codes the current finding: Enter where something is suggested, a letter of the blind tenth.
  static func key(_ session: CodingSession) -> String {
    session.current?.isBlind ?? false ? String(session.choices[0].key) : "\n"
  }

  /// Presses keys, as somebody would, and stores what they ask for.
  static func press(
    _ keys: String, _ session: inout CodingSession, _ test: TestCouncil,
    as person: String = "QA-01"
  ) throws {
    for key in keys {
      switch session.press(key) {
      case .show, .stop: break
      case .store(let code):
        try test.council.store(code, in: &session, by: test.hand(person))
      case .takeBack: try test.council.takeBack(in: &session, by: test.hand(person))
      }
    }
  }

  /// The decisions in the order in which they were made.
  static func decisions(_ test: TestCouncil) throws -> [ShownThemeCode] {
    try test.council.themeCodes(by: test.hand()).get().reversed()
  }
}
