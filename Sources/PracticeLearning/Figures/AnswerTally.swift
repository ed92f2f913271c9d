/// What the reviews of a programme say in words that can be counted, beside grades and themes.
public struct AnswerTally: Hashable, Sendable {
  /// The reviews that say each.
  public var counts: [CodedAnswer: Int] = [:]
  /// The reviews of each template, as `children-in-care@1`, whose form says anything of all this.
  public var templates: [String: Int] = [:]
  /// The questions in full, by key, where they are known.
  public var asks: [String: String] = [:]
  /// The reviews whose template asks for the conversation with the practitioner.
  public var askedForConversation = 0
  /// The reviews whose template asks about identity.
  public var askedForIdentity = 0

  /// Makes an empty tally.
  public init() {}

  /// Takes from the templates what was asked; one that is not known is taken to ask for both.
  ///
  /// - Parameter known: the templates in use.
  public mutating func read(_ known: some Sequence<ReviewTemplate>) {
    var conversation = templates
    var identity = templates
    for template in known {
      let name = template.reference.description
      guard templates[name] != nil else { continue }
      if template.sections.conversation == .absent { conversation[name] = nil }
      if template.sections.identity == .absent { identity[name] = nil }
      for form in template.domains {
        for question in form.questions where asks[question.key] == nil {
          asks[question.key] = question.ask
        }
      }
    }
    askedForConversation = conversation.values.reduce(0, +)
    askedForIdentity = identity.values.reduce(0, +)
  }

  /// What was answered to a subject, by answer.
  func answers(_ subject: CodedAnswer.Subject) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: counts.filter { $0.key.subject == subject }.map {
        ($0.key.answer, $0.value)
      })
  }

  /// The figures of feedback, of conversations and of identity.
  ///
  /// - Parameters:
  ///   - programme: the programme.
  ///   - period: the months counted.
  func figures(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    Feedback.Source.allCases.flatMap { feedback($0, programme, period) } + [
      .share(
        .conversationsHeld, "conversations held", [programme], counts[.held] ?? 0,
        of: max(askedForConversation, counts[.held] ?? 0), period: period,
        nothing: "no review was to tell of a conversation",
        method:
          "reviews that name the day of the conversation with the practitioner / reviews whose template "
          + "asks for it; Wilson score interval, 95%"),
      .share(
        .identityConsidered, "identity considered", [programme], counts[.considered] ?? 0,
        of: max(askedForIdentity, counts[.considered] ?? 0), period: period,
        nothing: "no review was to tell of identity",
        method:
          "reviews that say what the record knows and does about identity / reviews whose template asks "
          + "for it; Wilson score interval, 95%"),
    ]
  }

  private func feedback(
    _ source: Feedback.Source, _ programme: Figure.Dimension, _ period: Period
  ) -> [Figure] {
    let outcomes = answers(.feedback(source))
    let known = outcomes.values.reduce(0, +)
    let about = [programme, Figure.Dimension(.source, source.name)]
    let figures = CodedAnswer.FeedbackOutcome.allCases.map { outcome -> Figure in
      .share(
        outcome.figure, "\(source.name): \(outcome.rawValue)", about,
        outcomes[outcome.rawValue] ?? 0, of: known, period: period,
        nothing: "no review says whether \(source.name) was asked",
        method:
          "reviews that say so / reviews that say whether they were asked; Wilson score interval, 95%"
      )
    }
    let reasons = answers(.reasonNotAsked(source))
    let order = FeedbackEntry.Reason.allCases.map(\.rawValue) + [CodedAnswer.noReason]
    return figures
      + order.filter { reasons[$0] != nil }.map { reason in
        .share(
          .feedbackReason, "\(source.name) not asked: \(reason)",
          about + [Figure.Dimension(.reason, reason)], reasons[reason] ?? 0,
          of: reasons.values.reduce(0, +), period: period, nothing: "everybody was asked",
          method:
            "reviews with this reason / reviews for which they were not asked; the nearest reason as "
            + "coded on the form, free text is not counted; Wilson score interval, 95%")
      }
  }

  /// The figures of the answers to the questions of templates, question after question by key.
  ///
  /// - Parameters:
  ///   - programme: the programme.
  ///   - period: the months counted.
  func questions(_ programme: Figure.Dimension, period: Period) -> [Figure] {
    var answered: [String: [Answer: Int]] = [:]
    for (coded, count) in counts {
      guard case .question(let key) = coded.subject, let answer = Answer(rawValue: coded.answer)
      else { continue }
      answered[key, default: [:]][answer, default: 0] += count
    }
    return answered.sorted { $0.key < $1.key }.flatMap { key, answers -> [Figure] in
      let all = answers.values.reduce(0, +)
      let applicable = all - (answers[.notApplicable] ?? 0)
      return Answer.allCases.map { answer in
        let isOfAll = answer == .notApplicable
        return .share(
          answer.figure, asks[key] ?? key, [programme, Figure.Dimension(.question, key)],
          answers[answer] ?? 0, of: isOfAll ? all : applicable, period: period,
          nothing: "it applied to no child",
          method: isOfAll
            ? "reviews that say it does not apply / reviews that answer; Wilson score interval, 95%"
            : "reviews that answer so / reviews that answer yes, partly or no; Wilson score interval, 95%"
        )
      }
    }
  }
}

extension CodedAnswer.FeedbackOutcome {
  fileprivate var figure: Figure.ID {
    switch self {
    case .heard: .feedbackHeard
    case .noAnswer: .feedbackNoAnswer
    case .declined: .feedbackDeclined
    case .notAsked: .feedbackNotAsked
    }
  }
}

extension Answer {
  /// The figure that counts it.
  public var figure: Figure.ID {
    switch self {
    case .yes: .answersYes
    case .partly: .answersPartly
    case .no: .answersNo
    case .notApplicable: .answersNotApplicable
    }
  }
}
