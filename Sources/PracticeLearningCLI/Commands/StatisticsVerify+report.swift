import PracticeLearning
import ReviewReports
import StatisticsReferences

/// The results of verified cases, for people and for machines.
struct ReferenceReport {
  let results: [ReferenceResult]
  /// The files without a case that could be read.
  let unreadFiles: Int

  var failed: Int { results.count { !$0.isPass } }

  /// A line for each case, what failed below it, and a summary by kind.
  func text(style: TextStyle) -> String {
    let width = results.map { printable($0.name).count }.max() ?? 0
    var text = ""
    for result in results {
      let name = printable(result.name)
      let space = String(repeating: " ", count: width - name.count)
      text += result.isPass ? "pass  " : style("FAIL", .red) + "  "
      text += name + space + "  " + Self.measure(result) + "\n"
      for failure in result.comparison?.failures ?? [] {
        text += "      \(printable(failure.path)): expected \(printable(failure.expected)), "
        text += "computed \(printable(failure.computed))\n"
      }
    }
    return text + "\n" + byKind.text(style: style) + "\n" + summary + "\n"
  }

  private static func measure(_ result: ReferenceResult) -> String {
    guard let comparison = result.comparison else { return "not computed" }
    return counted(comparison.values, "value")
      + ", largest difference \(short(comparison.largestRelative)) relative, "
      + "\(short(comparison.largestAbsolute)) absolute"
  }

  private var summary: String {
    let values = results.reduce(0) { $0 + ($1.comparison?.values ?? 0) }
    let compared = "\(counted(values, "value")) compared"
    let unread = unreadFiles > 0 ? " \(counted(unreadFiles, "file")) could not be read." : ""
    return failed == 0
      ? "\(counted(results.count, "case")): all pass, \(compared).\(unread)"
      : "\(counted(results.count, "case")): \(failed) failed, \(compared).\(unread)"
  }

  private var byKind: ReportTable {
    let kinds = Dictionary(grouping: results, by: \.kind).sorted { $0.key < $1.key }
    return ReportTable(
      "",
      columns: [
        "kind", .number("cases"), .number("pass"), .number("fail"), .number("values"),
        .number("largest relative"), .number("largest absolute"),
      ],
      rows: kinds.map { kind, results in
        let comparisons = results.compactMap(\.comparison)
        return [
          kind.isEmpty ? "-" : kind, "\(results.count)", "\(results.count(where: \.isPass))",
          "\(results.count { !$0.isPass })", "\(comparisons.reduce(0) { $0 + $1.values })",
          short(comparisons.compactMap(\.largestRelative).max()),
          short(comparisons.compactMap(\.largestAbsolute).max()),
        ]
      })
  }

  /// A row for each case.
  var table: ReportTable {
    ReportTable(
      "",
      columns: [
        "file", "case", "kind", "result", .number("values"), .number("failed"),
        .number("largest relative"), .number("largest absolute"), "reason",
      ],
      rows: results.map { result in
        let comparison = result.comparison
        return [
          result.file, result.name, result.kind, result.isPass ? "pass" : "fail",
          comparison.map { "\($0.values)" } ?? "", comparison.map { "\($0.failures.count)" } ?? "",
          comparison?.largestRelative.map { "\($0)" } ?? "",
          comparison?.largestAbsolute.map { "\($0)" } ?? "", Self.reason(result),
        ]
      })
  }

  private static func reason(_ result: ReferenceResult) -> String {
    let refused = result.complaints.map { "\($0.code) \($0.summary)" }
    let failures = (result.comparison?.failures ?? []).map {
      "\($0.path): expected \($0.expected), computed \($0.computed)"
    }
    return (refused + failures).joined(separator: "; ")
  }

  /// An object with a list of cases, their complaints and the summary.
  func writeJSON(_ complaints: [Diagnostic], to json: inout JSONText) {
    json.object { json in
      json.member("cases") { json in
        json.list(results) { json, result in json.object { Self.write(result, to: &$0) } }
      }
      json.member("complaints") { writeComplaints(complaints, to: &$0, wording: .terminal) }
      json.member("passed", results.count - failed)
      json.member("failed", failed)
    }
  }

  private static func write(_ result: ReferenceResult, to json: inout JSONText) {
    json.member("file", result.file)
    json.member("case", result.name)
    json.member("kind", result.kind.isEmpty ? nil : result.kind)
    json.member("result", result.isPass ? "pass" : "fail")
    json.member("values", result.comparison?.values)
    json.member("largest_relative", result.comparison?.largestRelative)
    json.member("largest_absolute", result.comparison?.largestAbsolute)
    json.member("failures") { json in
      json.list(result.comparison?.failures ?? []) { json, failure in
        json.object { json in
          json.member("value", failure.path)
          json.member("expected", failure.expected)
          json.member("computed", failure.computed)
        }
      }
    }
  }
}

/// A difference with two digits: `2.2e-16`, `0`; `-` where no number was compared.
private func short(_ difference: Double?) -> String {
  guard let difference else { return "-" }
  guard difference > 0, difference.isFinite else { return difference == 0 ? "0" : "\(difference)" }
  let text = "\(difference)"
  guard let exponent = text.firstIndex(of: "e") else { return shortDecimal(difference) }
  return String(text[..<exponent].prefix(3) + text[exponent...])
}

private func shortDecimal(_ difference: Double) -> String {
  difference >= 100 ? "\(difference.rounded())" : fixed(difference, 5)
}
