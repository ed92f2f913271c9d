import PracticeLearning

/// A value that is written as one word of a list.
protocol ListedWord: DocumentValue {
  static var list: WordList { get }
  /// The values in the order of the list's words.
  static var listed: [Self] { get }
}

extension ListedWord {
  static var shape: Shape { .word(list) }

  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    let words = Self.list.words
    var index = words.firstIndex(of: text)
    if index == nil {
      let lower = text.lowercased()
      index = words.firstIndex { $0.lowercased() == lower }
    }
    guard let index else { return nil }
    self = Self.listed[index]
  }
}

extension ListedWord where Self: RawRepresentable, RawValue == String {
  var node: DocumentNode { .scalar(rawValue) }
}

extension WordList {
  /// The list of all cases of a type.
  init<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, of type: Word.Type, synonyms: [String: String] = [:]
  ) {
    self.init(name, Word.allCases.map(\.rawValue), synonyms: synonyms)
  }
}

extension Grade: ListedWord {
  static let list = WordList(
    "a grade", bestFirst.map(\.word), abbreviations: bestFirst.map(\.letters), code: .notAGrade)
  static let listed = bestFirst
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    if let index = Self.list.words.firstIndex(of: text) {
      self = Self.listed[index]
    } else {
      self.init(text)
    }
  }
  var node: DocumentNode { .scalar(word) }
}

extension DomainGrade: ListedWord {
  static let list = WordList(
    "a grade", listed.map(\.word), abbreviations: Grade.list.abbreviations + ["n/a"],
    code: .notAGrade)
  static let listed = Grade.bestFirst.map(DomainGrade.graded) + [.notApplicable]
  init?(node: DocumentNode) {
    guard let text = node.word else { return nil }
    if let index = Self.list.words.firstIndex(of: text) {
      self = Self.listed[index]
    } else {
      self.init(text)
    }
  }
  var node: DocumentNode { .scalar(word) }
}

extension CalibrationGrade: ListedWord {
  static let list = WordList(
    "a grade", listed.map(\.word), abbreviations: Grade.list.abbreviations, code: .notAGrade)
  static let listed = Grade.bestFirst.map(CalibrationGrade.graded) + [.couldNotJudge]
  init?(node: DocumentNode) {
    if let grade = Grade(node: node) {
      self = .graded(grade)
    } else if node.word?.lowercased() == CalibrationGrade.couldNotJudge.word {
      self = .couldNotJudge
    } else {
      return nil
    }
  }
  var node: DocumentNode { .scalar(word) }
}

extension PracticeDomain: ListedWord {
  static let list = WordList("a practice domain", allCases.map(\.key))
  static let listed = allCases
  var node: DocumentNode { .scalar(key) }
}

extension Rating: ListedWord {
  static let list = WordList("something that is graded", allCases.map(\.key))
  static let listed = allCases
  var node: DocumentNode { .scalar(key) }
}

extension Answer: ListedWord {
  static let list = WordList(
    "an answer", of: Answer.self,
    synonyms: [
      "y": "yes", "n": "no", "p": "partly", "partial": "partly", "partially": "partly",
      "in part": "partly", "n a": "not applicable", "na": "not applicable",
    ])
  static let listed = allCases
}

extension DipAnswer: ListedWord {
  static let list = WordList(
    "an answer here", of: DipAnswer.self,
    synonyms: ["y": "yes", "n": "no", "n a": "not applicable", "na": "not applicable"])
  static let listed = allCases
}

extension QualityActivity.Kind: ListedWord {
  static let list = WordList("a type of activity", of: QualityActivity.Kind.self)
  static let listed = allCases
}

extension Finding.Cause: ListedWord {
  static let list = WordList("a cause", of: Finding.Cause.self)
  static let listed = allCases
}

extension FeedbackEntry.Asked: ListedWord {
  static let list = WordList(
    "an answer here", of: FeedbackEntry.Asked.self,
    synonyms: [
      "y": "yes", "n": "no", "asked": "yes", "refused": "declined", "not asked": "no",
      "did not want to": "declined",
    ])
  static let listed = allCases
}

extension FeedbackEntry.Reason: ListedWord {
  static let list = WordList("a reason for not asking", of: FeedbackEntry.Reason.self)
  static let listed = allCases
}

extension AgeBand: ListedWord {
  static let list = WordList("an age band", of: AgeBand.self)
  static let listed = allCases
}

extension ActionLevel: ListedWord {
  static let list = WordList("a level of action", of: ActionLevel.self)
  static let listed = allCases
}

extension ActionStatus: ListedWord {
  static let list = WordList("a status", of: ActionStatus.self)
  static let listed = allCases
}

extension Moderation.Selection.Reason: ListedWord {
  static let list = WordList("a reason for selection", of: Moderation.Selection.Reason.self)
  static let listed = allCases
}

extension Moderation.Resolution.How: ListedWord {
  static let list = WordList("a way to settle a difference", of: Moderation.Resolution.How.self)
  static let listed = allCases
}

extension Moderation.Step.What: ListedWord {
  static let list = WordList("a step of a moderation", of: Moderation.Step.What.self)
  static let listed = allCases
}

extension PracticeWeek.Activity.Kind: ListedWord {
  static let list = WordList("a kind of activity", of: PracticeWeek.Activity.Kind.self)
  static let listed = allCases
}

extension CalibrationSession.Yardstick: ListedWord {
  static let list = WordList("a yardstick", of: CalibrationSession.Yardstick.self)
  static let listed = allCases
}

extension Workspace.Role: ListedWord {
  static let list = WordList("a role", of: Workspace.Role.self)
  static let listed = allCases
}

extension ReviewTemplate.Presence: ListedWord {
  static let list = WordList("a rule of presence", of: ReviewTemplate.Presence.self)
  static let listed = allCases
}

extension ReviewVolume.Stratum: ListedWord {
  static let list = WordList("something to stratify by", of: ReviewVolume.Stratum.self)
  static let listed = allCases
}

extension DrawCertificate.Kind: ListedWord {
  static let list = WordList("a kind of draw", of: DrawCertificate.Kind.self)
  static let listed = allCases
}

extension DrawCertificate.Exclusion.Reason: ListedWord {
  static let list = WordList("a reason of exclusion", of: DrawCertificate.Exclusion.Reason.self)
  static let listed = allCases
}

extension DrawAuditor.Less: ListedWord {
  static let list = WordList("a reason for fewer reviews", of: DrawAuditor.Less.self)
  static let listed = allCases
}

extension ModerationPolicy.Interval: ListedWord {
  static let list = WordList("an interval", of: ModerationPolicy.Interval.self)
  static let listed = allCases
}

extension PortalTerms.SecondFactor: ListedWord {
  static let list = WordList("a rule of second factors", of: PortalTerms.SecondFactor.self)
  static let listed = allCases
}
