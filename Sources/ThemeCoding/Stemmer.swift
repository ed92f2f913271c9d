import CStemmer

/// The stems of English words by Porter's rules, from the Snowball project's library; for one thread.
///
/// Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980).
final class Stemmer {
  private let stemmer = sb_stemmer_new("porter", "UTF_8")

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in lower case.
  func stem(of word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let found = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: found, count: length), as: UTF8.self)
    }
  }
}
