import GRDB
import PracticeLearning

/// The names behind the numbers of a data package, each list by number.
package struct DataNames: Sendable {
  /// Programmes, by id.
  package let programmes: [Int: String]
  /// Services.
  package let services: [Int: String]
  /// Teams, by id.
  package let teams: [Int: String]
  /// People who audited or moderated, by role code.
  package let people: [Int: String]
  /// Templates, such as `children-in-care@1`.
  package let templates: [Int: String]
  /// Themes, by id.
  package let themes: [Int: String]
  /// Age groups and the like.
  package let cohorts: [Int: String]
  /// The questions of templates that were answered, by key.
  package let questions: Set<String>
}

extension Reading {
  /// The names behind the numbers of a data package.
  package func dataNames() throws -> DataNames {
    let names = try TallyNames(
      db, [.programme, .service, .team, .person, .template, .theme, .cohort, .answer])
    func list(_ dimension: Dimension) -> [Int: String] {
      Dictionary(names[dimension].map { ($0.id, $0.name) }) { first, _ in first }
    }
    let used = try Int.fetchSet(
      db, sql: "SELECT auditor FROM review UNION SELECT moderator FROM moderation_pair")
    let questions = names[.answer].compactMap { _, name -> String? in
      guard case .question(let key)? = CodedAnswer(written: name)?.subject else { return nil }
      return key
    }
    return DataNames(
      programmes: list(.programme), services: list(.service), teams: list(.team),
      people: list(.person).filter { used.contains($0.key) }, templates: list(.template),
      themes: list(.theme),
      cohorts: list(.cohort), questions: Set(questions))
  }
}
