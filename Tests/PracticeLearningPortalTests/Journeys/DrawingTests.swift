import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("Drawing, swapping, exempting") struct DrawingTests {
  static let frame: String = {
    var text = "case,service,team,worker\n"
    for number in 1001...1016 { text += "C-\(number),children in care,CIC-2,SW-118\n" }
    for number in 2001...2016 { text += "C-\(number),fostering,FOS-1,SW-130\n" }
    return text + "C-3001,children in care,CIC-1,\n"
  }()

  private static let asked = ["programme": "monthly", "month": "April 2026"]

  private func drawn(_ trial: PortalTrial) -> String? {
    let (_, preview) = trial.look(
      "/allocations/draw", Self.asked, "cases.csv", Self.frame, field: "frame", as: "QA-01")
    return trial.send("/allocations/draw", ["papers": preview.papers ?? ""], as: "QA-01").goesTo
  }

  private func list(_ trial: PortalTrial) throws -> AllocationList {
    try trial.desk.council.allocations(AllocationListing(), by: trial.desk.hand()).get()
  }

  @Test(
    "A draw is looked at first: nothing is stored, no case is told, and nobody else finds the file (P13)"
  )
  func preview() throws {
    let trial = try PortalTrial(TestCouncil())
    let (path, shown) = trial.look(
      "/allocations/draw", Self.asked, "cases.csv", Self.frame, field: "frame", as: "QA-01")
    #expect(shown.says("Draw DRAW-monthly-2026-04?"))
    #expect(shown.says("33 cases"))
    #expect(shown.says("made by the program when you draw"))
    #expect(!shown.page.contains("C-1001") && !shown.page.contains("C-20"))
    #expect(try list(trial).allocations.isEmpty)
    #expect(trial.see(path, as: "QA-02").says("The file is not here any more"))
    #expect(trial.see(path, as: "TM-07").status == 404)
  }

  @Test(
    "Everything that is wrong with a frame is said at once, at its line, under the name of the file (P13)"
  )
  func wrongFrame() throws {
    let trial = try PortalTrial(TestCouncil())
    let text = "case,service,team,worker\nC-1,gardening,CIC-2,SW-118\nC-2,fostering,NONE,SW-130\n"
    let (_, shown) = trial.look(
      "/allocations/draw", Self.asked, "my cases.csv", text, field: "frame", as: "QA-01")
    #expect(shown.says("gardening") && shown.says("NONE"))
    #expect(shown.says("my cases.csv"))
    #expect(!shown.page.contains("plr-upload"))
    #expect(shown.papers == nil)
  }

  @Test("What is missing is said of every field, and a file of another kind is refused (P13)")
  func missing() throws {
    let trial = try PortalTrial(TestCouncil())
    let shown = trial.send(
      "/allocations/draw", ["programme": "monthly", "month": "Febtober", "seed": "x"],
      files: ["frame": ("cases.exe", [1])], as: "QA-01")
    #expect(shown.status == 422)
    #expect(shown.says("is no month") && shown.says("is no seed"))
    #expect(shown.says("\"cases.exe\" is no file that is read here"))
    #expect(shown.value(of: "month") == "Febtober")
  }

  @Test("Draw, prove the certificate, swap, exempt and approve")
  func journey() throws {
    let trial = try PortalTrial(TestCouncil())
    let certificate = "/certificates/DRAW-monthly-2026-04"
    #expect(drawn(trial) == certificate + "?said=drawn")
    #expect(
      trial.see(certificate, as: "QA-01").says("As far as the store can tell it holds"))
    #expect(trial.see("/certificates", as: "QA-01").page.contains("DRAW-monthly-2026-04"))
    #expect(trial.see(certificate, as: "TM-07").status == 404)
    #expect(trial.see("/certificates/DRAW-none", as: "QA-01").status == 404)
    #expect(trial.see(certificate + "/file", as: "QA-01").page.contains("\"digest\""))

    let (_, proved) = trial.look(
      certificate, [:], "cases.csv", Self.frame, field: "frame", as: "QA-01")
    #expect(proved.says("It is proved"))
    let (_, other) = trial.look(
      certificate, [:], "cases.csv", Self.frame.replacing("C-1001", with: "C-1999"), field: "frame",
      as: "QA-01")
    #expect(other.says("It does not hold"))

    let first = try #require(try list(trial).allocations.first { $0.state == .due })
    let swap = "/allocations/\(first.allocation.id)/swap"
    #expect(trial.see(swap, as: "QA-01").says(first.allocation.caseReference ?? "-"))
    #expect(trial.send(swap, ["because": ""], as: "QA-01").status == 422)
    #expect(trial.send(swap, ["because": "other"], as: "QA-01").says("not said"))
    #expect(
      trial.send(swap, ["because": "case closed"], as: "QA-01").goesTo
        == "/allocations?said=swapped")
    let now = try #require(
      try list(trial).allocations.first { $0.allocation.id == first.allocation.id })
    #expect(now.allocation.caseReference != first.allocation.caseReference)
    #expect(trial.see(certificate, as: "QA-01").says("1 swap"))
    #expect(trial.see("/allocations?which=unallocated", as: "QA-01").says("C-3001"))

    let entered = trial.send(
      "/allocations/exempt", ["allocation": first.allocation.id, "because": "on sick leave"],
      as: "QA-01")
    #expect(entered.goesTo == "/allocations?said=proposed")
    #expect(trial.see("/allocations", as: "QA-01").page.contains("/proposals/EX-0001"))
    #expect(trial.send("/proposals/EX-0001", ["decision": "approve"], as: "QA-01").status == 422)
    #expect(trial.send("/proposals/EX-0001", ["decision": "refuse"], as: "SM-01").status == 422)
    #expect(
      trial.send("/proposals/EX-0001", ["decision": "approve"], as: "SM-01").goesTo
        == "/?said=approved")
    #expect(
      try list(trial).allocations.contains {
        $0.allocation.id == first.allocation.id && $0.state == .exempt
      })
    #expect(trial.see("/proposals/EX-0001", as: "SM-01").status == 404)
  }

  @Test("A conflict is set aside by two people, and a month is drawn again with a reason alone")
  func again() throws {
    let trial = try PortalTrial(TestCouncil())
    _ = drawn(trial)
    let (_, shown) = trial.look(
      "/allocations/draw", Self.asked, "cases.csv", Self.frame, field: "frame", as: "QA-01")
    #expect(shown.says("was drawn for April 2026 already"))
    let aside = trial.send(
      "/allocations/set-aside", ["person": "TM-16", "what": "FOS-1", "because": "nobody else"],
      as: "QA-01")
    #expect(aside.goesTo == "/allocations?said=proposed")
    #expect(
      trial.send(
        "/proposals/SA-0001", ["decision": "refuse", "because": "SM-01 can"], as: "QA-02"
      ).goesTo == "/?said=refused")
  }
}
