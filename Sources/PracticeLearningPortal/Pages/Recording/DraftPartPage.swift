import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// One part of a review to fill in: its questions with what the template says, and what is to be looked at again.
struct DraftPartPage: Page {
  let address: Address = "/reviews/{review}/form/{part}"
  let acts = true
  let isOnce = false

  static func path(_ review: String, _ part: String) -> String {
    DraftPartPage().address.path(review, part)
  }

  func see(_ visit: Visit) throws -> Reply {
    let draft = try visit.draftSheet()
    guard let place = draft.sheet.parts.firstIndex(where: { $0.key == visit.place("part") }) else {
      throw NoSuchPage()
    }
    let part = draft.sheet.parts[place]
    var visit = visit
    // An empty field is nothing to complain of before somebody asks to submit.
    if visit.complaints.isEmpty {
      let answered = Set(part.fields.filter { !$0.value.isEmpty }.map(\.name))
      visit.complaints = draft.complaints.filter { answered.contains($0.path.description) }
    }
    visit.complaints = visit.complaints.map { $0.onPage(of: part.fields) }
    let fields = part.fields.map { Self.field(visit, $0) }.joined()
    let path = DraftPartPage.path(draft.id, part.key)
    let domain = part.domain.map { domain -> Markup in
      let number = (PracticeDomain.allCases.firstIndex(of: domain) ?? 0) + 1
      return
        "<p class=\"subtitle\">Domain \(number) of \(PracticeDomain.allCases.count), \(draft.id)</p>"
    }
    return .view(
      View(
        title: "\(part.title): \(draft.id)",
        content: """
          <h1>\(part.title)</h1>
          \(domain ?? "<p class=\"subtitle\">\(draft.id)</p>")
          \(part.prompt.isEmpty ? "" : "<p>\(part.prompt)</p>" as Markup)
          <form method="post" action="\(path)" novalidate data-autosave="\(path)/keep">
          \(visit.hidden)<input type="hidden" name="version" value="\(visit.typed?["version"] ?? draft.version)">
          \(fields)\(confirming(visit))
          <button name="button" value="on">Save and continue</button>
          <button class="quiet" name="button" value="later">Save and come back later</button>
          </form>
          """, back: DraftPage.path(draft.id), complaints: visit.complaints))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let answered = try DraftPartPage.keep(visit, typed)
    let parts = answered.before.parts
    guard let place = parts.firstIndex(where: { $0.key == visit.place("part") }) else {
      throw NoSuchPage()
    }
    if !answered.left.isEmpty || !answered.meanwhile.isEmpty {
      return Done(answer: .meanwhile(answered))
    }
    let id = visit.place("review")
    if typed["button"] != "later", let more = try askedNow(visit, answered, beside: parts[place]) {
      return Done("\(DraftPartPage.path(id, parts[place].key))#\(Fields.id(more.name))", .saved)
    }
    guard typed["button"] != "later", place + 1 < parts.count else {
      return Done(DraftPage.path(id), .saved)
    }
    return Done(DraftPartPage.path(id, parts[place + 1].key), .saved)
  }

  /// What is asked because of what was just answered, such as the risk where something is inadequate.
  private func askedNow(
    _ visit: Visit, _ answered: AnsweredSheet, beside part: FormSheet.Part
  ) throws -> FormSheet.Field? {
    let known = Set(part.fields.map(\.name))
    let now =
      try answered.after
      ?? visit.council.draftSheet(visit.place("review"), by: visit.hand).get().sheet
    return now.parts.first { $0.key == part.key }?
      .fields.first { $0.item == nil && $0.value.isEmpty && !known.contains($0.name) }
  }

  /// Keeps what was typed of the part that is shown: its own fields and no other.
  static func keep(_ visit: Visit, _ typed: Typed) throws -> AnsweredSheet {
    try visit.council.answer(
      visit.place("review"), from: typed["version"] ?? "", by: visit.hand
    ) { sheet in
      guard let part = sheet.parts.first(where: { $0.key == visit.place("part") }) else {
        return .init([:])
      }
      return .init(values(typed, part), confirmed: typed.ticked("confirmed"), in: part.domain)
    }.get()
  }

  /// What was typed of a part, by the names of its fields.
  static func values(_ typed: Typed, _ part: FormSheet.Part) -> [String: String] {
    var values: [String: String] = [:]
    for field in part.fields {
      if case .some = field.kind {
        // Where the page showed boxes, what is not ticked is meant to be empty.
        if typed["shown:\(field.name)"] != nil {
          values[field.name] = typed.ticked(field.name).joined(separator: ", ")
        }
      } else if let value = typed[field.name] {
        values[field.name] = value
      }
    }
    return values
  }

  /// What reads like an identifier, and a box for each that is none.
  private func confirming(_ visit: Visit) -> Markup {
    var words: [String] = []
    for complaint in visit.complaints {
      guard let word = FormSheet.confirmation(of: complaint), !words.contains(word) else {
        continue
      }
      words.append(word)
    }
    guard !words.isEmpty else { return "" }
    return visit.boxes(
      "confirmed", "Is one of these no name, number or address of a person? Then say so",
      words.map { word in
        (value: word, label: "\"\(word.drop { $0 != " " }.dropFirst())\" is none")
      })
  }

  /// A field of a form.
  static func field(_ visit: Visit, _ field: FormSheet.Field) -> Markup {
    let hint = field.hint.isEmpty ? nil : field.hint
    switch field.kind {
    case .line: return visit.line(field.name, field.asks, hint: hint, value: field.value)
    case .text: return visit.area(field.name, field.asks, hint: hint, value: field.value)
    case .choice(let words):
      var options = words.map {
        ($0.word, $0.word.prefix(1).uppercased() + $0.word.dropFirst(), $0.meaning)
      }
      // What was typed elsewhere and is none of the words is shown, and kept unless another is chosen.
      if !field.value.isEmpty, !words.contains(where: { $0.word == field.value }) {
        options.append((field.value, field.value, "as it stands in the form"))
      }
      return visit.radios(
        field.name, field.asks, hint: hint, value: field.value,
        options.map { (value: $0.0, label: $0.1, hint: $0.2) })
    case .some(let options):
      let ticked = Set(
        field.value.split(separator: ",").map { String($0.drop { $0 == " " }) })
      let further = ticked.filter { word in !options.contains { $0.id == word } }.sorted()
      return """
        <input type="hidden" name="shown:\(field.name)" value="yes"><details\(ticked.isEmpty ? "" : " open" as Markup)><summary>\(field.asks)\(ticked.isEmpty ? "" : ": \(field.value)")</summary>
        \(visit.boxes(
          field.name, field.asks, hint: hint, ticked: ticked,
          options.map { (value: $0.id, label: $0.name) } + further.map { (value: $0, label: $0) }))</details>
        """
    }
  }
}

/// Keeps a part while somebody writes, for the script of the page.
struct DraftKeepPage: Page {
  let address: Address = "/reviews/{review}/form/{part}/keep"
  let acts = true
  let isOnce = false

  func see(_ visit: Visit) throws -> Reply {
    .go(to: DraftPartPage.path(visit.place("review"), visit.place("part")))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let answered = try DraftPartPage.keep(visit, typed)
    guard answered.before.parts.contains(where: { $0.key == visit.place("part") }) else {
      throw NoSuchPage()
    }
    let time = visit.hand.at.dropFirst(11).prefix(5)
    return Done(
      answer: .json(
        "{\"version\":\"\(answered.meanwhile.isEmpty ? answered.version : "")\",\"at\":\"\(time)\"}"
      ))
  }
}
