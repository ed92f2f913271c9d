import AuditStatistics
package import PracticeLearning

/// What was done beside reviews in a period, as a table of type, theme, areas for development and action, and
/// in counts.
package struct Stocktake: Hashable, Sendable {
  /// The council, by name.
  package let council: String
  /// The months.
  package let period: Period
  /// A row for each activity, practice week and dip sample, by type and day.
  package let rows: [Row]

  /// One activity.
  package struct Row: Hashable, Sendable {
    /// Its id.
    package var id: String
    /// Its type.
    package var type: String
    /// What it was.
    package var title: String
    /// Who did it.
    package var source: String?
    /// How many were looked at, and what those are.
    package var looked: [Count]
    /// The first and the last day.
    package var from: CalendarDate
    package var to: CalendarDate
    /// The themes, by name.
    package var themes: [String]
    /// What was strong.
    package var strengths: [String]
    /// What has to be developed.
    package var development: [String]
    /// What is done about it.
    package var action: String?
  }

  /// A number of things.
  package struct Count: Hashable, Sendable {
    /// How many.
    package var number: Int
    /// What they are.
    package var of: String
    /// How many people took part, where that is said.
    package var people: Int?

    /// The count as people say it: `51 cases`, `22 learning sessions (144 people)`.
    package var words: String {
      "\(number) \(of)" + (people.map { " (\(counted($0, "person", "people")))" } ?? "")
    }
  }

  package init(
    council: String, period: Period, activities: [QualityActivity], weeks: [PracticeWeek],
    dips: [DipReport], themes: ThemeList
  ) {
    func names(_ ids: [String]) -> [String] { ids.map { themes.theme($0)?.name ?? $0 } }
    self.council = council
    self.period = period
    let order = QualityActivity.Kind.allCases.map(\.rawValue) + [Stocktake.week, Stocktake.dip]
    rows =
      (activities.map { Row($0, names) } + weeks.map { Row($0, names) }
      + dips.map { Row($0, names) })
      .sorted {
        (order.firstIndex(of: $0.type) ?? 0, $0.from, $0.id)
          < (order.firstIndex(of: $1.type) ?? 0, $1.from, $1.id)
      }
  }

  static let week = "practice week"
  static let dip = "dip sample"
}

extension Stocktake.Row {
  fileprivate init(_ activity: QualityActivity, _ names: ([String]) -> [String]) {
    self.init(
      id: activity.id, type: activity.kind.rawValue, title: activity.title,
      source: activity.source,
      looked: activity.cases.map { [.init(number: $0, of: activity.counted ?? "cases")] } ?? [],
      from: activity.from, to: activity.endedOn, themes: names(activity.themes),
      strengths: activity.strengths, development: activity.development, action: activity.action)
  }

  fileprivate init(_ week: PracticeWeek, _ names: ([String]) -> [String]) {
    let reviews =
      week.reviews.isEmpty
      ? [] : [Stocktake.Count(number: week.reviews.count, of: "reviews looked at together")]
    self.init(
      id: week.id, type: Stocktake.week, title: names([week.theme]).first ?? week.theme,
      source: nil,
      looked: reviews
        + week.counts.map {
          .init(number: $0.number, of: $0.kind.words($0.number), people: $0.people)
        }, from: week.from, to: week.to,
      themes: names([week.theme]), strengths: week.strengths, development: week.worries,
      action: week.next.isEmpty ? nil : week.next.joined(separator: " "))
  }

  fileprivate init(_ dip: DipReport, _ names: ([String]) -> [String]) {
    let sample = dip.sample
    self.init(
      id: sample.id, type: Stocktake.dip, title: "\(dip.template.title): \(sample.hypothesis)",
      source: nil, looked: [.init(number: dip.cases, of: "cases")], from: sample.drawnOn,
      to: sample.drawnOn, themes: names(sample.theme.map { [$0] } ?? []),
      strengths: dip.headline?.finding == .holds ? [dip.sentence] : [],
      development: dip.headline?.finding == .holds || dip.answered == 0 ? [] : [dip.sentence],
      action: sample.learned)
  }
}

/// What happened of one kind in a practice week.
package struct WeekCount: Hashable, Sendable {
  /// The kind.
  package var kind: PracticeWeek.Activity.Kind
  /// How often it was offered or done.
  package var number: Int
  /// How many people took part, where that is said of any of it.
  package var people: Int?
}

extension PracticeWeek {
  /// What happened, by kind in the order of the kinds; kinds of which there is nothing are left out.
  package var counts: [WeekCount] {
    Activity.Kind.allCases.compactMap { kind in
      let own = activities.filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      let people = own.compactMap(\.participants)
      return WeekCount(
        kind: kind, number: own.reduce(0) { $0 + $1.count },
        people: people.isEmpty ? nil : people.reduce(0, +))
    }
  }
}

extension PracticeWeek.Activity.Kind {
  /// The kind of a number of them: `learning sessions`.
  package func words(_ number: Int) -> String {
    switch self {
    case .collaborativeReview, .observation, .learningSession:
      number == 1 ? rawValue : rawValue + "s"
    case .familyFeedback, .partnerFeedback, .staffFeedback:
      number == 1 ? "conversation for \(rawValue)" : "conversations for \(rawValue)"
    case .leaders: number == 1 ? "leader taking part" : rawValue
    }
  }
}
