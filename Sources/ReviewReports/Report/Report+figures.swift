import Markup
import PracticeLearning

extension Report {
  /// Every figure of the report in a row of its own, by the name under which it can be traced.
  var figureContent: Markup {
    let known = figures.flatMap(\.figures)
    guard !known.isEmpty else { return "" }
    var seen: Set<String> = []
    let rows = known.compactMap { figure -> Markup? in
      let anchor = figure.anchor
      return seen.insert(anchor).inserted ? row(figure, anchor) : nil
    }
    return """
      <section aria-labelledby="figures">
      <h2 id="figures">Every figure of this report</h2>
      <details>
      <summary>Show \(rows.count) figures with counts, intervals and methods</summary>
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
      </details>
      </section>

      """
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
