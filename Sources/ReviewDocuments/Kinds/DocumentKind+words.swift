extension DocumentKind {
  /// The kind as a word of the command line: `practice-week`.
  package var argument: String { rawValue.split(separator: " ").joined(separator: "-") }

  /// What may be written in a document of this kind.
  package var shape: Shape.Block { descriptor.shape }

  /// Whether documents of this kind are settings, in which people keep notes of their own.
  var isSetting: Bool { [.settings, .library].contains(descriptor.place) }
}
