import PracticeLearning
import ReviewDocuments

extension RandomDocuments {
  mutating func vignettePack() -> VignettePack {
    VignettePack(
      id: name(), title: text(),
      template: maybe { TemplateReference(name: "t" + $0.text(), version: 1 + $0.number(9)) },
      introduction: maybe { $0.text() },
      vignettes: some {
        VignettePack.Vignette(
          id: $0.text(), title: $0.maybe { $0.text() }, text: $0.maybe { $0.text() })
      }, confirmed: some { $0.text() })
  }

  mutating func calibration() -> CalibrationSession {
    CalibrationSession(
      id: name(), title: text(), heldOn: date(), review: maybe { $0.text() },
      pack: maybe { $0.text() }, vignettes: some { $0.text() }, ratings: ratings(),
      participants: some { $0.text() },
      passMark: CalibrationSession.PassMark(
        exactPercent: number(101), withinOnePercent: number(101),
        against: one(CalibrationSession.Yardstick.allCases)))
  }

  mutating func calibrationGrades() -> CalibrationGrades {
    CalibrationGrades(
      session: text(), participant: text(), caseID: text(), givenOn: date(),
      ratings: ratings().map { rating in
        CalibrationGrades.Given(
          rating, grade: number(5) == 0 ? .couldNotJudge : .graded(one(Grade.allCases)),
          because: maybe { $0.text() })
      }, confirmed: some { $0.text() })
  }

  mutating func calibrationClose() -> CalibrationClose {
    CalibrationClose(
      session: text(), closedOn: date(), withoutBecause: maybe { $0.text() },
      agreed: some { random in
        CalibrationClose.AgreedCase(
          caseID: random.text(),
          grades: random.ratings().map {
            CalibrationClose.AgreedGrade($0, random.one(Grade.allCases))
          }, because: random.maybe { $0.text() })
      }, confirmed: some { $0.text() })
  }

  private mutating func ratings() -> [Rating] {
    Rating.allCases.compactMap { rating in maybe { _ in rating } }
  }
}
