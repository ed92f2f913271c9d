import PracticeLearning
import ReviewDocuments

/// Every document of a file, and what is wrong with the file itself.
func readDocuments(_ path: String) -> Findings {
  var documents: [FoundDocument] = []
  let complaints = DocumentReader.read(path: path, named: path) { documents.append($0) }
  return Findings(documents: documents, complaints: complaints)
}
