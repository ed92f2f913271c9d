import GRDB

/// The names behind the numbers of the narrow tables, in the order in which they are listed.
struct TallyNames: Sendable {
  private let names: [Dimension: [(id: Int, name: String)]]
  private let nameOfNumber: [Dimension: [Int: String]]

  /// - Parameter dimensions: what is to be named.
  init(_ db: Database, _ dimensions: [Dimension]) throws {
    var names: [Dimension: [(id: Int, name: String)]] = [:]
    for dimension in dimensions {
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, name FROM \(dimension.rawValue) ORDER BY name")
      names[dimension] = rows.map { ($0[0], $0[1]) }
    }
    self.names = names
    nameOfNumber = names.mapValues {
      Dictionary($0.map { ($0.id, $0.name) }) { first, _ in first }
    }
  }

  subscript(_ dimension: Dimension) -> [(id: Int, name: String)] { names[dimension] ?? [] }

  func name(_ number: Int, _ dimension: Dimension) -> String {
    nameOfNumber[dimension]?[number] ?? ""
  }

  /// The numbers of programmes, by id: they are in the order in which programmes first appeared.
  var order: [String: Int] {
    Dictionary(self[.programme].map { ($0.name, $0.id) }) { first, _ in first }
  }
}
