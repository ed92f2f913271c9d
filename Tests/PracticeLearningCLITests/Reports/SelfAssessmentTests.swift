import Foundation
import Testing

@Suite("A self-assessment keeps what people write") struct SelfAssessmentTests {
  private func desk() throws -> Desk {
    let desk = try Estuary.desk()
    desk.environment["PLR_TODAY"] = "2026-04-15"
    return desk
  }

  @Test("The file to write in is made once, and never changed after that") func kept() throws {
    let desk = try desk()
    let first = try desk.done("report", "self-assessment")
    #expect(first.contains("Nothing is written yet; write it in"))
    let file = "Reports/self-assessment-2025-26.md"
    let blank = try desk.text(of: file)
    let mine = blank.replacing(
      "## What is different for children\n",
      with:
        "## What is different for children\n\nChildren tell us <b>they</b> are heard & seen.\n\n- less waiting\n"
    )
    try desk.write(mine, to: file)
    let second = try desk.done("report", "self-assessment", "--format", "html")
    #expect(second.contains("Children tell us &lt;b&gt;they&lt;/b&gt; are heard &amp; seen."))
    #expect(try desk.text(of: file) == mine)
  }

  @Test("A heading nobody knows and one that stands twice are told by their lines") func headings()
    throws
  {
    let desk = try desk()
    try desk.write(
      "## What is behind the figures\n\nwords\n\n## Our plans for the next twelve months\n\na\n"
        + "## Our plans for the next twelve months\nb\n", to: "words.md")
    let run = try desk.plr("report", "self-assessment", "--words", "words.md")
    #expect(run.status == 1)
    #expect(run.complaints.contains("words.md:1:4"), "\(run.complaints)")
    #expect(run.complaints.contains("did you mean \"What is behind these figures\"?"))
    #expect(run.complaints.contains("words.md:8:4") && run.complaints.contains("stands twice"))
  }
}
