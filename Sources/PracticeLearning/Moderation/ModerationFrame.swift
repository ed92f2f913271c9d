/// Everything a moderation draw starts from; it stands in the certificate, so that anybody can draw again.
public struct ModerationFrame: Hashable, Sendable {
  /// The reviews that may be taken: submitted, and neither moderated nor in a draw before.
  public var reviews: [Entry]
  /// The reviews of the months drawn for.
  public var months: Counts
  /// The reviews of the financial year up to the last of these months.
  public var yearToDate: Counts
  /// The auditors of whom a review was taken in the financial year, by role code.
  public var reachedAuditors: [String]
  /// The services of which a review was taken in the financial year.
  public var reachedServices: [String]
  /// Who moderates.
  public var moderators: [Moderator]
  /// The reviews drawn at random even where the target needs fewer, 0 or more.
  public var atLeast: Int

  /// Makes a frame.
  public init(
    reviews: [Entry] = [], months: Counts = Counts(), yearToDate: Counts = Counts(),
    reachedAuditors: [String] = [], reachedServices: [String] = [], moderators: [Moderator] = [],
    atLeast: Int = 0
  ) {
    self.reviews = reviews
    self.months = months
    self.yearToDate = yearToDate
    self.reachedAuditors = reachedAuditors
    self.reachedServices = reachedServices
    self.moderators = moderators
    self.atLeast = atLeast
  }

  /// A review that may be taken.
  public struct Entry: Hashable, Sendable {
    /// The review, by id.
    public var review: String
    /// The service, by name.
    public var service: String
    /// The auditor, by role code.
    public var auditor: String
    /// Why the policy always takes it; nothing where it need not.
    public var always: Moderation.Selection.Reason?
    /// The moderators who have a conflict of interest, by role code.
    public var notFor: [String]

    /// Makes an entry.
    public init(
      review: String, service: String, auditor: String,
      always: Moderation.Selection.Reason? = nil, notFor: [String] = []
    ) {
      self.review = review
      self.service = service
      self.auditor = auditor
      self.always = always
      self.notFor = notFor
    }
  }

  /// How many reviews were submitted, and how many of them taken for moderation before this draw.
  public struct Counts: Hashable, Sendable {
    /// Reviews submitted.
    public var submitted: Int
    /// Of these, moderated or with somebody asked to.
    public var taken: Int

    /// Makes counts.
    public init(submitted: Int = 0, taken: Int = 0) {
      self.submitted = submitted
      self.taken = taken
    }

    /// How many more must be taken to reach a share.
    ///
    /// - Parameter percent: the share, 0 to 100.
    public func needed(forPercent percent: Int) -> Int {
      max(0, (submitted * percent + 99) / 100 - taken)
    }
  }

  /// Somebody who moderates.
  public struct Moderator: Hashable, Sendable {
    /// The role code.
    public var id: String
    /// The moderations of the programme still to be done, from before this draw.
    public var open: Int
    /// The share of full time that the person works, above 0 and at most 1; nothing for full time. Half of
    /// it is half a share of the reviews.
    public var works: DecimalText?

    /// Makes a moderator.
    public init(id: String, open: Int = 0, works: DecimalText? = nil) {
      self.id = id
      self.open = open
      self.works = works
    }

    /// The share in thousandths, at least one.
    var share: Int {
      guard let works, works.value > 0, works.value < 1 else { return 1000 }
      return max(1, Int((works.value * 1000).rounded()))
    }
  }
}
