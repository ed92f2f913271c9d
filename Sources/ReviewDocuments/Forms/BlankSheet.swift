package import PracticeLearning

/// The sheet a month's reviews are filled in on: a row for each, under the fields of a template.
///
/// It is for a spreadsheet to open, save and give back: with a byte order mark, without which Excel takes
/// UTF-8 for Windows-1252, with line breaks of Windows, and with words such as `0147` written so that they
/// keep their zeros. What a spreadsheet writes otherwise, days and months, is read as it is meant.
package enum BlankSheet {
  /// So many items of a list have columns; more of them get columns of their own by their headings.
  private static let items = (evidence: 2, findings: 1, actions: 2)

  /// The sheet.
  ///
  /// - Parameters:
  ///   - template: whose fields it has.
  ///   - reviews: what is known already, a row for each.
  package static func text(_ template: ReviewTemplate, prefilled reviews: [Review] = []) -> String {
    var columns = CSVColumns(isForSheets: true)
    columns.include(fields(of: template), .review)
    let documents = reviews.map(Document.review)
    for document in documents { columns.include(document) }
    return columns.head() + documents.map { columns.row($0) }.joined()
  }

  /// A document with a word in every field of a template.
  private static func fields(of template: ReviewTemplate) -> DocumentNode {
    let sections = template.sections
    var entries = [
      "id", "programme", "template", "month", "case", "service", "team", "practitioner", "auditor",
    ].map { DocumentNode.Entry($0, filled) }
    func add(_ key: String, _ presence: ReviewTemplate.Presence, _ node: DocumentNode) {
      if presence != .absent { entries.append(.init(key, node)) }
    }
    add("age_band", sections.ageBand, filled)
    add("identity_group", template.identityGroups.isEmpty ? .absent : .optional, filled)
    add("record_read", .required, block("from", "to", "judged_from"))
    add("conversation", sections.conversation, block("held_on", "reflection"))
    add("safety", sections.safety, block("immediate_concern", "concern", "done", "told"))
    add(
      "domains", .required,
      .mapping(
        PracticeDomain.allCases.map { .init($0.key, domain(template.form(of: $0), template.rules)) }
      )
    )
    add("impact", template.impact, block("grade", "because"))
    let cap = template.rules.capsOverall ? ["cap_override"] : []
    add("overall", template.overall, block(["grade", "because"] + cap))
    add(
      "feedback", sections.feedback,
      .mapping(
        Feedback.Source.allCases.map { .init($0.rawValue, block("asked", "said", "why", "reason")) }
      ))
    add("identity", sections.identity, filled)
    let action = block("what", "level", "owner", "verifier", "due", "difference")
    add("actions", .required, list(action, items.actions))
    return .mapping(entries)
  }

  private static func domain(_ form: DomainForm?, _ rules: EntryRules) -> DocumentNode {
    let risk = rules.inadequateStatesRisk ? ["risk", "immediate_action", "safe_because"] : []
    var domain = block(["grade", "because", "difference"] + risk).entries
    let evidence = max(items.evidence, rules.evidencePerGrade)
    domain.append(.init("evidence", list(block("what", "on", "shows"), evidence)))
    let questions = form?.questions ?? []
    if !questions.isEmpty { domain.append(.init("answers", block(questions.map(\.key)))) }
    let strength = DocumentNode.mapping([
      .init("text", filled), .init("themes", .list([filled])),
    ])
    domain.append(.init("strengths", list(strength, items.findings)))
    let development = DocumentNode.mapping(strength.entries + [.init("cause", filled)])
    domain.append(.init("development", list(development, items.findings)))
    return .mapping(domain)
  }

  private static let filled = DocumentNode.scalar("x")

  private static func block(_ keys: String...) -> DocumentNode { block(keys) }

  private static func block(_ keys: [String]) -> DocumentNode {
    .mapping(keys.map { .init($0, filled) })
  }

  private static func list(_ item: DocumentNode, _ count: Int) -> DocumentNode {
    .list(Array(repeating: item, count: count))
  }
}
