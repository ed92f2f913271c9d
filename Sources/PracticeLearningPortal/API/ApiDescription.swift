import ReviewReports

/// The description of the interface as OpenAPI 3.1, written from the table of its routes.
enum ApiDescription {
  static func written(council: String) -> String {
    var json = JSONText()
    json.object { json in
      json.add("openapi", "3.1.0")
      json.key("info")
      json.object { json in
        json.add("title", "Practice learning reviews of \(council)")
        json.add("version", "1")
        json.add(
          "description",
          "Figures, headings and the data package, read by a token on behalf of the person who made it. No words of reviews, no names, no case references."
        )
      }
      json.key("servers")
      json.list([Portal.apiRoom]) { json, room in json.object { $0.add("url", room) } }
      json.key("security")
      json.list([0]) { json, _ in
        json.object { json in
          json.key("token")
          json.list([String]()) { _, _ in }
        }
      }
      json.key("paths")
      json.object { json in
        for route in ApiRoute.all {
          json.key(route.address.description)
          json.object { json in
            json.key("get")
            json.object { json in operation(route, &json) }
          }
        }
      }
      json.key("components")
      json.object { json in
        json.key("securitySchemes")
        json.object { json in
          json.key("token")
          json.object { json in
            json.add("type", "http")
            json.add("scheme", "bearer")
          }
        }
        json.key("schemas")
        json.object { json in
          json.key("Figure")
          json.raw(ApiSchema.figure)
          json.key("Problem")
          json.raw(ApiSchema.problem)
        }
      }
    }
    return json.text
  }

  private static func operation(_ route: ApiRoute, _ json: inout JSONText) {
    json.add("operationId", route.name)
    json.add("summary", route.summary)
    json.key("parameters")
    json.list { json in
      json.elements(route.address.places) { json, place in
        json.object { json in
          json.add("name", place)
          json.add("in", "path")
          json.key("required")
          json.raw("true")
          json.key("schema")
          json.raw(#"{"type":"string"}"#)
        }
      }
      json.elements(route.parameters) { json, parameter in
        json.object { json in
          json.add("name", parameter.rawValue)
          json.add("in", "query")
          json.add("description", parameter.words)
          json.key("schema")
          json.raw(parameter == .page ? #"{"type":"integer","minimum":1}"# : #"{"type":"string"}"#)
        }
      }
    }
    json.key("responses")
    json.object { json in
      json.key("200")
      json.object { json in
        json.add("description", "What was asked for.")
        json.key("content")
        json.object { json in
          json.key(route.type)
          json.object { json in
            json.key("schema")
            json.raw(route.schema)
          }
        }
      }
      json.key("304")
      json.object { $0.add("description", "The program has it already.") }
      for (status, words) in [
        ("400", "Something asked for cannot be read."),
        ("401", "There is no token, or none that holds."),
        ("403", "The token is not made for this."),
        ("404", "There is nothing of this name."), ("429", "The token asked too often."),
      ] {
        json.key(status)
        json.object { json in
          json.add("description", words)
          json.key("content")
          json.object { json in
            json.key("application/problem+json")
            json.object { json in
              json.key("schema")
              json.raw(##"{"$ref":"#/components/schemas/Problem"}"##)
            }
          }
        }
      }
    }
  }
}

/// What is wrong with a request, as programs are told (RFC 9457).
struct ProblemText {
  let status: Int
  let words: String

  mutating func written() -> String {
    var json = JSONText()
    let (status, words) = (status, words)
    json.object { json in
      json.add("type", "about:blank")
      json.add("title", words)
      json.add("status", status)
    }
    return json.text
  }
}

extension JSONText {
  /// A member that holds a text.
  mutating func add(_ key: String, _ value: String) { member(key, value) }
  /// A member that holds a number.
  mutating func add(_ key: String, _ value: Int) { member(key, value) }
  /// The name of a member whose value is written next.
  mutating func key(_ key: String) { member(key) { _ in } }
}
