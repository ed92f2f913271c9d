import PracticeLearning
import ReviewReports
import Testing

@Suite("The check of a page's template") struct TemplateCheckTests {
  private func complaints(_ text: String) -> [Diagnostic] {
    do {
      _ = try PageTemplate<ReviewFeedback>(text, named: "mine.md")
      return []
    } catch let refusal as Refusal {
      return refusal.diagnostics
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  /// A fault, where it stands, and words that tell of it and of what to do.
  struct Fault: CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    var words: [String]
    var testDescription: String { text }
  }

  static let faults = [
    Fault(
      text: "# {{person}}\nBy {{persn}}.", line: 2, column: 4, words: ["persn", "{{person}}"]),
    Fault(text: "One\n{{#audits}}x{{/audits}}", line: 2, column: 1, words: ["audits"]),
    Fault(
      text: "\n\n{{outcome}}", line: 3, column: 1, words: ["{{#audited}} and {{/audited}}"]),
    Fault(text: "{{#own}}\n{{month}}", line: 1, column: 1, words: ["not closed", "{{/own}}"]),
    Fault(
      text: "{{#own}}{{#actions}}\n{{/own}}{{/actions}}", line: 2, column: 1,
      words: ["{{/own}} stands before {{/actions}}"]),
    Fault(text: "{{/own}}", line: 1, column: 1, words: ["not opened"]),
    Fault(text: "{{#own}}\n{{/owm}}", line: 2, column: 1, words: ["did you mean {{/own}}"]),
    Fault(text: "{{person\n", line: 1, column: 1, words: ["not closed"]),
    Fault(text: "person}}", line: 1, column: 7, words: ["closes no tag"]),
    Fault(text: "{{> footer}}", line: 1, column: 1, words: ["another template"]),
    Fault(text: "{{$block}}", line: 1, column: 1, words: ["another template"]),
    Fault(text: "{{{person}}}", line: 1, column: 1, words: ["as Markdown"]),
    Fault(text: "{{& person}}", line: 1, column: 1, words: ["as Markdown"]),
    Fault(text: "{{=<% %>=}}", line: 1, column: 1, words: ["how templates are read"]),
    Fault(text: "{{% CONTENT_TYPE:TEXT}}", line: 1, column: 1, words: ["how templates are read"]),
    Fault(text: "{{uppercased(person)}}", line: 1, column: 1, words: ["the name alone"]),
    Fault(text: "{{.}}", line: 1, column: 1, words: ["the names it knows here"]),
    Fault(text: "{{}}", line: 1, column: 1, words: ["no name"]),
    Fault(text: "{{left_out}}", line: 1, column: 1, words: ["leave a hole", "{{#left_out}}"]),
    Fault(text: "{{^left_out}}{{left_out}}{{/left_out}}", line: 1, column: 14, words: ["hole"]),
    Fault(text: "{{own}}", line: 1, column: 1, words: ["is no words"]),
    Fault(text: "{{#person}}x{{/person}}", line: 1, column: 1, words: ["always there"]),
  ]

  @Test("A fault is told by its line and column, with what to do", arguments: faults)
  func fault(_ fault: Fault) throws {
    let found = complaints(fault.text)
    let first = try #require(found.first)
    #expect(found.count { $0.isError } == found.count)
    let place = SourceLocation(file: "mine.md", line: fault.line, column: fault.column)
    let one = try #require(found.first { $0.location == place }, "\(found)")
    for words in fault.words {
      #expect(
        one.summary.contains(words) || one.advice.description.contains(words), "\(one) \(first)")
    }
  }

  @Test("All faults are told at once, in the order of their lines")
  func all() {
    let found = complaints("{{one}}\n{{persn}}\n{{#own}}\n{{mnth}}\n{{/own}}\n{{#actions}}")
    #expect(found.map(\.location?.line) == [1, 2, 4, 6, 6])
    #expect(
      found.map(\.code) == [
        .unknownPageName, .unknownPageName, .unknownPageName, .unknownPageName, .templateTag,
      ])
  }

  @Test("A name of a list is known in it, one from further out too, and comments are left alone")
  func known() {
    let text = """
      {{! a note
      on two lines }}{{person}}
      {{#has_own}}{{#own}}{{month}} {{council}}{{#because}} {{because}}{{/because}}{{/own}}{{/has_own}}
      {{^own}}none{{/own}}
      """
    #expect(complaints(text) == [])
  }

  @Test("No page has a name twice in one list, and every name says what it is")
  func names() {
    for kind in PageKind.allCases {
      let rows = kind.table.rows
      #expect(Set(rows.map { $0[0] + $0[1] }).count == rows.count, "\(kind)")
      #expect(rows.allSatisfy { !$0[2].isEmpty && !$0[2].hasSuffix(".") })
    }
  }
}

@Suite("What a person typed on a page") struct MarkdownWordsTests {
  @Test(
    "stays words, whatever it means to Markdown",
    arguments: [
      ("# Not a heading", "\\# Not a heading"), ("one | two", "one \\| two"),
      ("*very* _late_ `code`", "\\*very\\* \\_late\\_ \\`code\\`"),
      ("<b>bold</b>", "\\<b\\>bold\\</b\\>"), ("[a](http://b)", "\\[a\\](http://b)"),
      ("one\n\n# two\r\nthree", "one # two three"), ("- item", "\\- item"),
      ("1. first", "1\\. first"), ("2) second", "2\\) second"), ("---", "\\---"), ("===", "\\==="),
      ("> quoted", "\\> quoted"), ("~~~", "\\~\\~\\~"), ("back\\slash", "back\\\\slash"),
      ("&amp;", "\\&amp;"), ("    code", "code"), ("-3 days", "-3 days"), ("2026-02", "2026-02"),
      ("{{person}}", "{{person}}"), ("+ more", "\\+ more"),
    ])
  func escaped(_ typed: String, _ written: String) {
    #expect(markdownWords(typed) == written)
  }

  @Test("is escaped on the page, and braces in it are no tag")
  func onThePage() throws {
    var page = ReviewFeedback(
      council: "Estuary", person: "TM-07", day: CalendarDate(daysSinceEpoch: 20_000),
      months: "May 2026")
    page.own = [
      FeedbackReview(
        id: "R-1", month: Month(year: 2026, number: 5), caseReference: "C-1", service: "fostering",
        other: "TM-16", state: .final, moderator: nil, grades: [],
        because: "a|b\n# {{person}} <i>", formQuality: nil, strengths: [])
    ]
    let template = try PageTemplate<ReviewFeedback>(
      "{{#own}}\n| {{because_}} |\n{{/own}}".replacing(
        "{{because_}}", with: "{{#because}}{{because}}{{/because}}"), named: "mine.md")
    #expect(template.markdown(page) == "| a\\|b # {{person}} \\<i\\> |\n")
  }

  @Test("A line that is broken begins no list, heading or quote")
  func wrapped() {
    let words = Array(repeating: "planning", count: 8).joined(separator: " ")
    let page = "- \(words) - dash # mark 1. one > and \(words)\n# \(words) \(words)\n"
    let lines = wrappedMarkdown(page).split(separator: "\n")
    #expect(lines.count > 3)
    for line in lines.dropFirst().dropLast() {
      #expect(line.hasPrefix("  ") && line.dropFirst(2).first?.isLetter == true, "\(line)")
    }
    #expect(lines.last == "# \(words) \(words)")
  }
}
