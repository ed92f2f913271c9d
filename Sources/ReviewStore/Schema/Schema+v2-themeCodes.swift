import GRDB
import PracticeLearning

/// What findings are coded with beside what their auditors wrote.
///
/// `theme_code` has every decision, in the order in which they were made: `origin` by its place in
/// `ThemeCode.Origin`, from 1, `themes` and `suggested` one a line, the latter each with how sure it was.
/// `uncoded_finding` has the findings that have no theme as things stand: it follows from documents and
/// decisions, as `finding_theme` does.
extension Version2 {
  static func themeCodes(_ db: Database) throws {
    let domains = PracticeDomain.allCases.map { "WHEN '\($0.key)' THEN \($0.rawValue)" }
    try db.execute(
      sql: """
        CREATE TABLE theme_code (
          id        INTEGER PRIMARY KEY,
          review    INTEGER NOT NULL REFERENCES review,
          kind      INTEGER NOT NULL CHECK (kind IN (0, 1)),
          domain    INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 5),
          place     INTEGER NOT NULL CHECK (place >= 1),
          finding   TEXT    NOT NULL,
          origin    INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 6),
          themes    TEXT    NOT NULL,
          suggested TEXT    NOT NULL,
          undoes    INTEGER REFERENCES theme_code,
          entry     INTEGER NOT NULL REFERENCES journal,
          CHECK ((origin = 6) = (undoes IS NOT NULL))
        ) STRICT;
        CREATE INDEX theme_code_review ON theme_code (review);

        CREATE TABLE uncoded_finding (
          review INTEGER NOT NULL REFERENCES review,
          kind   INTEGER NOT NULL CHECK (kind IN (0, 1)),
          domain INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 5),
          place  INTEGER NOT NULL CHECK (place >= 1),
          PRIMARY KEY (review, kind, domain, place)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO uncoded_finding
        SELECT r.id, k.value, CASE d.key \(domains.joined(separator: " ")) END, f.key + 1
        FROM   review r
        JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
        JOIN   json_each(v.document, '$.domains') d
        JOIN   json_each('[0, 1]') k
        JOIN   json_each(d.value, iif(k.value = 0, '$.strengths', '$.development')) f
        WHERE  json_extract(f.value, '$.text') IS NOT NULL
        AND    coalesce(json_array_length(f.value, '$.themes'), 0) = 0;
        """)
    try keepForEver("theme_code", "what a finding was coded with is never changed or removed", db)
  }
}
