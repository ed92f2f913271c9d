import PracticeLearning
import Testing

@Suite("How moderation stands in the year")
struct ModerationStandingTests {
  private func standing(
    _ change: (inout ModerationStanding) -> Void = { _ in }
  ) -> ModerationStanding {
    var standing = ModerationStanding(
      period: Period(from: month("2025-04"), to: month("2025-11")) ?? Period(month("2025-11")),
      today: day("2025-12-01"), targetPercent: 30)
    change(&standing)
    return standing
  }

  private func untaken(
    _ review: String, _ service: String, _ auditor: String, on submitted: String = "2025-11-03",
    always: Moderation.Selection.Reason? = nil, wasInDraw: Bool = false
  ) -> ModerationStanding.Untaken {
    .init(
      review: review, month: month("2025-11"), service: service, auditor: auditor,
      submittedOn: day(submitted), always: always, wasInDraw: wasInDraw)
  }

  @Test("The month, the quarter and the year so far each against the target")
  func spans() {
    let standing = standing { standing in
      for text in ["2025-05", "2025-10", "2025-11"] {
        standing.addModerated(month: month(text), service: "s", auditor: "a")
        for number in 0..<4 {
          var review = untaken("\(text)-\(number)", "s", "a")
          review.month = month(text)
          standing.add(review)
        }
      }
    }
    #expect(
      standing.spans.map(\.words) == ["November 2025", "Q3 2025/26 to date", "2025/26 to date"])
    let counts = standing.spans.map { standing.counts(in: $0.period) }
    #expect(counts.map(\.submitted) == [5, 10, 15])
    #expect(counts.map { $0.needed(forPercent: 30) } == [1, 1, 2])
  }

  @Test(
    "To take next: what is always taken, then what reaches most who were not reached, the oldest first"
  )
  func next() {
    let next = standing { standing in
      standing.addModerated(month: month("2025-10"), service: "adoption", auditor: "TM-1")
      standing.add(untaken("R-1", "adoption", "TM-1"))
      standing.add(untaken("R-2", "adoption", "TM-2"))
      standing.add(untaken("R-3", "fostering", "TM-2"))
      standing.add(untaken("R-4", "fostering", "TM-3", on: "2025-11-01"))
      standing.add(untaken("R-5", "adoption", "TM-4", always: .inadequate))
      standing.add(untaken("R-6", "adoption", "TM-4"))
    }.next
    #expect(next.map(\.review.review) == ["R-5", "R-4", "R-2"])
    #expect(next.map(\.always) == [.inadequate, nil, nil])
    #expect(next.map(\.reaches) == [[], ["auditor TM-3", "service fostering"], ["auditor TM-2"]])
  }

  @Test("What is open is sorted by its last day, and late by working days")
  func open() {
    let standing = standing { standing in
      for (review, due) in [("R-1", "2025-12-01"), ("R-2", "2025-11-28"), ("R-3", "2025-12-05")] {
        standing.addOpen(
          .init(
            review: review, selection: .init(reason: .requested), moderator: "MOD-01",
            assignedOn: day("2025-11-14"), dueOn: day(due)),
          month: month("2025-11"), service: "s", auditor: "a")
      }
    }
    #expect(standing.open.map(\.assignment.review) == ["R-2", "R-1", "R-3"])
    #expect(standing.late.map(\.assignment.review) == ["R-2"])
    #expect(standing.late[0].assignment.clock(on: day("2025-12-01")).workingDaysLate == 1)
  }

  @Test("The forecast: allocated reviews at the share completed, other months as the months so far")
  func forecast() {
    let standing = standing { standing in
      for number in 0..<80 {
        if number < 20 {
          standing.addModerated(month: month("2025-11"), service: "s", auditor: "a")
        } else {
          standing.add(untaken("R-\(number)", "s", "a"))
        }
      }
    }
    var months: [Month: GroupTally] = [:]
    func expect(_ text: String, _ expected: Int, _ completed: Int) {
      months[month(text), default: GroupTally()].expected = expected
      months[month(text), default: GroupTally()].completed = completed
    }
    expect("2025-10", 50, 45)
    expect("2025-11", 50, 35)
    expect("2025-12", 25, 0)
    let forecast = ModerationForecast(standing, months: months, since: month("2024-09"))
    // 40 allocated at 80% are 32; three months without allocations at 10 a month are 30.
    #expect(forecast.allocated == 40 && forecast.completed == 0.8 && forecast.openMonths == 3)
    #expect(forecast.reviews == 142 && forecast.target == 43 && forecast.needed == 23)
    #expect(
      forecast.assumption
        == "40 allocated and not done yet, of which the 80.0% completed so far come in; "
        + "3 months without allocations at the 10.0 a month so far")
  }

  @Test("A programme that began in July is forecast from July, not from April (A13)")
  func beganLater() throws {
    var standing = ModerationStanding(
      period: Period(from: month("2025-04"), to: month("2025-09")) ?? Period(month("2025-09")),
      today: day("2025-09-30"), targetPercent: 30)
    for text in ["2025-07", "2025-08", "2025-09"] {
      for _ in 0..<55 { standing.addModerated(month: month(text), service: "s", auditor: "a") }
    }
    // Told, or seen from the first month with a review.
    for began in [month("2025-07"), nil] {
      let forecast = ModerationForecast(standing, months: [:], since: began)
      #expect(forecast.aMonth == 55 && forecast.reviews == 165 + 6 * 55)
    }
    // A programme of years ago has had every month since April, those without a review too.
    let old = ModerationForecast(standing, months: [:], since: month("2019-01"))
    #expect(old.aMonth == 27.5)
    // One that begins with allocations nobody has done yet has begun.
    var expected: [Month: GroupTally] = [:]
    expected[month("2025-06"), default: GroupTally()].expected = 10
    #expect(ModerationForecast(standing, months: expected).aMonth == 41.25)
  }

  @Test("At the end of the year nothing more is expected")
  func end() {
    var standing = ModerationStanding(
      period: Period(FinancialYear(startingIn: 2025)), today: day("2026-04-15"), targetPercent: 30)
    for _ in 0..<10 { standing.addModerated(month: month("2026-03"), service: "s", auditor: "a") }
    let forecast = ModerationForecast(standing, months: [:])
    #expect(forecast.reviews == 10 && forecast.needed == 0)
    #expect(forecast.words.contains("nothing more is expected"))
  }
}
