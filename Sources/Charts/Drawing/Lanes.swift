/// Labels above a plot, each in the first lane in which it does not touch another.
struct Lanes {
  struct Place {
    let lines: [String]
    let x: Double
    let width: Double
    let mark: Double
    let lane: Int
  }

  private(set) var places: [Place] = []
  private var heights: [Double] = []
  let left: Double
  let right: Double

  init(left: Double, right: Double) {
    self.left = left
    self.right = right
  }

  /// Puts a label beside the place it marks.
  mutating func add(_ text: String, at mark: Double, isCentred: Bool, atMost most: Double = 190) {
    let lines = TextWidth.wrap(text, width: most, size: Drawing.small)
    let width = lines.map { TextWidth.of($0, size: Drawing.small) }.max() ?? 0
    let wanted = isCentred ? mark - width / 2 : mark + 4
    let x = max(left, min(wanted, right - width))
    var lane = 0
    while places.contains(where: {
      $0.lane == lane && $0.x < x + width + 12 && x < $0.x + $0.width + 12
    }) { lane += 1 }
    while heights.count <= lane { heights.append(0) }
    heights[lane] = max(heights[lane], Double(lines.count) * 16 + 6)
    places.append(Place(lines: lines, x: x, width: width, mark: mark, lane: lane))
  }

  /// How high all lanes are together.
  var height: Double { heights.reduce(0, +) }

  /// Where a lane begins below the top of the first.
  func offset(_ lane: Int) -> Double { heights.prefix(lane).reduce(0, +) }

  /// Writes the labels.
  func draw(_ drawing: inout Drawing, top: Double, _ style: String) {
    for place in places {
      for (index, line) in place.lines.enumerated() {
        drawing.text(
          line, place.x, top + offset(place.lane) + 13 + Double(index) * 16, .start, style)
      }
    }
  }
}
