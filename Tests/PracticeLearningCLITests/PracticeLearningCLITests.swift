// The suites of PracticeLearningCLI.
