import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// How many months back a review is still news.
  private static let monthsOfNews = 3

  /// What is new of reviews since the person last opened them: the review of own work, what the moderator
  /// says of an own review, the final grades of either.
  func toRead() throws -> [WaitingItem] {
    let news = try reading.news(for: person, since: today.month.adding(-Self.monthsOfNews))
    return try news.compactMap { news -> WaitingItem? in
      guard let row = try reading.review(news.review) else { return nil }
      let opened = try reading.lastOpened(row.id, by: person) ?? ""
      let words = try news.told.filter { $0.at > opened && !isMe($0.by) }
        .compactMap { try phrase(for: $0.what, of: row) }
      guard !words.isEmpty else { return nil }
      return WaitingItem(
        .read, row.id, words.joined(separator: "; "), with: .showReview(row.id))
    }
  }

  /// What is new in words; nothing where it is not for the person, or not yet.
  private func phrase(for what: ReviewNews.What, of row: ReviewRow) throws -> String? {
    let sight = gate.sight(of: row)
    let (isAuditor, isPractitioner) = (isMe(row.auditor), isMe(row.practitioner))
    switch what {
    case .review: return isPractitioner && sight.contains(.words) ? "the review of your work" : nil
    case .moderation:
      if isAuditor {
        return sight.contains(.secondGrades) ? "the moderator's view of your review" : nil
      }
      return row.state == .final && sight.contains(.final) ? "its final grades" : nil
    case .reflection:
      return isAuditor && sight.contains(.words) ? "the practitioner's reflection" : nil
    case .reply: return isAuditor && sight.contains(.words) ? "the practitioner's reply" : nil
    case .conversation:
      let told = try reading.practiceConversation(of: row.id)
      return isAuditor && sight.contains(.words) && told?.isContradicted ?? false
        ? "what the practitioner says of your conversation" : nil
    }
  }

  /// Conversations about reviews of own work that the auditor recorded and the person has not confirmed yet.
  func toConfirm() throws -> [WaitingItem] {
    let since = today.month.adding(-Self.monthsOfNews)
    return try reading.conversationsToConfirm(by: person, since: since).compactMap { told in
      guard let row = try reading.review(told.review), gate.sight(of: row).contains(.words) else {
        return nil
      }
      return WaitingItem(
        .decide, row.id,
        "confirm that you talked with \(told.auditor) on \(told.heldOn.words), or say otherwise",
        with: .confirmConversation(row.id))
    }
  }
}
