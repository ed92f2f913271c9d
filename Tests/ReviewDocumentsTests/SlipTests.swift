import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Slips in the layout of a form")
struct SlipTests {
  static let exemplary = ["early-help", "children-in-care", "child-protection"]

  static func form(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../SampleAudits/exemplary-forms")
    return try String(contentsOf: folder.appending(path: "\(name).yaml"), encoding: .utf8)
  }

  static func read(_ text: String) -> (review: Document?, complaints: [Diagnostic]) {
    let found = DocumentReader.documents(in: text, format: .yaml, named: "form.yaml")
    return (
      found.documents.first?.decode(), found.complaints + found.documents.flatMap(\.complaints)
    )
  }

  @Test(
    "1 to 12 slips of 27 kinds in random places, with any line breaks: each is named where it stands, in one round"
  )
  func randomSlips() throws {
    var random = SeededNumbers(seed: 4)
    var made: [RandomSlip: Int] = [:]
    for round in 0..<(hasFullCounts ? 2_000 : 200) {
      let name = SlipTests.exemplary[round % 3]
      let lines = try SlipTests.form(name).components(separatedBy: "\n")
      var right = lines.map { [$0] }
      var typed = right
      var slips: [(kind: RandomSlip, line: Int)] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        for _ in 0..<200 {
          let place = Int.random(in: 0..<lines.count, using: &random)
          guard let kind = RandomSlip.allCases.randomElement(using: &random),
            let slip = kind.made(in: lines, at: place),
            slips.allSatisfy({ abs($0.line - place) > 2 })
          else { continue }
          right[place] = slip.right
          typed[place] = slip.typed
          if slip.right.count == 2 {
            right[place + 1] = []
            typed[place + 1] = []
          }
          slips.append((kind, place))
          made[kind, default: 0] += 1
          break
        }
      }
      // As editors on other systems end their lines, too.
      let lineBreak = ["\n", "\r\n", "\n", "\r"][round % 4]
      let typedText = typed.flatMap(\.self).joined(separator: lineBreak)
      let meant = SlipTests.read(right.flatMap(\.self).joined(separator: "\n"))
      let found = SlipTests.read(typedText)
      let what = "round \(round), \(name): \(slips.map { "\($0.kind) \($0.line + 1)" })"
      #expect(!found.complaints.containsErrors, "\(what): \(found.complaints.filter(\.isError))")
      #expect(found.review == meant.review, "\(what)")
      // A plain text below its key without > is as good as with it, unless it holds what YAML takes for more.
      for slip in slips where slip.kind != .textWithoutSign {
        let line = typed[..<slip.line].flatMap(\.self).count + 1
        #expect(
          found.complaints.contains { $0.location?.line == line },
          "\(what): nothing is said of line \(line)")
      }
      // No word is lost: written as it was meant, the form has all of them.
      let mended = DocumentReader.mended(typedText, named: "form.yaml")
      #expect(mended.map { SlipTests.read($0).review } == meant.review, "\(what)")
    }
    #expect(made.count == RandomSlip.allCases.count, "not made: \(made)")
  }
}
