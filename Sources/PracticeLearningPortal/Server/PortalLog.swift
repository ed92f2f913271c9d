import Logging
import OpenIDConnect

/// What the portal writes down for those who look after it: no content, no name of a case, no token.
enum PortalLog {
  static let log = Logger(label: "plr-portal")

  /// Something that was not foreseen, by the number the person was shown.
  static func failed(_ id: String, _ error: any Error) {
    log.error("\(id): \(String(describing: type(of: error)))")
  }

  /// A sign-on by the provider that was refused, by the number the person was shown.
  static func refused(_ id: String, _ fault: SignOnFault) {
    log.warning("\(id): sign-on refused: \(fault.rawValue)")
  }
}
