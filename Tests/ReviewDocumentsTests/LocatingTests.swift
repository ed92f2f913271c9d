import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Complaints of the checks find their place in the file")
struct LocatingTests {
  private func places(
    _ text: String, _ format: DocumentFormat, _ fields: [(FieldPath, String?)]
  ) throws -> [String] {
    let found = DocumentReader.documents(in: text, format: format, named: "form")
    let document = try #require(found.documents.last)
    let complaints = fields.map {
      Diagnostic(.noReason, at: $0.0, "x", advice: "y", excerpt: $0.1)
    }
    return document.locating(complaints).map { complaint in
      complaint.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
    }
  }

  private static let because: FieldPath = ["domains", "planning", "because"]

  @Test("In YAML: a value, an empty key, a missing field, and words of a folded text")
  func yaml() throws {
    let marked = MarkedText(
      head + """
        1️⃣domains:
          planning:
            grade: 2️⃣good
            because: >
              Mum – café – said 3️⃣contact
              with mum was late.
            4️⃣difference:
            strengths:
              - { text: }
              - { text: 5️⃣"a \\"6️⃣quoted\\" word" }
              - text: 'it''s 7️⃣here'
        """)
    let places = try places(
      marked.text, .yaml,
      [
        (["domains", "outcomes"], nil), (["domains", "planning", "grade"], nil),
        (Self.because, "contact with mum"), (["domains", "planning", "difference"], nil),
        (["domains", "planning", "strengths", 0, "text"], nil),
        (["domains", "planning", "strengths", 0, "text"], "quoted\" word"),
        (["domains", "planning", "strengths", 1, "text"], "here"),
        (["domains", "planning", "strengths", 0, "text"], "not there"),
      ])
    #expect(
      places == (1...7).compactMap { marked.places[$0] } + [marked.places[5]].compactMap { $0 })
  }

  @Test("In JSON, with characters written as escapes")
  func json() throws {
    let marked = MarkedText(
      "{\"plr\": 1,\n \"domains\": {\"planning\": {\"é\": 1, \"because\": 1️⃣\"caf\\u00e9\\n2️⃣\\\"so\\\"  said\"}}}"
    )
    let places = try places(
      marked.text, .json, [(Self.because, nil), (Self.because, "\"so\" said")])
    #expect(places == [marked.places[1], marked.places[2]])
  }

  @Test("In JSON Lines, by the line of the file")
  func jsonLines() throws {
    let marked = MarkedText(
      "{\"plr\":1}\n{\"plr\":1,\"cohort\":\"–\",\"domains\":{\"planning\":{\"because\":1️⃣\"a 2️⃣b\"}}}\n"
    )
    let places = try places(marked.text, .jsonLines, [(Self.because, nil), (Self.because, "b")])
    #expect(places == [marked.places[1], marked.places[2]])
  }

  @Test("In CSV, by the line and column of the cell")
  func csv() throws {
    let marked = MarkedText(
      "kind,cohort,domains.planning.because\nreview,\"two\nlines – é\",1️⃣\"one \"\"2️⃣quoted\"\"\n3️⃣word\"\n"
    )
    let places = try places(
      marked.text, .csv,
      [(Self.because, nil), (Self.because, "quoted"), (Self.because, "word")])
    #expect(places == [marked.places[1], marked.places[2], marked.places[3]])
  }

  @Test(
    "A wrong grade is not also complained of as missing, and all stand in the order of the form")
  func together() throws {
    let text = head + "overall: { grade: fine }\nimpact: {}\n"
    let found = DocumentReader.documents(in: text, format: .yaml, named: "form")
    let document = try #require(found.documents.first)
    let checks = [
      Diagnostic(.noOverall, at: ["overall", "grade"], "none", advice: "write one"),
      Diagnostic(.noImpact, at: ["impact"], "none", advice: "write one"),
      Diagnostic(.unknownAuditor, at: ["auditor"], "who", advice: "write one"),
    ]
    let codes = document.complaints(adding: checks).map(\.code)
    #expect(codes == [.unknownAuditor, .notAGrade, .noImpact])
  }
}
