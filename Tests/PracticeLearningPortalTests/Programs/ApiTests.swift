import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import Testing

@testable import PracticeLearningPortal

@Suite("The interface for programs") struct ApiTests {
  private static let shared = SharedCouncil {
    let desk = try TestCouncil()
    for number in 1...6 { try desk.takeIn(TestForm(number).text) }
    return desk
  }
  let desk: TestCouncil
  let portal: Portal

  init() throws {
    desk = try Self.shared.copy()
    portal = try desk.portal(SetClock(desk.today))
  }

  private func token(
    of person: String = "QA-01", _ scopes: Set<TokenScope> = Set(TokenScope.allCases)
  ) throws -> String {
    let hand = Hand(person, at: "\(desk.today)T08:00:00Z", today: desk.today)
    return try desk.council.makeToken(named: "Power BI", scopes: scopes, days: 30, by: hand).get()
      .secret
  }

  private func ask(
    _ path: String, _ token: String?, query: [String: String] = [:], has tag: String? = nil
  ) -> PracticeLearningPortal.Answer {
    var headers: [String: String] = [:]
    headers["authorization"] = token.map { "Bearer \($0)" }
    headers["if-none-match"] = tag
    return portal.respond(to: Asked(.get, "/api/v1" + path, query: query, headers: headers))
  }

  private func object(_ answer: PracticeLearningPortal.Answer) throws -> [String: Any] {
    let any = try JSONSerialization.jsonObject(with: Data(answer.body))
    return try #require(any as? [String: Any])
  }

  /// The path of a route, with a table of the package in its place.
  private func path(_ route: ApiRoute) -> String {
    route.address.path(route.address.places.map { _ in DataTable.all[0].name })
  }

  @Test("Every route of the table is in the description, and answers what it says (ASVS 15.3.1)")
  func routes() throws {
    let described = ask("/openapi.json", nil)
    #expect(described.status == 200)
    let document = try object(described)
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    #expect(Set(paths.keys) == Set(ApiRoute.all.map(\.address.description)))
    let token = try token()
    for route in ApiRoute.all {
      let operation = try #require(paths[route.address.description]?["get"])
      #expect(operation["operationId"] as? String == route.name)
      let parameters = try #require(operation["parameters"] as? [[String: Any]])
      #expect(
        parameters.compactMap { $0["name"] as? String }
          == route.address.places + route.parameters.map(\.rawValue))
      let place = path(route)
      let answer = ask(place, token)
      #expect(
        answer.status == 200,
        "\(route.name): \(String(decoding: answer.body, as: UTF8.self).prefix(300))")
      #expect(answer[header: "Content-Type"] == route.type)
      if route.type == "application/json" { try check(object(answer), route) }
      for parameter in route.parameters {
        let value = parameter == .page ? "1" : parameter == .period ? "2026-02" : ""
        guard !value.isEmpty else { continue }
        #expect(
          ask(place, token, query: [parameter.rawValue: value]).status == 200, "\(route.name)")
      }
      #expect(ask(place, token, query: ["sort": "x"]).status == 400)
      #expect(ask(place, nil).status == 401)
      #expect(ask(place, "nothing").status == 401)
      let other = Set(TokenScope.allCases).subtracting([route.scope])
      let without = try self.token(other)
      #expect(ask(place, without).status == 403)
    }
    #expect(ask("/nothing", token).status == 404)
    #expect(ask("/data/nothing", token).status == 404)
  }

  /// What an answer must have by its schema stands in it, and in rows nothing else.
  private func check(_ answer: [String: Any], _ route: ApiRoute) throws {
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(route.schema.utf8)) as? [String: Any])
    for name in schema["required"] as? [String] ?? [] {
      #expect(answer[name] != nil, "\(route.name): \(name)")
    }
    guard let rows = answer["rows"] as? [[String: Any]] else { return }
    let properties = schema["properties"] as? [String: [String: Any]]
    let items = properties?["rows"]?["items"] as? [String: Any]
    let members = Set(items?["required"] as? [String] ?? [])
    #expect(!rows.isEmpty && rows.allSatisfy { Set($0.keys) == members }, "\(route.name)")
  }

  @Test("What a program has already is not sent again; what changed is")
  func tags() throws {
    let token = try token()
    let first = ask("/figures", token)
    let tag = try #require(first[header: "ETag"])
    let again = ask("/figures", token, has: tag)
    #expect(again.status == 304 && again.body.isEmpty)
    try desk.takeIn(TestForm(7, grade: .inadequate).text)
    #expect(ask("/figures", token, has: tag).status == 200)
  }

  @Test(
    "The tables of a data package that are read one after the other are of one, and one entry of the journal"
  )
  func package() throws {
    let token = try token(of: "ANA-01", [.data])
    let position = try #require(object(ask("/data", token))["position"] as? Int)
    for table in DataTable.all {
      #expect(ask("/data/\(table.path)", token).status == 200, "\(table.name)")
    }
    #expect(try object(ask("/data", token))["position"] as? Int == position)
    var question = JournalQuestion()
    (question.act, question.person) = ("export", "ANA-01")
    #expect(try desk.council.journal(question, by: desk.hand()).get().matching == 1)
    // A package of another person is another one.
    #expect(
      try object(ask("/data", self.token()))["position"] as? Int != position)
  }

  @Test("The figures of a program are those of the act, and of nobody who may not read them")
  func figures() throws {
    var json: [UInt8] = []
    let (council, hand) = (desk.council, desk.hand("ANA-01"))
    let sets =
      try council.figureSets(Selection(), hand)
      + [council.generalActions(Selection(), hand)].compactMap(\.self)
    writeFiguresJSON(sets) { json += $0 }
    #expect(ask("/figures", try token(of: "ANA-01")).body == json)
    let administrator = try token(of: "ADM-01")
    #expect(ask("/figures", administrator).status == 404)
    #expect(ask("/data", administrator).status == 404)
    #expect(try object(ask("/reviews", administrator))["rows"] as? [[String: String]] == [])
  }

  @Test(
    "Problems are said as documents; a token that asks too often waits; one that was revoked is none"
  )
  func problems() throws {
    let token = try token()
    let wrong = ask("/figures", token, query: ["period": "soon"])
    #expect(wrong.status == 400)
    #expect(wrong[header: "Content-Type"] == "application/problem+json")
    let problem = try object(wrong)
    #expect(problem["status"] as? Int == 400 && (problem["title"] as? String)?.isEmpty == false)
    let statuses = (0..<ApiRates.most).map { _ in
      ask("/reviews", token, query: ["sort": "x"]).status
    }
    #expect(statuses.last == 429)
    #expect(ask("/reviews", token)[header: "Retry-After"] == "60")
    let id = try #require(desk.council.tokens(by: desk.hand()).get().first?.id)
    _ = try desk.council.revokeToken(id, by: desk.hand()).get()
    #expect(ask("/reviews", token).status == 401)
    let sent = portal.respond(to: Asked(.post, "/api/v1/figures"))
    #expect(sent.status == 405)
  }
}
