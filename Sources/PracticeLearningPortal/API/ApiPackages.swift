import PracticeLearning
import ReviewActs
import Synchronization

/// Data packages that programs are reading: a program asks for one table after the other, and they fit together, and
/// are one entry of the journal, where they are of one package.
final class ApiPackages: Sendable {
  private struct Kept: Sendable {
    var person: String
    var selection: Selection
    var minute: Int
    var files: [String: [UInt8]]
  }
  private let kept = Mutex<[Kept]>([])

  /// How long a package is kept, in minutes.
  static let minutes = 15
  /// How many are kept in all; the oldest make room.
  static let most = 4

  /// The files of a package, made anew where there is none of the last quarter of an hour.
  ///
  /// - Parameters:
  ///   - selection: the reviews that are meant.
  ///   - person: for whom, by role code: nobody else is given it.
  ///   - time: now, in UTC.
  ///   - make: makes them.
  func files(
    of selection: Selection, for person: String, at time: String,
    _ make: () throws -> [String: [UInt8]]
  ) throws -> [String: [UInt8]] {
    let now = Self.minute(time)
    // Under the lock: two that ask at once make one package.
    return try kept.withLock { kept in
      kept.removeAll { !(0..<Self.minutes).contains(now - $0.minute) }
      if let known = kept.first(where: { $0.person == person && $0.selection == selection }) {
        return known.files
      }
      let files = try make()
      kept =
        kept.suffix(Self.most - 1)
        + [Kept(person: person, selection: selection, minute: now, files: files)]
      return files
    }
  }

  private static func minute(_ time: String) -> Int {
    let clock = time.dropFirst(11).split(separator: ":").prefix(2).map { Int($0) ?? 0 }
    let day = CalendarDate(String(time.prefix(10)))?.daysSinceEpoch ?? 0
    return (day * 24 + (clock.first ?? 0)) * 60 + (clock.last ?? 0)
  }
}
