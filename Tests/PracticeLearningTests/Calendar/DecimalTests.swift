import PracticeLearning
import Testing

@Suite("Decimal numbers")
struct DecimalTests {
  @Test("A number stays as it was written", arguments: ["0.25", "1", "-3", "0.250", "00.5"])
  func reading(text: String) {
    #expect(DecimalText(text)?.description == text)
  }

  @Test(
    "Other ways to write a number are refused",
    arguments: ["", "1e3", "0x10", "nan", "inf", "1,5", " 1", "+1", "1.2.3", "-", "25%"])
  func refused(text: String) {
    #expect(DecimalText(text) == nil)
  }

  @Test(
    "Decimals are fixed and halves go away from nought",
    arguments: [
      (0.125, 2, "0.13"), (0.775, 2, "0.78"), (-0.125, 2, "-0.13"), (77.77777, 1, "77.8"),
      (0.05, 1, "0.1"), (2.5, 0, "3"), (-0.001, 1, "0.0"), (0, 2, "0.00"), (100, 1, "100.0"),
      (0.0044, 3, "0.004"), (1234.5, 0, "1235"),
    ])
  func fixedDecimals(value: Double, decimals: Int, text: String) {
    #expect(fixed(value, decimals) == text)
    #expect(DecimalText(value, decimals: decimals).description == text)
  }
}
