public import PracticeLearning

/// What became of an act: it is done, with remarks, or refused, and then nothing was changed.
public enum Outcome<Value: Sendable>: Sendable {
  /// It is done and on disk; what a person should still hear stands beside it.
  case done(Value, remarks: [Diagnostic])
  /// It was refused for these reasons; nothing was changed.
  case refused([Diagnostic])
}

extension Outcome {
  /// The outcome of an act that ends with a value or is refused.
  ///
  /// - Parameter act: the act; it throws `Refusal` to be refused.
  package init(_ act: () throws -> Value) {
    self.init(remarking: { (try act(), []) })
  }

  /// The outcome of an act that may leave remarks.
  package init(remarking act: () throws -> (Value, [Diagnostic])) {
    let gathered = Remarks()
    do {
      let (value, remarks) = try Remarks.$gathered.withValue(gathered, operation: act)
      Remarks.gathered?.add(gathered.all)
      self = .done(value, remarks: remarks + gathered.all.filter { !remarks.contains($0) })
    } catch let refusal as Refusal {
      self = .refused(refusal.diagnostics)
    } catch {
      self = .refused([
        Diagnostic(
          .cannotWrite, "the act was cut short: \(error)",
          advice: "nothing was changed; tell those who look after the program what you did")
      ])
    }
  }

  /// The value of an act that was done.
  ///
  /// - Throws: `Refusal` with the reasons of one that was refused.
  public func get() throws -> Value {
    switch self {
    case .done(let value, _): return value
    case .refused(let reasons): throw Refusal(reasons)
    }
  }

  /// What a person should hear: the remarks, or the reasons of a refusal.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .done(_, let remarks): remarks
    case .refused(let reasons): reasons
    }
  }
}
