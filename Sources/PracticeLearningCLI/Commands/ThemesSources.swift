import ArgumentParser
import AuditStatistics
import PracticeLearning
import ReviewActs
import ReviewReports

struct ThemesSources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract:
      "What complaints, compliments, families, observations and inspectors say of themes, beside reviews.",
    discussion: """
      The register's activities carry themes (see plr activity). They stand beside what reviews say and are never \
      added to it: an activity is no review.
      """)

  @OptionGroup var counting: ThemeCountOptions

  func run() throws {
    try counting.write {
      $0.themeSources($1, by: $2)
    } as: { counted, isText in
      var last = ""
      return ReportTable(
        "What is said of themes, by source, \(counted.period.words)",
        columns: isText
          ? ["theme", "source", .number("speak of it"), .number("cases")]
          : [
            "theme", "source", .number("named"), .number("of"), .number("lower"), .number("upper"),
            .number("cases"),
          ],
        rows: counted.value.map { row in
          defer { last = row.theme }
          let cases = row.cases.map(String.init) ?? ""
          guard isText else { return [row.theme, row.source.words] + row.named.data + [cases] }
          return [
            row.theme == last ? "" : counted.names[row.theme] ?? row.theme, row.source.words,
            "\(row.named.count) of \(row.named.total)", cases,
          ]
        },
        note:
          "Reviews and activities are counted apart. Cases: those the activities looked at, whatever they found."
      )
    }
  }
}

struct ThemesStrong: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strong",
    abstract:
      "Teams in which a theme is a strength while others struggle with it: whom to learn from.",
    discussion: """
      A team is named where at least five reviews of other teams name the theme as an area for development, no fewer \
      than name it as a strength, and at least three of its own reviews name it as a strength, more often than theirs \
      beyond the 95% interval. Of so many pairs looked at one in forty is here by chance alone: a reason to go and \
      ask, no prize.
      """)

  @OptionGroup var counting: ThemeCountOptions

  func run() throws {
    func counts(_ share: Proportion) -> String { "\(share.count) of \(share.total)" }
    try counting.write {
      $0.strongTeams($1, by: $2)
    } as: { counted, isText in
      ReportTable(
        "Teams strong where others struggle, \(counted.period.words)",
        columns: isText
          ? [
            "theme", "team", .number("a strength"), .number("elsewhere"),
            .number("others to develop"),
          ]
          : [
            "theme", "team", .number("strength"), .number("of"), .number("strength_elsewhere"),
            .number("development_elsewhere"),
            .number("elsewhere"), .number("difference_lower"), .number("difference_upper"),
          ],
        rows: counted.value.map { row in
          guard isText else {
            return [
              row.theme, row.team, "\(row.strengths.count)", "\(row.strengths.total)",
              "\(row.strengthsElsewhere.count)", "\(row.developmentElsewhere.count)",
              "\(row.developmentElsewhere.total)",
              DecimalText(row.difference.lowerBound, decimals: 6).description,
              DecimalText(row.difference.upperBound, decimals: 6).description,
            ]
          }
          return [
            counted.names[row.theme] ?? row.theme, row.team, counts(row.strengths),
            counts(row.strengthsElsewhere), counts(row.developmentElsewhere),
          ]
        },
        note:
          "Difference of the shares by Newcombe's method 10. Worth a visit; it does not say why.")
    }
  }
}
