import Foundation
import PracticeLearning
import ReviewStore

/// Makes the folder, its settings and its store; what a failure leaves behind is nothing.
package func makeWorkspace(_ folder: String, settings: String, by hand: Hand) throws {
  try makeWorkspace(folder, settings: settings) {
    try ReviewStore.create(in: folder, by: Council.writer(hand, "init"))
  }
}

/// Makes the folder and its settings; `store` makes the store in it.
package func makeWorkspace(_ folder: String, settings: String, store: () throws -> Void) throws {
  let files = FileManager.default
  guard !files.fileExists(atPath: folder + "/plr.yaml") else {
    throw Refusal(
      .workspaceExists, "there is a workspace in \"\(folder)\" already",
      advice: "choose another folder, or go on with the one that is there")
  }
  let isNew = !files.fileExists(atPath: folder)
  try PrivateFile.makeFolder(folder)
  do {
    try store()
    try PrivateFile.write(settings, to: folder + "/plr.yaml")
  } catch {
    if isNew { try? files.removeItem(atPath: folder) }
    throw error
  }
}
