import CYaml

extension YAMLReader {
  /// The lines of texts that go over several lines, as far as the file can be read.
  static func longTexts(in source: SourceText) -> [ClosedRange<Int>] {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var text = source.text
    return text.withUTF8 { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var texts: [ClosedRange<Int>] = []
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return texts }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return texts }
        let (first, last) = (Int(event.start_mark.line) + 1, Int(event.end_mark.line) + 1)
        guard event.type == YAML_SCALAR_EVENT, last > first else { continue }
        // A text in a block ends where the next line begins, or at the very end of the file.
        texts.append(first...(event.end_mark.column == 0 ? last - 1 : last))
      }
    }
  }
}
