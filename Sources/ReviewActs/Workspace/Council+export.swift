import Foundation
import PracticeLearning
package import ReviewDocuments
import ReviewStore

/// What is to be written out.
package struct ExportRequest: Sendable {
  /// The one kind of document that is meant; nothing for all.
  package var kind: DocumentKind?
  /// How documents are written.
  package var format: DocumentFormat
  /// The reviews whose documents are meant.
  package var selection: Selection
  /// The file to write; nothing where `sink` takes the text.
  package var file: String?

  package init(
    kind: DocumentKind? = nil, format: DocumentFormat = .jsonLines,
    selection: Selection = Selection(), file: String? = nil
  ) {
    self.kind = kind
    self.format = format
    self.selection = selection
    self.file = file
  }

  /// Whether everything is meant, the history of the store included: one document is a line then, of
  /// which there may be any number.
  var isWhole: Bool { kind == nil && selection.isEmpty && format == .jsonLines }

  /// What is meant, in words.
  var words: String {
    [kind?.rawValue ?? "all documents", selection.words].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

/// What was written out, and what was not.
package struct Exported: Sendable {
  /// How many documents were written.
  package var count = 0
  /// What was left out, in words with its number and its reason.
  package var leftOut: [String] = []
  /// What was not asked for and came along, in words with its number and its reason.
  package var broughtAlong: [String] = []
}

extension Council {
  /// Writes documents out, and counts everything that is not written.
  ///
  /// A whole export in JSON Lines gives everything back: taken into an empty workspace it makes the same
  /// store, letter by letter, but for the words of drafts of others, which their auditors alone see.
  /// Everybody exports what they may read, the QA lead everything; what somebody must not see yet is left
  /// out of theirs.
  ///
  /// - Parameters:
  ///   - request: what is meant.
  ///   - sink: takes the text where no file is named.
  package func export(
    _ request: ExportRequest, by hand: Hand, into sink: @escaping (String) throws -> Void
  ) -> Outcome<Exported> {
    asking(for: "an export", by: hand) {
      let viewer = try viewer(hand)
      try check(request.selection)
      try refuseIdentifiers(inFile: request.file)
      if request.kind?.descriptor.place == .journal, request.format == .csv {
        throw Refusal(
          .unknownDocument, "the history of the store is no table",
          advice: "write it as JSON Lines, JSON or YAML")
      }
      let exporter = try Exporter(request.format, to: request.file, or: sink)
      let subject = hand.destination(request.file)
      // Written down before anything leaves: a reader of the journal must not miss an export cut short.
      try write(by: hand, "export") { batch in
        let gate = try Gate(viewer, batch.reading, on: hand.today)
        let parts = try ExportParts(council: self, reading: batch.reading, request: request, gate)
        try batch.noteExport(
          to: subject, filter: request.words, showing: try parts.reviewsTold())
      }
      var exported = Exported()
      try read { reading in
        let gate = try Gate(viewer, reading, on: hand.today)
        try exporter.run { exporter in
          var parts = try ExportParts(council: self, reading: reading, request: request, gate)
          try parts.write(to: exporter)
          exported.leftOut = parts.leftOut
          exported.broughtAlong = parts.broughtAlong
        }
      }
      exported.count = exporter.count
      try write(by: hand, "export") { batch in
        try batch.note(
          .exportDocuments, subject,
          content: "\(exported.count) document\(exported.count == 1 ? "" : "s"): \(request.words)")
      }
      return exported
    }
  }
}
