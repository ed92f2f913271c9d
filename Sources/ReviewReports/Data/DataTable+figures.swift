import PracticeLearning

extension DataTable {
  static let figures = [figureTable, dictionary]

  /// What a figure may be about here, with the name of its column: no single person is among them. A column that
  /// is added stands behind these.
  static let figureDimensions: [(name: Figure.Dimension.Name, column: String, words: String)] = [
    (.programme, "programme", "The programme it is about."),
    (.service, "service", "The service it is about."),
    (.team, "team", "The team it is about."),
    (.month, "month", "The month it is about."),
    (.quarter, "quarter", "The quarter it is about, where months are too small for a trend."),
    (.cohort, "cohort", "The age group or the like it is about."),
    (.rating, "rating", "The rating it is about, by the key of domains."),
    (.auditor, "auditor_grade", "The auditor's grade, of a table of pairs."),
    (.moderator, "moderator_grade", "The moderator's grade, of a table of pairs."),
    (.theme, "theme", "The theme it is about."),
    (.finding, "finding_kind", "Whether the theme is named as a strength or for development."),
    (.domain, "domain", "The domain in which the theme is named, by the key of domains."),
    (.status, "status", "The status of actions it is about."),
    (.step, "step", "The kind of work that has a term."),
    (.question, "question", "The question it is about."),
    (.source, "source", "Who was asked for a review."),
    (.reason, "reason", "Why they were not, as one of the words of the form."),
  ]

  /// The table `figures`.
  package static let figureTable = DataTable(
    "figures",
    "Every figure with its counts, its interval and its method, as reports show them. Figures of parts stand "
      + "beside those of the whole: choose by id and by the columns of what it is about, and never add them up.",
    key: ["figure"],
    [
      DataField("figure", .integer, "The number of the row.", required: true),
      DataField("id", .string, "Which figure it is, such as moderation.retained.", required: true),
      DataField("title", .string, "What it is, in words.", required: true),
      DataField("unit", .string, "What the value is; shares run from 0 to 1.", required: true),
      DataField("value", .number, "The value; blank where there is none."),
      DataField(
        "value_status", .string,
        "ok where the value stands there; z where it is a word; c where it is left out since it rests on too few; "
          + "x where there is none for another reason, which stands under missing.", required: true,
        values: ["ok", "x", "z", "c"]),
      DataField("text", .string, "A word in place of the value, or what the value means."),
      DataField("numerator", .integer, "The count above the line of a share."),
      DataField("denominator", .integer, "The count below the line of a share."),
      DataField("lower", .number, "The lower end of the 95% interval."),
      DataField("upper", .number, "The upper end of the 95% interval."),
    ]
      + Grade.bestFirst.map { grade in
        DataField(
          columnName(grade.word), .integer,
          "How many were graded \(grade.word), of a grade profile.")
      } + [
        DataField(
          "is_signal", .flag, "Of a point of a trend with limits: whether a rule picks it out."),
        DataField("rule", .string, "The rule that picks it out, in words."),
        DataField("mean", .number, "Of a point of a trend: the line in the middle."),
        DataField("lower_limit", .number, "Of a point of a trend: its lower limit."),
        DataField("upper_limit", .number, "Of a point of a trend: its upper limit."),
        DataField("chart", .string, "Of a point of a trend: how the trend is looked at."),
        DataField("method", .string, "How it was made, with its source."),
        DataField("period", .string, "The months it is counted over.", required: true),
        DataField("first_month", .string, "The first of them.", required: true),
        DataField("last_month", .string, "The last of them.", required: true),
        DataField("missing", .string, "Why there is no value."),
      ] + figureDimensions.map { DataField($0.column, .string, $0.words) })

  /// The table `data_dictionary`.
  package static let dictionary = DataTable(
    "data_dictionary", "Every column of every table.", key: ["resource", "field"],
    [
      DataField("resource", .string, "The table.", required: true),
      DataField("field", .string, "The column.", required: true),
      DataField("place", .integer, "Its place in the table, from 1.", required: true),
      DataField("type", .string, "What its cells are; a flag is 1 or 0.", required: true),
      .flag("is_key", "Whether it is part of what names a row."),
      .flag("is_required", "Whether every row has a value."),
      DataField("names", .string, "The table whose rows its values name."),
      DataField("description", .string, "What it says.", required: true),
      DataField("table_description", .string, "What a row of the table is.", required: true),
      DataField(
        "changes_by", .string, "What a package of changes holds of the table.", required: true),
    ])

  static func columnName(_ word: String) -> String {
    word.split(separator: " ").joined(separator: "_")
  }
}
