import Foundation
package import ReviewActs
import Synchronization

/// New workspaces whose stores are copies of one: making the tables takes longer than most of what is tried
/// on them.
package enum NewWorkspace {
  /// By who made them and when, which their journals tell.
  private static let stores = Mutex<[Hand: [UInt8]]>([:])

  /// Makes a folder with its settings and an empty store.
  package static func make(in folder: String, settings: String, by hand: Hand) throws {
    let store = try store(by: hand)
    try makeWorkspace(folder, settings: settings) {
      try writePrivately(store, to: folder + "/plr.sqlite")
    }
  }

  private static func store(by hand: Hand) throws -> [UInt8] {
    if let known = stores.withLock({ $0[hand] }) { return known }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "workspace-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try makeWorkspace(folder, settings: TestCouncil.settings, by: hand)
    let store = [UInt8](try Data(contentsOf: URL(filePath: folder + "/plr.sqlite")))
    stores.withLock { $0[hand] = store }
    return store
  }
}
