import PracticeLearning

extension Document {
  /// The document on one line of JSON, keys in the order of the form; equal documents give equal text.
  ///
  /// The answers to a template's questions stand in the order of their keys, whatever order they were
  /// written in: a table of many reviews has one order of columns for all of them.
  package var canonicalJSON: String { JSONWriter.line(inKeyOrder.node) }

  /// The document as JSON for people, with a line break at its end.
  package var json: String { JSONWriter.indented(node) }

  /// The document as a form, with a line break at its end.
  package var yaml: String { YAMLWriter.text(node) }
}

extension Document {
  /// The document with those parts in order whose order means nothing.
  private var inKeyOrder: Document {
    switch self {
    case .review(var review):
      for index in review.domains.indices {
        review.domains[index].answers.sort { $0.question < $1.question }
      }
      return .review(review)
    case .moderation(var moderation):
      for index in moderation.steps.indices {
        moderation.steps[index].final.sort { $0.rating.position < $1.rating.position }
        moderation.steps[index].grades.sort { $0.rating.position < $1.rating.position }
      }
      return .moderation(moderation)
    case .action, .allocation, .practiceWeek, .vignettePack, .calibration, .calibrationGrades,
      .calibrationClose, .workspace, .template, .themes, .language, .certificate:
      return self
    }
  }
}

extension Rating {
  fileprivate var position: Int { Self.listed.firstIndex(of: self) ?? 0 }
}
