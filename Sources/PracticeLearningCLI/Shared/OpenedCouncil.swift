import ReviewActs
import Synchronization

/// The council that was opened to tell what waits, kept for the command that runs next: settings of thousands of
/// people are read once.
final class OpenedCouncil: Sendable {
  private let opened = Mutex<(folder: String?, council: Council)?>(nil)

  /// That of the command that runs.
  @TaskLocal static var given: OpenedCouncil?

  /// Keeps a council.
  ///
  /// - Parameter folder: the folder that was named; nothing for the nearest from here upwards.
  func keep(_ council: Council, named folder: String?) {
    opened.withLock { $0 = (folder, council) }
  }

  /// Hands the council over, once.
  func take(named folder: String?) -> Council? {
    opened.withLock { kept in
      guard kept?.folder == folder else { return nil }
      defer { kept = nil }
      return kept?.council
    }
  }
}
