extension String {
  /// What is written here; nothing where it is only blanks, as in an option given as "".
  package var written: String? { allSatisfy(\.isWhitespace) ? nil : self }
}
