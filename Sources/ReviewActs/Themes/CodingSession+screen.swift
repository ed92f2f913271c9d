import PracticeLearning

extension CodingSession {
  /// What is shown of the current finding: its words, what can be chosen, what the last key did, and every key.
  ///
  /// - Parameter width: the columns of the screen, 40 or more.
  public func screen(width: Int) -> [String] {
    let head = told.isEmpty ? [] : CodingSession.folded(told, width, indent: 0) + [""]
    guard let current else {
      return head + CodingSession.folded("No finding waits. \(progress)", width, indent: 0)
    }
    let place = current.finding.place
    let kind = place.kind == .strength ? "a strength" : "to improve"
    var lines = head
    lines += CodingSession.folded(
      "\(place.review), \(place.domain.name), \(kind)", width, indent: 0)
    lines += CodingSession.folded("\"\(current.finding.text)\"", width, indent: 2) + [""]
    if let search { lines.append("  look for: \(search)_") }
    if current.isBlind, search == nil {
      lines += CodingSession.folded(
        "One of the tenth in which nothing is suggested: what do you say yourself?", width,
        indent: 2)
    }
    lines += shownChoices(width)
    if !added.isEmpty {
      let names = added.map { list.theme($0)?.name ?? $0 }.joined(separator: ", ")
      lines += CodingSession.folded("added so far: \(names)", width, indent: 2)
    }
    return lines + [""] + CodingSession.folded(progress, width, indent: 0) + keys(width)
  }

  /// How far it is, in words: what was coded, what is put by, what waits, and how much of that the program is
  /// sure of.
  public var progress: String {
    let parked = count.parked == 0 ? "" : ", \(count.parked) put by"
    let fresh = waiting.count
    guard fresh > 0 else { return "\(count.coded) coded\(parked), none left." }
    let sure =
      count.sure == 0
      ? "" : " The program is sure of \(count.sure) of them: they can be confirmed as a page."
    return "\(count.coded) coded\(parked), \(fresh) left of \(count.coded + fresh).\(sure)"
  }

  /// Every key that does something now.
  private func keys(_ width: Int) -> [String] {
    let keys: [String]
    if search != nil {
      keys = ["Enter takes the first", "1-9 another", "Shift adds", "Escape leaves"]
    } else if choices.first?.key == "1" {
      keys = [
        "Enter takes 1", "1-5 takes that", "Shift+1-5 adds it and stays", "/ looks for any",
        "n not sure, later", "u takes back", "q stops",
      ]
    } else {
      keys = [
        "a letter takes that", "Shift+letter adds it and stays", "/ looks for any",
        "n not sure, later", "u takes back", "q stops",
      ]
    }
    return keys.reduce(into: [String]()) { lines, key in
      if let last = lines.last, last.count + 3 + key.count <= width {
        lines[lines.count - 1] = "\(last) | \(key)"
      } else {
        lines.append(key)
      }
    }
  }

  private func shownChoices(_ width: Int) -> [String] {
    let suggested = current?.suggestions ?? []
    let isSuggested = search == nil && choices.first?.key == "1"
    let names = choices.map { $0.theme.name }
    let longest = names.map(\.count).max() ?? 0
    return choices.map { key, theme in
      let line = "  \(key)  \(theme.name)"
      guard isSuggested, let own = suggested.first(where: { $0.theme == theme.id }) else {
        return String(line.prefix(width))
      }
      let gap = String(repeating: " ", count: longest - theme.name.count + 2)
      let percent = Int((own.confidence * 100).rounded())
      let why = own.because.joined(separator: ", ")
      return String("\(line)\(gap)\(percent < 10 ? " " : "")\(percent)%  \(why)".prefix(width))
    }
  }

  /// A text in lines of at most so many columns.
  private static func folded(_ text: String, _ width: Int, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(space + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + (line.isEmpty ? [] : [space + line])
  }
}
