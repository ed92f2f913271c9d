extension Span where Element == UInt8 {
  /// A name that follows the title in a word: `Mr Okafor`, `Mrs J. Al-Hassan`, `Dr O'Neill`.
  ///
  /// `Mr B` is how courts leave a name out; `the Dr. She rang` ends a sentence; `MS Teams` is no person.
  func personName(titledBy word: Range<Int>) -> Range<Int>? {
    guard isTitle(word), ![0x27, 0x2D, 0x5F].contains(byte(word.lowerBound - 1)) else { return nil }
    var position = word.upperBound
    let hasStop = byte(position) == 0x2E
    if hasStop { position += 1 }
    var next = skippingSpace(from: position)
    guard next > position else { return nil }
    while isInitial(next) {
      position = self.word(from: next).end
      if byte(position) == 0x2E { position += 1 }
      next = skippingSpace(from: position)
    }
    guard let name = nameWord(at: next) ?? smallNameWord(at: next, titledBy: word) else {
      return nil
    }
    let surname = skippingSpace(from: name.upperBound)
    guard surname == name.upperBound + 1, let second = nameWord(at: surname) else {
      return word.lowerBound..<name.upperBound
    }
    return word.lowerBound..<second.upperBound
  }

  /// A title with a capital, or one that is no other word in small letters.
  private func isTitle(_ word: Range<Int>) -> Bool {
    let isCapital = byte(word.lowerBound).isCapital
    switch word.count {
    case 2:
      if reads("mr", in: word) || reads("dr", in: word) || reads("mx", in: word) { return true }
      return reads("ms", in: word) && !byte(word.lowerBound + 1).isCapital
    case 3:
      return reads("mrs", in: word)
        || isCapital && (reads("sir", in: word) || reads("rev", in: word))
    case 4:
      return isCapital
        && (reads("miss", in: word) || reads("prof", in: word) || reads("dame", in: word)
          || reads("cllr", in: word))
    case 6: return isCapital && reads("doctor", in: word)
    case 8: return isCapital && reads("reverend", in: word)
    case 9: return isCapital && reads("professor", in: word)
    default: return false
    }
  }

  private func isInitial(_ start: Int) -> Bool {
    byte(start).isCapital && !isWord(at: start + 1) && byte(start + 1) != 0x27
      && (byte(start + 1) == 0x2E || byte(start + 1).isSpace)
  }

  /// A word of two letters or more that starts with a capital and is no everyday word.
  private func nameWord(at start: Int) -> Range<Int>? {
    guard let token = capitalToken(at: start), token.count >= 2,
      !EverydayWords.all.contains(hash(start..<word(from: start).end))
    else { return nil }
    return token
  }

  /// A name in small letters, after `mr` or `mrs` alone: other titles are words of their own there, and
  /// `MR` in capitals is a scan.
  private func smallNameWord(at start: Int, titledBy title: Range<Int>) -> Range<Int>? {
    guard reads("mr", in: title) || reads("mrs", in: title),
      !byte(title.lowerBound + 1).isCapital
    else { return nil }
    guard let first = smallWord(at: start), !EverydayWords.all.contains(hash(first)),
      !EverydayWords.afterSmallTitle.contains(hash(first))
    else { return nil }
    let end = first.upperBound
    let joint = byte(end) == 0x27 || byte(end) == 0x2D ? 1 : isCurlyApostrophe(end) ? 3 : 0
    // A single letter after the joint is the s of `smith's`.
    if joint > 0, let second = smallWord(at: end + joint), second.count >= 2 {
      return start..<second.upperBound
    }
    return first.count >= 2 ? first : nil
  }

  /// A word of Latin, Greek or Cyrillic letters, and no emoji, that holds no digit.
  private func smallWord(at start: Int) -> Range<Int>? {
    guard byte(start).isLetter || (0xC3...0xDF).contains(byte(start)) else { return nil }
    let (end, hasDigit) = word(from: start)
    return hasDigit ? nil : start..<end
  }
}

/// Words that stand after a title without being a name: `Dr. She`, `Miss Monday's`, `Dr GP`.
private enum EverydayWords {
  static let all = WordSet(
    """
    a an the this that these those he she they it we i you her his their our my its who what when where \
    there then and but or so if as at by for from in into of on to with after before during since until \
    while because however although no not yes mum dad mam nan mother father grandmother grandfather \
    aunt uncle sister brother child children young person baby family social worker team manager school \
    was is has had have did does do will would could should monday tuesday wednesday thursday friday \
    saturday sunday january february march april may june july august september october november \
    december gp nhs camhs iro lado senco mash ehcp appointment surgery letter report
    """)

  /// What else stands after a title in small letters: `the mrs rang`, `mr right`, `mr and mrs both`.
  /// Some of them, such as `Said`, are names with a capital.
  static let afterSmallTitle = WordSet(
    """
    said says say told tells rang rings called calls came comes went goes asked asks answered wrote     writes spoke speaks felt feels thought thinks knew knows wants wanted met meets saw sees took     takes gave gives got gets made makes left leaves lives lived works worked helped helps agreed     agrees agree refused attended attends arrived visited visits shouted denied explained stated     reported replied moved stayed seemed seems looked looks tried tries used can cannot may might     must shall should never always often also still just now then again soon already only even both     each either neither too very really who whom whose which why how than that about against between     without within under over up down out off back home here him me us them himself herself     themselves their one two another other others any all some none nobody someone everyone     person people man woman men women lady gentleman wife husband partner partners couple parent     parents carer carers son daughter teacher head doctor nurse boss name names named surname title     titles right wrong nice big perfect x y z redacted unknown scan scans imaging and/or be been     being is isn were weren wasn didn doesn don hasn hadn wouldn couldn more most much not nor     rather so such whether are am
    """)
}
