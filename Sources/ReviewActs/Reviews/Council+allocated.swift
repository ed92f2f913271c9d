import PracticeLearning
import ReviewStore

extension Council {
  /// What is known of a review that is allocated: its programme, month and case, and whose work the case
  /// was when it was drawn.
  ///
  /// - Parameters:
  ///   - id: the allocation.
  ///   - team: the team, where the case was not drawn by a draw that says whose work it is.
  ///   - hand: who starts it: the auditor, or the QA lead.
  /// - Throws: `Refusal` where there is no such allocation with a case, or it is somebody else's.
  public func newReview(allocated id: String, team: String? = nil, by hand: Hand) throws
    -> NewReview
  {
    let person = try actor(hand)
    return try read { reading in
      guard
        let allocation = try reading.spelling(ofAllocation: id).flatMap(reading.allocation)?
          .allocation
      else {
        throw Refusal(
          .unknownAllocation, "there is no allocation \"\(id)\"",
          advice: "see those there are: \(.listAllocations)")
      }
      if !isSameID(allocation.auditor, person.id) { try viewer(hand).require(.startForAnybody) }
      guard let reference = allocation.caseReference else {
        throw Refusal(
          .unknownAllocation, "the allocation \(allocation.id) names no case",
          advice: "name the case and the team yourself")
      }
      let work = try reading.drawCertificates(of: allocation.programme).reversed().lazy
        .compactMap { $0.work(ofCase: reference) }.first
      guard let team = team ?? work?.team else {
        throw Refusal(
          .unknownAllocation, "nothing says whose work the case \(reference) is",
          advice: "name the team that works with the child")
      }
      var new = NewReview(caseReference: reference, team: team)
      new.practitioner = work?.worker.isEmpty == false ? work?.worker : nil
      new.auditor = allocation.auditor
      new.programme = allocation.programme
      new.month = allocation.month
      return new
    }
  }
}
