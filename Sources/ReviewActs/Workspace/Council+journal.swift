public import PracticeLearning
import ReviewStore

/// Which entries of the journal are asked for; nothing asks for all.
public struct JournalQuestion: Hashable, Sendable {
  /// Only what this person did, by role code.
  public var person: String?
  /// Only what was done to this: the id of a document, a file.
  public var subject: String?
  /// Only this act, such as `submit`.
  public var act: String?
  /// Only these months.
  public var period: Period?
  /// Only entries after this number.
  public var after = 0
  /// At most so many, the newest first.
  public var limit = 1000

  /// Asks for everything.
  public init() {}
}

/// Entries of the journal, the newest first, and how many were left out.
public struct JournalList: Hashable, Sendable {
  /// One entry.
  public struct Line: Hashable, Sendable {
    /// Its number, from 1.
    public var number: Int
    /// When, in UTC.
    public var at: String
    /// Who, by role code.
    public var person: String
    /// What was done.
    public var act: String
    /// To what; of a refused look also what was asked for, and as which role.
    public var subject: String
    /// The day that was pretended while trying out; nothing otherwise.
    public var triedOn: String?
    /// Its hash, in hexadecimal digits.
    public var hash: String
  }

  /// The entries.
  public var lines: [Line]
  /// How many there are that were asked for.
  public var matching: Int
  /// How many there are in all.
  public var all: Int

  /// What is left out, in words; nothing where nothing is.
  public var leftOut: String? {
    var parts: [String] = []
    if matching > lines.count { parts.append("\(matching - lines.count) older ones") }
    if all > matching { parts.append("\(all - matching) that were not asked for") }
    return parts.isEmpty
      ? nil
      : "\(lines.count) of \(all) entries; left out: \(parts.joined(separator: ", "))."
  }
}

extension Council {
  /// The acts that the journal tells of, in words.
  public static var journalActs: [String] { JournalAct.known.map(\.rawValue) }

  /// Who did what and when, the newest first.
  ///
  /// The QA lead and information governance read all of it, an administrator acts without what they were
  /// about, and who leads or audits reads who was shown the reviews of it.
  public func journal(_ question: JournalQuestion, by hand: Hand) -> Outcome<JournalList> {
    asking(for: "the journal", by: hand) {
      let viewer = try viewer(hand)
      var filter = JournalFilter()
      (filter.actor, filter.subject) = (question.person, question.subject)
      (filter.period, filter.after, filter.limit) = (
        question.period, question.after, question.limit
      )
      filter.act = try question.act.map(Council.act)
      if viewer.journal == .nothing {
        throw Refusal(
          .notPermitted,
          "\(viewer.person.id) (\(viewer.person.rolesInWords)) does not read the journal",
          advice: "ask the QA lead who did what")
      }
      if viewer.journal == .acts, filter.subject != nil {
        throw Refusal(
          .notPermitted, "what an act was about is not for \(viewer.person.id)",
          advice: "leave the subject out, or ask the QA lead")
      }
      if viewer.journal == .ownReads { filter.looksAt = try ownReviews(of: hand) }
      let page = try read { try $0.journal(filter) }
      let showsSubjects = viewer.journal != .acts
      return JournalList(
        lines: page.entries.map {
          JournalList.Line(
            number: $0.seq, at: $0.at, person: $0.actor, act: $0.act.rawValue,
            subject: showsSubjects ? page.subject(of: $0) : "",
            triedOn: $0.triedOn, hash: JournalEntry.hex($0.hash))
        }, matching: page.matching, all: viewer.journal == .ownReads ? page.matching : page.all)
    }
  }

  /// The reviews of which the person may know who was shown them: own audits, own team, own services.
  private func ownReviews(of hand: Hand) throws -> Set<String> {
    try look(hand) { gate, reading in
      var own: Set<String> = []
      try reading.forEachRow(matching: ReviewFilter()) { row in
        let isOwn =
          isSameID(row.auditor, gate.viewer.person.id)
          || gate.isInLine(team: row.team, service: row.service)
        if isOwn, !gate.blindness.hides(row.id) { own.insert(row.id) }
      }
      return own
    }
  }

  private static func act(_ word: String) throws -> JournalAct {
    if let act = JournalAct.known.first(where: { $0.rawValue == word.lowercased() }) { return act }
    let near = nearest(to: word, among: journalActs).map { "did you mean \"\($0)\"? " } ?? ""
    throw Refusal(
      .unknownFilter, "\"\(word.prefix(64))\" is no act of the journal",
      advice: "\(near)one of: \(journalActs.joined(separator: ", "))")
  }
}

extension JournalPage {
  /// What an entry is about, as people read it.
  fileprivate func subject(of entry: JournalEntry) -> String {
    refused[entry.seq].map { "\(entry.subject) (\($0))" } ?? entry.subject
  }
}
