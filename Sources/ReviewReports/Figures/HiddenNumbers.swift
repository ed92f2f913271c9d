/// Why a figure of a team has no numbers for whoever reads: in words, as the figure says it is missing.
package enum HiddenNumbers: String, CaseIterable, Sendable {
  case few = "fewer than 5"
  case beside = "left out beside a team with fewer than 5"
}
