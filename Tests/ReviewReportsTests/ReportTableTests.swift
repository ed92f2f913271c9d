import PracticeLearning
import ReviewReports
import Testing

@Suite("A table") struct ReportTableTests {
  let table = ReportTable(
    "By team", columns: ["team", .number("reviews")], rows: [["CIC-2", "7"], ["a, \"b\"", "12"]])

  @Test("is aligned in text") func text() {
    #expect(
      table.text() == """
        By team
          team    reviews
          CIC-2         7
          a, "b"       12

        """)
  }

  @Test("never hands a control character to a terminal") func controlCharacters() {
    let table = ReportTable("", columns: ["a"], rows: [["x\u{1B}[2J\ny\u{202E}z"]])
    #expect(table.text() == "  a\n  x\u{FFFD}[2J\u{FFFD}y\u{FFFD}z\n")
  }

  @Test("quotes what CSV would misread") func csv() {
    #expect(table.csv == "team,reviews\nCIC-2,7\n\"a, \"\"b\"\"\",12\n")
  }

  @Test(
    "never hands a spreadsheet a formula in CSV",
    arguments: [
      ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("@SUM(1)", "'@SUM(1)"), ("+1+2", "'+1+2"),
      ("-2+3", "'-2+3"), ("-cmd", "'-cmd"), ("\t=1", "'\t=1"), ("=\"a\",1", "\"'=\"\"a\"\",1\""),
      ("\r=1", "\"'\r=1\""),
      ("-1.8", "-1.8"), ("+9.2", "+9.2"), ("-", "-"), ("", ""), ("a=1", "a=1"),
    ])
  func formulas(cell: String, written: String) {
    let table = ReportTable("", columns: ["a"], rows: [[cell]])
    #expect(table.csv == "a\n" + written + "\n")
  }

  @Test("is a Markdown table that a bar in a cell does not break") func markdown() {
    let table = ReportTable("", columns: ["a"], rows: [["x|y"]])
    #expect(table.markdown == "| a |\n|---|\n| x\\|y |\n")
  }

  @Test(
    "escapes in JSON what hides words or turns their order around, and nothing else (J6)",
    arguments: [
      ("a\u{202E}b", #"a\u202eb"#), ("\u{7F}\u{9B}", #"\u007f\u009b"#),
      ("\u{1B}[2J", #"\u001b[2J"#),
      ("\u{2066}x\u{2069}", #"\u2066x\u2069"#), ("\u{E0041}", #"\udb40\udc41"#),
      ("é – \"✓\"", #"é – \"✓\""#),
    ])
  func harmful(text: String, written: String) {
    var json = JSONText()
    json.string(text)
    #expect(json.text == "\"\(written)\"")
  }

  @Test("escapes quotes and control characters in JSON") func json() {
    var json = JSONText()
    json.object { $0.member("a \"b\"", "line\nand \u{1}") }
    #expect(json.text == #"{"a \"b\"":"line\nand \u0001"}"#)
  }
}

@Suite("Complaints as people read them") struct ComplaintsTests {
  @Test("stand in columns with their advice below") func text() {
    let diagnostics = [
      Diagnostic(
        .notAGrade, "\"very good\" is not a grade",
        advice: "write one of: outstanding, good, requires improvement, inadequate",
        location: SourceLocation(file: "february.yaml", line: 24, column: 12)),
      Diagnostic(
        .kinderWording, "\"contact with mum\" - children prefer \"time with mum\"", advice: "",
        location: SourceLocation(file: "february.yaml", line: 5, column: 5)),
    ]
    #expect(
      complaintsText(diagnostics) == """
        february.yaml:24:12  error    R014  "very good" is not a grade
                                            write one of: outstanding, good, requires improvement, inadequate
        february.yaml:5:5    hint     L001  "contact with mum" - children prefer "time with mum"

        """)
    #expect(complaintsCount(diagnostics) == "1 error, 1 hint")
  }
}

@Suite("The change between two periods") struct GradeChangeTests {
  private func change(_ before: [Int], _ after: [Int]) throws -> GradeChange {
    var (first, second) = (RatingTally(), RatingTally())
    (first.counts, second.counts) = (before, after)
    return GradeChange(
      from: first, in: try #require(Period("2025-Q1")), to: second,
      in: try #require(Period("2025-Q2")))
  }

  @Test("is called better or worse only where the interval leaves out nothing") func verdicts()
    throws
  {
    #expect(try change([10, 40, 40, 10], [2, 8, 70, 20]).sentence.hasPrefix("Better: 90.0%"))
    #expect(try change([2, 8, 70, 20], [10, 40, 40, 10]).sentence.hasPrefix("Worse: 50.0%"))
    #expect(try change([1, 3, 8, 0], [0, 3, 9, 0]).sentence.hasPrefix("No clear change: 75.0%"))
  }

  @Test("is not known where one period has no grades") func none() throws {
    #expect(try change([0, 0, 0, 0], [0, 3, 9, 0]).sentence.hasPrefix("Not known"))
  }
}

@Suite("Numbers in tables as data") struct TableNumberTests {
  @Test(
    "What JSON calls a number is one; a code with a zero before it, a range and a word stay text",
    arguments: [
      ("0", true), ("12", true), ("-3", true), ("0.5", true), ("1.25e-3", true), ("10E+2", true),
      ("0147", false), ("1.", false), (".5", false), ("-", false), ("", false), ("1e", false),
      ("12 of 20", false), ("69.2-80.1", false), ("+1", false), ("1.2.3", false), ("nan", false),
    ])
  func numbers(cell: String, isNumber: Bool) {
    var json = JSONText()
    ReportTable("", columns: [.number("n")], rows: [[cell]]).writeJSON(to: &json)
    let written =
      isNumber ? "[{\"n\":\(cell)}]" : cell.isEmpty ? "[{\"n\":null}]" : "[{\"n\":\"\(cell)\"}]"
    #expect(json.text == written)
  }
}
