import Glibc
import PracticeLearning

/// Writes a backup and its last line.
final class BackupWriter {
  private let file: Int32
  private let name: String
  private let sha: SHA256

  init(_ path: String, named name: String) throws {
    unlink(path)
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    self.name = name
    sha = try SHA256()
    guard file >= 0 else { throw StoreFailure.cannotWrite(name, because: errno) }
    fchmod(file, 0o600)
  }

  deinit { if file >= 0 { close(file) } }

  func write(_ bytes: [UInt8]) throws {
    bytes.withUnsafeBytes { sha.update($0) }
    try PrivateFile.write(bytes, to: file, named: name)
  }

  func write(contentsOf path: String) throws {
    try FilePieces.forEach(of: path) { try write($0) }
  }

  /// Writes the last line and brings all of it to disk.
  func finish() throws {
    let line = JournalEntry.hex(sha.finish()) + "\n"
    try PrivateFile.write(Array(line.utf8), to: file, named: name)
    guard fsync(file) == 0 else { throw StoreFailure.cannotWrite(name, because: errno) }
  }
}

/// A file a piece at a time: stores may be larger than memory.
enum FilePieces {
  static func forEach(
    of path: String, from first: Int = 0, count: Int = .max, _ body: ([UInt8]) throws -> Void
  ) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
    defer { close(file) }
    var (place, rest) = (first, count)
    while rest > 0 {
      let wanted = min(rest, 1 << 20)
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let read = pread(file, buffer.baseAddress, wanted, off_t(place))
        if read < 0 { failure = errno }
        count = max(read, 0)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw StoreFailure.cannotWrite(path, because: failure) }
      if piece.isEmpty { return }
      try body(piece)
      place += piece.count
      rest -= piece.count
    }
  }
}

extension Digest {
  /// The digest of a file's bytes.
  static func sha256(ofFile path: String) throws -> String {
    let sha = try SHA256()
    try FilePieces.forEach(of: path) { piece in piece.withUnsafeBytes { sha.update($0) } }
    return JournalEntry.hex(sha.finish())
  }
}
