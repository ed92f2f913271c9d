import Disclosure
import RandomCouncils
import Testing

@Suite("Releases after one another") struct EarlierTests {
  @Test("a year to date gives away no quarter, or is withheld (S4)")
  func yearToDate() {
    var published = 0
    var caughtAlone = 0
    for seed in 100..<100 + manyCouncils {
      guard let pair = ReleasePair.yearToDate(seed: seed, layout: .plain) else { continue }
      if let alone = pair.secondAlone.protect().release {
        let judge = Judge(pair.second, alone, earlier: pair.firstOut.statuses)
        caughtAlone += judge.leaks == [] ? 0 : 1
      }
      guard let out = pair.second.protect().release else { continue }
      published += 1
      let judge = Judge(pair.second, out, earlier: pair.firstOut.statuses)
      #expect(judge.leaks == [], "pair \(seed)")
    }
    #expect(published * 4 >= manyCouncils)
    #expect(caughtAlone * 4 >= manyCouncils)
  }

  @Test("the same year again shows nothing it hid, and no change of a few (S4)")
  func amended() {
    var published = 0
    for seed in 200..<200 + manyCouncils {
      guard let pair = ReleasePair.amended(seed: seed, layout: .plain),
        let out = pair.second.protect().release
      else { continue }
      published += 1
      for (id, status) in out.statuses {
        guard case .shown(let now) = status else { continue }
        guard case .shown(let before)? = pair.firstOut.statuses["old:" + id] else {
          Issue.record("\(id) was hidden before")
          continue
        }
        #expect(!(1...5).contains(abs(now - before)), "\(id)")
      }
      #expect(Judge(pair.second, out).leaks == [], "pair \(seed)")
    }
    #expect(published * 3 >= manyCouncils)
  }
}
