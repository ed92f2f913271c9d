import Foundation

extension Council {
  /// Removes the file of a draft that ended. A form that was written elsewhere stays where a person put it.
  ///
  /// - Parameter path: the file the draft was edited in.
  public func removeDraftFile(_ path: String) {
    let drafts = URL(filePath: folder + "/drafts").standardizedFileURL.path
    guard path.hasPrefix(drafts + "/") else { return }
    try? FileManager.default.removeItem(atPath: path)
  }
}
