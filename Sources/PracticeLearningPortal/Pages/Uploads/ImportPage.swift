import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

/// Takes documents in: a file is looked at first, everything that is wrong is said at once, and nothing is stored
/// before it is confirmed.
struct ImportPage: Page {
  static let path = "/import"
  let address: Address = "/import"
  let acts = true
  let takesFiles = true
  let link: PageLink? = PageLink(words: "Take files in") { $0.may(.takeIn) }

  static let endings = [".yaml", ".yml", ".xlsx", ".csv"]

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.typed?["papers"] ?? visit.query["papers"]
    guard let papers = visit.desk.papers(id, of: visit.person) else {
      return .view(ask(visit, isGone: id != nil))
    }
    return .view(try preview(visit, papers, id ?? ""))
  }

  private func ask(_ visit: Visit, isGone: Bool) -> View {
    View(
      title: "Take files in",
      content: """
        <h1>Take files in</h1>
        \(isGone ? "<p>The file is not here any more. Choose it again.</p>" as Markup : "")
        <p>A form that was filled in elsewhere, or what another program wrote: YAML, CSV, or an Excel workbook. It is
        looked at first; nothing is stored before you say so.</p>
        \(visit.formWithFiles(button: "Look at it", visit.file("file", "The file", Self.endings)))
        """)
  }

  private func preview(_ visit: Visit, _ papers: PortalDesk.Papers, _ id: String) throws -> View {
    let name = papers.files["file"]?.name ?? ""
    let rehearsed = try papers.onDisk { paths in
      var rehearsed = try visit.council.rehearse(
        Array(paths.values), as: Self.intent(visit.typed), by: visit.hand
      ).get()
      rehearsed.complaints = papers.named(rehearsed.complaints, paths)
      return rehearsed
    }
    let complaints = rehearsed.complaints
    let isWrong = complaints.containsErrors
    let differs = complaints.contains { $0.code == .differsFromStored }
    let told =
      ComplaintTable.markup(complaints, visit, caption: "About \(name)")
      + (complaints.isEmpty ? "" : "<p>\(complaintsCount(complaints)).</p>")
    let amend: Markup =
      differs
      ? visit.form(
        button: "Replace what is stored", isQuiet: true,
        """
        \(visit.kept("papers", id))\(visit.line("reason", "Why what is stored is replaced", hint: "both are kept"))
        """) : ""
    let store: Markup =
      isWrong
      ? "<p>Nothing was stored. Mend the file and choose it again.</p>\(amend)"
      : visit.form(button: "Store it", visit.kept("papers", id))
    return View(
      title: isWrong ? "There is something to mend" : "Store \(name)?",
      content: """
        <h1>\(isWrong ? "There is something to mend" : "Store \(name)?")</h1>
        <p>\(isWrong ? "In \(name), everything at once:" : "\(Self.words(rehearsed.would)) Nothing is stored yet.")</p>
        \(told)
        \(store)
        <p><a href="\(Self.path)">Choose another file</a></p>
        """, back: Self.path)
  }

  /// What a file would bring, in words.
  private static func words(_ would: Imported) -> String {
    let parts = DocumentKind.allCases.compactMap { kind in
      would.stored[kind].flatMap { $0 > 0 ? kind.counted($0) : nil }
    }
    let new = parts.isEmpty ? "Nothing in it is new." : "It brings \(list(parts))."
    return would.unchanged > 0 ? "\(new) \(would.unchanged) in it are stored already." : new
  }

  private static func intent(_ typed: Typed?) -> Intent {
    typed?.written("reason").map { .amending(because: $0) } ?? .takingIn
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    if let id = typed["papers"] {
      guard let papers = visit.desk.papers(id, of: visit.person) else {
        return Done(Self.path + "?papers=gone")
      }
      if typed["reason"] != nil, typed.written("reason") == nil {
        throw Refusal(
          .fieldOfPage, at: ["reason"], "nothing says why", advice: "say it in a few words")
      }
      try papers.onDisk { paths in
        _ = try visit.council.takeIn(
          Array(paths.values), as: Self.intent(typed), by: visit.hand
        ).get()
      }
      visit.desk.drop(id, of: visit.person)
      return Done(Self.path, .taken)
    }
    var wanted = Wanted(typed)
    let file = wanted.file("file", Self.endings)
    try wanted.check()
    var papers = PortalDesk.Papers()
    papers.files["file"] = file
    return Done(Self.path + "?papers=" + visit.desk.keep(papers, of: visit.person))
  }
}

/// Takes a table of people into the settings, looked at first.
struct PeopleImportPage: Page {
  static let path = "/people/import"
  let address: Address = "/people/import"
  let acts = true
  let takesFiles = true

  private static let endings = [".csv", ".xlsx"]

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.changePeople)
    let id = visit.typed?["papers"] ?? visit.query["papers"]
    guard let papers = visit.desk.papers(id, of: visit.person) else {
      return .view(
        View(
          title: "Take in a table of people",
          content: """
            <h1>Take in a table of people</h1>
            \(id == nil ? "" : "<p>The file is not here any more. Choose it again.</p>" as Markup)
            <p>The columns are those of a person in the settings: id alone is needed, and role of somebody new. A
            column that is not there and an empty cell change nothing; - takes away what was there. Nobody is removed:
            who has left is given their last day under until.</p>
            \(visit.formWithFiles(button: "Look at it", visit.file("file", "The table", hint: "a CSV file or an Excel workbook", Self.endings)))
            """, back: "/people"))
    }
    let name = papers.files["file"]?.name ?? ""
    let (would, complaints) = try papers.onDisk { paths in
      switch visit.council.previewPeople(paths["file"] ?? "", by: visit.hand) {
      case .done(let would, let remarks):
        return (would as ChangedPeople?, papers.named(remarks, paths))
      case .refused(let reasons): return (nil, papers.named(reasons, paths))
      }
    }
    let told: Markup =
      complaints.isEmpty ? "" : ComplaintTable.markup(complaints, visit, caption: "About \(name)")
    let what: Markup =
      would.map { would in
        (would.added + would.changed).isEmpty
          ? "<p>Everybody is as the file says: nothing would change.</p>"
          : """
          <p>Nothing is changed yet.</p>
          <dl class="answers"><div><dt>New</dt><dd>\(would.added.isEmpty ? "nobody" : list(would.added))</dd></div>
          <div><dt>Changed</dt><dd>\(would.changed.isEmpty ? "nobody" : list(would.changed))</dd></div></dl>
          \(visit.form(button: "Change the settings", visit.kept("papers", id ?? "")))
          """
      } ?? "<p>Nothing was changed. Everything that is wrong, at once:</p>"
    return .view(
      View(
        title: would == nil ? "There is something to mend" : "Take in \(name)?",
        content: """
          <h1>\(would == nil ? "There is something to mend" : "Take in \(name)?")</h1>
          \(what)\(told)
          <p><a href="\(Self.path)">Choose another file</a></p>
          """, back: Self.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.changePeople)
    if let id = typed["papers"] {
      guard let papers = visit.desk.papers(id, of: visit.person) else {
        return Done(Self.path + "?papers=gone")
      }
      try papers.onDisk { paths in
        _ = try visit.council.takeInPeople(paths["file"] ?? "", by: visit.hand).get()
      }
      visit.desk.drop(id, of: visit.person)
      return Done(Self.path, .changed)
    }
    var wanted = Wanted(typed)
    let file = wanted.file("file", Self.endings)
    try wanted.check()
    var papers = PortalDesk.Papers()
    papers.files["file"] = file
    return Done(Self.path + "?papers=" + visit.desk.keep(papers, of: visit.person))
  }
}
