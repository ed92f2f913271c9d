import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

extension Council {
  /// What happened to somebody's reviews: those they audited and those of their own work.
  ///
  /// - Parameters:
  ///   - code: whom the page is for, by role code; nothing for whoever asks. For others the QA lead makes it.
  ///   - selection: which reviews; without months those of the last three months the person has reviews of.
  ///   - hand: who makes the page; what they are shown is written down.
  package func reviewFeedback(
    for code: String? = nil, _ selection: Selection = Selection(), by hand: Hand
  ) -> Outcome<ReviewFeedback> {
    Outcome {
      let viewer = try viewer(hand)
      let person = try addressee(code, viewer, to: "make the page")
      let pages = try feedback(for: [person], selection, by: hand)
      return pages.first ?? emptyFeedback(person, selection, hand)
    }
  }

  /// The same page for each auditor and practitioner there is something to tell.
  ///
  /// - Parameters:
  ///   - selection: which reviews; without months those of the last three months each has reviews of.
  ///   - hand: the QA lead.
  package func reviewFeedbackForEverybody(
    _ selection: Selection = Selection(), by hand: Hand
  ) -> Outcome<[ReviewFeedback]> {
    Outcome {
      let viewer = try viewer(hand)
      guard viewer.may(.exportAll) else { throw viewer.refusal(to: "make pages for everybody") }
      return try feedback(for: workspace.people, selection, by: hand)
    }
  }

  private func emptyFeedback(
    _ person: Workspace.Person, _ selection: Selection, _ hand: Hand
  ) -> ReviewFeedback {
    ReviewFeedback(
      council: workspace.council, person: person.id, day: hand.today,
      months: selection.period?.words ?? "all months")
  }

  /// The pages of those who have any review.
  private func feedback(
    for people: [Workspace.Person], _ selection: Selection, by hand: Hand
  ) throws -> [ReviewFeedback] {
    try check(selection)
    let (pages, shown) = try look(hand) { gate, reading in
      var rows: [String: [ReviewRow]] = [:]
      try reading.forEachRow(matching: selection.reviews()) { row in
        for code in Set([plainID(row.auditor), plainID(row.practitioner)]) {
          rows[code, default: []].append(row)
        }
      }
      var pages: [ReviewFeedback] = []
      var shown: [String: ReviewRow] = [:]
      for person in people {
        guard let own = rows[plainID(person.id)] else { continue }
        let sight = try SharedSight(gate, for: person, reading)
        let recent = own.recent(unless: selection.period)
        var page = emptyFeedback(person, selection, hand)
        page.months = recent.period?.words ?? page.months
        for row in recent.rows.sorted(by: { ($1.month, $0.id) < ($0.month, $1.id) }) {
          if sight.isKeptBack(row) {
            page.leftOut += 1
          } else if let review = try feedback(on: row, sight, reading, hand.today) {
            let isAuditor = isSameID(row.auditor, person.id)
            if isAuditor { page.audited.append(review) } else { page.own.append(review) }
            shown[row.id] = row
          }
        }
        if page.leftOut > 0 || !page.audited.isEmpty || !page.own.isEmpty { pages.append(page) }
      }
      return (pages, shown.values.sorted { $0.id < $1.id })
    }
    if !shown.isEmpty {
      let whose = people.count == 1 ? "for \(people[0].id)" : "for everybody"
      try write(by: hand, "report feedback") { try $0.look(at: shown, filter: whose) }
    }
    return pages
  }

  /// A review as both may read it; nothing where its grades are not for its reader.
  private func feedback(
    on row: ReviewRow, _ shared: SharedSight, _ reading: Reading, _ day: CalendarDate
  ) throws -> FeedbackReview? {
    let sight = shared.sight(of: row)
    guard sight.isSuperset(of: [.grades, .words]), let review = try reading.review(named: row.id)
    else { return nil }
    let isAuditor = isSameID(row.auditor, shared.reader.viewer.person.id)
    let moderation =
      row.state == .submitted || !sight.contains(.final)
      ? nil : try self.moderation(of: row.id, reading)
    let seesSecond = sight.contains(.secondGrades)
    let isFinal = row.state == .final
    var page = FeedbackReview(
      id: row.id, month: row.month, caseReference: row.caseReference, service: row.service,
      other: isAuditor ? row.practitioner : row.auditor, state: row.state,
      moderator: seesSecond ? moderation?.moderator : nil,
      grades: Rating.allCases.compactMap { rating in
        guard let given = row.grade(rating) else { return nil }
        let second = seesSecond ? moderation?.grade(rating) : nil
        return FeedbackGrade(
          rating, given: given, second: second,
          because: second == given ? nil : seesSecond ? moderation?.reason(rating) : nil,
          final: isFinal ? moderation?.finalGrade(rating) : nil)
      },
      because: isFinal
        ? [moderation?.decision, moderation?.resolution].compactMap { $0?.because }.first : nil,
      formQuality: sight.contains(.formQuality) ? moderation?.formQuality?.because : nil,
      strengths: isAuditor ? [] : Array(review.strengths.prefix(2)))
    // What the auditor wrote down themselves they know.
    let written = isAuditor ? nil : review.conversation?.reflection
    page.said =
      (written.map { [FeedbackWords("reflection", $0)] } ?? [])
      + (try reading.practitionerWords(of: row.id)).map {
        FeedbackWords("\($0.kind.word) of \($0.day)", $0.text)
      }
    page.actions = try reading.actions(matching: ActionFilter(review: row.id))
      .filter { $0.raisedOn <= day && shared.mayRead($0, of: row) }
      .map { PageAction($0.asOf(day), on: day) }
    return page
  }

  private func moderation(of id: String, _ reading: Reading) throws -> Moderation? {
    try reading.document(ofModerationOf: id).flatMap {
      document(inCanonical: $0)?.moderation
    }
  }
}

extension PractitionerWord {
  /// The day it was recorded, in words.
  var day: String { CalendarDate(String(at.prefix(10)))?.words ?? String(at.prefix(10)) }
}

extension Review {
  /// What is strong, in the order of the domains.
  var strengths: [String] {
    placedFindings.filter { $0.place.kind == .strength }.compactMap(\.finding.text)
  }
}

extension Moderation {
  /// The second reader's reason of a grade.
  fileprivate func reason(_ rating: Rating) -> String? {
    switch rating {
    case .domain(let domain): domains.first { $0.domain == domain }?.because
    case .overall: overall?.because
    case .impact: impact?.because
    }
  }
}

extension [ReviewRow] {
  /// Those of a period; without one those of the last three months there are.
  func recent(unless period: Period?) -> (rows: [ReviewRow], period: Period?) {
    guard period == nil else { return (self, period) }
    guard let last = map(\.month).max(), let three = Period(from: last.adding(-2), to: last) else {
      return (self, nil)
    }
    return (filter { three.contains($0.month) }, three)
  }
}
