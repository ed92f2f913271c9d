import Markup

extension Visit {
  /// A form of this page that brings files.
  ///
  /// - Parameters:
  ///   - button: the words of its button.
  ///   - fields: its fields.
  func formWithFiles(_ path: String? = nil, button: String, _ fields: Markup) -> Markup {
    """
    <form method="post" action="\(path ?? self.path)" enctype="multipart/form-data" novalidate>
    \(hidden)
    \(fields)
    <button>\(button)</button>
    </form>
    """
  }

  /// A file to choose. Browsers never show again what was chosen: whoever chose wrongly chooses anew.
  ///
  /// - Parameter endings: how names of files end that can be chosen, such as `.csv`.
  func file(_ name: String, _ label: String, hint: String? = nil, _ endings: [String]) -> Markup {
    group(name, label, hint) { described in
      """
      <input type="file" id="\(Fields.id(name))" name="\(name)" accept="\(endings.joined(separator: ","))"\(described)>
      """
    }
  }

  /// Something that a form sends on without showing it.
  func kept(_ name: String, _ value: String) -> Markup {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }
}
