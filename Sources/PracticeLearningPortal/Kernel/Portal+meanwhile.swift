import Markup
import PracticeLearning
import ReviewActs

extension Portal {
  /// The page again, where somebody changed the same answers meanwhile: both texts side by side; what was typed
  /// here stands and is kept.
  func changedMeanwhile(_ page: any Page, _ visit: Visit, _ answered: AnsweredSheet) -> Answer {
    var visit = visit
    var fields = visit.typed ?? Typed()
    fields.set("version", answered.version)
    visit.typed = fields
    visit.complaints =
      answered.left.map { name in
        Diagnostic(
          .answerUnwritable, at: FieldPath([.key(name)]),
          "this answer could not be written into the form",
          advice:
            "it stands below as you wrote it; take out signs that no keyboard has, and save again")
      }
    guard case .view(var view)? = try? page.see(visit) else { return shown(page, visit) }
    if !answered.meanwhile.isEmpty {
      view.content =
        """
        <div class="notice" role="status"><h2>This was changed in another window, too</h2>
        <p>What you wrote here is kept, and stands in the form. What was written there is beside it: copy what you
        need into your answer and save again.</p></div>
        \(answered.meanwhile.map { change -> Markup in
          """
          <h2>\(change.asks)</h2>
          <div class="beside"><div><h3>Yours, kept</h3><pre class="typed">\(change.mine)</pre></div>
          <div><h3>Written in the other window</h3><pre class="typed">\(change.theirs)</pre></div></div>

          """
        }.joined())
        """ + view.content
    }
    return Frame.page(view, visit, settings, status: answered.left.isEmpty ? 409 : 422)
  }
}
