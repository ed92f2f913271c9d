/// How an entry is tied to the one before.
///
/// The hash is SHA-256 over these fields, each as its length in eight bytes, highest first, and its
/// bytes: the text `plr-journal-1`, the number in decimal, time, actor, act, subject, the digest of
/// the content (32 bytes) and the hash of the entry before (32 bytes; zeros before the first).
enum JournalChain {
  /// What stands before the first entry.
  static let start = [UInt8](repeating: 0, count: 32)

  static func hash(
    seq: Int, at: String, actor: String, act: String, subject: String, digest: [UInt8],
    previous: [UInt8], with sha: SHA256
  ) -> [UInt8] {
    sha.update(field: "plr-journal-1")
    sha.update(field: String(seq))
    sha.update(field: at)
    sha.update(field: actor)
    sha.update(field: act)
    sha.update(field: subject)
    sha.update(field: digest)
    sha.update(field: previous)
    return sha.finish()
  }
}
