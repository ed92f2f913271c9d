package import PracticeLearning

extension Figure {
  /// The name of the figure on a page: its id and what it is about, such as
  /// `moderation.retained;programme=monthly`. No space stands in it, so that it can follow a `#`.
  package var anchor: String {
    ([id.rawValue] + dimensions.map { "\($0.name.rawValue)=\($0.value)" }).joined(separator: ";")
      .split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }
}
