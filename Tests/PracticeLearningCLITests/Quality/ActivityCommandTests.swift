import Foundation
import Testing

@Suite("The register of other activity and its stocktake") struct ActivityCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.done(
      "activity", "add", "--type", "peer-review", "--title", "First calls to the front door",
      "--source", "a neighbouring council", "--from", "3 Mar 2026", "--to", "5 Mar 2026", "--theme",
      "timely-response", "--strength", "Callers reach somebody at once.", "--develop",
      "Consent is not always written down.", "--action", "Consent stands in the first line.")
    try desk.done(
      "activity", "add", "--type", "survey", "--title", "Questionnaire to families", "--cases",
      "58", "--counted", "questionnaire answers", "--from", "2026-02-02", "--service",
      "children in care", "--theme", "timely-response", "--theme", "chronology")
    return desk
  }

  @Test("Each has an id of its quarter, and is listed by period, type, service and theme")
  func listed() throws {
    let desk = try desk()
    func ids(_ options: String...) throws -> [String] {
      let run = try desk.run(["activity", "list", "--format", "csv"] + options, as: "SW-118")
      return run.output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }
    #expect(try ids() == ["REG-2025-Q4-02", "REG-2025-Q4-01"])
    #expect(try ids("--period", "2026-02") == ["REG-2025-Q4-02"])
    #expect(try ids("--type", "peer review") == ["REG-2025-Q4-01"])
    #expect(try ids("--service", "fostering") == ["REG-2025-Q4-01"])
    #expect(try ids("--theme", "chronology") == ["REG-2025-Q4-02"])
    #expect(try ids("--period", "2025-Q1") == [])
  }

  @Test("The stocktake is type, theme, areas for development and action, with its counts")
  func stocktake() throws {
    let desk = try desk()
    // The last whole quarter, where none is named.
    let page = try desk.done("activity", "stocktake", "--format", "markdown")
    #expect(page.contains("| type | theme | areas for development | action |"), "\(page)")
    #expect(
      page.contains("2 activities beside reviews: peer review 1 and survey 1."), "\(page)")
    #expect(page.contains("58 questionnaire answers") && page.contains("timely response (2)"))
    #expect(
      page.contains("| Consent is not always written down. | Consent stands in the first line. |"))
    let text = try desk.done("activity", "stocktake", "--period", "2025-Q4", as: "TM-07")
    #expect(text.contains("to develop: Consent is not always written down."), "\(text)")
    let json = try JSONSerialization.jsonObject(
      with: Data(try desk.done("activity", "stocktake", "--format", "json").utf8))
    let rows = try #require((json as? [String: Any])?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["type"] as? String } == ["peer review", "survey"])
    #expect(
      try desk.done("activity", "stocktake", "--period", "2024-Q4")
        .contains("Nothing is in the register of this period."))
  }

  @Test("Practice weeks and dip samples stand in the stocktake of their quarter") func others()
    throws
  {
    let desk = try desk()
    desk.environment["PLR_TODAY"] = "2026-03-20"
    try desk.done(
      "week", "new", "--theme", "neglect", "--from", "2026-03-16", "--to", "2026-03-20")
    try desk.done(
      "week", "add", "2026-03-neglect", "--worry", "Plans stall.", "--next", "Look again.")
    try desk.done("dip", "new", "--template", "supervision", "--case", "C-1", "--id", "DIP-1")
    try desk.done(
      "dip", "record", "DIP-1", "--case", "C-1", "--answer", "held_in_time=no",
      "child_discussed=yes", "decisions_with_reasons=yes", "earlier_actions_checked=yes")
    let page = try desk.done(
      "activity", "stocktake", "--period", "2025-Q4", "--format", "markdown")
    #expect(page.contains("| practice week: neglect | neglect | Plans stall. | Look again. |"))
    #expect(page.contains("dip sample: Supervision"), "\(page)")
  }

  @Test(
    "What does not fit is refused, and nothing is stored",
    arguments: [
      (["--title", " "], ["D005"]), (["--to", "2026-02-01"], ["R067"]),
      (["--theme", "cronology"], ["R063"]), (["--service", "fosterin"], ["R005"]),
      (["--title", "Ring 07700 900123"], ["P006"]), (["--id", "a b"], ["D024"]),
      (["--cases=-1"], ["Q011"]),
    ])
  func refusals(options: [String], codes: [String]) throws {
    let desk = try Desk()
    let before = try desk.bytes(of: "plr.sqlite")
    let title = options.contains("--title") ? [] : ["--title", "Questionnaire"]
    let run = try desk.run(
      ["activity", "add", "--type", "survey", "--from", "2026-02-02"] + title + options)
    #expect(run.status == 1 && run.errors == codes, "\(run)")
    #expect(try desk.bytes(of: "plr.sqlite") == before)
  }

  @Test("The register is kept by the QA lead and the principal social worker alone")
  func rights() throws {
    let desk = try Desk()
    try desk.refused(
      "activity", "add", "--type", "survey", "--title", "One", "--from", "2026-02-02",
      because: ["S021"], as: "TM-07")
  }

  @Test("The published quarter comes out of the samples: cases, answers, evaluations and checks")
  func published() throws {
    let desk = try Estuary.desk()
    let page = try desk.done("activity", "stocktake", "--period", "2019-Q3", as: "SW-101")
    for words in [
      "51 front-door and assessment cases", "50 child protection plans that ended within three",
      "58 questionnaire answers on disabled children",
      "13 child in need and child protection evaluations read again",
      "32 compliance checks of children in care", "12 practice evaluations of children in care",
      "22 learning sessions (144 people)",
    ] {
      #expect(page.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    }
    for type in ["external scrutiny 1", "peer review 1", "complaints learning 1", "survey 1"] {
      #expect(page.contains(type), "\(type)")
    }
  }
}
