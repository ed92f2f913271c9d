package import PracticeLearning

extension Figure {
  /// The name of the figure on a page: its id and what it is about, such as
  /// `moderation.retained;programme=monthly`. No space stands in it, so that it can follow a `#`.
  package var anchor: String {
    let whole = dimensions.reduce(into: id.rawValue) {
      $0 += ";"
      $0 += $1.name.rawValue
      $0 += "="
      $0 += $1.value
    }
    // A page of a board has hundreds of them, and most have none but ASCII.
    guard whole.utf8.allSatisfy({ $0 < 0x80 }) else {
      return whole.split(whereSeparator: \.isWhitespace).joined(separator: "-")
    }
    let blanks: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20]
    guard whole.utf8.contains(where: blanks.contains) else { return whole }
    return whole.utf8.split(whereSeparator: blanks.contains).map { String(Substring($0)) }
      .joined(separator: "-")
  }
}
