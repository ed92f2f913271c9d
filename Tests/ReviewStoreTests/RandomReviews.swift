import AuditStatistics
import PracticeLearning
import ReviewStore

/// Reviews and second gradings as random as the documents allow, and their counts made the plain way.
enum RandomReviews {
  struct Made {
    var review: Review
    var moderation: Moderation?
  }

  static let services = ["children in care", "MASH"]
  static let teams = ["CIC-1", "CIC-2", "M-1"]
  static let themes = ["chronology", "supervision", "neglect"]

  private static func grade(_ random: inout SeededGenerator) -> Grade? {
    Grade(rawValue: random.below(5))
  }

  static func review(_ number: Int, _ random: inout SeededGenerator) -> Made {
    let id = "R-\(number)"
    func some(_ list: [String]) -> [String] { list.filter { _ in random.below(2) == 0 } }
    var entry = ReviewStoreTests.review(
      id, programme: random.below(3) == 0 ? "fostering" : "monthly",
      month: "2025-0\(4 + random.below(4))", case: "C-\(number / 2)",
      service: services[random.below(2)],
      team: teams[random.below(3)], auditor: "TM-0\(random.below(3))",
      cohort: random.below(3) == 0 ? "recent" : nil, grades: grades(&random),
      overall: grade(&random), impact: grade(&random), strengths: some(themes),
      development: some(themes)
    ).value
    entry.domains[0].strengths = [Finding(themes: some(themes)), Finding(themes: some(themes))]
    entry.feedback = feedback(number)
    entry.domains[1].answers = (0..<random.below(3)).map {
      GivenAnswer("question_\($0)", Answer.allCases[random.below(4)])
    }
    if random.below(2) == 0 { entry.conversation = Conversation(heldOn: entry.month.firstDay) }
    if random.below(2) == 0 { entry.identity = random.below(2) == 0 ? "named" : " \n" }
    guard random.below(3) == 0 else { return Made(review: entry) }
    return Made(review: entry, moderation: moderation(of: id, &random))
  }

  /// One after the other: nothing, heard, no answer, not asked.
  private static func feedback(_ number: Int) -> Feedback? {
    switch number % 4 {
    case 0: nil
    case 1: Feedback(child: FeedbackEntry(asked: .yes, said: "sooner"))
    case 2:
      Feedback(child: FeedbackEntry(asked: .no), parentOrCarer: FeedbackEntry(asked: .declined))
    default:
      Feedback(
        child: FeedbackEntry(
          asked: .no, why: "a baby", reason: number % 8 == 3 ? .tooYoung : nil))
    }
  }

  /// Now and then all domains are outstanding or not graded, which a policy looks for.
  private static func grades(_ random: inout SeededGenerator) -> [Grade?] {
    guard random.below(4) == 0 else { return (0..<6).map { _ in grade(&random) } }
    return (0..<6).map { _ in random.below(2) == 0 ? .outstanding : nil }
  }

  private static func moderation(of id: String, _ random: inout SeededGenerator) -> Moderation {
    var second = ReviewStoreTests.moderation(
      of: id, by: "MOD-0\(random.below(2))", overall: .good
    ).value
    second.overall = grade(&random).map { Judgement(grade: $0) }
    let reasons = Moderation.Selection.Reason.allCases
    let reason = random.below(reasons.count + 1)
    second.selection = reason == 0 ? nil : Moderation.Selection(reason: reasons[reason - 1])
    if let last = id.last?.wholeNumberValue, reason > 0 {
      second.selection?.probability = DecimalText("0.\(1 + last % 9)")
    }
    second.domains[2].grade = grade(&random).map(DomainGrade.graded) ?? .notApplicable
    if random.below(2) == 0 {
      second.resolution = Moderation.Resolution(
        how: .panel, final: [Moderation.FinalGrade(.overall, .inadequate)])
    }
    return second
  }
}

extension Desk {
  /// Stores reviews with their moderations.
  func store(_ all: [RandomReviews.Made]) throws {
    try write { batch throws in
      for made in all {
        _ = try batch.submit(Entry(value: made.review, document: made.review.id))
        if let moderation = made.moderation {
          _ = try batch.record(Entry(value: moderation, document: made.review.id))
        }
      }
    }
  }
}
