public import PracticeLearning

/// What is added to a practice week.
public struct WeekAddition: Hashable, Sendable {
  /// Something that happened.
  public var activity: PracticeWeek.Activity?
  /// Reviews that were done or looked at together, by id.
  public var reviews: [String] = []
  /// Dip samples of the week, by id.
  public var dipSamples: [String] = []
  /// What is strong.
  public var strengths: [String] = []
  /// What worries.
  public var worries: [String] = []
  /// What is done next.
  public var next: [String] = []
  /// What somebody who took part is told, and by when.
  public var told: [PracticeWeek.Telling] = []
  /// What was learned, in a few sentences; it takes the place of what stood there.
  public var summary: String?

  /// Makes an empty one.
  public init() {}

  /// The week with what is added; what stands in it already is not added twice.
  func added(to week: PracticeWeek) -> PracticeWeek {
    func joined<Part: Hashable>(_ there: [Part], _ more: [Part]) -> [Part] {
      there + more.filter { !there.contains($0) }
    }
    var week = week
    if let activity { week.activities.append(activity) }
    week.reviews = joined(week.reviews, reviews)
    week.dipSamples = joined(week.dipSamples, dipSamples)
    week.strengths = joined(week.strengths, strengths)
    week.worries = joined(week.worries, worries)
    week.next = joined(week.next, next)
    week.told = joined(week.told, told)
    week.summary = summary ?? week.summary
    return week
  }

  /// What is added, in words for the record.
  var words: String {
    let parts: [(Int, String)] = [
      (reviews.count, "reviews"), (dipSamples.count, "dip samples"),
      (strengths.count, "strengths"), (worries.count, "worries"), (next.count, "next steps"),
      (told.count, "who is told what"), (summary == nil ? 0 : 1, "what was learned"),
    ]
    let named = (activity.map { [$0.kind.rawValue] } ?? []) + parts.filter { $0.0 > 0 }.map(\.1)
    return "added: \(list(named))"
  }
}

/// Where the reviews of a practice week come from.
public enum WeekPlan: Hashable, Sendable {
  /// A draw of cases that was made already, by its id.
  case draw(String)
  /// A draw that is made now.
  case drawing(CaseDraw)
  /// Reviews that are named.
  case reviews([String])
}
