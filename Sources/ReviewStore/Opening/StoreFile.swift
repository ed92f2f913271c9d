import Glibc
import PracticeLearning

/// The file of the store, looked at without SQLite: opening a file that is none can change it.
struct StoreFile: Sendable {
  let path: String

  /// The store of a workspace folder, wherever the process goes on to work.
  init(in folder: String) {
    let whole = StoreFile.absolute(folder)
    path = whole.hasSuffix("/") ? whole + name : whole + "/" + name
  }

  private static func absolute(_ folder: String) -> String {
    guard !folder.hasPrefix("/"), let here = getcwd(nil, 0) else { return folder }
    defer { free(here) }
    let above = String(cString: here)
    return folder == "." ? above : above + "/" + folder
  }

  private let name = "plr.sqlite"

  /// The workspace.
  var folder: String { String(path.dropLast(name.count + 1)) }

  var lockPath: String { String(path.dropLast(name.count)) + "plr.lock" }
  var logPath: String { path + "-wal" }
  var unfinishedPath: String { path + ".new" }

  var exists: Bool { StoreFile.size(of: path) != nil }

  /// Whether a log with content lies beside the store: somebody is writing, or was cut off.
  var hasLog: Bool { (StoreFile.size(of: logPath) ?? 0) > 0 }

  /// Whether a writer was cut off in the midst of its transaction: it left its note, and has no lock.
  var wasLeftInTheMidst: Bool {
    func hasNote() -> Bool { (StoreFile.size(of: lockPath) ?? 0) > 0 }
    // Asked twice: the writer may have ended between the first two questions.
    return hasNote() && !WriterLock.isHeld(lockPath) && hasNote()
  }

  /// Whether SQLite could make its shared memory beside the store.
  var folderIsWritable: Bool {
    access(String(path.dropLast(name.count + 1)) + "/", W_OK) == 0
  }

  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Reads the version in the header and refuses what is no store of a version this program knows.
  ///
  /// Offsets are those of the "SQLite Database File Format": text at 0, user version at 60, application
  /// id at 68, both four bytes, the highest first. The log may hold a newer first page; it never does
  /// for a store that was made by `create`, which finishes it under another name.
  func version() throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreFailure.missing(path) }
    // Whoever opens a pipe waits for somebody to write into it.
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreFailure.notAStore(path) }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw Refusal(
        .cannotWrite,
        "\"\(path)\" cannot be read: \(String(cString: strerror(errno)).lowercased())",
        advice: "ask for the right to read this folder")
    }
    defer { close(file) }
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(file, &header, header.count, 0) == header.count,
      header[..<16].elementsEqual("SQLite format 3\0".utf8),
      number(header[68..<72]) == Schema.applicationID
    else { throw StoreFailure.notAStore(path) }
    let version = number(header[60..<64])
    guard version <= Schema.version else { throw StoreFailure.newer(path, version: version) }
    return version
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
