import Foundation
import PracticeLearning
import Testing

/// A sentence of a review, with what it holds. The people in them are invented.
///
/// Half of them were written before the search was, and stay as they are.
struct LabelledSentence {
  /// What the sentence holds, or what it could be taken for.
  var kind: String
  /// Where the name comes from.
  var origin: String
  var text: String
  /// Whether it tells who somebody is.
  var isIdentifying: Bool

  static func all() throws -> [LabelledSentence] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "labelled-sentences.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { line in
      let cells = line.split(separator: "\t").map(String.init)
      try #require(cells.count == 5, "\(line)")
      return LabelledSentence(
        kind: cells[2], origin: cells[3], text: cells[4], isIdentifying: cells[1] == "with")
    }
  }

  /// The codes of the identifiers that are found in it.
  var found: [DiagnosticCode] {
    Example.check.complaints(about: Example.review { $0.identity = text })
      .map(\.code).filter { $0.id.hasPrefix("P") }
  }

  /// The code that its kind is to be found with.
  var expected: DiagnosticCode? {
    switch kind {
    case "name": .untitledName
    case "national insurance": .insuranceNumber
    case "address": .streetAddress
    case "vehicle": .vehicleRegistration
    case "handle": .socialHandle
    case "school": .schoolName
    case "date of birth": .dateOfBirth
    case "NHS number": .nhsNumber
    case "UPN": .upn
    case "postcode": .postcode
    case "telephone": .phoneNumber
    case "e-mail": .emailAddress
    default: nil
    }
  }
}
