/// The `datapackage.json` of a data package, as Frictionless reads it: its tables with their columns, keys and
/// what ties them together.
package struct DataDescriptor {
  /// The key of the council.
  package var council: String
  /// Its name.
  package var title: String
  /// When the package was made, in UTC.
  package var madeAt: String
  /// The entry of the journal that tells of it.
  package var position: Int
  /// The position of the earlier package, where this one holds changes.
  package var since: Int?
  /// The bytes and rows of each table, by name.
  package var sizes: [String: (bytes: Int, rows: Int)]
  /// Whether its files begin and end lines as Excel wants it.
  package var isForExcel: Bool

  package init(
    council: String, title: String, madeAt: String, position: Int, since: Int?,
    sizes: [String: (bytes: Int, rows: Int)], isForExcel: Bool
  ) {
    (self.council, self.title, self.madeAt) = (council, title, madeAt)
    (self.position, self.since, self.sizes, self.isForExcel) = (position, since, sizes, isForExcel)
  }

  /// What the name of every package begins with, by which one is known.
  package static let name = "practice-learning-data"

  /// Its text.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", "\(DataDescriptor.name)-\(council)")
      json.member("title", "Reviews of practice: \(title)")
      json.member("created", madeAt)
      json.member("schema_version", DataTable.schemaVersion)
      json.member("position", position)
      if let since { json.member("since", since) }
      json.member("resources") { json in json.list(DataTable.all) { write($1, to: &$0) } }
    }
    json.raw("\n")
    return json.text
  }

  private func write(_ table: DataTable, to json: inout JSONText) {
    json.object { json in
      json.member("profile", "tabular-data-resource")
      json.member("name", table.name)
      json.member("path", table.path)
      json.member("description", table.words)
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      if let size = sizes[table.name] {
        json.member("bytes", size.bytes)
        json.member("rows", size.rows)
      }
      json.member("dialect") { json in
        json.object { json in
          json.member("delimiter", ",")
          json.member("lineTerminator", isForExcel ? "\r\n" : "\n")
          json.member("quoteChar", "\"")
          json.member("doubleQuote") { $0.raw("true") }
          json.member("header") { $0.raw("true") }
        }
      }
      json.member("schema") { writeSchema(of: table, to: &$0) }
    }
  }

  private func writeSchema(of table: DataTable, to json: inout JSONText) {
    json.object { json in
      json.member("fields") { json in json.list(table.fields) { write($1, to: &$0) } }
      json.member("missingValues") { json in json.list([""]) { $0.string($1) } }
      if !table.key.isEmpty {
        json.member("primaryKey") { json in json.list(table.key) { $0.string($1) } }
      }
      let ties = table.fields.filter { $0.names != nil }
      guard !ties.isEmpty else { return }
      json.member("foreignKeys") { json in
        json.list(ties) { json, field in
          let other = field.names.flatMap(DataTable.named)
          json.object { json in
            json.member("fields") { json in json.list(["council", field.name]) { $0.string($1) } }
            json.member("reference") { json in
              json.object { json in
                json.member("resource", other?.name)
                json.member("fields") { json in
                  json.list(other?.key ?? []) { $0.string($1) }
                }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ field: DataField, to json: inout JSONText) {
    json.object { json in
      json.member("name", field.name)
      json.member("type", field.type == .flag ? "integer" : field.type.rawValue)
      json.member("description", field.words)
      guard field.isRequired || !field.values.isEmpty || field.type == .flag else { return }
      json.member("constraints") { json in
        json.object { json in
          if field.isRequired { json.member("required") { $0.raw("true") } }
          if field.type == .flag {
            json.member("minimum", 0)
            json.member("maximum", 1)
          }
          if !field.values.isEmpty {
            json.member("enum") { json in json.list(field.values) { $0.string($1) } }
          }
        }
      }
    }
  }
}

extension DataTable {
  /// Writes the data dictionary: a row for every column of every table.
  package static func writeDictionary(to rows: DataRows) throws {
    for table in all {
      for (place, field) in table.fields.enumerated() {
        rows.begin()
        rows.add(table.name)
        rows.add(field.name)
        rows.add(place + 1)
        rows.add(field.type.rawValue)
        rows.add(table.key.contains(field.name))
        rows.add(field.isRequired)
        rows.add(field.names ?? "")
        rows.add(field.words)
        rows.add(table.words)
        rows.add(table.changesBy.rawValue)
        try rows.end()
      }
    }
  }
}
