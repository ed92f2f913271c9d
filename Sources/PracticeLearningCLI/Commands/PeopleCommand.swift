import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "Who there is, and what they do.",
    subcommands: [PeopleList.self, PeopleImport.self])
}

struct PeopleList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people of the settings by role code.",
    discussion: """
      Everybody named sees who holds which role; teams, lines, leave and conflicts are for the QA lead and \
      the administrator.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let people = try workspace.council().people(by: actor.hand).get()
    let showsAll = people.contains { $0.person != nil }
    let table = ReportTable(
      "",
      columns: ["id", "role"]
        + (showsAll
          ? [
            "team", "services", "supervisor", "stand_in", "from", "until", "works", "conflicts",
          ] : []),
      rows: people.map { view in
        let person = view.person
        return [view.id, view.roles.map(\.rawValue).joined(separator: "; ")]
          + (showsAll
            ? [
              person?.team ?? "", (person?.services ?? []).joined(separator: "; "),
              person?.supervisor ?? "", person?.standIn ?? "", person?.from?.description ?? "",
              person?.until?.description ?? "", person?.works?.description ?? "",
              (person?.conflicts ?? []).joined(separator: "; "),
            ] : [])
      })
    Terminal.write(table, format.format, empty: "The settings name nobody.")
  }
}

struct PeopleImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add people, or change what is different, from a CSV file or a workbook.",
    discussion: """
      The columns are those of plr people list --format csv; id alone is needed, and role of somebody new. \
      Several roles, services or conflicts stand in one cell with ; between them. A column that is not \
      there and an empty cell change nothing; - takes away what was there. Nobody is removed: who has left \
      is given their last day under until. In plr.yaml only the lines of these people change.
      """)

  @Argument(help: "The people: a CSV file or an Excel workbook (.xlsx).", completion: .file())
  var file: String

  @OptionGroup var headings: HeadingOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let done = try Terminal.shown(
      workspace.council().takeInPeople(file, headings: headings.fields, by: actor.hand))
    guard !(done.added + done.changed).isEmpty else {
      return Terminal.say("Everybody is as the file says; nothing was changed.")
    }
    if !done.added.isEmpty { Terminal.say("New: \(list(done.added)).") }
    if !done.changed.isEmpty { Terminal.say("Changed: \(list(done.changed)).") }
  }
}
