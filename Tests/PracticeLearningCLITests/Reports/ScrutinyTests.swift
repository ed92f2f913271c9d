import Foundation
import Testing

@Suite("The report to the scrutiny committee, and the register of what was published")
struct ScrutinyTests {
  private func desk() throws -> Desk {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    return desk
  }

  @Test("Of the sample year less than a quarter of the numbers is hidden (S6)") func sample() throws
  {
    let lines = try WrittenReports.text("scrutiny", "csv").split(separator: "\n").dropFirst()
    let hidden = lines.count { $0.hasSuffix(",c") }
    #expect(
      hidden > 0 && Double(hidden) < 0.25 * Double(lines.count), "\(hidden) of \(lines.count)")
    let text = try WrittenReports.text("scrutiny", "txt")
    #expect(text.contains("Draft: not for publication"))
    #expect(text.contains("numbers are hidden. Some are counts of one to five"))
  }

  @Test("The line of a service hides the same in every file, and nothing stands beside it (S9)")
  func everyByte() throws {
    let row = try WrittenReports.text("scrutiny", "md").split(separator: "\n")
      .filter { $0.hasPrefix("| early help") }
    #expect(row == ["| early help | c | c | 30 | c |"])
    let page = try WrittenReports.text("scrutiny", "html")
    let places = page.ranges(of: "early help")
    #expect(places.count == 1)
    for place in places {
      let line = page[place.upperBound...].prefix { $0 != "\n" }
      let digits = line.replacing(/<[^>]*>/, with: " ").split(separator: " ")
      #expect(digits == ["c", "c", "30", "c"], "\(line)")
    }
    for tag in [" data-", " alt=", "<desc", "<svg"] { #expect(!page.contains(tag), "\(tag)") }
    let title = page.firstMatch(of: /<title>(.*?)<\/title>/).map { String($0.1) }
    #expect(title == "Estuary: report to the scrutiny committee")
    let json = try WrittenReports.text("scrutiny", "json")
    #expect(json.contains("\"programmes\":[]"))
  }

  @Test("What is published stands in the register; the same again is no second release (S4)")
  func register() throws {
    let desk = try desk()
    #expect(try desk.done("report", "releases").contains("Nothing was published yet."))
    let page = try desk.done("report", "scrutiny", "--publish")
    #expect(!page.contains("Draft"))
    let again = try desk.plr("report", "scrutiny", "--publish")
    #expect(again.status == 0 && again.complaints.contains("Q021"), "\(again)")
    #expect(again.output == page)
    _ = try desk.done("report", "scrutiny", "--publish", "--period", "2025-04..2025-09")
    let list = try desk.done("report", "releases", "--format", "csv").split(separator: "\n")
    #expect(list.count == 3)
    #expect(list[1].hasPrefix("2,2026-04-15,monthly,2025-04..2025-09,"))
    #expect(list[2].hasPrefix("1,2026-04-15,monthly,2025/26,80,6,QA-01"))
    #expect(try desk.plr("journal", "verify").status == 0)
  }

  @Test("Whoever reads the figures of all services makes the draft, the QA lead alone publishes it")
  func who() throws {
    let desk = try desk()
    #expect(try desk.plr("report", "scrutiny", as: "BV-01").status == 0)
    for person in ["BV-01", "TM-07"] {
      let run = try desk.plr("report", "scrutiny", "--publish", as: person)
      #expect(run.status == 1 && run.complaints.contains("S021"), "\(person) \(run)")
    }
    #expect(try desk.plr("report", "scrutiny", as: "TM-07").status == 1)
    #expect(try desk.done("report", "releases").contains("Nothing was published yet."))
  }

  @Test("A report of a single team or service, and one that would hide all, is refused (S7)")
  func refused() throws {
    let desk = try desk()
    for part in [["--team", "CIC-2"], ["--service", "early help"]] {
      let run = try desk.run(["report", "scrutiny", "--publish"] + part)
      #expect(run.status == 1 && run.complaints.contains("Q017"), "\(run)")
    }
    let small = try Desk()
    try small.write(Form.text, to: "one.yaml")
    _ = try small.plr("review", "submit", "one.yaml", as: "TM-07")
    let run = try small.plr(
      "report", "scrutiny", "--publish", "--period", "2026-02", "--format", "html", "-o", "x.html")
    #expect(run.status == 1 && run.complaints.contains("Q018"), "\(run)")
    #expect(!small.has("x.html"))
    #expect(try small.done("report", "releases").contains("Nothing was published yet."))
  }

  @Test("On a practice week's page for the public no name or label of a part holds a number (S9)")
  func week() throws {
    let desk = try desk()
    let run = try desk.plr("report", "practice-week", "--public", "--format", "html")
    try #require(run.status == 0, "\(run)")
    let page = run.output
    for tag in [" data-", " alt=", "<desc", "<svg"] { #expect(!page.contains(tag), "\(tag)") }
    for label in page.matches(of: /aria-label="([^"]*)"/) {
      #expect(!label.1.contains(/[0-9]+ of [0-9]+/), "\(label.1)")
    }
  }
}
