import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("The tables of the data package") struct DataTableTests {
  @Test("names are small letters, each once, and every tie leads to the key of a table")
  func ties() {
    let names = DataTable.all.map(\.name)
    #expect(Set(names).count == names.count)
    for table in DataTable.all {
      #expect(table.name.allSatisfy { $0.isLowercase || $0 == "_" }, "\(table.name)")
      let columns = table.fields.map(\.name)
      #expect(Set(columns).count == columns.count, "\(table.name)")
      #expect(columns.first == "council")
      #expect(table.key.isEmpty || Set(table.key).isSubset(of: columns), "\(table.name)")
      for field in table.fields {
        #expect(field.words.hasSuffix("."), "\(table.name).\(field.name)")
        guard let other = field.names else { continue }
        #expect(DataTable.named(other)?.key.count == 2, "\(table.name).\(field.name)")
        #expect(field.isRequired, "\(table.name).\(field.name) may be blank and is a key")
      }
    }
  }

  @Test("the descriptor has relative paths, types, and no list of keys without a key")
  func descriptor() {
    let json = DataDescriptor(
      council: "estuary", title: "Estuary", madeAt: "2026-04-15T09:00:00Z", position: 7, since: nil,
      sizes: [:], isForExcel: false
    ).json
    #expect(!json.contains("\"primaryKey\":[]") && !json.contains("\"foreignKeys\":[]"))
    #expect(json.contains("\"path\":\"grades.csv\""))
    #expect(json.contains("\"schema_version\":\(DataTable.schemaVersion)"))
    #expect(json.contains("\"primaryKey\":[\"council\",\"review\",\"domain\"]"))
  }

  @Test("everything a figure may be about has a column, but for single people and sessions")
  func dimensions() {
    let left: Set<Figure.Dimension.Name> = [
      .moderatedBy, .gradedBy, .session, .heldOn, .calibrationCase, .participant,
    ]
    let named = Set(DataTable.figureDimensions.map(\.name))
    #expect(named.union(left) == Set(Figure.Dimension.Name.allCases))
    #expect(named.isDisjoint(with: left))
  }
}

@Suite("Rows of the data package") struct DataRowsTests {
  private func written(isForExcel: Bool = false, _ body: (DataRows) throws -> Void) rethrows
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    let rows = DataRows(.services, council: "estuary", isForExcel: isForExcel) { bytes += $0 }
    try body(rows)
    try? rows.finish()
    return bytes
  }

  @Test("a cell is no formula to a spreadsheet, and is quoted where it must be")
  func guarded() throws {
    let bytes = try written { rows in
      for name in ["=1+2", "one, two", "say \"no\"", "-5", "@home"] {
        rows.begin()
        rows.add(name)
        try rows.end()
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        council,service
        estuary,'=1+2
        estuary,"one, two"
        estuary,"say ""no\"\""
        estuary,-5
        estuary,'@home

        """)
  }

  @Test("numbers, flags and days are as short as can be, and blank where there is none")
  func cells() throws {
    let bytes = try written { rows in
      rows.begin()
      rows.add(12 as Int?)
      rows.add(nil as Int?)
      rows.add(-3)
      rows.add(true)
      rows.add(nil as Bool?)
      rows.add(0.25)
      rows.add(2.0)
      rows.add(Double.nan)
      rows.add(CalendarDate("2026-02-14"))
      try rows.end()
    }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[1]
    #expect(line == "estuary,12,,-3,1,,0.25,2,,2026-02-14")
  }

  @Test("for Excel a file begins with its mark and lines end as it wants them")
  func excel() throws {
    let bytes = try written(isForExcel: true) { rows in
      rows.begin()
      rows.add("fostering")
      try rows.end()
    }
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("council,service\r\nestuary,fostering\r\n".utf8))
  }
}
