/// How much of a workbook is read: beyond, it is refused instead of filling the memory.
package struct ReadingLimits: Hashable, Sendable {
  /// Bytes of all parts together, unpacked.
  package var unpackedBytes = 1 << 30
  /// How many times its size a file may unpack to, once more than 32 MB are unpacked.
  package var unpackedRatio = 250
  /// Parts in the package.
  package var parts = 5_000
  package var cells = 5_000_000
  /// Bytes of text in all cells together, a shared text counted wherever it stands: a small file
  /// could else ask for a long text in every cell.
  package var textBytes = 256 << 20
  package var columns = 1_000
  /// Bytes of the texts that cells share, which stay in memory.
  package var sharedTextBytes = 64 << 20
  package var sharedTexts = 2_000_000

  /// The limits for a council's tables.
  package init() {}
}
