import PracticeLearning
import PracticeLearningTesting

/// A form without errors in the council of `ReviewDesk`, whose lines the tests replace.
enum Form {
  static let id = "2026-02-CIC-0001"

  static let text = {
    var form = TestForm(1)
    (form.caseReference, form.owner) = ("C-4821", "SW-118")
    return form.text
  }()

  /// The form of another case.
  static func text(_ number: Int) -> String {
    text.replacing("CIC-0001", with: numbered("CIC-", number))
      .replacing("C-4821", with: numbered("C-9", number))
  }

  static func id(_ number: Int) -> String { numbered("2026-02-CIC-", number) }

  private static func numbered(_ stem: String, _ number: Int) -> String {
    stem + String(repeating: "0", count: 4 - String(number).count) + String(number)
  }

  /// The text with other words in one place.
  static func text(_ changes: KeyValuePairs<String, String>) -> String {
    changes.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }
}

extension Form {
  /// A document that is no review.
  static let moderationOnly = """
    plr: 1
    action: LA-2026-1
    raised_on: 2026-03-02
    service: children in care
    what: Bring the review forward
    level: service
    owner: TM-07
    verifier: QA-01
    due: 2026-05-06
    difference: She knows by half-term where she will go to school

    """
}
