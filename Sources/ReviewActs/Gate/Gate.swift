package import PracticeLearning
package import ReviewStore

/// What somebody may see of the reviews in a store, at one moment of it. Every list, every look and every
/// figure passes through it.
package struct Gate {
  /// Who looks.
  package let viewer: Viewer
  /// What the person must not see yet.
  package let blindness: Blindness
  /// The reviews the person has graded a second time, by id.
  private let graded: Set<String>
  /// The reviews and drafts in which something inadequate was found, by id.
  private let escalated: Set<String>
  /// The reviews that are released to the person, by comparison key.
  private let released: Set<String>
  /// The day that counts as today.
  let day: CalendarDate
  /// Who must not judge whose work, for those who moderate.
  private let rule: ConflictRule?
  private let moderates: [String: Bool]

  /// Reads what the person has to do with reviews.
  package init(_ viewer: Viewer, _ reading: Reading, on day: CalendarDate) throws {
    let workspace = viewer.workspace
    self.viewer = viewer
    self.day = day
    let id = viewer.person.id
    blindness = try Blindness(of: id, reading)
    graded = try reading.reviewsGradedAgain(by: id).union(reading.reviewsCalibrated(by: id))
    escalated = try reading.escalatedReviews()
    released =
      try viewer.person.roles.contains(.inspector)
      ? Set(
        reading.inspectorReleases().filter { release in
          isSameID(release.inspector, id) && release.until.map { day <= $0 } ?? false
        }.map { plainID($0.review) }) : []
    let moderates = Dictionary(
      workspace.programmes.map { programme in
        let moderators = workspace.moderators(of: programme.moderation)
        return (programme.id, moderators.contains { isSameID($0.id, id) })
      }
    ) { first, _ in first }
    self.moderates = moderates
    rule =
      try moderates.values.contains(true)
      ? workspace.conflicts(setAside: reading.conflictsSetAside()) : nil
  }

  /// What of a review the person may see.
  package func sight(of row: ReviewRow) -> Sight {
    let id = viewer.person.id
    var relations: [Relation] = [.all]
    if isSameID(row.practitioner, id) { relations.append(.ownWork) }
    if isSameID(row.auditor, id) { relations.append(.ownAudit) }
    if graded.contains(row.id) { relations.append(.graded) }
    if !released.isEmpty, released.contains(plainID(row.id)) { relations.append(.released) }
    var sight = relations.reduce(into: Sight()) { $0.formUnion(Rights.sight(of: $1)) }
    for role in viewer.person.roles {
      for relation in relations { sight.formUnion(Rights.sight(of: role, relation)) }
      if viewer.leads(as: role, team: row.team, service: row.service) {
        sight.formUnion(Rights.sight(of: role, .line))
        if escalated.contains(row.id) { sight.formUnion(Rights.sight(of: role, .escalated)) }
      }
    }
    // Asked and not yet graded: the heading and what is to be judged, whatever the roles.
    if blindness.hides(row.id) { return sight.isEmpty ? [.heading] : sight.intersection(.heading) }
    return sight
  }

  /// Whether the person may still be asked to grade a review a second time: lists keep its grades back,
  /// since whoever has been shown them is not blind any more.
  package func mayBeAsked(_ row: ReviewRow) -> Bool {
    guard row.state == .submitted, moderates[row.programme] ?? false, let rule else { return false }
    return rule.conflict(
      of: viewer.person.id,
      with: WorkToRead(
        caseReference: row.caseReference, team: row.team, practitioner: row.practitioner,
        auditor: row.auditor)) == nil
  }

  /// A review as a list shows it; nothing where the person may not know of it.
  ///
  /// - Parameters:
  ///   - row: the review.
  ///   - withGrades: whether grades are asked for.
  ///   - final: its final overall grade; nothing as long as it is not settled.
  package func view(of row: ReviewRow, withGrades: Bool, final: Grade? = nil) -> ReviewView? {
    let sight = sight(of: row)
    guard sight.contains(.heading) else { return nil }
    let heading = ReviewHeading(row, sight)
    if blindness.hides(row.id) { return .blind(heading, until: blindness.dueDay(of: row.id)) }
    guard withGrades, !mayBeAsked(row) else { return .heading(heading) }
    let final = row.state == .final && sight.contains(.final) ? final : nil
    if sight.contains(.grades) { return .graded(heading, Grades(row, final: final)) }
    return final.map { .final(heading, $0) } ?? .heading(heading)
  }

  /// Refuses what of a review the person may not see.
  ///
  /// - Parameters:
  ///   - wanted: what is asked for.
  ///   - row: the review.
  ///   - what: its name in words, such as `read the words`.
  package func require(_ wanted: Sight, of row: ReviewRow, to what: String) throws {
    try blindness.refuse(row.id)
    guard !sight(of: row).isSuperset(of: wanted) else { return }
    throw Refusal(
      .notPermitted,
      "\(viewer.person.id) (\(viewer.person.rolesInWords)) does not \(what) of \"\(row.id)\"",
      advice: "its auditor, its line and the QA lead do; ask one of them")
  }

  /// Whether the person stands above a team or a service in any role.
  package func isInLine(team: String?, service: String?) -> Bool {
    viewer.isInLine(team: team ?? "", service: service ?? "")
  }
}

extension Council {
  /// Reads through the gate, at one moment of the store.
  package func look<T>(_ hand: Hand, _ body: (Gate, Reading) throws -> T) throws -> T {
    let viewer = try viewer(hand)
    return try read { try body(Gate(viewer, $0, on: hand.today), $0) }
  }
}
