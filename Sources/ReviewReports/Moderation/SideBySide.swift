/// Two texts beside one another, each wrapped in its column, on lines of at most 78 characters.
struct SideBySide {
  static let width = 37
  static let gap = 2

  let left: [String]
  let right: [String]

  init(_ left: String, _ right: String) {
    self.left = Self.lines(left)
    self.right = Self.lines(right)
  }

  /// The lines, indented by two spaces.
  var text: String {
    (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : ""
      let second = row < right.count ? right[row] : ""
      let space = String(repeating: " ", count: Self.width - first.count + Self.gap)
      return second.isEmpty ? "  \(first)\n" : "  \(first)\(space)\(second)\n"
    }.joined()
  }

  /// A word longer than the column is cut, so that nothing is pushed out of line.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for whole in printable(text).split(separator: " ") {
      var word = whole
      while !word.isEmpty {
        let room = line.isEmpty ? width : width - line.count - 1
        if word.count <= room {
          line += line.isEmpty ? String(word) : " " + word
          word = ""
        } else if line.isEmpty {
          lines.append(String(word.prefix(width)))
          word = word.dropFirst(width)
        } else {
          lines.append(line)
          line = ""
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
