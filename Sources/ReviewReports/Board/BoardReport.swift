import PracticeLearning

/// The report for a quality board: one page with its answers and three decisions, then how they were worked out.
package struct BoardReport: Hashable, Sendable {
  /// Its title.
  package var title: String
  /// Which reviews, which months, on which day.
  package var subtitle: String
  /// The questions, answered: page one, in words a director uses.
  package var answers: [Answer]
  /// What the board is asked to decide, at most three; the end of page one.
  package var decisions: [String]
  /// The tables behind the answers.
  package var tables: [ReportTable]
  /// How to read the figures.
  package var notes: [String]

  /// One question a board asks, with its answer.
  package struct Answer: Hashable, Sendable {
    package var question: String
    /// The answer: counts with their range in plain words, and no word of method.
    package var sentences: [String]
    /// How it was worked out: the figures with their intervals and methods, which stand after page one.
    package var workedOut: [String]

    package init(_ question: String, _ sentences: [String], workedOut: [String] = []) {
      self.question = question
      self.sentences = sentences
      self.workedOut = workedOut
    }
  }

  /// Writes the report of one programme.
  ///
  /// - Parameters:
  ///   - set: the programme's figures.
  ///   - change: how grades changed, and between which periods.
  ///   - others: further programmes that are named in one line each.
  ///   - general: the learning actions from no single review, which count among what is being done.
  ///   - inLetters: with letters for grades in headings, so that its tables fit a terminal.
  package init(
    _ programme: FigureSet, change: PeriodChange?, others: [FigureSet] = [],
    general: FigureSet? = nil, inLetters: Bool
  ) {
    var set = programme
    set.figures += general?.figures ?? []
    title = "\(set.council): report to the quality board"
    subtitle =
      "\(set.name), \(set.period.words)" + (set.withoutBlind.map { ", \($0)" } ?? "")
      + "; actions as on \(set.day.words)" + (set.triedOut.map { ". \($0)" } ?? "")
    answers = [
      BoardReport.goodEnough(set), BoardReport.trust(set), BoardReport.direction(set, change),
      BoardReport.worries(set), BoardReport.families(set), BoardReport.inTime(set),
      BoardReport.doing(set),
    ].compactMap(\.self)
    decisions = BoardReport.decisions(set)
    tables = BoardReport.tables(set, others, inLetters: inLetters)
    notes = [
      "Grades are those the auditors recorded; moderated grades are shown beside them, never in their place.",
      "Intervals are 95% Wilson score intervals. " + fewNote,
      "Inadequate and outstanding reviews are always moderated, so the share that kept its grade "
        + "describes the reviews taken; the reviews drawn at random alone are given beside it.",
      "This report names no child, no family and no worker.",
    ]
  }
}
