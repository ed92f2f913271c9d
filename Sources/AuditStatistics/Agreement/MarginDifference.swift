/// Stuart and Maxwell's quadratic form `d' V^-1 d` of the differences of the two mixes.
///
/// V is a Laplacian: its entries off the diagonal are the exchanges of two grades, so it falls into
/// blocks where some grades were never exchanged with the others, and each block lacks one rank. One
/// grade per block is left out; what remains is positive definite, and the sum does not depend on which.
struct MarginDifference {
  /// The value of the form.
  private(set) var statistic = 0.0
  /// The rank of V: the grades that were exchanged, less one per block.
  private(set) var rank = 0

  init(_ table: AgreementTable) {
    let q = table.grades
    let (rows, columns) = (table.auditorTotals, table.moderatorTotals)
    let exchanges = (1...q).map { i in
      (1...q).map { j in
        i == j
          ? 0
          : Double(table.count(auditor: i, moderator: j))
            + Double(table.count(auditor: j, moderator: i))
      }
    }
    for block in blocks(exchanges) where block.count > 1 {
      let kept = block.dropLast()
      let v = kept.map { i in
        kept.map { j in i == j ? exchanges[i].reduce(0, +) : -exchanges[i][j] }
      }
      statistic += quadraticForm(v, kept.map { Double(rows[$0] - columns[$0]) })
      rank += kept.count
    }
  }
}

/// The grades that are linked by exchanges, directly or through others.
private func blocks(_ exchanges: [[Double]]) -> [[Int]] {
  var blocks: [[Int]] = []
  var seen: Set<Int> = []
  for start in exchanges.indices where !seen.contains(start) {
    var block = [start]
    seen.insert(start)
    var next = 0
    while next < block.count {
      let linked = exchanges[block[next]]
      for other in linked.indices where linked[other] > 0 && seen.insert(other).inserted {
        block.append(other)
      }
      next += 1
    }
    blocks.append(block.sorted())
  }
  return blocks
}

/// `d' v^-1 d` for a positive definite v, by its factors `L D L'` (Golub and Van Loan, section 4.1).
private func quadraticForm(_ v: [[Double]], _ d: [Double]) -> Double {
  var (v, d, sum) = (v, d, 0.0)
  for i in d.indices {
    guard v[i][i] > 0 else { continue }
    sum += d[i] * d[i] / v[i][i]
    for row in d.indices where row > i {
      let factor = v[row][i] / v[i][i]
      d[row] -= factor * d[i]
      for column in d.indices where column >= i { v[row][column] -= factor * v[i][column] }
    }
  }
  return sum
}
