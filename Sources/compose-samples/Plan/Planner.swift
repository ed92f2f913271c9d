import AuditStatistics
import PracticeLearning

/// A story that a plan asks for and the bank does not hold.
struct BankGap: Error, CustomStringConvertible {
  var service: String
  var story: String?

  var description: String {
    "the bank holds no story \(story ?? "at all") of the service \(service)"
  }
}

/// Gives out cases, teams, workers, auditors, stories and ages evenly and without conflict.
struct Planner {
  let estuary: Estuary
  let bank: Bank
  var generator: SeededGenerator
  private var caseNumbers: [Int]
  private var uses: [String: Int] = [:]

  init(estuary: Estuary, bank: Bank, seed: UInt64) {
    self.estuary = estuary
    self.bank = bank
    generator = SeededGenerator(seed: seed)
    caseNumbers = Array(1001...9999)
    generator.shuffle(&caseNumbers)
  }

  /// A case reference nobody has had.
  mutating func nextCase() -> String { "C-\(caseNumbers.removeLast())" }

  /// The one of a list that was used least so far, drawn at random among equals.
  mutating func leastUsed<Element>(
    _ list: [Element], for purpose: String, named name: (Element) -> String
  ) -> Element? {
    let fewest = list.map { uses[purpose + name($0), default: 0] }.min() ?? 0
    let candidates = list.filter { uses[purpose + name($0), default: 0] == fewest }
    guard !candidates.isEmpty else { return nil }
    let chosen = candidates[generator.below(candidates.count)]
    uses[purpose + name(chosen), default: 0] += 1
    return chosen
  }

  /// An auditor for a month: not of the team, nobody twice in a month before all had one.
  mutating func auditor(notOf team: String, in month: Month, programme: String) -> String {
    let fitting = estuary.auditors.filter { estuary.team(of: $0) != team }
    let inMonth = fitting.map { uses["\(programme) \(month)" + $0, default: 0] }.min() ?? 0
    let free = fitting.filter { uses["\(programme) \(month)" + $0, default: 0] == inMonth }
    let chosen = leastUsed(free, for: "auditor ", named: { $0 }) ?? ""
    uses["\(programme) \(month)" + chosen, default: 0] += 1
    return chosen
  }

  /// Plans one review.
  mutating func review(
    programme: String, month: Month, number: Int, service: String, grades: GradePlan,
    story named: String? = nil, cohort: String? = nil
  ) throws -> ReviewPlan {
    let code = Estuary.service(service).code
    let stories = bank.stories(of: service).filter { named == nil || $0.key == named }
    guard let story = leastUsed(stories, for: "story ", named: \.key),
      let team = leastUsed(estuary.teams(of: service), for: "team ", named: \.id)
    else { throw BankGap(service: service, story: named) }
    let worker = leastUsed(estuary.practitioners(of: team.id), for: "worker ", named: { $0 })
    let age = leastUsed(
      ages(of: story, cohort: cohort), for: story.key, named: \.rawValue)
    let she = leastUsed(pronouns(of: story), for: "pronoun \(story.key)", named: \.subject)
    return ReviewPlan(
      id: "\(month)-\(code)-" + fourDigits(number), programme: programme, month: month,
      service: service, team: team.id, practitioner: worker ?? "",
      auditor: auditor(notOf: team.id, in: month, programme: programme),
      caseReference: nextCase(), story: story, ageBand: age ?? .tenToFifteen,
      pronouns: she ?? .she, grades: grades, cohort: cohort,
      conversationOn: workingDay(of: month))
  }

  private func pronouns(of story: Story) -> [Pronouns] {
    switch bank.everyday.pronouns[story.key] {
    case "he": [.he]
    case "she": [.she]
    default: [.she, .he]
    }
  }

  /// Nobody who came into care within the year is an adult already.
  private func ages(of story: Story, cohort: String?) -> [AgeBand] {
    let bands = story.ageBands
    let young = bands.filter { $0 != .adult }
    return cohort == nil || young.isEmpty ? bands : young
  }

  /// A working day in the middle of a month, late enough to have read the record.
  private mutating func workingDay(of month: Month) -> CalendarDate {
    month.firstDay.adding(days: 4 + generator.below(17)).nextWorkingDay
  }
}

func fourDigits(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
