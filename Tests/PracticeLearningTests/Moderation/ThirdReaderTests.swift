import PracticeLearning
import Testing

@Suite("Moderation: third reader and panel")
struct ThirdReaderTests {
  /// Talked through without agreement.
  private let open: Moderation = {
    var talk = Second.talk
    talk.agreed = false
    return Second.across.taking(.conversation(talk, agreement: nil))
  }()

  private func complaints(_ resolution: Moderation.Resolution) -> [String] {
    Second.complaints(open) { $0.resolution = resolution }
  }

  @Test(
    "A third reader is neither auditor nor moderator, moderates, and has no part in the work",
    arguments: [
      ("QA-01", []), ("MO-02", []), ("PS-01", []), ("MO-01", ["M020 resolution.by"]),
      ("TM-07", ["M020 resolution.by"]), ("TM-03", ["M020 resolution.by"]),
      ("SW-118", ["M020 resolution.by"]), ("BV-01", ["M020 resolution.by"]),
      ("NO-1", ["W004 resolution.by"]),
    ])
  func reader(code: String, expected: [String]) {
    #expect(complaints(Second.resolution(.thirdReader, by: code)) == expected)
  }

  @Test("A panel names its chair and at least two others, each as free as a third reader")
  func panel() {
    func panel(_ chair: String?, _ members: [String]) -> [String] {
      complaints(Second.resolution(.panel, by: chair, panel: members))
    }
    #expect(panel("QA-01", ["MO-02", "PS-01"]) == [])
    #expect(panel("QA-01", ["MO-02"]) == ["M021 resolution.panel"])
    #expect(panel("QA-01", []) == ["M021 resolution.panel"])
    #expect(panel("QA-01", ["MO-02", "QA-01"]) == ["M021 resolution.panel"])
    #expect(panel(nil, ["MO-02", "PS-01"]) == ["M008 resolution.by"])
    #expect(panel("QA-01", ["MO-01", "PS-01"]) == ["M020 resolution.panel[1]"])
    #expect(panel("QA-01", ["PS-01", "TM-07"]) == ["M020 resolution.panel[2]"])
    #expect(panel("QA-01", ["PS-01", "MO-02", "NO-1"]) == ["W004 resolution.panel[3]"])
  }

  @Test("They may find a grade that neither gave, with their reason")
  func otherGrade() {
    var resolution = Second.resolution(
      .thirdReader, by: "QA-01", final: [.init(.domain(.planning), .outstanding)])
    #expect(complaints(resolution) == [])
    resolution.because = nil
    #expect(complaints(resolution) == ["M008 resolution.because"])
  }

  @Test("The third reader, the chair of the panel or the QA lead records it")
  func who() {
    let act = SettlingAct.resolution(Second.resolution(.thirdReader, by: "MO-02"))
    #expect(Second.refused(act, by: "MO-02", on: open) == [])
    #expect(Second.refused(act, by: "QA-01", on: open) == [])
    for code in ["MO-01", "TM-07", "PS-01"] {
      #expect(Second.refused(act, by: code, on: open) == ["M016 resolution.by"])
    }
    let panel = SettlingAct.resolution(
      Second.resolution(.panel, by: "PS-01", panel: ["MO-02", "SM-01"]))
    #expect(Second.refused(panel, by: "PS-01", on: open) == [])
    #expect(Second.refused(panel, by: "MO-02", on: open) == ["M016 resolution.by"])
  }

  @Test("They come in where a conversation ended without agreement, and nowhere else")
  func turn() {
    let act = SettlingAct.resolution(Second.resolution(.thirdReader, by: "QA-01"))
    #expect(Second.refused(act, by: "QA-01", on: Second.oneStep) == ["M019 resolution.how"])
    #expect(Second.refused(act, by: "QA-01", on: Second.across) == ["M019 resolution.how"])
    #expect(Second.refused(act, by: "QA-01", on: open) == [])
    let alone = SettlingAct.resolution(Second.resolution(.moderatorDecides))
    #expect(Second.refused(alone, by: "MO-01", on: open) == ["M019 resolution.how"])
  }

  @Test("Where the overall grades differ they name the final one; silence is not the moderator's")
  func overallNamed() {
    var talk = Second.talk
    talk.agreed = false
    let open = Second.grades([.overall: .requiresImprovement])
      .taking(.conversation(talk, agreement: nil))
    func refused(_ final: [Moderation.FinalGrade]) -> [String] {
      Second.refused(
        .resolution(Second.resolution(.thirdReader, by: "QA-01", final: final)), by: "QA-01",
        on: open)
    }
    #expect(refused([]) == ["M031 resolution.final"])
    #expect(refused([.init(.domain(.planning), .good)]) == ["M031 resolution.final"])
    #expect(refused([.init(.overall, .requiresImprovement)]) == [])
  }

  @Test("Both originals stay beside what they find")
  func originals() {
    let settled = open.taking(
      .resolution(
        Second.resolution(.thirdReader, by: "QA-01", final: [.init(.domain(.planning), .good)])))
    #expect(settled.step == .settled)
    #expect(settled.grade(.domain(.planning)) == .requiresImprovement)
    #expect(settled.finalGrade(.domain(.planning)) == .good)
    #expect(settled.conversation?.agreed == false)
  }
}
