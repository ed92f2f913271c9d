import AuditStatistics

/// The order in which findings are gone through: the ones the program is least sure of first, and every tenth one
/// of a tenth that was drawn by a seed.
///
/// Of the drawn ones no suggestion is shown before somebody has chosen, so that what is said of the program's
/// accuracy rests on a random tenth and on choices nobody leaned on.
public struct CodingOrder: Sendable {
  /// The seed of the draw.
  public let seed: UInt64

  /// Makes an order.
  ///
  /// - Parameter seed: any number; the same seed draws the same tenth.
  public init(seed: UInt64) { self.seed = seed }

  /// Whether a finding is of the drawn tenth.
  ///
  /// - Parameter place: where it stands.
  public func isBlind(_ place: FindingPlace) -> Bool { rank(place) % 10 == 0 }

  /// The findings in their order.
  ///
  /// - Parameter findings: the findings, each with how sure the program is of its first suggestion, 0 to 1.
  /// - Returns: the positions of the findings.
  public func order(_ findings: [(place: FindingPlace, confidence: Double)]) -> [Int] {
    let sure = findings.indices.filter { !isBlind(findings[$0].place) }.sorted {
      (findings[$0].confidence, findings[$0].place.description)
        < (findings[$1].confidence, findings[$1].place.description)
    }
    var blind = findings.indices.filter { isBlind(findings[$0].place) }.sorted {
      (rank(findings[$0].place), findings[$0].place.description)
        < (rank(findings[$1].place), findings[$1].place.description)
    }[...]
    var order: [Int] = []
    for (place, finding) in sure.enumerated() {
      if place % 9 == 4, let next = blind.popFirst() { order.append(next) }
      order.append(finding)
    }
    return order + blind
  }

  /// A number that looks drawn, the same on every machine.
  ///
  /// Source: G. Fowler, L. C. Noll and K.-P. Vo, FNV-1a, 64 bits; it seeds the generator of all draws.
  private func rank(_ place: FindingPlace) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in place.description.lowercased().utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    var generator = SeededGenerator(seed: hash ^ seed)
    return generator.next() >> 1
  }
}
