/// The settings of a small council, as they stand in its `plr.yaml`.
let settings = """
  plr: 1
  council: Other Council
  services: [children in care]
  teams:
    - { id: CIC-1, service: children in care }
    - { id: CIC-2, service: children in care }
  people:
    - { id: QA-01, role: QA lead }
    - { id: MOD-01, role: moderator }
    - { id: TM-07, role: team manager, team: CIC-1 }
    - { id: SW-118, role: practitioner, team: CIC-2 }
  programmes:
    - id: monthly
      name: Monthly reviews
      templates: [children-in-care@1]
      allocation: optional
      moderation: { target_percent: 30, working_days: 10 }
  retention: { reviews_years: 3, aggregates_years: 10 }

  """

/// An invented review, as an auditor writes it.
let form = """
  plr: 1
  id: 2026-02-CIC-0001
  programme: monthly
  template: children-in-care@1
  month: 2026-02
  case: C-4821
  service: children in care
  team: CIC-2
  practitioner: SW-118
  auditor: TM-07
  age_band: 10-15
  record_read: { from: 2025-02-01, to: 2026-01-31, judged_from: 2025-08-01 }
  conversation: { held_on: 2026-02-12 }
  safety: { immediate_concern: no }
  domains:
    case_recording:
      grade: good
      because: She is known and heard, and the record shows it.
      difference: She has stopped keeping her bag packed and has friends to tea.
      evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
    assessments:
      grade: good
      because: She is known and heard, and the record shows it.
      difference: She has stopped keeping her bag packed and has friends to tea.
      evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
    planning:
      grade: good
      because: She is known and heard, and the record shows it.
      difference: She has stopped keeping her bag packed and has friends to tea.
      evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
    voice_of_the_child:
      grade: good
      because: She is known and heard, and the record shows it.
      difference: She has stopped keeping her bag packed and has friends to tea.
      evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
    outcomes:
      grade: good
      because: She is known and heard, and the record shows it.
      difference: She has stopped keeping her bag packed and has friends to tea.
      evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
    management_oversight:
      grade: good
      because: She is known and heard, and the record shows it.
      difference: She has stopped keeping her bag packed and has friends to tea.
      evidence: [{ what: visit record, on: 2026-01-14, shows: her own words }]
  impact: { grade: good, because: She is settled at school and says so. }
  overall: { grade: good, because: She is known and heard by adults who stay. }
  identity: Her dual heritage is explored with her grandfather.
  feedback:
    child: { asked: yes, said: I want to know sooner when plans change. }
    parent_or_carer: { asked: declined }
    partners: { asked: no, why: The school is new to her. }

  """
