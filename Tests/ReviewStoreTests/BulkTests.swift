import AuditStatistics
import Foundation
import PracticeLearning
import ReviewStore
import Testing

@Suite("Filling a store in bulk") struct BulkTests {
  private let names = BulkNames(
    programmes: ["monthly"], services: ["MASH"], teams: ["M-1"], people: ["TM-07", "TM-03"],
    templates: ["children-in-care@1"], themes: ["chronology"])

  private func kept(_ number: Int) -> Entry<Review> {
    var review = review(
      "S-\(number)", case: "C-\(number)", service: "MASH", team: "M-1", strengths: ["chronology"]
    ).value
    review.practitioner = "TM-07"
    return Values.reviews.keep(review, as: "\(review)")
  }

  private func fill(_ bulk: BulkFill, reviews: Int, theme: Int = 0) throws {
    var value = BulkReview()
    for number in 0..<reviews {
      value.id = "S-\(number)"
      value.caseReference = "C-\(number)"
      let entry = kept(number)
      value.document = entry.document
      value.month = Month(year: 2026, number: 2)
      value.grades = Rating.allCases.map { entry.value.grade($0)?.rawValue ?? 0 }
      value.findings = [BulkFinding(.strength, .planning, theme: theme)]
      value.allocation = BulkAllocation(id: "A-\(number)", due: day("2026-02-28"))
      value.moderation =
        number % 3 > 0
        ? nil
        : BulkModeration(
          moderator: 1, grades: [3, 3, 3, 3, 3, 3, 2, 0], finalOverall: 0,
          gradedOn: day("2026-03-01"), reason: .random, probability: 0.3, resolution: nil,
          document: ReviewStoreTests.moderation(
            of: value.id, gradedOn: "2026-03-01", probability: "0.3", overall: .requiresImprovement
          ).document)
      try bulk.add(value, submittedAt: Desk.now)
    }
    try bulk.add(open: BulkAllocation(id: "O-1", due: day("2026-02-28")), of: value)
  }

  private func folder() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "plr-bulk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  @Test("A bulk is a store like any other: it passes inspection, counts, and goes on being used")
  func used() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ReviewStore.create(
      in: folder, by: Desk.writer, simulating: "30 reviews, seed 1", names: names
    ) { try fill($0, reviews: 30) }
    let store = try ReviewStore(opening: folder)
    #expect(store.inspect().complaints == [])
    try store.write(by: Desk.writer) { batch throws in
      #expect(try batch.submit(review("R-1", service: "MASH", team: "M-1")) == .stored)
    }
    let tally = try store.tallies(
      period: Period(FinancialYear(startingIn: 2025)), on: day("2026-03-31"))[0].total
    let counts = [tally.submitted, tally.moderated, tally.expected, tally.completed]
    #expect(counts == [31, 10, 31, 30])
    #expect(tally.pending == 10)
    #expect(tally.afterModeration.lowered == 0)
    try store.read { reading throws in
      #expect(try reading.journal().map(\.act) == [.initialise, .simulate, .submit])
      #expect(try reading.reviews(matching: ReviewFilter(state: .moderated)).count == 10)
    }
    #expect(store.inspect().complaints == [])
  }

  @Test("A bulk that fails leaves no store", arguments: [1, -1]) func failed(theme: Int) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: BulkFill.OutOfRange.self) {
      try ReviewStore.create(in: folder, by: Desk.writer, simulating: "30", names: names) {
        try fill($0, reviews: 30, theme: theme)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["plr.lock"])
  }

  @Test("A changed text in a bulk shows in the journal") func tampered() throws {
    let desk = try Desk()
    try FileManager.default.removeItem(atPath: desk.path)
    try ReviewStore.create(in: desk.folder, by: Desk.writer, simulating: "3", names: names) {
      try fill($0, reviews: 3)
    }
    try desk.tamper(
      """
      DROP TRIGGER review_revision_is_never_changed;
      UPDATE review_revision SET document = 'another' WHERE id = 2;
      """)
    #expect(
      try desk.store { $0.verifyJournal().complaints.filter { $0.code == .journalBroken }.count }
        == 1)
  }
}
