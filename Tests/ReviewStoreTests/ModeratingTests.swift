import PracticeLearning
import ReviewStore
import Testing

@Suite("Recording moderations") struct ModeratingTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    return desk
  }
  private func state(_ desk: Desk) throws -> ReviewState? {
    try desk.read { try $0.review("R-1")?.state }
  }

  @Test("Equal grades settle a moderation") func equal() throws {
    let desk = try desk()
    #expect(try desk.write { try $0.record(moderation(of: "R-1")) } == .stored)
    #expect(try state(desk) == .final)
    #expect(try desk.write { try $0.record(moderation(of: "R-1")) } == .unchanged)
  }

  @Test("Different grades wait for a resolution, which may follow later") func resolution() throws {
    let desk = try desk()
    try desk.write { _ = try $0.record(moderation(of: "R-1", overall: .requiresImprovement)) }
    #expect(try state(desk) == .moderated)
    let resolution = Moderation.Resolution(
      how: .conversation, on: day("2026-03-05"), by: "TM-03", because: "the plan had stalled",
      final: [Moderation.FinalGrade(.overall, .good)])
    let resolved = moderation(
      of: "R-1", overall: .requiresImprovement, resolution: resolution, text: "resolved")
    #expect(try desk.write { try $0.record(resolved) } == .stored)
    #expect(try state(desk) == .final)
    try desk.read { reading throws in
      #expect(try reading.document(ofModerationOf: "R-1") == resolved.document)
      #expect(try reading.journal().map(\.act) == [.initialise, .submit, .moderate, .resolve])
    }
  }

  @Test("Other grades for a moderated review are handed back unless they are amended")
  func changed() throws {
    let desk = try desk()
    let first = moderation(of: "R-1")
    let other = moderation(of: "R-1", grade: .requiresImprovement, text: "other")
    try desk.write { _ = try $0.record(first) }
    #expect(try desk.write { try $0.record(other) } == .differs(.document(first.document)))
    #expect(code(try desk.write { try $0.amend(other, because: "") }) == "S013")
    #expect(try desk.write { try $0.amend(other, because: "two pages were missing") } == .stored)
    #expect(try state(desk) == .moderated)
    #expect(try desk.kept("moderation_revision") == [first.document, other.document])
  }

  @Test("A moderation needs a review and another person than its auditor")
  func refused() throws {
    let desk = try desk()
    #expect(code(try desk.write { try $0.record(moderation(of: "R-2")) }) == "M001")
    #expect(code(try desk.write { try $0.record(moderation(of: "R-1", by: "TM-07")) }) == "M003")
    #expect(
      code(try desk.write { try $0.amend(moderation(of: "R-1"), because: "why") }) == "S015")
    #expect(try state(desk) == .submitted)
  }

  @Test("Amending a moderated review opens its moderation again; nothing of it is lost")
  func reopened() throws {
    let desk = try desk()
    let entry = moderation(of: "R-1")
    try desk.write { _ = try $0.record(entry) }
    try desk.write {
      _ = try $0.amend(review("R-1", overall: .outstanding, text: "2"), because: "why")
    }
    #expect(try state(desk) == .submitted)
    try desk.read { reading throws in
      #expect(try reading.document(ofModerationOf: "R-1") == nil)
      #expect(try reading.counts().moderations == 0)
    }
    #expect(try desk.kept("moderation_revision") == [entry.document])
    #expect(try desk.write { try $0.record(entry) } == .stored)
    #expect(try state(desk) == .moderated)
  }
}
