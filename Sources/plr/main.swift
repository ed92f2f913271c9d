import PracticeLearningCLI

PracticeLearningTool.main()
