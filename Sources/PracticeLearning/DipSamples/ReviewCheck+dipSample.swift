/// Q001-Q005 and Q009: dip samples and what they ask.
extension ReviewCheck {
  /// Every complaint about a dip sample that the store is not needed for.
  public func complaints(about sample: DipSample) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkShare(sample.holdsAt, &found)
    checkTheme(sample.theme, at: ["theme"], &found)
    if let template = dipTemplates[sample.template] {
      checkMeasures(of: sample, template, &found)
    } else {
      found.append(unknownDipTemplate(sample.template.description, at: ["template"]))
    }
    checkCases(of: sample, &found)
    var texts = TextCheck(search: search(writtenIn: sample.drawnOn.month), confirmed: [])
    for (path, text) in sample.writtenTexts { texts.check(text, at: path) }
    return found + texts.found
  }

  /// A dip sample in the light of the one that is stored under its id: answers are added and mended, the cases
  /// stay those that were drawn.
  public func complaints(about sample: DipSample, stored: DipSample?) -> [Diagnostic] {
    guard let stored else { return [] }
    let isSame =
      Set(stored.cases.map(\.reference)) == Set(sample.cases.map(\.reference))
      && stored.frame == sample.frame && stored.template == sample.template
    guard !isSame else { return [] }
    return [
      Diagnostic(
        .sampleChanged, at: ["cases"], "\(sample.id) was drawn with other cases or measures",
        advice: "keep the cases as they were drawn; for others make another sample")
    ]
  }

  private func checkShare(_ percent: Int, _ found: inout [Diagnostic]) {
    guard !(1...100).contains(percent) else { return }
    found.append(
      Diagnostic(
        .shareDoesNotFit, at: ["holds_at"], "\(percent)% is no share at which something can hold",
        advice: "write a whole number from 1 to 100, such as 80"))
  }

  private func checkMeasures(
    of sample: DipSample, _ template: DipTemplate, _ found: inout [Diagnostic]
  ) {
    if let measure = sample.measure, template.measure(measure) == nil {
      found.append(unknownMeasure(measure, of: template, at: ["measure"]))
    }
    for (index, one) in sample.cases.enumerated() {
      for given in one.answers where template.measure(given.measure) == nil {
        found.append(
          unknownMeasure(
            given.measure, of: template,
            at: ["cases", .index(index), "answers", .key(given.measure)]))
      }
    }
  }

  private func checkCases(of sample: DipSample, _ found: inout [Diagnostic]) {
    if sample.cases.isEmpty {
      found.append(
        Diagnostic(
          .sampleDoesNotFit, at: ["cases"], "the sample has no case",
          advice: "name the cases, or draw some from a table of them"))
    }
    if let frame = sample.frame, frame.cases < sample.cases.count {
      found.append(
        Diagnostic(
          .sampleDoesNotFit, at: ["frame", "cases"],
          "\(sample.cases.count) cases were drawn from \(frame.cases)",
          advice: "write how many cases the frame has"))
    }
    let references = references(of: sample.drawnOn.month)
    for (index, one) in sample.cases.enumerated() {
      checkCaseReference(one.reference, at: ["cases", .index(index), "case"], references, &found)
    }
    checkNamedOnce(
      sample.cases.map { $0.reference.lowercased() }, "case", &found, code: .namedTwiceInSample
    ) { ["cases", .index($0), "case"] }
  }

  func checkTheme(_ theme: String?, at path: FieldPath, _ found: inout [Diagnostic]) {
    if let theme { found += complaints(aboutTheme: theme, at: path) }
  }

  /// R063: a theme that is not on the list.
  package func complaints(aboutTheme theme: String, at path: FieldPath) -> [Diagnostic] {
    guard !themes.contains(theme) else { return [] }
    return [
      Diagnostic(
        .unknownTheme, at: path, "\"\(theme)\" is not on the list of themes",
        advice: themeSuggestion(for: theme))
    ]
  }

  /// The complaint about a dip template that is not there.
  package func unknownDipTemplate(_ name: String, at path: FieldPath) -> Diagnostic {
    Diagnostic(
      .unknownDipTemplate, at: path, "there is no dip template \"\(name)\"",
      advice: suggestion(
        for: name, among: dipTemplates.keys.map(\.description),
        otherwise: "put one into the folder Templates/DipSamples of the workspace"))
  }

  /// The complaint about a measure that a template does not have.
  package func unknownMeasure(
    _ measure: String, of template: DipTemplate, at path: FieldPath
  ) -> Diagnostic {
    let known = template.measures.map(\.key)
    return Diagnostic(
      .unknownMeasure, at: path, "\"\(measure)\" is no measure of \(template.reference)",
      advice: nearest(to: measure, among: known).map { "did you mean \"\($0)\"?" }
        ?? "write one of: \(known.joined(separator: ", "))")
  }
}
