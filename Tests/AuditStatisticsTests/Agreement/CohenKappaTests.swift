import AuditStatistics
import Testing

@Suite("Cohen's kappa") struct CohenKappaTests {
  @Test("is Cohen's own: .492 unweighted (1960) and .348 with his weights (1968)") func cohen() {
    let table = ExampleTables.table(ExampleTables.cohen)
    let weights: [[Double]] = [[1, 5.0 / 6, 0.5], [5.0 / 6, 1, 0], [0.5, 0, 1]]
    #expect(near(CohenKappa(table).kappa.value, 0.4915254237288136))
    #expect(near(CohenKappa(table, weights: .custom(weights)).kappa.value, 0.34782608695652173))
  }

  // SAS/STAT User's Guide prints 0.3449, 0.0724 and 0.0612; R irrCAC 1.0 0.7964094, 0.05891072;
  // 0.8921569, 0.03535151; Agresti 0.493 and 0.057. More digits by exact fractions.
  @Test(
    "and its errors are those of SAS, irrCAC and Agresti",
    arguments: [
      (
        ExampleTables.dermatologists, AgreementWeights.unweighted, 0.3448753462603878,
        0.07239668737198354, 0.06118471912810536
      ),
      (
        ExampleTables.abstractors, .unweighted, 0.7964094021839718, 0.058910718326081454,
        0.07600602503338187
      ),
      (
        ExampleTables.abstractors, .quadratic, 0.8921568627450981, 0.03535150757565897,
        0.09991172574416121
      ),
      (
        ExampleTables.pathologists, .unweighted, 0.49300559552358114, 0.05674315040803581,
        0.050138580001237346
      ),
      (
        ExampleTables.pathologists, .linear, 0.6488095238095238, 0.0476524223563871,
        0.06305817323827323
      ),
    ])
  func published(
    rows: [[Int]], weights: AgreementWeights, kappa: Double, se: Double, se0: Double
  ) {
    let result = CohenKappa(ExampleTables.table(rows), weights: weights)
    #expect(near(result.kappa.value, kappa))
    #expect(near(result.se.value, se))
    #expect(near(result.se0.value, se0))
    #expect(near(result.z0.value, kappa / se0))
  }

  // SAS prints 0.2030 to 0.4868; irrCAC 0.680 to 0.913.
  @Test("has the interval of SAS with z, and that of irrCAC with t, cut off at 1") func intervals()
  {
    let sas = CohenKappa(ExampleTables.table(ExampleTables.dermatologists))
    #expect(near(sas.interval95.value, 0.2029804464112943, 0.4867702461094813))
    let irrCAC = CohenKappa(ExampleTables.table(ExampleTables.abstractors))
    #expect(near(irrCAC.interval95T.value, 0.6795177562558078, 0.9133010481121359))
    let high = CohenKappa(ExampleTables.table([[4, 0], [1, 5]]))
    #expect((high.interval95.value?.upperBound ?? 0) > 1)
    #expect(high.interval95T.value?.upperBound == 1)
  }

  @Test("keeps the weights of a grade nobody used: 0.536, not 0.476") func unusedGrade() {
    let table = ExampleTables.table(ExampleTables.unused)
    #expect(near(CohenKappa(table, weights: .linear).kappa.value, 0.5360824742268041))
  }

  @Test("is 0.13 where 87% agree but nearly all are good: the paradox") func paradox() {
    let kappa = CohenKappa(ExampleTables.table(ExampleTables.paradox))
    #expect(near(kappa.po.value, 0.8732394366197183))
    #expect(near(kappa.kappa.value, 0.13297150610583447))
    #expect(near(kappa.interval95.value, -0.05295111335923389, 0.3188941255709028))
  }

  @Test(
    "lies at most at 1, does not change when the two are exchanged or the scale is turned over",
    arguments: [AgreementWeights.unweighted, .linear, .quadratic, .ordinal])
  func properties(weights: AgreementWeights) {
    for table in ExampleTables.random(200, seed: 11) {
      let result = CohenKappa(table, weights: weights)
      guard let kappa = result.kappa.value, let se = result.se.value else {
        #expect(table.pairs == table.exact)
        continue
      }
      #expect(kappa <= 1 && kappa >= -1.0000001)
      for other in [table.transposed, table.upsideDown] {
        let turned = CohenKappa(other, weights: weights)
        #expect(near(turned.kappa.value, kappa, absolute: 1e-12))
        #expect(near(turned.se.value, se, absolute: 1e-12))
      }
    }
  }

  @Test("of ten times the cases is the same, its error the smaller by the root of ten")
  func tenfold() throws {
    var tenfold = AgreementTable()
    for _ in 1...10 { tenfold.add(ExampleTables.table(ExampleTables.skewed)) }
    let (one, ten) = (
      CohenKappa(ExampleTables.table(ExampleTables.skewed)), CohenKappa(tenfold)
    )
    #expect(near(ten.kappa.value, try #require(one.kappa.value), relative: 1e-13))
    #expect(near(ten.se.value, try #require(one.se.value) / 10.0.squareRoot(), relative: 1e-12))
  }

  @Test(
    "with weights that do not fit the scale is undefined and says so",
    arguments: [[[1.0]], [[1, 0, 0], [0, 1, 0]], [[1, 0], [0, 1, 2]], [[1, .nan], [0, 1]]])
  func misfit(weights: [[Double]]) {
    let kappa = CohenKappa(ExampleTables.table([[3, 1], [1, 4]]), weights: .custom(weights))
    #expect(
      kappa.po.reason
        == "the weights are not a square table with a number for each pair of grades")
  }

  @Test("survives the largest table it accepts") func large() throws {
    let huge = 1 << 50
    let table = try #require(AgreementTable(rows: [[huge, 1], [huge / 4, huge]]))
    #expect(near(CohenKappa(table).kappa.value, 0.7804878048780488))
    #expect(AgreementTable(rows: [[1 << 53, 1], [0, 0]]) == nil)
  }
}
