import PracticeLearning
import Testing

private func complaints(
  review: (inout Review) -> Void = { _ in }, _ change: (inout Moderation) -> Void
) -> [String] {
  var moderation = Moderation(
    review: Example.review.id, moderator: "MO-01", gradedOn: day("2026-02-18"),
    selection: .init(reason: .random, probability: DecimalText("0.25")),
    domains: PracticeDomain.allCases.map {
      .init($0, grade: .graded(.good), because: "The record bears it out.")
    },
    overall: Judgement(grade: .good, because: "The record bears it out."),
    resolution: .init(how: .confirmed))
  change(&moderation)
  return Example.check.complaints(about: moderation, of: Example.review(review)).map(\.line)
}

@Suite("The rules of moderation")
struct ModerationRuleTests {
  @Test("Two people who agree have nothing to settle")
  func agreement() {
    #expect(complaints { _ in } == [])
    #expect(complaints { $0.resolution = nil } == [])
  }

  @Test(
    "The moderator is somebody else, known, and outside the team",
    arguments: [
      ("TM-07", ["M003 moderator"]), ("MO-99", ["M004 moderator"]),
      ("BV-01", ["M004 moderator"]), ("TM-03", ["M005 moderator"]),
      ("SW-118", ["M004 moderator", "M005 moderator"]), ("QA-01", []),
    ])
  func moderator(code: String, expected: [String]) {
    #expect(complaints { $0.moderator = code } == expected)
  }

  @Test("A supervisor from another team is in conflict too")
  func supervisor() {
    var workspace = Example.workspace
    workspace.people[0].supervisor = "QA-01"
    let check = ReviewCheck(
      workspace: workspace, templates: [:], themes: Example.themes, language: Example.language,
      today: Example.today)
    let moderation = Moderation(
      review: Example.review.id, moderator: "QA-01",
      domains: PracticeDomain.allCases.map { .init($0, grade: .graded(.good)) },
      overall: Judgement(grade: .good))
    #expect(
      check.complaints(about: moderation, of: Example.review).map(\.line) == ["M005 moderator"])
  }

  @Test("Every grade of the review gets a second one")
  func missingGrades() {
    #expect(complaints { $0.overall = nil } == ["M006 overall.grade"])
    #expect(complaints { $0.domains.remove(at: 2) } == ["M006 domains.planning.grade"])
    #expect(
      complaints { $0.domains[2].grade = .notApplicable } == ["M008 resolution.because"])
    #expect(complaints(review: { $0.domains[2].grade = nil }) { $0.domains.remove(at: 2) } == [])
  }

  @Test(
    "A difference is settled",
    arguments: [
      (Grade.outstanding, nil, ["M007 resolution"]),
      (.outstanding, .moderatorDecides, []),
      (.outstanding, .confirmed, []),
      (.requiresImprovement, .moderatorDecides, ["M009 resolution.how"]),
      (.requiresImprovement, .confirmed, ["M009 resolution.how"]),
      (.requiresImprovement, .conversation, []),
    ] as [(Grade, Moderation.Resolution.How?, [String])])
  func difference(grade: Grade, how: Moderation.Resolution.How?, expected: [String]) {
    let found = complaints { moderation in
      moderation.domains[2].grade = .graded(grade)
      moderation.resolution = how.map {
        .init(how: $0, on: day("2026-02-19"), by: "MO-01", because: "We read it together.")
      }
    }
    #expect(found == expected)
  }

  @Test("Two or three steps apart need a conversation as well")
  func twoSteps() {
    let found = complaints(review: { $0.overall?.grade = .outstanding }) { moderation in
      moderation.resolution = .init(how: .moderatorDecides, by: "MO-01", because: "It is good.")
      moderation.overall?.grade = .inadequate
    }
    #expect(found == ["M009 resolution.how"])
  }

  @Test("A resolution says why and who decided")
  func decision() {
    func settled(_ change: (inout Moderation.Resolution) -> Void) -> [String] {
      complaints { moderation in
        moderation.domains[2].grade = .graded(.outstanding)
        var resolution = Moderation.Resolution(
          how: .moderatorDecides, on: day("2026-02-19"), by: "MO-01", because: "We read it.")
        change(&resolution)
        moderation.resolution = resolution
      }
    }
    #expect(settled { $0.because = nil } == ["M008 resolution.because"])
    #expect(settled { $0.by = nil } == ["M008 resolution.by"])
    #expect(settled { ($0.how, $0.because) = (.confirmed, nil) } == ["M008 resolution.because"])
    #expect(settled { $0.by = "MO-99" } == ["W004 resolution.by"])
    #expect(settled { $0.on = day("2026-02-17") } == ["R067 resolution.on"])
    #expect(settled { $0.on = day("2026-02-21") } == ["R040 resolution.on"])
  }

  @Test("A moderation comes after the review and not after today")
  func dates() {
    #expect(complaints { $0.gradedOn = day("2026-02-11") } == ["M010 graded_on"])
    #expect(complaints { $0.gradedOn = day("2026-02-21") } == ["R040 graded_on"])
    #expect(complaints { $0.gradedOn = day("2026-02-12") } == [])
    #expect(complaints { $0.gradedOn = nil } == [])
  }

  @Test("A probability lies above 0 and at most at 1", arguments: ["0", "1.5", "-0.5"])
  func probability(text: String) {
    #expect(
      complaints { $0.selection?.probability = DecimalText(text) } == ["W005 selection.probability"]
    )
  }

  @Test(
    "Why it was taken fits the review",
    arguments: [
      (.random, "0.25", []), (.random, nil, ["M011 selection.probability"]),
      (.requested, nil, []), (.requested, "0.5", []), (.newAuditor, nil, []),
      (.newAuditor, "1", []), (.newAuditor, "0.25", ["M011 selection.probability"]),
      (.inadequate, "1", ["M011 selection.reason"]),
      (.outstanding, nil, ["M011 selection.reason"]),
      (.capOverride, nil, ["M011 selection.reason"]),
    ] as [(Moderation.Selection.Reason, String?, [String])])
  func selection(
    reason: Moderation.Selection.Reason, probability: String?, expected: [String]
  ) {
    #expect(
      complaints {
        $0.selection = .init(reason: reason, probability: probability.flatMap(DecimalText.init))
      } == expected)
  }

  @Test("An outstanding, an inadequate and an override are taken for what they are")
  func certain() {
    func taken(
      _ reason: Moderation.Selection.Reason, _ overall: Grade?, _ change: (inout Review) -> Void
    ) -> [String] {
      complaints(
        review: {
          $0.overall?.grade = overall
          change(&$0)
        },
        {
          $0.selection = .init(reason: reason, probability: DecimalText("1"))
          $0.overall?.grade = overall
        })
    }
    #expect(taken(.outstanding, .outstanding) { _ in } == [])
    #expect(taken(.inadequate, .inadequate) { _ in } == [])
    #expect(taken(.capOverride, .good) { $0.overall?.capOverride = "It is mended." } == [])
    let found = taken(.inadequate, nil) { review in
      review.overall = nil
      review.planning { $0.grade = .graded(.inadequate) }
    }
    #expect(!found.contains("M011 selection.reason"))
  }

  @Test("Its reasons are searched like those of a review")
  func texts() {
    let name = "As Mr Okafor said"
    let found = complaints { moderation in
      moderation.domains[2].because = name
      moderation.overall?.because = name
      moderation.impact = Judgement(because: name)
      moderation.formQuality = Judgement(because: "the placement")
      moderation.resolution?.because = name
    }
    #expect(
      found == [
        "P001 domains.planning.because", "P001 overall.because", "P001 impact.because",
        "L001 form_quality.because", "P001 resolution.because",
      ])
  }

  @Test("What the writer of the review confirmed is confirmed here too")
  func confirmed() {
    let found = complaints(review: { $0.domains[2].confirmed = ["P001"] }) { moderation in
      moderation.domains[2].because = "As Mr Okafor said"
      moderation.overall?.because = "As Mr Okafor said"
    }
    #expect(found == ["P001 overall.because"])
  }

  @Test("The final grade is the resolution's where it names one, else the moderator's")
  func finalGrade() {
    let moderation = Moderation(
      review: "R", moderator: "MO-01", domains: [.init(.planning, grade: .graded(.good))],
      overall: Judgement(grade: .inadequate), impact: Judgement(grade: .good),
      resolution: .init(how: .panel, final: [.init(.overall, .requiresImprovement)]))
    #expect(moderation.finalGrade(.overall) == .requiresImprovement)
    #expect(moderation.finalGrade(.domain(.planning)) == .good)
    #expect(moderation.finalGrade(.domain(.outcomes)) == nil)
    #expect(moderation.finalGrade(.impact) == .good)
  }

  @Test("Only drawn and requested reviews were not certain to be taken")
  func certainty() {
    let uncertain = Moderation.Selection.Reason.allCases.filter {
      !Moderation.Selection(reason: $0).isCertain
    }
    #expect(uncertain == [.random, .requested])
  }
}
