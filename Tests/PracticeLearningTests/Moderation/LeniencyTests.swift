import AuditStatistics
import Testing

@testable import PracticeLearning

/// Section 4 of the method notes: when something may be said about an auditor.
@Suite("Lenient and severe auditors") struct LeniencyTests {
  /// Pairs of an auditor: graded higher, alike, lower; beside one moderator unless split.
  private func pairs(
    _ higher: Int, _ same: Int, _ lower: Int = 0, months: Int = 6, cases: Int? = nil,
    moderators: [String: (Int, Int)] = [:]
  ) -> LeniencyTally.Pairs {
    var pairs = LeniencyTally.Pairs()
    let split = moderators.isEmpty ? ["MOD-01": (higher, same)] : moderators
    for (name, counts) in split {
      pairs.moderators[name] = ExamplePairs.table([
        (.good, .requiresImprovement, counts.0), (.good, .good, counts.1),
        (.requiresImprovement, .good, name == "MOD-01" ? lower : 0),
      ])
    }
    pairs.months = Set((0..<months).map { Month(index: 24000 + $0) })
    pairs.cases = cases ?? higher + same + lower
    return pairs
  }

  private func tally(_ auditors: [String: LeniencyTally.Pairs]) -> LeniencyTally {
    var tally = LeniencyTally(rating: .overall, period: ExamplePairs.year)
    tally.auditors = auditors
    return tally
  }

  /// Nine auditors of whom a moderator lowers two of twenty.
  private var peers: [String: LeniencyTally.Pairs] {
    Dictionary(uniqueKeysWithValues: (1...9).map { ("TM-0\($0)", pairs(2, 18)) })
  }

  private func reading(
    _ auditor: LeniencyTally.Pairs, before: LeniencyTally.Pairs? = nil,
    beside peers: [String: LeniencyTally.Pairs]? = nil
  ) -> String? {
    let now = tally((peers ?? self.peers).merging(["TM-20": auditor]) { $1 })
    let earlier = before.map { tally(["TM-20": $0]) }
    let leniency = Leniency(now, before: earlier)
    return leniency.standings.first { $0.auditor == "TM-20" }.flatMap(leniency.reading)
  }

  @Test("All conditions hold: a sentence that names no fault, and what to do") func signal() {
    #expect(
      reading(pairs(12, 5), before: pairs(4, 6))
        == "In 12 of 17 moderated reviews the auditor was one grade higher (peers 10%). Worth a "
        + "calibration talk")
  }

  @Test("Severe is the same the other way") func severe() {
    #expect(
      reading(pairs(0, 5, 12), before: pairs(0, 6, 4))?.hasPrefix(
        "In 12 of 17 moderated reviews the auditor was one grade lower (peers 0%)") == true)
  }

  @Test("One condition fails: too few pairs to tell, with the interval, never that all is well")
  func conditions() {
    let before = pairs(4, 6)
    let lenient = pairs(12, 5)
    let few: [(LeniencyTally.Pairs, LeniencyTally.Pairs?)] = [
      (lenient, nil), (lenient, pairs(1, 5, 4)), (lenient, pairs(2, 2)),
      (pairs(12, 5, months: 1), before), (pairs(12, 5, cases: 2), before), (pairs(4, 13), before),
      (pairs(12, 5, moderators: ["MOD-01": (12, 3), "MOD-02": (0, 2)]), before),
    ]
    for (auditor, earlier) in few {
      let words = reading(auditor, before: earlier)
      #expect(words?.hasPrefix("too few pairs to tell") == true, "\(words ?? "none")")
      #expect(words?.contains("95% interval") == true)
    }
    let split = pairs(12, 5, moderators: ["MOD-01": (8, 3), "MOD-02": (4, 2)])
    #expect(reading(split, before: before)?.hasPrefix("In 12 of 17") == true)
  }

  @Test(
    "5 to 9 pairs: counts alone, since figures of an auditor need 10; under 5 only in the total")
  func few() throws {
    let figures = tally(peers.merging(["TM-20": pairs(8, 1), "TM-21": pairs(3, 1)]) { $1 })
      .figures(before: nil, programme: "monthly", for: nil)
    func of(_ auditor: String) -> [Figure] {
      figures.filter { $0.dimension(.gradedBy) == auditor }
    }
    let higher = try #require(of("TM-20")["auditor.higher"])
    #expect(higher.numerator == 8 && higher.denominator == 9)
    #expect(higher.value == nil && higher.interval == nil)
    #expect(of("TM-20")["auditor.shrunk_difference"]?.value == nil)
    #expect(of("TM-20")["auditor.reading"]?.text == nil)
    for figure in of("TM-20") where figure.value == nil && figure.id.rawValue.hasSuffix("higher") {
      #expect(
        figure.missing == "fewer than 10 moderated reviews: a point, no figure and no words")
    }
    #expect(of("TM-21").isEmpty)
    #expect(figures["auditors.few"]?.numerator == 1)
    // 18 + 8 + 3 of 193.
    #expect(figures["auditors.higher"]?.value.map { abs($0 - 29.0 / 193) < 1e-15 } == true)
  }

  @Test("Auditors stand in the order of their codes, and an auditor sees only their own")
  func order() {
    let all = tally(peers).figures(before: nil, programme: "monthly", for: nil)
    let codes = all.filter { $0.id.rawValue == "moderation.auditor.higher" }.compactMap {
      $0.dimension(.gradedBy)
    }
    #expect(codes == codes.sorted() && codes.count == 9)
    let own = tally(peers).figures(before: nil, programme: "monthly", for: "TM-03")
    #expect(Set(own.compactMap { $0.dimension(.gradedBy) }) == ["TM-03"])
    #expect(own["auditor.by_moderator"]?.text?.contains("MOD-01") == false)
    let other = tally(peers).figures(before: nil, programme: "monthly", for: "SM-01")
    #expect(other.allSatisfy { $0.dimension(.gradedBy) == nil })
  }

  @Test("One auditor with most of the pairs does not set the common share") func dominant() {
    let leniency = Leniency(
      tally(["TM-01": pairs(2, 18), "TM-02": pairs(30, 30)]), before: nil)
    #expect(leniency.dominant == "TM-02")
    #expect(leniency.common[.lenient] == 0.1)
    let figures = tally(["TM-01": pairs(2, 18), "TM-02": pairs(30, 30)])
      .figures(before: nil, programme: "monthly", for: nil)
    #expect(figures["auditors.higher"]?.method.hasPrefix("without one auditor") == true)
  }

  @Test("Fewer than 8 auditors: the spread between them is assumed, and so it says") func spread()
    throws
  {
    let few = tally(["TM-01": pairs(2, 18), "TM-02": pairs(6, 14), "TM-03": pairs(3, 17)])
      .figures(before: nil, programme: "monthly", for: nil)
    let shrunk = try #require(few["auditor.shrunk_difference"])
    #expect(shrunk.method.contains("assumed to be 0.25 grade since they are fewer than 8"))
    #expect(shrunk.method.hasSuffix("a guide, not a test"))
    let many = tally(peers).figures(before: nil, programme: "monthly", for: nil)
    #expect(many["auditor.shrunk_difference"]?.method.contains("estimated") == true)
  }

  @Test("From 10 auditors on, more variation than chance widens the limits") func overdispersion() {
    var auditors = peers
    for (place, code) in ["TM-01", "TM-02", "TM-03", "TM-04"].enumerated() {
      auditors[code] = place % 2 == 0 ? pairs(14, 6) : pairs(0, 20)
    }
    let now = tally(auditors.merging(["TM-20": pairs(9, 8)]) { $1 })
    let leniency = Leniency(now, before: tally(["TM-20": pairs(4, 6)]))
    #expect(leniency.overdispersion[.lenient].map { $0 > 4 } == true)
    let standing = leniency.standings.first { $0.auditor == "TM-20" }
    #expect(standing.flatMap { $0.funnel[.lenient] }.map { $0.falseDiscovery <= 0.1 } == true)
    #expect(standing.flatMap(leniency.signal) == nil, "within the widened limits")
    #expect(Leniency(tally(peers), before: nil).overdispersion.isEmpty)
  }

  @Test("No word of blame in anything said of an auditor") func wording() {
    let said = [reading(pairs(12, 5), before: pairs(4, 6)), reading(pairs(4, 13))]
      .compactMap(\.self).joined()
    for word in ["inaccurate", "error", "biased", "no problem", "worst", "best"] {
      #expect(!said.contains(word))
    }
  }
}
