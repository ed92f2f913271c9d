public import PracticeLearning
import ReviewReports
import ReviewStore

/// What was looked at in a workspace.
public struct Checkup: Hashable, Sendable {
  /// A thing that was looked at.
  public struct Line: Hashable, Sendable {
    /// The part of the workspace: settings, templates, store, portal or waiting.
    public var part: String
    /// What was looked at there, or what waits, with counts.
    public var words: String
    /// The act that goes on from here; nothing where none is needed.
    public var remedy: Remedy?
  }

  /// Everything that was looked at, in its order, and what is past its day.
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
        _ = try library.dipTemplates()
        let pages = try PageKind.allCases.flatMap { kind in
          let (text, file) = try library.pageTemplate(kind)
          return kind.complaints(about: text, named: file)
        }
        let dress = try refusals { _ = try (reportHeadings(), library.logo()) }
        let store = try store()
        let inspection = store.inspect(reading: .canonical)
        let lines =
          [
            Checkup.Line(
              part: "settings",
              words: counted(workspace.teams.count, "team")
                + ", \(workspace.people.count) people and "
                + counted(workspace.programmes.count, "programme") + ", which fit together"),
            Checkup.Line(
              part: "templates",
              words: "\(templates.count) templates and \(themes.themes.count) themes, all readable"),
          ] + inspection.checked.map { Checkup.Line(part: "store", words: $0) }
        // What is wrong with the store comes first: nothing else can be trusted before.
        let isSound = !inspection.complaints.containsErrors
        let waiting = isSound ? try overdue(by: hand) : []
        let portal = try portalCheck(at: hand)
        return (
          Checkup(lines: lines + portal.lines + waiting),
          store.remarks + pages + dress + inspection.complaints + portal.complaints
            + (isSound ? gaps(on: hand.today) : [])
        )
      })
  }

  private func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
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

/// What is wrong with something that is read; nothing where it reads well.
private func refusals(_ read: () throws -> Void) rethrows -> [Diagnostic] {
  do {
    try read()
    return []
  } catch let refusal as Refusal {
    return refusal.diagnostics
  }
}
