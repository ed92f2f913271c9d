import AuditStatistics
import Disclosure
import PracticeLearning

/// The numbers of a practice week and of the week before, and which is the sum of which.
struct WeekSystem {
  private(set) var cells: [ReleaseCell] = []
  private(set) var sums: [Sum] = []
  private(set) var shares: [PublishedShare] = []

  init(_ report: WeekReport) {
    for kind in report.evidence {
      add(kind.id(in: report.week), kind.number)
      if let people = kind.people { add("\(kind.id(in: report.week)) people", people) }
      guard let previous = report.previous else { continue }
      if let number = kind.lastNumber { add(kind.id(in: previous), number) }
      if let people = kind.lastPeople { add("\(kind.id(in: previous)) people", people) }
    }
    for dip in report.dips { add(dip, in: report.week) }
    guard let previous = report.previous else { return }
    for dip in report.earlier
    where report.dips.contains(where: { $0.sample.template == dip.sample.template }) {
      add(dip, in: previous)
    }
  }

  private mutating func add(_ id: String, _ value: Int, cost: Int = 2, isPrinted: Bool = true) {
    guard !cells.contains(where: { $0.id == id }) else { return }
    cells.append(ReleaseCell(id, value, cost: cost, isPrinted: isPrinted))
  }

  /// The measures of a dip sample. Where every case has all answers, those that fail one measure are among those that
  /// fail some, and those to which one does not apply are known from the number of all.
  private mutating func add(_ dip: DipReport, in week: PracticeWeek) {
    func id(_ result: DipResult) -> String { dip.id(of: result, in: week) }
    for result in dip.results {
      let share = result.share
      add("\(id(result)) yes", share.count)
      add("\(id(result)) no", share.total - share.count, isPrinted: false)
      add("\(id(result)) of", share.total, cost: 4)
      sums.append(Sum("\(id(result)) of", of: ["\(id(result)) yes", "\(id(result)) no"]))
      shares.append(PublishedShare("\(id(result)) yes", of: "\(id(result)) of", decimals: 1))
    }
    guard dip.answered == dip.cases, let all = dip.results.last, all.measure == nil else { return }
    for result in dip.results.dropLast() {
      for (part, own, whole) in [
        ("no", result.share.total - result.share.count, all.share.total - all.share.count),
        ("of", result.share.total, all.share.total),
      ] where own <= whole {
        let rest = "\(id(all)) \(part) without \(id(result))"
        add(rest, whole - own, isPrinted: false)
        sums.append(Sum("\(id(all)) \(part)", of: ["\(id(result)) \(part)", rest]))
      }
    }
  }
}

extension WeekReport.Evidence {
  /// The id of its number in a week.
  func id(in week: PracticeWeek) -> String { "\(kind?.rawValue ?? "reviews") \(week.id)" }
}

extension DipReport {
  /// The id of a measure in a week.
  func id(of result: DipResult, in week: PracticeWeek) -> String {
    "\(sample.template) \(result.measure ?? "all") \(week.id)"
  }
}
