import PracticeLearning
import ReviewReports
import ReviewStore

/// Writes the dimensions of a data package: what the settings and lists name now, and what rows still name.
struct DataDimensions {
  let files: DataFiles
  let names: DataNames
  let workspace: Workspace
  let library: TemplateLibrary
  /// The months rows may lie in.
  let months: Period?
  /// Whether single people are for the reader.
  let showsPeople: Bool

  /// Writes every dimension, each with a member for what is not known.
  func write() throws {
    try writeMonths()
    try write(.programmes, all(names.programmes, workspace.programmes.map(\.id))) { id in
      [workspace.programme(id)?.name ?? id]
    }
    try write(.services, all(names.services, workspace.services)) { _ in [] }
    try write(.teams, all(names.teams, workspace.teams.map(\.id))) { id in
      let team = workspace.teams.first { isSameID($0.id, id) }
      return [team?.name ?? id, team?.service ?? DataTable.unknown]
    }
    try writeRatings()
    try writeThemes()
    try write(.templates, all(names.templates, [])) { _ in [] }
    try writeQuestions()
    let people = showsPeople ? all(names.people, []) : []
    try write(.people, people + [DataTable.withheld]) { _ in [] }
    try DataTable.writeDictionary(to: files.rows(of: .dictionary))
  }

  /// The names of rows and of settings, each once whatever its capitals, in order.
  private func all(_ stored: [Int: String], _ settings: [String]) -> [String] {
    var seen: Set<String> = [DataTable.unknown, DataTable.withheld]
    let names = stored.values.sorted() + settings
    return names.filter { seen.insert(plainID($0)).inserted }.sorted()
  }

  /// Writes a dimension of texts.
  private func write(
    _ table: DataTable, _ members: [String], _ others: (String) -> [String]
  ) throws {
    let rows = try files.rows(of: table)
    for member in members + [DataTable.unknown] {
      rows.begin()
      rows.add(member)
      for text in others(member) { rows.add(text) }
      try rows.end()
    }
  }

  private func writeMonths() throws {
    let rows = try files.rows(of: .months)
    for index in months.map({ Array($0.first.index...$0.last.index) }) ?? [] {
      let month = Month(index: index)
      rows.begin()
      rows.add(day: month.description)
      rows.add(month.words)
      rows.add(month.firstDay)
      rows.add(month.lastDay)
      rows.add(month.financialYear.description)
      rows.add(month.quarter.description)
      rows.add(month.quarter.number)
      rows.add((month.number + 8) % 12 + 1)
      rows.add(index)
      try rows.end()
    }
    rows.begin()
    rows.add(DataTable.unknown)
    for _ in 1...8 { rows.addBlank() }
    try rows.end()
  }

  private func writeRatings() throws {
    let domains = try files.rows(of: .domains)
    for rating in Rating.allCases {
      domains.begin()
      domains.add(rating.key)
      domains.add(rating.name)
      domains.add(rating.position)
      if case .domain = rating { domains.add(true) } else { domains.add(false) }
      try domains.end()
    }
    domains.begin()
    domains.add(DataTable.unknown)
    domains.add(DataTable.unknown)
    domains.add(99)
    domains.add(false)
    try domains.end()
    let scale = try files.rows(of: .scale)
    for grade in Grade.bestFirst {
      scale.begin()
      scale.add(grade.rawValue)
      scale.add(grade.word)
      scale.add(grade >= .good)
      try scale.end()
    }
    scale.begin()
    scale.add(0)
    scale.add("no grade")
    scale.addBlank()
    try scale.end()
  }

  private func writeThemes() throws {
    let list = try library.themes()
    let headings = Dictionary(list.headings.map { ($0.id, $0.title) }) { first, _ in first }
    try write(.themes, all(names.themes, list.themes.map(\.id))) { id in
      let theme = list.theme(id)
      return [
        theme?.name ?? id, theme.map { headings[$0.heading] ?? $0.heading } ?? DataTable.unknown,
        theme?.retiredFrom?.description ?? "", theme?.into.joined(separator: " ") ?? "",
      ]
    }
  }

  private func writeQuestions() throws {
    var asks: [String: String] = [:]
    for reference in library.references {
      for form in (try? library.template(reference))?.domains ?? [] {
        for question in form.questions where asks[question.key] == nil {
          asks[question.key] = question.ask
        }
      }
    }
    let keys = Set(asks.keys).union(names.questions).sorted()
    try write(.questions, keys) { [asks[$0] ?? $0] }
  }
}
