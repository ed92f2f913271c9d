import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ReviewShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a submitted review as a form, with its state and history.",
    discussion: """
      Who read it and when is written to the journal. Above the form stands how it was graded a second time, \
      as far as that is for you: to the practitioner and the line its final grades, to its auditor and whoever \
      graded it again also what was said; then what the practitioner said of it, and to its auditor and the line \
      who read it. --format json holds the form, and all that under "beside".
      """)

  @Argument(help: "The review's id.")
  var id: String

  @Option(help: "An earlier revision, by number.")
  var revision: Int?

  @Option(help: "yaml or json.")
  var format: FormFormat = .yaml

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    // A draft is its auditor's to see.
    if case .done(let draft, _) = council.draft(id, by: actor.hand) {
      Terminal.say("# \(draft.id): draft")
      return Terminal.write(draft.text)
    }
    let shown = try Terminal.shown(council.show(id, revision: revision, by: actor.hand))
    switch format {
    case .json: Terminal.write(shown.document.json(beside: shown.besideEntries))
    case .yaml:
      Terminal.say("# \(shown.id): \(shown.state), revision \(shown.number) of \(shown.count)")
      if let withdrawal = shown.withdrawal { Terminal.say("# \(withdrawal)") }
      for revision in shown.revisions {
        Terminal.say(
          "# \(revision.number): \(revision.actor), \(revision.at)\(revision.reason.map { ", because: \($0)" } ?? "")"
        )
      }
      for line in shown.moderation.map(lines) ?? [] { Terminal.say(line) }
      for line in lines(of: shown.beside) { Terminal.say(comment(line, isFirst: true)) }
      Terminal.write(shown.document.yaml)
    }
  }

  /// What the practitioner said, how both sides tell of their conversation, and who read it.
  private func lines(of beside: BesideReview) -> [String] {
    [beside.conversation].compactMap(\.self)
      + beside.words.map { "\($0.kind.word) of \($0.by), \(day(of: $0.at)): \($0.text)" }
      + beside.readers.map { "read by \($0.person) on \(day(of: $0.at))" }
  }

  private func day(of time: String) -> String {
    CalendarDate(String(time.prefix(10)))?.words ?? time
  }

  /// What is said of the second grading, as comments: the form below stays a form.
  private func lines(of moderation: ShownModeration) -> [String] {
    switch moderation {
    case .everything(let sheet, _): sheet.beside.enumerated().map { comment($1, isFirst: $0 == 0) }
    case .finalGrades(let table):
      table.inLines.enumerated().map {
        comment($0 == 0 && !table.rows.isEmpty ? "final grades: \($1)" : $1, isFirst: $0 == 0)
      }
    }
  }

  private func comment(_ line: String, isFirst: Bool) -> String {
    let words = printable(line.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return wrapped(words, indent: isFirst ? "" : "  ").split(separator: "\n")
      .map { "# \($0)" }.joined(separator: "\n")
  }
}

/// The formats a single form is shown in.
enum FormFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, json
}
