import PracticeLearning
import Testing

private func hints(in text: String) -> [String] {
  Example.check.complaints(about: Example.review { $0.identity = text })
    .filter { $0.code == .kinderWording }.compactMap(\.excerpt)
}

@Suite("Kinder wording")
struct WordingTests {
  @Test(
    "A wording to avoid is found as whole words",
    arguments: [
      ("The placement ended", ["placement"]),
      ("Placement. PLACEMENTS", ["Placement", "PLACEMENTS"]),
      ("contact with mum twice", ["contact with mum"]),
      ("Contact\nwith  mum", ["Contact\nwith  mum"]),
      ("contact with his mother", ["contact with his mother"]),
      ("the LAC review", ["LAC"]), ("LAC-review", ["LAC"]), ("“LAC”", ["LAC"]),
      ("placement, placement and placement", ["placement"]),
      ("the placement's end", ["placement"]),
    ])
  func found(text: String, words: [String]) {
    #expect(hints(in: text) == words)
  }

  @Test(
    "Part of a word, small letters for an abbreviation, and a code are not",
    arguments: [
      "replacement", "misplacements", "lac", "a lack of", "Lac d'Or", "CLA-2", "contact with mumps",
      "contact with", "contact", "eye contact with mu", "CLAIM",
    ])
  func notFound(text: String) {
    #expect(hints(in: text) == [])
  }

  @Test("The longest wording wins and nothing inside it is found again")
  func longest() {
    #expect(hints(in: "after the placement breakdown") == ["placement breakdown"])
  }

  @Test("The hint says what children prefer and why")
  func words() throws {
    let found = Example.check.complaints(
      about: Example.review { $0.identity = "Contact with mum; placement breakdown" })
    try #require(found.count == 2)
    #expect(found[0].summary == "\"Contact with mum\" - children prefer \"time with mum\"")
    #expect(found[0].advice == "most children see their mum")
    #expect(found[1].summary == "\"placement breakdown\" - rather say what happened")
    #expect(found[1].advice == "I was not a machine")
    #expect(found[0].severity == .hint)
  }

  @Test("What the child said is the child's own word")
  func ownWords() {
    #expect(
      Example.complaints { $0.feedback?.child?.said = "I like my placement with Mr Fox" }
        == ["P001 feedback.child.said"])
  }

  @Test("An empty list gives no hints, and an empty wording does no harm")
  func emptyList() {
    for avoid in [[], ["", "  ", "-"]] {
      let check = ReviewCheck(
        workspace: Example.workspace, templates: [Example.reference: Example.template],
        themes: Example.themes,
        language: LanguageList(
          version: 1, phrases: [.init(avoid: avoid, prefer: "home", because: "It is one.")]),
        today: Example.today)
      #expect(
        check.complaints(about: Example.review { $0.identity = "the - placement" }).isEmpty)
    }
  }
}
