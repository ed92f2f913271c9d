import Foundation
import PracticeLearning
package import ReviewDocuments

/// Writes documents one after the other, to a file or to standard output.
package final class Exporter {
  private let format: DocumentFormat
  private let file: FileHandle
  private var destination: (path: String, unfinished: String)?
  private var columns = CSVColumns()
  private var isSurveying: Bool
  private var buffer = ""
  package private(set) var count = 0

  package init(_ format: DocumentFormat, to path: String?) throws {
    self.format = format
    isSurveying = format == .csv
    guard let path else {
      file = .standardOutput
      return
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .fileExists, "there is a file \"\(path)\" already",
        advice: "choose another name, or move that file away")
    }
    let unfinished = path + ".unfinished"
    guard FileManager.default.createFile(atPath: unfinished, contents: nil),
      let handle = FileHandle(forWritingAtPath: unfinished)
    else {
      throw Refusal(
        .cannotWrite, "\"\(path)\" cannot be written",
        advice: "check that the folder exists and that you may write there")
    }
    file = handle
    destination = (path, unfinished)
  }

  /// An export that was not finished leaves nothing that could be taken for a whole one.
  deinit {
    if let destination { try? FileManager.default.removeItem(atPath: destination.unfinished) }
  }

  /// Writes a stored document.
  package func write(canonical text: String) throws {
    if format == .jsonLines {
      try put(text + "\n")
      count += 1
    } else if let document = document(inCanonical: text) {
      try write(document)
    } else {
      throw Refusal(
        .storeDamaged, "a stored document cannot be read",
        advice: "run plr doctor; restore the last backup where it finds damage")
    }
  }

  /// Writes a document.
  package func write(_ document: Document) throws {
    switch format {
    case .jsonLines: try put(document.canonicalJSON + "\n")
    case .yaml: try put((count == 0 ? "" : "---\n") + document.yaml)
    case .json: try put((count == 0 ? "[\n" : ",\n") + document.canonicalJSON)
    case .csv:
      if isSurveying { return columns.include(document) }
      try put(columns.row(document))
    }
    count += 1
  }

  /// Writes what `body` hands over; twice for CSV, whose heading names every field that occurs.
  package func run(_ body: (Exporter) throws -> Void) throws {
    if isSurveying {
      try body(self)
      try put(columns.head())
      isSurveying = false
    }
    try body(self)
    try finish()
  }

  /// Ends the output.
  private func finish() throws {
    if format == .json { try put(count == 0 ? "[]\n" : "\n]\n") }
    try flush()
    guard let destination else { return }
    do {
      try FileManager.default.moveItem(atPath: destination.unfinished, toPath: destination.path)
    } catch {
      throw Refusal(writing: destination.path, failedWith: error)
    }
    self.destination = nil
  }

  private func put(_ text: String) throws {
    buffer += text
    if buffer.utf8.count > 1 << 18 { try flush() }
  }

  private func flush() throws {
    do {
      try file.write(contentsOf: Data(buffer.utf8))
    } catch {
      throw Refusal(writing: destination?.path ?? "standard output", failedWith: error)
    }
    buffer = ""
  }
}
