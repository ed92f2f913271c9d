import PracticeLearning
import ReviewDocuments

/// What a file holds.
struct FileContent {
  /// The documents, in their order.
  var documents: [FoundDocument] = []
  /// What is wrong with the file itself.
  var complaints: [Diagnostic] = []

  init(_ path: String) throws {
    var found: [FoundDocument] = []
    complaints = try DocumentReader.read(path: path, named: path) { found.append($0) }
    documents = found
  }
}
