import ReviewStore

extension Council {
  /// Reads one row, to see that the store answers.
  ///
  /// - Throws: an error where it does not.
  public func answers() throws { _ = try read { try $0.drafts().count } }
}
