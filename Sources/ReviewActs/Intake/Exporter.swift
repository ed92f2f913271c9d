import Foundation
import PracticeLearning
package import ReviewDocuments

/// Writes documents one after the other, to a file or to standard output.
package final class Exporter {
  private let format: DocumentFormat
  private let put: (String) throws -> Void
  private let file: FileHandle?
  private var destination: (path: String, unfinished: String)?
  private var columns = CSVColumns()
  private var isSurveying: Bool
  private var buffer = ""
  package private(set) var count = 0

  /// - Parameters:
  ///   - format: how documents are written.
  ///   - path: the file, which nobody but its owner can read; nothing to hand the text over.
  ///   - sink: takes the text where no file is named.
  package init(
    _ format: DocumentFormat, to path: String?, or sink: @escaping (String) throws -> Void
  ) throws {
    self.format = format
    isSurveying = format == .csv
    guard let path else {
      (file, put) = (nil, sink)
      return
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .fileExists, "there is a file \"\(path)\" already",
        advice: "choose another name, or move that file away")
    }
    let unfinished = path + ".unfinished"
    unlink(unfinished)
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Refusal(
        .cannotWrite, "\"\(path)\" cannot be written",
        advice: "check that the folder exists and that you may write there")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    file = handle
    put = { text in
      do {
        try handle.write(contentsOf: Data(text.utf8))
      } catch {
        throw Refusal(writing: path, failedWith: error)
      }
    }
    destination = (path, unfinished)
  }

  /// An export that was not finished leaves nothing that could be taken for a whole one.
  deinit {
    if let destination { try? FileManager.default.removeItem(atPath: destination.unfinished) }
  }

  /// Writes a document on its way out.
  func write(_ document: ExportedDocument) throws {
    switch document {
    case .canonical(let text): try write(canonical: text)
    case .document(let document): try write(document)
    }
  }

  /// Writes a stored document.
  package func write(canonical text: String) throws {
    if format == .jsonLines {
      try add(text + "\n")
      count += 1
    } else if let document = document(inCanonical: text) {
      try write(document)
    } else {
      throw Refusal(
        .storeDamaged, "a stored document cannot be read",
        advice: "run \(.examineStore); restore the last backup where it finds damage")
    }
  }

  /// Writes a document.
  package func write(_ document: Document) throws {
    switch format {
    case .jsonLines: try add(document.canonicalJSON + "\n")
    case .yaml: try add((count == 0 ? "" : "---\n") + document.yaml)
    case .json: try add((count == 0 ? "[\n" : ",\n") + document.canonicalJSON)
    case .csv:
      if isSurveying { return columns.include(document) }
      try add(columns.row(document))
    }
    count += 1
  }

  /// Writes what `body` hands over; twice for CSV, whose heading names every field that occurs.
  package func run(_ body: (Exporter) throws -> Void) throws {
    if isSurveying {
      try body(self)
      try add(columns.head())
      isSurveying = false
    }
    try body(self)
    try finish()
  }

  /// Ends the output.
  private func finish() throws {
    if format == .json { try add(count == 0 ? "[]\n" : "\n]\n") }
    try flush()
    guard let destination else { return }
    do {
      try file?.synchronize()
      try FileManager.default.moveItem(atPath: destination.unfinished, toPath: destination.path)
    } catch {
      throw Refusal(writing: destination.path, failedWith: error)
    }
    self.destination = nil
  }

  private func add(_ text: String) throws {
    buffer += text
    if buffer.utf8.count > 1 << 18 { try flush() }
  }

  private func flush() throws {
    // The store keeps texts as they were written; what leaves it harms nobody who looks.
    let isJSON = format == .json || format == .jsonLines
    try put(isJSON ? HarmfulCharacters.escaped(inJSON: buffer) : buffer)
    buffer = ""
  }
}
