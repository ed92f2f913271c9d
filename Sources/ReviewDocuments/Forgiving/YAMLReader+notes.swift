import CYaml

/// Words after a # that YAML leaves out, and where they stand.
struct YAMLNote {
  let words: String
  let mark: SourceMark
}

extension YAMLReader {
  /// Everything a text says after a #, outside of texts and quotes.
  static func notes(in source: SourceText) -> [YAMLNote] {
    guard source.text.utf8.contains(UInt8(ascii: "#")) else { return [] }
    let scalars = scalars(in: source)
    var notes: [YAMLNote] = []
    var next = 0
    for (position, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated() where line.contains("#")
    {
      while next < scalars.count, scalars[next].last.line < position { next += 1 }
      let note = note(in: line) { column, _ in
        let place = Place(line: position, column: column)
        return scalars[next...].prefix { $0.first.line <= position }
          .contains { $0.first <= place && place < $0.last }
      }
      guard let note else { continue }
      let mark = SourceMark(line: position + source.firstLine, column: note.column + 1)
      notes.append(YAMLNote(words: note.words, mark: mark))
    }
    return notes
  }

  /// What a line says after a #, and the column of that sign from 0; nothing where it says nothing there.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - isText: whether a place of it, by its column and its index, is in a text or in quotes.
  static func note(
    in line: Substring, isText: (_ column: Int, _ index: Substring.Index) -> Bool
  ) -> (words: String, column: Int)? {
    var before: Character = " "
    for (column, index) in line.indices.enumerated() {
      defer { before = line[index] }
      guard line[index] == "#", before == " " || before == "\t", !isText(column, index) else {
        continue
      }
      let words = line[index...].dropFirst().trimmingBlanks()
      return words.isEmpty ? nil : (String(words), column)
    }
    return nil
  }

  /// A place in a text, both from 0.
  private struct Place: Comparable {
    var line: Int
    var column: Int
    static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// Where the texts, words and keys stand.
  private static func scalars(in source: SourceText) -> [(first: Place, last: Place)] {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var text = source.text
    return text.withUTF8 { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var found: [(first: Place, last: Place)] = []
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return found }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return found }
        guard event.type == YAML_SCALAR_EVENT else { continue }
        var first = Place(line: event.start_mark.line, column: event.start_mark.column)
        let last = Place(line: event.end_mark.line, column: event.end_mark.column)
        let style = event.data.scalar.style
        // A text below a > begins on the next line: a note may stand beside the sign.
        if style == YAML_FOLDED_SCALAR_STYLE || style == YAML_LITERAL_SCALAR_STYLE {
          first = Place(line: first.line + 1, column: 0)
        }
        if first < last { found.append((first, last)) }
      }
    }
  }
}
