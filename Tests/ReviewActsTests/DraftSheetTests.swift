import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewStore
import Testing

@Suite("A draft as sheets, part by part") struct DraftSheetTests {
  private let test: TestCouncil
  private let id: String

  init() throws {
    test = try TestCouncil()
    let new = NewReview(caseReference: "C-0412", team: "CIC-2")
    id = try test.council.startReview(new, by: test.hand("TM-07")).get().id
  }

  private func sheet(_ council: Council) throws -> DraftSheet {
    try council.draftSheet(id, by: test.hand("TM-07")).get()
  }

  /// What a sheet shows: every field, how it is asked and answered, and all that is said of the form.
  private func shown(_ draft: DraftSheet) -> [String] {
    draft.sheet.parts.flatMap { part in
      part.fields.map {
        "\(part.key) \($0.name) \($0.asks) \($0.hint) \($0.kind) \($0.value) \($0.item ?? 0)"
      }
    } + draft.complaints.map { "\($0)" } + [draft.version, "\(draft.sheet.review)"]
  }

  @Test("What is remembered of a draft after each answer is what would be read of its text")
  func remembered() throws {
    let answers: [[String: String]] = [
      ["domains.planning.because": "Her plan is hers: it says so"],
      ["domains.planning.grade": "inadequate"],
      ["domains.planning.risk": "She waits\n\nand nobody # asks", "practitioner": "SW-118"],
      ["domains.planning.grade": "good", "age_band": "5-9"],
      [
        "domains.outcomes.evidence[1].what": "visit",
        "domains.outcomes.evidence[1].on": "14.3.2026",
      ],
      ["domains.outcomes.evidence[2].what": "letter"],
      ["domains.outcomes.strengths[1].text": "She is heard", "overall.grade": "Gud"],
      ["overall.grade": "", "domains.outcomes.evidence[1].what": ""],
    ]
    for values in answers {
      let before = try sheet(test.council)
      let known = Set(before.sheet.parts.flatMap(\.fields).map(\.name))
      #expect(known.isSuperset(of: values.keys), "\(values.keys)")
      let saved = try test.council.answer(
        id, from: before.version, by: test.hand("TM-07")
      ) { _ in .init(values) }.get()
      #expect(saved.left.isEmpty && saved.meanwhile.isEmpty)
      let now = try sheet(test.council)
      #expect(now.version == saved.version && now.version != before.version)
      #expect(try shown(now) == shown(sheet(Council(in: test.folder))), "\(values)")
    }
  }

  @Test("An answer that came from an older text is laid beside the newest; both texts stay")
  func meanwhile() throws {
    let first = try sheet(test.council).version
    func answer(_ words: String) throws -> AnsweredSheet {
      try test.council.answer(id, from: first, by: test.hand("TM-07")) { _ in
        .init(["domains.planning.because": words])
      }.get()
    }
    #expect(try answer("At the table").meanwhile.isEmpty)
    let second = try answer("In the car")
    #expect(second.meanwhile.map(\.theirs) == ["At the table"])
    #expect(second.meanwhile.map(\.mine) == ["In the car"])
    let texts = try test.council.read { reading in
      try ["At the table", "In the car"].map { words in
        try reading.draftText(id) { $0.contains(words) } != nil
      }
    }
    #expect(texts == [true, true])
  }

  @Test("A form brought back takes the place of the newest text, which stays in the store")
  func broughtBack() throws {
    let hand = test.hand("TM-07")
    let version = try sheet(test.council).version
    _ = try test.council.answer(id, from: version, by: hand) { _ in
      .init(["domains.planning.because": "At the table"])
    }.get()
    let before = try test.council.draft(id, by: hand).get().text
    let text = before.replacing("At the table", with: "In the car")
    let offered = try test.council.offer(text, named: "mine.yaml", toDraft: id, by: hand).get()
    #expect(offered.changes.map(\.now) == ["At the table"])
    #expect(offered.changes.map(\.then) == ["In the car"])
    let other = test.council.take(
      text, named: "mine.yaml", intoDraft: id, from: version, by: hand)
    #expect(other.errors == ["S015"], "\(other.errors)")
    _ = try test.council.take(
      text, named: "mine.yaml", intoDraft: id, from: offered.version, by: hand
    ).get()
    #expect(try test.council.draft(id, by: hand).get().text == text)
    #expect(try test.council.read { try $0.draftText(id) { $0 == before } } != nil)
    let somebody = test.council.offer(
      text, named: "mine.yaml", toDraft: id, by: test.hand("TM-16"))
    #expect(somebody.errors == ["S021"])
  }
}
