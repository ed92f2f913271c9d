import PracticeLearning

/// One child's year in one service, told in sentences that stand alone.
struct Story: Decodable, Sendable {
  var key: String
  var ages: [String]
  var domains: [String: StoryDomain]
  var risk: [String]
  var immediateAction: [String]
  var reflection: [String]
  var childSaid: [String]
  var familySaid: [String]
  var partnersSaid: [String]
  var identity: Identity
  var impact: Tones
  var overall: Tones
  var actions: [StoryAction]

  enum CodingKeys: String, CodingKey {
    case key, ages, domains, risk, reflection, identity, impact, overall, actions
    case immediateAction = "immediate_action"
    case childSaid = "child_said"
    case familySaid = "family_said"
    case partnersSaid = "partners_said"
  }

  struct Identity: Decodable, Sendable {
    var explored: [String]
    var missed: [String]
  }

  /// Sentences for good and outstanding, and for requires improvement and inadequate.
  struct Tones: Decodable, Sendable {
    var strong: [String]
    var weak: [String]

    func fitting(_ grade: Grade) -> [String] { grade.isGoodOrOutstanding ? strong : weak }
  }

  var ageBands: [AgeBand] { ages.compactMap(AgeBand.init(rawValue:)) }
}

/// What a story, or the practice bank, offers for one domain.
struct StoryDomain: Decodable, Sendable {
  var strong: [String]
  var weak: [String]
  var difference: [String]
  var evidence: [BankEvidence]
  var strengths: [BankFinding]
  var development: [BankFinding]

  func fitting(_ grade: Grade) -> [String] { grade.isGoodOrOutstanding ? strong : weak }
}

struct BankEvidence: Decodable, Sendable {
  var what: String
  var shows: String
  var tone: Tone

  enum Tone: String, Decodable, Sendable { case strong, weak }
}

struct BankFinding: Decodable, Sendable {
  var text: String
  var themes: [String]
  var cause: String?
}

struct StoryAction: Decodable, Sendable {
  var what: String
  var level: String
  var difference: String
}
