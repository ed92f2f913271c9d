/// Whether two people use the grades alike: symmetry of the whole table and equality of the two mixes.
///
/// Sources: A. H. Bowker, "A test for symmetry in contingency tables", JASA 43 (1948) 572-574;
/// A. Stuart, "A test for homogeneity of the marginal distributions in a two-way classification",
/// Biometrika 42 (1955) 412-416, and A. E. Maxwell, Br. J. Psychiatry 116 (1970) 651-655;
/// V. P. Bhapkar, "A note on the equivalence of two test criteria", JASA 61 (1966) 228-235.
///
/// Undefined: every statistic where no pair differs; Bhapkar's also where its divisor is 0, when all
/// pairs differ and all one way.
public struct MarginalHomogeneity: Hashable, Sendable {
  /// A statistic and its two-sided p-value.
  public struct Test: Hashable, Sendable {
    /// The statistic, 0 or more.
    public let statistic: Double
    /// The degrees of freedom, 1 or more.
    public let df: Int
    /// The upper tail of chi-square, 0 to 1.
    public var p: Double { ChiSquare(df: Double(df)).upperTail(statistic) }
  }

  /// Bowker's test, its degrees of freedom the pairs of grades that were ever exchanged.
  public let bowker: Defined<Test>
  /// Bowker's test with all `q(q-1)/2` pairs of grades, as SAS and statsmodels do.
  public let bowkerAllPairs: Defined<Test>
  /// Stuart and Maxwell's test.
  public let stuartMaxwell: Defined<Test>
  /// Bhapkar's test: the same question, `X2 / (1 - X2/n)`.
  public let bhapkar: Defined<Test>
  /// All pairs of grades, `q(q-1)/2`.
  public let allPairsOfGrades: Int
  /// The pairs of grades that were ever exchanged.
  public let exchangedPairsOfGrades: Int
  /// The grades on which the two never differed, left out of Stuart and Maxwell's test.
  public let droppedGrades: [Int]

  /// Computes the tests of a table.
  ///
  /// - Parameter table: the pairs; those with a missing grade are left out.
  public init(_ table: AgreementTable) {
    let grades = 1...table.grades
    func exchanged(_ i: Int, _ j: Int) -> Double {
      Double(table.count(auditor: i, moderator: j)) + Double(table.count(auditor: j, moderator: i))
    }
    allPairsOfGrades = table.grades * (table.grades - 1) / 2
    droppedGrades = grades.filter { i in grades.allSatisfy { $0 == i || exchanged(i, $0) == 0 } }
    var (symmetry, informative) = (0.0, 0)
    for i in grades {
      for j in grades where i < j && exchanged(i, j) > 0 {
        let surplus =
          Double(table.count(auditor: i, moderator: j))
          - Double(table.count(auditor: j, moderator: i))
        symmetry += surplus * surplus / exchanged(i, j)
        informative += 1
      }
    }
    exchangedPairsOfGrades = informative
    guard informative > 0 else {
      let reason = "no pair differs: there is nothing to test"
      (bowker, bowkerAllPairs) = (.undefined(reason), .undefined(reason))
      (stuartMaxwell, bhapkar) = (.undefined(reason), .undefined(reason))
      return
    }
    bowker = .value(Test(statistic: symmetry, df: informative))
    bowkerAllPairs = .value(Test(statistic: symmetry, df: allPairsOfGrades))
    let margins = MarginDifference(table)
    let stuart = Test(statistic: margins.statistic, df: margins.rank)
    stuartMaxwell = .value(stuart)
    let rest = 1 - stuart.statistic / Double(table.pairs)
    bhapkar =
      rest > 1e-12
      ? .value(Test(statistic: stuart.statistic / rest, df: stuart.df))
      : .undefined("all pairs differ and all one way: the statistic has no bound")
  }
}
