import PracticeLearning
import ReviewDocuments
import Templates
import Testing

@Suite("A value is written into a form where it stands")
struct FormTextTests {
  @Test("Notes, order and what is not touched stay to the letter")
  func inPlace() throws {
    let text = """
      plr: 1        # form version
      id: A-1
      # a note of my own
      programme: monthly
      template: children-in-care@1
      case: C-1     # never a name
      identity:               # what the record knows
      domains:
        planning:
          grade:              # O | G | RI | I
          because: >          # say why

          evidence:
            - { what: , on: , shows: }          # kind of record
          # for Monday
          answers: { plan_specific: , # asked twice
                     permanence_clear: }
          strengths:
            - { text: , themes: [] }

      """
    var form = try #require(FormText(text, named: "form.yaml"))
    func set(_ value: DocumentNode, _ path: FieldPath) throws {
      form = try #require(form.setting(value, at: path), "\(path)")
    }
    try set(.scalar("good"), ["domains", "planning", "grade"])
    try set(.scalar("First line.\n- second", .text), ["domains", "planning", "because"])
    try set(.scalar("visit: record", .text), ["domains", "planning", "evidence", 0, "what"])
    try set(.scalar("2026-01-14"), ["domains", "planning", "evidence", 0, "on"])
    try set(.scalar("letter", .text), ["domains", "planning", "evidence", 1, "what"])
    try set(.scalar("yes"), ["domains", "planning", "answers", "permanence_clear"])
    try set(.scalar("What is strong.", .text), ["domains", "planning", "strengths", 0, "text"])
    try set(.scalar("Why. " + String(repeating: "word ", count: 30) + "end", .text), ["identity"])
    try set(.scalar("2026-02-12"), ["conversation", "held_on"])
    #expect(
      form.text == """
        plr: 1        # form version
        id: A-1
        # a note of my own
        programme: monthly
        template: children-in-care@1
        case: C-1     # never a name
        conversation:
          held_on: 2026-02-12
        identity: >             # what the record knows
          Why. word word word word word word word word word word word word word word word word word word
          word word word word word word word word word word word word end
        domains:
          planning:
            grade: good         # O | G | RI | I
            because: |          # say why
              First line.
              - second
            evidence:
              - { what: "visit: record", on: 2026-01-14, shows: }  # kind of record
              - what: letter
            # for Monday
            answers: { plan_specific: , permanence_clear: yes }  # asked twice
            strengths:
              - { text: What is strong., themes: [] }

        """)
  }

  @Test(
    "Every field of every sample can be written anew, in every way a blank form has",
    arguments: [BlankForm.Detail.brief, .usual, .full])
  func everyField(detail: BlankForm.Detail) throws {
    let template = try Interview.template()
    var review = SampleForm.review
    review.template = template.reference
    let text = BlankForm.text(template, prefilled: review, detail: detail)
    let form = try #require(FormText(text, named: "form.yaml"))
    let notes = text.split(separator: "\n").filter { $0.hasPrefix("#") }
    let words = ["short", "two\nlines", "- a bullet # and more: of \"it\"", "yes", "é # ü", "[x"]
    for (index, path) in leaves(of: form.found.node, []).enumerated() {
      let word = words[index % words.count]
      let value = DocumentNode.scalar(word, .text)
      let changed = try #require(form.setting(value, at: path), "\(path): \(word)")
      #expect(changed.found.node[path]?.text == word)
      for note in notes { #expect(changed.text.contains(note), "\(path) lost \(note)") }
    }
  }

  private func leaves(of node: DocumentNode, _ path: [FieldPath.Step]) -> [FieldPath] {
    switch node.content {
    case .mapping(let entries): entries.flatMap { leaves(of: $0.value, path + [.key($0.key)]) }
    case .list:
      node.items.enumerated().flatMap { leaves(of: $0.element, path + [.index($0.offset)]) }
    default: path == ["plr"] || path == ["id"] ? [] : [FieldPath(path)]
    }
  }

  @Test(
    "Letters of more than a byte and lines that end as on Windows move nothing",
    arguments: ["\n", "\r\n"])
  func letters(lineBreak: String) throws {
    let lines = [
      "# Zo\u{EB}'s form, \u{1F431}", "plr: 1", "id: A-1", "programme: monthly",
      "template: children-in-care@1", "case: C-1",
      "identity: \"caf\u{E9} # 1\"   # \u{E9}t\u{E9}", "domains:", "  planning:",
      "    grade:              # O | G", "    because: >          # say why",
      "      Zo\u{EB} # said \u{1F431}", "      twice", "    strengths:",
      "      - text: \u{E9}l\u{E8}ve    # hers", "", "  # at the end \u{E9}", "",
    ]
    let text = lines.joined(separator: lineBreak)
    var form = try #require(FormText(text, named: "form.yaml"))
    func set(_ value: DocumentNode, _ path: FieldPath) throws {
      form = try #require(form.setting(value, at: path), "\(path)")
    }
    try set(.scalar("good"), ["domains", "planning", "grade"])
    try set(.scalar("\u{1F431} seen", .text), ["domains", "planning", "because"])
    try set(.scalar("heard", .text), ["domains", "planning", "strengths", 0, "text"])
    try set(.scalar("known", .text), ["identity"])
    var then = lines
    then[14...14] = ["      # hers", "      - text: heard"]
    then[10...12] = ["    # say why", "    because: \u{1F431} seen"]
    then[9] = "    grade: good         # O | G"
    then[6...6] = ["# \u{E9}t\u{E9}", "identity: known"]
    #expect(form.text == then.joined(separator: lineBreak))
  }

  @Test("A form is as it was meant where nothing in it would be mended, empty fields or not")
  func asMeant() throws {
    let form = """
      plr: 1
      id: A-1
      programme: monthly
      template: children-in-care@1
      month: 2026-03
      case: C-1
      service: children in care
      team: CIC-2
      practitioner:
      auditor: TM-07
      domains:
        planning:
          grade: good
          because: Her plan is hers
          themes: []

      """.replacing("    themes: []\n", with: "")
    // Each with whether it is as it was meant.
    let changes: [(String, String, Bool)] = [
      ("", "", true), ("practitioner:", "practitioner: SW-118", true), ("A-1", "A-1 # mine", true),
      ("grade: good", "grade: Gud", false), ("grade: good", "grade good", false),
      ("    because: Her", "   because: Her", false), ("because:", "becuase:", false),
      ("is hers", "is hers\n      and theirs\n    grade inadequate", false),
      ("team: CIC-2\n", "", false), ("\n", "\r\n", false),
    ]
    for (old, new, isAsMeant) in changes {
      let typed = old.isEmpty ? form : form.replacing(old, with: new)
      let mended = DocumentReader.mended(typed, named: "form.yaml")
      let read = FormText(mending: typed, named: "form.yaml")
      #expect(read?.text == mended ?? typed, "\(new)")
      #expect((FormText(typed, named: "form.yaml")?.isAsMeant ?? false) == isAsMeant, "\(new)")
      if isAsMeant { #expect(mended == nil, "\(new)") }
    }
  }
}
