import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// How many reviews name each theme, by service or domain, and whether that changes.
struct ThemesPage: Page {
  static let path = "/themes"
  let address: Address = "/themes"
  let link: PageLink? = PageLink(words: "Themes") { $0.may(.codeThemes) }

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    let kind = visit.query["finding"] == "strength" ? Finding.Kind.strength : .development
    let by: ThemeBreakdown.Grouping = visit.query["by"] == "domain" ? .domain : .service
    let isTrend = visit.query["show"] == "trend"
    let switches = [
      ("By service", visit.path(with: ["by": "service", "show": nil, "page": nil, "sort": nil])),
      ("By domain", visit.path(with: ["by": "domain", "show": nil, "page": nil, "sort": nil])),
      ("Over time", visit.path(with: ["show": "trend", "page": nil, "sort": nil])),
      kind == .strength
        ? ("To improve", visit.path(with: ["finding": nil, "page": nil]))
        : ("Strengths", visit.path(with: ["finding": "strength", "page": nil])),
    ]
    let coding =
      visit.viewer.may(.codeThemes)
      ? [
        ("Code themes", CodingPage.path), ("What was coded", ThemeHistoryPage.path),
        ("Change the list", ThemeChangePage.path),
      ] : []
    let links = (coding + switches).map { "<a href=\"\($0.1)\">\($0.0)</a>" as Markup }
    let what = kind == .strength ? "as strengths" : "as areas for development"
    let shown =
      isTrend ? try trend(kind, selection, visit) : try table(by, kind, selection, visit)
    return .view(
      View(
        title: "Themes",
        content: """
          <h1>Themes</h1>
          <p>\(links.joined(by: " &middot; "))</p>
          \(Filters.form(visit))
          <h2>\(isTrend ? "Over time" : "By \(by.rawValue)"), \(what)</h2>
          \(shown)
          """))
  }

  private func table(
    _ by: ThemeBreakdown.Grouping, _ kind: Finding.Kind, _ selection: Selection, _ visit: Visit
  ) throws -> Markup {
    let counted = try visit.council.themeBreakdown(by: by, selection, by: visit.hand).get()
    let hidden: [[PageTable.Cell]] = counted.fewHidden.map { group in
      ["", group, "fewer than 5", "", ""].map { .init($0) }
    }
    let table = PageTable(
      caption: "Themes by \(by.rawValue), \(counted.period.words)",
      columns: [
        .init(name: "theme", title: "Theme"),
        .init(name: "group", title: by == .domain ? "Domain" : "Service"),
        .init(name: "reviews", title: "Reviews"), .init(name: "share", title: "Share"),
        .init(name: "interval", title: "95% interval"),
      ],
      rows: counted.value.filter { $0.kind == kind }.map { row in
        [.init(counted.names[row.theme] ?? row.theme), .init(row.group)]
          + row.reviews.shown.map { .init($0) }
      } + hidden, empty: "Nothing of that is named in \(counted.reviews) reviews.")
    return table.markup(visit) + leftOut(counted.leftOut)
  }

  private func trend(_ kind: Finding.Kind, _ selection: Selection, _ visit: Visit) throws -> Markup
  {
    let counted = try visit.council.themeTrends(kind, of: [], selection, by: visit.hand).get()
    let table = PageTable(
      caption: "Themes over time, \(counted.period.words)",
      columns: [
        .init(name: "theme", title: "Theme"), .init(name: "reviews", title: "Reviews"),
        .init(name: "share", title: "Share"), .init(name: "interval", title: "95% interval"),
        .init(name: "says", title: "What it says"),
      ],
      rows: counted.value.map { trend in
        let says = trend.verdict.words + (trend.isByQuarter ? " (by quarter)" : "")
        let cells = [counted.names[trend.theme] ?? trend.theme] + trend.whole.shown + [says]
        return cells.map { .init($0) }
      }, empty: "Nothing of that is named in \(counted.reviews) reviews.")
    return table.markup(visit) + leftOut(counted.leftOut)
      + "<p class=\"hint\">Run chart of the shares; a signal is a question, not a finding.</p>"
  }

  private func leftOut(_ count: Int) -> Markup {
    count == 0 ? "" : "<p class=\"hint\">Without \(count) reviews you are asked to grade.</p>"
  }
}

/// What was decided about the themes of findings.
struct ThemeHistoryPage: Page {
  static let path = "/themes/history"
  let address: Address = "/themes/history"

  func see(_ visit: Visit) throws -> Reply {
    let isParked = visit.query["which"] == "parked"
    let codes = try visit.council.themeCodes(parkedOnly: isParked, by: visit.hand).get()
    let names = try visit.council.library.themes()
    let table = PageTable(
      caption: isParked ? "Put by for later" : "What was coded",
      columns: [
        .init(name: "finding", title: "Finding"), .init(name: "themes", title: "Themes"),
        .init(name: "how", title: "How"), .init(name: "by", title: "By"),
        .init(name: "on", title: "On"), .init(name: "stands", title: "Stands"),
      ],
      rows: codes.map { shown in
        let code = shown.code
        return [
          .init("\(code.place): \(code.text)"),
          .init(code.themes.map { names.theme($0)?.name ?? $0 }.joined(separator: ", ")),
          .init(code.origin.rawValue), .init(code.by), .init(String(code.at.prefix(10))),
          .init(shown.stands ? "yes" : "no"),
        ]
      }, empty: isParked ? "Nothing is put by." : "Nothing was coded yet.")
    return .view(
      View(
        title: "What was coded",
        content: """
          <h1>What was coded</h1>
          <p><a href="\(Self.path)">All</a> &middot; <a href="\(Self.path)?which=parked">Put by for later</a></p>
          \(table.markup(visit))
          """, back: CodingPage.path))
  }
}

/// Changes the list of themes from a month on.
struct ThemeChangePage: Page {
  static let path = "/themes/change"
  let address: Address = "/themes/change"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.codeThemes)
    let list = try visit.council.library.themes()
    let inUse = list.inUse(in: visit.hand.today.month)
    let themes = [("", "Choose a theme")] + inUse.themes.map { ($0.id, $0.name) }
    return .view(
      View(
        title: "Change the list of themes",
        content: """
          <h1>Change the list of themes</h1>
          <p>What was coded with a theme stays, with who coded it. Reports of periods that ended before stay as they
          were.</p>
          \(visit.form(
            button: "Change the list",
            """
            \(visit.radios("what", "What changes", [("add", "A theme is new", "give it an id, a name and a heading"), ("merge", "A theme becomes part of another", nil), ("split", "A theme becomes several", nil), ("retire", "Nothing is coded with a theme any more", nil)]))
            \(visit.select("theme", "The theme that is merged, split or retired", themes))
            \(visit.area("into", "What it becomes: ids, one on each line", hint: "for merging one, for splitting two or more", rows: 3))
            \(visit.line("from", "From which month on", hint: "leave it empty for this month"))
            \(visit.line("id", "Of a new theme: its id", hint: "small letters, digits and hyphens"))
            \(visit.line("name", "Its name, as people say it"))
            \(visit.select("heading", "The heading it stands under", [("", "Choose a heading")] + list.headings.map { ($0.id, $0.title) }))
            \(visit.boxes("domain", "The practice domains it belongs to", PracticeDomain.allCases.map { ($0.key, $0.name) }))
            \(visit.line("summary", "What it covers, in one sentence"))
            \(visit.area("hints", "Words that hint at it, one on each line", rows: 3))
            """))
          <h2>The list</h2>
          \(list.themes.map { "<p><strong>\($0.name)</strong> (\($0.id))\($0.retiredFrom.map { ", retired in \($0.words)" } ?? "")\($0.into.isEmpty ? "" : ", now \($0.into.joined(separator: ", "))")</p>\n" as Markup }.joined())
          """, back: ThemesPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let month = wanted.month("from")
    let into = wanted.lines("into")
    var change: ThemeChange?
    func theme() -> String {
      wanted.text("theme", "no theme was chosen", "choose the one that changes")
    }
    switch typed["what"] {
    case "add":
      change = .add(
        Theme(
          id: wanted.text("id", "the new theme has no id", "write one such as school-moves"),
          name: wanted.text("name", "the new theme has no name", "write it as people say it"),
          heading: wanted.text("heading", "no heading was chosen", "choose one"),
          domains: PracticeDomain.allCases.filter { typed.ticked("domain").contains($0.key) },
          summary: typed.written("summary") ?? "", hints: wanted.lines("hints")))
    case "merge":
      let theme = theme()
      if into.count != 1 { wanted.complain("into", "it becomes part of one other", "write one id") }
      change = .merge(theme, into: into.first ?? "")
    case "split":
      let theme = theme()
      if into.count < 2 { wanted.complain("into", "it becomes several", "write two ids or more") }
      change = .split(theme, into: into)
    case "retire": change = .retire(theme())
    default: wanted.complain("what", "nothing says what changes", "choose one")
    }
    try wanted.check()
    guard let change else { throw NoSuchPage() }
    _ = try visit.council.changeThemes(change, from: month, by: visit.hand).get()
    return Done(Self.path, .changed)
  }
}
