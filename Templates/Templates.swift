/// The templates, lists and texts that are built into the program.
package enum Templates {
  /// The name of every file, such as `Reviews/children-in-care@1.yaml`, in alphabetical order.
  package static var names: [String] { embeddedTemplates.keys.sorted() }

  /// The text of a file, or nothing where there is none of that name.
  ///
  /// - Parameter name: the path below `Templates/`.
  package static func text(_ name: String) -> String? {
    embeddedTemplates[name].map { "\($0)" }
  }
}
