import Foundation
import PracticeLearning
import ReviewDocuments

/// Writes the composed documents into their files.
struct SampleWriter {
  let folder: URL

  func write(_ samples: SampleAudits) throws {
    try write([.workspace(samples.workspace)], to: "plr.yaml")
    try write(samples.permanence.map(Document.review), to: "permanence-2019-10/reviews.yaml")
    try write(samples.quarter.map(Document.review), to: "q3-2019-20/reviews.yaml")
    let year = "estuary-2025-26/"
    for month in Year.months {
      let reviews = samples.monthly.filter { $0.month == month }
      try write(reviews.map(Document.review), to: year + "reviews/\(month).yaml")
      let ids = Set(reviews.map(\.id))
      let moderations = samples.moderations.filter { ids.contains($0.review) }
      try write(moderations.map(Document.moderation), to: year + "moderations/\(month).yaml")
    }
    try write(samples.fostering.map(Document.review), to: year + "fostering.yaml")
    try write(samples.learningActions.map(Document.action), to: year + "actions.yaml")
    try write(samples.actionProgress.map(Document.action), to: year + "action-progress.yaml")
    try write(
      [samples.practiceWeek].compactMap { $0 }.map(Document.practiceWeek),
      to: year + "practice-week-neglect.yaml")
    try writeTable(samples.allocations, to: year + "allocations.csv")
    try writeTable(samples.fosteringAllocations, to: year + "allocations-fostering.csv")
  }

  private func write(_ documents: [Document], to path: String) throws {
    try save(YAMLWriter.text(documents.map(\.node)), to: path)
  }

  func save(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
