import GRDB
package import PracticeLearning

extension ReviewStore {
  /// Looks the whole store over: the file, its tables, what they say of one another, and the journal.
  ///
  /// A file too damaged to go on is a complaint like any other; what stands in damaged rows is not looked
  /// at any further.
  ///
  /// - Parameters:
  ///   - reviewOf: the review of a canonical text; nothing where the text is none.
  ///   - moderationOf: the moderation of a canonical text.
  package func inspect(
    reviewOf: @escaping (String) -> Review?, moderationOf: @escaping (String) -> Moderation?
  ) -> Inspection {
    var inspection = Inspection(checked: ["where the workspace lies"])
    if let complaint = NetworkDrive.complaint(about: file.path) {
      inspection.complaints.append(complaint)
    }
    let inspectDocuments = {
      try self.inspectDocuments(reviewOf: reviewOf, moderationOf: moderationOf)
    }
    for check in [inspectFile, inspectTables, inspectCounts, inspectDocuments, verifyJournal]
    where !inspection.complaints.containsErrors {
      do {
        inspection.add(try check())
      } catch let refusal as Refusal {
        inspection.complaints += refusal.diagnostics
      } catch {
        inspection.complaints.append(damaged("\(error)"))
      }
    }
    return inspection
  }

  private func inspectFile() throws -> Inspection {
    try read { reading in
      let lines = try String.fetchAll(reading.db, sql: "PRAGMA integrity_check(10)")
      let orphans = try Row.fetchAll(reading.db, sql: "PRAGMA foreign_key_check")
      var inspection = Inspection(
        checked: ["the file's pages and indexes", "that everything referred to is there"])
      inspection.complaints = lines.filter { $0 != "ok" }.map(damaged)
      if let first = orphans.first {
        let (table, parent): (String, String) = (first[0], first[2])
        inspection.complaints.append(
          damaged("\(orphans.count) rows, the first in \(table), refer to a \(parent) not there"))
      }
      return inspection
    }
  }

  /// Whether tables, indexes and triggers are those this version makes: a dropped trigger shows.
  private func inspectTables() throws -> Inspection {
    let sql = """
      SELECT   name || ' ' || coalesce(sql, '')
      FROM     sqlite_master
      WHERE    name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'
      ORDER BY name
      """
    let fresh = try DatabaseQueue()
    try Schema.migrator.migrate(fresh)
    let wanted = try fresh.read { try String.fetchSet($0, sql: sql) }
    let found = try read { try String.fetchSet($0.db, sql: sql) }
    let names = wanted.symmetricDifference(found).compactMap { $0.split(separator: " ").first }
    var inspection = Inspection(checked: ["the tables and the triggers that protect them"])
    inspection.complaints = Set(names).sorted().map {
      damaged("\"\($0)\" is not as this version of plr makes it")
    }
    return inspection
  }

  private func damaged(_ what: String) -> Diagnostic {
    Diagnostic(
      .storeDamaged, "the store fails its check: \(what)",
      advice: "keep the file as it is and restore the last backup")
  }

  private func inspectCounts() throws -> Inspection {
    try read { reading in
      var inspection = Inspection(checked: ["that what is counted agrees with what is kept"])
      for rule in StoreRule.all {
        let broken = try Int.fetchOne(reading.db, sql: "SELECT count(*) FROM (\(rule.broken))") ?? 0
        if broken > 0 { inspection.complaints.append(damaged("\(broken) \(rule.words)")) }
      }
      return inspection
    }
  }

  private func inspectDocuments(
    reviewOf: @escaping (String) -> Review?, moderationOf: @escaping (String) -> Moderation?
  ) throws -> Inspection {
    try read { reading in
      let check = try DocumentCheck(reading.db, reviewOf: reviewOf, moderationOf: moderationOf)
      let (checked, count, first) = try check.disagreeing()
      var inspection = Inspection(
        checked: ["grades, themes and states against \(checked) documents", "allocations' links"])
      if let first {
        inspection.complaints.append(
          damaged("\(count) reviews are counted otherwise than they say, the first \"\(first)\""))
      }
      let groups = try reading.wronglyLinkedGroups()
      if groups > 0 {
        inspection.complaints.append(
          damaged("the allocations of \(groups) auditors' months are linked to other reviews"))
      }
      return inspection
    }
  }
}
