import PracticeLearning
import ReviewStore

/// What was looked at in a workspace.
public struct Checkup: Hashable, Sendable {
  /// A thing that was looked at.
  public struct Line: Hashable, Sendable {
    /// The part of the workspace: settings, templates or store.
    public var part: String
    /// What was looked at there, with counts.
    public var words: String
  }

  /// Everything that was looked at, in its order.
  public var lines: [Line]
}

extension Council {
  /// Looks the whole workspace over. What is wrong is among the remarks; errors too: looking is no act that
  /// could be refused.
  ///
  /// - Parameter hand: who looks: the QA lead, an administrator or information governance.
  public func doctor(by hand: Hand) -> Outcome<Checkup> {
    asking(
      for: "a check of the workspace", by: hand,
      remarking: {
        try viewer(hand).require(.inspectStore)
        let templates = try library.allTemplates()
        let themes = try library.themes()
        _ = try library.language()
        let store = try store()
        let inspection = store.inspect(reading: .canonical)
        let lines =
          [
            Checkup.Line(
              part: "settings",
              words: "\(workspace.teams.count) teams, \(workspace.people.count) people, "
                + "\(workspace.programmes.count) programmes: in order"),
            Checkup.Line(
              part: "templates",
              words: "\(templates.count) templates, \(themes.themes.count) themes: in order"),
          ] + inspection.checked.map { Checkup.Line(part: "store", words: "\($0): checked") }
        return (Checkup(lines: lines), store.remarks + inspection.complaints)
      })
  }

  /// Checks the journal and everything it covers; see `doctor`.
  ///
  /// - Parameters:
  ///   - hash: a head of the journal that was kept elsewhere, in hexadecimal digits.
  ///   - hand: who looks; see `doctor`.
  public func verifyJournal(expecting hash: String? = nil, by hand: Hand) -> Outcome<JournalProof> {
    asking(
      for: "a check of the journal", by: hand,
      remarking: {
        try viewer(hand).require(.inspectStore)
        let store = try store()
        let expected = try hash.map(JournalProof.head)
        let inspection = store.verify(reading: .canonical, expecting: expected)
        let head = try store.read { try $0.journalHead() }
        return (
          JournalProof(checked: inspection.checked, entries: head.count, head: head.hash),
          inspection.complaints
        )
      })
  }

  /// Where the journal ends: kept elsewhere, it proves later that nothing before it was changed.
  ///
  /// - Parameter hand: who looks; see `doctor`.
  public func journalHead(by hand: Hand) -> Outcome<JournalProof> {
    asking(for: "the head of the journal", by: hand) {
      try viewer(hand).require(.inspectStore)
      let head = try read { try $0.journalHead() }
      return JournalProof(checked: [], entries: head.count, head: head.hash)
    }
  }
}

/// What was checked of the journal, and where it ends.
public struct JournalProof: Hashable, Sendable {
  /// What was looked at, with counts.
  public var checked: [String]
  /// How many entries there are.
  public var entries: Int
  /// The hash of the last one, in hexadecimal digits.
  public var head: String

  /// A hash as people copy it: in any case, with blanks around it.
  static func head(_ written: String) throws -> String {
    let plain = written.lowercased().filter { !$0.isWhitespace }
    guard plain.count == 64, plain.allSatisfy(\.isHexDigit) else {
      throw Refusal(
        .journalBroken, "\"\(written.prefix(80))\" is no head of a journal",
        advice: "a head has 64 hexadecimal digits; give the whole of it")
    }
    return plain
  }
}
