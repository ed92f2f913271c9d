/// The eight grades of a review in one number, as the index `review_counted` holds them: each is 0 to 4, so
/// that they are the digits of a number to the base 5, by `Rating.position`.
struct PackedGrades {
  /// How many different ones there are: 5 to the power of 8.
  static let different = 390_625

  let number: Int

  /// In a damaged file it may be anything: then there are no grades.
  init(_ number: Int) {
    self.number = (0..<PackedGrades.different).contains(number) ? number : 0
  }

  /// Hands over each position with its grade, 0 for none.
  @inline(__always) func forEach(_ body: (_ position: Int, _ grade: Int) -> Void) {
    var rest = UInt32(number)
    for position in 0..<8 {
      body(position, Int(rest % 5))
      rest /= 5
    }
  }

  /// By `Rating.position`, 0 for none.
  var grades: [Int] {
    var grades = [Int](repeating: 0, count: 8)
    forEach { grades[$0] = $1 }
    return grades
  }

  /// The number as SQL computes it; SQLite reads it from the index where it is the expression of the index.
  ///
  /// - Parameter table: the review's table or its other name.
  static func expression(on table: String) -> String {
    var weight = 1
    let digits = Schema.ratingColumns.map { column -> String in
      defer { weight *= 5 }
      return weight == 1 ? "\(table).\(column)" : "\(weight) * \(table).\(column)"
    }
    return "(\(digits.joined(separator: " + ")))"
  }
}
