import Foundation
import Testing

/// The sample year from finding to learning that was looked at again, by the commands of whoever does it.
@Suite("The sample year tells of neglect from the first finding to what may be said in the end")
struct StoryTests {
  private func desk() throws -> Desk {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    return desk
  }

  @Test("Neglect is found as a rising theme in January, and not before there are enough months")
  func rising() throws {
    let desk = try desk()
    func says(_ period: String) throws -> String {
      try desk.done(
        "themes", "trend", "--theme", "neglect", "--programme", "monthly", "--period", period)
    }
    #expect(try says("2025-04..2025-12").contains("too few points to say"))
    #expect(try says("2025-04..2026-01").contains(/neglect .* rising/))
    let year = try says("2025/26")
    #expect(year.contains(/neglect +35 of 240 .* rising/), "\(year)")
  }

  @Test(
    "Complaints, families and observations stand beside the reviews and are in none of their counts"
  )
  func beside() throws {
    let desk = try desk()
    let csv = try desk.done("themes", "sources", "--programme", "monthly", "--format", "csv")
    let neglect = csv.split(separator: "\n").filter { $0.hasPrefix("neglect,") }
    #expect(neglect.first?.hasPrefix("neglect,reviews: to develop,35,240,") == true, "\(csv)")
    for source in ["complaints learning", "family feedback", "observation", "survey"] {
      #expect(neglect.contains { $0.hasPrefix("neglect,\(source),1,1,") }, "\(source)")
    }
    #expect(neglect.contains { $0.hasPrefix("neglect,practice week,2,2,") }, "\(csv)")
    #expect(neglect.contains { $0.hasPrefix("neglect,dip sample,2,3,") && $0.hasSuffix(",40") })
    let ofService = try desk.done(
      "themes", "sources", "--service", "child protection", "--format", "csv")
    #expect(!ofService.contains("practice week") && ofService.contains("complaints learning"))
  }

  @Test(
    "A first look in November and the week of March ask the same questions of twenty plans each")
  func weeks() throws {
    let page = try desk().done("week", "summary", "2026-03-neglect")
    #expect(page.contains("Compared with the week of 10 November 2025"))
    #expect(
      page.replacing("\n  ", with: " ").contains(
        "tool used twice: 70.6% (12 of 17; 95% interval 44.0-89.7); before 33.3% (6 of 18; 95% interval"
      ),
      "\(page)")
    #expect(page.contains("too few to tell") && !page.contains("rose"))
  }

  @Test(
    "The action of December is completed, and what may be said is that it is too few to tell, and why"
  )
  func impact() throws {
    let desk = try desk()
    let found = try desk.done("action", "list", "--format", "csv").split(separator: "\n")
      .first { $0.contains("Use the neglect tool twice in every plan") }
    let id = try #require(found?.split(separator: ",").first.map(String.init))
    let page = try desk.done("action", "impact", id)
    #expect(page.contains(/before +October 2024 to September 2025 +6 of 129/), "\(page)")
    #expect(page.contains(/after +March 2026 +5 of 24 +20\.8% +9\.2-40\.5/), "\(page)")
    #expect(page.contains("Too few to tell: 1 month after"))
    #expect(!page.lowercased().contains("because of"))
    #expect(page.contains("adapt, adopt or abandon"))
    let dips = try desk.done("action", "impact", id, "--measure", "dip:tool_used_twice")
      .replacing("\n  ", with: " ")
    #expect(dips.contains("Counted are cases of dip samples that meet tool_used_twice"))
    #expect(dips.contains("Too few to tell: 0 cases before"), "\(dips)")
    // Noticed in the spring: the sample of November stands before, that of March in the quarter that is not counted.
    let later = try desk.done("action", "impact", "LA-2025-033", "--measure", "dip:tool_used_twice")
    #expect(later.contains(/before +January 2025 to December 2025 +6 of 18 +33\.3%/), "\(later)")
    try desk.refused(
      "action", "impact", id, "--measure", "dip:tool_used_twicee", because: ["A018"])
    let further = try desk.done("action", "list", "--format", "csv").split(separator: "\n")
      .filter { $0.contains("2026-03-2") && $0.contains("neglect") }
    #expect(further.count >= 3, "what the week led to: \(further)")
  }

  @Test("Answers, feedback and why nobody was asked are figures of the year")
  func answers() throws {
    let desk = try desk()
    let json = try JSONSerialization.jsonObject(
      with: Data(try desk.done("figures", "--programme", "monthly", "--format", "json").utf8))
    let programmes = (json as? [String: Any])?["programmes"] as? [[String: Any]]
    let figures = try #require(programmes?.first?["figures"] as? [[String: Any]])
    func counts(_ id: String, _ dimensions: [String: String] = [:]) -> [Int?] {
      let figure = figures.first { figure in
        figure["id"] as? String == id
          && dimensions.allSatisfy { figure[$0.key] as? String == $0.value }
      }
      return [figure?["numerator"] as? Int, figure?["denominator"] as? Int]
    }
    #expect(counts("conversations.held") == [240, 240])
    #expect(counts("identity.considered") == [240, 240])
    #expect(counts("feedback.heard", ["source": "the child"]) == [137, 240])
    #expect(counts("feedback.not_asked", ["source": "the child"]) == [72, 240])
    let reasons = figures.filter {
      $0["id"] as? String == "feedback.not_asked.reason" && $0["source"] as? String == "the child"
    }
    #expect(reasons.compactMap { $0["numerator"] as? Int }.reduce(0, +) == 72)
    #expect(!reasons.contains { $0["reason"] as? String == "not coded" })
    let question = ["question": "chronology_current"]
    let answered = ["answers.yes", "answers.partly", "answers.no"].map { counts($0, question) }
    #expect(answered.allSatisfy { $0[1] == answered[0][1] })
    #expect(answered.compactMap { $0[0] }.reduce(0, +) == answered[0][1])
    let text = try desk.done("figures", "--answers", "--programme", "monthly")
    #expect(text.contains(/chronology_current +[0-9]+ +[0-9]+ +[0-9]+ +[0-9]+ +[0-9.]+%/))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("Few children of a group are not told apart to whoever sees tables alone")
  func identity() throws {
    let desk = try desk()
    let lead = try desk.done("themes", "table", "--by", "identity", "--format", "csv")
    #expect(lead.contains("neglect,mixed or multiple,development,"))
    #expect(lead.contains(",not recorded,"))
    let board = try desk.run(
      ["themes", "table", "--by", "identity", "--format", "csv"], as: "BV-01")
    #expect(board.status == 0, "\(board)")
    for row in board.output.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      guard cells[3] != "fewer than 5" else { continue }
      #expect(Int(cells[4]).map { $0 >= 5 } == true, "\(row)")
    }
    // One alone would follow from the whole: the smallest of the others is hidden with it.
    let few = board.output.split(separator: "\n").filter { $0.contains("fewer than 5") }
    #expect(few.count == 2 && few.contains { $0.contains("not recorded") }, "\(few)")
  }
}
