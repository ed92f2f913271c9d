extension NameGroup {
  /// First names of Jewish families.
  static let givenJewish = NameGroup(
    plain: """
      adina ahuva akiva ariel aryeh asher avi aviel avigail avigayil aviva avner avraham avrohom
      avrum ayala azriel baila baruch batsheva batya benny benzion berel berl binyamin blima
      boruch bracha breindel breindy brocha bruria chaim chana chanan chani channah chanoch
      chava chavi chaya chedva chezky chumi dalya dassy devora devorah dov dovid dvora dvorah
      efraim efrat eitan elana elchonon eliana eliezer elimelech elisheva eliyahu elkana elki
      esti estie etti faige faigy feige fishel fraida fraidy freida freydi frumi frumie gavriel
      gedalia gershon gila gilad gitel gitty golda hadas hadassah henya hershel hershy heshy
      hillel hinda hindy ilan ilana isser itamar itzik judah kalman keren khaya kreindy leib
      leor leora liat liba lior liora malka malky manny mazal meir menachem mendel mendy
      meshulam mirel mirele miri miriam moishe moishy mordche mordechai moshe motti motty
      nachman nachum naftali naftoli nahum nechama nechemia netanel nissim noa noam nochum nurit
      oren orly osnat perel perl pessy pinchas pinny rahel raizel raizy reizy reuven rifka rifky
      rivka rivky rochel rochelle roni ruchi ruchy ruti sarale saul shabsi shaindel shaindy
      sharona shaul shaya shifra shimi shimon shira shloime shlomi shlomo shmuel shmuli shoshana
      shragi shuey shulamit shulem shuli simcha sivan sruli suri surie tali talia tamar tehila
      toiby tova tovi tuvia tzipora tzippy tzvi uri uriel velvel yaakov yael yaffa yair yakov
      yankel yankie yaron yechezkel yechiel yehoshua yehuda yehudis yehudit yentl yerachmiel
      yeshaya yeshua yidel yides yigal yishai yisrael yisroel yitta yitty yitzchak yitzchok
      yitzhak yocheved yoel yoely yonatan yoni yosef yosi yossi yuval zalman zeev zelda zev
      zissy zivah zlata zvi
      """,
    words: """
      ora
      """,
    proper: """
      abba alter pesach sari shalom
      """)
}
