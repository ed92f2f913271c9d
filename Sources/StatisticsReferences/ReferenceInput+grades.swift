import AuditStatistics
import ReviewDocuments

/// Grades that several people gave to cases.
enum GradedCases {
  /// Of two people.
  case pairs(AgreementTable)
  /// Of any number: a row per case, nothing where there is no grade.
  case ratings([[Int?]], grades: Int)
}

extension ReferenceInput {
  /// The most grades a scale may have.
  private static var mostGrades: Int { 100 }

  /// The number of grades of the scale: 4 unless the input says otherwise.
  func grades() throws(InputProblem) -> Int {
    guard let node = self["q"] else { return 4 }
    let grades = try node.count("q")
    guard (2...Self.mostGrades).contains(grades) else {
      throw impossible(
        "q", "q is \(grades), which is no number of grades",
        advice: "write how many grades the scale has, 2 to \(Self.mostGrades)")
    }
    return grades
  }

  /// The pairs of two people, from a table or a list of pairs.
  func pairs() throws(InputProblem) -> AgreementTable {
    if self["table"] != nil { return try table() }
    let grades = try grades()
    var table = AgreementTable(grades: grades)
    for node in try list(self["pairs"] == nil && self["ratings"] != nil ? "ratings" : "pairs") {
      let pair = try node.list("a pair")
      guard pair.count == 2 else {
        throw InputProblem(
          .raggedTable, "a pair has \(places(pair.count, "grade"))",
          advice: "write [auditor, moderator], null where there is no grade", at: node.mark)
      }
      table.add(
        auditor: try pair[0].grade("a grade", of: grades),
        moderator: try pair[1].grade("a grade", of: grades))
    }
    return table
  }

  /// The grades of two or more people, from a table, a list of pairs or rows of ratings.
  func gradedCases() throws(InputProblem) -> GradedCases {
    guard self["table"] == nil, self["ratings"] != nil else { return .pairs(try pairs()) }
    let grades = try grades()
    var ratings: [[Int?]] = []
    for node in try list("ratings") {
      var row: [Int?] = []
      for item in try node.list("a case") { row.append(try item.grade("a grade", of: grades)) }
      guard row.count == ratings.first?.count ?? row.count else {
        throw InputProblem(
          .raggedTable,
          "a case has \(row.count) places for grades, the first has \(ratings[0].count)",
          advice: "write one place for each person, null where there is no grade", at: node.mark)
      }
      ratings.append(row)
    }
    return .ratings(ratings, grades: grades)
  }

  /// A square table of counts: rows the auditor, columns the moderator.
  private func table() throws(InputProblem) -> AgreementTable {
    let rows = try list("table")
    var counts: [[Int]] = []
    for node in rows {
      var row: [Int] = []
      for item in try node.list("a row of table") {
        row.append(try item.count("a count of table"))
      }
      guard row.count == rows.count else {
        throw InputProblem(
          .raggedTable,
          "a row of table has \(places(row.count, "count")), but there are \(rows.count) rows",
          advice: "write as many counts in each row as there are rows", at: node.mark)
      }
      counts.append(row)
    }
    guard (2...Self.mostGrades).contains(rows.count), let table = AgreementTable(rows: counts)
    else {
      throw impossible(
        "table", "table has \(rows.count) rows",
        advice: "write a row for each grade, 2 to \(Self.mostGrades)")
    }
    if self["q"] != nil, try grades() != rows.count {
      throw impossible(
        "q", "q is not the number of grades of the table", advice: "leave q out or make them alike")
    }
    return table
  }
}

/// How many of a thing there are: `1 grade`, `3 grades`.
private func places(_ count: Int, _ thing: String) -> String {
  count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
}
