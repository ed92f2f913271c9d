import Testing

extension Desk {
  /// A workspace with people enough for a panel and one review, which MOD-01 is asked to moderate.
  static func withReviewToModerate(_ form: String = Form.text) throws -> Desk {
    let desk = try Desk()
    let moderator = "  - { id: MOD-01, role: moderator }\n"
    try desk.write(
      settings.replacing(
        moderator,
        with: moderator
          + """
            - { id: MOD-02, role: moderator }
            - { id: PSW-1, role: principal social worker }
            - { id: SM-1, role: service manager }

          """), to: "plr.yaml")
    try desk.write(form, to: "form.yaml")
    try desk.done("review", "submit", "form.yaml", as: "TM-07")
    try desk.ask("MOD-01")
    return desk
  }

  /// Asks somebody to moderate the form's review.
  func ask(_ moderator: String, _ id: String = Form.id) throws {
    try done(
      "moderation", "draw", "--add", id, "--because", "A second look was asked for.", "--to",
      moderator)
  }

  /// Records MOD-01's grades, good but where other lines are given.
  @discardableResult
  func recordModeration(_ changes: KeyValuePairs<String, String> = [:]) throws -> String {
    try write(Form.moderation(changes), to: "m.yaml")
    return try done("moderation", "record", "m.yaml", as: "MOD-01")
  }

  /// A moderation that is recorded and differs across the good line on planning.
  static func withDifference() throws -> Desk {
    let desk = try withReviewToModerate()
    try desk.recordModeration(["planning": "requires improvement"])
    return desk
  }

  /// What is printed of the review and its moderation.
  func sheet(as person: String = "QA-01") throws -> String {
    try done("moderation", "show", Form.id, as: person)
  }
}

extension Form {
  /// A moderation of the form of today, good but where another grade is given for a rating.
  static func moderation(_ grades: KeyValuePairs<String, String>) -> String {
    var text = moderation.replacing("2026-03-02", with: "2026-04-15")
    for (rating, grade) in grades {
      text = text.replacing("\(rating): { grade: good", with: "\(rating): { grade: \(grade)")
    }
    return text
  }

  /// Words of the form's auditor, none of which a blind moderator may see.
  static let auditorsWords = [
    "within two days", "needs from adults", "dated and kept", "opened her own review",
    "sleeps well", "what it is like to be her", "She is back in school", "known and heard",
    "bag packed", "sooner when plans change", "dual heritage", "Bring the review forward",
  ]
}

extension Built.Run {
  /// Whether anything was printed that the auditor judged or wrote.
  var tellsTheAuditors: [String] {
    let all = output + complaints
    return Form.auditorsWords.filter { all.contains($0) }
      + (all.contains(#/(?i)grade: good|"good"(?!:0[,}])|\bgood overall/#) ? ["a grade"] : [])
  }
}
