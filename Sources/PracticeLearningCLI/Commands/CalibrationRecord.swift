import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct CalibrationRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record your own grades, or what was agreed: from a file, or in your editor.",
    discussion: """
      Given the id of a session, your own form opens in your editor; it is kept in the workspace's \
      folder calibrations/. The QA lead may record everybody's from a spreadsheet. Agreed grades \
      (--agreed) come once everybody's own are in, and close the session.
      """)

  @Argument(help: "The id of a session, or a file with grades.", completion: .file())
  var sessionOrFile: String

  @Flag(help: "Write a blank form to standard output.")
  var form = false

  @Flag(help: "The form of the grades that were agreed, which closes the session.")
  var agreed = false

  @Option(help: "Replace what is recorded; say why. Both are kept.")
  var amend: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    if FileManager.default.fileExists(atPath: sessionOrFile) {
      return try record(sessionOrFile, session, person)
    }
    let round = try session.calibrationRound(sessionOrFile)
    let path = try path(round, person, session)
    let text = try blank(round, person, session)
    if form { return Terminal.write(text) }
    let folder = session.calibrationFolder(round.session.id)
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: path) { try writePrivately(text, to: path) }
    let editor = FormEditor(
      path: path, again: "plr calibration record \(round.session.id) --as \(person.id)"
    ) { text in try Forms(text: text, named: path, session, today: Now.today).complaints }
    _ = try editor.run()
    try record(path, session, person)
  }

  /// Where the form is kept, for a person who may fill it in.
  private func path(
    _ round: CalibrationRound, _ person: Workspace.Person, _ session: Council
  ) throws -> String {
    let folder = session.calibrationFolder(round.session.id)
    if agreed {
      try Permission.require(
        person.holds(.qaLead), person, to: "record agreed grades", who: "the QA lead")
      return "\(folder)/agreed.yaml"
    }
    guard round.session.participants.contains(person.id) else {
      throw Refusal(
        .notAParticipant, "\(person.id) does not take part in \(round.session.id)",
        advice: "act as yourself with --as, or record everybody's from a file: "
          + "plr calibration record \(fromHere(folder))/grades.csv")
    }
    return "\(folder)/\(person.id).yaml"
  }

  private func blank(
    _ round: CalibrationRound, _ person: Workspace.Person, _ session: Council
  ) throws -> String {
    let forms = try session.reading().read { try session.forms(of: round.session, $0) }
    guard agreed else { return forms.own(person.id, on: Now.today) }
    guard round.isSettled else {
      throw Refusal(
        .closedTooEarly,
        "\(list(round.waitingFor)) \(round.waitingFor.count == 1 ? "has" : "have") not given all "
          + "grades yet",
        advice: "agreed grades come after everybody's own; to close without them, write a "
          + "calibration_close with without_because and record that file")
    }
    return forms.agreed(on: Now.today) { round.spread(of: $0, $1).inWords }
  }

  private func record(_ path: String, _ session: Council, _ person: Workspace.Person) throws {
    let recorded = try session.recordCalibration([.file(path)], amending: amend, by: actor.hand)
      .told(otherwise: "recorded; what you wrote is in \(path)")
    if !recorded.isNew { Terminal.say("This is recorded already; nothing was changed.") }
    for id in recorded.sessions {
      let round = try session.calibrationRound(id)
      let people = round.session.participants.count
      let state =
        round.close != nil
        ? "closed" : "\(people - round.waitingFor.count) of \(people) people have given all grades"
      Terminal.say("\(id): \(state). See where people sit: plr calibration show \(id)")
    }
  }
}
