public import PracticeLearning
import ReviewDocuments
import ReviewStore

/// Somebody of the settings, as far as the person who looks may know.
public struct PersonView: Hashable, Sendable {
  /// The role code.
  public var id: String
  /// What the person does.
  public var roles: [Workspace.Role]
  /// Everything else; nothing where that is not for the person who looks.
  public var person: Workspace.Person?
}

/// What a table of people changed.
public struct ChangedPeople: Hashable, Sendable {
  /// Who is new, by role code.
  public var added: [String]
  /// Who is different, by role code.
  public var changed: [String]
}

extension Council {
  /// Who there is: everybody named reads who holds which role, the administrator and the QA lead the rest.
  ///
  /// - Parameter hand: who looks.
  public func people(by hand: Hand) -> Outcome<[PersonView]> {
    Outcome {
      let readsAll = try viewer(hand).may(.changePeople)
      return workspace.people.map {
        PersonView(id: $0.id, roles: $0.roles, person: readsAll ? $0 : nil)
      }
    }
  }

  /// Takes in a table of people: adds those who are new and changes what is different. In `plr.yaml` only their
  /// lines change; nobody is removed.
  ///
  /// - Parameters:
  ///   - path: the table, a CSV file or a workbook whose columns are those of a person in the settings; a column
  ///     that is not there and an empty cell change nothing.
  ///   - headings: the columns that its headings stand for, where they are called otherwise.
  ///   - hand: the administrator, or the QA lead.
  public func takeInPeople(
    _ path: String, headings: [String: String] = [:], by hand: Hand
  ) -> Outcome<ChangedPeople> {
    Outcome(remarking: {
      try viewer(hand).require(.changePeople)
      return try knowing(Headings(fields: headings)) { headings in
        let table = PeopleTable(path: path, headings: headings)
        try refuse(table.complaints.shown)
        return (try takeIn(table, from: path, by: hand), table.complaints.shown)
      }
    })
  }

  /// Looks at what a table of people would change, and changes nothing.
  ///
  /// - Parameters:
  ///   - path: the table.
  ///   - hand: the administrator, or the QA lead.
  public func previewPeople(_ path: String, by hand: Hand) -> Outcome<ChangedPeople> {
    Outcome(remarking: {
      try viewer(hand).require(.changePeople)
      let table = PeopleTable(path: path)
      try refuse(table.complaints.shown)
      let file = folder + "/plr.yaml"
      let (_, done) = try settings(try readText(file), file, with: table, from: path)
      return (done, table.complaints.shown)
    })
  }

  /// Takes in a table of people that has no errors.
  func takeIn(_ table: PeopleTable, from path: String, by hand: Hand) throws -> ChangedPeople {
    let file = folder + "/plr.yaml"
    var replaced: String?
    do {
      return try write(by: hand, "people import") { batch in
        let text = try readText(file)
        let (new, done) = try settings(text, file, with: table, from: path)
        guard !(done.added + done.changed).isEmpty else { return done }
        replaced = text
        try writePrivately(new, to: file)
        try batch.note(
          .changePeople, (done.added + done.changed).joined(separator: ", "), content: "")
        return done
      }
    } catch {
      // What is not stored is not in force either.
      if let replaced { try writePrivately(replaced, to: file) }
      throw error
    }
  }

  /// The text of the settings with a table of people taken in, and who is new or different.
  private func settings(
    _ text: String, _ file: String, with table: PeopleTable, from path: String
  ) throws -> (text: String, ChangedPeople) {
    let findings = DocumentReader.documents(in: text, format: .yaml, named: file)
    guard let found = findings.documents.first, case .workspace(let before) = found.decode() else {
      throw Refusal(findings.complaints)
    }
    var after = before
    after.people = table.merged(into: before.people)
    try refuse(
      table.locating(
        after.complaints(templates: Set(library.references)), in: after.people, file: path))
    let changed = before.people.indices.filter { after.people[$0] != before.people[$0] }
      .map { after.people[$0].id }
    let done = ChangedPeople(
      added: after.people.dropFirst(before.people.count).map(\.id), changed: changed)
    let touched = done.added + done.changed
    let new = PeopleLines(text, found).text(with: after.people, before: before.people)
    guard let new, Council.workspace(in: new) == after else {
      let lines = after.people.filter { touched.contains($0.id) }
        .map { "- " + PeopleLines.line($0) }.joined(separator: "\n")
      throw Refusal([
        Diagnostic(
          .layoutOfSettings, "the lines of \(list(touched)) could not be changed alone",
          advice: "change them by hand; they become:\n\(lines)",
          location: SourceLocation(file: file))
      ])
    }
    return (new, done)
  }
}
