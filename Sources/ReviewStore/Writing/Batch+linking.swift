import GRDB
import PracticeLearning

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
    // A review that moved to another group must not meet the link it has in the one it left.
    for group in groupsToLink { try clearLinks(group.arguments) }
    for group in groupsToLink { try store(reading.links(of: group.arguments)) }
    groupsToLink = []
  }

  private func clearLinks(_ group: StatementArguments) throws {
    try db.cachedStatement(
      sql: """
        UPDATE allocation
        SET    review = NULL
        WHERE  programme = ? AND month = ? AND auditor = ? AND review IS NOT NULL
        """
    ).execute(arguments: group)
  }

  private func store(_ links: [Reading.Link]) throws {
    let statement = try db.cachedStatement(sql: "UPDATE allocation SET review = ? WHERE id = ?")
    for link in links { try statement.execute(arguments: [link.review, link.allocation]) }
  }
}

extension Reading {
  /// An allocation and the review that fulfils it.
  struct Link: Hashable {
    var allocation: Int
    var review: Int
  }

  /// The links that follow from the reviews and the allocations of a group.
  func links(of group: StatementArguments) throws -> [Link] {
    var open = try openAllocations(group)
    guard !open.isEmpty else { return [] }
    var links: [Link] = []
    var leftOver: [Int] = []
    for review in try reviews(group) {
      if let index = open.firstIndex(where: {
        $0.caseReference.map { isSameID($0, review.caseReference) } ?? false
      }) {
        links.append(Link(allocation: open.remove(at: index).id, review: review.id))
      } else {
        leftOver.append(review.id)
      }
    }
    let anyCase = open.filter { $0.caseReference == nil }
    return links + zip(anyCase, leftOver).map { Link(allocation: $0.id, review: $1) }
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
                   AND \(Withdrawn.counts("r.id"))
                   AND r.id NOT IN (SELECT review FROM re_review)
          ORDER BY h.name
          """), arguments: group
    ).map { ($0[0], $0[1]) }
  }
}
