import Foundation
import PracticeLearning
import Templates

extension TemplateLibrary {
  /// A file of `Templates/Reports`: the workspace's own where it has one, else the built-in one.
  func reportFile(_ name: String) throws -> String {
    let file = "Reports/\(name)"
    if isOwn(file), let folder { return try readText("\(folder)/Templates/\(file)") }
    return Templates.text(file) ?? ""
  }

  /// The workspace's logo, whole, as an address of a picture; nothing where it has none.
  ///
  /// - Throws: `Refusal` where it is larger than 200 kB: every page carries it.
  func logo() throws -> String? {
    for (ending, kind) in [("svg", "image/svg+xml"), ("png", "image/png")] {
      let file = "Reports/logo.\(ending)"
      guard isOwn(file), let folder else { continue }
      let path = "\(folder)/Templates/\(file)"
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw Refusal(
          .unreadableFile, "\(path) cannot be read", advice: "check that you may read it")
      }
      guard bytes.count <= TemplateLibrary.largestLogo else {
        throw Refusal(
          .unreadableFile, "\(path) is larger than 200 kB, and every page would carry it",
          advice: "save it smaller")
      }
      return "data:\(kind);base64,\(bytes.base64EncodedString())"
    }
    return nil
  }

  private static let largestLogo = 200_000
}
