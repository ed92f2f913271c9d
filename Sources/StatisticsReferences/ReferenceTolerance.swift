import ReviewDocuments

/// How far a computed number may be from the expected one: by the larger of a share of it and a
/// distance.
struct ReferenceTolerance: Hashable {
  /// Of the expected number.
  var relative = 1e-8
  /// For any number, which is what counts near 0.
  var absolute = 1e-9
  /// For a standard error, which may be as large as this by rounding where it is 0.
  var standardError = 1e-6

  /// The largest that is taken: beyond it nothing would be compared.
  private static let largest = 0.1

  /// Whether a number is near enough.
  ///
  /// - Parameters:
  ///   - computed: the number.
  ///   - expected: what it should be.
  ///   - scale: how large the numbers are that it was computed from, 0 where that is not known.
  ///   - isStandardError: whether it is a standard error.
  func allows(
    _ computed: Double, for expected: Double, scale: Double, isStandardError: Bool
  ) -> Bool {
    let least = isStandardError ? max(absolute, standardError) : absolute
    return abs(computed - expected) <= max(least, relative * max(abs(expected), scale))
  }

  /// The tolerances that the `meta` of a file states: as numbers, else in the sentences of its
  /// conventions.
  func stated(inMeta meta: DocumentNode?) throws(InputProblem) -> ReferenceTolerance {
    var tolerance = self
    if let conventions = meta?["conventions"] {
      var sentences = [conventions]
      if case .list(let items) = conventions.content { sentences = items }
      for sentence in sentences { _ = tolerance.read(sentence: sentence.text ?? "") }
    }
    for key in ["tolerance", "tolerances"] {
      if let stated = meta?[key] { tolerance = try tolerance.stated(by: stated) }
    }
    return tolerance
  }

  /// The tolerances with those that a `tolerance` states instead: one number, which is relative; a
  /// sentence; or a block of relative, absolute and se.
  func stated(by node: DocumentNode) throws(InputProblem) -> ReferenceTolerance {
    var tolerance = self
    switch node.content {
    case .absent: break
    case .mapping(let entries) where !node.isFraction:
      for entry in entries {
        let number = try small(entry.value, entry.key)
        switch Self.meaning(of: entry.key) {
        case .standardError: tolerance.standardError = number
        case .relative: tolerance.relative = number
        case .absolute: tolerance.absolute = number
        case nil:
          throw InputProblem(
            .wrongTolerance, "there is no tolerance \"\(entry.key)\"",
            advice: "write relative, absolute or se", at: entry.keyMark)
        }
      }
    case .scalar(let text) where node.style == .plain:
      guard tolerance.read(sentence: text) else {
        throw InputProblem(
          .wrongTolerance, "\(node.shown) states no tolerance",
          advice: "write a small number such as 1e-8, without quotes", at: node.mark)
      }
    default: tolerance.relative = try small(node, "tolerance")
    }
    return tolerance
  }

  private enum Meaning { case relative, absolute, standardError }

  /// What a key such as `relative`, `abs`, `rtol` or `se_absolute` is about.
  private static func meaning(of key: String) -> Meaning? {
    let words = key.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.contains(where: { ["se", "se0", "standard"].contains($0) }) { return .standardError }
    if words.contains(where: { $0.hasPrefix("rel") || $0 == "rtol" }) { return .relative }
    if words.contains(where: { $0.hasPrefix("abs") || $0 == "atol" }) { return .absolute }
    return nil
  }

  private func small(_ node: DocumentNode, _ what: String) throws(InputProblem) -> Double {
    let number = try node.number(what)
    guard (0...Self.largest).contains(number) else {
      throw InputProblem(
        .wrongTolerance, "\(what) is \(node.shown), which is no tolerance",
        advice: "write a small number such as 1e-8, at most \(Self.largest)", at: node.mark)
    }
    return number
  }

  /// Reads "compare with relative tolerance 1e-8 (absolute 1e-9 near 0)" and "compare se/se0 with
  /// absolute tolerance 1e-6"; says whether there was anything to read.
  private mutating func read(sentence: String) -> Bool {
    let words = sentence.split { " (),;:".contains($0) }.map(String.init)
    let isAboutErrors = words.contains { $0 == "se" || $0.hasPrefix("se/") }
    var hasRead = false
    for (index, word) in words.enumerated() where ["relative", "absolute"].contains(word) {
      let next = words.dropFirst(index + 1).first { $0 != "tolerance" } ?? ""
      guard let number = Double(next.hasSuffix(".") ? String(next.dropLast()) : next),
        (0...Self.largest).contains(number)
      else { continue }
      hasRead = true
      switch (word, isAboutErrors) {
      case ("relative", _): relative = number
      case (_, true): standardError = number
      case (_, false): absolute = number
      }
    }
    return hasRead
  }
}
