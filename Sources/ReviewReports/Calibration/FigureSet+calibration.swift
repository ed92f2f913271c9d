import PracticeLearning

extension FigureSet {
  /// A calibration session as people read it at a terminal: how the grades lie case by case, how often
  /// people agreed, and where those sit who may be seen.
  ///
  /// - Parameter titles: what cases are called beside their ids.
  package func calibration(
    titles: [String: String] = [:], style: TextStyle = TextStyle()
  ) -> String {
    var text = style("\(council) - \(name)", .bold) + "\n\n"
    text += "  \(calibrationGiven) people have given all their grades.\n"
    let medians = figures.filter { $0.id == .calibrationMedian }
    if let why = calibrationHeldBack {
      return text + wrapped("Not shown yet: \(why).", indent: "  ") + "\n"
    }
    for caseID in medians.compactMap({ $0.dimension(.calibrationCase) }).uniqueInOrder {
      text += "\n" + spread(of: caseID, titles[caseID]).text(style: style)
    }
    text += wrapped(spreadNote, indent: "  ") + "\n"
    text += "\n" + agreementTable.text(style: style)
    text += coefficients(style)
    let places = placesTable
    if !places.rows.isEmpty { text += "\n" + places.text(style: style) }
    return text
  }

  /// A calibration session as tables: how the grades lie case by case, how often people agreed, and where those sit
  /// who may be seen. None while nothing is to be shown.
  ///
  /// - Parameter titles: what cases are called beside their ids.
  package func calibrationTables(titles: [String: String] = [:]) -> [ReportTable] {
    guard calibrationHeldBack == nil else { return [] }
    let cases = figures.filter { $0.id == .calibrationMedian }
      .compactMap { $0.dimension(.calibrationCase) }.uniqueInOrder
    let tables = cases.map { spread(of: $0, titles[$0]) } + [agreementTable, placesTable]
    return tables.filter { !$0.rows.isEmpty }
  }

  /// Why nothing of a calibration session is shown yet; nothing where it is.
  package var calibrationHeldBack: String? {
    figures.first { $0.id == .calibrationMedian && $0.dimension(.calibrationCase) == nil }?.missing
  }

  /// How many people have given all their grades in a calibration session: `3 of 5`.
  package var calibrationGiven: String {
    figures.first { $0.id == .calibrationPeople }?.shownCounts ?? "0 of 0"
  }

  private var spreadNote: String {
    "Each letter on the right is one person's grade, the lowest first: I inadequate, R requires "
      + "improvement, G good, O outstanding"
      + (lettersPerPerson < 1 ? "; with many people, one letter stands for several" : "")
      + ". Near the median: within one grade of it."
  }

  /// How the grades of a case lie, rating by rating.
  private func spread(of caseID: String, _ title: String?) -> ReportTable {
    let ofCase = figures.filter { $0.dimension(.calibrationCase) == caseID }
    func figure(_ id: Figure.ID, _ rating: String) -> Figure? {
      ofCase.first { $0.id == id && $0.dimension(.rating) == rating }
    }
    let ratings = ofCase.filter { $0.id == .calibrationMedian }
    let hasAgreed = ofCase.contains { $0.id == .calibrationAgreed }
    let unjudged = ofCase.filter { $0.id == .calibrationCouldNotJudge }.map {
      "\($0.shown) could not judge \($0.dimension(.rating) ?? "")"
    }
    return ReportTable(
      caseID + (title.map { "  \($0)" } ?? ""),
      columns: [""] + Grade.bestFirst.map { .number($0.letters) } + [
        "median", "range", .number("near"), "",
      ] + (hasAgreed ? ["agreed"] : []),
      rows: ratings.map { median in
        let rating = median.dimension(.rating) ?? ""
        return [rating] + median.grades.map { $0.count == 0 ? "." : String($0.count) } + [
          letters(median.text),
          letters(figure(.calibrationRange, rating)?.text, joint: " to ", with: "-"),
          figure(.calibrationWithinOneOfMedian, rating)?.shownCounts ?? "",
          picture(median),
        ] + (hasAgreed ? [letters(figure(.calibrationAgreed, rating)?.text)] : [])
      }, note: unjudged.isEmpty ? nil : list(unjudged) + ".")
  }

  /// The most letters a picture is wide.
  private static let widest = 12

  private var lettersPerPerson: Double {
    let most =
      figures.filter { $0.id == .calibrationMedian }.compactMap(\.denominator).max() ?? 0
    return min(1, Double(FigureSet.widest) / Double(max(1, most)))
  }

  /// The people in the order of their grades, a letter each, so that the middle is where one looks.
  private func picture(_ median: Figure) -> String {
    var (people, letters) = (0.0, "")
    for grade in median.grades.reversed() {
      people += Double(grade.count) * lettersPerPerson
      let letter = grade.grade.letters.prefix(1)
      while Double(letters.count) + 0.5 <= people { letters += letter }
    }
    return letters
  }

  /// Grade words as letters: `good or outstanding` as `G/O`.
  private func letters(
    _ words: String?, joint: String = " or ", with sign: String = "/"
  ) -> String {
    guard let words else { return "-" }
    return words.split(separator: joint).map { Grade(String($0))?.letters ?? "" }
      .joined(separator: sign)
  }

  /// How often two people gave the same grade, over all cases.
  private var agreementTable: ReportTable {
    let pairs = figures.filter { $0.id == .calibrationPairsAgree }
    return ReportTable(
      "How often two people gave the same grade",
      columns: ["", .number("pairs"), .number(""), .number("95% interval")],
      rows: pairs.map {
        [$0.dimension(.rating) ?? "", $0.shown, $0.shownCounts, $0.shownInterval]
      },
      note: pairs.contains { $0.interval == nil && $0.missing == nil }
        ? "No interval: the pairs of one case share its people and are not independent." : nil)
  }

  /// Every coefficient with what it says beside it.
  private func coefficients(_ style: TextStyle) -> String {
    let both = figures.filter { $0.unit == .coefficient }
    guard !both.isEmpty else { return "" }
    var text = "\n" + style("Do people tell the cases apart alike?", .bold) + "\n"
    let reasons = Set(both.map(\.missing))
    if reasons.count == 1, let why = both.first?.missing {
      return text
        + wrapped("Neither alpha nor Fleiss' kappa is printed: \(why).", indent: "  ") + "\n"
    }
    var rating = ""
    for figure in both {
      if let about = figure.dimension(.rating), about != rating {
        text += "  \(about)\n"
        rating = about
      }
      text += wrapped(line(of: figure), indent: "    ") + "\n"
    }
    return text + wrapped(coefficientNote(both), indent: "  ") + "\n"
  }

  private func line(of figure: Figure) -> String {
    let name = figure.id == .calibrationAlpha ? "alpha" : "kappa"
    if let why = figure.missing { return "\(name): \(why)" }
    let interval = figure.interval == nil ? "" : ", 95% interval \(figure.shownInterval)"
    return "\(name) \(figure.shown)\(interval) (\(counted(figure.denominator ?? 0, "case"))): "
      + (figure.text ?? "")
  }

  private func coefficientNote(_ figures: [Figure]) -> String {
    let remarks = Set(
      figures.filter { $0.missing == nil }.compactMap {
        $0.method.split(separator: "; ").dropFirst().first
      })
    return remarks.sorted().map { $0.prefix(1).uppercased() + $0.dropFirst() + ". " }.joined()
      + "Alpha is Krippendorff's, for ordered grades; kappa is Fleiss', over the cases that "
      + "everybody graded. Chance: the same grades dealt out at random. Where nearly all grades "
      + "are alike both are low however often people agree: read them beside the pairs."
  }
}

extension Array where Element == String {
  fileprivate var uniqueInOrder: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
