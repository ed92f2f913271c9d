package import PracticeLearning

/// How a figure was made: what it is, of which months, by which method, and which reviews are counted in it.
package struct FigureTrace: Sendable {
  /// The figure.
  package var figure: Figure
  /// The reviews above the line.
  package var above: Counted

  package init(_ figure: Figure, _ above: Counted) {
    self.figure = figure
    self.above = above
  }

  /// The reviews that are counted above the line.
  package enum Counted: Hashable, Sendable {
    /// Those the reader may see by id, with how often each is counted, and how many there are besides.
    case reviews([CountedReview], besides: Int)
    /// It counts no reviews, or more than reviews.
    case other
    /// More than are looked through.
    case tooMany(Int)
  }

  /// A review with how often it is counted.
  package struct CountedReview: Hashable, Sendable {
    package var id: String
    package var times: Int

    package init(id: String, times: Int) { (self.id, self.times) = (id, times) }
  }

  /// Name and value, line by line.
  private var lines: [(String, String)] {
    about + [("counted in it", countedWords)]
  }

  /// Name and value of everything but which reviews are counted in it, line by line.
  package var about: [(String, String)] {
    let dimensions = figure.dimensions.map { "\($0.name.rawValue) \($0.value)" }.joined(
      separator: ", ")
    return [
      ("what it is", figure.id.definition), ("about", dimensions),
      ("months", figure.period.words), ("value", figure.sentence),
      (
        "counts by grade",
        figure.grades.map { "\($0.grade.word) \($0.count)" }.joined(separator: ", ")
      ),
      ("means", figure.unit == .word ? "" : figure.text ?? ""), ("how", figure.method),
      ("on a page", "#\(figure.anchor)"),
    ].filter { !$0.1.isEmpty }
  }

  /// Which reviews are counted in it, in words.
  package var countedWords: String {
    switch above {
    case .other: "No reviews one by one: it is made of other figures, or counts something else."
    case .tooMany(let most):
      "Not listed: more than \(most) reviews. Name fewer months, a service or a team."
    case .reviews(let reviews, let besides):
      reviews.map { $0.times == 1 ? $0.id : "\($0.id) (\($0.times) times)" }.joined(separator: ", ")
        + (besides == 0
          ? ""
          : (reviews.isEmpty ? "" : ", and ") + "\(counted(besides, "review")) you may not see here")
    }
  }

  /// As people read it at a terminal.
  package func text(style: TextStyle = TextStyle()) -> String {
    let indent = String(repeating: " ", count: 19)
    return style("\(figure.id.rawValue): \(figure.title)", .bold) + "\n"
      + lines.map { name, value in
        "  \(name)" + String(repeating: " ", count: max(1, 17 - name.count))
          + wrapped(value, indent: indent).dropFirst(19) + "\n"
      }.joined()
  }

  /// As one object for machines.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("anchor", figure.anchor)
      json.member("definition", figure.id.definition)
      json.member("figure") { writeFigure(figure, to: &$0) }
      switch above {
      case .reviews(let reviews, let besides):
        json.member("reviews") { json in
          json.list(reviews) { json, review in
            json.object { json in
              json.member("id", review.id)
              json.member("times", review.times)
            }
          }
        }
        json.member("not_shown", besides)
      case .other, .tooMany: json.member("reviews", nil as String?)
      }
    }
  }

  /// A row for each review, or one without a review where none is listed.
  package static func table(_ traces: [FigureTrace]) -> ReportTable {
    ReportTable(
      "",
      columns: [
        "figure", "anchor", "months", .number("numerator"), .number("denominator"), "review",
        .number("times"),
      ],
      rows: traces.flatMap { trace -> [[String]] in
        let figure = trace.figure
        let start = [
          figure.id.rawValue, figure.anchor, figure.period.description,
          figure.numerator.map(String.init) ?? "", figure.denominator.map(String.init) ?? "",
        ]
        guard case .reviews(let reviews, _) = trace.above, !reviews.isEmpty else {
          return [start + ["", ""]]
        }
        return reviews.map { start + [$0.id, "\($0.times)"] }
      })
  }
}
