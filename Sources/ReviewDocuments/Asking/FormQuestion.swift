package import PracticeLearning

/// One thing a form asks for: a field of the blank form, to be answered by itself.
package struct FormQuestion: Sendable {
  /// The field.
  package let path: FieldPath
  /// What is asked, in a line.
  package let asks: String
  /// What the blank form notes beside it.
  let note: String
  let shape: Shape
  /// Whether the blank form gives it lines of its own.
  package let isLong: Bool
  /// Whether an answer begins an item of a list, of which there may be none or no more.
  package let beginsItem: Bool

  /// Whether it is the same question about the same field; the form may say anything there.
  func asksTheSame(as other: FormQuestion) -> Bool {
    path == other.path && note == other.note && asks == other.asks && isLong == other.isLong
      && beginsItem == other.beginsItem
  }

  /// The item of a list it is of, from 1.
  var item: Int? {
    path.steps.lazy.compactMap { step -> Int? in
      if case .index(let index) = step { index + 1 } else { nil }
    }.first
  }

  /// The practice domain it is about.
  var domain: PracticeDomain? {
    guard path.steps.first == .key("domains"), path.steps.count > 1,
      case .key(let key) = path.steps[1]
    else { return nil }
    return PracticeDomain(key: key)
  }

  /// Whether its note says when it is to be filled in.
  var isConditional: Bool { FormNote(rawValue: note)?.isConditional ?? false }

  /// Whether it is one of the template's questions.
  var isOfTemplate: Bool { path.steps.count == 4 && path.steps[2] == .key("answers") }

  /// The part of the form it stands in.
  package var section: FieldPath {
    FieldPath(Array(path.steps.prefix(path.steps.first == .key("domains") ? 2 : 1)))
  }
}

extension FormNote {
  /// The answer beside it that a field waits for.
  private var wants: (key: String, isGiven: @Sendable (DocumentNode) -> Bool)? {
    switch self {
    case .concern, .done, .told: ("immediate_concern", { Bool(node: $0) == true })
    case .said: ("asked", { FeedbackEntry.Asked(node: $0) == .yes })
    case .whyNotAsked, .reasonNotAsked: ("asked", { FeedbackEntry.Asked(node: $0) == .no })
    case .whatIsDifferent:
      ("grade", { DomainGrade(node: $0)?.grade?.isGoodOrOutstanding == true })
    default: nil
    }
  }

  /// Whether a field waits for an answer beside it.
  var isConditional: Bool { wants != nil }

  /// Whether a field is to be filled in, by what stands beside it.
  ///
  /// - Parameter block: the block it is in, as it is filled in so far.
  func isToFillIn(in block: DocumentNode?) -> Bool {
    guard let wants else { return true }
    return (block?[wants.key]).map(wants.isGiven) ?? false
  }
}
