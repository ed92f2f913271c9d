public import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Opens a practice week on a theme; an empty id is made of its month and its theme.
  ///
  /// - Parameters:
  ///   - draft: the week.
  ///   - hand: the QA lead or the principal social worker.
  public func openWeek(_ draft: PracticeWeek, by hand: Hand) -> Outcome<PracticeWeek> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.recordWeek)
      let check = try check([:], today: hand.today)
      return try write(by: hand, "week new") { batch in
        var week = draft
        if week.id.isEmpty {
          week.id = try freeID("\(week.from.month)-\(week.theme)") {
            try batch.reading.document(ofPracticeWeek: $0) != nil
          }
        }
        let remarks = try keep(.practiceWeek(week), check, by: viewer, in: batch)
        return (week, remarks)
      }
    })
  }

  /// Adds to a practice week what happened in it, what was learned and what follows; each text of it is kept.
  ///
  /// - Parameters:
  ///   - addition: what is added.
  ///   - id: the week.
  ///   - hand: the QA lead or the principal social worker.
  public func add(_ addition: WeekAddition, toWeek id: String, by hand: Hand)
    -> Outcome<PracticeWeek>
  {
    changing(id, because: addition.words, "week add", by: hand) { week, reading in
      try self.requireReviews(addition.reviews, reading)
      let changed = addition.added(to: week)
      guard changed != week else {
        throw Refusal(
          .nothingToAdd, "nothing new is said of \(week.id)",
          advice:
            "add what happened, what is strong, what worries, what is done next or who is told")
      }
      return changed
    }
  }

  /// Plans the reviews of a practice week: those of a draw of cases, made now or before, or some that are named.
  ///
  /// - Parameters:
  ///   - id: the week.
  ///   - plan: where its reviews come from.
  ///   - madeSeed: the number that is used where a draw names none.
  ///   - hand: the QA lead; without a new draw also the principal social worker.
  public func planWeek(_ id: String, _ plan: WeekPlan, orSeed madeSeed: UInt64, by hand: Hand)
    -> Outcome<PracticeWeek>
  {
    Outcome(remarking: {
      try viewer(hand).require(.recordWeek)
      _ = try read { try knownWeek(id, $0) }
      var drawn: String?
      var remarks: [Diagnostic] = []
      if case .drawing(let draw) = plan {
        let outcome = drawCases(draw, orSeed: madeSeed, by: hand)
        drawn = try outcome.get().certificate.id
        remarks = outcome.diagnostics
      }
      let outcome = changing(id, because: "planned", "week plan", by: hand) { week, reading in
        var week = week
        switch plan {
        case .drawing: week.draw = drawn
        case .draw(let name): week.draw = try self.knownDraw(name, reading)
        case .reviews(let reviews):
          try self.requireReviews(reviews, reading)
          week.reviews += reviews.filter { !week.reviews.contains($0) }
        }
        return week
      }
      return (try outcome.get(), remarks + outcome.diagnostics)
    })
  }

  private func changing(
    _ id: String, because reason: String, _ act: String, by hand: Hand,
    _ change: (PracticeWeek, Reading) throws -> PracticeWeek
  ) -> Outcome<PracticeWeek> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.recordWeek)
      let check = try check([:], today: hand.today)
      return try write(by: hand, act) { batch in
        let week = try change(try knownWeek(id, batch.reading), batch.reading)
        let remarks = try keep(
          .practiceWeek(week), amending: reason, check, by: viewer, in: batch)
        return (week, remarks)
      }
    })
  }

  func knownWeek(_ id: String, _ reading: Reading) throws -> PracticeWeek {
    let weeks = try reading.practiceWeeks()
    if let week = weeks.first(where: { isSameID($0.id, id) }) { return week }
    let near = nearest(to: id, among: weeks.map(\.id))
    throw Refusal(
      .unknownWeek, "there is no practice week \"\(id)\"",
      advice: near.map { "did you mean \($0)?" } ?? "see those there are with: \(.listWeeks)")
  }

  private func knownDraw(_ name: String, _ reading: Reading) throws -> String {
    let draws = try reading.draws().filter { $0.kind == .allocation }.map(\.id)
    if let draw = draws.first(where: { isSameID($0, name) }) { return draw }
    throw Refusal(
      .unknownDraw, "there is no draw of cases \"\(name)\"",
      advice: nearest(to: name, among: draws).map { "did you mean \($0)?" }
        ?? "see the allocations there are with: \(.listAllocations)")
  }

  private func requireReviews(_ ids: [String], _ reading: Reading) throws {
    try refuse(
      try ids.filter { try reading.review($0) == nil }.map { id in
        Diagnostic(
          .unknownReview, at: ["reviews"], "there is no submitted review \"\(id)\"",
          advice: "see those there are with: \(.listReviews)")
      })
  }
}
