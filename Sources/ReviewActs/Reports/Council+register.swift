import Foundation
package import PracticeLearning
import ReviewReports
import ReviewStore

extension Council {
  /// The register of what was published, the latest first.
  ///
  /// - Parameter hand: who looks; whoever reads figures of the council.
  package func publicReleases(by hand: Hand) -> Outcome<[ReleaseOfRegister]> {
    Outcome {
      try requireFigures(Selection(), try viewer(hand), by: hand)
      return try read { try $0.publicReleases() }.map(ReleaseOfRegister.init)
    }
  }

  /// What was published of a programme, as later releases are protected against it.
  func register(of programme: String) throws -> [PublishedRelease] {
    try register { isSameID($0, programme) }
  }

  /// What was published of practice weeks.
  func registerOfWeeks() throws -> [PublishedRelease] {
    try register { $0.hasPrefix(WeekRelease.programme) }
  }

  private func register(
    where isMeant: (String) -> Bool
  ) throws -> [PublishedRelease] {
    try read { try $0.publicReleases() }.filter { isMeant($0.programme) }
      .map { stored in
        do {
          return try JSONDecoder().decode(PublishedRelease.self, from: Data(stored.content.utf8))
        } catch {
          // Without it nothing could be said of what may be worked out.
          throw Refusal(
            .storeDamaged, "release \(stored.id) of the register cannot be read",
            advice: "restore the last backup")
        }
      }
  }

  /// Keeps what is published; the same numbers as last time for the same months are no second release.
  func publish(_ release: PublishedRelease, _ period: Period, _ hand: Hand) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let content = String(decoding: try encoder.encode(release), as: UTF8.self)
    let counts = release.counts
    let stored = StoredRelease(
      day: hand.today.description, programme: release.programme, period: period,
      numbers: counts.numbers, hidden: counts.hidden, content: content)
    let isNew = try write(by: hand, "publish") { batch in
      let last = try batch.reading.publicReleases().first {
        isSameID($0.programme, release.programme) && $0.period == period
      }
      guard last?.content != content else { return false }
      try batch.publish(stored)
      return true
    }
    guard !isNew else { return }
    Remarks.gathered?.add([
      Diagnostic(
        .publishedAlready, "the same numbers of \(period.words) are published already",
        advice: "the register stays as it is")
    ])
  }
}

/// A release as the register lists it.
package struct ReleaseOfRegister: Hashable, Sendable {
  /// Its number.
  package let number: Int
  /// The day it was published.
  package let day: String
  /// The programme, by id.
  package let programme: String
  /// The months counted.
  package let period: Period
  /// How many numbers it has.
  package let numbers: Int
  /// How many of them are hidden.
  package let hidden: Int
  /// Who published it, by role code.
  package let by: String

  init(_ stored: StoredRelease) {
    (number, day, programme, period) = (stored.id, stored.day, stored.programme, stored.period)
    (numbers, hidden, by) = (stored.numbers, stored.hidden, stored.by)
  }
}
