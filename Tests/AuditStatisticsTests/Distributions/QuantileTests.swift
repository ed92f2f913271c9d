import AuditStatistics
import Testing

private func equal(_ value: Double, _ reference: Double) -> Bool {
  near(value, reference, relative: 1e-12, absolute: 0)
}

/// References: roots found by mpmath 1.3 at 40 digits; they round to the values of printed tables.
@Suite("The quantiles of the distributions") struct QuantileTests {
  @Test(
    "of the normal distribution",
    arguments: [
      (0.025, 1.9599639845400542), (0.001, 3.0902323061678135), (0.3, 0.52440051270804082),
      (1e-300, 37.047096299361199),
    ])
  func normal(p: Double, point: Double) {
    #expect(equal(NormalDistribution().upperQuantile(p), point))
    #expect(equal(NormalDistribution().quantile(p), -point))
  }

  @Test(
    "of Student's t",
    arguments: [
      (1, 0.025, 12.706204736174704), (2, 0.025, 4.3026527297494637),
      (2.5, 0.025, 3.5746548420036831), (10, 0.025, 2.2281388519862747),
      (69, 0.025, 1.994945415107238), (5, 1e-8, 62.404506110967291),
    ])
  func studentT(df: Double, p: Double, point: Double) {
    #expect(equal(StudentT(df: df).upperQuantile(p), point))
    #expect(equal(StudentT(df: df).quantile(p), -point))
  }

  @Test(
    "of chi-square",
    arguments: [
      (1, 0.05, 3.8414588206941259), (3, 0.05, 7.8147279032511798),
      (10, 0.999, 1.4787434638356653), (6, 1e-12, 68.104748380151383),
    ])
  func chiSquare(df: Double, p: Double, point: Double) {
    #expect(equal(ChiSquare(df: df).upperQuantile(p), point))
  }

  @Test(
    "of the beta distribution",
    arguments: [
      (81, 183, 0.025, 0.25273674558527116), (1, 20, 0.025, 0.0012650894979498038),
      (13, 4, 0.025, 0.54354345376838825), (0.5, 3, 1e-6, 2.844444444445523e-13),
    ])
  func beta(a: Double, b: Double, p: Double, point: Double) {
    #expect(equal(BetaDistribution(a: a, b: b).quantile(p), point))
  }

  @Test(
    "lead back to the probability, from one case to a million",
    arguments: [1.0, 2, 3.5, 17, 400, 299_999, 1e6])
  func back(size: Double) {
    for p in [1e-12, 1e-4, 0.025, 0.3, 0.5, 0.6, 0.975, 0.9999] {
      let distributions: [any ContinuousDistribution] = [
        NormalDistribution(), StudentT(df: size), ChiSquare(df: size),
        BetaDistribution(a: size, b: 3), BetaDistribution(a: 2, b: size),
        BetaDistribution(a: size, b: size),
      ]
      for distribution in distributions {
        let (point, upperPoint) = (distribution.quantile(p), distribution.upperQuantile(p))
        // The last digit of the point is worth so much: no method can be nearer.
        let rounding =
          2
          * max(
            distribution.density(point) * point.ulp,
            distribution.density(upperPoint) * upperPoint.ulp)
        let (lower, upper) = (distribution.cdf(point), distribution.upperTail(upperPoint))
        #expect(near(lower, p, relative: 1e-12, absolute: rounding), "\(distribution) \(p)")
        #expect(near(upper, p, relative: 1e-12, absolute: rounding), "\(distribution) \(p)")
      }
    }
  }

  @Test("of 0 and 1, and of what lies beyond, are the ends") func ends() {
    #expect(StudentT(df: 3).quantile(0) == -.infinity)
    #expect(ChiSquare(df: 3).upperQuantile(1) == 0)
    #expect(BetaDistribution(a: 2, b: 3).quantile(1.5) == 1)
    #expect(BetaDistribution(a: 2, b: 3).quantile(-1) == 0)
  }

  @Test("agree with the density: a tail changes by the density") func density() {
    let distributions: [(any ContinuousDistribution, Double)] = [
      (NormalDistribution(), 0.7), (StudentT(df: 3), 0.4), (StudentT(df: 40), 2.5),
      (ChiSquare(df: 5), 3), (ChiSquare(df: 1), 0.3), (BetaDistribution(a: 3, b: 9), 0.2),
      (BetaDistribution(a: 0.5, b: 0.5), 0.7),
    ]
    for (distribution, x) in distributions {
      let step = 1e-5
      let slope = (distribution.cdf(x + step) - distribution.cdf(x - step)) / (2 * step)
      #expect(near(distribution.density(x), slope, relative: 1e-7), "\(distribution) \(x)")
    }
  }
}

@Suite("The binomial distribution") struct BinomialTests {
  @Test(
    "has the mass of exact arithmetic",
    arguments: [
      (10, 3, 0.25, 0.25028228759765625), (1_000_000, 250_500, 0.25, 0.00047284532641603562),
      (1_000_000, 2, 1e-6, 0.18393981255563509), (72, 72, 0.9, 0.0005075287860564165),
      (5, 0, 0, 1), (5, 5, 1, 1), (5, 1, 0, 0), (5, 6, 0.5, 0), (0, 0, 0.3, 1),
    ])
  func mass(n: Int, k: Int, p: Double, mass: Double) {
    #expect(near(Binomial(n: n, p: p).mass(k), mass, relative: 1e-10, absolute: 0))
  }

  @Test(
    "has the tails of exact arithmetic",
    arguments: [
      (1_000_000, 497_000, 0.5, 9.9257488196151038e-10), (9, 2, 0.15, 0.85914659659375001),
      (300_000, 300, 0.0012, 0.00063724753940674721),
    ])
  func atMost(n: Int, k: Int, p: Double, lower: Double) {
    #expect(near(Binomial(n: n, p: p).cdf(k), lower, relative: 1e-10, absolute: 0))
    #expect(
      near(Binomial(n: n, p: p).upperTail(from: k + 1), 1 - lower, relative: 1e-10, absolute: 0))
  }

  @Test("an upper tail contains its own number: 6 or more of 9 at 15%") func atLeast() {
    #expect(near(Binomial(n: 9, p: 0.15).upperTail(from: 6), 0.00063404205468749987))
  }

  @Test("tails are sums of masses, to the ends", arguments: [0, 1, 2, 7, 30])
  func sums(n: Int) {
    for p in [0, 0.02, 0.5, 0.85, 1] {
      let distribution = Binomial(n: n, p: p)
      var sum = 0.0
      for k in 0...n {
        #expect(near(distribution.upperTail(from: k), 1 - sum, relative: 0, absolute: 1e-14))
        sum += distribution.mass(k)
        #expect(near(distribution.cdf(k), sum, relative: 0, absolute: 1e-14))
      }
      #expect(distribution.cdf(-1) == 0)
      #expect(distribution.upperTail(from: n + 1) == 0)
    }
  }

  @Test(
    "quantiles are the smallest numbers that reach the probability",
    arguments: [
      (19, 0.5, 0.05, 6), (1, 0.5, 0.5, 0), (10, 0.5, 1, 10), (10, 0.5, 0, 0), (23, 0.5, 0.05, 8),
      (3, 0.5, 0.125, 0), (3, 0.5, 0.875, 2), (0, 0.5, 0.5, 0),
    ])
  func quantile(n: Int, p: Double, probability: Double, k: Int) {
    #expect(Binomial(n: n, p: p).quantile(probability) == k)
  }
}
