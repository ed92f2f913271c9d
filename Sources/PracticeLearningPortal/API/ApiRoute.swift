import PracticeLearning
import ReviewActs
import ReviewReports

/// One thing a program may read: the table of these answers requests, and the description of the interface is written
/// from it.
struct ApiRoute: Sendable {
  /// Its address below `/api/v1`.
  let address: Address
  /// Its name in the description.
  let name: String
  /// What it is, in a sentence.
  let summary: String
  /// What a token has to be made for.
  let scope: TokenScope
  /// Which parameters it takes, by name.
  let parameters: [Parameter]
  /// The type of its answer.
  let type: String
  /// What its answer looks like, as a JSON Schema.
  let schema: String
  /// Answers.
  let answer: @Sendable (ApiCall) throws -> [UInt8]

  /// A parameter of the query.
  enum Parameter: String, CaseIterable, Sendable {
    case period, programme, service, team, page

    /// What it says.
    var words: String {
      switch self {
      case .period: "The months: 2025/26, 2025-Q3, 2026-02 or FROM..TO"
      case .programme: "Only this programme, by id"
      case .service: "Only this service, by name"
      case .team: "Only this team, by id"
      case .page: "The page, from 1; \(ApiRoute.rowsOfAPage) rows each"
      }
    }
  }

  /// How many rows an answer holds at most.
  static let rowsOfAPage = 500
}

/// A program that asks, on behalf of the person who made its token.
struct ApiCall: Sendable {
  let council: Council
  let hand: Hand
  let packages: ApiPackages
  let places: [String: String]
  let query: [String: String]

  /// Which reviews are meant.
  func selection() throws -> Selection {
    var selection = Selection(
      programme: query["programme"], service: query["service"], team: query["team"])
    if let text = query["period"] {
      guard let period = Period(text) else {
        throw Refusal(
          .fieldOfPage, at: ["period"], "\"\(text)\" is no period",
          advice: "write a year as 2025/26, a quarter as 2025-Q3 or a month as 2026-02")
      }
      selection.period = period
    }
    return selection
  }

  /// The rows of the page that is asked for.
  func page<Row>(_ rows: [Row]) throws -> (rows: [Row], page: Int, pages: Int) {
    let pages = max(1, (rows.count - 1) / ApiRoute.rowsOfAPage + 1)
    let page = query["page"].map { Int($0) ?? 0 } ?? 1
    guard page >= 1 else {
      throw Refusal(
        .fieldOfPage, at: ["page"], "there is no such page", advice: "pages begin with 1")
    }
    let first = (page - 1) * ApiRoute.rowsOfAPage
    return (Array(rows.dropFirst(first).prefix(ApiRoute.rowsOfAPage)), page, pages)
  }
}
