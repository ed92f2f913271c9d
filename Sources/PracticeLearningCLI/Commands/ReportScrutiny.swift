import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportScrutiny: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrutiny",
    abstract: "For the scrutiny committee and the public: small numbers are protected.",
    discussion: """
      A c stands where a number is hidden: counts of one to five, from which somebody could be known, and those from \
      which they could be worked out, here or beside what was published before. Without --publish it is a draft. \
      --publish, for the QA lead, puts it into the register that plr report releases lists; later reports are \
      protected against it.
      """)

  @Flag(help: "Publish it: it goes into the register of what was published.")
  var publish = false

  @OptionGroup var options: ReportOptions

  func run() throws { try options.write(.scrutiny) { $0.isPublished = publish } }
}

struct ReportReleases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases", abstract: "The register of what was published.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let releases = try workspace.council().publicReleases(by: actor.hand).shown()
    let table = ReportTable(
      "",
      columns: [
        .number("release"), "day", "programme", "months", .number("numbers"), .number("hidden"),
        "published by",
      ],
      rows: releases.map { release in
        [
          "\(release.number)", release.day, release.programme, release.period.description,
          "\(release.numbers)", "\(release.hidden)", release.by,
        ]
      })
    Terminal.write(table, format.format, empty: "Nothing was published yet.")
  }
}
