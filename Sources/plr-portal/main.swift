import PracticeLearningPortal

await PracticeLearningPortalTool.main()
