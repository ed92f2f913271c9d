-- What `plr figures` counts, as GROUP BY queries for the sqlite3 shell: the yardstick of the bench.
-- Grades are counted by conditional sums, one query per grouping: the quickest way in plain SQL.
.output /dev/null
SELECT programme, count(*),
       sum(case_recording = 0), sum(case_recording = 1), sum(case_recording = 2), sum(case_recording = 3), sum(case_recording = 4),
       sum(assessments = 0), sum(assessments = 1), sum(assessments = 2), sum(assessments = 3), sum(assessments = 4),
       sum(planning = 0), sum(planning = 1), sum(planning = 2), sum(planning = 3), sum(planning = 4),
       sum(voice_of_the_child = 0), sum(voice_of_the_child = 1), sum(voice_of_the_child = 2), sum(voice_of_the_child = 3), sum(voice_of_the_child = 4),
       sum(outcomes = 0), sum(outcomes = 1), sum(outcomes = 2), sum(outcomes = 3), sum(outcomes = 4),
       sum(management_oversight = 0), sum(management_oversight = 1), sum(management_oversight = 2), sum(management_oversight = 3), sum(management_oversight = 4),
       sum(overall = 0), sum(overall = 1), sum(overall = 2), sum(overall = 3), sum(overall = 4),
       sum(impact = 0), sum(impact = 1), sum(impact = 2), sum(impact = 3), sum(impact = 4)
FROM   review
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme;

SELECT r.programme, count(*),
       sum(r.case_recording = m.case_recording), sum(r.case_recording > m.case_recording), sum(r.case_recording < m.case_recording), sum(abs(r.case_recording - m.case_recording) <= 1),
       sum(r.assessments = m.assessments), sum(r.assessments > m.assessments), sum(r.assessments < m.assessments), sum(abs(r.assessments - m.assessments) <= 1),
       sum(r.planning = m.planning), sum(r.planning > m.planning), sum(r.planning < m.planning), sum(abs(r.planning - m.planning) <= 1),
       sum(r.voice_of_the_child = m.voice_of_the_child), sum(r.voice_of_the_child > m.voice_of_the_child), sum(r.voice_of_the_child < m.voice_of_the_child), sum(abs(r.voice_of_the_child - m.voice_of_the_child) <= 1),
       sum(r.outcomes = m.outcomes), sum(r.outcomes > m.outcomes), sum(r.outcomes < m.outcomes), sum(abs(r.outcomes - m.outcomes) <= 1),
       sum(r.management_oversight = m.management_oversight), sum(r.management_oversight > m.management_oversight), sum(r.management_oversight < m.management_oversight), sum(abs(r.management_oversight - m.management_oversight) <= 1),
       sum(r.overall = m.overall), sum(r.overall > m.overall), sum(r.overall < m.overall), sum(abs(r.overall - m.overall) <= 1)
FROM   review r
JOIN   moderation m ON m.review = r.id
WHERE  r.month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY r.programme;

SELECT programme, service, count(*),
       sum(case_recording = 0), sum(case_recording = 1), sum(case_recording = 2), sum(case_recording = 3), sum(case_recording = 4),
       sum(assessments = 0), sum(assessments = 1), sum(assessments = 2), sum(assessments = 3), sum(assessments = 4),
       sum(planning = 0), sum(planning = 1), sum(planning = 2), sum(planning = 3), sum(planning = 4),
       sum(voice_of_the_child = 0), sum(voice_of_the_child = 1), sum(voice_of_the_child = 2), sum(voice_of_the_child = 3), sum(voice_of_the_child = 4),
       sum(outcomes = 0), sum(outcomes = 1), sum(outcomes = 2), sum(outcomes = 3), sum(outcomes = 4),
       sum(management_oversight = 0), sum(management_oversight = 1), sum(management_oversight = 2), sum(management_oversight = 3), sum(management_oversight = 4),
       sum(overall = 0), sum(overall = 1), sum(overall = 2), sum(overall = 3), sum(overall = 4),
       sum(impact = 0), sum(impact = 1), sum(impact = 2), sum(impact = 3), sum(impact = 4)
FROM   review
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, service;

SELECT r.programme, r.service, count(*),
       sum(r.case_recording = m.case_recording), sum(r.case_recording > m.case_recording), sum(r.case_recording < m.case_recording), sum(abs(r.case_recording - m.case_recording) <= 1),
       sum(r.assessments = m.assessments), sum(r.assessments > m.assessments), sum(r.assessments < m.assessments), sum(abs(r.assessments - m.assessments) <= 1),
       sum(r.planning = m.planning), sum(r.planning > m.planning), sum(r.planning < m.planning), sum(abs(r.planning - m.planning) <= 1),
       sum(r.voice_of_the_child = m.voice_of_the_child), sum(r.voice_of_the_child > m.voice_of_the_child), sum(r.voice_of_the_child < m.voice_of_the_child), sum(abs(r.voice_of_the_child - m.voice_of_the_child) <= 1),
       sum(r.outcomes = m.outcomes), sum(r.outcomes > m.outcomes), sum(r.outcomes < m.outcomes), sum(abs(r.outcomes - m.outcomes) <= 1),
       sum(r.management_oversight = m.management_oversight), sum(r.management_oversight > m.management_oversight), sum(r.management_oversight < m.management_oversight), sum(abs(r.management_oversight - m.management_oversight) <= 1),
       sum(r.overall = m.overall), sum(r.overall > m.overall), sum(r.overall < m.overall), sum(abs(r.overall - m.overall) <= 1)
FROM   review r
JOIN   moderation m ON m.review = r.id
WHERE  r.month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY r.programme, r.service;

SELECT programme, team, count(*),
       sum(case_recording = 0), sum(case_recording = 1), sum(case_recording = 2), sum(case_recording = 3), sum(case_recording = 4),
       sum(assessments = 0), sum(assessments = 1), sum(assessments = 2), sum(assessments = 3), sum(assessments = 4),
       sum(planning = 0), sum(planning = 1), sum(planning = 2), sum(planning = 3), sum(planning = 4),
       sum(voice_of_the_child = 0), sum(voice_of_the_child = 1), sum(voice_of_the_child = 2), sum(voice_of_the_child = 3), sum(voice_of_the_child = 4),
       sum(outcomes = 0), sum(outcomes = 1), sum(outcomes = 2), sum(outcomes = 3), sum(outcomes = 4),
       sum(management_oversight = 0), sum(management_oversight = 1), sum(management_oversight = 2), sum(management_oversight = 3), sum(management_oversight = 4),
       sum(overall = 0), sum(overall = 1), sum(overall = 2), sum(overall = 3), sum(overall = 4),
       sum(impact = 0), sum(impact = 1), sum(impact = 2), sum(impact = 3), sum(impact = 4)
FROM   review
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, team;

SELECT r.programme, r.team, count(*),
       sum(r.case_recording = m.case_recording), sum(r.case_recording > m.case_recording), sum(r.case_recording < m.case_recording), sum(abs(r.case_recording - m.case_recording) <= 1),
       sum(r.assessments = m.assessments), sum(r.assessments > m.assessments), sum(r.assessments < m.assessments), sum(abs(r.assessments - m.assessments) <= 1),
       sum(r.planning = m.planning), sum(r.planning > m.planning), sum(r.planning < m.planning), sum(abs(r.planning - m.planning) <= 1),
       sum(r.voice_of_the_child = m.voice_of_the_child), sum(r.voice_of_the_child > m.voice_of_the_child), sum(r.voice_of_the_child < m.voice_of_the_child), sum(abs(r.voice_of_the_child - m.voice_of_the_child) <= 1),
       sum(r.outcomes = m.outcomes), sum(r.outcomes > m.outcomes), sum(r.outcomes < m.outcomes), sum(abs(r.outcomes - m.outcomes) <= 1),
       sum(r.management_oversight = m.management_oversight), sum(r.management_oversight > m.management_oversight), sum(r.management_oversight < m.management_oversight), sum(abs(r.management_oversight - m.management_oversight) <= 1),
       sum(r.overall = m.overall), sum(r.overall > m.overall), sum(r.overall < m.overall), sum(abs(r.overall - m.overall) <= 1)
FROM   review r
JOIN   moderation m ON m.review = r.id
WHERE  r.month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY r.programme, r.team;

SELECT programme, month, count(*),
       sum(case_recording = 0), sum(case_recording = 1), sum(case_recording = 2), sum(case_recording = 3), sum(case_recording = 4),
       sum(assessments = 0), sum(assessments = 1), sum(assessments = 2), sum(assessments = 3), sum(assessments = 4),
       sum(planning = 0), sum(planning = 1), sum(planning = 2), sum(planning = 3), sum(planning = 4),
       sum(voice_of_the_child = 0), sum(voice_of_the_child = 1), sum(voice_of_the_child = 2), sum(voice_of_the_child = 3), sum(voice_of_the_child = 4),
       sum(outcomes = 0), sum(outcomes = 1), sum(outcomes = 2), sum(outcomes = 3), sum(outcomes = 4),
       sum(management_oversight = 0), sum(management_oversight = 1), sum(management_oversight = 2), sum(management_oversight = 3), sum(management_oversight = 4),
       sum(overall = 0), sum(overall = 1), sum(overall = 2), sum(overall = 3), sum(overall = 4),
       sum(impact = 0), sum(impact = 1), sum(impact = 2), sum(impact = 3), sum(impact = 4)
FROM   review
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, month;

SELECT r.programme, r.month, count(*),
       sum(r.case_recording = m.case_recording), sum(r.case_recording > m.case_recording), sum(r.case_recording < m.case_recording), sum(abs(r.case_recording - m.case_recording) <= 1),
       sum(r.assessments = m.assessments), sum(r.assessments > m.assessments), sum(r.assessments < m.assessments), sum(abs(r.assessments - m.assessments) <= 1),
       sum(r.planning = m.planning), sum(r.planning > m.planning), sum(r.planning < m.planning), sum(abs(r.planning - m.planning) <= 1),
       sum(r.voice_of_the_child = m.voice_of_the_child), sum(r.voice_of_the_child > m.voice_of_the_child), sum(r.voice_of_the_child < m.voice_of_the_child), sum(abs(r.voice_of_the_child - m.voice_of_the_child) <= 1),
       sum(r.outcomes = m.outcomes), sum(r.outcomes > m.outcomes), sum(r.outcomes < m.outcomes), sum(abs(r.outcomes - m.outcomes) <= 1),
       sum(r.management_oversight = m.management_oversight), sum(r.management_oversight > m.management_oversight), sum(r.management_oversight < m.management_oversight), sum(abs(r.management_oversight - m.management_oversight) <= 1),
       sum(r.overall = m.overall), sum(r.overall > m.overall), sum(r.overall < m.overall), sum(abs(r.overall - m.overall) <= 1)
FROM   review r
JOIN   moderation m ON m.review = r.id
WHERE  r.month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY r.programme, r.month;

SELECT programme, month, sum(exempt = 0), sum(exempt), sum(exempt = 0 AND review IS NOT NULL)
FROM   allocation
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, month;

SELECT programme, kind, theme, count(DISTINCT review)
FROM   finding_theme
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, kind, theme;

SELECT programme, kind, theme, service, count(DISTINCT review)
FROM   finding_theme
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, kind, theme, service;

SELECT programme, kind, theme, domain, count(DISTINCT review)
FROM   finding_theme
WHERE  month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2
GROUP BY programme, kind, theme, domain;
