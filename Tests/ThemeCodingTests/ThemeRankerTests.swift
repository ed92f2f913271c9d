import PracticeLearning
import Testing

@testable import ThemeCoding

@Suite("Ranking themes for findings") struct ThemeRankerTests {
  private static let list = ThemeList(
    version: 1,
    headings: [
      .init(id: "plans", title: "Plans", inspectors: 1, names: ["care plan"]),
      .init(id: "neglect", title: "Neglect", inspectors: 1),
    ],
    themes: [
      Theme(
        id: "drift", name: "drift and delay", heading: "plans", domains: [.planning],
        summary: "The child waits too long.", hints: ["stalled", "waiting too long"]),
      Theme(
        id: "neglect", name: "neglect", heading: "neglect", domains: [.assessments],
        summary: "Neglect is named.", hints: ["home conditions"]),
      Theme(id: "blank", name: "other", heading: "neglect"),
    ])

  @Test("Words are small letters and digits, without 's, with curly quotes read as plain ones")
  func words() {
    #expect(
      Words.all(in: "The child\u{2019}s plan isn't SMART\u{2013}yet: 14th, don't") == [
        "the", "child", "plan", "isn't", "smart", "yet", "14th", "don't",
      ])
    #expect(Words.all(in: " -- \n").isEmpty)
    #expect(Words.all(in: "parents' home").first == "parents")
  }

  @Test("Stems are those of Porter's rules")
  func stems() {
    let stemmer = Stemmer()
    for (word, stem) in [
      ("planning", "plan"), ("plans", "plan"), ("assessments", "assess"), ("relational", "relat"),
      ("supervised", "supervis"), ("generalizations", "gener"), ("oscillators", "oscil"),
    ] {
      #expect(stemmer.stem(of: word) == stem)
    }
  }

  @Test(
    "Without any code the texts of themes decide; ties stand by their keys, unknown words change nothing"
  )
  func empty() {
    let ranker = ThemeRanker(Self.list, coded: [])
    let found = ranker.suggestions(for: "Home conditions were bad", in: .assessments)
    #expect(found.first?.theme == "neglect" && found.first?.because.first == "home conditions")
    #expect(found.allSatisfy { 0 < $0.confidence && $0.confidence < 1 })
    let nothing = ranker.suggestions(for: "zzz qqq", in: nil)
    #expect(nothing.map(\.theme) == ["blank", "drift", "neglect"])
    #expect(Set(nothing.map(\.confidence)).count == 1)
    #expect(ranker.suggestions(for: "", in: .planning).count == 3)
    let none = ThemeRanker(ThemeList(version: 1, headings: [], themes: []), coded: [])
    #expect(none.suggestions(for: "words", in: .planning).isEmpty)
  }

  @Test("One code changes the next suggestion at once (L14)")
  func learns() {
    let text = "Nobody asked who would collect the twins from nursery"
    let before = ThemeRanker(Self.list, coded: []).suggestions(for: text, in: .outcomes)
    let after = ThemeRanker(
      Self.list, coded: [CodedFinding(text, in: .outcomes, themes: ["blank"])]
    ).suggestions(for: text, in: .outcomes)
    func confidence(_ list: [SuggestedTheme]) -> Double {
      list.first { $0.theme == "blank" }?.confidence ?? 0
    }
    #expect(confidence(after) > confidence(before) && after.first?.theme == "blank")
    let words = Set(["nobody", "asked", "collect", "twins", "nursery"])
    #expect(after.first.map { $0.because.count == 3 && words.isSuperset(of: $0.because) } ?? false)
  }

  @Test("A theme that was added a minute ago is suggested by its own text (L14)")
  func local() {
    let list = ThemeList(
      version: 1, headings: Self.list.headings,
      themes: Self.list.themes + [
        Theme(
          id: "prams", name: "prams and cots", heading: "neglect", domains: [.outcomes],
          hints: ["safe sleep"])
      ])
    let found = ThemeRanker(list, coded: []).suggestions(
      for: "Safe sleep was talked through", in: .outcomes)
    #expect(found.first?.theme == "prams" && found.first?.because.first == "safe sleep")
  }

  @Test("A hint counts as whole words in their order, once, and less where several themes share it")
  func hints() {
    let search = HintSearch([[[1, 2], [3]], [[3]], []])
    #expect(search.found(in: [0, 1, 2, 1, 2]).map(\.stems) == [[1, 2]])
    #expect(search.found(in: [1, 0, 2]).isEmpty)
    let shared = search.found(in: [3])
    #expect(shared.count == 1 && shared[0].themes.sorted() == [0, 1] && shared[0].weight == 0.5)
    #expect(search.found(in: [1, 2])[0].weight == 1.5)
  }
}
