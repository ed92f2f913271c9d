/// What answers look like, as JSON Schema.
enum ApiSchema {
  /// A page of rows with these members, each a text.
  static func page(of members: [String]) -> String {
    let required = members.map { "\"\($0)\"" }.joined(separator: ",")
    let properties = members.map { "\"\($0)\":{\"type\":\"string\"}" }.joined(separator: ",")
    return """
      {"type":"object","required":["page","pages","rows"],"properties":{"page":{"type":"integer","minimum":1},\
      "pages":{"type":"integer","minimum":1},"rows":{"type":"array","items":{"type":"object",\
      "required":[\(required)],"properties":{\(properties)},"additionalProperties":false}}}}
      """
  }

  /// The figures of some programmes.
  static let figures = """
    {"type":"object","required":["plr","programmes"],"properties":{"plr":{"const":1},"programmes":{"type":"array",\
    "items":{"type":"object","required":["programme","name","period","on","figures"],"properties":{\
    "programme":{"type":["string","null"]},"name":{"type":"string"},"period":{"type":"string"},\
    "on":{"type":"string","format":"date"},"figures":{"type":"array","items":{\
    "$ref":"#/components/schemas/Figure"}}}}}}}
    """

  /// One figure: its dimensions stand beside these members, by their names.
  static let figure = """
    {"type":"object","required":["id","title","unit","value","method","period"],"properties":{\
    "id":{"type":"string"},"title":{"type":"string"},"unit":{"type":"string"},\
    "value":{"type":["number","string","null"]},"reading":{"type":"string"},"numerator":{"type":"integer"},\
    "denominator":{"type":"integer"},"interval":{"type":"object","required":["lower","upper","level"],\
    "properties":{"lower":{"type":"number"},"upper":{"type":"number"},"level":{"const":0.95}}},\
    "grades":{"type":"object","additionalProperties":{"type":"integer"}},"missing":{"type":"string"},\
    "method":{"type":"string"},"period":{"type":"string"}}}
    """

  /// The descriptor of a data package, as Frictionless reads it.
  static let package = """
    {"type":"object","required":["profile","name","position","resources"],"properties":{\
    "profile":{"const":"tabular-data-package"},"name":{"type":"string"},"position":{"type":"integer"},\
    "resources":{"type":"array","items":{"type":"object","required":["name","path","schema"],"properties":{\
    "name":{"type":"string"},"path":{"type":"string"}}}}}}
    """

  /// What is wrong with a request (RFC 9457).
  static let problem = """
    {"type":"object","required":["type","title","status"],"properties":{"type":{"type":"string"},\
    "title":{"type":"string"},"status":{"type":"integer"}}}
    """
}
