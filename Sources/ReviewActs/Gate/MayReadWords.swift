import PracticeLearning
import ReviewDocuments
import ReviewStore

/// Whether a person may read what is stored of a document: what an error text may quote of it.
///
/// - Parameters:
///   - document: what is stored.
///   - person: who looks.
///   - reading: what is stored beside it.
func mayReadWords(
  of document: Document, _ person: Workspace.Person, _ reading: Reading
) throws -> Bool {
  let blindness = try Blindness(of: person.id, reading)
  switch document {
  case .review(let review):
    if blindness.hides(review.id) { return false }
    return person.holds(.qaLead) || person.id == review.auditor
      || person.id == review.practitioner
  case .moderation(let moderation):
    if blindness.hides(moderation.review) { return false }
    return try person.holds(.qaLead) || person.id == moderation.moderator
      || reading.review(moderation.review)?.auditor == person.id
  case .action(let action):
    return person.holds(anyOf: [.qaLead, .principalSocialWorker])
      || [action.plan.owner, action.plan.verifier].contains(person.id)
  case .allocation(let allocation): return person.holds(.qaLead) || person.id == allocation.auditor
  case .calibrationGrades(let grades):
    return person.holds(.qaLead) || person.id == grades.participant
  case .calibrationClose, .calibration: return person.holds(.qaLead)
  case .practiceWeek, .vignettePack, .template, .themes, .language: return true
  case .workspace, .certificate, .history: return person.holds(.qaLead)
  }
}

extension Document {
  /// Whether it holds somebody's grades and reasons, so that reading it is written down.
  var isAboutGrades: Bool {
    switch self {
    case .review, .moderation, .calibrationGrades, .calibrationClose: true
    case .action, .allocation, .practiceWeek, .vignettePack, .calibration, .workspace, .template,
      .themes, .language, .certificate, .history:
      false
    }
  }
}
