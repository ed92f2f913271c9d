import GRDB

/// The reviews and allocations among which links are made.
struct LinkGroup: Hashable {
  var programme: Int
  var month: Int
  var auditor: Int

  var arguments: StatementArguments { [programme, month, auditor] }
}

extension Batch {
  /// Notes that the links of a group are to be made anew; `makeLinks` does it once for all of them.
  func link(_ group: LinkGroup) { groupsToLink.insert(group) }

  /// Notes the group a review belongs to.
  func link(_ numbers: ReviewNumbers) {
    link(
      LinkGroup(programme: numbers.programme, month: numbers.month, auditor: numbers.auditor))
  }

  /// Links reviews with the allocations they fulfil.
  ///
  /// A review fulfils the allocation of its case, or else one without a case. All of a group are linked
  /// anew, each kind in the order of ids, so that it does not matter which was stored first.
  func makeLinks() throws {
    for group in groupsToLink { try makeLinks(group.arguments) }
    groupsToLink = []
  }

  private func makeLinks(_ group: StatementArguments) throws {
    var open = try openAllocations(group)
    guard !open.isEmpty else { return }
    var links: [(allocation: Int, review: Int)] = []
    var leftOver: [Int] = []
    for review in try reviews(group) {
      if let index = open.firstIndex(where: { $0.caseReference == review.caseReference }) {
        links.append((open.remove(at: index).id, review.id))
      } else {
        leftOver.append(review.id)
      }
    }
    let anyCase = open.filter { $0.caseReference == nil }
    links += zip(anyCase, leftOver).map { ($0.id, $1) }
    try store(links, group)
  }

  private func openAllocations(_ group: StatementArguments) throws
    -> [(id: Int, caseReference: String?)]
  {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   id, case_reference
          FROM     allocation
          WHERE    programme = ? AND month = ? AND auditor = ? AND exempt = 0
          ORDER BY name
          """), arguments: group
    ).map { ($0[0], $0[1]) }
  }

  private func reviews(_ group: StatementArguments) throws -> [(id: Int, caseReference: String)] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT   r.id, h.case_reference
          FROM     review r
          JOIN     review_heading h ON h.review = r.id
          WHERE    r.programme = ? AND r.month = ? AND r.auditor = ?
          ORDER BY h.name
          """), arguments: group
    ).map { ($0[0], $0[1]) }
  }

  private func store(_ links: [(allocation: Int, review: Int)], _ group: StatementArguments)
    throws
  {
    // A review's new allocation must not meet the link it had before.
    try db.cachedStatement(
      sql: """
        UPDATE allocation
        SET    review = NULL
        WHERE  programme = ? AND month = ? AND auditor = ? AND review IS NOT NULL
        """
    ).execute(arguments: group)
    let statement = try db.cachedStatement(sql: "UPDATE allocation SET review = ? WHERE id = ?")
    for link in links { try statement.execute(arguments: [link.review, link.allocation]) }
  }
}
