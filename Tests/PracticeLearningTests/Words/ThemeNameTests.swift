import PracticeLearning
import Testing

@Suite("Themes by name") struct ThemeNameTests {
  private let list = ThemeList(
    version: 1, headings: [],
    themes: [
      Theme(id: "timely-recording", name: "timely recording", heading: ""),
      Theme(id: "case-summary", name: "the case summary", heading: ""),
      Theme(id: "drift-and-delay", name: "drift and delay", heading: ""),
    ])

  @Test(
    "A theme is read by its name or its id however written, several in one as several (F7)",
    arguments: [
      ("Timely Recording", ["timely-recording"]), ("timely_recording", ["timely-recording"]),
      ("The case summary", ["case-summary"]), ("case summary", ["case-summary"]),
      ("Drift and delay", ["drift-and-delay"]),
      ("timely recording; case-summary", ["timely-recording", "case-summary"]),
      ("Case summary and timely recording", ["case-summary", "timely-recording"]),
    ])
  func named(written: String, ids: [String]) {
    #expect(list.meant(by: written) == ids)
  }

  @Test(
    "What is on the list already, or no theme, is left as it is (F7)",
    arguments: ["timely-recording", "timely", "", "timely recording and homework"])
  func left(written: String) { #expect(list.meant(by: written) == nil) }
}
