import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Intake {
  /// What has become of the history of an export.
  enum History {
    /// None has come.
    case none
    /// It is being taken back.
    case takenBack(TakingBack, from: String)
    /// It is left out, since the store is not empty; so many entries of its journal.
    case leftOut(entries: Int)
  }

  /// Takes rows of the store that an export came from, where this one is empty.
  mutating func take(_ rows: StoredRows, _ prepared: Prepared) throws {
    if case .none = history { try beginHistory(prepared) }
    switch history {
    case .none: break
    case .leftOut(let entries):
      history = .leftOut(entries: entries + (rows.table == "journal" ? rows.rows.count : 0))
    case .takenBack(let store, _):
      if rows.table == StoredRows.files { return takeFiles(rows, prepared) }
      let some = HistoryRows(
        table: rows.table, columns: rows.columns, rows: rows.rows.map(\.values))
      if let refusal = try store.take(some) { complain(prepared.locating([refusal])) }
      if rows.table == "journal" { count.entries += rows.rows.count }
    }
  }

  private mutating func beginHistory(_ prepared: Prepared) throws {
    guard try batch.isOfEmptyStore else {
      history = .leftOut(entries: 0)
      return
    }
    guard viewer.may(.backUp) else {
      history = .leftOut(entries: 0)
      return complain(
        prepared.locating([
          Diagnostic(
            .notPermitted, at: ["history"],
            "an export is taken back with everybody's acts, and \(person.id) "
              + "(\(person.rolesInWords)) acts",
            advice: "ask the QA lead or an administrator to take it back")
        ]))
    }
    intent = .restoring
    history = .takenBack(try batch.beginTakingBack(), from: prepared.file)
  }

  /// Keeps the texts of files of the workspace until all is stored.
  private mutating func takeFiles(_ rows: StoredRows, _ prepared: Prepared) {
    for row in rows.rows {
      guard row.values.count == 2, let name = row.values[0], let text = row.values[1],
        WorkspaceFiles.mayBeWritten(name)
      else {
        complain(
          prepared.locating([
            Diagnostic(
              .notAnID, at: ["rows"],
              "\"\(row.values.first.flatMap(\.self) ?? "")\" is no file of a "
                + "workspace",
              advice: "somebody changed the export: use the file as it was written")
          ]))
        continue
      }
      settings.brought[name] = text
    }
  }

  /// Ends what was begun: all that was taken back has to agree with its journal.
  mutating func finishHistory() throws {
    switch history {
    case .none: break
    case .leftOut(let entries) where entries > 0:
      complain([
        Diagnostic(
          .leftOut,
          "the history of the export (\(entries) entries of its journal) is left out: "
            + "this store is not empty",
          advice: "take the export into a new workspace to have everything back")
      ])
    case .leftOut: break
    case .takenBack(let store, let file):
      guard !complaints.containsErrors else { return }
      complain(try batch.end(store, from: file, reading: .canonical))
    }
  }
}
