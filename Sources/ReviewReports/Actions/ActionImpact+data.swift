import AuditStatistics
package import PracticeLearning

extension ActionImpact {
  /// Every month as a chart draws it, for machines.
  package var monthsTable: ReportTable {
    let marks = Dictionary(grouping: chart.marks, by: \.month)
    return ReportTable(
      "",
      columns: [
        "action", "month", "segment", "counted", .number("n"), .number("of"), .number("share"),
        .number("line"), .number("lower"), .number("upper"), .number("own_line"),
        .number("own_lower"), .number("own_upper"), "mark",
      ],
      rows: chart.points.map { point in
        let own = chart.lines.first { $0.segment == point.segment }
        return [
          action.id, point.month.month.description, point.segment.rawValue,
          point.segment.isCounted ? "yes" : "no", String(point.month.count),
          String(point.month.total), number(point.share), number(baseline?.height),
          number(point.baseline?.lowerBound), number(point.baseline?.upperBound),
          number(own?.height), number(point.own?.lowerBound), number(point.own?.upperBound),
          (marks[point.month.month] ?? []).map { "\($0.day): \($0.words)" }.joined(separator: "; "),
        ]
      })
  }

  private var baseline: ImpactChart.Line? { chart.lines.first { $0.segment == .before } }

  /// What is compared and said, and every month, in JSON.
  package func writeJSON(to json: inout JSONText) {
    json.object { json in
      json.member("action", action.id)
      json.member("measure", measure.written)
      json.member("measure_service", measure.service)
      json.member("measure_team", measure.team)
      json.member("named", naming.rawValue)
      json.member("chart", chart.kind.rawValue)
      json.member("comparison") { write(comparison, to: &$0) }
      json.member("sentence", sentence)
      json.member("reviews_left_out", leftOut)
      json.member("decision", action.decision?.what.rawValue)
      json.member("next_look", action.nextLook?.description)
      json.member("rebased_by", action.rebase?.by)
      json.member("rebased_on", action.rebase?.on.description)
      json.member("rebased_because", action.rebase?.because)
      json.member("months") { monthsTable.writeJSON(to: &$0) }
      json.member("other_services") { json in
        json.list(others) { json, beside in
          json.object { json in
            json.member("service", beside.service)
            json.member("comparison") { write(beside.comparison, to: &$0) }
          }
        }
      }
    }
  }

  private func write(_ comparison: ImpactComparison, to json: inout JSONText) {
    json.object { json in
      json.member("before", comparison.before.count)
      json.member("before_of", comparison.before.total)
      json.member("after", comparison.after.count)
      json.member("after_of", comparison.after.total)
      json.member("change", comparison.change)
      json.member("lower", comparison.interval?.lowerBound)
      json.member("upper", comparison.interval?.upperBound)
      json.member("outcome", comparison.outcome.rawValue)
    }
  }

  private func number(_ value: Double?) -> String { value.map { fixed($0, 4) } ?? "" }
}
