/// R044-R049, R064, R077, R078, W004 and N008: the sections beside the domains.
extension ReviewCheck {
  func checkSections(
    of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    if template.sections.ageBand == .required, review.ageBand == nil {
      found.append(
        Diagnostic(
          .noAgeBand, at: ["age_band"], "the child's age band is missing",
          advice: "write one of: \(AgeBand.allCases.map(\.rawValue).joined(separator: ", "))"))
    }
    checkIdentityGroup(of: review, template, &found)
    checkConversation(of: review, template, &found)
    checkSafety(of: review, template, &found)
    if template.sections.identity == .required, review.identity == nil {
      found.append(
        Diagnostic(
          .noIdentity, at: ["identity"], "nothing is said about the child's identity",
          advice: "say what the record knows of heritage, faith, language, disability and gender, "
            + "and what is done about it"))
    }
    checkFeedback(of: review, template, &found)
  }

  private func checkIdentityGroup(
    of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    guard let group = review.identityGroup, template.identityGroup(meantBy: group) == nil else {
      return
    }
    let groups = template.identityGroups
    let advice: Advice =
      if groups.isEmpty {
        "take identity_group out; say it under identity in your own words"
      } else if let near = nearest(to: group, among: groups) {
        "did you mean \(near)?"
      } else {
        "write one of: \(groups.joined(separator: ", "))"
      }
    found.append(
      Diagnostic(
        .unknownIdentityGroup, at: ["identity_group"],
        groups.isEmpty
          ? "\(template.reference) asks for no identity group"
          : "\"\(group.prefix(64))\" is not an identity group of \(template.reference)",
        advice: advice))
  }

  private func checkConversation(
    of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    let path: FieldPath = ["conversation", "held_on"]
    guard let heldOn = review.conversation?.heldOn else {
      guard template.sections.conversation == .required else { return }
      found.append(
        Diagnostic(
          .noConversation, at: path, "no date of the conversation with the practitioner",
          advice: "talk the case through with the practitioner before grading, and write the day"))
      return
    }
    checkNotInFuture(heldOn, at: path, &found)
    guard let from = review.recordRead?.from, heldOn < from else { return }
    found.append(
      Diagnostic(
        .datesOutOfOrder, at: path,
        "the conversation on \(heldOn.words) lies before the first day that was read",
        advice: "check the year of the conversation"))
  }

  private func checkSafety(
    of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    if let told = review.safety?.told, people[told] == nil {
      found.append(
        Diagnostic(
          .unknownPerson, at: ["safety", "told"], "\"\(told)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: told)))
    }
    guard let isConcern = review.safety?.immediateConcern else {
      guard template.sections.safety == .required else { return }
      found.append(
        Diagnostic(
          .noSafetyAnswer, at: ["safety", "immediate_concern"],
          "no answer to whether there is an immediate concern",
          advice: "write yes or no; if yes, tell the service manager today"))
      return
    }
    guard isConcern else { return }
    let missing = [
      review.safety?.concern == nil ? "what it is" : nil,
      review.safety?.done == nil ? "what was done" : nil,
      review.safety?.told == nil ? "who was told" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return }
    found.append(
      Diagnostic(
        .concernWithoutAction, at: ["safety"],
        "an immediate concern that does not say \(inWords(missing))",
        advice: "fill in concern, done and told (a role code)"))
  }

  private func checkFeedback(
    of review: Review, _ template: ReviewTemplate, _ found: inout [Diagnostic]
  ) {
    let isRequired = template.sections.feedback == .required
    guard let feedback = review.feedback else {
      guard isRequired else { return }
      found.append(
        Diagnostic(
          .noFeedback, at: ["feedback"], "nothing on what child, family and partners said",
          advice: "for each write asked: yes, declined or no, and what they said or why not"))
      return
    }
    for source in Feedback.Source.allCases {
      let entry = feedback[source] ?? FeedbackEntry()
      let key = FieldPath.Step.key(source.rawValue)
      switch entry.asked {
      case nil where isRequired:
        found.append(
          Diagnostic(
            .noFeedback, at: ["feedback", key, "asked"],
            "it is not said whether \(source.was) asked",
            advice: "write asked: yes, declined or no"))
      case .no where entry.why == nil:
        found.append(
          Diagnostic(
            .noReasonNotAsked, at: ["feedback", key, "why"],
            "\(source.was) not asked and the form does not say why",
            advice: "say why not, or ask now"))
      case .yes where entry.said == nil:
        found.append(
          Diagnostic(
            .thinVoice, at: ["feedback", key, "said"],
            "\(source.was) asked but nothing is recorded of the answer",
            advice: "add a sentence in their own words"))
      default: break
      }
      found += contradictions(in: entry, of: source)
    }
  }

  /// R078: a reason for not asking beside somebody who was asked, an answer beside somebody who was not.
  private func contradictions(
    in entry: FeedbackEntry, of source: Feedback.Source
  ) -> [Diagnostic] {
    guard let asked = entry.asked else { return [] }
    let fields: [(key: String, isThere: Bool)] =
      asked == .no
      ? [("said", entry.said != nil)]
      : [("why", entry.why != nil), ("reason", entry.reason != nil)]
    return fields.filter(\.isThere).map { field in
      Diagnostic(
        .contradictoryFeedback, at: ["feedback", .key(source.rawValue), .key(field.key)],
        asked == .no
          ? "\(source.was) not asked and an answer is recorded"
          : "\(source.was) asked and the form says why not",
        advice: asked == .no
          ? "write asked: yes, or take said out"
          : "take \(field.key) out; if \(source.was) not asked, write asked: no and take said out")
    }
  }
}

extension Feedback.Source {
  /// The name as the subject of `asked` or `not asked`.
  fileprivate var was: String { self == .partners ? "partners were" : "\(name) was" }
}
