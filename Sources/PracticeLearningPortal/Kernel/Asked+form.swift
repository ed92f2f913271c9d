extension Asked {
  /// Whether the body says it is a form.
  var isForm: Bool {
    (headers["content-type"] ?? "").lowercased().hasPrefix("application/x-www-form-urlencoded")
  }

  /// Whether the body says it is a form that brings files.
  var isFormWithFiles: Bool {
    (headers["content-type"] ?? "").lowercased().hasPrefix("multipart/form-data")
  }

  /// What was typed into the form that was sent.
  ///
  /// - Parameter withFiles: whether it may bring files.
  /// - Throws: an error where the body is no form, or none of ours.
  func form(withFiles: Bool) throws -> Typed {
    if isForm { return try Typed(body) }
    guard withFiles, isFormWithFiles else { throw Typed.Fault.notAForm }
    return try Multipart.read(body, type: headers["content-type"] ?? "")
  }
}

extension Portal {
  /// How many bytes the body of what is asked may have: a form has a megabyte, a page that takes files takes them.
  func largestBody(for asked: Asked) -> Int {
    let form = 1 << 20
    guard asked.isFormWithFiles, let steps = steps(ofPath: asked.path),
      router.page(at: steps)?.0.takesFiles == true
    else { return form }
    let bounds = Multipart.Bounds()
    return bounds.file + form + bounds.fields
  }
}
