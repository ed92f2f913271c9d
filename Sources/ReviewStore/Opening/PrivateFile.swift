import Glibc
import PracticeLearning

/// Files and folders that nobody but their owner can read, at no moment and whatever the umask says.
package enum PrivateFile {
  /// Makes a folder of mode 0700; folders above it that are missing, too.
  ///
  /// A folder that is there already stays as it is.
  ///
  /// - Throws: `Refusal` with S004 or S005.
  package static func makeFolder(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
    let above = path.split(separator: "/").dropLast().joined(separator: "/")
    if !above.isEmpty { try makeFolder(path.hasPrefix("/") ? "/" + above : above) }
    guard mkdir(path, 0o700) == 0, chmod(path, 0o700) == 0 else {
      throw StoreFailure.cannotWrite(path, because: errno)
    }
  }

  /// Writes a whole file of mode 0600: either the old one stands or the new one, never half of it.
  ///
  /// - Throws: `Refusal` with S004 or S005; nothing is left behind then.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { take in try take(bytes) }
  }

  /// Writes a whole file of mode 0600 piece by piece.
  static func write(
    to path: String, _ body: (_ take: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let part = "\(path).\(getpid()).part"
    unlink(part)
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
    do {
      defer { close(file) }
      guard fchmod(file, 0o600) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
      try body { try write($0, to: file, named: path) }
      guard fsync(file) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
      guard rename(part, path) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
    } catch {
      unlink(part)
      throw error
    }
  }

  /// Writes a whole file of mode 0600 from a text.
  package static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Makes an empty file of mode 0600 where there is none.
  static func make(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
    fchmod(file, 0o600)
    close(file)
  }

  /// Does something with a file of mode 0600, made empty where there is none, while no other program does: two that
  /// make the tables of one database at once would both fail, or one would work on what the other threw away.
  ///
  /// - Parameters:
  ///   - path: the file. One that is there is not opened: closing it would take away the locks that connections of
  ///     this process hold on it.
  ///   - lock: the file by which the others wait.
  package static func alone<T>(with path: String, by lock: String, _ body: () throws -> T) throws
    -> T
  {
    let held = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard held >= 0 else { throw StoreFailure.cannotWrite(lock, because: errno) }
    defer { close(held) }
    while flock(held, LOCK_EX) != 0 {
      guard errno == EINTR else { throw StoreFailure.cannotWrite(lock, because: errno) }
    }
    if StoreFile.size(of: path) == nil { try make(path) }
    // One that came by a copy may be open to others.
    chmod(path, 0o600)
    return try body()
  }

  static func bringToDisk(_ path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    guard file >= 0, fsync(file) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
  }

  /// One write may take less than it was given.
  static func write(_ bytes: [UInt8], to file: Int32, named path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
      rest = rest.dropFirst(count)
    }
  }
}

/// A file of mode 0600 that is written piece by piece, beside others.
package final class PrivateStream {
  private let file: Int32
  private let path: String

  /// - Parameter path: the file; there must be none yet.
  /// - Throws: `Refusal` with S004 or S005.
  package init(_ path: String) throws {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0, fchmod(file, 0o600) == 0 else {
      throw StoreFailure.cannotWrite(path, because: errno)
    }
  }

  deinit { if file >= 0 { close(file) } }

  /// Writes what comes next.
  package func write(_ bytes: [UInt8]) throws {
    try PrivateFile.write(bytes, to: file, named: path)
  }

  /// Brings all of it to disk.
  package func finish() throws {
    guard fsync(file) == 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
  }
}
