import Foundation
import Testing

extension Desk {
  /// A workspace with ten reviews of February, all good, of two auditors in two services; two moderate.
  static func monthToDraw(
    month: String = "2026-02", settings change: (String) -> String = { $0 }
  ) throws -> Desk {
    let desk = try Desk()
    let settings = Desk.settings.replacing(
      "- { id: MOD-01, role: moderator }",
      with: "- { id: MOD-01, role: moderator }\n  - { id: MOD-02, role: moderator }")
    try desk.write(change(settings), to: "plr.yaml")
    try desk.submit(1...10, month: month)
    return desk
  }

  /// Takes in reviews of further cases.
  func submit(_ numbers: ClosedRange<Int>, month: String = "2026-02") throws {
    let forms = numbers.map { number in
      Form.text(number).replacing("month: 2026-02", with: "month: \(month)")
        .replacing("held_on: 2026-02-12", with: "held_on: \(month)-12")
    }
    try write(forms.joined(separator: "---\n"), to: "reviews-\(numbers.lowerBound).yaml")
    try done("import", "reviews-\(numbers.lowerBound).yaml")
  }

  /// Draws February with a fixed seed.
  @discardableResult
  func drawFebruary(_ options: String...) throws -> String {
    let run = try run(["moderation", "draw", "--period", "2026-02", "--seed", "7"] + options)
    try #require(run.status == 0, "\(run.complaints)")
    return run.output
  }

  /// The moderations to be done: moderator by review.
  func asked() throws -> [String: String] {
    let run = try run(["moderation", "target", "--open", "--format", "json"])
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let rows = try #require(list as? [[String: Any]])
    return Dictionary(
      rows.compactMap { row in
        guard let review = row["review"] as? String, let moderator = row["moderator"] as? String
        else { return nil }
        return (review, moderator)
      }
    ) { first, _ in first }
  }
}
