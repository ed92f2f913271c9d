import GRDB

extension Version2 {
  /// What was counted of every revision stays beside its words, so that it can still be proved when the
  /// words are gone. Triggers write it down: nobody can forget to.
  static func facts(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE review_facts (
          id                   INTEGER PRIMARY KEY REFERENCES review_revision,
          review               INTEGER NOT NULL REFERENCES review,
          revision             INTEGER NOT NULL,
          name                 TEXT    NOT NULL,
          programme            INTEGER NOT NULL REFERENCES programme,
          month                INTEGER NOT NULL,
          service              INTEGER NOT NULL REFERENCES service,
          team                 INTEGER NOT NULL REFERENCES team,
          cohort               INTEGER REFERENCES cohort,
          case_recording       INTEGER NOT NULL,
          assessments          INTEGER NOT NULL,
          planning             INTEGER NOT NULL,
          voice_of_the_child   INTEGER NOT NULL,
          outcomes             INTEGER NOT NULL,
          management_oversight INTEGER NOT NULL,
          overall              INTEGER NOT NULL,
          impact               INTEGER NOT NULL,
          auditor              INTEGER NOT NULL REFERENCES person,
          case_reference       TEXT    NOT NULL,
          practitioner         INTEGER NOT NULL REFERENCES person,
          template             INTEGER NOT NULL REFERENCES template,
          recorded_at          TEXT    NOT NULL,
          entry                INTEGER NOT NULL REFERENCES journal
        ) STRICT;

        CREATE TRIGGER review_revision_has_facts AFTER INSERT ON review_revision
        BEGIN
          INSERT INTO review_facts
          SELECT NEW.id, NEW.review, NEW.revision, h.name, r.programme, r.month, r.service, r.team,
                 r.cohort, r.case_recording, r.assessments, r.planning, r.voice_of_the_child,
                 r.outcomes, r.management_oversight, r.overall, r.impact, r.auditor,
                 h.case_reference, h.practitioner, h.template,
                 iif(NEW.revision = 1, h.submitted_at,
                     (SELECT at FROM journal WHERE seq = NEW.entry)),
                 NEW.entry
          FROM   review r
          JOIN   review_heading h ON h.review = r.id
          WHERE  r.id = NEW.review;
        END;

        CREATE TABLE moderation_facts (
          id                   INTEGER PRIMARY KEY REFERENCES moderation_revision,
          review               INTEGER NOT NULL REFERENCES review,
          revision             INTEGER NOT NULL,
          case_recording       INTEGER NOT NULL,
          assessments          INTEGER NOT NULL,
          planning             INTEGER NOT NULL,
          voice_of_the_child   INTEGER NOT NULL,
          outcomes             INTEGER NOT NULL,
          management_oversight INTEGER NOT NULL,
          overall              INTEGER NOT NULL,
          impact               INTEGER NOT NULL,
          final_overall        INTEGER NOT NULL,
          moderator            INTEGER NOT NULL REFERENCES person,
          graded_day           INTEGER,
          reason               INTEGER NOT NULL,
          probability          REAL,
          resolution           INTEGER NOT NULL,
          entry                INTEGER NOT NULL REFERENCES journal
        ) STRICT;

        CREATE TRIGGER moderation_has_facts AFTER INSERT ON moderation
        BEGIN
          INSERT INTO moderation_facts
          SELECT v.id, NEW.review, NEW.revision, NEW.case_recording, NEW.assessments, NEW.planning,
                 NEW.voice_of_the_child, NEW.outcomes, NEW.management_oversight, NEW.overall,
                 NEW.impact, NEW.final_overall, NEW.moderator, NEW.graded_day, NEW.reason,
                 NEW.probability, NEW.resolution, v.entry
          FROM   moderation_revision v
          WHERE  v.review = NEW.review AND v.revision = NEW.revision;
        END;
        """)
    try factsOfBefore(db)
    try keepForEver("review_facts", "what was counted is never changed or removed", db)
    try keepForEver("moderation_facts", "what was counted is never changed or removed", db)
  }

  /// The facts of what version 0.1 stored: of what stands, from the tables; of earlier reviews, from their
  /// texts. Earlier moderations keep their texts alone.
  private static func factsOfBefore(_ db: Database) throws {
    let ratings = Version1.ratings
    let grades: String = ratings.map { rating -> String in
      let place =
        rating == "overall" || rating == "impact" ? "$.\(rating)" : "$.domains.\(rating)"
      return """
        CASE json_extract(v.document, '\(place).grade')
          WHEN 'outstanding' THEN 4 WHEN 'good' THEN 3
          WHEN 'requires improvement' THEN 2 WHEN 'inadequate' THEN 1 ELSE 0 END
        """
    }.joined(separator: ",\n")
    func number(_ dimension: String, _ key: String) -> String {
      "(SELECT id FROM \(dimension) WHERE name = json_extract(v.document, '$.\(key)'))"
    }
    let month = "json_extract(v.document, '$.month')"
    try db.execute(
      sql: """
        INSERT INTO review_facts
        SELECT   v.id, v.review, v.revision, h.name, r.programme, r.month, r.service, r.team, r.cohort,
                 \(list(ratings, of: "r")), r.auditor, h.case_reference,
                 h.practitioner, h.template,
                 iif(v.revision = 1, h.submitted_at, (SELECT at FROM journal WHERE seq = v.entry)),
                 v.entry
        FROM     review_revision v
        JOIN     review r ON r.id = v.review AND r.revision = v.revision
        JOIN     review_heading h ON h.review = v.review
        UNION ALL
        SELECT   v.id, v.review, v.revision, h.name, \(number("programme", "programme")),
                 12 * substr(\(month), 1, 4) + substr(\(month), 6, 2) - 1,
                 \(number("service", "service")), \(number("team", "team")),
                 \(number("cohort", "cohort")),
                 \(grades), \(number("person", "auditor")), json_extract(v.document, '$.case'),
                 \(number("person", "practitioner")), \(number("template", "template")),
                 iif(v.revision = 1, h.submitted_at, (SELECT at FROM journal WHERE seq = v.entry)),
                 v.entry
        FROM     review_revision v
        JOIN     review r ON r.id = v.review AND r.revision > v.revision
        JOIN     review_heading h ON h.review = v.review
        ORDER BY 1;

        INSERT INTO moderation_facts
        SELECT   v.id, v.review, v.revision, \(list(ratings, of: "m")),
                 m.final_overall, m.moderator, m.graded_day, m.reason, m.probability, m.resolution,
                 v.entry
        FROM     moderation_revision v
        JOIN     moderation m ON m.review = v.review AND m.revision = v.revision
        ORDER BY v.id;
        """)
  }

  /// Columns of a table, with its name before each. GRDB joins lists of its own, so the types are named.
  static func list(_ columns: [String], of table: String) -> String {
    let named: [String] = columns.map { column -> String in "\(table).\(column)" }
    return named.joined(separator: ", ")
  }

  /// The columns of a list written with commas.
  static func list(_ columns: String, of table: String) -> String {
    list(columns.split { ", \n".contains($0) }.map(String.init), of: table)
  }
}
