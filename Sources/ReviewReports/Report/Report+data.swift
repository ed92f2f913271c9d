import Charts

extension Report {
  /// What the report says, for machines: page one, the parts behind it, the figures; the bytes its digest is of where
  /// its origin is not said yet.
  package var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("plr") { $0.raw("1") }
      json.member("report", kind.rawValue)
      json.member("council", council)
      json.member("title", title)
      json.member("subtitle", subtitle)
      json.member("answers") { json in
        json.list(answers) { json, answer in
          json.object { json in
            json.member("question", answer.question)
            json.member("answer") { Report.write(answer.sentences, to: &$0) }
            json.member("worked_out") { Report.write(answer.workedOut, to: &$0) }
          }
        }
      }
      json.member("decisions") { Report.write(decisions, to: &$0) }
      json.member("sections") { json in
        json.list(sections.filter { !$0.blocks.isEmpty }) { json, section in
          json.object { json in
            json.member("heading", section.heading)
            json.member("parts") { json in
              json.list(section.blocks) { json, block in Report.write(block, to: &json) }
            }
          }
        }
      }
      json.member("notes") { Report.write(notes, to: &$0) }
      json.member("programmes") { writeProgrammes(figures, to: &$0) }
      if let origin {
        json.member("origin") { json in
          json.object { json in
            json.member("digest", origin.digest)
            json.member("period", origin.period)
            json.member("templates") { Report.write(origin.templates, to: &$0) }
            json.member("version", origin.version)
          }
        }
      }
    }
    json.raw("\n")
    return json.bytes
  }

  private static func write(_ lines: [String], to json: inout JSONText) {
    json.list(lines) { json, line in json.string(line) }
  }

  private static func write(_ table: ReportTable, to json: inout JSONText) {
    json.member("title", table.title)
    json.member("table") { table.writeJSON(to: &$0) }
    if let note = table.note { json.member("note", note) }
  }

  private static func write(_ block: Block, to json: inout JSONText) {
    json.object { json in
      switch block {
      case .text(let text): json.member("text", text)
      case .list(let lines): json.member("list") { write(lines, to: &$0) }
      case .words(let words, _): json.member("words", words.isEmpty ? nil : words)
      case .table(let table): write(table, to: &json)
      case .chart(let chart, _):
        json.member("chart", chart.heading.title)
        json.member("description", chart.description)
        write(ReportTable(twinOf: chart), to: &json)
      }
    }
  }
}
