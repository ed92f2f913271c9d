import GRDB

/// Which reviews somebody may count and list. Only the gate makes one, and every tally and every list
/// takes it: what is outside is not counted, not listed, and cannot be told by subtraction.
package struct Scope: Hashable, Sendable {
  /// The parts of the council a review must lie in, in any of them; nothing for all reviews.
  package let parts: Set<Part>?
  /// Reviews left out wherever they lie, by the number of their row: those the person is to grade blind.
  package let leftOut: Set<Int>
  /// The numbers of the rows that are looked at alone; nothing for all.
  package var rows: ClosedRange<Int>?

  /// A part of the council.
  package enum Part: Hashable, Sendable {
    /// The reviews of a service, by name.
    case service(String)
    /// The reviews of a team, by id.
    case team(String)
    /// The reviews somebody audited, by role code.
    case auditedBy(String)
    /// The reviews of somebody's own work, by role code.
    case workOf(String)
  }

  /// Makes a scope; for the gate alone.
  ///
  /// - Parameters:
  ///   - parts: the parts a review must lie in; nothing for all reviews, none for no review.
  ///   - leftOut: reviews left out wherever they lie, by the number of their row.
  package init(parts: Set<Part>? = nil, leavingOut leftOut: Set<Int> = []) {
    self.parts = parts
    self.leftOut = leftOut
  }

  /// Every review.
  package static let everything = Scope()
  /// No review.
  package static let nothing = Scope(parts: [])
}

extension Scope {
  /// The condition on a column that holds the number of a review.
  func condition(review column: String) -> String {
    [partCondition(review: column), leftOutCondition(review: column), rowCondition(review: column)]
      .compactMap(\.self).joined(separator: " AND ").ifEmpty("TRUE")
  }

  /// The condition that a review is one of those left out, though it lies in the parts.
  func onlyLeftOut(review column: String) -> String {
    let list = leftOut.sorted().map(String.init).joined(separator: ", ")
    return [partCondition(review: column), "\(column) IN (\(list))"]
      .compactMap(\.self).joined(separator: " AND ")
  }

  private func rowCondition(review column: String) -> String? {
    rows.map { "\(column) BETWEEN \($0.lowerBound) AND \($0.upperBound)" }
  }

  private func leftOutCondition(review column: String) -> String? {
    guard !leftOut.isEmpty else { return nil }
    return "\(column) NOT IN (\(leftOut.sorted().map(String.init).joined(separator: ", ")))"
  }

  private func partCondition(review column: String) -> String? {
    guard let parts else { return nil }
    let any = parts.map(Scope.condition).sorted().joined(separator: " OR ")
    return any.isEmpty
      ? "FALSE" : "\(column) IN (SELECT within.id FROM review AS within WHERE \(any))"
  }

  private static func condition(_ part: Part) -> String {
    func number(_ table: String, _ name: String) -> String {
      "(SELECT id FROM \(table) WHERE name = \(quoted(name)))"
    }
    return switch part {
    case .service(let name): "within.service = \(number("service", name))"
    case .team(let name): "within.team = \(number("team", name))"
    case .auditedBy(let name): "within.auditor = \(number("person", name))"
    case .workOf(let name):
      "within.id IN (SELECT review FROM review_heading WHERE practitioner = \(number("person", name)))"
    }
  }

  /// A name as SQL writes a text.
  private static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension String {
  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}

extension Reading {
  /// The numbers of the rows of reviews, by id; those that are not stored have none.
  package func rowNumbers(of reviews: some Sequence<String>) throws -> Set<Int> {
    let statement = try db.cachedStatement(sql: "SELECT review FROM review_heading WHERE name = ?")
    return try Set(reviews.compactMap { try Int.fetchOne(statement, arguments: [$0]) })
  }
}
