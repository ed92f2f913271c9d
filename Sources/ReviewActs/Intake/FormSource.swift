import Foundation
import PracticeLearning
import ReviewStore

/// Where a form comes from.
public enum FormSource: Hashable, Sendable {
  /// A file of documents, whatever its format.
  case file(String)
  /// A draft of the store, by id; complaints show the other name.
  case draft(String, named: String)
  /// The text of a form; complaints show the name, whose ending tells the format.
  case text(String, named: String)
}

extension Council {
  /// The forms that are meant by names: files, the files of folders, or ids of drafts.
  ///
  /// - Parameters:
  ///   - names: the names, as a person gave them.
  ///   - here: the folder that paths are shown from.
  /// - Throws: `Refusal` with D016 for what is none of these.
  public func formSources(_ names: [String], from here: String) throws -> [FormSource] {
    let drafts = try read { try $0.drafts() }
    func isDraft(_ name: String) -> Bool {
      !FileManager.default.fileExists(atPath: name) && drafts.contains { isSameID($0.id, name) }
    }
    // All that is not there is told at once.
    _ = try filesNamed(names.filter { !isDraft($0) })
    var sources: [FormSource] = []
    for name in names {
      if isDraft(name), let draft = drafts.first(where: { isSameID($0.id, name) }) {
        sources.append(.draft(draft.id, named: Council.path(draft.path, from: here)))
        continue
      }
      for file in try filesNamed([name]) {
        let path = URL(filePath: file).absoluteURL.standardizedFileURL.path
        let draft = drafts.first { $0.path == path }
        sources.append(draft.map { .draft($0.id, named: file) } ?? .file(file))
      }
    }
    return sources
  }

  /// A path as people in a folder would type it: relative, where it lies below.
  package static func path(_ path: String, from here: String) -> String {
    path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }
}
