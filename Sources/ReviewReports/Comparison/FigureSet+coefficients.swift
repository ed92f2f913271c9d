import PracticeLearning

extension FigureSet {
  private static let names = [
    (Figure.ID.moderationKappaLinear, "kappa"), (.moderationAc2Linear, "AC2"),
  ]

  /// Kappa and AC2 side by side for every rating, each with what it means.
  func coefficients(style: TextStyle) -> String {
    style("Agreement beyond chance (linear weights)", .bold) + "\n"
      + Rating.compared.map { rating in
        coefficients(rating.name) { whole($0, rating: rating) }
      }.joined() + coefficientNote
  }

  /// The same for the overall grade of every group.
  func coefficients(by part: ComparisonPart, style: TextStyle) -> String {
    var all: [String: [Figure.ID: Figure]] = [:]
    for (id, _) in FigureSet.names {
      for figure in groups(of: part.dimension, id)
      where figure.dimension(.rating) == Rating.overall.name {
        all[figure.dimension(part.dimension) ?? "", default: [:]][id] = figure
      }
    }
    let names = groups(of: part.dimension, FigureSet.names[0].0).filter {
      $0.dimension(.rating) == Rating.overall.name
    }.compactMap { $0.dimension(part.dimension) }
    return style("Agreement beyond chance (linear weights), overall, by \(part.rawValue)", .bold)
      + "\n"
      + names.map { group in coefficients(group) { all[group]?[$0] } }.joined()
      + coefficientNote
  }

  private func coefficients(_ title: String, _ find: (Figure.ID) -> Figure?) -> String {
    let found = FigureSet.names.compactMap { id, name in find(id).map { (name, $0) } }
    guard let first = found.first?.1 else { return "" }
    let heading = "  \(title) (\(counted(first.denominator ?? 0, "pair")))"
    if found.allSatisfy({ $0.1.missing != nil && $0.1.missing == first.missing }) {
      return wrapped("\(heading): \(first.missing ?? "")", indent: "  ") + "\n"
    }
    return heading + "\n" + found.map { name, figure in line(name, figure) }.joined()
  }

  private func line(_ name: String, _ figure: Figure) -> String {
    let interval = figure.interval == nil ? "" : " (95% interval \(figure.shownInterval))"
    let text = figure.missing ?? "\(figure.shown)\(interval): \(figure.text ?? "")"
    let column = name + String(repeating: " ", count: 6 - name.count)
    let indent = String(repeating: " ", count: 10)
    return "    \(column)" + wrapped(text, indent: indent).dropFirst(indent.count) + "\n"
  }

  private var coefficientNote: String {
    wrapped(
      "Kappa asks whether the two tell cases apart alike; with most grades alike it is low however well "
        + "they agree. AC2 asks what is left if only undecided cases agree by luck; it rises as grades "
        + "become more alike. Read both or neither. They describe the reviews taken.", indent: "  ")
      + "\n"
  }
}
