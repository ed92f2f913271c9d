import PracticeLearning
import ReviewDocuments
import ReviewStore

/// Invented reviews to fill a workspace with, for measuring and for trying things out.
public struct Simulation: Hashable, Sendable {
  /// How many reviews, 0 or more.
  public var reviews: Int
  /// Any number; the same gives the same reviews.
  public var seed: UInt64
  /// How many councils' services, teams and auditors there are, 1 or more.
  public var councils: Int
  /// How many months up to March 2026, from 1 to 120.
  public var months: Int

  /// Makes a simulation.
  public init(reviews: Int, seed: UInt64 = 1, councils: Int = 153, months: Int = 12) {
    self.reviews = reviews
    self.seed = seed
    self.councils = councils
    self.months = months
  }
}

extension Council {
  /// Makes a workspace with as many invented reviews as wanted.
  ///
  /// - Parameters:
  ///   - simulation: how many, and of what.
  ///   - folder: the folder, which holds no workspace yet.
  ///   - hand: who makes it, and when.
  ///   - progress: told how many are stored so far.
  public static func simulate(
    _ simulation: Simulation, in folder: String, by hand: Hand, progress: (Int) -> Void = { _ in }
  ) -> Outcome<Int> {
    Outcome {
      let library = TemplateLibrary(folder: nil)
      let themes = try library.themes().themes.map(\.id)
      let templates = try library.allTemplates()
      let councils = SimulatedCouncils(
        reviews: simulation.reviews, seed: simulation.seed, councils: simulation.councils,
        firstMonth: Month(year: 2026, number: 4).adding(-simulation.months),
        months: simulation.months, themes: themes)
      let settings = councils.workspace(templates: library.references)
      let names = BulkNames(settings, themes: themes)
      let forms = SimulatedForms(councils, templates: templates.values, names: names)
      try makeWorkspace(folder, settings: Document.workspace(settings).yaml) {
        try ReviewStore.create(
          in: folder, by: writer(hand, "simulate"),
          simulating: "\(simulation.reviews) reviews, seed \(simulation.seed)", names: names
        ) { bulk in
          try forms.add(to: bulk, at: hand.at, progress: progress)
        }
      }
      return simulation.reviews
    }
  }
}
