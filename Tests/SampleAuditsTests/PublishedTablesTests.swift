import PracticeLearning
import Testing

@Suite("The samples reproduce the published tables")
struct PublishedTablesTests {
  /// Table A: good, requires improvement and inadequate of each domain in October 2019.
  static let october: [(domain: PracticeDomain, counts: [Int])] = [
    (.caseRecording, [8, 4, 0]), (.assessments, [9, 2, 1]), (.planning, [9, 2, 1]),
    (.voiceOfTheChild, [11, 1, 0]), (.outcomes, [9, 2, 1]), (.managementOversight, [8, 3, 1]),
  ]

  @Test("the twelve reviews of October 2019, domain by domain", arguments: october)
  func permanenceDomain(domain: PracticeDomain, counts: [Int]) throws {
    let reviews = try SampleFiles.reviews("permanence-2019-10/reviews.yaml")
    #expect(reviews.count == 12)
    #expect(count(reviews, .domain(domain)) == counts)
  }

  @Test(
    "the twelve reviews overall, and the two cohorts",
    arguments: [
      ("", 12, [8, 2, 2]), ("most recent into care", 8, [6, 0, 2]),
      ("came 8-11 months before", 4, [2, 2, 0]),
    ])
  func permanenceCohort(cohort: String, size: Int, counts: [Int]) throws {
    let reviews = try SampleFiles.reviews("permanence-2019-10/reviews.yaml")
      .filter { cohort.isEmpty || $0.cohort == cohort }
    #expect(reviews.count == size)
    #expect(count(reviews, .overall) == counts)
  }

  @Test("the third quarter of 2019/20 reads as it was published")
  func quarter() throws {
    let reviews = try SampleFiles.reviews("q3-2019-20/reviews.yaml")
    #expect(reviews.count == 32)
    #expect(reviews.count { $0.grade(.overall) == .requiresImprovement } > 16)
    func strong(_ domain: PracticeDomain) -> Int {
      reviews.count { $0.grade(.domain(domain))?.isGoodOrOutstanding == true }
    }
    let stronger = [PracticeDomain.assessments, .voiceOfTheChild, .outcomes].map(strong)
    let weaker = [PracticeDomain.planning, .managementOversight, .caseRecording].map(strong)
    #expect((stronger.min() ?? 0) > (weaker.max() ?? 0))
    #expect(strong(.planning) == weaker.min())
    var themes: [String: Int] = [:]
    for finding in reviews.compactMap({ $0.judgement(of: .caseRecording) }).flatMap(\.development) {
      for theme in finding.themes { themes[theme, default: 0] += 1 }
    }
    let chronology = themes.removeValue(forKey: "chronology") ?? 0
    #expect(chronology > (themes.values.max() ?? 0))
  }

  private func count(_ reviews: [Review], _ rating: Rating) -> [Int] {
    [Grade.good, .requiresImprovement, .inadequate].map { grade in
      reviews.count { $0.grade(rating) == grade }
    }
  }
}
