/// The words that stand for the child.
struct Pronouns: Sendable, Hashable {
  var subject: String
  var object: String
  var possessive: String
  var reflexive: String

  static let she = Pronouns(
    subject: "she", object: "her", possessive: "her", reflexive: "herself")
  static let he = Pronouns(subject: "he", object: "him", possessive: "his", reflexive: "himself")

  /// Fills the slots {she}, {him}, {her}, {herself} and their capitals.
  func fill(_ sentence: String) -> String {
    var filled = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let slot = rest[rest.index(after: open)..<close]
      let word = word(for: slot.lowercased())
      let capital = slot.first?.isUppercase == true
      filled += capital ? word.prefix(1).uppercased() + word.dropFirst() : word
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private func word(for slot: String) -> String {
    switch slot {
    case "she", "he": subject
    case "him": object
    case "her", "his": possessive
    default: reflexive
    }
  }
}
