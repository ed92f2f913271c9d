/// A kind of name that the narrow tables hold as a number; the name of its table.
enum Dimension: String, CaseIterable {
  case programme, service, team, person, template, theme, cohort, answer
}
