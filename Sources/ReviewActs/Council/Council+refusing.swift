package import PracticeLearning

extension Council {
  /// Refuses what has an error; warnings and hints pass.
  package func refuse(_ complaints: [Diagnostic]) throws {
    if complaints.containsErrors { throw Refusal(complaints) }
  }
}
