import Foundation
import PracticeLearning
import ReviewDocuments

/// Writes documents one after the other, to a file or to standard output.
final class Exporter {
  private let format: DocumentFormat
  private let file: FileHandle
  private var csv: CSVWriter?
  private var buffer = ""
  private(set) var count = 0

  init(_ format: DocumentFormat, kind: DocumentKind?, to path: String?) throws {
    self.format = format
    csv = format == .csv ? kind.map { CSVWriter($0) } : nil
    guard let path else {
      file = .standardOutput
      return
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .fileExists, "there is a file “\(path)” already",
        advice: "choose another name, or move that file away")
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw Refusal(
        .cannotWrite, "“\(path)” cannot be written",
        advice: "check that the folder exists and that you may write there")
    }
    file = handle
  }

  /// Writes a stored document.
  func write(canonical text: String) throws {
    if format == .jsonLines {
      try put(text + "\n")
      count += 1
    } else if let document = document(inCanonical: text) {
      try write(document)
    }
  }

  /// Writes a document.
  func write(_ document: Document) throws {
    switch format {
    case .jsonLines: try put(document.canonicalJSON + "\n")
    case .yaml: try put((count == 0 ? "" : "---\n") + document.yaml)
    case .json: try put((count == 0 ? "[\n" : ",\n") + document.canonicalJSON)
    case .csv: csv?.add(document)
    }
    count += 1
  }

  /// Ends the output.
  func finish() throws {
    if format == .json { try put(count == 0 ? "[]\n" : "\n]\n") }
    if let csv { try put(csv.text) }
    try flush()
  }

  private func put(_ text: String) throws {
    buffer += text
    if buffer.utf8.count > 1 << 18 { try flush() }
  }

  private func flush() throws {
    do {
      try file.write(contentsOf: Data(buffer.utf8))
    } catch {
      throw Refusal(
        .diskFull, "the export cannot be written to its end: \(error)",
        advice: "make room and export again")
    }
    buffer = ""
  }
}
