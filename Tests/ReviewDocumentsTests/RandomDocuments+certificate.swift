import PracticeLearning
import ReviewDocuments

extension RandomDocuments {
  mutating func certificate() -> DrawCertificate {
    DrawCertificate(
      id: name(), kind: one(DrawCertificate.Kind.allCases), programme: text(),
      months: some { $0.month() }, method: text(), seed: text(), drawnBy: text(), drawnOn: date(),
      because: maybe { $0.text() },
      made: maybe {
        .init(
          seedChosen: $0.number(2) == 1, recordedAt: $0.text(), settingsDigest: $0.text(),
          triedOut: $0.number(2) == 1)
      }, frame: table(), involvement: maybe { $0.table() },
      rules: DrawRules(
        perAuditor: maybe { $0.number(9) }, strata: some { $0.one(ReviewVolume.Stratum.allCases) },
        services: some { $0.text() }, gapMonths: maybe { $0.number(20) },
        always: some { $0.one(Moderation.Selection.Reason.allCases) }),
      strata: some {
        .init(name: $0.text(), frame: $0.number(9), eligible: $0.number(9), drawn: $0.number(9))
      },
      excluded: some {
        .init(
          reason: $0.one(DrawCertificate.Exclusion.Reason.allCases), because: $0.text(),
          cases: $0.some { $0.text() })
      },
      auditors: some {
        DrawAuditor(
          id: $0.text(), team: $0.maybe { $0.text() }, volume: $0.number(9),
          less: $0.some { $0.one(DrawAuditor.Less.allCases) }, before: $0.maybe { $0.number(9) },
          line: $0.some { $0.text() }, conflicts: $0.some { $0.text() })
      }, redraws: number(9), replaced: number(9),
      allocations: some {
        .init(
          allocation: $0.text(), caseReference: $0.text(), auditor: $0.text(), stratum: $0.text())
      },
      reserve: some {
        .init(caseReference: $0.text(), stratum: $0.text(), notFor: $0.some { $0.text() })
      },
      moderation: maybe { $0.moderationFrame() },
      selections: some {
        .init(
          review: $0.text(), moderator: $0.text(), selectionClass: $0.maybe { $0.text() },
          reason: $0.one(Moderation.Selection.Reason.allCases),
          probability: $0.maybe { _ in DecimalText(0.25, decimals: 6) })
      }, digest: text())
  }

  private mutating func moderationFrame() -> ModerationFrame {
    ModerationFrame(
      reviews: some {
        .init(
          review: $0.text(), service: $0.text(), auditor: $0.text(),
          always: $0.maybe { $0.one(Moderation.Selection.Reason.allCases) },
          notFor: $0.some { $0.text() })
      },
      months: .init(submitted: number(99), taken: number(9)),
      yearToDate: .init(submitted: number(999), taken: number(99)),
      reachedAuditors: some { $0.text() }, reachedServices: some { $0.text() },
      moderators: some { .init(id: $0.text(), open: $0.number(9)) }, atLeast: number(9))
  }

  private mutating func table() -> DrawCertificate.Table {
    .init(digest: text(), rows: number(9), eligible: maybe { $0.number(9) })
  }
}
