package import PracticeLearning
package import ReviewDocuments

/// What a file holds.
package struct FileContent {
  /// The documents, in their order.
  package var documents: [FoundDocument] = []
  /// What is wrong with the file itself.
  package var complaints: [Diagnostic] = []

  package init(_ path: String) throws {
    var found: [FoundDocument] = []
    complaints = try DocumentReader.read(path: path, named: path) { found.append($0) }
    documents = found
  }
}
