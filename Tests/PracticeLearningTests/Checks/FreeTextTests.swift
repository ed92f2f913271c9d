import PracticeLearning
import Testing

@Suite("Every free text is searched")
struct FreeTextTests {
  @Test("A name is found in each text of a review", arguments: texts)
  func everywhere(mistake: Mistake) {
    #expect(Example.complaints(mistake.make) == mistake.complaints)
  }

  private static let name = "It was Mr Okafor who went to see her that day."

  static let texts: [Mistake] = [
    Mistake("cohort", "P001 cohort") { $0.cohort = name },
    Mistake("reflection", "P001 conversation.reflection") { $0.conversation?.reflection = name },
    Mistake("concern", "P001 safety.concern") { $0.safety?.concern = name },
    Mistake("done", "P001 safety.done") { $0.safety?.done = name },
    Mistake("told", "W004 safety.told", "P001 safety.told") { $0.safety?.told = name },
    Mistake("reason", "P001 domains.planning.because") { $0.planning { $0.because = name } },
    Mistake("difference", "P001 domains.planning.difference") {
      $0.planning { $0.difference = name }
    },
    Mistake("risk", "P001 domains.planning.risk") { $0.planning { $0.risk = name } },
    Mistake("action at once", "P001 domains.planning.immediate_action") {
      $0.planning { $0.immediateAction = name }
    },
    Mistake("safe because", "P001 domains.planning.safe_because") {
      $0.planning { $0.safeBecause = name }
    },
    Mistake("kind of evidence", "P001 domains.planning.evidence[1].what") {
      $0.planning { $0.evidence[0].what = name }
    },
    Mistake("what evidence shows", "P001 domains.planning.evidence[1].shows") {
      $0.planning { $0.evidence[0].shows = name }
    },
    Mistake("strength", "P001 domains.planning.strengths[1].text") {
      $0.planning { $0.strengths[0].text = name }
    },
    Mistake("development", "P001 domains.planning.development[1].text") {
      $0.planning { $0.development[0].text = name }
    },
    Mistake("impact", "P001 impact.because") { $0.impact?.because = name },
    Mistake("overall", "P001 overall.because") { $0.overall?.because = name },
    Mistake("override", "R021 overall.cap_override", "P001 overall.cap_override") {
      $0.overall?.capOverride = name
    },
    Mistake("said", "P001 feedback.child.said") { $0.feedback?.child?.said = name },
    Mistake("why", "P001 feedback.partners.why") { $0.feedback?.partners?.why = name },
    Mistake("identity", "P001 identity") { $0.identity = name },
    Mistake("action", "P001 actions[1].what") { $0.actions[0].what = name },
    Mistake("intended difference", "P001 actions[1].difference") {
      $0.actions[0].difference = name
    },
  ]

  @Test("The complaint quotes the words and says what to do")
  func words() throws {
    let found = Example.check.complaints(
      about: Example.review { $0.planning { $0.difference = "She was born on 14\nMarch 2016." } })
    let complaint = try #require(found.first)
    #expect(complaint.summary == "this reads like a date of birth (14 March 2016)")
    #expect(
      complaint.advice
        == "use an age band; if it is something else, add \"confirmed: [P002]\" to the domain")
    #expect(complaint.excerpt == "14\nMarch 2016")
    #expect(complaint.isError)
  }

  @Test("Each identifier has its own advice")
  func advice() {
    let text = """
      Mr Okafor 07700 900123 B801200005001 14/03/2015 SW1A 1AA jo@x.org 943 476 5919
      """
    let found = Example.check.complaints(about: Example.review { $0.identity = text })
    #expect(Set(found.map(\.summary)).count == 7)
    #expect(found.allSatisfy { $0.advice.description.hasSuffix("to the review") })
  }

  @Test("A confirmed code is left alone in its domain, and nowhere else")
  func confirmedInDomain() {
    let complaints = Example.complaints { review in
      for index in [2, 5] {
        review.domains[index].difference = Self.name
        review.domains[index].confirmed = ["P001"]
      }
      review.domains[3].difference = Self.name
      review.identity = Self.name
    }
    #expect(complaints == ["P001 domains.voice_of_the_child.difference", "P001 identity"])
  }

  @Test("A code confirmed for the review is left alone everywhere in it")
  func confirmedInReview() {
    let complaints = Example.complaints { review in
      review.confirmed = ["P001"]
      review.planning { $0.difference = Self.name }
      review.identity = Self.name
    }
    #expect(complaints == [])
  }

  @Test("Only identifiers can be confirmed")
  func unknownConfirmation() {
    let complaints = Example.complaints { review in
      review.confirmed = ["P001", "R014"]
      review.planning { $0.confirmed = ["p002"] }
    }
    #expect(complaints == ["R068 confirmed[2]", "R068 domains.planning.confirmed[1]"])
  }

  @Test("A date of the record that was read is no date of birth, however old")
  func longRecord() {
    let text = "The plan of 3 May 2020 still stands."
    #expect(Example.complaints { $0.identity = text } == ["P002 identity"])
    let complaints = Example.complaints {
      $0.identity = text
      $0.recordRead?.from = day("2020-01-01")
    }
    #expect(complaints == [])
  }

  @Test(
    "Any text is searched without harm",
    arguments: [
      "", "@", "0", "(", "+44", "Mr", "Mr ", "\u{2019}", "Mr \u{2019}", "é", "👩‍👧 Mr 👩‍👧", "born",
      "d.o.b.",
      "1/", "1/2/", "14 March", "07", "(0", "+44 (0)", "SW1A ", "\u{A0}", "\u{C2}", "\0", "٣٤٥",
    ])
  func odd(text: String) {
    #expect(Example.complaints { $0.identity = text } == [])
  }

  @Test("Seeded nonsense never stops the search")
  func nonsense() {
    var state: UInt64 = 7
    let pieces = [
      "Mr", " ", "0", "7", "44", "+", "(", ")", "-", "/", ".", "@", "é", "’", "March", "born",
      "SW1A",
      "1AA", "14", "2012", "\n", "of", "B8012", "d.o.b", "placement", "contact", "with", "👧", "Ö",
    ]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      for complaint in Example.check.complaints(about: Example.review { $0.identity = text }) {
        #expect(text.contains(complaint.excerpt ?? "missing"))
      }
    }
  }
}
