extension DiagnosticCode {
  /// Q001: a dip template that is not there.
  public static let unknownDipTemplate = DiagnosticCode(
    "Q001", .error, "a dip template that is not there")
  /// Q002: a measure that the dip template does not have.
  public static let unknownMeasure = DiagnosticCode(
    "Q002", .error, "a measure that the dip template does not have")
  /// Q003: a share at which nothing could be told.
  public static let shareDoesNotFit = DiagnosticCode(
    "Q003", .error, "a share that is not from 1 to 100 percent")
  /// Q004: a dip sample without cases, or with more than there are.
  public static let sampleDoesNotFit = DiagnosticCode(
    "Q004", .error, "a sample without cases, or larger than what it is drawn from")
  /// Q005: a case named twice.
  public static let namedTwiceInSample = DiagnosticCode(
    "Q005", .error, "a case named twice")
  /// Q006: a dip sample that is not in the store.
  public static let unknownDipSample = DiagnosticCode(
    "Q006", .error, "a dip sample that is not in the store")
  /// Q007: an answer about a case that is not in the sample.
  public static let caseNotInSample = DiagnosticCode(
    "Q007", .error, "an answer about a case that is not in the sample")
  /// Q008: no answer where some are to be recorded.
  public static let nothingAnswered = DiagnosticCode(
    "Q008", .error, "no answer where some are to be recorded")
  /// Q009: the cases of a recorded sample are others now.
  public static let sampleChanged = DiagnosticCode(
    "Q009", .error, "the cases of a dip sample changed after they were drawn")
  /// Q010: an activity that found something to develop and says nothing of what is done.
  public static let activityWithoutAction = DiagnosticCode(
    "Q010", .hint, "areas for development and no action")
  /// Q011: a number of people or things that is too small.
  public static let numberTooSmall = DiagnosticCode(
    "Q011", .error, "a number of people or things below zero, or of none that happened")
  /// Q012: a practice week that is not in the store.
  public static let unknownWeek = DiagnosticCode(
    "Q012", .error, "a practice week that is not in the store")
  /// Q013: a practice week in the days of another on the same theme.
  public static let overlappingWeek = DiagnosticCode(
    "Q013", .error, "a practice week in the days of another on the same theme")
  /// Q014: a draw of cases that is not in the store.
  public static let unknownDraw = DiagnosticCode(
    "Q014", .error, "a draw of cases that is not in the store")
  /// Q015: nothing to add to a week.
  public static let nothingToAdd = DiagnosticCode("Q015", .error, "nothing to add to a week")
  /// Q016: words for everybody, or for councillors, that tell who somebody is.
  public static let tellsWho = DiagnosticCode(
    "Q016", .error, "words for everybody, or for councillors, that tell who somebody is")
  /// Q017: a public report that is wanted of a part of the council alone.
  public static let publicOfPart = DiagnosticCode(
    "Q017", .error, "a public report of a single service or team")
  /// Q018: a public report of which every number would have to be hidden.
  public static let nothingToPublish = DiagnosticCode(
    "Q018", .error, "a public report that could only be protected by hiding everything")
  /// Q019: a line of a public report that is all in one cell.
  public static let wholeGroup = DiagnosticCode(
    "Q019", .warning, "a line of a public report that is all of one kind")
  /// Q020: reviews that are left out of what is to be published.
  public static let publishedWithout = DiagnosticCode(
    "Q020", .error, "reviews that are left out of what is to be published")
  /// Q021: something that is published already.
  public static let publishedAlready = DiagnosticCode(
    "Q021", .hint, "the same numbers are published already")
}
