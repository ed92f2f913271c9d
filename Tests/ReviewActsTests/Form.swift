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
