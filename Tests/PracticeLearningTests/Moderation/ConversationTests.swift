import PracticeLearning
import Testing

@Suite("Moderation: the conversation about a difference")
struct ConversationTests {
  @Test("A conversation that has not been held is one complaint, and not late besides")
  func toCome() {
    var talk = Second.talk
    talk.heldOn = day("2026-05-08")
    let future = Second.across.taking(
      .conversation(talk, agreement: Second.resolution(.conversation, on: "2026-05-08")))
    #expect(Second.complaints(future) == ["R040 conversation.held_on"])
  }

  @Test("Across the good line, or two steps apart, they talk before anybody decides")
  func needed() {
    #expect(Second.complaints(Second.across) == ["M007 resolution"])
    for how in [Moderation.Resolution.How.moderatorDecides, .confirmed] {
      #expect(
        Second.complaints(Second.across) { $0.resolution = Second.resolution(how) }
          == ["M009 resolution.how"])
    }
    let act = SettlingAct.resolution(Second.resolution(.thirdReader, by: "QA-01"))
    #expect(Second.refused(act, by: "QA-01", on: Second.across) == ["M019 resolution.how"])
  }

  @Test("It says when, with whom, what was said and whether both agreed")
  func recorded() {
    func talked(_ change: (inout Moderation.RecordedConversation) -> Void) -> [String] {
      Second.complaints(Second.across) {
        var talk = Second.talk
        change(&talk)
        $0.conversation = talk
        $0.resolution = Second.resolution(.conversation)
      }
    }
    #expect(talked { _ in } == [])
    #expect(talked { $0.heldOn = nil } == ["M017 conversation.held_on"])
    #expect(talked { $0.with = [] } == ["M017 conversation.with"])
    #expect(talked { $0.with = ["TM-03"] } == ["M017 conversation.with"])
    #expect(talked { $0.with = ["TM-07", "NO-1"] } == ["W004 conversation.with[2]"])
    #expect(talked { $0.said = nil } == ["M017 conversation.said"])
    #expect(talked { $0.agreed = nil } == ["M017 conversation.agreed"])
    #expect(talked { $0.heldOn = day("2026-02-13") } == ["R067 conversation.held_on"])
    #expect(talked { $0.said = "As Mr Okafor said" } == ["P001 conversation.said"])
  }

  @Test("It is due within five working days of the grading; later counts, and is said")
  func late() {
    func held(_ on: String, policy: ModerationPolicy = .init()) -> Int? {
      Second.across.with { $0.conversation = Second.talk }
        .with { $0.conversation?.heldOn = day(on) }.workingDaysLate(under: policy)
    }
    #expect(held("2026-02-23") == nil)
    #expect(held("2026-02-24") == 1)
    #expect(held("2026-03-09") == 10)
    #expect(held("2026-02-24", policy: .init(conversationDays: 7)) == nil)
    let found = Second.complaints(Second.across) {
      $0.conversation = Second.talk
      $0.conversation?.heldOn = day("2026-02-25")
      $0.resolution = Second.resolution(.conversation, on: "2026-02-25")
    }
    #expect(found == ["M018 conversation.held_on"])
    #expect(DiagnosticCode.conversationLate.severity == .warning)
  }

  @Test("A resolution that is a conversation is the record of it where there is no other")
  func older() {
    let moderation = Second.across.with {
      $0.resolution = Second.resolution(.conversation, on: "2026-02-26")
    }
    #expect(Second.complaints(moderation) == ["M018 resolution.on"])
    #expect(moderation.step == .settled)
  }

  @Test("They agree on one of both grades, or on one between them")
  func agreed() {
    let apart = Second.grades([.domain(.planning): .inadequate])
    func final(_ grade: Grade) -> [String] {
      Second.complaints(apart) {
        $0.conversation = Second.talk
        $0.resolution = Second.resolution(
          .conversation, final: [.init(.domain(.planning), grade), .init(.overall, .good)])
      }
    }
    #expect(final(.good) == [] && final(.requiresImprovement) == [])
    #expect(final(.outstanding) == ["M022 resolution.final.planning"])
  }

  @Test("With an agreement it is settled; without one it goes to a third reader or a panel")
  func outcome() {
    let agreement = Second.resolution(.conversation)
    let agreed = Second.across.taking(.conversation(Second.talk, agreement: agreement))
    #expect(
      agreed.step == .settled && agreed.finalGrade(.domain(.planning)) == .requiresImprovement)
    #expect(agreed.isStatedByOneSide)
    var talk = Second.talk
    talk.agreed = false
    let open = Second.across.taking(.conversation(talk, agreement: nil))
    #expect(open.step == .thirdReaderOrPanel)
    #expect(Second.complaints(open) == ["M007 resolution"])
    #expect(
      open.dueDay(of: .thirdReaderOrPanel, under: ModerationPolicy()) == day("2026-03-05"))
    let again = Second.proposal()
    #expect(Second.refused(again, by: "MO-01", on: open) == ["M019 resolution.how"])
  }

  @Test("Either side or the QA lead records it")
  func who() {
    for code in ["MO-01", "QA-01", "TM-07"] {
      #expect(Second.refused(Second.proposal(by: code), by: code, on: Second.across) == [])
    }
    let act = Second.proposal(by: "MO-02")
    #expect(Second.refused(act, by: "MO-02", on: Second.across) == ["M016 resolution.by"])
  }
}
