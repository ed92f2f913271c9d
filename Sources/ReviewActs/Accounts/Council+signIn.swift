import AccountStore
import PracticeLearning
import ReviewStore

extension Council {
  /// Checks a password and, where there is one, a second factor.
  ///
  /// Whoever is not known, has no account or is switched off is refused in the same words and as slowly, and waits as
  /// long. After five wrong tries as a person, and after fifty from an address, each further one waits: 30 seconds,
  /// doubling up to 15 minutes; an hour without one, and it begins anew.
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
      let attempt = SignInTry(as: known?.id ?? person)
      try take(attempt, from: source, by: hand)
      let row = try known.flatMap { try store.account($0.id) }
      let isRight = Secrets.matches(password, row?.password)
      guard isRight, let known, let row, try isWelcome(known, hand),
        try row.factor == nil || code.map({ try store.passes($0, of: known.id, now: now) }) ?? false
      else {
        try store.wrong(
          from: SignInTry.key(ofAddress: source), now: now, wait: SignInDelay.ofAddress)
        try noteAccount(.refusedLook, "sign in", known?.id ?? "nobody known", by: hand)
        throw notSignedIn
      }
      try store.clear(triesAs: attempt.name)
      return known.id
    }
  }

  /// Takes a try as somebody; it counts as wrong until it is cleared.
  ///
  /// - Throws: `Refusal` with B004 where one has to wait; the first in a row of those is written down.
  func take(_ attempt: SignInTry, from source: String?, by hand: Hand) throws {
    let now = AccountTime.seconds(hand.at)
    let allowed = try accounts().take(
      tryAs: attempt.name, from: source.map(SignInTry.key(ofAddress:)) ?? "", now: now,
      wait: SignInDelay.after)
    guard case .from(let time, let isNews) = allowed else { return }
    if isNews {
      let known = workspace.person(attempt.person)?.id
      try noteAccount(.refusedLook, "sign in, too often", known ?? "nobody known", by: hand)
    }
    throw Council.tooManyTries(time - now)
  }

  static func tooManyTries(_ seconds: Int) -> Refusal {
    let minutes = (seconds + 59) / 60
    return Refusal(
      .tooManyTries, "there were several wrong tries",
      advice:
        "wait \(minutes) \(minutes == 1 ? "minute" : "minutes") and try again; nothing is locked for good"
    )
  }

  private var notSignedIn: Refusal {
    Refusal(
      .notSignedIn, "the role code, the password or the digits are not right",
      advice: "look at all three; the digits change every 30 seconds, and each works once")
  }
}

/// A try to sign on as somebody. What was typed is kept as a hash alone: people type passwords into the wrong line.
struct SignInTry {
  /// Whom it is as, as it was typed.
  let person: String
  /// What it is counted by.
  let name: String

  init(as person: String) {
    self.person = person
    name = "person " + Secrets.hash(plainID(person))
  }

  /// What tries from an address are counted by.
  static func key(ofAddress source: String) -> String { "address " + source }
}

/// How long one waits after wrong tries.
enum SignInDelay {
  /// The seconds after a number of wrong tries in a row as one person.
  static func after(_ wrong: Int) -> Int {
    wrong < 5 ? 0 : min(30 << min(wrong - 5, 5), 900)
  }

  /// The seconds after a number of wrong tries from one address: a whole office may stand behind it.
  static func ofAddress(_ wrong: Int) -> Int {
    wrong < 50 ? 0 : after(wrong - 45)
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
