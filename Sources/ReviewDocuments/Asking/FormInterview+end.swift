package import PracticeLearning

/// The end of an interview: what is still to be said of the form, each with the question it belongs to.
extension FormInterview {
  /// Takes what submitting would say, and offers to go where it belongs.
  ///
  /// - Parameter complaints: the complaints about the form as it is.
  package mutating func close(with complaints: [Diagnostic]) -> [String] {
    let sorted = complaints.enumerated().sorted {
      ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
    }.map(\.element)
    left = sorted
    told = nil
    guard !sorted.isEmpty else {
      isOver = true
      return ["", "All is answered, and nothing is left to be said of it."]
    }
    let errors = sorted.count(where: \.isError)
    let what =
      errors == 0
      ? "nothing stands against it. Worth a look all the same:"
      : "\(errors) \(errors == 1 ? "thing has" : "things have") to be mended first:"
    let list = sorted.enumerated().flatMap { index, complaint in
      let words = words(complaint)
      return ["\(index + 1)." + words[0].dropFirst(1)] + words.dropFirst()
    }
    return ["", "All was asked; " + what] + list
      + ["Write a number to go to its question, back to the last question, or Enter to stop."]
  }

  /// Goes to the question of a complaint, or ends.
  mutating func choose(_ line: String) -> [String] {
    guard let left, !line.isEmpty else {
      isOver = true
      return []
    }
    guard let number = Int(line), left.indices.contains(number - 1) else {
      return ["  Write a number from 1 to \(left.count), or Enter to stop."]
    }
    let path = left[number - 1].path
    if let index = questions.firstIndex(about: path, isOpen: { !isAnswered($0) }) {
      position = index
    } else if let question = FormQuestion(about: path) {
      further.append(path)
      questions.append(question)
      position = questions.count - 1
    } else {
      return ["  That is mended in the form itself, with an editor."]
    }
    return ask()
  }
}

extension FormQuestion {
  /// The question for a field that the blank form has no place for; nothing where there is no such field.
  init?(about path: FieldPath) {
    let shape = Shape.block(Review.record.block)
    guard case .key(let key)? = path.steps.last,
      case .block(let block)? = shape.inner(at: path.steps.dropLast()),
      let field = block.fields.first(where: { $0.key == key }),
      field.isText || field.shape.isOneWord
    else { return nil }
    self.init(
      path: path, asks: field.about, note: "", shape: field.shape, isLong: false,
      beginsItem: false)
  }
}

extension [FormQuestion] {
  /// Where the question stands that a complaint about a field belongs to.
  fileprivate func firstIndex(
    about path: FieldPath, isOpen: (FormQuestion) -> Bool
  ) -> Int? {
    guard !path.steps.isEmpty else { return nil }
    func isInside(_ question: FormQuestion) -> Bool { question.path.steps.starts(with: path.steps) }
    return firstIndex { $0.path == path } ?? firstIndex { isInside($0) && isOpen($0) }
      ?? firstIndex(where: isInside) ?? firstIndex { path.steps.starts(with: $0.path.steps) }
  }
}
