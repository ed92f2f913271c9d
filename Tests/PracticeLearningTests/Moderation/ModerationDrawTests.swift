import PracticeLearning
import Testing

@Suite("The moderation draw")
struct ModerationDrawTests {
  private func sizes(_ frame: ModerationFrame) -> [Int] {
    let size = ExampleFrame.draw(frame).size
    return [size.certain, size.random]
  }

  @Test("What the policy always takes comes first and with certainty")
  func certain() {
    let picks = ExampleFrame.draw().picks.filter { $0.selection.isCertain }
    #expect(picks.map(\.review) == ["R-07", "R-19"])
    #expect(picks.map(\.selection.reason) == [.inadequate, .outstanding])
    #expect(picks.map(\.selection.probability?.description) == ["1", "1"])
  }

  @Test("Chance brings the month to its target: 30% of 30 reviews are nine, two of them certain")
  func month() { #expect(sizes(ExampleFrame.month()) == [2, 7]) }

  @Test("The year to date counts as well: the larger need decides")
  func year() {
    let behind = ModerationFrame.Counts(submitted: 100, taken: 19)
    #expect(sizes(ExampleFrame.month(yearToDate: behind)) == [2, 9])
    let ahead = ModerationFrame.Counts(submitted: 100, taken: 40)
    #expect(sizes(ExampleFrame.month(yearToDate: ahead)) == [2, 7])
  }

  @Test("Where the certain ones reach the target none is drawn, unless some are asked for")
  func reached() {
    let done = ModerationFrame.Counts(submitted: 30, taken: 9)
    #expect(sizes(ExampleFrame.month(months: done, yearToDate: done)) == [2, 0])
    #expect(sizes(ExampleFrame.month(months: done, yearToDate: done, atLeast: 3)) == [2, 3])
  }

  @Test("No more is drawn than there is")
  func all() {
    let far = ModerationFrame.Counts(submitted: 400, taken: 0)
    let draw = ExampleFrame.draw(ExampleFrame.month(yearToDate: far))
    #expect(draw.picks.count == 30)
    #expect(draw.size.missing == 90)
    #expect(draw.cells.allSatisfy { $0.probability.description == "1" })
  }

  @Test("Where everybody is reached every review has the same chance")
  func proportional() {
    let frame = ExampleFrame.month(
      reached: ExampleFrame.allAuditors, services: ExampleFrame.services)
    #expect(
      Set(ExampleFrame.draw(frame).cells.map(\.probability.description)) == ["0.250000000"])
  }

  @Test("The chances add up to the size of the sample")
  func total() {
    for frame in ModerationDrawPropertyTests.frames.map(\.frame) {
      let draw = ExampleFrame.draw(frame)
      #expect(draw.cells.reduce(0) { $0 + $1.expected } == draw.size.random * 1_000_000_000)
    }
  }

  @Test("An auditor not reached this year is expected once; nobody's chance falls below a quarter")
  func raised() {
    let frame = ExampleFrame.month(
      reached: Array(ExampleFrame.allAuditors.dropFirst(2)), services: ExampleFrame.services)
    let draw = ExampleFrame.draw(frame)
    func expected(_ auditor: String) -> Int {
      draw.cells.filter { $0.auditor == auditor }.reduce(0) { $0 + $1.expected }
    }
    #expect(expected("TM-01") >= 1_000_000_000 && expected("TM-02") >= 1_000_000_000)
    #expect(draw.cells.allSatisfy { $0.probability.value >= 0.25 / 4 })
  }

  @Test("The order of the frame does not matter, the seed does")
  func order() {
    let frame = ExampleFrame.month()
    var turned = frame
    turned.reviews.reverse()
    turned.moderators.reverse()
    #expect(ExampleFrame.draw(turned, seed: 5).picks == ExampleFrame.draw(frame, seed: 5).picks)
    #expect(ExampleFrame.draw(frame, seed: 6).picks != ExampleFrame.draw(frame, seed: 5).picks)
  }

  @Test("Which reviews are taken does not depend on who moderates them")
  func independent() {
    var other = ExampleFrame.month()
    other.moderators = [.init(id: "MOD-09", open: 4)]
    #expect(
      ExampleFrame.draw(other, seed: 5).picks.map(\.review)
        == ExampleFrame.draw(seed: 5).picks.map(\.review))
  }

  @Test("Those who have much to do already are given less")
  func loads() {
    var frame = ExampleFrame.month { for index in $0.indices { $0[index].notFor = [] } }
    frame.moderators = [
      .init(id: "MOD-01", open: 6), .init(id: "MOD-02", open: 1), .init(id: "MOD-03", open: 0),
    ]
    let given = Dictionary(grouping: ExampleFrame.draw(frame).picks, by: \.moderator)
    #expect(given["MOD-01"] == nil)
    #expect(given["MOD-02"]?.count == 4 && given["MOD-03"]?.count == 5)
  }

  @Test("A fixed seed gives this very list on every machine")
  func golden() {
    let picks = ExampleFrame.draw(seed: 20_260_401).picks.map {
      "\($0.review) \($0.moderator) \($0.selection.reason.rawValue) "
        + "\($0.selection.probability?.description ?? "")"
    }
    #expect(
      picks == [
        "R-05 MOD-01 random 0.111111111", "R-07 MOD-03 inadequate 1",
        "R-09 MOD-01 random 0.500000000", "R-11 MOD-02 random 0.483870967",
        "R-13 MOD-03 random 0.166666667", "R-14 MOD-03 random 0.319148936",
        "R-19 MOD-01 outstanding 1", "R-20 MOD-02 random 0.360000000",
        "R-28 MOD-02 random 0.319148936",
      ])
  }
}
