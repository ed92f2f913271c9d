package import PracticeLearning

/// What inspectors ask for when they call: which reviews there are, that nobody picked them by hand, what second
/// readers said, what was done. It names reviews by their ids and people by role codes, and no child.
package struct InspectionReport: Sendable {
  /// The programme's figures.
  package var set: FigureSet
  /// Every review of the months.
  package var reviews: [Listed] = []
  /// The draws of cases and of moderation samples.
  package var draws: [Draw] = []
  /// The reviews that were read twice.
  package var seconds: [Second] = []
  /// The learning actions, as they stand.
  package var actions: [PageAction] = []
  /// What was found inadequate, and how it stands.
  package var escalations: [Raised] = []
  /// What is left out of the lists, in words.
  package var leftOut: [String] = []

  package init(_ set: FigureSet) { self.set = set }

  /// A review.
  package struct Listed: Hashable, Sendable {
    package var id: String
    package var month: Month
    package var programme: String
    package var service: String
    package var team: String
    package var recorded: Grade?
    package var final: Grade?
    package var state: String

    package init(
      id: String, month: Month, programme: String, service: String, team: String,
      recorded: Grade?, final: Grade?, state: String
    ) {
      (self.id, self.month, self.programme) = (id, month, programme)
      (self.service, self.team, self.state) = (service, team, state)
      (self.recorded, self.final) = (recorded, final)
    }
  }

  /// A draw with what proves it.
  package struct Draw: Hashable, Sendable {
    package var id: String
    package var what: String
    package var months: String
    package var recorded: String
    package var seed: String
    package var drawn: Int
    package var digest: String

    package init(_ certificate: DrawCertificate) {
      id = certificate.id
      what = certificate.selections.isEmpty ? "cases" : "second readings"
      months = [certificate.months.first, certificate.months.last].compactMap(\.self)
        .map(\.description).uniqued.joined(separator: " to ")
      recorded = certificate.made?.recordedAt ?? certificate.drawnOn.description
      seed =
        certificate.seed + (certificate.made.map { $0.seedChosen ? ", chosen" : ", made" } ?? "")
      drawn = max(certificate.allocations.count, certificate.selections.count)
      digest = String(certificate.digest.prefix(16))
    }
  }

  /// A review that was read twice.
  package struct Second: Hashable, Sendable {
    package var review: String
    package var auditor: Grade?
    package var moderator: Grade?
    package var final: Grade?

    package init(review: String, auditor: Grade?, moderator: Grade?, final: Grade?) {
      (self.review, self.auditor, self.moderator, self.final) = (review, auditor, moderator, final)
    }
  }

  /// Something that was found inadequate.
  package struct Raised: Hashable, Sendable {
    package var review: String
    package var raised: CalendarDate
    package var state: String

    package init(review: String, raised: CalendarDate, state: String) {
      (self.review, self.raised, self.state) = (review, raised, state)
    }
  }

  /// The report.
  package var report: Report {
    var report = Report(
      .inspection, council: set.council,
      subtitle: "\(set.period.words); as on \(set.day.words)"
        + (set.triedOut.map { ". \($0)" } ?? ""),
      answers: [
        reviewed, picked, BoardReport.trust(set), BoardReport.worries(set), BoardReport.doing(set),
      ].compactMap(\.self))
    report.sections = [
      Report.Section(
        "Reviews", reviews.isEmpty ? [.text("There are none.")] : [.table(reviewTable)]),
      Report.Section("Draws", draws.isEmpty ? [.text("None is stored.")] : [.table(drawTable)]),
      Report.Section(
        "Second readings", seconds.isEmpty ? [.text("There are none.")] : [.table(secondTable)]),
      Report.Section(
        "Found inadequate", escalations.isEmpty ? [.text("Nothing was.")] : [.table(raisedTable)]),
      Report.Section(
        "Learning actions", actions.isEmpty ? [.text("There are none.")] : [.table(actionTable)]),
      Report.Section("Left out", leftOut.isEmpty ? [] : [.list(leftOut)]),
    ]
    report.notes = [
      "A draw can be made again from its certificate by anybody who has the table it was drawn from.",
      "Reviews are named by their ids, people by role codes; no child and no family is named.",
    ]
    var own = set
    own.figures.removeAll {
      !$0.isOfWholeProgramme || $0.dimension(.question) != nil
        || $0.id == .themesReviews || $0.id.isOfTrend
    }
    report.figures = [own]
    return report
  }

  private var reviewed: Report.Answer {
    let settled = reviews.count { $0.final != nil }
    return Report.Answer(
      "What was reviewed?",
      [
        "\(counted(reviews.count, "review")) of single cases in \(set.period.words), \(settled) of them settled.",
        "Each stands in the list below, with the grade that was recorded and the final one.",
      ])
  }

  private var picked: Report.Answer {
    let made = draws.count { $0.seed.hasSuffix("made") }
    let cases = draws.filter { $0.what == "cases" }.reduce(0) { $0 + $1.drawn }
    guard !draws.isEmpty else {
      return Report.Answer(
        "Were cases picked by hand?",
        ["Nothing shows how they were picked: no draw of these months is stored here."])
    }
    return Report.Answer(
      "Were cases picked by hand?",
      [
        "\(counted(cases, "case")) came out of draws by lot, and each draw can be made again from its certificate.",
        made == draws.count
          ? "No seed was chosen by a person."
          : "Of \(counted(draws.count, "draw")) \(draws.count - made) had a seed that a person chose, or nothing says.",
      ])
  }

  private var reviewTable: ReportTable {
    ReportTable(
      "Reviews of the months",
      columns: ["review", "month", "programme", "service", "team", "recorded", "final", "state"],
      rows: reviews.map {
        [
          $0.id, $0.month.description, $0.programme, $0.service, $0.team, $0.recorded?.word ?? "-",
          $0.final?.word ?? "-", $0.state,
        ]
      })
  }

  private var drawTable: ReportTable {
    ReportTable(
      "Draws and their certificates",
      columns: [
        "certificate", "of", "months", "recorded", "seed", .number("drawn"), "digest",
      ],
      rows: draws.map {
        [$0.id, $0.what, $0.months, $0.recorded, $0.seed, "\($0.drawn)", $0.digest]
      })
  }

  private var secondTable: ReportTable {
    ReportTable(
      "Overall grades of auditor and moderator, and the final one",
      columns: ["review", "auditor", "moderator", "final"],
      rows: seconds.map {
        [
          $0.review, $0.auditor?.word ?? "-", $0.moderator?.word ?? "-",
          $0.final?.word ?? "not settled",
        ]
      })
  }

  private var raisedTable: ReportTable {
    ReportTable(
      "Escalations", columns: ["review", "raised", "stands"],
      rows: escalations.map { [$0.review, $0.raised.description, $0.state] })
  }

  private var actionTable: ReportTable {
    ReportTable(
      "Learning actions as they stand", columns: ["action", "what", "owner", "due", "stands"],
      rows: actions.map { [$0.id, $0.what, $0.owner ?? "-", $0.due, $0.position] })
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
