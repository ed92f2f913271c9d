import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Reading {
  /// F016: a case of a frame that is stored with zeros in front: its earlier reviews are not seen then.
  func zerosComplaints(_ tables: DrawFrame, _ path: String) throws -> [Diagnostic] {
    let twins = try casesWithZeros().filter { stored in
      tables.cases.row(of: stored) == nil
        && numberAlone(stored).map { tables.cases.row(of: String($0)) != nil } ?? false
    }
    guard let first = twins.first, let short = numberAlone(first) else { return [] }
    return [
      Diagnostic(
        .zerosInFront,
        twins.count == 1
          ? "the case \(short) of the frame is stored as \(first)"
          : "\(twins.count) cases of the frame are stored with zeros in front, such as \(short) as \(first)",
        advice: "a sheet takes zeros away unless a column is text: put them back",
        location: SourceLocation(file: path))
    ]
  }
}

extension Intake {
  /// F016: the reference of a case that is stored with zeros in front.
  mutating func zerosComplaint(about reference: String) throws -> [Diagnostic] {
    guard let number = numberAlone(reference), number.utf8.count == reference.utf8.count else {
      return []
    }
    if casesWithZeros == nil {
      casesWithZeros = Dictionary(
        try batch.reading.casesWithZeros().compactMap { stored in
          numberAlone(stored).map { (String($0), stored) }
        }
      ) { first, _ in first }
    }
    guard let stored = casesWithZeros?[reference] else { return [] }
    return [
      Diagnostic(
        .zerosInFront, at: ["case"], "the case \(stored) is stored, and \(reference) is not",
        advice: "a sheet takes zeros away unless a column is text; write \(stored) if that is meant"
      )
    ]
  }
}
