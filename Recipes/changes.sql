-- Brings tables up to date with a package of changes, in DuckDB and in PostgreSQL. Load that package into a schema
-- named changes first (duckdb.py and postgres.py do with their second argument), then run this.
--
-- Rows of reviews: every earlier row of a review that changed goes, the rows as they are now come.
DELETE FROM grades         WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = grades.council AND c.review = grades.review);
DELETE FROM moderations    WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = moderations.council AND c.review = moderations.review);
DELETE FROM finding_themes WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = finding_themes.council AND c.review = finding_themes.review);
DELETE FROM findings       WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = findings.council AND c.review = findings.review);
DELETE FROM answers        WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = answers.council AND c.review = answers.review);
DELETE FROM escalations    WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = escalations.council AND c.review = escalations.review);
DELETE FROM reviews        WHERE EXISTS (SELECT 1 FROM changes.changed_reviews c WHERE c.council = reviews.council AND c.review = reviews.review);
-- Rows of actions likewise.
DELETE FROM action_themes  WHERE EXISTS (SELECT 1 FROM changes.changed_actions c WHERE c.council = action_themes.council AND c.action = action_themes.action);
DELETE FROM actions        WHERE EXISTS (SELECT 1 FROM changes.changed_actions c WHERE c.council = actions.council AND c.action = actions.action);
-- Everything else stands in each package as a whole.
DELETE FROM package         WHERE council IN (SELECT council FROM changes.package);
DELETE FROM months          WHERE council IN (SELECT council FROM changes.package);
DELETE FROM programmes      WHERE council IN (SELECT council FROM changes.package);
DELETE FROM services        WHERE council IN (SELECT council FROM changes.package);
DELETE FROM teams           WHERE council IN (SELECT council FROM changes.package);
DELETE FROM domains         WHERE council IN (SELECT council FROM changes.package);
DELETE FROM scale           WHERE council IN (SELECT council FROM changes.package);
DELETE FROM themes          WHERE council IN (SELECT council FROM changes.package);
DELETE FROM templates       WHERE council IN (SELECT council FROM changes.package);
DELETE FROM questions       WHERE council IN (SELECT council FROM changes.package);
DELETE FROM people          WHERE council IN (SELECT council FROM changes.package);
DELETE FROM figures         WHERE council IN (SELECT council FROM changes.package);
DELETE FROM data_dictionary WHERE council IN (SELECT council FROM changes.package);
INSERT INTO reviews         SELECT * FROM changes.reviews;
INSERT INTO grades          SELECT * FROM changes.grades;
INSERT INTO moderations     SELECT * FROM changes.moderations;
INSERT INTO findings        SELECT * FROM changes.findings;
INSERT INTO finding_themes  SELECT * FROM changes.finding_themes;
INSERT INTO answers         SELECT * FROM changes.answers;
INSERT INTO escalations     SELECT * FROM changes.escalations;
INSERT INTO actions         SELECT * FROM changes.actions;
INSERT INTO action_themes   SELECT * FROM changes.action_themes;
INSERT INTO package         SELECT * FROM changes.package;
INSERT INTO months          SELECT * FROM changes.months;
INSERT INTO programmes      SELECT * FROM changes.programmes;
INSERT INTO services        SELECT * FROM changes.services;
INSERT INTO teams           SELECT * FROM changes.teams;
INSERT INTO domains         SELECT * FROM changes.domains;
INSERT INTO scale           SELECT * FROM changes.scale;
INSERT INTO themes          SELECT * FROM changes.themes;
INSERT INTO templates       SELECT * FROM changes.templates;
INSERT INTO questions       SELECT * FROM changes.questions;
INSERT INTO people          SELECT * FROM changes.people;
INSERT INTO figures         SELECT * FROM changes.figures;
INSERT INTO data_dictionary SELECT * FROM changes.data_dictionary;
