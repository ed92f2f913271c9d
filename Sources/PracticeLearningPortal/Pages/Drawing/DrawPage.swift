import Markup
import PracticeLearning
import ReviewActs

/// Draws the cases of a month: the frame is looked at first, and nothing is stored before it is confirmed.
struct DrawPage: Page {
  static let path = "/allocations/draw"
  let address: Address = "/allocations/draw"
  let acts = true
  let takesFiles = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.drawCases)
    if let papers = papers(visit) { return try preview(visit, papers) }
    return .view(ask(visit))
  }

  private func id(_ visit: Visit) -> String? { visit.typed?["papers"] ?? visit.query["papers"] }

  private func papers(_ visit: Visit) -> PortalDesk.Papers? {
    visit.desk.papers(id(visit), of: visit.person)
  }

  private func ask(_ visit: Visit) -> View {
    let programmes = visit.council.workspace.programmes
    return View(
      title: "Draw cases",
      content: """
        <h1>Draw cases</h1>
        \(visit.query["papers"] == nil && visit.typed?["papers"] == nil ? "" : "<p>The file is not here any more. Choose it again.</p>" as Markup)
        <p>The frame lists every active case: case, service, team, worker, and if you have them plan_type, age_band
        and start. It is looked at first; nothing is drawn before you confirm.</p>
        \(visit.formWithFiles(
          button: "Look at it",
          """
          \(visit.select("programme", "The programme", value: programmes.first?.id, programmes.map { ($0.id, $0.name) }))
          \(visit.line("month", "The month", hint: "such as \(visit.hand.today.month.words)", value: visit.hand.today.month.words))
          \(visit.file("frame", "The active cases", hint: "a CSV file or an Excel workbook", Self.endings))
          \(visit.file("involvement", "Who held which case before, if you have it", hint: "a CSV file or an Excel workbook", Self.endings))
          \(visit.boxes("add", "Workers that the settings do not know", [("people", "Add them to the people, as practitioners of their teams")]))
          \(visit.line("due", "The last day to submit", hint: "leave it empty for the last working day of the month"))
          \(visit.line("seed", "A number that nobody could choose for its result", hint: "such as one from a public lottery; leave it empty and the program makes one when you draw"))
          \(visit.line("again", "If the month was drawn already: why again", hint: "it draws what is still missing"))
          """))
        """, back: "/allocations")
  }

  private static let endings = [".csv", ".xlsx"]

  private func preview(_ visit: Visit, _ papers: PortalDesk.Papers) throws -> Reply {
    let outcome = try papers.onDisk { paths in
      let draw = try Self.draw(papers, paths)
      switch visit.council.previewDraw(draw, by: visit.hand) {
      case .done(let preview, let remarks):
        return (preview as DrawPreview?, papers.named(remarks, paths))
      case .refused(let reasons):
        return (nil, papers.named(reasons, paths))
      }
    }
    let (preview, complaints) = outcome
    let name = papers.files["frame"]?.name ?? ""
    let told: Markup =
      complaints.isEmpty ? "" : ComplaintTable.markup(complaints, visit, caption: "About the frame")
    guard let preview else {
      return .view(
        View(
          title: "The frame cannot be drawn from",
          content: """
            <h1>The frame cannot be drawn from</h1>
            <p>Nothing was drawn. Everything that is wrong with \(name), at once:</p>
            \(told)
            <p><a href="\(Self.path)">Choose another file</a></p>
            """, back: Self.path))
    }
    let seed =
      papers.fields["seed"].map { "\($0), which you chose: the certificate says so" }
      ?? "made by the program when you draw, so that nobody can look at the result first"
    return .view(
      View(
        title: "Draw \(preview.id)?",
        content: """
          <h1>Draw \(preview.id)?</h1>
          <p>Nothing is drawn yet. Which cases come is not told before.</p>
          <dl class="answers">
          <div><dt>Frame</dt><dd>\(name): \(preview.rows) cases, \(preview.eligible) can be drawn</dd></div>
          <div><dt>To be drawn</dt><dd>\(preview.drawn)</dd></div>
          <div><dt>Due</dt><dd>\(preview.due.words)</dd></div>
          <div><dt>Seed</dt><dd>\(seed)</dd></div>
          <div><dt>Without a worker</dt><dd>\(preview.withoutWorker)</dd></div>
          <div><dt>Counted as exempt</dt><dd>\(preview.exempt)</dd></div>
          <div><dt>Digest of the frame</dt><dd>\(preview.digest)</dd></div>
          </dl>
          \(Self.counts("Strata", "Stratum", preview.strata.map { ($0.name, "\($0.eligible) of \($0.frame) can be drawn, \($0.drawn) are") }))
          \(Self.counts("Auditors", "Auditor", preview.auditors.map { ($0.id, counted($0.reviews)) }))
          \(Self.counts("Not to be drawn", "Why", preview.excluded.map { ($0.because, "\($0.cases)") }))
          \(told)
          \(visit.form(button: "Draw now", visit.kept("papers", id(visit) ?? "")))
          <p><a href="\(Self.path)">Do something else first</a></p>
          """, back: Self.path))
  }

  private func counted(_ reviews: Int) -> String {
    reviews == 1 ? "1 review" : "\(reviews) reviews"
  }

  /// A short list with a heading.
  static func counts(_ title: String, _ what: String, _ rows: [(String, String)]) -> Markup {
    guard !rows.isEmpty else { return "" }
    return """
      <h2>\(title)</h2>
      <dl class="answers">\(rows.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" as Markup }.joined())</dl>

      """
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.drawCases)
    if let id = typed["papers"], let papers = visit.desk.papers(id, of: visit.person) {
      let drawn = try papers.onDisk { paths in
        try visit.council.drawCases(
          Self.draw(papers, paths), orSeed: UInt64.random(in: 1...999_999_999_999), by: visit.hand
        ).get()
      }
      visit.desk.drop(id, of: visit.person)
      return Done(CertificatePage.path(drawn.certificate.id), .drawn)
    }
    guard typed["papers"] == nil else { return Done(Self.path + "?papers=gone") }
    var wanted = Wanted(typed)
    let programme = wanted.text("programme", "no programme was chosen", "choose one")
    let month = wanted.month("month")
    if typed.written("month") == nil {
      wanted.complain("month", "there is no month", "write it with month and year: March 2026")
    }
    _ = wanted.day("due")
    if let seed = typed.written("seed"), UInt64(seed) == nil {
      wanted.complain("seed", "\"\(seed)\" is no seed", "write a whole number, or leave it empty")
    }
    let frame = wanted.file("frame", Self.endings)
    let involvement = wanted.file("involvement", Self.endings, needed: false)
    try wanted.check()
    var papers = PortalDesk.Papers()
    papers.files["frame"] = frame
    papers.files["involvement"] = involvement
    papers.fields = ["programme": programme, "month": month?.description ?? ""]
    for name in ["due", "seed", "again"] { papers.fields[name] = typed.written(name) }
    if typed.ticked("add").contains("people") {
      try papers.onDisk { paths in
        _ = try visit.council.addWorkers(ofFrame: paths["frame"] ?? "", by: visit.hand).get()
      }
    }
    return Done(Self.path + "?papers=" + visit.desk.keep(papers, of: visit.person))
  }

  private static func draw(_ papers: PortalDesk.Papers, _ paths: [String: String]) throws
    -> CaseDraw
  {
    guard let frame = paths["frame"],
      let month = papers.fields["month"].flatMap({ Month(asWritten: $0) })
    else {
      throw NoSuchPage()
    }
    var draw = CaseDraw(
      programme: papers.fields["programme"] ?? "", month: month, frame: frame,
      involvement: paths["involvement"])
    draw.due = papers.fields["due"].flatMap { CalendarDate(asWritten: $0) }
    draw.seed = papers.fields["seed"].flatMap { UInt64($0) }
    draw.again = papers.fields["again"]
    return draw
  }
}
