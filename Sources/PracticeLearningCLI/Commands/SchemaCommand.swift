import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of document, for editors; or what there is.",
    discussion: """
      plr schema review > review.schema.json
      then put this on the first line of a form:
      # yaml-language-server: $schema=review.schema.json

      'plr schema fields' prints the table of all fields, 'plr schema templates' the review templates, \
      'plr schema codes' the catalogue of complaints.
      """)

  @Argument(
    help:
      "review, moderation, action, allocation, practice-week, dip-sample, quality-activity, vignette-pack, calibration, calibration-grades, calibration-close, workspace, template, dip-template, themes, language, certificate; or fields, templates, codes."
  )
  var what: String

  func run() throws {
    if let kind = DocumentKind.allCases.first(where: { $0.argument == what }) {
      return Terminal.write(kind.jsonSchema)
    }
    switch what {
    case "fields": Terminal.write(fieldTables)
    case "templates":
      let library = TemplateLibrary(folder: nil)
      for reference in library.references { Terminal.say(reference.description) }
    case "codes":
      for code in DiagnosticCode.catalogue {
        Terminal.say(
          "\(code)  \(code.severity.rawValue)\(String(repeating: " ", count: 8 - code.severity.rawValue.count))\(code.meaning)"
        )
      }
    default:
      let words = DocumentKind.allCases.map(\.argument) + ["fields", "templates", "codes"]
      throw ValidationError(
        "there is no schema \"\(what)\""
          + (nearest(to: what, among: words).map { "; did you mean \($0)?" } ?? ""))
    }
  }
}

/// The table of the fields of every kind of document people write; `Sources/FIELDS.md` is this text.
var fieldTables: String {
  let kinds = DocumentKind.allCases.filter(\.descriptor.isWrittenByHand)
  let introduction = """
    # The fields of every document

    The same in YAML, JSON, JSON Lines and CSV. In CSV a row is a document: its first column is `kind`, and
    the heading of each further column is the way to a field, lists counted from 1, such as
    `domains.planning.evidence.1.what`. An empty cell, an empty value and a missing key are the same.
    Printed by `plr schema fields`.


    """
  return introduction
    + (kinds.map { "## \($0.rawValue)\n\n\($0.fieldTable)" }
    + [
      "## frame of plr allocate draw (CSV)\n\n\(FrameColumns.cases.fieldTable)",
      "## --involvement of plr allocate draw (CSV)\n\n\(FrameColumns.involvement.fieldTable)",
    ]).joined(separator: "\n")
}
