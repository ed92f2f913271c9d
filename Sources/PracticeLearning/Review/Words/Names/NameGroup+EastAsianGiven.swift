extension NameGroup {
  /// First names from East Asia.
  static let givenEastAsian = NameGroup(
    plain: """
      ai akemi akiko akira an anh aoi ayako ayumi bao bayani bich binh boon chang chao chau chen
      cheng chia chiara chieh chih chiyo chong chun chung cuong dalisay dinh dong duc duong duy
      eun fang fen feng fumiko giang guang guo hai haiyan hanh hao haruka haruki haruto hideki
      hien hieu hinata hiroko hiroshi hiroto hoa hoang hua hui huong huy huyen hyun ichiro jae
      jejomar jia jiahui jian jiang jianguo jiayi jie jiho jihye jin jing jingyi jisoo jiwoo
      jomar junho junko kaito kaori kaung kazuki kazuko keiko kenji khanh khoi kiet kimiko kwok
      lan lei li lien ligaya lihua lili lin linh makoto malee maricel marisol mayumi mei meiling
      michiko midori mika ming mingyu minh minho minjun misaki miyuki momoko naoko ngan ngoc
      nguyet nhi nhung nilar niran noriko oanh pailin pei peng phong phuc phuong qiang qin qing
      quan quang quoc quyen quynh riko rosalinda rowena rui ryo ryota sachiko sakura satoshi
      seojun seoyeon shinji sho shu shuang siu somchai soo sora sota soyeon suk sumiko tae
      taeyang takashi takeshi takumi tam thanh thao thi thien thiri tho thu thuy tien tomoko
      toshio trang trinh trung tuan tuyen vinh vy wai wei weiwei wen xia xiao xiaoling xiaoming
      xin xinyi xuan xue yan yang yao yasuko yi yifan ying yoko yong yoshiko yu yuan yue yui
      yuki yuko yun yuna yuto zaw zhen zhi zihan zixuan
      """,
    words: """
      ah aye bo dat dung ha hue hung ling loan loc long moe ping ren sang son ta tung wan wing
      xu young
      """,
    proper: """
      chi hong jun min mo my nam suda sun tao ting van yen
      """)
}
