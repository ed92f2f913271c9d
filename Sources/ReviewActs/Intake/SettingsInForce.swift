import PracticeLearning
import ReviewDocuments

/// The settings of a workspace, as documents: those in its folder, or those an export brings.
struct SettingsInForce {
  /// The workspace's folder; nothing where no settings are looked at.
  var council: Council?
  /// The texts of files that an export brings, by their names in the folder.
  var brought: [String: String] = [:]

  /// Whether a document says what is in force.
  func contains(_ document: Document) throws -> Bool {
    if !brought.isEmpty {
      return brought.values.contains { text in
        DocumentReader.documents(in: text, format: .yaml, named: "settings").documents
          .contains { $0.decode() == document }
      }
    }
    guard let council else { return false }
    switch document {
    case .workspace(let workspace): return workspace == council.workspace
    case .template(let template):
      return try council.library.template(template.reference) == template
    case .dipTemplate(let template):
      return try council.library.dipTemplates()[template.reference] == template
    case .themes(let list): return try council.library.themes() == list
    case .language(let list): return try council.library.language() == list
    case .review, .moderation, .action, .allocation, .practiceWeek, .dipSample, .qualityActivity,
      .vignettePack, .calibration, .calibrationGrades, .calibrationClose, .certificate, .history:
      return false
    }
  }
}
