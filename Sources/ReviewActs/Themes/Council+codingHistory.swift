public import PracticeLearning
import ReviewStore

/// A decision about the themes of a finding, as a list of them shows it.
public struct ShownThemeCode: Sendable {
  /// The decision.
  public var code: ThemeCode
  /// Whether it stands: it was not taken back, and none came after it.
  public var stands: Bool
}

extension Council {
  /// What was decided about the themes of findings, the latest first.
  ///
  /// - Parameters:
  ///   - words: only those whose finding, place or themes hold these words; nothing for all.
  ///   - isParkedOnly: only findings that are put by.
  ///   - hand: who looks; whoever may code themes.
  public func themeCodes(
    holding words: String? = nil, parkedOnly isParkedOnly: Bool = false, by hand: Hand
  ) -> Outcome<[ShownThemeCode]> {
    Outcome {
      try viewer(hand).require(.codeThemes)
      let list = try library.themes()
      let (shown, rows) = try look(hand) { gate, reading in
        let decisions = try reading.themeCodes()
        let standing = StandingCodes(decisions)
        var rows: [String: ReviewRow?] = [:]
        let found = try decisions.reversed().filter { code in
          let row = try rows[code.place.review] ?? reading.review(code.place.review)
          rows[code.place.review] = .some(row)
          guard let row, gate.sight(of: row).contains(.findings), !gate.mayBeAsked(row) else {
            return false
          }
          return code.origin != .undone && code.holds(words, list)
        }
        let all = found.map { code in
          let last =
            code.origin == .second
            ? standing.secondCode(of: code.subject) : standing.code(of: code.subject)
          return ShownThemeCode(code: code, stands: last?.number == code.number)
        }
        let shown = all.filter { !isParkedOnly || $0.stands && $0.code.origin == .parked }
        return (
          shown, shown.compactMap { rows[$0.code.place.review] ?? nil }.withoutRepeats
        )
      }
      if !rows.isEmpty {
        try write(by: hand, "themes history") { try $0.look(at: rows, filter: "coded findings") }
      }
      return shown
    }
  }

  /// How far two readers of the same findings agree, where the second had not seen what the first chose.
  ///
  /// - Parameter hand: who looks; whoever may code themes.
  public func codingAgreement(by hand: Hand) -> Outcome<CodingAgreement> {
    Outcome {
      try viewer(hand).require(.codeThemes)
      let (agreement, rows) = try look(hand) { gate, reading in
        let shelf = try FindingShelf(gate, reading)
        let pairs = shelf.items.compactMap { item -> (CodingAgreement.Pair, ReviewRow)? in
          let subject = item.finding.subject
          guard let second = shelf.codes.secondCode(of: subject) else { return nil }
          let first = shelf.codes.code(of: subject)
          return (
            CodingAgreement.Pair(
              finding: item.finding, first: shelf.codes.themes(of: item.finding),
              firstBy: first?.by
                ?? (gate.sight(of: item.row).contains(.people) ? item.row.auditor : "the auditor"),
              second: second.themes, secondBy: second.by),
            item.row
          )
        }
        let blind = shelf.decisions.standingBlind
        return (
          CodingAgreement(pairs: pairs.map(\.0), blind: blind), pairs.map(\.1).withoutRepeats
        )
      }
      if !rows.isEmpty {
        try write(by: hand, "themes agreement") { try $0.look(at: rows, filter: "coded findings") }
      }
      return agreement
    }
  }
}

extension ThemeCode {
  fileprivate func holds(_ words: String?, _ list: ThemeList) -> Bool {
    guard let words = words?.lowercased(), !words.isEmpty else { return true }
    let names = themes.flatMap { [$0, list.theme($0)?.name ?? ""] }
    return ([text, place.description] + names).contains { $0.lowercased().contains(words) }
  }
}

extension [ThemeCode] {
  /// The choices of the blind tenth that were not taken back.
  var standingBlind: [ThemeCode] {
    let undone = Set(compactMap(\.undoes))
    return filter { $0.origin == .blind && !undone.contains($0.number) }
  }
}
