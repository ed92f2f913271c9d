import PracticeLearning
import ReviewDocuments
import Testing

@Suite("The year of the sample council")
struct EstuaryYearTests {
  @Test("265 reviews were expected and 240 completed, each where it was allocated")
  func compliance() throws {
    let allocations = try SampleFiles.allocations("estuary-2025-26/allocations.csv")
    let reviews = try SampleFiles.year()
    #expect(allocations.count { $0.exemption == nil } == 265)
    #expect(allocations.count { $0.exemption?.because != nil } == 14)
    #expect(reviews.count == 240)
    for review in reviews {
      let own = allocations.filter { $0.caseReference == review.caseReference }
      #expect(own.count == 1, "\(review.id)")
      #expect(own.first?.auditor == review.auditor && own.first?.month == review.month)
      #expect(own.first?.exemption == nil && own.first?.programme == review.programme)
    }
    #expect(Set(allocations.map(\.id)).count == 279)
    #expect(Set(allocations.map(\.caseReference)).count == 279)
  }

  @Test("overall grades are those of the year that is reproduced")
  func overall() throws {
    let grades = try SampleFiles.year().compactMap { $0.grade(.overall) }
    let counts = Grade.bestFirst.map { grade in grades.count { $0 == grade } }
    #expect(counts == [20, 160, 48, 12])
  }

  @Test("a domain is inadequate exactly where the whole is, and no cap is overridden")
  func caps() throws {
    for review in try SampleFiles.year() {
      let unsafe = review.domains.contains { $0.grade == .graded(.inadequate) }
      #expect(unsafe == (review.grade(.overall) == .inadequate), "\(review.id)")
      #expect(unsafe == (review.safety?.immediateConcern == true), "\(review.id)")
      #expect(review.overall?.capOverride == nil)
      #expect(review.grade(.impact) != nil)
    }
  }

  @Test("eight services, at least 25 auditors, and nobody reviews their own team or supervisee")
  func people() throws {
    let reviews = try SampleFiles.year()
    let workspace = try #require(try SampleFiles.workspace())
    #expect(Set(reviews.map(\.service)).count == 8)
    #expect(Set(reviews.map(\.auditor)).count >= 25)
    #expect(workspace.teams.count >= 24)
    for review in reviews + (try SampleFiles.reviews("estuary-2025-26/fostering.yaml")) {
      #expect(workspace.person(review.auditor)?.team != review.team, "\(review.id)")
      #expect(workspace.person(review.practitioner)?.supervisor != review.auditor, "\(review.id)")
      #expect(workspace.person(review.practitioner)?.team == review.team, "\(review.id)")
    }
  }

  @Test("23 of 25 fostering reviews are good or better, each allocated")
  func fostering() throws {
    let reviews = try SampleFiles.reviews("estuary-2025-26/fostering.yaml")
    let allocations = try SampleFiles.allocations("estuary-2025-26/allocations-fostering.csv")
    #expect(reviews.count == 25)
    #expect(reviews.count { $0.grade(.overall)?.isGoodOrOutstanding == true } == 23)
    #expect(Set(reviews.map(\.caseReference)) == Set(allocations.compactMap(\.caseReference)))
    #expect(allocations.count == 25)
  }

  @Test("no id and no case stands twice anywhere")
  func unique() throws {
    let reviews =
      try SampleFiles.year() + SampleFiles.reviews("estuary-2025-26/fostering.yaml")
      + SampleFiles.reviews("permanence-2019-10/reviews.yaml")
      + SampleFiles.reviews("q3-2019-20/reviews.yaml")
    #expect(reviews.count == 309)
    #expect(Set(reviews.map(\.id)).count == 309)
    #expect(Set(reviews.map(\.caseReference)).count == 309)
  }

  @Test("36 actions of the service stand in every RAG state, some past their day")
  func actions() throws {
    let actions = try SampleFiles.actions("estuary-2025-26/actions.yaml")
    let today = try #require(CalendarDate("2026-04-15"))
    #expect(actions.count == 36)
    for status in ActionStatus.allCases {
      #expect(actions.count { $0.status == status } >= 3, "\(status)")
    }
    #expect(actions.contains { $0.isOverdue(on: today) })
  }

  @Test("progress is told of actions just as their reviews planned them")
  func progress() throws {
    let reviews = try SampleFiles.year() + SampleFiles.reviews("estuary-2025-26/fostering.yaml")
    let planned = Dictionary(uniqueKeysWithValues: reviews.map { ($0.id, $0) })
    for action in try SampleFiles.actions("estuary-2025-26/action-progress.yaml") {
      let review = try #require(planned[action.review ?? ""])
      let number = try #require(action.id.split(separator: ".").last.flatMap { Int($0) })
      #expect(action.plan == review.actions[number - 1], "\(action.id)")
      #expect(action.raisedOn == review.conversation?.heldOn, "\(action.id)")
    }
  }

  @Test("the practice week looks at eight reviews that found neglect")
  func practiceWeek() throws {
    let documents = try SampleFiles.documents("estuary-2025-26/practice-week-neglect.yaml")
    guard case .practiceWeek(let week) = try #require(documents.first).decode() else {
      Issue.record("the file holds no practice week")
      return
    }
    let reviews = try SampleFiles.year().filter { week.reviews.contains($0.id) }
    #expect(reviews.count == 8)
    for review in reviews {
      let findings = review.domains.flatMap { $0.strengths + $0.development }
      #expect(findings.contains { $0.themes.contains("neglect") }, "\(review.id)")
    }
  }
}
