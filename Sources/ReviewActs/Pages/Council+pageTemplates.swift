import PracticeLearning
package import ReviewReports
import Templates

extension Council {
  /// The template of a page in force: that of the workspace's `Templates/Reports` where it has one, else the built-in
  /// one. It is checked before anything is looked at or written.
  package func template<Page: ReviewPage>(of page: Page.Type) -> Outcome<PageTemplate<Page>> {
    Outcome {
      let (text, file) = try library.pageTemplate(Page.kind)
      return try PageTemplate<Page>(text, named: file)
    }
  }
}

extension PageKind {
  /// The built-in template, to be copied and reworded.
  package var builtInTemplate: String { Templates.text(file) ?? "" }
}

extension TemplateLibrary {
  /// The text of a page's template with the name it is complained about by.
  func pageTemplate(_ kind: PageKind) throws -> (text: String, file: String) {
    if isOwn(kind.file), let folder {
      let file = "\(folder)/Templates/\(kind.file)"
      return (try readText(file), file)
    }
    return (kind.builtInTemplate, "built-in Templates/\(kind.file)")
  }
}
