extension ModerationStanding {
  /// The standing as figures.
  ///
  /// - Parameters:
  ///   - programme: the programme, by id.
  ///   - forecast: the forecast to the end of the year.
  ///   - namesAuditors: whether there is a figure of each auditor; only for the QA lead.
  public func figures(
    programme: String, forecast: ModerationForecast, namesAuditors: Bool
  ) -> [Figure] {
    let dimensions = [Figure.Dimension(.programme, programme)]
    var figures = spans.flatMap { span in
      spanFigures(span, dimensions)
    }
    figures += forecastFigures(forecast, dimensions)
    figures += [
      .count(
        .moderationOpen, "moderations to be done", dimensions, open.count, period: period),
      .count(
        .moderationOpenLate, "moderations past their last day", dimensions, late.count,
        period: period, method: "working days of England and Wales"),
      .count(
        .moderationUndrawn, "reviews in no draw yet", dimensions, undrawn.count, period: period),
      reached(.moderationAuditorsReached, "auditors", auditors, dimensions),
      reached(.moderationServicesReached, "services", services, dimensions),
    ]
    figures += coverage(.service, services, dimensions)
    if namesAuditors { figures += coverage(.auditor, auditors, dimensions) }
    return figures
  }

  private func spanFigures(
    _ span: Span, _ dimensions: [Figure.Dimension]
  ) -> [Figure] {
    let (words, period) = (span.words, span.period)
    let counts = counts(in: period)
    return [
      .share(
        span.kind.taken, "reviews taken for moderation, \(words)", dimensions, counts.taken,
        of: counts.submitted, period: period, nothing: "no review was submitted",
        method: "reviews moderated or asked for / reviews submitted; Wilson score interval, 95%"),
      .count(
        span.kind.needed, "more to take for \(targetPercent)%, \(words)", dimensions,
        counts.needed(forPercent: targetPercent), period: period,
        method: "the target share of reviews submitted, rounded up, less those taken"),
    ]
  }

  private func forecastFigures(
    _ forecast: ModerationForecast, _ dimensions: [Figure.Dimension]
  ) -> [Figure] {
    let year = Period(forecast.year)
    return [
      .count(
        .moderationForecastReviews, "reviews expected by the end of the year", dimensions,
        forecast.reviews, period: year, method: forecast.assumption),
      .count(
        .moderationForecastNeeded, "more to take for \(targetPercent)% of the year", dimensions,
        forecast.needed, period: year, method: forecast.assumption),
    ]
  }

  private func reached(
    _ id: Figure.ID, _ what: String, _ counts: [String: ModerationFrame.Counts],
    _ dimensions: [Figure.Dimension]
  ) -> Figure {
    .share(
      id, "\(what) of whom a review was taken", dimensions,
      counts.values.count { $0.taken > 0 }, of: counts.count, period: period,
      nothing: "no review was submitted",
      method: "\(what) with a review taken / \(what) with a review submitted, year to date")
  }

  private func coverage(
    _ dimension: Figure.Dimension.Name, _ counts: [String: ModerationFrame.Counts],
    _ dimensions: [Figure.Dimension]
  ) -> [Figure] {
    counts.sorted { $0.key < $1.key }.map { name, counts in
      .share(
        .moderationTaken, "reviews taken for moderation",
        dimensions + [Figure.Dimension(dimension, name)], counts.taken, of: counts.submitted,
        period: period, nothing: "no review was submitted",
        method: "reviews moderated or asked for / reviews submitted, year to date")
    }
  }
}
