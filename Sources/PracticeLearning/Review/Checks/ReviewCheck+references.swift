/// R001, R004-R009, R041, R066 and R070: what the review says it is about.
extension ReviewCheck {
  func checkReferences(of review: Review, _ found: inout [Diagnostic]) {
    if let complaint = complaint(aboutReviewID: review.id) {
      found.append(complaint)
    } else if let complaint = Diagnostic(
      aboutIdentifierIn: review.id, at: ["id"], references(of: review),
      instead: "give the review an id that tells nothing of the child, such as 2026-02-CIC-0147",
      confirmed: review.confirmed)
    {
      found.append(complaint)
    }
    checkProgramme(review.programme, .unknownProgramme, at: ["programme"], &found)
    checkTemplate(of: review, &found)
    if review.month > today.month {
      found.append(
        Diagnostic(
          .monthInFuture, at: ["month"], "\(review.month.words) has not come yet",
          advice: "write the month the review is counted in, \(today.month) at the latest"))
    }
    checkCaseReference(
      review.caseReference, at: ["case"], references(of: review), confirmed: review.confirmed,
      &found)
    checkService(review.service, at: ["service"], &found)
    checkTeam(of: review, &found)
  }

  private func complaint(aboutReviewID id: String) -> Diagnostic? {
    let advice: Advice =
      "use letters, digits, hyphens and dots, at most 64, the first a letter or a digit, such as "
      + "2026-02-CIC-0147"
    if id.isEmpty {
      return Diagnostic(.badReviewID, at: ["id"], "the review has no id", advice: advice)
    }
    let isPlain = id.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E }
    // It names files: none may lie outside their folder, or look like an option of a command.
    let begins = id.utf8.first.map { $0.isLetter || $0.isDigit } ?? false
    guard !isPlain || !begins || id.contains("..") || id.utf8.count > 64 else { return nil }
    return Diagnostic(
      .badReviewID, at: ["id"], "\"\(id)\" cannot be the id of a review", advice: advice)
  }

  func checkProgramme(
    _ programme: String, _ code: DiagnosticCode, at path: FieldPath, _ found: inout [Diagnostic]
  ) {
    guard programmes[programme] == nil else { return }
    found.append(
      Diagnostic(
        code, at: path, "\"\(programme)\" is not a programme of this workspace",
        advice: suggestion(
          for: programme, among: programmes.keys, otherwise: "add the programme to the settings")))
  }

  private func checkTemplate(of review: Review, _ found: inout [Diagnostic]) {
    let reference = review.template
    if let template = templates[reference] {
      guard services.contains(review.service), !template.services.isEmpty,
        !template.services.contains(review.service)
      else { return checkUse(of: template, by: review, &found) }
      let fitting = templates.values.filter { $0.services.contains(review.service) }
        .map(\.reference.description)
      found.append(
        Diagnostic(
          .templateOfOtherService, at: ["template"],
          "template \(reference) was not made for \(review.service)",
          advice: fitting.isEmpty
            ? "it is for \(inWords(template.services)); check the service"
            : "use \(fitting.sorted().joined(separator: " or ")), or check the service"))
      return
    }
    let versions = templates.keys.filter { $0.name == reference.name }.map(\.description).sorted()
    if let newer = laterVersion(of: reference, usedIn: review.programme) {
      found.append(
        Diagnostic(
          .unknownTemplate, at: ["template"],
          "there is no template \"\(reference)\" any more; \(newer) took its place",
          advice: "to keep what is written: \(.carryOver)"))
      return
    }
    let advice: Advice =
      versions.isEmpty
      ? suggestion(
        for: reference.description, among: templates.keys.map(\.description),
        otherwise: "use a template of your programme")
      : "there is \(inWords(versions))"
    found.append(
      Diagnostic(
        .unknownTemplate, at: ["template"], "there is no template \"\(reference)\"", advice: advice)
    )
  }

  /// A review begun on an earlier version of a template stays a review of its programme.
  private func checkUse(of template: ReviewTemplate, by review: Review, _ found: inout [Diagnostic])
  {
    guard let used = programmes[review.programme]?.templates, !used.isEmpty else { return }
    guard !used.contains(where: { $0.name == template.reference.name }) else {
      return askAboutVersion(of: review, &found)
    }
    let fitting = used.filter { templates[$0]?.services.contains(review.service) ?? false }
    let names = (fitting.isEmpty ? used : fitting).map(\.description)
    found.append(
      Diagnostic(
        .templateOfOtherProgramme, at: ["template"],
        "programme \(review.programme) does not use the template \(template.reference.name)",
        advice: "use \(names.joined(separator: " or ")), or check the programme"))
  }

  /// What was begun on an earlier version may be ended on it; it is offered to go on with the later one.
  private func askAboutVersion(of review: Review, _ found: inout [Diagnostic]) {
    guard let newer = laterVersion(of: review.template, usedIn: review.programme) else { return }
    found.append(
      Diagnostic(
        .olderTemplate, at: ["template"],
        "this form is of \(review.template), and \(review.programme) uses \(newer) by now",
        advice: "it may be submitted as it is; to go on with \(newer): \(.carryOver)"))
  }

  /// The version of a template that a programme uses, where it is later than a review's and the review's is
  /// used no more.
  ///
  /// - Parameters:
  ///   - reference: the review's template.
  ///   - programme: the programme, by id.
  package func laterVersion(
    of reference: TemplateReference, usedIn programme: String
  ) -> TemplateReference? {
    let used = (programmes[programme]?.templates ?? []).filter { $0.name == reference.name }
    guard !used.contains(reference), let newest = used.max(by: { $0.version < $1.version }),
      newest.version > reference.version
    else { return nil }
    return newest
  }

  func checkService(_ service: String, at path: FieldPath, _ found: inout [Diagnostic]) {
    guard !services.contains(service) else { return }
    found.append(
      Diagnostic(
        .unknownService, at: path, "\"\(service)\" is not a service of this workspace",
        advice: suggestion(
          for: service, among: services, otherwise: "use a service listed in the settings")))
  }

  private func checkTeam(of review: Review, _ found: inout [Diagnostic]) {
    guard let team = teams[review.team] else {
      let ofService = teams.values.filter { $0.service == review.service }.map(\.id)
      found.append(
        Diagnostic(
          .unknownTeam, at: ["team"], "\"\(review.team)\" is not a team of this workspace",
          advice: suggestion(
            for: review.team, among: ofService.isEmpty ? Array(teams.keys) : ofService,
            otherwise: "use a team listed in the settings")))
      return
    }
    guard team.service != review.service, services.contains(review.service) else { return }
    found.append(
      Diagnostic(
        .teamOfOtherService, at: ["team"],
        "team \(team.id) belongs to \(team.service), not to \(review.service)",
        advice: "correct the team or the service"))
  }

  func checkCaseReference(
    _ reference: String, at path: FieldPath, _ search: ReferenceSearch, confirmed: [String] = [],
    _ found: inout [Diagnostic]
  ) {
    if let complaint = Diagnostic(
      aboutCaseReference: reference, at: path, search, confirmed: confirmed)
    {
      found.append(complaint)
    }
  }

  /// The search for identifiers in references of a month: older dates are those that a text of that month
  /// may not name either.
  func references(of month: Month, recordFrom: CalendarDate? = nil) -> ReferenceSearch {
    ReferenceSearch(
      oldBefore: search(writtenIn: month, recordFrom: recordFrom).birthDates.oldBefore)
  }

  private func references(of review: Review) -> ReferenceSearch {
    references(of: review.month, recordFrom: review.recordRead?.from)
  }
}

extension Diagnostic {
  /// R066, P002-P006 and P009: what is wrong with a case reference, if anything.
  ///
  /// - Parameters:
  ///   - reference: the reference.
  ///   - path: where it stands.
  ///   - search: the identifiers it may not hold.
  ///   - confirmed: the codes that the writer has confirmed to be something else.
  package init?(
    aboutCaseReference reference: String, at path: FieldPath = [],
    _ search: ReferenceSearch = ReferenceSearch(), confirmed: [String] = []
  ) {
    var text = reference
    guard !text.withUTF8(isCaseReference) else {
      self.init(
        aboutIdentifierIn: reference, at: path, search,
        instead:
          "write the council's own case number; where this is it, put a letter before it: C\(reference)",
        confirmed: confirmed)
      return
    }
    let odd = OddCharacters.first(in: reference).map { ": it holds \($0)" } ?? ""
    self.init(
      .badCaseReference, at: path,
      reference.isEmpty
        ? "the case has no reference"
        : "\"\(reference)\" does not look like a case reference\(odd)",
      advice: "write the council's case number, such as C-4821; never a name")
  }
}

/// A local reference is letters, digits, hyphens and slashes, 2 to 20 of them with a digit among them: a
/// name has none.
package func isCaseReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var hasDigit = false
  for byte in bytes {
    if byte.isDigit {
      hasDigit = true
    } else if !byte.isLetter, byte != 0x2D, byte != 0x2F {
      return false
    }
  }
  return hasDigit && (2...20).contains(bytes.count)
}
