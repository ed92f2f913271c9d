import Foundation
import Testing

@Suite("The sample year's calibration sessions")
struct CalibrationSampleTests {
  @Test("are part of the demo, and what they show fits a terminal of 80 columns")
  func shown() throws {
    let desk = try Estuary.desk()
    let list = try desk.done("calibration", "show")
    #expect(list.contains(#/CAL-2025-10-16 +2025-10-16 +1 +9 of 9 +closed/#), "\(list)")
    for arguments in [["CAL-2025-05-22"], ["CAL-2025-10-16"], ["CAL-2026-02-12"], ["--drift"]] {
      for viewer in ["QA-01", "TM-07"] {
        let run = try desk.run(["calibration", "show"] + arguments, as: viewer)
        #expect(run.status == 0, "\(run)")
        let wide = run.output.split(separator: "\n").filter { $0.count > 80 }
        #expect(wide.isEmpty, "\(wide)")
      }
    }
  }

  @Test("show people coming closer, as points and not as a trend")
  func drift() throws {
    let desk = try Estuary.desk()
    let group = try desk.figures("--drift").filter {
      $0["id"] as? String == "calibration.drift.pairs_agree"
    }
    #expect(group.compactMap { $0["numerator"] as? Int } == [396, 122, 514])
    #expect(group.compactMap { $0["denominator"] as? Int } == [825, 208, 848])
    #expect(group.map { $0["interval"] == nil } == [false, true, false])
    let own = try desk.figures("--drift", "--person", "TM-07", as: "TM-07").filter {
      $0["participant"] as? String == "TM-07"
    }
    #expect(own.count == 3)
    let text = try desk.done("calibration", "show", "--drift")
    #expect(text.contains("too few to\n  speak of a trend") || text.contains("speak of a trend"))
  }

  @Test("come back from an export the same, in every format, one file or a table for each kind")
  func roundTrip() throws {
    let (desk, other) = (try Estuary.desk(), try Estuary.emptyDesk())
    let kinds = ["vignette-pack", "calibration", "calibration-grades", "calibration-close"]
    // The session of October grades a case of the store.
    try desk.done("export", "--kind", "review", "--period", "2025-09", "-o", "review.jsonl")
    var files = [desk.file("review.jsonl").path]
    for (index, kind) in kinds.enumerated() {
      let format = ["csv", "yaml", "csv", "json"][index]
      try desk.done("export", "--kind", kind, "--format", format, "-o", "\(kind).\(format)")
      files.insert(desk.file("\(kind).\(format)").path, at: 0)
    }
    _ = try other.run(["import"] + files)
    for kind in kinds {
      try desk.done("export", "--kind", kind, "-o", "\(kind).jsonl")
      try other.done("export", "--kind", kind, "-o", "\(kind).jsonl")
      #expect(try desk.bytes(of: "\(kind).jsonl") == other.bytes(of: "\(kind).jsonl"), "\(kind)")
      #expect(try !desk.bytes(of: "\(kind).jsonl").isEmpty)
    }
    try other.done("doctor")
  }

  @Test("may stand in one file in any order")
  func anyOrder() throws {
    let (desk, other) = (try Desk.withCalibration(), try Desk())
    try desk.gradeAll()
    try desk.write(
      "calibration_close: \(Desk.session)\nclosed_on: 2026-04-14\n", to: "close.yaml")
    try desk.done("calibration", "record", "close.yaml")
    try desk.done("export", "--format", "json", "-o", "all.json")
    let lines = try desk.text(of: "all.json").split(separator: "\n").filter { $0.hasPrefix("{") }
      .map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    try other.write(lines.reversed().joined(separator: "\n") + "\n", to: "all.jsonl")
    let done = try other.done("import", "all.jsonl")
    #expect(
      done.contains("1 vignette pack, 1 calibration, 8 calibration grades and 1 calibration close"))
    try other.done("export", "--format", "json", "-o", "again.json")
    #expect(try other.bytes(of: "again.json") == desk.bytes(of: "all.json"))
  }
}
