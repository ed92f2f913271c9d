import Foundation
import Testing

@Suite("Reading and proving the journal") struct JournalCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    for number in 1...3 {
      try desk.write(Form.text(number), to: "form.yaml")
      try desk.done("review", "submit", "form.yaml", as: "TM-07")
    }
    return desk
  }

  @Test("The newest entry comes first; filters; what is left out is said (T8)") func show() throws {
    let desk = try desk()
    func numbers(_ options: String...) throws -> [Int] {
      let run = try desk.run(["journal", "show", "--format", "csv"] + options)
      return run.output.split(separator: "\n").dropFirst().compactMap { line in
        line.split(separator: ",").first.flatMap { Int($0) }
      }
    }
    let all = try numbers()
    #expect(all == all.sorted(by: >) && all.count > 5)
    #expect(try numbers("--subject", Form.id(2)).count == 1)
    #expect(try numbers("--person", "TM-07").count == all.count - 1)
    #expect(try numbers("--act", "submit").count == 3)
    #expect(try numbers("--period", "2020/21") == [])
    let cut = try desk.plr("journal", "show", "--limit", "2", "--act", "submit")
    let said = cut.output + cut.complaints
    #expect(said.contains("2 of \(all.count) entries; left out: 1 older ones"), "\(said)")
    #expect(try desk.plr("journal", "show", "--act", "submitted").errors == ["S016"])
  }

  @Test("journal show tells no digest and no salt in any format (B3)")
  func noDigests() throws {
    let desk = try desk()
    let json = try desk.done("journal", "show", "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    let keys = Set((rows ?? []).flatMap(\.keys))
    #expect(keys == ["entry", "at", "actor", "act", "subject", "tried_on", "hash"])
    let csv = try desk.done("journal", "show", "--format", "csv")
    #expect(csv.hasPrefix("entry,at,actor,act,subject,tried_on,hash\n"))
    #expect(try !desk.done("journal", "show").contains(#/[0-9a-f]{12}/#))
  }

  @Test("A head kept elsewhere is found again, and one of another chain is named (T4)") func head()
    throws
  {
    let desk = try desk()
    let head = try desk.done("journal", "head").prefix(64)
    try desk.write(Form.text(9), to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.done("journal", "verify", "--expect", String(head))
    let other = String(repeating: "ab", count: 32)
    #expect(try desk.plr("journal", "verify", "--expect", other).errors == ["S009"])
    #expect(try desk.plr("journal", "verify", "--expect", "abc").errors == ["S009"])
  }

  @Test("A policy changed before an act and put back leaves both entries (T6)") func settings()
    throws
  {
    let desk = try desk()
    let before = try desk.text(of: "plr.yaml")
    for (number, settings) in [
      (11, before.replacing("target_percent: 30", with: "target_percent: 5")), (12, before),
    ] {
      try desk.write(settings, to: "plr.yaml")
      try desk.write(Form.text(number), to: "form.yaml")
      try desk.done("review", "submit", "form.yaml", as: "TM-07")
    }
    let shown = try desk.done("journal", "show", "--act", "settings changed", "--format", "csv")
    #expect(shown.split(separator: "\n").count == 4, "\(shown)")
    try desk.done("journal", "verify")
  }
}
