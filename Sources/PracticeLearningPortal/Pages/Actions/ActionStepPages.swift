import Markup
import PracticeLearning
import ReviewActs

/// Says how an action goes; earlier notes are never changed.
struct UpdateActionPage: Page {
  let address: Address = "/actions/{action}/update"
  let acts = true

  static func path(_ action: String) -> String { UpdateActionPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    let action = try ActionPage.shown(visit).action
    return .view(
      View(
        title: "How \(action.id) goes",
        content: """
          <h1>How does \(action.id) go?</h1>
          <p class="subtitle">\(action.plan.what ?? "")</p>
          \(visit.form(
            button: "Save",
            """
            \(visit.radios("status", "How it stands", value: action.rag(on: visit.hand.today).rawValue, ActionStatus.allCases.map { ($0.rawValue, $0.words.prefix(1).uppercased() + $0.words.dropFirst(), $0.rawValue) }))
            \(visit.area("note", "What happened", hint: "needed where it is stopped: why", rows: 3))
            \(visit.area("evidence", "The difference it made, and how that is known", hint: "needed where it is completed", rows: 3))
            """))
          """, back: ActionPage.path(action.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let status = wanted.one("status", of: ActionStatus.self, "nothing says how it stands")
    try wanted.check()
    let id = visit.place("action")
    _ = try visit.council.updateAction(
      id, to: status ?? .blank, note: typed.written("note"), evidence: typed.written("evidence"),
      by: visit.hand
    ).onPage().get()
    return Done(ActionPage.path(id), .saved)
  }
}

/// Asks for a new day for an action.
struct MoveActionPage: Page {
  let address: Address = "/actions/{action}/move"
  let acts = true

  static func path(_ action: String) -> String { MoveActionPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    let action = try ActionPage.shown(visit).action
    return .view(
      View(
        title: "A new day for \(action.id)",
        content: """
          <h1>Ask for a new day for \(action.id)</h1>
          <p class="subtitle">\(action.plan.what ?? ""), due \(action.dueNow?.words ?? "on no day")</p>
          <p>It stands once \(action.plan.verifier ?? "the QA lead") approves it. The first day is kept for good.</p>
          \(visit.form(
            button: "Ask",
            """
            \(visit.line("day", "The new day", hint: "such as 30 June 2026"))
            \(visit.line("because", "Why"))
            """))
          """, back: ActionPage.path(action.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let day = wanted.day("day", "there is no new day")
    try wanted.check()
    let id = visit.place("action")
    _ = try visit.council.moveAction(
      id, to: day, because: typed.written("because"), by: visit.hand
    ).onPage().get()
    return Done(ActionPage.path(id), .sent)
  }
}

/// Decides on the new day that is asked for.
struct DecideDayPage: Page {
  let address: Address = "/actions/{action}/day"
  let acts = true

  static func path(_ action: String) -> String { DecideDayPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    let action = try ActionPage.shown(visit).action
    let asked = action.askedMove
    return .view(
      View(
        title: "The new day of \(action.id)",
        content: """
          <h1>Decide on the new day of \(action.id)</h1>
          <p class="subtitle">\(action.plan.what ?? "")</p>
          <dl class="answers">
          <div><dt>Due</dt><dd>\(action.dueNow?.words ?? "on no day")</dd></div>
          <div><dt>Asked for</dt><dd>\(asked?.day?.words ?? "nothing")</dd></div>
          <div><dt>Because</dt><dd>\(asked?.because ?? "")</dd></div>
          </dl>
          \(visit.form(
            button: "Send",
            """
            \(visit.radios("decision", "What do you decide?", [("approve", "Approve it", nil), ("refuse", "Refuse it", "say why below")]))
            \(visit.line("because", "Why you refuse it"))
            """))
          """, back: ActionPage.path(action.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let isRefused = typed["decision"] == "refuse"
    if !isRefused, typed["decision"] != "approve" {
      wanted.complain("decision", "nothing was decided", "choose one")
    }
    try wanted.check()
    let id = visit.place("action")
    _ = try visit.council.decideOnNewDay(
      of: id, refusing: isRefused ? typed.written("because") ?? "" : nil, by: visit.hand
    ).onPage().get()
    return Done(ActionPage.path(id), isRefused ? .refused : .approved)
  }
}

/// Hands an action to supervision, or ticks it off there.
struct SupervisionPage: Page {
  let address: Address = "/actions/{action}/supervision"
  let acts = true

  static func path(_ action: String) -> String { SupervisionPage().address.path(action) }

  func see(_ visit: Visit) throws -> Reply {
    let action = try ActionPage.shown(visit).action
    return .view(
      View(
        title: "\(action.id) in supervision",
        content: """
          <h1>\(action.id) in supervision</h1>
          <p class="subtitle">\(action.plan.what ?? ""), \(action.plan.owner ?? "")</p>
          \(visit.form(
            button: "Save",
            """
            \(visit.radios("what", "What do you do?", [("hand", "Hand it to supervision", "on the day below"), ("tick", "Tick it off", "it was talked about")]))
            \(visit.line("day", "The day of the supervision", hint: "such as 30 June 2026"))
            \(visit.line("because", "What was agreed"))
            """))
          """, back: ActionPage.path(action.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    var day: CalendarDate?
    switch typed["what"] {
    case "hand": day = wanted.day("day", "there is no day of the supervision")
    case "tick": break
    default: wanted.complain("what", "nothing says what you do", "choose one")
    }
    try wanted.check()
    let id = visit.place("action")
    _ = try visit.council.superviseAction(
      id, on: day, agreed: typed.written("because"), by: visit.hand
    ).onPage().get()
    return Done(ActionPage.path(id), .saved)
  }
}

extension Outcome {
  /// The outcome with complaints about the last note or step at the field of the page that was typed into: a page
  /// has one note, whatever its number in the document.
  func onPage() -> Outcome {
    guard case .refused(let reasons) = self else { return self }
    return .refused(
      reasons.map { reason in
        guard let first = reason.path.steps.first, case .key(let last)? = reason.path.steps.last,
          Self.ofSteps.contains(first)
        else { return reason }
        var named = reason
        named.path = FieldPath([.key(last)])
        return named
      })
  }

  /// Where documents keep notes and steps.
  private static var ofSteps: Set<FieldPath.Step> {
    [
      .key("updates"), .key("steps"), .key("conversation"), .key("resolution"), .key("dispute"),
      .key("decision"),
    ]
  }
}
