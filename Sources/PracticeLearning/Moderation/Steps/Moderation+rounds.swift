/// The rounds of a moderation: each amendment of the review begins a new one.
extension Moderation {
  /// The moderator's grades of all ratings.
  public var allGrades: [FinalGrade] {
    Rating.allCases.compactMap { rating in grade(rating).map { FinalGrade(rating, $0) } }
  }

  /// Says why it was corrected: in the step that gives the former grades, where there is a new one, else in
  /// a step of its own.
  public mutating func correct(by person: String, because reason: String) {
    if let place = steps.lastIndex(where: { $0.what == .corrected && $0.because == nil }) {
      steps[place].because = reason
    } else {
      steps.append(Step(.corrected, by: person, because: reason))
    }
  }

  /// The steps round by round, the first one first; a round begins with what opened it.
  public var rounds: [[Step]] {
    var rounds: [[Step]] = [[]]
    for step in steps {
      if step.opensRound { rounds.append([]) }
      rounds[rounds.endIndex - 1].append(step)
    }
    return rounds
  }

  /// Whether the steps say no more than a conversation, a resolution, a dispute and a decision do: the
  /// short form of documents from before.
  public var isShort: Bool {
    guard isBlind, steps.count <= 4 else { return false }
    var short = self
    short.steps = []
    short.conversation = conversation
    short.resolution = resolution
    short.dispute = dispute
    short.decision = decision
    return short.steps == steps
  }

  /// The moderation with what is new in it recorded at a time.
  ///
  /// - Parameters:
  ///   - time: in UTC.
  ///   - recorded: the moderation that stands; its steps keep their times.
  ///   - trustingStated: whether a time that a new step states of itself is kept, as in an export that the QA
  ///     lead takes in; else it is recorded now, whatever it says.
  public func recorded(
    at time: String, beyond recorded: Moderation?, trustingStated: Bool = true
  ) -> Moderation {
    var moderation = self
    var known = recorded?.steps ?? []
    for index in moderation.steps.indices {
      let step = moderation.steps[index]
      if let place = known.firstIndex(where: step.isSame) {
        moderation.steps[index].recordedAt = known.remove(at: place).recordedAt
      } else if step.recordedAt == nil || !trustingStated {
        moderation.steps[index].recordedAt = time
      }
    }
    return moderation
  }

  /// The moderation with what went before its grades: who was asked, earlier rounds, and the grading
  /// itself.
  ///
  /// - Parameters:
  ///   - asked: who was asked, in their order.
  ///   - earlier: the moderation of the round before, and the steps that opened this one.
  ///   - text: the text of the review that stood, from 1.
  public func begun(
    asked: [Step], after earlier: (moderation: Moderation, opening: [Step])?, text: Int
  )
    -> Moderation
  {
    var moderation = self
    var before: [Step] = []
    if let earlier {
      before = earlier.moderation.steps
      if let place = before.lastIndex(where: { $0.what == .graded }) {
        before[place].grades = earlier.moderation.allGrades
      }
      before += earlier.opening
    }
    moderation.steps =
      before + asked + [Step(.graded, by: moderator, on: gradedOn, text: text)] + steps
    return moderation
  }

  /// The grading of the present round; its day is the stated one where nothing else is known.
  public var grading: Step {
    let opened = steps.lastIndex { $0.what == .reopened } ?? steps.startIndex
    return steps[opened...].last { $0.what == .graded }
      ?? Step(.graded, by: moderator, on: gradedOn)
  }
}
