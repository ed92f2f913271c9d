public import PracticeLearning
import ReviewStore

extension CodingSession {
  /// Goes on with a finding that waits, wherever it stands in the order.
  ///
  /// - Parameter place: where the finding stands.
  /// - Returns: whether it waits.
  public mutating func goOn(with place: FindingPlace) -> Bool {
    guard let position = waiting.firstIndex(where: { $0.finding.place == place }) else {
      return false
    }
    waiting.insert(waiting.remove(at: position), at: 0)
    return true
  }

  /// The decision that codes the current finding with themes, in the way the session goes; nothing where none waits.
  ///
  /// - Parameter themes: the themes, by id; none to put the finding by for later.
  public func decision(_ themes: [String]) -> ThemeCode? {
    guard let current else { return nil }
    guard !themes.isEmpty else { return ThemeCode(of: current.finding, .parked, themes: []) }
    let origin: ThemeCode.Origin = isSecond ? .second : current.isBlind ? .blind : .chosen
    return ThemeCode(of: current.finding, origin, themes: themes, suggested: current.kept)
  }

  /// Whether nothing is suggested for the current finding before somebody has chosen.
  public var suggestsNothing: Bool { isSecond || current?.isBlind ?? false }
}

extension Council {
  /// Whether a session of coding still knows everything: nobody has done anything since its last key.
  ///
  /// - Parameter session: the session.
  public func isCurrent(_ session: CodingSession) -> Bool {
    guard let entry = session.memory?.entry else { return false }
    return (try? read { try $0.journalHead().count }) == entry
  }
}
