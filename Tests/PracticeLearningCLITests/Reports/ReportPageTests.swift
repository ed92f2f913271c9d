import Foundation
import Testing

@Suite("The ten reports as pages") struct ReportPageTests {
  @Test("Each comes out of the sample year in every format", arguments: WrittenReports.kinds)
  func everyFormat(kind: String) throws {
    for ending in WrittenReports.endings {
      let text = try WrittenReports.text(kind, ending)
      #expect(text.count > 60, "\(kind).\(ending)")
    }
    let json = Data(try WrittenReports.text(kind, "json").utf8)
    let object = try JSONSerialization.jsonObject(with: json)
    #expect(object is [String: Any])
  }

  @Test(
    "A page holds all it needs: no script, no address of the web, no style in a tag",
    arguments: WrittenReports.kinds)
  func selfContained(kind: String) throws {
    let page = try WrittenReports.text(kind, "html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    for word in ["<script", "http:", "https:", " style=", "url(", "@import", "<link", "onload"] {
      #expect(!page.contains(word), "\(word) in \(kind)")
    }
    #expect(page.matches(of: /<h1[ >]/).count == 1)
    #expect(page.contains("<main") && page.contains("<title>") && page.contains("viewport"))
  }

  @Test(
    "No two things on a page have one name, and every link on it leads somewhere",
    arguments: WrittenReports.kinds)
  func names(kind: String) throws {
    let page = try WrittenReports.text(kind, "html")
    let ids = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    #expect(
      Set(ids).count == ids.count,
      "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    #expect(ids.allSatisfy { !$0.contains(" ") })
    for link in page.matches(of: /\ href="#([^"]+)"/).map({ String($0.1) }) {
      #expect(ids.contains(link), "#\(link)")
    }
    for label in page.matches(of: /aria-labelledby="([^"]+)"/).flatMap({
      $0.1.split(separator: " ")
    }) {
      #expect(ids.contains(String(label)), "\(label)")
    }
  }

  @Test("Page one has no word of method and fits an A4 page", arguments: WrittenReports.kinds)
  func pageOne(kind: String) throws {
    guard kind != "briefing" else { return }
    let text = try WrittenReports.text(kind, "txt")
    let methods: Set<String> = [
      "interval", "intervals", "confidence", "wilson", "sigma", "kappa", "stratum", "strata", "p",
      "coefficient", "weighted",
    ]
    // Page one ends where a line without an indent follows its answers.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let headings = [
      "In pictures", "In figures", "Auditor and moderator side by side", "Named in reviews",
      "Measures", "Reviews",
      "The register", "What is behind these figures", "Counts that are published",
    ]
    let end = lines.firstIndex { headings.contains(String($0)) } ?? lines.count
    #expect(end < lines.count, "no end of page one in \(kind)")
    let page = lines[..<end]
    #expect(page.count <= 60, "\(page.count) lines in \(kind)")
    let words = page.joined(separator: " ").lowercased().split { !$0.isLetter }.map(String.init)
    #expect(Set(words).intersection(methods) == [])
  }

  @Test(
    "The tables of a page say what those of Markdown say, cell by cell",
    arguments: WrittenReports.kinds)
  func sameFigures(kind: String) throws {
    guard kind != "briefing" else { return }
    let markdown = Set(tables(ofMarkdown: try WrittenReports.text(kind, "md")))
    let page = Set(rows(ofPage: try WrittenReports.text(kind, "html")))
    #expect(!markdown.isEmpty || kind == "practice-week")
    for row in markdown { #expect(page.contains(row), "\(row) in \(kind)") }
  }

  @Test("Same data, same bytes") func sameBytes() throws {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    for kind in ["board", "scrutiny", "moderation"] {
      let again = try desk.done("report", kind, "--format", "html")
      #expect(again == (try WrittenReports.text(kind, "html")), "\(kind)")
    }
    let page = try WrittenReports.text("board", "html")
    #expect(page.contains(/Data [0-9a-f]{16}\. Months 2025\/26\./))
    #expect(page.contains("children-in-care@1"))
  }

  @Test(
    "The pictures of the README are the charts of the sample year",
    arguments: [("chart-grades", 0), ("chart-services", 1)])
  func readme(name: String, place: Int) throws {
    let page = try WrittenReports.text("board", "html")
    let charts = page.matches(of: /<svg [^>]*>(.*?)<\/svg>/.dotMatchesNewlines()).map {
      String($0.1)
    }
    let golden = Built.root.appending(path: "Tests/Golden/\(name).svg")
    let picture = try String(contentsOf: golden, encoding: .utf8)
    #expect(picture.contains(charts[place]), "make pictures writes them anew")
  }

  @Test("A period without reviews is a page that says so") func nothing() throws {
    let desk = try Estuary.desk()
    let run = try desk.plr(
      "report", "board", "--period", "2011-03", "--format", "html", "-o", "x.html")
    #expect(run.status == 0)
    #expect(run.complaints.contains("W016"), "\(run.complaints)")
    let page = try desk.text(of: "x.html")
    #expect(page.contains("No review was submitted or expected in March 2011."))
  }

  @Test("A report nobody knows is told, with the nearest one") func unknown() throws {
    let run = try Estuary.desk().plr("report", "bord", "--format", "html")
    #expect(run.status == 64)
    #expect(run.complaints.contains("there is no report \"bord\"; did you mean board?"))
  }

  private func tables(ofMarkdown text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("|-") }.map { line in
      String(line).replacing("\\|", with: "\u{1}").split(
        separator: "|", omittingEmptySubsequences: false
      )
      .dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces).replacing("\u{1}", with: "|") }
      .joined(separator: " / ")
    }
  }

  private func rows(ofPage page: String) -> [String] {
    page.matches(of: /<tr[^>]*>(.*?)<\/tr>/.dotMatchesNewlines()).map { row in
      String(row.1).matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/.dotMatchesNewlines()).map { cell in
        String(cell.1).replacing(/<[^>]+>/, with: "").replacing("&#39;", with: "'")
          .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
          .replacing("&amp;", with: "&").trimmingCharacters(in: .whitespaces)
      }.joined(separator: " / ")
    }
  }
}
