package import PracticeLearning
import ReviewStore

/// The refusal of an id that no submitted review has, with the nearest one.
package func unknownReview(_ id: String, _ council: Council) -> Refusal {
  let ids = try? council.read { try $0.reviews().map(\.id) }
  let near = ids.flatMap { nearest(to: id, among: $0) }
  return Refusal(
    .unknownReview, "there is no submitted review \"\(id)\"",
    advice: near.map { "did you mean \($0)?" } ?? "see those there are with: \(.listReviews)")
}
