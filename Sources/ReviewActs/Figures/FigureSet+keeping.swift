package import PracticeLearning
package import ReviewReports

extension FigureSet {
  /// The set with only the figures that fulfil a condition, those of its parts too.
  package func keeping(_ isMeant: @escaping @Sendable (Figure) -> Bool) -> FigureSet {
    var set = self
    set.figures.removeAll { !isMeant($0) }
    set.groups = groups.map { group in FigureGroup { group.figures.filter(isMeant) } }
    return set
  }
}
