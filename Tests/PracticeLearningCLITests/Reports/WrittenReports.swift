import Foundation
import Testing

/// Every report of the sample year in every format, written once.
enum WrittenReports {
  static let kinds = [
    "board", "moderation", "themes", "practice-week", "stocktake", "self-assessment", "inspection",
    "scrutiny", "team", "briefing",
  ]
  static let endings = ["html", "txt", "md", "json", "csv"]

  static let all = Result<[String: String], any Error> {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    _ = try desk.done(
      "report", "all", "--into", "reports", "--format", "html", "--format", "text", "--format",
      "markdown", "--format", "json", "--format", "csv")
    var texts: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.file("reports").path) {
      texts[name] = try desk.text(of: "reports/\(name)")
    }
    return texts
  }

  /// A report in a format.
  static func text(_ kind: String, _ ending: String) throws -> String {
    try all.get()["\(kind).\(ending)"] ?? ""
  }
}
