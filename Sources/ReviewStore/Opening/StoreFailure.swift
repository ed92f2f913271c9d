import GRDB
import Glibc
import PracticeLearning

/// Failures of disk and file in the words of the catalogue. None of them repeats a stored value.
enum StoreFailure {
  /// Runs something and tells its SQLite errors as people can act on them.
  ///
  /// - Parameter reading: whether nothing was to be stored.
  static func explained<T>(
    at path: String, reading: Bool = false, _ body: () throws -> T
  ) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      let refusal = refusal(for: error, at: path)
      guard reading, refusal.diagnostics.first?.code == .diskFull else { throw refusal }
      throw Refusal(
        .diskFull, "the disk that holds \"\(path)\" is full: there is no room to read it",
        advice: "free some space and look again")
    }
  }

  private static func refusal(for error: DatabaseError, at path: String) -> Refusal {
    switch error.resultCode {
    case .SQLITE_FULL:
      diskFull(path)
    case .SQLITE_IOERR:
      // A full disk shows as a failed write of the shared memory or of the log beside the store.
      ioFailure(error.extendedResultCode, at: path)
    case .SQLITE_NOTADB:
      notAStore(path)
    case .SQLITE_CORRUPT:
      damaged(path, by: error.message ?? "SQLite cannot read it")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      Refusal(
        .storeBusy, "another program is writing to \"\(path)\"",
        advice: "close other programs that have the file open and try again")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      Refusal(
        .cannotWrite, "\"\(path)\" cannot be written",
        advice: "ask for the right to write to this folder, or copy the workspace to one of yours")
    default:
      // The message names tables and columns; the description would hold the whole statement.
      Refusal(
        .storeDamaged,
        "\"\(path)\" did not take a change: \(error.message ?? "\(error.resultCode)")",
        advice:
          "nothing was stored; run \(.examineStore), and tell those who look after plr what you did"
      )
    }
  }

  private static func ioFailure(_ code: ResultCode, at path: String) -> Refusal {
    switch code {
    case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_FSYNC,
      .SQLITE_IOERR_SHMMAP:
      diskFull(path)
    default:
      Refusal(
        .storeDamaged, "the disk failed while \"\(path)\" was read or written",
        advice: "check the disk, then run \(.examineStore)")
    }
  }

  static func diskFull(_ path: String) -> Refusal {
    Refusal(
      .diskFull, "the disk that holds \"\(path)\" is full or has reached its limit",
      advice: "free some space and run the command again; nothing was stored")
  }

  static func notAStore(_ path: String) -> Refusal {
    Refusal(
      .notAStore, "\"\(path)\" is not a store of plr",
      advice: "name another workspace with \(adding: .workspace), or restore the file from a backup"
    )
  }

  static func newer(_ path: String, version: Int) -> Refusal {
    Refusal(
      .newerStore,
      "\"\(path)\" was written by a newer plr: version \(version), this one knows \(Schema.version)",
      advice: "install the newer version on this machine as well")
  }

  static func damaged(_ path: String, by what: String) -> Refusal {
    Refusal(
      .storeDamaged, "\"\(path)\" is damaged: \(what)",
      advice: "keep the file as it is, restore the last backup and run \(.examineStore) there")
  }

  static func stray(in table: String) -> Refusal {
    Refusal(
      .storeDamaged, "a row of \(table) was to be stored without an entry of its own",
      advice: "nothing was stored; tell those who look after plr what you did")
  }

  static func clockWentBack(to at: String, after last: String) -> Refusal {
    Refusal(
      .clockWentBack, "the clock says \(at), and the latest entry of the journal is of \(last)",
      advice:
        "nothing was stored; set this machine's clock right, or, where it is right and the one before "
        + "ran ahead, an administrator or the QA lead goes on from here with: \(.acceptClock)")
  }

  static func olderAndLocked(_ path: String) -> Refusal {
    Refusal(
      .cannotWrite, "\"\(path)\" was made by an older plr and its folder cannot be written",
      advice: "copy the workspace to a folder of yours; it is brought to this version there")
  }

  static func missing(_ path: String) -> Refusal {
    Refusal(
      .noWorkspace, "there is no store at \"\(path)\"",
      advice: "make a workspace with \(.makeWorkspace(namingFolder: false)), or name one with "
        + "\(adding: .workspace)")
  }

  static func cannotWrite(_ path: String, because code: Int32) -> Refusal {
    if code == ENOSPC || code == EDQUOT { return diskFull(path) }
    return Refusal(
      .cannotWrite,
      "\"\(path)\" cannot be written: \(String(cString: strerror(code)).lowercased())",
      advice: "ask for the right to write to this folder, or choose another one")
  }
}
