import AccountStore
import PracticeLearning
import ReviewStore

extension Council {
  /// Checks a password and, where there is one, a second factor.
  ///
  /// Whoever is not known, has no account or is switched off is refused in the same words and as slowly. After
  /// five wrong tries each further one waits, for a person and for an address: 30 seconds, doubling up to 15 minutes.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - password: what was typed, to the letter.
  ///   - code: the digits of the second factor, or a recovery code.
  ///   - source: the address it was tried from.
  ///   - hand: nobody, with the time.
  /// - Returns: who it is, by role code.
  public func signIn(
    _ person: String, password: String, code: String?, from source: String, at hand: Hand
  ) -> Outcome<String> {
    Outcome {
      let store = try accounts()
      let now = AccountTime.seconds(hand.at)
      let known = workspace.person(person)
      let row = try known.flatMap { try store.account($0.id) }
      let isRight = Secrets.matches(password, row?.password)
      let wait = max(row?.waitUntil ?? 0, try store.wait(from: source))
      guard wait <= now else {
        throw Refusal(
          .tooManyTries, "there were several wrong tries",
          advice:
            "wait \((wait - now + 59) / 60) \((wait - now + 59) / 60 == 1 ? "minute" : "minutes") and try again; nothing is locked for good"
        )
      }
      guard isRight, let known, let row, isWelcome(known, hand) else {
        try wrong(known?.id, source, now, by: hand)
        throw notSignedIn
      }
      if row.factor != nil {
        guard let code, try store.passes(code, of: known.id, now: now) else {
          try wrong(known.id, source, now, by: hand)
          throw notSignedIn
        }
      }
      try store.change(known.id, at: hand.at) { ($0.wrong, $0.waitUntil) = (0, 0) }
      return known.id
    }
  }

  private var notSignedIn: Refusal {
    Refusal(
      .notSignedIn, "the role code, the password or the digits are not right",
      advice: "look at all three; the digits change every 30 seconds, and each works once")
  }

  private func wrong(_ person: String?, _ source: String, _ now: Int, by hand: Hand) throws {
    let store = try accounts()
    if let person, try store.account(person) != nil {
      try store.change(person, at: hand.at) { account in
        account.wrong += 1
        account.waitUntil = now + SignInDelay.after(account.wrong)
      }
    }
    try store.wrong(from: source, now: now, wait: SignInDelay.after)
    try noteAccount(.refusedLook, "sign in", person ?? "nobody known", by: hand)
  }
}

/// How long one waits after wrong tries.
enum SignInDelay {
  /// The seconds after a number of wrong tries in a row.
  static func after(_ wrong: Int) -> Int {
    wrong < 5 ? 0 : min(30 << min(wrong - 5, 5), 900)
  }
}

extension AccountStore {
  /// Whether a code is the second factor's of this moment, or one of the recovery codes; each works once.
  func passes(_ code: String, of person: String, now: Int) throws -> Bool {
    let typed = code.filter { !$0.isWhitespace && $0 != "-" }.uppercased()
    if typed.utf8.count == 6 {
      return try change(person, at: "") { account in
        guard let factor = account.factor,
          let step = TimeCode.step(of: typed, key: factor, now: now), step > account.lastStep
        else { return false }
        account.lastStep = step
        return true
      }
    }
    return try use(recoveryCode: typed, of: person)
  }
}

/// The six digits of an app: RFC 6238 with HMAC-SHA-1, 30 seconds a step.
package enum TimeCode {
  /// The digits of a step.
  package static func digits(_ step: Int, key: [UInt8], count: Int = 6) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let hash = Secrets.hmac(message, key: key)
    let offset = Int(hash[19] & 15)
    let number =
      Int(hash[offset] & 127) << 24 | Int(hash[offset + 1]) << 16 | Int(hash[offset + 2]) << 8
      | Int(hash[offset + 3])
    let limit = (0..<count).reduce(1) { product, _ in product * 10 }
    let text = String(number % limit)
    return String(repeating: "0", count: count - text.count) + text
  }

  /// The step whose digits somebody typed, one early or late allowed for clocks that differ.
  static func step(of typed: String, key: [UInt8], now: Int) -> Int? {
    let now = now / 30
    return [now, now - 1, now + 1].first { Secrets.isSame(digits($0, key: key), typed) }
  }
}
