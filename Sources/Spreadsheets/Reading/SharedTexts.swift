/// The texts that the cells of a workbook share, end to end in one stretch of memory.
struct SharedTexts {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The bytes of the text of a number, or nil where there is none.
  func length(_ number: Int) -> Int? {
    guard ends.indices.contains(number) else { return nil }
    return ends[number] - (number == 0 ? 0 : ends[number - 1])
  }

  /// The text of a number, or nil where there is none.
  func text(_ number: Int) -> String? {
    guard ends.indices.contains(number) else { return nil }
    let start = number == 0 ? 0 : ends[number - 1]
    return CellText.read(String(decoding: bytes[start..<ends[number]], as: UTF8.self))
  }

  init() {}

  /// Reads the shared texts of a workbook.
  init(_ part: XMLPart, limits: ReadingLimits) throws(Refusal) {
    var (isText, isReading) = (false, false)
    while try part.next() {
      switch part.node {
      case .element where part.isNamed("si"):
        if part.isEmpty { ends.append(bytes.count) }
      case .element where part.isNamed("t"): isText = !part.isEmpty
      // How Japanese text is spoken: not part of what the cell shows.
      case .element where part.isNamed("rPh"): isReading = !part.isEmpty
      case .text where isText && !isReading:
        part.append(to: &bytes)
        guard bytes.count - (ends.last ?? 0) <= CellText.mostBytes else {
          throw Refusal(.textTooLong, "text \(ends.count + 1)")
        }
      case .end where part.isNamed("t"): isText = false
      case .end where part.isNamed("rPh"): isReading = false
      case .end where part.isNamed("si"): ends.append(bytes.count)
      default: break
      }
      guard bytes.count <= limits.sharedTextBytes, ends.count <= limits.sharedTexts else {
        throw Refusal(.tooManyTexts)
      }
    }
  }
}
