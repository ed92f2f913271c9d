extension NameGroup {
  /// Family names from East Asia.
  static let familyEastAsian = NameGroup(
    plain: """
      ahn bae bai banh bautista cai cao chan chang chau chen cheng cheung chiang chiu choi chong
      chou choy chu chua chung cruz dao delacruz dimaculangan dinh doan duong fang feng fong foo
      fujimoto fujita fung gao goh guan guo hamada hara hasegawa hashimoto hayashi hoang hou hsu
      hu hua huang huynh inoue ito jeong jia jiang jin jung kato khoo kikuchi kim kimura
      kobayashi koh kondo kuang kuo kwan kwok kwon lai lam lan lau lei leong leung li liang liao
      lim lin liu loh lou lu lui luo luong luu ly macaraeg magsaysay mak matsumoto mei meng mok
      mori murakami nakajima nakamura ng ngo ngu nishimura ogawa okada ong ooi ota ouyang
      pangilinan pei peng pham phan phung qian qin qiu quach quan rho ryu saito sakamoto sasaki
      sato seo shao shen shi shimizu shum soh su suzuki takahashi tam tanaka teng teo tian tien
      tran trieu trinh truong tsai tsang tse tsui villanueva vo vu wang watanabe wei wen wong wu
      xiao xie xu xue yamada yamaguchi yamamoto yan yang yao yau yeo yeung yi yim yin yip yoo
      yoon yoshida yu yuan yuen yun zeng zhang zhao zheng zhong zhu
      """,
    words: """
      bui chew chin chow fan gong ha han hang hung ling loo mai man pang shin song ta tang ton
      tong tung wan woo yap
      """,
    proper: """
      dang kong pan sun tan tao
      """)
}
