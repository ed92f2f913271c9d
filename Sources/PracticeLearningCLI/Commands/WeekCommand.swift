import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct WeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week",
    abstract: "Practice weeks: one theme, looked at from every side.",
    subcommands: [
      WeekNew.self, WeekPlanCommand.self, WeekAdd.self, WeekSummary.self, WeekList.self,
    ])
}

struct WeekNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Open a practice week on a theme.")

  @Option(help: "The theme, by id.") var theme: String
  @Option(help: "The first day, such as 2026-03-16 or 16 Mar 2026.") var from: CalendarDate
  @Option(help: "The last day.") var to: CalendarDate
  @Option(help: "Its id; default: the month and the theme.") var id: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let draft = PracticeWeek(id: id ?? "", theme: theme, from: from, to: to)
    let week = try Terminal.shown(workspace.council().openWeek(draft, by: actor.hand))
    Terminal.say("Opened \(week.id), \(week.from.words) to \(week.to.words).")
    Terminal.say(
      "Plan its reviews: plr week plan \(week.id) --frame FRAME.csv --programme PROGRAMME")
    Terminal.say("Add what happens: plr week add \(week.id) --kind observation --count 3")
  }
}

struct WeekPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan the reviews of a week: draw them, or name them.",
    discussion: """
      --frame draws cases as plr allocate draw does, for the month the week begins in; --draw takes a draw that \
      was made before; --review names reviews that are done.
      """)

  @Argument(help: "The week, by id.") var id: String
  @Option(
    help: "The active cases to draw from: a CSV file or an Excel workbook (.xlsx).",
    completion: .file())
  var frame: String?
  @Option(help: "The programme the draw is for, by id.") var programme: String?
  @Option(help: ArgumentHelp("The month drawn for; default: the week's.", valueName: "month"))
  var month: Month?
  @Option(help: "A number that nobody could choose for its result; without it one is made.")
  var seed: UInt64?
  @OptionGroup var involvement: InvolvementOptions
  @OptionGroup var headings: HeadingOptions
  @Option(help: "Why there is another draw for the month.") var again: String?
  @Option(help: "A draw that was made before, by id.") var draw: String?
  @Option(
    name: .customLong("review"), parsing: .upToNextOption,
    help: "Reviews that are looked at together, by id.")
  var reviews: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    let ways = [frame != nil, draw != nil, !reviews.isEmpty].count { $0 }
    guard ways == 1 else {
      throw ValidationError("where do the reviews come from? One of --frame, --draw or --review")
    }
    guard (frame == nil) == (programme == nil) else {
      throw ValidationError("--frame and --programme go together")
    }
  }

  func run() throws {
    let council = try workspace.council()
    let week = try Terminal.shown(
      council.planWeek(
        id, plan(council), orSeed: UInt64.random(in: 1...999_999_999_999), by: actor.hand))
    if let draw = week.draw { Terminal.say("\(week.id) looks at the cases of \(draw).") }
    if !week.reviews.isEmpty {
      Terminal.say("\(week.id) looks at \(counted(week.reviews.count, "review")) together.")
    }
  }

  private func plan(_ council: Council) throws -> WeekPlan {
    if let draw { return .draw(draw) }
    guard let frame, let programme else { return .reviews(reviews) }
    let begins = try council.weeks(by: actor.hand).shown().first { isSameID($0.id, id) }?.from
    var drawing = CaseDraw(
      programme: programme, month: month ?? (begins ?? Now.today).month, frame: frame,
      involvement: involvement.involvement)
    (drawing.seed, drawing.again, drawing.headings) = (seed, again, headings.fields)
    return .drawing(drawing)
  }
}

struct WeekAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add what happened in a week, what was learned and what follows.",
    discussion: """
      plr week add 2026-03-neglect --kind "learning session" --what "The neglect tool" --count 9 --people 131
      plr week add 2026-03-neglect --strength "..." --worry "..." --next "..."
      plr week add 2026-03-neglect --tell "the auditors" --that "what becomes of their reviews" --by 2026-03-27

      No worker and no child is named in a week; everybody named in plr.yaml reads it.
      """)

  @Argument(help: "The week, by id.") var id: String
  @Option(help: "What kind of thing happened.") var kind: PracticeWeek.Activity.Kind?
  @Option(help: "What it was.") var what: String?
  @Option(help: ArgumentHelp("How often it was offered or done.", valueName: "number")) var count =
    1
  @Option(
    name: [.customLong("people"), .customLong("attendance")],
    help: ArgumentHelp("How many people took part.", valueName: "number"))
  var people: Int?
  @Option(help: "What was learned from it.") var learned: String?
  @Option(name: .customLong("review"), parsing: .upToNextOption, help: "Reviews looked at, by id.")
  var reviews: [String] = []
  @Option(name: .customLong("dip"), parsing: .upToNextOption, help: "Its dip samples, by id.")
  var dips: [String] = []
  @Option(name: .customLong("strength"), help: "What is strong; may be repeated.")
  var strengths: [String] = []
  @Option(name: .customLong("worry"), help: "What worries; may be repeated.")
  var worries: [String] = []
  @Option(help: "What is done next; may be repeated.") var next: [String] = []
  @Option(help: "Who of those who took part is told something, as a group.") var tell: String?
  @Option(help: "What they are told.") var that: String?
  @Option(help: "The day by which they are told.") var by: CalendarDate?
  @Option(help: "What was learned in all, in a few sentences.") var summary: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if kind == nil, what != nil || people != nil || learned != nil {
      throw ValidationError("--what, --people and --learned belong to something: name its --kind")
    }
    let told = [tell != nil, that != nil, by != nil]
    if told.contains(true), told.contains(false) {
      throw ValidationError("--tell, --that and --by go together: who is told what, by when")
    }
  }

  func run() throws {
    var addition = WeekAddition()
    if let kind {
      addition.activity = .init(
        kind: kind, what: what?.written, count: count, participants: people,
        learned: learned?.written)
    }
    (addition.reviews, addition.dipSamples) = (reviews, dips)
    addition.strengths = strengths.compactMap(\.written)
    addition.worries = worries.compactMap(\.written)
    addition.next = next.compactMap(\.written)
    if let tell, let that, let by {
      addition.told = [.init(who: tell, what: that, by: by)]
    }
    addition.summary = summary?.written
    let week = try Terminal.shown(
      workspace.council().add(addition, toWeek: id, by: actor.hand))
    Terminal.say("Added to \(week.id). The page: plr week summary \(week.id)")
  }
}
