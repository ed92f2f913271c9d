import Foundation
import Glibc
import PracticeLearning

/// The rows of a sheet on their way to the reader of tables: in a file without a name, so that memory stays
/// small and nothing is left behind.
final class SheetSpill {
  private let handle: FileHandle
  private var pending: [UInt8] = []

  /// - Throws: why there can be no such file.
  init(for file: String) throws(FileRefusal) {
    // The six letters are where mkstemp puts a name that is free.
    var template = Array((NSTemporaryDirectory() + "/sheet.XXXXXX").utf8CString)
    // mkstemp makes it its owner's alone.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.refusal(file) }
    unlink(template)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func append(_ bytes: some Sequence<UInt8>) {
    pending += bytes
  }

  /// Writes what is pending, once it is worth it.
  func settle(atEnd isAtEnd: Bool = false, of file: String) throws(FileRefusal) {
    guard isAtEnd || pending.count >= 1 << 16 else { return }
    do {
      try handle.write(contentsOf: pending)
      if isAtEnd { try handle.seek(toOffset: 0) }
    } catch {
      throw Self.refusal(file)
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// The rows as bytes of a table, from the first on.
  func bytes(named table: String) -> FileBytes { FileBytes(handle, table: table) }

  private static func refusal(_ file: String) -> FileRefusal {
    FileRefusal([.unreadable(file, because: "there is no room for its rows")])
  }
}
