import Charts
import Foundation
import Markup
import Testing

@Suite("The form of charts")
struct ChartFormTests {
  private func svg(_ name: String) throws -> String {
    try #require(Fixtures.all.first { $0.name == name }).chart.svg(id: name).written
  }

  @Test(
    "labels stand on the marks; a key comes before the marks, in their order (C4)",
    arguments: Fixtures.names)
  func labels(_ name: String) throws {
    let svg = try svg(name)
    #expect(svg.contains("<text"), "no mark without a word")
    let marks = svg.firstRange(of: /class="step-[1-4]"|class="segment/)?.lowerBound
    // Words of the steps stand above the first bar of a profile, best first.
    guard name.hasPrefix("profile"), svg.contains("outstanding"), let marks else { return }
    let steps = ["outstanding", "good", "requires improvement", "inadequate"]
    let places = steps.compactMap { svg.range(of: ">\($0)<")?.lowerBound }
    #expect(places == places.sorted())
    if let first = places.first, places.count == 4 { #expect(first < marks || svg.contains("key")) }
  }

  @Test(
    "grid and axis are of the axis colour and faint, and lie behind the marks (C7)",
    arguments: Fixtures.names)
  func grid(_ name: String) throws {
    #expect(Charts.css.contains(".grid { stroke: var(--axis)"))
    #expect(Charts.css.contains(".axis { stroke: var(--axis)"))
    let svg = try svg(name)
    #expect(svg.matches(of: /class="grid"/).count <= 12, "few lines")
    guard let last = svg.ranges(of: /class="grid"/).last?.lowerBound,
      // The first ones may stand in a key, above the drawing.
      let bar = svg.ranges(of: /class="bar/).last?.lowerBound
    else { return }
    #expect(last < bar)
  }

  @Test(
    "there is no second axis, no pie, no dial and nothing in three dimensions (C8)",
    arguments: Fixtures.names)
  func plain(_ name: String) throws {
    let svg = try svg(name)
    // An arc is the letter A in a path; a pie or a dial cannot be drawn without one.
    for path in svg.matches(of: /\ d="([^"]*)"/) { #expect(!path.1.contains("A")) }
    #expect(!svg.contains("<ellipse") && !svg.contains("Gradient") && !svg.contains("<filter"))
    let percentages = svg.matches(of: />(0|25|50|75|100)%</).map { String($0.1) }
    // One scale: each end of it is written once a panel, never on both sides.
    #expect(percentages.count { $0 == "100" } <= 2)
  }
}
