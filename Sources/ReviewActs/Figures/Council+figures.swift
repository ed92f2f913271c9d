package import PracticeLearning
package import ReviewReports
package import ReviewStore

extension Council {
  /// The figures of every programme that is meant, each over the period that was asked for.
  package func figureSets(_ selection: Selection, _ hand: Hand) throws -> [FigureSet] {
    let themes = try library.themes()
    let tallies = try tallies(selection, hand)
    guard let period = tallies.first?.period else { return [] }
    let earlier = try earlierMonths(of: period, selection)
    return tallies.map { tally in
      var set = figureSet(tally, hand, themes, earlier: earlier[tally.programme] ?? [:])
      // Reviews are allocated to auditors: what is expected of a service or a team is not known.
      if selection.service != nil || selection.team != nil {
        set.figures.removeAll { [.compliance, .complianceExempt].contains($0.id) }
      }
      return set
    }
  }

  /// Refuses figures of the period that is meant where they would tell what is to be graded blind.
  package func refuseUnblinding(_ selection: Selection, _ hand: Hand) throws {
    try check(selection)
    guard let period = try selection.period ?? latestYear(reading()) else { return }
    try refuseUnblinding(selection, period, hand)
  }

  /// Refuses figures of so few reviews that they would tell somebody what they are to grade blind.
  ///
  /// Where nobody is named it may be anybody who looks. The QA lead sees every figure.
  package func refuseUnblinding(
    _ selection: Selection, _ period: Period, _ hand: Hand
  ) throws {
    try reading().read { reading in
      guard try !Blindness(of: nil, reading).reviews.isEmpty else { return }
      let person = try hand.person.map { _ in try self.actor(hand) }
      guard person?.holds(.qaLead) != true else { return }
      let blindness = try Blindness(of: person?.id, reading)
      guard !blindness.reviews.isEmpty else { return }
      var meant = selection.reviews()
      meant.period = period
      try blindness.refuseFigures(of: reading.reviews(matching: meant))
    }
  }

  /// The figures of the learning actions that came from no single review; nothing where there are none,
  /// or where one team is meant: they belong to no team.
  package func generalActions(_ selection: Selection, _ hand: Hand) throws -> FigureSet? {
    try check(selection)
    let store = try reading()
    guard selection.team == nil, let period = try selection.period ?? latestYear(store) else {
      return nil
    }
    let actions = try store.actionsWithoutReview(
      period: period, service: selection.service, on: hand.today)
    guard actions.total > 0 else { return nil }
    return FigureSet(actions, council: workspace.council, period: period, day: hand.today)
  }

  /// The counts of every programme that is meant, in the order of the settings.
  package func tallies(_ selection: Selection, _ hand: Hand) throws -> [ProgrammeTally] {
    try check(selection)
    let store = try reading()
    guard let period = try selection.period ?? latestYear(store) else { return [] }
    let tallies = try store.tallies(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, newAuditors: newAuditors, on: hand.today)
    // A programme of which only older actions are still open has nothing to show for the period.
    return ordered(tallies.filter { $0.total.submitted + $0.total.expected + $0.total.exempt > 0 })
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
  package func earlierMonths(of period: Period, _ selection: Selection) throws -> [String: [Month:
    GroupTally]]
  {
    let april = period.first.financialYear.firstMonth
    guard let before = Period(from: april, to: period.first.adding(-1)) else { return [:] }
    let tallies = try reading().comparisons(
      period: before, programme: selection.programme, service: selection.service,
      team: selection.team)
    return Dictionary(tallies.map { ($0.programme, $0.months) }) { first, _ in first }
  }

  package func figureSet(
    _ tally: ProgrammeTally, _ hand: Hand, _ themes: ThemeList,
    earlier: [Month: GroupTally]
  ) -> FigureSet {
    let programme = workspace.programme(tally.programme)
    return FigureSet(
      council: workspace.council, programme: tally.programme,
      name: programme?.name ?? tally.programme,
      period: tally.period, day: hand.today,
      figures: tally.figures(
        policy: programme?.moderation ?? ModerationPolicy(), themes: themes, earlier: earlier))
  }

  /// The financial year of the latest review.
  package func latestYear(_ store: ReviewStore) throws -> Period? {
    try store.read { try $0.latestMonth() }.map { Period($0.financialYear) }
  }
}
