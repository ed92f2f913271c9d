import AuditStatistics
import Testing

@Suite("A share and its interval") struct ProportionTests {
  // Newcombe 1998 (Stat Med 17:857), table I; Ligarden 2010; the remaining by two independent ways.
  @Test(
    "equals the published Wilson intervals",
    arguments: [
      (81, 263, 0.2552885198782742, 0.36620957698280004),
      (0, 20, 0, 0.16112515805281938),
      (13, 16, 0.5699111903802586, 0.9340840092857186),
      (1, 1, 0.2065493143772374, 1),
      (72, 72, 0.9493488274035422, 1),
    ])
  func wilson(count: Int, total: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Proportion(count, of: total).wilson95)
    #expect(near(interval.lowerBound, lower))
    #expect(near(interval.upperBound, upper))
  }

  @Test("of nothing is undefined, never 0") func nothing() {
    #expect(Proportion(0, of: 0).value == nil)
    #expect(Proportion(0, of: 0).wilson95 == nil)
    #expect(Proportion(1, of: 2).difference(from: Proportion(0, of: 0)) == nil)
  }

  // Newcombe 1998 (Stat Med 17:873), table II a, b and e.
  @Test(
    "differs from another by Newcombe's method 10",
    arguments: [
      ((56, 70), (48, 80), 0.2, 0.05243147240236484, 0.3338726540369059),
      ((9, 10), (3, 10), 0.6, 0.17052272393450285, 0.8090179735354879),
      ((0, 10), (0, 20), 0.0, -0.16112515805281938, 0.27753279986288926),
      ((11, 13), (9, 16), 0.28365384615384615, -0.055079307975150704, 0.5395031207411135),
    ])
  func newcombe(one: (Int, Int), two: (Int, Int), value: Double, lower: Double, upper: Double)
    throws
  {
    let later = Proportion(one.0, of: one.1)
    let difference = try #require(later.difference(from: Proportion(two.0, of: two.1)))
    #expect(near(difference.value, value))
    #expect(near(difference.interval.lowerBound, lower))
    #expect(near(difference.interval.upperBound, upper))
  }
}

@Suite("The sign test") struct SignTestTests {
  @Test(
    "is exact",
    arguments: [
      (10, 8, 0.8145294189453125), (17, 1, 0.00014495849609375), (4, 3, 1), (6, 0, 0.03125),
      (0, 0, 1), (13, 3, 0.021270751953125),
    ])
  func exact(up: Int, down: Int, p: Double) { #expect(near(signTest(up: up, down: down), p)) }
}
