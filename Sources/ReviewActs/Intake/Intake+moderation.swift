import PracticeLearning
import ReviewDocuments
package import ReviewStore

extension Intake {
  /// The rules for a moderation, with what is stored so far.
  package var moderations: ModerationIntake {
    ModerationIntake(
      reading: batch.reading, check: check, viewer: viewer, isRecording: intent.isRecording,
      isAmending: intent.reason != nil, arrived: arrived)
  }

  /// Stores a moderation: a first one, one that adds to what is recorded, or none that differs.
  package func store(_ incoming: IncomingModeration) throws -> Stored {
    let settled =
      intent.isRecording ? try recording(incoming.confirmed) : stamped(incoming.takingOver)
    guard intent.isRecording, let current = settled.current,
      settled.moderation.hasGrades(of: current),
      settled.moderation.keepsAll(of: current)
    else { return try batch.record(settled.entry) }
    let isMark = settled.moderation.formQuality != current.formQuality
    return try batch.add(isMark ? .markForm : .resolve, to: settled.entry)
  }
}

extension Intake {
  /// The moderation with the steps that the store knows of, each with the time of its record: who was
  /// asked, earlier rounds, and the grading itself; and whether it was graded blind.
  func recording(_ incoming: IncomingModeration) throws -> IncomingModeration {
    let reading = batch.reading
    var moderation = incoming.moderation
    if let current = incoming.current {
      if let reason = intent.reason, !current.isShort, moderation != current {
        moderation.correct(by: person.id, because: reason)
      }
      return incoming.with(
        moderation.recorded(
          at: batch.recordedAt, beyond: incoming.current, trustingStated: false),
        text: incoming.currentText)
    }
    let text = try reading.review(moderation.review)?.revision ?? 1
    let earlier = try self.earlier(than: moderation)
    let known = earlier?.moderation.steps.count { $0.what == .asked || $0.what == .reassigned } ?? 0
    for index in moderation.steps.indices { moderation.steps[index].recordedAt = nil }
    let asked = try reading.askedSteps(of: moderation.review).dropFirst(known)
    moderation = moderation.begun(asked: Array(asked), after: earlier, text: text)
      .recorded(at: batch.recordedAt, beyond: nil)
    let wasShown = try reading.shown(to: moderation.moderator).contains(moderation.review)
    moderation.isBlind = !wasShown && earlier == nil
    return incoming.with(moderation, text: nil)
  }

  /// What is imported states its own times where the QA lead takes it in; whoever imports own work records
  /// it now.
  private func stamped(_ incoming: IncomingModeration) -> IncomingModeration {
    guard !viewer.may(.takeIn), !incoming.moderation.isShort else { return incoming }
    return incoming.with(
      incoming.moderation.recorded(
        at: batch.recordedAt, beyond: incoming.current, trustingStated: false),
      text: incoming.currentText)
  }

  /// The moderation of the round before, where the review was amended since, and what opened this one.
  private func earlier(than moderation: Moderation) throws -> (
    moderation: Moderation, opening: [Moderation.Step]
  )? {
    guard let last = try batch.reading.moderationRevisions(of: moderation.review).last,
      let earlier = document(inCanonical: last.revision.document)?.moderation
    else { return nil }
    let amendments = try batch.reading.revisions(ofReview: moderation.review)
      .filter { $0.number > last.reviewRevision }
    return (
      earlier,
      amendments.map {
        .init(
          .reopened, by: $0.actor, recordedAt: $0.at, because: $0.reason, text: $0.number)
      }
    )
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
