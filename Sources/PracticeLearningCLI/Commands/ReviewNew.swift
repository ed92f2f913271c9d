import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

struct ReviewNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a review: a form with everything known filled in.")

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("The local case reference, never a name.", valueName: "reference"))
  var caseReference: String

  @Option(help: "The team that works with the child, by id.")
  var team: String

  @Option(help: "The practitioner whose work it is, by role code.")
  var practitioner: String?

  @Option(help: "The programme, by id; default: the first one with a template for the service.")
  var programme: String?

  @Option(help: "The month the review counts in; default: this month.")
  var month: Month?

  @Option(
    help: "The template, such as children-in-care@1; default: the programme's for the service.")
  var template: TemplateReference?

  @Option(
    help: ArgumentHelp("The form's id; default: made from month and service.", valueName: "id"))
  var id: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where to write the form; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let auditor = try session.actor(actor.hand)
    let review = try prefilled(session, auditor: auditor)
    try refuseAtOnce(review, session)
    guard let template = try session.library.template(review.template) else {
      throw Refusal(
        .unknownTemplate, "there is no template \(review.template)",
        advice: "see those there are with: plr schema templates")
    }
    let form = BlankForm.text(template, prefilled: review)
    if output == "-" { return Terminal.write(form) }
    let path = output ?? "\(session.folder)/drafts/\(review.id).yaml"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .fileExists, "there is a form in \(path) already",
        advice: "go on with it: plr review edit \(path), or choose another --id or --output")
    }
    try store(form, of: review, at: path, session, auditor)
    Terminal.say("Started \(review.id) in \(fromHere(path))")
    Terminal.say("Fill it in with any editor, or with: plr review edit \(review.id)")
  }

  private func store(
    _ form: String, of review: Review, at path: String, _ session: Council,
    _ auditor: Workspace.Person
  ) throws {
    let store = try session.writing(actor.hand, "review new")
    let draft = Draft(
      id: review.id, programme: review.programme, month: review.month,
      caseReference: review.caseReference,
      auditor: review.auditor, path: URL(filePath: path).absoluteURL.standardizedFileURL.path,
      createdAt: Now.timestamp
    )
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try store.write(at: Now.timestamp) { batch in
      switch try batch.record(draft) {
      case .refused(let refusal): throw Refusal([refusal])
      case .differs:
        throw Refusal(
          .repeatedReviewID, "there is a draft or a review \(review.id) already",
          advice: "choose another --id")
      case .stored, .unchanged: try writeWhole(form, to: path)
      }
    }
    try store.close()
  }

  /// Says at once what would be refused after an evening's work: a bad id or case reference, a person
  /// or a team that is unknown, or an auditor who may not review this team or person.
  private func refuseAtOnce(_ review: Review, _ session: Council) throws {
    let check = try session.check(
      try session.library.templates([review.template]), today: Now.today)
    let known: [DiagnosticCode] = [
      .badReviewID, .badCaseReference, .unknownAuditor, .unknownTeam, .unknownProgramme,
      .templateOfOtherService, .ownTeam, .ownSupervisee, .ownWork, .notAnAuditor, .monthInFuture,
    ]
    let fields: [FieldPath] = [["id"], ["case"], ["practitioner"], ["cohort"]]
    let found = check.complaints(about: review).filter { complaint in
      known.contains(complaint.code)
        || fields.contains(complaint.path)
          && !(complaint.path == ["practitioner"] && practitioner == nil)
    }
    if found.containsErrors { throw Refusal(found) }
  }

  /// What is known before anybody has read the record.
  private func prefilled(_ session: Council, auditor: Workspace.Person) throws -> Review {
    let settings = session.workspace
    guard let team = settings.team(team) else {
      let near = nearest(to: self.team, among: settings.teams.map(\.id))
      throw Refusal(
        .unknownTeam, "there is no team \"\(self.team)\"",
        advice: near.map { "did you mean \($0)?" } ?? "see the teams in plr.yaml")
    }
    let (programme, reference) = try programmeAndTemplate(for: team.service, session)
    let month = month ?? Now.today.month
    let rules = try session.library.template(reference)?.rules ?? EntryRules()
    let last = month.adding(-1)
    return Review(
      id: try id ?? freeID(month, team, session), programme: programme, template: reference,
      month: month,
      caseReference: caseReference, service: team.service, team: team.id,
      practitioner: practitioner ?? "",
      auditor: auditor.id,
      recordRead: RecordRead(
        from: month.adding(-rules.monthsRead).firstDay, to: last.lastDay,
        judgedFrom: month.adding(-rules.monthsJudged).firstDay))
  }

  private func programmeAndTemplate(for service: String, _ session: Council) throws -> (
    String, TemplateReference
  ) {
    for candidate in session.workspace.programmes
    where programme == nil || candidate.id == programme {
      if let template { return (candidate.id, template) }
      for reference in candidate.templates {
        if try session.library.template(reference)?.services.contains(service) == true {
          return (candidate.id, reference)
        }
      }
    }
    throw Refusal(
      .unknownTemplate, "no template of \(programme ?? "any programme") is made for \(service)",
      advice: "name one with --template, or add it to the programme in plr.yaml")
  }

  /// Month, the team's letters and the next free number: `2026-02-CIC-0147`.
  private func freeID(_ month: Month, _ team: Workspace.Team, _ session: Council) throws -> String {
    let letters = team.id.prefix { $0.isLetter }.uppercased()
    let stem = "\(month)-\(letters.isEmpty ? "R" : letters)-"
    let taken = try session.reading().read { try $0.ids(startingWith: stem) }
    let highest = taken.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0
    let digits = String(highest + 1)
    return stem + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
