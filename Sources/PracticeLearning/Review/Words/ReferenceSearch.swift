/// A search for personal identifiers in what is no prose: ids, case references, role codes, cells of tables
/// and names of files.
///
/// A text joins its words with spaces; these join them with hyphens, points, slashes and lines. So every
/// run of parts is looked at by itself, with the rules of the texts: `C-9434765919` holds an NHS number.
package struct ReferenceSearch: Sendable {
  /// A full date before this day reads like a date of birth; without it only one beside a word such as
  /// `dob`, since ids and files are named after the days they are of.
  var oldBefore: CalendarDate?

  /// - Parameter oldBefore: full dates before this day read like a date of birth; nothing for none.
  package init(oldBefore: CalendarDate? = nil) { self.oldBefore = oldBefore }

  /// For what is never named after a day, such as a role code.
  package static let anyDate = ReferenceSearch(
    oldBefore: CalendarDate(year: 9999, month: 12, day: 31))

  /// Whether there are enough digits, or the end of a postcode; nearly every reference has neither.
  package static func isWorthALook(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for (index, byte) in bytes.enumerated() where byte.isDigit {
      digits += 1
      if index + 2 < bytes.count, bytes[index + 1].isLetter, bytes[index + 2].isLetter {
        return true
      }
    }
    return digits >= 6
  }

  /// The first identifier in a reference, and its words.
  package func identifier(in reference: String) -> (code: DiagnosticCode, words: String)? {
    var reference = reference
    guard reference.withUTF8(Self.isWorthALook) else { return nil }
    let bytes = Array(reference.utf8)
    let span = bytes.span
    var speaksOfBirth = false
    var start = 0
    while start < bytes.count {
      let first = span.word(from: start)
      guard first.end > start else {
        start += 1
        continue
      }
      var end = first.end
      for _ in 0..<6 where end - start <= 24 {
        let part = Array(bytes[start..<end])
        if let code = Self.code(of: part, isBirth: speaksOfBirth, oldBefore) {
          return (code, String(decoding: part, as: UTF8.self))
        }
        let next = end + 1
        guard next < bytes.count, span.isWord(at: next) else { break }
        end = span.word(from: next).end
      }
      speaksOfBirth = BirthWords.certain.contains(span.hash(start..<first.end))
      start = first.end
    }
    return nil
  }

  /// What a run of parts is as a whole.
  private static func code(
    of part: [UInt8], isBirth: Bool, _ oldBefore: CalendarDate?
  ) -> DiagnosticCode? {
    let joined = part.map { $0 == 0x5F ? 0x2D : $0 }
    let spaced = part.map { $0.isLetter || $0.isDigit ? $0 : 0x20 }
    let (bytes, words) = (joined.span, spaced.span)
    let (all, word) = (0..<part.count, 0..<words.word(from: 0).end)
    if bytes.nhsNumber(at: 0) == all { return .nhsNumber }
    if bytes.phoneNumber(at: 0) == all { return .phoneNumber }
    if words.pupilNumber(in: word) == all { return .upn }
    if words.postcode(in: word) == all { return .postcode }
    if words.insuranceNumber(at: word) == all { return .insuranceNumber }
    guard let written = bytes.writtenDate(at: 0, latest: 2099), written.range == all,
      isBirth || !written.isDoubtful && oldBefore.map({ written.date < $0 }) ?? false
    else { return nil }
    return .dateOfBirth
  }
}

extension Diagnostic {
  /// P002-P006 and P009: a personal identifier in an id, a case reference, a role code, a cell or the name
  /// of a file; nothing where there is none, or where its writer confirmed that it is something else.
  ///
  /// - Parameters:
  ///   - reference: the words.
  ///   - path: where they stand.
  ///   - search: what to look for.
  ///   - instead: what to write in its place.
  ///   - confirmed: the codes that the writer has confirmed.
  package init?(
    aboutIdentifierIn reference: String, at path: FieldPath = [],
    _ search: ReferenceSearch = ReferenceSearch(), instead: Advice, confirmed: [String] = []
  ) {
    guard let (code, words) = search.identifier(in: reference), !confirmed.contains(code.id) else {
      return nil
    }
    self.init(
      code, at: path, "\(TextCheck.description(of: code).what) (\(words))", advice: instead,
      excerpt: words)
  }
}

extension Diagnostic {
  /// A personal identifier in a role code, or in another name of the settings: none is named after a day.
  package static func aboutRoleCode(_ code: String, at path: FieldPath = []) -> Diagnostic? {
    Diagnostic(
      aboutIdentifierIn: code, at: path, .anyDate,
      instead: "write a role code or a name that tells nothing of a person, such as TM-07")
  }
}
