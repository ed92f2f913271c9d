/// The provider by which a council's people sign on, as its administrators set it: nothing of it is taken from what
/// anybody sends.
public struct Provider: Hashable, Sendable {
  /// The issuer, letter by letter as the provider writes it, such as `https://login.example/realms/council`.
  public var issuer: String
  /// The name by which the provider knows this portal.
  public var client: String
  /// What the portal shows the provider to prove that it is itself; never printed, never on a command line.
  public var secret: String
  /// The council's tenant, where the provider is Microsoft Entra ID: a person is then tenant and object id.
  public var tenant: String?
  /// The app roles of which somebody needs one; none where the provider says by itself who may come in.
  public var appRoles: [String]
  /// The ways of showing who one is (`amr`) of which the provider has to name one, such as `mfa`; none where it is
  /// trusted to ask for a second factor without saying so.
  public var methods: [String]
  /// Whether people may come in by a password of the portal, too.
  public var allowsPasswords: Bool

  /// Makes settings.
  public init(
    issuer: String, client: String, secret: String, tenant: String? = nil, appRoles: [String] = [],
    methods: [String] = [], allowsPasswords: Bool = false
  ) {
    (self.issuer, self.client, self.secret, self.tenant) = (issuer, client, secret, tenant)
    (self.appRoles, self.methods) = (appRoles, methods)
    self.allowsPasswords = allowsPasswords
  }
}

extension Provider {
  /// Why settings do not hold: what is wrong, and what to do.
  public struct Complaint: Error, Hashable, Sendable {
    /// What is wrong.
    public let summary: String
    /// What to do.
    public let advice: String
  }

  private static let keys = [
    "issuer", "client", "secret", "tenant", "app_roles", "methods", "passwords",
  ]

  /// Reads the settings of a file: a line `key: value` each, lists with commas, remarks behind `#` at the beginning of
  /// a line.
  ///
  /// - Throws: `Complaint` where anything is missing, unknown, twice or half set up.
  public init(reading text: String) throws(Complaint) {
    var found: [String: String] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let key = parts[0].trimmed
      guard parts.count == 2, Self.keys.contains(key) else {
        throw Complaint(
          summary: "line \(number + 1) of the provider's file is not known",
          advice:
            "write a line \"key: value\" each; the keys are \(Self.keys.joined(separator: ", "))")
      }
      guard found.updateValue(parts[1].trimmed.unquoted, forKey: key) == nil else {
        throw Complaint(
          summary: "\"\(key)\" stands twice in the provider's file", advice: "take one of them out")
      }
    }
    func list(_ key: String) -> [String] {
      (found[key] ?? "").split(separator: ",").map { $0.trimmed.unquoted }.filter { !$0.isEmpty }
    }
    func needed(_ key: String) throws(Complaint) -> String {
      guard let value = found[key], !value.isEmpty else {
        throw Complaint(
          summary: "the provider's file has no \(key)",
          advice: "add a line \"\(key): ...\"; half set up nobody is let in")
      }
      return value
    }
    try self.init(
      issuer: needed("issuer"), client: needed("client"), secret: needed("secret"),
      tenant: found["tenant"].flatMap { $0.isEmpty ? nil : $0.lowercased() },
      appRoles: list("app_roles"), methods: list("methods"))
    switch found["passwords"] ?? "off" {
    case "off": allowsPasswords = false
    case "allowed": allowsPasswords = true
    default:
      throw Complaint(
        summary: "passwords in the provider's file is neither off nor allowed",
        advice: "write \"passwords: off\", or \"passwords: allowed\" to let people in by both")
    }
    try check()
  }

  private func check() throws(Complaint) {
    guard issuer.isSafeAddress else {
      throw Complaint(
        summary: "the issuer is no address that begins with https://",
        advice: "copy it letter by letter from the provider, without a query")
    }
    if issuer.hasPrefix("https://login.microsoftonline.com/") {
      guard let tenant else {
        throw Complaint(
          summary: "the provider is Microsoft Entra ID, and there is no tenant",
          advice: "add a line \"tenant: ...\" with the council's own; \"common\" would let any in")
      }
      guard issuer.lowercased() == "https://login.microsoftonline.com/\(tenant)/v2.0" else {
        throw Complaint(
          summary: "the issuer is not that of the tenant",
          advice: "write https://login.microsoftonline.com/TENANT/v2.0 with the tenant's id")
      }
      guard !appRoles.isEmpty else {
        throw Complaint(
          summary: "the provider is Microsoft Entra ID, and there are no app roles",
          advice: "add a line \"app_roles: ...\" with the roles of the registered application")
      }
    }
  }
}

extension StringProtocol {
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  fileprivate var unquoted: String {
    for mark in ["\"", "'"] where count >= 2 && hasPrefix(mark) && hasSuffix(mark) {
      return String(dropFirst().dropLast())
    }
    return String(self)
  }

  /// Whether it is an address over TLS, or one of this machine alone, without a query, a fragment or a name in it.
  var isSafeAddress: Bool {
    let hasScheme = hasPrefix("https://") || isOfThisMachine
    return hasScheme
      && unicodeScalars.allSatisfy {
        $0.isASCII && $0.value > 0x20 && !"?#@\\\"<>".unicodeScalars.contains($0)
      }
  }

  /// Whether it leads to this machine: a provider to try things on.
  private var isOfThisMachine: Bool {
    ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { start in
      hasPrefix(start) && [":", "/", nil].contains(dropFirst(start.count).first)
    }
  }
}
