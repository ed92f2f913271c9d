import PracticeLearning

/// What belongs to no story: small strengths in weak work, reasons nobody was asked, immediate
/// concerns, closing words on the whole.
struct EverydayBank: Decodable, Sendable {
  /// Words by which a sentence is known to be about a topic; a strength and a weakness on the same
  /// topic do not stand in one domain.
  var topics: [String: [String]]
  /// Stories that only make sense for a boy or a girl.
  var pronouns: [String: String]
  /// Words that do not fit a child of an age band.
  var unfit: [String: [String]]
  /// Words that do not fit one story, in sentences that are not its own.
  var unfitStories: [String: [String]]
  /// Practice sentences of one service, by domain and grade; they replace those that do not fit it.
  var services: [String: ServiceWords]
  /// Practice sentences for a baby who is not born yet, by domain and grade.
  var unborn: [String: [String: [String]]]
  var domains: [String: EverydayDomain]
  /// Why nobody was asked, in a sentence and as the reason that comes nearest, by who it is of.
  var notAsked: [String: [NotAsked]]
  /// What the coded question on identity is answered with, by story.
  var identityGroups: [String: String]
  /// What is said of help that was not good enough.
  var weakFeedback: [String: [String]]
  var concern: [String]
  var done: [String]
  var reflection: Tones
  var identity: Tones
  var impact: [String: [String]]
  var overall: [String: [String]]
  var exemptions: [String]
  /// How a conversation about single domains ended.
  var talkedOver: TalkedOver
  /// What is said where a moderator graded like the auditor.
  var confirmed: [String]
  var progress: Progress

  typealias Tones = Story.Tones

  enum CodingKeys: String, CodingKey {
    case topics, pronouns, unfit, services, unborn, domains, concern, done, reflection, identity,
      impact
    case overall, exemptions, confirmed, progress
    case unfitStories = "unfit_stories"
    case notAsked = "not_asked"
    case identityGroups = "identity_groups"
    case weakFeedback = "weak_feedback"
    case talkedOver = "talked_over"
  }

  struct NotAsked: Decodable, Sendable {
    var why: String
    var reason: String
  }

  struct ServiceWords: Decodable, Sendable {
    var unfit: [String]
    var practice: [String: [String: [String]]]
  }

  struct EverydayDomain: Decodable, Sendable {
    var strengths: [BankFinding]
    var evidence: [BankEvidence]
    var chronology: [BankFinding]?

    /// The same without what does not suit a child; all of it where nothing would be left.
    func fitting(_ suits: (String) -> Bool) -> EverydayDomain {
      var fitting = self
      fitting.evidence = evidence.filter { suits($0.what + " " + $0.shows) }
      fitting.strengths = strengths.filter { suits($0.text) }
      if fitting.strengths.isEmpty { fitting.strengths = strengths }
      return fitting
    }
  }

  /// With the moderator's grade, or with the auditor's.
  struct TalkedOver: Decodable, Sendable {
    var moderator, auditor: [String]
  }

  /// What updates of an action say, by status, and for completed ones the evidence.
  struct Progress: Decodable, Sendable {
    var green, amber, red, black: [String]
    var blue: [String: [String]]
    var evidence: [String: [String]]
  }
}

/// An action of the whole service, written by hand.
struct BankLearningAction: Decodable, Sendable {
  var themes: [String]
  var service: String?
  var raised: String
  var what: String
  var level: String
  var owner: String
  var verifier: String
  var due: String
  var difference: String
  var recheck: String?
  var measure: String?
  var updates: [Update]

  struct Update: Decodable, Sendable {
    var on: String
    var by: String
    var status: String
    var note: String
    var evidence: String?
  }
}

/// The practice week, written by hand; its reviews are chosen among those that found neglect.
struct BankPracticeWeek: Decodable, Sendable {
  var id: String
  var theme: String
  var from: String
  var to: String
  var dipSamples: [String]
  var activities: [Activity]
  var strengths: [String]
  var worries: [String]
  var next: [String]
  var told: [Telling]
  var summary: String

  enum CodingKeys: String, CodingKey {
    case id, theme, from, to, activities, strengths, worries, next, told, summary
    case dipSamples = "dip_samples"
  }

  struct Telling: Decodable, Sendable {
    var who: String
    var what: String
    var by: String
  }

  struct Activity: Decodable, Sendable {
    var kind: String
    var what: String
    var count: Int
    var participants: Int
    var learned: String
  }
}
