public import ArgumentParser
public import PracticeLearning
package import ReviewDocuments
package import ReviewStore

// The field's words as arguments of the command line.

extension Period: ExpressibleByArgument {
  /// Reads `2025/26`, `2025-Q3`, `2026-02`, or two of them joined by `..`.
  public init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2026-02-14`.
  public init?(argument: String) { self.init(argument) }
}

extension Month: ExpressibleByArgument {
  /// Reads `2026-02`.
  public init?(argument: String) { self.init(argument) }
}

extension TemplateReference: ExpressibleByArgument {
  /// Reads `children-in-care@1`.
  public init?(argument: String) { self.init(argument) }
}

extension Finding.Kind: ExpressibleByArgument {}
extension ActionLevel: ExpressibleByArgument {}
extension ActionStatus: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}
extension CalibrationSession.Yardstick: ExpressibleByArgument {}

extension ReviewState: ExpressibleByArgument {
  package init?(argument: String) {
    guard let state = ReviewState.allCases.first(where: { $0.word == argument }) else { return nil }
    self = state
  }

  package static var allValueStrings: [String] { allCases.map(\.word) }
}

extension DocumentKind: ExpressibleByArgument {
  package init?(argument: String) {
    guard let kind = DocumentKind.allCases.first(where: { $0.argument == argument }) else {
      return nil
    }
    self = kind
  }

  package static var allValueStrings: [String] { allCases.map(\.argument) }
}
