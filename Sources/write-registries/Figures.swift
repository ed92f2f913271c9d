/// What each figure is, in the words of its declaration.
func definitions(declaredIn texts: [String]) -> String {
  let declared = texts.flatMap { text in
    text.matches(of: /((?:    \/\/\/ [^\n]*\n)+)    case (\w+)/).map { match in
      (
        name: String(match.2),
        words: match.1.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "/" } }
          .joined(separator: " ")
      )
    }
  }
  return """
    extension Figure.ID {
      /// What the figure is, in a sentence.
      public var definition: String {
        switch self {
    \(declared.map { "    case .\($0.name): \(literal($0.words))" }.joined(separator: "\n"))
        }
      }
    }

    """
}

private func literal(_ words: String) -> String {
  "\""
    + words.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
}
