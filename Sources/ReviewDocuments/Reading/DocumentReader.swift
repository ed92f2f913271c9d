package import PracticeLearning

/// What a reader found: the documents, and what was wrong before any could be made out.
package struct Findings: Sendable {
  package var documents: [FoundDocument] = []
  package var complaints: [Diagnostic] = []
}

/// Finds the documents in texts and files.
package enum DocumentReader {
  /// The documents of a text.
  ///
  /// - Parameters:
  ///   - text: the text, in any of the formats.
  ///   - format: how it is written.
  ///   - file: the file as the person named it.
  package static func documents(
    in text: String, format: DocumentFormat, named file: String
  ) -> Findings {
    switch format {
    case .yaml, .json:
      return documents(in: SourceText(text, format: format, file: file))
    case .jsonLines, .csv:
      var findings = Findings()
      var rows = RowReader(format, named: file)
      for piece in [Array(text.utf8), []] {
        rows.append(piece)
        while let found = rows.next() {
          findings.documents += found.documents
          findings.complaints += found.complaints
        }
      }
      return findings
    }
  }

  /// The document in one line of JSON Lines.
  ///
  /// - Parameters:
  ///   - bytes: the line, without its line break.
  ///   - number: its number in the file, from 1.
  ///   - file: the file as the person named it.
  package static func document(
    inJSONLine bytes: ArraySlice<UInt8>, number: Int, named file: String
  ) -> Findings {
    guard let text = decodedText(bytes) else {
      return Findings(complaints: [.unknownEncoding(file, line: number)])
    }
    let source = SourceText(text, format: .jsonLines, file: file, firstLine: number)
    let (nodes, complaints) = JSONReader.documents(in: source)
    return recognised(nodes, complaints, in: source)
  }

  private static func documents(in source: SourceText) -> Findings {
    var findings: Findings
    if source.format == .yaml {
      findings = form(in: source)
    } else if source.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      findings = Findings()
    } else {
      let (nodes, complaints) = JSONReader.documents(in: source)
      findings = recognised(nodes, complaints, in: source)
    }
    if findings.documents.isEmpty, findings.complaints.isEmpty {
      findings.complaints = [.empty(source.file)]
    }
    return findings
  }

  /// The documents of a text in YAML. Where anything is wrong with it, it is read once more as it was meant.
  private static func form(in source: SourceText) -> Findings {
    func read(_ source: SourceText) -> Findings {
      let reader = YAMLReader(source)
      let nodes = reader.documents()
      return recognised(nodes, reader.complaints, in: source)
    }
    let strict = read(source)
    let isSound =
      !strict.complaints.containsErrors
      && strict.documents.allSatisfy { !$0.complaints.containsErrors }
    if isSound { return strict }
    let mended = FormMender.mended(source.text, file: source.file)
    guard !mended.slips.isEmpty else { return strict }
    var findings = read(
      SourceText(mended.text, format: .yaml, file: source.file, origins: mended.origins))
    findings.complaints = (mended.slips + findings.complaints).sortedByPlace()
    return findings
  }

  /// A form as it was meant, to be written in its place; nothing where nothing was mended.
  ///
  /// - Parameters:
  ///   - text: the form as it was typed.
  ///   - file: the file as the person named it.
  package static func mended(_ text: String, named file: String) -> String? {
    let source = SourceText(text, format: .yaml, file: file)
    let found = form(in: source)
    guard let read = found.documents.first?.source else { return nil }
    // From the end on, so that the places before stay where they are.
    let values = found.documents.flatMap(\.meant)
      .sorted {
        ($0.typed.mark.line, $0.typed.mark.column) > ($1.typed.mark.line, $1.typed.mark.column)
      }
    let meant = values.reduce(read.text) { $1.written(in: $0, of: read) }
    return meant == text ? nil : meant
  }

  static func recognised(
    _ nodes: [DocumentNode], _ complaints: [Diagnostic], in source: SourceText
  ) -> Findings {
    var findings = Findings(complaints: complaints)
    for node in nodes {
      if let kind = DocumentKind(node) {
        findings.documents.append(FoundDocument(kind, node, source))
      } else {
        findings.complaints.append(
          Diagnostic(
            .unknownDocument, "this is no document that is known here",
            advice: "a review begins with \"plr: 1\", other documents with moderation, action, "
              + "allocation, practice_week, calibration, calibration_grades, calibration_close, "
              + "vignette_pack or council",
            location: source.location(node.mark)))
      }
    }
    return findings
  }
}
