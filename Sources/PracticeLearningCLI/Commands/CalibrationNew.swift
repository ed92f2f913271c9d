import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

struct CalibrationNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Set up a calibration session, with a blank form for everybody who takes part.",
    discussion: """
      People grade one case of the store, or a pack of vignettes: short invented cases in a YAML file \
      (plr schema vignette-pack). The forms go to the workspace's folder calibrations/, one for each \
      person and a sheet, grades.csv, for a lead who takes the grades from paper. No form shows what \
      anybody thinks of a case.
      """)

  @Option(help: "What the session is about, in a few words.")
  var title: String

  @Option(
    name: .customLong("held-on"),
    help: ArgumentHelp("The day people meet, such as 2026-03-16 or 16 Mar 2026.", valueName: "date")
  )
  var heldOn: CalendarDate

  @Option(help: "The case to grade, by the id of its review.")
  var review: String?

  @Option(
    help: ArgumentHelp(
      "The pack of vignettes to grade: a file, or the id of a stored one.", valueName: "pack"),
    completion: .file())
  var vignettes: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these vignettes of the pack, by id.", valueName: "id"))
  var only: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Who takes part, by role code.", valueName: "person"))
  var participants: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What to grade, such as planning overall; default: the six domains and overall.",
      valueName: "rating"))
  var ratings: [String] = []

  @Option(
    help: ArgumentHelp(
      "The pass mark: grades that are to be the same, in percent.", valueName: "percent"))
  var exact = CalibrationSession.PassMark().exactPercent

  @Option(
    help: ArgumentHelp(
      "The pass mark: grades that are to be the same or one grade away, in percent.",
      valueName: "percent"))
  var withinOne = CalibrationSession.PassMark().withinOnePercent

  @Option(help: "What people are compared with: agreed or group.")
  var against = CalibrationSession.PassMark().against

  @Option(help: ArgumentHelp("The session's id; default: made from the day.", valueName: "id"))
  var id: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if (review == nil) == (vignettes == nil) {
      throw ValidationError("name a case: either --review or --vignettes")
    }
  }

  func run() throws {
    let council = try workspace.council()
    var new = NewCalibration(
      title: title, heldOn: heldOn, ratings: try parsedRatings(),
      participants: participants.flatMap { $0.split(separator: ",").map(String.init) },
      passMark: CalibrationSession.PassMark(
        exactPercent: exact, withinOnePercent: withinOne, against: against))
    (new.review, new.id) = (review, id)
    new.vignettes = only.flatMap { $0.split(separator: ",").map(String.init) }
    if let vignettes, FileManager.default.fileExists(atPath: vignettes) {
      new.packFile = vignettes
    } else {
      new.pack = vignettes
    }
    let outcome = council.setUpCalibration(new, by: actor.hand)
    let made = try outcome.get()
    Terminal.complain(outcome.diagnostics)
    try makePrivateFolder(made.folder)
    for (name, text) in made.forms {
      // What somebody has begun to write is never overwritten.
      let path = "\(made.folder)/\(name)"
      if !FileManager.default.fileExists(atPath: path) { try writePrivately(text, to: path) }
    }
    report(made.session, council)
  }

  private func report(_ calibration: CalibrationSession, _ session: Council) {
    let folder = fromHere(session.calibrationFolder(calibration.id))
    let cases = calibration.cases.count
    Terminal.say(
      "Set up \(calibration.id): \(cases) case\(cases == 1 ? "" : "s"), "
        + "\(calibration.participants.count) people, "
        + "\(calibration.ratings.count) rating\(calibration.ratings.count == 1 ? "" : "s") each.")
    Terminal.say("Forms for everybody, and a sheet for grades from paper: \(folder)/")
    Terminal.say(
      "Each person gives their own: plr calibration record \(calibration.id) --as ROLE-CODE")
    Terminal.say("or from a form or the sheet: plr calibration record \(folder)/grades.csv")
  }

  private func parsedRatings() throws -> [Rating] {
    guard !ratings.isEmpty else { return Rating.compared }
    let words = ratings.flatMap { $0.split(separator: ",").map(String.init) }
    let found = try words.map { word in
      let name = word.replacing("-", with: "_")
      guard let rating = Rating.allCases.first(where: { $0.key == name || $0.name == word }) else {
        let keys = Rating.allCases.map(\.key)
        throw ValidationError(
          "\"\(word)\" is not something that is graded; "
            + (nearest(to: name, among: keys).map { "did you mean \($0)?" }
              ?? "there are: \(keys.joined(separator: ", "))"))
      }
      return rating
    }
    return found.sorted { $0.position < $1.position }
  }
}
