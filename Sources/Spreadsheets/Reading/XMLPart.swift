import CSpreadsheetLibraries
import Glibc

/// The XML of one part, node by node.
final class XMLPart {
  private let reader: UnsafeMutableRawPointer
  private let source: PartSource
  private let name: String
  /// What the reader stands on.
  private(set) var node: Node = .other

  enum Node {
    case element, end, text, other
  }

  init(_ part: String, of path: String, unpacked: UnpackedBytes) throws(Refusal) {
    source = try PartSource(part, of: path, unpacked: unpacked)
    name = part
    let opened = sheets_xml_open(
      { context, buffer, count in
        guard let context, let buffer else { return -1 }
        let source = Unmanaged<PartSource>.fromOpaque(context).takeUnretainedValue()
        return Int32(source.read(into: buffer, count: Int(count)))
      }, Unmanaged.passUnretained(source).toOpaque())
    guard let opened else { throw source.refusal ?? Refusal(.damagedPart, part) }
    reader = opened
  }

  deinit { sheets_xml_close(reader) }

  /// Moves to the next node: false at the end.
  func next() throws(Refusal) -> Bool {
    let result = sheets_xml_read(reader)
    if let refusal = source.refusal { throw refusal }
    guard result >= 0 else { throw Refusal(.damagedPart, name) }
    guard result == 1 else { return false }
    switch UInt32(sheets_xml_node(reader)) {
    case SheetsNodeElement.rawValue: node = .element
    case SheetsNodeEnd.rawValue: node = .end
    case SheetsNodeText.rawValue, SheetsNodeCData.rawValue, SheetsNodeSpace.rawValue,
      SheetsNodeSpaceKept.rawValue:
      node = .text
    case SheetsNodeDoctype.rawValue, SheetsNodeEntity.rawValue:
      throw Refusal(.documentType, name)
    default: node = .other
    }
    return true
  }

  /// Whether the element has no content, and so no end of its own. Ask before its attributes.
  var isEmpty: Bool { sheets_xml_is_empty(reader) == 1 }

  /// Whether the element or attribute has this name, whatever its namespace's prefix.
  func isNamed(_ name: StaticString) -> Bool {
    guard let here = sheets_xml_name(reader) else { return false }
    return name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
      strcmp(here, $0) == 0
    }
  }

  /// Calls for every attribute of the element; the reader stands on it meanwhile.
  func eachAttribute(_ body: (XMLPart) -> Void) {
    while sheets_xml_next_attribute(reader) == 1 { body(self) }
  }

  /// The value of the attribute or text the reader stands on.
  var value: String { sheets_xml_text(reader).map { String(cString: $0) } ?? "" }

  /// Whether an attribute says true.
  var isTrue: Bool { value == "1" || value == "true" }

  /// Adds the text the reader stands on.
  func append(to bytes: inout [UInt8]) {
    guard let text = sheets_xml_text(reader) else { return }
    let count = strlen(text)
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
  }
}
