package import GRDB
package import PracticeLearning

/// How documents are read, since the store does not know their format; nothing where a text is none.
package struct DocumentReaders: Sendable {
  var review: @Sendable (String) -> Review?
  var moderation: @Sendable (String) -> Moderation?
  var week: @Sendable (String) -> PracticeWeek?

  /// Makes readers of canonical texts.
  package init(
    review: @escaping @Sendable (String) -> Review?,
    moderation: @escaping @Sendable (String) -> Moderation?,
    week: @escaping @Sendable (String) -> PracticeWeek?
  ) {
    self.review = review
    self.moderation = moderation
    self.week = week
  }
}

/// Everything that is looked at in a store, by `doctor` and by `journal verify` alike: the file, the tables,
/// the journal with all that it covers, and what is made from that again.
package struct StoreCheck {
  let db: Database
  let readers: DocumentReaders

  /// Looks at what a connection sees, changes that are not committed included.
  package init(_ db: Database, reading readers: DocumentReaders) {
    self.db = db
    self.readers = readers
  }

  /// What was looked at and what is wrong. What stands in a damaged file is not looked at any further.
  ///
  /// - Parameter hash: a head of the journal that was kept elsewhere, in hexadecimal digits.
  package func inspection(expecting hash: String? = nil) -> Inspection {
    var inspection = Inspection()
    add(pages, to: &inspection)
    guard inspection.complaints.isEmpty else { return inspection }
    add(references, to: &inspection)
    add(tables, to: &inspection)
    add({ try TrailCheck(db).inspection(expecting: hash) }, to: &inspection)
    add(rules, to: &inspection)
    add(documents, to: &inspection)
    return inspection
  }

  private func add(_ check: () throws -> Inspection, to inspection: inout Inspection) {
    do {
      inspection.add(try check())
    } catch let refusal as Refusal {
      inspection.complaints += refusal.diagnostics
    } catch {
      inspection.complaints.append(StoreCheck.damaged("\(error)"))
    }
  }

  private func pages() throws -> Inspection {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
    return Inspection(
      checked: ["the file's pages and indexes"],
      complaints: lines.filter { $0 != "ok" }.map(StoreCheck.damaged))
  }

  private func references() throws -> Inspection {
    let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    var inspection = Inspection(checked: ["that everything referred to is there"])
    if let first = orphans.first {
      let (table, parent): (String, String) = (first[0], first[2])
      inspection.complaints.append(
        StoreCheck.damaged(
          "\(orphans.count) rows, the first in \(table), refer to a \(parent) not there"))
    }
    return inspection
  }

  private func rules() throws -> Inspection {
    var inspection = Inspection(checked: ["that what is counted agrees with what is kept"])
    for rule in StoreRule.all {
      let broken = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(rule.broken))") ?? 0
      if broken > 0 {
        inspection.complaints.append(StoreCheck.damaged("\(broken) \(rule.words)"))
      }
    }
    return inspection
  }

  private func documents() throws -> Inspection {
    let check = try DocumentCheck(db, reviewOf: readers.review, moderationOf: readers.moderation)
    let (checked, count, first) = try check.disagreeing()
    var inspection = Inspection(
      checked: ["grades, themes and states against \(checked) documents", "allocations' links"])
    if let first {
      inspection.complaints.append(
        StoreCheck.damaged(
          "\(count) reviews are counted otherwise than they say, the first \"\(first)\""))
    }
    let groups = try Reading(db).wronglyLinkedGroups()
    if groups > 0 {
      inspection.complaints.append(
        StoreCheck.damaged(
          "the allocations of \(groups) auditors' months are linked to other reviews"))
    }
    inspection.add(try weeks())
    return inspection
  }

  private func weeks() throws -> Inspection {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT w.name, t.name, w.first, w.last, v.document
        FROM   practice_week w
        JOIN   theme t ON t.id = w.theme
        JOIN   practice_week_revision v ON v.week = w.id AND v.revision = w.revision
        """)
    var inspection = Inspection()
    for row in rows {
      let name: String = row[0]
      let week = readers.week(row[4])
      let said = week.map { [$0.id, $0.theme, $0.from.description, $0.to.description] }
      if said != [name, row[1], row[2], row[3]] {
        inspection.complaints.append(
          StoreCheck.damaged("the practice week \"\(name)\" stands otherwise than it says"))
      }
    }
    return inspection
  }

  static func damaged(_ what: String) -> Diagnostic {
    Diagnostic(
      .storeDamaged, "the store fails its check: \(what)",
      advice: "keep the file as it is and restore the last backup")
  }
}
