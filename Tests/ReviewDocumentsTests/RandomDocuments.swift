import PracticeLearning
import ReviewDocuments

/// Documents of every kind with values nobody would think of, the same for the same seed.
struct RandomDocuments {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A document of a kind.
  mutating func document(_ kind: DocumentKind) -> Document {
    switch kind {
    case .review: .review(review())
    case .moderation: .moderation(moderation())
    case .action: .action(action())
    case .allocation: .allocation(allocation())
    case .practiceWeek: .practiceWeek(practiceWeek())
    case .dipSample: .dipSample(dipSample())
    case .dipTemplate: .dipTemplate(dipTemplate())
    case .qualityActivity: .qualityActivity(qualityActivity())
    case .vignettePack: .vignettePack(vignettePack())
    case .calibration: .calibration(calibration())
    case .calibrationGrades: .calibrationGrades(calibrationGrades())
    case .calibrationClose: .calibrationClose(calibrationClose())
    case .workspace: .workspace(workspace())
    case .template: .template(template())
    case .themes: .themes(themes())
    case .language: .language(language())
    case .certificate: .certificate(certificate())
    case .history: .history(storedRows())
    }
  }

  mutating func storedRows() -> StoredRows {
    let columns = (0...number(4)).map { "c\($0)" }
    return StoredRows(
      table: "t\(number(9))", columns: columns,
      rows: (0..<number(5)).map { id in
        .init(["\(id)"] + columns.dropFirst().map { _ in maybe { $0.text() } })
      })
  }

  mutating func number(_ below: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % below
  }

  mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    number(3) > 0 ? value(&self) : nil
  }

  mutating func some<Value>(_ value: (inout Self) -> Value) -> [Value] {
    (0..<number(3)).map { _ in value(&self) }
  }

  mutating func one<Value>(_ values: [Value]) -> Value { values[number(values.count)] }

  private static let pieces = [
    "yes", "no", "1.0", "2026-02-14", "null", "~", "- ", "# ", ": ", ":", "\"", "'", "\\", "\n",
    "\n\n", " ", "  ", "\t", "é", "“quoted”", "👩‍👧", "𝄞", "=1+1", "@x", "+44", "-", "{", "}", "[",
    "]",
    ",", ";", "|", ">", "&a", "*a", "!t", "%", "`", "?", "\r", "\r\n",
    "\u{2028}", "\u{FEFF}", "\u{FFFF}", "'=x", "[]", "---", "...", "#! x", "0x1F", "on", "a.b", "1",
    "She slept through, ", "her aunt says: \"better\" ", "word ", "longer-words-without-any-space",
  ]

  /// An id: letters, digits, hyphens and dots.
  mutating func name() -> String {
    "\(one(["A", "z", "7"]))"
      + (0..<number(20)).map { _ in one(["B", "x", "0", "-", "."]) }
      .joined().replacing("..", with: "-")
  }

  /// A text that says something, in characters that are hard to keep.
  mutating func text() -> String {
    let pieces = (0...number(number(4) == 0 ? 40 : 4)).map { _ in one(Self.pieces) }
    let text = pieces.joined()
    return text.utf8.allSatisfy { $0 <= 0x20 } ? "x" + text : text
  }

  mutating func date() -> CalendarDate { CalendarDate(daysSinceEpoch: 19_000 + number(2_000)) }
  mutating func month() -> Month { Month(year: 2020 + number(9), number: 1 + number(12)) }

  private mutating func judgement(withOverride: Bool = false) -> Judgement {
    Judgement(
      grade: one(Grade.allCases), because: maybe { $0.text() },
      capOverride: withOverride ? maybe { $0.text() } : nil)
  }

  private mutating func domainGrade() -> DomainGrade {
    number(5) == 0 ? .notApplicable : .graded(one(Grade.allCases))
  }

  private mutating func review() -> Review {
    var review = Review(
      id: name(), programme: text(),
      template: TemplateReference(name: "t" + text(), version: 1 + number(9)), month: month(),
      caseReference: text(), service: text(), team: text(), practitioner: text(), auditor: text())
    review.ageBand = maybe { $0.one(AgeBand.allCases) }
    review.cohort = maybe { $0.text() }
    review.recordRead = maybe { RecordRead(from: $0.date(), to: $0.maybe { $0.date() }) }
    review.conversation = maybe { Conversation(heldOn: $0.date(), reflection: $0.text()) }
    review.safety = maybe {
      Safety(immediateConcern: $0.number(2) == 0, concern: $0.text(), told: $0.maybe { $0.text() })
    }
    review.domains = PracticeDomain.allCases.compactMap { domain in maybe { $0.domain(domain) } }
    review.impact = maybe { $0.judgement() }
    review.overall = maybe { $0.judgement(withOverride: true) }
    review.feedback = maybe {
      Feedback(
        child: FeedbackEntry(asked: $0.one(FeedbackEntry.Asked.allCases), said: $0.text()),
        partners: $0.maybe { FeedbackEntry(why: $0.text()) })
    }
    review.identity = maybe { $0.text() }
    review.actions = some { $0.plan() }
    review.confirmed = some { $0.text() }
    review.repeatedBecause = maybe { $0.text() }
    return review
  }

  private mutating func domain(_ domain: PracticeDomain) -> DomainJudgement {
    var judgement = DomainJudgement(domain, grade: domainGrade(), because: maybe { $0.text() })
    judgement.difference = maybe { $0.text() }
    judgement.risk = maybe { $0.text() }
    judgement.immediateAction = maybe { $0.text() }
    judgement.safeBecause = maybe { $0.text() }
    judgement.evidence = some {
      Evidence(what: $0.text(), on: $0.maybe { $0.date() }, shows: $0.maybe { $0.text() })
    }
    judgement.answers = (0..<number(5)).map { index in
      GivenAnswer("question_\(index)" + text(), one(Answer.allCases))
    }
    judgement.strengths = some { Finding(text: $0.text(), themes: $0.some { $0.text() }) }
    judgement.development = some {
      Finding(text: $0.text(), cause: $0.one(Finding.Cause.allCases))
    }
    judgement.confirmed = some { $0.text() }
    return judgement
  }

  private mutating func plan() -> PlannedAction {
    PlannedAction(
      what: text(), level: maybe { $0.one(ActionLevel.allCases) }, owner: maybe { $0.text() },
      due: maybe { $0.date() }, difference: maybe { $0.text() })
  }

  private mutating func moderation() -> Moderation {
    var moderation = Moderation(review: text(), moderator: text(), gradedOn: maybe { $0.date() })
    moderation.selection = maybe {
      Moderation.Selection(
        reason: $0.one(Moderation.Selection.Reason.allCases),
        probability: DecimalText($0.one(["0.25", "1", "1.0", ".5", "-3", "007"])))
    }
    moderation.domains = PracticeDomain.allCases.compactMap { domain in
      maybe { Moderation.ModeratedDomain(domain, grade: $0.domainGrade(), because: $0.text()) }
    }
    moderation.overall = maybe { $0.judgement(withOverride: true) }
    moderation.impact = maybe { $0.judgement() }
    moderation.formQuality = maybe { $0.judgement() }
    moderation.conversation = maybe { random in
      Moderation.RecordedConversation(
        heldOn: random.maybe { $0.date() }, with: random.some { $0.text() }, said: random.text(),
        agreed: random.maybe { $0.one([true, false]) })
    }
    moderation.resolution = maybe { $0.resolution() }
    moderation.dispute = maybe {
      Moderation.Dispute(on: $0.date(), by: $0.text(), because: $0.text())
    }
    moderation.decision = maybe { $0.resolution() }
    return moderation
  }

  private mutating func resolution() -> Moderation.Resolution {
    Moderation.Resolution(
      how: one(Moderation.Resolution.How.allCases), on: date(), by: text(),
      panel: some { $0.text() }, because: text(),
      final: Rating.allCases.compactMap { rating in
        maybe { Moderation.FinalGrade(rating, $0.one(Grade.allCases)) }
      }, capOverride: maybe { $0.text() })
  }

  private mutating func action() -> LearningAction {
    LearningAction(
      id: name(), review: maybe { $0.text() }, themes: some { $0.text() },
      findings: some {
        LinkedFinding(
          $0.text(), $0.one(PracticeDomain.allCases), $0.one(Finding.Kind.allCases), 3,
          linkedOn: $0.maybe { $0.date() }, linkedBy: $0.maybe { $0.text() })
      },
      service: maybe { $0.text() }, raisedOn: date(), plan: plan(),
      measure: maybe { ActionMeasure(theme: $0.text(), team: $0.maybe { $0.text() }) },
      recheckOn: maybe { $0.date() },
      updates: some {
        ActionUpdate(
          on: $0.date(), by: $0.text(), status: $0.one(ActionStatus.allCases), note: $0.text())
      },
      steps: some {
        ActionStep(
          $0.one(ActionStep.What.allCases), by: $0.text(), on: $0.date(),
          day: $0.maybe { $0.date() }, because: $0.maybe { $0.text() })
      })
  }

  private mutating func allocation() -> Allocation {
    Allocation(
      id: name(), programme: text(), month: month(), auditor: text(),
      caseReference: maybe { $0.text() }, due: maybe { $0.date() },
      exemption: maybe {
        Allocation.Exemption(because: $0.text(), until: $0.maybe { $0.date() })
      })
  }

  private mutating func practiceWeek() -> PracticeWeek {
    PracticeWeek(
      id: name(), theme: text(), from: date(), to: date(), draw: maybe { $0.text() },
      reviews: some { $0.text() }, dipSamples: some { $0.text() },
      activities: some {
        PracticeWeek.Activity(
          kind: $0.one(PracticeWeek.Activity.Kind.allCases), what: $0.text(),
          count: 1 + $0.number(9), participants: $0.maybe { $0.number(99) })
      }, strengths: some { $0.text() }, worries: some { $0.text() }, next: some { $0.text() },
      told: some { .init(who: $0.text(), what: $0.text(), by: $0.date()) },
      summary: maybe { $0.text() })
  }
}
