import ArgumentParser
import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

struct ModerationRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record a moderation: from a file, or in your editor on an empty form.",
    discussion: """
      Given the id of a review, an empty form opens in your editor; it names the case and never shows \
      the auditor's grades or words. The form is kept in the workspace's folder moderations/ until it \
      is stored. --form writes it to standard output instead.
      """)

  @Argument(help: "The id of a review, or a file with a moderation.", completion: .file())
  var reviewOrFile: String

  @Flag(help: "Write an empty form to standard output.")
  var form = false

  @Option(help: "Replace a recorded moderation; say why. Both are kept.")
  var amend: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try Session(workspace)
    let person = try session.actor(actor)
    if FileManager.default.fileExists(atPath: reviewOrFile) {
      return try record(reviewOrFile, session, person)
    }
    let review = try review(session)
    try refuseConflict(review, person, session)
    let asksOverall = try session.library.template(review.template)?.overall != .absent
    let blank = blankModeration(of: review, asksOverall: asksOverall, by: person)
    if form { return Terminal.write(blank) }
    let path = "\(session.folder)/moderations/\(review.id).yaml"
    try? FileManager.default.createDirectory(
      atPath: "\(session.folder)/moderations", withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: path) { try writeWhole(blank, to: path) }
    let editor = FormEditor(
      path: path, again: "plr moderation record \(review.id) --as \(person.id)"
    ) { text in try complaints(text, named: path, session) }
    _ = try editor.run()
    try record(path, session, person)
  }

  /// Says at once who may not moderate a review, before an evening's work.
  private func refuseConflict(
    _ review: Review, _ person: Workspace.Person, _ session: Session
  ) throws {
    let check = try session.check([:], today: Now.today)
    let empty = Moderation(review: review.id, moderator: person.id)
    let found = check.complaints(about: empty, of: review).filter {
      [.moderatorIsAuditor, .moderatorConflict, .unknownModerator].contains($0.code)
    }
    if found.containsErrors { throw Refusal(found) }
  }

  private func review(_ session: Session) throws -> Review {
    let text = try session.reading().read { try $0.document(ofReview: reviewOrFile) }
    guard let text, case .review(let review)? = document(inCanonical: text) else {
      throw unknownReview(reviewOrFile, session)
    }
    return review
  }

  private func complaints(_ text: String, named file: String, _ session: Session) throws
    -> [Diagnostic]
  {
    let findings = DocumentReader.documents(in: text, format: .yaml, named: file)
    let check = try session.check([:], today: Now.today)
    return try session.reading().read { reading in
      (findings.complaints
        + (try findings.documents.flatMap { found -> [Diagnostic] in
          guard case .moderation(let moderation) = found.decode(),
            let stored = try reading.document(ofReview: moderation.review),
            case .review(let review)? = document(inCanonical: stored)
          else { return found.complaints }
          // Blind until saved: nothing that compares the moderator's grades with the auditor's.
          let blind = check.complaints(about: moderation, of: review).filter {
            ![.resolutionNeeded, .conversationNeeded].contains($0.code)
          }
          return found.complaints(adding: blind)
        })).sortedByPlace()
    }
  }

  private func record(_ path: String, _ session: Session, _ person: Workspace.Person) throws {
    let forms = try Forms([path], session, today: Now.today)
    var complaints = forms.complaints + forms.documents.flatMap(notAModeration)
    var isNew = true
    if !complaints.containsErrors {
      let check = try session.check([:], today: Now.today)
      let store = try session.writing(person.id, "moderation record")
      do {
        try store.write(at: Now.timestamp) { batch in
          var intake = Intake(batch, check, by: person, amending: amend)
          for prepared in forms.documents { try intake.take(prepared) }
          try intake.finish()
          complaints = (complaints + intake.complaints).unique.sortedByPlace()
          isNew = intake.count.unchanged == 0
          if complaints.containsErrors { throw Refusal([]) }
        }
      } catch let refusal as Refusal where refusal.diagnostics.isEmpty {}
      try store.close()
    }
    Terminal.complain(complaints)
    if complaints.containsErrors {
      Terminal.note(
        "\n\(complaintsCount(complaints)). Nothing was recorded; what you wrote is in \(path).")
      try complaints.stopAtErrors()
    }
    for prepared in forms.documents {
      let row = try session.reading().read { try $0.review(prepared.id) }
      guard isNew else {
        Terminal.say("The moderation of \(prepared.id) is stored already; nothing was changed.")
        continue
      }
      Terminal.say(
        "The moderation of \(prepared.id) is recorded; the review is now \(row?.state.word ?? "submitted")."
      )
    }
  }

  private func notAModeration(_ prepared: Prepared) -> [Diagnostic] {
    guard prepared.kind != .moderation else { return [] }
    return prepared.locating([
      Diagnostic(
        .unknownDocument, at: [],
        "this is a \(prepared.kind.rawValue), not a moderation",
        advice: "take it in with: plr import")
    ])
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in their order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

/// An empty moderation form: the case and the ratings to grade, nothing of what the auditor wrote.
func blankModeration(
  of review: Review, asksOverall: Bool, by person: Workspace.Person
) -> String {
  var form = """
    # Grade this case as you find it in the child's record, before looking at anyone else's view.
    # Grades: outstanding | good | requires improvement | inadequate | not applicable
    plr: 1
    moderation: \(review.id)
    moderator: \(person.id)
    graded_on: \(Now.today)
    # case \(review.caseReference), \(review.service), team \(review.team), month \(review.month)

    domains:

    """
  for domain in PracticeDomain.allCases { form += "  \(domain.key):\n    grade:\n    because:\n" }
  if asksOverall { form += "\noverall:\n  grade:\n  because:\n" }
  form += """

    # How well is the review itself written and evidenced? Apart from the grade of practice; fill it in
    # after reading the review.
    # form_quality:
    #   grade:
    #   because:

    # Once a difference is settled: confirmed | moderator decides | conversation | third reader | panel
    # resolution:
    #   how:
    #   on:
    #   by:
    #   because:

    """
  return form
}
