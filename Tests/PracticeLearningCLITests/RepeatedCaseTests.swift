import Testing

@Suite("A case that is reviewed twice within a year")
struct RepeatedCaseTests {
  @Test("is told of, whichever month is stored first", arguments: [false, true])
  func bothWays(isLaterFirst: Bool) throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "february.yaml")
    try desk.write(
      Form.text.replacing("month: 2026-02", with: "month: 2026-04")
        .replacing("2026-02-CIC-0001", with: "2026-04-CIC-0001")
        .replacing("back in school", with: "in school every day"), to: "april.yaml")
    let files = isLaterFirst ? ["april.yaml", "february.yaml"] : ["february.yaml", "april.yaml"]
    #expect(!(try desk.plr("import", files[0]).complaints.contains("R054")))
    let run = try desk.plr("import", files[1])
    #expect(run.status == 0 && run.complaints.contains("R054"), "\(run)")
  }
}
