import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// Takes a form back in that was filled in elsewhere: it is laid beside the draft first, and nothing is stored before it
/// is confirmed.
struct DraftFilePage: Page {
  let address: Address = "/reviews/{review}/form/file"
  let acts = true
  let takesFiles = true

  private static let endings = [".yaml", ".yml"]

  static func path(_ review: String) -> String { DraftFilePage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.draftSheet()
    let id = visit.typed?["papers"] ?? visit.query["papers"]
    guard let file = visit.desk.papers(id, of: visit.person)?.files["file"] else {
      return .view(ask(visit, draft.id, isGone: id != nil))
    }
    return .view(try beside(visit, draft.id, file, id ?? ""))
  }

  private func ask(_ visit: Visit, _ review: String, isGone: Bool) -> View {
    View(
      title: "Fill in \(review) elsewhere",
      content: """
        <h1>Fill it in elsewhere</h1>
        <p class="subtitle">\(review)</p>
        \(isGone ? "<p>The file is not here any more. Choose it again.</p>" as Markup : "")
        <p><a href="\(DraftFormPage.path(review))">Take the form away</a>: a text that any editor opens, with what is
        written so far. Fill it in where there is no connection, and bring it back here.</p>
        \(visit.formWithFiles(
          button: "Look at it",
          visit.file("file", "The form that was filled in", hint: "looked at first: nothing is stored yet", Self.endings)))
        """, back: DraftPage.path(review))
  }

  /// The form beside the draft, and what would change.
  private func beside(
    _ visit: Visit, _ review: String, _ file: Upload, _ id: String
  ) throws -> View {
    let text = try Self.text(of: file)
    let (offered, complaints) =
      switch visit.council.offer(text, named: file.name, toDraft: review, by: visit.hand) {
      case .done(let offered, _): (offered as OfferedForm?, offered.complaints)
      case .refused(let reasons): (nil, reasons)
      }
    let told = ComplaintTable.markup(complaints, visit, caption: "About \(file.name)")
    let title = offered == nil ? "There is something to mend" : "Take \(file.name) as \(review)?"
    let what: Markup =
      switch offered {
      case nil: "<p>Nothing was stored. Everything that is wrong, at once:</p>"
      case let offered? where offered.changes.isEmpty:
        "<p>It says what the draft says: there is nothing to take.</p>"
      case let offered?:
        """
        <p>Nothing is stored yet. What the draft says now stays in the store.</p>
        \(Self.table(offered.changes))
        \(visit.form(button: "Take it", visit.kept("papers", id) + visit.kept("version", offered.version)))
        """
      }
    return View(
      title: title,
      content: """
        <h1>\(title)</h1>
        \(what)\(complaints.isEmpty ? "" : told)
        <p><a href="\(Self.path(review))">Choose another file</a></p>
        """, back: DraftPage.path(review))
  }

  private static func table(_ changes: [OfferedForm.Change]) -> Markup {
    let rows = changes.map { change -> Markup in
      """
      <tr><th scope="row">\(change.asks)</th><td>\(change.now ?? "nothing")</td><td>\(change.then ?? "nothing")</td></tr>

      """
    }
    return """
      <div class="scroll" role="region" tabindex="0" aria-labelledby="changes-caption">
      <table><caption id="changes-caption">What would change</caption>
      <thead><tr><th scope="col">Question</th><th scope="col">The draft now</th><th scope="col">The file</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>
      """
  }

  /// The words of a file.
  private static func text(of file: Upload) throws -> String {
    guard let text = decodedText(file.bytes) else {
      throw Refusal(
        .fieldOfPage, at: ["file"], "the words of \"\(file.name)\" cannot be read",
        advice: "save it as UTF-8 text, and choose it again")
    }
    return text
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let review = try visit.council.draftSheet(visit.place("review"), by: visit.hand).get().id
    if let id = typed["papers"] {
      guard let file = visit.desk.papers(id, of: visit.person)?.files["file"] else {
        return Done(Self.path(review) + "?papers=gone")
      }
      _ = try visit.council.take(
        Self.text(of: file), named: file.name, intoDraft: review, from: typed["version"] ?? "",
        by: visit.hand
      ).get()
      visit.desk.drop(id, of: visit.person)
      return Done(DraftPage.path(review), .saved)
    }
    var wanted = Wanted(typed)
    let file = wanted.file("file", Self.endings)
    try wanted.check()
    if let file { _ = try Self.text(of: file) }
    var papers = PortalDesk.Papers()
    papers.files["file"] = file
    return Done(
      Self.path(review) + "?papers=" + visit.desk.keep(papers, of: visit.person))
  }
}

/// The form of a draft as a file, with what is written so far.
struct DraftFormPage: Page {
  let address: Address = "/reviews/{review}/form/file/yaml"

  static func path(_ review: String) -> String { DraftFormPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.draftSheet()
    let text = try visit.council.draft(draft.id, by: visit.hand).get().text
    return .file(
      File(name: "\(draft.id).yaml", type: "application/yaml", bytes: Array(text.utf8)))
  }
}
