package import PracticeLearning

/// A document as a value.
package enum Document: Hashable, Sendable {
  case review(Review)
  case moderation(Moderation)
  case action(LearningAction)
  case allocation(Allocation)
  case practiceWeek(PracticeWeek)
  case vignettePack(VignettePack)
  case calibration(CalibrationSession)
  case calibrationGrades(CalibrationGrades)
  case calibrationClose(CalibrationClose)
  case workspace(Workspace)
  case template(ReviewTemplate)
  case themes(ThemeList)
  case language(LanguageList)
  case certificate(DrawCertificate)

  /// Reads a document of a kind. Where the document does not have its shape, the parts that do not
  /// fit are missing, or the value of an empty form: look at the complaints first.
  package init(_ kind: DocumentKind, _ node: DocumentNode) {
    self =
      switch kind {
      case .review: .review(Review.record.value(of: node))
      case .moderation: .moderation(Moderation.record.value(of: node))
      case .action: .action(LearningAction.record.value(of: node))
      case .allocation: .allocation(Allocation.record.value(of: node))
      case .practiceWeek: .practiceWeek(PracticeWeek.record.value(of: node))
      case .vignettePack: .vignettePack(VignettePack.record.value(of: node))
      case .calibration: .calibration(CalibrationSession.record.value(of: node))
      case .calibrationGrades: .calibrationGrades(CalibrationGrades.record.value(of: node))
      case .calibrationClose: .calibrationClose(CalibrationClose.record.value(of: node))
      case .workspace: .workspace(Workspace.record.value(of: node))
      case .template: .template(ReviewTemplate.record.value(of: node))
      case .themes: .themes(ThemeList.record.value(of: node))
      case .language: .language(LanguageList.record.value(of: node))
      case .certificate: .certificate(DrawCertificate.record.value(of: node))
      }
  }

  /// The kind.
  package var kind: DocumentKind {
    switch self {
    case .review: .review
    case .moderation: .moderation
    case .action: .action
    case .allocation: .allocation
    case .practiceWeek: .practiceWeek
    case .vignettePack: .vignettePack
    case .calibration: .calibration
    case .calibrationGrades: .calibrationGrades
    case .calibrationClose: .calibrationClose
    case .workspace: .workspace
    case .template: .template
    case .themes: .themes
    case .language: .language
    case .certificate: .certificate
    }
  }

  /// The document as keys and values, in the order people write them.
  package var node: DocumentNode {
    switch self {
    case .review(let value): value.node
    case .moderation(let value): value.node
    case .action(let value): value.node
    case .allocation(let value): value.node
    case .practiceWeek(let value): value.node
    case .vignettePack(let value): value.node
    case .calibration(let value): value.node
    case .calibrationGrades(let value): value.node
    case .calibrationClose(let value): value.node
    case .workspace(let value): value.node
    case .template(let value): value.node
    case .themes(let value): value.node
    case .language(let value): value.node
    case .certificate(let value): value.node
    }
  }
}
