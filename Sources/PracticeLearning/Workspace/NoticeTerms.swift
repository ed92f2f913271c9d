/// How people are told that something waits for them at the portal, once a day and without a word of what.
public struct NoticeTerms: Hashable, Sendable {
  /// The program that takes a message on its standard input and sends it to the address it is given last, with
  /// arguments of its own, such as `/usr/sbin/sendmail` and `-i`.
  public var program: [String]
  /// The address of the portal, such as `https://reviews.example`: all that a notice says beside its one sentence.
  public var address: String
  /// The hour of the day, in local time, from which the day's notices go out, 0 to 23.
  public var hour: Int
  /// Whom a notice comes from; nothing for what the program puts there.
  public var from: String?
  /// The domain at which role codes are addresses; nothing where only those are told who gave an address.
  public var domain: String?

  /// Makes terms.
  public init(
    program: [String] = [], address: String = "", hour: Int = 7, from: String? = nil,
    domain: String? = nil
  ) {
    (self.program, self.address, self.hour) = (program, address, hour)
    (self.from, self.domain) = (from, domain)
  }

  /// The address of somebody: the one they gave, else their role code at the domain; nothing where neither is one.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - given: the address they gave.
  public func address(of person: String, given: String?) -> MailAddress? {
    if let given { return MailAddress(given) }
    return domain.flatMap { MailAddress("\(person)@\($0)") }
  }

  /// Every notice there is: the same words for everybody, whatever waits. A day by which would tell: the terms of an
  /// escalation are short, and an escalation's notice reads like any other.
  ///
  /// - Parameter to: for whom.
  public func message(to: MailAddress) -> String {
    let head = [
      from.map { "From: \($0)" }, "To: \(to)", "Subject: \(Self.subject)",
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
    ].compactMap(\.self)
    return (head + ["", "\(Self.subject).", address, ""]).joined(separator: "\n")
  }

  /// What every notice says.
  public static let subject = "You have something to read"
}

extension Workspace {
  /// W017: terms of notices by which none could be sent, or not safely.
  func checkNotices(_ found: inout [Diagnostic]) {
    guard let terms = portal.notices else { return }
    func add(_ key: FieldPath.Step, _ summary: String, _ advice: Advice) {
      found.append(
        Diagnostic(.noticeTerms, at: ["portal", "notices", key], summary, advice: advice))
    }
    if terms.program.first?.hasPrefix("/") != true {
      add(
        "program", "notices go by no program with its whole path",
        "name one that takes a message on its standard input, such as [/usr/sbin/sendmail, -i]")
    }
    if !Self.isAddressOfPages(terms.address) {
      add(
        "address", "\"\(terms.address)\" is no address that people type",
        "write it as https://reviews.example")
    }
    if let from = terms.from, MailAddress(from) == nil {
      add("from", "\"\(from)\" is no address of mail", "write it as reviews@council.example")
    }
    if let domain = terms.domain, !MailAddress.isDomain(domain) {
      add("domain", "\"\(domain)\" is no domain", "write it as reviews.council.example")
    }
    checkRange(terms.hour, 0...23, "hours", at: ["portal", "notices", "hour"], &found)
  }

  /// Whether a text is the address of pages, and nothing that a line or a query could hide in.
  private static func isAddressOfPages(_ text: String) -> Bool {
    let schemes = ["https://", "http://localhost:", "http://127.0.0.1:"]
    return schemes.contains { text.hasPrefix($0) && text != $0 } && text.utf8.count <= 200
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || ":/.-_".utf8.contains(byte)
      }
  }
}
