extension CaseFrame {
  /// The rows in the order of their references: the order they stood in does not matter to a draw.
  public var canonicalRows: [Int32] { cases.sorted }

  /// Writes the text whose digest a frame is known by: a line for each case, in the order of the
  /// references, with reference, service, team, worker, plan type, age band and start between
  /// tabulators and a line feed at its end.
  ///
  /// - Parameters:
  ///   - rows: `canonicalRows`.
  ///   - take: takes the text, piece by piece.
  public func writeCanonical(_ rows: [Int32], to take: ([UInt8]) -> Void) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 17)
    for row in rows {
      appendLine(Int(row), to: &bytes)
      if bytes.count > 1 << 16 {
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    take(bytes)
  }

  private func appendLine(_ row: Int, to bytes: inout [UInt8]) {
    cases.append(row, to: &bytes)
    appendFacts(of: row, to: &bytes)
    bytes.append(0x09)
    if let start = start(row) { bytes += start.description.utf8 }
    bytes.append(0x0A)
  }

  /// The most cases of which each row's fingerprint is kept in a certificate.
  static let mostFingerprints = 5_000

  /// For each row six digits of its reference and six of all of it, by which a later frame can be
  /// compared row by row; nothing for a frame of very many cases.
  public func fingerprints(_ rows: [Int32]) -> String? {
    guard rows.count <= CaseFrame.mostFingerprints else { return nil }
    return rows.map { row in
      var line: [UInt8] = []
      appendLine(Int(row), to: &line)
      return sixDigits(cases.utf8(Int(row))) + sixDigits(line[...])
    }.joined()
  }

  /// FNV-1a, 64 bits folded to 24, in hexadecimal digits.
  private func sixDigits(_ bytes: ArraySlice<UInt8>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String((hash ^ hash >> 24 ^ hash >> 48) & 0xFF_FFFF, radix: 16)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }
}

/// How two frames differ, as far as the fingerprints of their rows tell.
public struct FrameDifference: Hashable, Sendable {
  /// Cases that are in the later one only.
  public var added = 0
  /// Cases that are in the earlier one only.
  public var removed = 0
  /// Cases of which something else is said.
  public var changed = 0

  /// Compares fingerprints.
  public init(from earlier: String, to later: String) {
    let (old, new) = (FrameDifference.rows(earlier), FrameDifference.rows(later))
    for (reference, line) in new {
      if let before = old[reference] {
        changed += before == line ? 0 : 1
      } else {
        added += 1
      }
    }
    removed = old.keys.count { new[$0] == nil }
  }

  private static func rows(_ fingerprints: String) -> [Substring: Substring] {
    var rows: [Substring: Substring] = [:]
    var rest = fingerprints[...]
    while !rest.isEmpty {
      rows[rest.prefix(6)] = rest.dropFirst(6).prefix(6)
      rest = rest.dropFirst(12)
    }
    return rows
  }
}
