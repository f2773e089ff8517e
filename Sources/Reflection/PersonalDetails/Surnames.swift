/// Surnames of the Netherlands, Flanders and the United Kingdom, by where they come from; all in lower
/// case.
enum Surnames {
  /// Those that are hardly ever another word.
  static let all = [dutch, flemish, british, moroccan, turkish, surinamese, polish, other]
    .reduce(into: NameWords.surnames) { names, group in names.formUnion(DetailWords.words(group)) }

  /// Those that are words or first names as well: they tell something behind a title or a first name.
  static let ambiguous = DetailWords.words(
    """
    bakker bos visser smit prins jong kok graaf kara kaya kurt smith walker kelly taylor
    altin ambrose arend arm baard baker bal ball banks barber barker beek been beer beitel bell
    benson berg berk bijl bishop bisschop black blad blauw bloem bloemen boer bok bollen bond
    book boom boon bowman brand brands bridges broek brooks brouwer brouwers brown bruin bruins
    bull bulut burns bush butcher butler büyük cannon cao carpenter carr carter carver case cash
    castro chambers chan chance church clay cole cook cools cooper costa cross cruz dal dam day
    dean dekens deng deniz dere dijk dik doorn dorp drake duke duman dun eik ellis engelen er
    farmer ferguson field finch fish fisher fletcher flood flores flowers ford forest forrest
    fortuin fox franks frost fuller gans gardener garland garner gates geel geit giles glas
    glover goed gold goodman goud gray green grey griffioen groen groot güneş haan haas hall
    hamer han harper he hertog heuvel hill ho hoek hond hood hoofd hoop hoorn hope hopman house
    hout howe hu huis huisman hunt hunter ijzer ince jager jonker kamp kan kant kaplan kat
    keizer kerk ketel kievit king kip kirk klaver klei klein knight konijn koning konings koper
    kort kraan kroon kruis kuiper kwaad laan lake lam lamb lane lang law leach lee leeuw lente
    li liefde lim lin linden lister liu long love luna luo ma maan maas marin marsh mason may
    meadows medina meer miller mills mol molen molenaar monnik moon moss mus nagel neal noble
    north notenboom oude pace page pan pannekoek park parker pastoor paus pauw peacock peng pijl
    pike pinto pitt place plas pol pols pond poole poot pope porter post pot potter powers price
    pritchard quick ramos read reed reyes rice ridder rivera rivers rocha roest rood roos rosa
    rose ruiter rush santos schaap schipper schippers schrijver schut shah sharp shepherd short
    singer skinner slager slim sloot sluis snel snoek snow sol soldaat somers song sparks
    spencer spijker spreeuw spring staal stam steen ster sterk stier stone strong summers sun
    swan sweet swift tak tan tang tanner taş temple tepe thatcher timmerman torres tower toy
    tulp turner tyler uil underwood uzun vale valk veen veerman vega veld vink vis vissers voet
    vogel vogels vonk vos vroom vuur ward waters weaver wells west wheeler white wijs wild
    winter winters wise wit wolf wolfe wood woods wright wu xu yaman york young yu yurt zand
    zeng zilver zomer zon zwaan zwart
    """)

  /// Whether a word in small letters is one of them, with or without its accents.
  static func contains(_ word: String) -> Bool {
    all.contains(word) || all.contains(PlainLetters.of(word))
  }

  private static let dutch =
    """
    aalbers aalders abbink abma achterberg ackermans adriaans adriaansen akkerman akkermans albers
    alberts alblas alkema ankersmit appelman arends assink baart backx bakema baltussen barendregt
    barends bartels bastiaansen beekhuis beekman beekmans beentjes beernink beijer benschop berends
    berendsen berghuis bergman bergsma beukema beukers beumer biemans bierman biesheuvel bijlsma
    binnendijk bisschops blaauw blankenstijn blankers blijleven blijlevens blokland blom blommers
    blonk bluemink boekel boekhoud boekhoudt boelens boender boerema boersma boertjes boeve bogaard
    bogaards bogers bokhoven bokma bolhuis boltjes bongers boogaard boomsma boonstra boorsma borgman
    boschma bosman bouma bouman bouwman braakman braaksma braam brandsma breedveld brinkhof brinkman
    broekhuis broekhuizen broekman broersen broersma bruggeman bruggink brugman bruijn bruijns
    bruinsma buijs buijsman buitenhuis buitink claassen claessens coenen coolen cornelissen cuypers
    daalder damen damstra deelstra deenen dekkers dijkhuis dijkhuizen dijkman dijksma dirks dirksen
    dirkx dolman donkers doornbos douma draaisma driessen drost duijn duijndam duijvestijn
    duinkerken duursma eekhof eerden eggink eijk eijkelboom elzinga engbers ernst eshuis evers faber
    feddema feenstra feitsma fennema ferwerda fokkema franken fransen franssen frederiks freriks
    frijters galema geelen geerlings geertsema gelderblom gerards gerrits gerritsen gerritsma geurts
    giesbers giesen gijsbers gijsen goedhart gommers goorden gorter gosselink goudsmit greidanus
    grift groenendijk groeneveld groenewegen groenewoud groenhuis groothuis groters haagsma haaksma
    haandrikman haarsma hagedoorn hagen hamers hamersma hamstra hanegraaf hanssen harmsen hartman
    hartog haverkamp haverkort heemstra heeres heeringa heerkens heesters heijden heijmans heijnen
    heijstek heikoop heinen hekman hellinga helmers hemmes hendriksen hengeveld hermsen heuvelmans
    hiddema hiemstra hilhorst hillen hoedemaker hoekman hoeksema hoeksma hoevenaars hofman hofstede
    hofstra hogenboom hogeveen hollestelle holtrop hompes hoogendijk hoogendoorn hooghiemstra
    hoogland hoogstraten houtman hoving huijbers huijbregts huijgens huizenga huizinga hulshof
    hummel huurman iedema ijzerman jaarsma jacobsen jansma janson jaspers jelgersma jelsma jongbloed
    jongejan jongeneel jonkers jonkman joosse joosten jorritsma kalkman kalsbeek kamerling kamphuis
    kappelle karels karelse karssen karsten keijzer kemper kempers kerkhoven kerssemakers kersten
    keuning kiewiet kingma klaassen kleijn kleinjan klijn klinkenberg klompmaker kloosterboer
    kloosterman kluft klunder knegt knoops koekkoek koelewijn koeman koenders koenen koerts kolkman
    kooijman kooiman kooistra koolhaas koopmans koops koppelaar koppelman korevaar kornelis korteweg
    kosterman kraaij kraaijeveld kramer kremers krijgsman kroes kroeze krol krooshof kruijf kruijff
    kruijt kuijper kuijpers kuipers kusters kwakman lagerweij lagerwerf lamers lammers langenberg
    langendijk lankhorst lansink leenders leenen leferink leijten lemmens lenders lenferink lenting
    liefting ligtenberg linders linssen lohuis loman lommers looijen looman loonstra lubbers
    luijendijk luijten luiten lutz maassen mannaerts marinissen martinus mastenbroek meerman
    meeuwissen meeuwsen meijerink meijers meinders melis mennen mensink menting merks middelkoop
    mijnster minnema moerman mooij moonen mostert mulders naber nagtegaal neijenhuis nelissen
    nieboer niehof niekerk niemeijer nieuwenhuis nieuwenhuizen nijboer nijenhuis nijhof nijholt
    nijland nijssen nooijen noordhoek noordhof noorlander noortman nooteboom nuijten offermans
    oldenburg oldenburger olthof oomen ooms oonk oosterhof oosterhuis oosterman oosterveld
    oosterwijk oostra opdam otten ottens oudejans oudshoorn ouwehand ouwerkerk overbeek overdijk
    paardekooper paauwe pasman peereboom pelgrim pennings penninx petersen pijpers pinkster
    plantinga ploeger poelman poelstra polman ponsen poorthuis postema postma postmus potma pranger
    pronk pruijssers quist raaijmakers rademaker rademakers ramaker ravenhorst reijnders reijnen
    reinders reinhoudt reitsma remmers renkema rensink ridderbos riemersma rietveld rijken rijkers
    rijnders rijpkema rijpma rijpstra roelofs roelofsen roffel romeijn rooij rooijakkers roozendaal
    roskam rozeboom rozema rozendaal rutgers rutten sanders sangers schaafsma schaapman schaeffer
    scheepers scheffer schellekens schiphorst schoemaker schoenmakers scholte scholten scholtes
    schoonhoven schoorl schra schreuder schreurs schuiling schutte schuurman schuurmans seegers
    siebelink siebers siebring sijbesma sikkema simons sinnema sips slagter sleegers smeenk smeets
    smid smulders snijders soeters spaan spanjer spijkerman spoelstra staps steeman steenbergen
    steenstra stegeman steggink stevens stienstra stoffels stokman stolk straatman streefkerk
    strijbos strijbosch strijker stroeve suurmond swart swinkels takens talsma tammes tebbe teeuwen
    teeuwisse telgen terlouw terpstra teunissen theunissen theuws thijssen thissen tibben tieleman
    tiemens tiemersma tiemessen tiggelaar tijhuis tijssen timmermans tolsma toonen tromp tuijl
    tuinstra twigt ubbink uijttenbroek uijttewaal uitdehaag uitterhoeve vaessen veenstra veldhuis
    veldhuizen veldkamp veldman velthuis veltman velzen venema verbakel verbeek verboom verburg
    verdonk verduin verhaar verhage verhagen verhoef verhulst verkade verkerk verkuijlen verkuil
    verlaan vermaat vermeer vermeij vermolen vernooij verschoor verschuren verschuur versluis
    versteeg versteegh verstegen verstraten verweij verwey viergever visscher visschers vlaar
    vlasblom voermans vogelaar volkers voorhoeve voorn voskuil voskuilen vreeken vreugdenhil vroegop
    waaijer waanders wagemakers wagenaar walstra waterman weerts weijden weijers weijland weijs
    wensink wesselink wessels westerhof westerhuis westerveld westra wezenberg wichers wiegers
    wiegman wielinga wiersema wiersma wiggers wijbenga wijkstra wijnands wijngaarden wildeboer
    wildschut willemse willemsen winkelman wissink witteveen woerden wolters wolthuis wouda
    woudenberg woudstra wubben ypma zandbergen zandstra zeegers zegers zeilstra zeinstra zijlmans
    zijlstra zijp zoetemelk zonneveld zuidema zuidhof zweers zwiers zwinkels
    """

  private static let flemish =
    """
    adriaenssens aelbrecht aelvoet andries annaert baert baeten baetens beeckman beirens bellens
    bernaerts bertels bex beyens billiet blomme blondeel boeckmans boeckx bogaert bogaerts boone
    boonen borremans bosmans bossuyt bouckaert boudry bourgeois bracke braeckman braem brants brems
    broeckx buelens bulcke buyse buysse callebaut callens callewaert cappelle carlier casier
    casteels castelein cauwenberghs ceulemans ceulers claeys claeyssens clarysse cleymans cloet
    cluyts cocquyt colman colpaert cooman cooreman coppens coppieters cornelis cosyns coucke
    craeynest cremers crevits daelemans daems daenen danneels deblauwe debruyne deceuninck declerck
    declercq decock deconinck decoster decraene dedecker defever defoort degroote degryse dehaene
    dehaes dejonghe dekeyser delaere delaet delanghe delbeke deleu delvaux demeester demeulenaere
    demeyer demeyere demuynck denolf denys depaepe depoorter deprez depuydt deraedt deridder deroo
    derycke deschacht deschepper desender deseyn desmedt despiegelaere devolder devos devreese
    devriendt devrieze dewaele dewilde dhaene dhondt dierckx dierick driesen ducheyne duyck
    eeckhoudt eeckhout everaert eyckmans feys fierens florizoone floryn franckx fremault gabriels
    geens geeraerts geerts gelders gevaert gheysen gielen gielis gijbels gijsels gilis gillis
    goethals goetschalckx goovaerts gorissen govaerts grandjean gryson gyselinck haegeman haesaerts
    haesen haesevoets hannes hellemans hendrix heremans heylen heyvaert hoebeke hollebeke hoste
    huybrechts huygens huyghe huysmans impens ingels jacquemyn jennes jespers joos joossens kenis
    kerckhof kindermans kumpen laenen laermans lagrou lambrecht lambrechts lammens landuyt lannoo
    laureys lauwereys lauwers lavrysen leemans lefever lefevere lemaire lenaerts leysen leyssens
    libbrecht liekens lievens lippens loncke loots luyckx luyten machiels maertens maesen malfait
    mampaey marien mariens mariën matthys meersman meeus merckx mermans mestdagh meuleman meulemans
    michiels mintjens moens mommens moortgat mortelmans muylaert naessens neirynck nelis neyens
    noyens nuyts ooghe oosterlinck oosterlynck opsomer pattyn pauwels peetermans pelckmans piessens
    pieters piette plessers pollefeyt ponnet provoost puttemans quintens raes raeymaekers ramaekers
    reynaert reynders robberecht robberechts roels roggeman rogiers rombouts roosen roosens rosseel
    rotsaert rottiers ryckaert saelens schelfhout schepens schepers schoofs segers sercu serneels
    sioen smets smeyers soenen soens spruyt staelens steegmans sterckx stroobants struyf surmont
    swinnen symoens symons taelman theys thienpont thoelen thys tielemans torfs truyen truyens vaes
    valcke vanacker vanackere vanaelst vandaele vandamme vandebroek vandekerckhove vandenabeele
    vandenbossche vandenbroeck vandenbroucke vandenbussche vandendriessche vandeneynde vandenhende
    vandenhoeck vandeputte vanderhaeghe vanderhaeghen vanderhallen vanderheyden vanderlinden
    vandermeersch vanderschueren vandersmissen vanderstraeten vandervelde vandevelde vandeven
    vandewalle vandeweghe vandewiele vandooren vandoorne vaneeckhout vanhaecke vanhamme vanhecke
    vanhees vanhoof vanhoucke vanhoutte vanhove vankerckhove vanlaere vanneste vannieuwenhuyse
    vanoverbeke vanparys vanpoucke vanrenterghem vansteelandt vansteenkiste vanthournout vantomme
    vanwalleghem vanwijnsberghe verbeeck verbeke verbelen verbiest verbist verboven verbrugge
    verbrugghe vercammen vercauteren vercruysse verdonck vereecke vereecken verelst verfaillie
    vergauwen vergote verhaegen verhaeghe verhaert verhasselt verhelst verheyden verheyen verleysen
    verlinde verlinden vermeersch vermeir vermeire vermeiren verplancke verschaeve verschueren
    verstraeten verstrepen vertommen vervaecke vervaeke vervaet vervloet vervoort verwilghen verwimp
    viaene vinck vlaeminck vlaminck vlerick vleugels volckaert vrancken vranckx vyncke wauters
    weemaes weyts willaert willekens windels wuyts wyckmans wyffels wyns
    """

  private static let british =
    """
    abbott abernathy abrahams ackroyd acton adair adamson ainsworth aitken akehurst alcock alderson
    aldridge allcock allinson allsop anderson andrews anscombe appleby applegate appleton appleyard
    arkwright armitage armstrong arnott ashby ashcroft ashworth askew aspinall atherton atkin atkins
    atkinson attwood auld aylward babcock bainbridge baines balfour bannister bardsley barlow
    barnard barnes barnett barraclough barratt barrett barrowclough barstow bartholomew bartlett
    barwick bateman bateson batty baxter bayliss beardsley beaumont beckett beckwith beddows bellamy
    benbow bennett bennetts benning bentley beresford bevan beveridge bickerstaff biddle billingham
    binns birchall birkett blackwell blackwood blakeley blakemore blenkinsop bloomfield blythe
    boardman bosworth bottomley bowden bowen bowers bowes bowyer bracewell bradbury braddock
    bradshaw braithwaite bramley brearley brennan brereton brewster bridgeman brierley briggs
    brightman bristow broadbent broadhurst brockbank bromley brookes broughton brownlee brownlow
    brunton bryson buchanan buckland buckley burgess burgoyne burnett burnham burnside burrell
    burrows burton busby butterfield butterworth byrne cadman cadwallader cahill cairns calder
    caldwell calvert campbell cantrell capstick cardwell carmichael carrington carruthers cartwright
    casey cassidy catterall cavanagh cawthorne chadwick chalmers chamberlain chapman charlesworth
    charlton cheetham chesterton chisholm christensen churchill clapham claridge clarkson claydon
    clayton clegg clements cliffe clifton clough coates cochrane cockburn cockcroft coggins coleman
    coles collingwood collins collinson compton connell connelly connolly conway cooke cookson
    coombes copeland corbett cormack cornwell corrigan cosgrove costello cotterill cottrell coulson
    coulter coupland cowan cowell cowley coyle crabtree craddock craven crawford crawley crichton
    critchley crofts crompton cronin crookes crosby crossley croucher crowther cruickshank cullen
    culley cummings cummins cunliffe cunningham curran currie cuthbertson dalgleish dalton daly
    dandridge davenport davey davidson davison dawes dawkins dawson deakin delaney dempsey denham
    denholm dennison denton derbyshire devlin dewhurst dickens dickinson dickson digby dillon
    dinsdale dixon dobbs dobson docherty dodd doherty donaldson donnelly donoghue donovan doran
    dougal dougherty dowling downes downing doyle driscoll drummond drury duckworth duddridge
    duffield duffy dugdale duggan dunbar dunlop dunne dunning durrant dutton dwyer eagleton earnshaw
    eastwood eccles eccleston edmonds edmondson egerton eldridge ellington ellison ellsworth elphick
    emmerson entwistle etherington evershed ewing fairbairn fairbrother fairclough fairhurst
    falconer farnsworth farnworth farrar farrell farrelly farrington farrow faulkner fawcett
    fearnley featherstone fenton fenwick fernandes finlayson finnegan finney firth fishwick
    fitzgerald fitzpatrick fitzsimmons flanagan flannery fleming fogarty forbes forester forrester
    forshaw forsyth fothergill foulkes fowler foxton frampton frobisher frodsham fullerton furness
    fyfe galbraith gallacher gallagher galloway galvin gardiner garrett garside garvey gascoigne
    gaskell gibbons gibbs gibson gilchrist gillespie gilmore gilmour gilpin gittins gladstone
    gladwin gledhill glossop goddard godwin goldsmith goldstein goldthorpe goodall goodchild gooding
    goodwin gorman goulding gourley gower grainger greaves greenaway greenhalgh greenhough greenwood
    greig grierson griffin griffiths grimes grimshaw grogan guthrie hackett hadfield hadley haigh
    haines hallam halliday halliwell halstead hamilton hammond hampson hampton hancock handley
    hanley hannigan hanson hardcastle harding hardman hardwick hargreave hargreaves harker harkness
    harlow harrington harrison hartley harwood haslam haslett hathaway hatton hawkins hawksworth
    haworth hayes haynes hayward hazlewood headley heald healey healy heathcote heaton hebden
    hegarty hemingway hemmings hemsworth henderson hendry hennessy henshaw hepburn hepworth hesketh
    hetherington hewitt heywood hibbert hickman higginbotham higginbottom higgins higginson
    hinchcliffe hinchliffe hindle hitchcock hobbs hobson hodges hodgkinson hodgson hogan hogarth
    holbrook holcombe holdsworth holgate hollingsworth hollingworth hollis holmes holroyd honeyman
    hopkins hopkinson hopwood horrocks horsfall horsley horton hoskins houghton houlihan howarth
    howells hoyle huddleston hudson huggins hulme humphreys humphries hurst hutchings hutchins
    hutchinson hutton huxley ibbotson iddon illingworth ingham ingleby inglis ingram irvine irwin
    isherwood jackman jagger jameson jamieson jardine jarman jarrett jeffries jellicoe jenkins
    jenkinson jennings jepson jessop johnston johnstone jolley jowett kavanagh kearney kearns
    keating keegan keenan kelleher kellett kelsall kendall kendrick kenworthy kenyon kerrigan
    kershaw kettlewell kilbride kilgour kilpatrick kinsella kinsey kirkbride kirkham kirkland
    kirkpatrick kirkwood kitching knowles lafferty laidlaw lamont langford langton larkin lassiter
    latham latimer laverty lawler lawton laycock leadbetter leatherbarrow lennon lennox leyland
    liddell lightfoot lindley littlewood livesey livingstone llewelyn lockhart lockwood lomax
    longbottom longworth lonsdale loughran lovatt loveday lovell lowther loxley lumley lyons
    macdonald macgregor macintyre mackay mackie mackinnon maclean macleod macmillan macpherson
    macrae maddocks magee maguire mahoney mainwaring mallinson malone maloney manning marlow marples
    marsden massey masterson mather matheson mathews mathieson matthews maudsley mawson maxfield
    mayhew mcallister mcarthur mcbride mccabe mccaffrey mccall mccann mccarthy mccartney mcclelland
    mcclure mcconnell mccormack mccormick mccullough mcdermott mcdonald mcdonnell mcdougall mcdowell
    mcelroy mcevoy mcewan mcfadden mcfarlane mcgee mcgill mcginty mcgovern mcgowan mcgrath mcgregor
    mcguinness mcguire mchugh mcinnes mcintosh mcintyre mckay mckee mckenna mckeown mckinley
    mckinnon mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmillan mcmullen mcnally mcnamara
    mcneil mcneill mcpherson mcqueen mcshane meacham mellor melville merrill merriman merryweather
    metcalf metcalfe middlemiss middleton midgley millar millard milligan millington millward milne
    milner milnes minshull mitchells moffat moffatt molyneux monaghan moncrieff montgomery moorcroft
    moore moorhouse moran moreton moriarty morley moroney morrell morrison morrissey morrow morton
    mottram mountford moxon muir muldoon mulholland mullen mulligan mullins mulvaney munro murdoch
    murgatroyd murray musgrave myers naismith nash naylor needham nesbitt nettleton newall newbold
    newby newcombe newell newland newman newsham newsome nicholls nichols nicholson nixon norbury
    northcott norton norwood nugent nuttall o'callaghan oakes oakley oates oconnell odonnell ogden
    ogilvie oldfield oldroyd oliphant ollerenshaw openshaw oram orme ormerod orrell osborne osbourne
    osgood outhwaite overton owens oxley packham padgett palfrey palmer pankhurst pargeter parkes
    parkin parkinson parnell parrish parrott partington pascoe paterson patterson pattinson paxton
    payne pearce pearson peckham pedley pelham pemberton pendlebury pendleton penfold penhaligon
    pennington perkins peterson pettigrew philips phillimore philpott pickering pickersgill pickford
    pilkington pilling pinder pinkerton plummer plunkett pollard pollitt pomeroy postlethwaite
    poulter powell prendergast prescott procter proctor prosser purcell purdy quigley quinlan
    radcliffe raeburn rafferty raistrick ramsay ramsbottom ramsden ransome ratcliffe rawlings
    rawlinson rawson raynor redfern redman redpath regan rennie renshaw reynolds richards richardson
    riddell ridgway ridley rigby riordan ritchie robson roche rochford rodgers roebuck rogers
    rollins romney rooney roper rosenberg rothwell rourke routledge rowbotham rowland rowlands
    rowley rowntree royle rudd rushton rushworth rutherford rutledge ryding sanderson sandford
    sandiford sargent satterthwaite saunders saxton scargill schofield scholes seddon sedgwick
    sewell shackleton sharples shaughnessy shaw sheard shearer sheehan sheppard sherratt shorrock
    shufflebottom shuttleworth siddall siddiqui sidebottom simcox simmonds simmons simms simpson
    skelton skidmore slater slattery sloan smalley smallwood smedley smethurst smithson smythe
    somerville southgate southwell southworth spalding speight spence spooner sproston stainton
    standish stanforth stanhope stansfield stanton stapleton starkey staveley steadman stebbings
    stephens stephenson stevenson stockdale stockton stoddart stokes stott strachan strickland
    stringer stringfellow stubbs sugden sullivan summerfield sumner sutcliffe sutherland sutton
    swann swanson sweeney swinburne swindells sykes talbot tattersall taverner teasdale templeton
    tennant thackeray thackray thewlis thirlwell thistlethwaite thomason thomson thornber thornton
    thorpe threlfall thurston thwaites tibbs tierney tillotson timmins timpson tindall tinsley
    titmus titterington toland tomlin tomlinson tompkins toogood topham townley townsend townshend
    travers treadwell tregenza trelawney tremayne trevelyan trevithick trotter tunnicliffe turnbull
    turton twigg tyldesley tyndall underhill unsworth upton urquhart uttley venables vickers
    waddington wadsworth wagstaff wainwright walden waldron walkden wallwork walmsley walsh walters
    walton warburton wardle wareham warhurst waring warnock waterhouse waterworth watkins watkinson
    watson watts weatherall weatherby webster weir welch westbrook westwood wetherall whalley
    wheatcroft wheatley wheeldon wheelwright whitaker whitbread whitehead whiteley whitfield
    whitford whitham whitlock whitmore whittaker whittingham whittington whitworth whyte wiggins
    wigley wilcock wilcockson wilcox wilding wilkes wilkie wilkins wilkinson willcocks willetts
    williamson willoughby wilmot wilmott winstanley winterbottom winterton wolfenden wolstenholme
    woodall woodcock woodhead woodhouse woodruff woodward wooldridge woolfenden woolley woolston
    wormald worrall worsley worthington wragg wrigley wylie yardley yarwood yeoman
    """

  private static let moroccan =
    """
    aarab aarass abarkan abarkane abbadi abbou abdellaoui abdouni aboulaich abourashed achahbar
    achahboun achalhi achbar achbari achouitar adardour afallah afkir aghzadi ahaddouch aharchi
    ahlalouch ahmidi aissaoui aissati akachar akalai akdim akhiat akhrif akkouh akrouh alami alibux
    allali allouch allouchi amaadachou amaadour amakran amallah amezian amghar amhaouch ammari
    amrabet amraoui anouari aoulad aourag aouragh arbib arhoun assaidi asserti assouiki atmani
    attahiri aynan azaoui azaoum azarkan azdad azizi azouagh azough azzaoui azzouz azzouzi bachiri
    badri baghdadi bahaddou bakali bakkali bakkioui bakkouri barkani barkaoui barrahmun belarbi
    belhaj belkacem belkadi belkasmi belkhir bellarbi belmokhtar benabbou benaissa benallal benamar
    benaouda benchekroun bencherif benchikh bendaoud benhaddou benhammou benhamou benjelloun
    benkaddour benkhadra benmoussa bennani bennis benomar bensaid benslimane bentaleb benyahia
    benyaich benyoussef benzakour berkane berkani berrada berrahmoun bouaissa bouajaj boualam
    bouamar bouanane bouazza boubkari bouchaara bouchalkha bouchiba bouchikhi bouchtaoui boudaoud
    boudhan boudjemaa boudrie boufarra boufrah bougrine bouhaddou bouhadou bouhali bouhassani
    bouhlal boujamaa boujdaine boujettif boukhari boukhris boukhriss boulahrouz boulakhrif
    boulghalgh boulhalib boumalek boumaza bounouh bouras bourhim boussaid boussatta boussoufa
    boutaher boutayeb bouteldja boutkan bouyaghjdan bouyazdouzen bouyeri bouzaggou bouzambou
    bouzarqa bouzian bouziani bouzidi chaabi chaara chadli chahboun chahbouni chaouch chaoui charki
    charrat chatar cherkaoui cherradi cherrat chikhaoui chikhi chouiekh choukri chrifi dahmani dahou
    daoudi darkaoui darraz derkaoui douiri draoui ebbakkali ejjaaouani elabassi elahmadi elamrani
    elaziz elbakkali elbouazzaoui elbouchaibi elghazi elhaddad elhaddaoui elhadj elhamdaoui
    elhassani elidrissi elkaddouri elkhattabi elkhayari elmansouri elmeziani elmorabit elmoussaoui
    elouali elouardi elyakoubi essafi essaidi essaoudi ezzahraoui ezzaki ezzaroili ezzouaoui fadil
    fagrach faouzi farissi fassi filali ghafour ghanmi gharbi ghazali ghazi ghazouani ghoulidi
    guennoun guerraoui hachimi haddaoui haddioui haddouchi hadioui hajjaji hajji hakkaoui halimi
    hamdaoui hamidi hammadi hammouch hammouchi hammouti hamouch hamri hanafi hannaoui haouari harrak
    harrouch hassani hassouni hidaoui hilali houari iallouchen idaoui jaadar jabri jaddi jaouhari
    jebbari jebbour kabbaj kacem kachouh kaddouri kadiri kaouass karimi karroum kasmi kassimi khaldi
    khalfaoui khalfi khalifi khalloufi khamlichi kharbouch kharrazi khattabi khayari khoudri
    khoulali kissami laabidi laachir laaouej laaroussi labhib lachhab lachkar lahlali lahlou lahrech
    lahrichi lakhdar lakhloufi lamhamdi lamrabet lamrini laroui lazaar lazrak loukili maach maanan
    maarouf maatoug madani maghraoui mahjoubi mahmoudi maimouni majdoubi makhloufi makrini malki
    mallouk marzouk marzouki massaoudi mazouz mechbal meddah mejdoubi mektoub merabet mernissi
    messaoudi meziani mezouar mimouni mohammadi mokadem mokhtari morabet mouhib mouhtadi moukhtari
    moumni moussaoui mrabet nabih naciri nadif najem naji nasri nassiri nejjari ouaali ouadah ouaddi
    ouafik ouahabi ouahbi ouali ouarghi ouariachi ouassani ouazzani ouchan oudghiri oufkir ouhibi
    oukili oulad oulahcen oulhaj oumghar ourari ouriaghli rabbae rachidi raghibi rahmani rahmouni
    raiss ramdani rammeloo regragui rhazi rhouni rifi rmili saadaoui saadi sadiki saidi salhi salmi
    samadi sbai sebbar sebti sefrioui sekkaki semlali senhaji serghini serroukh settaoui skalli
    slimani smaali soltani souiri soulami soussi taghi taghzouti tahri talbi talhaoui tamimi taouil
    tazi temsamani titaouine touhami touil touzani wahabi yaacoubi yaakoubi yachou yacoubi yaghmouri
    youssoufi zaaf zaanan zahidi zahiri zahraoui zaidi zamouri zaoui zarouali zarrouk zbakh zekhnini
    zemmouri zeroili zeroual zerouali zerrouk zerrouki ziani zitouni zouaoui zouggari zouhri
    """

  private static let turkish =
    """
    acar acikgoz adiguzel adıgüzel agaoglu akbaba akbas akbaş akbulut akca akcay akdag akdağ akdemir
    akdeniz akdogan akdoğan akgul akgun akgül akgün akkaya akkus akkuş akman aksoy aksu aktas aktaş
    akyildiz akyol akyuz akyüz akyıldız akça akçay albayrak alkan alkaya alpay altay altinok
    altintas altun altuntas altuntaş altın altınok altıntaş arici arikan armut arslanoğlu artan
    arıcı arıkan asci asik ates ateş avci avcı ayaz aydemir aydogan aydogdu aydoğan aydoğdu aygun
    aykac aykaç ayvaz açıkgöz ağaoğlu aşçı aşık babacan bagci bakır balci balcı balta baltaci
    baltacı bayar baydar baykal bayraktar bayram bağcı başaran bektas bektaş bilgic bilgiç bilici
    bingol bingöl bircan birinci boz bozdag bozdağ bozkurt boztepe buyuk cakir cakmak calik caliskan
    candemir canpolat cebeci cetin cetinkaya cevik cicek ciftci cinar coban colak cömert dagli dağ
    dağlı daş demirbas demirbaş demirci demirel demirkan demirkaya demirkol demirtas demirtaş dinc
    dincer dinç dinçer doğru durmaz durmus durmuş duymaz ekici ekinci elmaci elmacı eraslan erbas
    erbaş erbil ergul ergül eroglu eroğlu ertaş erturk ertürk gedik genc gencer genç gençer gezer
    gocmen gokcen gokmen goktas guler gulmez gultekin gumus gunaydin gundogdu gunduz gurbuz gök
    gökmen göktaş gökçen göçmen güler gülmez gültekin gümüş günaydın gündoğan gündoğdu gündüz gürbüz
    gürsoy hacioglu hacıoğlu ilhan inan isik işık kabak kacar kahraman kahveci kalkan kandemir
    karaaslan karabulut karaca karadag karadağ karademir karadeniz karagoz karagöz karahan karakas
    karakaya karakaş karakoc karakoç karakurt karakus karakuş karaman karatas karataş karayel
    karaçay kartal kasikci kavak kayacan kayhan kaymak kaynak kaynar kaçar kaşıkçı keles keleş keser
    keskin kilic kilinc kirmizi kizil kizilkaya kocabas kocabaş kocaman koksal korkmaz koroglu kose
    koçak kucuk kurtulus kurtuluş kuru köksal köroğlu köse kösem kültekin küçük kılınç kırmızı kızıl
    kızılkaya okumus okumuş onal oner oruc oruç ozbek ozcan ozcelik ozdogan ozel ozen ozer ozgul
    ozmen oztekin oztunc pamuk parlak pehlivan pekcan peker saglam sarikaya saritas sarı sarıkaya
    sarıtaş sayın sağlam seker selvi senturk simsek solmaz sonmez soylu soysal sozen sönmez sözen
    süzer tanrikulu tanrıkulu tarhan tasci tasdemir taskin taşdemir taşkın taşçı tetik tezcan topal
    topcu topuz topçu tosun tunc tunç turkmen turkoglu türkmen türkoğlu tüzün ucar ugurlu uluc
    ulusoy uluç unlu unver uslu uyar uysal uzuner uçar uğurlu yagci yalcinkaya yalçınkaya yazici
    yazıcı yağcı yesil yesilyurt yeşil yeşilyurt yildirim yıldırım yıldızhan zengin zorlu çakmak
    çakır çalık çalışkan çam çamlı çetinkaya çevik çiftçi çiçek çoban çolak çoşkun çınar önal öner
    özbek özcan özdoğan özel özen özer özgül özmen özsoy öztekin öztunç özçelik ünlü ünver üstün
    ılhan şeker şen şentürk şimşek
    """

  private static let surinamese =
    """
    abhelakh adhin alakhramsing algoe amatali amatdawoed amatkarijo amatmoekrim amatredjo ameerali
    anroedh ardjosemito arichero asarfi asmokarijo atmopawiro autar baboeram bachoe badal badloe
    badrising baidjnath baidjoe baldew baldewsingh balgobind balraadjsing balrak bandhoe bansie
    basropansingh beharie bhageloe bhaggoe bhagwandas bhagwandin bhagwat bhattoe bhawan bhikhari
    bhoelai bhola bidesi bihari bindraban bissesar bissumbhar blinker boedhoe boedhram bouterse
    breeveld brijmohan brunings chaitoe chandrikapersad chandrikasingh chedi chotoe codrington
    dalger dambruch debi debidien debipersad dewnarain dhanes dhaniram dihal dihalu dijksteel
    djoeneri djojodikromo doekhi doekhie doelam doelwijt doerga doergaram dwarkasing elmont emanuels
    essed ferrier gajadhar gajadien gajadin galoe gangadin gangapersad gangaram ganpat ghisaidoobe
    ghisyawan girdhari girjasing gobardhan gobind goerdayal goerdin gonesh gopie grunberg
    hardjopawiro hardjoprajitno hardwarsing haridat harpal harripersad hasselbaink hindori hiralal
    jadnanansing jagai jagernath jagesar jaggoe jaglal jainandunsing jairam jankie jankipersad
    jarbandhan jawalapersad jhagroe jharap jhauw jhinkoe jibodh jokhan jokhoe jungbehari kalidien
    kalka kalloe kalpoe kandhai kanhai karamat karijodikromo karijodimedjo karijodinomo karsodikromo
    karsowidjojo kasanmoentalib kasanpawiro kasantaroeno kertoidjojo khargi khedoe khemai khoenkhoen
    kishna kishoen kisoensingh koeldiep koelfat koendan koenjbihari kromodihardjo kromodikoro
    lachman lachmising lakhichand lalji lalloe lalmohamed lantveld lieuw lioe lodik madarie
    madhoeban mahabali mahabier mahadew mahes mahespalsingh mangal mangroe mangroo manniesing
    martodikromo martoredjo matabadal matadin matai matawlie mathoera merhai misiekaba misier
    moennasing moenne mohabir mohamedhoesein mohanlal monorath motilall mungra mungroo naipal
    nandlal nandoe nandpersad nanhekhan nanhoe naraijn narsingh niamut nidhansing oedayraj oedit
    oemrawsingh orie pahalad pahalwan pahlad pancham panchoe panday pansier parabirsing parbhudayal
    parsan partiman pawirodikromo pawirodinomo pawironadi pawiroredjo pawirosetiko persad pherai
    pinas piroe poeran poetisi pooran pultoo puran raghoebar raghoebarsing raghoebarsingh raghoenath
    raghosing ragoebier ramadhin ramautar rambali rambaran rambarran rambhadjan rambocus ramcharan
    ramcharansing ramdas ramdayalsing ramdhani ramdien ramdin ramdjan ramesar ramgoelam ramgolam
    ramjiawan ramkalup ramkhelawan ramkisoen ramkisoensing ramlakhan ramlal ramnandanlal ramnarain
    ramnath rampersad ramsahai ramsaran ramsaroep ramsoedh ramsoekh rathipal rellum resida rostam
    rozenblad rozenhout sabajo sadal sahadewsing saheblal sahtoe sankar santokhi sardjoe
    sardjopawiro sarmo sastrowidjojo satimin sedney sewbalak sewcharan sewgobind sewnarain sewnath
    sewpersad sewradj sheombar sheoratan sitaldien sitaram soebedar soebhag soechit soegrim
    soekarman soekhai soekhlal soekhoe soekhradj soekhram soeltaansingh soemai soemodihardjo
    soerdjbalie soerodimedjo somohardjo sonai sowirono sukdew sukhai sukhraj sukul sumter
    tanoesetiko tewarie thakoer tirbeni tirtopawiro tjin tjoe tjon toekimin toelsie treurniet
    udenhout vishnudatt vyent wagiman wangsawirana wijdenbosch wijngaarde wongsodikromo wongsoredjo
    zalmijn zeegelaar
    """

  private static let polish =
    """
    adamczyk adamski andrzejewski antczak augustyniak balcerzak baranowska baranowski bartczak
    bednarek bednarz bielak bielecki biernacki bilski blaszczyk blaszczykowski bogucki borkowska
    borkowski borowski brzezinski brzeziński brzozowski buczek bugaj bukowski bąk błaszczyk chmiel
    chmielewska chmielewski chojnacki cichocki cichoń ciesielski cieslak cieślak cybulski czaja
    czajka czajkowski czarnecka czarnecki czerwinski czerwiński czyż dabrowska dabrowski domanski
    domański drozd duda dudek dudziński dziedzic dziubek dąbrowska dąbrowski fijalkowski filipek
    gajda gajewska gajewski gawron glowacki gorecki gorski gołębiowska gołębiowski grabowska
    grabowski gruszka grzelak gutowski górecki górski głowacki jablonski jabłoński jackowski
    jagodzinski jakubowski janicki janik jankowska jankowski janowski jarosz jasinski jasiński
    jastrzębski jaworska jaworski jozwiak jóźwiak kaczmarczyk kaczmarek kaczmarski kaczor kaczynski
    kaczyński kalinowski kaminska kaminski kamińska kamiński karpinski karpiński kasprzak
    kazmierczak kaźmierczak kedzierski klimczak klimek kmiecik kolodziej kolodziejczyk konieczny
    kopec kopeć kosinski kosiński kowal kowalczyk kowalewska kowalewski kowalik kowalska kozak
    kozieł koziol kozioł kozlowska kozlowski kozłowska kozłowski kołodziej krajewski krawczyk krupa
    krzeminski krzyzanowski król kubiak kubicki kucharski kuczynski kujawa kulesza kurek kuropatwa
    kurowski kwiatkowska kwiatkowski kędzierski laskowski leszczynski lewandowska lewandowski
    leśniak lipiński lisowski lukasik maciejewski madej majchrzak majewska majewski makowski malecki
    malinowska malinowski marciniak markiewicz markowski matuszewski matysiak mazur mazurek
    mazurkiewicz michalak michalska michalski mikolajczyk mikołajczyk milewski morawski mroz mróz
    murawski musial musiał muszynski muszyński nawrocki niemczyk nowacki nowakowska nowakowski
    nowicka nowicki olejniczak olszewska olszewski orlowski orłowski osinski ostrowska ostrowski
    owczarek ozga pajak pająk pawlak pawlik pawlowska pawlowski pawłowska pawłowski piasecki piatek
    piekarski pietrzak pietrzyk piotrowska piotrowski piątek przybylski przybysz ratajczak rogowski
    romanowski rosinski rudnicki rutkowska rutkowski rybak sadowska sadowski sawicki sienkiewicz
    sikora sikorska sikorski skiba skowronski skowroński sliwa sobczak sobczyk sobolewski socha
    sokolowska sokolowski sokołowska sokołowski sosnowski stachowiak stankiewicz stasiak stefanski
    stefański stepien strzelecki stępień szczepaniak szczepanski szczepański szczesny szewczyk szulc
    szymanska szymanski szymańska szymański szymczak tomaszewska tomaszewski tomczak tomczyk
    trojanowski turek tyszkiewicz urbaniak urbanski urbański walczak wasilewski wawrzyniak wieczorek
    wierzbicki wilczek wilczynski wisniewska wisniewski witek witkowska witkowski wiśniewska
    wiśniewski wlodarczyk wojciechowska wojciechowski wojcik wolska wolski wozniak woźniak wrobel
    wroblewska wroblewski wrona wróbel wróblewski wysocki wójcik węgrzyn włodarczyk zablocki zajac
    zając zakrzewski zalewska zalewski zaremba zawada zawadzki zielinska zielinski zielińska
    zieliński ziolkowski ziółkowski zukowski zych łukasik śliwa świątek żak żukowski
    """

  private static let other =
    """
    abboud abdullahi abdulle adebayo adeyemi afolayan agarwal agyemang ahmadi ahmadzai ahuja akbari
    akhtar akinola aktar albrecht alemu alhaddad alhassan alizadeh aljaber alkhatib almeida alonso
    alsayed alvarez alves amini amponsah andersen andersson angelov ansah antwi appiah arora asamoah
    asghar assaf atanasov avramenko babenko babic bahrami bajwa balakrishnan balogh banerjee bangura
    baptista baptiste barakat barbieri barzani basu baumann begovic begović bektić belov bengtsson
    berger bergmann berisha bhatia bhatt bhattacharya bhatti bianchi bielova bilyk bitar boateng
    bogdanov bondar bondarenko boyer boyko brankovic bytyqi böhm calvo camara campos cardoso caruso
    carvalho castillo cerny chakraborty chatterjee chaudhary chaudhry chaudhuri chauhan chen cheng
    cheung choi chopra choudhury chow chowdhury chukwu ciobanu cissé coelho cojocaru conteh coppola
    correia cortes coulibaly cunha dacosta dang danjuma danso danylenko darwish delgado delic
    demchenko desai desantis deshmukh dhaliwal dhillon diaconu diallo didenko dietrich dimitrov
    dimitrova dinh diop djordjevic dlamini dobre dogra domingues dominguez doroshenko dragomir
    duarte dubey dumitru duong durand durrani dutta dvorak ebrahimi echeverria eriksen eriksson
    esposito ezeh farahani faria farkas farooqi fashola faure fedorenko fedorov fernandez fernando
    ferrara ferraro ferreira fesenko fiala figueiredo fischer florea fofana fonseca fontaine fontana
    fournier francois franke friedrich frimpong galli gallo garcia garnier garrido gashi gebremariam
    gebremedhin gebreselassie gedi georgiev georgieva ghani ghebremedhin ghorbani ghosh girard gomes
    gomez goncalves gonzales gonzalez gonçalves goswami greco grewal groß guerin guerrero gupta
    gurung gustafsson gutierrez gyamfi günther habibi hadzic haidari haider haile hailu hajek hakimi
    halilovic halilović hamalainen hansen hansson haque hariri haroon hartanto hartmann hashemi
    hashimoto hassanzadeh hayashi heikkinen hernandez herrera herrmann hersi hidayat hirsi hnatiuk
    hodzic hoffmann hofmann honchar honcharenko horbenko horvat horvath hossain hosseini hoxha
    hristov hristova hrytsenko huang huynh ibanez ibrahimi iglesias ikeda ilic iliev ilieva ilić
    ilunga inoue ionescu ishchenko ismaaciil ismaili ivanchenko ivanchev ivanenko ivanov ivanova
    ivanović iyer izquierdo jafari jahangiri jallow jang jarvinen javanović jayasuriya jelinek
    jensen jimenez johansen johansson jonsson jorgensen joshi jovanovic jovanović juarez juhasz
    juric kabbani kabongo kalala kalra kapoor karimzadeh karlsson karzai kastrati kaur kazemi keita
    kenjebaev khalili khanna kharchenko khatib khatun khomenko khorasani khoury kimura klymenko
    kobayashi kolesnyk kolev koleva konaté korhonen koroma koskinen kovac kovacevic kovacs koval
    kovalchuk kovalenko kovač kovács kozlov kral krasniqi kraus krause kravchenko kravchuk kravets
    krishnan kristensen kruger kryvenko krämer krüger kucera kucherenko kuhn kulkarni kusuma
    kuzmenko kuznetsov köhler könig kühn lakatos lakhani larsen larsson lazarov lebedev leclerc
    lefebvre legrand lehmann leung liang liem lindberg lindgren lindqvist lindstrom lombardi
    lombardo longo lopes lopez lozano lukaku lungu lysak lysenko lytvyn lytvynenko machado madsen
    magalhaes mahmood maier majidi makela makinen malhotra mancini marchenko marchetti mariani maric
    markovic marković marques marquez martinelli martinez martini martins martynenko masri matei
    matos matsumoto mbeki mehmeti mehta melnychuk melnyk mendes mendez mendoza mengistu menon mensah
    mercier miah mihaylov mikhailov milosevic mishra misra mistry mitrovic mohamud molina molnar
    monteiro moradi morais morales moreau moreira morel moretti mori morina moroz morozov mousavi
    mughal mujic mukendi mukherjee muller munoz munteanu mustafić mutombo mwangi mykhailenko möller
    müller nagy naidu nair nakamura narayan navarro nazarenko nazari ndiaye ndlovu nemec nemeth
    neumann neves ngoy nielsen nieminen nikolic nikolić nikolov nikolova nilsen nilsson nistor nkosi
    noori noorzai novak novikov novotny nugroho nunes nwosu nyambura odhiambo oduya ogunleye okafor
    okeke okonkwo okoro okoye olawale olayinka oliinyk oliveira oliynyk olsen olsson omerovic
    onyango onyshchenko opoku ortega ortiz osmani ostapenko otieno owusu oyelaran pacheco panchenko
    pandey papadopoulos papadopoulou papp parekh pathak patil pavlenko pavlov pavlovic pedersen
    pereira perera perez permana perrin persson petkov petkova petrenko petrov petrova petrovic
    petrović pettersson peña pfeiffer pham phan pillai pinheiro pires pohl pokorny pokotylo
    polishchuk ponomarenko popa popal popescu popov popova popovic popović prasad prasetyo pratama
    prochazka prokopenko prykhodko purnama qaderi qassem qian quaye qureshi raghavan rahayu rahimi
    rahman ramirez randhawa raposo rasheed rashidi rasmussen rathore reddy rezaei ribeiro ricci
    rinaldi rodrigues rodriguez romanenko romaniuk romanov romero rossi rousseau rubio rudenko ruiz
    russo rustamov ruzicka sabatini sadat sadeghi saito salazar saleh samaroo sanchez sandhu santoro
    santoso sanz saputra sarkar sarpong sasaki sato sauer savchenko savchuk saxena sayegh schmid
    schmidt schmitt schneider scholz schreiber schröder schubert schulz schulze schumacher schuster
    schwarz schäfer sedlacek seidel semenenko semyonov sequeira serban serrano sesay sethi setiawan
    shala sharif sharifi sharma shcherbak shetty shevchenko shevchuk shimizu shinwari shukla
    siddique sidhu sihombing silva simanjuntak singhania sinha siregar sissoko situmorang smirnov
    smirnova soares sokolov sorensen sousa souza srivastava stanekzai stankovic stoica stojanovic
    stojanović stoyanov stoyanova suarez subramanian suleiman sultani suryadi susilo sutanto
    svensson svoboda sydorenko symonenko szabo tadic tahmasebi takacs takahashi tanaka tarasenko
    tarasov tavares teixeira tereshchenko tesfai tesfamichael tetteh tewari thakur thapa thaqi tjia
    tjoa tkach tkachenko tkachuk todorov todorova toth touré traore traoré trivedi truong tsang
    tshibanda tymoshenko uddin ullah ungureanu varga vargas varma vasilescu vasilev vasquez
    vasylenko vaz vazquez venkatesh verma vesely vieira vinogradov virk virtanen vitale vlasenko
    vogt voigt volkov voloshyn vorobyov wanjiku warsame watanabe weber weiß weldemichael weldu
    wibowo wickramasinghe widodo wijaya wolde woldemichael wolff wong xiao yadav yakovenko yamada
    yamamoto yankov yatsenko yazbek yeboah yeung yoon yoshida yousefi yuan yulianto yurchenko
    yusufzai zadran zakharchenko zaman zamani zhang zhao zheng zhou zhu zhuk ziegler zimmermann
    zinchenko
    """
}
