import PracticeLearning

extension ThemeList {
  /// Ids that were given twice, which the list as a value could not tell apart.
  static func repeatedIDs(in node: DocumentNode) -> [Diagnostic] {
    var ids: Set<String> = []
    var complaints: [Diagnostic] = []
    for (position, heading) in (node["headings"]?.items ?? []).enumerated() {
      let path: FieldPath = ["headings", .index(position)]
      var found = [(path.appending("heading"), heading["heading"]?.text)]
      for (index, theme) in (heading["themes"]?.items ?? []).enumerated() {
        found.append(
          (path.appending("themes").appending(index).appending("theme"), theme["theme"]?.text))
      }
      for case (let path, let id?) in found where !ids.insert(id).inserted {
        complaints.append(
          Diagnostic(
            .repeatedID, at: path, "\"\(Diagnostic.shortened(id))\" is the id of another entry too",
            advice: "give each heading and theme an id of its own"))
      }
    }
    return complaints
  }
}
