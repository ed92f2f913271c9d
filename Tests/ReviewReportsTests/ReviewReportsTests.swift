// The suites of ReviewReports.
