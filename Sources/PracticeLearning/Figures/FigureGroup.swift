/// The figures of one part of a programme, made when they are asked for: of a large programme there are too
/// many to hold at once.
public struct FigureGroup: Sendable {
  private let make: @Sendable () -> [Figure]

  /// - Parameter make: makes the figures; it may be called on any thread.
  public init(_ make: @escaping @Sendable () -> [Figure]) { self.make = make }

  /// Its figures.
  public var figures: [Figure] { make() }
}
