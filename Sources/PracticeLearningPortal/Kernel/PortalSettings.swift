/// How people sign on, and what stands in front of the portal.
public struct PortalSettings: Sendable {
  /// How people show who they are.
  public enum SignOn: Sendable, Equatable {
    /// By a password and a second factor.
    case accounts
    /// By choosing themselves from a list: on this machine alone, to try things out.
    case demonstration
    /// By a header that a proxy sets; only from these addresses.
    case header(name: String, peers: Set<String>)
  }

  /// How people show who they are.
  public var signOn: SignOn
  /// Whether browsers come over TLS.
  public var isSecure: Bool
  /// The address people type, such as `https://reviews.example`; nothing for the one they came by.
  public var origin: String?
  /// The proxies whose word for a peer's address is taken.
  public var trustedPeers: Set<String>

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
}
