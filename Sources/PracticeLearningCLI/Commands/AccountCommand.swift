import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract:
      "Who may come in by the portal: accounts, sessions, tokens, the lock of the terminal.",
    subcommands: [
      AccountList.self, AccountInvite.self, AccountSwitchOff.self, AccountSessions.self,
      AccountEndSession.self, AccountTie.self, AccountUntie.self, AccountToken.self,
      AccountLock.self, AccountUnlock.self,
    ])
}

struct AccountList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The accounts there are, for the administrator.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let accounts = try workspace.council().portalAccounts(by: actor.hand).get()
    let table = ReportTable(
      "",
      columns: [
        "person", "active", "second_factor", .number("recovery_codes"), "tied", "off", "until",
      ],
      rows: accounts.map { account in
        [
          account.person, account.isActive ? "yes" : "no", account.hasFactor ? "yes" : "no",
          String(account.recoveryCodes), account.isTied ? "yes" : "no",
          account.isOff ? "yes" : "no",
          account.until?.description ?? "",
        ]
      })
    Terminal.write(table, format.format, empty: "Nobody has an account yet.")
  }
}

struct AccountInvite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Make a link by which somebody chooses a password, once, within seven days.",
    discussion: "Hand it over in person or by a safe way: whoever has it is that person.")

  @Argument(help: "Who, by role code.")
  var person: String

  @Option(help: "The last day of the account, such as an inspector's.")
  var until: CalendarDate?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let secret = try workspace.council().invite(person, until: until, by: actor.hand).shown()
    Terminal.say("The link of \(person), behind the address of the portal:")
    Terminal.say("  /welcome/\(secret)")
  }
}

struct AccountSwitchOff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "switch-off",
    abstract: "Let somebody in no more: every session and token of theirs ends at once.")

  @Argument(help: "Who, by role code.")
  var person: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let who = try workspace.council().switchOff(person, by: actor.hand).shown()
    Terminal.say("\(who) is out, and every session and token of theirs has ended.")
  }
}

struct AccountSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Who is signed in; your own, or everybody for the administrator.")

  @Flag(help: "Everybody's, for the administrator.")
  var everybody = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let council = try workspace.council()
    let person = everybody ? nil : try council.viewer(actor.hand).person.id
    let table = ReportTable(
      "", columns: ["session", "person", "began", "last_seen", "way"],
      rows: try council.sessions(of: person, by: actor.hand).get().map {
        [$0.id, $0.person, $0.beganAt, $0.seenAt, $0.way.rawValue]
      })
    Terminal.write(table, format.format, empty: "Nobody is signed in.")
  }
}

struct AccountEndSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end-session",
    abstract: "End a session: your own, or anybody's for the administrator.")

  @Argument(help: "The session, by its id in the list.")
  var session: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let person = try workspace.council().endSession(session, by: actor.hand).shown()
    Terminal.say("The session of \(person) has ended.")
  }
}

struct AccountTie: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tie",
    abstract: "Tie somebody to a sign-on of the council's provider.",
    discussion: """
      Whoever signs on by the provider and is not known yet is told a number. Let the person read it out to you: \
      whoever has that sign-on is this person from then on. Nobody is ever tied by a name or an address of mail.
      """)

  @Argument(help: "Who, by role code.")
  var person: String

  @Argument(help: "The number they were told.")
  var number: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let who = try workspace.council().tie(person, toNumber: number, by: actor.hand).shown()
    Terminal.say("\(who) signs on by the council's provider from now on.")
  }
}

struct AccountUntie: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "untie", abstract: "Tie no sign-on of the provider to somebody any more.")

  @Argument(help: "Who, by role code.")
  var person: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let who = try workspace.council().tie(person, to: nil, by: actor.hand).shown()
    Terminal.say(
      "No sign-on of the provider is tied to \(who), and every session of theirs has ended.")
  }
}

struct AccountLock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock-terminal",
    abstract: "Let people act at the terminal as themselves alone, by login: in plr.yaml.",
    discussion: """
      Beside a portal the terminal must not be a way round it. Once it is locked, whoever runs plr acts as the \
      person whose login: is the name of their system user, and --as with anybody else is refused.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    _ = try workspace.council().lockTerminal(true, by: actor.hand).shown()
    Terminal.say("The terminal is locked: people act as themselves alone, by login: in plr.yaml.")
  }
}

struct AccountUnlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock-terminal", abstract: "Open the terminal again.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    _ = try workspace.council().lockTerminal(false, by: actor.hand).shown()
    Terminal.say("The terminal is open.")
  }
}

struct AccountToken: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Tokens by which programs read.",
    subcommands: [TokenList.self, TokenNew.self, TokenRevoke.self])
}

struct TokenList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Your tokens, or everybody's for the administrator.")

  @Flag(help: "Everybody's, for the administrator.")
  var everybody = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let table = ReportTable(
      "", columns: ["token", "person", "name", "reads", "until", "last_used", "state"],
      rows: try workspace.council().tokens(everybody: everybody, by: actor.hand).get().map {
        [
          $0.id, $0.person, $0.name, $0.scopes.map(\.rawValue).sorted().joined(separator: "; "),
          $0.until, $0.usedAt ?? "", $0.isRevoked ? "revoked" : "holds",
        ]
      })
    Terminal.write(table, format.format, empty: "No tokens.")
  }
}

struct TokenNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a token of your own; it is shown this once.")

  @Argument(help: "What it is for, such as \"Power BI\".")
  var name: String

  @Option(help: "What it may read, once for each: figures, reviews, actions, data.")
  var scope: [TokenScope]

  @Option(help: "How many days it holds; at most 366.")
  var days = 90

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let made = try workspace.council().makeToken(
      named: name, scopes: Set(scope), days: days, by: actor.hand
    ).shown()
    Terminal.say("The token \(made.id), shown this once:")
    Terminal.say("  \(made.secret)")
  }
}

struct TokenRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "End a token: your own, or anybody's for the administrator.")

  @Argument(help: "The token, by its id in the list.")
  var token: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    _ = try workspace.council().revokeToken(token, by: actor.hand).shown()
    Terminal.say("The token \(token) is revoked.")
  }
}
