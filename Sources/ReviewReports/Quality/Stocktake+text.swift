import PracticeLearning

extension Stocktake {
  /// What was done, in a few sentences of counts.
  package var narrative: String {
    guard !rows.isEmpty else { return "Nothing is in the register of this period." }
    var sentences = [
      "\(counted(rows.count, "activity", "activities")) beside reviews: "
        + "\(list(types.map { "\($0.of) \($0.number)" }))."
    ]
    let looked = rows.flatMap { row in row.looked.map(\.words) }
    if !looked.isEmpty { sentences.append("Looked at or done: \(list(looked)).") }
    if !namedThemes.isEmpty {
      let named = namedThemes.prefix(5).map { "\($0.of) (\($0.number))" }
      sentences.append("Themes named: \(list(named)).")
    }
    let open = rows.count { !$0.development.isEmpty && $0.action == nil }
    if open > 0 {
      sentences.append(
        "\(open) found something to develop, and nothing is said of what is done about it.")
    }
    return sentences.joined(separator: " ")
  }

  /// How many activities there are of each type, in the order of the types.
  package var types: [Count] {
    var counts: [Count] = []
    for row in rows {
      if let index = counts.firstIndex(where: { $0.of == row.type }) {
        counts[index].number += 1
      } else {
        counts.append(Count(number: 1, of: row.type))
      }
    }
    return counts
  }

  /// How many activities name each theme, the most named first.
  package var namedThemes: [Count] {
    var counts: [Count] = []
    for theme in rows.flatMap(\.themes) {
      if let index = counts.firstIndex(where: { $0.of == theme }) {
        counts[index].number += 1
      } else {
        counts.append(Count(number: 1, of: theme))
      }
    }
    return counts.sorted { ($1.number, $0.of) < ($0.number, $1.of) }
  }

  var title: String {
    "\(council): quality activity beside reviews, \(period.words) (\(period))"
  }

  /// The stocktake as people read it in a terminal.
  package func text(style: TextStyle = TextStyle()) -> String {
    var text = style(title, .bold) + "\n" + wrapped(narrative, indent: "  ") + "\n"
    for row in rows {
      let looked = row.looked.isEmpty ? "" : " (\(list(row.looked.map(\.words))))"
      text += "\n" + style(printable("\(row.type): \(row.title)\(looked)"), .bold) + "\n"
      text += part("theme", row.themes.isEmpty ? [] : [list(row.themes)])
      text += part("strong", row.strengths)
      text += part("to develop", row.development)
      text += part("action", row.action.map { [$0] } ?? [])
    }
    return text
  }

  private func part(_ name: String, _ lines: [String]) -> String {
    lines.map { wrapped(printable("\(name): \($0)"), indent: "  ") + "\n" }.joined()
  }

  /// The stocktake as a page of Markdown: counts in a paragraph, then the table.
  package var markdown: String {
    let table = ReportTable(
      "", columns: ["type", "theme", "areas for development", "action"],
      rows: rows.map { row in
        let looked = row.looked.isEmpty ? "" : " (\(list(row.looked.map(\.words))))"
        return [
          "\(row.type): \(row.title)\(looked)", row.themes.joined(separator: ", "),
          row.development.joined(separator: " "), row.action ?? "",
        ].map(printable)
      })
    return "# \(title)\n\n\(narrative)\n\n" + (rows.isEmpty ? "" : table.markdown)
  }

  /// The rows as a table of data.
  package var table: ReportTable {
    ReportTable(
      "",
      columns: [
        "period", "id", "type", "title", "source", "from", "to", "looked at", "theme", "strengths",
        "areas for development", "action",
      ],
      rows: rows.map { row in
        [
          period.description, row.id, row.type, row.title, row.source ?? "", row.from.description,
          row.to.description, row.looked.map(\.words).joined(separator: "; "),
          row.themes.joined(separator: "; "), row.strengths.joined(separator: " "),
          row.development.joined(separator: " "), row.action ?? "",
        ]
      })
  }

  /// The stocktake as one JSON object.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.member("plr", 1)
      json.member("council", council)
      json.member("period", period.description)
      json.member("narrative", narrative)
      json.member("types") { json in write(types, "type", to: &json) }
      json.member("themes") { json in write(namedThemes, "theme", to: &json) }
      json.member("rows") { json in
        json.list(rows) { json, row in json.object { json in write(row, to: &json) } }
      }
    }
    return json.text
  }

  private func write(_ counts: [Count], _ key: String, to json: inout JSONText) {
    json.list(counts) { json, count in
      json.object { json in
        json.member(key, count.of)
        json.member("count", count.number)
        if let people = count.people { json.member("people", people) }
      }
    }
  }

  private func write(_ row: Row, to json: inout JSONText) {
    json.member("id", row.id)
    json.member("type", row.type)
    json.member("title", row.title)
    json.member("source", row.source)
    json.member("from", row.from.description)
    json.member("to", row.to.description)
    json.member("looked_at") { json in write(row.looked, "of", to: &json) }
    for (key, lines) in [
      ("themes", row.themes), ("strengths", row.strengths), ("development", row.development),
    ] {
      json.member(key) { json in json.list(lines) { json, line in json.string(line) } }
    }
    json.member("action", row.action)
  }
}
