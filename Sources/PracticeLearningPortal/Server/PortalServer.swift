import HTTPTypes
import Hummingbird
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix

/// Serves a portal over HTTP: everything of the web's wire that the portal itself does not know.
public enum PortalServer {
  /// Serves until the process is told to stop; requests at work are finished first.
  ///
  /// - Parameters:
  ///   - portal: the portal.
  ///   - host: the address to listen on.
  ///   - port: the port; 0 for any that is free.
  ///   - certificate: the certificate by which it speaks TLS; nothing to speak in the clear.
  ///   - told: told the port once it listens.
  /// - Throws: an error where the port cannot be listened on.
  public static func serve(
    _ portal: Portal, host: String, port: Int, certificate: TLSCertificate? = nil,
    told: @escaping @Sendable (Int) async -> Void
  ) async throws {
    let logger = Logger(label: "plr-portal", factory: { _ in PortalLogHandler() })
    // One thread speaks to the network: what a page costs is the store and the page, and those have threads of their own.
    let network = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let app = Application(
      responder: CallbackResponder { request, context in
        await respond(portal, request, context)
      },
      server: try certificate.map { try .tls(tlsConfiguration: $0.configuration) } ?? .http1(),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in await told(channel.localAddress?.port ?? port) },
      eventLoopGroupProvider: .shared(network), logger: logger)
    let house = Task { await keepHouse(portal) }
    // SIGTERM: nothing new is taken, and what is at work is answered before this returns.
    do {
      try await withTaskExecutorPreference(LoopExecutor(network.next())) {
        try await app.runService()
      }
    } catch {
      house.cancel()
      throw error
    }
    house.cancel()
    await house.value
  }

  /// Does every minute what nobody asks for, until it is cancelled.
  private static func keepHouse(_ portal: Portal) async {
    while !Task.isCancelled {
      _ = try? await NIOThreadPool.singleton.runIfActive { portal.keepHouse() }
      try? await Task.sleep(for: .seconds(60))
    }
  }

  /// The threads of sign-ons by the provider: however slowly it answers, nobody else waits for it.
  private static let providerPool = {
    let pool = NIOThreadPool(numberOfThreads: 4)
    pool.start()
    return pool
  }()

  private static func respond(
    _ portal: Portal, _ request: Request, _ context: PortalContext
  ) async -> Response {
    let (id, began) = (RequestName.new(), ContinuousClock.now)
    var answer = await RequestName.$current.withValue(id) {
      await self.answer(portal, request, context, id)
    }
    let took = (ContinuousClock.now - began).components
    answer.headers.append(("X-Request-Id", id))
    PortalLog.answered(
      id, Asked.Method(rawValue: request.method.rawValue)?.rawValue ?? "OTHER",
      portal.route(ofPath: request.uri.path), answer,
      milliseconds: Int(took.seconds * 1_000 + took.attoseconds / 1_000_000_000_000_000))
    return response(answer)
  }

  private static func answer(
    _ portal: Portal, _ request: Request, _ context: PortalContext, _ id: String
  ) async -> Answer {
    guard let method = Asked.Method(rawValue: request.method.rawValue) else {
      return portal.plain("This way of asking is not known.\n", status: 405)
    }
    var asked = Asked(method, request.uri.path)
    do {
      asked.query = try Typed(query: request.uri.query ?? "").fields
    } catch .twice {
      return portal.plain("A name stands twice in the address.\n", status: 400)
    } catch {
      return portal.plain("The address cannot be read.\n", status: 400)
    }
    for field in request.headers {
      let name = field.name.canonicalName
      asked.headers[name] = asked.headers[name].map { "\($0), \(field.value)" } ?? field.value
    }
    // Hummingbird takes it out of the other fields.
    asked.headers["host"] = request.head.authority
    asked.peer = context.peer
    if method == .post {
      do {
        let body = try await request.body.collect(upTo: portal.largestBody(for: asked))
        asked.body = Array(buffer: body)
      } catch is NIOTooManyBytesError {
        return portal.tooLarge()
      } catch {
        return portal.plain("What was sent broke off.\n", status: 400)
      }
    }
    let whole = asked
    // Pages read SQLite and wait for nobody: they have threads of their own. A sign-on may wait for the provider.
    let pool = portal.waitsForProvider(whole) ? providerPool : NIOThreadPool.singleton
    let answer = try? await pool.runIfActive {
      RequestName.$current.withValue(id) { portal.respond(to: whole) }
    }
    return answer ?? portal.plain("The portal is stopping.\n", status: 503)
  }

  private static func response(_ answer: Answer) -> Response {
    var headers = HTTPFields()
    for (name, value) in answer.headers {
      guard let name = HTTPField.Name(name) else { continue }
      headers.append(HTTPField(name: name, value: value))
    }
    return Response(
      status: .init(code: answer.status), headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
}

/// What the server knows of a connection.
struct PortalContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let peer: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

extension Portal {
  /// The answer to a body that is too large.
  func tooLarge() -> Answer { safe(Frame.bare(.tooLarge, settings)) }

  /// Words to whoever asks as no browser does.
  func plain(_ words: String, status: Int) -> Answer { safe(.text(words, status: status)) }
}
