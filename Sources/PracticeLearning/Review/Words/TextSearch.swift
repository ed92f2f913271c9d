/// Something found in a text that its writer should look at again.
struct FoundWords {
  /// What it is.
  enum Kind {
    /// It could identify a child or a family.
    case identifier(DiagnosticCode)
    /// There is a kinder wording.
    case wording(KinderWordings.Wording)
  }

  var kind: Kind
  /// The very words.
  var words: String
}

/// One pass over a text for personal identifiers and for wordings that have a kinder one.
struct TextSearch: Sendable {
  var birthDates: BirthDates
  var wordings: KinderWordings

  /// Everything found, in the order of the text.
  ///
  /// - Parameter ownWords: whether the text is what a child or a family said, whose wording is theirs.
  func found(in text: String, ownWords: Bool = false) -> [FoundWords] {
    var found: [FoundWords] = []
    let bytes = text.utf8.span
    var position = 0
    while position < bytes.count {
      let (end, hasDigit) = bytes.word(from: position)
      if end == position {
        if bytes[position] == 0x40, let range = bytes.emailAddress(around: position) {
          found.append(Self.identifier(.emailAddress, range, text))
          position = range.upperBound
        } else if bytes[position] == 0x40, let range = bytes.socialHandle(atSign: position) {
          found.append(Self.identifier(.socialHandle, range, text))
          position = range.upperBound
        } else {
          position += max(1, bytes.punctuation(at: position))
        }
        continue
      }
      let word = position..<end
      position = end
      if hasDigit || !bytes.isLongSmallWord(word),
        let (code, range) = hasDigit
          ? numbered(word, in: bytes) : named(word, in: bytes)
      {
        if let code { found.append(Self.identifier(code, range, text)) }
        position = range.upperBound
      } else if !hasDigit, !ownWords, wordings.mayStart(with: word, in: bytes),
        let (wording, end) = wordings.wording(in: bytes, at: word)
      {
        found.append(
          FoundWords(kind: .wording(wording), words: Self.words(word.lowerBound..<end, of: text)))
        position = end
      }
    }
    return found
  }

  /// An identifier that starts with a word that holds a digit; no code for a harmless date.
  private func numbered(
    _ word: Range<Int>, in bytes: Span<UInt8>
  ) -> (code: DiagnosticCode?, range: Range<Int>)? {
    let start = word.lowerBound
    if bytes.byte(start).isDigit {
      if let range = bytes.phoneNumber(at: start) { return (.phoneNumber, range) }
      if let range = bytes.nhsNumber(at: start) { return (.nhsNumber, range) }
      if let written = bytes.writtenDate(at: start, latest: birthDates.latestYear) {
        return dated(written, in: bytes)
      }
      if let range = bytes.streetAddress(at: word) { return (.streetAddress, range) }
      return bytes.suffixRegistration(in: word).map { (.vehicleRegistration, $0) }
    }
    if let range = bytes.pupilNumber(in: word) { return (.upn, range) }
    if let range = bytes.postcode(in: word) { return (.postcode, range) }
    if let range = bytes.insuranceNumber(at: word) { return (.insuranceNumber, range) }
    if let range = bytes.vehicleRegistration(in: word) { return (.vehicleRegistration, range) }
    return bytes.socialHandle(at: word).map { (.socialHandle, $0) }
  }

  /// An identifier that starts with a word of letters alone.
  private func named(
    _ word: Range<Int>, in bytes: Span<UInt8>
  ) -> (code: DiagnosticCode?, range: Range<Int>)? {
    if bytes.goesOnAsHandle(after: word.upperBound), let range = bytes.socialHandle(at: word) {
      return (.socialHandle, range)
    }
    let start = bytes.byte(word.lowerBound)
    let isCapital = start.isCapital || start >= 0xC3
    if word.count == 2, let range = bytes.insuranceNumber(at: word) {
      return (.insuranceNumber, range)
    }
    // In small letters only `mr`, `mrs`, `ms`, `mx` and `dr` are titles.
    if word.count <= 9, isCapital || start == 0x6D || start == 0x64,
      let range = bytes.personName(titledBy: word)
    {
      return (.personName, range)
    }
    return isCapital ? named(capital: word, in: bytes) : nil
  }

  /// A date, a school or a person that starts with a word with a capital.
  private func named(
    capital word: Range<Int>, in bytes: Span<UInt8>
  ) -> (code: DiagnosticCode?, range: Range<Int>)? {
    let senses = bytes.senses(of: word)
    if senses.has(.month), let written = bytes.writtenDate(monthName: word) {
      return dated(written, in: bytes)
    }
    if word.count == 3, bytes.reads("gir", in: word), let range = bytes.postcode(in: word) {
      return (.postcode, range)
    }
    // Most sentences begin with such a word.
    if senses.has(.everyday), !senses.has(.anyName) { return nil }
    if let range = bytes.schoolName(at: word, senses) { return (.schoolName, range) }
    return bytes.untitledName(at: word, senses).map { (.untitledName, $0) }
  }

  private func dated(
    _ written: WrittenDate, in bytes: Span<UInt8>
  ) -> (code: DiagnosticCode?, range: Range<Int>) {
    (bytes.isDateOfBirth(written, birthDates) ? .dateOfBirth : nil, written.range)
  }

  private static func identifier(
    _ code: DiagnosticCode, _ range: Range<Int>, _ text: String
  ) -> FoundWords {
    FoundWords(kind: .identifier(code), words: words(range, of: text))
  }

  private static func words(_ range: Range<Int>, of text: String) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<bytes.index(start, offsetBy: range.count)])
  }
}

extension Span where Element == UInt8 {
  /// Whether a word is long, begins with a small letter and ends there: most words of a text, with which no
  /// identifier begins.
  @inline(__always)
  fileprivate func isLongSmallWord(_ word: Range<Int>) -> Bool {
    word.count > 3 && self[word.lowerBound] &- 0x61 < 26 && !goesOnAsHandle(after: word.upperBound)
  }
}
