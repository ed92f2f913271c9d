import Foundation
import PracticeLearning
import ReviewDocuments

/// The files that were named, those in named folders included, in the order of their names.
///
/// - Throws: `Refusal` with D016 for what is not there, or for a folder without documents.
package func filesNamed(_ paths: [String]) throws -> [String] {
  var files: [String] = []
  var complaints: [Diagnostic] = []
  for path in paths {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      complaints.append(
        Diagnostic(
          .unreadableFile, "there is no file \"\(path)\"", advice: "check the name and the folder",
          location: SourceLocation(file: path)))
      continue
    }
    guard isFolder.boolValue else {
      files.append(path)
      continue
    }
    let inside = documents(in: path)
    if inside.isEmpty {
      complaints.append(
        Diagnostic(
          .unreadableFile, "the folder \"\(path)\" holds no documents",
          advice: "name a folder with .yaml, .json, .jsonl, .csv or .xlsx files",
          location: SourceLocation(file: path)))
    }
    files += inside
  }
  if !complaints.isEmpty { throw Refusal(complaints) }
  return files
}

private func documents(in folder: String) -> [String] {
  let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
  let skipped = ["plr.yaml", "Templates/"]
  return names.sorted().filter { name in
    (DocumentFormat(fileName: name) != nil || name.lowercased().hasSuffix(".xlsx"))
      && !skipped.contains { name == $0 || name.hasPrefix($0) }
      && !name.hasPrefix(".")
  }.map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
}
