import Foundation
import ReviewActs
import Synchronization

/// Keeps the council open, and opens it anew once its settings were changed, by whatever door.
final class CouncilKeeper: Sendable {
  private struct Stamp: Equatable {
    var changed: Int
    var size: Int
    var number: UInt64
  }
  private let folder: String
  private let kept: Mutex<(stamp: Stamp, council: Council)?>

  init(_ folder: String) throws {
    self.folder = folder
    kept = Mutex(nil)
    _ = try council()
  }

  /// The council with the settings as they stand.
  ///
  /// - Throws: `Refusal` where there is no workspace, or its settings do not hold and never did.
  func council() throws -> Council {
    try kept.withLock { kept in
      let stamp = try stamp()
      if let kept, kept.stamp == stamp { return kept.council }
      do {
        // The stores stay open: closing them would wait for everybody who is reading.
        let council = try kept.map { try Council(goingOnFrom: $0.council) } ?? Council(in: folder)
        kept = (stamp, council)
        return council
      } catch {
        // Settings that somebody is just writing, or wrote wrongly: those before stay in force.
        if let kept { return kept.council }
        throw error
      }
    }
  }

  private func stamp() throws -> Stamp {
    var status = stat()
    guard stat(folder + "/plr.yaml", &status) == 0 else {
      return Stamp(changed: 0, size: 0, number: 0)
    }
    return Stamp(
      changed: Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec),
      size: Int(status.st_size), number: UInt64(status.st_ino))
  }
}
