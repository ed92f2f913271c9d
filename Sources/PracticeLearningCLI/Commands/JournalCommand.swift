import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Who did what and when, and whether the chain of entries holds.",
    subcommands: [
      JournalShow.self, JournalHeadCommand.self, JournalVerify.self, JournalAcceptClock.self,
    ])
}

struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the entries of the journal, the newest first.")

  @Option(help: "Only what this person did, by role code.") var person: String?
  @Option(help: "Only what was done to this: an id, a file.") var subject: String?
  @Option(help: "Only this act, such as submit.") var act: String?
  @Option(help: "Only these months: 2025/26, 2025-Q3, 2026-02 or FROM..TO.") var period: Period?
  @Option(help: "Only entries after this number.") var after = 0
  @Option(help: "At most so many, the newest.") var limit = 1000

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    var question = JournalQuestion()
    (question.person, question.subject, question.act) = (person, subject, act)
    (question.period, question.after, question.limit) = (period, after, limit)
    let list = try workspace.council().journal(question, by: actor.hand).get()
    let isText = format.format == .text
    let hasTrials = !isText || list.lines.contains { $0.triedOn != nil }
    let table = ReportTable(
      "",
      columns: [.number("entry"), "at", "actor", "act", "subject"]
        + (hasTrials ? ["tried_on"] : []) + (isText ? [] : ["hash"]),
      rows: list.lines.map { line in
        [String(line.number), line.at, line.person, line.act, line.subject]
          + (hasTrials ? [line.triedOn ?? ""] : []) + (isText ? [] : [line.hash])
      })
    Terminal.write(table, format.format, empty: "The journal has no such entries.")
    if isText, let note = list.leftOut { Terminal.note(note) }
  }
}

struct JournalHeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "Print where the journal ends: keep it elsewhere, for journal verify --expect.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let head = try workspace.council().journalHead(by: actor.hand).get()
    Terminal.say("\(head.head)  \(head.entries) entries")
  }
}

struct JournalVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the chain of entries and everything that is stored against it.")

  @Option(
    help: ArgumentHelp(
      "A head that was kept elsewhere; it must be in the chain.", valueName: "hash"))
  var expect: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let outcome = try workspace.council().verifyJournal(expecting: expect, by: actor.hand)
    let proof = try outcome.get()
    guard outcome.diagnostics.isEmpty else { throw Refusal(outcome.diagnostics) }
    for line in proof.checked { Terminal.say("\(line): in order") }
    if expect != nil { Terminal.say("The head that was kept elsewhere is in the chain.") }
    Terminal.say("The latest hash, to be kept elsewhere: \(proof.head)")
  }
}
