package import ReviewDocuments

/// A file of reference cases, each computed from its input and compared with what it expects.
package struct ReferenceFile {
  /// What is wrong with the file, beside its cases.
  package private(set) var complaints: [JSONFile.Complaint]
  /// What became of each case, in the order of the file.
  package private(set) var results: [ReferenceResult] = []

  /// - Parameters:
  ///   - file: the file.
  ///   - name: the file as the person named it.
  package init(_ file: JSONFile, named name: String) {
    complaints = file.complaints
    guard let root = file.root, file.isSound else { return }
    do throws(InputProblem) {
      let cases = try Self.cases(of: root)
      let tolerance = try ReferenceTolerance().stated(inMeta: root["meta"])
      var names: Set<String> = []
      for (index, node) in cases.enumerated() {
        var result = ReferenceResult(file: name, name: "case \(index + 1)", kind: "")
        do throws(InputProblem) {
          try Self.verify(node, tolerance, into: &result)
          guard names.insert(result.name).inserted else { throw .repeatedName(result.name, node) }
        } catch {
          result.complaints.append(error.complaint(in: file))
        }
        results.append(result)
      }
    } catch {
      complaints.append(error.complaint(in: file))
    }
  }

  private static func cases(of root: DocumentNode) throws(InputProblem) -> [DocumentNode] {
    guard case .list(let cases)? = root["cases"]?.content else {
      throw InputProblem(
        .notReferenceCases,
        root["cases"].map { "cases is \($0.shown), not a list" } ?? "there is no list of cases",
        advice: "write {\"cases\": [ ... ]}, each case with name, kind, input and expected",
        at: root["cases"]?.mark ?? root.mark)
    }
    guard !cases.isEmpty else {
      throw InputProblem(
        .nothingExpected, "the list of cases is empty, so there is nothing to compare",
        advice: "check that it is the file you meant", at: root["cases"]?.mark ?? root.mark)
    }
    return cases
  }

  /// Computes a case from its kind and its input alone, then compares.
  private static func verify(
    _ node: DocumentNode, _ tolerance: ReferenceTolerance, into result: inout ReferenceResult
  ) throws(InputProblem) {
    guard case .mapping = node.content else {
      throw InputProblem(
        .incompleteCase, "a case is \(node.shown), not a block",
        advice: "write name, kind, input and expected in { }", at: node.mark)
    }
    result.name = try node.part("name").sentence("name")
    result.kind = try node.part("kind").sentence("kind")
    let (input, expected) = (try node.part("input"), try node.part("expected"))
    guard let kind = ReferenceKind.all[result.kind] else {
      throw .unknownKind(result.kind, try node.part("kind"))
    }
    let ownTolerance = try tolerance.stated(by: node["tolerance"] ?? DocumentNode(.absent))
    let computed = try kind(try ReferenceInput(input))
    let comparison = ReferenceComparison(computed, with: expected, ownTolerance)
    guard case .mapping = expected.content, comparison.values > 0 else {
      throw InputProblem(
        .nothingExpected, "\"\(result.name)\" expects nothing, so there is nothing to compare",
        advice: "write the values it should give into expected", at: expected.mark)
    }
    result.comparison = comparison
  }
}

extension DocumentNode {
  fileprivate func part(_ key: String) throws(InputProblem) -> DocumentNode {
    guard let value = self[key], !value.isAbsent else {
      throw InputProblem(
        .incompleteCase, "a case has no \"\(key)\"",
        advice: "each case has name, kind, input and expected", at: self[key]?.mark ?? mark)
    }
    return value
  }
}

extension InputProblem {
  fileprivate static func unknownKind(_ kind: String, _ node: DocumentNode) -> InputProblem {
    let kinds = ReferenceKind.all.keys.sorted()
    let meant = node.nearest(among: kinds).map { "did you mean \"\($0)\"?" }
    return InputProblem(
      .unknownStatistic, "\"\(kind)\" is no kind of statistic that is known here",
      advice: meant ?? "known are \(kinds.joined(separator: ", "))", at: node.mark)
  }

  fileprivate static func repeatedName(_ name: String, _ node: DocumentNode) -> InputProblem {
    InputProblem(
      .repeatedCase, "there are two cases named \"\(name)\"",
      advice: "give one of them another name, so that a result says which it is of",
      at: node["name"]?.mark ?? node.mark)
  }
}
