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
    func draft(atPath name: String) -> Draft? {
      guard !FileManager.default.fileExists(atPath: name) else { return nil }
      let path = URL(filePath: name).absoluteURL.standardizedFileURL.path
      return drafts.first { $0.path == path }
    }
    let missing = names.filter { !isDraft($0) && draft(atPath: $0) == nil }
    // All that is not there is told at once; of a form that is submitted, that it is.
    try refuse(try submitted(among: missing))
    _ = try filesNamed(missing)
    var sources: [FormSource] = []
    for name in names {
      if isDraft(name), let draft = drafts.first(where: { isSameID($0.id, name) }) {
        sources.append(.draft(draft.id, named: Council.path(draft.path, from: here)))
        continue
      }
      if let draft = draft(atPath: name) {
        // The file is gone; its text is in the store.
        sources.append(.draft(draft.id, named: name))
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

  /// Complaints about files that are gone because their forms were submitted.
  private func submitted(among names: [String]) throws -> [Diagnostic] {
    let gone = names.filter { !FileManager.default.fileExists(atPath: $0) }
    guard !gone.isEmpty else { return [] }
    return try read { reading in
      try gone.compactMap { name in
        let stem = URL(filePath: name).deletingPathExtension().lastPathComponent
        guard let id = try reading.spelling(ofReview: stem), try reading.review(id) != nil else {
          return nil
        }
        return Diagnostic(
          .submittedAlready, "the form \(id) is submitted already, and its file is gone from here",
          advice: "to see it: \(.listReviews); to change it: \(.amendReview(sayingWhy: true))",
          location: SourceLocation(file: name))
      }
    }
  }

  /// A path as people in a folder would type it: relative, where it lies below.
  package static func path(_ path: String, from here: String) -> String {
    path.hasPrefix(here + "/") ? String(path.dropFirst(here.count + 1)) : path
  }
}
