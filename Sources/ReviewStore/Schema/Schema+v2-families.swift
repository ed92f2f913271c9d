import GRDB
import PracticeLearning

extension Version2 {
  /// What became of asking the family stands beside the grades of a review: a `FamilyVoice`, 0 where nobody
  /// wrote whether they were asked. It follows from the review's text, as the grades do.
  static func families(_ db: Database) throws {
    func answer(_ source: String, _ key: String) -> String {
      "json_extract(v.document, '$.feedback.\(source).\(key)')"
    }
    let family = ["child", "parent_or_carer"]
    func any(_ condition: (String) -> String) -> String {
      family.map { "(\(condition($0)))" }.joined(separator: " OR ")
    }
    let isHeard = any {
      "\(answer($0, "asked")) = 'yes' AND trim(coalesce(\(answer($0, "said")), ''), char(9, 10, 11, 12, 13, 32, 160)) <> ''"
    }
    try db.execute(
      sql: """
        ALTER TABLE review ADD COLUMN family INTEGER NOT NULL DEFAULT 0 CHECK (family BETWEEN 0 AND 3);
        UPDATE review
        SET    family = (
          SELECT CASE WHEN \(isHeard) THEN \(FamilyVoice.heard.rawValue)
                      WHEN \(any { "\(answer($0, "asked")) IN ('yes', 'declined')" })
                      THEN \(FamilyVoice.noAnswer.rawValue)
                      WHEN \(any { "\(answer($0, "asked")) = 'no'" })
                      THEN \(FamilyVoice.notAsked.rawValue) ELSE 0 END
          FROM   review_revision v
          WHERE  v.review = review.id AND v.revision = review.revision);
        """)
  }
}
