extension Provider {
  /// Who a token says somebody is: a text that is theirs for good, and nobody else's. It is made of issuer and subject,
  /// with Microsoft Entra ID of tenant and object id, and never of a name or an address of mail.
  ///
  /// - Parameters:
  ///   - claims: what the token says.
  ///   - nonce: what was sent with the person to the provider.
  ///   - now: the time, in seconds since 1970.
  /// - Throws: `SignOnFault`.
  func subject(of claims: Claims, nonce: String, now: Int) throws(SignOnFault) -> String {
    guard claims.iss == issuer else { throw .wrongIssuer }
    // A list of several is for somebody else as well: then it has to say that it was given to this portal.
    guard claims.aud.texts.contains(client) else { throw .wrongAudience }
    guard claims.azp.map({ $0 == client }) ?? (claims.aud.texts.count == 1) else {
      throw .wrongParty
    }
    try checkTimes(claims, now)
    guard claims.nonce == nonce else { throw .wrongNonce }
    let subject = try subject(of: claims)
    try checkRoles(claims)
    guard methods.isEmpty || !Set(methods).isDisjoint(with: claims.amr ?? []) else {
      throw .weakMethod
    }
    return subject
  }

  /// How far two clocks may be apart, in seconds.
  private static let apart = 60.0
  /// The oldest token that is taken, in seconds; some providers date them back by five minutes.
  private static let oldest = 900.0

  private func checkTimes(_ claims: Claims, _ now: Int) throws(SignOnFault) {
    let now = Double(now)
    guard let end = claims.exp, let made = claims.iat else { throw .noTimes }
    guard now < end + Self.apart else { throw .expired }
    guard made <= now + Self.apart, (claims.nbf ?? made) <= now + Self.apart else { throw .notYet }
    guard now - made <= Self.oldest else { throw .tooOld }
  }

  private func subject(of claims: Claims) throws(SignOnFault) -> String {
    guard let sub = claims.sub, !sub.isEmpty, sub.utf8.count <= 255 else { throw .noSubject }
    guard let tenant else { return Self.subject(sub, ofIssuer: issuer) }
    guard claims.tid?.lowercased() == tenant else { throw .otherTenant }
    guard claims.idp == nil || claims.idp == issuer, claims.acct ?? 0 == 0 else { throw .guest }
    guard let object = claims.oid, !object.isEmpty, object.utf8.count <= 255 else {
      throw .noSubject
    }
    return Self.subject(object: object, ofTenant: tenant)
  }

  /// The text for a subject of an issuer. An issuer has no blank in it, so that no two pairs make one text.
  public static func subject(_ sub: String, ofIssuer issuer: String) -> String {
    "\(issuer) \(sub)"
  }

  /// The text for an object id of a tenant of Microsoft Entra ID: it stays when the portal is registered anew.
  public static func subject(object: String, ofTenant tenant: String) -> String {
    "entra:\(tenant.lowercased()) \(object.lowercased())"
  }

  /// The most app roles a token names; above it the provider leaves some out.
  private static let mostRoles = 200

  private func checkRoles(_ claims: Claims) throws(SignOnFault) {
    guard !appRoles.isEmpty else { return }
    guard claims._claim_names?["roles"] == nil, (claims.roles?.texts.count ?? 0) < Self.mostRoles
    else { throw .tooManyAppRoles }
    guard !Set(appRoles).isDisjoint(with: claims.roles?.texts ?? []) else { throw .noAppRole }
  }
}
