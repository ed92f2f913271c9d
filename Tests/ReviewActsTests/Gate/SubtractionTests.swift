import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import Testing

/// What a person sees of figures, minus what the same person can list, tells no hidden grade: no review that
/// they cannot list can be worked out by adding and taking away rows, whatever part they ask for.
@Suite("Subtraction") struct SubtractionTests {
  /// Teams of 6, 3, 7, 5 and 2 reviews.
  private static let teams: [(id: String, service: String, practitioner: String, auditor: String)] =
    [
      ("CIC-1", "children in care", "SW-101", "TM-16"),
      ("CIC-2", "children in care", "SW-118", "TM-07"),
      ("CIC-3", "children in care", "SW-140", "AUD-1"),
      ("FOS-1", "fostering", "SW-130", "AUD-1"),
      ("FOS-2", "fostering", "SW-150", "TM-07"),
    ]
  private static let sizes = [6, 3, 7, 5, 2]

  /// A review and where it is counted.
  private struct Counted {
    var id: String
    var service: String
    var team: String
  }

  private func council() throws -> (TestCouncil, [Counted]) {
    let settings = TestCouncil.settings
      .replacing(
        "  - { id: FOS-1,", with: "  - { id: CIC-3, service: children in care }\n  - { id: FOS-1,"
      )
      .replacing("people:\n", with: "  - { id: FOS-2, service: fostering }\npeople:\n")
      .replacing(
        "  - { id: AUD-1,",
        with: """
            - { id: SW-101, role: practitioner, team: CIC-1, supervisor: TM-07 }
            - { id: SW-140, role: practitioner, team: CIC-3 }
            - { id: SW-150, role: practitioner, team: FOS-2 }
            - { id: AUD-1,
          """
      )
      .replacing(
        "{ id: QA-02, role: QA lead }", with: "{ id: QA-02, roles: [QA lead, moderator] }")
    let test = try TestCouncil(settings: settings)
    var all: [Counted] = []
    let grades: [Grade] = [.good, .requiresImprovement, .outstanding]
    for (team, size) in zip(Self.teams, Self.sizes) {
      for _ in 0..<size {
        var form = TestForm(all.count + 1, grade: grades[all.count % 3])
        (form.service, form.team) = (team.service, team.id)
        (form.practitioner, form.auditor) = (team.practitioner, team.auditor)
        if team.service == "fostering" { form.template = "fostering@1" }
        try test.takeIn(form.text)
        all.append(Counted(id: form.id, service: team.service, team: team.id))
      }
    }
    for (review, moderator) in [(all[7].id, "MOD-01"), (all[12].id, "QA-02")] {
      _ = try test.council.askForModeration(
        of: review, by: moderator, because: "asked for", on: test.today, by: test.hand()
      ).get()
    }
    // A QA lead who lists all but what they are asked for could take everything else away.
    _ = try test.council.reassign(
      all[12].id, to: "QA-01", because: "away", on: test.today, by: test.hand()
    ).get()
    return (test, all)
  }

  /// The reviews that each row a person reads rests on, and that they cannot list: a 1 for each.
  private func rows(of person: String, _ test: TestCouncil, _ all: [Counted]) throws -> [[Int]] {
    let hand = test.hand(person)
    let list = try test.council.reviews(ReviewListing(withGrades: true), by: hand).get()
    let listed = Set(list.reviews.filter { $0.grades != nil }.map(\.heading.id))
    let blind = try test.council.blindness(hand).reviews
    var rows: [[Int]] = []
    let services = Set(Self.teams.map(\.service)).sorted()
    let selections =
      [Selection()] + services.map { Selection(service: $0) }
      + Self.teams.map { Selection(team: $0.id) }
    for selection in selections {
      let sets: [FigureSet]
      do { sets = try test.council.figureSets(selection, hand) } catch is Refusal { continue }
      for figure in sets.flatMap({ Array($0.everyFigure) })
      where figure.id == .gradesGoodOrOutstanding && figure.value != nil
        && figure.dimension(.rating) == Rating.overall.name && figure.dimension(.cohort) == nil
      {
        let counted = all.map { review in
          !blind.contains(review.id)
            && (figure.dimension(.service) ?? selection.service ?? review.service) == review.service
            && (figure.dimension(.team) ?? selection.team ?? review.team) == review.team
        }
        #expect(figure.denominator == counted.count { $0 }, "\(person) \(figure.dimensions)")
        rows.append(zip(counted, all).map { $0 && !listed.contains($1.id) ? 1 : 0 })
      }
    }
    return rows
  }

  @Test("no sum and no difference of rows tells the grade of a review a person cannot list (B2)")
  func reviews() throws {
    let (test, all) = try council()
    var readers = 0
    for person in test.council.workspace.people.map(\.id) {
      let rows = try rows(of: person, test, all)
      readers += rows.isEmpty ? 0 : 1
      for (place, review) in all.enumerated() {
        let one = all.indices.map { $0 == place ? 1 : 0 }
        #expect(!tells(rows, of: one), "\(person) can work out \(review.id)")
      }
    }
    #expect(readers == 15)
  }

  @Test("a board viewer cannot work out a team of fewer than 5, whatever part is asked for (B2)")
  func smallTeams() throws {
    let (test, all) = try council()
    let rows = try rows(of: "BRD-01", test, all)
    for (team, size) in zip(Self.teams, Self.sizes) where size < 5 {
      #expect(!tells(rows, of: all.map { $0.team == team.id ? 1 : 0 }), "\(team.id)")
    }
    // Council and services are whole, and so is a team beside which no other could be worked out.
    #expect(tells(rows, of: all.map { _ in 1 }))
    #expect(tells(rows, of: all.map { $0.service == "fostering" ? 1 : 0 }))
    #expect(tells(rows, of: all.map { $0.team == "CIC-3" ? 1 : 0 }))
    let text = try test.council.figureSets(Selection(team: "CIC-2"), test.hand("BRD-01"))
    #expect(text.flatMap(\.figures).allSatisfy { $0.value == nil })
    #expect(text.flatMap(\.figures).contains { $0.missing == "fewer than 5" })
  }

  @Test("who may read every team whole by another role does (B2)") func severalRoles() throws {
    let settings = TestCouncil.settings.replacing(
      "role: analyst", with: "roles: [analyst, board viewer]")
    let test = try TestCouncil(settings: settings)
    try test.takeIn(TestForm(1).text)
    let sets = try test.council.figureSets(Selection(team: "CIC-2"), test.hand("ANA-01"))
    #expect(sets.first?.whole(.reviews)?.value == 1)
  }

  /// Whether a sum of rows, each taken any number of times or taken away, is what is asked for.
  private func tells(_ rows: [[Int]], of wanted: [Int]) -> Bool {
    rank(rows) == rank(rows + [wanted])
  }

  /// How many rows are independent; counted modulo a large prime, so that no number is rounded.
  private func rank(_ rows: [[Int]]) -> Int {
    let prime = 1_000_003
    func inverse(_ number: Int) -> Int {
      var (result, base, power) = (1, number, prime - 2)
      while power > 0 {
        if power % 2 == 1 { result = result * base % prime }
        base = base * base % prime
        power /= 2
      }
      return result
    }
    var (rows, rank) = (rows, 0)
    for column in 0..<(rows.first?.count ?? 0) {
      guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else {
        continue
      }
      rows.swapAt(rank, pivot)
      let scale = inverse(rows[rank][column])
      for row in rows.indices.dropFirst(rank + 1) where rows[row][column] != 0 {
        let factor = rows[row][column] * scale % prime
        for place in rows[row].indices {
          rows[row][place] = (rows[row][place] + (prime - factor) * rows[rank][place]) % prime
        }
      }
      rank += 1
    }
    return rank
  }
}
