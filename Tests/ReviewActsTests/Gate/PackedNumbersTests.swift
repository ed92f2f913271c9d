import Testing

@testable import ReviewStore

@Suite("Row numbers in few bytes") struct PackedNumbersTests {
  @Test("come back sorted, whatever their size")
  func roundTrip() {
    let numbers = [1, 2, 127, 128, 129, 16_384, 1_000_000, Int(Int32.max) * 1_000]
    #expect(PackedNumbers.numbers(in: PackedNumbers.packed(numbers.shuffled())) == numbers)
    #expect(PackedNumbers.packed(1...1_000).count == 1_000)
  }

  @Test("Damage ends the list instead of the program")
  func damaged() {
    #expect(PackedNumbers.numbers(in: [UInt8](repeating: 0xFF, count: 40)) == [])
    #expect(PackedNumbers.numbers(in: [0x05, 0x80]) == [5])
  }
}
