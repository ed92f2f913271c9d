import Foundation
import PracticeLearning
@testable import PracticeLearningCLI
@testable import ReviewActs
import ReviewReports
import Testing

@Suite("A certificate proves a draw only as it was written")
struct EditedCertificateTests {
  private func drawn() throws -> Desk {
    let desk = try Desk.allocating()
    try desk.draw("--seed", "7")
    return desk
  }

  private func verify(_ desk: Desk, _ certificate: String, _ frame: String = "frame.csv") throws
    -> Built.Run
  {
    let run = try desk.plr("allocate", "verify", certificate, frame)
    #expect(!run.output.contains("is proved") || run.status == 0)
    return run
  }

  @Test("Edited by hand: its digest does not fit, and the seed gives something else")
  func edited() throws {
    let desk = try drawn()
    let text = try desk.text(of: Desk.certificate)
    let given = try #require(text.firstMatch(of: /"case": "(C-\d+)",\s+"auditor"/)?.1)
    let other = given == "C-100" ? "C-103" : "C-100"
    try desk.write(text.replacing("\"\(given)\"", with: "\"\(other)\""), to: "edited.json")
    let elsewhere = try Desk(isEmpty: true)
    try elsewhere.write(try desk.text(of: "edited.json"), to: "edited.json")
    try elsewhere.write(Desk.frame(), to: "frame.csv")
    let run = try verify(elsewhere, "edited.json")
    #expect(run.status == 1 && run.errors == ["F002", "F007"], "\(run)")
  }

  @Test("Edited, its digest worked out anew: the seed still gives something else")
  func resealed() throws {
    let desk = try drawn()
    let certificate = try DrawCertificate(readFrom: desk.file(Desk.certificate).path)
    #expect(try certificate.sealed() == certificate)
    let changes: [(inout DrawCertificate) -> Void] = [
      { $0.allocations[0].caseReference = $0.reserve[0].caseReference },
      { $0.allocations.swapAt(0, 1) }, { $0.seed = "8" }, { $0.auditors[0].volume = 0 },
      { $0.reserve.removeFirst() }, { $0.strata[0].eligible += 1 }, { $0.redraws = 3 },
      { $0.rules.services = ["child in need"] },
      { $0.auditors[0].conflicts = ["CIC-1", "CIC-2"] },
      { $0.method = "picked by hand" }, { $0.generator = "dice" }, { $0.frame.rows = 9999 },
      { $0.frame.fingerprints = nil }, { $0.frame.eligible = 7 }, { $0.seed = "07" },
      { $0.rules.gapMonths = 6 }, { $0.rules.targetPercent = 30 }, { $0.auditors[0].line = ["X"] },
      { $0.auditors.swapAt(0, 1) }, { $0.id = "DRAW-monthly-2026-03" },
      { $0.excluded = [.init(reason: .reviewed, because: "reviewed in May", cases: ["C-999"])] },
      { $0.moderation = ModerationFrame() }, { $0.months.append($0.months[0]) },
    ]
    for (number, change) in changes.enumerated() {
      var edited = certificate
      change(&edited)
      let elsewhere = try Desk(isEmpty: true)
      try elsewhere.write(Desk.frame(), to: "frame.csv")
      _ = try CertificateFile(
        edited.sealed(), at: elsewhere.file("edited.json").path, in: elsewhere.folder.path)
      let run = try verify(elsewhere, "edited.json")
      #expect(run.status == 1, "\(number) \(run)")
      #expect(["F007", "F004"].contains(run.errors.first), "\(number) \(run)")
    }
  }

  @Test("A case in use on the day of a swap was rightly passed over, though given back later")
  func swapDay() throws {
    let desk = try drawn()
    let certificate = try DrawCertificate(readFrom: desk.file(Desk.certificate).path)
    let first = certificate.allocations[0]
    let next = try #require(certificate.replacement(of: first) { _ in false }).caseReference
    try desk.write(
      """
      allocation: AL-other
      programme: monthly
      month: 2026-03
      auditor: TM-1
      case: \(next)

      """, to: "other.yaml")
    try desk.done("import", "other.yaml")
    let said = try desk.done("allocate", "swap", first.allocation, "--because", "case closed")
    #expect(!said.contains(next))
    try desk.exempt("AL-other", "--because", "on sick leave")
    let run = try verify(desk, Desk.certificate)
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("1 swap, each with the next case of the reserve"))
  }

  @Test("Where samples were drawn anew the summary and the method call chances nearly equal")
  func nearlyEqual() throws {
    let desk = try drawn()
    var certificate = try DrawCertificate(readFrom: desk.file(Desk.certificate).path)
    func summary() -> String {
      certificate.summary(
        due: certificate.drawnOn, exempt: 0, certificate: "c", file: "f",
        style: TextStyle(usesColour: false))
    }
    #expect(!summary().contains("only nearly equal"))
    certificate.redraws = 2
    #expect(summary().contains("drawn 3 times") && summary().contains("only nearly equal"))
    #expect(certificate.method.contains("only nearly the same"))
  }

  @Test("What differs is named, what the seed gives first")
  func named() throws {
    let desk = try drawn()
    var edited = try DrawCertificate(readFrom: desk.file(Desk.certificate).path)
    edited.frame.rows = 9999
    edited.method = "picked by hand"
    _ = try CertificateFile(
      edited.sealed(), at: desk.file("edited.json").path, in: desk.folder.path)
    let run = try verify(desk, "edited.json")
    #expect(run.complaints.contains("became \"picked by hand\""), "\(run)")
    #expect(run.complaints.contains("frame.rows: \"30\" became \"9999\""), "\(run)")
  }

  @Test("A whole other draw under the same id is not the one the workspace keeps")
  func otherDraw() throws {
    let desk = try drawn()
    let other = try Desk.allocating()
    try other.draw("--seed", "8")
    try desk.write(try other.text(of: Desk.certificate), to: "other.json")
    let run = try verify(desk, "other.json")
    #expect(run.status == 1 && run.errors == ["F002"], "\(run)")
  }

  @Test("Another frame: how many cases were added, removed or changed")
  func otherFrame() throws {
    let desk = try drawn()
    var rows = Desk.frameRows()
    rows.removeFirst(2)
    rows[4] = rows[4].replacing("SW-1", with: "SW-2").replacing("SW-3", with: "SW-2")
    rows.append("C-900,child in need,CIN-1,SW-1,,,\n")
    try desk.write(Desk.frameHead + rows.joined(), to: "later.csv")
    let run = try verify(desk, Desk.certificate, "later.csv")
    #expect(run.status == 1 && run.errors == ["F006"], "\(run)")
    #expect(run.complaints.contains("30 rows were drawn from, here are 29"))
    #expect(run.complaints.contains("1 added, 2 removed"))
  }

  @Test("Something that is no certificate, has a key too many, or is of another draw")
  func noCertificate() throws {
    let desk = try drawn()
    #expect(try verify(desk, "plr.yaml").errors == ["plr.yaml D014"])
    let text = try desk.text(of: Desk.certificate)
    try desk.write(
      text.replacing("\"seed\"", with: "\"seeds\": \"1\",\n  \"seed\""), to: "more.json")
    #expect(try verify(desk, "more.json").errors == ["more.json:10:3 D004"])
    try desk.write(
      text.replacing("\"kind_of_draw\": \"allocation\"", with: "\"kind_of_draw\": \"moderation\""),
      to: "moderation.json")
    #expect(try verify(desk, "moderation.json").errors == ["D014"])
  }
}
