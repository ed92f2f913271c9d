/// A continued fraction `1/(b1 + a2/(b2 + ...))` by the modified Lentz method.
///
/// Source: W. J. Lentz, "Generating Bessel functions in Mie scattering calculations using continued
/// fractions", Applied Optics 15 (1976) 668-671, with the zero guard of I. J. Thompson and
/// A. R. Barnett (1986).
///
/// - Parameters:
///   - first: the first denominator.
///   - term: the numerator and denominator of a step, from 1.
/// - Returns: the value of the fraction.
func continuedFraction(first: Double, term: (Int) -> (a: Double, b: Double)) -> Double {
  let tiny = 1e-300
  // Near the mean the number of steps grows with the root of the larger parameter; a million steps are
  // reached by no table of people.
  let mostSteps = 1_000_000
  func kept(_ x: Double) -> Double { abs(x) < tiny ? tiny : x }
  var d = 1 / kept(first)
  var c = 1 / tiny
  var value = d
  for step in 1...mostSteps {
    let (a, b) = term(step)
    d = 1 / kept(b + a * d)
    c = kept(b + a / c)
    let change = c * d
    value *= change
    if abs(change - 1) <= 2.3e-16 { break }
  }
  return value
}
