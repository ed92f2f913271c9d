import Foundation
import Testing

@Suite("plr demo: the published figures, from forms")
struct DemoTests {
  @Test(
    "prints them",
    arguments: [
      #"reviews completed of expected +90\.6% +240 of 265"#,
      #"overall good or outstanding +75\.0% +180 of 240 +69\.2-80\.1"#,
      #"reviews moderated +30\.0% +72 of 240"#,
      #"kept their overall grade +77\.8% +56 of 72 +66\.9-85\.8"#,
      #"overall good or outstanding +92\.0% +23 of 25"#,
      #"Permanence audit - October 2019\n(?s:.*)overall good or outstanding +66\.7% +8 of 12"#,
      #"came 8-11 months before\n(?s:.*)overall +0 +2 +2 +0 +50\.0%\* +2 of 4"#,
      #"most recent into care\n(?s:.*)overall +0 +6 +0 +2 +75\.0%\* +6 of 8"#,
      #"overall +1 +9 +20 +2 +31\.3% +10 of 32"#,
      #"The board report: demo/board-report\.md"#,
    ])
  func prints(_ pattern: String) throws {
    let printed = try Estuary.demo.get().printed
    #expect(try printed.contains(Regex(pattern)), "\(printed)")
  }

  @Test("every figure is in plr figures --format json")
  func figures() throws {
    let desk = try Estuary.desk()
    let json = try desk.done("figures", "--period", "2025/26", "--format", "json")
    let all = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let programmes = try #require(all?["programmes"] as? [[String: Any]])
    #expect(programmes.compactMap { $0["programme"] as? String } == ["monthly", "fostering"])
    func share(_ id: String, of programme: String, rating: String? = nil) throws -> [Int] {
      let set = programmes.first { $0["programme"] as? String == programme }
      let figures = try #require(set?["figures"] as? [[String: Any]])
      let figure = figures.first {
        $0["id"] as? String == id && (rating == nil || $0["rating"] as? String == rating)
      }
      return ["numerator", "denominator"].compactMap { figure?[$0] as? Int }
    }
    #expect(try share("compliance", of: "monthly") == [240, 265])
    #expect(try share("moderation.share", of: "monthly") == [72, 240])
    #expect(try share("moderation.retained", of: "monthly") == [56, 72])
    let good = "grades.good_or_outstanding"
    #expect(try share(good, of: "monthly", rating: "overall") == [180, 240])
    #expect(try share(good, of: "fostering", rating: "overall") == [23, 25])
  }

  @Test("leaves a sound workspace and a report, and does not make it twice")
  func workspace() throws {
    let desk = try Estuary.desk()
    try desk.done("doctor")
    try desk.done("journal", "verify")
    #expect(try desk.text(of: "board-report.md").hasPrefix("# "))
    try desk.refused("demo", "--into", ".", "--samples", Estuary.samples, because: ["S007"])
  }

  @Test("replaces an earlier demo when told to, and never another folder")
  func replaces() throws {
    let desk = try Desk()
    try desk.write(Desk.settings.replacing("Estuary", with: "Ours"), to: "plr.yaml")
    let demo = ["demo", "--samples", Estuary.samples, "--replace", "--into"]
    let before = try desk.bytes(of: "plr.sqlite")
    #expect(try desk.run(demo + ["."]).errors == ["S007"])
    #expect(try desk.bytes(of: "plr.sqlite") == before)
    for _ in 1...2 {
      let run = try desk.run(demo + ["new"])
      #expect(run.status == 0, "\(run)")
    }
  }

  @Test("without the samples it says where to find them")
  func noSamples() throws {
    let run = try Desk(isEmpty: true).plr("demo", "--samples", "nowhere")
    #expect(run.status == 1 && run.errors == ["S020"], "\(run)")
  }
}
