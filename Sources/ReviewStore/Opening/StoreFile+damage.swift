import Glibc
import PracticeLearning

/// Once a store is known to be damaged it takes no writes: they would make good pages of bad ones.
extension StoreFile {
  /// The note beside the store that says what was found.
  private var damagePath: String { path + ".damaged" }

  /// Writes down that the store is damaged, and says so.
  ///
  /// - Parameter what: what SQLite found.
  func damaged(by what: String) -> Refusal {
    try? PrivateFile.write(what, to: damagePath)
    return StoreFailure.damaged(path, by: what)
  }

  /// Forgets what was found, after a check that found nothing.
  func isSound() { unlink(damagePath) }

  /// - Throws: `Refusal` with S010 where the store is known to be damaged.
  func refuseIfDamaged() throws {
    guard StoreFile.size(of: damagePath) != nil else { return }
    throw StoreFailure.damaged(path, by: "its last check found it so")
  }

  /// The warning about a store that others on this machine can read.
  var openToOthers: [Diagnostic] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return [] }
    return [
      Diagnostic(
        .openToOthers, "others on this machine can read \"\(path)\"",
        advice: "take their right away with: chmod go= \(path)")
    ]
  }
}
