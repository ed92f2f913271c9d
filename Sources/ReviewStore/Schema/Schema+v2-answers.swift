import Foundation
import GRDB
import PracticeLearning

/// What reviews say in words that can be counted: `answer` numbers each word, such as
/// `question.chronology_current=yes`, and `review_answers` has those of a review, packed. They follow from the
/// review's text, as the grades do.
extension Version2 {
  static func answers(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE answer (
          id    INTEGER PRIMARY KEY,
          name  TEXT    NOT NULL UNIQUE,
          entry INTEGER REFERENCES journal
        ) STRICT;

        CREATE TABLE review_answers (
          review  INTEGER PRIMARY KEY REFERENCES review,
          answers BLOB    NOT NULL
        ) STRICT;

        INSERT INTO answer (name) SELECT DISTINCT name FROM (\(given)) ORDER BY name;
        """)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT   g.review, a.id
        FROM     (\(given)) g
        JOIN     answer a ON a.name = g.name
        ORDER BY g.review
        """)
    var (review, numbers) = (0, Set<Int>())
    while let row = try rows.next() {
      if row[0] != review { try insert(numbers, of: review, db) }
      if row[0] != review { (review, numbers) = (row[0], []) }
      numbers.insert(row[1])
    }
    try insert(numbers, of: review, db)
  }

  private static func insert(_ numbers: Set<Int>, of review: Int, _ db: Database) throws {
    guard !numbers.isEmpty else { return }
    try db.cachedStatement(sql: "INSERT INTO review_answers (review, answers) VALUES (?, ?)")
      .execute(arguments: [review, Data(PackedNumbers.packed(numbers))])
  }

  /// What the forms of version 0.1 say.
  private static let given = """
    SELECT r.id AS review, 'question.' || a.key || '=' || a.value AS name
    FROM   review r
    JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
    JOIN   json_each(v.document, '$.domains') d
    JOIN   json_each(d.value, '$.answers') a
    UNION ALL
    SELECT r.id, 'feedback.' || f.key || '=' || CASE json_extract(f.value, '$.asked')
             WHEN 'declined' THEN 'declined' WHEN 'no' THEN 'not asked'
             ELSE iif(trim(coalesce(json_extract(f.value, '$.said'), ''), char(9, 10, 11, 12, 13, 32, 160)) <> '',
                      'heard', 'no answer') END
    FROM   review r
    JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
    JOIN   json_each(v.document, '$.feedback') f
    WHERE  json_extract(f.value, '$.asked') IN ('yes', 'declined', 'no')
    UNION ALL
    SELECT r.id, 'reason.' || f.key || '=not coded'
    FROM   review r
    JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
    JOIN   json_each(v.document, '$.feedback') f
    WHERE  json_extract(f.value, '$.asked') = 'no'
    UNION ALL
    SELECT r.id, 'conversation=held'
    FROM   review r
    JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
    WHERE  json_extract(v.document, '$.conversation.held_on') IS NOT NULL
    UNION ALL
    SELECT r.id, 'identity=considered'
    FROM   review r
    JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
    WHERE  trim(coalesce(json_extract(v.document, '$.identity'), ''), char(9, 10, 11, 12, 13, 32, 160)) <> ''
    """
}
