import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Who did what and when, and whether the chain of entries holds.",
    subcommands: [JournalShow.self, JournalVerify.self])
}

struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the entries of the journal.")

  @Option(help: "Only entries after this number.") var after = 0
  @Option(help: "At most so many.") var limit = 1000

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    let entries = try session.reading().read { try $0.journal(after: after, limit: limit) }
    let isText = format.format == .text
    let table = ReportTable(
      "",
      columns: [.number("entry"), "at", "actor", "act", "subject", "digest"]
        + (isText ? [] : ["hash"]),
      rows: entries.map { entry in
        let digest = JournalEntry.hex(entry.digest)
        return [
          String(entry.seq), entry.at, entry.actor, entry.act.rawValue, entry.subject,
          isText ? String(digest.prefix(12)) : digest,
        ]
          + (isText ? [] : [JournalEntry.hex(entry.hash)])
      })
    Terminal.write(table, format.format, empty: "The journal has no such entries.")
  }
}

struct JournalVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the chain of entries and every document against its digest.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let session = try workspace.council()
    let inspection = try session.reading().verifyJournal()
    guard inspection.complaints.isEmpty else { throw Refusal(inspection.complaints) }
    for line in inspection.checked { Terminal.say("\(line): in order") }
    let last = try session.reading().read { reading in
      try reading.journal(after: reading.counts().journalEntries - 1, limit: 1).last
    }
    if let last {
      Terminal.say("The latest hash, to be kept elsewhere: \(JournalEntry.hex(last.hash))")
    }
  }
}
