import PracticeLearning

extension DataTable {
  static let dimensions =
    [thePackage, months, programmes, services, teams, domains, scale, themes]
    + [templates, questions, people]

  /// The table `package`.
  package static let thePackage = DataTable(
    "package", "The package itself: one row, which says what it holds.", key: [],
    [
      DataField("name", .string, "The council's name.", required: true),
      DataField(
        "schema_version", .integer, "The version of names and order of columns.", required: true),
      DataField(
        "holds", .string,
        "Whether it holds everything that is meant, or what changed since an earlier package: then the tables "
          + "of reviews and actions hold only those named in changed_reviews and changed_actions, and all "
          + "others stand as a whole.", required: true, values: ["everything", "changes"]),
      DataField(
        "position", .integer,
        "The entry of the journal that tells of this package; the next package of changes begins after it.",
        required: true),
      DataField(
        "since", .integer, "The position of the earlier package, where this one holds changes."),
      DataField("made_on", .date, "The day it was made.", required: true),
      DataField("first_month", .string, "The first month that is meant, such as 2025-04."),
      DataField("last_month", .string, "The last month that is meant."),
      DataField("programme", .string, "The only programme that is meant; blank for all."),
      DataField("service", .string, "The only service that is meant; blank for all."),
      DataField("team", .string, "The only team that is meant; blank for all."),
      DataField(
        "reviews", .integer, "The reviews that are meant, those of earlier packages included.",
        required: true),
      DataField(
        "left_out", .integer,
        "Reviews left out, since whoever made the package is asked to grade them without having read them.",
        required: true),
      DataField(
        "figures_period", .string,
        "The months the table of figures is counted over; blank without any."),
    ])

  /// The table `months`.
  package static let months = DataTable(
    "months",
    "A calendar by month, without a gap, from the April before the first row to the March after the last.",
    key: ["month"],
    [
      DataField("month", .string, "The month, such as 2026-02.", required: true),
      DataField("name", .string, "The month as people write it."),
      DataField("first_day", .date, "Its first day."),
      DataField("last_day", .date, "Its last day."),
      DataField(
        "financial_year", .string, "The financial year, from April to March, such as 2025/26."),
      DataField("quarter", .string, "The quarter of the financial year, such as 2025-Q4."),
      DataField("quarter_number", .integer, "The number of that quarter, 1 for April to June."),
      DataField(
        "month_of_year", .integer, "The number of the month in the financial year, 1 for April."),
      DataField("month_number", .integer, "The months since January of the year 0, to sort by."),
    ])

  /// The table `programmes`.
  package static let programmes = DataTable(
    "programmes", "The programmes of reviews.", key: ["programme"],
    [
      DataField("programme", .string, "The programme, by id.", required: true),
      DataField("name", .string, "Its name.", required: true),
    ])

  /// The table `services`.
  package static let services = DataTable(
    "services", "The services.", key: ["service"],
    [DataField("service", .string, "The service, by name.", required: true)])

  /// The table `teams`.
  package static let teams = DataTable(
    "teams", "The teams.", key: ["team"],
    [
      DataField("team", .string, "The team, by id.", required: true),
      DataField("name", .string, "Its name; its id where it has none.", required: true),
      .key("service", of: "services", "The service it belongs to by the settings now."),
    ])

  /// The table `domains`.
  package static let domains = DataTable(
    "domains", "What is rated: the six practice domains, the whole, and the impact on the child.",
    key: ["domain"],
    [
      DataField("domain", .string, "The domain, by key.", required: true),
      DataField("name", .string, "Its name.", required: true),
      DataField(
        "place", .integer, "Its place in the form, to sort by; 99 where it is not known.",
        required: true),
      .flag("is_practice_domain", "Whether it is one of the six practice domains."),
    ])

  /// The table `scale`.
  package static let scale = DataTable(
    "scale", "The four grades, and none.", key: ["grade"],
    [
      DataField("grade", .integer, "4 for the best, 1 for the worst, 0 for none.", required: true),
      DataField("word", .string, "The grade in words.", required: true),
      DataField("good_or_better", .flag, "Whether it is good or outstanding; blank for none."),
    ])

  /// The table `themes`.
  package static let themes = DataTable(
    "themes", "The themes findings are coded with.", key: ["theme"],
    [
      DataField("theme", .string, "The theme, by id.", required: true),
      DataField("name", .string, "Its name.", required: true),
      DataField("heading", .string, "The heading it stands under.", required: true),
      DataField(
        "retired_from", .string, "The first month in which nothing is coded with it any more."),
      DataField(
        "became", .string, "The themes it was merged into or split into, with a space between."),
    ])

  /// The table `templates`.
  package static let templates = DataTable(
    "templates", "The templates of review forms.", key: ["template"],
    [
      DataField(
        "template", .string, "The template with its version, such as children-in-care@1.",
        required: true)
    ])

  /// The table `questions`.
  package static let questions = DataTable(
    "questions", "The questions of templates.", key: ["question"],
    [
      DataField("question", .string, "The question, by key.", required: true),
      DataField("ask", .string, "The question in full, as the template asks it.", required: true),
    ])

  /// The table `people`.
  package static let people = DataTable(
    "people", "People who audit and moderate, by role code and nothing else.", key: ["person"],
    [
      DataField(
        "person", .string,
        "The role code. Figures of single people are for the QA lead alone: in the packages of others "
          + "everybody is \"withheld\".", required: true)
    ])
}
