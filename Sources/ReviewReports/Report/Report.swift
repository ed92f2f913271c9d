package import Charts
package import PracticeLearning

/// A report as a plain value: page one answers its reader's questions in words, then come tables and charts, how it
/// was worked out, and where it comes from. Text, Markdown, a web page and JSON are views of it.
package struct Report: Sendable {
  /// Which report it is.
  package var kind: ReportKind
  /// The council, by name.
  package var council: String
  /// Its title.
  package var title: String
  /// Which reviews, which months, on which day.
  package var subtitle: String
  /// The questions, answered: page one, in words a councillor uses.
  package var answers: [Answer]
  /// What its reader is asked to decide, the most pressing first; the end of page one.
  package var decisions: [String] = []
  /// What it is asked under.
  package var decide = Report.decide
  /// The heading of the part with the methods.
  package var behind = Report.behind
  /// The heading of the notes.
  package var reading = Report.reading
  /// What stands behind the answers.
  package var sections: [Section] = []
  /// How to read the figures.
  package var notes: [String] = []
  /// The figures it rests on, for machines and to be traced.
  package var figures: [FigureSet] = []
  /// The months counted, where no figures say them.
  package var months: Period?
  /// Of a public report every number with what may be printed of it; then nothing else goes out as data.
  package var publicCells: ReportTable?
  /// The templates of the reviews that were counted.
  package var templates: [String] = []
  /// Where it comes from; its last line.
  package var origin: ReportOrigin?

  package init(
    _ kind: ReportKind, council: String, title: String? = nil, subtitle: String, answers: [Answer]
  ) {
    self.kind = kind
    self.council = council
    self.title = title ?? "\(council): \(kind.title)"
    self.subtitle = subtitle
    self.answers = answers
  }

  /// One question of its reader, with its answer.
  package struct Answer: Hashable, Sendable {
    package var question: String
    /// The answer: counts with their range in plain words, and no word of method.
    package var sentences: [String]
    /// How it was worked out: the figures with their intervals and methods, which stand after page one.
    package var workedOut: [String]
    /// Whether its sentences are of different people or things, each on a line of its own.
    package var isList: Bool

    package init(
      _ question: String, _ sentences: [String], workedOut: [String] = [], isList: Bool = false
    ) {
      self.question = question
      self.sentences = sentences
      self.workedOut = workedOut
      self.isList = isList && sentences.count > 1
    }
  }

  /// A part behind page one.
  package struct Section: Sendable {
    package var heading: String
    package var blocks: [Block]

    package init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// What a part is made of.
  package enum Block: Sendable {
    /// A paragraph.
    case text(String)
    /// Lines of a list.
    case list([String])
    /// What somebody wrote, with a line each; nothing yet where there is none.
    case words(String, among: String)
    /// A table.
    case table(ReportTable)
    /// A chart with its table twin, which stands alone where nothing is drawn; left out there where tables beside it
    /// tell the same.
    case chart(any Chart, isToldBeside: Bool = false)
  }

  /// What its last question asks for.
  static let decide = "Please decide"
  /// The part with the methods.
  static let behind = "How this was worked out"
  /// The notes.
  static let reading = "How to read this"
}

/// Where a report comes from: enough to make it again, byte for byte.
package struct ReportOrigin: Hashable, Sendable {
  /// The digest of what the report says, in hexadecimal.
  package var digest: String
  /// The months counted.
  package var period: String
  /// The templates of the reviews that were counted.
  package var templates: [String]
  /// The version of the program.
  package var version: String

  package init(digest: String, period: String, templates: [String], version: String) {
    self.digest = digest
    self.period = period
    self.templates = templates
    self.version = version
  }

  /// The last line of the report.
  package var line: String {
    "Data \(digest.prefix(16)). Months \(period)."
      + (templates.isEmpty ? "" : " Templates \(templates.joined(separator: ", ")).")
      + " Program version \(version)."
  }
}

extension Report {
  /// Every table behind page one.
  package var tables: [ReportTable] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}

extension Report.Block {
  /// Whether text and Markdown hold it.
  var isTold: Bool { if case .chart(_, isToldBeside: true) = self { false } else { true } }
}

extension Report.Section {
  /// Whether text and Markdown hold anything of it.
  var isTold: Bool { blocks.contains(where: \.isTold) }
}
