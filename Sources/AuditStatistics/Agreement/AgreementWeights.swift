/// How much of an agreement two grades are: 1 the same grade, 0 none at all.
public enum AgreementWeights: Hashable, Sendable {
  /// 1 for the same grade, else 0.
  case unweighted
  /// `1 - |i-j|/(q-1)`: every step costs the same (Cicchetti and Allison 1971).
  case linear
  /// `1 - (i-j)^2/(q-1)^2` (Fleiss and Cohen 1973).
  case quadratic
  /// `1 - C(|i-j|+1, 2)/C(q, 2)` (Gwet, Handbook of Inter-Rater Reliability, 2014).
  case ordinal
  /// A weight per pair of grades: a row per grade of the auditor.
  case custom([[Double]])

  /// The weights of all pairs of grades, or nothing where custom weights do not fit the scale.
  ///
  /// - Parameter grades: the number of grades of the scale, 1 or more.
  public func matrix(grades: Int) -> [[Double]]? {
    disagreement(grades: grades)?.map { row in row.map { 1 - $0 } }
  }

  /// `1 - w`: exactly 0 on the diagonal, so that what is exactly 0 or 1 comes out as that.
  func disagreement(grades: Int) -> [[Double]]? {
    let steps = max(1, Double(grades - 1))
    func all(_ cost: (Double) -> Double) -> [[Double]] {
      (0..<grades).map { i in (0..<grades).map { j in cost(abs(Double(i - j))) } }
    }
    switch self {
    case .unweighted: return all { $0 == 0 ? 0 : 1 }
    case .linear: return all { $0 / steps }
    case .quadratic: return all { $0 * $0 / (steps * steps) }
    case .ordinal: return all { $0 * ($0 + 1) / (steps * (steps + 1)) }
    case .custom(let weights):
      guard weights.count == grades,
        weights.allSatisfy({ $0.count == grades && $0.allSatisfy(\.isFinite) })
      else { return nil }
      return weights.map { row in row.map { 1 - $0 } }
    }
  }

  static let misfit = "the weights are not a square table with a number for each pair of grades"
}
