import Glibc

/// What the first bytes of a file say it is.
enum FileKind {
  case package
  case refused(SpreadsheetProblem)

  /// The kind of a file and its size in bytes.
  static func look(at path: String) throws(UnreadableFile) -> (kind: FileKind, size: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw UnreadableFile(path: path, reason: "it is not a file but a folder or a device")
    }
    var start = [UInt8](repeating: 0, count: 8)
    let count = Glibc.read(file, &start, start.count)
    guard count >= 0 else { throw unreadable(path) }
    let size = Int(status.st_size)
    switch start.prefix(count) {
    case []: return (.refused(.emptyFile), size)
    case [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]:
      return (.refused(isEncrypted(file) ? .passwordProtected : .oldWorkbook), size)
    case let bytes where bytes.starts(with: [0x50, 0x4B]): return (.package, size)
    default: return (.refused(.notAWorkbook), size)
    }
  }

  /// Whether a compound file has a stream named `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4).
  ///
  /// Its directory may stand anywhere in the file, so the name is looked for in all of it.
  private static func isEncrypted(_ file: Int32) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] as [UInt8] }
    var kept: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    lseek(file, 0, SEEK_SET)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      guard count > 0 else { return false }
      let bytes = kept + chunk.prefix(count)
      if bytes.withUnsafeBytes({ $0.holds(name) }) { return true }
      kept = Array(bytes.suffix(name.count - 1))
    }
  }

  private static func unreadable(_ path: String) -> UnreadableFile {
    UnreadableFile(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}
