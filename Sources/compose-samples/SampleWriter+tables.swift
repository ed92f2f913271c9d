import PracticeLearning
import ReviewDocuments

extension SampleWriter {
  /// Writes allocations as a table, which is how councils keep them.
  func writeTable(_ allocations: [Allocation], to path: String) throws {
    let documents = allocations.map(Document.allocation)
    var columns = CSVColumns()
    for document in documents { columns.include(document) }
    var text = columns.head()
    for document in documents { text += columns.row(document) }
    try save(text, to: path)
  }
}
