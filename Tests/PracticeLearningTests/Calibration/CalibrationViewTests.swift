import PracticeLearning
import Testing

@Suite("Who sees what of a calibration session")
struct CalibrationViewTests {
  private let whole = Calibrated.round([["GGGG", "GGGG"], ["RRRR", "RRRG"]])

  private func person(_ id: String) throws -> Workspace.Person {
    try #require(Example.workspace.person(id))
  }

  private func part(without people: Set<String>) -> CalibrationRound {
    CalibrationRound(
      session: whole.session, grades: whole.given.filter { !people.contains($0.participant) })
  }

  private func code(_ round: CalibrationRound, _ id: String) throws -> String? {
    let person = try person(id)
    do throws(Refusal) {
      _ = try round.view(for: person, readsAll: person.holds(.qaLead))
      return nil
    } catch {
      return error.diagnostics.first?.code.id
    }
  }

  @Test("The QA lead sees where everybody sits, a person their own place, others nothing")
  func settled() throws {
    #expect(try whole.view(for: person("QA-01"), readsAll: true) == .everybody)
    #expect(try whole.view(for: person("TM-07"), readsAll: false) == .own("TM-07"))
    #expect(try code(whole, "TM-03") == "S021")
    #expect(try code(whole, "BV-01") == "S021")
  }

  @Test("Nobody sees others' grades before their own are saved, the QA lead included")
  func blind() throws {
    let early = part(without: ["TM-07"])
    #expect(try code(early, "TM-07") == "C016")
    #expect(try early.view(for: person("MO-01"), readsAll: false) == .own("MO-01"))
    #expect(try early.view(for: person("QA-01"), readsAll: true) == .everybody)
    #expect(try code(part(without: ["QA-01"]), "QA-01") == "C016")
    let oneCase = CalibrationRound(
      session: whole.session,
      grades: whole.given.filter { $0.participant != "TM-07" || $0.caseID == "V1" })
    #expect(try code(oneCase, "TM-07") == "C016")
  }

  @Test("Who took part and gave nothing sees the spread once the session is closed")
  func late() throws {
    let closed = CalibrationRound(
      session: whole.session, grades: part(without: ["TM-07"]).given,
      close: CalibrationClose(session: "CAL-1", closedOn: day("2026-02-12")))
    #expect(try code(closed, "TM-03") == "S021")
    #expect(try closed.view(for: person("TM-07"), readsAll: false) == .spread)
  }

  @Test("Of fewer than three people only the QA lead sees anything: the others could work it out")
  func few() throws {
    let two = CalibrationRound(
      session: Calibrated.session { $0.participants = ["TM-07", "MO-01"] },
      grades: whole.given.filter { ["TM-07", "MO-01"].contains($0.participant) })
    #expect(try two.view(for: person("QA-01"), readsAll: true) == .everybody)
    guard case .nothing(let why) = try two.view(for: person("TM-07"), readsAll: false) else {
      Issue.record("shown to TM-07")
      return
    }
    #expect(why.contains("fewer than 3"))
    #expect(
      two.figures(for: .nothing(why)).map(\.id.rawValue) == [
        "calibration.people", "calibration.median",
      ])
  }

  @Test("Figures name nobody but those the view may name, in the order of role codes")
  func names() throws {
    func names(_ view: CalibrationView) -> [String] {
      whole.figures(for: view).filter { $0.id.rawValue == "calibration.place.same" }
        .compactMap { $0.dimension(.participant) }
    }
    #expect(names(.everybody) == ["AU-09", "MO-01", "QA-01", "TM-07"])
    #expect(names(.own("TM-07")) == ["TM-07"])
    #expect(names(.spread) == [])
    let texts = whole.figures(for: .spread).map { "\($0)" }.joined()
    for person in Calibrated.people { #expect(!texts.contains(person)) }
  }
}
