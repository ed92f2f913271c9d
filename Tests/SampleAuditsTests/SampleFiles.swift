import Foundation
import PracticeLearning
import ReviewDocuments
import Synchronization
import Templates
import Testing

/// The committed documents, read as a person's own files would be.
enum SampleFiles {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleAudits")

  /// The composed files, below the folder.
  static let composed =
    [
      "plr.yaml", "permanence-2019-10/reviews.yaml", "q3-2019-20/reviews.yaml",
      "estuary-2025-26/fostering.yaml", "estuary-2025-26/actions.yaml",
      "estuary-2025-26/action-progress.yaml", "estuary-2025-26/practice-week-neglect.yaml",
      "estuary-2025-26/allocations.csv", "estuary-2025-26/allocations-fostering.csv",
    ] + months.flatMap { ["estuary-2025-26/reviews/\($0).yaml", moderationFile($0)] }

  static let months = (0..<12).map { Month(year: 2025, number: 4).adding($0) }

  /// What was read already: most tests look at the same files.
  private static let known = Mutex<[String: [FoundDocument]]>([:])

  static func documents(_ path: String) throws -> [FoundDocument] {
    if let known = known.withLock({ $0[path] }) { return known }
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    let format: DocumentFormat = path.hasSuffix(".csv") ? .csv : .yaml
    let found = DocumentReader.documents(in: text, format: format, named: path)
    #expect(found.complaints.isEmpty, "\(path): \(found.complaints)")
    known.withLock { $0[path] = found.documents }
    return found.documents
  }

  static func reviews(_ path: String) throws -> [Review] {
    try documents(path).compactMap {
      if case .review(let review) = $0.decode() { review } else { nil }
    }
  }

  static func actions(_ path: String) throws -> [LearningAction] {
    try documents(path).compactMap {
      if case .action(let action) = $0.decode() { action } else { nil }
    }
  }

  static func allocations(_ path: String) throws -> [Allocation] {
    try documents(path).compactMap {
      if case .allocation(let allocation) = $0.decode() { allocation } else { nil }
    }
  }

  static func workspace() throws -> Workspace? {
    for document in try documents("plr.yaml") {
      if case .workspace(let workspace) = document.decode() { return workspace }
    }
    return nil
  }

  static func year() throws -> [Review] { try wholeYear.get() }

  private static let wholeYear = Result {
    try months.flatMap { try reviews("estuary-2025-26/reviews/\($0).yaml") }
  }

  static func moderations() throws -> [Moderation] { try allModerations.get() }

  private static let allModerations = Result {
    try months.flatMap { month in
      try documents(moderationFile(month)).compactMap {
        if case .moderation(let moderation) = $0.decode() { moderation } else { nil }
      }
    }
  }

  private static func moderationFile(_ month: Month) -> String {
    "estuary-2025-26/moderations/\(month).yaml"
  }

  /// The checks at entry of the sample workspace, as on the day after the year was closed.
  static func check() throws -> ReviewCheck {
    let workspace = try #require(try workspace())
    let today = try #require(CalendarDate("2026-04-15"))
    let lists = builtIn
    return ReviewCheck(
      workspace: workspace, templates: lists.templates, themes: lists.themes,
      language: lists.language, today: today)
  }

  /// The templates, themes and wordings that are built in; reading them takes a while.
  private static let builtIn: Lists = {
    var lists = Lists()
    for name in Templates.names where name.hasSuffix(".yaml") {
      let text = Templates.text(name) ?? ""
      for document in DocumentReader.documents(in: text, format: .yaml, named: name).documents {
        switch document.decode() {
        case .template(let template): lists.templates[template.reference] = template
        case .themes(let list): lists.themes = list
        case .language(let list): lists.language = list
        default: break
        }
      }
    }
    return lists
  }()

  private struct Lists {
    var templates: [TemplateReference: ReviewTemplate] = [:]
    var themes = ThemeList(version: 0, headings: [], themes: [])
    var language = LanguageList(version: 0, phrases: [])
  }
}
