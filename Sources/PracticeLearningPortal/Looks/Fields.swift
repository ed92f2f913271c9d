import Markup
import PracticeLearning

/// The fields of forms, after the patterns people of public services know: a label that says it all, a hint, what
/// is wrong above the field, and never a limit that cuts what somebody pastes.
enum Fields {
  /// The id of a field in its page.
  static func id(_ name: String) -> String { "f-" + name.asFileName }
}

extension Visit {
  /// The hidden fields of every form.
  var hidden: Markup {
    """
    <input type="hidden" name="token" value="\(token)"><input type="hidden" name="form" value="\(formID)">
    """
  }

  /// A form of this page.
  ///
  /// - Parameters:
  ///   - path: where it is sent; nothing for the page itself.
  ///   - button: the words of its button.
  ///   - fields: its fields.
  func form(_ path: String? = nil, button: String, isQuiet: Bool = false, _ fields: Markup)
    -> Markup
  {
    """
    <form method="post" action="\(path ?? self.path)" novalidate>
    \(hidden)
    \(fields)
    <button\(isQuiet ? " class=\"quiet\"" : "" as Markup)>\(button)</button>
    </form>
    """
  }

  /// What stands in a field: what was typed, else what is stored.
  func value(_ name: String, else stored: String?) -> String {
    typed?[name] ?? (typed == nil ? stored : nil) ?? ""
  }

  /// What is complained of about a field.
  func complaints(about name: String) -> [Diagnostic] {
    complaints.filter { $0.path.description == name }
  }

  /// A line to type.
  func line(
    _ name: String, _ label: String, hint: String? = nil, value stored: String? = nil,
    kind: String = "text", complete: String = "off"
  ) -> Markup {
    group(name, label, hint) { described in
      """
      <input type="\(kind)" id="\(Fields.id(name))" name="\(name)" value="\(kind == "password" ? "" : value(name, else: stored))" autocomplete="\(complete)"\(described)>
      """
    }
  }

  /// A text to type.
  func area(
    _ name: String, _ label: String, hint: String? = nil, value stored: String? = nil,
    rows: Int = 5
  ) -> Markup {
    group(name, label, hint) { described in
      """
      <textarea id="\(Fields.id(name))" name="\(name)" rows="\(rows)" data-count\(described)>
      \(value(name, else: stored))</textarea>
      """
    }
  }

  /// One of a few.
  func radios(
    _ name: String, _ legend: String, hint: String? = nil, value stored: String? = nil,
    _ options: [(value: String, label: String, hint: String?)]
  ) -> Markup {
    let chosen = value(name, else: stored)
    let wrong = complaints(about: name)
    let first = Fields.id(name)
    let boxes = options.enumerated().map { place, option -> Markup in
      let id = place == 0 ? first : "\(first)-\(place + 1)"
      let checked: Markup = option.value == chosen ? " checked" : ""
      let told: Markup = option.hint.map { "<span class=\"hint\">\($0)</span>" } ?? ""
      return """
        <div class="choice"><input type="radio" id="\(id)" name="\(name)" value="\(option.value)"\(checked)><label
        for="\(id)">\(option.label)\(told)</label></div>

        """
    }
    return """
      <fieldset\(wrong.contains(where: \.isError) ? " class=\"wrong\"" : "" as Markup)>
      <legend>\(legend)</legend>
      \(hint.map { "<p class=\"hint\">\($0)</p>" } ?? "" as Markup)\(errors(wrong, of: name))
      \(boxes.joined())</fieldset>
      """
  }

  /// Some of many: each box is a field of its own, named `NAME:VALUE`.
  func boxes(
    _ name: String, _ legend: String, hint: String? = nil, ticked stored: Set<String> = [],
    _ options: [(value: String, label: String)]
  ) -> Markup {
    let ticked = typed.map { Set($0.ticked(name)) } ?? stored
    let wrong = complaints(about: name)
    let first = Fields.id(name)
    let boxes = options.enumerated().map { place, option -> Markup in
      let id = place == 0 ? first : "\(first)-\(place + 1)"
      let checked: Markup = ticked.contains(option.value) ? " checked" : ""
      return """
        <div class="choice"><input type="checkbox" id="\(id)" name="\(name):\(option.value)" value="yes"\(checked)><label
        for="\(id)">\(option.label)</label></div>

        """
    }
    return """
      <fieldset>
      <legend>\(legend)</legend>
      \(hint.map { "<p class=\"hint\">\($0)</p>" } ?? "" as Markup)\(errors(wrong, of: name))
      \(boxes.joined())</fieldset>
      """
  }

  /// One of many, from a list.
  func select(
    _ name: String, _ label: String, hint: String? = nil, value stored: String? = nil,
    _ options: [(value: String, label: String)]
  ) -> Markup {
    let chosen = value(name, else: stored)
    return group(name, label, hint) { described in
      """
      <select id="\(Fields.id(name))" name="\(name)"\(described)>
      \(options.map { option -> Markup in
        let selected: Markup = option.value == chosen ? " selected" : ""
        return "<option value=\"\(option.value)\"\(selected)>\(option.label)</option>\n"
      }.joined())</select>
      """
    }
  }

  func group(
    _ name: String, _ label: String, _ hint: String?, _ field: (Markup) -> Markup
  ) -> Markup {
    let id = Fields.id(name)
    let wrong = complaints(about: name)
    let parts = (hint == nil ? [] : ["\(id)-hint"]) + (wrong.isEmpty ? [] : ["\(id)-error"])
    var described: Markup =
      parts.isEmpty ? "" : " aria-describedby=\"\(parts.joined(separator: " "))\""
    if wrong.contains(where: \.isError) { described += " aria-invalid=\"true\"" }
    return """
      <div class="field\(wrong.contains(where: \.isError) ? " wrong" : "")">
      <label for="\(id)">\(label)</label>
      \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" } ?? "" as Markup)\(errors(wrong, of: name))
      \(field(described))
      </div>
      """
  }

  private func errors(_ wrong: [Diagnostic], of name: String) -> Markup {
    guard !wrong.isEmpty else { return "" }
    return """
      <div id="\(Fields.id(name))-error">\(wrong.map { complaint -> Markup in
        let mark: Markup =
          complaint.isError ? "<span class=\"hidden\">Error: </span>" : "Worth a look: "
        return """
          <p class="\(complaint.isError ? "error" : "hint")">\(mark)\(complaint.sentence): \(complaint.advice.markup)</p>
          """
      }.joined())</div>
      """
  }
}

extension Advice {
  /// The advice with each act as a link to where it is done.
  var markup: Markup {
    parts.map { part -> Markup in
      switch part {
      case .text(let text): Markup(text: text)
      case .remedy(let remedy):
        remedy.path.map { "<a href=\"\($0)\">\(remedy.plainWords)</a>" } ?? "\(remedy.plainWords)"
      }
    }.joined()
  }
}

extension Diagnostic {
  /// What is wrong, as a line of its own begins.
  var sentence: String { summary.prefix(1).uppercased() + summary.dropFirst() }
}
