package import PracticeLearning

extension DocumentReader {
  /// Reads a file of any size and any of the formats, one document at a time.
  ///
  /// JSON Lines and CSV are read as they come, in little memory; YAML and JSON at once, up to 10 MB.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: the file as the person named it, for complaints.
  ///   - headings: what headings of a table mean that are not those of a document.
  ///   - body: takes each document in its order.
  /// - Returns: what is wrong with the file, beside what each document says of itself.
  /// - Throws: what `body` throws.
  package static func read(
    path: String, named file: String, headings: Headings = Headings(),
    _ body: (FoundDocument) throws -> Void
  ) throws -> [Diagnostic] {
    do {
      if WorkbookTables.isWorkbook(path, named: file) {
        let workbook = try WorkbookTables(
          path: path, named: file, of: "documents", headings.areOfDocuments)
        return try workbook.complaints
          + workbook.tables.flatMap { try rows(of: $0, .csv, headings, body) }
      }
      var bytes = try FileBytes(path: path, named: file)
      let format = DocumentFormat(fileName: file) ?? bytes.likelyFormat
      if format == .yaml || format == .json || bytes.isUTF16 {
        let findings = documents(in: try bytes.wholeText(), format: format, named: file)
        try findings.documents.forEach(body)
        return bytes.remarks + findings.complaints
      }
      return try rows(of: bytes, format, headings, body)
    } catch let refusal as FileRefusal {
      return refusal.diagnostics
    }
  }

  private static func rows(
    of bytes: FileBytes, _ format: DocumentFormat, _ headings: Headings,
    _ body: (FoundDocument) throws -> Void
  ) throws -> [Diagnostic] {
    var bytes = bytes
    var complaints = ComplaintTally()
    var rows = RowReader(
      format, named: bytes.file, headings: headings, separator: bytes.separator)
    while true {
      let piece = try bytes.next()
      rows.append(piece)
      while let found = rows.next() {
        complaints.add(found.complaints)
        try found.documents.forEach(body)
      }
      if piece.isEmpty { return complaints.complaints }
    }
  }
}

extension Findings {
  /// What a file holds.
  ///
  /// - Parameter path: where the file is, as the person named it.
  package init(ofFile path: String) throws {
    var found: [FoundDocument] = []
    let complaints = try DocumentReader.read(path: path, named: path) { found.append($0) }
    self.init(documents: found, complaints: complaints)
  }
}
