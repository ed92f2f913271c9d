extension ActionStatus {
  /// Reads a status as people write it: its colour, in any capitals, or its words.
  ///
  /// - Throws: `Refusal` with A024 for what is none of the six, which offers the nearest.
  public init(asWritten text: String) throws(Refusal) {
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    if let status = ActionStatus.allCases.first(where: { [$0.rawValue, $0.words].contains(plain) })
    {
      self = status
      return
    }
    let near = nearest(to: plain, among: ActionStatus.allCases.map(\.rawValue))
    throw Refusal(
      .unknownStatus, at: ["status"], "\"\(text)\" is not a status of an action",
      advice: near.map { "did you mean \"\($0)\"?" }
        ?? "write one of: \(ActionStatus.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
