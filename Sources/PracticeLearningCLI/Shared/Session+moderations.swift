import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

extension Session {
  /// What is wrong with the moderations of a form, as they would be recorded now.
  func complaintsOfModerations(_ text: String, named file: String, by person: Workspace.Person)
    throws -> [Diagnostic]
  {
    let forms = try Forms(text: text, named: file, self, today: Now.today)
    let check = try check(try library.allTemplates(), today: Now.today)
    let found = try reading().read { reading in
      let rules = ModerationIntake(
        reading: reading, check: check, person: person, isRecording: true, isAmending: false)
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

  /// Records the moderations of a file, all of them or none, and shows both gradings side by side.
  func record(_ path: String, by person: Workspace.Person, amending: String?) throws {
    try refuseNames(inReason: amending, at: "amend")
    let forms = try Forms([path], self, today: Now.today)
    var complaints = forms.complaints + forms.documents.flatMap(\.notAModeration)
    var isNew = true
    if !complaints.containsErrors {
      let check = try check(try library.allTemplates(), today: Now.today)
      let store = try writing(person.id, "moderation record")
      do {
        try store.write(at: Now.timestamp) { batch in
          var intake = Intake(batch, check, by: person, amending: amending, isRecording: true)
          for prepared in forms.documents { try intake.take(prepared) }
          try intake.finish()
          complaints = (complaints + intake.complaints).unique.sortedByPlace()
          isNew = intake.count.unchanged == 0
          if complaints.containsErrors { throw Refusal([]) }
        }
      } catch let refusal as Refusal where refusal.diagnostics.isEmpty {}
      try store.close()
    }
    Terminal.complain(complaints)
    if complaints.containsErrors {
      Terminal.note(
        "\n\(complaintsCount(complaints)). Nothing was recorded; what you wrote is in \(path).")
      try complaints.stopAtErrors()
    }
    for prepared in forms.documents {
      guard isNew else {
        Terminal.say("The moderation of \(prepared.id) is stored already; nothing was changed.")
        continue
      }
      try showRecorded(prepared.id)
    }
  }

  /// Says that a moderation is recorded and shows it beside the review.
  private func showRecorded(_ id: String) throws {
    let state = try reading().read { try $0.review(id)?.state ?? .moderated }
    Terminal.say("The moderation of \(id) is recorded; the review is now \(state.word).")
    let sheet = try sheet(of: id)
    if let alert = sheet.flatMap({ alert(about: $0.moderation, of: $0.review) }) {
      Terminal.say("  " + alert)
    }
    Terminal.say("")
    guard let sheet else { return }
    Terminal.write(sheet.text(style: Terminal.output))
    guard sheet.moderation.formQuality == nil else { return }
    Terminal.say(
      """

      How well is the review itself written? That is fed back apart from practice:
        plr moderation record \(id) --form-quality good --because "..."
      """)
  }

  /// A moderation that stands beside its review; nothing where there is none.
  func sheet(of id: String) throws -> ModerationSheet? {
    try reading().read { reading in
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
        firstReview: firstReview, firstModeration: firstModeration)
    }
  }

  /// Stores how well a review is written, once the person's own grades are saved.
  func markForm(of id: String, _ mark: Judgement, by person: Workspace.Person) throws {
    let check = try check([:], today: Now.today)
    let store = try writing(person.id, "moderation record")
    try store.write(at: Now.timestamp) { batch in
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
          advice: "grade practice first, without the review: plr moderation record \(id)")
      }
      if let refusal = Permission.complaint(about: .moderation(moderation), by: person) {
        throw Refusal([refusal])
      }
      if let earlier = moderation.formQuality, earlier != mark {
        throw Refusal(
          .differsFromStored, at: ["form_quality"],
          "the form of \"\(id)\" has its mark already: \(earlier.grade?.word ?? "none")",
          advice:
            "to change it: plr moderation show \(id) --format yaml > copy.yaml, change it there, "
            + "then plr moderation record copy.yaml --amend \"why\"")
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
    try store.close()
    Terminal.say(
      "\(id): the form is marked \(mark.grade?.word ?? ""), apart from the grades of practice.")
  }
}

extension Prepared {
  /// The complaint that a document is no moderation; nothing where it is one.
  var notAModeration: [Diagnostic] {
    guard kind != .moderation else { return [] }
    return locating([
      Diagnostic(
        .unknownDocument, at: [],
        "this is a \(kind.rawValue), not a moderation",
        advice: "take it in with: plr import")
    ])
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in their order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
