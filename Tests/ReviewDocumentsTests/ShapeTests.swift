import PracticeLearning
import ReviewDocuments
import Testing

@Suite("What documents say of themselves")
struct ShapeTests {
  @Test(
    "Every schema is JSON, refuses unknown keys and knows what is needed",
    arguments: DocumentKind.allCases)
  func schema(kind: DocumentKind) throws {
    let text = kind.jsonSchema
    #expect(text.contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    #expect(text.contains("\"additionalProperties\": false"))
    let needed = kind.shape.fields.filter(\.isNeeded).map { "\"\($0.key)\"" }
    let list = try #require(text.firstRange(of: "\"required\": ["))
    let required = text[list.upperBound...].prefix { $0 != "]" }
    #expect(needed.allSatisfy { required.contains($0) })
    #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
  }

  @Test("The schema of a review offers the words of each field")
  func words() {
    let schema = DocumentKind.review.jsonSchema
    #expect(schema.contains("\"requires improvement\""))
    #expect(schema.contains("\"10-15\""))
    #expect(schema.contains("\"$ref\": \"#/$defs/a_domain\""))
    #expect(schema.contains("^[0-9]{4}-(0[1-9]|1[0-2])$"))
  }

  @Test("The table of fields names every field with its way")
  func table() {
    let table = DocumentKind.review.fieldTable
    #expect(table.contains("| `domains.*.evidence[].on` | day, 2026-02-14 |"))
    #expect(table.contains("| `feedback.parent_or_carer.asked` | yes, declined, no |"))
    #expect(DocumentKind.template.fieldTable.contains("| `domains.*.questions.KEY.ask` |"))
    let rows = table.split(separator: "\n")
    #expect(rows.allSatisfy { $0.hasPrefix("|") && $0.hasSuffix("|") })
  }

  @Test(
    "Grades are understood in their abbreviations and in any capitals",
    arguments: [
      ("G", Grade.good), ("ri", .requiresImprovement), ("Outstanding", .outstanding),
      ("i", .inadequate),
      (" good ", .good),
    ])
  func grades(word: String, grade: Grade) {
    let text = "moderation: R\nmoderator: M\noverall: { grade: \"\(word)\" }"
    let found = DocumentReader.documents(in: text, format: .yaml, named: "m")
    #expect(found.documents.first?.complaints == [])
    guard case .moderation(let moderation) = found.documents.first?.decode() else { return }
    #expect(moderation.overall?.grade == grade)
  }

  @Test("A complaint quotes the words and says what to write")
  func sentences() {
    let found = all(
      head + "overall: { grade: Very good }\nconversation: { held_on: 14/02/2026 }\ntaem: x", .yaml)
    #expect(
      found.map(\.summary) == [
        "\"Very good\" is not a grade", "\"14/02/2026\" was read as 14 February 2026",
        "\"taem\" is not a key of a review",
      ])
    #expect(
      found.map(\.advice) == [
        "write one of: outstanding, good, requires improvement, inadequate",
        "write 2026-02-14; if something else is meant, correct it", "did you mean \"team\"?",
      ])
  }

  @Test("A misspelt key is complained of once, not also as missing")
  func misspelt() throws {
    let text =
      head.replacing("practitioner:", with: "practitoner:")
      + "domains:\n  plannning: {}\n  outcomes: { grad: good }\n"
    #expect(all(text, .yaml).map(\.code) == [.unknownKey, .unknownKey, .unknownKey])
    let document = try #require(
      DocumentReader.documents(in: text, format: .yaml, named: "form").documents.first)
    let paths: [FieldPath] = [
      ["practitioner"], ["domains", "planning"], ["domains", "planning", "grade"],
      ["domains", "outcomes", "grade"], ["domains", "outcomes", "because"],
    ]
    let checks = paths.map { Diagnostic(.noReason, at: $0, "none", advice: "write one") }
    #expect(document.complaints(adding: checks).filter { $0.code == .noReason }.count == 1)
    let both = all(head + "practitoner: SW-1\n", .yaml)
    #expect(both.map(\.code) == [.unknownKey])
  }

  @Test("Two themes with one id are complained of")
  func themes() {
    let text = """
      plr: 1
      themes: 1
      headings:
        - heading: a
          title: A
          themes: [{ theme: x, name: X }, { theme: x, name: Y }]
      """
    #expect(complaints(text, .yaml) == ["W001 6:46"])
  }

  @Test("Differences name the field and what it was and became")
  func whatChanged() {
    var after = SampleForm.review
    after.domains[0].grade = .graded(.outstanding)
    after.identity = nil
    after.domains[0].evidence.append(Evidence(what: "plan"))
    after.cohort = String(repeating: "long ", count: 30)
    let found = differences(
      between: Document.review(SampleForm.review).node, and: Document.review(after).node
    ).map(\.description)
    #expect(
      found == [
        "cohort: \"\(String(repeating: "long ", count: 11))long…\" was added",
        "domains.case_recording.grade: \"good\" became \"outstanding\"",
        "domains.case_recording.evidence[3].what: \"plan\" was added",
        "identity: \"Dual heritage is named.\" was removed",
      ])
    #expect(
      differences(between: Document.review(after).node, and: Document.review(after).node) == [])
  }

  @Test("A text that a spreadsheet would run is written so that it does not, and comes back")
  func formulas() {
    var columns = CSVColumns()
    let document = Document.moderation(Moderation(review: "=1+1", moderator: "'@x"))
    columns.include(document)
    #expect(columns.head() == "\u{FEFF}kind,moderation,moderator\r\n")
    #expect(columns.row(document) == "moderation,'=1+1,''@x\r\n")
  }
}
