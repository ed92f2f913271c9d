import PracticeLearning
import ReviewDocuments

extension Council {
  /// Makes a workspace: a folder with its settings and an empty store, and opens it.
  ///
  /// - Parameters:
  ///   - folder: the folder, which holds no workspace yet.
  ///   - settings: the text of its `plr.yaml`.
  ///   - hand: who makes it, and when.
  public static func make(in folder: String, settings: String, by hand: Hand) -> Outcome<Council> {
    Outcome {
      try check(settings: settings, in: folder)
      try makeWorkspace(folder, settings: settings, by: hand)
      return try Council(in: folder)
    }
  }

  /// Refuses settings with which nobody could work, before there is a folder that holds them.
  private static func check(settings text: String, in folder: String) throws {
    let findings = DocumentReader.documents(in: text, format: .yaml, named: "plr.yaml")
    var complaints = findings.complaints
    if let found = findings.documents.first, case .workspace(let workspace) = found.decode() {
      let library = TemplateLibrary(folder: folder)
      complaints += found.complaints(adding: try library.complaints(about: workspace))
    } else if complaints.isEmpty {
      complaints = [
        Diagnostic(
          .unknownDocument, "the text holds no workspace settings",
          advice: "it begins with \"plr: 1\" and \"council:\"")
      ]
    }
    if complaints.containsErrors { throw Refusal(complaints.sortedByPlace()) }
  }
}
