extension ThemeList {
  /// The themes that are meant by how one was written: by their names, in any capitals, and several in one,
  /// with `;` or `and` between them; nothing where it is an id already, or where it would have to be guessed.
  ///
  /// - Parameter written: what stands where an id belongs.
  public func meant(by written: String) -> [String]? {
    guard !contains(written) else { return nil }
    if let theme = named(written) { return [theme] }
    for separator in [";", " and ", " & "] {
      let parts = written.split(separator: separator).map(String.init)
      let found = parts.compactMap(named)
      if parts.count > 1, found.count == parts.count { return found }
    }
    return nil
  }

  private func named(_ written: String) -> String? {
    let plain = ThemeList.plain(written)
    guard !plain.isEmpty else { return nil }
    let found = themes.filter {
      ThemeList.plain($0.id) == plain || ThemeList.plain($0.name) == plain
    }
    return found.count == 1 ? found[0].id : nil
  }

  /// A name without capitals and without what stands between its words.
  private static func plain(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" }
      .joined(separator: " ")
  }
}

extension ReviewCheck {
  /// A review with the themes of its findings by their ids and its identity group as the template spells it, and what
  /// was read otherwise than it was written.
  ///
  /// - Parameter review: the review as it was written.
  public func asMeant(_ review: Review) -> (review: Review, remarks: [Diagnostic]) {
    var (review, remarks) = (review, [Diagnostic]())
    review.identityGroup = review.identityGroup.map { group in
      templates[review.template]?.identityGroup(meantBy: group) ?? group
    }
    func read(_ written: [String], _ path: () -> FieldPath) -> [String] {
      guard written.contains(where: { !themes.contains($0) }) else { return written }
      return written.enumerated().flatMap { index, theme -> [String] in
        guard let meant = themes.meant(by: theme) else { return [theme] }
        let ids = meant.joined(separator: ", ")
        remarks.append(
          Diagnostic(
            .valueReadAsMeant, at: path().appending(index), "\"\(theme)\" was read as \(ids)",
            advice: "write \(ids); if something else is meant, correct it"))
        return meant
      }
    }
    for index in review.domains.indices {
      let domain = review.domains[index].domain
      for place in review.domains[index].strengths.indices {
        review.domains[index].strengths[place].themes = read(
          review.domains[index].strengths[place].themes
        ) { .domain(domain, "strengths", .index(place), "themes") }
      }
      for place in review.domains[index].development.indices {
        review.domains[index].development[place].themes = read(
          review.domains[index].development[place].themes
        ) { .domain(domain, "development", .index(place), "themes") }
      }
    }
    return (review, remarks)
  }
}
