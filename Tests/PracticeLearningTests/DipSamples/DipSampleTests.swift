import AuditStatistics
import PracticeLearning
import Testing

@Suite("Dip samples") struct DipSampleTests {
  static let reference = TemplateReference(name: "plan", version: 1)
  static let template = DipTemplate(
    reference: reference, title: "Plans", hypothesis: "Plans are used", holdsAt: 80,
    measures: [.init("in_time", ask: "Is it in time?"), .init("voice", ask: "Is she heard?")])

  static var check: ReviewCheck {
    var check = Example.check
    check.dipTemplates = [reference: template]
    return check
  }

  static func sample(
    _ answers: [(DipAnswer?, DipAnswer?)] = [(.yes, .yes)], frame: Int? = nil
  ) -> DipSample {
    DipSample(
      id: "DIP-1", template: reference, hypothesis: "Plans are used", holdsAt: 80,
      drawnOn: day("2026-02-02"), frame: frame.map { .init(cases: $0) },
      cases: answers.enumerated().map { index, pair in
        .init(
          "C-\(100 + index)",
          answers: [("in_time", pair.0), ("voice", pair.1)].compactMap { measure, answer in
            answer.map { GivenDipAnswer(measure, $0) }
          })
      })
  }

  @Test("Yes, no, not applicable and open are counted apart for each measure and for all together")
  func counts() {
    let results = Self.sample([
      (.yes, .yes), (.yes, .no), (.notApplicable, .yes), (.notApplicable, .notApplicable),
      (.no, nil), (nil, nil),
    ]).results(Self.template)
    #expect(results.map(\.measure) == ["in_time", "voice", nil])
    #expect(results.map(\.yes) == [2, 2, 2])
    #expect(results.map(\.no) == [1, 1, 1])
    #expect(results.map(\.notApplicable) == [2, 1, 1])
    #expect(results.map(\.notAnswered) == [1, 2, 2])
  }

  @Test("The frame counts where a measure applied to every case that was seen, and not otherwise")
  func populations() {
    var answers: [(DipAnswer?, DipAnswer?)] = Array(repeating: (.yes, .yes), count: 9)
    answers.append((.no, .notApplicable))
    let results = Self.sample(answers, frame: 40).results(Self.template)
    #expect(results[0].claim.population == 40)
    #expect(results[0].interval == FiniteProportion(results[0].share, of: 40).exact95)
    #expect(results[1].claim.population == nil)
    #expect(results[1].interval == results[1].share.clopperPearson95)
  }

  @Test("It holds, does not hold, or cannot be told; then how many cases more would tell")
  func readings() throws {
    func headline(_ yes: Int, of all: Int, frame: Int? = nil) throws -> DipResult {
      let answers: [(DipAnswer?, DipAnswer?)] = (0..<all).map {
        ($0 < yes ? .yes : .no, .yes)
      }
      return try #require(Self.sample(answers, frame: frame).headline(Self.template))
    }
    #expect(try headline(20, of: 20).finding == .holds)
    #expect(try headline(11, of: 20).finding == .doesNotHold)
    let open = try headline(14, of: 20)
    #expect(open.finding == .cannotTell && open.furtherToTell == 67)
    #expect(try headline(14, of: 20, frame: 118).furtherToTell == 34)
    #expect(try headline(12, of: 20, frame: 118).finding == .doesNotHold)
    #expect(try headline(12, of: 20).finding == .cannotTell)
  }

  @Test("A hypothesis about one measure is read from that measure") func oneMeasure() {
    var sample = Self.sample([(.yes, .no)])
    sample.measure = "voice"
    #expect(sample.headline(Self.template)?.measure == "voice")
    sample.measure = nil
    #expect(sample.headline(Self.template)?.measure == nil)
  }

  @Test("A sample that is in order has nothing to complain of") func inOrder() {
    #expect(Self.check.complaints(about: Self.sample(frame: 1)) == [])
  }

  @Test("A sample on a template that is not there is refused, and the nearest is offered")
  func unknownTemplate() {
    var sample = Self.sample()
    sample.template.name = "plam"
    let found = Self.check.complaints(about: sample)
    #expect(found.map(\.line) == ["Q001 template"])
    #expect(found.first?.advice == "did you mean \"plan@1\"?")
  }

  @Test("Measures that match no template are refused, and the nearest is offered")
  func unknownMeasure() {
    var sample = Self.sample()
    sample.cases[0].answers = [GivenDipAnswer("in_tine", .yes)]
    sample.measure = "colour"
    let found = Self.check.complaints(about: sample)
    #expect(found.map(\.line) == ["Q002 measure", "Q002 cases[1].answers.in_tine"])
    #expect(found.map(\.advice) == ["write one of: in_time, voice", "did you mean \"in_time\"?"])
  }

  @Test("A share nothing can hold at is refused", arguments: [-1, 0, 101])
  func share(percent: Int) {
    var sample = Self.sample()
    sample.holdsAt = percent
    #expect(Self.check.complaints(about: sample).map(\.line) == ["Q003 holds_at"])
  }

  @Test("No case, more cases than there are, and a case named twice are refused") func cases() {
    var sample = Self.sample([])
    #expect(Self.check.complaints(about: sample).map(\.line) == ["Q004 cases"])
    sample = Self.sample([(.yes, .yes), (.no, .no)], frame: 1)
    sample.cases[1].reference = "c-100"
    #expect(
      Self.check.complaints(about: sample).map(\.line) == [
        "Q004 frame.cases", "Q005 cases[2].case",
      ])
  }

  @Test("A sample is on a theme of the list, and names nobody") func words() {
    var sample = Self.sample()
    (sample.hypothesis, sample.theme) = ("Ask Mr Okafor", "drift and delay")
    sample.learned = "Ring 07700 900123"
    #expect(
      Self.check.complaints(about: sample).map(\.line) == [
        "R063 theme", "P001 hypothesis", "P006 learned",
      ])
  }

  @Test("The cases stay those that were drawn") func changed() {
    let stored = Self.sample([(.yes, .yes), (nil, nil)])
    var other = stored
    other.cases[1].answers = [GivenDipAnswer("voice", .no)]
    #expect(Self.check.complaints(about: other, stored: stored) == [])
    other.cases.removeLast()
    #expect(Self.check.complaints(about: other, stored: stored).map(\.line) == ["Q009 cases"])
  }

  @Test("A dip template asks something, once each, with a share at which it holds")
  func templates() {
    #expect(Self.template.complaints() == [])
    var template = Self.template
    template.measures[1].key = "in_time"
    template.holdsAt = 0
    #expect(
      template.complaints().map(\.line) == ["W007 measures[2].measure", "W007 holds_at"])
    template.measures = []
    #expect(template.complaints().map(\.line) == ["W007 measures", "W007 holds_at"])
  }
}
