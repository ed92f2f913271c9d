import Markup
import PracticeLearning
import ReviewActs

/// The settings as their file says them, to be changed as a text: comments and everything untouched stay.
struct SettingsPage: Page {
  static let path = "/settings"
  let address: Address = "/settings"
  let acts = true
  let link: PageLink? = PageLink(words: "Settings") { $0.reads(.settings) }

  func see(_ visit: Visit) throws -> Reply {
    let standing = try visit.council.settingsText(by: visit.hand).get()
    let mayChange = visit.viewer.may(.changeSettings) || visit.viewer.may(.changePeople)
    let shown: Markup =
      mayChange
      ? visit.form(
        button: "Check and save",
        """
        <input type="hidden" name="version" value="\(standing.version)">
        \(visit.area("settings", "plr.yaml", hint: Self.hint(visit.viewer), value: standing.text, rows: 30))
        """) : "<pre class=\"typed\">\(standing.text)</pre>"
    return .view(
      View(
        title: "Settings",
        content: """
          <h1>Settings</h1>
          <p><a href="\(SettingsHistoryPage.path)">What was changed, when and by whom</a></p>
          \(meanwhile(visit, standing))\(shown)
          """))
  }

  private static func hint(_ viewer: Viewer) -> String {
    viewer.may(.changeSettings)
      ? "The whole text. It is checked before it is in force; lines you do not touch stay as they are."
      : "You may change people and programmes. It is checked before it is in force; lines you do not touch stay as they are."
  }

  /// Both texts, where somebody changed the file after this page was opened.
  private func meanwhile(_ visit: Visit, _ standing: SettingsText) -> Markup {
    guard let version = visit.typed?["version"], version != standing.version,
      let mine = visit.typed?["settings"]
    else { return "" }
    return """
      <div class="notice" role="status"><h2>Somebody else changed the settings, too</h2>
      <p>What you wrote is kept, and stands in the form below. Nothing of it is in force. Put into it what you need of
      the text that stands, and save again.</p></div>
      <h2>Where they differ</h2>
      \(LineChanges(from: mine, to: standing.text).markup(before: "Yours alone", after: "In the text that stands alone"))
      <details><summary>The whole text that stands</summary><pre class="typed">\(standing.text)</pre></details>

      """
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    do {
      _ = try visit.council.changeSettings(
        typed["settings"] ?? "", since: typed["version"] ?? "", by: visit.hand
      ).get()
      return Done(Self.path, .changed)
    } catch let refusal as Refusal {
      throw Refusal(refusal.diagnostics.map(Self.atTheText))
    }
  }

  /// A complaint at the one field there is, with the line it is about.
  private static func atTheText(_ complaint: Diagnostic) -> Diagnostic {
    guard !complaint.code.isOfHiddenThings else { return complaint }
    var complaint = complaint
    if let line = complaint.location?.line, line > 0 {
      complaint.summary = "line \(line): \(complaint.summary)"
    }
    complaint.path = ["settings"]
    return complaint
  }
}

/// What was changed of the settings, the latest first.
struct SettingsHistoryPage: Page {
  static let path = "/settings/history"
  let address: Address = "/settings/history"

  func see(_ visit: Visit) throws -> Reply {
    let changes = try visit.council.settingsHistory(by: visit.hand).get()
    let pages = max(1, (changes.count - 1) / PageTable.rowsOfAPage + 1)
    let page = min(max(visit.query["page"].flatMap { Int($0) } ?? 1, 1), pages)
    let shown = changes.dropFirst((page - 1) * PageTable.rowsOfAPage).prefix(PageTable.rowsOfAPage)
    let parts = shown.map { change -> Markup in
      """
      <section><h2>\(change.file), \(AccountWords.time(change.at))</h2>
      <p>Written down by \(change.person), entry \(change.entry) of the journal.</p>
      \(Self.what(change))</section>

      """
    }
    let older: Markup =
      page < pages
      ? "<p><a href=\"\(visit.path(with: ["page": String(page + 1)]))\">Older changes</a></p>" : ""
    return .view(
      View(
        title: "What was changed of the settings",
        content: """
          <h1>What was changed of the settings</h1>
          \(parts.joined())\(older)
          """, back: SettingsPage.path))
  }

  private static func what(_ change: SettingsChanged) -> Markup {
    guard let before = change.before else {
      return
        "<details><summary>New</summary><pre class=\"typed\">\(change.after ?? "")</pre></details>"
    }
    guard let after = change.after else {
      return "<details><summary>Removed</summary><pre class=\"typed\">\(before)</pre></details>"
    }
    return LineChanges(from: before, to: after).markup(before: "Before", after: "Since")
  }
}

/// The lines in which two texts differ.
struct LineChanges {
  private(set) var before: [String] = []
  private(set) var after: [String] = []

  init(from one: String, to other: String) {
    func lines(_ text: String) -> [Substring] {
      text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    }
    for change in lines(other).difference(from: lines(one)) {
      switch change {
      case .remove(let place, let line, _): before.append("\(place + 1): \(line)")
      case .insert(let place, let line, _): after.append("\(place + 1): \(line)")
      }
    }
    // Removals come from the last line upwards.
    before.reverse()
  }

  func markup(before title: String, after other: String) -> Markup {
    guard !(before + after).isEmpty else { return "<p>No line differs.</p>" }
    return """
      <div class="beside"><div><h3>\(title)</h3><pre class="typed">\(before.joined(separator: "\n"))</pre></div>
      <div><h3>\(other)</h3><pre class="typed">\(after.joined(separator: "\n"))</pre></div></div>

      """
  }
}
