import AuditStatistics
import Testing

@testable import PracticeLearning

@Suite("Estimates for all reviews") struct EstimateTests {
  private func figures(
    _ selections: SelectionTally, _ policy: ModerationPolicy = ModerationPolicy(),
    longer: PeriodSelections? = nil, in period: Period = ExamplePairs.year
  ) -> [Figure] {
    EstimatedFigures(selections, longer: longer, policy, [], period).all
  }

  private func counts(
    _ reviews: Int, final: [Int] = [0, 0, 0, 0], agreeing: Int = 0
  ) -> SelectionTally.Counts {
    var counts = SelectionTally.Counts()
    counts.reviews = reviews
    counts.final = final
    counts.graded = Array(repeating: reviews, count: 7)
    counts.comparable = Array(repeating: final.reduce(0, +), count: 7)
    counts.agreeing = Array(repeating: agreeing, count: 7)
    return counts
  }

  @Test("Recorded 75.0% good or outstanding; allowing for moderation 64% (55-74)") func sampleYear()
    throws
  {
    let figures = figures(ExamplePairs.sampleSelections)
    let good = try #require(figures["adjusted.good_or_outstanding"])
    // 160/240 x 25/31 + 20/240 x 20/20 + 48/240 x 1/9.
    #expect(abs((good.value ?? 0) - 0.643189964157706) < 1e-12)
    #expect(range(good.interval, 4) == "0.5499 0.7365")
    #expect(good.denominator == 240)
    for (id, share) in [
      ("outstanding", 0.07983870967741935), ("good", 0.5633512544802868),
      ("requires_improvement", 0.28875448028673834), ("inadequate", 0.06805555555555556),
    ] {
      #expect(abs((figures["adjusted.\(id)"]?.value ?? 0) - share) < 1e-12)
    }
    #expect(figures["adjusted.merged"]?.text == "none")
  }

  @Test("Agreement counts every kind of review as often as it occurs among all") func weighted()
    throws
  {
    let figures = figures(ExamplePairs.sampleSelections)
    let all = try #require(figures["same_grade_weighted"])
    // (12 x 11/12 + 20 x 14/20 + 48 x 7/9 + 160 x 24/31) / 240.
    #expect(fixed(all.value ?? 0, 6) == "0.775851")
    let drawn = try #require(figures["same_grade_random"])
    #expect(drawn.numerator == 31 && drawn.denominator == 40)
  }

  @Test("A review that somebody asked for enters no estimate, though it is one of all")
  func requested()
    throws
  {
    var selections = ExamplePairs.sampleSelections
    let before = figures(selections)
    selections.kinds[ExamplePairs.kind(.good, .because(.requested))] = counts(
      20, final: [20, 0, 0, 0])
    selections.kinds[ExamplePairs.kind(.good, .notYet)]?.reviews -= 20
    selections.kinds[ExamplePairs.kind(.good, .notYet)]?.graded = Array(repeating: 109, count: 7)
    let after = figures(selections)
    for id in ["adjusted.good_or_outstanding", "same_grade_weighted", "same_grade_random"] {
      #expect(after[id]?.value == before[id]?.value)
    }
  }

  @Test("Nobody knows how it was picked: it counts only where it would have been taken anyway")
  func unrecorded() throws {
    var selections = SelectionTally()
    selections.kinds[ExamplePairs.kind(.good, .unrecorded)] = counts(9, final: [9, 0, 0, 0])
    selections.kinds[ExamplePairs.kind(.good, .notYet)] = counts(21)
    #expect(figures(selections)["adjusted.good_or_outstanding"]?.missing != nil)
    selections.kinds = [
      ExamplePairs.kind(.outstanding, .unrecorded): counts(9, final: [0, 0, 3, 6])
    ]
    #expect(figures(selections)["adjusted.outstanding"]?.value.map { fixed($0, 4) } == "0.6667")
  }

  @Test(
    "What the policy always takes is a class of its own, by its record or by the policy",
    arguments: [
      (ExamplePairs.kind(.inadequate, .notYet), true), (ExamplePairs.kind(.good, .notYet), false),
      (ExamplePairs.kind(.good, .notYet, .anyInadequate), true),
      (ExamplePairs.kind(.good, .notYet, isNew: true), true),
      (ExamplePairs.kind(nil, .notYet, .anyInadequate), true),
      (ExamplePairs.kind(nil, .notYet, .allOutstanding), true),
      (ExamplePairs.kind(.good, .because(.newAuditor)), true),
      (ExamplePairs.kind(.outstanding, .because(.random)), false),
      (ExamplePairs.kind(.outstanding, .because(.requested)), true),
    ])
  func certain(kind: SelectionTally.Kind, isCertain: Bool) {
    #expect(kind.isCertain(by: ModerationPolicy()) == isCertain)
  }

  @Test("An amendment takes no review out of those always taken, and estimates follow (A9)")
  func amendedBefore() throws {
    var kind = ExamplePairs.kind(.requiresImprovement, .notYet)
    kind.before = [.inadequate]
    #expect(kind.isCertain(by: ModerationPolicy()))
    #expect(!kind.isCertain(by: ModerationPolicy(always: [.outstanding])))
    kind.taken = .because(.random)
    #expect(!kind.isCertain(by: ModerationPolicy()), "its own record says how it was taken")
    // Five of the 39 that requires improvement and waits were inadequate before: they stand for themselves.
    var selections = ExamplePairs.sampleSelections
    kind.taken = .notYet
    selections.kinds[kind] = counts(5)
    selections.kinds[ExamplePairs.kind(.requiresImprovement, .notYet)] = counts(34)
    var taken = ExamplePairs.kind(.requiresImprovement, .because(.inadequate))
    taken.before = [.inadequate]
    selections.kinds[taken] = counts(2, final: [2, 0, 0, 0])
    let inadequate = try #require(figures(selections)["adjusted.inadequate"]?.value)
    // (11 + 7 x 2/2 + 43 x 1/9) / 242: the drawn nine stand for those they were drawn from alone.
    #expect(abs(inadequate - (11 + 7 + 43.0 / 9) / 242) < 1e-12)
  }

  @Test("Every random pick agreed: no interval, but how large a share may still differ")
  func noDisagreement() throws {
    var selections = SelectionTally()
    selections.kinds = [
      ExamplePairs.kind(.requiresImprovement, .because(.random)): counts(
        9, final: [0, 9, 0, 0], agreeing: 9),
      ExamplePairs.kind(.good, .because(.random)): counts(21, final: [0, 0, 21, 0], agreeing: 21),
      ExamplePairs.kind(.requiresImprovement, .notYet): counts(21),
      ExamplePairs.kind(.good, .notYet): counts(49),
    ]
    let good = try #require(figures(selections)["adjusted.good_or_outstanding"])
    #expect(good.value == 0.7 && good.interval == nil)
    // 1 - 0.025^(1/30).
    #expect(
      good.text == "none of the 30 drawn at random differs; of the 100 they were drawn from up to "
        + "11.6% may still (Clopper-Pearson, 95%)")
    #expect(figures(selections)["same_grade_weighted"]?.interval == nil)
    #expect(figures(selections)["same_grade_weighted"]?.text == good.text)
  }

  @Test("Nothing is estimated for all from fewer than 20 random picks (H1)", arguments: [19, 20])
  func few(picks: Int) throws {
    var selections = SelectionTally()
    selections.kinds = [
      ExamplePairs.kind(.good, .because(.random)): counts(
        picks, final: [0, 1, picks - 1, 0], agreeing: picks - 1),
      ExamplePairs.kind(.good, .notYet): counts(40),
    ]
    let few = "too few random checks to say: 18 of 19 kept their grade"
    for id in ["adjusted.good_or_outstanding", "adjusted.good", "same_grade_weighted"] {
      let figure = try #require(figures(selections)[id])
      let isEnough = picks == 20
      #expect((figure.value != nil) == isEnough && (figure.interval != nil) == isEnough, "\(id)")
      #expect(figure.missing == (isEnough ? nil : few), "\(id)")
      #expect(isEnough || figure.text == nil, "\(id)")
    }
  }

  @Test("Unequal chances change no number; the estimates say that drawn reviews count alike")
  func unequalChances() throws {
    var selections = ExamplePairs.sampleSelections
    selections.note(randomChance: 0.25)
    let before = figures(selections)
    selections.note(randomChance: 1)
    selections.note(randomChance: 0.163)
    let after = figures(selections)
    #expect(after.map(\.value) == before.map(\.value))
    #expect(after.map(\.interval) == before.map(\.interval))
    let words = "drawn reviews of one kind count alike, though their chances ran from 16% to 100%"
    #expect(after["adjusted.good_or_outstanding"]?.text?.contains(words) == true)
    for id in ["adjusted.good_or_outstanding", "same_grade_weighted", "same_grade_random"] {
      #expect(after[id]?.method.contains(words) == true)
      #expect(before[id]?.method.contains("chances") == false)
    }
    #expect(before["adjusted.good_or_outstanding"]?.text == nil)
  }

  @Test("Every review moderated: nothing is estimated, and so it says") func all() throws {
    var selections = SelectionTally()
    selections.kinds = [
      ExamplePairs.kind(.good, .because(.random)): counts(10, final: [0, 2, 8, 0], agreeing: 8)
    ]
    let good = try #require(figures(selections)["adjusted.good_or_outstanding"])
    #expect(good.value == 0.8 && good.interval == nil && good.text == "every review was moderated")
  }

  @Test(
    "A small grade goes with its neighbour on the same side of the good line, and this is said (H1)"
  )
  func merged() throws {
    var selections = ExamplePairs.sampleSelections
    // Outstanding need not be taken here, and of ten of them none was drawn.
    selections.kinds[ExamplePairs.kind(.outstanding, .because(.outstanding))] = nil
    selections.kinds[ExamplePairs.kind(.outstanding, .notYet)] = counts(10)
    let policy = ModerationPolicy(always: [.inadequate])
    let figures = figures(selections, policy)
    #expect(
      figures["adjusted.merged"]?.text
        == "outstanding was counted together with good among reviews drawn at random")
    let good = try #require(figures["adjusted.good_or_outstanding"])
    // (160 + 10)/230 x 25/31 + 48/230 x 1/9.
    #expect(abs((good.value ?? 0) - 0.619261) < 1e-6 && good.interval != nil)
  }

  @Test(
    "No stratum is merged across the good line: a month in which no pick fell below it says nothing (H1)"
  )
  func acrossTheLine() throws {
    var selections = SelectionTally()
    selections.kinds = [
      ExamplePairs.kind(.good, .because(.random)): counts(6, final: [0, 0, 6, 0], agreeing: 6),
      ExamplePairs.kind(.good, .notYet): counts(8),
      ExamplePairs.kind(.requiresImprovement, .notYet): counts(6),
    ]
    let june = Period(month("2025-06"))
    let good = try #require(figures(selections, in: june)["adjusted.good_or_outstanding"])
    #expect(good.value == nil && good.interval == nil && good.denominator == nil)
    #expect(good.missing == "too few random checks to say: 6 of 6 kept their grade")
    #expect(figures(selections, in: june)["adjusted.merged"]?.text == nil)
    // The same with picks enough in number: still none below the line.
    selections.kinds[ExamplePairs.kind(.good, .because(.random))] = counts(
      40, final: [0, 0, 40, 0], agreeing: 40)
    #expect(figures(selections, in: june)["adjusted.good_or_outstanding"]?.value == nil)
  }

  @Test(
    "Where the months asked for say too little, the 12 months that end with them are used and named (H1)"
  )
  func longer() throws {
    let march = Period(month("2026-03"))
    var tally = ProgrammeTally(programme: "monthly", period: march)
    tally.selections.kinds = [
      ExamplePairs.kind(.good, .because(.random)): counts(6, final: [0, 1, 5, 0], agreeing: 5),
      ExamplePairs.kind(.good, .notYet): counts(14),
    ]
    #expect(tally.monthsForEstimates(by: ModerationPolicy()) == ExamplePairs.year)
    let year = PeriodSelections(ExamplePairs.sampleSelections, in: ExamplePairs.year)
    let figures = figures(tally.selections, longer: year, in: march)
    let good = try #require(figures["adjusted.good_or_outstanding"])
    #expect(range(good.interval, 4) == "0.5499 0.7365" && good.period == ExamplePairs.year)
    #expect(
      good.text
        == "over the 12 months April 2025 to March 2026, since too few random checks fell in March 2026"
    )
    // What is no estimate stays of the month.
    #expect(figures["same_grade_random"]?.denominator == 6)
    tally.selections = ExamplePairs.sampleSelections
    #expect(tally.monthsForEstimates(by: ModerationPolicy()) == nil)
    tally.period = ExamplePairs.year
    tally.selections = SelectionTally()
    #expect(tally.monthsForEstimates(by: ModerationPolicy()) == nil, "there is nothing longer")
  }

  @Test(
    "Of a grade that holds a twentieth of the reviews at least two must have been looked at (H1)")
  func thin() {
    var selections = ExamplePairs.sampleSelections
    let drawn = ExamplePairs.kind(.requiresImprovement, .because(.random))
    selections.kinds[drawn] = counts(1, final: [0, 1, 0, 0], agreeing: 1)
    let good = figures(selections)["adjusted.good_or_outstanding"]
    #expect(good?.value == nil)
    #expect(good?.missing == "too few random checks to say: 25 of 32 kept their grade")
  }
}
