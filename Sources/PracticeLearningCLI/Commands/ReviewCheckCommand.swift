import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ReviewCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show everything that is wrong, doubtful or could be kinder; store nothing.",
    discussion: "Exit status 1 where there is an error; warnings and hints alone give 0.")

  @Argument(help: "Forms: files, folders, or the ids of drafts.", completion: .file())
  var forms: [String]

  @Flag(help: "Only the count, no complaints.")
  var quiet = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    let forms = try Forms(filesNamed(try session.draftFiles(forms)), session, today: Now.today)
    try session.refuseHidden(forms, actor)
    switch format.format {
    case .text:
      if !quiet { Terminal.write(complaintsText(forms.complaints, style: Terminal.output)) }
      Terminal.say(summary(of: forms))
      for case .review(let review) in forms.documents.map(\.document) {
        if let alert = session.alert(about: review) { Terminal.say(alert) }
      }
    case .json:
      var json = JSONText()
      writeComplaints(forms.complaints, to: &json)
      Terminal.say(json.text)
    case .csv: Terminal.write(complaintsTable(forms.complaints).csv)
    }
    try forms.complaints.stopAtErrors()
  }

  private func summary(of forms: Forms) -> String {
    let count = forms.documents.count == 1 ? "1 form" : "\(forms.documents.count) forms"
    guard !forms.complaints.isEmpty else { return "\(count) checked: nothing to mend." }
    let place = forms.documents.isEmpty ? "" : " in \(count)"
    let found = "\(quiet ? "" : "\n")\(complaintsCount(forms.complaints))\(place)."
    return forms.complaints.containsErrors
      ? "\(found) Mend the errors before submitting." : "\(found) It can be submitted."
  }
}

extension Council {
  /// Refuses to speak of forms whose reviews the person named is asked to grade blind.
  func refuseHidden(_ forms: Forms, _ actor: ActorOptions) throws {
    guard actor.named != nil else { return }
    let blindness = try blindness(actor.hand)
    let hidden = forms.documents.filter { $0.kind == .review && blindness.hides($0.id) }
    try refuse(hidden.flatMap { $0.locating([blindness.complaint(about: $0.id, at: ["id"])]) })
  }

  /// Files and folders as they are; what is neither is taken for the id of a draft.
  func draftFiles(_ names: [String]) throws -> [String] {
    try names.map { name in try draftPath(name) ?? name }
  }
}
