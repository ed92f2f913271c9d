public import PracticeLearning
import ReviewStore

/// What is not to be expected: one review, or any of an auditor for a while.
public enum Exempting: Hashable, Sendable {
  /// One allocation, by id.
  case allocation(String)
  /// Every review of an auditor from today on.
  case auditor(String)
}

extension Council {
  /// Enters an exemption. It comes into force when a second person approves it.
  ///
  /// - Parameters:
  ///   - what: the review, or the auditor.
  ///   - because: why, in a few words.
  ///   - until: the last day; an auditor's exemption needs one.
  ///   - hand: the QA lead.
  public func exempt(
    _ what: Exempting, because: String, until: CalendarDate?, by hand: Hand
  ) -> Outcome<Proposal> {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.exempt)
      let person = viewer.person
      try refuse(reason: because, of: "an exemption", hand)
      if let until, until < hand.today {
        throw Refusal(
          .datesOutOfOrder, at: ["until"], "\(until.words) is over",
          advice: "name the last day of the exemption")
      }
      return try write(by: hand, "allocate exempt") { batch in
        let proposal = try proposal(what, because, until, batch.reading, by: person, hand)
        if isSameID(proposal.person, person.id) {
          throw Refusal(
            .wrongApprover, at: ["auditor"], "\(person.id) cannot exempt themselves",
            advice: "ask another QA lead to enter it")
        }
        return try batch.propose(proposal)
      }
    }
  }

  private func proposal(
    _ what: Exempting, _ because: String, _ until: CalendarDate?, _ reading: Reading,
    by person: Workspace.Person, _ hand: Hand
  ) throws -> Proposal {
    switch what {
    case .allocation(let id):
      let row = try reading.allocation(named: id)
      try row.requireOpen(to: "be exempted")
      return Proposal(
        kind: .exemptAllocation, allocation: row.allocation.id, person: row.allocation.auditor,
        until: until, because: because, enteredBy: person.id, enteredOn: hand.today)
    case .auditor(let id):
      guard let auditor = workspace.person(id), auditor.audits, !auditor.hasLeft(by: hand.today)
      else {
        throw Refusal(
          .unknownAllocatedAuditor, at: ["auditor"], "\"\(id)\" does not audit here",
          advice: nearest(to: id, among: workspace.people.map(\.id)).map { "did you mean \($0)?" }
            ?? "name an auditor by role code")
      }
      guard let until else {
        throw Refusal(
          .datesOutOfOrder, at: ["until"], "nothing says until when \(auditor.id) is exempt",
          advice: "name the last day of the exemption")
      }
      return Proposal(
        kind: .exemptAuditor, person: auditor.id, from: hand.today, until: until, because: because,
        enteredBy: person.id, enteredOn: hand.today)
    }
  }

  /// Proposes to set a conflict of interest aside, as a small council may have to. It is in force, and
  /// counted, once a second person approves it.
  ///
  /// - Parameters:
  ///   - id: who may judge in spite of it, by role code.
  ///   - what: the case, or the team.
  ///   - because: why, in a few words.
  ///   - hand: the QA lead.
  public func setAside(
    conflictOf id: String, with what: String, because: String, by hand: Hand
  ) -> Outcome<Proposal> {
    Outcome {
      let viewer = try viewer(hand)
      try viewer.require(.setConflictAside)
      let person = viewer.person
      guard let judge = workspace.person(id), judge.audits || judge.moderates else {
        throw Refusal(
          .unknownPerson, at: ["person"], "\"\(id)\" judges nothing here",
          advice: nearest(to: id, among: workspace.people.map(\.id)).map { "did you mean \($0)?" }
            ?? "name somebody who audits or moderates, by role code")
      }
      if judge.id == person.id {
        throw Refusal(
          .notToBeSetAside, at: ["person"], "\(person.id) cannot set their own conflict aside",
          advice: "ask another QA lead")
      }
      if let named = workspace.person(what) {
        throw Refusal(
          .notToBeSetAside, at: ["what"], "\(named.id) is a person",
          advice: "a conflict is set aside for one case or one team")
      }
      try refuse(reason: because, of: "a conflict set aside", hand)
      return try write(by: hand, "allocate set-aside") { batch in
        let named = try workspace.team(what)?.id ?? batch.reading.spelling(ofCase: what) ?? what
        return try batch.propose(
          Proposal(
            kind: .setAside, person: judge.id, what: named, because: because, enteredBy: person.id,
            enteredOn: hand.today))
      }
    }
  }

  /// A reason is given, and holds nothing that tells who a child is.
  private func refuse(reason: String, of what: String, _ hand: Hand) throws {
    guard reason.written != nil else {
      throw Refusal(
        .exemptWithoutReason, at: ["because"], "\(what) that does not say why",
        advice: "add the reason in a few words")
    }
    try refuseNames(inReason: reason, at: "because", by: hand)
  }
}
