/// A horizontal axis of shares: its grid, and the dots, bars and whiskers on it.
struct ShareAxis {
  let scale: Scale

  init(from: Double, to: Double, domain: ClosedRange<Double> = 0...1) {
    scale = Scale(domain: domain, from: from, to: to)
  }

  private var ticks: [Double] {
    let low = scale.domain.lowerBound
    let span = scale.domain.upperBound - low
    return (0...4).map { low + span * Double($0) / 4 }
  }

  /// The grid lines, drawn first so that they lie behind.
  func grid(_ drawing: inout Drawing, top: Double, bottom: Double) {
    for tick in ticks {
      drawing.line(scale.at(tick), top, scale.at(tick), bottom, "grid")
    }
  }

  /// The numbers below.
  func numbers(_ drawing: inout Drawing, below bottom: Double) {
    for tick in ticks {
      drawing.text(Numeral.percent(tick), scale.at(tick), bottom + 18, .middle, "small")
    }
  }

  /// A whisker with its two ends.
  func whisker(
    _ drawing: inout Drawing, _ share: ChartShare, y: Double, _ style: String = "whisker"
  ) {
    guard let interval = share.interval else { return }
    let (low, high) = (scale.at(interval.lowerBound), scale.at(interval.upperBound))
    drawing.line(low, y, high, y, style)
    drawing.line(low, y - 5, low, y + 5, style)
    drawing.line(high, y - 5, high, y + 5, style)
  }

  /// A dot, hollow if few were counted, on its whisker; or the letter for a hidden share.
  func dot(_ drawing: inout Drawing, _ share: ChartShare, y: Double, _ style: String = "dot") {
    guard let value = share.value else {
      absent(&drawing, share, y: y)
      return
    }
    whisker(&drawing, share, y: y)
    drawing.circle(scale.at(value), y, radius: 6, share.isFew ? "\(style) hollow" : style)
  }

  /// Hatching for a hidden share, the sign alone for one that is not there.
  func absent(_ drawing: inout Drawing, _ share: ChartShare, y: Double) {
    if share.percent == "c" {
      drawing.hatched(x: scale.from, y: y - 11, width: scale.to - scale.from, height: 22)
    } else {
      drawing.text(share.percent, scale.from + 8, y + 5)
    }
  }
}
