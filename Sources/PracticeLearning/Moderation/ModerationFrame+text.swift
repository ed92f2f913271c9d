extension ModerationFrame {
  /// The reviews as one text whose digest names the frame: by id, one a line, whatever order they came in.
  public var canonicalText: String {
    let lines = reviews.map { entry in
      let parts = [entry.review, entry.service, entry.auditor, entry.always?.rawValue ?? ""]
      return (parts + entry.notFor.sorted()).joined(separator: "\t")
    }
    return lines.sorted().joined(separator: "\n")
  }

  /// Whether every number lies where a draw can have one; a certificate may have been edited.
  public var isPlausible: Bool {
    let numbers = [
      months.submitted, months.taken, yearToDate.submitted, yearToDate.taken, atLeast,
    ]
    return reviews.count <= 10_000_000
      && (numbers + moderators.map(\.open)).allSatisfy {
        (0...100_000_000).contains($0)
      }
  }
}
