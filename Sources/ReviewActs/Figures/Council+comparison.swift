package import PracticeLearning
package import ReviewReports
import ReviewStore

extension Council {
  /// Auditor and moderator compared, of every programme that is meant.
  ///
  /// - Parameters:
  ///   - part: what it is split by; nothing for the whole.
  ///   - inText: whether only what a terminal shows is asked for.
  /// - Throws: `Refusal` with S014 or S021 where moderators are asked for by somebody they are not for.
  package func comparisons(
    _ selection: Selection, _ hand: Hand,
    by part: ComparisonPart?, inText: Bool
  ) throws -> [FigureSet] {
    let view = try figureView(selection, by: hand)
    let readable = try readable(hand, isAsked: part == .moderator)
    let parts = inText || part != nil ? [part].compactMap(\.self) : ComparisonPart.allCases
    let store = try store()
    guard let period = try selection.period ?? latestYear(store) else { return [] }
    let scope = try scope(of: hand)
    let earlier = try earlierMonths(of: period, selection, hand)
    var tallies = try store.comparisons(
      period: period, programme: selection.programme, service: selection.service,
      team: selection.team, newAuditors: newAuditors, scope: scope)
    try addLongerSelections(to: &tallies, store, selection, scope)
    if part == .moderator {
      try refuse(hand, to: "moderate") { person in
        person.holds(.moderator) || tallies.contains { $0.moderators[person.id] != nil }
      }
    }
    let noThemes = ThemeList(version: 1, headings: [], themes: [])
    return ordered(tallies.filter { $0.total.submitted + $0.leftOut > 0 }).map { tally in
      var set = figureSet(
        tally, selection, hand, noThemes,
        inText
          ? .withParts(earlier[tally.programme] ?? [:]) : .streamed(earlier[tally.programme] ?? [:])
      ).keeping { $0.isOfComparison }
      let groups = parts.flatMap { tally.groups(by: $0) }.filter { readable.allows($0) }
      if inText {
        set.figures += groups.flatMap(\.figures)
      } else {
        set.groups += groups.map { group in FigureGroup { group.figures } }
      }
      return set.shown(by: view)
    }
  }

  /// Whose figures among moderators somebody may read.
  private enum Readable {
    case all, one(String), none

    func allows(_ group: ComparisonGroup) -> Bool {
      guard group.part == .moderator else { return true }
      return switch self {
      case .all: true
      case .one(let id): group.name == id
      case .none: false
      }
    }
  }

  /// Everybody may read their own, the QA lead all.
  private func readable(_ hand: Hand, isAsked: Bool) throws -> Readable {
    guard isAsked || hand.person.flatMap(workspace.person) != nil else { return .none }
    let viewer = try viewer(hand)
    return viewer.figures.contains(.people) ? .all : .one(viewer.person.id)
  }

  /// Refuses figures of single people to somebody they are not of.
  private func refuse(
    _ hand: Hand, to act: String, unless isAllowed: (Workspace.Person) -> Bool
  )
    throws
  {
    let viewer = try viewer(hand)
    try noting("figures of single people", by: hand) {
      guard viewer.figures.contains(.people) || isAllowed(viewer.person) else {
        throw viewer.refusal(
          to: "\(act) here, and figures of single people are for them and the QA lead")
      }
    }
  }

  /// How auditors grade beside moderators, of every programme that is meant: all to the QA lead, to
  /// everybody else who audits their own.
  ///
  /// - Parameter counted: the comparisons of the same selection, where they were counted already.
  /// - Throws: `Refusal` with S014 where nobody is named and S021 where the person does not audit.
  package func leniency(
    _ rating: Rating, _ selection: Selection, _ hand: Hand, counted: [ProgrammeTally]? = nil
  ) throws -> [FigureSet] {
    let viewer = try viewer(hand)
    try check(selection)
    let store = try store()
    guard let period = try selection.period ?? latestYear(store) else { return [] }
    let scope = try scope(of: hand)
    func tallies(_ period: Period) throws -> [String: LeniencyTally] {
      try store.leniency(
        on: rating, period: period, programme: selection.programme, service: selection.service,
        team: selection.team, scope: scope)
    }
    let now = try tallies(period)
    try refuse(hand, to: "audit") { person in
      person.holds(anyOf: [.auditor, .teamManager])
        || now.values.contains { $0.auditors[person.id] != nil }
    }
    let before = try tallies(period.before)
    let unrecorded =
      try counted
      ?? store.comparisons(
        period: period, programme: selection.programme, service: selection.service,
        team: selection.team, newAuditors: newAuditors, scope: scope)
    return ordered(unrecorded).compactMap { tally in
      guard let own = now[tally.programme] else { return nil }
      var set = figureSet(
        tally, selection, hand, ThemeList(version: 1, headings: [], themes: []), .withoutParts
      )
      .keeping { [.moderationPickNotRecorded, .reviewsLeftOut].contains($0.id) }
      set.figures += own.figures(
        before: before[tally.programme], programme: tally.programme,
        for: viewer.figures.contains(.people) ? nil : viewer.person.id)
      return set
    }
  }
}

extension Figure {
  /// Whether it belongs to comparing auditor and moderator; what was recorded stands beside it.
  fileprivate var isOfComparison: Bool {
    id.rawValue.hasPrefix("moderation.")
      || id == .reviewsLeftOut
      || id == .gradesGoodOrOutstanding && isOfWholeProgramme
        && dimension(.rating) == Rating.overall.name
  }
}
