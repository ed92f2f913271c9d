/// Every page there is: what is not here nobody can ask for.
extension Portal {
  static let pages: [any Page] = [
    WaitingPage(), HelpPage(), KeptPage(), FactorPage(),
    // recording
    AllocationsPage(), AllocatedPage(), StartPage(), ReviewsPage(), ReviewPage(), DraftPage(),
    DraftPartPage(), DraftKeepPage(), CheckAnswersPage(), DraftPrintPage(), DraftFilePage(),
    DraftFormPage(), ConversationPrintPage(),
    DiscardPage(),
    // moderation
    ModerationsPage(), GradePage(), ModerationPage(), SettlePage(), AnswerPage(), DisputePage(),
    ReassignPage(), DrawModerationPage(), AskForModerationPage(), ModerationTargetPage(),
    ModerationComparePage(),
    // calibration
    CalibrationsPage(), CalibrationPage(), GradeCasePage(), CloseCalibrationPage(),
    CancelCalibrationPage(), NewCalibrationPage(),
    // escalations
    EscalationsPage(), EscalationPage(), CloseEscalationPage(), DrawReReviewPage(),
    StartReReviewPage(),
    // beside a review
    ReflectPage(), ReplyPage(), PracticeConversationPage(), WithdrawPage(), AmendPage(),
    // reports and figures
    ReportsPage(), ReportPage(), ReportFiguresPage(), ReportFilePage(), FiguresPage(),
    FigureFilePage(), FigurePage(),
    ExportsPage(), WorkbookPage(), DataPackagePage(), DocumentsPage(), SearchPage(), FoundPage(),
    // administration
    OwnAccountPage(), NoticesPage(), TokensPage(), PeoplePage(), PersonPage(), LeaverPage(),
    SettingsPage(),
    SettingsHistoryPage(), JournalPage(), UpkeepPage(), ReleasesPage(),
    // drawing
    DrawPage(), SwapPage(), ExemptPage(), SetAsidePage(), ProposalPage(), CertificatesPage(),
    CertificatePage(), CertificateFilePage(),
    // themes
    ThemesPage(), CodingPage(), CodingBatchPage(), ThemeHistoryPage(), ThemeChangePage(),
    // actions
    ActionsPage(), RaiseActionPage(), ActionPage(), UpdateActionPage(), MoveActionPage(),
    DecideDayPage(), SupervisionPage(), ImpactPage(), DecideImpactPage(), RebasePage(),
    // practice weeks, dip samples, register
    WeeksPage(), NewWeekPage(), WeekPage(), AddToWeekPage(), PlanWeekPage(), DipsPage(),
    NewDipPage(), DipPage(), DipSheetPage(), DipCasePage(), ActivitiesPage(), AddActivityPage(),
    StocktakePage(),
    // files
    ImportPage(), PeopleImportPage(),
  ]

  /// The links of the navigation, in its order.
  static let links: [(path: String, link: PageLink)] = pages.compactMap { page in
    page.link.map { (page.address.description, $0) }
  }
}

extension Router {
  static let all = Router(Portal.pages)
}
