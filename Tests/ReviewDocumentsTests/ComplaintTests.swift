import PracticeLearning
import ReviewDocuments
import Testing

/// What is wrong with a text, as `code line:column`.
func complaints(_ text: String, _ format: DocumentFormat) -> [String] {
  all(text, format).map { complaint in
    let place = complaint.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
    return "\(complaint.code) \(place)"
  }
}

func all(_ text: String, _ format: DocumentFormat) -> [Diagnostic] {
  let found = DocumentReader.documents(in: text, format: format, named: "form")
  return (found.complaints + found.documents.flatMap(\.complaints)).sortedByPlace()
}

/// The head of a review, to which a case adds what it is about.
let head = """
  plr: 1
  id: R-1
  programme: monthly
  template: children-in-care@3
  month: 2026-02
  case: C-1
  service: children in care
  team: CIC-2
  practitioner: SW-118
  auditor: TM-07

  """

@Suite("Complaints stand where the mistake is")
struct ComplaintTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let marked: String
    let codes: [String]
    var format = DocumentFormat.yaml

    init(_ name: String, _ marked: String, _ codes: String..., format: DocumentFormat = .yaml) {
      testDescription = name
      self.marked = marked
      self.codes = codes
      self.format = format
    }
  }

  private func check(_ example: Case, _ marked: MarkedText) {
    let expected = example.codes.enumerated().map { index, code in
      "\(code) \(marked.places[index + 1] ?? "0:0")"
    }
    #expect(complaints(marked.text, example.format) == expected)
  }

  @Test(
    "YAML that cannot be read",
    arguments: [
      Case("a colon in a text", "because: She said1️⃣: no", "D001"),
      Case("a quote that never closes", "id: 1️⃣\"R-1\nmonth: 2026-02\n", "D001"),
      Case("a bracket that never closes", "a: 1️⃣[x, y\nb: z\n", "D001"),
      Case("a list that is never written", "council: E\nteams: 1️⃣[\n", "D001"),
      Case("a line that belongs to nothing", "because: >\n  text\n1️⃣more text\nid: 2", "D001"),
      Case("a text beside >", "because: > 1️⃣text", "D001"),
      Case("a text that begins with @", "by: 1️⃣@tm07", "D001"),
      Case("a text that begins with *", "by: 1️⃣*tm07", "D001"),
      Case("a tab", "safety:\n1️⃣\timmediate_concern: no", "D002"),
      Case("a tab among spaces", "areas:\n  planning:\n  1️⃣\tgrade: good", "D002"),
      Case("a control character", "a: x\nb: é1️⃣\u{1}", "D001"),
      Case("a block as key", "{1️⃣{a: b}: c}", "D001"),
    ])
  func yaml(example: Case) { check(example, MarkedText(example.marked)) }

  @Test("What is wrong is said in plain words, and an empty file gets advice of its kind")
  func plainWords() {
    for text in ["teams: [", "teams: [\n", "a: b\n]", "a: {x: }}", "a: [,]"] {
      let said = all(text, .yaml).filter { $0.code == .notYAML }.map(\.summary)
      #expect(!said.isEmpty && said.allSatisfy { !$0.contains("expected") }, "\(text): \(said)")
    }
    let advice = ["estuary/plr.yaml", "forms.csv"].map { name in
      DocumentReader.documents(in: "", format: .yaml, named: name).complaints.map(\.advice)
    }
    #expect(advice[0].first?.parts.last == .remedy(.makeWorkspace(namingFolder: false)))
    #expect(
      advice[1].first?.parts == [.text("check that it was saved and that it is the file you meant")]
    )
  }

  @Test(
    "Keys that are written twice",
    arguments: [
      Case("in a block", "id: 1\nteam: A\n1️⃣id: 2\n2️⃣team: B", "D003", "D003"),
      Case("on one line", "safety: { told: a, 1️⃣told: b }", "D003"),
      Case("in JSON", #"{"id": "é", 1️⃣"id": "2"}"#, "D003", format: .json),
    ])
  func repeatedKeys(example: Case) {
    let marked = MarkedText(example.marked)
    let found = complaints(marked.text, example.format).filter { $0.hasPrefix("D003") }
    #expect(found == marked.places.sorted { $0.key < $1.key }.map { "D003 \($0.value)" })
  }

  @Test(
    "Fields that do not fit the form",
    arguments: [
      Case("an unknown key", head + "1️⃣afety: {}\n", "D004"),
      Case("an unknown domain", head + "domains:\n  1️⃣plannning:\n    grade: good\n", "D004"),
      Case("a comma in a text", head + "1️⃣safety: { concern: cold, and hungry }\n", "D026"),
      Case("a text for a list", head + "confirmed: 1️⃣P002\n", "D029"),
      Case("a list for a text", head + "1️⃣identity: [a]\n", "D026"),
      Case("a text for a block", head + "overall: 1️⃣very fine\n", "D006"),
      Case("a word that is no grade", head + "overall: { grade: 1️⃣Very good }\n", "R014"),
      Case("a digit for a grade", head + "overall: { grade: 1️⃣2 }\n", "R015"),
      Case("a word not on the list", head + "age_band: 1️⃣11-15\n", "D017"),
      Case("a date as Britons write it", head + "conversation:\n  held_on: 1️⃣14/02/2026\n", "D029"),
      Case("a day that is none", head + "conversation:\n  held_on: 1️⃣2026-02-30\n", "D018"),
      Case("neither yes nor no", head + "safety: { immediate_concern: 1️⃣maybe }\n", "D021"),
      Case(
        "everything at once",
        head + "cohort: {}\nactions:\n  - due: 1️⃣soon\n    2️⃣ownr: x\n    level: 3️⃣all\n",
        "D018", "D004", "D017"),
    ])
  func fields(example: Case) {
    check(example, MarkedText(example.marked))
  }

  @Test(
    "Other kinds of document",
    arguments: [
      Case(
        "a number that is none",
        "moderation: R\nmoderator: M\nselection: { reason: random, probability: 1️⃣most }", "D020"),
      Case(
        "a month that is none", "allocation: A\nprogramme: m\nmonth: 1️⃣2026-13\nauditor: T", "D019"),
      Case(
        "a count that is none",
        "practice_week: W\ntheme: neglect\nfrom: 2026-03-02\nto: 2026-03-06\nactivities:\n  - { kind: observation, count: 1️⃣two }",
        "D020"),
      Case(
        "a missing key of a block", "moderation: R\nmoderator: M\n1️⃣resolution:\n  on: 2026-01-01",
        "D005"),
      Case("a key left empty", "action: A\n1️⃣raised_on:\nwhat: x", "D005"),
      Case("a newer form", "plr: 1️⃣2\nmoderation: R\nmoderator: M", "D015"),
      Case("nothing that is known", "1️⃣colour: red", "D014"),
      Case(
        "a template without its version",
        head.replacing("@3", with: "").replacing("template: ", with: "template: 1️⃣"), "R006"),
    ])
  func otherKinds(example: Case) {
    check(example, MarkedText(example.marked))
  }

  @Test(
    "A review stays a review, whatever key of another kind slips in",
    arguments: [
      "action", "allocation", "practice_week", "council", "headings", "language", "moderation",
      "version",
    ])
  func slips(key: String) {
    let found = all(head + key + ": x\n", .yaml)
    #expect(found.map(\.code) == [.unknownKey])
    guard key == "action" else { return }
    #expect(found.first?.advice.description.contains("actions") == true)
    #expect(complaints("domains: {}\naction: x\n", .yaml).contains("D004 2:1"))
  }

  @Test(
    "JSON that cannot be read",
    arguments: [
      Case("a comma missing", "{\"id\": \"é\" 1️⃣\"team\": \"x\"}", "D012", format: .json),
      Case("a quote that never closes", "{\n  \"id\": \"R-11️⃣\n}", "D012", format: .json),
      Case("text without quotes", "{\"id\": 1️⃣R-1}", "D012", format: .json),
      Case("half a word", "{\"id\": 1️⃣tru}", "D012", format: .json),
      Case("an end too early", "{\"id\": 1️⃣", "D012", format: .json),
      Case("more after the end", "{\"plr\": 1} 1️⃣{\"plr\": 1}", "D012", format: .json),
      Case("a strange escape", "{\"id\": \"1️⃣\\x\"}", "D012", format: .json),
      Case("a colon missing", "{\"id\" 1️⃣\"R\"}", "D012", format: .json),
      Case("a key without quotes", "{1️⃣id: 1}", "D012", format: .json),
    ])
  func json(example: Case) { check(example, MarkedText(example.marked)) }

  @Test(
    "CSV that cannot be read",
    arguments: [
      Case("a row too short", "kind,moderation,moderator\n1️⃣moderation,R-1\n", "D013", format: .csv),
      Case(
        "a quote that never closes", "kind,moderation,moderator\n1️⃣moderation,\"R-1,x\n", "D013",
        format: .csv),
      Case(
        "an unknown kind", "kind,moderation,moderator\n1️⃣modration,R-1,x\n", "D014", format: .csv),
      Case("a head written twice", "kind,moderation,1️⃣moderation\n", "D003", format: .csv),
      Case(
        "a wrong word after a line break in a cell",
        "kind,moderation,moderator,overall.because,overall.grade\r\n"
          + "moderation,R-1,\"é\",\"two\nlines\",1️⃣fine\r\n", "R014", format: .csv),
      Case(
        "a text beside a block",
        "kind;moderation;moderator;overall;overall.grade\nmoderation;R;M;x;1️⃣good\n",
        "D013", format: .csv),
    ])
  func csv(example: Case) { check(example, MarkedText(example.marked)) }

  @Test("An unknown column is complained of once, at the heading, and only where it is filled in")
  func unknownColumns() {
    let rows = "moderation,R,M,x,y,,good\nmoderation,S,M,x,y,,good\naction,,,,,,\n"
    let marked = MarkedText(
      "kind,moderation,moderator,1️⃣moderater,2️⃣overall.grad,what,overall.grade\n" + rows)
    let found = all(marked.text, .csv).filter { $0.code == .unknownKey }
    #expect(
      found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == ["1:27", "1:37"])
    #expect(found.first?.advice.description.contains("moderator") == true)
    #expect(
      complaints("moderation,moderator,1️⃣x\nR,M,y\nS,M,y\n".replacing("1️⃣", with: ""), .csv) == [
        "D004 1:22"
      ])
  }

  @Test("A table wider than any is refused at once, and its rows are not read")
  func wideTable() {
    let head = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
    let row = Array(repeating: "x", count: 100_000).joined(separator: ",")
    let found = all("\(head)\n\(row)\n\(row)\n", .csv)
    #expect(found.map(\.code) == [.tooManyNodes])
    #expect(found.first?.location == SourceLocation(file: "form", line: 1))
  }

  @Test("A line of JSON Lines is named by its number, and the lines after it are still read")
  func jsonLines() {
    let text =
      "{\"plr\": 2, \"moderation\": \"R\", \"moderator\": \"M\"}\n\n{\"moderation\": }\n"
      + "{\"moderation\": \"S\", \"moderator\": \"M\"}\n"
    #expect(complaints(text, .jsonLines) == ["D015 1:9", "D012 3:16"])
    let found = DocumentReader.documents(in: text, format: .jsonLines, named: "lines")
    #expect(found.documents.count == 2)
  }
}
