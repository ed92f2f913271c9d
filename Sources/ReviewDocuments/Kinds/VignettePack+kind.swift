package import PracticeLearning

extension VignettePack: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "vignette pack", rank: 110, key: "vignette_pack", VignettePack.record.block,
    ids: ["vignette_pack"], precedence: 54,
    recognises: { $0.has("vignette_pack") && !$0.has("domains") })

  package var storedID: String { id }

}
