import AuditStatistics
import Testing

/// To ten digits, however small the reference is.
private func equal(_ value: Double, _ reference: Double) -> Bool {
  near(value, reference, relative: 1e-10, absolute: 0)
}

/// References: mpmath 1.3 at 60 digits (hypergeometric series, quadrature or exact sums), 17 digits kept.
@Suite("The tails of the distributions") struct TailTests {
  @Test(
    "of the normal distribution keep ten digits",
    arguments: [
      (-10, 7.6198530241605261e-24, 1), (-1.959963984540054, 0.025, 0.975),
      (-1.0000000000000001e-5, 0.49999601057719605, 0.50000398942280395),
      (0.5, 0.6914624612740131, 0.3085375387259869),
      (3.0901999999999998, 0.99899989121679293, 0.0010001087832070718),
    ])
  func normal(x: Double, lower: Double, upper: Double) {
    #expect(equal(NormalDistribution().cdf(x), lower))
    #expect(equal(NormalDistribution().upperTail(x), upper))
  }

  @Test(
    "of Student's t keep ten digits",
    arguments: [
      (1, 1, 0.25), (1, 1e5, 3.1830988617318034e-6), (3, 3.182, 0.025008568271656883),
      (10, 2.228, 0.025005885908555683), (30, 8, 3.1329112378503795e-9),
      (69, 0.01, 0.49602507217743377), (2.5, 40, 7.0978171452466915e-5),
      (1e6, 5, 2.8669989354453708e-7), (299999, 1.96, 0.024998357298222733),
      (5, 0.001, 0.49962039338609883), (4, 0, 0.5),
    ])
  func studentT(df: Double, t: Double, upper: Double) {
    let distribution = StudentT(df: df)
    #expect(equal(distribution.upperTail(t), upper))
    #expect(equal(distribution.cdf(-t), upper))
    #expect(equal(distribution.cdf(t), 1 - upper))
    #expect(equal(distribution.twoSided(-t), 2 * upper))
  }

  @Test(
    "of chi-square keep ten digits",
    arguments: [
      (1, 3.841, 0.9499863162360433, 0.050013683763956699),
      (1, 1e-4, 0.0079787126292632076, 0.99202128737073679), (2, 100, 1, 1.9287498479639178e-22),
      (3, 11.956569622982554, 0.99246657494519945, 0.007533425054800545),
      (6, 0.1, 2.0067493624397946e-5, 0.9999799325063756),
      (10, 400, 1, 9.4132919911834761e-80),
      (100, 60, 0.00051889146254803429, 0.99948110853745197),
      (1e6, 1_005_000, 0.99979232199053297, 0.00020767800946703003),
      (1e6, 993_000, 3.5088606554394275e-7, 0.99999964911393446),
      (0.5, 0.01, 0.29308089472101959, 0.70691910527898041), (3, 0, 0, 1),
    ])
  func chiSquare(df: Double, x: Double, lower: Double, upper: Double) {
    #expect(equal(ChiSquare(df: df).cdf(x), lower))
    #expect(equal(ChiSquare(df: df).upperTail(x), upper))
  }

  @Test(
    "of the beta distribution keep ten digits",
    arguments: [
      (2, 3, 0.25, 0.26171875, 0.73828125),
      (0.5, 0.5, 0.1, 0.20483276469913346, 0.79516723530086654),
      (0.001, 2, 0.5, 0.99980674653694775, 0.00019325346305225182),
      (5, 0.5, 0.999, 0.92228199210096676, 0.077718007899033239),
      (81, 183, 0.2, 2.1930900879896736e-5, 0.9999780690991201),
      (100, 2, 0.5, 4.0231906166271602e-29, 1),
      (1e6, 1e6, 0.5005, 0.92135042241907533, 0.078649577580924675),
      (1e6, 1e6, 0.499, 0.0023388494069315048, 0.9976611505930685),
      (1e6, 3, 0.99999, 0.0027692595182506893, 0.99723074048174931),
      (2, 1e6, 1e-7, 0.0046788451370505876, 0.99532115486294941),
      (12345.5, 987.25, 0.9, 8.7876290233467226e-26, 1),
      (300, 700, 0.02, 5.9822513509112998e-253, 1), (4, 2, 0, 0, 1), (4, 2, 1, 1, 0),
    ])
  func beta(a: Double, b: Double, x: Double, lower: Double, upper: Double) {
    #expect(equal(BetaDistribution(a: a, b: b).cdf(x), lower))
    #expect(equal(BetaDistribution(a: a, b: b).upperTail(x), upper))
  }
}
