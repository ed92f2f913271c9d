-- The headline figures of the latest financial year of each council and programme: how many reviews are good or
-- outstanding as the auditor graded them, how many were moderated, and how many of those that are settled kept
-- their overall grade. The same text runs in DuckDB and in PostgreSQL, over the package of one council or of many.
WITH latest AS (
  SELECT   r.council, max(m.financial_year) AS financial_year
  FROM     reviews r
  JOIN     months m ON m.council = r.council AND m.month = r.month
  GROUP BY r.council
), counted AS (
  SELECT r.council, r.programme, r.is_moderated, g.grade, g.good_or_better, d.is_kept
  FROM   reviews r
  JOIN   months m ON m.council = r.council AND m.month = r.month
  JOIN   latest l ON l.council = r.council AND l.financial_year = m.financial_year
  JOIN   grades g ON g.council = r.council AND g.review = r.review AND g.domain = 'overall'
  LEFT JOIN moderations d ON d.council = r.council AND d.review = r.review
)
SELECT   council, programme, 'grades.good_or_outstanding' AS figure,
         sum(CASE WHEN good_or_better = 1 THEN 1 ELSE 0 END) AS numerator, count(good_or_better) AS denominator
FROM     counted
GROUP BY council, programme
UNION ALL
SELECT   council, programme, 'moderation.share',
         sum(CASE WHEN is_moderated = 1 THEN 1 ELSE 0 END), count(*)
FROM     counted
GROUP BY council, programme
UNION ALL
SELECT   council, programme, 'moderation.retained',
         sum(CASE WHEN is_kept = 1 THEN 1 ELSE 0 END), count(is_kept)
FROM     counted
GROUP BY council, programme
ORDER BY council, programme, figure;
