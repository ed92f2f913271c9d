extension NameGroup {
  /// First names from England.
  static let givenEnglish = NameGroup(
    plain: """
      aaron abbie abby abigail adam adrian aidan aiden alan albert alec alex alexander alexandra
      alexis alf alfie alfred alice alicia alison allan amanda amelia amelie amy andrea andrew
      andy angela anita ann anna annabel annabelle anne annette annie anthony antony archie arlo
      arron arthur ashleigh ashley audrey ava barbara barry beatrice becky bella ben benjamin
      bernard bert bertie beth bethany betty beverley billy bobbie bonnie bradley brenda brett
      brian bridget brooke bruce bryony caitlin callie cameron camilla carl carla carly carole
      caroline carrie casey cath catherine cathy cecilia charlene charles charley charlie
      charlotte cheryl chloe chloë chris christina christine christopher claire clara clare
      clayton clifford clive colin connie connor constance corey courtney craig curtis cynthia
      damian damien dan daniel daniella danielle danny darcy darrell darren darryl dave david
      deb debbie deborah debra denise dennis derek derrick diana diane dolly dominic donald
      donna doreen doris dorothy doug douglas duncan dylan edith edmund edward edwin eileen
      elaine eleanor eliza elizabeth ella elle ellen ellie elliot elliott elsie emily emma
      emmett eric erica erin ernest ernie esme esther ethan eva evan evelyn evie fay felicia
      felicity felix finlay finley frances francesca francine francis fred freda freddie freddy
      frederick freya gabriel gabriella gabrielle gail garry gary gavin gemma geoff geoffrey
      george georgie georgina gerald geraldine gilbert gill gillian gina gladys glenda glenn
      gloria gordon graeme graham greg gregory greta gwen hannah harley harold harriet harrison
      harry harvey hattie hayden hayley heidi helen helena henrietta henry herbert hettie hilary
      hilda hollie howard hugh hugo ian imogen ingrid irene irma isaac isabel isabella isabelle
      isobel issac issy ivan ivor jackie jacob jacqueline jake james jamie jane janet janice
      jasmine jason jasper jayden jaydon jeff jeffrey jemima jemma jenna jennifer jenny jeremy
      jerry jess jesse jessica jessie jill jim jimmy jo joan joanna joanne jodie joe joel john
      johnny jon jonah jonas jonathan jonny jordon joseph josephine josh joshua josie joyce jude
      judith judy julia julian julianne julie justin kaden kai kaitlyn karen karina karl kate
      katherine kathleen kathryn kathy katie katrina kay kaya kayden kayla kayleigh keegan
      keeley keira keiran keith kelly kelsey ken kendra kenneth kenny kerri kerry kevin kiera
      kieran kim kimberley kira kirsten kirsty kitty kristian kristina kristy kyle lacey lara
      laura lauren laurence lawrence layton leah leanna leanne lee leigh lenny leo leon leonard
      leonie lesley leslie lewis lexi lexie liam lilly linda lindsay lindsey lisa liz lizzie
      logan lola lorna lorraine lottie louie louis louisa louise luca lucas lucia lucinda lucy
      lukas luke lydia lyla lynda lyndsey lynn lynne mabel mackenzie maddie maddison madeleine
      madison maggie maia maisie maisy malcolm mandy marc marcia marcus margaret margot maria
      mariah marian marie marilyn marina marion marjorie martha martin martina martyn marvin
      mary mathew matilda matt matthew maureen maurice mavis maxine maxwell meg megan mel
      melanie melissa melvin mia michael michelle mick mike mikey mildred millie milly mimi mina
      miranda mitchell moira mollie molly monica morgan muriel mya myles myra nadia nadine nancy
      naomi natalie natasha nathan nathaniel neil nell nellie nelly nicholas nicola nicole nigel
      nina noah nora norah norma norman oliver olivia ollie ophelia oscar owen paddy pam pamela
      patricia patrick patsy paul paula pauline peggy penelope percy perry peter petra phil
      philip philippa phillip phillipa philomena phoebe phyllis piers pippa polly quentin
      rachael rachel ralph ramona randolph raymond rebecca reece reggie reginald renée reuben
      rex rhoda rhona rhys richard rick ricky rita robbie roberta rodney roger roland romeo romy
      ron ronald ronnie rory rosa rosalie rosalind rosamund rosanna roseanna rosemary rosie ross
      roxanne roy rufus rupert russell ruth ryan sabrina sadie sally sam samantha samuel sandra
      sara sarah sasha saskia scarlett scott sean sebastian selina seth shane sharon shaun
      shauna sheila shelley sheryl shirley sid sidney sienna simon simone skylar sonya sophia
      sophie stacey stacy stan stanley stefan stella stephan stephanie stephen steve steven
      stewart stuart suki susan susanna susannah susie suzanne sybil sylvia tabitha tallulah
      tamara tamsin tania tanya tara tate teagan ted tegan teresa terry tess tessa thelma theo
      theodore theresa thomas tia tiffany tilly tim timothy tina tobias tobin toby todd tom
      tommy toni tony tracey tracy trevor tricia trish tristan trudy tyler tyra una ursula
      valerie vance vanessa vera verity verna vernon veronica vicky vince vincent vivian
      vivienne walter wayne wendy wesley wilbur wilf wilfred willa william wilma winifred winnie
      winston xander xavier yasmin yvette yvonne zach zachary zack zak zane zara zena zoe zoey
      zoé zoë
      """,
    words: """
      angel bethan blessing bob brook buddy carol clay cliff comfort crystal daisy dale dawn
      dean dee destiny dilys faith frank gareth gift ginger glen grace guy harmony harper hazel
      heath heather heaven holly honor hope ibby iris ivy jack jade jay jean jewel joy kirk lily
      mark mason max melody mercy merlin nick ocean olive paige pat patience pearl penny piper
      poppy precious prudence rain ray reg river rob robert robin rose rowan ruby sandy savannah
      sierra sky sonia sonny spencer storm sue teddy vic victor viola violet wade warren will
      willow
      """,
    proper: """
      amber april art ashton asia august austin autumn basil bill bobby brooklyn carlisle chance
      charity chelsea chester china christian clyde dakota devon dick duke earl eden elsa eve
      florence forest georgia grant india israel jan jordan june junior kent kenya les lincoln
      london may miles noel orla paisley paris peace phoenix preston prince princess rich
      shannon skye star summer sydney temperance trent trinity troy victoria warwick
      """)
}
