import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ModerationList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Mine against theirs: both gradings of each review that was graded a second time.",
    discussion: """
      For the auditor and the moderator of a review and the QA lead. Both gradings of one review with their \
      reasons and every step: plr moderation show.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let list = try Terminal.shown(
      workspace.council().gradedAgain(selection.meant, by: actor.hand))
    let isText = format.format == .text
    Terminal.write(
      isText ? narrow(list.pairs) : wide(list.pairs), format.format,
      empty: "No review of yours was graded a second time.")
    if list.blind > 0 { Terminal.note("\(Blindness.note(list.blind)).") }
  }

  /// What fits a terminal: letters, the moderator's behind the auditor's where it is another.
  private func narrow(_ pairs: [GradedAgain]) -> ReportTable {
    ReportTable(
      "",
      columns: ["review", "team", "auditor", "moderator", "state", "overall", "final", "domains"],
      rows: pairs.map { pair in
        [
          pair.heading.id, pair.heading.team, pair.heading.auditor ?? "", pair.moderator,
          pair.heading.state, letters(pair, .overall), pair.final?.letters ?? "-",
          PracticeDomain.allCases.map { letters(pair, .domain($0)) }.joined(separator: " "),
        ]
      }, note: pairs.isEmpty ? nil : note(pairs))
  }

  private func letters(_ pair: GradedAgain, _ rating: Rating) -> String {
    let own = pair.auditors(rating)?.letters ?? "-"
    let theirs = pair.moderators(rating)?.letters ?? "-"
    return own == theirs ? own : "\(own)/\(theirs)"
  }

  private func note(_ pairs: [GradedAgain]) -> String {
    let both = pairs.compactMap { $0.isSame(.overall) }
    return "\(both.filter(\.self).count) of \(both.count) have the same overall grade. G/RI: the "
      + "auditor gave good, the moderator requires improvement. Domains: "
      + "\(PracticeLearning.list(PracticeDomain.allCases.map(\.name))). \(lettersNote)"
  }

  /// Everything a program may want, grades in words.
  private func wide(_ pairs: [GradedAgain]) -> ReportTable {
    let ratings: [Rating] = [.overall, .impact] + PracticeDomain.allCases.map(Rating.domain)
    let columns = [
      "review", "programme", "month", "service", "team", "auditor", "moderator", "state",
      "final overall",
    ]
    return ReportTable(
      "",
      columns: (columns
        + ratings.flatMap { ["\($0.name) auditor", "\($0.name) moderator"] }).map { .init($0) },
      rows: pairs.map { pair in
        let review = pair.heading
        return [
          review.id, review.programme, review.month.description, review.service, review.team,
          review.auditor ?? "", pair.moderator, review.state, pair.final?.word ?? "",
        ]
          + ratings.flatMap {
            [pair.auditors($0)?.word ?? "", pair.moderators($0)?.word ?? ""]
          }
      })
  }
}
