/// One line of the journal.
package struct JournalEntry: Hashable, Sendable {
  /// Its number, from 1.
  package var seq: Int
  /// When, as the writer's clock had it, in UTC.
  package var at: String
  /// Who.
  package var actor: String
  /// What was done.
  package var act: JournalAct
  /// To what: the id of a document, a file, a folder.
  package var subject: String
  /// The SHA-256 of what was written.
  package var digest: [UInt8]
  /// The hash of the entry before; 32 zero bytes for the first.
  package var previous: [UInt8]
  /// The hash of this entry.
  package var hash: [UInt8]

  /// Bytes in hexadecimal, as people compare them.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
