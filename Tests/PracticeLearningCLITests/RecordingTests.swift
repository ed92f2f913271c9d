import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Testing

@Suite("From allocation to submission: what it takes to record the exemplary review")
struct RecordingTests {
  private static let id = "2026-02-CIC-0001"
  private static let file = "drafts/\(id).yaml"

  private static let settings = """
    plr: 1
    council: Estuary
    services: [children in care, child protection]
    teams:
      - { id: CIC-2, service: children in care }
      - { id: CP-1, service: child protection }
    people:
      - { id: QA-01, role: QA lead }
      - { id: MOD-01, role: moderator }
      - { id: SM-05, role: service manager, services: [children in care, child protection] }
      - { id: TM-12, role: team manager, team: CP-1, supervisor: SM-05 }
      - { id: TM-16, role: team manager, team: CIC-2, supervisor: SM-05 }
      - { id: SW-178, role: practitioner, team: CIC-2, supervisor: TM-16 }
    programmes:
      - id: monthly
        name: Monthly reviews
        templates: [children-in-care@1]
        volume: { auditors: [TM-12] }
    retention: { reviews_years: 3, aggregates_years: 10 }

    """

  /// A desk on which the exemplary case is drawn and its review begun: the blank form is in its file.
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.environment["PLR_TODAY"] = "2026-02-20"
    try desk.write(RecordingTests.settings, to: "plr.yaml")
    try desk.write(
      "case,service,team,worker\nC-0417,children in care,CIC-2,SW-178\n", to: "cases.csv")
    try desk.done(
      "allocate", "draw", "cases.csv", "--programme", "monthly", "--month", "2026-02", as: "QA-01")
    desk.environment["PLR_ACTOR"] = "TM-12"
    try desk.done("review", "new", "AL-monthly-2026-02-01")
    return desk
  }

  private func exemplar() throws -> DocumentNode {
    let path = Built.root.appending(path: "SampleAudits/exemplary-forms/children-in-care.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let found = DocumentReader.documents(in: text, format: .yaml, named: "exemplar")
    return try #require(found.documents.first?.node)
  }

  /// What a person types at the questions of a blank form, line by line.
  private func typed(for desk: Desk, _ exemplar: DocumentNode) throws -> [String] {
    let hand = Hand(
      "TM-12", door: .terminal, at: "2026-02-20T12:00:00Z",
      today: try #require(CalendarDate("2026-02-20")))
    var interview = try Council(in: desk.folder.path)
      .interview(about: desk.text(of: RecordingTests.file), named: "form.yaml", by: hand).get()
    var typed: [String] = []
    while let question = interview.current {
      let lines = RecordingTests.lines(exemplar[question.path], isLong: question.isLong)
      for line in lines { _ = interview.take(line) }
      typed += lines
    }
    return typed
  }

  /// An answer as people type it: grades and answers by letter, days day first, a long text to an empty line.
  private static func lines(_ answer: DocumentNode?, isLong: Bool) -> [String] {
    guard let answer else { return [""] }
    guard let text = answer.text else {
      return [answer.items.compactMap(\.text).joined(separator: ", ")]
    }
    if isLong { return text.split(separator: "\n").map(String.init) + [""] }
    let letters = [
      "good": "G", "outstanding": "O", "requires improvement": "RI", "yes": "y", "partly": "p",
      "no": "n", "not applicable": "na",
    ]
    if let day = CalendarDate(text) { return ["\(day.day)/\(day.monthNumber)/\(day.year)"] }
    return [letters[text] ?? text]
  }

  /// The fields in which a form on the desk differs from the exemplary one; its id is its own.
  private func differing(_ desk: Desk, _ exemplar: DocumentNode) throws -> [String] {
    let text = try desk.text(of: RecordingTests.file)
    let found = DocumentReader.documents(in: text, format: .yaml, named: "form")
    let node = try #require(found.documents.first?.node)
    return differences(between: exemplar, and: node).map { "\($0)" }
      .filter { !$0.hasPrefix("id:") }
  }

  @Test("Question by question: no opening at all, and little beside the answers is typed")
  func asked() throws {
    let desk = try desk()
    let blank = try desk.text(of: RecordingTests.file)
    #expect(blank.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 130)
    let exemplar = try exemplar()
    let typed = try typed(for: desk, exemplar)
    try desk.write(typed.map { $0 + "\n" }.joined(), to: "typed")
    let run = try desk.shell("plr review edit \(RecordingTests.id) --ask < typed")
    #expect(run.status == 0 && !run.output.contains("Look again"), "\(run)")
    #expect(try differing(desk, exemplar) == [])
    let keys = typed.reduce(0) { $0 + $1.count + 1 }
    let said = typed.filter { $0.count > 2 }.reduce(0) { $0 + $1.count }
    #expect(
      typed.count <= 220 && keys - said <= 350,
      "\(typed.count) lines, \(keys) keys, \(said) of answers")
    let submitted = try desk.done("review", "submit", RecordingTests.id)
    #expect(submitted.contains(RecordingTests.id))
  }

  @Test("In an editor: two openings at most, none of them for layout")
  func edited() throws {
    let desk = try desk()
    let blank = try desk.text(of: RecordingTests.file)
    let exemplar = try exemplar()
    var form = try #require(FormText(blank, named: "form.yaml"))
    for path in RecordingTests.leaves(of: exemplar, [])
    where (form.found.node[path]?.text ?? "").isEmpty {
      let value = try #require(exemplar[path])
      form = try #require(form.setting(value, at: path), "\(path)")
    }
    // As people type it: slips of layout, days day first, letters; and one thing is forgotten.
    var text = form.text
    for (right, wrong) in [
      ("held_on: 2026-02-12", "held_on:12/2/26"), ("reflection: >", "reflection:"),
      ("age_band: 10-15", "age_band:"), ("grade: requires improvement", "grade: RI"),
      ("on: 2026-01-14", "on: 14 Jan 2026"), ("[writing-to-the-child]", "{writing-to-the-child}"),
      ("cause: worker", "cause = worker"), ("immediate_concern: no", "immediate_concern: n"),
    ] {
      #expect(text.contains(right), "\(right)")
      text = text.replacing(right, with: wrong)
    }
    try desk.write(text, to: "typed")
    try desk.write(
      """
      echo x >> count; cp "$1" seen-$(wc -l < count)
      if [ $(wc -l < count) = 1 ]; then cp typed "$1"; elif [ $(wc -l < count) = 2 ]; then sed -i 's/^age_band:/age_band: 10-15/' "$1"; fi
      """, to: "editor.sh")
    desk.environment["EDITOR"] = "sh \(desk.file("editor.sh").path)"
    try desk.done("review", "edit", RecordingTests.id)
    let openings = try desk.text(of: "count").split(separator: "\n").count
    #expect(openings <= 2)
    #expect(try !desk.text(of: "seen-2").contains("#!plr error D"))
    let different = try differing(desk, exemplar)
    // Letters stand as they were typed, and mean the word.
    let letters = [
      #"safety.immediate_concern: "no" became "n""#,
      #"domains.planning.grade: "requires improvement" became "RI""#,
    ]
    #expect(different == letters, "\(different)")
    #expect(text.count - blank.count <= 9_000, "\(text.count - blank.count) keys")
    try desk.done("review", "submit", RecordingTests.id)
  }

  private static func leaves(of node: DocumentNode, _ path: [FieldPath.Step]) -> [FieldPath] {
    switch node.content {
    case .mapping(let entries):
      entries.flatMap { leaves(of: $0.value, path + [.key($0.key)]) }
    case .list(let items):
      if items.allSatisfy({ $0.text != nil }) {
        [FieldPath(path)]
      } else {
        items.indices.flatMap { leaves(of: items[$0], path + [.index($0)]) }
      }
    default: [FieldPath(path)]
    }
  }
}
