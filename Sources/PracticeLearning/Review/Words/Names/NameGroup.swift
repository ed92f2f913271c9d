/// Common names of one origin, in small letters; no list of people.
///
/// The names are those one meets among families and workers in England. A name that is missing is found
/// beside a role (`social worker Ioana`) or a name that is here.
struct NameGroup {
  /// Names that are hardly anything else.
  var plain: String
  /// Names that are everyday words as well, such as `grace` and `mark`.
  var words = ""
  /// Names written with a capital for other reasons too: places, months, faiths, such as `jordan`.
  var proper = ""

  static let given = [
    givenEnglish, givenWelsh, givenScottish, givenIrish, givenTraveller, givenSouthAsian,
    givenAfrican, givenCaribbean, givenArabic, givenEastEuropean, givenEastAsian, givenJewish,
    givenEuropean,
  ]
  static let family = [
    familyEnglish, familyWelsh, familyScottish, familyIrish, familyTraveller, familySouthAsian,
    familyAfrican, familyCaribbean, familyArabic, familyEastEuropean, familyEastAsian,
    familyJewish, familyEuropean,
  ]
}
