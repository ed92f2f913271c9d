import PracticeLearning
import ReviewStore

/// Which escalations somebody may know of: the line upward, whoever is told, the auditor and the QA lead; never
/// those of a review they have still to grade.
struct EscalationSight {
  let gate: Gate
  let reading: Reading
  /// Who has still to grade a review without having read it, by role code.
  private var toGrade: [String: Set<String>] = [:]

  /// - Parameter rounds: the calibration sessions that are open, where they were read already.
  init(_ gate: Gate, _ reading: Reading, rounds: [CalibrationRound]? = nil) throws {
    (self.gate, self.reading) = (gate, reading)
    for asked in try reading.openSelections() {
      toGrade[plainID(asked.review), default: []].insert(asked.assignment.moderator)
    }
    for round in try rounds ?? reading.openCalibrationRounds() {
      guard let review = round.session.review else { continue }
      toGrade[plainID(review), default: []].formUnion(round.waitingFor)
    }
  }

  /// Who must not know of what was found in a review, by role code.
  func passedOver(for review: String) -> Set<String> { toGrade[plainID(review)] ?? [] }

  /// The escalation as the person may see it; nothing where they may not know of it.
  func shown(_ escalation: Escalation) -> ShownEscalation? {
    let person = gate.viewer.person
    guard !gate.blindness.hides(escalation.review) else { return nil }
    let shown = ShownEscalation(
      escalation, in: gate.viewer.workspace, on: gate.day,
      passingOver: passedOver(for: escalation.review))
    let isKnown =
      gate.viewer.reads(.escalations) || isSameID(escalation.auditor, person.id)
      || gate.viewer.leadsUpward(of: escalation.service)
      || shown.told.contains { isSameID($0.person, person.id) }
      || escalation.steps.contains { $0.what != .raised && isSameID($0.by, person.id) }
    return isKnown ? shown : nil
  }

  /// The escalation as a list shows it: also to who was drawn to review the case again.
  func listed(_ escalation: Escalation) -> ShownEscalation? {
    if let shown = shown(escalation) { return shown }
    guard isToReviewAgain(escalation), !gate.blindness.hides(escalation.review) else { return nil }
    return ShownEscalation(
      escalation, in: gate.viewer.workspace, on: gate.day,
      passingOver: passedOver(for: escalation.review))
  }

  /// Whether the person was drawn to review the case again.
  func isToReviewAgain(_ escalation: Escalation) -> Bool {
    escalation.reReview.map { isSameID($0.auditor, gate.viewer.person.id) } ?? false
  }
}

extension Viewer {
  /// Whether the person leads a service or stands above those who do.
  func leadsUpward(of service: String) -> Bool {
    person.holds(.serviceManager) && services.contains(plainID(service))
      || person.holds(anyOf: [.headOfService, .director])
        && servicesBelow.contains(plainID(service))
  }
}
