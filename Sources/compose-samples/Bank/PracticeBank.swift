import PracticeLearning

/// Sentences on practice that fit any story, by domain and grade, and those of moderators.
struct PracticeBank: Decodable, Sendable {
  var domains: [String: [String: [String]]]
  var moderation: ModerationBank
  /// What is said of actions of a team or a service, by status.
  var updates: [String: [String]]

  func sentences(_ domain: PracticeDomain, _ grade: Grade) -> [String] {
    domains[domain.key]?[grade.word] ?? []
  }
}

struct ModerationBank: Decodable, Sendable {
  var caseRecording, assessments, planning, voice, outcomes, management: Directions
  var overall: Directions
  var formQuality: Quality
  var conversation: [String]
  var decides: [String]

  enum CodingKeys: String, CodingKey {
    case assessments, planning, outcomes, overall, conversation, decides
    case caseRecording = "case_recording"
    case voice = "voice_of_the_child"
    case management = "management_oversight"
    case formQuality = "form_quality"
  }

  /// Why a moderator grades like the auditor, lower or higher.
  struct Directions: Decodable, Sendable {
    var agree, lower, higher: [String]
  }

  struct Quality: Decodable, Sendable {
    var strong, weak: [String]
  }

  func directions(_ domain: PracticeDomain) -> Directions {
    switch domain {
    case .caseRecording: caseRecording
    case .assessments: assessments
    case .planning: planning
    case .voiceOfTheChild: voice
    case .outcomes: outcomes
    case .managementOversight: management
    }
  }
}
