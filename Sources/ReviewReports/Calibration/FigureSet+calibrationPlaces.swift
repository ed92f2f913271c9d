import PracticeLearning

extension FigureSet {
  /// Where people sit beside those they are compared with, in the order of their role codes.
  var placesTable: ReportTable {
    let same = figures.filter { $0.id == .calibrationPlaceSame }
    let marks = figures.filter { $0.id == .calibrationPlacePassMark }
    let isOwn = same.count == 1
    let against = marks.first?.method.split(separator: "; ") ?? []
    return ReportTable(
      isOwn ? "Where \(same[0].participant) sits" : "Where each person sits",
      columns: [
        "", .number("same"), .number(""), .number("interval"), .number("near"), .number("higher"),
        .number("lower"), .number("mean"), "pass mark",
      ],
      rows: same.map { figure in
        let person = figure.participant
        return [
          person, figure.shownCounts, figure.shown, figure.shownInterval,
          shown(.calibrationPlaceWithinOne, of: person) { $0.shownCounts },
          shown(.calibrationPlaceHigher, of: person) { $0.shown },
          shown(.calibrationPlaceLower, of: person) { $0.shown },
          shown(.calibrationPlaceMeanDifference, of: person) { $0.shown },
          shown(.calibrationPlacePassMark, of: person) { $0.missing ?? $0.shown },
        ]
      },
      note: (against.last.map { $0.prefix(1).uppercased() + $0.dropFirst() + ". " } ?? "")
        + (against.first.map { "Pass mark: \($0). " } ?? "")
        + "Near: the same or one grade away. Mean: in grades, above 0 the person was higher. "
        + (isOwn ? "Only \(same[0].participant) and the QA lead see this. " : privateNote)
        + "A difference is a place to talk from: it says nothing of who saw more.")
  }

  private var privateNote: String {
    "In the order of role codes, which is no ranking; for the QA lead only. "
  }

  private func shown(
    _ id: Figure.ID, of person: String, _ show: (Figure) -> String
  ) -> String {
    figures.first { $0.id == id && $0.participant == person }.map(show) ?? ""
  }

  /// Calibration over the sessions as people read it at a terminal.
  package func calibrationDrift(style: TextStyle = TextStyle()) -> String {
    let group = figures.filter { $0.id == .calibrationDriftPairsAgree }
    var text = style("\(council) - \(name)", .bold) + "\n\n"
    text +=
      ReportTable(
        "How often two people gave the same grade",
        columns: ["session", .number("pairs"), .number(""), .number("95% interval"), ""],
        rows: group.map {
          [
            $0.dimension(.session) ?? "", $0.shown, $0.shownCounts, $0.shownInterval,
            bar($0.value),
          ]
        },
        note:
          "Over the domains that a session asked for; cases and ratings differ from session to session. 0% at the left bar, 100% at the right."
      )
      .text(style: style)
    let places = figures.filter { $0.id == .calibrationDriftMeanDifference }
    if !places.isEmpty {
      text +=
        "\n"
        + ReportTable(
          "How far people's grades lay from those they were compared with",
          columns: [
            "", "session", .number("mean"), .number("grades"), .number("95% interval"), "",
          ],
          rows: places.map {
            [
              $0.participant, $0.dimension(.session) ?? "", $0.shown,
              $0.denominator.map(String.init) ?? "", $0.shownInterval,
              $0.missing ?? ($0.method.contains("agreed") ? "" : "the group's"),
            ]
          },
          note:
            "In grades, above 0 the person was higher; compared with the agreed grades, or with the "
            + "group's where none were agreed. In the order of role codes, which is no ranking."
        )
        .text(style: style)
    }
    return text + "\n" + wrapped(trendNote(group.count), indent: "  ") + "\n"
  }

  private func trendNote(_ points: Int) -> String {
    points < CalibrationDrift.fewestPoints
      ? "\(points == 1 ? "One session" : "\(points) sessions"): single points with their numbers. "
        + "Under \(CalibrationDrift.fewestPoints) they are too few to speak of a trend."
      : "Single points with their numbers: ask what changed before reading anything into them."
  }

  /// A share as a place on a line from 0 to 100%.
  private func bar(_ share: Double?) -> String {
    guard let share else { return "" }
    let width = 20
    let place = min(width - 1, Int(share * Double(width)))
    return "|" + String(repeating: "-", count: place) + "o"
      + String(repeating: "-", count: width - 1 - place) + "|"
  }
}

extension Figure {
  fileprivate var participant: String { dimension(.participant) ?? "" }
}
