import Charts
import Foundation
import Testing

@Suite("The palette holds what was computed for it")
struct PaletteTests {
  private func least(_ tokens: [Palette.Token], _ scheme: KeyPath<Palette.Token, String>)
    -> [Double]
  {
    Colour.Sight.allCases.map { sight in
      let seen = tokens.map { Colour(hex: $0[keyPath: scheme]).seen(sight) }
      let distances = seen.indices.flatMap { i in
        seen.indices.dropFirst(i + 1).map { seen[i].distance(seen[$0]) }
      }
      return (distances.min() ?? 0)
    }
  }

  private func isNear(_ measured: [Double], _ expected: [Double], within: Double) -> Bool {
    zip(measured, expected).allSatisfy { abs($0 - $1) <= within }
  }

  @Test("the distance is the one of the paper's pairs")
  func distance() {
    let white = Colour(hex: "#FFFFFF")
    #expect(abs(white.distance(Colour(hex: "#000000")) - 100) < 0.1)
    #expect(abs(white.contrast(Colour(hex: "#000000")) - 21) < 0.01)
  }

  @Test("the least distance of the steps, the signals, the moves is as computed (C12)")
  func distances() {
    let steps = least(Palette.steps, \.light)
    #expect(isNear(steps, [29.9, 26.6, 28.5, 27.0, 13.2], within: 0.15), "\(steps)")
    let dark = least(Palette.steps, \.dark)
    #expect(isNear(dark, [27.5, 21.5, 26.2, 25.1, 12.3], within: 0.15), "\(dark)")
    let signals = least(Palette.signals, \.light)
    #expect(isNear(signals, [21, 24, 22, 16, 4.6], within: 0.6), "\(signals)")
    let moves = least(Palette.moves, \.light)
    #expect(isNear(moves, [13, 14, 12, 16, 1.7], within: 0.6), "\(moves)")
    #expect((least(Palette.heat, \.light).last ?? 0) >= 7, "\(least(Palette.heat, \.light))")
    #expect((least(Palette.heat, \.light).min() ?? 0) >= 7)
    #expect((least(Palette.heat, \.dark).min() ?? 0) >= 6, "\(least(Palette.heat, \.dark))")
    let rag = least(Palette.rag, \.light)
    #expect(abs(rag[1] - 10.6) < 0.15 && abs(rag[4] - 3.2) < 0.15, "\(rag)")
  }

  @Test("marks stand out from the page, and texts from their marks", arguments: [0, 1])
  func contrast(_ scheme: Int) {
    let value: KeyPath<Palette.Token, String> = scheme == 0 ? \.light : \.dark
    let page = Colour(hex: Palette.page[keyPath: value])
    for token in Palette.steps + Palette.signals + Palette.moves + Palette.rag {
      let ratio = Colour(hex: token[keyPath: value]).contrast(page)
      #expect(ratio >= 3, "\(token.name) \(ratio)")
    }
    for token in Palette.lines {
      #expect(Colour(hex: token[keyPath: value]).contrast(page) >= 4.5, "\(token.name)")
    }
    let pairs = Array(zip(Palette.steps + Palette.heat, Palette.onSteps + Palette.onHeat))
    for (under, over) in pairs {
      let ratio = Colour(hex: under[keyPath: value]).contrast(Colour(hex: over[keyPath: value]))
      #expect(ratio >= 4.5, "\(over.name) \(ratio)")
    }
  }

  @Test("the contrast of each light colour with the page is as computed")
  func light() {
    let expected = [
      17.1, 5.2, 3.2, 9.4, 4.8, 5.8, 8.0, 5.2, 4.8, 5.8, 6.2, 4.2, 7.1, 5.2, 19.6, 19.6, 8.3, 7.0,
      8.6,
    ]
    let tokens =
      Palette.steps + Palette.signals + Palette.moves + Palette.rag + Palette.lines
    for (token, ratio) in zip(tokens, expected) {
      let measured = Colour(hex: token.light).contrast(Colour(hex: "#FFFFFF"))
      #expect(abs(measured - ratio) < 0.06, "\(token.name) \(measured)")
    }
  }

  @Test("the style sheet has light, dark and light again on paper (C14)")
  func css() {
    let parts = Palette.css.components(separatedBy: "@media")
    #expect(parts.count == 3)
    for token in Palette.tokens {
      #expect(parts[0].contains("--\(token.name): \(token.light);"))
      #expect(parts[1].contains("--\(token.name): \(token.dark);"))
      #expect(parts[2].contains("--\(token.name): \(token.light);"))
    }
  }
}
