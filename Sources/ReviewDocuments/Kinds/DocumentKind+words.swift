extension DocumentKind {
  /// The kind as a word of the command line: `practice-week`.
  package var argument: String { rawValue.split(separator: " ").joined(separator: "-") }

  /// So many documents of the kind: `3 practice weeks`, `2 quality activities`; grades are many already.
  package func counted(_ number: Int) -> String {
    guard number != 1, !rawValue.hasSuffix("s") else { return "\(number) \(rawValue)" }
    return "\(number) " + (rawValue.hasSuffix("y") ? rawValue.dropLast() + "ies" : rawValue + "s")
  }

  /// What may be written in a document of this kind.
  package var shape: Shape.Block { descriptor.shape }

  /// Whether documents of this kind are settings, in which people keep notes of their own.
  var isSetting: Bool { [.settings, .library].contains(descriptor.place) }
}
