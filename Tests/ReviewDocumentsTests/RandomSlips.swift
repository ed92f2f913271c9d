/// A slip that people make in the layout of a form: the line as it should be, and as it was typed.
enum RandomSlip: CaseIterable {
  case noSpaceAfterColon, forgottenColon, equals, wideColon, tabIndent, hardSpaceIndent
  case noSpaceAfterDash, itemTooShort, keyTooFar, textWithoutSign, textBesideSign, textAtEdge
  case hashAtEdge, dayFirst, gradeWithPoint, shortAnswer, curlyList, openBracket, bareComma
  case otherSpelling, unseenCharacter, twoColons, otherSign, bullet, numbered, itemWithoutKey
  case gradeBeside

  /// The lines as they should be and as they were typed from a line on; nothing where the slip cannot be
  /// made there.
  func made(in lines: [String], at place: Int) -> (right: [String], typed: [String])? {
    let line = lines[place]
    let indent = String(line.prefix { $0 == " " })
    let content = line.dropFirst(indent.count)
    let isItem = content.hasPrefix("- ")
    let pair = keyAndValue(content)
    func one(_ typed: String) -> (right: [String], typed: [String]) { ([line], [typed]) }
    switch self {
    case .noSpaceAfterColon:
      guard let (key, value) = pair, !value.isEmpty, value != ">" else { return nil }
      return one(indent + "\(key):\(value)")
    case .forgottenColon:
      guard let (key, value) = pair, !value.isEmpty, value != ">", !value.hasPrefix("{") else {
        return nil
      }
      return one(indent + "\(key) \(value)")
    case .equals:
      guard let (key, value) = pair, !value.isEmpty, value != ">" else { return nil }
      return one(indent + "\(key) = \(value)")
    case .wideColon:
      guard let (key, value) = pair, !value.isEmpty, value != ">" else { return nil }
      return one(indent + "\(key)\u{FF1A} \(value)")
    case .tabIndent:
      guard pair != nil || isItem, indent.count >= 2 else { return nil }
      return one(String(repeating: "\t", count: indent.count / 2) + content)
    case .hardSpaceIndent:
      guard pair != nil || isItem, indent.count >= 2 else { return nil }
      return one(String(repeating: "\u{A0}", count: indent.count) + content)
    case .noSpaceAfterDash:
      guard isItem, keyAndValue(content.dropFirst(2)) != nil else { return nil }
      return one(indent + "-" + content.dropFirst(2))
    case .itemTooShort:
      guard isItem, place > 0, lines[..<place].last(where: { !$0.isEmpty })?.contains("- ") == true
      else { return nil }
      return one(String(indent.dropLast(2)) + content)
    case .keyTooFar:
      guard pair != nil, place > 0, !lines[place - 1].hasSuffix(":"), !lines[place - 1].isEmpty,
        !lines[place - 1].contains("- "), !lines[place - 1].contains("#"),
        keyAndValue(lines[place - 1].drop { $0 == " " }) != nil
      else { return nil }
      return one(indent + " " + content)
    case .textWithoutSign:
      guard let (key, value) = pair, value == ">" else { return nil }
      return one(indent + "\(key):")
    case .textBesideSign:
      guard let (key, value) = pair, value == ">", place + 1 < lines.count else { return nil }
      let text = lines[place + 1].drop { $0 == " " }
      guard !text.isEmpty else { return nil }
      return ([line, lines[place + 1]], [indent + "\(key): > \(text)"])
    case .textAtEdge:
      guard isText(lines, place), !isFirstOfText(lines, place) else { return nil }
      return one(String(content))
    case .hashAtEdge:
      guard isText(lines, place), !isFirstOfText(lines, place), isText(lines, place + 1) else {
        return nil
      }
      return ([indent + "# " + content], ["# " + content])
    case .dayFirst:
      guard let (key, value) = pair, value.count == 10, value.dropFirst(4).first == "-" else {
        return nil
      }
      let parts = value.split(separator: "-").map(String.init)
      guard parts.count == 3 else { return nil }
      return one(
        indent + "\(key): \(Int(parts[2]) ?? 0)/\(Int(parts[1]) ?? 0)/\(parts[0].suffix(2))")
    case .gradeWithPoint:
      guard let (key, value) = pair, key == "grade" else { return nil }
      return one(
        indent
          + "\(key): \(value.prefix { $0 != "#" }.split(separator: " ").joined(separator: "-").uppercased())."
      )
    case .shortAnswer:
      guard let (key, value) = pair, value == "partly" else { return nil }
      return one(indent + "\(key): Partially")
    case .curlyList:
      guard let (key, value) = pair, value.hasPrefix("["), value.hasSuffix("]"), value.count > 2
      else { return nil }
      return one(indent + "\(key): {\(value.dropFirst().dropLast())}")
    case .openBracket:
      guard isItem, content.hasPrefix("- {"), content.hasSuffix("}") else { return nil }
      return one(indent + content.dropLast())
    case .bareComma:
      guard isItem, content.hasPrefix("- {"), content.hasSuffix("\" }"), !content.contains("'")
      else {
        return nil
      }
      let bare = content.filter { $0 != "\"" }
      return one(indent + bare)
    case .otherSpelling:
      guard let (key, value) = pair, key.contains("_"), !value.hasPrefix("[") else { return nil }
      let spelling = key.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
      guard
        ["case_recording", "voice_of_the_child", "management_oversight", "held_on"].contains(key)
      else { return nil }
      return one(indent + "\(spelling):" + (value.isEmpty ? "" : " \(value)"))
    case .twoColons:
      guard let (key, value) = pair, !value.isEmpty, value != ">" else { return nil }
      return one(indent + "\(key):: \(value)")
    case .otherSign:
      guard let (key, value) = pair, !value.isEmpty, value != ">", !value.hasPrefix("{") else {
        return nil
      }
      return one(indent + "\(key) \(["->", ";", "-", "=>"][place % 4]) \(value)")
    case .bullet:
      guard isItem, keyAndValue(content.dropFirst(2)) != nil else { return nil }
      return one(indent + "\(["\u{2022}", "*", "\u{2013}"][place % 3]) " + content.dropFirst(2))
    case .numbered:
      guard isItem, keyAndValue(content.dropFirst(2)) != nil else { return nil }
      return one(indent + "\(["1.", "2)", "a)"][place % 3]) " + content.dropFirst(2))
    case .itemWithoutKey:
      guard isItem, let (key, value) = keyAndValue(content.dropFirst(2)), key == "text",
        !value.isEmpty
      else { return nil }
      return one(indent + "- \(value)")
    case .gradeBeside:
      guard let (key, value) = pair, value.isEmpty, place + 1 < lines.count,
        let (first, grade) = keyAndValue(lines[place + 1].drop { $0 == " " }), first == "grade"
      else { return nil }
      return ([line, lines[place + 1]], [indent + "\(key): \(grade)"])
    case .unseenCharacter:
      guard let (key, value) = pair, key == "grade" else { return nil }
      let word = value.prefix { $0 != "#" }.split(separator: " ").joined(separator: " ")
      return one(indent + "\(key): \u{200B}\(word)\u{AD}")
    }
  }

  private func keyAndValue(_ content: some StringProtocol) -> (key: String, value: String)? {
    guard let colon = content.firstIndex(of: ":") else { return nil }
    let key = content[..<colon]
    guard !key.isEmpty, key.allSatisfy({ $0.isLowercase && $0.isASCII || $0 == "_" }) else {
      return nil
    }
    let value = content[content.index(after: colon)...]
    guard value.isEmpty || value.first == " " else { return nil }
    return (String(key), String(value.drop { $0 == " " }))
  }

  private func isText(_ lines: [String], _ place: Int) -> Bool {
    guard lines.indices.contains(place), !lines[place].isEmpty, place > 0 else { return false }
    var start = place
    while start > 0, lines[start].isEmpty || !lines[start].hasSuffix(": >") { start -= 1 }
    let key = lines[start]
    guard key.hasSuffix(": >"), start < place else { return false }
    let indent = key.prefix { $0 == " " }.count
    return lines[(start + 1)...place].allSatisfy {
      $0.isEmpty || $0.prefix { $0 == " " }.count > indent
    }
  }

  private func isFirstOfText(_ lines: [String], _ place: Int) -> Bool {
    lines[..<place].last { !$0.isEmpty }?.hasSuffix(": >") ?? true
  }
}
