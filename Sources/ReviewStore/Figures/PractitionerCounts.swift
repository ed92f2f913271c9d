import GRDB
import PracticeLearning

/// How many reviews practitioners had a part in after they were submitted, per programme.
struct PractitionerCounts: Sendable {
  private(set) var programmes: [Int: PractitionerTally] = [:]

  init(_ db: Database, _ filter: TallyFilter) throws {
    let condition = filter.condition(on: "r", review: "r.id")
    let words = try Row.fetchAll(
      db,
      sql: """
        SELECT   r.programme, w.kind, count(DISTINCT w.review)
        FROM     practitioner_word w
        JOIN     review r ON r.id = w.review
        WHERE    \(condition)
        GROUP BY r.programme, w.kind
        """)
    for row in words {
      let kind: Int = row[1]
      if kind == PractitionerWord.Kind.reflection.rawValue {
        programmes[row[0], default: PractitionerTally()].reflected = row[2]
      } else {
        programmes[row[0], default: PractitionerTally()].replied = row[2]
      }
    }
    let confirmed = try Row.fetchAll(
      db,
      sql: """
        SELECT   r.programme, count(*)
        FROM     conversation_word c
        JOIN     review r ON r.id = c.review
        JOIN     review_revision v ON v.review = r.id AND v.revision = r.revision
        WHERE    c.id = (SELECT max(id) FROM conversation_word WHERE review = c.review)
        AND      c.held_on = json_extract(v.document, '$.conversation.held_on')
        AND      \(condition)
        GROUP BY r.programme
        """)
    for row in confirmed {
      programmes[row[0], default: PractitionerTally()].confirmed = row[1]
    }
  }
}
