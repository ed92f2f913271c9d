import PracticeLearning
import ReviewDocuments
package import ReviewStore

extension Intake {
  /// The rules for a moderation, with what is stored so far.
  package var moderations: ModerationIntake {
    ModerationIntake(
      reading: batch.reading, check: check, person: person, isRecording: isRecording,
      isAmending: amending != nil)
  }

  /// Stores a moderation: a first one, one that adds to what is recorded, or none that differs.
  package func store(_ incoming: IncomingModeration) throws -> Stored {
    let settled = isRecording ? incoming.confirmed : incoming.takingOver
    guard isRecording, let current = settled.current, settled.moderation.hasGrades(of: current),
      settled.moderation.keepsAll(of: current)
    else { return try batch.record(settled.entry) }
    let isMark = settled.moderation.formQuality != current.formQuality
    return try batch.add(isMark ? .markForm : .resolve, to: settled.entry)
  }
}

extension Moderation {
  /// Whether everything that is recorded is in it unchanged.
  fileprivate func keepsAll(of recorded: Moderation) -> Bool {
    keeps(recorded.formQuality, \.formQuality) && keeps(recorded.conversation, \.conversation)
      && keeps(recorded.resolution, \.resolution) && keeps(recorded.dispute, \.dispute)
      && keeps(recorded.decision, \.decision) && keeps(recorded.selection, \.selection)
  }

  private func keeps<Part: Equatable>(_ part: Part?, _ path: KeyPath<Moderation, Part?>) -> Bool {
    part == nil || self[keyPath: path] == part
  }
}
