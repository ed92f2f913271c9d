import Markup
import PracticeLearning
import ReviewActs

/// Takes a submitted review out of everything that is counted, or asks the QA lead to.
struct WithdrawPage: Page {
  let address: Address = "/reviews/{review}/withdraw"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    let mayWithdraw = visit.viewer.may(.withdraw)
    // The heading alone: whoever withdraws a review need not have read it, and may be asked to grade it.
    let list = try visit.council.reviews(ReviewListing(), by: visit.hand).get()
    guard let heading = list.reviews.map(\.heading).first(where: { isSameID($0.id, id) }),
      mayWithdraw || heading.auditor.map({ isSameID($0, visit.person) }) ?? false
    else { throw NoSuchPage() }
    let reasons = Withdrawal.Reason.allCases.map {
      (value: $0.rawValue, label: $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst())
    }
    let ask: Markup =
      mayWithdraw
      ? visit.radios("reason", "Why", reasons.map { (value: $0.value, label: $0.label, hint: nil) })
      : ""
    let title = mayWithdraw ? "Withdraw \(heading.id)" : "Ask for \(heading.id) to be withdrawn"
    return .view(
      View(
        title: title,
        content: """
          <h1>\(title)</h1>
          <p class="subtitle">\(heading.service), team \(heading.team), \(heading.month.words): \(heading.state)</p>
          <p>It is kept, marked, and counted nowhere but as withdrawn. Its case can be reviewed again, and nobody is
          asked to grade it any more.</p>
          \(visit.form(
            button: mayWithdraw ? "Withdraw it" : "Ask the QA lead", isQuiet: true,
            "\(ask)\(visit.area("because", "Why, in a few words", rows: 3))"))
          """, back: mayWithdraw ? "/reviews" : ReviewPage.path(heading.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let because = wanted.text("because", "there is no reason", "say why in a few words")
    let mayWithdraw = visit.viewer.may(.withdraw)
    let reason =
      mayWithdraw
      ? wanted.one("reason", of: Withdrawal.Reason.self, "no reason is chosen") : nil
    try wanted.check()
    let id = visit.place("review")
    guard mayWithdraw else {
      _ = try visit.council.askToWithdraw(id, because: because, by: visit.hand).get()
      return Done(ReviewPage.path(id), .sent)
    }
    _ = try visit.council.withdraw(
      id, Withdrawal(reason ?? .other, because: because), by: visit.hand
    ).get()
    return Done("/reviews", .withdrawn)
  }
}
