import Foundation
import Testing

@Suite("plr moderation compare: can the grades be trusted?")
struct CompareTests {
  private let compare = ["moderation", "compare", "--programme", "monthly", "--period", "2025/26"]

  private func text(_ options: String..., as person: String? = nil) throws -> String {
    let run = try Estuary.desk().run(compare + options, as: person)
    #expect(run.status == 0, "\(run.complaints)")
    return run.output
  }

  @Test("the sample year, word for word, no line wider than a terminal")
  func golden() throws {
    let all =
      try text("--coefficients") + text("--by", "service", "--coefficients")
      + text("--by", "quarter") + text("--by", "moderator") + text("--by", "auditor")
    try expectGolden(all, "compare.txt")
    #expect(all.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test(
    "prints the headline of the sample year",
    arguments: [
      #"reviews moderated, target 30% +30\.0% +72 of 240"#,
      #"recorded good or outstanding +75\.0% +180 of 240 +69\.2-80\.1"#,
      #"allowing for moderation +64% +55-74"#,
      #"same grade +77\.8% +56 of 72 +66\.9-85\.8"#,
      #"within one grade +100\.0% +72 of 72"#,
      #"lower 13, same 56, higher 3"#, #"sign\s+test,\s+p\s+0\.021"#,
      #"6 lowered below it, 1 raised above it"#, #"kept their overall grade +77\.8% +56 of 72"#,
      #"planning +59 of 72 +10 +3 +-+#+\+"#, #"planning +81\.9% +71\.5-89\.1 +\+0\.08"#,
      #"Six domains together: 86\.1%"#,
    ])
  func headline(_ pattern: String) throws {
    let printed = try text()
    #expect(try printed.contains(Regex(pattern)), "\(printed)")
    #expect(!printed.contains("kappa 0"), "coefficients are one level down")
  }

  @Test("every number is a figure with its n, interval and method, or says why it is missing")
  func figures() throws {
    let figures = try figures(as: "QA-01")
    let parts = ["service": 8, "month": 12, "quarter": 4, "moderated_by": 4]
    func whole(_ id: String, _ rating: String? = nil) throws -> [String: Any] {
      let found = figures.first { figure in
        figure["id"] as? String == "moderation.\(id)" && figure["rating"] as? String == rating
          && parts.keys.allSatisfy { figure[$0] == nil }
      }
      return try #require(found)
    }
    let adjusted = try whole("adjusted.good_or_outstanding")
    #expect(abs((adjusted["value"] as? Double ?? 0) - 0.643189964157706) < 1e-12)
    let interval = try #require(adjusted["interval"] as? [String: Double])
    #expect(abs((interval["lower"] ?? 0) - 0.5498987265227062) < 1e-12)
    #expect(try whole("kappa_linear", "overall")["unit"] as? String == "coefficient")
    #expect(try whole("kappa_linear", "overall")["reading"] as? String != nil)
    #expect(try whole("mean_difference", "overall")["unit"] as? String == "difference")
    #expect(try whole("sign_test", "overall")["unit"] as? String == "p_value")
    for figure in figures {
      let id = figure["id"] as? String ?? ""
      #expect(!(figure["method"] as? String ?? "").isEmpty, "\(id)")
      #expect(figure["value"] is NSNull == (figure["missing"] != nil), "\(id)")
    }
    for (part, count) in parts {
      let named = figures.filter { $0["id"] as? String == "moderation.kappa_linear" }
        .compactMap { $0[part] as? String }
      #expect(Set(named).count == count && named.count == 7 * count, "\(part)")
    }
  }

  @Test("JSON and CSV of a comparison hold the same figures")
  func csv() throws {
    let csv = try text("--format", "csv", as: "QA-01")
    #expect(csv.split(separator: "\n").count == (try figures(as: "QA-01")).count + 1)
    let columns = csv.prefix { $0 != "\n" }
    #expect(columns.contains(",period,quarter,moderated_by,graded_by,"))
    #expect(columns.hasSuffix(",reading"))
  }

  private func figures(as person: String) throws -> [[String: Any]] {
    let json = try text("--format", "json", as: person)
    let all = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let sets = try #require(all?["programmes"] as? [[String: Any]])
    return try #require(sets.first?["figures"] as? [[String: Any]])
  }

  // MARK: Who may see whom

  @Test("auditors: all to the QA lead, to everybody else their own, to a stranger nothing")
  func auditors() throws {
    let desk = try Estuary.desk()
    #expect(try text("--by", "auditor", as: "QA-01").contains("\n  TM-23 "))
    let own = try text("--by", "auditor", as: "TM-01")
    #expect(own.contains("\n  TM-01 ") && !own.contains("TM-23") && !own.contains("MOD-0"))
    try desk.refused(
      "moderation", "compare", "--by", "auditor", because: ["S021"], as: "SW-118", isLook: true)
    try desk.refused(
      "moderation", "compare", "--by", "auditor", because: ["S021"], as: "SM-01", isLook: true)
    try desk.refused("moderation", "compare", "--by", "auditor", because: ["S014"], as: "XX-1")
    desk.environment["PLR_ACTOR"] = nil
    try desk.refused("moderation", "compare", "--by", "auditor", because: ["S014"])
  }

  @Test("moderators: all to the QA lead, their own to a moderator, in every format")
  func moderators() throws {
    let desk = try Estuary.desk()
    let own = try text("--by", "moderator", as: "MOD-01")
    #expect(own.contains("MOD-01") && !own.contains("MOD-02"))
    try desk.refused(
      "moderation", "compare", "--by", "moderator", because: ["S021"], as: "SW-118", isLook: true)
    func named(_ person: String) throws -> Set<String> {
      Set(try figures(as: person).compactMap { $0["moderated_by"] as? String })
    }
    #expect(try named("QA-01") == ["MOD-01", "MOD-02", "MOD-03", "MOD-04"])
    #expect(try named("MOD-03") == ["MOD-03"])
    #expect(try named("TM-07").isEmpty)
    try desk.refused("moderation", "compare", because: ["S021"], as: "SW-118", isLook: true)
    desk.environment["PLR_ACTOR"] = nil
    try desk.refused("moderation", "compare", "--format", "json", because: ["S014"])
    try desk.refused("moderation", "compare", "--by", "moderator", because: ["S014"])
  }

  @Test(
    "an unknown way to split or rating is wrong usage",
    arguments: [["--by", "case"], ["--by", "auditor", "--rating", "good"]])
  func wrongUsage(_ options: [String]) throws {
    #expect(try Estuary.desk().run(compare + options).status == 64)
  }

  @Test("no review moderated is said, not shown as agreement")
  func nothing() throws {
    let desk = try Estuary.desk()
    let whole = try desk.done("moderation", "compare", "--programme", "fostering")
    #expect(whole.contains("reviews moderated, target") && !whole.contains("same grade"))
    let parts = try desk.done(
      "moderation", "compare", "--programme", "fostering", "--by", "service")
    #expect(parts.contains("No review was moderated."))
  }
}
