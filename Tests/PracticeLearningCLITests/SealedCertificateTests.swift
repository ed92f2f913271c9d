import PracticeLearning
import Testing

@testable import PracticeLearningCLI
@testable import ReviewActs

@Suite("A certificate of a moderation draw with a digest made anew")
struct SealedCertificateTests {
  private func complaints(_ change: (inout DrawCertificate) -> Void) throws -> [String] {
    try said(change).map(\.code.id)
  }

  private func said(_ change: (inout DrawCertificate) -> Void) throws -> [Diagnostic] {
    let frame = ModerationFrame(
      reviews: (10..<30).map {
        .init(
          review: "R-\($0)", service: "adoption", auditor: "TM-\($0 % 3)",
          always: $0 == 20 ? .inadequate : nil)
      }, months: .init(submitted: 20), yearToDate: .init(submitted: 20),
      moderators: [.init(id: "MOD-01"), .init(id: "MOD-02", open: 2)])
    let programme = Programme(id: "adoption", name: "Adoption")
    var certificate = try DrawCertificate(
      ModerationDraw(frame, targetPercent: 30, seed: 11), of: frame,
      id: "MODERATION-adoption-2026-02", programme: programme,
      period: Period(Month(year: 2026, number: 2)), seed: 11, by: "QA-01",
      on: CalendarDate(daysSinceEpoch: 20_500))
    change(&certificate)
    return try certificate.sealed().moderationComplaints()
  }

  @Test("As it was made, there is nothing to say")
  func untouched() throws { #expect(try complaints { _ in } == []) }

  @Test("A result that is not what the seed gives shows all the same")
  func result() throws {
    #expect(try complaints { $0.selections[0].moderator = "MOD-09" } == ["F007"])
    #expect(try complaints { $0.selections[1].probability = DecimalText("0.5") } == ["F007"])
    #expect(try complaints { $0.selections.removeLast() } == ["F007"])
    let doubled = try complaints { certificate in
      let first = certificate.selections[0]
      certificate.selections.append(first)
    }
    #expect(doubled == ["F007"])
    #expect(try complaints { $0.seed = "12" } == ["F007"])
    #expect(try complaints { $0.rules.targetPercent = 50 } == ["F007"])
    #expect(try complaints { $0.moderation?.moderators[0].open = 5 } == ["F007"])
  }

  @Test("Anything else that a draw would not say: rows, strata, counts, rules, what it has none of")
  func besideResult() throws {
    let invented = DrawCertificate.Stratum(name: "TM-9, adoption", frame: 2, eligible: 2, drawn: 1)
    let changes: [(inout DrawCertificate) -> Void] = [
      { $0.frame.rows = 9999 }, { $0.frame.eligible = 7 }, { $0.frame.fingerprints = "00" },
      { $0.strata = [invented] }, { $0.strata[0].drawn += 1 }, { $0.strata.swapAt(0, 1) },
      { $0.rules.always = [.newAuditor] }, { $0.rules.gapMonths = 12 }, { $0.redraws = 1 },
      { $0.replaced = 1 }, { $0.because = "again" }, { $0.id = "MODERATION-adoption-2026-03" },
      { $0.months.append(Month(year: 2027, number: 1)) }, { $0.seed = "011" },
      { $0.generator = "dice" }, { $0.auditors = [.init(id: "TM-1", volume: 1)] },
      { $0.selections.swapAt(0, 1) },
      { $0.excluded = [.init(reason: .reviewed, because: "reviewed", cases: ["R-10"])] },
    ]
    for (number, change) in changes.enumerated() {
      #expect(try complaints(change) == ["F007"], "\(number)")
    }
  }

  @Test("The fields that differ are named, what the seed gives first")
  func named() throws {
    let found = try said { $0.frame.rows = 9999 }
    #expect(found.first?.advice.description.contains("frame.rows: \"20\" became \"9999\"") == true)
  }

  @Test("Reviews that are not the frame it names")
  func frame() throws {
    let found = try complaints { $0.moderation?.reviews[3].always = .outstanding }
    #expect(found == ["F006", "F007"])
  }

  @Test("Numbers no draw has, another method or seed: refused, never a crash")
  func hostile() throws {
    #expect(try complaints { $0.moderation?.months.submitted = .max } == ["F007"])
    #expect(try complaints { $0.moderation?.yearToDate.taken = .min } == ["F007"])
    #expect(try complaints { $0.moderation?.moderators[0].open = .max } == ["F007"])
    #expect(try complaints { $0.moderation?.atLeast = -1 } == ["F007"])
    #expect(try complaints { $0.rules.targetPercent = 101 } == ["F007"])
    #expect(try complaints { $0.seed = "-1" } == ["F007"])
    #expect(try complaints { $0.method = "by hand" } == ["F007"])
    #expect(try complaints { $0.moderation = nil } == ["F007"])
    #expect(try complaints { $0.kind = .allocation } == ["F007"])
    #expect(try complaints { $0.moderation?.moderators = [] } == ["F007"])
    let twice = try complaints { certificate in
      let reviews = certificate.moderation?.reviews ?? []
      certificate.moderation?.reviews += reviews
    }
    #expect(twice == ["F006", "F007"])
    #expect(try complaints { $0.moderation?.reviews = [] } == ["F006", "F007"])
  }
}
