package import PracticeLearning

/// Writes the figures of several programmes as JSON; the shape is documented in the README.
///
/// - Parameters:
///   - inOrder: hands over what `elements` makes of each part, in the order of the parts; it may make
///     them on several threads.
///   - send: takes the text in pieces.
package func writeFiguresJSON(
  _ sets: [FigureSet],
  inOrder: (
    _ parts: [FigureGroup], _ elements: @escaping @Sendable (FigureGroup) -> [UInt8],
    _ take: ([UInt8]) -> Void
  ) -> Void = { parts, elements, take in parts.forEach { take(elements($0)) } },
  to send: @escaping ([UInt8]) -> Void
) {
  var json = JSONText(sendingTo: send)
  json.object { json in
    json.member("plr") { $0.raw("1") }
    json.member("programmes") { writeProgrammes(sets, inOrder: inOrder, to: &$0) }
  }
  json.raw("\n")
  json.finish()
}

/// Writes the programmes with their figures as a list.
func writeProgrammes(
  _ sets: [FigureSet],
  inOrder: (
    _ parts: [FigureGroup], _ elements: @escaping @Sendable (FigureGroup) -> [UInt8],
    _ take: ([UInt8]) -> Void
  ) -> Void = { parts, elements, take in parts.forEach { take(elements($0)) } },
  to json: inout JSONText
) {
  json.list(sets) { json, set in
    json.object { json in
      json.member("programme", set.programme)
      json.member("name", set.name)
      json.member("period", set.period.description)
      json.member("on", set.day.description)
      if let trial = set.triedOut { json.member("tried_out", trial) }
      json.member("figures") { json in
        json.list { json in
          json.elements(set.figures) { json, figure in writeFigure(figure, to: &json) }
          inOrder(set.groups, elements(of:)) { json.append(elements: $0) }
        }
      }
    }
  }
}

@Sendable private func elements(of part: FigureGroup) -> [UInt8] {
  var json = JSONText()
  json.elements(part.figures) { json, figure in writeFigure(figure, to: &json) }
  return json.bytes
}

func writeFigure(_ figure: Figure, to json: inout JSONText) {
  json.object { json in
    json.member("id", figure.id.rawValue)
    json.member("title", figure.title)
    for dimension in figure.dimensions where dimension.name != .programme {
      json.member(dimension.name.rawValue, dimension.value)
    }
    json.member("unit", figure.unit.rawValue)
    if figure.unit == .word {
      json.member("value", figure.text)
    } else {
      json.member("value", figure.value)
      if let reading = figure.text { json.member("reading", reading) }
    }
    if let numerator = figure.numerator { json.member("numerator", numerator) }
    if let denominator = figure.denominator { json.member("denominator", denominator) }
    if let interval = figure.interval {
      json.member("interval") { json in
        json.object { json in
          json.member("lower", interval.lower)
          json.member("upper", interval.upper)
          json.member("level", 0.95)
        }
      }
    }
    if !figure.grades.isEmpty {
      json.member("grades") { json in
        json.object { json in
          for count in figure.grades { json.member(count.grade.word, count.count) }
        }
      }
    }
    if let missing = figure.missing { json.member("missing", missing) }
    json.member("method", figure.method)
    json.member("period", figure.period.description)
  }
}

/// Writes the figures of several programmes as comma-separated values, one figure a line.
package func writeFiguresCSV(_ sets: [FigureSet], to send: (String) -> Void) {
  let (dimensions, parts) = (Figure.Dimension.Name.first, Figure.Dimension.Name.last)
  let grades = Grade.bestFirst.map(\.word)
  var text = csvLine(
    ["id", "title"] + dimensions.map(\.rawValue)
      + ["unit", "value", "numerator", "denominator", "lower_95", "upper_95"]
      + grades.map { $0.split(separator: " ").joined(separator: "_") } + [
        "missing", "method", "period",
      ] + parts.map(\.rawValue) + ["reading"])
  for set in sets {
    for figure in set.everyFigure {
      let counts =
        figure.grades.isEmpty ? grades.map { _ in "" } : figure.grades.map { String($0.count) }
      text += csvLine(
        [figure.id.rawValue, figure.title] + dimensions.map { figure.dimension($0) ?? "" }
          + [
            figure.unit.rawValue,
            figure.unit == .word ? figure.text ?? "" : figure.value.map(plain) ?? "",
            figure.numerator.map(String.init) ?? "", figure.denominator.map(String.init) ?? "",
            figure.interval.map { plain($0.lower) } ?? "",
            figure.interval.map { plain($0.upper) } ?? "",
          ] + counts + [figure.missing ?? "", figure.method, figure.period.description]
          + parts.map { figure.dimension($0) ?? "" }
          + [figure.unit == .word ? "" : figure.text ?? ""])
      if text.utf8.count >= 1 << 16 {
        send(text)
        text = ""
      }
    }
  }
  send(text)
}

private func plain(_ value: Double) -> String {
  value == value.rounded() ? String(Int64(value)) : "\(value)"
}
