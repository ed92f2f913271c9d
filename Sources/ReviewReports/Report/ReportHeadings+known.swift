extension ReportHeadings {
  /// Every heading as the program words it. One that holds a month or a figure cannot be reworded.
  package static let known: [String] = ReportKind.allCases.map(\.title) + questions + parts + tables

  /// The questions of page one.
  private static let questions = [
    Report.decide, "Is practice good enough?", "Can we trust the grades?",
    "Is it getting better?",
    "Children we worried about", "Were families heard?", "Is the work done in time?",
    "What are we doing about it?", "Where do readers differ?", "Is enough read again?",
    "Is it getting closer?", "What is good?", "What worries us?", "What is changing?",
    "What do we do about it?", "Whom can we learn from?", "What did we look at?",
    "What is strong?", "What do we do next?", "Is it better than last time?", "What do we do?",
    "What do we know about the quality and impact of practice?", "How do we know it?",
    "What are our plans for the next twelve months?", "What was reviewed?",
    "Were cases picked by hand?", "How is our practice?", "What do we do well?",
    "What is there to report?", "What is named most often?", "What shall we work on?",
    "What are we doing?",
    "What waits for you?",
  ]

  /// The parts behind it.
  private static let parts =
    [
      Report.behind, Report.reading, "In pictures", "In figures", "Named in reviews", "Where",
      "Learning from teams", "Auditor and moderator side by side", "Service by service",
      "Against the target", "Month by month", "Single auditors, for the QA lead alone",
      "Changed afterwards", "Measures", "What was learned", "Compared with the last week",
      "Who is told what, and by when", "The register", "Counts", "Reviews", "Draws",
      "Second readings", "Found inadequate", "Learning actions", "Left out", "Reviews of the team",
      "Open learning actions", "What waits for you", "Counts that are published",
    ] + SelfAssessment.Part.allCases.map(\.rawValue)

  /// Tables.
  private static let tables = [
    "The main figures", "Grades as recorded", "By service, overall grade",
    "By month, overall grade", "Where auditor and moderator differ",
    "Moderation against the target", "Changed or excused afterwards", "In time",
    "Other programmes in the same months", "Named most often as a strength",
    "Named most often to improve", "Areas for development by domain",
    "Areas for development by service", "Teams strong where others struggle",
    "Graded higher than the moderator", "Asked in this week", "Activity by type and day",
    "Activities", "Themes named", "Reviews of the months", "Draws and their certificates",
    "Overall grades of auditor and moderator, and the final one", "Escalations",
    "Learning actions as they stand", "Actions", "By its last day",
    "The moderator's own overall grade beside the auditor's, by service",
    "The moderator's own overall grade beside the auditor's, by quarter", "Strengths",
    "Areas for development", "Overall grade", "Overall grade by service",
    "Overall grade over time", "By what was looked at", "Families", "Named as strengths",
    "Named to improve", "Read by a second reader", "How often the same grade",
    "Learning actions from these reviews",
  ]
}
