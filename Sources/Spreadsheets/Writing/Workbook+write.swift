import CSpreadsheetLibraries
import Glibc

extension Workbook {
  /// Writes the workbook, for its owner's eyes alone (0600): whole or not at all.
  ///
  /// The same value gives the same bytes. An older file of that name is replaced.
  package func write(to path: String) throws(WorkbookError) {
    do {
      try MissingLibrary.checkWriting()
    } catch {
      throw .missingLibrary(error)
    }
    try check()
    let part = try Self.newFile(beside: path)
    var isDone = false
    defer { if !isDone { unlink(part) } }
    try write(into: part, for: path)
    try Self.settle(part)
    guard rename(part, path) == 0 else { throw .file(path: path, reason: Self.reason()) }
    isDone = true
  }

  private func write(into part: String, for path: String) throws(WorkbookError) {
    guard let book = sheets_book_open(part, Self.folder(of: path)) else {
      throw .file(path: path, reason: "there is not enough memory")
    }
    var failure: WorkbookError?
    do throws(WorkbookError) {
      var writing = try BookWriting(book: book, path: path)
      try writing.write(self)
    } catch {
      failure = error
    }
    // Closing writes the file and frees the book: it has to come after a failure too.
    let code = sheets_book_close(book)
    if let failure { throw failure }
    guard code == 0 else {
      throw .file(path: path, reason: String(cString: sheets_writer_message(code)))
    }
  }

  private static func newFile(beside path: String) throws(WorkbookError) -> String {
    // The six letters are where mkstemp puts a name that is free.
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .file(path: path, reason: reason()) }
    close(file)
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func settle(_ path: String) throws(WorkbookError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .file(path: path, reason: reason()) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .file(path: path, reason: reason()) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func reason() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}
