import AuditStatistics
import Testing

/// What a report says where a coefficient would mislead: one test per situation.
@Suite("What stands instead of a number") struct InsteadOfANumberTests {
  private func reasons(_ rows: [[Int]]) -> (kappa: String?, interval: String?, alpha: String?) {
    let table = ExampleTables.table(rows)
    let kappa = CohenKappa(table, weights: .linear)
    let alpha = KrippendorffAlpha(table, metric: .ordinal)
    return (kappa.kappa.reason, kappa.interval95.reason, alpha.value.reason)
  }

  @Test("No comparable pair: there is no figure at all") func noPair() {
    var table = AgreementTable()
    table.add(auditor: 3, moderator: nil)
    table.add(auditor: nil, moderator: 2)
    #expect(Proportion(table.exact, of: table.pairs).wilson95 == nil)
    #expect(CohenKappa(table).po.reason == "no comparable pair")
    #expect(CohenKappa(table).interval95T.reason == "no comparable pair")
    #expect(GwetAC(table).value.reason == "no case was graded by two people")
    #expect(
      KrippendorffAlpha(table, metric: .nominal).value.reason
        == "no case was graded by two people")
    #expect(SignedDifference(table).mean.reason == "no comparable pair")
    #expect(SignedDifference(table).signTest.reason == "no comparable pair")
  }

  @Test("One pair: the pair itself; no spread, no interval") func onePair() {
    var table = AgreementTable()
    table.add(auditor: 4, moderator: 3)
    let difference = SignedDifference(table)
    #expect(difference.mean.value == 1)
    #expect(difference.signTest.value == 1)
    #expect(
      difference.interval95.reason == "only one pair: nothing to estimate the spread from")
    #expect(CohenKappa(table).interval95.value == nil)
    #expect(GwetAC(table).interval95.value == nil)
  }

  @Test("Everyone in one grade: agreement stands, kappa and alpha cannot be computed, AC1 is 1")
  func oneGrade() {
    let table = ExampleTables.table(ExampleTables.everyoneGood)
    #expect(Proportion(table.exact, of: table.pairs) == Proportion(35, of: 35))
    let said = reasons(ExampleTables.everyoneGood)
    #expect(said.kappa == "both used one and the same grade, so kappa cannot be computed")
    #expect(said.alpha == "everyone gave one and the same grade, so alpha cannot be computed")
    #expect(CohenKappa(table).pe.value == 1)
    #expect(GwetAC(table).value.value == 1)
    #expect(GwetAC(table).interval95.reason == "no interval: no disagreement was observed")
    #expect(SignedDifference(table).mean.value == 0)
    #expect(SignedDifference(table).signTest.reason == "no pair differs")
  }

  @Test("One of the two used one grade only: kappa is exactly 0 whatever the agreement")
  func oneConstant() {
    for rows in [ExampleTables.auditorAlwaysGood, [[0, 2], [0, 7]]] {
      for weights in [AgreementWeights.unweighted, .linear, .quadratic] {
        let kappa = CohenKappa(ExampleTables.table(rows), weights: weights)
        let reason = "one of the two used one grade only, so kappa is 0 by construction"
        #expect(kappa.kappa.value == 0)
        #expect(kappa.se.value == 0)
        #expect(kappa.interval95.reason == reason)
        #expect(kappa.z0.reason == reason)
      }
      #expect(GwetAC(ExampleTables.table(rows)).interval95.value != nil)
      #expect(SignedDifference(ExampleTables.table(rows)).interval95.value != nil)
    }
  }

  @Test("Perfect agreement: 1, and no interval, because no disagreement was observed")
  func perfect() {
    let table = ExampleTables.table(ExampleTables.perfect)
    let kappa = CohenKappa(table, weights: .quadratic)
    #expect(kappa.kappa.value == 1)
    #expect(kappa.se.value == 0)
    #expect(kappa.z0.value != nil)
    #expect(kappa.interval95.reason == "no interval: no disagreement was observed")
    #expect(GwetAC(table).value.value == 1)
    #expect(GwetAC(table).se.reason == "no interval: no disagreement was observed")
    #expect(KrippendorffAlpha(table, metric: .interval).value.value == 1)
    #expect(MarginalHomogeneity(table).bowker.reason == "no pair differs: there is nothing to test")
    #expect(MarginalHomogeneity(table).stuartMaxwell.value == nil)
    #expect(MarginalHomogeneity(table).droppedGrades == [1, 2, 3, 4])
  }

  @Test("Total disagreement: the value, without an interval") func totalDisagreement() {
    let kappa = CohenKappa(ExampleTables.table(ExampleTables.swapped))
    #expect(kappa.kappa.value == -1)
    #expect(
      kappa.interval95.reason
        == "no interval: the pairs do not vary, so the uncertainty cannot be estimated")
    #expect(near(kappa.z0.value, -6.324555320336758))
  }

  @Test("Always one grade higher: the mean and the sign test, but no interval") func oneHigher() {
    let difference = SignedDifference(ExampleTables.table(ExampleTables.oneHigher))
    #expect(difference.positive == 6)
    #expect(difference.mean.value == 1)
    #expect(difference.sd.value == 0)
    #expect(near(difference.signTest.value, 0.03125))
    for reason in [difference.se.reason, difference.interval95.reason, difference.seWald.reason] {
      #expect(reason == "no interval: the difference is the same in all 6 pairs")
    }
  }

  @Test("Whatever the table, a figure is a number or a reason, never NaN") func everyTable() {
    for table in ExampleTables.random(500, seed: 16) {
      for weights in [AgreementWeights.unweighted, .linear, .quadratic, .ordinal] {
        let (kappa, gwet) = (CohenKappa(table, weights: weights), GwetAC(table, weights: weights))
        for figure in [
          kappa.po, kappa.pe, kappa.kappa, kappa.se, kappa.se0, kappa.z0, gwet.pa, gwet.pe,
          gwet.value, gwet.se, gwet.seTable,
        ] {
          #expect(figure.value?.isFinite ?? (figure.reason?.isEmpty == false))
        }
      }
      let difference = SignedDifference(table)
      for figure in [difference.mean, difference.sd, difference.se, difference.signTest] {
        #expect(figure.value?.isFinite ?? (figure.reason?.isEmpty == false))
      }
    }
  }
}
