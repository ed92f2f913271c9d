import PracticeLearning
import ReviewDocuments
import Templates
import Testing

/// A form of a child in care to be filled in question by question.
enum Interview {
  static let settings = """
    plr: 1
    council: Estuary
    services: [children in care]
    teams: [{ id: CIC-1, service: children in care }, { id: CIC-2, service: children in care }]
    people:
      - { id: QA-01, role: QA lead }
      - { id: TM-07, role: team manager, team: CIC-1 }
      - { id: SW-118, role: practitioner, team: CIC-2 }
      - { id: SM-04, role: service manager }
    programmes: [{ id: monthly, name: Monthly reviews, templates: [children-in-care@1] }]
    """

  static func document(_ text: String) throws -> Document {
    let found = DocumentReader.documents(in: text, format: .yaml, named: "document")
    return try #require(found.documents.first?.decode())
  }

  static func template() throws -> ReviewTemplate {
    let text = try #require(Templates.text("Reviews/children-in-care@1.yaml"))
    guard case .template(let template) = try document(text) else {
      throw Refusal(.unknownTemplate, "no template", advice: "none")
    }
    return template
  }

  static func check(_ template: ReviewTemplate) throws -> ReviewCheck {
    guard case .workspace(let workspace) = try document(settings),
      case .themes(let themes) = try document(try #require(Templates.text("themes.yaml"))),
      case .language(let language) = try document(try #require(Templates.text("language.yaml")))
    else { throw Refusal(.unknownDocument, "no settings", advice: "none") }
    return ReviewCheck(
      workspace: workspace, templates: [template.reference: template], themes: themes,
      language: language,
      today: CalendarDate(year: 2026, month: 2, day: 20) ?? Month(index: 0).firstDay)
  }

  /// The blank form of a review whose heading is known.
  static func blank(_ detail: BlankForm.Detail) throws -> String {
    let template = try template()
    return BlankForm.text(
      template,
      prefilled: Review(
        id: "2026-02-CIC-0147", programme: "monthly", template: template.reference,
        month: Month(year: 2026, number: 2), caseReference: "C-4821", service: "children in care",
        team: "CIC-2", practitioner: "", auditor: "TM-07"), detail: detail)
  }

  static func begun(_ text: String) throws -> FormInterview {
    let template = try template()
    let form = try #require(FormText(text, named: "form.yaml"))
    return FormInterview(form, template, try check(template))
  }
}

extension FormInterview {
  /// Takes lines one after the other and gives what was shown after the last.
  @discardableResult
  mutating func take(lines: String...) -> String {
    var shown: [String] = []
    for line in lines { shown = take(line) }
    return shown.joined(separator: "\n")
  }

  /// The field that is asked for.
  var asked: String { current.map { "\($0.path)" } ?? "the end" }
}
