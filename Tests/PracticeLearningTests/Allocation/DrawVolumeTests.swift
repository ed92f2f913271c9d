import PracticeLearning
import Testing

@Suite("How many cases an auditor is given")
struct DrawVolumeTests {
  private func volume(of id: String, _ example: DrawExample) -> [String] {
    example.auditors.filter { $0.id == id }.map { auditor in
      ([String(auditor.volume)] + auditor.less.map(\.rawValue)).joined(separator: " ")
    }
  }

  @Test("Every team manager and auditor gets the programme's volume, unless others are named")
  func everybody() {
    var example = DrawExample()
    example.programme.volume.perAuditor = 2
    #expect(example.auditors.map(\.id) == ["TM-1", "TM-2", "TM-3", "TM-4"])
    #expect(example.auditors.allSatisfy { $0.volume == 2 && $0.less == [] })
    example.programme.volume.auditors = ["TM-3", "SM-01"]
    #expect(example.auditors.map(\.id) == ["SM-01", "TM-3"])
  }

  @Test("Half time is one review in every second month; the months add up", arguments: 1...3)
  func partTime(perAuditor: Int) {
    var example = DrawExample()
    example.programme.volume.perAuditor = perAuditor
    for (share, tenths) in [("0.5", 5), ("0.6", 6), ("0.1", 1), ("1", 10)] {
      example.change("TM-1") { $0.works = DecimalText(share) }
      let year = (0..<10).map { month -> Int in
        example.month = Month(year: 2026, number: 1).adding(month)
        return example.auditors[0].volume
      }
      #expect(year.reduce(0, +) == perAuditor * tenths, "\(share): \(year)")
      #expect((year.max() ?? 0) - (year.min() ?? 0) <= 1, "\(share): \(year)")
    }
    example.change("TM-1") { $0.works = DecimalText("0.5") }
    #expect(example.auditors[0].less == [.partTime])
  }

  @Test("Away for more than half of the month's working days: none")
  func leave() {
    // February 2026 has twenty working days.
    var example = DrawExample()
    example.change("TM-1") { $0.leave = [.init(from: day("2026-02-09"), to: day("2026-02-20"))] }
    #expect(volume(of: "TM-1", example) == ["1"])
    example.change("TM-1") { $0.leave = [.init(from: day("2026-02-09"), to: day("2026-02-23"))] }
    #expect(volume(of: "TM-1", example) == ["0 leave"])
  }

  @Test("Leaves and exemptions of one month add up, each day once")
  func severalAbsences() {
    var example = DrawExample()
    let (early, late) = (
      (day("2026-02-02"), day("2026-02-09")), (day("2026-02-16"), day("2026-02-20"))
    )
    example.change("TM-1") {
      $0.leave = [.init(from: late.0, to: late.1), .init(from: early.0, to: early.1)]
    }
    #expect(volume(of: "TM-1", example) == ["0 leave"])
    example.change("TM-1") {
      $0.leave = [.init(from: early.0, to: early.1), .init(from: early.0, to: early.1)]
    }
    #expect(volume(of: "TM-1", example) == ["1"])
    let exempt = Workspace.AuditorExemption(
      auditor: "TM-1", from: late.0, until: late.1, because: "seconded", approvedBy: "SM-01")
    example.earlier.exemptions = [exempt]
    #expect(volume(of: "TM-1", example) == ["0 leave exempt"])
    example.change("TM-1") { $0.leave = [] }
    #expect(volume(of: "TM-1", example) == ["1"])
    var other = exempt
    (other.from, other.until) = early
    example.earlier.exemptions = [exempt, other]
    #expect(volume(of: "TM-1", example) == ["0 exempt"])
  }

  @Test("Exempt for more than half of the month: none, until the exemption ends")
  func exempt() {
    var example = DrawExample()
    example.earlier.exemptions = [
      .init(
        auditor: "TM-1", from: day("2026-01-05"), until: day("2026-03-10"), because: "seconded",
        approvedBy: "SM-01")
    ]
    #expect(volume(of: "TM-1", example) == ["0 exempt"])
    example.month = Month(year: 2026, number: 3)
    #expect(volume(of: "TM-1", example) == ["1"])
  }

  @Test("What was allocated for the month already is not drawn again")
  func allocated() {
    var example = DrawExample()
    example.programme.volume.perAuditor = 2
    example.earlier.ofMonth = ["TM-1": 1, "TM-2": 3]
    #expect(volume(of: "TM-1", example) == ["1 allocated already"])
    #expect(volume(of: "TM-2", example) == ["0 allocated already"])
  }

  @Test("A new auditor is drawn for from the first month on")
  func from() {
    var example = DrawExample()
    example.change("TM-1") { $0.from = StartOfWork(Month(year: 2026, number: 3)) }
    #expect(volume(of: "TM-1", example) == [])
    example.month = Month(year: 2026, number: 3)
    #expect(volume(of: "TM-1", example) == ["1"])
  }
}
