package import PracticeLearning
import Templates

/// What a password has to be: long, and none that many have thought of. No rule of signs and no day on which it has to
/// be changed: both make people write it down.
package struct PasswordRule: Sendable {
  /// The fewest letters.
  package static let fewest = 15
  /// The most, in bytes: what is longer is no password that anybody types or pastes.
  package static let most = 1_000
  private let words: Set<String>

  /// - Parameter workspace: whose words everybody here would try first.
  package init(_ workspace: Workspace) {
    let list = Templates.text("Accounts/common-passwords.txt") ?? ""
    words = Set(
      list.split(separator: "\n").map { PasswordRule.folded(String($0)) }
        + ([workspace.council] + workspace.services + workspace.teams.map(\.id)
        + workspace.people.map(\.id)).map(PasswordRule.folded)
        + [
          "practicelearning", "practicelearningreview", "practicelearningreviews", "socialwork",
          "childrensservices",
        ]
    ).filter { !$0.isEmpty }
  }

  /// What stands against a password; nothing where it holds.
  package func complaint(about password: String) -> Diagnostic? {
    if password.count < Self.fewest {
      return Diagnostic(
        .weakPassword, at: ["password"],
        "the password has \(password.count) \(password.count == 1 ? "letter" : "letters"), and at least \(Self.fewest) are needed",
        advice: "take three or four words that have nothing to do with one another")
    }
    if password.utf8.count > Self.most || password.utf8.contains(0) {
      return Diagnostic(
        .weakPassword, at: ["password"],
        "the password is longer than \(Self.most) signs or holds a sign without a key",
        advice: "take a shorter one")
    }
    guard isCommon(password) else { return nil }
    return Diagnostic(
      .weakPassword, at: ["password"], "the password is one that many would try first",
      advice:
        "take three or four words that have nothing to do with one another, nor with this council")
  }

  /// Whether it is a common password, or made of nothing but one, repeated or with digits around it.
  private func isCommon(_ password: String) -> Bool {
    isCommon(folded: Self.folded(password))
      || isCommon(folded: password.lowercased().filter(\.isLetter))
  }

  private func isCommon(folded: String) -> Bool {
    if folded.isEmpty || words.contains(folded) { return true }
    if Set(folded).count < 5 { return true }
    // One word written several times over.
    for length in 1...max(1, folded.count / 2) where folded.count.isMultiple(of: length) {
      let part = String(folded.prefix(length))
      if String(repeating: part, count: folded.count / length) == folded {
        if length < 8 || words.contains(part) { return true }
      }
    }
    // Two common words and nothing else.
    let letters = Array(folded)
    return (3..<max(3, letters.count - 2)).contains { cut in
      words.contains(String(letters[..<cut])) && words.contains(String(letters[cut...]))
    }
  }

  /// Letters alone, in small ones: signs that stand for letters are read as those, digits and others fall away.
  static func folded(_ text: String) -> String {
    let meant: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    ]
    // Digits at the end are a year or a count, none that stands for a letter.
    let body = text.lowercased().reversed().drop { !$0.isLetter }.reversed()
    return String(body.compactMap { meant[$0] ?? ($0.isLetter ? $0 : nil) })
  }
}
