import Glibc

/// The address of whoever is at the other end, in the one way of writing it.
struct PeerAddress: Hashable, Sendable {
  /// The address in numbers; one of version 4 that came by version 6 is written as of version 4.
  let text: String

  /// Reads an address; nothing where it is none.
  init?(_ written: some StringProtocol) {
    let written = String(written)
    let mapped = "::ffff:"
    if written.lowercased().hasPrefix(mapped), written.contains("."),
      let inner = PeerAddress(written.dropFirst(mapped.count))
    {
      self = inner
      return
    }
    var bytes = [UInt8](repeating: 0, count: 16)
    var letters = [CChar](repeating: 0, count: 64)
    for family in [AF_INET, AF_INET6] where inet_pton(family, written, &bytes) == 1 {
      guard inet_ntop(family, &bytes, &letters, 64) != nil else { return nil }
      text = String(
        decoding: letters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      return
    }
    return nil
  }

  /// Whether it is this machine.
  var isOfThisMachine: Bool { text == "::1" || text.hasPrefix("127.") }
}

extension Portal {
  /// Whether somebody came by a proxy whose word is taken.
  func isTrusted(_ asked: Asked) -> Bool {
    PeerAddress(asked.peer).map { settings.trustedPeers.contains($0.text) } ?? false
  }

  /// The address somebody came from: what a trusted proxy says, and from anybody else what the connection says. Of a
  /// list the last one counts that is no proxy of ours: whoever asks may have written those before it.
  func source(of asked: Asked) -> String {
    guard isTrusted(asked), let said = asked.headers["x-forwarded-for"] else { return asked.peer }
    for one in said.split(separator: ",").reversed() {
      guard let address = PeerAddress(one.drop { $0 == " " }.prefix { $0 != " " }) else { break }
      if !settings.trustedPeers.contains(address.text) { return address.text }
    }
    return asked.peer
  }
}
