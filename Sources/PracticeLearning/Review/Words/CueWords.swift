/// Words that tell what a number or a name near them is.
enum CueWords {
  static let insurance = WordSet("insurance ni nino nin")
  static let vehicle = WordSet(
    """
    registration registered reg plate plates vrn vehicle vehicles car cars van vans lorry truck moped \
    motorbike motorcycle scooter taxi minibus driving drove driven drives
    """)
  static let handle = WordSet(
    """
    insta instagram ig snapchat snap tiktok discord facebook fb twitter telegram kik xbox psn \
    playstation roblox fortnite steam twitch youtube threads bluesky gamertag username usernames \
    handle handles
    """)
  /// What may stand between one of the above and the name itself.
  static let beforeHandle = WordSet(
    "name names is was as are account accounts profile user id tag handle username called under on the"
  )
}

extension Span where Element == UInt8 {
  /// Whether one of some words stands before a position, among the last few of its sentence.
  func follows(_ cues: WordSet, within count: Int, _ position: Int, over fillers: WordSet? = nil)
    -> Bool
  {
    var end = position
    for _ in 0..<count {
      var isOver = false
      while !isWord(before: end) {
        guard end > 0 else { return false }
        if endsSentence(end - 1) { isOver = true }
        end -= 1
      }
      var start = end
      while isWord(before: start) { start -= 1 }
      let hash = hash(start..<end)
      // "reg. K456 RTV": the stop of an abbreviation ends nothing.
      if cues.contains(hash) { return true }
      if isOver { return false }
      if let fillers, !fillers.contains(hash) { return false }
      end = start
    }
    return false
  }

  private func endsSentence(_ position: Int) -> Bool {
    [0x21, 0x2E, 0x3B, 0x3F].contains(byte(position)) && byte(position + 1).isSpace
  }
}
