import Markup
import PracticeLearning
import ReviewActs

/// Gives a case back: the next one of its draw comes for it, and nobody chooses which.
struct SwapPage: Page {
  let address: Address = "/allocations/{allocation}/swap"
  let acts = true

  static func path(_ allocation: String) -> String { SwapPage().address.path(allocation) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.swapCases)
    let id = visit.place("allocation")
    let all = try visit.council.allocations(AllocationListing(), by: visit.hand).get()
    guard let row = all.allocations.first(where: { isSameID($0.allocation.id, id) }) else {
      throw NoSuchPage()
    }
    let allocation = row.allocation
    let swaps = row.swaps.map { swap -> Markup in
      "<li>\(swap.givenUp), because: \(swap.because); \(swap.taken) came for it</li>\n"
    }
    return .view(
      View(
        title: "Swap \(allocation.id)",
        content: """
          <h1>Swap the case of \(allocation.id)</h1>
          <p class="subtitle">\(allocation.auditor), case \(allocation.caseReference ?? "none"), due \(allocation.due?.words ?? "at the end of the month")</p>
          \(swaps.isEmpty ? "" : "<h2>Given back before</h2><ul>\(swaps.joined())</ul>" as Markup)
          <p>The next case of the draw comes for it. The case given back and the reason are kept and counted.</p>
          \(visit.form(
            button: "Give the case back",
            """
            \(visit.radios("because", "Why", AllocationSwap.Reason.allCases.map { ($0.rawValue, $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst(), nil) }))
            \(visit.line("note", "In a few words", hint: "needed where the reason is another one; no name"))
            """))
          <p><a href="\(ExemptPage.path)?allocation=\(percentEncoded(allocation.id))">Exempt this review instead</a></p>
          """, back: "/allocations"))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let reason = wanted.one("because", of: AllocationSwap.Reason.self, "no reason was chosen")
    try wanted.check()
    _ = try visit.council.swapCase(
      of: visit.place("allocation"), because: reason ?? .other, note: typed.written("note"),
      by: visit.hand
    ).get()
    return Done("/allocations", .swapped)
  }
}
