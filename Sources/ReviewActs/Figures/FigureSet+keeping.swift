package import PracticeLearning
package import ReviewReports

extension FigureSet {
  /// The set with only the figures that fulfil a condition.
  package func keeping(_ isMeant: (Figure) -> Bool) -> FigureSet {
    var set = self
    set.figures.removeAll { !isMeant($0) }
    return set
  }
}
