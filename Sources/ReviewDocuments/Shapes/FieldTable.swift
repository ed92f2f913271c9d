extension DocumentKind {
  /// The fields of documents of this kind as a Markdown table, for the documentation.
  package var fieldTable: String { shape.fieldTable }
}

extension Shape.Block {
  /// The fields of a block as a Markdown table.
  package var fieldTable: String {
    var rows = ["| field | what to write | needed | about |", "|---|---|---|---|"]
    add(self, "", to: &rows)
    return rows.joined(separator: "\n") + "\n"
  }

  private func add(_ block: Shape.Block, _ prefix: String, to rows: inout [String]) {
    for field in block.fields {
      let key = prefix + field.key
      rows.append(
        "| `\(key)` | \(field.shape.whatToWrite) | \(field.isNeeded ? "yes" : "") | \(field.about) |"
      )
      addInside(field.shape, key, to: &rows)
    }
  }

  private func addInside(_ shape: Shape, _ key: String, to rows: inout [String]) {
    switch shape {
    case .block(let block): add(block, key + ".", to: &rows)
    case .list(let item): addInside(item, key + "[]", to: &rows)
    case .keyed(let keys, let item): addInside(item, key + (keys == nil ? ".KEY" : ".*"), to: &rows)
    default: break
    }
  }
}

extension Shape {
  /// What a person writes in this place, in a few words.
  fileprivate var whatToWrite: String {
    switch self {
    case .text: "text"
    case .word(let list): list.words.joined(separator: ", ")
    case .yesNo: "yes, no"
    case .date: "day, 2026-02-14"
    case .month: "month, 2026-02"
    case .monthOrDay: "month or day, 2026-02 or 2026-02-16"
    case .whole(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "number, 0.25"
    case .formVersion: "1"
    case .template: "name@version"
    case .list(.block): "list of blocks"
    case .list(let item): "list: \(item.whatToWrite)"
    case .block: "block"
    case .keyed(let keys?, .block): "a block for each of: \(keys.words.joined(separator: ", "))"
    case .keyed(nil, .block): "a block for each key"
    case .keyed(_, let item): "by key: \(item.whatToWrite)"
    }
  }
}
