import PracticeLearning

/// The columns of the tables that cases are drawn from.
package enum FrameColumns {
  /// The active cases.
  package static let cases = Shape.Block(
    "a frame of cases",
    [
      .init(key: "case", shape: .text, isNeeded: true, about: "the case, by its local reference"),
      .init(key: "service", shape: .text, isNeeded: true, about: "the service that works with it"),
      .init(key: "team", shape: .text, isNeeded: true, about: "the team that holds it, by its id"),
      .init(
        key: "worker", shape: .text, isNeeded: true, about: "the allocated worker, by role code"),
      .init(key: "plan_type", shape: .text, isNeeded: false, about: "the type of plan"),
      .init(key: "age_band", shape: AgeBand.shape, isNeeded: false, about: "the child's age band"),
      .init(key: "start", shape: .date, isNeeded: false, about: "the day the work began"),
    ])

  /// Who held which case before.
  package static let involvement = Shape.Block(
    "a table of involvement",
    [
      .init(key: "case", shape: .text, isNeeded: true, about: "the case, by its local reference"),
      .init(key: "worker", shape: .text, isNeeded: true, about: "who held it, by role code"),
      .init(key: "team", shape: .text, isNeeded: false, about: "the team that held it, by its id"),
      .init(key: "start", shape: .date, isNeeded: false, about: "the first day"),
      .init(key: "end", shape: .date, isNeeded: false, about: "the last day"),
    ])
}
