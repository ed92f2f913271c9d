import AuditStatistics
package import PracticeLearning

extension PublicTables {
  /// Counts a programme's months.
  ///
  /// - Parameters:
  ///   - tally: the counts.
  ///   - layout: what has a line of its own.
  ///   - change: the months that are compared, where some are.
  ///   - names: the names of themes, by id.
  package init(
    _ tally: ProgrammeTally, _ layout: PublicLayout, change: PeriodChange? = nil,
    names: [String: String] = [:]
  ) {
    self.init(period: tally.period)
    add("reviews", tally.total.submitted, cost: 12)
    addServices(tally, layout)
    addDomains(tally)
    addSecondReading(tally, layout)
    addFamilies(tally)
    addEscalations(tally)
    addActions(tally.actions.ofPeriod)
    addThemes(.strength, tally, layout.strengths, names)
    addThemes(.development, tally, layout.developments, names)
    if let change { add(change) }
  }

  /// The heading of the share good or better.
  private static let inHundred = "good or better in 100"

  private static let gradeColumns = ["good or better", "not yet good", "all", inHundred]

  /// Adds a line of grades: good or better, not yet good, all.
  private mutating func addGrades(
    _ what: Measure, _ grades: RatingTally, cost: Int = 2, isPrinted: Bool = true,
    over other: Period? = nil
  ) {
    let good = grades.goodOrOutstanding
    add("\(what) good", good, cost: cost, isPrinted: isPrinted, over: other)
    add("\(what) not yet", grades.graded - good, cost: cost, isPrinted: isPrinted, over: other)
    add("\(what) all", grades.graded, cost: cost * 2, isPrinted: isPrinted, over: other)
    sum("\(what) all", of: ["\(what) good", "\(what) not yet"], over: other)
  }

  private mutating func gradeEntries(_ what: Measure, over other: Period? = nil)
    -> [PublicTable.Entry]
  {
    let ids = ["good", "not yet", "all"].map {
      PublicTables.id("\(what) \($0)", other ?? period)
    }
    return ids.map(PublicTable.Entry.cell)
      + [(value(ids[2]) ?? 0) == 0 ? .none : share(ids[0], of: ids[2])]
  }

  private mutating func addServices(_ tally: ProgrammeTally, _ layout: PublicLayout) {
    func grades(_ name: String) -> RatingTally { tally.services[name]?.overall ?? RatingTally() }
    var lines: [(label: String, measure: Measure)] = []
    for name in layout.services {
      addGrades("service \(name)", grades(name))
      lines.append((name, "service \(name)"))
    }
    if !layout.together.isEmpty {
      let line = "services \(layout.together.joined(separator: " + "))"
      var all = RatingTally()
      for name in layout.together {
        addGrades("service \(name)", grades(name), isPrinted: false)
        for grade in all.counts.indices { all.counts[grade] += grades(name).counts[grade] }
      }
      addGrades(line, all)
      for part in ["good", "not yet", "all"] {
        sum("\(line) \(part)", of: layout.together.map { "service \($0) \(part)" })
      }
      lines.append((PublicLayout.others, line))
    }
    addGrades("overall", tally.total.overall, cost: 6)
    add("overall none", tally.total.submitted - tally.total.overall.graded, isPrinted: false)
    sum("reviews", of: ["overall all", "overall none"])
    if !lines.isEmpty {
      for part in ["good", "not yet", "all"] {
        sum("overall \(part)", of: lines.map { "\($0.measure) \(part)" })
      }
    }
    var rows: [PublicTable.Row] = []
    for line in lines { rows.append(.init(label: line.label, cells: gradeEntries(line.measure))) }
    rows.append(.init(label: "all services", cells: gradeEntries("overall")))
    add(
      PublicTable(
        title: lines.isEmpty ? "Overall grade" : "Overall grade by service",
        columns: ["service"] + PublicTables.gradeColumns, rows: rows))
  }

  private mutating func addDomains(_ tally: ProgrammeTally) {
    var rows: [PublicTable.Row] = []
    for domain in PracticeDomain.allCases {
      let grades = tally.total.ratings[Rating.domain(domain).position]
      addGrades("domain \(domain.name)", grades, cost: 3)
      add("domain \(domain.name) none", tally.total.submitted - grades.graded, isPrinted: false)
      sum("reviews", of: ["domain \(domain.name) all", "domain \(domain.name) none"])
      rows.append(.init(label: domain.name, cells: gradeEntries("domain \(domain.name)")))
    }
    add(
      PublicTable(
        title: "By what was looked at", columns: ["domain"] + PublicTables.gradeColumns, rows: rows)
    )
  }

  private mutating func addSecondReading(_ tally: ProgrammeTally, _ layout: PublicLayout) {
    let after = tally.total.afterModeration
    let open = max(0, tally.total.moderated - after.pairs)
    let isTogether = layout.putsChangesTogether
    add("second read", after.pairs + open, cost: 6)
    add("second kept", after.exact, cost: 4)
    add("second lowered", after.lowered, cost: 3, isPrinted: !isTogether)
    add("second raised", after.raised, cost: 3, isPrinted: !isTogether)
    add("second changed", after.lowered + after.raised, cost: 3, isPrinted: isTogether)
    add("second open", open)
    add("second none", tally.total.submitted - after.pairs - open, isPrinted: false)
    sum("second changed", of: ["second lowered", "second raised"])
    sum("second read", of: ["second kept", "second changed", "second open"])
    sum("reviews", of: ["second read", "second none"])
    let changed =
      isTogether
      ? [("grade changed, lowered or raised", "second changed")]
      : [("grade lowered", "second lowered"), ("grade raised", "second raised")]
    addLines(
      "Read by a second reader",
      [("grade kept", "second kept")] + changed + [
        ("not settled yet", "second open"), ("all read a second time", "second read"),
      ])
  }

  private mutating func addFamilies(_ tally: ProgrammeTally) {
    let families = tally.families
    guard families.known > 0 else { return }
    let voices: [(label: String, measure: Measure, voice: FamilyVoice)] = [
      ("heard", "family heard", .heard), ("asked, no answer", "family no answer", .noAnswer),
      ("not asked", "family not asked", .notAsked),
    ]
    for voice in voices { add(voice.measure, families.counts[voice.voice] ?? 0, cost: 3) }
    add("family known", families.known, cost: 6)
    add("family none", tally.total.submitted - families.known, isPrinted: false)
    sum("family known", of: voices.map(\.measure))
    sum("reviews", of: ["family known", "family none"])
    addLines(
      "Families",
      voices.map { ($0.label, $0.measure) } + [("all of which it is known", "family known")])
  }

  private mutating func addEscalations(_ tally: ProgrammeTally) {
    guard let found = tally.escalations, found.raised <= tally.total.submitted else { return }
    add("escalated", found.raised, cost: 5)
    add("escalated open", found.open, cost: 3)
    add("escalated closed", found.raised - found.open, cost: 3)
    add("escalated none", tally.total.submitted - found.raised, isPrinted: false)
    sum("escalated", of: ["escalated open", "escalated closed"])
    sum("reviews", of: ["escalated", "escalated none"])
    addLines(
      "Children we worried about",
      [
        ("still open", "escalated open"), ("closed", "escalated closed"),
        ("reviews that found something inadequate", "escalated"),
      ])
  }

  private mutating func addActions(_ actions: ActionTally) {
    guard actions.total > 0 else { return }
    let done = actions.statuses[.blue] ?? 0
    add("actions open", actions.open, cost: 3)
    add("actions done", done, cost: 3)
    add("actions stopped", actions.total - actions.open - done)
    add("actions", actions.total, cost: 6)
    sum("actions", of: ["actions open", "actions done", "actions stopped"])
    addLines(
      "Learning actions from these reviews",
      [
        ("open", "actions open"), ("done", "actions done"), ("stopped", "actions stopped"),
        ("all", "actions"),
      ])
  }

  private mutating func addThemes(
    _ kind: Finding.Kind, _ tally: ProgrammeTally, _ wanted: [String], _ names: [String: String]
  ) {
    var lines: [(String, Measure)] = []
    for theme in wanted {
      let count =
        tally.themes.first {
          $0.theme == theme && $0.kind == kind && $0.service == nil && $0.domain == nil
        }?.reviews ?? 0
      let measure = PublicTables.theme(kind, theme)
      add(measure, count)
      add("\(measure) none", tally.total.submitted - count, isPrinted: false)
      sum("reviews", of: [measure, "\(measure) none"])
      lines.append((names[theme] ?? theme, measure))
    }
    guard !lines.isEmpty else { return }
    addLines(
      kind == .strength ? "Named as strengths" : "Named to improve",
      lines + [("all reviews", "reviews")])
  }

  /// The measure of a theme.
  static func theme(_ kind: Finding.Kind, _ theme: String) -> Measure {
    "\(kind == .strength ? "strength" : "development") \(theme)"
  }

  private mutating func add(_ change: PeriodChange) {
    let parts = [(change.earlier, change.before), (change.later, change.after)]
    for (months, tally) in parts where months != period {
      addGrades("overall", tally.overall, cost: 4, over: months)
    }
    let months = parts.map(\.0)
    if !months.contains(period), months.allSatisfy({ period.contains($0.first) }) {
      for part in ["good", "not yet", "all"] { sum("overall \(part)", over: months) }
    }
    var rows: [PublicTable.Row] = []
    for (months, _) in parts {
      rows.append(.init(label: months.words, cells: gradeEntries("overall", over: months)))
    }
    add(
      PublicTable(
        title: "Overall grade over time", columns: ["months"] + PublicTables.gradeColumns,
        rows: rows))
  }

  private mutating func addLines(_ title: String, _ lines: [(String, Measure)]) {
    add(
      PublicTable(
        title: title, columns: ["what", "count"],
        rows: lines.map { .init(label: $0.0, cells: [.cell(id($0.1))]) }))
  }
}
