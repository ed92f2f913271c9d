import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

/// Whether an action changed practice.
extension ActionStepActTests {
  @Test("A completed action comes back on its day to be adapted, adopted or abandoned (I7)")
  func deciding() throws {
    let test = try TestCouncil()
    var measured = try action("Chairs ask what has moved since")
    measured.measure = ActionMeasure(theme: "drift-and-delay")
    let id = try test.council.raiseAction(measured, by: test.hand("PSW-01")).get().id
    let next = try date("2026-11-02")
    #expect(
      codes(test.council.decideOnAction(id, .adopted, next: next, by: test.hand())) == ["A017"])
    _ = try test.council.updateAction(
      id, to: .blue, evidence: "They ask, and plans move", by: test.hand("TM-07")
    ).get()
    let item = "decide \(id): look whether the action worked: adapt, adopt or abandon it"
    test.today = try date("2026-10-14")
    #expect(try !waiting(test, "PSW-01").contains(item))
    test.today = try date("2026-10-15")
    #expect(try waiting(test, "PSW-01").contains(item) && waiting(test, "QA-01").contains(item))
    #expect(try !waiting(test, "SM-01").contains(item))
    #expect(
      codes(test.council.decideOnAction(id, .adopted, next: test.today, by: test.hand()))
        == ["A017"])
    let decided = try test.council.decideOnAction(id, .adapted, next: next, by: test.hand()).get()
    #expect(decided.nextLook == next && decided.decision?.what == .adapted)
    #expect(try !waiting(test, "PSW-01").contains(item))
    test.today = next
    #expect(try waiting(test, "PSW-01").contains(item))
  }

  @Test("Without a measure an action of no review waits for a look only where one was planned (I7)")
  func looking() throws {
    let test = try TestCouncil()
    let again = try date("2026-09-01")
    let items = try [nil, again].map { day in
      var plain = try action("Chairs ask what has moved since")
      plain.recheckOn = day
      let id = try test.council.raiseAction(plain, by: test.hand("PSW-01")).get().id
      _ = try test.council.updateAction(
        id, to: .blue, evidence: "They ask, and plans move", by: test.hand("TM-07")
      ).get()
      return "decide \(id): look whether the action worked: adapt, adopt or abandon it"
    }
    test.today = again.adding(days: -1)
    #expect(try !items.contains(where: waiting(test, "PSW-01").contains))
    test.today = again.adding(months: 12)
    #expect(try items.map(waiting(test, "PSW-01").contains) == [false, true])
  }

  @Test("A re-base without a cause, or of months to come, is refused and nothing is stored (I5)")
  func rebasing() throws {
    let test = try council()
    let month = Month(year: 2025, number: 10)
    #expect(
      codes(test.council.rebaseAction(Self.id, from: month, because: nil, by: test.hand()))
        == ["S013"])
    let later = Month(year: 2026, number: 5)
    #expect(
      codes(test.council.rebaseAction(Self.id, from: later, because: "a form", by: test.hand()))
        == ["A017"])
    #expect(try test.council.action(Self.id, by: test.hand()).get().action.rebase == nil)
    let rebased = try test.council.rebaseAction(
      Self.id, from: month, because: "The form is new", by: test.hand("PSW-01")
    ).get()
    let step = try #require(rebased.rebase)
    #expect(step.by == "PSW-01" && step.on == test.today && step.because == "The form is new")
  }

  @Test("What is measured is read by those who read the action and the figures")
  func reading() throws {
    let test = try TestCouncil()
    var measured = try action("Chairs ask what has moved since")
    measured.measure = ActionMeasure(theme: "drift-and-delay", service: "children in care")
    let id = try test.council.raiseAction(measured, by: test.hand()).get().id
    let impact = try test.council.actionImpact(id, by: test.hand("PSW-01")).get()
    #expect(impact.naming == .atStart && impact.others.map(\.service) == ["fostering"])
    #expect(impact.comparison.outcome == .tooFew)
    let chosen = try test.council.actionImpact(
      id, countedBy: ActionMeasure(domain: .planning), by: test.hand("PSW-01")
    ).get()
    #expect(chosen.naming == .onLooking && chosen.measure.domain == .planning)
    for person in ["SW-118", "SW-130", "SM-02", "BRD-01"] {
      #expect(
        test.council.actionImpact(id, by: test.hand(person)).diagnostics.map(\.code.id) == ["S021"],
        "\(person)")
    }
    let own = try test.council.actionImpact(id, by: test.hand("SM-01")).get()
    #expect(own.others.isEmpty, "only their own services")
    var dip = try action("Dip into pathway plans", owner: "SW-119")
    dip.measure = ActionMeasure(dip: "pathway_plan_current")
    let unknown = test.council.raiseAction(dip, by: test.hand()).diagnostics
    #expect(unknown.map(\.code.id).contains("A018"))
    dip.measure = ActionMeasure(dip: "plan_up_to_date", service: "fostering")
    #expect(
      test.council.raiseAction(dip, by: test.hand()).diagnostics.map(\.code.id).contains("A018"))
    dip.measure = ActionMeasure(dip: "plan_up_to_date")
    let dipped = try test.council.raiseAction(dip, by: test.hand()).get().id
    let sampled = try test.council.actionImpact(dipped, by: test.hand()).get()
    #expect(sampled.comparison.outcome == .tooFew && sampled.others.isEmpty)
    #expect(sampled.measure.words == "cases of dip samples that meet plan_up_to_date")
  }
}
