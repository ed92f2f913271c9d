import Foundation
import PracticeLearning
import Templates
import Yams

func compose(into folder: URL, from bank: URL) throws {
  let bank = try Bank(folder: bank)
  let samples = SampleAudits(bank: bank, templates: try interimTemplates())
  for r in samples.monthly + samples.fostering + samples.quarter + samples.permanence { dumpText(r) }
  print(samples.moderations.count, samples.learningActions.count, samples.actionProgress.count)
}

func interimTemplates() throws -> [TemplateReference: ReviewTemplate] {
  struct Q: Decodable { var ask: String; var essential: Bool; var ages: [String]?; var services: [String]? }
  struct D: Decodable { var questions: [String: Q] }
  struct T: Decodable { var template: String; var services: [String]; var domains: [String: D] }
  var found: [TemplateReference: ReviewTemplate] = [:]
  for name in Templates.names where name.hasPrefix("Reviews/") {
    let t: T = try YAMLDecoder().decode(from: Templates.text(name) ?? "")
    let ref = TemplateReference(name: t.template, version: 1)
    found[ref] = ReviewTemplate(reference: ref, title: "", services: t.services, domains: PracticeDomain.allCases.map { d in
      DomainForm(d, questions: (t.domains[d.key]?.questions ?? [:]).sorted { $0.key < $1.key }.map { k, q in
        Question(k, ask: q.ask, isEssential: q.essential, ages: (q.ages ?? []).compactMap { AgeBand(rawValue: $0) }, services: q.services ?? [])
      })
    })
  }
  return found
}
func say(_ s: String) { print(s) }
func dumpText(_ r: Review) {
  say("=== \(r.id) \(r.service) \(r.ageBand?.rawValue ?? "") auditor \(r.auditor) \(r.team) \(r.caseReference)")
  say("reflection: \(r.conversation?.reflection ?? "")")
  if r.safety?.immediateConcern == true { say("safety: \(r.safety?.concern ?? "") / \(r.safety?.done ?? "")") }
  for d in r.domains {
    say("[\(d.domain.name)] \(d.grade?.word ?? "")\n  because: \(d.because ?? "")")
    if let x = d.difference { say("  diff: \(x)") }
    if let x = d.risk { say("  risk: \(x)\n  at once: \(d.immediateAction ?? "NONE")") }
    for e in d.evidence { say("  ev: \(e.what ?? "") \(e.on?.description ?? "") \(e.shows ?? "")") }
    for f in d.strengths { say("  + \(f.text ?? "") \(f.themes)") }
    for f in d.development { say("  - \(f.text ?? "") \(f.themes) \(f.cause?.rawValue ?? "")") }
  }
  say("impact \(r.impact?.grade?.word ?? ""): \(r.impact?.because ?? "")")
  say("overall \(r.overall?.grade?.word ?? ""): \(r.overall?.because ?? "")")
  for s in Feedback.Source.allCases { let e = r.feedback?[s]; say("fb \(s): \(e?.asked?.rawValue ?? "") \(e?.said ?? "")\(e?.why ?? "")") }
  say("identity: \(r.identity ?? "")")
  for a in r.actions { say("act: \(a.what ?? "") | \(a.level?.rawValue ?? "") \(a.owner ?? "") \(a.verifier ?? "") \(a.due?.description ?? "") | \(a.difference ?? "")") }
}
