/// The conversation of auditor and practitioner as both sides tell of it: the auditor in the review, the
/// practitioner as themselves.
public struct PracticeConversation: Hashable, Sendable {
  /// The day the auditor recorded; nothing where none is.
  public var recordedOn: CalendarDate?
  /// What the practitioner said last; nothing while they have said nothing.
  public var said: Said?

  /// Makes a conversation as both sides tell of it.
  public init(recordedOn: CalendarDate?, said: Said?) {
    self.recordedOn = recordedOn
    self.said = said
  }

  /// What a practitioner says of the conversation.
  public struct Said: Hashable, Sendable {
    /// The day on which they talked; nothing where they say that none was held.
    public var heldOn: CalendarDate?
    /// Who says so, by role code.
    public var by: String
    /// When it was recorded, in UTC.
    public var at: String

    /// Makes what a practitioner says.
    public init(heldOn: CalendarDate?, by: String, at: String) {
      self.heldOn = heldOn
      self.by = by
      self.at = at
    }
  }

  /// Whether both sides name the same day.
  public var isConfirmed: Bool { recordedOn != nil && said?.heldOn == recordedOn }

  /// Whether the practitioner says something else than the auditor recorded.
  public var isContradicted: Bool { said != nil && !isConfirmed }

  /// How it stands, in words.
  ///
  /// - Parameter practitioner: whose work was reviewed, by role code.
  public func words(practitioner: String) -> String {
    let recorded = recordedOn.map { "conversation on \($0.words)" } ?? "no conversation recorded"
    guard let said else {
      return recordedOn == nil ? recorded : "\(recorded), not confirmed by \(practitioner) yet"
    }
    if isConfirmed { return "\(recorded), confirmed by \(said.by)" }
    let other = said.heldOn.map { "it was on \($0.words)" } ?? "none was held"
    return "\(recorded); \(said.by) says that \(other)"
  }
}
