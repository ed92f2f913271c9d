/// What a form notes after a `#` beside the texts to fill in.
///
/// YAML leaves out what follows a ` #`. Beside a text these notes alone may be left out; anything else
/// there may be the person's own words.
enum FormNote: String, CaseIterable {
  case caseReference = "local reference, never a name"
  case roleCode = "role code"
  case verifier = "role code of who checks the difference it made"
  case ownWords = "in their own words"
  case concern = "if yes: what it is"
  case done = "if yes: what was done at once"
  case told = "if yes: who was told, by role code"
  case said = "if yes: what they said"
  case whyNotAsked = "if no: why not"
  case reasonNotAsked = "if no: the reason that comes nearest"
  case identity = "what the record knows and does about identity"
  case whatIsDifferent = "good or better: what is different for the child"
  case intendedDifference = "the difference intended for the child"
  case actionToDo = "what will be done"
  case kindOfRecord = "kind of record"
  case themes = "themes by id or name"
  case end = "end of the form"

  /// What follows a note beside a part that may be left empty.
  static let optional = " (if you can)"

  /// What stands beside the whole where a domain may cap it.
  static let capped = "; above an inadequate domain say why: cap_override"

  /// What follows a question whose answer is held against the grade.
  static let heldAgainstGrade = " (held against the grade)"

  /// What the head of a form says of its end.
  static let promise = "The form ends with a line that says so."

  /// What the exemplary forms say of themselves above their first line.
  static let ofSamples = [
    "An exemplary review of a child with a protection plan. Everything in it is invented.",
    "It holds an inadequate domain: see what the form asks for then, and in what tone it can be said.",
    "An exemplary review of a child in care. Everything in it is invented.",
    "It is here to be read: see how each grade rests on something found on a day, and how often the",
    "child's own life is the answer to \"so what?\".",
    "An exemplary review of early help. Everything in it is invented.",
    "Early help is voluntary: see how consent, the family's own goals and the ending are weighed.",
  ]

  /// Whether the words after a `#` are a note of the form.
  static func isNote(_ words: String) -> Bool {
    FormNote(rawValue: words) != nil
      || (words.hasSuffix(optional)
        && FormNote(rawValue: String(words.dropLast(optional.count))) != nil)
  }
}
