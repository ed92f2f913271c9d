/// C001, C003 and C005: whether a pack of vignettes can be graded.
extension ReviewCheck {
  /// Every complaint about a pack of vignettes.
  public func complaints(about pack: VignettePack) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkCalibrationID(pack.id, at: ["vignette_pack"], &found)
    if let template = pack.template, templates[template] == nil {
      found.append(
        Diagnostic(
          .unknownTemplate, at: ["template"], "there is no template \"\(template)\"",
          advice: suggestion(
            for: template.description, among: templates.keys.map(\.description),
            otherwise: "see those there are with: \(.listTemplates)")))
    }
    if pack.vignettes.isEmpty {
      found.append(
        Diagnostic(
          .nothingToRead, at: ["vignettes"], "the pack \"\(pack.id)\" holds no vignette",
          advice: "add at least one, with its id and its text"))
    }
    checkNamedOnce(pack.vignettes.map(\.id), "vignette", &found) {
      ["vignettes", .index($0), "vignette"]
    }
    var texts = TextCheck(
      search: search(writtenIn: today.month), confirmed: pack.confirmed,
      confirming: "\"confirmed: [%]\" to the pack")
    texts.check(pack.introduction, at: ["introduction"])
    for (index, vignette) in pack.vignettes.enumerated() {
      let path: FieldPath = ["vignettes", .index(index)]
      checkCalibrationID(vignette.id, at: path.appending("vignette"), &found)
      if vignette.text == nil {
        found.append(
          Diagnostic(
            .nothingToRead, at: path.appending("text"),
            "the vignette \"\(vignette.id)\" has no text",
            advice: "write what the record shows, without any word of a grade"))
      }
      texts.check(vignette.title, at: path.appending("title"))
      texts.check(vignette.text, at: path.appending("text"))
    }
    return found + texts.found
  }

  /// Ids of sessions and packs are also names of folders and headings of columns.
  func checkCalibrationID(_ id: String, at path: FieldPath, _ found: inout [Diagnostic]) {
    let isPlain = id.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E }
    let startsWell = id.utf8.first.map { $0.isLetter || $0.isDigit } ?? false
    guard !isPlain || !startsWell || id.utf8.count > 64 else { return }
    found.append(
      Diagnostic(
        .badCalibrationID, at: path, "\"\(id)\" cannot be an id",
        advice: "begin with a letter or a digit, go on with letters, digits, hyphens and dots, "
          + "at most 64"))
  }

  func checkNamedOnce(
    _ names: [String], _ kind: String, _ found: inout [Diagnostic],
    code: DiagnosticCode = .namedTwice, at path: (Int) -> FieldPath
  ) {
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where !seen.insert(name).inserted {
      found.append(
        Diagnostic(
          code, at: path(index), "the \(kind) \"\(name)\" is named twice",
          advice: "take one of them out"))
    }
  }
}
