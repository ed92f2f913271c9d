public import PracticeLearning

/// A short form without errors, whose parts can be chosen.
public struct TestForm: Sendable {
  /// The review's id.
  public var id: String
  /// The case, by its local reference.
  public var caseReference: String
  /// The month it counts in.
  public var month = "2026-02"
  /// The service and its template.
  public var service = "children in care"
  /// The template.
  public var template = "children-in-care@1"
  /// The team, by id.
  public var team = "CIC-2"
  /// The practitioner, by role code.
  public var practitioner = "SW-118"
  /// The auditor, by role code.
  public var auditor = "TM-07"
  /// The grade of every domain.
  public var grade: Grade
  /// The overall grade; nothing for that of the domains.
  public var overall: Grade?
  /// The grade of planning; nothing for that of the domains.
  public var planning: Grade?
  /// The owner of the learning action, by role code.
  public var owner = "SW-119"
  /// Words of the learning action; nothing for those of the reasons.
  public var actionWords: String?
  /// An area for development in planning that has no theme; nothing for none.
  public var finding: String?
  /// Words that stand in every reason, to tell one world from another.
  public var words: String

  /// Makes a form.
  ///
  /// - Parameters:
  ///   - number: what tells it from others; the id and the case are made from it.
  ///   - grade: the grade of every domain.
  public init(_ number: Int, grade: Grade = .good, words: String = "She is known and heard") {
    id = "2026-02-CIC-" + TestForm.padded(number)
    caseReference = "C-9" + TestForm.padded(number)
    self.grade = grade
    self.words = words
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }

  /// The form as people write it.
  public var text: String {
    let domains = PracticeDomain.allCases.map { domain in
      self.domain(domain, domain == .planning ? planning ?? grade : grade)
    }
    return """
      plr: 1
      id: \(id)
      programme: monthly
      template: \(template)
      month: \(month)
      case: \(caseReference)
      service: \(service)
      team: \(team)
      practitioner: \(practitioner)
      auditor: \(auditor)
      age_band: 10-15
      record_read: { from: 2025-02-01, to: 2026-01-31, judged_from: 2025-08-01 }
      conversation: { held_on: 2026-02-12 }
      safety: { immediate_concern: no }
      domains:
      \(domains.joined(separator: "\n"))
      impact: { grade: \(grade.word), because: \(words) at school. }
      overall: { grade: \((overall ?? grade).word), because: \(words) by adults who stay. }
      identity: Her dual heritage is explored with her grandfather.
      feedback:
        child: { asked: yes, said: I want to know sooner when plans change. }
        parent_or_carer: { asked: declined }
        partners: { asked: no, why: The school is new to her. }
      actions:
        - what: \(actionWords ?? words) by one adult who stays with her
          level: child
          owner: \(owner)
          verifier: \(auditor)
          due: 2026-05-06
          difference: She knows by half-term where she will go to school

      """
  }

  private func domain(_ domain: PracticeDomain, _ grade: Grade) -> String {
    let risk =
      grade == .inadequate
      ? """

          risk: She may be moved again without anybody asking her.
          immediate_action: Her plan is looked at today with her worker.
      """ : ""
    let found =
      domain == .planning
      ? finding.map { "\n    development: [{ text: \"\($0)\", cause: team }]" } ?? "" : ""
    return """
        \(domain.key):
          grade: \(grade.word)
          because: \(words) in \(domain.name).
          difference: She has stopped keeping her bag packed and has friends to tea.\(risk)
          evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]\(found)
      """
  }
}
