/// A random number generator that gives the same numbers for the same seed on every machine.
///
/// Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47
/// (2021): xoshiro256**, its state filled by SplitMix64 as its authors advise.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Starts a sequence.
  ///
  /// - Parameter seed: any number; the same seed gives the same sequence.
  public init(seed: UInt64) {
    var mix = seed
    func next() -> UInt64 {
      mix &+= 0x9E37_79B9_7F4A_7C15
      var z = mix
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let scrambled = state.1 &* 5
    let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = (state.3 << 45) | (state.3 >> 19)
    return result
  }

  /// A whole number from 0 to `bound` - 1, each equally likely.
  ///
  /// The standard library's own ways of drawing are free to change between versions; this one is fixed:
  /// D. Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019).
  ///
  /// - Parameter bound: 1 or more.
  public mutating func below(_ bound: Int) -> Int {
    let limit = UInt64(bound)
    var (high, low) = next().multipliedFullWidth(by: limit)
    if low < limit {
      let threshold = (0 &- limit) % limit
      while low < threshold { (high, low) = next().multipliedFullWidth(by: limit) }
    }
    return Int(high)
  }

  /// Puts a list into a random order (Fisher and Yates, in Durstenfeld's form).
  public mutating func shuffle<Element>(_ list: inout [Element]) {
    for last in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(last, below(last + 1)) }
  }
}
