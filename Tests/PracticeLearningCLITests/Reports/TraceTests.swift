import Foundation
import Testing

@Suite("Every figure can be traced") struct TraceTests {
  private func desk() throws -> Desk {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    return desk
  }

  private func traces(_ desk: Desk, _ words: [String]) throws -> [[String: Any]] {
    let run = try desk.run(["figures", "--format", "json", "--trace"] + words)
    let text = run.output
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  @Test("The reviews it counts are as many as its numerator, and none twice") func numerator()
    throws
  {
    let desk = try desk()
    let some = ["--programme", "monthly", "--period", "2026-02"]
    for id in ["grades.good_or_outstanding", "moderation.retained", "families.heard"] {
      let found = try traces(desk, [id] + some)
      #expect(!found.isEmpty)
      for trace in found {
        let figure = try #require(trace["figure"] as? [String: Any])
        let reviews = try #require(trace["reviews"] as? [[String: Any]], "\(figure)")
        let times = reviews.compactMap { $0["times"] as? Int }.reduce(0, +)
        #expect(times + (trace["not_shown"] as? Int ?? 0) == figure["numerator"] as? Int)
        #expect(Set(reviews.compactMap { $0["id"] as? String }).count == reviews.count)
      }
    }
  }

  @Test("It is found by its name on a page too") func anchor() throws {
    let desk = try desk()
    let name = "moderation.retained;programme=monthly"
    let found = try traces(desk, [name, "--period", "2026-02"])
    #expect(found.count == 1)
    #expect(found.first?["anchor"] as? String == name)
    #expect(try WrittenReports.text("board", "html").contains("<tr id=\"\(name)\">"))
  }

  @Test("Whoever reads figures and no review learns how many, and not which") func noReview() throws
  {
    let desk = try desk()
    desk.environment["PLR_ACTOR"] = "BV-01"
    let text = try desk.done(
      "figures", "--trace", "moderation.retained;programme=monthly", "--period", "2026-02")
    #expect(text.contains("3 reviews you may not see here"), "\(text)")
    #expect(!text.contains("2025-04-CEYP-0011"))
  }

  @Test("A figure that counts no reviews says so") func other() throws {
    let text = try desk().done(
      "figures", "--trace", "compliance", "--period", "2026-02", "--programme", "monthly")
    #expect(text.contains("No reviews one by one"), "\(text)")
  }

  @Test("A name nobody knows is told, with the nearest one") func unknown() throws {
    let run = try desk().plr("figures", "--trace", "moderation.retaind")
    #expect(run.status == 1)
    #expect(run.complaints.contains("did you mean moderation.retained?"))
  }
}
