extension NameGroup {
  /// First names from England.
  static let givenEnglish = NameGroup(
    plain: """
      aaira aaron aayan abbie abby abdur abigail adam adrian aidan aiden aizah alan alayah
      alayna albert albi albie alby alec aleena alex alexander alexandra alexia alexis alf alfie
      alfred alice alicia alison allan amanda amaya amelia amelie amy anaya andrea andrew andy
      angela anita ann anna annabel annabelle annalise anne annette annie anthony antony aoife
      arabella archie aria ariana ariella arlo arron arthur arya ashleigh ashley asiya audrey
      aurora ava ayesha ayla ayub barbara barnaby barry baz beatrice becky bella ben benjamin
      bernard bert bertie beth bethanie bethany betty bev beverley billy blake bobbi bobbie
      bonnie bradley brenda brett brian bridget brody brooke bruce bryony caitlin caleb callie
      cameron camilla carl carla carly carole caroline carrie casey cath catherine cathy cayden
      cecilia chantelle charlene charles charley charlie charlotte cheryl cheyenne chloe chloë
      chris christina christine christopher claire clara clare clayton clementine clifford clive
      codie cody colin connie connor constance cora corben corey courtney craig curtis cynthia
      dafydd damian damien dan daniel daniella danielle danny darcey darcie darcy darrell darren
      darryl dave david daz deb debbie deborah debra declan delilah demi denise dennis derek
      derrick dexter diana diane dolly dominic donald donna doreen doris dorothy dottie doug
      dougie douglas duncan dylan ebonie edie edith edmund edward edwin eesa effie eileen eira
      elaine eleanor elias elijah eliza elizabeth ella elle ellen ellie elliot elliott elodie
      eloise elsie elysia emily emma emmett enzo eric erica erin ernest ernie eshaal esme esther
      ethan eva evan evelyn everleigh evie ezmai ezra fay faye fearne felicia felicity felix
      finlay finley finn finnley florrie frances francesca francine francis frankie fred freda
      freddie freddy frederick freya fynn gabriel gabriella gabrielle gail garry gary gavin gaz
      gemma geoff geoffrey george georgie georgina gerald geraldine gethin gilbert gill gillian
      gina gladys glenda glenn gloria gordon gracie graeme graham grayson greg gregory greta
      greyson gwen hafsah hallie hana hannah harley harlow harold haroon harri harriet harrison
      harry harvey hashir hattie hayden heidi helen helena henrietta henry herbert hettie hetty
      hilary hilda hollie hoorain howard hudson hugh hugo humza ian ibraheem imani imogen inaaya
      inayah ingrid irene irma isa isaac isabel isabella isabelle isla ismaeel isobel issa issac
      issy ivan ivor iyla jackie jackson jacob jacqueline jada jaiden jake jamal james jamie
      jane janet janice jarvis jasmine jason jasper jax jaxon jaxson jaxx jaya jayda jayden
      jaydn jaydon jaylen jeff jeffrey jemima jemma jenna jennifer jenny jensen jenson jeremy
      jerry jess jesse jessica jessie jez jibreel jill jim jimmy jo joan joanna joanne jodie joe
      joel john johnny jon jonah jonas jonathan jonny jools jordon jorja joseph josephine josh
      joshua josie joyce jude judith judy julia julian julianne julie justin kacey kaci kaden
      kai kaia kaiden kaitlyn kamran karen karina karl kate katherine kathleen kathryn kathy
      katie katrina kay kaya kayden kayla kayleigh kayson keaton keegan keeley kehlani keira
      keiran keith kelly kelsey kelsie ken kendra kenneth kenny kenzie kerri kerry kevin kez
      khadeejah khloe kian kiera kieran kim kimberley kira kirsten kirsty kitty kiyan kobe kobi
      koby korey kristian kristina kristy kyan kyden kye kylan kyle kylo kyra kyron kyson lacey
      lacie laila lailah lara laura lauren laurence lawrence layla layton leah leanna leanne lee
      leigh leighton leila lennon lenny leo leon leonard leonie lesley leslie levi lewis lexi
      lexie liam libby lilly linda lindsay lindsey lisa liv livvy liz lizzie logan lola lorna
      lorraine lottie louie louis louisa louise luca lucas lucia lucinda lucy lukas luke luqman
      lydia lyla lynda lyndsey lynn lynne lyra mabel macey maci macie mackenzie maddie maddison
      maddox madeleine madison maeve maggie mahira maia maisie maisy malcolm mand mandy manha
      marc marcia marcus margaret margot maria mariah marian marie marilyn marina marion
      marjorie marley martha martin martina martyn marvin mary maryama mathew matilda matt
      matthew maureen maurice mavis maxine maxwell maz mckayla mckenzie meg megan mel melanie
      melissa melvin mia michael michelle mick mikaeel mikayla mike mikey mildred miley millie
      milly milo mimi mina minnie miranda mirha mitchell mohammad moira mollie molly monica
      morgan muaz muriel musab mya myla mylah myles myra nabiha nadia nadine nancy naomi natalie
      natasha nathan nathaniel neil nel nell nellie nelly nevaeh niall nicholas nico nicola
      nicole nigel nina noah nora norah norma norman nuh oliver olivia ollie ophelia oscar otis
      ottilie otto owen ozzy paddy pam pamela patricia patrick patsy paul paula pauline peggy
      percy perrie perry persephone peter petra peyton phil philip philippa phillip phillipa
      philomena phoebe phyllis piers pippa polly priya quentin quinn rachael rachel raife ralph
      ramona randolph raya rayhan raymond rayyan rebecca reece reggie reginald remi remy
      renesmee renée reuben rex rhiannon rhoda rhona rhys richard rick ricky riley rita robbie
      roberta robyn rocco rodney roger roland romeo romilly romy ron ronald ronnie rory rosa
      rosalie rosalind rosamund rosanna roseanna rosemary rosie ross roxanne roy ruben rubie
      rufus rumaysa rupert russell ruth ryan rylan sabrina sadie safiyah sally salmah sam
      samantha samuel sandra sara sarah sasha saskia scarlett scott sean sebastian selina seren
      seth shane sharon shaun shauna shay shaz sheila shelley sheryl shirley sid sidney sienna
      simon simone skyla skylar sofia sonya sophia sophie stacey stacy stan stanley stefan
      stella stephan stephanie stephen steve steven stevie stewart stuart sufyan suki sulayman
      sumayyah susan susanna susannah susie suzanne sybil sylvia tabitha tallulah tamara tamsin
      tania tanya tara tash tate taylah taylor tayyibah teagan ted teddie tegan teresa terry
      tess tessa thea thelma theo theodore theresa thomas tia tiana tiegan tiffany tilly tim
      timothy tina tobey tobias tobin toby todd tom tommy toni tony tracey tracy trevor tricia
      trish tristan trixie trudy tylah tyler tyra tyrese una ursula uthman valerie vance vanessa
      vera verity verna vernon veronica vicky vince vincent vinnie vivian vivienne walter wayne
      wendy wesley wilbur wilf wilfred willa william wilma winifred winnie winston xander xavier
      yahya yasmin yvette yvonne zac zach zachary zack zahraa zaina zaine zak zakariyya zander
      zane zara zaviyar zayan zayn zena zidan zoe zoey zoé zoë zunairah
      """,
    words: """
      ace angel bethan blessing bob bodhi brogan brook buddy carol carter clay cliff cohen
      comfort cooper cosmo crystal daisy dale dawn dean dee destiny digby dilys ember faith fern
      flo frank gareth gift ginger glen grace guy harmony harper hayley hazel heath heather
      heaven holly honey honor hope hunter ibby indie iris ivy jack jade jay jean jewel joy kirk
      leland lily ludo luna mae mark mason max melody mercy merlin mila monty nick nova oakley
      ocean olive paige parker pat patience pearl penelope penny piper poppy posy precious
      prudence rain ray reg river rob robert robin rose rowan ruby ryder saffron sal sandy
      savannah scarlet shell sierra sky sonia sonny spencer storm sue teddy trace vic victor
      viola violet wade warren will willow woody wren
      """,
    proper: """
      amber april art ashton asia august austin autumn basil bill bobby brooklyn carlisle chance
      chanel charity chelsea chester china christian clyde dakota devon dick duke earl eden elsa
      eve florence forest georgia grant india israel jan jordan june junior kent kenya les
      lincoln london may miles noel orla paisley paris peace phoenix preston prince princess
      rich roman shannon skye star summer sydney temperance trent trinity troy victoria vienna
      warwick zion
      """)
}
