import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportAll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Every report you may read, into a folder.",
    discussion: """
      The page of a team is that of --team, of the team you lead or belong to, or of the first one. The briefing is on the theme of --theme, or on that named most often to improve; the practice week is the latest \
      one. What you may not read is left out and said.
      """)

  @Option(
    help: ArgumentHelp("The folder the reports go into.", valueName: "folder"),
    completion: .directory)
  var into: String

  @Option(help: "html, text, markdown, json or csv; may be repeated.")
  var format: [ReportFormat] = [.html]

  @Option(help: ArgumentHelp("The theme of the briefing, by id.", valueName: "theme"))
  var theme: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    let hand = day.hand(of: actor)
    try makePrivateFolder(into)
    var written = 0
    for kind in ReportKind.allCases {
      do {
        for (format, text) in try texts(of: kind, council, hand) {
          let file = "\(into)/\(kind.rawValue).\(format.ending)"
          try writePrivately(text, to: file)
          written += 1
        }
      } catch let refusal as Refusal {
        let why = refusal.diagnostics.map(\.summary).joined(separator: "; ")
        Terminal.note("Left out: \(kind.rawValue), \(why).")
      }
    }
    Terminal.say("Wrote \(counted(written, "file")) into \(into)")
  }

  /// A report in every format that is asked for.
  private func texts(
    of kind: ReportKind, _ council: Council, _ hand: Hand
  ) throws -> [(ReportFormat, String)] {
    var meant = selection.meant(on: day)
    if kind == .team, meant.team == nil, !council.leadsOrBelongs(hand) {
      meant.team = council.workspace.teams.first?.id
    }
    guard kind != .briefing else {
      let id = try theme ?? council.mostNamedTheme(meant, by: hand)
      let page = try council.themeBriefing(on: id, meant, by: hand).get()
      return try format.map { format in
        var options = PageOptions()
        options.format = format
        return (format, try options.text(in: council)(page))
      }
    }
    let wide = try council.report(ReportRequest(kind, meant), by: hand).get()
    return try format.map { format in
      guard format == .text else { return (format, try format.text(wide, of: council, into)) }
      let narrow = try council.report(ReportRequest(kind, meant, inLetters: true), by: hand).get()
      return (format, try format.text(narrow, of: council, into))
    }
  }
}
