import PracticeLearning

extension Council {
  /// Refuses the name of a file that tells who somebody is: the journal and the store keep it for good.
  ///
  /// - Parameter path: the file, as the person named it; nothing where none is written.
  func refuseIdentifiers(inFile path: String?) throws {
    for name in path?.split(separator: "/") ?? [] {
      if let complaint = Diagnostic(
        aboutIdentifierIn: String(name),
        instead: "choose a name that tells nothing of a person: the journal keeps it")
      {
        throw Refusal([complaint])
      }
    }
  }
}
