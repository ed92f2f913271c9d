import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

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
    name: .customLong("held-on"), help: ArgumentHelp("The day people meet.", valueName: "date"))
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
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "set up calibration sessions", who: "the QA lead")
    let ratings = try parsedRatings()
    let check = try session.check(try session.library.allTemplates(), today: Now.today)
    let pack: Prepared? = try vignettes.flatMap { name in try preparedPack(name, check) }
    let store = try session.writing(actor.hand, "calibration new")
    let (calibration, hints) = try store.write(at: Now.timestamp) {
      batch throws -> (CalibrationSession, [Diagnostic]) in
      var intake = Intake(batch, check, by: person)
      if let pack { try intake.take(pack) }
      try stop(intake.complaints)
      let calibration = try newSession(pack, ratings, batch.reading)
      try intake.take(try prepared(calibration, check))
      try intake.finish()
      try stop(intake.complaints)
      try writeForms(of: calibration, session, batch.reading)
      return (calibration, intake.complaints)
    }
    try store.close()
    Terminal.complain(hints.withoutPlaces)
    report(calibration, session)
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

  /// The pack of a file; nothing where an id was given.
  private func preparedPack(_ name: String, _ check: ReviewCheck) throws -> Prepared? {
    guard FileManager.default.fileExists(atPath: name) else { return nil }
    let content = try FileContent(name)
    if content.complaints.containsErrors { throw Refusal(content.complaints) }
    let packs = content.documents.map { Prepared($0, check) }
    if let pack = packs.first, packs.count == 1, pack.kind == .vignettePack { return pack }
    throw Refusal(
      .unknownDocument, "\(name) is not one pack of vignettes",
      advice: "a pack begins with \"vignette_pack:\" and its id; see plr schema vignette-pack")
  }

  private func newSession(
    _ file: Prepared?, _ ratings: [Rating], _ reading: Reading
  ) throws -> CalibrationSession {
    var name = vignettes
    if case .vignettePack(let pack)? = file?.document { name = pack.id }
    let pack: VignettePack? = try name.flatMap { id in try reading.vignettePack(id) }
    if let name, pack == nil {
      throw Refusal(
        .unknownVignettes, "\"\(name)\" is no file here and no stored pack of vignettes",
        advice: "check the name; a pack is stored when it is first used or imported")
    }
    return CalibrationSession(
      id: try id ?? freeID(reading), title: title, heldOn: heldOn, review: review, pack: name,
      vignettes: only.isEmpty
        ? pack?.vignettes.map(\.id) ?? []
        : only.flatMap { $0.split(separator: ",").map(String.init) },
      ratings: ratings,
      participants: participants.flatMap { $0.split(separator: ",").map(String.init) },
      passMark: CalibrationSession.PassMark(
        exactPercent: exact, withinOnePercent: withinOne, against: against))
  }

  /// The day, and a number where there is a session of that day already.
  private func freeID(_ reading: Reading) throws -> String {
    let stem = "CAL-\(heldOn)"
    var (id, number) = (stem, 1)
    while try reading.document(ofCalibration: id) != nil {
      number += 1
      id = "\(stem)-\(number)"
    }
    return id
  }

  private func prepared(_ calibration: CalibrationSession, _ check: ReviewCheck) throws -> Prepared
  {
    let found = DocumentReader.documents(
      in: Document.calibration(calibration).yaml, format: .yaml, named: "options")
    guard let document = found.documents.first, found.complaints.isEmpty else {
      throw Refusal(found.complaints)
    }
    return Prepared(document, check)
  }

  private func stop(_ complaints: [Diagnostic]) throws {
    if complaints.containsErrors { throw Refusal(complaints.withoutPlaces) }
  }

  private func writeForms(
    of calibration: CalibrationSession, _ session: Council, _ reading: Reading
  ) throws {
    let folder = session.calibrationFolder(calibration.id)
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let forms = try session.forms(of: calibration, reading)
    func write(_ text: String, _ name: String) throws {
      let path = "\(folder)/\(name)"
      // What somebody has begun to write is never overwritten.
      if !FileManager.default.fileExists(atPath: path) { try writeWhole(text, to: path) }
    }
    for participant in calibration.participants {
      try write(forms.own(participant, on: calibration.heldOn), "\(participant).yaml")
    }
    try write(forms.sheet(on: calibration.heldOn), "grades.csv")
  }
}

extension [Diagnostic] {
  /// Complaints about what options say: there is no file to point into.
  fileprivate var withoutPlaces: [Diagnostic] {
    map { complaint in
      var complaint = complaint
      if complaint.location?.file == "options" { complaint.location = nil }
      return complaint
    }
  }
}
