import AuditStatistics
import PracticeLearning

/// Numbers as their reader may see them: where the page is for the public, as its release has them.
extension WeekReport {
  func number(_ kind: Evidence) -> String { shown(kind.number, kind.id(in: week)) }

  func people(of kind: Evidence) -> String { shown(kind.people, "\(kind.id(in: week)) people") }

  func lastNumber(_ kind: Evidence) -> String {
    shown(kind.lastNumber, previous.map { kind.id(in: $0) } ?? "")
  }

  func lastPeople(of kind: Evidence) -> String {
    shown(kind.lastPeople, previous.map { "\(kind.id(in: $0)) people" } ?? "")
  }

  /// A number, `c` where it is hidden, nothing where there is none.
  private func shown(_ number: Int?, _ id: String) -> String {
    number.map { release?.shows(id) ?? true ? "\($0)" : "c" } ?? ""
  }

  /// A share with its interval.
  func share(_ measure: Measure) -> String {
    isHidden(measure.id) ? "c" : words(measure.share, measure.interval)
  }

  /// The share of the week before; nothing where it was not asked.
  func lastShare(_ measure: Measure) -> String? {
    measure.last.map {
      isHidden(measure.lastID) ? "c" : words($0, measure.lastInterval)
    }
  }

  /// How a measure compares; where one of both is hidden a word of it would tell.
  func change(_ measure: Measure) -> String {
    guard measure.last != nil, isHidden(measure.id) || isHidden(measure.lastID) else {
      return measure.change
    }
    return "not given"
  }

  /// Whether the share of a measure is hidden.
  func isHidden(_ id: String?) -> Bool {
    guard let release else { return false }
    return id.map { !release.showsShare($0) } ?? true
  }

  private func words(_ share: Proportion, _ interval: ClosedRange<Double>?) -> String {
    SmallNumbers(areHidden: false).shown(share, interval)
  }
}
