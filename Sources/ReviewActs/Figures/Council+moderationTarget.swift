package import PracticeLearning
package import ReviewReports

/// How much of a programme is moderated, what is late and what comes next.
package struct ModerationTargetView: Sendable {
  /// The shares against the target.
  package var figures: FigureSet
  /// Who was reached, and what is open; nothing where no review was submitted.
  package var standing: ModerationStanding?
  /// The forecast to the end of the financial year.
  package var forecast: ModerationForecast?
  /// Whether auditors and single reviews are named.
  package var namesPeople: Bool
  /// What of it is for the person.
  fileprivate var view: FigureView

  /// Whether the row of a service is for the person.
  package func reads(service: String) -> Bool {
    view.allows([Figure.Dimension(.service, service)])
  }

  /// Everything as figures, for machines.
  package var everyFigure: FigureSet {
    var set = figures
    if let standing, let forecast {
      set.figures += view.shown(
        standing.figures(
          programme: figures.programme ?? "", forecast: forecast, namesAuditors: namesPeople))
    }
    return set
  }
}

extension Council {
  /// How the moderation of every programme that is meant stands. It tells no grade, so that nothing is left out.
  ///
  /// - Parameters:
  ///   - selection: what is meant.
  ///   - hand: who looks: the QA lead sees people and single reviews named, others the services that are
  ///     theirs to read.
  package func moderationTarget(_ selection: Selection, by hand: Hand)
    -> Outcome<[ModerationTargetView]>
  {
    Outcome {
      let namesPeople = try viewer(hand).figures.contains(.people)
      let shown = try figureView(selection, by: hand)
      return try targetSets(selection, hand).map { set in
        var view = ModerationTargetView(figures: set, namesPeople: namesPeople, view: shown)
        if let programme = set.programme,
          let standing = try moderationStanding(programme, selection, hand)
        {
          view.standing = standing
          view.forecast = try moderationForecast(standing, programme, selection)
        }
        return view
      }
    }
  }

  /// The single reviews to take next, or those that are asked for and not done, as a table; nothing where no
  /// review was submitted.
  ///
  /// - Parameters:
  ///   - selection: what is meant.
  ///   - open: whether those asked for are meant, rather than those to take next.
  ///   - hand: the QA lead.
  package func moderationsInTurn(_ selection: Selection, open: Bool, by hand: Hand)
    -> Outcome<ReportTable?>
  {
    Outcome {
      try noting("who is asked to moderate what", by: hand) {
        try viewer(hand).require(.requests)
      }
      var table: ReportTable?
      for tally in try tallies(selection, hand, .whole) {
        guard let standing = try moderationStanding(tally.programme, selection, hand) else {
          continue
        }
        let own = open ? standing.openTable : standing.nextTable
        if table == nil { table = own } else { table?.rows += own.rows }
      }
      return table
    }
  }
}
