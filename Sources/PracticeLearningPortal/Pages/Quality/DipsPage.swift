import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The dip samples there are, and whether each holds.
struct DipsPage: Page {
  static let path = "/dips"
  let address: Address = "/dips"

  func see(_ visit: Visit) throws -> Reply {
    let dips = try visit.council.dips(by: visit.hand).get()
    let table = PageTable(
      caption: "Dip samples",
      columns: [
        .init(name: "dip", title: "Dip sample"), .init(name: "on", title: "Drawn on"),
        .init(name: "answered", title: "Answered"), .init(name: "reading", title: "Does it hold?"),
        .init(name: "hypothesis", title: "What is tested"),
      ],
      rows: dips.map { dip in
        [
          .init(dip.sample.id, to: DipPage.path(dip.sample.id)),
          .init(dip.sample.drawnOn.description), .init("\(dip.answered) of \(dip.cases)"),
          .init(dip.answered == 0 ? "" : dip.reading), .init(dip.sample.hypothesis),
        ]
      }, empty: "No dip sample yet.")
    return .view(
      View(
        title: "Dip samples",
        content: """
          <h1>Dip samples</h1>
          \(visit.viewer.may(.recordWeek) ? "<p><a href=\"\(NewDipPage.path)\">Make one</a></p>" as Markup : "")
          \(table.markup(visit))
          """, back: WeeksPage.path))
  }
}

/// Makes a dip sample: its cases are drawn from a table, or named.
struct NewDipPage: Page {
  static let path = "/dips/new"
  let address: Address = "/dips/new"
  let acts = true
  let takesFiles = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.recordWeek)
    let templates = try visit.council.library.dipTemplates().values.sorted {
      $0.reference.description < $1.reference.description
    }
    let workspace = visit.council.workspace
    return .view(
      View(
        title: "Make a dip sample",
        content: """
          <h1>Make a dip sample</h1>
          <p>Yes or no measures over a few cases, to test one hypothesis.</p>
          \(visit.formWithFiles(
            button: "Make it",
            """
            \(visit.select("template", "What is asked", [("", "Choose what is asked")] + templates.map { ($0.reference.description, $0.title) }))
            \(visit.area("cases", "Cases that are named, one reference on each line", rows: 4))
            \(visit.file("frame", "Or the cases to draw from", hint: "a CSV file or an Excel workbook of active cases", [".csv", ".xlsx"]))
            \(visit.line("size", "How many are drawn"))
            \(visit.select("service", "Draw only from this service", [("", "Every service")] + workspace.services.map { ($0, $0) }))
            \(visit.select("team", "Draw only from this team", [("", "Every team")] + workspace.teams.map { ($0.id, $0.id) }))
            \(visit.line("hypothesis", "What is tested, as a sentence that holds or does not", hint: "leave it empty for what stands in what is asked"))
            \(visit.line("holds_at", "The share of cases from which on it holds, in percent", hint: "leave it empty for what stands in what is asked"))
            """))
          """, back: DipsPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let template = wanted.text("template", "nothing says what is asked", "choose it")
    let (named, size) = (wanted.lines("cases"), wanted.number("size"))
    let frame = wanted.file("frame", [".csv", ".xlsx"], needed: false)
    let holdsAt = wanted.number("holds_at")
    if (typed.file("frame") == nil) == named.isEmpty {
      wanted.complain(
        "cases", named.isEmpty ? "there are no cases" : "cases are named, and drawn as well",
        "name them, or choose a file to draw from")
    }
    if typed.file("frame") != nil, size == nil, wanted.wrong.isEmpty {
      wanted.complain("size", "nothing says how many are drawn", "write it in digits, such as 12")
    }
    try wanted.check()
    func make(_ source: NewDip.Source) throws -> Done {
      var new = NewDip(template: template, from: source)
      (new.hypothesis, new.holdsAt) = (typed.written("hypothesis"), holdsAt)
      let made = try visit.council.makeDip(
        new, orSeed: UInt64.random(in: 1...999_999_999_999), by: visit.hand
      ).get()
      return Done(DipPage.path(made.sample.id), .added)
    }
    guard let frame, let size else { return try make(.named(named)) }
    return try PortalDesk.Papers(files: ["frame": frame]).onDisk { paths in
      var drawing = NewDip.Drawing(frame: paths["frame"] ?? "", size: size)
      (drawing.service, drawing.team) = (typed.written("service"), typed.written("team"))
      return try make(.drawn(drawing))
    }
  }
}

/// A dip sample: whether its hypothesis holds, and its answers.
struct DipPage: Page {
  let address: Address = "/dips/{dip}"
  let acts = true
  let takesFiles = true

  static func path(_ dip: String) -> String { DipPage().address.path(dip) }

  func see(_ visit: Visit) throws -> Reply {
    let dip = try Self.dip(visit)
    let sample = dip.sample
    var table = dip.table
    table.title = "What was found"
    let record: Markup =
      visit.viewer.may(.recordWeek)
      ? """
      <h2>Record what was found</h2>
      <p><a href="\(DipSheetPage.path(sample.id))">Save the sheet of its cases</a>, fill it in, and bring it back; or answer case by case:</p>
      <ul>\(sample.cases.enumerated().map { place, one -> Markup in
        "<li><a href=\"\(DipCasePage.path(sample.id, "\(place + 1)"))\">\(one.reference)</a>: \(one.answers.isEmpty ? "not answered" : "\(one.answers.count) of \(dip.template.measures.count) answered")</li>\n"
      }.joined())</ul>
      \(visit.formWithFiles(
        button: "Record",
        """
        \(visit.file("sheet", "The filled in sheet", hint: "a CSV file: all of it is taken in, or nothing", [".csv"]))
        \(visit.area("learned", "What was learned, in a few sentences", value: sample.learned, rows: 4))
        """))
      """ : ""
    return .view(
      View(
        title: sample.id,
        content: """
          <h1>\(sample.id)</h1>
          <p class="subtitle">\(dip.template.title): \(sample.hypothesis)</p>
          <p>\(dip.origin). \(dip.answered) of \(dip.cases) answered.</p>
          <p>\(dip.answered == 0 ? "" : dip.sentence)</p>
          \(PageTable(table).markup(visit))
          \(sample.learned.map { "<h2>What was learned</h2><p>\($0)</p>" as Markup } ?? "")
          \(record)
          """, back: DipsPage.path))
  }

  /// The sample; where there is none the page is missing.
  static func dip(_ visit: Visit) throws -> DipReport {
    do {
      return try visit.council.dip(visit.place("dip"), by: visit.hand).get()
    } catch let refusal as Refusal
      where refusal.diagnostics.contains(where: { $0.code == .unknownDipSample })
    {
      throw NoSuchPage()
    }
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let sheet = wanted.file("sheet", [".csv"], needed: false)
    try wanted.check()
    let id = visit.place("dip")
    // What was learned is sent as it stands; the same words again are no change of their own.
    let before = try Self.dip(visit).sample.learned
    let learned = typed.written("learned") == before ? nil : typed["learned"]
    guard let sheet else {
      _ = try visit.council.recordDip(id, nil, learned: learned, by: visit.hand).get()
      return Done(Self.path(id), .recorded)
    }
    return try PortalDesk.Papers(files: ["sheet": sheet]).onDisk { paths in
      _ = try visit.council.recordDip(
        id, paths["sheet"].map(DipAnswers.sheet), learned: learned, by: visit.hand
      ).get()
      return Done(Self.path(id), .recorded)
    }
  }
}

/// The sheet of a dip sample, to be filled in.
struct DipSheetPage: Page {
  let address: Address = "/dips/{dip}/sheet"

  static func path(_ dip: String) -> String { DipSheetPage().address.path(dip) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("dip")
    let text = try visit.council.dipSheet(of: id, by: visit.hand).get()
    return .file(File(name: "\(id).csv", type: "text/csv; charset=utf-8", bytes: Array(text.utf8)))
  }
}

/// The answers of one case of a dip sample. The address names its place in the sample, and no case.
struct DipCasePage: Page {
  let address: Address = "/dips/{dip}/cases/{place}"
  let acts = true

  static func path(_ dip: String, _ place: String) -> String {
    DipCasePage().address.path(dip, place)
  }

  private func found(_ visit: Visit) throws -> (DipReport, DipSample.Case) {
    try visit.viewer.require(.recordWeek)
    let dip = try DipPage.dip(visit)
    guard let place = Int(visit.place("place")), dip.sample.cases.indices.contains(place - 1) else {
      throw NoSuchPage()
    }
    return (dip, dip.sample.cases[place - 1])
  }

  func see(_ visit: Visit) throws -> Reply {
    let (dip, one) = try found(visit)
    let fields = dip.template.measures.map { measure in
      visit.radios(
        "m-" + measure.key, measure.ask, value: one[measure.key]?.rawValue,
        DipAnswer.allCases.map { ($0.rawValue, $0.rawValue, nil) })
    }
    return .view(
      View(
        title: "\(one.reference) in \(dip.sample.id)",
        content: """
          <h1>\(one.reference)</h1>
          <p class="subtitle">\(dip.sample.id), case \(visit.place("place")) of \(dip.cases)</p>
          \(visit.form(button: "Record", fields.joined()))
          """, back: DipPage.path(dip.sample.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let (dip, one) = try found(visit)
    let given = dip.template.measures.compactMap { measure in
      typed["m-" + measure.key].flatMap(DipAnswer.init).map { GivenDipAnswer(measure.key, $0) }
    }
    _ = try visit.council.recordDip(
      dip.sample.id, .ofCase(one.reference, given), by: visit.hand
    ).get()
    return Done(DipPage.path(dip.sample.id), .recorded)
  }
}
