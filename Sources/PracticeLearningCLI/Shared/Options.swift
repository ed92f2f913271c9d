import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

struct InvolvementOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who held which case before: a CSV file or an Excel workbook (.xlsx) with case, worker, team, start and end.",
      valueName: "file"), completion: .file())
  var involvement: String?
}

struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("The workspace folder.", valueName: "folder"),
    completion: .directory)
  var workspace: String?

  /// The workspace: the one that is named, or the nearest from the current folder upwards.
  func council() throws -> Council {
    let council =
      try OpenedCouncil.given?.take(named: workspace)
      ?? Council(in: workspace, or: Surroundings.now.folder)
    // Commands that nobody has to be named for, too; who is named is looked at by the act.
    try council.requireLogin(of: nil, systemUser: Surroundings.systemUser)
    return council
  }
}

struct ActorOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts, by role code; PLR_ACTOR otherwise.", valueName: "person"))
  var actor: String?

  /// The person named, on the command line or by PLR_ACTOR.
  var named: String? { actor?.isEmpty == false ? actor : ActorOptions.environment }

  /// Who acts, by this door and now.
  var hand: Hand {
    var hand = Hand(
      named, door: .terminal, at: Now.timestamp, today: Now.today, isTryingOut: Now.isTryingOut)
    hand.systemUser = Surroundings.systemUser
    return hand
  }

  /// The person named by PLR_ACTOR.
  static var environment: String? {
    let id = Surroundings.variable("PLR_ACTOR")
    return id?.isEmpty == false ? id : nil
  }
}

/// How results are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv
}

struct FormatOptions: ParsableArguments {
  @Option(name: .long, help: "text, json or csv.")
  var format: OutputFormat = .text
}

struct SelectionOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A financial year 2025/26, a quarter 2025-Q3 (October to December 2025), a month 2026-02, or FROM..TO.",
      valueName: "period"))
  var period: Period?

  @Option(name: .long, help: "Only this programme, by id.")
  var programme: String?

  @Option(name: .long, help: "Only this service.")
  var service: String?

  @Option(name: .long, help: "Only this team, by id.")
  var team: String?

  /// The reviews that are meant.
  var meant: Selection {
    Selection(period: period, programme: programme, service: service, team: team)
  }

  /// The same with the day on which the status of learning actions is taken, where one was asked for.
  func meant(on day: DayOptions) -> Selection {
    Selection(period: period, programme: programme, service: service, team: team, on: day.day)
  }
}

struct DayOptions: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      "The day that counts as today, such as 2026-04-15 or 15 Apr 2026.", valueName: "date"))
  var day: CalendarDate?

  var today: CalendarDate { day ?? Now.today }

  /// The hand on the day that was asked for.
  func hand(of actor: ActorOptions) -> Hand { actor.hand.on(today) }
}
