import PracticeLearning
import ReviewDocuments
import Templates

/// The built-in review templates, by name and version.
enum TemplateShelf {
  static func templates() -> [TemplateReference: ReviewTemplate] {
    var found: [TemplateReference: ReviewTemplate] = [:]
    for name in Templates.names where name.hasPrefix("Reviews/") {
      let text = Templates.text(name) ?? ""
      for document in DocumentReader.documents(in: text, format: .yaml, named: name).documents {
        if case .template(let template) = document.decode() { found[template.reference] = template }
      }
    }
    return found
  }
}
