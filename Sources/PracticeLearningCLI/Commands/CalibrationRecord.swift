import ArgumentParser
import Foundation
import ReviewActs

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
    let council = try workspace.council()
    if FileManager.default.fileExists(atPath: sessionOrFile) {
      return try record(sessionOrFile, council)
    }
    let sheet = try council.calibrationForm(of: sessionOrFile, agreed: agreed, by: actor.hand).get()
    if form { return Terminal.write(sheet.text) }
    try makePrivateFolder(council.calibrationFolder(sheet.session))
    if !FileManager.default.fileExists(atPath: sheet.path) {
      try writePrivately(sheet.text, to: sheet.path)
    }
    let editor = FormEditor(
      path: sheet.path,
      again: "plr calibration record \(sheet.session) --as \(actor.named ?? "")"
    ) { text in try Forms(text: text, named: sheet.path, council, today: Now.today).complaints }
    _ = try editor.run()
    try record(sheet.path, council)
  }

  private func record(_ path: String, _ council: Council) throws {
    let recorded = try council.recordCalibration([.file(path)], amending: amend, by: actor.hand)
      .told(otherwise: "recorded; what you wrote is in \(path)")
    if !recorded.isNew { Terminal.say("This is recorded already; nothing was changed.") }
    for id in recorded.sessions {
      let state =
        try council.calibrationStanding(id).map {
          "\($0.given) of \($0.of) people have given all grades"
        } ?? "closed"
      Terminal.say("\(id): \(state). See where people sit: plr calibration show \(id)")
    }
  }
}
