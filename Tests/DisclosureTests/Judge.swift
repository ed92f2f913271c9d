import Disclosure
import RandomCouncils

/// Attacks what was published and compares with the truth.
struct Judge {
  var published: Published
  var values: [String: Int]

  init(_ release: Release, _ out: ProtectedRelease, earlier: [String: CellStatus] = [:]) {
    values = Dictionary(uniqueKeysWithValues: release.cells.map { ($0.id, $0.value) })
    let statuses = out.statuses.merging(earlier) { now, _ in now }
    published = Published(
      statuses: statuses,
      unprinted: release.cells.map(\.id).filter { statuses[$0] == nil }, sums: release.sums)
    for (share, isShown) in zip(release.shares, out.showsShare) where isShown {
      guard let part = values[share.numerator], let whole = values[share.denominator] else {
        continue
      }
      published.shares.append(
        .init(
          share, printed: PublishedShare.printed(part, of: whole, decimals: share.decimals)))
    }
  }

  /// The cells that tell too much.
  var leaks: [String] { published.leaks(truth: values) }
}
