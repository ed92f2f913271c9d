import Markup
import PracticeLearning
import ReviewActs

/// The sign-on of a demonstration: whoever sits at this machine chooses whom to be.
extension Portal {
  func demonstration(_ asked: Asked, _ council: Council) throws -> Answer {
    if asked.method == .post {
      guard asked.isForm, isSameOrigin(asked), let typed = try? Typed(asked.body),
        let person = typed.written("person"), let known = council.workspace.person(person),
        !known.hasLeft(by: surroundings.today())
      else { return Frame.bare(.notAForm, settings) }
      return try begun(of: known.id, by: .demonstration, council, asked)
    }
    let today = surroundings.today()
    let people = council.workspace.people.filter { !$0.hasLeft(by: today) }
    let groups = Workspace.Role.allCases.map { role in
      (role, people.filter { $0.roles.first == role })
    }.filter { !$0.1.isEmpty }
    return Frame.open(
      "Choose who you are",
      """
      <h1>Choose who you are</h1>
      <p>This is a demonstration on this machine alone. The council is invented, and so is everybody in it.</p>
      \(SignInPage.why(asked))
      <form method="post" action="\(SignInPage.path)" novalidate>
      \(groups.map { role, people -> Markup in
        """
        <h2>\(role.rawValue.prefix(1).uppercased() + role.rawValue.dropFirst())</h2>
        <p class="people">\(people.map { person -> Markup in
          "<button class=\"quiet\" name=\"person\" value=\"\(person.id)\">\(person.id)\(place(of: person))</button>\n"
        }.joined())</p>

        """
      }.joined())
      </form>
      """, council: council.workspace.council, isDemonstration: true)
  }

  private func place(of person: Workspace.Person) -> Markup {
    person.team.map { " <span class=\"hint\">\($0)</span>" } ?? ""
  }
}
