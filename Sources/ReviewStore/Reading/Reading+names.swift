import GRDB

/// What the documents of a store name of the settings.
package struct StoredNames: Hashable, Sendable {
  /// People, by role code.
  package var people: [String]
  /// Teams, by id.
  package var teams: [String]
  /// Services, by name.
  package var services: [String]
  /// Programmes, by id.
  package var programmes: [String]
}

extension Reading {
  /// Everybody and everything of the settings that a stored document names.
  package func storedNames() throws -> StoredNames {
    func names(_ dimension: Dimension) throws -> [String] {
      try String.fetchAll(db, sql: "SELECT name FROM \(dimension.rawValue) ORDER BY name")
    }
    return StoredNames(
      people: try names(.person), teams: try names(.team), services: try names(.service),
      programmes: try names(.programme))
  }
}
