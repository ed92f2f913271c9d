/// W011: the answers a council does without.
extension Workspace {
  /// Complaints about questions that are left out and cannot be.
  ///
  /// - Parameter templates: every template there is.
  public func complaints(aboutLeftOutOf templates: [ReviewTemplate]) -> [Diagnostic] {
    let questions = templates.flatMap { $0.domains.flatMap(\.questions) }
    return leaveOut.enumerated().compactMap { index, key in
      let path: FieldPath = ["leave_out", .index(index)]
      let asked = questions.filter { $0.key == key }
      // A question that is essential in one template alone is left out of the others.
      if asked.isEmpty {
        let known = Set(questions.filter { !$0.isEssential }.map(\.key))
        return Diagnostic(
          .cannotBeLeftOut, at: path, "no template asks a question \"\(key)\"",
          advice: suggestion(for: key, among: known, otherwise: "take it out of leave_out"))
      }
      guard asked.allSatisfy(\.isEssential) else { return nil }
      return Diagnostic(
        .cannotBeLeftOut, at: path, "the answer to \"\(key)\" is held against the grade",
        advice: "take it out of leave_out; those that are not essential can be left out")
    }
  }
}
