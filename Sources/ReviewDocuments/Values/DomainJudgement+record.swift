import PracticeLearning

extension DomainJudgement: DocumentRecord {
  static let record = Record(
    "a domain", DomainJudgement(.caseRecording),
    [
      .optional("grade", \.grade, "the grade, or not applicable"),
      .optional("because", \.because, "the reason for the grade"),
      .optional("difference", \.difference, "what is different for the child because of this"),
      .optional("risk", \.risk, "inadequate only: the risk to the child"),
      .optional("immediate_action", \.immediateAction, "inadequate only: what was done at once"),
      .optional("safe_because", \.safeBecause, "inadequate only: why the child is safe"),
      .list("evidence", \.evidence, "what the grade rests on"),
      answers,
      .list("strengths", \.strengths, "what is strong"),
      .list("development", \.development, "what must improve"),
      .list("confirmed", \.confirmed, "codes of identifiers that were looked at and are none"),
    ])

  private static let answers = RecordField<DomainJudgement>.keyed(
    "answers", by: nil, "the answer to each question, by the question's key", of: Answer.self,
    style: .inline,
    read: { entries, judgement in
      judgement.answers = entries.compactMap { entry in
        Answer(node: entry.value).map { GivenAnswer(entry.key, $0) }
      }
    },
    write: { $0.answers.map { ($0.question, $0.answer.node) } })
}

extension Evidence: DocumentRecord {
  static let record = Record(
    "an item of evidence", Evidence(), style: .inline,
    [
      .optional("what", \.what, "the kind of record"),
      .optional("on", \.on, "the day of the record"),
      .optional("shows", \.shows, "what it shows"),
    ])
}

extension Finding: DocumentRecord {
  static let record = Record(
    "a finding", Finding(), style: .inline,
    [
      .optional("text", \.text, "what was found"),
      .list("themes", \.themes, "the themes it belongs to, by id"),
      .optional("cause", \.cause, "where an area for development comes from"),
    ])
}

extension PlannedAction: DocumentRecord {
  static let record = Record(
    "an action", PlannedAction(),
    [
      .optional("what", \.what, "what will be done"),
      .optional("level", \.level, "at which level something changes"),
      .optional("owner", \.owner, "who does it, by role code"),
      .optional("verifier", \.verifier, "who checks the difference it made, by role code"),
      .optional("due", \.due, "the day it is due"),
      .optional("difference", \.difference, "the difference intended for the child"),
    ])
}
