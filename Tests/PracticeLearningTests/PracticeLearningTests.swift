// The suites of PracticeLearning.
