import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ActionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A learning action and everything that became of it.")

  @Argument(help: "The action's id.") var id: String

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let shown = try workspace.council().action(id, by: day.hand(of: actor)).get()
    let inCharge = shown.inCharge.map { [shown.action.id: $0] } ?? [:]
    let plan = ActionPlan([shown.action], inCharge: inCharge, on: shown.day)
    guard format.format == .text else {
      return Terminal.write(plan.wide, format.format, empty: "")
    }
    Terminal.write(shown.text(style: Terminal.output))
    if shown.isBlind { Terminal.note("You are asked to grade the review: words left out.") }
  }
}

extension ShownAction {
  /// What a reader sees.
  func text(style: TextStyle) -> String {
    let rag = action.rag(on: day)
    var text = style("\(action.id)  \(rag.rawValue): \(action.position(on: day))", .bold) + "\n"
    let moved = action.newDays.map(\.words)
    let parts: [(String, String?)] = [
      ("what", action.plan.what), ("difference", action.plan.difference),
      ("level", action.plan.level?.rawValue),
      ("lead", action.plan.owner.map { $0 + (inCharge.map { ", now \($0)" } ?? "") }),
      ("verifier", action.plan.verifier), ("raised", action.raisedOn.words),
      ("due", action.plan.due?.words),
      ("moved to", moved.isEmpty ? nil : moved.joined(separator: ", then ")),
      ("told", told.isEmpty ? nil : list(told.map { "\($0.person) (\($0.because.words))" })),
      ("from review", action.review), ("service", action.service),
      ("themes", action.themes.isEmpty ? nil : list(action.themes)),
      ("measure", action.measure.map { "\($0.written): \($0.words)" }),
      ("look again", action.nextLook?.words ?? action.recheckOn?.words),
    ]
    text += ReportTable(
      "", columns: ["", ""], rows: parts.compactMap { name, words in words.map { [name, $0] } }
    ).text(style: style)
    for link in action.findings {
      let later = link.linkedOn.map { " (linked on \($0.words) by \(link.linkedBy ?? "-"))" } ?? ""
      text += line(
        "answers \(link.kind.rawValue) \(link.place) in \(link.domain.name) of \(link.review)\(later)"
      )
    }
    for words in history { text += line(words) }
    return text
  }

  private func line(_ words: String) -> String { wrapped(printable(words), indent: "  ") + "\n" }
}
