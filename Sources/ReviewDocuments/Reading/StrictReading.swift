import PracticeLearning

/// The documents of a text in YAML as YAML has them, without anything that mends a slip.
struct StrictReading {
  let findings: Findings
  /// The line at which reading stopped, from 1; nothing where the text was read to its end.
  let stoppedAt: Int?
  /// Whether nothing is wrong with its layout or its shape, so that nobody has to ask what was meant. What was left
  /// empty where its key stands is no slip: a form that is being filled in has many such fields.
  let isSound: Bool

  init(_ source: SourceText) {
    let reader = YAMLReader(source)
    let nodes = reader.documents()
    findings = DocumentReader.recognised(nodes, reader.complaints, in: source)
    stoppedAt = reader.stoppedAt
    isSound =
      !reader.hasWrappedText && !findings.complaints.containsErrors
      && findings.documents.allSatisfy { !StrictReading.holdsSlips($0) }
  }

  private static func holdsSlips(_ document: FoundDocument) -> Bool {
    document.complaints.contains { complaint in
      complaint.isError
        && !(complaint.code == .missingKey && document.node[complaint.path]?.isBlank ?? false)
    }
  }
}
