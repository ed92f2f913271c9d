package import PracticeLearning

/// A form of an earlier version of a template, written on a later one.
package struct CarriedForm {
  /// The form.
  package let text: String
  /// What has no place on the later version, field by field.
  package let leftOut: [String]

  /// Writes a form on another version: every answer that still has a place is kept in it.
  ///
  /// - Parameters:
  ///   - found: the form, a review in which every key is known.
  ///   - template: the later version.
  package init(_ found: FoundDocument, to template: ReviewTemplate) {
    let before = found.node.replacing(
      [.key("template")], with: .scalar(template.reference.description))
    let node = CarriedForm.placed(before, template)
    guard case .review(let review) = Document(.review, node) else {
      (text, leftOut) = ("", [])
      return
    }
    text = BlankForm.text(template, carrying: node, of: review)
    let after = DocumentReader.documents(in: text, format: .yaml, named: "").documents.first?.node
    let asked = Set(template.domains.flatMap(\.questions).map(\.key))
    // What is said twice, or somewhere else, is not lost; a loss has words before and none of them after.
    leftOut = differences(between: before, and: after ?? .mapping([])).filter { difference in
      guard difference.before != nil else { return false }
      let steps = difference.path.steps
      guard steps.count == 4, steps[2] == .key("answers"), case .key(let question) = steps[3] else {
        return true
      }
      return !asked.contains(question)
    }.map { "\($0.path): \"\($0.before ?? "")\"" }
  }

  /// The answers in the domains that ask for them by now, without those nobody asks for.
  private static func placed(_ node: DocumentNode, _ template: ReviewTemplate) -> DocumentNode {
    let asking = Dictionary(
      template.domains.flatMap { form in form.questions.map { ($0.key, form.domain.key) } }
    ) { first, _ in first }
    guard let domains = node["domains"] else { return node }
    let given = domains.entries.flatMap { $0.value["answers"]?.entries ?? [] }
    let placed = domains.entries.map { entry -> DocumentNode.Entry in
      let answers = given.filter { asking[$0.key] == entry.key }
      var parts = entry.value.entries.filter { $0.key != "answers" }
      if !answers.isEmpty { parts.append(.init("answers", .mapping(answers, .inline))) }
      return .init(entry.key, .mapping(parts), keyMark: entry.keyMark)
    }
    return node.replacing([.key("domains")], with: .mapping(placed))
  }
}
