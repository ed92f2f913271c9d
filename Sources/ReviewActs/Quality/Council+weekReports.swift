import AuditStatistics
public import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

extension Council {
  /// The practice weeks there are, the earliest first.
  ///
  /// - Parameter hand: anybody named.
  public func weeks(by hand: Hand) -> Outcome<[PracticeWeek]> {
    Outcome {
      _ = try viewer(hand)
      return try read { try $0.practiceWeeks() }
    }
  }

  /// A practice week on one page.
  ///
  /// - Parameters:
  ///   - id: the week.
  ///   - isForCouncillors: whether it is the page for councillors: small numbers are hidden, and it is refused where a
  ///     word on it tells who somebody is.
  ///   - hand: anybody named.
  package func week(_ id: String, forCouncillors isForCouncillors: Bool, by hand: Hand)
    -> Outcome<WeekReport>
  {
    Outcome {
      let dips = try dips(by: hand).get()
      let check = try check([:], today: hand.today)
      let themes = try library.themes()
      let published = isForCouncillors ? try registerOfWeeks() : []
      return try read { reading in
        let week = try knownWeek(id, reading)
        let previous = try reading.practiceWeeks().last {
          $0.theme == week.theme && $0.to < week.from
        }
        func own(_ week: PracticeWeek) -> [DipReport] {
          week.dipSamples.compactMap { id in dips.first { $0.sample.id == id } }
        }
        var report = WeekReport(
          council: workspace.council, week, theme: themes.theme(week.theme)?.name ?? week.theme,
          previous: previous, planned: try week.draw.flatMap { try planned($0, reading) },
          dips: own(week), earlier: previous.map(own) ?? [])
        if isForCouncillors {
          report.release = try release(of: report, after: published)
          try refuseWhoIsTold(report, check, reading)
        }
        return report
      }
    }
  }

  /// The numbers of a page for the public, safe beside what is out already of practice weeks.
  private func release(
    of report: WeekReport, after published: [PublishedRelease]
  ) throws -> WeekRelease {
    guard let release = WeekRelease(report, after: published) else {
      throw Refusal(
        .nothingToPublish, at: ["week"],
        "so little was counted that every number would have to be hidden",
        advice: "tell of the week in words")
    }
    return release
  }

  /// How many reviews of a draw are done, of how many.
  private func planned(_ draw: String, _ reading: Reading) throws -> Proportion? {
    guard let stored = try reading.draw(draw),
      case .certificate(let certificate)? = ReviewActs.document(inCanonical: stored.document)
    else { return nil }
    let ids = certificate.allocations.map(\.allocation)
    return Proportion(
      try ids.count { try reading.allocation($0)?.review != nil }, of: ids.count)
  }

  /// Refuses a page for the public on which somebody could be known: by an identifier or a name, a role code, a case
  /// or a review.
  private func refuseWhoIsTold(
    _ report: WeekReport, _ check: ReviewCheck, _ reading: Reading
  ) throws {
    let words = PublicWords(check: check, people: workspace.people.map(\.id), reading: reading)
    for text in report.words {
      if let word = try words.whoIsTold(by: text, in: report.week.from.month) {
        throw Refusal(
          .tellsWho, at: ["week"], "\"\(word)\" tells who somebody is: \(text)",
          advice: "write it without; the page for councillors names no child and no worker")
      }
    }
  }
}
