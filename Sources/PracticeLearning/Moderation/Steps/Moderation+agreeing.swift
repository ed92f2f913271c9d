/// How both sides of a conversation come to agree, each as themselves.
extension Moderation {
  /// What one side proposed in the present round, and nobody has replaced.
  public var proposal: Step? { last(.proposed) }

  /// Who has agreed to the proposal so far: whoever made it, and whoever said so since.
  public var agreeing: Set<String> {
    guard let place = steps[round].lastIndex(where: { $0.what == .proposed }) else { return [] }
    return Set(
      steps[place..<round.upperBound].filter { $0.what == .proposed || $0.what == .agreed }
        .compactMap(\.by))
  }

  /// The sides that have not answered the proposal.
  public var silent: [String] {
    guard let proposal, refused == nil else { return [] }
    return proposal.with.filter { !agreeing.contains($0) }
  }

  /// What a side said that did not agree to the proposal.
  public var refused: Step? {
    guard let place = steps[round].lastIndex(where: { $0.what == .proposed }) else { return nil }
    return steps[place..<round.upperBound].last { $0.what == .notAgreed }
  }

  /// The proposal once every side has agreed to it.
  var agreement: Resolution? {
    guard let proposal, !proposal.with.isEmpty, refused == nil,
      Set(proposal.with).isSubset(of: agreeing)
    else { return nil }
    var agreed = Resolution(proposal)
    agreed.on = last(.agreed)?.on ?? proposal.on
    return agreed
  }

  /// What is proposed and not settled yet, as it would settle it.
  var proposed: Resolution? {
    resolution == nil && refused == nil ? proposal.map(Resolution.init) : nil
  }

  /// The last day on which the other side answers a proposal; after it the third reader comes next.
  public func answerDue(under policy: ModerationPolicy) -> CalendarDate? {
    proposal?.day?.adding(workingDays: policy.conversationDays)
  }

  /// Whether an agreement is stated in a document without either side having recorded it as themselves.
  public var isStatedByOneSide: Bool {
    last(.settled)?.how == .conversation && conversation?.agreed ?? true
  }
}
