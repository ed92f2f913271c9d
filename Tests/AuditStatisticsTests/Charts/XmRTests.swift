import AuditStatistics
import Testing

@Suite("A chart of single values (XmR)") struct XmRTests {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates, limits by 3/1.128.
  @Test("equals the handbook's limits") func handbook() {
    let chart = XmR([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1])
    #expect(near(chart.mean.value, 50.81))
    #expect(near(chart.meanRange.value, 1.8777777777777778))
    #expect(near(chart.limits1128.value, 45.81591016548463, 55.804089834515366))
    #expect(near(chart.limits.value, 45.81511111111111, 55.80488888888889))
    #expect(near(chart.rangeLimit.value, 6.1347))
  }

  @Test("takes limits from the baseline and looks at every point") func baseline() throws {
    let stable: [Double] = [80, 82, 79, 81, 78, 80, 82, 79, 81, 80, 78, 80]
    let chart = XmR(stable + [90, 80], baseline: 12)
    #expect(chart.mean.value == 80)
    #expect(chart.movingRanges.count == 11)
    let rules = try #require(chart.rules.value)
    #expect(rules.astronomical.high == [12] && rules.astronomical.low.isEmpty)
  }

  // Each series has a baseline around 80 with limits 74.2-85.8 and near limits 76.1-83.9.
  static let stable: [Double?] = [80, 82, 79, 81, 78, 80, 82, 79, 81, 80, 78, 80]

  @Test("a run of 7 is a shift, a run of 6 or one that touches the mean is none")
  func shift() throws {
    func high(_ further: [Double?]) throws -> [Int] {
      let rules = XmR(Self.stable + further, baseline: 12).rules
      return try #require(rules.value).shift.high
    }
    #expect(try high([81, 82, 81, 82, 81, 82, 81]) == Array(12..<19))
    #expect(try high([81, 82, 81, 82, 81, 82, 79]) == [])
    #expect(try high([81, 82, 81, 80, 81, 82, 81, 82]) == [])
    #expect(try high([81, 82, 81, nil, 81, 82, 81, 82]) == [])
  }

  @Test("6 points that rise are a trend, 7 by the other rule; a tie ends it") func trend() throws {
    func trends(_ further: [Double?]) throws -> ([Int], [Int]) {
      let rules = try #require(XmR(Self.stable + further, baseline: 12).rules.value)
      return (rules.trend6.high, rules.trend7.high)
    }
    // The last point of the baseline is 80, so the first of these begins anew.
    #expect(try trends([76, 77, 78, 79, 80, 81]) == (Array(12..<18), []))
    #expect(try trends([76, 77, 78, 79, 80, 81, 82]) == (Array(12..<19), Array(12..<19)))
    #expect(try trends([76, 77, 78, 78, 79, 80, 81]) == ([], []))
  }

  @Test("2 of 3 beyond a near limit: the third may lie anywhere, except in the R variant")
  func twoOfThree() throws {
    let rules = try #require(
      XmR(Self.stable + [84.5, 79, 84.8, 70, 80, 84.5, 85, 81], baseline: 12).rules.value)
    #expect(rules.twoOfThree.high == [12, 14, 17, 18])
    #expect(rules.twoOfThreeNHSR == [17, 18])
    let gap = XmR(Self.stable + [84.5, nil, 84.8], baseline: 12).rules
    #expect(try #require(gap.value).twoOfThree.high == [])
  }

  @Test("a month without data is a gap: no moving range is taken across it") func gap() {
    #expect(XmR([70, 72, nil, 90, 91]).movingRanges == [2, 1])
    #expect(XmR([70, nil, 90, nil]).meanRange.reason?.contains("no moving range") == true)
  }

  @Test("no variation: the line is drawn and nothing is evaluated") func constant() {
    let chart = XmR([80, 80, 80])
    #expect(chart.limits.value == 80...80)
    #expect(chart.rules.reason?.contains("no variation") == true)
    #expect(XmR([]).mean.reason == "no month has data")
  }

  @Test("a point on a mean that is only nearly written in binary lies on it") func onTheMean()
    throws
  {
    // The mean is 0.2; as binary numbers these tenths add up to a little more.
    let values = [0.1, 0.2, 0.3, 0.2, 0.3, 0.3, 0.3, 0.2, 0.3, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1]
    let shift = try #require(XmR(values).rules.value).shift
    #expect(shift.high.isEmpty && shift.low.isEmpty)
  }

  @Test("turned upside down, every rule fires on the other side") func mirrored() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let values = (0..<24).map { _ in
        generator.below(9) == 0 ? nil : Double(generator.below(40)) + 50
      }
      let (one, other) = (XmR(values), XmR(values.map { $0.map { -$0 } }))
      guard let up = one.rules.value, let down = other.rules.value else { continue }
      #expect(up.astronomical.high == down.astronomical.low)
      #expect(up.shift.low == down.shift.high)
      #expect(up.trend6.high == down.trend6.low)
      #expect(up.twoOfThree.high == down.twoOfThree.low)
      #expect(up.twoOfThreeNHSR == down.twoOfThreeNHSR)
    }
  }
}
