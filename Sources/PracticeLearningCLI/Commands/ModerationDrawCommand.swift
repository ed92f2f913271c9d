import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ModerationDrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the reviews to moderate, and share them among the moderators.",
    discussion: """
      What the programme's policy always takes comes first; of the other reviews a seeded random sample \
      brings the month (or the quarter, where the policy says so) and the financial year to date to the \
      target. Auditors and services not reached this year are raised as far as the numbers allow. Each \
      review keeps the probability with which it was taken. A certificate is written, with which anybody \
      can draw again: plr moderation verify. It names why each review was taken, which may tell a \
      moderator its grade: it is the QA lead's, and its file is readable for its owner alone. To a QA \
      lead who moderates as well the draw tells which reviews, not why, and writes no file before they \
      have graded. Nothing is stored unless all of it is.

      --add takes a single review because somebody asks for it.
      """)

  @Option(help: "The programme, by id; needed where there are several.") var programme: String?

  @Option(help: "The month, or the quarter, such as 2026-02 or 2025-Q3.") var period: Period?

  @Option(help: "Any number; left out, one is made and printed.") var seed: UInt64?

  @Option(help: "Draw so many at random even where the target needs fewer.") var atLeast = 0

  @Option(
    help: ArgumentHelp("Where the certificate is written.", valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(help: ArgumentHelp("Take this one review, by id.", valueName: "review")) var add: String?

  @Option(help: "Why the review is asked for.") var because: String?

  @Option(help: ArgumentHelp("Who is to moderate it, by role code.", valueName: "person"))
  var to: String?

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if add == nil {
      guard period != nil else {
        throw ValidationError("say which month or quarter, such as --period 2026-02")
      }
      guard because == nil, to == nil else {
        throw ValidationError("--because and --to belong to --add")
      }
      guard (0...1_000_000).contains(atLeast) else {
        throw ValidationError("give 0 or more with --at-least")
      }
    } else if period != nil || seed != nil || certificate != nil || atLeast != 0 {
      throw ValidationError("--add takes one review and draws nothing; leave the other options out")
    } else if because?.written == nil {
      throw ValidationError("say why the review is asked for with --because")
    }
  }

  func run() throws {
    let council = try workspace.council()
    if let add {
      let assignment = try council.askForModeration(
        of: add, by: to, because: because?.written ?? "", on: day.today, by: actor.hand
      ).shown()
      return Terminal.say(
        "\(assignment.moderator) is asked to moderate \(add) by \(assignment.dueOn.words).")
    }
    guard let period else { return }
    let rule = try council.programme(programme).moderation
    guard period == rule.period(of: period.first) else {
      throw ValidationError(
        "\(try council.programme(programme).id) is drawn every \(rule.every.rawValue): write --period "
          + "\(rule.period(of: period.first))")
    }
    try CertificateFile.check(certificate, in: council.folder)
    let plan = ModerationDrawPlan(
      programme: programme, period: period, day: day.today, seed: seed, atLeast: atLeast)
    let drawn = try council.drawModeration(
      plan, orSeed: UInt64.random(in: 0 ... .max), by: actor.hand
    ).shown()
    // The draw is stored; its certificate can be had from the store again, whatever happens to the file.
    // What whoever drew must not know yet is in no file of theirs either.
    let file =
      try drawn.sealed.isEmpty
      ? CertificateFile(drawn.certificate, at: certificate, in: council.folder) : nil
    let report = ModerationDrawReport(
      certificate: drawn.certificate, draw: drawn.draw, frame: drawn.frame, desk: drawn.desk,
      period: period, path: file?.path, sealed: drawn.sealed)
    Terminal.write(report.text(style: Terminal.output))
  }
}
