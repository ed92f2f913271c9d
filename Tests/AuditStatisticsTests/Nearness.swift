/// Whether a value equals a reference to a share of it, or to `absolute` where the reference is near 0.
func near(
  _ value: Double?, _ reference: Double, relative: Double = 1e-8, absolute: Double = 1e-9
) -> Bool {
  guard let value else { return false }
  return abs(value - reference) <= max(relative * abs(reference), absolute)
}

/// Whether an interval equals a reference at both ends.
func near(_ interval: ClosedRange<Double>?, _ lower: Double, _ upper: Double) -> Bool {
  near(interval?.lowerBound, lower) && near(interval?.upperBound, upper)
}
