/// A theme that more reviews name in some months, with what they say of it; written by hand.
struct RisingBank: Decodable, Sendable {
  var theme: String
  /// The services whose reviews may name it.
  var services: [String]
  /// The children it suits, by age band.
  var ages: [String]
  /// How many more reviews of a month name it, by month.
  var months: [String: Int]
  /// What is said, by domain; each sentence once.
  var domains: [String: [BankFinding]]
}
