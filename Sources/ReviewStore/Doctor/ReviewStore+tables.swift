extension ReviewStore {
  /// Every table that has a class of proof, by name; a test compares it with the tables there are.
  package static var provedTables: [String] { StoreTable.all.map(\.name) }
}
