import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore
import Testing

@Suite("Whether codes and suggestions can be trusted") struct CodingTrustTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  @Test(
    "A second reader sees neither the first code nor a suggestion, and the list names where they differ (L8)"
  )
  func secondReader() throws {
    let test = try council()
    var first = try CodingCouncil.session(test)
    while first.current != nil { try CodingCouncil.press(CodingCouncil.key(first), &first, test) }
    var second = try CodingCouncil.session(test, second: true, as: "PSW-01")
    let planning = second.waiting.filter { $0.finding.place.domain == .planning }
    #expect(planning.count == 20)
    var coded = 0
    while let current = second.current {
      #expect(!second.screen(width: 80).joined().contains("%"))
      guard current.finding.place.domain == .planning else {
        try CodingCouncil.press("/chronology\n", &second, test, as: "PSW-01")
        continue
      }
      coded += 1
      try CodingCouncil.press(
        coded <= 6 ? "/neglect\n" : "/drift and delay\n", &second, test, as: "PSW-01")
    }
    let agreement = try test.council.codingAgreement(by: test.hand()).get()
    #expect(agreement.pairs.count == 40)
    // What an auditor wrote is told without the auditor where people are not the reader's to see.
    let withPeople = agreement.pairs.map(\.firstBy).filter { $0.hasPrefix("TM-") }
    let without = try test.council.codingAgreement(by: test.hand("PSW-01")).get().pairs.map(
      \.firstBy)
    #expect(withPeople.count == 20 && without.count { $0 == "the auditor" } == 20)
    #expect(!without.contains { $0.hasPrefix("TM-") })
    let stand = try CodingCouncil.decisions(test).filter { $0.code.origin != .second }
    let drifted = stand.count { $0.code.themes == ["drift-and-delay"] }
    #expect(agreement.differing.count >= 6 && agreement.differing.count <= 20)
    #expect(agreement.pairs.count(where: \.isSame) + agreement.differing.count == 40)
    let drift = try #require(agreement.themes.first { $0.theme == "drift-and-delay" })
    #expect(drift.both + drift.firstOnly == drifted && drift.both + drift.secondOnly == 14)
    // What the second reader chose counts for nothing else.
    #expect(try CodingCouncil.session(test).waiting.isEmpty)
  }

  @Test(
    "Of a seeded tenth nothing is suggested before somebody chose, and accuracy is told of it alone (L9)"
  )
  func blindTenth() throws {
    let test = try council()
    let seed = try #require(
      (1...50).first { seed in
        (try? CodingCouncil.session(test, seed: UInt64(seed)).waiting.count(where: \.isBlind)) ?? 0
          >= 3
      })
    var session = try CodingCouncil.session(test, seed: UInt64(seed))
    #expect(session.waiting.filter(\.isBlind).count <= 8)
    var right = 0
    while let current = session.current {
      if current.isBlind {
        let screen = session.screen(width: 80).joined(separator: "\n")
        #expect(!screen.contains("%"), "\(screen)")
        // The choices stand in the order of the list, not in that of the suggestions.
        let own = try test.council.themeList().themes.filter { $0.domains.contains(.planning) }
        #expect(session.choices.map(\.theme.id) == own.prefix(session.choices.count).map(\.id))
        #expect(session.press("\n").isShow)
        try CodingCouncil.press("a", &session, test)
        if current.suggestions[0].theme == own[0].id { right += 1 }
      } else {
        try CodingCouncil.press("\n", &session, test)
      }
    }
    let agreement = try test.council.codingAgreement(by: test.hand()).get()
    let blind = try CodingCouncil.decisions(test).filter { $0.code.origin == .blind }
    #expect(agreement.blind.count == blind.count && blind.count >= 3)
    #expect(agreement.programRight == right)
  }

  @Test(
    "A page of sure ones has at most 20 lines, each stored as confirmed in a batch; blind ones tell its error (L11)"
  )
  func batch() throws {
    let test = try TestCouncil()
    for number in 1...40 {
      // The same words, coded again and again, make the program sure of them.
      try test.takeIn(
        CodingCouncil.form(
          number, sentence: "The chronology of \(number) is out of date and nobody uses it"))
    }
    for number in 1...12 {
      let place = FindingPlace(TestForm(number).id, .planning, .development, number: 1)
      _ = try test.council.code(
        ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: ["chronology"]),
        by: test.hand()
      ).get()
    }
    var session = try CodingCouncil.session(test)
    let page = try test.council.codingBatch(of: session, by: test.hand()).get()
    #expect(page.items.count <= 20 && page.items.count >= 10)
    #expect(page.items.allSatisfy { !$0.isBlind && $0.suggestions[0].confidence >= 0.9 })
    #expect(page.check.shown == 0)
    let blind = session.waiting.filter { $0.isBlind && $0.suggestions[0].confidence >= 0.9 }
    for (number, item) in blind.enumerated() {
      let themes = number == 0 ? ["neglect"] : ["chronology"]
      _ = try test.council.code(
        ThemeCode(
          of: item.finding, .blind, themes: themes,
          suggested: item.suggestions.map { .init($0.theme, $0.confidence) }), by: test.hand()
      ).get()
    }
    for item in page.items.dropFirst() {
      _ = try test.council.code(page.code(of: item), by: test.hand()).get()
    }
    let decisions = try CodingCouncil.decisions(test)
    #expect(decisions.count { $0.code.origin == .batch } == page.items.count - 1)
    session = try CodingCouncil.session(test)
    let next = try test.council.codingBatch(of: session, by: test.hand()).get()
    #expect(next.check.shown == blind.count && next.check.otherwise == min(1, blind.count))
  }

  @Test(
    "The order is the same for one seed: unsure ones first, and of every ten one of the drawn tenth (L12)"
  )
  func order() throws {
    let places = (1...400).map { FindingPlace("R-\($0)", .planning, .development, number: 1) }
    let findings = places.enumerated().map {
      (place: $1, confidence: Double(($0 * 37) % 100) / 100)
    }
    let order = CodingOrder(seed: 7).order(findings)
    #expect(order == CodingOrder(seed: 7).order(findings))
    #expect(order != CodingOrder(seed: 8).order(findings))
    #expect(Set(order).count == 400)
    let blind = order.filter { CodingOrder(seed: 7).isBlind(places[$0]) }
    #expect((20...60).contains(blind.count))
    let sure = order.filter { !CodingOrder(seed: 7).isBlind(places[$0]) }.map {
      findings[$0].confidence
    }
    #expect(sure == sure.sorted())
    for start in stride(from: 0, to: 200, by: 10) {
      #expect(order[start..<(start + 10)].count { blind.contains($0) } == 1)
    }
    // Whether a finding is drawn does not hang on what else waits.
    let fewer = CodingOrder(seed: 7).order(Array(findings.prefix(50)))
    #expect(
      Set(fewer.filter { CodingOrder(seed: 7).isBlind(places[$0]) })
        == Set(blind.filter { $0 < 50 }))
  }
}

extension CodingSession.Effect {
  fileprivate var isShow: Bool { if case .show = self { true } else { false } }
}
