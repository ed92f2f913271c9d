// The suites of AuditStatistics.
