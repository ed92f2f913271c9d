import PracticeLearning
import ReviewReports

@testable import PracticeLearningPortal

/// A visit to a page of the portal, with what the page may tell: a look, or a form that is sent.
struct PageVisit {
  /// What a page is about; it decides who may see a difference.
  enum About {
    /// A review, its grades and its words.
    case review
    /// Figures that count it.
    case figures
    /// Both: lists of reviews and actions beside figures.
    case figuresAndReviews
    /// Nothing of any review, for anybody.
    case nothing
  }

  let address: String
  let path: String
  let about: About
  /// What is typed; nothing for a look.
  var fields: [String: String]?
}

extension PageVisit {
  /// What stands in the places of addresses, by their names. A page with another place fails the test.
  private static let places: [String: [String]] = [
    "review": [PortalWorld.review], "part": ["planning"], "action": ["\(PortalWorld.review).1"],
    "session": ["CAL-1"], "case": ["2026-02-CIC-0002"], "kind": ReportKind.allCases.map(\.rawValue),
    "format": ["csv"], "figure": ["moderation.share"], "allocation": ["AL-1"],
    "certificate": ["MODERATION-monthly-2026-02"], "proposal": ["EX-0007"], "person": ["SW-118"],
    "week": ["2026-03-neglect"], "dip": ["DIP-9"], "place": ["1"], "search": ["none"],
  ]

  /// Further looks at a page, by its address.
  private static let queries: [String: [String]] = [
    "/reviews": ["state=submitted", "state=closed", "team=CIC-2", "sort=state"],
    "/reviews/{review}": ["revision=1"], "/moderations": ["whose=all", "sort=by"],
    "/moderations/draw": ["period=2026-02&seed=1"],
    "/moderations/compare": ["by=service", "by=moderator", "by=auditor"],
    "/escalations": ["which=all"], "/actions": ["which=late"], "/allocations": ["which=overdue"],
    "/figures": ["team=CIC-2", "period=2026-02"],
    "/reports/{kind}": ["team=CIC-2", "theme=neglect"],
    "/reports/{kind}/figures": ["team=CIC-2"],
    "/themes/code": ["finding=\(PortalWorld.review)/planning/development/1"],
  ]

  /// What is typed into every form: a page takes the fields it knows.
  static let typed = [
    "because": "another case was meant", "reason": "wrong case", "words": "She is with her aunt",
    "step": "acknowledged", "what": "draw", "seed": "1", "said": "none", "how": "moderator decides",
    "agreed": "yes", "answer": "yes", "to": "MOD-02", "by": "TM-30", "reply": "The school rang",
    "reflection": "I knew that it had stalled", "form_quality": "good", "confirmed": "yes",
    "form_quality.because": "It reads well", "version": "1", "period": "2026-02", "case": "C-7777",
    "team": "CIC-2", "review": PortalWorld.review, "title": "One", "held_on": "14 April 2026",
    "participants:TM-16": "yes", "participants:TM-30": "yes", "status": "green", "note": "on",
    "day": "1 June 2026", "decision": "approve", "reference": PortalWorld.review,
    "domains.planning.grade": "good", "domains.planning.because": "Her plan is hers",
    "overall.grade": "good", "overall.because": "It holds together", "theme": "neglect",
    "finding": "\(PortalWorld.review)/planning/development/1", "level": "child",
    "owner": "SW-119", "due": "1 June 2026", "difference": "She is heard", "button": "save",
    "auditor": "TM-07", "from": "2026-03", "next": "1 September 2026", "evidence": "she says so",
    "ratings.overall.grade": "good", "ratings.overall.because": "It holds together",
  ]

  /// Every visit to a page: each look there is an example of, and its form. Nothing where a place of its address has
  /// no example.
  static func all(of page: any Page) -> [PageVisit]? {
    let address = page.address.description
    var paths = [[String]()]
    for place in page.address.places {
      guard let values = places[place] else { return nil }
      paths = paths.flatMap { path in values.map { path + [$0] } }
    }
    return paths.flatMap { values -> [PageVisit] in
      let path = page.address.path(values)
      let about = Self.about(address, values)
      let looks = ([""] + (queries[address] ?? []).map { "?" + $0 }).map {
        PageVisit(address: address, path: path + $0, about: about)
      }
      // What is sent of nothing in particular may hold what chance made.
      guard page.acts, about != .nothing else { return looks }
      return looks + [PageVisit(address: address, path: path, about: about, fields: typed)]
    }
  }

  private static func about(_ address: String, _ values: [String]) -> About {
    switch address.split(separator: "/").first ?? "" {
    case "reviews", "escalations", "calibrations", "search", "allocations", "import": .review
    case "moderations":
      ["/moderations/target", "/moderations/compare"].contains(address) ? .figures : .review
    case "actions": .review
    case "figures": .figures
    case "exports":
      switch address {
      case "/exports": .nothing
      case "/exports/documents": .figuresAndReviews
      default: .figures
      }
    case "reports":
      switch values.first.flatMap(ReportKind.init) {
      case .practiceWeek, .stocktake, nil: .nothing
      case .inspection: .review
      case .team: .figuresAndReviews
      default: .figures
      }
    case "themes": address == "/themes" ? .figures : .review
    case "": .review
    default: .nothing
    }
  }
}
