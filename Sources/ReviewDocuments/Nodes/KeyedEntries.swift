/// The entries of a block while they are read, without keys that were there already.
struct KeyedEntries {
  private(set) var entries: [DocumentNode.Entry] = []
  private var keys: Set<String> = []
  /// Up to so many keys, looking through them is faster than a set.
  private static let few = 32

  /// Adds an entry; says no where its key is there already.
  mutating func add(_ entry: DocumentNode.Entry) -> Bool {
    if entries.isEmpty {
      entries.reserveCapacity(8)
    } else if entries.count < Self.few {
      guard !entries.contains(where: { $0.key == entry.key }) else { return false }
    } else {
      if keys.isEmpty { keys = Set(entries.map(\.key)) }
      guard keys.insert(entry.key).inserted else { return false }
    }
    entries.append(entry)
    return true
  }
}
