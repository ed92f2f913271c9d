extension NameGroup {
  /// Family names of Jewish families.
  static let familyJewish = NameGroup(
    plain: """
      abelson abrahams abramovitz abramson adler ashkenazi assouline azoulay bamberger benarroch
      benjamin berger bergman berkovits berkowitz bernstein birnbaum bleier bloch blum brenner
      breuer bronstein cohen cohn davidovich dreyfus edelman ehrentreu ehrlich eisenberg eisner
      elias emanuel engel epstein erlanger ezra feigenbaum fein feiner feinstein feldman
      feuerstein finkel finkelstein fischer fishman fleischer fogel frankel freedman freilich
      freudenthal freund friedlander friedman gabay gelb gelbart gestetner ginsberg ginsburg
      gittleman glatt glick gluck goldberg goldblatt goldenberg goldfarb goldman goldschmidt
      goldstein goodkind gottlieb greenbaum greenberg greenfeld greenspan grossman gruber
      grunfeld guttman haber hager halberstadt halberstam halpern hecht heller hersh herskovits
      herzog hirsch hirschfeld hoffman horowitz jacobson kahan kahn kass katz kaufman kessler
      klein kleinman klyne kohn kornbluth kramer krausz kupfer landau lando lazarus leiberman
      leibowitz lerner lev levene levenson levi levin levine levinson levy lieberman liebermann
      lipschitz lipshitz loewenthal lopian lunzer mandel mandelbaum marcus margulies meisels
      mendel mendelson mendelssohn metzger meyer meyers mizrahi moscowitz moses nadler nathan
      neuberger neumann newmark nussbaum ohana olsberg oppenheimer padwa perlman pollak rabin
      rabinowitz rapaport rapoport reich reichman reiss ringel roitenbarg rokeach rosen
      rosenbaum rosenberg rosenblatt rosenfeld rosenthal roth rothschild rothstein rottenberg
      rubin rubinstein salomon samson sandler sassoon schachter schapira schechter schiff
      schlesinger schneider schonfeld schreiber schwartz schwarz segal shapiro sharabi shulman
      silber silberman silberstein silverman silverstein sofer soffer spiegel spiro spitzer
      stein steinberg steiner sternberg strauss stroh sugarman susskind tannenbaum teitelbaum
      toledano unger unsdorfer vogel wagner waldman weber weil weinberg weiner weingarten
      weinstein weintraub weiss weissman weisz wertheim wolff wolfson wosner yosef zimmerman
      zucker zuckerman
      """,
    words: """
      baum fried glass gold goldsmith gross hamburger karp pinter sacks silver singer stern wax
      wolf
      """,
    proper: """
      berlin israel posen
      """)
}
