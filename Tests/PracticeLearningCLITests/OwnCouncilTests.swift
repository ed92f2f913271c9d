import Foundation
import Testing

@Suite("The first hour of a new council")
struct OwnCouncilTests {
  /// What a person types into the forms the lines open: a review's, or a moderation's.
  private static let editor = """
    if grep -q '^moderation:' "$1"; then
      sed -i -E \\
        -e 's/^( *)grade:.*/\\1grade: good/' \\
        -e 's/^( *)because:.*/\\1because: The record shows it plainly and with the days it happened./' "$1"
    else
      sed -i -E \\
        -e 's/^age_band:.*/age_band: 10-15/' \\
        -e 's/^( *)held_on:.*/\\1held_on: 2026-02-12/' \\
        -e 's/^( *)reflection:.*/\\1reflection: I knew the plan had stalled and should have said so./' \\
        -e 's/immediate_concern: }/immediate_concern: no }/' \\
        -e 's/^( *)grade:.*/\\1grade: good/' \\
        -e 's/^( *)because:.*/\\1because: The record shows it plainly and with the days it happened./' \\
        -e 's/^( *)difference:.*/\\1difference: She sleeps through the night and goes to school./' \\
        -e 's/what: , on: , shows: /what: visit record, on: 2026-01-14, shows: seen alone and asked /' \\
        -e '/answers:|^ {14,}/s/: ([,}])/: yes \\1/g' \\
        -e 's/asked: , said: , why: /asked: declined /' \\
        -e 's/^identity:.*/identity: Her dual heritage is explored with her grandfather./' \\
        -e 's/^( *- )what:.*/\\1what: Bring the review of the plan forward/' \\
        -e 's/^( *)level:.*/\\1level: child/' -e 's/^( *)owner:.*/\\1owner: SW-101/' \\
        -e 's/^( *)verifier:.*/\\1verifier: TM-02/' -e 's/^( *)due:.*/\\1due: 2026-06-01/' "$1"
      sed -i -e '/because:/{n;/^$/d}' "$1"
    fi
    """

  @Test("README's own-council lines work as printed, for each person (E3)")
  func lines() throws {
    let desk = try Desk(isEmpty: true)
    try desk.write(OwnCouncilTests.editor, to: "editor.sh")
    desk.environment["EDITOR"] = "sh \(desk.file("editor.sh").path)"
    desk.environment["PLR_ACTOR"] = nil
    desk.environment["PLR_TODAY"] = "2026-03-10"
    var folder = desk.folder
    for line in try OwnCouncilTests.printed() {
      let words = OwnCouncilTests.words(line)
      switch words.first {
      case "cd": folder = folder.appending(path: words[1])
      case "export":
        let pair = words[1].split(separator: "=").map(String.init)
        desk.environment[pair[0]] = pair[1]
      case "plr":
        let run = try InProcess.run(Array(words.dropFirst()), desk.environment, in: folder.path)
        #expect(run.status == 0, "\(line): \(run)")
      default: Issue.record("\(line) is no line of a shell")
      }
    }
  }

  /// The lines of the first block below the heading, without their notes.
  private static func printed() throws -> [String] {
    let readme = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let section = try #require(
      text.components(separatedBy: "## Your own council").dropFirst().first)
    let block = try #require(section.components(separatedBy: "```").dropFirst().first)
    return block.split(separator: "\n").map { line in
      line.components(separatedBy: "  #")[0].trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }

  /// The words of a line as a shell takes them.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.components(separatedBy: "\"").enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(part)
      }
    }
    return words
  }
}
