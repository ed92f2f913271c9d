import Foundation
import Testing

@Suite("Every page's figures for machines too") struct FigureDoorTests {
  private func figures(_ json: String) throws -> [[String: Any]] {
    let all = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let sets = try #require(all?["programmes"] as? [[String: Any]])
    return sets.flatMap { $0["figures"] as? [[String: Any]] ?? [] }
  }

  @Test("The board report has the figures of its pages as JSON and CSV (H5)") func board() throws {
    let desk = try Estuary.desk()
    let board = ["report", "board", "--period", "2025/26", "--programme", "monthly"]
    let json = try desk.run(board + ["--format", "json"]).output
    let ids = try Set(figures(json).compactMap { $0["id"] as? String })
    for id in [
      "moderation.retained", "grades.good_or_outstanding.change", "actions.open.status",
      "timeliness.in_time", "moderation.adjusted.good_or_outstanding",
      "moderation.needed_to_date", "reviews.amended",
    ] { #expect(ids.contains(id), "\(id)") }
    let csv = try desk.run(board + ["--format", "csv"]).output
    #expect(csv.split(separator: "\n").count == (try figures(json)).count + 1)
    try desk.done(
      "report", "board", "--period", "2025/26", "--format", "json", "--output", "board.json")
    #expect(try desk.text(of: "board.json").hasPrefix(#"{"plr":1"#))
  }

  @Test("Allocations are listed for somebody who is named (H5)") func allocations() throws {
    let desk = try Estuary.desk()
    #expect(try desk.run(["allocate", "list", "--as", "QA-01"]).status == 0)
    #expect(try desk.run(["allocate", "list", "--format", "csv", "--as", "QA-01"]).status == 0)
  }

  @Test(
    "The actions of a month are the same ones in the report, the list and the figures (A2)",
    arguments: ["2025-04", "2025-Q2", "2025/26"])
  func actions(period: String) throws {
    let desk = try Estuary.desk()
    let listed =
      try desk.done(
        "action", "list", "--period", period, "--programme", "monthly", "--format", "csv"
      ).split(separator: "\n").count - 1
    let all = try figures(
      try desk.done(
        "figures", "--period", period, "--programme", "monthly", "--format", "json"))
    let counted = all.filter { $0["id"] as? String == "actions.status" }
      .reduce(0) { $0 + ($1["numerator"] as? Int ?? 0) }
    #expect(counted == listed && listed > 0)
    let report = try desk.done(
      "report", "board", "--period", period, "--programme", "monthly", "--format", "markdown")
    #expect(report.contains("\(listed) learning actions came from these reviews"), "\(report)")
    let open = all.filter { $0["id"] as? String == "actions.open.status" }
      .reduce(0) { $0 + ($1["numerator"] as? Int ?? 0) }
    let openListed =
      try desk.done(
        "action", "list", "--period", period, "--programme", "monthly", "--open-in-period",
        "--format", "csv"
      ).split(separator: "\n").count - 1
    #expect(open == openListed)
  }

  @Test("The status is that of the period's end, or of the day of --on (H2)") func status() throws {
    let desk = try Estuary.desk()
    let june = ["report", "board", "--period", "2025-06", "--programme", "monthly"]
    #expect(try desk.run(june).output.contains("actions as on 30 June 2025"))
    #expect(
      try desk.run(june + ["--on", "2025-08-01"]).output.contains("actions as on 1 August 2025"))
  }

  @Test("A month says how many kept their grade, not what an adjustment makes of them (H1)")
  func adjusted() throws {
    let desk = try Estuary.desk()
    for month in 4...12 {
      let text = try desk.done(
        "report", "board", "--period", "2025-\(month < 10 ? "0" : "")\(month)", "--programme",
        "monthly", "--format", "markdown")
      let isTooFew = text.contains("allowing for moderation: too few random checks to say")
      #expect(isTooFew || text.contains("over the 12 months "), "\(month)")
    }
    let march = try desk.done(
      "moderation", "compare", "--period", "2026-03", "--programme", "monthly")
    #expect(march.contains("Over the 12 months April 2025 to March 2026"), "\(march)")
    #expect(march.contains(#/allowing for moderation +64% +55-74/#), "\(march)")
  }
}
