import PracticeLearning
import ReviewActs
import Testing

@Suite("Cancelling a calibration session") struct CancellingTests {
  private static let lead = ReviewDesk.hand("QA-01")
  private static let session = """
    plr: 1
    calibration: CAL-1
    title: Seeing alike
    held_on: 2026-04-20
    review: 2026-02-CIC-0001
    ratings: [overall]
    participants: [MOD-01, MOD-02]

    """

  private func desk() throws -> ReviewDesk {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    try desk.bring(Self.session)
    return desk
  }

  private func isShutOut(_ person: String, _ desk: ReviewDesk) throws -> Bool {
    try desk.council.blindness(ReviewDesk.hand(person)).hides(Form.id)
  }

  @Test("People who were shut out of its case are free again (E5)") func free() throws {
    let desk = try desk()
    #expect(try isShutOut("MOD-01", desk))
    #expect(
      desk.council.cancelCalibration("CAL-1", because: "the room is gone", by: Self.lead).isDone)
    #expect(try !isShutOut("MOD-01", desk))
  }

  @Test("The QA lead alone cancels, with a reason, once (E5)") func rules() throws {
    let desk = try desk()
    let other = ReviewDesk.hand("MOD-01")
    #expect(desk.council.cancelCalibration("CAL-1", because: "x", by: other).errors == ["S021"])
    #expect(desk.council.cancelCalibration("CAL-1", because: " ", by: Self.lead).errors == ["S013"])
    #expect(desk.council.cancelCalibration("CAL-9", because: "x", by: Self.lead).errors?.count == 1)
    #expect(desk.council.cancelCalibration("CAL-1", because: "no room", by: Self.lead).isDone)
    #expect(
      desk.council.cancelCalibration("CAL-1", because: "no room", by: Self.lead).errors == ["S015"])
  }

  @Test("Nothing is recorded for it any more (E5)") func recording() throws {
    let desk = try desk()
    #expect(desk.council.cancelCalibration("CAL-1", because: "no room", by: Self.lead).isDone)
    let grades = """
      calibration_grades: CAL-1
      participant: MOD-01
      case: 2026-02-CIC-0001
      given_on: 2026-04-15
      ratings:
        overall: { grade: good, because: Adults stay with her. }

      """
    let refusal = #expect(throws: Refusal.self) { try desk.bring(grades) }
    #expect(refusal?.diagnostics.errorCodes.contains("S015") == true)
    #expect(try desk.council.read { try $0.calibrationRounds().isEmpty })
  }
}
