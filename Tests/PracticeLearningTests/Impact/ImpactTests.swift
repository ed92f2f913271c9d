import AuditStatistics
import PracticeLearning
import Testing

@Suite("Before and after an action") struct ImpactTests {
  private func period(_ text: String) -> Period? { Period(text) }

  private func action(
    completed: String? = "2025-09-12", steps: [ActionStep] = []
  ) -> LearningAction {
    LearningAction(
      id: "LA-2025-014", themes: ["drift-and-delay"], raisedOn: day("2025-06-16"),
      plan: PlannedAction(what: "Talk it through", owner: "SW-118", verifier: "TM-03"),
      measure: ActionMeasure(theme: "drift-and-delay"),
      updates: completed.map {
        [ActionUpdate(on: day($0), by: "TM-03", status: .blue, evidence: "They say so")]
      } ?? [], steps: steps)
  }

  @Test("Before are the 12 months that end before the quarter it was noticed in (I1)")
  func before() {
    let windows = action().windows(on: day("2026-04-15"))
    #expect(windows.before == period("2024-04..2025-03"))
    #expect(windows.trigger == period("2025-Q1"))
    #expect(windows.segment(of: month("2025-03")) == .before)
    for trigger in ["2025-04", "2025-05", "2025-06"] {
      #expect(windows.segment(of: month(trigger)) == .trigger)
    }
    #expect(!ImpactWindows.Segment.trigger.isCounted)
    #expect(windows.segment(of: month("2024-03")) == nil)
    #expect(windows.months.count == 24 && windows.months.first == month("2024-04"))
  }

  @Test("After is from the month that follows completion; the months between are not counted (I2)")
  func after() {
    let windows = action().windows(on: day("2026-04-15"))
    #expect(windows.after == period("2025-10..2026-03"))
    for between in ["2025-07", "2025-08", "2025-09"] {
      #expect(windows.segment(of: month(between)) == .between)
    }
    #expect(!ImpactWindows.Segment.between.isCounted)
    // A month counts once it is over.
    #expect(action().windows(on: day("2026-04-30")).after == period("2025-10..2026-04"))
    #expect(action().windows(on: day("2025-10-30")).after == nil)
    #expect(action(completed: nil).windows(on: day("2026-04-15")).after == nil)
    // What is completed in the quarter it was noticed in waits for its end.
    let quick = action(completed: "2025-06-20").windows(on: day("2026-04-15"))
    #expect(quick.after == period("2025-07..2026-03"))
    // Reviews in the months that are not counted change nothing.
    let counts = windows.months.map { MonthCount($0, 5, of: 20) }
    let others = counts.map { count in
      windows.segment(of: count.month)?.isCounted == true
        ? count : MonthCount(count.month, 20, of: 20)
    }
    #expect(ImpactComparison(counts, windows) == ImpactComparison(others, windows))
  }

  private func outcome(
    _ before: (Int, Int), _ after: (Int, Int), months: (Int, Int) = (12, 6)
  ) -> ImpactComparison.Outcome {
    ImpactComparison(
      before: Proportion(before.0, of: before.1), after: Proportion(after.0, of: after.1),
      months: (before: months.0, after: months.1)
    ).outcome
  }

  @Test("Four outcomes: fell, rose, no sign of change, too few to tell (I3)")
  func outcomes() {
    #expect(outcome((60, 240), (12, 120)) == .fell)
    #expect(outcome((24, 240), (30, 120)) == .rose)
    #expect(outcome((60, 240), (29, 120)) == .noSign)
    // 59 reviews do not show that nothing changed, and 60 whose interval is too wide do not either.
    #expect(outcome((60, 240), (15, 59)) == .tooFew)
    #expect(outcome((30, 60), (30, 60)) == .tooFew)
    // A plain change is told of fewer than 60, but not of fewer than 20, nor of two months.
    #expect(outcome((60, 240), (0, 30)) == .fell)
    #expect(outcome((60, 240), (0, 19)) == .tooFew)
    #expect(outcome((0, 0), (0, 0)) == .tooFew)
  }

  @Test("Too few says what is missing (I3)")
  func lack() {
    func lack(_ before: (Int, Int), _ after: (Int, Int), months: (Int, Int) = (12, 6)) -> String? {
      ImpactComparison(
        before: Proportion(before.0, of: before.1), after: Proportion(after.0, of: after.1),
        months: (before: months.0, after: months.1)
      ).lack()
    }
    #expect(lack((60, 240), (12, 120)) == nil)
    #expect(
      lack((60, 240), (0, 19)) == "19 reviews after in 6 months, and nothing is said below 20")
    #expect(
      lack((0, 1), (12, 120), months: (1, 6))
        == "1 review before in 1 month, and nothing is said below 20")
    #expect(
      lack((60, 240), (12, 120), months: (12, 2)) == "2 months after, and nothing is said below 3")
    #expect(
      lack((60, 240), (15, 59))
        == "59 reviews after show no plain difference, and 60 are needed to say that there is none")
    #expect(lack((30, 60), (30, 60)) == "the interval is wider than 15 points either way")
  }

  @Test("Two months are never compared (I8)")
  func twoMonths() {
    #expect(outcome((60, 240), (12, 120), months: (12, 2)) == .tooFew)
    #expect(outcome((60, 240), (12, 120), months: (2, 12)) == .tooFew)
    #expect(outcome((60, 240), (12, 120), months: (3, 3)) == .fell)
    let short = ImpactComparison(
      before: Proportion(60, of: 240), after: Proportion(12, of: 120),
      months: (before: 12, after: 2))
    #expect(short.change == nil && short.interval == nil)
  }

  private func chart(_ reviews: Int, _ steps: [ActionStep] = []) -> ImpactChart {
    let action = action(steps: steps)
    let windows = action.windows(on: day("2026-04-15"))
    let counts = windows.months.map { month in
      let isAfter = windows.segment(of: month) == .after
      return MonthCount(month, reviews * (isAfter ? 1 : 3) / 10, of: reviews)
    }
    return ImpactChart(action, counts, windows)
  }

  @Test("A p-chart from 20 reviews a month, a run chart below; the line of before is frozen (I4)")
  func charts() throws {
    let large = chart(20)
    #expect(large.kind == .pChart && large.points.count == 24)
    #expect(large.lines.map(\.segment) == [.before, .after])
    #expect(large.lines.map(\.height) == [0.3, 0.1])
    #expect(large.lines.map { $0.share.total } == [240, 120])
    let limits = try #require(large.lines[0].limits)
    // 0.3 and 3 times the root of 0.3 x 0.7 / 20, by hand; the lower end is cut at 0.
    #expect(limits.lowerBound == 0 && abs(limits.upperBound - 0.607409) < 1e-6)
    // Frozen: the months after have the limits of before beside their own.
    let last = try #require(large.points.last)
    #expect(last.segment == .after && last.baseline == large.points[0].baseline)
    #expect(last.own != last.baseline && last.own != nil)
    #expect(large.points[12].segment == .trigger && large.points[12].own == nil)
    #expect(
      large.marks.map(\.words) == ["LA-2025-014 raised", "LA-2025-014 completed"])
    #expect(large.marks.map(\.day) == [day("2025-06-16"), day("2025-09-12")])
    let small = chart(10)
    #expect(small.kind == .runChart && small.lines.allSatisfy { $0.limits == nil })
    #expect(small.points.allSatisfy { $0.baseline == nil && $0.own == nil })
    #expect(small.lines.map(\.height) == [0.3, 0.1])
  }

  @Test("A re-base has who, when and cause, and moves what is compared (I5)")
  func rebased() {
    let rebase = ActionStep(
      .rebased, by: "QA-01", on: day("2026-02-10"), day: day("2025-01-01"),
      because: "A new form asks for it since January")
    let rebased = action(steps: [rebase])
    #expect(
      Example.check.complaints(about: rebased).map(\.line) == ["A013 due", "A003 difference"])
    #expect(rebased.windows(on: day("2026-04-15")).before == period("2025-01..2025-03"))
    #expect(rebased.windows(on: day("2026-04-15")).segment(of: month("2025-05")) == .trigger)
    #expect(chart(20, [rebase]).marks.first?.month == month("2025-01"))
    var bare = rebase
    bare.because = nil
    #expect(
      Example.check.complaints(about: action(steps: [bare])).map(\.line).contains(
        "S013 steps[1].because"))
    bare = rebase
    bare.day = nil
    #expect(
      Example.check.complaints(about: action(steps: [bare])).map(\.line).contains(
        "A017 steps[1].day"))
  }

  @Test("A re-base that leaves no month before is refused; a month is never counted twice (I1)(I2)")
  func rebasedTooLate() throws {
    for from in ["2025-04", "2025-06", "2025-07", "2025-09", "2025-11"] {
      let rebase = ActionStep(
        .rebased, by: "QA-01", on: day("2026-02-10"), day: month(from).firstDay, because: "A form")
      let late = action(steps: [rebase])
      let found = Example.check.complaints(about: late).filter { $0.code == .actionOutOfTurn }
      #expect(found.map(\.line) == ["A017 steps[1].what"], "\(from)")
      #expect(found.first?.summary.contains("April 2025 to June 2025") == true, "\(found)")
      // One that is stored already compares nothing and says so.
      let windows = late.windows(on: day("2026-04-15"))
      #expect(windows.before == nil)
      let counts = windows.months.map { MonthCount($0, 5, of: 20) }
      let impact = ActionImpact(
        late, by: ActionMeasure(theme: "drift-and-delay"), counts, others: [], in: windows)
      #expect(
        impact.comparison.before.total == 0 && impact.sentence.hasPrefix("Nothing is compared"))
    }
    // Whatever the re-base, the parts are months of their own.
    for back in 0..<24 {
      let from = month("2025-09").adding(-back)
      let windows = ImpactWindows(
        noticed: day("2025-06-16"), completed: day("2025-09-12"), rebased: from,
        today: day("2026-04-15"))
      let before = windows.before?.months ?? []
      #expect(before.allSatisfy { windows.segment(of: $0) == .before }, "\(from)")
      #expect((windows.before == nil) == (from >= month("2025-04")), "\(from)")
    }
  }
}
