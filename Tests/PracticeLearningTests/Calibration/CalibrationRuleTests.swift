import PracticeLearning
import Testing

@Suite("What can be wrong with a calibration session")
struct CalibrationRuleTests {
  @Test("A session of two people or more on cases that exist has nothing wrong with it")
  func sound() {
    let check = Calibrated.check
    #expect(check.complaints(about: Calibrated.session) == [])
    #expect(check.complaints(about: Calibrated.session, pack: Calibrated.pack, review: nil) == [])
    #expect(check.complaints(about: Calibrated.pack) == [])
    #expect(Calibrated.complaints(Calibrated.grades("TM-07", "GR")) == [])
  }

  @Test(
    "The session says what is graded, by whom, and from when on that is close enough",
    arguments: Slip.all)
  func session(slip: Slip) {
    let found = Calibrated.check.complaints(about: Calibrated.session(slip.change))
    #expect(found.map(\.line) == slip.expected)
  }

  @Test("A pack holds vignettes, each with an id of its own and a text")
  func pack() {
    func complaints(_ change: (inout VignettePack) -> Void) -> [String] {
      var pack = Calibrated.pack
      change(&pack)
      return Calibrated.check.complaints(about: pack).map(\.line)
    }
    #expect(complaints { $0.id = "six of them" } == ["C001 vignette_pack"])
    #expect(complaints { $0.vignettes = [] } == ["C005 vignettes"])
    #expect(complaints { $0.vignettes[1].text = nil } == ["C005 vignettes[2].text"])
    #expect(complaints { $0.vignettes[1].id = "V1" } == ["C003 vignettes[2].vignette"])
    #expect(complaints { $0.vignettes[1].id = "-" } == ["C001 vignettes[2].vignette"])
    #expect(
      complaints { $0.template = TemplateReference(name: "childrn-in-care", version: 1) }
        == ["R006 template"])
    #expect(
      complaints { $0.vignettes[0].text = "Mrs Miller rang on 07700 900123." }
        == ["P001 vignettes[1].text", "P006 vignettes[1].text"])
    #expect(
      complaints {
        $0.vignettes[0].text = "Mrs Miller rang."
        $0.confirmed = ["P001"]
      } == [])
  }

  @Test("A session names a pack and vignettes that there are, or a review that there is")
  func references() {
    let check = Calibrated.check
    #expect(
      check.complaints(about: Calibrated.session, pack: nil, review: nil).map(\.line)
        == ["C007 vignette_pack"])
    let other = Calibrated.session { $0.vignettes = ["V1", "V3"] }
    let found = check.complaints(about: other, pack: Calibrated.pack, review: nil)
    #expect(found.map(\.line) == ["C009 vignettes[2]"])
    let live = Calibrated.session {
      $0.pack = nil
      $0.vignettes = []
      $0.review = Example.review.id
    }
    #expect(check.complaints(about: live, pack: nil, review: nil).map(\.line) == ["S012 review"])
  }

  @Test("Whoever wrote the review, or did the work in it, is named: their grades are not blind")
  func knowsCase() {
    let live = Calibrated.session {
      $0.pack = nil
      $0.vignettes = []
      $0.review = Example.review.id
      $0.participants = ["MO-01", "TM-07", "SW-118"]
    }
    let found = Calibrated.check.complaints(about: live, pack: nil, review: Example.review)
    #expect(found.map(\.line) == ["C018 participants[2]", "C018 participants[3]"])
    #expect(!found.containsErrors)
    #expect(found[0].summary.hasPrefix("TM-07 wrote"))
  }

  @Test("Own grades come from somebody who takes part, for a case of the session, not yet to come")
  func grades() {
    #expect(Calibrated.complaints(Calibrated.grades("TM-70", "GG")) == ["C008 participant"])
    #expect(Calibrated.complaints(Calibrated.grades("TM-03", "GG")) == ["C008 participant"])
    #expect(Calibrated.complaints(Calibrated.grades("TM-07", "GG", of: "V9")) == ["C009 case"])
    var later = Calibrated.grades("TM-07", "GG")
    later.givenOn = day("2026-02-21")
    #expect(Calibrated.complaints(later) == ["R040 given_on"])
    let found = Calibrated.check.complaints(about: Calibrated.grades("TM-07", "GG"), session: nil)
    #expect(found.map(\.line) == ["C006 calibration_grades"])
  }

  @Test("Every rating is answered: a grade, or could not judge with the reason")
  func ratings() {
    var grades = Calibrated.grades("TM-07", "G-")
    #expect(Calibrated.complaints(grades) == [])
    grades.ratings[1].because = nil
    #expect(Calibrated.complaints(grades) == ["C012 ratings.overall.because"])
    grades.ratings[1].grade = nil
    #expect(Calibrated.complaints(grades) == ["C010 ratings.overall.grade"])
    grades.ratings = []
    #expect(Calibrated.complaints(grades) == ["C010 ratings"])
    grades = Calibrated.grades("TM-07", "GG")
    grades.ratings.append(.init(.impact, grade: .graded(.good), because: "She sleeps."))
    #expect(Calibrated.complaints(grades) == ["C011 ratings.impact"])
  }

  @Test("Grades without any reason are taken, with a hint; names in reasons are not")
  func reasons() {
    var grades = Calibrated.grades("TM-07", "GG")
    grades.ratings[0].because = nil
    #expect(Calibrated.complaints(grades) == [])
    grades.ratings[1].because = nil
    #expect(Calibrated.complaints(grades) == ["C017 ratings"])
    grades.ratings[1].because = "Mr Miller was not asked."
    #expect(Calibrated.complaints(grades) == ["P001 ratings.overall.because"])
    grades.confirmed = ["P001"]
    #expect(Calibrated.complaints(grades) == [])
  }

  private func complaints(
    _ round: CalibrationRound, _ change: (inout CalibrationClose) -> Void = { _ in }
  ) -> [String] {
    var close = CalibrationClose(
      session: "CAL-1", closedOn: day("2026-02-12"),
      agreed: [.init(caseID: "V1", grades: [.init(.overall, .good)])])
    change(&close)
    let check = Calibrated.check
    return
      (check.complaints(about: close)
      + check.complaints(about: close, session: round.session, given: round.given)).map(\.line)
  }

  @Test("Agreed grades come once everybody's own are in, or with the reason why not")
  func closing() {
    let whole = Calibrated.round([["GGGG", "GGGG"], ["RRRR", "RRRG"]])
    #expect(complaints(whole) == [])
    let part = CalibrationRound(
      session: whole.session, grades: whole.given.filter { $0.participant != "MO-01" })
    #expect(complaints(part) == ["C014 closed_on"])
    #expect(complaints(part) { $0.withoutBecause = "on leave until May" } == [])
    #expect(complaints(whole) { $0.closedOn = day("2026-02-11") } == ["C013 closed_on"])
    #expect(complaints(whole) { $0.closedOn = day("2026-02-21") } == ["R040 closed_on"])
    #expect(complaints(whole) { $0.agreed[0].caseID = "V3" } == ["C009 agreed[1].case"])
    #expect(complaints(whole) { $0.agreed += $0.agreed } == ["C003 agreed[2].case"])
    #expect(
      complaints(whole) { $0.agreed[0].grades = [.init(.impact, .good)] }
        == ["C011 agreed[1].grades.impact"])
    #expect(
      Calibrated.check.complaints(
        about: CalibrationClose(session: "X", closedOn: day("2026-02-12")), session: nil, given: []
      ).map(\.line) == ["C006 calibration_close"])
  }

  @Test("What people have graded stays; the date, the title and more people may change")
  func changing() {
    let round = Calibrated.round([["GGGG", "GGGG"], ["RRRR", "RRRG"]])
    func refusal(_ change: (inout CalibrationSession) -> Void) -> String? {
      Calibrated.check.refusal(ofChanging: round, to: Calibrated.session(change))?.line
    }
    #expect(refusal { $0.vignettes = ["V1"] } == "C015 vignettes")
    #expect(refusal { $0.ratings = [.overall] } == "C015 ratings")
    #expect(refusal { $0.participants.removeLast() } == "C015 participants")
    #expect(refusal { $0.participants.append("AU-01") } == nil)
    #expect(refusal { $0.title = "Planning, together" } == nil)
    let empty = CalibrationRound(session: Calibrated.session, grades: [])
    let shorter = Calibrated.session { $0.vignettes = ["V1"] }
    #expect(Calibrated.check.refusal(ofChanging: empty, to: shorter) == nil)
  }
}

/// Something wrong with a session, and what is said of it.
struct Slip: Sendable {
  let expected: [String]
  let change: @Sendable (inout CalibrationSession) -> Void

  init(_ expected: String..., change: @escaping @Sendable (inout CalibrationSession) -> Void) {
    (self.expected, self.change) = (expected, change)
  }

  static let all: [Slip] = [
    Slip("C001 calibration") { $0.id = "../x" },
    Slip("C001 calibration") { $0.id = "" },
    Slip("C002 vignettes") { $0.pack = nil },
    Slip("C002 review") { $0.review = "R-1" },
    Slip("C002 vignettes") { $0.vignettes = [] },
    Slip("C002 vignettes") {
      $0.review = "R-1"
      $0.pack = nil
    },
    Slip("C003 vignettes[2]") { $0.vignettes = ["V1", "V1"] },
    Slip("C010 ratings") { $0.ratings = [] },
    Slip("C003 ratings[2]") { $0.ratings = [.overall, .overall] },
    Slip("C004 participants") { $0.participants = ["TM-07"] },
    Slip("C004 participants") { $0.participants = [] },
    Slip("C004 participants[2]") { $0.participants = ["TM-07", "TM-77"] },
    Slip("C004 participants[2]") { $0.participants = ["TM-07", "BV-01"] },
    Slip("C003 participants[3]") { $0.participants = ["TM-07", "MO-01", "TM-07"] },
    Slip("C019 pass_mark.exact_percent", "C019 pass_mark.within_one_percent") {
      $0.passMark.exactPercent = 101
    },
    Slip("C019 pass_mark.within_one_percent") { $0.passMark.withinOnePercent = 70 },
    Slip("P001 title") { $0.title = "The case of Mrs Miller" },
  ]
}
