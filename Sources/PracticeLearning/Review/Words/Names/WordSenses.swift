/// What a word with a capital may be.
struct WordSenses: OptionSet, Sendable {
  let rawValue: UInt16

  /// A first name that is hardly anything else.
  static let given = WordSenses(rawValue: 1 << 0)
  /// A first name that is an everyday word as well.
  static let givenWord = WordSenses(rawValue: 1 << 1)
  /// A first name that is a place, a month or a faith as well.
  static let givenProper = WordSenses(rawValue: 1 << 2)
  /// A family name that is hardly anything else.
  static let family = WordSenses(rawValue: 1 << 3)
  /// A family name that is an everyday word as well.
  static let familyWord = WordSenses(rawValue: 1 << 4)
  /// A family name that is a place as well.
  static let familyProper = WordSenses(rawValue: 1 << 5)
  /// A word that is no part of a name: `The`, `Monday`, `Polish`, `CAMHS`.
  static let everyday = WordSenses(rawValue: 1 << 6)
  /// What somebody is to the child, before a name: `nurse`, `aunt`.
  static let role = WordSenses(rawValue: 1 << 7)
  /// A role that stands before a name like a title, with a capital too: `PC`, `Nan`.
  static let address = WordSenses(rawValue: 1 << 8)
  /// What ends the name of a place or a thing: `House`, `Foundation`, `Law`.
  static let place = WordSenses(rawValue: 1 << 9)
  /// What ends the name of a school.
  static let school = WordSenses(rawValue: 1 << 10)
  /// What ends the name of a street.
  static let street = WordSenses(rawValue: 1 << 11)
  /// What people alone do: `said`, `asked`.
  static let speech = WordSenses(rawValue: 1 << 12)

  /// A month, or its first letters.
  static let month = WordSenses(rawValue: 1 << 13)

  static let anyGiven: WordSenses = [.given, .givenWord, .givenProper]
  static let anyFamily: WordSenses = [.family, .familyWord, .familyProper]
  static let anyName: WordSenses = [anyGiven, anyFamily]

  /// Whether it has one of some senses.
  func has(_ senses: WordSenses) -> Bool { !isDisjoint(with: senses) }

  /// Whether it is a name wherever it stands with a capital.
  var isPlainName: Bool {
    if has([.givenWord, .givenProper, .everyday]) { return false }
    return has(.given) || has(.family) && !has([.familyWord, .familyProper])
  }
}
