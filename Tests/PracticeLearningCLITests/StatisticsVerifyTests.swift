import Foundation
import Testing

/// Files of reference cases: the project's own and the shared ones beside the project.
private enum ReferenceText {
  static let own = Built.root.appending(path: "Tests/Golden/references-own.json")
  static let shared = Built.root.deletingLastPathComponent().appending(path: "shared/statistics")
  static let hasShared = FileManager.default.fileExists(atPath: shared.path)
}

@Suite("plr statistics verify") struct StatisticsVerifyTests {
  @Test(
    "passes every shared reference case",
    .enabled(if: ReferenceText.hasShared, "the folder shared/statistics is not beside the project"))
  func shared() throws {
    let desk = try Desk(isEmpty: true)
    let files = ["references.json", "adjusted-profile.json"].map {
      ReferenceText.shared.appending(path: $0).path
    }
    let run = try desk.plr("statistics", "verify", files[0], files[1])
    #expect(run.status == 0 && run.complaints.isEmpty, "\(run)")
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("pass  ") } == 92)
    #expect(run.output.contains("92 cases: all pass"))
  }

  @Test(
    "fails a shared case whose ninth digit is another",
    .enabled(if: ReferenceText.hasShared, "the folder shared/statistics is not beside the project"))
  func sharedChanged() throws {
    let desk = try Desk(isEmpty: true)
    let file = ReferenceText.shared.appending(path: "references.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains("0.4915254237288136"))
    try desk.write(text.replacing("0.4915254237288136", with: "0.4915254337288136"), to: "r.json")
    let run = try desk.plr("statistics", "verify", "r.json")
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("FAIL  ") } == 1)
    #expect(run.output.contains("unweighted.kappa: expected 0.4915254337288136, computed"))
  }

  @Test("passes our own cases of every kind") func own() throws {
    let run = try Desk(isEmpty: true).plr("statistics", "verify", ReferenceText.own.path)
    #expect(run.status == 0 && !run.output.contains("FAIL"), "\(run)")
  }

  static let good = """
    {"cases": [
      {"name": "one", "kind": "proportion_ci", "input": {"x": 5, "n": 10}, "expected": {"share": 0.5}},
      {"name": "two", "kind": "agreement", "input": {"table": [[2, 1], [0, 3]]},
       "expected": {"n_pairs": 6, "exact": {"count": 5}}}
    ]}
    """

  private func verify(_ text: String, _ options: String...) throws -> Built.Run {
    let desk = try Desk(isEmpty: true)
    try desk.write(text, to: "file.json")
    return try desk.run(["statistics", "verify", "file.json"] + options)
  }

  @Test("needs no workspace; says what passed, how many values and how near") func text() throws {
    let run = try verify(Self.good)
    #expect(run.status == 0)
    #expect(run.output.contains("pass  one  1 value, largest difference 0 relative, 0 absolute\n"))
    #expect(run.output.contains("2 cases: all pass, 3 values compared."))
  }

  @Test("a wrong value fails with its way, what was expected and what was computed") func wrong()
    throws
  {
    let run = try verify(Self.good.replacing("\"count\": 5", with: "\"count\": 4"))
    #expect(run.status == 1)
    #expect(run.output.contains("FAIL  two"))
    #expect(run.output.contains("exact.count: expected 4, computed 5"))
    #expect(run.output.contains("2 cases: 1 failed, 3 values compared."))
    #expect(
      run.output.contains("2 values, largest difference 0.25000 relative, 1.00000 absolute\n"),
      "\(run)")
  }

  @Test("no largest difference is shown where no number was compared") func noNumber() throws {
    let run = try verify(
      Self.good.replacing("{\"share\": 0.5}", with: "{\"share\": \"half\"}"))
    #expect(run.output.contains("1 value, largest difference - relative, - absolute\n"), "\(run)")
  }

  static let refused: [(String, String, String)] = [
    ("\"agreement\"", "\"agreemnt\"", "file.json:3:27 T002"),
    ("\"name\": \"two\"", "\"name\": \"one\"", "file.json:3:12 T004"),
    ("{\"share\": 0.5}", "{}", "file.json:2:84 T005"),
    ("{\"share\": 0.5}", "[]", "file.json:2:84 T005"),
    ("\"x\": 5, ", "", "file.json:2:53 T003"),
    ("\"x\": 5", "\"x\": null", "file.json:2:59 T003"),
    ("\"x\": 5", "\"x\": \"5\"", "file.json:2:59 T006"),
    ("\"x\": 5", "\"x\": 1e999", "file.json:2:59 T010"),
    ("\"x\": 5", "\"x\": -1", "file.json:2:59 T008"),
    ("\"x\": 5", "\"x\": 2.5", "file.json:2:59 T008"),
    ("\"x\": 5", "\"x\": 11", "file.json:2:59 T010"),
    ("[2, 1]", "[2]", "file.json:3:60 T007"),
    ("[[2, 1], [0, 3]]", "[[2, 1]]", "file.json:3:60 T007"),
    ("\"table\": [[2, 1], [0, 3]]", "\"pairs\": [[3, 5]], \"q\": 4", "file.json:3:64 T009"),
    ("\"name\": \"two\", ", "", "file.json:3:3 T003"),
    (
      "{\"cases\"", "{\"tolerance\": 1, \"meta\": {\"tolerance\": 0.5}, \"cases\"",
      "file.json:1:40 T011"
    ),
    ("{\"cases\": [", "{\"cases\": [3,", "file.json:1:12 T003"),
    ("{\"cases\"", "{\"case\"", "file.json:1:1 T001"),
    ("\"x\": 5", "\"x\": NaN", "file.json:2:59 D012"),
    ("\"x\": 5", "\"x\": -Infinity", "file.json:2:59 D012"),
    ("\"x\": 5", "\"x\": 5, \"x\": 5", "file.json:2:62 D003"),
  ]

  @Test("refuses what cannot be computed, at its place", arguments: refused)
  func refusal(_ old: String, _ new: String, _ error: String) throws {
    try #require(Self.good.contains(old))
    let run = try verify(Self.good.replacing(old, with: new))
    #expect(run.status == 1)
    #expect(run.errors == [error], "\(run)")
    #expect(!run.output.contains("all pass"))
  }

  @Test(
    "refuses a file without cases",
    arguments: [
      ("", "file.json D007", 1), ("{\"cases\": []}", "file.json:1:11 T005", 1),
      ("{\"cases\": {}}", "file.json:1:11 T001", 1), ("[]", "file.json:1:1 T001", 1),
      ("{\"cases\": [", "file.json:1:12 D012", 1),
    ])
  func noCases(_ text: String, _ error: String, _ status: Int32) throws {
    let run = try verify(text)
    #expect(run.status == status && run.errors == [error], "\(run)")
    #expect(try Desk(isEmpty: true).plr("statistics", "verify", "no.json").status == 74)
  }

  @Test("takes tolerances from the file and from a case, and no wide ones") func tolerances() throws
  {
    let off = Self.good.replacing("0.5}", with: "0.5001}")
    #expect(try verify(off).status == 1)
    for stated in ["{\"absolute\": 1e-3}", "{\"rtol\": 1e-3}", "1e-3", "\"relative 1e-3\""] {
      let ofCase = off.replacing(
        "\"name\": \"one\"", with: "\"tolerance\": \(stated), \"name\": \"one\"")
      #expect(try verify(ofCase).status == 0, "\(stated)")
      let ofFile = off.replacing(
        "{\"cases\"", with: "{\"meta\": {\"tolerance\": \(stated)}, \"cases\"")
      #expect(try verify(ofFile).status == 0, "\(stated)")
    }
    let sentence =
      "compare with relative tolerance 1e-3 (absolute 1e-9 near 0) unless a case says otherwise."
    let inWords = off.replacing(
      "{\"cases\"", with: "{\"meta\": {\"conventions\": [\"\(sentence)\"]}, \"cases\"")
    #expect(try verify(inWords).status == 0)
    for wrong in ["0.5", "{\"loose\": 1e-3}", "\"generous\"", "-1e-9", "true"] {
      let run = try verify(
        off.replacing("{\"cases\"", with: "{\"meta\": {\"tolerance\": \(wrong)}, \"cases\""))
      #expect(run.status == 1 && run.errors.count == 1, "\(wrong)")
    }
  }

  @Test("--format json and csv tell the same") func formats() throws {
    let text = Self.good.replacing("\"count\": 5", with: "\"count\": 4")
    let json = try verify(text, "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let cases = try #require(value?["cases"] as? [[String: Any]])
    #expect(cases.map { $0["result"] as? String } == ["pass", "fail"])
    #expect(value?["failed"] as? Int == 1)
    let failures = cases[1]["failures"] as? [[String: Any]]
    #expect(failures?.first?["value"] as? String == "exact.count")
    let csv = try verify(text, "--format", "csv")
    #expect(csv.status == 1)
    #expect(csv.output.contains("file.json,two,agreement,fail,2,1,"))
  }
}
