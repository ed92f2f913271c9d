import AuditStatistics

extension ReferenceValue {
  init(_ number: Defined<Double>) { self.init(number) { .number($0) } }
  init(_ count: Defined<Int>) { self.init(count) { .count($0) } }
  init(_ truth: Defined<Bool>) { self.init(truth) { .truth($0) } }
  init(_ interval: Defined<ClosedRange<Double>>) { self.init(interval) { .interval($0) } }

  /// What is made of a figure, or the reason why there is none.
  init<Value>(_ figure: Defined<Value>, _ transform: (Value) -> ReferenceValue) {
    switch figure {
    case .value(let value): self = transform(value)
    case .undefined(let reason): self = .undefined(reason)
    }
  }
}
