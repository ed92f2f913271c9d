import Testing

@Suite("A random selection is what a draw took")
struct MadeUpSelectionTests {
  private func moderation(_ selection: String) -> String {
    Form.moderation([:]).replacing("domains:", with: "selection: { \(selection) }\ndomains:")
  }

  @Test("a made-up selection of a review no draw took is refused (A12)")
  func madeUp() throws {
    let desk = try Desk()
    try desk.write(Form.text, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.write(moderation("reason: random, probability: 0.25"), to: "m.yaml")
    let run = try desk.refused("import", "m.yaml", because: ["m.yaml:5:1 F050"])
    #expect(run.complaints.contains("no draw took"), "\(run)")
    // Brought once more beside the review that is here already, it is no truer.
    try desk.write(
      Form.text + "---\n" + moderation("reason: random, probability: 0.25"), to: "b.yaml")
    #expect(try desk.plr("import", "b.yaml").errors.contains { $0.hasSuffix("F050") })
    try desk.write(moderation("reason: requested"), to: "m.yaml")
    try desk.done("import", "m.yaml")
  }

  @Test("a document from before comes in together with its review, and then stands (A12)")
  func before() throws {
    let desk = try Desk()
    try desk.write(
      Form.text + "---\n" + moderation("reason: random, probability: 0.25"), to: "all.yaml")
    try desk.done("import", "all.yaml")
    try desk.write(moderation("reason: random, probability: 0.75"), to: "m.yaml")
    #expect(
      try desk.plr("import", "m.yaml", "--amend", "--reason", "weights").errors
        == ["m.yaml:5:1 F050"])
  }
}
