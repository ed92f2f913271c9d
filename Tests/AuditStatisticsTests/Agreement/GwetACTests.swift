import AuditStatistics
import Testing

@Suite("Gwet's AC1 and AC2") struct GwetACTests {
  // R irrCAC 1.0, overview vignette: 0.77544, 0.14295, 0.461 to 1; weighting vignette: 0.914, 0.10396.
  @Test("are irrCAC's for four raters with missing ratings") func fourRaters() {
    let ac1 = GwetAC(ratings: ExampleTables.fourRaters, grades: 5)
    #expect(ac1.cases == 12)
    #expect(ac1.casesGradedTwice == 11)
    #expect(near(ac1.pe.value, 0.19032118055555555))
    #expect(near(ac1.value.value, 0.775444068126995))
    #expect(near(ac1.se.value, 0.14294995064076532))
    #expect(near(ac1.interval95.value, 0.46081334813208047, 1))
    let ac2 = GwetAC(ratings: ExampleTables.fourRaters, grades: 5, weights: .quadratic)
    #expect(near(ac2.value.value, 0.9140007235516048))
    #expect(near(ac2.se.value, 0.10396224464505995))
  }

  // irrCAC `gwet.ac1.table` prints 0.8493305, 0.04321747, and 0.9402369, 0.01792019 quadratic.
  @Test(
    "are irrCAC's for a table of two raters, with both its errors",
    arguments: [
      (AgreementWeights.unweighted, 0.8493305482313461, 0.04343518913990894, 0.043217467522559234),
      (.quadratic, 0.9402368792784962, 0.01801046710243839, 0.017920188503348488),
      (.ordinal, 0.9251916962782869, 0.022329698872904865, 0.022217769852914116),
    ])
  func abstractors(weights: AgreementWeights, value: Double, se: Double, seTable: Double) {
    let result = GwetAC(ExampleTables.table(ExampleTables.abstractors), weights: weights)
    #expect(near(result.value.value, value))
    #expect(near(result.se.value, se))
    #expect(near(result.seTable.value, seTable))
  }

  @Test("stay high where kappa collapses: 0.87 and 0.95 against 0.13") func paradox() {
    let table = ExampleTables.table(ExampleTables.paradox)
    #expect(near(GwetAC(table).value.value, 0.866750078198311))
    #expect(near(GwetAC(table, weights: .linear).value.value, 0.952329441605431))
  }

  @Test("count grades nobody used: 0.684, not 0.652") func unusedGrade() {
    #expect(near(GwetAC(ExampleTables.table(ExampleTables.unused)).value.value, 0.6840257460503218))
    let without = GwetAC(ExampleTables.table([[3, 1, 0], [1, 25, 4], [0, 6, 5]]))
    #expect(near(without.value.value, 0.652, relative: 1e-3))
  }

  @Test("let a case graded by one of the two count in the mix of grades, in a table as in rows")
  func singleGrades() throws {
    var table = ExampleTables.table(ExampleTables.skewed)
    let before = try #require(GwetAC(table).value.value)
    table.add(auditor: 1, moderator: nil, times: 2)
    table.add(auditor: nil, moderator: 4)
    table.add(auditor: nil, moderator: nil)
    let rows = table.ratings + [[1, nil], [1, nil], [nil, 4], [nil, nil]]
    let (ofTable, ofRows) = (GwetAC(table), GwetAC(ratings: rows, grades: 4))
    #expect(ofTable.cases == 75)
    #expect(ofTable.casesGradedTwice == 72)
    #expect(near(ofTable.value.value, try #require(ofRows.value.value), relative: 1e-13))
    #expect(near(ofTable.se.value, try #require(ofRows.se.value), relative: 1e-12))
    #expect(!near(ofTable.value.value, before))
  }

  @Test(
    "do not change when raters are exchanged or the scale is turned over",
    arguments: [AgreementWeights.unweighted, .linear, .quadratic, .ordinal])
  func properties(weights: AgreementWeights) throws {
    for table in ExampleTables.random(200, seed: 12) {
      let result = GwetAC(table, weights: weights)
      let value = try #require(result.value.value)
      #expect(value <= 1)
      for other in [table.transposed, table.upsideDown] {
        let turned = GwetAC(other, weights: weights)
        #expect(near(turned.value.value, value, absolute: 1e-12))
        #expect((turned.se.value == nil) == (result.se.value == nil))
      }
      if let interval = result.interval95.value {
        #expect(interval.contains(value))
        #expect(interval.upperBound <= 1)
      }
    }
  }

  @Test("with one case have a value and no interval") func oneCase() {
    let result = GwetAC(ratings: [[4, 2]], grades: 4)
    #expect(near(result.pa.value, 0))
    #expect(result.value.value != nil)
    #expect(result.se.reason == "only one case: nothing to estimate the uncertainty from")
    #expect(result.interval95.value == nil)
  }

  @Test("on a scale of one grade are undefined, never a division by nothing") func oneGrade() {
    let result = GwetAC(ratings: [[1, 1], [1, 1]], grades: 1)
    #expect(result.value.reason == "the scale has one grade only: nobody could differ")
  }
}
