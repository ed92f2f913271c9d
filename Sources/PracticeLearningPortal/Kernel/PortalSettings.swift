public import OpenIDConnect

/// How people sign on, and what stands in front of the portal.
public struct PortalSettings: Sendable {
  /// How people show who they are. Each portal knows one way, and no other stands open beside it unless it is said so.
  public enum SignOn: Sendable, Equatable {
    /// By a password and a second factor.
    case accounts
    /// By choosing themselves from a list: on this machine alone, to try things out.
    case demonstration
    /// By a header that a proxy sets; only from these addresses.
    case header(name: String, peers: Set<String>)
    /// By the council's own provider; by a password as well where its settings allow it.
    case provider(Provider)
  }

  /// How people show who they are.
  public var signOn: SignOn
  /// Whether browsers come over TLS.
  public var isSecure: Bool
  /// The address people type, such as `https://reviews.example`; nothing for the one they came by.
  public var origin: String?
  /// The proxies whose word for a peer's address is taken.
  public var trustedPeers: Set<String>
  /// Whether nobody but those proxies and this machine is answered: where it listens to others in the clear.
  public var answersProxiesAlone = false

  /// Makes settings.
  public init(
    signOn: SignOn = .accounts, isSecure: Bool = false, origin: String? = nil,
    trustedPeers: Set<String> = []
  ) {
    self.signOn = signOn
    self.isSecure = isSecure
    self.origin = origin
    self.trustedPeers = trustedPeers
  }

  /// Whether somebody may come in by a password.
  var takesPasswords: Bool {
    switch signOn {
    case .accounts: true
    case .provider(let provider): provider.allowsPasswords
    case .header, .demonstration: false
    }
  }
}

/// Why a portal does not start: half set up it would let in whom it should not.
public struct StartRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public let summary: String
  /// What to do.
  public let advice: String
}

extension PortalSettings {
  /// Headers that browsers set themselves, or that mean something else.
  private static let taken: Set<String> = [
    "accept", "authorization", "content-length", "content-type", "cookie", "host", "origin",
    "referer", "transfer-encoding", "user-agent", "x-forwarded-for",
  ]

  /// Refuses what is half set up.
  ///
  /// - Throws: `StartRefusal`.
  func check() throws(StartRefusal) {
    for peer in trustedPeers where PeerAddress(peer)?.text != peer {
      throw StartRefusal(
        summary: "\"\(peer)\" is no address a proxy can come from",
        advice: "write it in numbers, such as 127.0.0.1 or ::1")
    }
    switch signOn {
    case .header(let name, let peers):
      guard !peers.isEmpty, peers.isSubset(of: trustedPeers) else {
        throw StartRefusal(
          summary: "a header names people, and no address is set from which it may come",
          advice:
            "name the proxy's address by --trusted-peer: from anywhere else anybody could be anybody"
        )
      }
      let name = name.lowercased()
      guard !name.isEmpty, name.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || isLetterOrDigit($0) }),
        !Self.taken.contains(name), !name.hasPrefix("sec-")
      else {
        throw StartRefusal(
          summary: "\"\(name)\" is no header a proxy can name people by",
          advice: "take one of your own, such as X-Review-Person")
      }
    case .provider:
      guard let origin, origin.hasPrefix("https://") || isOfThisMachine(origin) else {
        throw StartRefusal(
          summary: "people sign on by a provider, and the portal does not know its own address",
          advice: "add --origin https://... as people type it: the provider sends them back there")
      }
    case .accounts, .demonstration: break
    }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte)
  }

  private func isOfThisMachine(_ origin: String) -> Bool {
    ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"].contains { origin.hasPrefix($0) }
  }

  /// Why a portal may not listen at an address: in the clear it listens on this machine alone, or where nobody but a
  /// proxy that speaks TLS is answered.
  ///
  /// - Parameters:
  ///   - host: the address to listen on.
  ///   - hasCertificate: whether it speaks TLS itself.
  public func refusalToListen(on host: String, hasCertificate: Bool) -> StartRefusal? {
    if hasCertificate || ["127.0.0.1", "::1", "localhost"].contains(host) { return nil }
    if isSecure, !trustedPeers.isEmpty { return nil }
    return StartRefusal(
      summary: "the portal would listen on \(host) in the clear",
      advice:
        "listen on 127.0.0.1 behind a proxy that speaks TLS; or name that proxy by --trusted-peer and the address people type by --origin https://...; or give it a certificate by --certificate and --key"
    )
  }
}
