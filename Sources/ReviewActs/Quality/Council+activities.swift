public import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

/// Which activities of the register are meant.
public struct ActivityListing: Hashable, Sendable {
  /// The months they end in; nothing for all.
  public var period: Period?
  /// Only of this type.
  public var kind: QualityActivity.Kind?
  /// Only those that looked at this service.
  public var service: String?
  /// Only those that speak of this theme, by id.
  public var theme: String?

  /// Makes a listing of all.
  public init(period: Period? = nil) { self.period = period }

  fileprivate func means(_ activity: QualityActivity) -> Bool {
    (period.map { $0.contains(activity.endedOn.month) } ?? true)
      && (kind.map { $0 == activity.kind } ?? true)
      && (theme.map(activity.themes.contains) ?? true)
      && (service.map { name in
        activity.services.isEmpty || activity.services.contains { isSameID($0, name) }
      } ?? true)
  }
}

extension Council {
  /// Adds an activity to the register; an empty id is given the next free one of its quarter.
  ///
  /// - Parameters:
  ///   - draft: the activity.
  ///   - hand: the QA lead or the principal social worker.
  public func addActivity(_ draft: QualityActivity, by hand: Hand) -> Outcome<QualityActivity> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.recordWeek)
      let check = try check([:], today: hand.today)
      return try write(by: hand, "activity add") { batch in
        var activity = draft
        if activity.id.isEmpty {
          activity.id = try freeActivityID(activity.endedOn.month.quarter, batch.reading)
        }
        let remarks = try keep(.qualityActivity(activity), check, by: viewer, in: batch)
        return (activity, remarks)
      }
    })
  }

  /// The activities of the register, the earliest first.
  ///
  /// - Parameters:
  ///   - listing: which are meant.
  ///   - hand: anybody named.
  public func activities(_ listing: ActivityListing, by hand: Hand) -> Outcome<[QualityActivity]> {
    Outcome {
      _ = try viewer(hand)
      try check(Selection(service: listing.service))
      if let theme = listing.theme { try requireTheme(theme, on: hand.today) }
      return try read { try $0.activities().filter(listing.means) }
    }
  }

  /// Everything that was done beside reviews in a period: the register, practice weeks and dip samples.
  ///
  /// - Parameters:
  ///   - period: the months; nothing for the quarter before the one of today.
  ///   - hand: anybody named.
  package func stocktake(of period: Period?, by hand: Hand) -> Outcome<Stocktake> {
    Outcome {
      _ = try viewer(hand)
      let period = period ?? Period(hand.today.month.adding(-3).quarter)
      let dips = try dips(by: hand).get()
      let themes = try library.themes()
      return try read { reading in
        Stocktake(
          council: workspace.council, period: period,
          activities: try reading.activities().filter { period.contains($0.endedOn.month) },
          weeks: try reading.practiceWeeks().filter { period.contains($0.to.month) },
          dips: dips.filter { period.contains($0.sample.drawnOn.month) }, themes: themes)
      }
    }
  }

  /// Refuses a theme that is not on the list.
  func requireTheme(_ theme: String, on day: CalendarDate) throws {
    try refuse(check([:], today: day).complaints(aboutTheme: theme, at: ["theme"]))
  }

  private func freeActivityID(_ quarter: Quarter, _ reading: Reading) throws -> String {
    let stem = "REG-\(quarter)-"
    let taken = try reading.activities().map(\.id).filter { $0.hasPrefix(stem) }
    let next = (taken.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0) + 1
    return stem + (next < 10 ? "0\(next)" : "\(next)")
  }
}
