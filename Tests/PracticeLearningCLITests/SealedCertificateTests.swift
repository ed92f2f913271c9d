import PracticeLearning
import Testing

@testable import PracticeLearningCLI

@Suite("A certificate of a moderation draw with a digest made anew")
struct SealedCertificateTests {
  private func complaints(_ change: (inout DrawCertificate) -> Void) throws -> [String] {
    let frame = ModerationFrame(
      reviews: (10..<30).map {
        .init(
          review: "R-\($0)", service: "adoption", auditor: "TM-\($0 % 3)",
          always: $0 == 20 ? .inadequate : nil)
      }, months: .init(submitted: 20), yearToDate: .init(submitted: 20),
      moderators: [.init(id: "MOD-01"), .init(id: "MOD-02", open: 2)])
    let programme = Programme(id: "adoption", name: "Adoption")
    var certificate = try DrawCertificate(
      ModerationDraw(frame, targetPercent: 30, seed: 11), of: frame, id: "MODERATION-1",
      programme: programme, period: Period(Month(year: 2026, number: 2)), seed: 11, by: "QA-01",
      on: CalendarDate(daysSinceEpoch: 20_500))
    change(&certificate)
    return try certificate.sealed().moderationComplaints().map(\.code.id)
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
