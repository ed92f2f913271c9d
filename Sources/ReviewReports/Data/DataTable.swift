/// A table of the data package: its name, its columns in order, and what ties it to others.
package struct DataTable: Hashable, Sendable {
  /// Its name, which is that of its file too.
  package let name: String
  /// What a row is.
  package let words: String
  /// Its columns. A version of the program only ever adds columns, behind the others.
  package let fields: [DataField]
  /// The columns that together name a row; none where nothing does.
  package let key: [String]
  /// The rows that come again with each package of changes as a whole, or those whose reviews or actions changed.
  package let changesBy: ChangesBy

  /// What a package of changes holds of a table.
  package enum ChangesBy: String, Hashable, Sendable {
    /// Every row.
    case whole
    /// Every row of each review that changed.
    case review
    /// Every row of each action that changed.
    case action
  }

  init(
    _ name: String, _ words: String, key: [String], by changesBy: ChangesBy = .whole,
    _ fields: [DataField]
  ) {
    (self.name, self.words, self.changesBy) = (name, words, changesBy)
    self.fields = [.council] + fields
    self.key = key.isEmpty ? [] : ["council"] + key
  }

  /// The name of its file.
  package var path: String { name + ".csv" }
}

/// A column of the data package.
package struct DataField: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// What its cells are.
  package let type: Kind
  /// What it says.
  package let words: String
  /// Whether every row has a value.
  package let isRequired: Bool
  /// The table whose rows its values name; nothing where they name none.
  package let names: String?
  /// The only values there are; none where any may be.
  package let values: [String]

  /// What cells are.
  package enum Kind: String, Hashable, Sendable {
    case string, integer, number, date
    /// 1 for yes, 0 for no, so that it can be summed.
    case flag
  }

  init(
    _ name: String, _ type: Kind = .string, _ words: String, required: Bool = false,
    of table: String? = nil, values: [String] = []
  ) {
    (self.name, self.type, self.words, isRequired) = (name, type, words, required)
    (names, self.values) = (table, values)
  }

  /// A column that names a row of another table in every row.
  static func key(_ name: String, of table: String, _ words: String) -> DataField {
    DataField(name, .string, words, required: true, of: table)
  }

  /// A column with 1 for yes and 0 for no in every row.
  static func flag(_ name: String, _ words: String) -> DataField {
    DataField(name, .flag, words, required: true)
  }

  static let council = DataField(
    "council", .string,
    "The key of the council; with it packages of many councils are read together.",
    required: true)
}

extension DataTable {
  /// The version of names and order of all columns. It rises with every column that is added.
  package static let schemaVersion = 1

  /// The member of each dimension that stands for a name that is not known.
  package static let unknown = "unknown"
  /// The member of `people` that stands for somebody the reader of the package is not told of.
  package static let withheld = "withheld"

  /// Every table, in the order in which they are written.
  package static let all = dimensions + facts + figures

  /// A table by name.
  package static func named(_ name: String) -> DataTable? { all.first { $0.name == name } }
}
