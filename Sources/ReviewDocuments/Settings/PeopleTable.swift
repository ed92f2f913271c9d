package import PracticeLearning

/// Reads a table of people: who is new, and what is different about those the settings know.
///
/// A column that is not there and an empty cell change nothing; `-` in a cell takes away what was there.
/// Nobody is ever removed: who left is given their last day.
package struct PeopleTable {
  /// What is wrong with the table.
  package private(set) var complaints: TableComplaints
  private var rows: [Row] = []

  /// A row: a role code, and what the table says of the person.
  private struct Row {
    var id: String
    var cells: [(key: String, node: DocumentNode, place: TablePlace)]
    var place: TablePlace

    func saysTheSame(as other: Row) -> Bool {
      id == other.id && cells.count == other.cells.count
        && zip(cells, other.cells).allSatisfy {
          $0.key == $1.key && differences(between: $0.node, and: $1.node).isEmpty
        }
    }
  }

  /// The columns: those of a person of the settings that fit into a cell.
  package static let columns = Shape.Block(
    "a table of people",
    Workspace.Person.record.block.fields.filter { !["roles", "leave"].contains($0.key) })

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - headings: what headings mean that are not those of a person.
  package init(path: String, headings: Headings = Headings()) {
    complaints = TableComplaints(path)
    var table = TableRows(PeopleTable.columns, named: path, headings: headings)
    var rows: [Row] = []
    var first: [String: Row] = [:]
    table.read(path: path) { row, complaints in
      let id = row.text(0)
      guard !id.isEmpty else {
        complaints.add(.missing(PeopleTable.columns.fields[0], isWritten: true), at: row.place(0))
        return
      }
      if let complaint = Diagnostic.aboutID(id) ?? .aboutRoleCode(id) {
        complaints.add(complaint, at: row.place(0))
      }
      let new = Row(
        id: id, cells: PeopleTable.cells(row, &complaints), place: row.place(0))
      guard let earlier = first[plainID(id)] else {
        first[plainID(id)] = new
        rows.append(new)
        return
      }
      let number = earlier.place.cell?.row ?? 0
      complaints.add(
        new.saysTheSame(as: earlier)
          ? .repeatedRow(number)
          : Diagnostic(
            .repeatedID, "\(id) stands in row \(number) already, where something else is said",
            advice: "keep one row for each person"), at: row.place(0))
    }
    complaints = table.complaints
    self.rows = rows
    if rows.isEmpty, complaints.isEmpty {
      complaints.add(
        Diagnostic(
          .emptyFile, "there are no people below the names of the columns",
          advice: "write one person on each row"), line: 0)
    }
  }

  /// The workers of a frame as a table of people, each at the place where the frame names them first.
  ///
  /// - Parameters:
  ///   - people: practitioners, each with their team.
  ///   - path: the frame.
  package init(_ people: [(person: Workspace.Person, place: TablePlace)], ofFrame path: String) {
    complaints = TableComplaints(path)
    for (person, place) in people {
      if let complaint = Diagnostic.aboutID(person.id) ?? .aboutRoleCode(person.id) {
        complaints.add(complaint, at: place)
      }
      let roles = DocumentNode.list(person.roles.map { .scalar($0.rawValue) })
      var row = Row(id: person.id, cells: [("roles", roles, place)], place: place)
      if let team = person.team { row.cells.append(("team", .scalar(team), place)) }
      rows.append(row)
    }
  }

  private static func cells(
    _ row: borrowing TableRow, _ complaints: inout TableComplaints
  ) -> [(key: String, node: DocumentNode, place: TablePlace)] {
    var cells: [(key: String, node: DocumentNode, place: TablePlace)] = []
    for (index, field) in columns.fields.enumerated().dropFirst() {
      let text = row.text(index)
      guard !text.isEmpty else { continue }
      let place = row.place(index)
      let typed = field.key == "role" || field.isList ? parts(of: text) : [text]
      let words = (text == "-" ? [] : typed).map { word in
        if let scalar = HarmfulCharacters.first(in: word) {
          complaints.add(.harmful(scalar, in: word), at: place)
          return word
        }
        let (meant, complaint) = field.itemShape.word(typed: word)
        if let complaint = complaint ?? (field.itemShape.isText ? .aboutRoleCode(word) : nil) {
          complaints.add(complaint, at: place)
        }
        return meant ?? word
      }
      let node: DocumentNode =
        text == "-"
        ? (field.isList ? .list([]) : .scalar(""))
        : field.isList ? .list(words.map { .scalar($0) }) : .scalar(words.first ?? text)
      // What somebody does is one word in the settings, or a list.
      if field.key == "role" {
        cells.append(("roles", .list(words.map { .scalar($0) }), place))
      } else {
        cells.append((field.key, node, place))
      }
    }
    return cells
  }

  private static func parts(of text: String) -> [String] {
    text.split { $0 == ";" || $0 == "," }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// The people of some settings as they are with the table taken in: those there are in their order, then
  /// those who are new.
  package func merged(into people: [Workspace.Person]) -> [Workspace.Person] {
    var people = people
    for row in rows {
      let index = people.firstIndex { isSameID($0.id, row.id) }
      var person = index.map { people[$0] } ?? Workspace.Person(id: row.id, roles: [])
      if row.cells.contains(where: { $0.key == "roles" }) { person.roles = [] }
      Workspace.Person.record.read(
        .mapping(row.cells.map { DocumentNode.Entry($0.key, $0.node) }), into: &person)
      if let index { people[index] = person } else { people.append(person) }
    }
    return people
  }

  /// Complaints about the people of the settings, at the place of the table that brought them.
  package func locating(
    _ found: [Diagnostic], in people: [Workspace.Person], file: String
  ) -> [Diagnostic] {
    found.map { complaint in
      guard case .index(let index)? = complaint.path.steps.dropFirst().first,
        complaint.path.steps.first == .key("people"), people.indices.contains(index),
        let row = rows.first(where: { isSameID($0.id, people[index].id) })
      else { return complaint }
      var complaint = complaint
      var place = row.place
      if case .key(let key)? = complaint.path.steps.dropFirst(2).first,
        let cell = row.cells.first(where: { $0.key == key || key == "role" && $0.key == "roles" })
      {
        place = cell.place
      }
      complaint.location = SourceLocation(
        file: file, line: place.line, column: place.column, cell: place.cell)
      return complaint
    }
  }
}

extension Shape {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

extension Shape.Field {
  fileprivate var isList: Bool { if case .list = shape { true } else { false } }
  fileprivate var itemShape: Shape { if case .list(let inner) = shape { inner } else { shape } }
}
