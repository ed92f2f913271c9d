import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import Testing

/// A table of a package, as a reader of CSV has it; no cell of these tests holds a comma.
private struct Read {
  let columns: [String]
  let rows: [[String: String]]

  init(_ name: String, in folder: String) throws {
    let text = try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = lines.first ?? []
    self.columns = columns
    rows = lines.dropFirst().map { line in
      Dictionary(zip(columns, line)) { first, _ in first }
    }
  }
}

@Suite("The data package") struct DataPackageTests {
  private let own = "2026-02-CIC-0001"

  private func council(_ settings: String = TestCouncil.settings) throws -> TestCouncil {
    let test = try TestCouncil(settings: settings)
    for number in 1...3 { try test.takeIn(TestForm(number).text) }
    return test
  }

  private func export(
    _ test: TestCouncil, _ name: String = "data", by person: String = "QA-01", since: Int? = nil,
    _ selection: Selection = Selection()
  ) throws -> ExportedData {
    let request = DataExport(folder: "\(test.folder)/\(name)", selection: selection, since: since)
    return try test.council.exportData(request, by: test.hand(person)).get()
  }

  @Test("the QA lead's package names who audited by role code, an analyst's nobody")
  func people() throws {
    let test = try council()
    _ = try export(test)
    #expect(
      try Read("grades", in: test.folder + "/data").rows.allSatisfy { $0["auditor"] == "TM-07" })
    _ = try export(test, by: "ANA-01")
    let rows = try Read("grades", in: test.folder + "/data").rows
    #expect(rows.count >= 21 && rows.allSatisfy { $0["auditor"] == "withheld" })
    let people = try Read("people", in: test.folder + "/data").rows.map { $0["person"] }
    #expect(people == ["withheld", "unknown"])
  }

  @Test("what somebody is asked to grade blind is in no table of theirs, and is counted (B1)")
  func blind() throws {
    let test = try council(
      TestCouncil.settings.replacing(
        "{ id: QA-02, role: QA lead }", with: "{ id: QA-02, roles: [QA lead, moderator] }"))
    _ = try test.council.askForModeration(
      of: own, by: "QA-02", because: "asked for", on: test.today, by: test.hand()
    ).get()
    let exported = try export(test, by: "QA-02")
    #expect(exported.reviews == 2 && exported.leftOut == 1)
    let all = try export(test, "all")
    #expect(all.reviews == 3 && all.leftOut == 0)
    let hidden = try #require(
      Set(Read("reviews", in: test.folder + "/all").rows.compactMap { $0["review"] })
        .subtracting(Read("reviews", in: test.folder + "/data").rows.compactMap { $0["review"] })
        .first)
    for table in DataTable.all where table.fields.contains(where: { $0.name == "review" }) {
      let read = try Read(table.name, in: test.folder + "/data")
      #expect(read.rows.allSatisfy { $0["review"] != hidden }, "\(table.name)")
    }
    #expect(try Read("package", in: test.folder + "/data").rows.first?["left_out"] == "1")
  }

  @Test("a package of changes has whole reviews: what changed, came or went, and nothing else")
  func changes() throws {
    let test = try council()
    let first = try export(test)
    try test.takeIn(TestForm(4).text)
    _ = try test.council.withdraw(
      own, Withdrawal(.wrongCase, because: "another case was meant"), by: test.hand()
    ).get()
    let next = try export(test, "changes", since: first.position)
    let folder = test.folder + "/changes"
    #expect(next.reviews == 3 && next.changed == 2)
    #expect(try Read("changed_reviews", in: folder).rows.map { $0["review"] } == ["1", "4"])
    #expect(try Read("reviews", in: folder).rows.map { $0["review"] } == ["4"])
    #expect(Set(try Read("grades", in: folder).rows.map { $0["review"] }) == ["4"])
    // Nothing happened since: nothing comes again, and what was in the package of changes is not forgotten.
    let last = try export(test, "more", since: next.position)
    #expect(last.changed == 0 && last.reviews == 3)
  }

  @Test(
    "a moderation that is asked for hides a review from the next package of changes of whoever is asked"
  )
  func hiddenSince() throws {
    let test = try council(
      TestCouncil.settings.replacing(
        "{ id: QA-02, role: QA lead }", with: "{ id: QA-02, roles: [QA lead, moderator] }"))
    let request = { (since: Int?) in
      DataExport(folder: test.folder + "/data", since: since)
    }
    _ = try test.council.askForModeration(
      of: own, by: "QA-02", because: "asked for", on: test.today, by: test.hand()
    ).get()
    // A package that holds it, made by somebody else, is brought up to date by whoever is asked.
    let whole = try test.council.exportData(request(nil), by: test.hand()).get()
    let next = try test.council.exportData(request(whole.position), by: test.hand("QA-02")).get()
    #expect(next.changed == 1 && next.leftOut == 1)
    #expect(try Read("reviews", in: test.folder + "/data").rows.isEmpty)
    #expect(try Read("changed_reviews", in: test.folder + "/data").rows.count == 1)
  }

  @Test("changes are of a package of the same filter, and of a package at all")
  func otherFilter() throws {
    let test = try council()
    let first = try export(test)
    for (since, selection) in [
      (1, Selection()), (999, Selection()), (first.position, Selection(service: "fostering")),
    ] {
      let request = DataExport(folder: test.folder + "/data", selection: selection, since: since)
      let outcome = test.council.exportData(request, by: test.hand())
      #expect(outcome.diagnostics.map(\.code) == [.unknownFilter], "\(since)")
    }
    #expect(try Read("package", in: test.folder + "/data").rows.first?["holds"] == "everything")
  }

  @Test("a folder that holds anything else is left as it is, an earlier package is replaced")
  func folder() throws {
    let test = try council()
    try FileManager.default.createDirectory(
      atPath: test.folder + "/mine", withIntermediateDirectories: true)
    try test.write("words", to: "mine/notes.txt")
    let request = DataExport(folder: test.folder + "/mine")
    let outcome = test.council.exportData(request, by: test.hand())
    #expect(outcome.diagnostics.map(\.code) == [.fileExists])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.folder + "/mine") == ["notes.txt"])
    _ = try export(test)
    _ = try export(test, "data/", Selection(service: "fostering"))
    #expect(try Read("reviews", in: test.folder + "/data").rows.isEmpty)
    try test.write("words", to: "data/notes.txt")
    let beside = test.council.exportData(
      DataExport(folder: test.folder + "/data"), by: test.hand())
    #expect(beside.diagnostics.map(\.code) == [.fileExists])
    try FileManager.default.removeItem(atPath: test.folder + "/data/notes.txt")
    let left = try FileManager.default.contentsOfDirectory(atPath: test.folder)
      .filter { $0.contains("unfinished") || $0.contains("earlier") }
    #expect(left == [])
    let modes = try FileManager.default.contentsOfDirectory(atPath: test.folder + "/data").map {
      try FileManager.default.attributesOfItem(atPath: "\(test.folder)/data/\($0)")[
        .posixPermissions] as? Int
    }
    #expect(Set(modes) == [0o600])
  }

  @Test("each dimension has a member for what is not known, and no key is blank")
  func unknown() throws {
    let test = try council()
    _ = try export(test)
    for table in DataTable.all where table.key.count == 2 && table.changesBy == .whole {
      let read = try Read(table.name, in: test.folder + "/data")
      let keys = read.rows.map { $0[table.key[1]] ?? "" }
      #expect(!keys.contains(""), "\(table.name)")
      guard table.name != "figures", !table.name.hasPrefix("changed") else { continue }
      #expect(keys.contains(table.name == "scale" ? "0" : "unknown"), "\(table.name)")
    }
  }
}
