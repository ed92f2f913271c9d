import Foundation
import Testing

@Suite("The ten reports of the sample year, word for word") struct ReportGoldenTests {
  @Test("Each in Markdown", arguments: WrittenReports.kinds)
  func markdown(kind: String) throws {
    try expectGolden(try WrittenReports.text(kind, "md"), "report-\(kind).md")
  }

  @Test("What a report says as data is what it says in Markdown", arguments: WrittenReports.kinds)
  func data(kind: String) throws {
    guard kind != "briefing" else { return }
    let json = Data(try WrittenReports.text(kind, "json").utf8)
    let report = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let markdown = try WrittenReports.text(kind, "md")
    let answers = try #require(report["answers"] as? [[String: Any]])
    #expect(!answers.isEmpty)
    for answer in answers {
      let question = try #require(answer["question"] as? String)
      #expect(markdown.contains("**\(question)**"))
    }
    // Every number of a table as data stands in the same table of Markdown.
    for section in try #require(report["sections"] as? [[String: Any]]) {
      for part in section["parts"] as? [[String: Any]] ?? [] where part["chart"] == nil {
        for row in part["table"] as? [[String: Any]] ?? [] {
          for case let number as Int in row.values {
            #expect(markdown.contains("| \(number) |"), "\(number) of \(part["title"] ?? "")")
          }
        }
      }
    }
  }
}
