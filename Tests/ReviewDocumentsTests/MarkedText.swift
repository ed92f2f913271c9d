/// A text with markers such as 1️⃣ where complaints are expected.
struct MarkedText {
  /// The text without its markers.
  let text: String
  /// The places of the markers, by their digit, as `line:column`.
  let places: [Int: String]

  init(_ marked: String) {
    var text = ""
    var places: [Int: String] = [:]
    var (line, column) = (1, 1)
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}", let digit = character.wholeNumberOfMarker {
        places[digit] = "\(line):\(column)"
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.text = text
    self.places = places
  }
}

extension Character {
  fileprivate var wholeNumberOfMarker: Int? {
    unicodeScalars.first.flatMap { Int(String($0)) }
  }
}
