package import PracticeLearning

/// A value with the canonical text it was read from; the store keeps the text and counts the value.
package struct Entry<Value: Sendable>: Sendable {
  /// The value.
  package var value: Value
  /// Its canonical text. Two documents are the same when their texts are.
  package var document: String

  /// Makes an entry.
  package init(value: Value, document: String) {
    self.value = value
    self.document = document
  }
}

/// What became of a document that was to be stored.
package enum Stored: Hashable, Sendable {
  /// It is stored.
  case stored
  /// The very same is stored already; nothing was changed.
  case unchanged
  /// Another one is stored under its id; nothing was changed.
  case differs(Earlier)
  /// It cannot be stored; nothing was changed.
  case refused(Diagnostic)

  /// What is stored already.
  package enum Earlier: Hashable, Sendable {
    /// A review, a moderation, a practice week or a document of a calibration, as its canonical text.
    case document(String)
    /// A learning action.
    case action(LearningAction)
    /// An allocation.
    case allocation(Allocation)
    /// A draft.
    case draft(Draft)
  }
}

/// A form that is being filled in.
package struct Draft: Hashable, Sendable {
  /// The review's id.
  package var id: String
  /// The programme, by id.
  package var programme: String
  /// The month.
  package var month: Month
  /// The case, by its local reference.
  package var caseReference: String
  /// The auditor, by role code.
  package var auditor: String
  /// Where the form is.
  package var path: String
  /// When it was made, in UTC; what is stored counts.
  package var createdAt: String

  /// Makes a draft.
  package init(
    id: String, programme: String, month: Month, caseReference: String, auditor: String,
    path: String, createdAt: String
  ) {
    self.id = id
    self.programme = programme
    self.month = month
    self.caseReference = caseReference
    self.auditor = auditor
    self.path = path
    self.createdAt = createdAt
  }
}
