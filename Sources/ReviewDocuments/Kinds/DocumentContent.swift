/// A value that is a whole document.
package protocol DocumentContent: Hashable, Sendable {
  /// The kind.
  static var descriptor: DocumentDescriptor { get }
  /// The id it is stored under.
  var storedID: String { get }
  /// Who may store it beside the QA lead, by role code.
  var authors: [String] { get }
  /// The review whose grades it may tell, by id.
  var tellsOfReview: String? { get }
  /// The document with those parts in order whose order means nothing.
  var inKeyOrder: Self { get }
}

extension DocumentContent {
  package var authors: [String] { [] }
  package var tellsOfReview: String? { nil }
  package var inKeyOrder: Self { self }
}

extension Document {
  /// The id it is stored under.
  package var storedID: String { content.storedID }
}
