public import PracticeLearning

/// Goes through findings that have no theme, one key at a time.
///
/// It is a value: a key goes in, and what is to be stored comes out; each decision is stored before the next
/// finding is shown. A finding of the blind tenth shows no suggestion before somebody has chosen.
public struct CodingSession: Sendable {
  /// A finding that waits.
  public struct Item: Sendable {
    /// The finding, with where it stands.
    public let finding: PlacedFinding
    /// What the program suggests, the surest first; of the blind tenth it is kept and not shown.
    public let suggestions: [SuggestedTheme]
    /// Whether nothing is suggested before somebody has chosen.
    public let isBlind: Bool
  }

  /// What a key asks for.
  public enum Effect: Sendable {
    /// Nothing but to show what there is now.
    case show
    /// To store a decision.
    case store(ThemeCode)
    /// To take back the last decision that stands.
    case takeBack
    /// To stop; everything is stored.
    case stop
  }

  /// The findings that wait, the current one first.
  public internal(set) var waiting: [Item]
  /// How many findings were coded, and how many put by, of all there are.
  public internal(set) var count: Count
  /// What the last key did, in words.
  public internal(set) var told = ""
  /// What was typed to look for a theme; nothing while nobody looks.
  public private(set) var search: String?
  /// Themes that were added to the finding and are not stored yet, by id.
  public private(set) var added: [String] = []
  let list: ThemeList
  /// What it keeps between two keys; nothing where everything has to be read again.
  var memory: CodingMemory?
  private let themes: ThemeSearch
  let isSecond: Bool

  /// How far the findings have come.
  public struct Count: Hashable, Sendable {
    /// Findings whose themes somebody decided on here.
    public var coded = 0
    /// Findings put by for later.
    public var parked = 0
    /// Of those that wait the ones of whose first suggestion the program is sure, at 0.90 or more.
    public var sure = 0
  }

  init(_ waiting: [Item], _ count: Count, _ list: ThemeList, isSecond: Bool = false) {
    (self.waiting, self.count, self.list) = (waiting, count, list)
    self.isSecond = isSecond
    themes = ThemeSearch(list)
  }

  /// The finding that is asked about; nothing once none waits.
  public var current: Item? { waiting.first }

  /// The themes that can be chosen with one key now, each with its key: the suggestions by digits; of a blind
  /// finding the themes of its domain by letters, in the order of the list; while somebody looks, what was found.
  public var choices: [(key: Character, theme: Theme)] {
    guard let current else { return [] }
    if let search {
      return zip("123456789", themes.found(search)).map { (key: $0, theme: $1) }
    }
    if current.isBlind || isSecond {
      let own = list.themes.filter { $0.domains.contains(current.finding.place.domain) }
      return zip(CodingSession.letters, own).map { (key: $0, theme: $1) }
    }
    return zip("12345", current.suggestions).compactMap { key, suggested in
      list.theme(suggested.theme).map { (key: key, theme: $0) }
    }
  }

  /// The letters that choose; those that do something else are not among them.
  private static let letters = "abcdefghijklmoprstvwxyz"

  /// Shift and a digit, on keyboards of the United Kingdom and of the United States.
  private static let capitals: [Character: Int] = [
    "!": 1, "\"": 2, "@": 2, "\u{A3}": 3, "#": 3, "$": 4, "%": 5,
  ]

  /// Takes a key.
  ///
  /// - Parameter key: the key: a letter, a digit, `\n` for Enter, `\u{7F}` for backspace, `\u{1B}` for Escape.
  public mutating func press(_ key: Character) -> Effect {
    if search != nil { return pressWhileLooking(key) }
    switch key {
    case "q", "\u{3}", "\u{4}": return .stop
    case "u": return .takeBack
    default: break
    }
    guard let current else {
      told = "No finding waits."
      return .show
    }
    switch key {
    case "/":
      search = ""
      return .show
    case "n": return store([])
    case "\n", "\r", " ":
      if !added.isEmpty { return store(added) }
      guard !current.isBlind, !isSecond, let first = choices.first else {
        told = "Nothing is suggested here before you have chosen: press a letter, or / to look."
        return .show
      }
      return store([first.theme.id])
    default: break
    }
    if let number = CodingSession.capitals[key], choices.indices.contains(number - 1) {
      return add(choices[number - 1].theme)
    }
    if let plain = key.lowercased().first, key.isUppercase,
      let choice = choices.first(where: { $0.key == plain })
    {
      return add(choice.theme)
    }
    if let choice = choices.first(where: { $0.key == key }) { return choose(choice.theme) }
    told = "That key does nothing here."
    return .show
  }

  private mutating func pressWhileLooking(_ key: Character) -> Effect {
    switch key {
    case "\u{1B}", "\u{3}": search = nil
    case "\u{7F}", "\u{8}": search = search.map { String($0.dropLast()) }
    case "\n", "\r":
      if let first = choices.first { return choose(first.theme) }
      told = "No theme has that in its name, its hints or its heading."
    default:
      if let choice = choices.first(where: { $0.key == key }) { return choose(choice.theme) }
      if let number = CodingSession.capitals[key], choices.indices.contains(number - 1) {
        return add(choices[number - 1].theme)
      }
      search?.append(key)
    }
    return .show
  }

  private mutating func add(_ theme: Theme) -> Effect {
    search = nil
    if !added.contains(theme.id) { added.append(theme.id) }
    told = "Added: \(theme.name). Enter stores, another key adds its theme and stores."
    return .show
  }

  private mutating func choose(_ theme: Theme) -> Effect {
    store(added + (added.contains(theme.id) ? [] : [theme.id]))
  }

  private func store(_ themes: [String]) -> Effect { decision(themes).map(Effect.store) ?? .show }

  /// Goes on to the next finding, once a decision is stored.
  ///
  /// - Parameter code: the decision.
  public mutating func stored(_ code: ThemeCode) {
    let item = waiting.isEmpty ? nil : waiting.removeFirst()
    (added, search) = ([], nil)
    if !isSecond, item?.isSure ?? false { count.sure -= 1 }
    if code.origin == .parked {
      count.parked += 1
      told = "Put by for later and stored."
      return
    }
    count.coded += 1
    let names = code.themes.map { list.theme($0)?.name ?? $0 }.joined(separator: ", ")
    told = "Stored: \(names)."
    guard let item, item.isBlind, !isSecond, let first = item.suggestions.first else { return }
    let name = list.theme(first.theme)?.name ?? first.theme
    told +=
      code.themes.contains(first.theme)
      ? " The program would have said the same." : " The program would have said: \(name)."
  }

  /// Shows a finding again whose decision was taken back.
  ///
  /// - Parameters:
  ///   - code: what was taken back.
  ///   - item: the finding.
  public mutating func tookBack(_ code: ThemeCode, _ item: Item) {
    (added, search) = ([], nil)
    waiting.removeAll { $0.finding.place == item.finding.place }
    waiting.insert(item, at: 0)
    if code.origin == .parked { count.parked -= 1 } else { count.coded -= 1 }
    if !isSecond, item.isSure { count.sure += 1 }
    let names = code.themes.map { list.theme($0)?.name ?? $0 }.joined(separator: ", ")
    let what = names.isEmpty ? "put by" : names
    told = "Taken back and stored: \(what), of \(code.place)."
  }
}

extension CodingSession.Item {
  /// Whether the program is sure of its first suggestion.
  var isSure: Bool { (suggestions.first?.confidence ?? 0) >= CodingBatch.threshold }

  /// The suggestions as they are kept with a decision.
  var kept: [ThemeCode.Suggestion] {
    suggestions.map { ThemeCode.Suggestion($0.theme, $0.confidence) }
  }
}
