extension DrawCertificate {
  /// A table of cases or reviews, known by its digest.
  public struct Table: Hashable, Sendable {
    /// The SHA-256 of its canonical text, in hexadecimal digits.
    public var digest: String
    /// Its rows.
    public var rows: Int
    /// Those of its rows that the programme reviews and that could be drawn.
    public var eligible: Int?
    /// Twelve hexadecimal digits for each row, in the order of the canonical text, by which a changed
    /// table can be compared; nothing for very many rows.
    public var fingerprints: String?

    /// Makes a table.
    public init(
      digest: String, rows: Int, eligible: Int? = nil, fingerprints: String? = nil
    ) {
      self.digest = digest
      self.rows = rows
      self.eligible = eligible
      self.fingerprints = fingerprints
    }
  }

  /// Cases of one team that have no worker.
  public struct UnallocatedCases: Hashable, Sendable {
    /// The service.
    public var service: String
    /// The team, by id.
    public var team: String
    /// The cases, in the order of their references.
    public var cases: [String]

    /// Makes a list.
    public init(service: String, team: String, cases: [String]) {
      self.service = service
      self.team = team
      self.cases = cases
    }
  }

  /// A part of the frame that is drawn from in proportion.
  public struct Stratum: Hashable, Sendable {
    /// Its name, such as `children in care`.
    public var name: String
    /// Its cases or reviews in the frame.
    public var frame: Int
    /// Those that could be drawn.
    public var eligible: Int
    /// Those that were.
    public var drawn: Int

    /// Makes a stratum.
    public init(name: String, frame: Int, eligible: Int, drawn: Int) {
      self.name = name
      self.frame = frame
      self.eligible = eligible
      self.drawn = drawn
    }
  }

  /// Cases or reviews that could not be drawn, for one reason.
  public struct Exclusion: Hashable, Sendable {
    /// The reason, as a word of a list.
    public var reason: Reason
    /// The reason in words, such as when the cases were reviewed.
    public var because: String
    /// The cases, or the ids of the reviews.
    public var cases: [String]

    /// Makes an exclusion.
    public init(reason: Reason, because: String, cases: [String]) {
      self.reason = reason
      self.because = because
      self.cases = cases
    }

    /// Why something cannot be drawn.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
      /// The case was reviewed, before or after, within the months that must lie between.
      case reviewed = "reviewed recently"
      /// The case is allocated within the months that must lie between.
      case allocated = "allocated recently"
      /// Every auditor has a conflict of interest.
      case conflict = "no auditor without conflict"
      /// No moderator is free of conflict.
      case moderatorConflict = "no moderator without conflict"
    }
  }

  /// A case that was drawn, and for whom.
  public struct DrawnCase: Hashable, Sendable {
    /// The allocation, by id.
    public var allocation: String
    /// The case.
    public var caseReference: String
    /// The auditor, by role code.
    public var auditor: String
    /// Its stratum.
    public var stratum: String
    /// Whose work it was when it was drawn; nothing in certificates of version 0.1.
    public var work: DrawnWork?

    /// Makes a drawn case.
    public init(
      allocation: String, caseReference: String, auditor: String, stratum: String,
      work: DrawnWork? = nil
    ) {
      self.work = work
      self.allocation = allocation
      self.caseReference = caseReference
      self.auditor = auditor
      self.stratum = stratum
    }
  }

  /// A case that may take the place of another of its draw.
  public struct ReserveCase: Hashable, Sendable {
    /// The case.
    public var caseReference: String
    /// Its stratum.
    public var stratum: String
    /// The auditors who have a conflict of interest, by role code.
    public var notFor: [String]
    /// Whose work it was when it was drawn; nothing in certificates of version 0.1.
    public var work: DrawnWork?

    /// Makes a case in reserve.
    public init(
      caseReference: String, stratum: String, notFor: [String] = [], work: DrawnWork? = nil
    ) {
      self.work = work
      self.caseReference = caseReference
      self.stratum = stratum
      self.notFor = notFor
    }
  }

  /// A review that was drawn for moderation, and for whom.
  public struct DrawnReview: Hashable, Sendable {
    /// The review, by id.
    public var review: String
    /// The moderator, by role code.
    public var moderator: String
    /// The class it was drawn from, such as `certain` or `CIC, TM-04`.
    public var selectionClass: String?
    /// Why it was taken.
    public var reason: Moderation.Selection.Reason
    /// The probability with which it was taken, above 0 and at most 1; nothing where there is none.
    public var probability: DecimalText?

    /// Makes a drawn review.
    public init(
      review: String, moderator: String, selectionClass: String? = nil,
      reason: Moderation.Selection.Reason, probability: DecimalText? = nil
    ) {
      self.review = review
      self.moderator = moderator
      self.selectionClass = selectionClass
      self.reason = reason
      self.probability = probability
    }
  }
}
