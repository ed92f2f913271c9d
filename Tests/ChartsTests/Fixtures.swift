import Charts
import Markup

/// Samples of every kind, awkward ones among them.
enum Fixtures {
  static let steps = ["outstanding", "good", "requires improvement", "inadequate"]
  static let long = "Children with disabilities and their families, north-west area"

  static func subject(_ measure: String, _ grouping: String, _ count: ChartCount) -> ChartSubject {
    ChartSubject(
      measure: measure, grouping: grouping, period: "April 2025 to March 2026", count: count)
  }

  static func heading(_ title: String, _ n: String) -> ChartHeading {
    ChartHeading(title: title, subtitle: "Overall grades, April 2025 to March 2026, n \(n)")
  }

  static func share(_ part: Int, _ all: Int) -> ChartShare {
    let p = all > 0 ? Double(part) / Double(all) : 0
    let half = all > 0 ? 1.96 * (p * (1 - p) / Double(all) + 0.003).squareRoot() : 0
    return ChartShare(
      .known(part), of: .known(all), lower: max(0, p - half), upper: min(1, p + half))
  }

  static let hiddenShare = ChartShare(.hidden, of: .known(47), lower: 0.141, upper: 0.371)

  static func months(_ count: Int) -> [String] {
    let names = [
      "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar",
    ]
    return (0..<count).map { "\(names[$0 % 12]) \(2023 + ($0 + 3) / 12)" }
  }

  static func profile(_ rows: [(String, [Int])]) -> GradeProfileChart {
    let all = rows.flatMap(\.1).reduce(0, +)
    return GradeProfileChart(
      heading: heading("65% of reviews were good or better (82 of \(all))", "\(all)"),
      subject: subject("overall grades", "domain", .known(all)), steps: steps,
      lineWords: "good or better",
      rows: rows.map { label, counts in
        .init(
          label: label, counts: counts.map { .known($0) },
          good: share(counts[0] + counts[1], counts.reduce(0, +)))
      })
  }

  static func control(_ count: Int, nan: Bool = false) -> ControlChart {
    let points = months(count).enumerated().map { index, month -> ControlChart.Point in
      let n = 18 + index * 7 % 13
      let isGap = index == 16
      let late = index >= 20
      let centre = late ? 0.71 : 0.58
      let half = 3 * (centre * (1 - centre) / Double(n)).squareRoot()
      let value =
        index == 9 ? 0.17 : index == 30 ? 0.99 : centre + Double(index * 37 % 21 - 10) / 90
      return .init(
        label: month, count: isGap ? .known(0) : index == 5 ? .hidden : .known(n),
        value: nan ? .nan : value, centre: nan ? .infinity : centre, lower: max(0, centre - half),
        upper: min(1, centre + half),
        signal: index == 9
          ? .concern("below the lower limit")
          : (24...31).contains(index) ? .improvement("8 months above the mean") : .common)
    }
    return ControlChart(
      heading: heading("71% were good or better since December 2024", "800"),
      subject: subject("share good or better", "month", .known(800)), points: points,
      segments: count > 20
        ? [
          .init(first: 0, label: "Baseline from Apr 2023 to Mar 2024: mean 58%, limits 27% to 89%"),
          .init(first: 12, label: "Frozen from Apr 2024"),
          .init(
            first: 20, label: "Re-based Dec 2024, new practice model: mean 71%, limits 44% to 98%"),
        ] : [.init(first: 0, label: "Baseline Apr 2023: mean 58%")],
      note: "At fewer than 12 reviews a month this chart can never signal improvement.")
  }

  static let xmr = ControlChart(
    heading: heading("Reviews took 12.4 days in March", "240"),
    subject: subject("days from draw to moderation", "month", .known(240)),
    axis: .plain(unit: "days"),
    points: months(14).enumerated().map { index, month in
      .init(
        label: month, count: .known(20), value: 11 + Double(index * 5 % 7) * 0.7, centre: 13,
        lower: 9.2, upper: 16.8, signal: .common)
    }, segments: [.init(first: 0, label: "Baseline from Apr 2023: mean 13, limits 9.2 to 16.8")])

  static let pairs = GradePairsChart(
    heading: heading("Moderation kept 34 of 52 grades (65%)", "52"),
    subject: subject("grades before and after moderation", "grade", .known(52)), steps: steps,
    first: "auditor", second: "moderator",
    cells: [[4, 2, 0, 0], [1, 18, 6, 0], [0, 4, 10, 3], [0, 0, 2, 2]].map {
      $0.map { .known($0) }
    }, moves: .init(kept: share(34, 52), raised: share(7, 52), lowered: share(11, 52)))

  static func dots(_ rows: [(String, ChartShare)]) -> IntervalDotsChart {
    IntervalDotsChart(
      heading: heading("Good or better in all services: 64% (82 of 126)", "126"),
      subject: subject("share good or better", "service", .known(126)),
      rows: rows.map { .init(label: $0.0, share: $0.1) },
      overall: .init(label: "All services", share: share(82, 126)))
  }

  static let funnel = FunnelChart(
    heading: heading("One auditor is outside the outer limits", "300"),
    subject: subject("share good or better", "auditor", .known(300)),
    points: (0..<14).map { index in
      .init(
        label: "Auditor \(index + 1)", share: share(8 + index, 15 + index * 2), isOutside: false)
    } + [
      .init(label: "Auditor 15", share: share(12, 40), isOutside: true),
      .init(label: "Auditor 16", share: share(40, 42), isOutside: true),
      .init(label: "Auditor 17", share: share(2, 5), isOutside: false),
    ], mean: 0.58,
    limits: (2...10).map { tens in
      let n = tens * 5
      let sd = (0.58 * 0.42 / Double(n)).squareRoot()
      return .init(
        n: n, inner: max(0, 0.58 - 1.96 * sd)...min(1, 0.58 + 1.96 * sd),
        outer: max(0, 0.58 - 3.09 * sd)...min(1, 0.58 + 3.09 * sd))
    }, dispersion: "The points vary about as much as chance would have it (ratio 1.1).")

  static func themes(_ count: Int) -> ThemeBarsChart {
    ThemeBarsChart(
      heading: heading("The child's voice is the strength most often named (48%)", "60"),
      subject: subject("reviews that name a theme", "theme", .known(60)),
      series: ["strength", "area to improve"],
      rows: (0..<count).map { index in
        .init(
          label: index == 2 ? long : "Theme \(index + 1)",
          shares: [
            share(29 - index, 60), index == 1 ? hiddenShare : share(index * 3 % 17, 60),
          ])
      })
  }

  static func heat(_ columns: [String]) -> ThemeHeatChart {
    let rows = ["Assessment team", long, "Court team", "Leaving care"]
    return ThemeHeatChart(
      heading: heading("Plans are named most, in the court team (14)", "90"),
      subject: subject("areas to improve", "team and domain", .known(90)), columns: columns,
      rows: rows,
      cells: rows.indices.map { row in
        columns.indices.map { column in
          row == 1 && column < 2
            ? .hidden : row == 3 && column == 2 ? .missing : .known((row * 5 + column * 3) % 15)
        }
      }, rowTotals: [.known(30), .hidden, .known(25), .known(10)],
      columnTotals: columns.indices.map { $0 < 2 ? .hidden : .known(20 + $0) })
  }

  static func burnUp(_ count: Int, hides: Bool) -> ActionBurnUpChart {
    ActionBurnUpChart(
      heading: heading("17 actions are open", "53"),
      subject: subject("actions raised and closed", "month", .known(53)),
      points: months(count).enumerated().map { index, month in
        .init(
          label: month, raised: .known(5 + index * 4),
          closed: hides && index == 3 ? .hidden : .known(index * 3),
          moved: .known(index % 4))
      }, today: count - 1)
  }

  static let targets = TargetBarChart(
    heading: heading("One of four targets is met", "126"),
    subject: subject("shares with a target", "measure", .known(126)),
    rows: [
      .init(label: "Good or better", share: share(82, 126), aim: .atLeast(0.8)),
      .init(label: "Reviewed within 30 days", share: share(120, 126), aim: .atLeast(0.85)),
      .init(label: long, share: share(6, 8), aim: .atLeast(0.95)),
      .init(label: "Inadequate", share: hiddenShare, aim: .atMost(0.05)),
    ])

  static let all: [(name: String, chart: any Chart)] = [
    (
      "profile",
      profile([
        ("Assessment", [12, 60, 40, 14]), ("Plan and its review", [1, 80, 44, 1]),
        (long, [2, 4, 1, 1]), ("Voice of the child", [0, 125, 1, 0]), ("Court work", [0, 0, 0, 9]),
      ])
    ),
    (
      "profile-hidden",
      GradeProfileChart(
        heading: heading("Two counts are hidden", "c"),
        subject: subject("overall grades", "team", .hidden), steps: steps,
        lineWords: "good or better",
        rows: [
          .init(
            label: "Court team", counts: [.hidden, .known(20), .known(11), .hidden],
            good: ChartShare(.hidden, of: .hidden, lower: 0.4, upper: 0.9)),
          .init(
            label: "Leaving care", counts: [.known(7), .known(20), .known(11), .known(10)],
            good: share(27, 48)),
        ])
    ),
    ("profile-none", profile([])),
    ("pairs", pairs),
    ("control-36", control(36)), ("control-1", control(1)), ("xmr", xmr),
    ("control-nan", control(12, nan: true)),
    (
      "dots",
      dots([
        ("Assessment", share(20, 40)), (long, share(30, 41)), ("Court", share(5, 8)),
        ("Leaving care", hiddenShare), ("Fostering", share(9, 9)),
      ])
    ),
    ("dots-one", dots([("Assessment", share(20, 40))])), ("dots-none", dots([])),
    ("funnel", funnel), ("themes", themes(17)), ("themes-one", themes(1)),
    ("heat", heat(["Assessment", "Plan", "Voice", "Review"])),
    (
      "heat-wide",
      heat([
        "Assessment of need", "Planning", "Voice of the child", "Management oversight", "Recording",
        "Multi-agency work", "Permanence", "Health", "Education",
      ])
    ),
    ("burn-up", burnUp(13, hides: false)), ("burn-up-36", burnUp(36, hides: true)),
    ("targets", targets),
  ]

  static let names = all.map(\.name)

  /// One page with all of them.
  static var page: String {
    let figures = all.map { $0.chart.figure(id: $0.name).written }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Charts</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><style>
      \(Palette.css)\(Charts.css)
      body { background: var(--page); color: var(--text); font: 1rem/1.5 Arial, sans-serif;
        max-width: 60rem; margin: 0 auto; padding: 15px; }
      figure { margin: 0; } @page { size: A4; margin: 15mm; }
      @media print { body { padding: 0; } }
      </style></head><body><h1>Charts</h1>
      \(figures)</body></html>
      """
  }
}
