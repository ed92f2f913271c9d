import PracticeLearning

/// The day that stands where a needed date is missing; a document that lacks it is never stored.
private let noDay = CalendarDate(daysSinceEpoch: 0)

extension VignettePack: DocumentRecord {
  static let record = Record(
    "a pack of vignettes", VignettePack(id: "", title: ""),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("vignette_pack", \.id, "the pack's id"),
      .needed("title", \.title, "its title"),
      .optional("template", \.template, "the review template whose descriptors it is graded by"),
      .optional("introduction", \.introduction, "what people should know before they start"),
      .list("vignettes", \.vignettes, "the invented cases"),
      .list("confirmed", \.confirmed, "codes of identifiers that were looked at and are none"),
    ])
}

extension VignettePack.Vignette: DocumentRecord {
  static let record = Record(
    "a vignette", VignettePack.Vignette(id: ""),
    [
      .needed("vignette", \.id, "its id inside the pack, such as V1"),
      .optional("title", \.title, "what it is about"),
      .optional("text", \.text, "what the record shows, without any word of a grade"),
    ])
}

extension CalibrationSession: DocumentRecord {
  static let record = Record(
    "a calibration session", CalibrationSession(id: "", title: "", heldOn: noDay),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("calibration", \.id, "the session's id"),
      .needed("title", \.title, "its title"),
      .needed("held_on", \.heldOn, "the day the people meet"),
      .optional("review", \.review, "the case that is graded, by the id of its review"),
      .optional("vignette_pack", \.pack, "the pack that is graded in place of a review, by its id"),
      .list("vignettes", \.vignettes, "the vignettes of the pack that are graded, by id"),
      .setting("ratings", \.ratings, "what is graded in each case"),
      .list("participants", \.participants, "who grades, by role code"),
      .usual("pass_mark", \.passMark, "when a person's grades are close enough"),
    ])
}

extension CalibrationSession.PassMark: DocumentRecord {
  static let record = Record(
    "a pass mark", CalibrationSession.PassMark(), style: .inline,
    [
      .usual(
        "exact_percent", \.exactPercent, "grades that are to be the same, in percent",
        as: .whole(0...100)),
      .usual(
        "within_one_percent", \.withinOnePercent,
        "grades that are to be the same or one grade away, in percent", as: .whole(0...100)),
      .usual("against", \.against, "what a person's grades are compared with"),
    ])
}

extension CalibrationGrades: DocumentRecord {
  static let record = Record(
    "calibration grades",
    CalibrationGrades(session: "", participant: "", caseID: "", givenOn: noDay),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("calibration_grades", \.session, "the session, by its id"),
      .needed("participant", \.participant, "who graded, by role code"),
      .needed("case", \.caseID, "the case, by the id of the vignette or of the review"),
      .needed("given_on", \.givenOn, "the day the grades were given"),
      .keyed(
        "ratings", by: Rating.list, "a grade and its reason for each rating", of: Given.self,
        read: { entries, grades in
          grades.ratings = entries.compactMap { entry in
            guard !entry.value.isBlank, let rating = Rating(node: .scalar(entry.key)) else {
              return nil
            }
            var given = Given(rating)
            Given.record.read(entry.value, into: &given)
            return given
          }.inOrder(of: \.rating)
        },
        write: { $0.ratings.map { ($0.rating.key, $0.node) } }),
      .list("confirmed", \.confirmed, "codes of identifiers that were looked at and are none"),
    ])
}

extension CalibrationGrades.Given: DocumentRecord {
  static let record = Record(
    "a grade and its reason", CalibrationGrades.Given(.overall), style: .inline,
    [
      .optional("grade", \.grade, "the grade, or could not judge"),
      .optional("because", \.because, "the reason"),
    ])
}

extension CalibrationClose: DocumentRecord {
  static let record = Record(
    "the end of a calibration session", CalibrationClose(session: "", closedOn: noDay),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("calibration_close", \.session, "the session, by its id"),
      .needed("closed_on", \.closedOn, "the day it was closed"),
      .optional(
        "without_because", \.withoutBecause, "why it is closed before everybody's grades are in"),
      .list("agreed", \.agreed, "the grades that were agreed, case by case"),
      .list("confirmed", \.confirmed, "codes of identifiers that were looked at and are none"),
    ])
}

extension CalibrationClose.AgreedCase: DocumentRecord {
  static let record = Record(
    "an agreed case", CalibrationClose.AgreedCase(caseID: ""),
    [
      .needed("case", \.caseID, "the case, by the id of the vignette or of the review"),
      .keyed(
        "grades", by: Rating.list, "the agreed grade of each rating", of: Grade.self,
        style: .inline,
        read: { entries, agreed in
          agreed.grades = entries.compactMap { entry in
            guard let rating = Rating(node: .scalar(entry.key)) else { return nil }
            return Grade(node: entry.value).map { CalibrationClose.AgreedGrade(rating, $0) }
          }.inOrder(of: \.rating)
        },
        write: { $0.grades.map { ($0.rating.key, $0.grade.node) } }),
      .optional("because", \.because, "what was learned, in a few sentences"),
    ])
}

extension Array {
  /// The elements in the order ratings are always listed.
  fileprivate func inOrder(of rating: KeyPath<Element, Rating>) -> [Element] {
    sorted { $0[keyPath: rating].position < $1[keyPath: rating].position }
  }
}
