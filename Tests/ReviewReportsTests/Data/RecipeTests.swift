import Foundation
import PracticeLearning
import Testing

@testable import ReviewReports

@Suite("The recipes for Power BI and Excel") struct RecipeTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Recipes")

  private func recipe(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  /// The columns a table has in a model: its own, and what the recipe adds, a key for each tie.
  private func columnNames(of table: String, _ ties: Set<String>) -> Set<String>? {
    DataTable.named(table).map { table in
      let own = Set(table.fields.map(\.name))
      return own.union(own.intersection(ties).map { $0 + "_key" })
    }
  }

  private func allTies() throws -> Set<String> {
    let text = try recipe("powerbi.pq")
    let list = try #require(text.firstMatch(of: /List\.Contains\(\s*\{([^}]*)\}/)?.1)
    return Set(list.matches(of: /"([a-z_]+)"/).map { String($0.1) })
  }

  @Test(
    "Every table and column they name is in the package", arguments: ["powerbi.pq", "excel.md"])
  func names(recipe name: String) throws {
    let (text, ties) = try (recipe(name), allTies())
    let packages = text.matches(of: /Package\("([a-z_]+)"\)/).map { String($0.1) }
    #expect(packages.count >= 3)
    for table in packages { #expect(DataTable.named(table) != nil, "\(table)") }
    let pairs = text.matches(of: /\b([a-z_]+)\[([a-z_]+)\]/)
      .map { (String($0.1), String($0.2)) }
      // Parts of the descriptor, as the query language reads them.
      .filter { $0.0 != "schema" && $0.0 != "field" }
    #expect(pairs.count >= 3)
    for (table, column) in pairs {
      let columns = try #require(columnNames(of: table, ties), "there is no table \(table)")
      #expect(columns.contains(column), "\(table)[\(column)]")
    }
    for row in text.matches(of: /\| `([a-z_]+)` \|([^|]*)\| average of `([a-z_]+)` \|/) {
      let columns = try #require(columnNames(of: String(row.1), ties), "there is no table \(row.1)")
      #expect(columns.contains(String(row.3)), "\(row.0)")
      for filter in row.2.matches(of: /`([a-z_]+)` is/) {
        #expect(columns.contains(String(filter.1)), "\(row.0)")
      }
    }
  }

  @Test("Columns named by themselves, or in words, are columns of the tables they speak of")
  func further() throws {
    let (power, excel, ties) = try (recipe("powerbi.pq"), recipe("excel.md"), allTies())
    let all = DataTable.all.compactMap { columnNames(of: $0.name, ties) }
    let comment = power.split(separator: "\n").filter { $0.hasPrefix("//") }
      .joined(separator: "\n")
    for column in comment.matches(of: /\[([a-z_]+)\]/).map({ String($0.1) }) {
      #expect(all.contains { $0.contains(column) }, "\(column)")
    }
    for table in ["findings", "finding_themes", "themes", "months"] {
      #expect(power.contains(table) && DataTable.named(table) != nil, "\(table)")
    }
    let figures = try #require(columnNames(of: "figures", ties))
    #expect(figures.isSuperset(of: ["id", "service", "team", "month"]))
    #expect(excel.contains("filter it by `id`"))
    #expect(excel.matches(of: /\|\ share\ /).count == 3)
  }

  @Test("Every tie of the package becomes a key, and every key is a tie")
  func keys() throws {
    let ties = try allTies()
    let named = Set(DataTable.all.flatMap(\.fields).filter { $0.names != nil }.map(\.name))
    #expect(named.isSubset(of: ties), "\(named.subtracting(ties))")
    let all = Set(DataTable.all.flatMap(\.fields).map(\.name))
    #expect(ties.isSubset(of: all), "\(ties.subtracting(all))")
  }

  @Test("What is read of the descriptor stands in it")
  func descriptor() throws {
    let json = DataDescriptor(
      council: "estuary", title: "Estuary", madeAt: "2026-04-15T09:00:00Z", position: 7, since: nil,
      sizes: [:], isForExcel: false
    ).json
    let whole = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let resources = try #require(whole["resources"] as? [[String: Any]])
    #expect(resources.count == DataTable.all.count)
    for resource in resources {
      #expect(resource["name"] is String && resource["path"] is String)
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      for field in fields {
        // What the query knows by name; everything else is text to it.
        let type = try #require(field["type"] as? String)
        #expect(["integer", "number", "date", "string"].contains(type), "\(type)")
      }
    }
    let text = try recipe("powerbi.pq")
    for key in ["Descriptor[resources]", "Resource[path]", "Resource[schema][fields]"] {
      #expect(text.contains(key))
    }
  }
}
