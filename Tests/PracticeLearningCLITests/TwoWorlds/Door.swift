import PracticeLearningCLI

/// An example call of a command, with what it may tell.
struct Door: Sendable {
  /// What the calls are about; it decides who may see a difference.
  enum About: Sendable {
    /// A review, its grades and its words.
    case review
    /// Figures that count it.
    case figures
    /// Both: lists of reviews and actions beside figures.
    case figuresAndReviews
    /// Nothing of any review, for anybody.
    case nothing
  }

  /// The words after `plr` that name the command.
  let command: [String]
  let about: About
  /// The calls: what follows the command's own words.
  let calls: [[String]]
  /// Whether it changes the store when somebody may: then each call is tried on a copy.
  let changes: Bool

  init(
    _ command: String, _ about: About, changes: Bool = false, _ calls: [String]...
  ) {
    self.command = command.split(separator: " ").map(String.init)
    self.about = about
    self.calls = calls.isEmpty ? [[]] : calls
    self.changes = changes
  }

  /// Calls in text, JSON and CSV.
  static func inEveryFormat(_ command: String, _ about: About, _ calls: [String]...) -> Door {
    var all: [[String]] = []
    for call in calls.isEmpty ? [[]] : calls {
      for format in ["text", "json", "csv"] { all.append(call + ["--format", format]) }
    }
    return Door(command, about, all)
  }

  /// Calls in every format of a report.
  static func asEveryPage(_ command: String, _ about: About, _ calls: [String]...) -> Door {
    var all: [[String]] = []
    for call in calls.isEmpty ? [[]] : calls {
      for format in ["text", "markdown", "html", "json", "csv"] {
        all.append(call + ["--format", format])
      }
    }
    return Door(command, about, all)
  }

  private init(_ command: String, _ about: About, _ calls: [[String]]) {
    self.command = command.split(separator: " ").map(String.init)
    self.about = about
    self.calls = calls
    changes = false
  }
}

extension Door {
  static let review = "2026-02-CIC-0001"

  /// Every command there is, once.
  static let all: [Door] = reviews + moderations + escalations + others

  private static let reviews: [Door] = [
    Door("review new", .review, changes: true, ["--case", "C-7777", "--team", "CIC-2"]),
    Door("review edit", .review, changes: true, [review]),
    Door("review check", .review, changes: true, ["guess.yaml"], [review]),
    Door("review submit", .review, changes: true, ["guess.yaml"], [review]),
    Door("review amend", .review, changes: true, ["guess.yaml", "--reason", "looking"]),
    Door(
      "review show", .review, [review], [review, "--format", "json"], [review, "--revision", "1"]),
    Door("review discard", .review, changes: true, [review, "--because", "away"]),
    Door(
      "review withdraw", .review, changes: true, [review, "--because", "another case was meant"],
      [review, "--because", "another case was meant", "--ask"]),
    Door(
      "review reflect", .review, changes: true, [review, "--text", "I knew that it had stalled"]),
    Door("review reply", .review, changes: true, [review, "--text", "The school rang since"]),
    Door(
      "review conversation", .review, changes: true, [review], [review, "--not-held"],
      [review, "--held-on", "2026-02-13"]),
    .inEveryFormat(
      "review list", .review, [], ["--grades"], ["--state", "submitted"], ["--state", "moderated"],
      ["--auditor", "TM-07"], ["--grade", "good"], ["--grade", "RI", "--team", "CIC-2"]),
  ]

  private static let moderations: [Door] = [
    Door("moderation draw", .review, changes: true, ["--period", "2026-02", "--seed", "1"]),
    .inEveryFormat("moderation next", .review, [], ["--list"]),
    Door(
      "moderation record", .review, changes: true, [review, "--form"],
      [review, "--form-quality", "good", "--because", "It reads well"]),
    Door(
      "moderation resolve", .review, changes: true, [review],
      [review, "--how", "panel", "--by", "TM-30", "--panel", "MOD-02", "--because", "we read it"],
      [review, "--how", "moderator decides", "--because", "it is as I saw it"]),
    Door("moderation agree", .review, changes: true, [review]),
    Door(
      "moderation dispute", .review, changes: true, [review, "--because", "I see it otherwise"]),
    Door(
      "moderation reassign", .review, changes: true,
      [review, "--to", "MOD-02", "--because", "away"]),
    .inEveryFormat("moderation show", .review, [review]),
    .inEveryFormat("moderation list", .review, [], ["--team", "CIC-2"]),
    .inEveryFormat("moderation compare", .figures, [], ["--by", "service"], ["--by", "auditor"]),
    .inEveryFormat("moderation target", .figures, [], ["--next"], ["--open"]),
    Door("moderation verify", .nothing, ["none.json"]),
  ]

  private static let escalations: [Door] = [
    .inEveryFormat("escalation list", .review, [], ["--open"]),
    .inEveryFormat("escalation show", .review, [review]),
    Door("escalation acknowledge", .review, changes: true, [review]),
    Door(
      "escalation plan", .review, changes: true,
      [review, "--what", "Her aunt is asked", "--actions", "\(review).1"]),
    Door(
      "escalation evidence", .review, changes: true, [review, "--shows", "She lives with her aunt"]),
    Door(
      "escalation re-review", .review, changes: true, [review, "--seed", "1"],
      [review, "--ended-because", "case closed"]),
    Door("escalation close", .review, changes: true, [review, "--because", "She is safe"]),
  ]

  private static let others: [Door] = [
    .inEveryFormat("mine", .review),
    Door("demo", .nothing, ["--samples", "none", "--into", "FOLDER"]),
    Door("init", .nothing, ["FOLDER"]),
    Door("schema", .nothing, ["review"]),
    Door("allocate draw", .nothing, ["none.csv", "--programme", "monthly", "--month", "2026-03"]),
    .inEveryFormat("allocate list", .review),
    Door(
      "allocate swap", .review, changes: true, ["AL-1", "--because", "case closed"]),
    Door(
      "allocate exempt", .review, changes: true,
      ["--auditor", "TM-07", "--because", "away", "--approved-by", "SM-01"]),
    Door("allocate approve", .review, changes: true, ["EX-0007"]),
    Door(
      "allocate set-aside", .review, changes: true,
      ["TM-16", "C-90001", "--because", "nobody else can"]),
    Door("allocate verify", .nothing, ["none.json", "none.csv"]),
    .inEveryFormat("calibration show", .review),
    Door(
      "calibration new", .review, changes: true,
      ["--title", "One", "--held-on", "2026-04-14", "--review", review, "--participants", "TM-16"]),
    Door(
      "week new", .nothing, changes: true,
      ["--theme", "neglect", "--from", "2026-03-16", "--to", "2026-03-20"]),
    Door("week plan", .nothing, changes: true, ["2026-03-neglect", "--draw", "none"]),
    Door("week add", .nothing, changes: true, ["2026-03-neglect", "--worry", "Plans stall"]),
    .inEveryFormat("week summary", .nothing, ["2026-03-neglect"], ["none", "--councillors"]),
    .inEveryFormat("week list", .nothing),
    Door(
      "dip new", .nothing, changes: true,
      ["--template", "pathway-plan", "--case", "C-9101", "C-9102", "--id", "DIP-9"]),
    Door("dip record", .nothing, changes: true, ["DIP-9", "--learned", "Start earlier"]),
    .inEveryFormat("dip summary", .nothing, ["DIP-9"]),
    .inEveryFormat("dip list", .nothing),
    Door(
      "activity add", .nothing, changes: true,
      ["--type", "survey", "--title", "Questionnaire", "--from", "2026-03-02", "--cases", "58"]),
    .inEveryFormat("activity list", .nothing),
    .inEveryFormat("activity stocktake", .nothing, ["--period", "2025/26"]),
    Door("calibration cancel", .review, changes: true, ["none", "--because", "not held"]),
    Door("calibration record", .review, changes: true, ["none.yaml"]),
    .inEveryFormat("themes list", .nothing),
    .inEveryFormat(
      "themes table", .figures, [], ["--by", "domain"], ["--by", "cause"], ["--by", "identity"],
      ["--by", "team"],
      ["--by", "grade"], ["--by", "age"]),
    .inEveryFormat("themes sources", .figures),
    .inEveryFormat("themes strong", .figures),
    .inEveryFormat("themes trend", .figures, [], ["--theme", "neglect"]),
    .inEveryFormat("themes cooccurrence", .figures),
    Door(
      "themes quotes", .review, changes: true, [], ["--format", "json"], ["--format", "csv"],
      ["--clear", "\(review)/planning/development/1"],
      ["--take-back", "\(review)/planning/development/1"]),
    .inEveryFormat("themes suggest", .review, [], ["--text", "texts.jsonl"]),
    Door(
      "themes code", .review, changes: true,
      ["--finding", "\(review)/planning/development/1", "--theme", "neglect"], ["--undo"], []),
    .inEveryFormat("themes history", .review),
    Door(
      "themes add", .nothing, changes: true,
      ["young-carers", "--name", "young carers", "--heading", "assessment"]),
    Door("themes merge", .nothing, changes: true, ["matching", "--into", "stability-of-home"]),
    Door(
      "themes split", .nothing, changes: true,
      ["supervision", "--into", "learning-used", "--into", "actions-followed-through"]),
    Door("themes retire", .nothing, changes: true, ["matching"]),
    .inEveryFormat("themes agreement", .review),
    .inEveryFormat(
      "action list", .review, [], ["--theme", "drift-and-delay"], ["--level", "child"]),
    Door(
      "action raise", .review, changes: true,
      [
        "--what", "Talk", "--level", "team", "--owner", "TM-16", "--due", "2026-06-01",
        "--difference", "She is heard", "--review", review,
      ]),
    Door(
      "action update", .review, changes: true,
      ["\(review).1", "--status", "green", "--note", "on"]),
    .inEveryFormat("action show", .review, ["\(review).1"]),
    .inEveryFormat("action impact", .review, ["\(review).1"]),
    Door(
      "action move", .review, changes: true,
      ["\(review).1", "--to", "2026-06-01", "--because", "the school was shut"]),
    Door("action approve", .review, changes: true, ["\(review).1"]),
    Door("action supervision", .review, changes: true, ["\(review).1", "--on", "2026-05-01"]),
    Door(
      "action decide", .review, changes: true, ["\(review).1", "--adopt", "--next", "2026-09-01"]),
    Door(
      "action rebase", .review, changes: true,
      ["\(review).1", "--from", "2025-10", "--because", "a new form"]),
    .inEveryFormat(
      "figures", .figures, [], ["--team", "CIC-2"], ["--service", "children in care"]),
    .asEveryPage("report board", .figures),
    .asEveryPage("report moderation", .figures),
    .asEveryPage("report themes", .figures),
    .asEveryPage("report practice-week", .nothing),
    .asEveryPage("report stocktake", .nothing, ["--period", "2025-Q4"]),
    .asEveryPage("report self-assessment", .figures, ["--words", "FOLDER/words.md"]),
    .asEveryPage("report inspection", .review),
    .asEveryPage("report scrutiny", .figures),
    .inEveryFormat("report releases", .nothing),
    Door("report all", .figuresAndReviews, changes: true, ["--into", "FOLDER/all"]),
    .asEveryPage("report team", .figuresAndReviews, [], ["--team", "CIC-2"]),
    Door(
      "report feedback", .review, [], ["--format", "json"], ["--format", "csv"],
      ["--for", "TM-07"], ["--for", "SW-118", "--format", "json"],
      ["--everybody", "--into", "FOLDER/pages"]),
    Door(
      "report supervision", .review, ["--for", "SW-118"],
      ["--for", "SW-118", "--format", "json"], ["--for", "SW-119", "--format", "csv"]),
    .asEveryPage("report escalation", .review, [review]),
    .inEveryFormat(
      "report briefing", .figures, ["--theme", "neglect"],
      ["--theme", "neglect", "--councillors"]),
    .inEveryFormat("report newsletter", .figures, ["--month", "2026-02"]),
    .inEveryFormat("report names", .nothing, ["briefing"], ["supervision"]),
    Door("statistics verify", .nothing, ["none.json"]),
    .inEveryFormat("people list", .nothing),
    Door("people import", .nothing, ["none.csv"]),
    Door("import", .review, changes: true, ["guess.yaml"]),
    Door("export documents", .review, [], ["--kind", "review"], ["--kind", "moderation"]),
    Door(
      "export data", .figures, ["--into", "FOLDER/none/data"],
      ["--into", "FOLDER/none/data", "--since", "1"]),
    Door("export excel", .figures, ["--output", "FOLDER/none.xlsx"]),
    Door("doctor", .nothing),
    .inEveryFormat("journal show", .review),
    Door("journal head", .nothing),
    Door("journal verify", .nothing),
    Door("journal accept-clock", .nothing, changes: true, ["--because", "it ran ahead"]),
    Door("account list", .nothing, [], ["--format", "json"]),
    Door("account invite", .nothing, changes: true, ["SW-119"]),
    Door("account switch-off", .nothing, changes: true, ["SW-119"]),
    Door("account sessions", .nothing, [], ["--format", "json"]),
    Door("account end-session", .nothing, ["none"]),
    Door("account tie", .nothing, ["SW-119", "AAAAAAAA"]),
    Door("account untie", .nothing, changes: true, ["SW-119"]),
    Door("account lock-terminal", .nothing, []),
    Door("account unlock-terminal", .nothing, []),
    Door("account token list", .nothing, [], ["--format", "json"]),
    Door("account token new", .nothing, changes: true, ["Power BI", "--scope", "figures"]),
    Door("account token revoke", .nothing, ["none"]),
    Door("notices send", .nothing, []),
    .inEveryFormat("notices list", .nothing),
    Door("notices on", .nothing, changes: true, []),
    Door("notices off", .nothing, changes: true, []),
    Door("notices to", .nothing, changes: true, ["somebody@reviews.example"]),
    Door("backup", .nothing, ["FOLDER/none/backup"]),
    Door("restore", .nothing, ["none", "--into", "FOLDER"]),
    Door("simulate", .nothing, ["--reviews", "0", "--into", "FOLDER"]),
  ]
}
