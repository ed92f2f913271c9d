import GRDB
package import PracticeLearning

/// Which reviews are meant; what is left open does not matter.
package struct ReviewFilter: Hashable, Sendable {
  /// The months.
  package var period: Period?
  /// The programme, by id.
  package var programme: String?
  /// The service, by name.
  package var service: String?
  /// The team, by id.
  package var team: String?
  /// The auditor, by role code.
  package var auditor: String?
  /// The case, by its local reference.
  package var caseReference: String?
  /// How far it has come.
  package var state: ReviewState?
  /// The review, by id.
  package var id: String?
  /// What may be listed.
  package var scope = Scope.everything
  /// Whether withdrawn reviews are meant too; they are where their state is asked for.
  package var includesWithdrawn = false

  /// Makes a filter.
  package init(
    period: Period? = nil, programme: String? = nil, service: String? = nil, team: String? = nil,
    auditor: String? = nil, caseReference: String? = nil, state: ReviewState? = nil,
    id: String? = nil
  ) {
    self.period = period
    self.programme = programme
    self.service = service
    self.team = team
    self.auditor = auditor
    self.caseReference = caseReference
    self.state = state
    self.id = id
  }

  /// The conditions on `review r` and `review_heading h`, with their arguments.
  var condition: (sql: String, arguments: StatementArguments) {
    var parts: [String] = []
    var arguments: [(any DatabaseValueConvertible)?] = []
    func add(_ sql: String, _ values: (any DatabaseValueConvertible)?...) {
      parts.append(sql)
      arguments += values
    }
    if let period { add("r.month BETWEEN ? AND ?", period.first.index, period.last.index) }
    if let programme {
      add("r.programme = (SELECT id FROM programme WHERE name = ? COLLATE NOCASE)", programme)
    }
    if let service {
      add("r.service = (SELECT id FROM service WHERE name = ? COLLATE NOCASE)", service)
    }
    if let team { add("r.team = (SELECT id FROM team WHERE name = ? COLLATE NOCASE)", team) }
    if let auditor {
      add("r.auditor = (SELECT id FROM person WHERE name = ? COLLATE NOCASE)", auditor)
    }
    if let caseReference { add("h.case_reference = ? COLLATE NOCASE", caseReference) }
    if let state, state != .withdrawn { add("r.state = ?", state.rawValue) }
    if state == .withdrawn {
      add(Withdrawn.isWithdrawn("r.id"))
    } else if !includesWithdrawn || state != nil {
      add(Withdrawn.counts("r.id"))
    }
    if let id { add("h.name = ? COLLATE NOCASE", id) }
    if scope != .everything { add(scope.condition(review: "r.id")) }
    let sql = parts.isEmpty ? "TRUE" : parts.joined(separator: " AND ")
    return (sql, StatementArguments(arguments))
  }
}
