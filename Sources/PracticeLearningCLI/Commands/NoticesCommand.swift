import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct NoticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices",
    abstract: "Tell people that something waits for them at the portal, and nothing else.",
    discussion: """
      Settings: portal: { notices: { program: [/usr/sbin/sendmail, -i], address: https://reviews.example } } in \
      plr.yaml. The portal sends them by itself once a day; a timer may do it with: plr notices send.
      """,
    subcommands: [
      NoticesSend.self, NoticesList.self, NoticesOn.self, NoticesOff.self, NoticesTo.self,
    ])
}

struct NoticesSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Gather the day's notices, once a day, and send what waits in the outbox.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let round = try workspace.council().sendNotices(by: .ofThisMachine, actor.hand).get()
    Terminal.say(
      "\(round.gathered) new, \(round.sent) sent, \(round.failed) not taken and tried again, "
        + "\(round.givenUp) given up, \(round.unknown) of which it is not known.")
    if round.failed + round.givenUp > 0 { throw ExitCode(1) }
  }
}

struct NoticesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The outbox, for the administrator.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let table = ReportTable(
      "", columns: ["person", "day", "state", .number("tries")],
      rows: try workspace.council().outbox(by: actor.hand).get().map {
        [$0.person, $0.day, $0.state, String($0.tries)]
      })
    Terminal.write(table, format.format, empty: "The outbox is empty.")
  }
}

struct NoticesOn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "on", abstract: "Be told that something waits for you.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    _ = try council.wantNotices(true, by: actor.hand).shown()
    Terminal.say(try council.noticeWish(by: actor.hand).get().words)
  }
}

struct NoticesOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "off", abstract: "Be told nothing any more.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    _ = try workspace.council().wantNotices(false, by: actor.hand).shown()
    Terminal.say("Nothing is sent to you any more.")
  }
}

struct NoticesTo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "to", abstract: "Say where your notices go.")

  @Argument(help: "Your address at work; - for the one of your role code.")
  var address: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let wish = try workspace.council().noticeAddress(
      address == "-" ? nil : address, by: actor.hand
    ).shown()
    Terminal.say(wish.words)
  }
}

extension NoticeWish {
  fileprivate var words: String {
    goesTo.map { "Your notices go to \($0)." }
      ?? "Your notices go nowhere: give an address, or ask whether this council sends any."
  }
}
