import Markup
import PracticeLearning
import ReviewActs

/// Enters that a review, or any review of an auditor, is not expected.
struct ExemptPage: Page {
  static let path = "/allocations/exempt"
  let address: Address = "/allocations/exempt"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.exempt)
    let auditors = visit.council.workspace.people.filter {
      $0.audits && !$0.hasLeft(by: visit.hand.today)
    }
    return .view(
      View(
        title: "Exempt somebody",
        content: """
          <h1>Exempt a review or an auditor</h1>
          <p>It is in force once a second person approves it. Until then the review stays expected. What is exempt is
          counted as exempt, and not as missed.</p>
          \(visit.form(
            button: "Enter it",
            """
            \(visit.line("allocation", "One review: its allocation", hint: "such as AL-monthly-2026-02-04", value: visit.query["allocation"]))
            \(visit.select("auditor", "Or every review of an auditor", [("", "Nobody")] + auditors.map { ($0.id, $0.id) }))
            \(visit.line("because", "Why, in a few words"))
            \(visit.line("until", "The last day it is in force", hint: "an auditor's exemption needs one, such as 30 June 2026"))
            """))
          """, back: "/allocations"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let until = wanted.day("until")
    let (allocation, auditor) = (typed.written("allocation"), typed.written("auditor"))
    if (allocation == nil) == (auditor == nil) {
      wanted.complain(
        "allocation", allocation == nil ? "nothing says what is exempt" : "both are filled in",
        "name one allocation, or choose one auditor")
    }
    try wanted.check()
    _ = try visit.council.exempt(
      allocation.map(Exempting.allocation) ?? .auditor(auditor ?? ""),
      because: typed.written("because") ?? "", until: until, by: visit.hand
    ).get()
    return Done("/allocations", .proposed)
  }
}

/// Proposes that somebody judges in spite of a conflict of interest.
struct SetAsidePage: Page {
  static let path = "/allocations/set-aside"
  let address: Address = "/allocations/set-aside"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.setConflictAside)
    let judges = visit.council.workspace.people.filter {
      ($0.audits || $0.moderates) && !$0.hasLeft(by: visit.hand.today)
    }
    return .view(
      View(
        title: "Set a conflict aside",
        content: """
          <h1>Set a conflict of interest aside</h1>
          <p>For small councils that have nobody else. It is in force once a second person approves it, and it is
          counted. A person's own case and the work of people they supervise are never set aside.</p>
          \(visit.form(
            button: "Enter it",
            """
            \(visit.select("person", "Who may judge", [("", "Choose somebody")] + judges.map { ($0.id, $0.id) }))
            \(visit.line("what", "The case or the team", hint: "the local reference of the case, or the team's id"))
            \(visit.line("because", "Why, in a few words"))
            """))
          """, back: "/allocations"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let person = wanted.text("person", "nobody was chosen", "choose who may judge")
    let what = wanted.text("what", "there is no case and no team", "write one of them")
    try wanted.check()
    _ = try visit.council.setAside(
      conflictOf: person, with: what, because: typed.written("because") ?? "", by: visit.hand
    ).get()
    return Done("/allocations", .proposed)
  }
}

/// Decides on what somebody else entered: a second person, as themselves.
struct ProposalPage: Page {
  let address: Address = "/proposals/{proposal}"
  let acts = true

  static func path(_ proposal: String) -> String { ProposalPage().address.path(proposal) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("proposal")
    let list = try visit.council.allocations(AllocationListing(), by: visit.hand).get()
    guard let proposal = list.waiting.first(where: { isSameID($0.id, id) }) else {
      throw NoSuchPage()
    }
    let ask: Markup =
      visit.viewer.may(.approveExemption)
      ? visit.form(
        button: "Send",
        """
        \(visit.radios("decision", "What do you decide?", [("approve", "Approve it", "it is in force at once"), ("refuse", "Refuse it", "say why below")]))
        \(visit.line("because", "Why you refuse it"))
        """) : "<p>It waits for a second person: a service manager, or another QA lead.</p>"
    return .view(
      View(
        title: proposal.id,
        content: """
          <h1>\(proposal.id)</h1>
          <p class="subtitle">\(proposal.words)</p>
          <dl class="answers"><div><dt>Because</dt><dd>\(proposal.because)</dd></div>
          <div><dt>Entered</dt><dd>by \(proposal.enteredBy) on \(proposal.enteredOn.words)</dd></div></dl>
          \(ask)
          """))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let isRefused = typed["decision"] == "refuse"
    if !isRefused, typed["decision"] != "approve" {
      wanted.complain("decision", "nothing was decided", "choose one")
    }
    let why = typed.written("because")
    if isRefused, why == nil {
      wanted.complain("because", "nothing says why", "say it in a few words")
    }
    try wanted.check()
    _ = try visit.council.decide(
      on: visit.place("proposal"), refusing: isRefused ? why : nil, by: visit.hand
    ).get()
    return Done("/", isRefused ? .refused : .approved)
  }
}
