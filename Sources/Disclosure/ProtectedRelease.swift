/// What may be printed in the place of a cell.
package enum CellStatus: Sendable, Hashable {
  case shown(Int), hidden, structuralZero
}

/// A release as it may go out.
package struct ProtectedRelease: Sendable, Equatable {
  /// The status of every printed cell, by its id.
  package var statuses: [String: CellStatus]
  /// Whether each share may be printed, in the order of the release.
  package var showsShare: [Bool]
  package var primary: Int
  package var secondary: Int

  /// Makes a protected release.
  package init(
    statuses: [String: CellStatus], showsShare: [Bool], primary: Int, secondary: Int
  ) {
    self.statuses = statuses
    self.showsShare = showsShare
    self.primary = primary
    self.secondary = secondary
  }

  /// The part of the printed numbers that are hidden; structural zeros are no numbers.
  package var hiddenShare: Double {
    let numbers = statuses.values.count { $0 != .structuralZero }
    return numbers == 0 ? 0 : Double(primary + secondary) / Double(numbers)
  }

  /// How many numbers are hidden, and why, for a reader.
  package var note: String {
    if primary + secondary == 0 { return "No number is hidden." }
    return "c: \(primary) of the numbers hidden here could tell about a few people, and "
      + "\(secondary) more are hidden so that nobody can work those out."
  }
}

/// The outcome of protecting a release.
package enum Protection: Sendable, Equatable {
  case protected(ProtectedRelease)
  /// Nothing may be written, and why.
  case impossible(String)

  /// The protected release, if there is one.
  package var release: ProtectedRelease? {
    if case .protected(let release) = self { release } else { nil }
  }
}
