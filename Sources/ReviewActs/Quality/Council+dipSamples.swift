import PracticeLearning
import ReviewDocuments
package import ReviewReports
import ReviewStore

extension Council {
  /// Makes a dip sample: its hypothesis, what is asked, and its cases, drawn at random or named.
  ///
  /// - Parameters:
  ///   - new: the sample.
  ///   - madeSeed: the number that is used where the draw names none.
  ///   - hand: the QA lead or the principal social worker.
  package func makeDip(_ new: NewDip, orSeed madeSeed: UInt64, by hand: Hand)
    -> Outcome<DipReport>
  {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.recordWeek)
      let check = try check([:], today: hand.today)
      let template = try dipTemplate(new.template, check)
      var sample = DipSample(
        id: new.id ?? "", template: template.reference,
        hypothesis: new.hypothesis?.written ?? template.hypothesis,
        holdsAt: new.holdsAt ?? template.holdsAt, measure: new.measure,
        theme: new.theme ?? template.theme, drawnOn: hand.today)
      return try knowing(Headings(fields: new.source.headings)) { headings in
        var remarks: [Diagnostic] = []
        switch new.source {
        case .named(let references):
          sample.cases = references.sorted().map { DipSample.Case($0) }
        case .drawn(let drawing):
          let drawn = try DipDraw(
            drawing, seed: drawing.seed ?? madeSeed, of: workspace, today: hand.today,
            headings: headings)
          sample.cases = drawn.cases.map { DipSample.Case($0) }
          (sample.frame, remarks) = (drawn.frame, drawn.remarks)
        }
        return try write(by: hand, "dip new") { batch in
          if sample.id.isEmpty {
            sample.id = try freeID("DIP-\(hand.today)") {
              try batch.reading.document($0, .dipSample) != nil
            }
          }
          remarks += try keep(.dipSample(sample), check, by: viewer, in: batch)
          return (DipReport(sample, template, showsCases: true), remarks)
        }
      }
    })
  }

  /// Records answers to the measures of a dip sample, of all of a sheet or none; each text of it is kept.
  ///
  /// - Parameters:
  ///   - id: the sample.
  ///   - answers: what was found; nothing to record what was learned alone.
  ///   - learned: what was learned, in a few sentences; nothing to leave that as it is.
  ///   - hand: the QA lead or the principal social worker.
  package func recordDip(
    _ id: String, _ answers: DipAnswers?, learned: String? = nil, by hand: Hand
  ) -> Outcome<DipReport> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.recordWeek)
      let check = try check([:], today: hand.today)
      return try write(by: hand, "dip record") { batch in
        var sample = try knownDip(id, batch.reading)
        let template = try dipTemplate(sample.template.description, check)
        let before = sample
        let given = try answers.map { try self.given($0, in: sample, template, check) } ?? []
        for answer in given { sample.take(answer) }
        if let learned { sample.learned = learned.written }
        guard !given.isEmpty || sample != before else {
          throw Refusal(
            .nothingAnswered, "there is no answer to record",
            advice: "answer yes, no or not applicable to at least one measure of one case")
        }
        let reason = given.isEmpty ? "what was learned" : "answers: \(counted(given.count, "case"))"
        let remarks = try keep(.dipSample(sample), amending: reason, check, by: viewer, in: batch)
        return (DipReport(sample, template, showsCases: true), remarks)
      }
    })
  }

  private func given(
    _ answers: DipAnswers, in sample: DipSample, _ template: DipTemplate, _ check: ReviewCheck
  ) throws -> [DipSample.Case] {
    switch answers {
    case .ofCase(let reference, let answers):
      for answer in answers where template.measure(answer.measure) == nil {
        throw Refusal([check.unknownMeasure(answer.measure, of: template, at: ["answers"])])
      }
      let byMeasure = Dictionary(grouping: answers, by: \.measure)
      if let twice = byMeasure.values.first(where: { Set($0).count > 1 }) {
        let words = twice.map { "\"\($0.answer.rawValue)\"" }.joined(separator: " and ")
        throw Refusal(
          .namedTwiceInSample, at: ["answers"],
          "\(reference) is answered twice on \"\(twice[0].measure)\": \(words)",
          advice: "leave the answer that holds")
      }
      if let complaint = sample.complaint(aboutCase: reference) { throw Refusal([complaint]) }
      return answers.isEmpty ? [] : [DipSample.Case(reference, answers: answers)]
    case .sheet(let path):
      var sheet = DipSheet(path: path, of: template)
      for (one, place) in sheet.cases {
        if let complaint = sample.complaint(aboutCase: one.reference) {
          sheet.complain(complaint, at: place)
        }
      }
      sheet.complainOfRepeatedCases()
      if sheet.complaints.shown.containsErrors { throw Refusal(sheet.complaints.shown) }
      return sheet.cases.map(\.answered).filter { !$0.answers.isEmpty }
    }
  }

  /// What a dip sample says; its cases only to those who keep it.
  ///
  /// - Parameters:
  ///   - id: the sample.
  ///   - hand: anybody named.
  package func dip(_ id: String, by hand: Hand) -> Outcome<DipReport> {
    Outcome {
      let viewer = try viewer(hand)
      let check = try check([:], today: hand.today)
      let sample = try read { try knownDip(id, $0) }
      return DipReport(
        sample, try dipTemplate(sample.template.description, check),
        showsCases: viewer.may(.recordWeek))
    }
  }

  /// What every dip sample says, the latest first.
  ///
  /// - Parameter hand: anybody named.
  package func dips(by hand: Hand) -> Outcome<[DipReport]> {
    Outcome {
      let viewer = try viewer(hand)
      let check = try check([:], today: hand.today)
      return try read { try $0.dipSamples() }.map { sample in
        DipReport(
          sample, try dipTemplate(sample.template.description, check),
          showsCases: viewer.may(.recordWeek))
      }
    }
  }

  /// The sheet of a dip sample, to be filled in: one case on each row, one measure in each column.
  ///
  /// - Parameters:
  ///   - id: the sample.
  ///   - hand: the QA lead or the principal social worker.
  public func dipSheet(of id: String, by hand: Hand) -> Outcome<String> {
    Outcome {
      try viewer(hand).require(.recordWeek)
      let check = try check([:], today: hand.today)
      let sample = try read { try knownDip(id, $0) }
      return DipSheet.text(
        of: sample, try dipTemplate(sample.template.description, check))
    }
  }

  /// The dip template of a name: its latest version where none is said.
  private func dipTemplate(_ name: String, _ check: ReviewCheck) throws -> DipTemplate {
    let meant = check.dipTemplates.values.filter {
      isSameID($0.reference.description, name) || isSameID($0.reference.name, name)
    }
    guard let latest = meant.max(by: { $0.reference.version < $1.reference.version }) else {
      throw Refusal([check.unknownDipTemplate(name, at: ["template"])])
    }
    return latest
  }

  func knownDip(_ id: String, _ reading: Reading) throws -> DipSample {
    if let sample = try reading.dipSample(id) { return sample }
    let near = nearest(to: id, among: try reading.dipSamples().map(\.id))
    throw Refusal(
      .unknownDipSample, "there is no dip sample \"\(id)\"",
      advice: near.map { "did you mean \($0)?" }
        ?? "see those there are with: \(.listDipSamples)")
  }

  /// A stem that is no id yet, or the first of it with a number.
  func freeID(_ stem: String, isTaken: (String) throws -> Bool) throws -> String {
    var (id, number) = (stem, 1)
    while try isTaken(id) {
      number += 1
      id = "\(stem)-\(number)"
    }
    return id
  }
}

extension DipSample {
  /// The complaint about a case that is not in the sample.
  fileprivate func complaint(aboutCase reference: String) -> Diagnostic? {
    guard !cases.contains(where: { isSameID($0.reference, reference) }) else { return nil }
    let near = nearest(to: reference, among: cases.map(\.reference))
    return Diagnostic(
      .caseNotInSample, at: ["case"], "\"\(reference)\" is not a case of \(id)",
      advice: near.map { "did you mean \($0)?" }
        ?? "the cases stay those that were drawn; for others make another sample")
  }

  /// Takes answers over, those given before stay where nothing else is said.
  fileprivate mutating func take(_ given: Case) {
    guard let index = cases.firstIndex(where: { isSameID($0.reference, given.reference) }) else {
      return
    }
    for answer in given.answers {
      cases[index].answers.removeAll { $0.measure == answer.measure }
      cases[index].answers.append(answer)
    }
  }
}
