package import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

/// A moderation after it was recorded.
package struct RecordedModeration: Sendable {
  /// The review, by id.
  package var id: String
  /// Whether anything was stored.
  package var isNew: Bool
  /// How far the review has come.
  package var state: ReviewState
  /// What cannot wait.
  package var alert: String?
  /// Both gradings side by side.
  package var sheet: ModerationSheet?
}

extension Council {
  /// What is wrong with the moderations of a form, as they would be recorded now.
  package func complaintsOfModerations(_ text: String, named file: String, by hand: Hand)
    throws -> [Diagnostic]
  {
    let viewer = try viewer(hand)
    let forms = try Forms(text: text, named: file, self, today: hand.today)
    let check = try check(try library.allTemplates(), today: hand.today)
    let found = try read { reading in
      let rules = ModerationIntake(
        reading: reading, check: check, viewer: viewer, isRecording: true, isAmending: false)
      return try forms.documents.flatMap { prepared -> [Diagnostic] in
        guard let moderation = prepared.document.moderation else {
          return prepared.notAModeration
        }
        let complaints = try rules.incoming(moderation).map(rules.complaints) ?? []
        return prepared.locating(complaints)
      }
    }
    return (forms.complaints + found).sortedByPlace()
  }

  /// Records the moderations of files, all of them or none.
  package func recordModerations(_ files: [String], amending: String?, by hand: Hand)
    -> Outcome<[RecordedModeration]>
  {
    Outcome(remarking: { try recorded(files, amending, by: hand) })
  }

  private func recorded(_ files: [String], _ amending: String?, by hand: Hand) throws
    -> ([RecordedModeration], [Diagnostic])
  {
    try recorded(Forms(files, self, today: hand.today), amending, by: hand)
  }

  /// Records the moderations of forms, all of them or none.
  func recorded(_ forms: Forms, _ amending: String?, by hand: Hand) throws
    -> ([RecordedModeration], [Diagnostic])
  {
    let viewer = try viewer(hand)
    try refuseNames(inReason: amending, at: "amend", by: hand)
    let before = forms.complaints + forms.documents.flatMap(\.notAModeration)
    try refuse(before)
    let check = try check(try library.allTemplates(), today: hand.today)
    let (isNew, complaints) = try write(by: hand, "moderation record") { batch in
      var intake = Intake(
        batch, check, by: viewer,
        as: amending.map { .amending(because: $0, own: true) } ?? .recording)
      for prepared in forms.documents { try intake.take(prepared) }
      try intake.finish()
      let complaints = (before + intake.complaints).unique.sortedByPlace()
      try refuse(complaints)
      return (intake.count.unchanged == 0, complaints)
    }
    let moderations = try forms.documents.map {
      try recorded($0.id, isNew: isNew, on: hand.today)
    }
    return (moderations, complaints)
  }

  private func recorded(_ id: String, isNew: Bool, on today: CalendarDate) throws
    -> RecordedModeration
  {
    let sheet = try sheet(of: id, on: today)
    return RecordedModeration(
      id: id, isNew: isNew, state: try read { try $0.review(id)?.state ?? .moderated },
      alert: sheet.flatMap { alert(about: $0.moderation, of: $0.review, on: today) }, sheet: sheet)
  }

  /// A moderation that stands beside its review; nothing where there is none.
  ///
  /// - Parameter today: the day of looking, from which terms that have passed are told.
  func sheet(of id: String, on today: CalendarDate? = nil) throws -> ModerationSheet? {
    try read { reading in
      guard let text = try reading.document(ofReview: id),
        case .review(let review)? = document(inCanonical: text),
        let moderation = try reading.document(ofModerationOf: id).flatMap({
          document(inCanonical: $0)?.moderation
        })
      else { return nil }
      let first = try reading.revisions(ofReview: id).first.flatMap {
        document(inCanonical: $0.document)
      }
      var firstReview: Review?
      if case .review(let review)? = first { firstReview = review }
      let firstModeration = try reading.moderationRevisions(of: id).first.flatMap {
        document(inCanonical: $0.revision.document)?.moderation
      }
      return ModerationSheet(
        moderation, of: review,
        policy: workspace.programme(review.programme)?.moderation ?? ModerationPolicy(),
        firstReview: firstReview, firstModeration: firstModeration, today: today)
    }
  }

  /// Stores how well a review is written, once the person's own grades are saved.
  ///
  /// - Returns: the review, by id.
  package func markForm(of id: String, _ mark: Judgement, by hand: Hand) -> Outcome<String> {
    Outcome {
      try storeMark(of: id, mark, by: hand)
      return id
    }
  }

  private func storeMark(of id: String, _ mark: Judgement, by hand: Hand) throws {
    let viewer = try viewer(hand)
    let person = viewer.person
    let check = try check([:], today: hand.today)
    try write(by: hand, "moderation record") { batch in
      guard let text = try batch.reading.document(ofReview: id),
        case .review(let review)? = document(inCanonical: text)
      else { throw unknownReview(id, self) }
      guard
        var moderation = try batch.reading.document(ofModerationOf: id).flatMap({
          document(inCanonical: $0)?.moderation
        })
      else {
        let asked = try batch.reading.selection(of: id)
        guard asked?.assignment.moderator == person.id else {
          throw Refusal([notAskedComplaint(asked, id, by: person)])
        }
        throw Refusal(
          .formQualityTooEarly, at: ["form_quality"],
          "your grades of \"\(id)\" are not saved yet",
          advice: "grade practice first, without the review: \(.gradeBlind(id))")
      }
      if let refusal = Permission.complaint(about: .moderation(moderation), by: viewer) {
        throw Refusal([refusal])
      }
      if let earlier = moderation.formQuality, earlier != mark {
        throw Refusal(
          .differsFromStored, at: ["form_quality"],
          "the form of \"\(id)\" has its mark already: \(earlier.grade?.word ?? "none")",
          advice:
            "to change it: \(.copyModeration(of: id, file: "copy.yaml")), change it there, "
            + "then \(.amendModeration(file: "copy.yaml"))")
      }
      if moderation.formQuality == nil, !moderation.isShort {
        moderation.steps.append(.init(.formMarked, by: person.id, on: hand.today))
        moderation = moderation.recorded(at: batch.recordedAt, beyond: nil)
      }
      moderation.formQuality = mark
      let complaints = check.complaints(
        about: moderation, of: review, drawn: moderation.selection
      ).filter { $0.path.steps.first == .key("form_quality") }
      try refuse(complaints)
      let entry = Entry(
        value: moderation, document: Document.moderation(moderation).canonicalJSON)
      if case .refused(let refusal) = try batch.add(.markForm, to: entry) {
        throw Refusal([refusal])
      }
    }
  }
}

extension Prepared {
  /// The complaint that a document is no moderation; nothing where it is one.
  package var notAModeration: [Diagnostic] {
    guard kind != .moderation else { return [] }
    return locating([
      Diagnostic(
        .unknownDocument, at: [],
        "this is a \(kind.rawValue), not a moderation",
        advice: "take it in with: \(.importDocuments)")
    ])
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in their order.
  package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
