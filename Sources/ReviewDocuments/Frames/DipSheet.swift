package import PracticeLearning

/// A sheet of answers to the measures of a dip sample: one case on each row, one measure in each column.
package struct DipSheet {
  /// What is wrong with the sheet.
  package private(set) var complaints: TableComplaints
  /// The cases with the answers that are given, and where each stands.
  package private(set) var cases: [(answered: DipSample.Case, place: TablePlace)] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - template: what is asked.
  package init(path: String, of template: DipTemplate) {
    let columns = DipSheet.columns(template)
    var rows = TableRows(columns, named: path)
    var cases: [(answered: DipSample.Case, place: TablePlace)] = []
    rows.read(path: path) { row, complaints in
      guard !row.bytes(0).isEmpty else {
        complaints.add(.missing(columns.fields[0], isWritten: true), at: row.place(0))
        return
      }
      var answers: [GivenDipAnswer] = []
      for (index, measure) in template.measures.enumerated() {
        guard !row.bytes(index + 1).isEmpty,
          let word = row.word(index + 1, as: DipAnswer.shape, &complaints),
          let answer = DipAnswer(rawValue: word.lowercased())
        else { continue }
        answers.append(GivenDipAnswer(measure.key, answer))
      }
      cases.append((DipSample.Case(row.text(0), answers: answers), row.place(0)))
    }
    complaints = rows.complaints
    self.cases = cases
  }

  /// Complains of every case that stands on two rows: nobody could tell which of them holds.
  package mutating func complainOfRepeatedCases() {
    var first: [String: TablePlace] = [:]
    for (one, place) in cases {
      guard let earlier = first[one.reference.lowercased()] else {
        first[one.reference.lowercased()] = place
        continue
      }
      complain(
        Diagnostic(
          .namedTwiceInSample, at: ["case"],
          "\(one.reference) stands on row \(place.line) and on row \(earlier.line) already",
          advice: "leave the row that holds and take the other out"), at: place)
    }
  }

  /// Keeps a complaint about a row.
  package mutating func complain(_ complaint: Diagnostic, at place: TablePlace) {
    complaints.add(complaint, at: place)
  }

  private static func columns(_ template: DipTemplate) -> Shape.Block {
    Shape.Block(
      "a sheet of \(template.reference)",
      [
        Shape.Field(
          key: "case", shape: .text, isNeeded: true, about: "the case, by its local reference")
      ]
        + template.measures.map {
          Shape.Field(key: $0.key, shape: DipAnswer.shape, isNeeded: false, about: $0.ask)
        })
  }

  /// The sheet of a sample with the answers given so far, to be filled in.
  ///
  /// - Parameters:
  ///   - sample: the sample.
  ///   - template: what is asked.
  package static func text(of sample: DipSample, _ template: DipTemplate) -> String {
    let head = columns(template).fields.map(\.key).joined(separator: ",") + "\n"
    return head
      + sample.cases.map { one in
        let answers = template.measures.map { one[$0.key]?.rawValue ?? "" }
        return ([one.reference] + answers).joined(separator: ",") + "\n"
      }.joined()
  }
}
