import PracticeLearning
import Testing

@Suite("The moderations of the sample council")
struct ModerationSampleTests {
  private func pairs() throws -> [(review: Review, moderation: Moderation)] {
    let reviews = try SampleFiles.year()
    return try SampleFiles.moderations().compactMap { moderation in
      reviews.first { $0.id == moderation.review }.map { ($0, moderation) }
    }
  }

  /// Case `adjusted/year-240-72`: moderators' inadequate, requires improvement, good, outstanding.
  static let table: [(auditor: Grade, moderators: [Int])] = [
    (.inadequate, [11, 1, 0, 0]), (.requiresImprovement, [1, 7, 1, 0]), (.good, [0, 6, 24, 1]),
    (.outstanding, [0, 0, 6, 14]),
  ]

  @Test("the table of auditor by moderator is the reference case's", arguments: table)
  func overall(auditor: Grade, moderators: [Int]) throws {
    let row = try pairs().filter { $0.review.grade(.overall) == auditor }
    let counts = Grade.allCases.map { grade in
      row.count { $0.moderation.finalGrade(.overall) == grade }
    }
    #expect(counts == moderators)
  }

  @Test("72 were moderated, 56 kept their overall grade, 13 were lowered and 3 raised")
  func outcomes() throws {
    let changes = try pairs().compactMap { review, moderation in
      review.grade(.overall).flatMap { before in
        moderation.finalGrade(.overall).map { (before, after: $0) }
      }
    }
    #expect(changes.count == 72)
    #expect(changes.count { $0 == $1 } == 56)
    #expect(changes.count { $0 > $1 } == 13)
    #expect(changes.count { $0 < $1 } == 3)
  }

  @Test("every inadequate and every outstanding is among them, and two or more a month")
  func policy() throws {
    let reviews = try SampleFiles.year()
    let moderated = Set(try SampleFiles.moderations().map(\.review))
    #expect(moderated.count == 72)
    for review in reviews where [.inadequate, .outstanding].contains(review.grade(.overall)) {
      #expect(moderated.contains(review.id), "\(review.id)")
    }
    for month in SampleFiles.months {
      #expect(reviews.count { $0.month == month && moderated.contains($0.id) } >= 2, "\(month)")
    }
    #expect(Set(reviews.filter { moderated.contains($0.id) }.map(\.service)).count == 8)
    #expect(
      Set(reviews.filter { moderated.contains($0.id) }.map(\.auditor))
        == Set(reviews.map(\.auditor)))
  }

  @Test("the probability of a random draw is the number drawn of the number drawable that month")
  func probabilities() throws {
    let reviews = try SampleFiles.year()
    let pairs = try pairs()
    for month in SampleFiles.months {
      let drawable = reviews.count {
        $0.month == month && [.good, .requiresImprovement].contains($0.grade(.overall))
      }
      let drawn = pairs.filter {
        $0.review.month == month && $0.moderation.selection?.reason == .random
      }
      for pair in drawn {
        let share = pair.moderation.selection?.probability?.value ?? 0
        #expect(abs(share - Double(drawn.count) / Double(drawable)) < 0.00005, "\(pair.review.id)")
      }
    }
  }

  @Test("no moderator has a part in the work, and all grade within ten working days")
  func conflicts() throws {
    let workspace = try #require(try SampleFiles.workspace())
    for (review, moderation) in try pairs() {
      let moderator = try #require(workspace.person(moderation.moderator))
      #expect(moderator.id != review.auditor && moderator.team != review.team)
      let manager = workspace.person(review.practitioner)?.supervisor
      #expect(manager != moderator.id)
      #expect(workspace.person(manager ?? "")?.supervisor != moderator.id)
      let days = try #require(moderation.gradedOn).daysSinceEpoch
      let written = try #require(review.conversation?.heldOn).daysSinceEpoch
      #expect((1...18).contains(days - written), "\(review.id)")
    }
  }

  @Test("domains agree in 80 to 95 of a hundred, voice most, and differences are mostly lower")
  func domains() throws {
    let pairs = try pairs()
    var agreement: [PracticeDomain: Int] = [:]
    var (lower, higher) = (0, 0)
    for (review, moderation) in pairs {
      for domain in PracticeDomain.allCases {
        let before = try #require(review.grade(.domain(domain)))
        let after = try #require(moderation.grade(.domain(domain)))
        agreement[domain, default: 0] += before == after ? 1 : 0
        lower += after < before ? 1 : 0
        higher += after > before ? 1 : 0
      }
    }
    let shares = PracticeDomain.allCases.map { Double(agreement[$0] ?? 0) / 72 }
    #expect(shares.allSatisfy { $0 >= 0.75 && $0 <= 0.95 }, "\(shares)")
    #expect(shares.max() == shares[PracticeDomain.voiceOfTheChild.rawValue], "\(shares)")
    #expect(lower > 2 * higher, "\(lower) lower, \(higher) higher")
  }
}
