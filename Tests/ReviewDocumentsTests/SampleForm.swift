import PracticeLearning

/// A form with something in every field, and the review it means.
enum SampleForm {
  static let text = """
    plr: 1                                  # form version
    id: 2026-02-CIC-0147
    programme: monthly
    template: children-in-care@3
    month: 2026-02
    case: C-4821                            # local reference, never a name
    service: children in care
    team: CIC-2
    practitioner: SW-118
    auditor: TM-07
    age_band: 10-15
    record_read: { from: 2025-02-01, to: 2026-01-31, judged_from: 2025-08-01 }

    conversation:                           # with the practitioner, before grading
      held_on: 2026-02-12
      reflection: >
        I knew the plan had stalled after the school move and I should have
        called the review forward.

    safety: { immediate_concern: no }

    domains:
      case_recording:
        grade: good                         # outstanding | good | requires improvement
        because: >
          A stranger could follow her year: visits are "written to her" # within two days.

        evidence:
          - { what: visit record, on: 2026-01-14, shows: written to the child }
          - { what: chronology, on: 2025-06-03, shows: last entry eight months old }
        answers: { chronology_current: no, genogram_current: yes, recorded_in_time: Partly }
        strengths:
          - { text: Records read as letters., themes: [writing-to-the-child] }
        development:
          - { text: The chronology was not used., themes: [chronology], cause: team }
          - { text: , themes: [] }
        confirmed: [P002]
      planning:
        grade: RI
        because:

    impact:
      grade: good
      because: She is back in school four days a week.
    overall:
      grade: Good
      cap_override: ~

    feedback:
      child: { asked: yes, said: She wants to know sooner when plans change. }
      parent_or_carer: { asked: declined }
      partners: { asked: no, why: "new school, contact not yet made" }
    identity: Dual heritage is named.

    actions:
      - what: Bring the care-plan review forward
        level: child
        owner: SW-118
        verifier: TM-03
        due: 2026-03-06
        difference: She knows by half-term where she will go to school.
    """

  static var review: Review {
    Review(
      id: "2026-02-CIC-0147", programme: "monthly",
      template: TemplateReference(name: "children-in-care", version: 3),
      month: Month(year: 2026, number: 2), caseReference: "C-4821", service: "children in care",
      team: "CIC-2", practitioner: "SW-118", auditor: "TM-07", ageBand: .tenToFifteen,
      recordRead: RecordRead(
        from: CalendarDate("2025-02-01"), to: CalendarDate("2026-01-31"),
        judgedFrom: CalendarDate("2025-08-01")),
      conversation: Conversation(
        heldOn: CalendarDate("2026-02-12"),
        reflection: "I knew the plan had stalled after the school move and I should have "
          + "called the review forward."),
      safety: Safety(immediateConcern: false),
      domains: [caseRecording, DomainJudgement(.planning, grade: .graded(.requiresImprovement))],
      impact: Judgement(grade: .good, because: "She is back in school four days a week."),
      overall: Judgement(grade: .good),
      feedback: Feedback(
        child: FeedbackEntry(asked: .yes, said: "She wants to know sooner when plans change."),
        parentOrCarer: FeedbackEntry(asked: .declined),
        partners: FeedbackEntry(asked: .no, why: "new school, contact not yet made")),
      identity: "Dual heritage is named.",
      actions: [
        PlannedAction(
          what: "Bring the care-plan review forward", level: .child, owner: "SW-118",
          verifier: "TM-03", due: CalendarDate("2026-03-06"),
          difference: "She knows by half-term where she will go to school.")
      ])
  }

  private static var caseRecording: DomainJudgement {
    DomainJudgement(
      .caseRecording, grade: .graded(.good),
      because: "A stranger could follow her year: visits are \"written to her\" # within two days.",
      evidence: [
        Evidence(
          what: "visit record", on: CalendarDate("2026-01-14"), shows: "written to the child"),
        Evidence(
          what: "chronology", on: CalendarDate("2025-06-03"),
          shows: "last entry eight months old"),
      ],
      answers: [
        GivenAnswer("chronology_current", .no), GivenAnswer("genogram_current", .yes),
        GivenAnswer("recorded_in_time", .partly),
      ],
      strengths: [Finding(text: "Records read as letters.", themes: ["writing-to-the-child"])],
      development: [
        Finding(text: "The chronology was not used.", themes: ["chronology"], cause: .team)
      ],
      confirmed: ["P002"])
  }
}
