import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("Who there is, and who comes and goes") struct PeopleTests {
  private static let settings = TestCouncil.settings
    .replacing(
      "  - { id: TM-07, role: team manager, team: CIC-1, supervisor: SM-01 }",
      with: """
          # Two teams in spring.
          - { id: TM-07, role: team manager, team: CIC-1, supervisor: SM-01 } # back in May
          - id: TM-08
            role: team manager # acting
            team: CIC-1

        """)

  private func council() throws -> TestCouncil { try TestCouncil(settings: Self.settings) }

  private func text(_ council: TestCouncil) throws -> String {
    try String(contentsOfFile: council.folder + "/plr.yaml", encoding: .utf8)
  }

  private func takeIn(_ table: String, _ council: TestCouncil, as person: String = "ADM-01") throws
    -> Outcome<ChangedPeople>
  {
    let path = try council.write(table, to: "people.csv")
    return council.council.takeInPeople(path, by: council.hand(person))
  }

  @Test("A table adds and changes people; only their lines of the settings change")
  func takenIn() throws {
    let council = try council()
    let before = try text(council)
    let done = try takeIn(
      """
      id,role,team,until,works,supervisor
      tm-07,,,2026-06-30,0.6,
      TM-08,,CIC-2,,,SM-01
      SW-140,practitioner,CIC-2,,,TM-16
      QA-03,QA lead; moderator,,,,

      """, council
    ).get()
    #expect(done.added == ["SW-140", "QA-03"] && done.changed == ["TM-07", "TM-08"])
    let after = try text(council)
    let expected =
      before
      .replacing(
        "team: CIC-1, supervisor: SM-01 } # back in May",
        with: "team: CIC-1, supervisor: SM-01, until: 2026-06-30, works: 0.6 } # back in May"
      )
      .replacing(
        "  - id: TM-08\n    role: team manager # acting\n    team: CIC-1\n",
        with:
          "  - id: TM-08\n    supervisor: SM-01\n    role: team manager # acting\n    team: CIC-2\n"
      )
      .replacing(
        "  - { id: IG-01, role: information governance }\n",
        with: """
            - { id: IG-01, role: information governance }
            - { id: SW-140, role: practitioner, team: CIC-2, supervisor: TM-16 }
            - { id: QA-03, roles: [QA lead, moderator] }

          """)
    #expect(after == expected)
    try council.reopen()
    #expect(council.council.workspace.person("QA-03")?.roles == [.qaLead, .moderator])
    let entries = try council.council.journal(JournalQuestion(), by: council.hand()).get().lines
    #expect(
      entries.contains { $0.act == "people changed" && $0.subject == "SW-140, QA-03, TM-07, TM-08" }
    )
    #expect(entries.contains { $0.act == "settings changed" && $0.subject == "plr.yaml" })
    // The same again changes nothing, and a dash takes away.
    #expect(try takeIn("id,works\nTM-07,0.6\n", council).get().changed.isEmpty)
    #expect(try takeIn("id,works\nTM-07,-\n", council).get().changed == ["TM-07"])
    #expect(try !text(council).contains("works"))
  }

  @Test("What is wrong with a table is told at its cells, and nothing changes")
  func mistakes() throws {
    let council = try council()
    let before = try text(council)
    let outcome = try takeIn(
      """
      id,role,team,until
      SW-150,social worker,CIC-2,
      SW-151,practitioner,CIC-9,
      TM-07,,,31.6.2026

      """, council)
    let places = outcome.diagnostics.compactMap(\.location).map { "\($0.line):\($0.column)" }
    #expect(Set(places).isSuperset(of: ["2:8", "4:9"]), "\(outcome.diagnostics)")
    let team = try takeIn("id,role,team\nSW-151,practitioner,CIC-9\n", council)
    #expect(team.diagnostics.map(\.code.id) == ["W003"])
    #expect(team.diagnostics.first?.location?.line == 2)
    #expect(try takeIn("id,roll\nSW-1,x\n", council).diagnostics.map(\.code.id) == ["D004"])
    #expect(
      try takeIn("id,role\nSW-1,practitioner\nsw-1,auditor\n", council).diagnostics.map(\.code.id)
        == ["W001"])
    #expect(try takeIn("id\n", council).diagnostics.isEmpty == false)
    #expect(try takeIn("id\nSW-1\n", council, as: "TM-07").diagnostics.map(\.code.id) == ["S021"])
    #expect(try text(council) == before)
  }

  @Test(
    "Everybody named reads who holds which role; the rest is the administrator's and the QA lead's")
  func list() throws {
    let council = try TestCouncil()
    for person in council.council.workspace.people.map(\.id) {
      let list = try council.council.people(by: council.hand(person)).get()
      #expect(list.count == council.council.workspace.people.count)
      let readsAll = ["QA-01", "QA-02", "ADM-01"].contains(person)
      #expect(list.allSatisfy { ($0.person != nil) == readsAll }, "\(person)")
    }
    #expect(council.council.people(by: council.hand(nil)).diagnostics.map(\.code.id) == ["S014"])
  }

  @Test(
    "Settings that leave out somebody or something that is stored are refused, and nothing is stored",
    arguments: [
      ("  - { id: SW-118, role: practitioner, team: CIC-2, supervisor: TM-16 }\n", "SW-118"),
      ("  - { id: TM-07, role: team manager, team: CIC-1, supervisor: SM-01 }\n", "TM-07"),
    ])
  func orphans(line: String, name: String) throws {
    let council = try TestCouncil()
    try council.takeIn(TestForm(1).text)
    try council.write(TestCouncil.settings.replacing(line, with: ""), to: "plr.yaml")
    try council.reopen()
    let refusal = #expect(throws: Refusal.self) { try council.takeIn(TestForm(2).text) }
    #expect(refusal?.diagnostics.map(\.code.id) == ["W009"])
    #expect(refusal?.diagnostics.first?.summary.contains(name) == true)
    // Somebody nothing is stored of may go, and who left is named with a last day.
    let left = TestCouncil.settings
      .replacing(
        "  - { id: SW-130, role: practitioner, team: FOS-1, supervisor: TM-30 }\n", with: ""
      )
      .replacing(
        "supervisor: TM-16 }\n  - { id: SW-119",
        with: "supervisor: TM-16, until: 2026-04-01 }\n  - { id: SW-119")
    try council.write(left, to: "plr.yaml")
    try council.reopen()
    try council.takeIn(TestForm(2).text)
    #expect(
      try council.council.reviews(ReviewListing(), by: council.hand()).get().reviews.count == 2)
  }

  @Test("The actions of somebody who left are on the line manager's list")
  func leavers() throws {
    let council = try TestCouncil()
    try council.takeIn(TestForm(1).text)
    func own(_ person: String) throws -> [String] {
      var listing = ActionListing(Selection(), on: council.today, raisedBy: council.today)
      listing.owner = person
      return try council.council.actions(listing, by: council.hand(person)).get().actions.map(\.id)
    }
    #expect(try own("SW-119").count == 1)
    #expect(try own("TM-16").isEmpty)
    let table = try council.write("id,until\nSW-119,2026-04-10\n", to: "people.csv")
    _ = try council.council.takeInPeople(table, by: council.hand()).get()
    try council.reopen()
    #expect(try own("TM-16").count == 1)
    let view = try council.council.actions(
      ActionListing(Selection(), on: council.today, raisedBy: council.today),
      by: council.hand("TM-16")
    ).get()
    #expect(view.inCharge.values.sorted() == ["TM-16"])
  }

  @Test("A cell of the table that tells who a person is is refused (G3)")
  func identifiers() throws {
    let council = try council()
    let done = try takeIn(
      "id,role,team,supervisor\n9434765919,practitioner,CIC-2,\nSW-141,practitioner,CIC-2,07700-900123\n",
      council)
    #expect(done.diagnostics.map(\.code.id).prefix(2) == ["P003", "P006"])
  }
}
