import AuditStatistics
import PracticeLearning

extension WeekReport {
  /// The page as a table of data: a row for each kind of evidence, each measure and each sentence.
  package var table: ReportTable {
    func row(
      _ section: String, _ what: String, _ cells: [String] = ["", "", "", ""], _ text: String = ""
    ) -> [String] { [week.id, section, what] + cells + [text] }
    let counts = evidence.map { kind in
      row(
        "evidence", kind.words(2),
        [
          number(kind), people(of: kind), lastNumber(kind), lastPeople(of: kind),
        ])
    }
    let asked = measures.map { measure in
      row(
        "measure", measure.what,
        [
          share(measure), "", lastShare(measure) ?? "", "",
        ], change(measure))
    }
    let sentences = [("strength", week.strengths), ("worry", week.worries), ("next", week.next)]
      .flatMap { section, lines in lines.map { row(section, "", ["", "", "", ""], $0) } }
    let told = week.told.map { row("told", $0.who, [$0.by.description, "", "", ""], $0.what) }
    return ReportTable(
      "",
      columns: [
        "practice_week", "section", "what", .number("number"), .number("people"),
        .number("last_number"), .number("last_people"),
        "text",
      ],
      rows: counts + asked + sentences + told)
  }

  /// The page as one JSON object; a number that is hidden is the text `c`.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.member("plr", 1)
      json.member("practice_week", week.id)
      json.member("theme", week.theme)
      json.member("from", week.from.description)
      json.member("to", week.to.description)
      json.member("for_councillors") { $0.raw(isForCouncillors ? "true" : "false") }
      json.member("last_week", previous?.id)
      json.member("evidence") { json in
        json.list(evidence) { json, kind in json.object { json in write(kind, to: &json) } }
      }
      for (key, lines) in [
        ("strengths", week.strengths), ("worries", week.worries), ("next", week.next),
        ("learned", week.activities.compactMap(\.learned)),
      ] {
        json.member(key) { json in json.list(lines) { json, line in json.string(line) } }
      }
      json.member("measures") { json in
        json.list(measures) { json, one in json.object { json in write(one, to: &json) } }
      }
      json.member("told") { json in
        json.list(week.told) { json, telling in
          json.object { json in
            json.member("who", telling.who)
            json.member("what", telling.what)
            json.member("by", telling.by.description)
          }
        }
      }
      json.member("summary", week.summary)
    }
    return json.text
  }

  private func number(_ key: String, _ shown: String, to json: inout JSONText) {
    if shown == "c" { json.member(key, "c") } else { json.member(key, Int(shown)) }
  }

  private func write(_ kind: Evidence, to json: inout JSONText) {
    json.member("kind", kind.words(2))
    number("number", number(kind), to: &json)
    number("people", people(of: kind), to: &json)
    number("last_number", lastNumber(kind), to: &json)
    number("last_people", lastPeople(of: kind), to: &json)
  }

  private func write(_ measure: Measure, to json: inout JSONText) {
    json.member("template", measure.template)
    json.member("measure", measure.what)
    for (prefix, share, id) in [
      ("", Optional(measure.share), Optional(measure.id)), ("last_", measure.last, measure.lastID),
    ] {
      guard let share, !isHidden(id) else {
        json.member("\(prefix)share", share == nil ? nil : "c")
        continue
      }
      json.member("\(prefix)yes", share.count)
      json.member("\(prefix)of", share.total)
      json.member("\(prefix)share", share.value)
    }
    json.member("change", change(measure))
  }
}
