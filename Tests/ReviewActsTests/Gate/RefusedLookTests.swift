import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewStore
import Testing

@Suite("A look that is refused") struct RefusedLookTests {
  /// A door somebody knocks at who may not come in.
  struct Door: CustomTestStringConvertible, Sendable {
    let person: String
    /// What the journal says was asked for.
    let said: String
    let knock: @Sendable (TestCouncil, Hand) throws -> Bool

    var testDescription: String { "\(person): \(said)" }
  }

  private static let doors = [
    Door(person: "SM-02", said: "\(ReadCell.review) (the review, as service manager)") {
      $0.council.show(ReadCell.review, by: $1).isDone
    },
    Door(person: "TM-16", said: "\(ReadCell.fostering) (the review, as team manager)") {
      // Asked to grade it in a calibration session, and has not.
      $0.council.show(ReadCell.fostering, by: $1).isDone
    },
    Door(person: "MOD-02", said: "\(ReadCell.review) (the moderation, as moderator)") {
      $0.council.moderation(of: ReadCell.review, by: $1).isDone
    },
    Door(
      person: "SM-01",
      said: "\(ReadCell.review) (an earlier text of the moderation, as service manager)"
    ) { $0.council.earlierModeration(of: ReadCell.review, text: 1, by: $1).isDone },
    Door(
      person: "SM-01",
      said: "\(ReadCell.review) (how the moderation is settled, as service manager)"
    ) { $0.council.settle(ReadCell.review, by: $1) { _, _ in [] }.isDone },
    Door(person: "SW-118", said: "figures (as practitioner)") { test, hand in
      (try? test.council.figureSets(Selection(), hand)) != nil
    },
    Door(person: "TM-07", said: "CIC-2 (figures, as team manager)") { test, hand in
      (try? test.council.boardReport(Selection(team: "CIC-2"), hand, inLetters: false)) != nil
    },
    Door(person: "DIR-01", said: "figures of single people (as director)") { test, hand in
      (try? test.council.leniency(.overall, Selection(), hand)) != nil
    },
    Door(person: "BRD-01", said: "the journal (as board viewer)") {
      $0.council.journal(JournalQuestion(), by: $1).isDone
    },
    Door(person: "TM-07", said: "the head of the journal (as team manager)") {
      $0.council.journalHead(by: $1).isDone
    },
    Door(person: "TM-07", said: "a check of the workspace (as team manager)") {
      $0.council.doctor(by: $1).isDone
    },
    Door(person: "ANA-01", said: "a backup (as analyst)") {
      $0.council.backUp(to: "\($0.folder)/none.plrbackup", by: $1).isDone
    },
    Door(person: "SM-01", said: "who is asked to moderate what (as service manager)") {
      $0.council.moderationsToDo(everybody: true, on: $1.today, by: $1).isDone
    },
    Door(person: "TM-16", said: "CAL-2026-04-15 (the calibration session, as team manager)") {
      $0.council.calibration("CAL-2026-04-15", by: $1).isDone
    },
    Door(person: "TM-16", said: "where people sit in calibration (as team manager)") {
      $0.council.calibrationDrift(of: "MOD-02", by: $1).isDone
    },
    Door(person: "TM-16", said: "\(ReadCell.fostering) (the form of the review, as team manager)") {
      var form = TestForm(2)
      form.id = ReadCell.fostering
      return $0.council.check([.text(form.text, named: "guess.yaml")], by: $1).isDone
    },
    Door(person: "TM-16", said: "2026-04-CIC-7 (the draft, as team manager)") { test, hand in
      var new = NewReview(caseReference: "C-77", team: "CIC-2")
      new.id = "2026-04-CIC-7"
      _ = try test.council.startReview(new, by: test.hand("TM-07")).get()
      return test.council.draft("2026-04-CIC-7", by: hand).isDone
    },
  ]

  private func refused(_ test: TestCouncil, to reader: String = "IG-01") throws -> [JournalList
    .Line]
  {
    var question = JournalQuestion()
    question.act = "refused"
    return try test.council.journal(question, by: test.hand(reader)).get().lines
  }

  @Test(
    "is written down: who, as which role, what was asked for and when (V4) (ASVS 16.3.2)",
    arguments: doors)
  func writtenDown(_ door: Door) throws {
    let test = try ReadCell.council.copy()
    let hand = test.hand(door.person)
    #expect(try !door.knock(test, hand))
    let lines = try refused(test)
    #expect(lines.map(\.subject) == [door.said])
    #expect(lines.map(\.person) == [door.person] && lines.map(\.at) == [hand.at])
    let proof = test.council.verifyJournal(by: test.hand())
    #expect(proof.isDone && proof.diagnostics.isEmpty)
  }

  @Test("is no look: nobody counts as having been shown anything, and nothing else is stored (V4)")
  func shownNothing() throws {
    let test = try ReadCell.council.copy()
    let before = try test.council.read { try $0.reviewsShown(to: "SM-02") }
    _ = test.council.show(ReadCell.review, by: test.hand("SM-02"))
    #expect(try test.council.read { try $0.shown(to: "SM-02") } == before)
  }

  @Test("by nobody named, or of what there is not, is none (V4)") func none() throws {
    let test = try ReadCell.council.copy()
    _ = test.council.show(ReadCell.review, by: test.hand(nil))
    _ = test.council.show(ReadCell.review, by: test.hand("XX-99"))
    _ = test.council.show("2026-02-CIC-9999", by: test.hand("SM-02"))
    #expect(try refused(test).isEmpty)
  }

  @Test("An administrator reads that there was one, not of what; who leads reads none of it (V4)")
  func readers() throws {
    let test = try ReadCell.council.copy()
    _ = test.council.show(ReadCell.review, by: test.hand("SM-02"))
    #expect(try refused(test, to: "ADM-01").map(\.subject) == [""])
    #expect(try refused(test, to: "QA-01").count == 1)
    #expect(try refused(test, to: "TM-16").isEmpty)
  }

  @Test("where nothing can be written is refused in the same words (V4)") func nothingWritten()
    throws
  {
    let test = try ReadCell.council.copy()
    let words = test.council.show(ReadCell.review, by: test.hand("SM-02")).diagnostics
    let files = FileManager.default
    try files.removeItem(atPath: "\(test.folder)/plr.lock")
    try files.createDirectory(
      atPath: "\(test.folder)/plr.lock", withIntermediateDirectories: false)
    #expect(test.council.show(ReadCell.review, by: test.hand("SM-02")).diagnostics == words)
    #expect(words.map(\.code) == [.notPermitted])
    #expect(try refused(test).count == 1)
  }
}
