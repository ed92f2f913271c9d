package import PracticeLearning

extension FigureSet {
  /// The grade profile per domain, overall and impact, of the whole programme or a cohort.
  ///
  /// - Parameter inLetters: with O, G, RI and I as headings, so that it fits a terminal.
  package func gradeProfile(cohort: String? = nil, title: String, inLetters: Bool) -> ReportTable {
    let figures =
      if let cohort {
        figures.filter {
          $0.id == .gradesGoodOrOutstanding && $0.dimension(.cohort) == cohort
        }
      } else {
        everyWhole(.gradesGoodOrOutstanding)
      }
    var notes = inLetters ? [lettersNote] : []
    if figures.contains(where: \.restsOnFew) { notes.append(fewNote) }
    return ReportTable(
      title,
      columns: [""] + Grade.bestFirst.map { .number(inLetters ? $0.letters : $0.word) } + [
        .number(inLetters ? "O or G" : "good or outstanding"), .number("count"),
        .number("95% interval"),
      ],
      rows: figures.filter { $0.missing == nil }.map { figure in
        [figure.dimension(.rating) ?? ""] + figure.grades.map { String($0.count) } + [
          figure.shown + (figure.restsOnFew ? "*" : ""), figure.shownCounts, figure.shownInterval,
        ]
      },
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }

  /// One share of the overall grade per group of a dimension, such as `service` or `month`.
  package func overallShares(
    by dimension: Figure.Dimension.Name, title: String, inLetters: Bool
  ) -> ReportTable {
    let overall = groups(of: dimension, .gradesGoodOrOutstanding)
      .filter { $0.dimension(.rating) == Rating.overall.name }
    let moderated = groups(of: dimension, .moderationShare)
    let retained = groups(of: dimension, .moderationRetained)
    let rows = zip(overall, zip(moderated, retained)).map { overall, second in
      [
        overall.dimension(dimension) ?? "", overall.shown + (overall.restsOnFew ? "*" : ""),
        overall.shownCounts, overall.shownInterval, second.0.shownCounts, second.1.shownCounts,
      ]
    }
    return ReportTable(
      title,
      columns: [
        Column(dimension.rawValue), .number(inLetters ? "O or G" : "good or outstanding"),
        .number("count"),
        .number(inLetters ? "interval" : "95% interval"), .number("moderated"), .number("kept"),
      ], rows: rows, note: overall.contains(where: \.restsOnFew) ? fewNote : nil)
  }

  /// What moderation did per rating.
  package var comparisonTable: ReportTable {
    let rows = Rating.compared.map { rating -> [String] in
      let same = whole(.moderationSameGrade, rating: rating)
      return [
        rating.name, same?.shownCounts ?? "", same?.shown ?? "", same?.shownInterval ?? "",
        whole(.moderationAuditorHigher, rating: rating)?.numerator.map(String.init) ?? "",
        whole(.moderationAuditorLower, rating: rating)?.numerator.map(String.init) ?? "",
        whole(.moderationWithinOne, rating: rating)?.shownCounts ?? "",
      ]
    }
    return ReportTable(
      "Where auditor and moderator differ",
      columns: [
        "", .number("same"), .number("share"), .number("95% interval"), .number("lower"),
        .number("higher"), .number("within one"),
      ], rows: rows,
      note: "Lower and higher: the moderator's grade beside the auditor's. Within one: at most one "
        + "grade apart. All reviews taken, with those always taken.")
  }

  /// The grades of auditor (rows) and moderator (columns) for one rating.
  package func confusion(_ rating: Rating) -> ReportTable {
    let cells = everyWhole(.moderationConfusion).filter { $0.dimension(.rating) == rating.name }
    return ReportTable(
      "\(rating.name): auditor (rows) and moderator (columns)",
      columns: ["auditor"] + Grade.bestFirst.map { .number($0.word) },
      rows: Grade.bestFirst.map { auditor in
        [auditor.word]
          + Grade.bestFirst.map { moderator in
            let cell = cells.first {
              $0.dimension(.auditor) == auditor.word && $0.dimension(.moderator) == moderator.word
            }
            return cell?.shown ?? "0"
          }
      })
  }

  /// The themes named most, as strengths or as areas for development.
  package func themesTable(_ kind: Finding.Kind, most: Int, title: String) -> ReportTable {
    ReportTable(
      title,
      columns: ["theme", .number("reviews naming it"), .number("share"), .number("95% interval")],
      rows: topThemes(kind, most: most).map { figure in
        [figure.title, figure.shownCounts, figure.shown, figure.shownInterval]
      })
  }

  /// The themes named by most reviews of the whole programme.
  package func topThemes(_ kind: Finding.Kind, most: Int) -> [Figure] {
    let named = everyWhole(.themesReviews).filter {
      $0.dimension(.finding) == kind.rawValue && $0.dimension(.domain) == nil
    }
    let sorted = named.sorted { ($0.numerator ?? 0, $1.title) > ($1.numerator ?? 0, $0.title) }
    return Array(sorted.prefix(most))
  }

  /// The theme most reviews name in one of some domains.
  func topTheme(_ kind: Finding.Kind, in domains: [PracticeDomain]) -> Figure? {
    let names = domains.map(\.name)
    return everyWhole(.themesReviews).filter { figure in
      figure.dimension(.finding) == kind.rawValue
        && figure.dimension(.domain).map(names.contains) ?? false
    }.max { ($0.numerator ?? 0, $1.title) < ($1.numerator ?? 0, $0.title) }
  }

  /// The domains that share the place of the strongest or the weakest one.
  func domains(standingAs standing: Figure) -> [PracticeDomain] {
    guard let good = standing.numerator, let of = standing.denominator else { return [] }
    return PracticeDomain.allCases.filter { domain in
      guard
        let figure = whole(.gradesGoodOrOutstanding, rating: .domain(domain)),
        let count = figure.numerator, let total = figure.denominator
      else { return false }
      return total >= DomainStanding.fewestReviews && count * of == good * total
    }
  }
}

private typealias Column = ReportTable.Column
