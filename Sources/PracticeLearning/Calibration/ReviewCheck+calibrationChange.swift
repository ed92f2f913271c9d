/// C015: what people have graded stays what it was.
extension ReviewCheck {
  /// The complaint about a changed session, where somebody has graded what it no longer holds.
  ///
  /// - Parameters:
  ///   - round: the session as it is stored, with the grades that are in.
  ///   - session: the session as it is to become.
  public func refusal(
    ofChanging round: CalibrationRound, to session: CalibrationSession
  ) -> Diagnostic? {
    guard !round.given.isEmpty else { return nil }
    let stored = round.session
    let (path, what): (FieldPath, String)
    if stored.pack != session.pack || stored.cases != session.cases {
      (path, what) = ([stored.pack == nil ? "review" : "vignettes"], "other cases")
    } else if stored.ratings != session.ratings {
      (path, what) = (["ratings"], "other ratings")
    } else if let gone = round.graders.first(where: { !session.participants.contains($0) }) {
      (path, what) = (["participants"], "no \(gone)")
    } else {
      return nil
    }
    return Diagnostic(
      .gradedAlready, at: path,
      "\(session.id) would have \(what), and grades are in already",
      advice: "leave this as it was, or make another session")
  }
}
