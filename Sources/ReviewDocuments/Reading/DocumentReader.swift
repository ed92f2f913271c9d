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
    case .yaml:
      return documents(in: SourceText(plainBreaks(text), format: format, file: file))
    case .json:
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
    let strict = StrictReading(source)
    if strict.isSound { return strict.findings }
    let mended = FormMender.mended(source.text, file: source.file)
    guard !mended.slips.isEmpty else {
      return strict.stoppedAt == nil ? strict.findings : ReadOn.findings(in: source)
    }
    let form = SourceText(
      mended.text, format: .yaml, file: source.file, origins: mended.origins)
    var findings = ReadOn.findings(in: form)
    // What is told of a line that cannot be read is told once.
    let unread = Set(findings.complaints.filter { $0.code == .notYAML }.map(\.location?.line))
    let slips = mended.slips.filter { !unread.contains($0.location?.line) }
    findings.complaints = (slips + findings.complaints).sortedByPlace()
    return findings
  }

  /// A form as it was meant, to be written in its place; nothing where nothing was mended.
  ///
  /// - Parameters:
  ///   - text: the form as it was typed.
  ///   - file: the file as the person named it.
  package static func mended(_ text: String, named file: String) -> String? {
    let typed = plainBreaks(text)
    let source = SourceText(typed, format: .yaml, file: file)
    let found = form(in: source)
    if found.complaints.contains(where: { $0.code == .notYAML || $0.code == .tabIndent }) {
      // Lines that could not be read stay as they were typed.
      let mended = FormMender.mended(typed, file: file)
      return mended.slips.isEmpty || mended.text == typed ? nil : mended.text
    }
    guard let read = found.documents.first?.source else { return nil }
    // From the end on, so that the places before stay where they are.
    let values = found.documents.flatMap(\.meant)
      .sorted {
        ($0.typed.mark.line, $0.typed.mark.column) > ($1.typed.mark.line, $1.typed.mark.column)
      }
    let meant = values.reduce(read.text) { $1.written(in: $0, of: read) }
    guard meant != typed else { return nil }
    return text.contains("\r\n")
      ? meant.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      : meant
  }

  /// A text with one kind of line break: editors on other systems write others, and a letter that ends a
  /// line in them is no letter of that line.
  static func plainBreaks(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
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
              + "allocation, practice_week, dip_sample, activity, calibration, calibration_grades, "
              + "calibration_close, vignette_pack or council",
            location: source.location(node.mark)))
      }
    }
    return findings
  }
}
