import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Which reviews inspectors may read, until when: released and ended by the QA lead.
struct ReleasesPage: Page {
  static let path = "/inspection"
  let address: Address = "/inspection"
  let acts = true
  let link: PageLink? = PageLink(words: "Inspection") { $0.may(.releaseToInspector) }

  func see(_ visit: Visit) throws -> Reply {
    let released = try visit.council.releasedReviews(by: visit.hand).get()
    let rows = released.map { release -> Markup in
      """
      <tr><th scope="row"><a href="\(ReviewPage.path(release.review))">\(release.review)</a></th><td>\(release.inspector)</td>
      <td>\(release.until.words)</td><td>\(release.by), \(Day.words(release.at))</td>
      <td>\(visit.form(button: "End it", isQuiet: true, visit.kept("end", "\(release.review) \(release.inspector)")))</td></tr>

      """
    }
    let table: Markup =
      rows.isEmpty
      ? "<p>No review is released to an inspector.</p>"
      : """
      <div class="scroll" tabindex="0" role="region" aria-label="Released reviews"><table><caption>Released reviews</caption>
      <thead><tr><th scope="col">Review</th><th scope="col">To</th><th scope="col">Until</th><th scope="col">By</th><th scope="col">End</th></tr></thead>
      <tbody>\(rows.joined())</tbody></table></div>
      """
    let inspectors = visit.council.workspace.people.filter {
      $0.roles.contains(.inspector) && !$0.hasLeft(by: visit.hand.today)
    }
    let form: Markup =
      inspectors.isEmpty
      ? "<p>Nobody is an inspector in the settings.</p>"
      : visit.form(
        button: "Release them",
        """
        \(visit.area("reviews", "The reviews", hint: "one id a line"))
        \(visit.select("inspector", "To whom", [("", "Choose an inspector")] + inspectors.map { ($0.id, $0.id) }))
        \(visit.line("until", "The last day", hint: "such as 29 May 2026"))
        """)
    return .view(
      View(
        title: "Inspection",
        content: """
          <h1>Inspection</h1>
          <p>An inspector reads the reviews that are released to them, with both gradings, and nothing else. Every look is in
          the <a href="\(JournalPage.path)">journal</a>. The <a href="\(ReportPage.path(.inspection))">report for the
          inspection</a> is yours to hand over.</p>
          \(table)
          <h2>Release reviews</h2>
          \(form)
          """))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.releaseToInspector)
    if let end = typed["end"] {
      let parts = end.split(separator: " ").map(String.init)
      guard parts.count == 2 else { throw NoSuchPage() }
      _ = try visit.council.endRelease(of: parts[0], to: parts[1], by: visit.hand).get()
      return Done(Self.path, .ended)
    }
    var wanted = Wanted(typed)
    let reviews = wanted.lines("reviews")
    if reviews.isEmpty {
      wanted.complain(
        "reviews", "no review is named", "write the id of one, such as 2026-02-CIC-0187")
    }
    let inspector = wanted.text("inspector", "nobody was chosen", "choose an inspector")
    let until = wanted.day("until", "there is no last day")
    try wanted.check()
    do {
      _ = try visit.council.releaseReviews(
        reviews, to: inspector, until: until, by: visit.hand
      ).get()
    } catch let refusal as Refusal where refusal.diagnostics.first?.code == .unknownReview {
      throw Refusal(
        refusal.diagnostics.map { complaint in
          var complaint = complaint
          complaint.path = ["reviews"]
          return complaint
        })
    }
    return Done(Self.path, .sent)
  }
}
