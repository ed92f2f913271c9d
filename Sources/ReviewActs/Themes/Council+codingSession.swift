public import PracticeLearning
import ReviewDocuments
import ReviewStore
import ThemeCoding

extension Council {
  /// Begins to go through findings that have no theme, or, as a second reader, those that somebody else coded.
  ///
  /// - Parameters:
  ///   - selection: which reviews.
  ///   - seed: draws the tenth of which nothing is suggested.
  ///   - isSecond: whether findings are coded again without a look at what was chosen.
  ///   - hand: who codes; whoever may code themes.
  public func codingSession(
    _ selection: Selection = Selection(), seed: UInt64 = 1, asSecondReader isSecond: Bool = false,
    by hand: Hand
  ) -> Outcome<CodingSession> {
    Outcome {
      try check(selection)
      let viewer = try viewer(hand)
      try viewer.require(.codeThemes)
      let list = try library.themes()
      var (session, rows) = try look(hand) { gate, reading in
        let memory = CodingMemory(
          list, try FindingShelf(gate, reading), at: try reading.journalHead().count,
          in: hand.today.month)
        let shelf = memory.shelf
        let meant = try shelf.part(selection, gate, reading)
        let wanted = isSecond ? meant.codedByOthers(than: viewer.person.id) : meant.uncoded
        let ranked = memory.ranker.suggestions(
          for: wanted.map { ($0.finding.text, $0.finding.place.domain) })
        let order = CodingOrder(seed: seed)
        let items = zip(wanted, ranked).map {
          CodingSession.Item(
            finding: $0.finding, suggestions: $1, isBlind: order.isBlind($0.finding.place))
        }
        // What is put by comes after everything that nobody looked at.
        let parked = Set(
          items.indices.filter { shelf.codes.code(of: items[$0].finding.subject) != nil })
        let sorted = order.order(
          items.map { ($0.finding.place, $0.suggestions.first?.confidence ?? 0) })
        let waiting =
          (sorted.filter { !parked.contains($0) || isSecond }
          + sorted.filter { parked.contains($0) && !isSecond }).map { items[$0] }
        var session = CodingSession(
          waiting, meant.count(waiting, asSecond: isSecond ? viewer.person.id : nil),
          list.inUse(in: hand.today.month), isSecond: isSecond)
        session.memory = memory
        return (session, wanted.map(\.row).withoutRepeats)
      }
      if !rows.isEmpty {
        try write(by: hand, "themes code") {
          try $0.look(at: rows, filter: isSecond ? "coded findings" : "findings without a theme")
        }
        session.memory?.entry += 1
      }
      return session
    }
  }

  /// Stores what a key asks for and goes on; the next suggestions know of it.
  ///
  /// - Parameters:
  ///   - code: the decision.
  ///   - session: the session it was made in.
  ///   - hand: who codes.
  public func store(_ code: ThemeCode, in session: inout CodingSession, by hand: Hand) throws {
    let stored = try self.code(code, by: hand).get()
    session.stored(stored)
    session.memory?.add(stored)
    try suggestAnew(&session, by: hand)
  }

  /// Takes back the last decision of the person, also one of an earlier day, and shows its finding again.
  ///
  /// - Parameters:
  ///   - session: the session that goes on with it.
  ///   - hand: who takes it back.
  public func takeBack(in session: inout CodingSession, by hand: Hand) throws {
    let taken: ThemeCode
    switch takeBackCode(by: hand) {
    case .done(let code, _): taken = code
    case .refused(let reasons):
      session.told = reasons.first.map { "\($0.summary)." } ?? ""
      return
    }
    let placed = try read { try finding(at: taken.place, $0, by: hand).1 }
    session.tookBack(
      taken,
      CodingSession.Item(
        finding: placed, suggestions: [], isBlind: taken.origin == .blind))
    session.memory?.add(ThemeCode(of: placed, .undone, themes: [], undoes: taken.number))
    try suggestAnew(&session, by: hand)
  }

  /// Ranks themes for the finding that is shown, by what was coded up to now.
  private func suggestAnew(_ session: inout CodingSession, by hand: Hand) throws {
    guard let current = session.current else { return }
    if try session.memory?.entry != read({ try $0.journalHead().count }) {
      let list = try library.themes()
      session.memory = try look(hand) { gate, reading in
        CodingMemory(
          list, try FindingShelf(gate, reading), at: try reading.journalHead().count,
          in: hand.today.month)
      }
    }
    let ranked =
      session.memory?.ranker.suggestions(
        for: current.finding.text, in: current.finding.place.domain) ?? []
    session.waiting[0] = CodingSession.Item(
      finding: current.finding, suggestions: ranked, isBlind: current.isBlind)
  }

  /// The page of findings of which the program is sure.
  ///
  /// - Parameters:
  ///   - session: the findings that wait.
  ///   - threshold: how sure it is at least, 0.90 to 1.
  ///   - hand: who looks.
  public func codingBatch(
    of session: CodingSession, atLeast threshold: Double = CodingBatch.threshold, by hand: Hand
  ) -> Outcome<CodingBatch> {
    Outcome {
      try viewer(hand).require(.codeThemes)
      let decisions = try read { try $0.themeCodes() }
      let undone = Set(decisions.compactMap(\.undoes))
      return CodingBatch(
        session, decisions.filter { !undone.contains($0.number) }, atLeast: threshold)
    }
  }
}

extension FindingShelf {
  /// Findings that somebody else coded, or the auditor, and the person has not read again.
  fileprivate func codedByOthers(than person: String) -> [Item] {
    items.filter { item in
      let subject = item.finding.subject
      guard !codes.themes(of: item.finding).isEmpty, codes.secondCode(of: subject) == nil else {
        return false
      }
      return !(codes.code(of: subject).map { isSameID($0.by, person) } ?? false)
    }
  }

  /// How far its findings have come: as they stand, or as a second reader read them.
  fileprivate func count(
    _ waiting: [CodingSession.Item], asSecond reader: String?
  ) -> CodingSession.Count {
    var count = CodingSession.Count()
    if let reader {
      count.coded = items.count { item in
        codes.secondCode(of: item.finding.subject).map { isSameID($0.by, reader) } ?? false
      }
      return count
    }
    for item in items {
      guard let code = codes.code(of: item.finding.subject) else { continue }
      if code.origin == .parked { count.parked += 1 } else { count.coded += 1 }
    }
    count.sure = waiting.count(where: \.isSure)
    return count
  }
}
