import Markup
import PracticeLearning
import ReviewActs

/// Adds what the practitioner thinks of the work that was reviewed.
struct ReflectPage: Page {
  let address: Address = "/reviews/{review}/reflect"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try PractitionerWords.page(
      visit, .reflection, "Reflect on the review of your work",
      "What do you think of the work, looking at it now?")
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try PractitionerWords.add(visit, typed, .reflection)
  }
}

/// Replies to a review of one's own work; its auditor is told that there is something to read.
struct ReplyPage: Page {
  let address: Address = "/reviews/{review}/reply"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try PractitionerWords.page(
      visit, .reply, "Reply to the review of your work", "What do you want its auditor to know?")
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try PractitionerWords.add(visit, typed, .reply)
  }
}

/// What a practitioner says of a review, whatever it is called.
private enum PractitionerWords {
  static func page(_ visit: Visit, _ kind: PractitionerWord.Kind, _ title: String, _ asks: String)
    throws -> Reply
  {
    let own = try OwnReview.ofWork(visit)
    let before = own.shown.beside.words.filter { $0.kind == kind }.map { word -> Markup in
      "<h3>\(Day.words(word.at))</h3><pre class=\"typed\">\(word.text)</pre>\n"
    }
    return .view(
      View(
        title: "\(title): \(own.shown.id)",
        content: """
          <h1>\(title)</h1>
          <p class="subtitle">\(own.shown.id), \(own.review.month.words)</p>
          \(try own.toRead(visit))
          <p>It stands beside the review and never changes it. Whoever reads the words of the review reads yours.
          Write no names.</p>
          \(visit.form(button: "Add it", visit.area(kind.word, asks, rows: 8)))
          \(before.isEmpty ? "" : "<h2>What you wrote before</h2>\(before.joined())" as Markup)
          """, back: ReviewPage.path(own.shown.id)))
  }

  static func add(_ visit: Visit, _ typed: Typed, _ kind: PractitionerWord.Kind) throws -> Done {
    let id = try visit.council.add(
      kind, to: visit.place("review"), saying: typed[kind.word] ?? "", by: visit.hand
    ).get()
    return Done(ReviewPage.path(id), .added)
  }
}

/// When both talked about a review, as each tells of it: the practitioner confirms it as themselves.
struct PracticeConversationPage: Page {
  let address: Address = "/reviews/{review}/conversation"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    let own = try OwnReview(visit) {
      isSameID($0.practitioner, visit.person) || isSameID($0.auditor, visit.person)
    }
    let isPractitioner = isSameID(own.review.practitioner, visit.person)
    let form: Markup =
      isPractitioner
      ? visit.form(
        button: "Say so",
        """
        \(visit.radios("said", "Did your auditor talk with you about it?", [
          ("recorded", "Yes, on the day that is recorded", nil),
          ("other", "Yes, on another day", "say on which below"),
          ("none", "No, not yet", nil),
        ]))
        \(visit.line("held_on", "The other day", hint: "such as 16 March 2026"))
        """)
      : "<p>\(own.review.practitioner) confirms it as themselves.</p>"
    return .view(
      View(
        title: "The conversation about \(own.shown.id)",
        content: """
          <h1>The conversation about \(own.shown.id)</h1>
          <p>\(own.shown.beside.conversation ?? "No conversation is recorded yet.")</p>
          \(isPractitioner ? "<p>Both sides are kept where they differ, and you may say it again: the last counts.</p>" : "" as Markup)
          \(form)
          """, back: ReviewPage.path(own.shown.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let said: ConversationSaid
    switch typed["said"] {
    case "recorded": said = .asRecorded
    case "none": said = .notHeld
    case "other": said = .heldOn(wanted.day("held_on", "there is no day"))
    default:
      wanted.complain("said", "nothing says whether you talked", "choose one")
      said = .asRecorded
    }
    try wanted.check()
    let id = visit.place("review")
    _ = try visit.council.sayConversation(of: id, said, by: visit.hand).get()
    return Done(ReviewPage.path(id), .recorded)
  }
}
