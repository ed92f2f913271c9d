/// Complaints about the words of one document's texts.
struct TextCheck {
  var search: TextSearch
  /// The codes that the writer has confirmed to be something else.
  var confirmed: [String]
  /// Where to confirm a code, with `%` for the code; nothing where it cannot be confirmed.
  var confirming: String?
  var found: [Diagnostic] = []

  /// Searches a text, once for each thing it says however often it says it.
  mutating func check(
    _ text: String?, at path: @autoclosure () -> FieldPath, ownWords: Bool = false
  ) {
    guard let text else { return }
    let words = search.found(in: text, ownWords: ownWords)
    guard !words.isEmpty else { return }
    var complaints: [Diagnostic] = []
    for found in words {
      guard let complaint = complaint(about: found, at: path()) else { continue }
      if !complaints.contains(complaint) { complaints.append(complaint) }
    }
    found += complaints
  }

  private func complaint(about found: FoundWords, at path: FieldPath) -> Diagnostic? {
    switch found.kind {
    case .identifier(let code):
      guard !isConfirmed(code, oneLine(found.words)) else { return nil }
      let (what, instead) = Self.description(of: code)
      let isName = code == .personName || code == .untitledName
      let otherwise = code == .untitledName ? "if it is no name" : "if it is something else"
      let advice =
        confirming.map {
          "\(instead); \(otherwise), add "
            + replacing("%", by: confirmation(of: code, oneLine(found.words)), in: $0)
        } ?? unconfirmed(code, isName ? "write it without the name: \(instead)" : instead)
      return Diagnostic(
        code, at: path, "\(what) (\(oneLine(found.words)))", advice: Advice(advice),
        excerpt: found.words)
    case .wording(let wording):
      let phrase = wording.phrase
      let better =
        phrase.prefer.hasPrefix("say ")
        ? "rather \(phrase.prefer)" : "children prefer \"\(phrase.prefer)\""
      return Diagnostic(
        .kinderWording, at: path, "\"\(oneLine(found.words))\" - \(better)",
        advice: asAdvice(phrase.because), excerpt: found.words)
    }
  }

  /// Whether the writer has confirmed words to be something else: by their code and the words, or by the code
  /// alone, which stands for every such finding.
  private func isConfirmed(_ code: DiagnosticCode, _ words: String) -> Bool {
    confirmed.contains { entry in
      entry == code.id || entry.lowercased() == "\(code.id) \(words)".lowercased()
    }
  }

  /// What confirms words: a name by itself, so that the next one is asked about again.
  private func confirmation(of code: DiagnosticCode, _ words: String) -> String {
    let isName = code == .untitledName || code == .schoolName
    let isPlain = words.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return isName && isPlain ? "\(code.id) \(words)" : code.id
  }

  /// What is to be done about words that cannot be confirmed: what is only asked about is kept as it stands.
  private func unconfirmed(_ code: DiagnosticCode, _ instead: String) -> String {
    code.severity == .error ? instead : "\(instead); if it is none, it may stay as it is"
  }

  static func description(of code: DiagnosticCode) -> (what: String, instead: String) {
    switch code {
    case .personName:
      ("this names a person", "say who they are to the child, such as \"the teacher\"")
    case .dateOfBirth: ("this reads like a date of birth", "use an age band")
    case .nhsNumber: ("this reads like an NHS number", "leave it out")
    case .upn: ("this reads like a unique pupil number", "leave it out")
    case .postcode: ("this reads like a postcode", "leave the address out")
    case .phoneNumber: ("this reads like a telephone number", "leave it out")
    case .emailAddress: ("this reads like an e-mail address", "leave it out")
    case .untitledName:
      (
        "this reads like a name",
        "use the role code or a relation instead, such as \"her aunt\""
      )
    case .insuranceNumber: ("this reads like a National Insurance number", "leave it out")
    case .streetAddress:
      ("this reads like an address", "say what kind of place it is, such as \"her aunt's home\"")
    case .vehicleRegistration: ("this reads like the registration of a vehicle", "leave it out")
    case .schoolName:
      ("this names a school", "say what kind of school it is, such as \"her primary school\"")
    default: ("this reads like a name on social media", "leave it out")
    }
  }

  private func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func replacing(_ mark: Character, by text: String, in sentence: String) -> String {
    sentence.split(separator: mark, omittingEmptySubsequences: false).joined(separator: text)
  }

  /// A sentence of the list as the second line of a complaint: small at the start, no full stop.
  private func asAdvice(_ sentence: String) -> Advice {
    let isWord = sentence.dropFirst().first?.isLowercase ?? false
    let start = isWord ? sentence.prefix(1).lowercased() : String(sentence.prefix(1))
    let rest = sentence.dropFirst()
    return Advice(start + (rest.last == "." ? rest.dropLast() : rest))
  }
}
