/// Probabilities adjusted so that calling all below q significant keeps the expected share of false
/// calls at q.
///
/// Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B 57
/// (1995) 289-300: q(j) = min over l >= j of k p(l) / l.
///
/// - Parameter p: the probabilities of k tests, each from 0 to 1, in any order.
/// - Returns: the adjusted probabilities in the same order, each from 0 to 1.
public func benjaminiHochberg(_ p: [Double]) -> [Double] {
  let order = p.indices.sorted { p[$0] < p[$1] }
  var adjusted = p
  var least = 1.0
  for (place, index) in order.enumerated().reversed() {
    least = min(least, p[index] * (Double(p.count) / Double(place + 1)))
    adjusted[index] = least
  }
  return adjusted
}

/// Probabilities adjusted so that calling those below a level significant makes any false call no
/// likelier than the level.
///
/// Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6
/// (1979) 65-70.
///
/// - Parameter p: the probabilities of k tests, each from 0 to 1, in any order.
/// - Returns: the adjusted probabilities in the same order, each from 0 to 1.
public func holm(_ p: [Double]) -> [Double] {
  let order = p.indices.sorted { p[$0] < p[$1] }
  var adjusted = p
  var most = 0.0
  for (place, index) in order.enumerated() {
    most = max(most, min(1, p[index] * Double(p.count - place)))
    adjusted[index] = most
  }
  return adjusted
}
