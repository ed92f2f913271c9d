public import PracticeLearning
package import ReviewStore

/// Which reviews are meant: those of a period, a programme, a service, a team; all where nothing is named.
public struct Selection: Hashable, Sendable {
  /// The months; nothing for all, or for the latest year where figures are asked for.
  public var period: Period?
  /// The programme, by id.
  public var programme: String?
  /// The service.
  public var service: String?
  /// The team, by id.
  public var team: String?
  /// The day the status of learning actions is taken from; nothing for the end of the period, or today
  /// where that comes first.
  public var day: CalendarDate?

  /// Makes a selection.
  public init(
    period: Period? = nil, programme: String? = nil, service: String? = nil, team: String? = nil,
    on day: CalendarDate? = nil
  ) {
    self.period = period
    self.programme = programme
    self.service = service
    self.team = team
    self.day = day
  }

  /// Whether everything is meant.
  public var isEmpty: Bool { period == nil && programme == nil && service == nil && team == nil }

  /// What is meant, in words.
  public var words: String {
    [period?.description, programme, service, team].compactMap(\.self).joined(separator: ", ")
  }

  /// The reviews that are meant.
  package func reviews(auditor: String? = nil, state: ReviewState? = nil) -> ReviewFilter {
    ReviewFilter(
      period: period, programme: programme, service: service, team: team, auditor: auditor,
      state: state)
  }

  /// The learning actions that are meant.
  package func actions(status: ActionStatus? = nil) -> ActionFilter {
    ActionFilter(period: period, programme: programme, service: service, team: team, status: status)
  }
}

extension Council {
  /// Refuses a programme, service or team the settings do not know: an empty answer would mislead.
  package func check(_ selection: Selection) throws {
    var complaints: [Diagnostic] = []
    func check(_ word: String?, _ what: String, _ known: [String]) {
      guard let word, !known.contains(where: { isSameID($0, word) }) else { return }
      complaints.append(
        Diagnostic(
          .unknownFilter, "there is no \(what) \"\(word)\"",
          advice: nearest(to: word, among: known).map { "did you mean \"\($0)\"?" }
            ?? "there are: \(known.prefix(12).joined(separator: ", "))"
            + (known.count > 12 ? " and \(known.count - 12) more, see plr.yaml" : "")))
    }
    check(selection.programme, "programme", workspace.programmes.map(\.id))
    check(selection.service, "service", workspace.services)
    check(selection.team, "team", workspace.teams.map(\.id))
    if !complaints.isEmpty { throw Refusal(complaints) }
  }
}
