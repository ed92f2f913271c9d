package import PracticeLearning

/// The account of forms: every word of one is in its document, a note of the blank form, or complained of.
package struct FormAccount {
  /// The notes of blank forms, by what they depend on.
  private var notes: [Kind: Set<String>] = [:]

  private struct Kind: Hashable {
    let template: TemplateReference
    let service: String
    let ageBand: AgeBand?
    let month: Month
  }

  /// An account of no form yet.
  package init() {}

  /// Complaints about words after a # that are no note of the form, and that are kept nowhere.
  ///
  /// - Parameters:
  ///   - found: a review that was read from a form.
  ///   - review: the same as a value.
  ///   - template: its template.
  package mutating func complaints(
    about found: FoundDocument, _ review: Review, _ template: ReviewTemplate
  ) -> [Diagnostic] {
    guard found.source.format == .yaml else { return [] }
    return (FormAccount.complaintAboutEnd(of: found).map { [$0] } ?? [])
      + FormAccount.complaints(about: found, known(of: review, template))
  }

  /// Complaints about words after a # that are no note of the forms a document was filled in on.
  ///
  /// - Parameters:
  ///   - found: a document that was read from a form.
  ///   - blanks: the forms as they were before anything was filled in.
  package static func complaints(
    about found: FoundDocument, filledInOn blanks: [String]
  ) -> [Diagnostic] {
    let notes = blanks.flatMap {
      YAMLReader.notes(in: SourceText($0, format: .yaml, file: ""))
    }
    return complaints(about: found, Set(notes.map(\.words)))
  }

  /// Whether a document holds a # at all, behind which words may be lost.
  package static func mayHoldNotes(_ found: FoundDocument) -> Bool {
    found.source.format == .yaml && found.source.text.utf8.contains(UInt8(ascii: "#"))
  }

  private static func complaints(
    about found: FoundDocument, _ known: Set<String>
  ) -> [Diagnostic] {
    let mayHold = found.source.text.utf8.split(separator: 0x0A).contains { line in
      guard let hash = line.firstIndex(of: UInt8(ascii: "#")) else { return false }
      let words = String(decoding: line[line.index(after: hash)...], as: UTF8.self).trimmingBlanks()
      return !words.isEmpty && FormAccount.unknown(in: String(words), known) != nil
    }
    guard mayHold else { return [] }
    let told = Set(found.complaints.filter { $0.code == .wordsAfterHash }.map(\.location?.line))
    return YAMLReader.notes(in: found.source).compactMap { note in
      guard let words = FormAccount.unknown(in: note.words, known) else { return nil }
      let location = found.source.location(note.mark)
      if told.contains(location.line) { return nil }
      return Diagnostic(
        .keptNowhere, "these words after # are kept nowhere: \"\(Diagnostic.shortened(words))\"",
        advice:
          "take the # away and write them where they belong, or leave them as a note to yourself",
        location: location)
    }
  }

  /// The question whether a form that promised a last line has lost it.
  private static func complaintAboutEnd(of found: FoundDocument) -> Diagnostic? {
    let lines = found.source.text.split(separator: "\n")
    func has(_ words: String) -> Bool {
      lines.contains { $0.hasPrefix("#") && $0.contains(words) }
    }
    // The promise may be broken over two lines of the introduction.
    let isPromised =
      has(FormNote.promise) || has("ends with a line that says so") || has("line that says so.")
    guard isPromised, !has("# " + FormNote.end.rawValue) else { return nil }
    let last = found.source.location(SourceMark(line: lines.count, column: 1))
    return Diagnostic(
      .formCutShort, "the last line of the form, \"# \(FormNote.end.rawValue)\", is missing",
      advice: "see whether the end of the form is there; if it is, add that line below it",
      location: last)
  }

  /// What of a note is not one of the form; nothing where all of it is.
  private static func unknown(in words: String, _ known: Set<String>) -> String? {
    if known.contains(words) || FormNote.isNote(words) || Annotations.isNote(words)
      || words.hasPrefix("? ")
    {
      return nil
    }
    let longest = known.filter { $0.count > 3 && words.hasPrefix($0) }.max { $0.count < $1.count }
    return String(words.dropFirst(longest?.count ?? 0).trimmingBlanks())
  }

  /// The notes of the blank form of a review.
  private mutating func known(of review: Review, _ template: ReviewTemplate) -> Set<String> {
    let kind = Kind(
      template: review.template, service: review.service, ageBand: review.ageBand,
      month: review.month)
    if let known = notes[kind] { return known }
    var blank = Review(
      id: review.id, programme: review.programme, template: review.template, month: review.month,
      caseReference: review.caseReference, service: review.service, team: review.team,
      practitioner: "", auditor: "")
    blank.ageBand = review.ageBand
    // A form from before a question was left out has its note.
    let template = template.leavingOut([])
    let found = [BlankForm.Detail.usual, .full].flatMap { detail in
      let form = BlankForm.text(template, prefilled: blank, detail: detail)
      return YAMLReader.notes(in: SourceText(form, format: .yaml, file: ""))
    }
    let known = Set(found.map(\.words)).union(FormNote.ofSamples)
    notes[kind] = known
    return known
  }
}
