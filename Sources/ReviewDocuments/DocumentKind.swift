import PracticeLearning

/// The kinds of document there are.
package enum DocumentKind: String, CaseIterable, Sendable {
  case review
  case moderation
  case action
  case allocation
  case practiceWeek = "practice week"
  case workspace
  case template
  case themes
  case language

  /// The kind of a document by its keys, or nothing where none tells.
  init?(_ node: DocumentNode) {
    if node["moderation"]?.text != nil {
      self = .moderation
    } else if node["action"] != nil {
      self = .action
    } else if node["allocation"] != nil {
      self = .allocation
    } else if node["practice_week"] != nil {
      self = .practiceWeek
    } else if node["council"] != nil {
      self = .workspace
    } else if node["headings"] != nil || node["themes"]?.text != nil {
      self = .themes
    } else if node["language"] != nil {
      self = .language
    } else if node["version"] != nil, node["template"] != nil {
      self = .template
    } else if node["plr"] != nil || (node["id"] != nil && node["domains"] != nil) {
      self = .review
    } else {
      return nil
    }
  }

  /// Whether documents of this kind are settings, in which people keep notes of their own.
  var isSetting: Bool {
    switch self {
    case .workspace, .template, .themes, .language: true
    case .review, .moderation, .action, .allocation, .practiceWeek: false
    }
  }

  /// What may be written in a document of this kind.
  package var shape: Shape.Block {
    switch self {
    case .review: Review.record.block
    case .moderation: Moderation.record.block
    case .action: LearningAction.record.block
    case .allocation: Allocation.record.block
    case .practiceWeek: PracticeWeek.record.block
    case .workspace: Workspace.record.block
    case .template: ReviewTemplate.record.block
    case .themes: ThemeList.record.block
    case .language: LanguageList.record.block
    }
  }
}
