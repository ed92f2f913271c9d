import Glibc
import PracticeLearning

/// The right to write to a workspace: one transaction at a time, of all processes.
///
/// It is a lock on `plr.lock`, which the system drops when the process ends, however it ends. The file
/// itself only tells the others who has it.
final class WriterLock: Sendable {
  private let file: Int32
  /// Whether the one before was cut off in the midst of writing: its note is still there.
  let wasLeftBehind: Bool

  /// Waits for the lock.
  ///
  /// - Parameters:
  ///   - path: the lock file; made where there is none.
  ///   - holder: who will have it, and how long to wait for somebody else.
  /// - Throws: `Refusal` with S003 naming who holds it, or with S004.
  init(_ path: String, for holder: Writer) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path, because: errno) }
    let deadline = ContinuousClock.now + holder.wait
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let reason = errno
        close(file)
        throw StoreFailure.cannotWrite(path, because: reason)
      }
      guard ContinuousClock.now < deadline else {
        let other = WriterLock.holder(in: file)
        close(file)
        throw WriterLock.busy(other, waited: holder.wait)
      }
      usleep(20_000)
    }
    self.file = file
    wasLeftBehind = !WriterLock.holder(in: file).isEmpty
    write(holder)
  }

  /// Lets others write.
  deinit {
    ftruncate(file, 0)
    close(file)
  }

  /// Whether anybody has the lock at this moment.
  static func isHeld(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) != 0
  }

  /// A full disk must not stop a command that may be freeing space, so a failed note is no failure.
  private func write(_ holder: Writer) {
    ftruncate(file, 0)
    let note = "\(holder.actor)\n\(holder.command)\n\(getpid())\n\(holder.at)\n"
    _ = note.withCString { pwrite(file, $0, strlen($0), 0) }
  }

  private static func holder(in file: Int32) -> [String] {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0 else { return [] }
    return String(decoding: bytes[..<count], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func busy(_ holder: [String], waited: Duration) -> Refusal {
    guard holder.count >= 4 else {
      return Refusal(
        .storeBusy, "another plr is writing to this workspace",
        advice: "wait until it is done and try again; waited \(waited.components.seconds) s")
    }
    return Refusal(
      .storeBusy,
      "\(holder[0]) is writing to this workspace with \"\(holder[1])\" since \(holder[3])",
      advice: "wait until that is done and try again; waited \(waited.components.seconds) s for "
        + "process \(holder[2])")
  }
}
