/// What a form says of a subject in words that can be counted: an answer to a question of its template, what came
/// of asking somebody and why nobody was asked, whether the conversation was held and identity was considered.
///
/// Free text is never counted, only whether there is any.
public struct CodedAnswer: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// The answer, one of the words of its subject.
  public var answer: String

  /// Makes an answer.
  public init(_ subject: Subject, _ answer: String) {
    (self.subject, self.answer) = (subject, answer)
  }

  /// What forms ask for that has an answer of few words.
  public enum Subject: Hashable, Sendable {
    /// A question of the template, by key: yes, partly, no, not applicable.
    case question(String)
    /// What came of asking somebody for this review: a `FeedbackOutcome`.
    case feedback(Feedback.Source)
    /// Why somebody was not asked: a `FeedbackEntry.Reason`, or that none is coded.
    case reasonNotAsked(Feedback.Source)
    /// The conversation with the practitioner: held.
    case conversation
    /// What the record knows and does about identity: considered.
    case identity
  }

  /// What came of asking somebody for a review.
  public enum FeedbackOutcome: String, CaseIterable, Hashable, Sendable {
    /// They were asked and what they said is recorded.
    case heard
    /// They were asked and nothing of the answer is recorded.
    case noAnswer = "no answer"
    /// They were asked and preferred not to answer.
    case declined
    /// They were not asked.
    case notAsked = "not asked"
  }

  /// What stands for a reason where none is coded.
  public static let noReason = "not coded"
  /// The conversation was held.
  public static let held = CodedAnswer(.conversation, "held")
  /// Something is said of identity.
  public static let considered = CodedAnswer(.identity, "considered")

  /// The answer in one word, as a store numbers it: `question.chronology_current=yes`.
  public var written: String { "\(subject.written)=\(answer)" }

  /// Reads what `written` wrote; nothing where it is something else.
  public init?(written: String) {
    guard let sign = written.lastIndex(of: "="),
      let subject = Subject(written: String(written[..<sign]))
    else { return nil }
    self.init(subject, String(written[written.index(after: sign)...]))
  }
}

extension CodedAnswer.Subject {
  var written: String {
    switch self {
    case .question(let key): "question.\(key)"
    case .feedback(let source): "feedback.\(source.rawValue)"
    case .reasonNotAsked(let source): "reason.\(source.rawValue)"
    case .conversation: "conversation"
    case .identity: "identity"
    }
  }

  init?(written: String) {
    let parts = written.split(separator: ".", maxSplits: 1).map(String.init)
    let source = parts.count > 1 ? Feedback.Source(rawValue: parts[1]) : nil
    switch (parts.first, source) {
    case ("question", _) where parts.count > 1: self = .question(parts[1])
    case ("feedback", let source?): self = .feedback(source)
    case ("reason", let source?): self = .reasonNotAsked(source)
    case ("conversation", _): self = .conversation
    case ("identity", _): self = .identity
    default: return nil
    }
  }
}

extension Review {
  /// Everything the form says that can be counted beside grades, themes and actions; each once.
  public var codedAnswers: Set<CodedAnswer> {
    var found: Set<CodedAnswer> = []
    for domain in domains {
      for given in domain.answers {
        found.insert(CodedAnswer(.question(given.question), given.answer.rawValue))
      }
    }
    for source in Feedback.Source.allCases {
      guard let entry = feedback?[source], let outcome = entry.outcome else { continue }
      found.insert(CodedAnswer(.feedback(source), outcome.rawValue))
      guard outcome == .notAsked else { continue }
      found.insert(
        CodedAnswer(
          .reasonNotAsked(source), entry.reason?.rawValue ?? CodedAnswer.noReason))
    }
    if conversation?.heldOn != nil { found.insert(.held) }
    if let identity, identity.contains(where: { !$0.isWhitespace }) { found.insert(.considered) }
    return found
  }
}

extension FeedbackEntry {
  /// What came of asking; nothing where nobody wrote whether they were asked.
  public var outcome: CodedAnswer.FeedbackOutcome? {
    switch asked {
    case .yes: said?.contains { !$0.isWhitespace } == true ? .heard : .noAnswer
    case .declined: .declined
    case .no: .notAsked
    case nil: nil
    }
  }
}
