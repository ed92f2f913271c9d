/// W007: whether a dip template contradicts itself.
extension DipTemplate {
  /// Every complaint about the template.
  public func complaints() -> [Diagnostic] {
    var found: [Diagnostic] = []
    func complain(at path: FieldPath, _ summary: String, _ advice: Advice) {
      found.append(
        Diagnostic(
          .templateRule, at: path, "template \(reference): \(summary)", advice: advice))
    }
    if measures.isEmpty {
      complain(at: ["measures"], "it asks nothing", "add what is answered by yes or no")
    }
    var keys: Set<String> = []
    for (index, measure) in measures.enumerated() where !keys.insert(measure.key).inserted {
      complain(
        at: ["measures", .index(index), "measure"], "\"\(measure.key)\" is asked twice",
        "give every measure its own key")
    }
    if !(1...100).contains(holdsAt) {
      complain(
        at: ["holds_at"], "\(holdsAt)% is no share at which something can hold",
        "write a whole number from 1 to 100, such as 80")
    }
    return found
  }
}
