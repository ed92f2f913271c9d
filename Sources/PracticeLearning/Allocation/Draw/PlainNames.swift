/// The numbers of names by the key they are compared by: `TM-07` and `tm-07` are two names of a table as
/// it is written, and one person.
struct PlainNames {
  private let numbers: [String: [Int32]]

  init(_ table: NameTable) {
    numbers = Dictionary(
      table.names.enumerated().map { (plainID($1), [Int32($0)]) }, uniquingKeysWith: +)
  }

  /// The numbers of a name, however it is spelt.
  subscript(_ name: String) -> [Int32] { numbers[plainID(name)] ?? [] }
}
