import AuditStatistics
import PracticeLearning

extension DipReport {
  /// The results as a table of data: a row for each measure, then all of them together.
  package var table: ReportTable {
    ReportTable(
      "",
      columns: [
        "dip_sample", "drawn_on", "measure", "question", .number("yes"), .number("no"),
        .number("not_applicable"), .number("open"),
        .number("share"), .number("lower"), .number("upper"), "method", .number("holds_at"),
        "reading", .number("further_cases_to_tell"),
      ],
      rows: results.map { result in
        [
          sample.id, sample.drawnOn.description, result.measure ?? "all",
          result.measure.flatMap { template.measure($0)?.ask } ?? "", "\(result.yes)",
          "\(result.no)", "\(result.notApplicable)", "\(result.notAnswered)",
          result.share.value.map { "\($0)" } ?? "",
          result.interval.map { "\($0.lowerBound)" } ?? "",
          result.interval.map { "\($0.upperBound)" } ?? "", result.method,
          "\(sample.holdsAt)", result.share.value == nil ? "" : result.finding.rawValue,
          result.furtherToTell.map(String.init) ?? "",
        ]
      })
  }

  /// The report as one JSON object.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.member("plr", 1)
      writeMembers(to: &json)
    }
    return json.text
  }

  private func writeMembers(to json: inout JSONText) {
    json.member("dip_sample", sample.id)
    json.member("template", sample.template.description)
    json.member("hypothesis", sample.hypothesis)
    json.member("holds_at", sample.holdsAt)
    json.member("measure", sample.measure)
    json.member("theme", sample.theme)
    json.member("drawn_on", sample.drawnOn.description)
    json.member("cases", cases)
    json.member("population", sample.frame?.cases)
    json.member("seed", sample.frame?.seed)
    json.member("frame_digest", sample.frame?.digest)
    json.member("answered", answered)
    json.member("reading", reading)
    json.member("sentence", sentence)
    json.member("learned", sample.learned)
    json.member("measures") { json in
      json.list(results) { json, result in
        json.object { json in write(result, to: &json) }
      }
    }
  }

  private func write(_ result: DipResult, to json: inout JSONText) {
    json.member("measure", result.measure ?? "all")
    json.member("question", result.measure.flatMap { template.measure($0)?.ask })
    json.member("yes", result.yes)
    json.member("no", result.no)
    json.member("not_applicable", result.notApplicable)
    json.member("open", result.notAnswered)
    json.member("share", result.share.value)
    json.member("interval") { json in
      guard let interval = result.interval else { return json.raw("null") }
      json.object { json in
        json.member("lower", interval.lowerBound)
        json.member("upper", interval.upperBound)
      }
    }
    json.member("method", result.method)
    json.member("reading", result.share.value == nil ? nil : result.finding.rawValue)
    json.member("further_cases_to_tell", result.furtherToTell)
  }
}
