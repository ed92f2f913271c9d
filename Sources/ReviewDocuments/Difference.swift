package import PracticeLearning

/// A field in which two documents differ.
package struct FieldDifference: Hashable, Sendable, CustomStringConvertible {
  /// The field.
  package let path: FieldPath
  /// What the first document says, shortened; nothing where it says nothing.
  package let before: String?
  /// What the second document says, shortened; nothing where it says nothing.
  package let after: String?

  /// The difference in words: `domains.planning.grade: "good" became "inadequate"`.
  package var description: String {
    switch (before, after) {
    case (let before?, let after?): "\(path): \"\(before)\" became \"\(after)\""
    case (nil, let after?): "\(path): \"\(after)\" was added"
    case (let before?, nil): "\(path): \"\(before)\" was removed"
    case (nil, nil): "\(path)"
    }
  }
}

/// The fields in which two documents differ, in the order of the form.
package func differences(between before: DocumentNode, and after: DocumentNode)
  -> [FieldDifference]
{
  differences(before, after, [])
}

private func differences(
  _ before: DocumentNode?, _ after: DocumentNode?, _ path: FieldPath
) -> [FieldDifference] {
  let before = before?.isBlank == true ? nil : before
  let after = after?.isBlank == true ? nil : after
  switch (before?.content, after?.content) {
  case (nil, nil): return []
  case (.mapping, .mapping), (.mapping, nil), (nil, .mapping):
    var keys = after?.entries.map(\.key) ?? []
    for (index, entry) in (before?.entries ?? []).enumerated() where !keys.contains(entry.key) {
      keys.insert(entry.key, at: min(index, keys.count))
    }
    return keys.flatMap { differences(before?[$0], after?[$0], path.appending($0)) }
  case (.list, .list), (.list, nil), (nil, .list):
    let (old, new) = (before?.items ?? [], after?.items ?? [])
    return (0..<max(old.count, new.count)).flatMap { index in
      differences(
        index < old.count ? old[index] : nil, index < new.count ? new[index] : nil,
        path.appending(index))
    }
  default:
    if let old = before?.text, old == after?.text { return [] }
    return [FieldDifference(path: path, before: before.map(short), after: after.map(short))]
  }
}

private func short(_ node: DocumentNode) -> String {
  switch node.content {
  case .absent: ""
  case .scalar(let text): Diagnostic.shortened(text)
  case .mapping: "a block"
  case .list: "a list"
  }
}
