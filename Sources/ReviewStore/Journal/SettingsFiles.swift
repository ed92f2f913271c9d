import Foundation

/// The files that say how a workspace works: `plr.yaml`, and its own templates, lists and pages.
package enum SettingsFiles {
  /// Every one of them as it is, by its path within the workspace.
  ///
  /// - Parameter folder: the workspace.
  package static func read(in folder: String) -> [SettingsFile] {
    (["plr.yaml"] + templates(in: folder)).compactMap { name in
      let path = folder + "/" + name
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        let bytes = FileManager.default.contents(atPath: path)
      else { return nil }
      return SettingsFile(name: name, content: String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func templates(in folder: String) -> [String] {
    let top = folder + "/Templates"
    guard let names = FileManager.default.enumerator(atPath: top) else { return [] }
    return names.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }.sorted().map { "Templates/\($0)" }
  }
}
