import AuditStatistics
package import PracticeLearning

extension BoardReport {
  /// The figures of the pages of a board report, for machines: those of the first programme with its
  /// services and months, and of the others what is named of them.
  ///
  /// - Parameters:
  ///   - sets: the figures of the programmes, the reported one first.
  ///   - change: how grades changed.
  package static func figures(_ sets: [FigureSet], change: PeriodChange?) -> [FigureSet] {
    sets.enumerated().map { place, set in
      var set = set
      set.figures.removeAll { place == 0 ? !isOnThePages($0) : !isOfAnother($0) }
      if place == 0, let change, let programme = set.programme {
        set.figures.append(change[.overall].figure(of: programme, in: set.period))
      }
      return set
    }
  }

  private static func isOnThePages(_ figure: Figure) -> Bool {
    if figure.isOfWholeProgramme {
      // Answers to single questions, themes by domain and trends are on no page of a board.
      return !figure.id.isOfTrend && figure.dimension(.question) == nil
        && !(figure.id == .themesReviews && figure.dimension(.domain) != nil)
    }
    return isOfPart(figure)
  }

  /// Whether a figure of a part of the programme is on the pages: those of its services and months that
  /// stand in tables and charts.
  package static func isOfPart(_ figure: Figure) -> Bool {
    switch figure.id {
    case .gradesGoodOrOutstanding:
      guard figure.dimension(.rating) == Rating.overall.name else { return false }
    case .moderationShare, .moderationRetained, .moderationShareToDate, .moderationNeededToDate:
      break
    default: return false
    }
    return figure.dimension(.service) != nil || figure.dimension(.month) != nil
  }

  private static func isOfAnother(_ figure: Figure) -> Bool {
    guard figure.isOfWholeProgramme else { return false }
    return figure.id == .reviews
      || figure.id == .gradesGoodOrOutstanding && figure.dimension(.rating) == Rating.overall.name
  }
}

extension GradeChange {
  /// The change as a figure.
  func figure(of programme: String, in period: Period) -> Figure {
    Figure(
      id: .gradesChange, title: "overall good or outstanding, change",
      dimensions: [Figure.Dimension(.programme, programme)], value: points?.value, unit: .points,
      text: "\(later.words) less \(earlier.words)",
      interval: points.map {
        Figure.Interval(lower: $0.interval.lowerBound, upper: $0.interval.upperBound)
      },
      method: "difference of two shares; Newcombe (1998), method 10, 95%", period: period,
      missing: points == nil ? "one of the two periods has no graded review" : nil)
  }
}
