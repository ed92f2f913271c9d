import Foundation
import PracticeLearningCLI
import PracticeLearningTesting
import Testing

@Suite("Files that hold children's lives are their owner's alone") struct PrivateFileTests {
  @Test("Whatever a command writes nobody else can read, and no folder can be looked into (K2)")
  func modes() throws {
    let council = try TestCouncil()
    let folder = council.folder
    func plr(_ words: String, as person: String = "QA-01") {
      let arguments = words.split(separator: " ").map {
        String($0).replacing("FOLDER", with: folder).replacing("_", with: " ")
      }
      let run = PracticeLearningTool.run(
        arguments, environment: ["PLR_ACTOR": person, "PLR_TODAY": "2026-04-15"], in: folder)
      #expect(run.status == 0, "plr \(words): \(run.output)\(run.complaints)")
    }
    for number in 1...4 { try council.takeIn(TestForm(number).text) }
    try council.write("id,works\nTM-07,0.5\n", to: "people.csv")
    try council.write(
      "case,service,team,worker\n"
        + (1...8).map {
          "C-\($0),\($0 < 5 ? "fostering,FOS-1,SW-130" : "children in care,CIC-2,SW-118")\n"
        }.joined(), to: "frame.csv")
    plr("people import FOLDER/people.csv")
    plr("allocate draw FOLDER/frame.csv --programme monthly --month 2026-05 --seed 7")
    plr("moderation draw --period 2026-02 --seed 8 --certificate FOLDER/mine.json")
    plr("moderation next --form")
    plr("report board --period 2025/26 --output FOLDER/board.md --format markdown")
    plr("export --output FOLDER/all.jsonl")
    plr("export --kind review --format csv --output FOLDER/reviews.csv")
    plr("backup FOLDER/one.plrbackup")
    plr("restore FOLDER/one.plrbackup --into FOLDER/again")
    plr("review new --case C-77 --team CIC-2 --practitioner SW-118", as: "TM-07")
    plr(
      "calibration new --title One --held-on 2026-04-20 --review 2026-02-CIC-0001 "
        + "--participants TM-07,TM-16,MOD-01")
    let own: Set = ["people.csv", "frame.csv"]
    var seen = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !own.contains(name) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      let mode = attributes[.posixPermissions] as? Int ?? 0
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(mode == (isFolder ? 0o700 : 0o600), "\(name): \(String(mode, radix: 8))")
      seen += 1
    }
    #expect(seen > 15)
  }

  @Test("A report says where a day is pretended, and where one was when something was stored (T7)")
  func triedOut() throws {
    let council = try TestCouncil()
    try council.takeIn(TestForm(1).text)
    func report(_ format: String, _ environment: [String: String] = [:]) -> String {
      PracticeLearningTool.run(
        ["report", "board", "--period", "2025/26", "--format", format],
        environment: environment.merging(["PLR_ACTOR": "QA-01"]) { first, _ in first },
        in: council.folder
      ).output.split { $0.isWhitespace }.joined(separator: " ")
    }
    for format in ["text", "markdown", "json"] {
      #expect(!report(format).contains("Tried out"))
      #expect(
        report(format, ["PLR_TODAY": "2026-04-15"])
          .contains("Tried out: 15 April 2026 is taken for today"), "\(format)")
    }
    let draft = PracticeLearningTool.run(
      ["review", "new", "--case", "C-77", "--team", "CIC-2", "--practitioner", "SW-118"],
      environment: ["PLR_ACTOR": "TM-07", "PLR_TODAY": "2026-04-15"], in: council.folder)
    #expect(draft.status == 0, "\(draft)")
    for format in ["text", "markdown", "json"] {
      #expect(report(format).contains("Tried out: some of it was stored on pretended days"))
    }
  }
}
