import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReviewCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show everything that is wrong, doubtful or could be kinder; submit nothing.",
    discussion: """
      It says what 'review submit' would say; with --amend, what 'review amend' would. Exit status 1 where \
      there is an error; warnings and hints alone give 0. A draft of your own is kept as it is now, and what \
      cannot wait is passed on at once.
      """)

  @Argument(help: "Forms: files, folders, or the ids of drafts.", completion: .file())
  var forms: [String]

  @Flag(help: "Only the count, no complaints.")
  var quiet = false

  @Flag(help: "The forms are to amend submitted reviews.")
  var amend = false

  @Flag(help: "Write each form as it was meant; what was typed is kept beside it (.typed).")
  var fix = false

  @Flag(
    help: """
      Write each form of an earlier version of its template on the version in use; the form as it was is kept \
      beside it (.typed).
      """)
  var carryOver = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let council = try workspace.council()
    let sources = try council.formSources(forms, from: FileManager.default.currentDirectoryPath)
    if carryOver { try carryOver(sources, council) }
    let checked = try council.check(sources, isAmending: amend, by: actor.hand).get()
    if !amend { keepDrafts(sources, council) }
    let mended = fix ? try council.mend(sources).get() : []
    for form in mended {
      Terminal.say("Mended: \(form.path); what was typed is in \(form.kept).")
    }
    switch format.format {
    case .text:
      if !quiet { Terminal.write(complaintsText(checked.complaints, style: Terminal.output)) }
      Terminal.say(summary(of: checked))
      for alert in checked.alerts { Terminal.say(alert) }
    case .json:
      var json = JSONText()
      writeComplaints(checked.complaints, to: &json, wording: .terminal)
      Terminal.say(json.text)
    case .csv: Terminal.write(complaintsTable(checked.complaints, wording: .terminal).csv)
    }
    try checked.complaints.stopAtErrors()
  }

  private func carryOver(_ sources: [FormSource], _ council: Council) throws {
    let carried = try council.carryOver(sources, by: actor.hand).get()
    for file in carried {
      Terminal.note("\(file.path) is on \(file.template) now; as it was it is in \(file.kept).")
      guard !file.leftOut.isEmpty else { continue }
      Terminal.note("No place on \(file.template), and in \(file.kept) alone:")
      for field in file.leftOut { Terminal.note("  \(field)") }
    }
    if carried.isEmpty { Terminal.note("No form is of an earlier version.") }
  }

  /// What is written counts from now on: every text of a draft is kept, and what cannot wait is passed on.
  private func keepDrafts(_ sources: [FormSource], _ council: Council) {
    guard actor.hand.person != nil else { return }
    for case .draft(let id, _) in sources {
      guard case .done(let draft, _) = council.draft(id, by: actor.hand) else { continue }
      _ = council.saveDraft(id, draft.text, by: actor.hand)
    }
  }

  private func summary(of checked: CheckedForms) -> String {
    let count = checked.count == 1 ? "1 form" : "\(checked.count) forms"
    let beside =
      checked.isBesideTheStore
      ? "" : " Beside what is stored it was not looked at: name yourself with --as."
    guard !checked.complaints.isEmpty else {
      return "\(count) checked: nothing to mend.\(beside)"
    }
    let place = checked.count == 0 ? "" : " in \(count)"
    let found = "\(quiet ? "" : "\n")\(complaintsCount(checked.complaints))\(place)."
    if checked.complaints.containsErrors { return "\(found) Mend the errors before submitting." }
    return found + (checked.isBesideTheStore ? " It can be submitted." : beside)
  }
}
