extension Workspace {
  /// Who is told of an escalation on a day; nobody once it is closed.
  ///
  /// - Parameters:
  ///   - escalation: the escalation.
  ///   - day: the day, which decides about leave and about steps nobody answered.
  ///   - passedOver: who must not know of it yet, by role code.
  public func told(
    of escalation: Escalation, on day: CalendarDate, passingOver passedOver: Set<String>
  ) -> [EscalationLine.Told] {
    guard !escalation.isClosed else { return [] }
    return EscalationLine(self, above: escalation.service, passingOver: passedOver)
      .told(on: day, up: escalation.stepsUp(on: day, by: self.escalation))
  }

  /// Why a person may not answer an escalation; nothing where they may: who leads the service, whoever is told
  /// on the day, and, with a reason, the QA lead where nobody answered.
  ///
  /// - Parameters:
  ///   - person: who acts.
  ///   - escalation: the escalation.
  ///   - day: the day of the record.
  ///   - isReasoned: whether a reason is given.
  ///   - mayAnswerForAll: whether the person's roles let them answer where nobody does.
  ///   - passedOver: who must not know of it yet, by role code.
  public func refusal(
    of person: Person, answering escalation: Escalation, on day: CalendarDate, isReasoned: Bool,
    mayAnswerForAll: Bool, passingOver passedOver: Set<String>
  ) -> Diagnostic? {
    let told = told(of: escalation, on: day, passingOver: passedOver)
    if leads(person, service: escalation.service)
      || told.contains(where: { isSameID($0.person, person.id) && $0.because != .nobodyInLine })
    {
      return nil
    }
    let able = told.map(\.person)
    let isUnanswered =
      escalation.stepsUp(on: day, by: self.escalation) > 0
      || told.contains { $0.because == .nobodyInLine }
    guard mayAnswerForAll, isUnanswered else {
      return Diagnostic(
        .notTheirEscalation,
        "\(escalation.review) is passed on to \(inWords(able)), and \(person.id) acts",
        advice: mayAnswerForAll
          ? "the QA lead answers where nobody did by the last day; ask \(inWords(able))"
          : "ask \(inWords(able))")
    }
    guard !isReasoned else { return nil }
    return Diagnostic(
      .reasonNeeded, "\(person.id) answers for others and does not say why",
      advice: "say in a few words why the line does not, with \(adding: .reasonToAnswer)")
  }
}

extension Escalation {
  /// Why a step cannot be taken now; nothing where it can.
  ///
  /// - Parameter what: the step.
  public func refusal(of what: Step.What) -> Diagnostic? {
    if isClosed {
      return Diagnostic(
        .escalationOutOfTurn, "the escalation of \(review) is closed",
        advice: "it is kept as it is; see it with: \(.showEscalation(of: review))")
    }
    if what == .acknowledged, let done = first(.acknowledged) {
      return Diagnostic(
        .escalationOutOfTurn,
        "\(done.by) acknowledged \(review) already, on \(done.recordedOn.words)",
        advice: "go on with the plan: \(.planEscalation(of: review))")
    }
    if what == .planned || what == .evidenced, first(.acknowledged) == nil {
      return Diagnostic(
        .escalationOutOfTurn, "\(review) is not acknowledged yet",
        advice: "say first that you know of it: \(.acknowledgeEscalation(of: review))")
    }
    if what == .reReviewDrawn || what == .reReviewEnded {
      if let done = reReviewedBy {
        return Diagnostic(
          .escalationOutOfTurn, "\(review) was reviewed again: \(done)",
          advice: "see both side by side with: \(.showEscalation(of: review))")
      }
      if let ended = first(.reReviewEnded) {
        return Diagnostic(
          .escalationOutOfTurn,
          "\(ended.by) said on \(ended.recordedOn.words) that \(review) is not reviewed again",
          advice: "see why with: \(.showEscalation(of: review))")
      }
    }
    if what == .evidenced, first(.planned) == nil {
      return Diagnostic(
        .escalationOutOfTurn, "there is no plan for \(review) yet",
        advice: "say first what will be done: \(.planEscalation(of: review))")
    }
    return nil
  }
}
