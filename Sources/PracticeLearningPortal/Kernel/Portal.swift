import Markup
public import OpenIDConnect
public import PracticeLearning
public import ReviewActs

/// The portal of one council: what is asked goes in, what is answered comes out. It has no rule of the work: every
/// page calls acts and reads of `ReviewActs`.
public final class Portal: Sendable {
  /// The clock, the day and what is random: given, so that tests may stand still.
  public struct Surroundings: Sendable {
    /// The time in UTC, such as `2026-02-14T21:04:59Z`.
    public var time: @Sendable () -> String
    /// The day that counts as today.
    public var today: @Sendable () -> CalendarDate
    /// Whether that is not the true day.
    public var isTryingOut: Bool
    /// A name nobody can guess, for forms.
    public var random: @Sendable () -> String
    /// The hour of the day, in local time.
    public var hour: @Sendable () -> Int
    /// What brings notices on their way.
    public var carrier = NoticeCarrier.ofThisMachine
    /// Asks the council's provider, where people sign on by one.
    public var fetch: WebFetch

    /// Makes surroundings.
    public init(
      time: @escaping @Sendable () -> String, today: @escaping @Sendable () -> CalendarDate,
      isTryingOut: Bool = false, random: @escaping @Sendable () -> String = Portal.randomName,
      hour: (@Sendable () -> Int)? = nil,
      fetch: @escaping WebFetch = { _ in throw SignOnFault.unreachable }
    ) {
      self.time = time
      self.today = today
      self.isTryingOut = isTryingOut
      self.random = random
      self.hour = hour ?? { Int(time().dropFirst(11).prefix(2)) ?? 0 }
      self.fetch = fetch
    }
  }

  let keeper: CouncilKeeper
  let surroundings: Surroundings
  let settings: PortalSettings
  let router: Router
  let formsAtWork = FormsAtWork()
  let rates = ApiRates()
  let costs = PageRates()
  let client: OpenIDClient?
  let packages = ApiPackages()
  let desk = PortalDesk()
  let diary = HouseDiary()

  /// Opens the portal of a workspace.
  ///
  /// - Parameters:
  ///   - folder: the workspace's folder.
  ///   - settings: how people sign on and what is in front.
  ///   - surroundings: clock and chance.
  /// - Throws: `Refusal` where there is no workspace there, or its settings do not hold; `StartRefusal` where the way
  ///   people sign on is half set up.
  public init(
    _ folder: String, settings: PortalSettings = PortalSettings(), in surroundings: Surroundings
  ) throws {
    try settings.check()
    keeper = try CouncilKeeper(folder)
    client =
      if case .provider(let provider) = settings.signOn {
        OpenIDClient(
          provider, back: (settings.origin ?? "") + ProviderSignIn.back, fetch: surroundings.fetch)
      } else {
        nil
      }
    self.settings = settings
    self.surroundings = surroundings
    router = Router(Portal.pages)
  }

  /// Answers; every answer, an error too, has the headers that keep a browser safe.
  public func respond(to asked: Asked) -> Answer {
    var answer = answer(to: asked)
    if asked.method == .head { answer.body = [] }
    return safe(answer)
  }

  /// An answer with the headers that keep a browser safe.
  func safe(_ answer: Answer) -> Answer {
    var answer = answer
    answer.headers += SafeHeaders.all(isSecure: settings.isSecure)
    if answer[header: "Cache-Control"] == nil {
      answer.headers.append(("Cache-Control", "no-store"))
    }
    return answer
  }

  /// The address of a page with its places unfilled, as the log may name it; a dash for what is none.
  func route(ofPath path: String) -> String {
    guard let steps = steps(ofPath: path) else { return "-" }
    if let page = router.page(at: steps)?.0 { return page.address.description }
    let open = ["sign-in", "sign-out", "health", "ready", "assets", "api", "welcome"]
    return steps.first.flatMap { open.contains($0) ? "/" + $0 : nil } ?? "-"
  }

  /// A name of 128 random bits.
  public static func randomName() -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String((0..<26).map { _ in digits[Int(generator.next() & 31)] })
  }

  private func answer(to asked: Asked) -> Answer {
    if settings.answersProxiesAlone, !isTrusted(asked),
      PeerAddress(asked.peer)?.isOfThisMachine != true
    {
      return Frame.bare(.notByProxy, settings)
    }
    if let open = openAnswer(to: asked) { return open }
    guard let steps = steps(ofPath: asked.path) else { return Frame.bare(.notFound, settings) }
    do {
      let council = try keeper.council()
      if let program = try apiAnswer(to: asked, steps, council) { return program }
      if let signing = try signOnAnswer(to: asked, steps, council) { return signing }
      switch try identify(asked, council) {
      case .signedIn(let session):
        if try council.owesFactor(session), !FactorPage.isOpen(to: steps) {
          return .go(to: FactorPage.path)
        }
        var answer = serve(
          asked, steps, council, as: session.person, token: session.formToken, session: session.id,
          isSameOrigin: isSameOrigin(asked))
        answer.person = session.person
        return answer
      case .ended(let person):
        return try keptAnswer(to: asked, of: person, council)
      case .nobody:
        if case .header = settings.signOn { return unnamed(council) }
        return try keptAnswer(toNobody: asked, council) ?? .go(to: SignInPage.path)
      }
    } catch {
      return Frame.failure(error, settings)
    }
  }

  /// Answers somebody who is signed in.
  ///
  /// - Parameters:
  ///   - asked: what is asked.
  ///   - steps: its path, read.
  ///   - council: the council.
  ///   - person: who asks.
  ///   - token: what the forms of the person's session hold.
  ///   - session: the session's id in lists.
  ///   - isSameOrigin: whether a page of ours asks.
  func serve(
    _ asked: Asked, _ steps: [String], _ council: Council, as person: String, token: String,
    session: String? = nil, isSameOrigin: Bool = true
  ) -> Answer {
    guard let (page, places) = router.page(at: steps) else {
      return Frame.bare(.notFound, settings, person: person)
    }
    do {
      var visit = Visit(
        council: council, hand: hand(person), viewer: try council.viewer(hand(person)),
        token: token, formID: surroundings.random())
      visit.places = places
      visit.session = session
      visit.query = asked.query
      visit.desk = desk
      visit.path = "/" + steps.map(percentEncoded).joined(separator: "/")
      visit.notice = asked.query["said"].flatMap(Said.init)?.words
      if let most = page.mostAMinute, !costs.mayAsk(page, visit, most) {
        visit.typed = asked.method == .post ? try? asked.form(withFiles: page.takesFiles) : nil
        return Frame.tooOften(visit, settings)
      }
      switch asked.method {
      case .get, .head: return shown(page, visit)
      case .post:
        guard page.acts else { return Frame.bare(.notFound, settings, person: person) }
        return try done(page, visit, asked, isSameOrigin)
      }
    } catch {
      return Frame.failure(error, settings)
    }
  }

  func hand(_ person: String?) -> Hand {
    Hand(
      person, door: .portal, at: surroundings.time(), today: surroundings.today(),
      isTryingOut: surroundings.isTryingOut)
  }

  /// Shows a page in its frame.
  func shown(_ page: any Page, _ visit: Visit, status: Int = 200) -> Answer {
    do {
      switch try page.see(visit) {
      case .view(let view): return Frame.page(view, visit, settings, status: status)
      case .file(let file): return .file(file)
      case .go(let path): return .go(to: path)
      }
    } catch let refusal as Refusal {
      return Frame.refused(refusal, visit, settings)
    } catch let on as GoOn {
      return .go(to: on.path)
    } catch is NoSuchPage {
      return Frame.missing(visit, settings)
    } catch {
      return Frame.failure(error, settings)
    }
  }

  private func done(
    _ page: any Page, _ visit: Visit, _ asked: Asked, _ isSameOrigin: Bool
  ) throws -> Answer {
    var visit = visit
    let typed: Typed
    do {
      typed = try asked.form(withFiles: page.takesFiles)
    } catch Multipart.Fault.fileTooLarge, Multipart.Fault.fieldsTooLarge {
      return Frame.bare(.tooLarge, settings, person: visit.person)
    } catch {
      return Frame.bare(.notAForm, settings, person: visit.person)
    }
    guard isSameOrigin else { return Frame.bare(.otherSite, settings, person: visit.person) }
    visit.typed = typed
    guard let token = typed["token"], isSameText(token, visit.token) else {
      // The form is of an earlier session: nothing is done, and nothing that was typed is lost.
      if let author = try visit.council.author(ofForm: typed["token"] ?? ""), author != visit.person
      {
        // The script of the page gives up where it is led on; the button of the page sends what is written.
        if page is DraftKeepPage { return .go(to: SignInPage.path + "?why=ended") }
        let isKept = try keep(typed, of: author, for: asked.path, visit.council)
        return Frame.bare(
          isKept ? .ofSomebodyElse : .notAForm, settings, person: visit.person)
      }
      visit.notice = Portal.keptWords
      return shown(page, visit)
    }
    guard page.isOnce else {
      switch attempt(page, visit, typed) {
      case .done(let path): return .go(to: path)
      case .answered(let answer): return answer
      }
    }
    guard let form = typed["form"], !form.isEmpty, form.utf8.count <= 64 else {
      return Frame.bare(.notAForm, settings, person: visit.person)
    }
    return try once(form, visit) { attempt(page, visit, typed) }
  }

  private func attempt(_ page: any Page, _ visit: Visit, _ typed: Typed) -> Attempt {
    var visit = visit
    do {
      let done = try page.act(visit, typed)
      switch done.instead {
      case nil: return .done(done.whole)
      case .json(let words): return .answered(Answer(200, "application/json", Array(words.utf8)))
      case .view(let view): return .answered(Frame.page(view, visit, settings))
      case .meanwhile(let answered): return .answered(changedMeanwhile(page, visit, answered))
      }
    } catch let refusal as Refusal {
      visit.complaints = refusal.diagnostics
      return .answered(shown(page, visit, status: 422))
    } catch is NoSuchPage {
      return .answered(Frame.missing(visit, settings))
    } catch {
      return .answered(Frame.failure(error, settings))
    }
  }

  /// What is said above a page that holds what was typed before somebody signed in anew.
  static let keptWords =
    "We kept what you wrote. It is not sent yet: look at it and press the button again."
}

/// Compares without telling by time where they differ.
func isSameText(_ one: String, _ other: String) -> Bool {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  guard one.count == other.count else { return false }
  return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
