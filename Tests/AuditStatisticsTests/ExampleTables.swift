import AuditStatistics

/// Tables of published papers and invented ones that several suites use.
enum ExampleTables {
  /// Cohen 1960 and 1968: 200 diagnoses.
  static let cohen = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
  /// Landis and Koch 1977, in Agresti, Categorical Data Analysis, table 10.8: 118 slides.
  static let pathologists = [[22, 2, 2, 0], [5, 7, 14, 0], [0, 2, 36, 0], [0, 1, 17, 10]]
  /// SAS/STAT User's Guide, PROC FREQ, SkinCondition: 88 patients, four ordered grades.
  static let dermatologists = [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]
  /// Gwet 2014, R irrCAC `cont3x3abstractors`.
  static let abstractors = [[13, 0, 0], [0, 20, 7], [0, 4, 56]]
  /// Stuart 1953: the unaided vision of 7,477 women, right and left eye.
  static let vision = [
    [1520, 266, 124, 66], [234, 1512, 432, 78], [117, 362, 1772, 205], [36, 82, 179, 492],
  ]
  /// 72 moderated audits, most of them good.
  static let skewed = [[2, 1, 0, 0], [1, 12, 5, 0], [0, 6, 38, 2], [0, 0, 3, 2]]
  /// 71 audits, 62 of them good twice: 87% exact agreement and a kappa of 0.13.
  static let paradox = [[0, 1, 0, 0], [1, 0, 2, 0], [0, 3, 62, 1], [0, 0, 1, 0]]
  /// Nobody used the second grade.
  static let unused = [[3, 0, 1, 0], [0, 0, 0, 0], [1, 0, 25, 4], [0, 0, 6, 5]]
  static let everyoneGood = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 35, 0], [0, 0, 0, 0]]
  static let auditorAlwaysGood = [[0, 0, 0, 0], [0, 0, 0, 0], [1, 6, 50, 3], [0, 0, 0, 0]]
  static let perfect = [[3, 0, 0, 0], [0, 11, 0, 0], [0, 0, 40, 0], [0, 0, 0, 6]]
  static let swapped = [[0, 0, 0, 0], [0, 0, 20, 0], [0, 20, 0, 0], [0, 0, 0, 0]]
  static let oneHigher = [[0, 0, 0, 0], [1, 0, 0, 0], [0, 3, 0, 0], [0, 0, 2, 0]]

  /// Gwet's and Krippendorff's example: 4 raters, 12 cases, missing ratings, 5 grades.
  static let fourRaters: [[Int?]] = [
    [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [nil, 5, 5, 5], [nil, nil, 1, 1],
    [nil, nil, 3, nil],
  ]

  /// A table of rows; an empty one where the rows are none.
  static func table(_ rows: [[Int]]) -> AgreementTable {
    AgreementTable(rows: rows) ?? AgreementTable()
  }

  /// Random tables of 2 to 6 grades and 1 to 200 pairs, some of them sparse.
  static func random(_ number: Int, seed: UInt64) -> [AgreementTable] {
    var generator = SeededGenerator(seed: seed)
    return (0..<number).map { _ in
      let grades = 2 + generator.below(5)
      var table = AgreementTable(grades: grades)
      let sparse = 1 + generator.below(grades)
      for _ in 0..<(1 + generator.below(200)) {
        table.add(auditor: 1 + generator.below(sparse), moderator: 1 + generator.below(grades))
      }
      return table
    }
  }
}

extension AgreementTable {
  /// The pairs as a row per case.
  var ratings: [[Int?]] {
    (1...grades).flatMap { i in
      (1...grades).flatMap { j in
        [[Int?]](repeating: [i, j], count: count(auditor: i, moderator: j))
      }
    }
  }

  /// The table with its grades counted from the other end.
  var upsideDown: AgreementTable {
    var other = AgreementTable(grades: grades)
    for i in 1...grades {
      for j in 1...grades {
        other.add(
          auditor: grades + 1 - i, moderator: grades + 1 - j,
          times: count(auditor: i, moderator: j))
      }
    }
    return other
  }
}
