/// How an entry is tied to the one before.
///
/// The hash is SHA-256 over these fields, each as its length in eight bytes, highest first, and its
/// bytes; a field that is missing is the length 2^64 - 1 alone: the text `plr-journal-2`, the number in
/// decimal, time, actor, act, subject, the day that was pretended, the digest of the facts and the digest of
/// the words (32 bytes each) and the hash of the entry before (32 bytes; zeros before the first).
///
/// Entries of version 0.1 have `plr-journal-1`, no pretended day, and one digest in place of two.
enum JournalChain {
  /// What stands before the first entry, and in place of a hash while a transaction is under way.
  static let start = [UInt8](repeating: 0, count: 32)

  static func hash(
    of entry: JournalEntry, facts: [UInt8], words: [UInt8], after previous: [UInt8],
    with sha: SHA256
  ) -> [UInt8] {
    sha.update(field: "plr-journal-2")
    update(sha, with: entry)
    sha.update(field: entry.triedOn)
    sha.update(field: facts)
    sha.update(field: words)
    sha.update(field: previous)
    return sha.finish()
  }

  /// The hash of an entry of version 0.1.
  static func hash(
    ofFirstVersion entry: JournalEntry, digest: [UInt8], after previous: [UInt8], with sha: SHA256
  ) -> [UInt8] {
    sha.update(field: "plr-journal-1")
    update(sha, with: entry)
    sha.update(field: digest)
    sha.update(field: previous)
    return sha.finish()
  }

  private static func update(_ sha: SHA256, with entry: JournalEntry) {
    sha.update(field: String(entry.seq))
    for text in [entry.at, entry.actor, entry.act.rawValue, entry.subject] {
      sha.update(field: text)
    }
  }
}
