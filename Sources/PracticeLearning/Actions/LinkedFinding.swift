/// A finding that an action answers: one of a submitted review, told by its place there.
public struct LinkedFinding: Hashable, Sendable {
  /// The review, by id.
  public var review: String
  /// The domain it stands in.
  public var domain: PracticeDomain
  /// Whether it is a strength or an area for development.
  public var kind: Finding.Kind
  /// Its place among those of its kind in the domain, from 1.
  public var place: Int
  /// The day it was linked, where that was after the action was raised.
  public var linkedOn: CalendarDate?
  /// Who linked it later, by role code.
  public var linkedBy: String?

  /// Makes a link.
  public init(
    _ review: String, _ domain: PracticeDomain, _ kind: Finding.Kind, _ place: Int,
    linkedOn: CalendarDate? = nil, linkedBy: String? = nil
  ) {
    self.review = review
    self.domain = domain
    self.kind = kind
    self.place = place
    self.linkedOn = linkedOn
    self.linkedBy = linkedBy
  }

  /// Reads `2026-02-CIC-0147:planning:development:1`, or with strokes as a `FindingPlace` is written; the kind may
  /// be left out for an area for development.
  public init?(_ written: String) {
    let mark: Character = written.contains(":") ? ":" : "/"
    var parts = written.split(separator: mark).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let place = parts.popLast().flatMap({ Int($0) }), place > 0 else { return nil }
    var kind = Finding.Kind.development
    if let last = parts.last, let named = Finding.Kind(rawValue: last.lowercased()) {
      kind = named
      parts.removeLast()
    }
    guard parts.count == 2, !parts[0].isEmpty,
      let domain = PracticeDomain.allCases.first(where: {
        parts[1].lowercased() == $0.key || parts[1].lowercased() == $0.name
      })
    else { return nil }
    self.init(parts[0], domain, kind, place)
  }

  /// The link as it is written: `2026-02-CIC-0147:planning:development:1`.
  public var written: String { "\(review):\(domain.key):\(kind.rawValue):\(place)" }

  /// Whether it is the same finding, whenever and by whomever it was linked.
  public func isSame(as other: LinkedFinding) -> Bool {
    isSameID(review, other.review) && domain == other.domain && kind == other.kind
      && place == other.place
  }
}

extension Review {
  /// The finding a link tells; nothing where the review has none there.
  public func finding(_ link: LinkedFinding) -> Finding? {
    guard let judgement = domains.first(where: { $0.domain == link.domain }) else { return nil }
    let findings = link.kind == .strength ? judgement.strengths : judgement.development
    return findings.indices.contains(link.place - 1) ? findings[link.place - 1] : nil
  }
}
