extension ReferenceInput {
  /// The auditors of a case, each under an id of its own.
  func auditors() throws(InputProblem) -> [(id: String, input: ReferenceInput)] {
    var auditors: [(id: String, input: ReferenceInput)] = []
    var ids: Set<String> = []
    for node in try list("auditors") {
      let auditor = try ReferenceInput(node)
      let id = try auditor.value("id").sentence("id")
      guard ids.insert(id).inserted else {
        throw auditor.impossible(
          "id", "there are two auditors \"\(id)\"", advice: "give each an id of its own")
      }
      auditors.append((id, auditor))
    }
    return auditors
  }

  /// Says that more were counted than there are.
  func moreThanAll(_ key: String, _ count: Int, of total: Int) -> InputProblem {
    impossible(
      key, "\(key) is \(count), which is more than all \(total)",
      advice: "write those that count, at most all of them")
  }
}
