import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// How much is moderated against the target, who was reached, and what comes next.
struct ModerationTargetPage: Page {
  let address: Address = "/moderations/target"

  func see(_ visit: Visit) throws -> Reply {
    let views = try visit.council.moderationTarget(Filters.selection(visit), by: visit.hand).get()
    let parts = views.map { view -> Markup in
      let tables =
        [view.figures.targetTable].filter { !$0.rows.isEmpty }
        + (view.standing?.tables(
          namesPeople: view.namesPeople, readsService: view.reads(service:)) ?? [])
      let sentences =
        (view.standing?.sentences(namesPeople: view.namesPeople) ?? [])
        + [view.forecast?.words].compactMap(\.self)
      return """
        <h2>\(view.figures.name), \(view.figures.period.words)</h2>
        <ul>\(sentences.map { "<li>\($0)</li>\n" as Markup }.joined())</ul>
        \(ReportMarkup.tables(tables, about: view.figures.name))
        """
    }
    return .view(
      View(
        title: "Moderation against the target",
        content: """
          <h1>Moderation against the target</h1>
          \(Filters.form(visit))
          \(parts.isEmpty ? "<p>No review was submitted in these months.</p>" : parts.joined())
          """, back: "/moderations"))
  }
}

/// Auditor and moderator compared: can the grades be trusted?
struct ModerationComparePage: Page {
  let address: Address = "/moderations/compare"

  func see(_ visit: Visit) throws -> Reply {
    let by = visit.query["by"].flatMap { $0.isEmpty ? nil : $0 }
    let part = by.flatMap(ComparisonPart.init)
    guard by == nil || by == "auditor" || part != nil else { throw NoSuchPage() }
    let selection = try Filters.selection(visit)
    let isOfAuditors = by == "auditor"
    let sets =
      try isOfAuditors
      ? visit.council.leniency(.overall, selection, visit.hand)
      : visit.council.comparisons(selection, visit.hand, by: part, inText: true)
    let parts = sets.map { set -> Markup in
      let tables = isOfAuditors ? [set.auditorsTable] : set.comparisonTables(by: part)
      return """
        <h2>\(set.name), \(set.period.words)</h2>
        \(set.withoutBlind.map { "<p>\($0)</p>" as Markup } ?? "")
        \(tables.isEmpty ? "<p>No review was moderated.</p>" : ReportMarkup.tables(tables, about: set.name))
        """
    }
    let ways: [String?] =
      [nil] + ComparisonPart.allCases.map(\.rawValue) + ["auditor"]
    let links = ways.map { way -> Markup in
      let words = way.map { "By \($0)" } ?? "As a whole"
      return way == by
        ? "<strong>\(words)</strong>"
        : "<a href=\"\(visit.path(with: ["by": way]))\">\(words)</a>"
    }
    return .view(
      View(
        title: "Auditor and moderator compared",
        content: """
          <h1>Auditor and moderator compared</h1>
          <p>\(links.joined(by: " &middot; "))</p>
          \(Filters.form(visit))
          \(parts.isEmpty ? "<p>No review was submitted in these months.</p>" : parts.joined())
          <p><a href="/reports/moderation">The report on moderation, with its charts</a></p>
          """, back: "/moderations"))
  }
}

extension ReportMarkup {
  /// Tables one below the other; each has its title as its caption.
  static func tables(_ tables: [ReportTable], about: String? = nil) -> Markup {
    tables.map { table($0, $0.title, about: about) }.joined()
  }
}
