package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

extension Intake {
  package mutating func store(_ prepared: Prepared) throws -> Stored {
    switch prepared.document {
    case .review(let review):
      return try batch.submit(
        Entry(value: review, document: prepared.canonical), raising: review.learningActions)
    case .moderation(let moderation):
      guard let incoming = try moderations.incoming(moderation) else {
        return try batch.record(Entry(value: moderation, document: prepared.canonical))
      }
      return try store(incoming)
    case .action(let action): return try batch.record(action)
    case .allocation(let allocation):
      allocations = [:]
      return try batch.record(allocation)
    case .practiceWeek(let week):
      return try batch.record(Entry(value: week, document: prepared.canonical))
    case .dipSample(let sample):
      return try batch.record(Entry(value: sample, document: prepared.canonical))
    case .qualityActivity(let activity):
      return try batch.record(Entry(value: activity, document: prepared.canonical))
    case .vignettePack(let pack):
      return try batch.record(Entry(value: pack, document: prepared.canonical))
    case .calibration(let session):
      return try batch.record(Entry(value: session, document: prepared.canonical))
    case .calibrationGrades(let grades):
      return try batch.record(Entry(value: grades, document: prepared.canonical))
    case .calibrationClose(let close):
      return try batch.record(Entry(value: close, document: prepared.canonical))
    case .workspace, .template, .dipTemplate, .themes, .language, .certificate, .history:
      return .refused(notForTheStore(prepared))
    }
  }

  package mutating func amend(_ prepared: Prepared, because reason: String) throws -> Stored {
    switch prepared.document {
    case .review(let review):
      return try amend(review, prepared, because: reason)
    case .moderation(let moderation):
      var entry = Entry(value: moderation, document: prepared.canonical)
      if let incoming = try moderations.incoming(moderation) {
        entry = (intent.isRecording ? try recording(incoming.confirmed) : incoming).entry
      }
      return try batch.amend(entry, because: reason)
    case .allocation(let allocation):
      allocations = [:]
      return try batch.amend(allocation, because: reason)
    case .practiceWeek(let week):
      return try batch.amend(Entry(value: week, document: prepared.canonical), because: reason)
    case .dipSample(let sample):
      return try batch.amend(Entry(value: sample, document: prepared.canonical), because: reason)
    case .qualityActivity(let activity):
      return try batch.amend(Entry(value: activity, document: prepared.canonical), because: reason)
    case .calibration(let session):
      if let refusal = try refusal(ofChanging: session) { return .refused(refusal) }
      return try batch.amend(Entry(value: session, document: prepared.canonical), because: reason)
    case .calibrationGrades(let grades):
      return try batch.amend(Entry(value: grades, document: prepared.canonical), because: reason)
    case .calibrationClose(let close):
      return try batch.amend(Entry(value: close, document: prepared.canonical), because: reason)
    case .vignettePack(let pack):
      return .refused(
        Diagnostic(
          .gradedAlready, at: ["vignette_pack"],
          "the pack \"\(pack.id)\" differs from the one that is stored",
          advice: "people may have graded that one: give the changed pack another id"))
    case .action(let action):
      return .refused(
        Diagnostic(
          .progressRewritten, at: ["action"],
          "the learning action \"\(action.id)\" differs from the one that was agreed",
          advice: "add what happened to its updates, or stop it (black) and raise a new one"))
    case .workspace, .template, .dipTemplate, .themes, .language, .certificate, .history:
      return .refused(notForTheStore(prepared))
    }
  }

  /// What is wrong with a document in the light of what is stored.
  package mutating func historyComplaints(_ prepared: Prepared) throws -> [Diagnostic] {
    switch prepared.document {
    case .review(let review):
      if let complaints = try reReviewComplaints(about: review) { return complaints }
      // Eleven months on and eleven back: a review of a later month may have been stored first.
      let others = try batch.reading.history(
        ofCase: review.caseReference, in: review.programme, before: review.month.adding(11),
        months: 22)
      return try check.allocationComplaints(about: review, allocations: allocations(for: review))
        + (repeatedComplaint(about: review, others: others)
          ?? check.recentReviewComplaint(about: review, others: others).map { [$0] } ?? [])
        + drawnComplaints(about: review) + zerosComplaint(about: review.caseReference)
    case .allocation(let allocation):
      let stored = try batch.reading.allocation(allocation.id)?.allocation
      return [
        check.approvalComplaint(about: allocation, stored: stored, enteredBy: person.id)
      ].compactMap(\.self) + (try zerosComplaint(about: allocation.caseReference ?? ""))
    case .moderation(let moderation):
      return try moderations.incoming(moderation).map(moderations.complaints) ?? []
    case .calibration(let session):
      return check.complaints(
        about: session, pack: try session.pack.flatMap(batch.reading.vignettePack),
        review: try session.review.flatMap(batch.reading.review(named:)))
    case .calibrationGrades(let grades):
      return check.complaints(
        about: grades, session: try batch.reading.calibration(grades.session))
    case .calibrationClose(let close):
      let round = try batch.reading.calibrationRound(close.session)
      return check.complaints(
        about: close, session: round?.session, given: round?.given ?? [])
    case .dipSample(let sample):
      return check.complaints(about: sample, stored: try batch.reading.dipSample(sample.id))
        + (try publicWords.complaints(about: sample))
    case .practiceWeek(let week):
      return check.complaints(
        about: week, others: try batch.reading.practiceWeeks(),
        dipSamples: try batch.reading.dipSamples().map(\.id))
        + (try publicWords.complaints(about: week))
    case .qualityActivity(let activity): return try publicWords.complaints(about: activity)
    case .action, .vignettePack, .workspace, .template,
      .dipTemplate, .themes, .language, .certificate, .history:
      return []
    }
  }

  private var publicWords: PublicWords {
    PublicWords(
      check: check, people: viewer.workspace.people.map(\.id), reading: batch.reading)
  }

  /// Whether a review is of the work that was drawn.
  private mutating func drawnComplaints(about review: Review) throws -> [Diagnostic] {
    if draws[review.programme] == nil {
      draws[review.programme] = try batch.reading.drawCertificates(of: review.programme)
    }
    let ofMonth = (draws[review.programme] ?? []).filter { $0.months.contains(review.month) }
    guard let work = ofMonth.lazy.compactMap({ $0.work(ofCase: review.caseReference) }).first else {
      return []
    }
    return check.drawnComplaints(about: review, drawn: work, isReasoned: intent.reason != nil)
  }

  /// The allocations of a review's auditor and programme; asked for once per import.
  private mutating func allocations(for review: Review) throws -> [Allocation] {
    let key = "\(review.programme)\n\(review.auditor)"
    if let known = allocations[key] { return known }
    let rows = try batch.reading.allocations(programme: review.programme, auditor: review.auditor)
    allocations[key] = rows.map(\.allocation)
    return rows.map(\.allocation)
  }

  /// The complaint about a document that is stored already in another form, and whether it quotes what is
  /// stored: only to those who may read that.
  package func differing(_ prepared: Prepared, _ earlier: Stored.Earlier) throws -> (
    Diagnostic, isShown: Bool
  ) {
    let gate = try Gate(viewer, batch.reading, on: check.today)
    if case .review = prepared.document, gate.blindness.hides(prepared.id) {
      return (gate.blindness.complaint(about: prepared.id, at: ["id"]), false)
    }
    let summary = "the \(prepared.kind.rawValue) \"\(prepared.id)\" is stored already and differs"
    let cure: Advice =
      "to replace it and keep both: \(amendment(of: prepared.kind)); "
      + "to leave it, take this one out"
    guard let stored = stored(earlier), try gate.mayRead(stored, batch.reading) else {
      let advice: Advice =
        "what is stored is not yours to read; ask its author or the QA lead; \(cure)"
      return (Diagnostic(.differsFromStored, at: [], summary, advice: advice), false)
    }
    let differences = ReviewDocuments.differences(
      between: stored.node, and: prepared.document.node)
    let shown = differences.prefix(5).map(\.description).joined(separator: "\n")
    let more = differences.count > 5 ? "\nand \(differences.count - 5) more" : ""
    return (
      Diagnostic(
        .differsFromStored, at: [], summary, advice: "what differs:\n\(shown)\(more)\n\(cure)"),
      stored.tellsGrades && !Permission.isOwn(stored, of: person)
    )
  }

  private func amendment(of kind: DocumentKind) -> Advice {
    switch kind {
    case .review: "\(.amendReview(sayingWhy: true)), or \(.amendByImport)"
    case .moderation: "\(.amendModeration(file: nil)), or \(.amendByImport)"
    case .calibrationGrades, .calibrationClose:
      "\(.amendCalibrationGrades), or \(.amendByImport)"
    case .vignettePack: "give the changed pack another id"
    default: "\(.amendByImport)"
    }
  }

  /// What is stored already, as a document.
  package func stored(_ earlier: Stored.Earlier) -> Document? {
    switch earlier {
    case .document(let text): document(inCanonical: text)
    case .action(let action): .action(action)
    case .allocation(let allocation): .allocation(allocation)
    case .draft: nil
    }
  }

  private func notForTheStore(_ prepared: Prepared) -> Diagnostic {
    Diagnostic(
      .unknownDocument, at: [], "a \(prepared.kind.rawValue) document is not imported",
      advice: prepared.kind == .certificate
        ? "a draw is stored when it is drawn; check its certificate with: \(.verifyAllocation())"
        : "settings belong in plr.yaml, templates and lists in the workspace's Templates folder"
    )
  }
}

/// A stored document as a value.
package func document(inCanonical text: String) -> Document? {
  DocumentReader.documents(in: text, format: .json, named: "store").documents.first?.decode()
}

extension Reading {
  /// The certificates of a programme's allocation draws.
  package func drawCertificates(of programme: String) throws -> [DrawCertificate] {
    try draws(.allocation, programme: programme).compactMap { draw in
      if case .certificate(let certificate)? = ReviewActs.document(inCanonical: draw.document) {
        certificate
      } else {
        nil
      }
    }
  }
}
