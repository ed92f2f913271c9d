/// Finds the page at an address.
struct Router: Sendable {
  private let pages: [Int: [any Page]]

  init(_ pages: [any Page]) {
    // Of two that fit, the one with more words of its own is meant.
    self.pages = Dictionary(grouping: pages) { $0.address.depth }.mapValues { pages in
      pages.sorted { $0.address.weight > $1.address.weight }
    }
  }

  func page(at steps: [String]) -> (any Page, [String: String])? {
    for page in pages[steps.count] ?? [] {
      if let places = page.address.read(steps) { return (page, places) }
    }
    return nil
  }
}
