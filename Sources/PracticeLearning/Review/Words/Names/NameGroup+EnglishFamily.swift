extension NameGroup {
  /// Family names from England.
  static let familyEnglish = NameGroup(
    plain: """
      adams adamson alcock allen allison ambrose andrews appleby appleton armitage armstrong
      arnold ashby ashcroft ashworth aspinall atherton atkins atkinson attwood austen ayres
      backhouse bailey bainbridge baldwin ballard bamford bancroft bannister barlow barnard
      barnett barrett barron bartlett barton bateman bates batty baxter bayliss beale beardsley
      beasley beaumont beckett bellamy bennett benson bentley betts biggs billings bingham
      birchall birkett blackwell blythe boardman boothroyd bostock bottomley boulton bourne
      bowden bowen bowers bowman bowyer boyce bradbury braddock bradley bradshaw brady brearley
      brennan briggs bristow britton broadbent brooke brookes brownlow bryant buckley burgess
      burke burrell butterfield butterworth byrne calvert carr carrington carroll cartwright
      casey cattell chadwick chamberlain chandler chapman charlton chatterton cheetham childs
      chilton clark clarke clayton clegg clements clifford clough cockcroft cole coleman coles
      collins connolly cooke cookson coombes cooper copeland corbett cotterill coulson cowell
      cowley cox crabtree craven crawford cresswell critchley crompton crossley crowther
      cunliffe cunningham curtis cutler dalton daniels darby davenport davidson davies davis
      davison dawson deakin denham denton dickens dickinson dixon dobson dodd dodds donaldson
      doyle driscoll drury duffield dunn dunning dutton dyson eaton eccles edmonds edwards
      elliott ellis ellison ellwood elson entwistle evans everett fairclough fairhurst farrell
      faulkner fawcett fenton ferguson firth fitzgerald fleming fletcher flynn forbes forrest
      forster fowler foxall francis franks freeman gallagher galloway gannon gardiner gardner
      garner garnett garside gaskell gibbs gibson gilbert giles gill glover goddard golding
      goodwin goodyear gordon gough grady graham greaves greenhalgh greenwood gregory gregson
      griffiths grimshaw grundy hadfield haigh haines halliwell hamilton hammond hampson hancock
      hanson hardcastle hardman hardwick hargreaves harker harris harrison harrop hartley harvey
      haslam hatton hawkins haworth hayes hayward heaton hemingway henderson hepworth herbert
      hewitt hewson heywood hibbert hicks higgins higginson higgs hilton hinchliffe hinds hirst
      hitchcock hobbs hobson hodge hodges hodgkinson hodgson holdsworth holgate holliday hollis
      holmes holroyd holt hopkins hopkinson horsfall houghton howard howarth howe howell howells
      hoyle hughes hulme humphrey humphreys hussey hutchinson ibbotson illingworth ingham ingram
      isherwood jackson jacobs jagger james jarvis jeffery jeffries jenkins jenkinson jennings
      jepson jessop johnson johnston jones joyce judd kaye keane kearney keeling kelly kemp
      kendrick kennedy kenny kenyon kerr kershaw kidd kingsley kirby kirkham knowles lacey
      lambert langley larkin lawrence lawson lawton leach lee leigh leonard lester lewis lindley
      linley lister livesey lloyd lockwood lomas longbottom lovell lowe lowry lucas lumb lunn
      macdonald maddox mallinson mann mansell markham marlow marsden marston martin martindale
      massey mather matthews maude maxwell mayhew medcalf mellor mercer metcalfe midgley
      millward milner milnes mitchell moore moorhouse moran morgan morley morris morrison
      mortimer morton mottram mountford murphy murray musgrave myers nash naylor neal neale
      needham nelson newbold newman newton nicholls nichols nicholson nixon nolan norman norris
      northcott norton nugent nuttall ogden oldfield oldroyd oliver openshaw ormerod osborne
      outhwaite owen owens oxley padgett parkes parkin parkinson parr parrott parry parsons
      pashley patterson payne pearce pearson pemberton penrose percival perkins perry peters
      peterson pettit phelps phillips pilkington pinder platt plummer pollard pollitt potts
      powell pratt priestley pritchard pugh purcell quinn radcliffe rae raine ramsbottom ramsden
      randall ratcliffe rawlings rawson rayner redfern redhead redman redmond rees reeve reid
      reynolds richards richardson ridgway ridley rigby riley rimmer roberts robertson robinson
      robson rodgers rogers rollinson rooney roper ross rothwell rowe rowland rowlands rowley
      royle rudd rushton russell rutherford ryan ryder sadler salter samuels sanders sanderson
      sandford saunders saxton sayers schofield scholes scott seddon sewell shackleton sharpe
      sharples shaw sheldon shelton sheppard sheridan sherwood shuttleworth sidebottom simmonds
      simmons simpson sims sinclair skelton slade slater sleight smedley smith smyth snowden
      speight spencer spicer springer stacey stainton stanley stansfield stead steele stephens
      stephenson stevens stevenson stewart stokes stott strickland stringer sugden sullivan
      sumner sutcliffe swain swales sykes talbot tate tattersall taylor terry thackray thatcher
      thomas thompson thomson thorne thornley thornton thorpe threlfall thurston tillotson timms
      tindall todd tomlinson tompkins townend townsend tracey travis turnbull turner turton
      twigg tyler tyson unsworth upton vaughan vickers vincent wadsworth wainwright waite
      wallace waller wallis walmsley walsh walter walters walton warburton wardle warner
      waterhouse watkins watkinson watson webb webber webster welch whalley wharton whelan
      whitaker whitehead whitehouse whiteley whitfield whittaker whitworth wickham widdowson
      wignall wilcox wilde wilkes wilkins wilkinson wilks williams williamson willis wilson
      wilton winstanley winterbottom wolstenholme woodcock woodhead woodhouse woodward woolley
      wooton worrall worsley worthington wragg wright wyatt wylie yardley yates
      """,
    words: """
      abbott archer baker ball banks barber barker baron barrow beard bell berry best bevan
      birch bird bishop black blake bland bloom bond booth bramley bray brewer bright brook
      brooks brown browning buck bull bullock burns burrows bush butcher butler canning cannon
      carpenter carter carver chambers cherry church clay coates collier colman cook cope cotton
      coward croft crook crosby cross cullen dale day dean drake draper drew dyer edge emery
      farmer feather field fielding finch fisher flint ford foreman foster fox frost fry fuller
      furness gale gates gibbons goodman grant graves gray green grey griffin hale hall harding
      hardy harper hart heath hill hogg holden holder holloway hood hooper hope hornby horne
      horton hume hunt hunter hurst hyde keating keys king kirk kitchen knight knott lake lamb
      lane law leech lightfoot little long lord lynch major manning marks marsh marshall mason
      mead meadows miller mills monk moody moon moss nightingale noble north oakes oakley page
      palmer parker parks partridge peacock peel penfold pickles pierce pike pitt pope porter
      potter power price proctor ray read reed reeves rhodes rice roach robins roe rose salt
      sands savage sawyer sellers senior sharp shepherd short singleton slack smart snow
      southern spears squires staples steel stocks stone storey stubbs summers swan swift tanner
      temple tennant toms trotter tucker underwood wade walker wall ward warren waters watts
      weaver weeks west weston wheeler white whiting whittle wild wiles wills winter wise wood
      woods worth wren young younger
      """,
    proper: """
      barnes bedford blackburn bolton bradford bromley burton compton dudley eden england
      fleetwood french hampton hastings holland hudson jordan kendall lancaster litchfield lyons
      mansfield may middleton miles moffat oldham park pickering poole prescott preston richmond
      selby stafford stirling sutton wakefield wells windsor york
      """)
}
