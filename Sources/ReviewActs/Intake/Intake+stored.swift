import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Intake {
  /// Whether the very same document is stored already. It may stay whatever the settings say today: the
  /// person it names may have left since.
  func isStored(_ document: Document) throws -> Bool {
    let reading = batch.reading
    var text: String? { document.canonicalJSON }
    switch document {
    case .review(let review): return try reading.document(ofReview: review.id) == text
    case .moderation(let moderation):
      return try reading.document(ofModerationOf: moderation.review) == text
    case .action(let action):
      return try reading.actions(matching: ActionFilter(id: action.id)).first == action
    case .allocation(let allocation):
      return try reading.allocation(allocation.id)?.allocation == allocation
    case .practiceWeek(let week): return try reading.document(ofPracticeWeek: week.id) == text
    case .dipSample(let sample): return try reading.document(sample.id, .dipSample) == text
    case .qualityActivity(let activity): return try reading.document(activity.id, .activity) == text
    case .vignettePack(let pack): return try reading.document(ofVignettePack: pack.id) == text
    case .calibration(let session): return try reading.document(ofCalibration: session.id) == text
    case .calibrationGrades(let grades):
      return try reading.documents(ofGradesIn: grades.session).contains(document.canonicalJSON)
    case .calibrationClose(let close): return try reading.document(ofCloseOf: close.session) == text
    case .certificate(let certificate): return try reading.draw(certificate.id)?.document == text
    case .workspace, .template, .dipTemplate, .themes, .language:
      return try settings.contains(document)
    case .history: return false
    }
  }
}
