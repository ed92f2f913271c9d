package import Markup

/// What stands above a chart.
package struct ChartHeading: Hashable, Sendable {
  /// The message, with the figure.
  package let title: String
  /// Measure, period and n.
  package let subtitle: String

  /// A heading.
  package init(title: String, subtitle: String) {
    self.title = title
    self.subtitle = subtitle
  }
}

/// What a chart is about.
package struct ChartSubject: Hashable, Sendable {
  /// What is measured: "overall grades".
  package let measure: String
  /// What it is divided by: "service".
  package let grouping: String
  /// The time it is about: "April 2025 to March 2026".
  package let period: String
  /// How many were counted.
  package let count: ChartCount

  /// A subject.
  package init(measure: String, grouping: String, period: String, count: ChartCount) {
    self.measure = measure
    self.grouping = grouping
    self.period = period
    self.count = count
  }

  /// The description of a chart in the one order that all charts keep.
  func description(kind: String, point: String, range: String) -> String {
    "\(kind) of \(measure) by \(grouping), \(period), n \(count.written). \(point). \(range). "
      + "Table follows."
  }

  /// The caption of the table twin.
  var caption: String { "\(measure.capitalisedFirst) by \(grouping), \(period)" }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A chart: a picture, its description and its table twin, all from the same values.
package protocol Chart: Sendable {
  /// What stands above it.
  var heading: ChartHeading { get }
  /// What it shows, for those who do not see it.
  var description: String { get }
  /// The same values as a table.
  var twin: ChartTable { get }
  /// The picture; every id in it begins with the given one.
  func svg(id: String) -> Markup
}

extension Chart {
  /// The whole figure: heading, picture, table.
  package func figure(id: String) -> Markup {
    """
    <figure class="chart" id="\(id)">
    <figcaption id="\(id)-caption"><strong>\(heading.title)</strong> \
    <span class="subtitle">\(heading.subtitle)</span></figcaption>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="\(id)-caption">
    \(svg(id: id))
    </div>
    \(twin.html(id: id))</figure>

    """
  }
}
