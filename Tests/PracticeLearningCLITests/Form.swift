import Testing

/// A small form without errors, whose lines the tests replace.
enum Form {
  static let id = "2026-02-CIC-0001"

  static let text = """
    plr: 1
    id: 2026-02-CIC-0001
    programme: monthly
    template: children-in-care@1
    month: 2026-02
    case: C-4821
    service: children in care
    team: CIC-2
    practitioner: SW-118
    auditor: TM-07
    age_band: 10-15
    record_read: { from: 2025-02-01, to: 2026-01-31, judged_from: 2025-08-01 }
    conversation: { held_on: 2026-02-12 }
    safety: { immediate_concern: no }
    domains:
    \(domain("case_recording", "Visits are written to her within two days."))
    \(domain("assessments", "The update says what she needs from adults."))
    \(domain("planning", "The goals are specific, dated and kept."))
    \(domain("voice_of_the_child", "She chose where to meet and opened her own review."))
    \(domain("outcomes", "She is in school four days a week and sleeps well."))
    \(domain("management_oversight", "Supervision asks what it is like to be her."))
    impact: { grade: good, because: She is back in school. }
    overall: { grade: good, because: She is known and heard by adults who stay. }
    identity: Her dual heritage is explored with her grandfather.
    feedback:
      child: { asked: yes, said: I want to know sooner when plans change. }
      parent_or_carer: { asked: declined }
      partners: { asked: no, why: The school is new to her. }
    actions:
      - what: Bring the review forward
        level: child
        owner: SW-118
        due: 2026-05-06
        difference: She knows by half-term where she will go to school

    """

  static func domain(_ key: String, _ reason: String) -> String {
    """
      \(key):
        grade: good
        because: \(reason)
        difference: She has stopped keeping her bag packed and has friends to tea.
        evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
    """
  }

  /// The form of another case.
  static func text(_ number: Int) -> String {
    text.replacing("CIC-0001", with: numbered("CIC-", number))
      .replacing("C-4821", with: numbered("C-9", number))
  }

  static func id(_ number: Int) -> String { numbered("2026-02-CIC-", number) }

  private static func numbered(_ stem: String, _ number: Int) -> String {
    stem + String(repeating: "0", count: 4 - String(number).count) + String(number)
  }

  /// A moderation of the form that agrees with every grade.
  static let moderation = """
    plr: 1
    moderation: 2026-02-CIC-0001
    moderator: MOD-01
    graded_on: 2026-03-02
    domains:
      case_recording: { grade: good, because: The visits say what she felt. }
      assessments: { grade: good, because: Early losses explain this year. }
      planning: { grade: good, because: Each goal has a name and a date. }
      voice_of_the_child: { grade: good, because: Her words moved the review. }
      outcomes: { grade: good, because: She eats with the family again. }
      management_oversight: { grade: good, because: Delay was seen and stopped. }
    impact: { grade: good, because: School is hers again. }
    overall: { grade: good, because: Adults stay with her. }

    """
}

/// One thing a person got wrong: what they wrote instead, `▸` before the place of the complaint.
struct Mistake: CustomTestStringConvertible {
  let testDescription: String
  let codes: [String]
  let changes: [(String, String)]

  init(_ name: String, _ codes: String, _ changes: KeyValuePairs<String, String>) {
    testDescription = name
    self.codes = codes.split(separator: " ").map(String.init)
    self.changes = changes.map { ($0, $1) }
  }

  /// The text with the mistake, and the line and column that were marked.
  func made(in text: String) throws -> (text: String, place: String) {
    var text = text
    for (right, wrong) in changes {
      let range = try #require(text.firstRange(of: right), "no “\(right)” in the form")
      text.replaceSubrange(range, with: wrong)
    }
    let marker = try #require(text.firstIndex(of: "▸"))
    let before = text[..<marker].split(separator: "\n", omittingEmptySubsequences: false)
    return (
      text.replacing("▸", with: ""), "\(before.count):\((before.last?.count ?? 0) + 1)"
    )
  }
}
