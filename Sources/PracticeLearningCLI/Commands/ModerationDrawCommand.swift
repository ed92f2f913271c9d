import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct ModerationDrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the reviews to moderate, and share them among the moderators.",
    discussion: """
      What the programme's policy always takes comes first; of the other reviews a seeded random sample \
      brings the month (or the quarter, where the policy says so) and the financial year to date to the \
      target. Auditors and services not reached this year are raised as far as the numbers allow. Each \
      review keeps the probability with which it was taken. A certificate is written, with which anybody \
      can draw again: plr moderation verify. It names why each review was taken, which may tell a \
      moderator its grade: it is the QA lead's, and its file is readable for its owner alone. Nothing \
      is stored unless all of it is.

      --add takes a single review because somebody asks for it.
      """)

  @Option(help: "The programme, by id; needed where there are several.") var programme: String?

  @Option(help: "The month, or the quarter, such as 2026-02 or 2025-Q3.") var period: Period?

  @Option(help: "Any number; left out, one is made and printed.") var seed: UInt64?

  @Option(help: "Draw so many at random even where the target needs fewer.") var atLeast = 0

  @Option(
    help: ArgumentHelp("Where the certificate is written.", valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(help: ArgumentHelp("Take this one review, by id.", valueName: "review")) var add: String?

  @Option(help: "Why the review is asked for.") var because: String?

  @Option(help: ArgumentHelp("Who is to moderate it, by role code.", valueName: "person"))
  var to: String?

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if add == nil {
      guard period != nil else {
        throw ValidationError("say which month or quarter, such as --period 2026-02")
      }
      guard because == nil, to == nil else {
        throw ValidationError("--because and --to belong to --add")
      }
      guard (0...1_000_000).contains(atLeast) else {
        throw ValidationError("give 0 or more with --at-least")
      }
    } else if period != nil || seed != nil || certificate != nil || atLeast != 0 {
      throw ValidationError("--add takes one review and draws nothing; leave the other options out")
    } else if because?.written == nil {
      throw ValidationError("say why the review is asked for with --because")
    }
  }

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "say which reviews are moderated", who: "the QA lead")
    if let add { return try take(add, session, person) }
    guard let period else { return }
    let programme = try session.programme(programme)
    let expected = programme.moderation.period(of: period.first)
    guard period == expected else {
      throw ValidationError(
        "\(programme.id) is drawn every \(programme.moderation.every.rawValue): write --period \(expected)"
      )
    }
    try day.refuse(before: period.first.firstDay, "\(period.words) begins")
    let desk = ModerationDesk(session.workspace, programme, today: day.today)
    let draw = try draw(desk, period, session, person)
    Terminal.write(draw.text(style: Terminal.output))
  }

  private func draw(
    _ desk: ModerationDesk, _ period: Period, _ session: Council, _ person: Workspace.Person
  ) throws -> ModerationDrawReport {
    let store = try session.writing(actor.hand, "moderation draw")
    var file: CertificateFile?
    do {
      let report = try store.write(at: Now.timestamp) { batch in
        let reading = batch.reading
        let (frame, stuck) = try desk.frame(of: period, reading, atLeast: atLeast).leavingOutStuck
        try desk.check(frame, of: period, reading)
        let seed = seed ?? UInt64.random(in: 0 ... .max)
        let draw = ModerationDraw(
          frame, targetPercent: desk.policy.targetPercent, seed: seed)
        let id = try freeID(desk.programme.id, period, reading)
        let certificate = try DrawCertificate(
          draw, of: frame, id: id, programme: desk.programme, period: period, seed: seed,
          by: person.id, on: desk.today, without: stuck)
        try batch.record(certificate, draw, due: desk.dueDay)
        let written = try CertificateFile(certificate, at: self.certificate, in: session.folder)
        file = written
        return ModerationDrawReport(
          certificate: certificate, draw: draw, frame: frame, desk: desk, period: period,
          path: written.path)
      }
      try store.close()
      return report
    } catch {
      file?.remove()
      throw error
    }
  }

  private func freeID(_ programme: String, _ period: Period, _ reading: Reading) throws -> String {
    let stem = "MODERATION-\(programme)-\(period)"
    var (id, number) = (stem, 1)
    while try reading.draw(id) != nil {
      number += 1
      id = "\(stem)-\(number)"
    }
    return id
  }

  /// Takes one review because somebody asks for it; it has no probability.
  private func take(_ id: String, _ session: Council, _ person: Workspace.Person) throws {
    try session.refuseNames(inReason: because, at: "because", by: actor.hand)
    let store = try session.writing(actor.hand, "moderation draw")
    let assignment = try store.write(at: Now.timestamp) { batch in
      guard let row = try batch.reading.review(id) else { throw unknownReview(id, session) }
      try day.refuse(before: row.month.firstDay, "\(row.month.words) begins")
      let programme = session.workspace.programme(row.programme)
      let desk = ModerationDesk(
        session.workspace, programme ?? Programme(id: row.programme, name: row.programme),
        today: day.today)
      if let to { try desk.checkModerator(to, of: row) }
      let assignment = ModerationAssignment(
        review: id, selection: .init(reason: .requested), because: because?.written,
        moderator: try to ?? desk.leastLoaded(for: row, batch.reading), assignedOn: desk.today,
        dueOn: desk.dueDay)
      switch try batch.assign(assignment) {
      case .refused(let refusal): throw Refusal([refusal])
      default: return assignment
      }
    }
    try store.close()
    Terminal.say(
      "\(assignment.moderator) is asked to moderate \(id) by \(assignment.dueOn.words).")
  }
}

extension Council {
  /// The programme of an id; the only one there is where none is named.
  func programme(_ id: String?) throws -> Programme {
    let known = workspace.programmes
    if let id, let found = workspace.programme(id) { return found }
    if id == nil, known.count == 1, let only = known.first { return only }
    let ids = known.map(\.id)
    throw Refusal(
      .unknownFilter,
      id.map { "there is no programme \"\($0)\"" } ?? "there are \(known.count) programmes",
      advice: id.flatMap { nearest(to: $0, among: ids) }.map { "did you mean \"\($0)\"?" }
        ?? "name one with --programme: \(list(ids))")
  }
}

extension Batch {
  /// Stores a moderation draw: its certificate and everybody who is asked.
  fileprivate func record(
    _ certificate: DrawCertificate, _ draw: ModerationDraw, due: CalendarDate
  ) throws {
    let stored = StoredDraw(
      kind: .moderation, id: certificate.id, programme: certificate.programme,
      month: certificate.months[0], seed: certificate.seed, frameDigest: certificate.frame.digest,
      document: Document.certificate(certificate).canonicalJSON)
    if case .refused(let refusal) = try record(stored) { throw Refusal([refusal]) }
    for pick in draw.picks {
      let assignment = ModerationAssignment(
        review: pick.review, selection: pick.selection, draw: certificate.id,
        moderator: pick.moderator, assignedOn: certificate.drawnOn, dueOn: due)
      if case .refused(let refusal) = try assign(assignment) { throw Refusal([refusal]) }
    }
  }
}
