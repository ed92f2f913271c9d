import AuditStatistics
import Testing

@Suite("Agreement over several ratings of each case") struct ClusteredAgreementTests {
  typealias Case = ClusteredAgreement.Case

  @Test("ratings that agree or differ case by case count as one each") func wholeCases() throws {
    // Ten cases of six equal ratings, five of six different ones: really 15 pieces of knowledge, not 90.
    let agreement = ClusteredAgreement([
      Case(pairs: 6, exact: 6, difference: 0, squares: 0): 10,
      Case(pairs: 6, exact: 0, difference: 6, squares: 6): 5,
    ])
    #expect(agreement.pairs == 90 && agreement.cases == 15)
    #expect(near(agreement.exact.estimate.value, 2.0 / 3))
    let effect = try #require(agreement.exact.designEffect.value)
    #expect(near(effect, 6 * 15.0 / 14))
    let shown = try #require(agreement.shownWilson95.value)
    let naive = try #require(Proportion(60, of: 90).wilson95)
    #expect(shown.lowerBound < naive.lowerBound && shown.upperBound > naive.upperBound)
  }

  @Test("cases one by one tell the same as counts of cases that are alike") func histogram() {
    let one = Case(pairs: 5, exact: 4, difference: 1, squares: 1)
    let other = Case(pairs: 6, exact: 3, difference: -1, squares: 3)
    let listed = ClusteredAgreement([one, other, one, one])
    let counted = ClusteredAgreement([one: 3, other: 1])
    #expect(listed == counted)
  }

  @Test("display never takes more pairs than there are") func narrow() throws {
    // Every case has one difference: cases vary less than pairs would by chance.
    let agreement = ClusteredAgreement([
      Case(pairs: 6, exact: 5, difference: 1, squares: 1): 9,
      Case(pairs: 6, exact: 4, difference: 0, squares: 2): 1,
    ])
    #expect(try #require(agreement.exact.designEffect.value) < 1)
    #expect(agreement.shownWilson95.value == Proportion(49, of: 60).wilson95)
  }

  @Test("says what is missing: pairs, a second case, any difference") func reasons() {
    let none = ClusteredAgreement([Case(pairs: 0, exact: 0, difference: 0, squares: 0)])
    #expect(none.cases == 0)
    #expect(none.exact.estimate.reason == "no comparable pair")
    let one = ClusteredAgreement([Case(pairs: 6, exact: 5, difference: 1, squares: 1)])
    #expect(one.exact.error.reason == "there is one case only, so no spread between cases")
    #expect(one.exact.naiveError.value != nil)
    let perfect = ClusteredAgreement([Case(pairs: 6, exact: 6, difference: 0, squares: 0): 3])
    #expect(perfect.exact.error.value == 0)
    #expect(perfect.exact.designEffect.reason?.contains("do not vary") == true)
    #expect(perfect.effectiveWilson95.value == nil)
    // Cases that all agree may be all alike: each counts as one pair.
    #expect(perfect.shownWilson95.value == Proportion(3, of: 3).wilson95)
  }
}
