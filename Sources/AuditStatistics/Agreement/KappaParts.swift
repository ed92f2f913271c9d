/// The sums kappa and its errors are made of, as disagreement: exact where the answer is 0 or 1.
struct KappaParts {
  let n: Double
  private let p: [[Double]]
  private let cost: [[Double]]
  private let rows: [Double]
  private let columns: [Double]
  /// The mean weight of a row's grade against the other's mix, and the reverse: `wr`, `wc`.
  private let rowMean: [Double]
  private let columnMean: [Double]
  /// The mean cost of the pairs: `1 - po`.
  let observed: Double
  /// The mean cost if the two graded independently: `1 - pe`.
  let expected: Double
  let kappa: Double

  init(_ table: AgreementTable, cost: [[Double]]) {
    let n = Double(table.pairs)
    let (rowTotals, columnTotals) = (table.auditorTotals, table.moderatorTotals)
    var (observed, expected, surplus) = (0.0, 0.0, 0.0)
    var p = cost
    table.forEachCell { i, j, count in
      let weight = cost[i - 1][j - 1]
      let product = Double(rowTotals[i - 1]) * Double(columnTotals[j - 1])
      p[i - 1][j - 1] = Double(count) / n
      observed += weight * Double(count)
      expected += weight * product
      // Whole numbers: exactly 0 in every cell where one side is constant.
      surplus += weight * (product - n * Double(count))
    }
    (self.n, self.p, self.cost) = (n, p, cost)
    let (rows, columns) = (rowTotals.map { Double($0) / n }, columnTotals.map { Double($0) / n })
    rowMean = cost.map { row in zip(row, columns).reduce(0) { $0 + (1 - $1.0) * $1.1 } }
    columnMean = cost.indices.map { j in
      zip(cost, rows).reduce(0) { $0 + (1 - $1.0[j]) * $1.1 }
    }
    (self.rows, self.columns) = (rows, columns)
    self.observed = observed / n
    self.expected = expected / (n * n)
    kappa = expected == 0 ? 0 : surplus / expected
  }

  /// Fleiss, Cohen and Everitt 1969, equation 8: for an interval.
  var standardError: Double {
    let (pe, rest) = (1 - expected, 1 - kappa)
    return error(
      mean: kappa - pe * rest, share: { p[$0][$1] },
      value: { (1 - cost[$0][$1]) - (rowMean[$0] + columnMean[$1]) * rest })
  }

  /// Fleiss, Cohen and Everitt 1969, equation 9: if kappa were 0.
  var standardError0: Double {
    error(
      mean: -(1 - expected), share: { rows[$0] * columns[$1] },
      value: { (1 - cost[$0][$1]) - (rowMean[$0] + columnMean[$1]) })
  }

  /// The root of the variance of a value over the cells; the mean is known from theory, so the squares
  /// are taken around it and do not cancel.
  private func error(
    mean: Double, share: (Int, Int) -> Double, value: (Int, Int) -> Double
  ) -> Double {
    var sum = 0.0
    for i in cost.indices {
      for j in cost.indices {
        let distance = value(i, j) - mean
        sum += share(i, j) * distance * distance
      }
    }
    return NoFigure.root(ofVariance: sum / (n * expected * expected))
  }
}
