import PracticeLearning

/// Files that people send instead of a form, known by how they begin.
enum ForeignFile {
  /// What a file is that is no text of a form, and what to do; nothing where it may be one.
  ///
  /// - Parameters:
  ///   - bytes: how the file begins.
  ///   - file: the file as the person named it.
  static func complaint(about bytes: [UInt8], _ file: String) -> Diagnostic? {
    guard let (what, mend) = kind(of: bytes) else { return nil }
    return Diagnostic(
      .notAText, "this is \(what)", advice: mend, location: SourceLocation(file: file))
  }

  /// Whether a file begins as a workbook of Excel does.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool { kind(of: bytes)?.what == workbook }

  private static let workbook = "an Excel workbook"
  private static let paste: Advice = "copy its text into a form: \(.startReview)"

  private static func kind(of bytes: [UInt8]) -> (what: String, mend: Advice)? {
    func begins(_ other: some Sequence<UInt8>) -> Bool { bytes.starts(with: other) }
    func holds(_ word: String) -> Bool {
      let word = Array(word.utf8)
      return bytes.count >= word.count
        && bytes.indices.dropLast(word.count - 1).contains { bytes[$0...].starts(with: word) }
    }
    if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) {
      if holds("word/") { return ("a Word document", paste) }
      if holds("xl/") { return (workbook, "give it a name that ends in .xlsx") }
      return ("a ZIP file", "unpack it and name the forms that are in it")
    }
    if begins([0xD0, 0xCF, 0x11, 0xE0]) {
      return ("an old Word or Excel file", "save a sheet as .xlsx; of a text, \(paste)")
    }
    if begins("%PDF".utf8) { return ("a PDF", paste) }
    if begins("{\\rtf".utf8) { return ("a text with formatting (RTF)", paste) }
    let pictures: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
    ]
    if pictures.contains(where: begins) || bytes.dropFirst(4).starts(with: "ftypheic".utf8) {
      return ("a photo or a scan", "type what it says into a form: \(.startReview)")
    }
    if isMail(bytes) {
      return (
        "an e-mail",
        "copy the form out of it, without the > before its lines, into a file of its own"
      )
    }
    return nil
  }

  /// Whether it has the head of an e-mail, or every line of it is quoted.
  private static func isMail(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.prefix(4096).split { $0 == 0x0A || $0 == 0x0D }.dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 3 else { return false }
    let heads = ["From: ", "Subject: ", "To: ", "Received: ", "Message-ID: ", "Return-Path: "]
    let inHead = lines.prefix(30).count { line in heads.contains { line.hasPrefix($0) } }
    return inHead >= 2 || lines.filter { $0.hasPrefix(">") }.count * 10 >= lines.count * 8
  }
}
