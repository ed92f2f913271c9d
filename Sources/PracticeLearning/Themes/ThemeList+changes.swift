/// How a list of themes changes: themes are added, merged, split and retired, each from a month on. None is ever
/// taken off the list: what was coded with it stays, and so do the figures of the months before.
extension ThemeList {
  /// The list with a theme that is new.
  ///
  /// - Parameter theme: the theme; its heading is on the list.
  /// - Throws: `Refusal` where the id is taken or no id, or the heading is not on the list.
  public func adding(_ theme: Theme) throws(Refusal) -> ThemeList {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    guard !theme.id.isEmpty, theme.id.allSatisfy(letters.contains), !theme.id.hasPrefix("-") else {
      throw Refusal(
        .themeChange, at: ["theme"], "\"\(theme.id.prefix(64))\" cannot be the id of a theme",
        advice: "use small letters, digits and hyphens, such as young-carers")
    }
    guard !contains(theme.id), self.theme(named: theme.name) == nil else {
      throw Refusal(
        .themeChange, at: ["theme"], "there is a theme \"\(theme.id)\" or one of that name already",
        advice: "code with that one, or choose another id and name; see them with: \(.listThemes)")
    }
    guard headings.contains(where: { $0.id == theme.heading }) else {
      let known = headings.map(\.id)
      throw Refusal(
        .themeChange, at: ["heading"], "\"\(theme.heading.prefix(64))\" is no heading of the list",
        advice: nearest(to: theme.heading, among: known).map { "did you mean \($0)?" }
          ?? "one of: \(known.joined(separator: ", "))")
    }
    return changed { $0.append(theme) }
  }

  /// The list with a theme that is merged into another: from a month on its findings count as those of the other.
  public func merging(_ id: String, into other: String, from month: Month) throws(Refusal)
    -> ThemeList
  {
    try replacing(id, by: [other], from: month)
  }

  /// The list with a theme that is split into several: from a month on findings are coded with those instead.
  public func splitting(_ id: String, into others: [String], from month: Month) throws(Refusal)
    -> ThemeList
  {
    guard Set(others).count > 1 else {
      throw Refusal(
        .themeChange, at: ["into"], "\"\(id)\" is to be split into fewer than two themes",
        advice: "name two or more; where there is one alone, merge it")
    }
    return try replacing(id, by: others, from: month)
  }

  /// The list with a theme that nothing is coded with from a month on.
  public func retiring(_ id: String, from month: Month) throws(Refusal) -> ThemeList {
    try replacing(id, by: [], from: month)
  }

  private func replacing(_ id: String, by others: [String], from month: Month) throws(Refusal)
    -> ThemeList
  {
    for name in [id] + others where !contains(name) {
      throw Refusal(
        .unknownTheme, "\"\(name.prefix(64))\" is not on the list of themes",
        advice: nearest(to: name, among: themes.map(\.id)).map { "did you mean \($0)?" }
          ?? "see them with: \(.listThemes)")
    }
    if let gone = theme(id)?.retiredFrom {
      throw Refusal(
        .themeChange, "\"\(id)\" is retired since \(gone.words) already",
        advice: "what it became is on the list: \(.listThemes)")
    }
    if others.contains(id) {
      throw Refusal(
        .themeChange, at: ["into"], "\"\(id)\" cannot become part of itself",
        advice: "name another theme, or retire it")
    }
    if let gone = others.first(where: { theme($0)?.retiredFrom != nil }) {
      throw Refusal(
        .themeChange, at: ["into"], "\"\(gone)\" is retired itself",
        advice: "name a theme that is in use: a circle would count nothing")
    }
    return changed { themes in
      guard let place = themes.firstIndex(where: { $0.id == id }) else { return }
      (themes[place].retiredFrom, themes[place].into) = (month, others)
    }
  }

  private func changed(_ change: (inout [Theme]) -> Void) -> ThemeList {
    var themes = themes
    change(&themes)
    return ThemeList(version: version + 1, headings: headings, themes: themes)
  }

  /// The themes that findings of a month are coded with.
  ///
  /// - Parameter month: the month.
  public func inUse(in month: Month) -> ThemeList {
    ThemeList(
      version: version, headings: headings,
      themes: themes.filter { $0.retiredFrom.map { month < $0 } ?? true })
  }

  /// What each theme counts as in a report of a period, by id; themes that count as themselves are not among them.
  /// A period that ended before a merge is counted as it was then.
  ///
  /// - Parameter period: the months counted.
  public func merged(in period: Period) -> [String: String] {
    var merged: [String: String] = [:]
    for theme in themes {
      var (last, seen) = (theme, Set([theme.id]))
      while let from = last.retiredFrom, from <= period.last, last.into.count == 1,
        let next = self.theme(last.into[0]), seen.insert(next.id).inserted
      {
        last = next
      }
      if last.id != theme.id { merged[theme.id] = last.id }
    }
    return merged
  }

  /// The names of themes in a report of a period, by id: one that others became part of names them, with the month.
  ///
  /// - Parameter period: the months counted.
  public func names(in period: Period) -> [String: String] {
    var names = Dictionary(themes.map { ($0.id, $0.name) }) { first, _ in first }
    let merged = merged(in: period)
    guard !merged.isEmpty else { return names }
    for (other, parts) in Dictionary(grouping: themes, by: { merged[$0.id] }) {
      guard let other, let name = names[other] else { continue }
      let words = parts.map { "\($0.name), merged in \($0.retiredFrom?.words ?? "")" }
      names[other] = "\(name) (with \(words.joined(separator: "; ")))"
    }
    return names
  }

  /// What is wrong with a list in which themes became others: one that is not there, itself, or a circle.
  public func complaintsAboutChanges() -> [Diagnostic] {
    themes.flatMap { theme -> [Diagnostic] in
      func complaint(_ words: String) -> Diagnostic {
        Diagnostic(
          .themeChange, words, advice: "name under into themes that are in use, and never a circle")
      }
      if let strange = theme.into.first(where: { !contains($0) }) {
        return [complaint("\"\(theme.id)\" became \"\(strange)\", which is not on the list")]
      }
      if !theme.into.isEmpty, theme.retiredFrom == nil {
        return [complaint("\"\(theme.id)\" became another theme and has no month of it (retired:)")]
      }
      var (next, seen) = (theme.into, Set([theme.id]))
      while let id = next.popLast() {
        guard seen.insert(id).inserted else {
          return [complaint("\"\(theme.id)\" became \"\(id)\" in a circle")]
        }
        next += self.theme(id)?.into ?? []
      }
      return []
    }
  }
}
