package import PracticeLearning
package import ReviewReports
package import ReviewStore

/// How much of the figures is wanted: making only what is shown is most of the speed.
package enum FigureDetail: Sendable {
  /// Those of each programme as a whole and of its cohorts, which a terminal shows.
  case whole
  /// The same with themes as strengths too, and by domain.
  case themes
  /// What the pages of reports hold: everything of the whole with what came in time, of services and months
  /// what stands in tables and charts, and nothing of teams.
  case pages
  /// What comparing auditor and moderator asks for: everything of the whole but strengths and what came in
  /// time, and of services, teams and months their second gradings.
  case moderation
  /// Those of every service, team and month too, with what came in time.
  case everything
  /// The same, but all that is not of the whole is made one part after the other when it is written.
  case streamed

  /// Whether nothing is made but what is of whole programmes.
  var isOfWhole: Bool { self == .whole || self == .themes }

  /// How themes are counted.
  fileprivate var themes: ThemeSplit {
    switch self {
    case .whole, .moderation: .development
    case .themes, .pages: .domains
    case .everything, .streamed: .services
    }
  }

  /// Whether a figure of a service, a team or a month is wanted.
  fileprivate func wants(ofPart figure: Figure) -> Bool {
    switch self {
    case .whole, .themes: false
    case .pages: BoardReport.isOfPart(figure)
    case .moderation: ModerationReport.isOfModeration(figure)
    case .everything, .streamed: true
    }
  }
}

extension Council {
  /// The figures of every programme that is meant, each over the period that was asked for. Reviews that
  /// whoever acts is asked to grade blind are in none of them, and are counted apart.
  package func figureSets(
    _ selection: Selection, _ hand: Hand, _ detail: FigureDetail = .everything
  ) throws -> [FigureSet] {
    try figureSets(of: tallies(selection, hand, detail), selection, hand, detail)
  }

  /// The figures of tallies that were taken for the same selection.
  func figureSets(
    of tallies: [ProgrammeTally], _ selection: Selection, _ hand: Hand,
    _ detail: FigureDetail = .everything
  ) throws -> [FigureSet] {
    let view = try figureView(selection, by: hand)
    let themes = try library.themes()
    guard let period = tallies.first?.period else { return [] }
    let earlier = detail.isOfWhole ? [:] : try earlierMonths(of: period, selection, hand)
    return tallies.map { tally in
      let before = earlier[tally.programme] ?? [:]
      var set = figureSet(
        tally, selection, hand, themes,
        detail.isOfWhole ? .whole : detail == .streamed ? .streamed(before) : .withParts(before),
        ofParts: detail.wants(ofPart:))
      // Reviews are allocated to auditors: what is expected of a service or a team is not known.
      if selection.service != nil || selection.team != nil {
        set = set.keeping { !$0.id.rawValue.hasPrefix("compliance") }
      }
      return set.shown(by: view)
    }
  }

  /// The figures of the learning actions that came from no single review; nothing where there are none,
  /// or where one team is meant: they belong to no team.
  package func generalActions(_ selection: Selection, _ hand: Hand) throws -> FigureSet? {
    try requireFigures(selection, try viewer(hand), by: hand)
    let store = try store()
    guard selection.team == nil, let period = try selection.period ?? latestYear(store) else {
      return nil
    }
    let day = selection.statusDay(in: period, hand)
    let actions = try store.actionsWithoutReview(
      period: period, service: selection.service, on: day, raisedBy: max(day, hand.today))
    guard actions.ofPeriod.total + actions.open.total > 0 else { return nil }
    return FigureSet(actions, council: workspace.council, period: period, day: day)
  }

  /// The counts of every programme that is meant, in the order of the settings.
  ///
  /// - Parameter rows: the numbers of the rows of reviews that are looked at alone; nothing for all.
  package func tallies(
    _ selection: Selection, _ hand: Hand, _ detail: FigureDetail = .everything,
    rows: ClosedRange<Int>? = nil
  ) throws -> [ProgrammeTally] {
    try requireFigures(selection, try viewer(hand), by: hand)
    let store = try store()
    guard let period = try selection.period ?? latestYear(store) else { return [] }
    var scope = try scope(of: hand)
    scope.rows = rows
    let day = selection.statusDay(in: period, hand)
    var tallies = try store.tallies(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, newAuditors: newAuditors, on: day, raisedBy: max(day, hand.today),
      scope: scope, onlyWhole: detail.isOfWhole, teams: detail != .pages, themes: detail.themes,
      merging: try library.themes().merged(in: period))
    let templates = templates(of: tallies)
    for index in tallies.indices { tallies[index].answers.read(templates) }
    // A programme of which only older actions are still open has nothing to show for the period.
    tallies = tallies.filter {
      $0.total.submitted + $0.total.expected + $0.total.exempt + $0.leftOut > 0
    }
    if !detail.isOfWhole {
      if detail != .moderation { try addTimeliness(to: &tallies, store, selection, day, scope) }
      if rows == nil { try addLongerSelections(to: &tallies, store, selection, scope) }
    }
    return ordered(tallies)
  }

  /// The templates of the reviews that were counted; one that is gone or at odds with itself is not known.
  private func templates(of tallies: [ProgrammeTally]) -> [ReviewTemplate] {
    Set(tallies.flatMap(\.answers.templates.keys)).sorted().compactMap { name in
      TemplateReference(name).flatMap { try? library.template($0) }
    }
  }

  /// The programmes in the order of the settings.
  package func ordered(_ tallies: [ProgrammeTally]) -> [ProgrammeTally] {
    let order = workspace.programmes.map(\.id)
    func rank(_ tally: ProgrammeTally) -> Int {
      order.firstIndex(of: tally.programme) ?? order.count
    }
    return tallies.sorted { rank($0) < rank($1) }
  }

  /// The people whose first month of auditing the settings name: their first reviews are looked at anew.
  package var newAuditors: [String] { workspace.people.filter { $0.from != nil }.map(\.id) }

  /// The months from April up to a period that begins later, per programme: the year to date needs
  /// them.
  func earlierMonths(of period: Period, _ selection: Selection, _ hand: Hand) throws
    -> [String: [Month: GroupTally]]
  {
    let april = period.first.financialYear.firstMonth
    guard let before = Period(from: april, to: period.first.adding(-1)) else { return [:] }
    let tallies = try store().comparisons(
      period: before, programme: selection.programme, service: selection.service,
      team: selection.team, scope: scope(of: hand))
    return Dictionary(tallies.map { ($0.programme, $0.months) }) { first, _ in first }
  }

  /// Which parts of a programme figures are made of, with the months of the year before the period.
  enum Parts {
    case whole
    case withParts([Month: GroupTally])
    case streamed([Month: GroupTally])
    /// No services, teams and months, and yet everything of the whole.
    case withoutParts
  }

  /// - Parameter isWanted: whether a figure of a part is wanted, where they are made at once.
  func figureSet(
    _ tally: ProgrammeTally, _ selection: Selection, _ hand: Hand, _ themes: ThemeList,
    _ parts: Parts, ofParts isWanted: (Figure) -> Bool = { _ in true }
  ) -> FigureSet {
    let programme = workspace.programme(tally.programme)
    let policy = programme?.moderation ?? ModerationPolicy()
    let day = selection.statusDay(in: tally.period, hand)
    var set = FigureSet(
      council: workspace.council, programme: tally.programme,
      name: programme?.name ?? tally.programme, period: tally.period, day: day, figures: [])
    switch parts {
    case .whole:
      set.figures =
        tally.whole(policy: policy, isBrief: true)
        + tally.others(themes: themes, isBrief: true)
    case .withParts(let earlier):
      set.figures = tally.figures(
        policy: policy, themes: themes, earlier: earlier, through: day.month, ofParts: isWanted)
    case .streamed(let earlier):
      set.figures = tally.whole(policy: policy)
      set.groups =
        tally.otherGroups(themes: themes)
        + tally.groups(policy: policy, earlier: earlier, through: day.month)
    case .withoutParts:
      set.figures = tally.whole(policy: policy) + tally.others(themes: themes)
    }
    return set
  }

  /// The financial year of the latest review.
  package func latestYear(_ store: ReviewStore) throws -> Period? {
    try store.read { try $0.latestMonth() }.map { Period($0.financialYear) }
  }
}

extension Selection {
  /// The day the status of learning actions is taken from: the end of the period, or today where that
  /// comes first, unless another day was asked for.
  package func statusDay(in period: Period, _ hand: Hand) -> CalendarDate {
    day ?? min(hand.today, period.last.lastDay)
  }
}
