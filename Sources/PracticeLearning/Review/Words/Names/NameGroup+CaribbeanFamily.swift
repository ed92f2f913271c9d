extension NameGroup {
  /// Family names from the Caribbean.
  static let familyCaribbean = NameGroup(
    plain: """
      alleyne allicock allwood anglin archibald baptiste bartley beckford beckles bernard
      blackwood bogle braithwaite brathwaite brissett burrowes cadogan callender charles
      collymore corbin cumberbatch cyrus dacosta dacres daley dawes delisser desouza dhanraj
      downer dujon ffrench forde francois gayle goulbourne greenidge hanchard harewood haughton
      headley henriques henry holness honeyghan hoyte hyatt hylton inniss isaacs jean joachim
      john joseph josephs kissoon lashley lewin lindo livingstone marcano marley maynard mclean
      mclennan mullings nembhard newell noel parris pascal paul persaud phillip pierre pinnock
      plunkett procope ramdin ramkissoon ramlogan rampersad romain sealy seecharan shillingford
      sobers stennett tavernier toussaint trotman wallen warmington weekes wint wynter yearwood
      """,
    words: """
      bent bramble cousins ferdinand husbands mighty parchment sergeant
      """,
    proper: """
      prince sterling valentine wiltshire
      """)
}
