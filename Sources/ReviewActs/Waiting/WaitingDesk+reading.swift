import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// How many months back a review is still news.
  private static let monthsOfNews = 3

  /// What is new of reviews since the person last opened them: the review of own work, what the moderator
  /// says of an own review, the final grades of either.
  func toRead() throws -> [WaitingItem] {
    let news = try reading.news(for: person, since: today.month.adding(-Self.monthsOfNews))
    let read = try reading.reviewsOpened(by: person)
    return try news.compactMap { news -> WaitingItem? in
      guard let row = try reading.review(news.review) else { return nil }
      let opened = read[row.id] ?? ""
      let words = news.told.filter { $0.at > opened && !isMe($0.by) }
        .compactMap { phrase(for: $0.what, of: row) }
      guard !words.isEmpty else { return nil }
      return WaitingItem(
        .read, row.id, words.joined(separator: "; "), with: .showReview(row.id))
    }
  }

  /// Nothing where it is not for the person, or not yet.
  private func phrase(for what: ReviewNews.What, of row: ReviewRow) -> String? {
    let sight = gate.sight(of: row)
    switch what {
    case .review:
      return isMe(row.practitioner) && sight.contains(.words) ? "the review of your work" : nil
    case .moderation:
      if isMe(row.auditor) {
        return sight.contains(.secondGrades) ? "the moderator's view of your review" : nil
      }
      return row.state == .final && sight.contains(.final) ? "its final grades" : nil
    }
  }
}
