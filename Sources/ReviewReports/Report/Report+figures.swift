package import Markup
import PracticeLearning

extension Report {
  /// Every figure of the report in a row of its own, behind a line that says how many there are.
  package var figureContent: Markup {
    let rows = figureRows
    guard !rows.isEmpty else { return "" }
    return """
      <section aria-labelledby="figures">
      <h2 id="figures">Every figure of this report</h2>
      <details>
      <summary>Show \(rows.count) figures with counts, intervals and methods</summary>
      \(Report.figureTable(rows))
      </details>
      </section>

      """
  }

  /// Every figure of the report in a row of its own, by the name under which it can be traced; nothing where it has none.
  package var figureTable: Markup? {
    let rows = figureRows
    return rows.isEmpty ? nil : Report.figureTable(rows)
  }

  /// Whether the report is made of figures that can be traced.
  package var hasFigures: Bool { figures.contains { !$0.figures.isEmpty } }

  private static func figureTable(_ rows: [Markup]) -> Markup {
    """
    <div class="scroll" role="region" tabindex="0" aria-labelledby="figures-caption">
    <table class="figures">
    <caption id="figures-caption">Figures, by the name they are traced with</caption>
    <thead><tr><th scope="col">figure</th><th scope="col">what it is about</th>\
    <th scope="col" class="number">value</th><th scope="col" class="number">count</th>\
    <th scope="col" class="number">95% interval</th><th scope="col">months</th>\
    <th scope="col">how</th></tr></thead>
    <tbody>
    \(rows.joined())</tbody>
    </table>
    </div>
    """
  }

  private var figureRows: [Markup] {
    var seen: Set<String> = []
    return figures.flatMap(\.figures).compactMap { figure in
      let anchor = figure.anchor
      return seen.insert(anchor).inserted ? row(figure, anchor) : nil
    }
  }

  private func row(_ figure: Figure, _ anchor: String) -> Markup {
    let about = figure.dimensions.filter { $0.name != .programme }.map(\.value)
      .joined(separator: ", ")
    return """
      <tr id="\(anchor)"><th scope="row">\(figure.id.rawValue)</th>\
      <td>\(about.isEmpty ? figure.title : "\(figure.title): \(about)")</td>\
      <td class="number">\(figure.shown)</td><td class="number">\(figure.shownCounts)</td>\
      <td class="number">\(figure.shownInterval)</td><td>\(figure.period.description)</td>\
      <td>\(figure.missing.map { "\(figure.method); none: \($0)" } ?? figure.method)</td></tr>

      """
  }
}
