import AccountStore
import ReviewStore

extension Council {
  /// Reads a row of each store, to see that they answer.
  ///
  /// - Throws: an error where one of them does not.
  public func answers() throws {
    _ = try read { try $0.drafts().count }
    _ = try accounts().terminalLock()
  }
}
