import PracticeLearning
import ReviewReports
import ReviewStore

extension Session {
  /// The figures of every programme that is meant, each over the period that was asked for.
  func figureSets(_ selection: SelectionOptions, _ day: DayOptions) throws -> [FigureSet] {
    let themes = try library.themes()
    let tallies = try tallies(selection, day)
    guard let period = tallies.first?.period else { return [] }
    let general = try reading().actionsWithoutReview(
      period: period, service: selection.service, on: day.today)
    return tallies.map { tally in
      var set = figureSet(tally, day, themes)
      set.figures += general.generalFigures(period: period)
      // Reviews are allocated to auditors: what is expected of a service or a team is not known.
      if selection.service != nil || selection.team != nil {
        set.figures.removeAll { $0.id.hasPrefix("compliance") }
      }
      return set
    }
  }

  /// The counts of every programme that is meant, in the order of the settings.
  func tallies(_ selection: SelectionOptions, _ day: DayOptions) throws -> [ProgrammeTally] {
    try check(selection)
    let store = try reading()
    guard let period = try selection.period ?? latestYear(store) else { return [] }
    let tallies = try store.tallies(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, on: day.today)
    let order = workspace.programmes.map(\.id)
    func rank(_ tally: ProgrammeTally) -> Int {
      order.firstIndex(of: tally.programme) ?? order.count
    }
    return tallies.sorted { rank($0) < rank($1) }
  }

  private func figureSet(_ tally: ProgrammeTally, _ day: DayOptions, _ themes: ThemeList)
    -> FigureSet
  {
    let programme = workspace.programme(tally.programme)
    return FigureSet(
      council: workspace.council, programme: tally.programme,
      name: programme?.name ?? tally.programme,
      period: tally.period, day: day.today,
      figures: tally.figures(policy: programme?.moderation ?? ModerationPolicy(), themes: themes))
  }

  /// The financial year of the latest review.
  private func latestYear(_ store: ReviewStore) throws -> Period? {
    try store.read { try $0.latestMonth() }.map { Period($0.financialYear) }
  }
}
