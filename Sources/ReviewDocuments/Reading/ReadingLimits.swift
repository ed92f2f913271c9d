/// How much a document may hold: far beyond any form, and little enough for any machine.
package enum ReadingLimits {
  /// The largest YAML or JSON file, in bytes.
  package static let fileBytes = 10_000_000
  /// The longest line of JSON Lines and the longest row of CSV, in bytes.
  package static let lineBytes = 1_000_000
  /// The most columns of a CSV file; a year of reviews over all templates takes some hundreds.
  package static let columns = 5_000
  /// The deepest block inside blocks.
  package static let depth = 50
  /// The most values in one document, those that aliases repeat counted again.
  package static let nodes = 200_000
  /// The most values in one file of reference cases, which is one document.
  package static let referenceNodes = 2_000_000
}
