/// A sample whose strata were taken with different probabilities, and what was found in each.
///
/// Every stratum counts as much as it is large, however many of it were looked at, so that taking all of
/// one grade and a third of another biases no share.
public struct StratifiedSample: Hashable, Sendable {
  /// How a stratum was taken.
  public enum Selection: Hashable, Sendable {
    /// All of it, with probability 1.
    case certain
    /// At random within the stratum.
    case random
  }

  /// The cases that were taken alike and got the same first grade.
  public struct Stratum: Hashable, Sendable {
    /// How it was taken.
    public var selection: Selection
    /// The first grade, by which neighbours are known.
    public var grade: Int
    /// All its cases, at least as many as `found`.
    public var size: Int
    /// Those looked at, by what was found, in an order that is the same for all strata.
    public var found: [Int]

    /// Makes a stratum.
    public init(_ selection: Selection, grade: Int, size: Int, found: [Int]) {
      self.selection = selection
      self.grade = grade
      self.size = size
      self.found = found
    }

    /// Those looked at.
    public var sampled: Int { found.reduce(0, +) }

    /// Whether too few were looked at to say how much they vary: none, or one of several.
    public var isTooSmall: Bool { size > 0 && (sampled == 0 || sampled == 1 && size > 1) }
  }

  /// A stratum that was put together with its neighbour, since too few of it were looked at.
  public struct Merge: Hashable, Sendable {
    /// How both were taken.
    public let selection: Selection
    /// The grade of the stratum that was too small.
    public let grade: Int
    /// The grade of the neighbour.
    public let into: Int
  }

  /// The strata after merging, those without a case left out.
  public let strata: [Stratum]
  /// What was merged, in order: it has to be said beside the figure.
  public let merges: [Merge]

  /// Takes strata together where they are too small.
  ///
  /// A stratum of which none, or one of several, was looked at goes to the stratum of the same selection
  /// with the nearest grade, the lower of two as near. Where there is no other it stays.
  ///
  /// - Parameters:
  ///   - strata: what was looked at.
  ///   - line: the lowest grade above a line no merge may cross: putting a stratum together with one
  ///     beyond the line that decides is arithmetic, not evidence. Without it every neighbour may do.
  public init(_ strata: [Stratum], mergingWithin line: Int? = nil) {
    var strata = strata.filter { $0.size > 0 }
    var merges: [Merge] = []
    while let (small, neighbour) = Self.nextMerge(strata, line) {
      let (from, into) = (strata[small], strata[neighbour])
      merges.append(Merge(selection: from.selection, grade: from.grade, into: into.grade))
      strata[neighbour].size += from.size
      strata[neighbour].found = zip(into.found, from.found).map { $0 + $1 }
      strata.remove(at: small)
    }
    self.strata = strata
    self.merges = merges
  }

  private static func nextMerge(
    _ strata: [Stratum], _ line: Int?
  ) -> (small: Int, neighbour: Int)? {
    func isAbove(_ grade: Int) -> Bool { line.map { grade >= $0 } ?? true }
    for (small, stratum) in strata.enumerated() where stratum.isTooSmall {
      let others = strata.indices.filter {
        $0 != small && strata[$0].selection == stratum.selection
          && isAbove(strata[$0].grade) == isAbove(stratum.grade)
      }
      let nearest = others.min { left, right in
        let (a, b) = (strata[left].grade, strata[right].grade)
        return (abs(a - stratum.grade), a) < (abs(b - stratum.grade), b)
      }
      if let nearest { return (small, nearest) }
    }
    return nil
  }
}
