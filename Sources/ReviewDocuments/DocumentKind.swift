import PracticeLearning

/// The kinds of document there are.
package enum DocumentKind: String, CaseIterable, Sendable {
  case review
  case moderation
  case action
  case allocation
  case practiceWeek = "practice week"
  case vignettePack = "vignette pack"
  case calibration
  case calibrationGrades = "calibration grades"
  case calibrationClose = "calibration close"
  case workspace
  case template
  case themes
  case language
  case certificate

  /// The kind of a document by its keys, or nothing where none tells.
  init?(_ node: DocumentNode) {
    let has = { (key: String) in node[key] != nil }
    if has("certificate") {
      self = .certificate
    } else if has("version"), has("template"), !has("case") {
      self = .template
    } else if node["moderation"]?.text != nil, !has("case"), !has("template") {
      self = .moderation
    } else if has("allocation"), !has("domains"), !has("template") {
      self = .allocation
    } else if let kind = DocumentKind(ofCalibration: node), !has("domains") {
      self = kind
    } else if has("domains") || has("case") || has("template") {
      // A review, whatever a slip such as `action` for `actions` makes it look like.
      self = .review
    } else if has("action") {
      self = .action
    } else if has("practice_week") {
      self = .practiceWeek
    } else if has("council") {
      self = .workspace
    } else if has("headings") || node["themes"]?.text != nil {
      self = .themes
    } else if has("language") {
      self = .language
    } else if has("plr") {
      self = .review
    } else {
      return nil
    }
  }

  /// The kind of a document of a calibration session, or nothing where it is none.
  private init?(ofCalibration node: DocumentNode) {
    let keys: KeyValuePairs<String, DocumentKind> = [
      "calibration_grades": .calibrationGrades, "calibration_close": .calibrationClose,
      "calibration": .calibration, "vignette_pack": .vignettePack,
    ]
    guard let found = keys.first(where: { node[$0.key] != nil }) else { return nil }
    self = found.value
  }

  /// Whether documents of this kind are settings, in which people keep notes of their own.
  var isSetting: Bool {
    switch self {
    case .workspace, .template, .themes, .language: true
    case .review, .moderation, .action, .allocation, .practiceWeek, .vignettePack, .calibration,
      .calibrationGrades, .calibrationClose, .certificate:
      false
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
    case .vignettePack: VignettePack.record.block
    case .calibration: CalibrationSession.record.block
    case .calibrationGrades: CalibrationGrades.record.block
    case .calibrationClose: CalibrationClose.record.block
    case .workspace: Workspace.record.block
    case .template: ReviewTemplate.record.block
    case .themes: ThemeList.record.block
    case .language: LanguageList.record.block
    case .certificate: DrawCertificate.record.block
    }
  }
}
