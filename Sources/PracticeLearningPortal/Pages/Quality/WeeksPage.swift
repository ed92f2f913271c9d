import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The practice weeks there are.
struct WeeksPage: Page {
  static let path = "/weeks"
  let address: Address = "/weeks"
  let link: PageLink? = PageLink(words: "Practice weeks") { $0.may(.recordWeek) }

  func see(_ visit: Visit) throws -> Reply {
    let weeks = try visit.council.weeks(by: visit.hand).get()
    let table = PageTable(
      caption: "Practice weeks",
      columns: [
        .init(name: "week", title: "Practice week"), .init(name: "theme", title: "Theme"),
        .init(name: "from", title: "From"), .init(name: "to", title: "To"),
        .init(name: "reviews", title: "Reviews", isNumber: true),
      ],
      rows: weeks.map {
        [
          .init($0.id, to: WeekPage.path($0.id)), .init($0.theme), .init($0.from.description),
          .init($0.to.description), .init("\($0.reviews.count)"),
        ]
      }, empty: "No practice week yet.")
    return .view(
      View(
        title: "Practice weeks",
        content: """
          <h1>Practice weeks</h1>
          \(visit.viewer.may(.recordWeek) ? "<p><a href=\"\(NewWeekPage.path)\">Open one</a> &middot; <a href=\"\(DipsPage.path)\">Dip samples</a> &middot; <a href=\"\(ActivitiesPage.path)\">Register of other activity</a></p>" as Markup : "")
          \(table.markup(visit))
          """))
  }
}

/// Opens a practice week on a theme.
struct NewWeekPage: Page {
  static let path = "/weeks/new"
  let address: Address = "/weeks/new"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.recordWeek)
    let themes = try visit.council.library.themes().inUse(in: visit.hand.today.month).themes
    return .view(
      View(
        title: "Open a practice week",
        content: """
          <h1>Open a practice week</h1>
          \(visit.form(
            button: "Open it",
            """
            \(visit.select("theme", "The theme", [("", "Choose a theme")] + themes.map { ($0.id, $0.name) }))
            \(visit.line("from", "The first day", hint: "such as 8 June 2026"))
            \(visit.line("to", "The last day"))
            """))
          """, back: WeeksPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let theme = wanted.text("theme", "no theme was chosen", "choose one")
    let from = wanted.day("from", "there is no first day")
    let to = wanted.day("to", "there is no last day")
    try wanted.check()
    let week = try visit.council.openWeek(
      PracticeWeek(id: "", theme: theme, from: from, to: to), by: visit.hand
    ).get()
    return Done(WeekPage.path(week.id), .added)
  }
}

/// A practice week on one page.
struct WeekPage: Page {
  let address: Address = "/weeks/{week}"

  static func path(_ week: String) -> String { WeekPage().address.path(week) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("week")
    let isForCouncillors = visit.query["for"] == "councillors"
    let report = try known(visit) {
      try visit.council.week(id, forCouncillors: isForCouncillors, by: visit.hand).get()
    }
    let links: Markup =
      visit.viewer.may(.recordWeek)
      ? """
      <p><a href="\(AddToWeekPage.path(id))">Add to it</a> &middot; <a href="\(PlanWeekPage.path(id))">Plan its reviews</a> &middot;
      <a href="\(Self.path(id))\(isForCouncillors ? "" : "?for=councillors")">\(isForCouncillors ? "The page for us" : "The page for councillors")</a></p>
      """ : ""
    return .view(
      View(
        title: id, content: report.report.content + report.report.figureContent + links,
        back: WeeksPage.path, isReport: true))
  }
}

/// Reads a week; where there is none the page is missing.
private func known<T>(_ visit: Visit, _ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let refusal as Refusal
    where refusal.diagnostics.contains(where: { $0.code == .unknownWeek })
  {
    throw NoSuchPage()
  }
}

/// Adds to a practice week what happened in it, what was learned and what follows.
struct AddToWeekPage: Page {
  let address: Address = "/weeks/{week}/add"
  let acts = true

  static func path(_ week: String) -> String { AddToWeekPage().address.path(week) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.recordWeek)
    let id = visit.place("week")
    let kinds =
      [("", "Nothing that happened")]
      + PracticeWeek.Activity.Kind.allCases.map { ($0.rawValue, $0.rawValue) }
    return .view(
      View(
        title: "Add to \(id)",
        content: """
          <h1>Add to \(id)</h1>
          <p>No worker and no child is named in a week; everybody in the settings reads it. Fill in what is new.</p>
          \(visit.form(
            button: "Add it",
            """
            \(visit.select("kind", "What kind of thing happened", kinds))
            \(visit.line("what", "What it was"))
            \(visit.line("count", "How often", hint: "once where it is empty"))
            \(visit.line("people", "How many people took part"))
            \(visit.line("learned", "What was learned from it"))
            \(visit.area("reviews", "Reviews looked at, one id on each line", rows: 3))
            \(visit.area("dips", "Its dip samples, one id on each line", rows: 2))
            \(visit.area("strengths", "What is strong, one thing on each line", rows: 3))
            \(visit.area("worries", "What worries, one thing on each line", rows: 3))
            \(visit.area("next", "What is done next, one thing on each line", rows: 3))
            \(visit.line("tell", "Which group of those who took part is told something"))
            \(visit.line("that", "What they are told"))
            \(visit.line("by", "The day by which they are told"))
            \(visit.area("summary", "What was learned in all, in a few sentences", hint: "it takes the place of what stands there", rows: 4))
            """))
          """, back: WeekPage.path(id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    var addition = WeekAddition()
    let kind = typed.written("kind").flatMap(PracticeWeek.Activity.Kind.init)
    let (count, people) = (wanted.number("count"), wanted.number("people"))
    let beside = ["what", "count", "people", "learned"].filter { typed.written($0) != nil }
    if kind == nil, !beside.isEmpty {
      wanted.complain("kind", "nothing says what kind of thing happened", "choose it")
    }
    addition.activity = kind.map {
      .init(
        kind: $0, what: typed.written("what"), count: count ?? 1, participants: people,
        learned: typed.written("learned"))
    }
    (addition.reviews, addition.dipSamples) = (wanted.lines("reviews"), wanted.lines("dips"))
    (addition.strengths, addition.worries) = (wanted.lines("strengths"), wanted.lines("worries"))
    addition.next = wanted.lines("next")
    let told = ["tell", "that", "by"].filter { typed.written($0) != nil }
    if !told.isEmpty {
      let who = wanted.text("tell", "nothing says who is told", "write the group")
      let what = wanted.text("that", "nothing says what they are told", "write it in a sentence")
      let day = wanted.day("by", "nothing says by when")
      addition.told = [.init(who: who, what: what, by: day)]
    }
    addition.summary = typed.written("summary")
    try wanted.check()
    let week = try visit.council.add(addition, toWeek: visit.place("week"), by: visit.hand).get()
    return Done(WeekPage.path(week.id), .added)
  }
}

/// Plans the reviews of a practice week: those of a draw that was made, or some that are named.
struct PlanWeekPage: Page {
  let address: Address = "/weeks/{week}/plan"
  let acts = true

  static func path(_ week: String) -> String { PlanWeekPage().address.path(week) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.recordWeek)
    let id = visit.place("week")
    return .view(
      View(
        title: "Plan \(id)",
        content: """
          <h1>Plan the reviews of \(id)</h1>
          <p>To draw cases for it, <a href="\(DrawPage.path)">draw them</a> first, and name the draw here.</p>
          \(visit.form(
            button: "Plan it",
            """
            \(visit.line("draw", "A draw that was made, by its id"))
            \(visit.area("reviews", "Or reviews that are looked at together, one id on each line", rows: 4))
            """))
          """, back: WeekPage.path(id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let (draw, reviews) = (typed.written("draw"), wanted.lines("reviews"))
    if (draw == nil) == reviews.isEmpty {
      wanted.complain(
        "draw", draw == nil ? "nothing says where the reviews come from" : "both are filled in",
        "name one draw, or the reviews")
    }
    try wanted.check()
    let week = try visit.council.planWeek(
      visit.place("week"), draw.map(WeekPlan.draw) ?? .reviews(reviews), orSeed: 1, by: visit.hand
    ).get()
    return Done(WeekPage.path(week.id), .saved)
  }
}
