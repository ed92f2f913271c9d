package import PracticeLearning

/// The figures of one programme over one period, as they are read and exported.
package struct FigureSet: Sendable {
  /// The council's name.
  package var council: String
  /// The programme's id; nothing for the learning actions that came from no single review.
  package var programme: String?
  /// The programme's name, or what else the figures are of.
  package var name: String
  /// The months counted.
  package var period: Period
  /// The day the actions' status is taken from.
  package var day: CalendarDate
  /// The figures, the whole programme first.
  package var figures: [Figure]
  /// What is said where somebody tries things out on a pretended day, now or in what is stored.
  package var triedOut: String?
  /// Parts whose figures follow those, made one part after the other when they are written.
  package var groups: [FigureGroup] = []

  package init(
    council: String, programme: String?, name: String, period: Period, day: CalendarDate,
    figures: [Figure]
  ) {
    self.council = council
    self.programme = programme
    self.name = name
    self.period = period
    self.day = day
    self.figures = figures
  }

  /// The learning actions that came from no single review: they belong to no programme.
  ///
  /// - Parameters:
  ///   - actions: their counts.
  ///   - council: the council's name.
  ///   - period: the months they are counted over.
  ///   - day: the day their status is taken from.
  package init(_ actions: ActionTallies, council: String, period: Period, day: CalendarDate) {
    self.init(
      council: council, programme: nil, name: "Learning actions from no single review",
      period: period, day: day, figures: actions.generalFigures(period: period))
  }

  /// Its own figures and then those of its parts.
  package var everyFigure: some Sequence<Figure> {
    (-1..<groups.count).lazy.flatMap { $0 < 0 ? figures : groups[$0].figures }
  }

  /// The figures with an id, in their order. Most are of other ids: none of those is copied to be looked at.
  package func every(_ id: Figure.ID) -> [Figure] {
    var found: [Figure] = []
    for place in figures.indices where figures[place].id == id { found.append(figures[place]) }
    return found
  }

  /// The figures of the whole programme with an id.
  package func everyWhole(_ id: Figure.ID) -> [Figure] {
    every(id).filter(\.isOfWholeProgramme)
  }

  /// The one figure of the whole programme with an id and, where given, of a rating.
  package func whole(_ id: Figure.ID, rating: Rating? = nil) -> Figure? {
    everyWhole(id).first { rating == nil || $0.dimension(.rating) == rating?.name }
  }

  /// The figures with an id in groups of one dimension, such as `service`.
  package func groups(of dimension: Figure.Dimension.Name, _ id: Figure.ID) -> [Figure] {
    every(id).filter { $0.dimension(dimension) != nil }
  }
}
