// The suites of ReviewDocuments.
