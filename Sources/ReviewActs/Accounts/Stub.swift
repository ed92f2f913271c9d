import Foundation
import Synchronization
import PracticeLearning
public struct PortalSession: Sendable {
  public var id: String; public var person: String; public var formToken: String;
  public var beganAt: String; public var seenAt: String; public var door: String
}
public enum SessionState: Sendable { case live(PortalSession), ended(person: String), unknown }
public enum SignOnWay: String, Sendable { case password, demonstration, header, provider }
public enum FormState: Sendable { case new, begun, done(location: String) }
public struct KeptPost: Sendable {
  public var id = UUID().uuidString; public var person: String; public var path: String;
  public var body: [UInt8]; public var at: String
  public init(person: String, path: String, body: [UInt8], at: String) {
    self.person = person; self.path = path; self.body = body; self.at = at
  }
}
private let state = Mutex<([String: PortalSession], [String: String], [KeptPost])>(([:], [:], []))
extension Council {
  public func beginSession(of person: String, by how: SignOnWay, at: String) throws -> (
    secret: String, session: PortalSession
  ) {
    let s = PortalSession(
      id: UUID().uuidString, person: person, formToken: UUID().uuidString, beganAt: at, seenAt: at,
      door: how.rawValue)
    state.withLock { $0.0[s.id] = s }
    return (s.id, s)
  }
  public func session(_ secret: String, at: String) throws -> SessionState {
    state.withLock { $0.0[secret].map { .live($0) } ?? .unknown }
  }
  public func endSession(_ id: String, by hand: Hand) -> Outcome<Bool> {
    Outcome {
      state.withLock { $0.0[id] = nil }; return true
    }
  }
  public func keep(_ post: KeptPost) throws {}
  public func keptPosts(of person: String) throws -> [KeptPost] { [] }
  public func forget(kept id: String, of person: String) throws {}
  public func beginForm(_ id: String, of person: String, at: String) throws -> FormState {
    state.withLock { $0.1[id].map { .done(location: $0) } ?? .new }
  }
  public func endForm(_ id: String, of person: String, location: String) throws {
    state.withLock { $0.1[id] = location }
  }
  public func dropForm(_ id: String, of person: String) throws {}
  public func signIn(_ person: String, password: String, code: String?, from: String, at: String)
    -> Outcome<String>
  { .refused([]) }
  public func journalStands() throws -> Bool { _ = try read { _ in true }; return true }
}
