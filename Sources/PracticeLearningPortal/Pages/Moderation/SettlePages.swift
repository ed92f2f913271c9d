import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Settling what auditor and moderator graded differently.
struct SettlePage: Page {
  let address: Address = "/moderations/{review}/settle"
  let acts = true

  static func path(_ review: String) -> String { SettlePage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    guard let settled = try visit.council.settle(id, by: visit.hand, acts: { _, _ in [] }).get()
    else { throw NoSuchPage() }
    // What is equal is confirmed by itself.
    let ways = Moderation.Resolution.How.allCases.filter { $0 != .confirmed }.map { how in
      (
        value: how.rawValue, label: how.rawValue.prefix(1).uppercased() + how.rawValue.dropFirst(),
        hint: SettlePage.hint(how)
      )
    }
    return .view(
      View(
        title: "Settle \(id)",
        content: """
          <h1>Settle what differs: \(id)</h1>
          <p>\(settled.sheet.whatComesNext)</p>
          \(visit.form(button: "Record it", """
            \(visit.radios("how", "How it is settled", ways))
            \(visit.area("said", "What was said in the conversation", rows: 3))
            \(visit.line("with", "Who took part beside auditor and moderator", hint: "role codes, with commas between them; nothing for nobody"))
            \(visit.radios("agreed", "Could both agree?", hint: "after a conversation; the other side confirms as themselves", [("yes", "Yes", nil), ("no", "No", nil)]))
            \(visit.area("because", "Why, in a sentence or two", rows: 3))
            \(visit.select("overall", "The final overall grade, where it is not the moderator's", [("", "As the moderator graded")] + Grade.bestFirst.map { ($0.word, $0.word) }))
            \(visit.line("by", "Who decided, for a third reader or the chair of a panel", hint: "role code; nothing for you"))
            \(visit.line("panel", "The other members of a panel", hint: "role codes, with commas between them"))
            """))
          """, back: ModerationPage.path(id)))
  }

  private static func hint(_ how: Moderation.Resolution.How) -> String? {
    switch how {
    case .moderatorDecides: "one step apart, on the same side of the good line"
    case .conversation:
      "across the good line, or two steps apart: both talk and agree, each as themselves"
    case .thirdReader: "where both could not agree, or after a dispute"
    case .panel: "the same, by several"
    default: nil
    }
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    guard let how = typed.written("how").flatMap(Moderation.Resolution.How.init) else {
      throw Refusal(
        .fieldOfPage, at: ["how"], "it is not said how it is settled",
        advice: "choose one of the ways")
    }
    if how == .conversation, typed.written("said") == nil || typed["agreed"] == nil {
      throw Refusal(
        .fieldOfPage, at: ["said"],
        "a conversation needs what was said and whether both could agree",
        advice: "write it in a sentence or two, and choose yes or no")
    }
    if how != .conversation, typed.written("because") == nil {
      throw Refusal(
        .fieldOfPage, at: ["because"], "there is no reason", advice: "say why in a sentence or two")
    }
    let person = visit.person
    let day = visit.hand.today
    _ = try visit.council.settle(visit.place("review"), by: visit.hand) { moderation, review in
      let isModerators = how == .conversation || how == .moderatorDecides
      let resolution = Moderation.Resolution(
        how: how, on: day,
        by: typed.written("by") ?? (isModerators ? moderation.moderator : person),
        panel: how == .panel ? Wanted(typed).codes("panel") : [],
        because: typed.written("because") ?? typed.written("said"),
        final: typed.written("overall").flatMap { Grade($0) }.map { [.init(.overall, $0)] } ?? [])
      guard how == .conversation else { return [.resolution(resolution)] }
      let talk = Moderation.RecordedConversation(
        heldOn: day, with: [review.auditor] + Wanted(typed).codes("with"),
        said: typed.written("said"), agreed: typed["agreed"] == "yes")
      return [.conversation(talk, agreement: typed["agreed"] == "yes" ? resolution : nil)]
    }.onPage().get()
    return Done(ModerationPage.path(visit.place("review")), .recorded)
  }
}

/// Answering, as one side, what the other proposed after a conversation.
struct AnswerPage: Page {
  let address: Address = "/moderations/{review}/answer"
  let acts = true

  static func path(_ review: String) -> String { AnswerPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    guard
      case .everything(let sheet, _) = try visit.council.moderation(of: id, by: visit.hand).get()
    else { throw NoSuchPage() }
    return .view(
      View(
        title: "Answer for \(id)",
        content: """
          <h1>Answer what was proposed: \(id)</h1>
          <ul>\(sheet.whatWasDone.map { "<li>\($0)</li>" as Markup }.joined())</ul>
          <p>You answer as yourself: nobody can agree for you.</p>
          \(visit.form(button: "Answer", """
            \(visit.radios("answer", "Do you agree?", [("yes", "Yes, I agree", nil), ("no", "No", nil)]))
            \(visit.area("because", "If not: why", rows: 3))
            """))
          """, back: ModerationPage.path(id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let reason = typed.written("because")
    guard let answer = typed["answer"], answer == "yes" || reason != nil else {
      throw Refusal(
        .fieldOfPage, at: [typed["answer"] == nil ? "answer" : "because"],
        typed["answer"] == nil ? "it is not said whether you agree" : "there is no reason",
        advice: "choose yes, or no and say why")
    }
    _ = try visit.council.agree(
      visit.place("review"), refusing: answer == "yes" ? nil : reason, by: visit.hand
    ).onPage().get()
    return Done(ModerationPage.path(visit.place("review")), .recorded)
  }
}

/// Disputing, as the auditor, what was decided.
struct DisputePage: Page {
  let address: Address = "/moderations/{review}/dispute"
  let acts = true

  static func path(_ review: String) -> String { DisputePage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    _ = try visit.council.moderation(of: id, by: visit.hand).get()
    return .view(
      View(
        title: "Dispute the decision on \(id)",
        content: """
          <h1>Dispute the decision on \(id)</h1>
          <p>A third reader or a panel then decides, and that is final. Both gradings and every step are kept.</p>
          \(visit.form(button: "Dispute it", visit.area("because", "Why", rows: 4)))
          """, back: ModerationPage.path(id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    guard let reason = typed.written("because") else {
      throw Refusal(.fieldOfPage, at: ["because"], "there is no reason", advice: "say why")
    }
    _ = try visit.council.dispute(visit.place("review"), because: reason, by: visit.hand).onPage()
      .get()
    return Done(ModerationPage.path(visit.place("review")), .recorded)
  }
}

/// Asking somebody else to moderate a review, in one step; both records are kept.
struct ReassignPage: Page {
  let address: Address = "/moderations/{review}/reassign"
  let acts = true

  static func path(_ review: String) -> String { ReassignPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.reassignModeration)
    let id = visit.place("review")
    return .view(
      View(
        title: "Give the moderation of \(id) to somebody else",
        content: """
          <h1>Give the moderation of \(id) to somebody else</h1>
          <p>The clock starts anew. Who was asked before stays in the record.</p>
          \(visit.form(button: "Give it over", """
            \(visit.select("to", "To whom", [("", "Choose somebody")] + Moderators.of(visit).map { ($0, $0) }))
            \(visit.line("because", "Why"))
            """))
          """, back: "/moderations?whose=all"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    guard let to = typed.written("to"), let reason = typed.written("because") else {
      throw Refusal(
        .fieldOfPage, at: [typed.written("to") == nil ? "to" : "because"],
        "it is not said to whom and why", advice: "choose somebody and say why")
    }
    _ = try visit.council.reassign(
      visit.place("review"), to: to, because: reason, on: visit.hand.today, by: visit.hand
    ).get()
    return Done("/moderations?whose=all", .assigned)
  }
}
