import Foundation
import Testing

@Suite("The data package of the sample year") struct DataPackageCommandTests {
  private func exported() throws -> Desk {
    let desk = try Estuary.desk()
    try desk.done("export", "data", "--into", "data")
    return desk
  }

  @Test(
    "Columns are only ever added, behind the others: names, order and types are those of before")
  func columns() throws {
    let desk = try exported()
    let rows = try desk.text(of: "data/data_dictionary.csv").split(separator: "\n").dropFirst()
    let lines = rows.map { row in
      let cells = row.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
      return "\(cells[1]) \(cells[3]) \(cells[2]) \(cells[4])\n"
    }
    try expectGolden(lines.joined(), "data-columns.txt")
    // The heading of each file is what the dictionary says.
    for (table, lines) in Dictionary(grouping: lines, by: { $0.prefix { $0 != " " } }) {
      let heading = try desk.text(of: "data/\(table).csv").prefix { $0 != "\n" }
      #expect(
        heading.split(separator: ",") == lines.map { $0.split(separator: " ")[2] }, "\(table)")
    }
  }

  @Test("No word that somebody typed is in it, no case, no practitioner, no id that is typed")
  func noWords() throws {
    let desk = try exported()
    var package = ""
    // The questions are the templates' own words, of which people use some.
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.file("data").path)
    for file in files where file != "questions.csv" {
      package += try desk.text(of: "data/\(file)")
    }
    try desk.done("export", "-o", "all.jsonl", "--kind", "review")
    var (texts, cases, looked): (Set<String>, Set<String>, Int) = ([], [], 0)
    for line in try desk.text(of: "all.jsonl").split(separator: "\n") {
      let document = try JSONSerialization.jsonObject(with: Data(line.utf8))
      looked += 1
      gather(document, into: &texts)
      for key in ["case", "practitioner", "id"] {
        if let value = (document as? [String: Any])?[key] as? String { cases.insert(value) }
      }
    }
    #expect(looked > 300 && texts.count > 3000)
    // So many words in a row are nobody's but theirs who wrote them, or of the template.
    let known = runs(of: package).subtracting(runs(of: try desk.text(of: "data/questions.csv")))
    #expect(texts.filter { !runs(of: $0).isDisjoint(with: known) } == [])
    let cells = Set(
      package.utf8.split { [0x2C, 0x0A, 0x22].contains($0) }.map { String($0) ?? "" })
    #expect(cases.intersection(cells) == [])
  }

  /// Every eight words that stand in a row.
  private func runs(of text: String) -> Set<[Substring]> {
    let words = text.utf8.split { !(0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 > 0x7F) }
      .map { Substring($0) }
    guard words.count >= 8 else { return [] }
    return Set((0...words.count - 8).map { Array(words[$0..<$0 + 8]) })
  }

  private func gather(_ node: Any, into texts: inout Set<String>) {
    switch node {
    case let text as String: texts.insert(text)
    case let list as [Any]: for part in list { gather(part, into: &texts) }
    case let object as [String: Any]: for part in object.values { gather(part, into: &texts) }
    default: break
    }
  }

  @Test("Its rows give the figures of the program: good or better, moderated and kept")
  func figures() throws {
    let desk = try exported()
    let months = try rows("months", desk)
    let years = Dictionary(months.map { ($0["month"] ?? "", $0["financial_year"] ?? "") }) { $1 }
    func counted(_ table: String, _ flag: String, _ domain: String? = nil) throws -> [Int] {
      let rows = try rows(table, desk).filter {
        $0["programme"] == "monthly" && years[$0["month"] ?? ""] == "2025/26" && $0[flag] != ""
          && (domain == nil || $0["domain"] == domain)
      }
      return [rows.count { $0[flag] == "1" }, rows.count]
    }
    let report = try desk.run(["figures", "--format", "json", "--programme", "monthly"]).output
    let json = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    let programme = (json?["programmes"] as? [[String: Any]])?.first
    let figures = programme?["figures"] as? [[String: Any]] ?? []
    func expected(_ id: String, _ rating: String? = nil) -> [Int?]? {
      figures.first { $0["id"] as? String == id && $0["rating"] as? String == rating }
        .map { [$0["numerator"] as? Int, $0["denominator"] as? Int] }
    }
    #expect(
      try counted("grades", "good_or_better", "overall")
        == expected("grades.good_or_outstanding", "overall"))
    #expect(try counted("reviews", "is_moderated") == expected("moderation.share"))
    #expect(try counted("moderations", "is_kept") == expected("moderation.retained"))
  }

  private func rows(_ table: String, _ desk: Desk) throws -> [[String: String]] {
    let lines = try desk.text(of: "data/\(table).csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  @Test(
    "It is one entry of the journal; export alone is as before"
  )
  func journal() throws {
    let desk = try Estuary.desk()
    let before = try desk.done("journal", "show", "--act", "export", "--format", "csv")
    try desk.done("export", "data", "--into", "data", "--programme", "fostering")
    let after = try desk.done("journal", "show", "--act", "export", "--format", "csv")
    let new = after.split(separator: "\n").filter { !before.contains($0) }
    #expect(new.count == 1, "\(new)")
    let said = try desk.plr("export", "--kind", "programme")
    #expect(said.status != 0)
    #expect(try desk.done("export", "--kind", "review", "--programme", "fostering").contains("plr"))
  }
}
