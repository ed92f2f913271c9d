import AccountStore
import ReviewStore
import Synchronization

/// The stores of a workspace, each opened with the first act that wants it; closed with the last council that holds
/// them, so that new settings open neither anew.
final class OpenedStores: Sendable {
  let reviews = Mutex<ReviewStore?>(nil)
  let accounts = Mutex<AccountStore?>(nil)

  deinit {
    try? reviews.withLock { try $0?.close() }
    try? accounts.withLock { try $0?.close() }
  }
}
