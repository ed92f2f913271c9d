import Markup
import PracticeLearning
import ReviewActs

/// The state of the store: its journal, its backups, and a look at everything where that is asked for.
struct UpkeepPage: Page {
  static let path = "/upkeep"
  let address: Address = "/upkeep"
  let acts = true
  let link: PageLink? = PageLink(words: "Upkeep") { $0.may(.inspectStore) }

  func see(_ visit: Visit) throws -> Reply {
    let head = try visit.council.journalHead(by: visit.hand).get()
    let looked: Markup =
      visit.query["look"] == "all"
      ? try Self.looked(visit)
      : "<p><a href=\"\(Self.path)?look=all\">Look the whole workspace over</a>: settings, templates, store and journal. It takes a moment.</p>"
    let backups = try visit.viewer.may(.backUp) ? Self.backups(visit) : ""
    return .view(
      View(
        title: "Upkeep",
        content: """
          <h1>Upkeep</h1>
          \(looked)
          <h2>The journal</h2>
          <p>\(head.entries) entries; the hash of the latest is <code>\(head.head)</code>. Keep it somewhere else: with it a
          journal that was cut is found out. <a href="\(JournalPage.path)">Read it</a></p>
          \(backups)
          """))
  }

  private static func looked(_ visit: Visit) throws -> Markup {
    let outcome = visit.council.doctor(by: visit.hand)
    let lines = try outcome.get().lines
    let found = outcome.diagnostics
    let wrong: Markup =
      found.isEmpty
      ? "<p>Nothing is wrong.</p>"
      : "<ul>\(found.map { "<li>\($0.sentence): \($0.advice.markup)</li>" as Markup }.joined())</ul>"
    let parts = lines.map { line -> Markup in
      let remedy: Markup =
        line.remedy.flatMap { remedy in
          remedy.path.map { " <a href=\"\($0)\">\(remedy.plainWords)</a>" }
        } ?? ""
      return "<li>\(line.part): \(line.words)\(remedy)</li>\n"
    }
    return """
      \(wrong)
      <h2>What was looked at</h2>
      <ul>\(parts.joined())</ul>
      """
  }

  private static func backups(_ visit: Visit) throws -> Markup {
    let kept = try visit.council.backupsHere(by: visit.hand).get()
    let rows = kept.prefix(PageTable.rowsOfAPage).map { backup -> Markup in
      "<li><code>\(backup.name)</code>, \(max(1, backup.bytes / 1_000)) kB</li>\n"
    }
    let list: Markup =
      kept.isEmpty ? "<p>There is none in the workspace.</p>" : "<ul>\(rows.joined())</ul>"
    return """
      <h2>Backups</h2>
      <p>A backup holds everything, settings too, as it is at one moment; people go on working meanwhile. It is put into the
      folder backups of the workspace: have it copied to another machine. Accounts, passwords and sessions are in none:
      after a restore people are invited anew.</p>
      \(list)
      \(visit.form(button: "Make a backup now", isQuiet: true, ""))
      """
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    _ = try visit.council.backUpHere(by: visit.hand).get()
    return Done(Self.path, .saved)
  }
}
