import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewStore
import Testing

/// A workspace in a temporary folder, opened in this process, with a clock that stands still.
final class ReviewDesk {
  let folder: String
  let council: Council

  init(_ settings: String = ReviewDesk.settings()) throws {
    folder =
      FileManager.default.temporaryDirectory.appending(path: "plr-acts-\(UUID().uuidString)")
      .path
    try NewWorkspace.make(in: folder, settings: settings, by: ReviewDesk.hand("QA-01"))
    council = try Council(in: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func hand(_ person: String?, at: String = "2026-04-15T09:00:00Z") -> Hand {
    Hand(person, at: at, today: CalendarDate("2026-04-15") ?? CalendarDate(daysSinceEpoch: 0))
  }

  static func settings(allocation: String = "optional") -> String {
    """
    plr: 1
    council: Estuary
    services: [children in care, fostering]
    teams:
      - { id: CIC-1, service: children in care }
      - { id: CIC-2, service: children in care }
    people:
      - { id: QA-01, role: QA lead }
      - { id: QA-02, role: QA lead }
      - { id: MOD-01, role: moderator }
      - { id: MOD-02, role: moderator }
      - { id: TM-07, role: team manager, team: CIC-1 }
      - { id: TM-09, role: team manager, team: CIC-1, leave: [{ from: 2026-04-01, to: 2026-05-01 }] }
      - { id: TM-16, role: team manager, team: CIC-2 }
      - { id: SW-118, role: practitioner, team: CIC-2, supervisor: TM-16 }
    programmes:
      - id: monthly
        name: Monthly reviews
        templates: [children-in-care@1]
        allocation: \(allocation)
        moderation: { target_percent: 30, working_days: 10 }
    retention: { reviews_years: 3, aggregates_years: 10 }

    """
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func submit(_ forms: String..., as person: String = "TM-07") -> Outcome<StoredReviews> {
    council.submit(
      forms.enumerated().map { .text($1, named: "form-\($0 + 1).yaml") },
      by: ReviewDesk.hand(person))
  }

  func check(_ forms: String..., as person: String? = "TM-07") throws -> [Diagnostic] {
    try council.check(
      forms.enumerated().map { .text($1, named: "form-\($0 + 1).yaml") },
      by: ReviewDesk.hand(person)
    ).get().complaints
  }

  /// Imports the documents of a text, as the QA lead.
  @discardableResult
  func bring(_ text: String, as person: String = "QA-01", amending: String? = nil) throws
    -> Importer.Result
  {
    try write(text, to: "import.yaml")
    let intent: Intent = amending.map { .amending(because: $0) } ?? .takingIn
    return try Importer(council, by: ReviewDesk.hand(person), as: intent)
      .run([path("import.yaml")])
  }

  /// The ids of all that is stored, with the state of each.
  func states() throws -> [String: String] {
    var filter = ReviewFilter()
    filter.includesWithdrawn = true
    return try council.read { reading in
      Dictionary(try reading.reviews(matching: filter).map { ($0.id, $0.state.word) }) { a, _ in a }
    }
  }

  /// The acts of the journal with their subjects, in their order.
  func journal() throws -> [String] {
    try council.read { try $0.journal(limit: 10_000).map { "\($0.act.rawValue) \($0.subject)" } }
  }
}

extension Outcome {
  /// The codes of the errors of a refusal; nothing where the act was done.
  var errors: [String]? {
    guard case .refused(let reasons) = self else { return nil }
    return reasons.filter(\.isError).map(\.code.id)
  }

  var isDone: Bool { if case .done = self { true } else { false } }
}

extension [Diagnostic] {
  var errorCodes: [String] { filter(\.isError).map(\.code.id) }
}
