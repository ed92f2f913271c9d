import Foundation
import PracticeLearning
import ReviewStore

/// The files of a workspace beside its store: settings, own templates and lists, drafts.
enum WorkspaceFiles {
  /// Whether an export may bring a file of this name: inside the folder, and one that people write.
  static func mayBeWritten(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && HarmfulCharacters.first(in: String(part)) == nil
        && !part.contains("\\")
    }
    let kinds = [".yaml", ".md", ".css", ".txt"]
    return isInside && name.utf8.count <= 500 && kinds.contains { name.hasSuffix($0) }
  }

  /// The files of a folder by their names in it, with their texts.
  ///
  /// - Parameter drafts: the forms that are being filled in, wherever they lie.
  static func texts(in folder: String, drafts: [Draft]) -> [(name: String, text: String)] {
    let own = (try? FileManager.default.subpathsOfDirectory(atPath: "\(folder)/Templates")) ?? []
    var paths = ["plr.yaml": "\(folder)/plr.yaml"]
    for name in own { paths["Templates/\(name)"] = "\(folder)/Templates/\(name)" }
    for draft in drafts { paths[name(of: draft)] = place(of: draft, in: folder) }
    return paths.filter { mayBeWritten($0.key) }.sorted { $0.key < $1.key }.compactMap {
      name, path in
      (try? String(contentsOfFile: path, encoding: .utf8)).map { (name, $0) }
    }
  }

  /// Where a form that is being filled in lies: where it was made, or in this folder, to which an export
  /// brought it.
  static func place(of draft: Draft, in folder: String) -> String {
    FileManager.default.fileExists(atPath: draft.path)
      ? draft.path : "\(folder)/\(name(of: draft))"
  }

  private static func name(of draft: Draft) -> String { "drafts/\(draft.id).yaml" }

  /// Writes the files that an export brought.
  static func write(_ texts: [String: String], in folder: String) throws {
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) where mayBeWritten(name) {
      let path = "\(folder)/\(name)"
      let above = URL(filePath: path).deletingLastPathComponent()
      try makePrivateFolder(above.path)
      try writePrivately(text, to: path)
    }
  }
}
