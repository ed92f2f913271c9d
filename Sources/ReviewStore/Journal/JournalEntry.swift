/// One line of the journal. Digests and salts stay in the store: they are there to be compared, not read.
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
  /// The day that was pretended while trying out; nothing otherwise.
  package var triedOn: String?
  /// The hash of this entry; 32 zero bytes while its transaction is under way.
  package var hash = JournalChain.start

  /// Bytes in hexadecimal, as people compare them.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
