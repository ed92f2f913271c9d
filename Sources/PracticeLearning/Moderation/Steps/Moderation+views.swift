/// What stands in the present round, read from the steps; setting a part replaces its step.
extension Moderation {
  /// The conversation of auditor and moderator about a difference, where one was held.
  public var conversation: RecordedConversation? {
    get {
      last(.conversation).map {
        RecordedConversation(heldOn: $0.on, with: $0.with, said: $0.because, agreed: $0.agreed)
      }
    }
    set {
      replace(
        .conversation,
        newValue.map {
          Step(
            .conversation, on: $0.heldOn, with: $0.with, because: $0.said, agreed: $0.agreed)
        })
    }
  }

  /// How a difference was settled: by somebody's word, or by what both sides agreed to.
  public var resolution: Resolution? {
    get { last(.settled).map(Resolution.init) ?? agreement }
    set {
      guard newValue != resolution else { return }
      let talked: Set<Step.What> = [.proposed, .agreed, .notAgreed]
      steps.removeSubrange(round, where: { talked.contains($0.what) })
      replace(.settled, newValue.map { Step(.settled, $0) })
    }
  }

  /// The auditor's dispute of that resolution.
  public var dispute: Dispute? {
    get { last(.disputed).map { Dispute(on: $0.on, by: $0.by, because: $0.because) } }
    set {
      replace(
        .disputed, newValue.map { Step(.disputed, by: $0.by, on: $0.on, because: $0.because) })
    }
  }

  /// How a third reader or a panel settled it after the dispute.
  public var decision: Resolution? {
    get { last(.decided).map(Resolution.init) }
    set { replace(.decided, newValue.map { Step(.decided, $0) }) }
  }

  /// The steps of the present round.
  public var round: Range<Int> {
    (steps.lastIndex { $0.opensRound } ?? -1) + 1..<steps.endIndex
  }

  /// The last step of a kind in the present round.
  public func last(_ what: Step.What) -> Step? { steps[round].last { $0.what == what } }

  /// Puts a step in the place of the one of its kind, or where it belongs.
  private mutating func replace(_ what: Step.What, _ step: Step?) {
    let round = round
    if let place = steps[round].lastIndex(where: { $0.what == what }) {
      guard let step else {
        steps.removeSubrange(round, where: { $0.what == what })
        return
      }
      if !step.isSame(as: steps[place]) { steps[place] = step }
    } else if let step {
      let place = steps[round].firstIndex { $0.what.rank > what.rank } ?? round.upperBound
      steps.insert(step, at: place)
    }
  }
}

extension Moderation.Step.What {
  /// The order in which things are done in a round, as far as it is fixed.
  fileprivate var rank: Int {
    switch self {
    case .reopened: 0
    case .asked, .reassigned: 1
    case .graded: 2
    case .corrected, .formMarked: 3
    case .conversation: 4
    case .proposed: 5
    case .agreed, .notAgreed: 6
    case .settled: 7
    case .disputed: 8
    case .decided: 9
    }
  }
}

extension Moderation.Step {
  /// A step that is a resolution.
  init(_ what: What, _ resolution: Moderation.Resolution) {
    self.init(
      what, by: resolution.by, on: resolution.on, with: resolution.panel,
      because: resolution.because, how: resolution.how, final: resolution.final,
      capOverride: resolution.capOverride)
  }
}

extension Moderation.Resolution {
  /// What a step settled.
  init(_ step: Moderation.Step) {
    self.init(
      how: step.how ?? .conversation, on: step.on, by: step.by,
      panel: step.what == .proposed ? [] : step.with, because: step.because, final: step.final,
      capOverride: step.capOverride)
  }
}

extension Array {
  fileprivate mutating func removeSubrange(_ range: Range<Int>, where gone: (Element) -> Bool) {
    for index in range.reversed() where gone(self[index]) { remove(at: index) }
  }
}
