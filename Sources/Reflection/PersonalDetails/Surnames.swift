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
    aalbers aalders abbink achterberg ackermans adriaans adriaansen akkermans albers alberts
    alblas alkema ankersmit arends assink baart backx baltussen barends bartels bastiaansen
    beekman beekmans beentjes berendsen bergman bergsma beukema beumer biemans bierman bijlsma
    blankers blijleven blokland blom blommers blonk bluemink boekel boekhoud boelens boender
    boerema boersma boertjes boeve bogaard bogaards bogers bokhoven bokma boltjes bongers
    boogaard boomsma boonstra boorsma braakman braam brandsma brinkhof brinkman broekhuis
    broekhuizen broekman broersen bruggink brugman bruijn bruijns bruinsma buijs buijsman
    buitenhuis buitink claassen claessens coenen coolen cornelissen cuypers damen damstra
    deelstra deenen dekkers dijkhuis dijkman dijksma dirks dirksen dirkx dolman donkers draaisma
    driessen drost duijn duijndam duinkerken duursma eekhof eerden eijk eijkelboom elzinga
    engbers ernst eshuis evers faber feenstra feitsma ferwerda fokkema franken fransen franssen
    frederiks freriks frijters galema geelen geerlings geertsema gelderblom gerards gerrits
    gerritsen gerritsma giesbers giesen gijsbers gijsen goedhart goorden gorter goudsmit
    greidanus grift groenendijk groeneveld groenewegen groenewoud groenhuis groothuis groters
    haaksma haandrikman haarsma hagedoorn hagen hamers hamersma hamstra hanegraaf hanssen
    harmsen hartman hartog haverkamp haverkort heemstra heeringa heerkens heesters heijden
    heijmans heijnen heijstek heikoop heinen hekman hellinga helmers hemmes hendriksen hengeveld
    hermsen heuvelmans hiddema hiemstra hilhorst hillen hoedemaker hoeksema hoeksma hoevenaars
    hofman hofstede hofstra hogenboom hogeveen hollestelle holtrop hompes hoogendijk hoogendoorn
    hooghiemstra hoogland hoogstraten houtman hoving huijbers huijgens huizinga hulshof hummel
    huurman iedema jaarsma jacobsen jansma janson jaspers jelgersma jelsma jongbloed jongejan
    jongeneel jonkers joosse joosten jorritsma kalkman kalsbeek kamerling kamphuis kappelle
    karels karssen keijzer kempers kerkhoven kerssemakers kersten kiewiet kingma klaassen kleijn
    kleinjan klijn klinkenberg klompmaker kloosterman kluft knoops koekkoek koelewijn koeman
    koenders koenen koerts kolkman kooijman kooiman kooistra koolhaas koopmans koops koppelaar
    korevaar kornelis korteweg kosterman kraaijeveld kramer kremers krijgsman kroes krol
    krooshof kruijff kruijt kuijper kuijpers kuipers kusters lagerwerf lamers lammers langenberg
    langendijk lankhorst lansink leenders leenen leijten lemmens lenders lenferink ligtenberg
    linders linssen lohuis lommers looman loonstra lubbers luijendijk luijten luiten lutz
    maassen mannaerts marinissen martinus mastenbroek meerman meeuwsen meijerink meijers melis
    mennen mensink merks middelkoop mijnster moerman moonen mostert mulders nagtegaal neijenhuis
    nelissen niekerk niemeijer nieuwenhuis nieuwenhuizen nijboer nijenhuis nijhof nijholt
    nijland nijssen noordhoek noorlander noortman nooteboom nuijten oldenburg olthof oomen oonk
    oosterhof oosterhuis oosterman oosterveld oostra opdam otten ottens ouwehand ouwerkerk
    overbeek overdijk paauwe pasman peereboom pelgrim pennings pijpers pinkster plantinga
    poelman poelstra ponsen postema postma postmus pranger pronk quist raaijmakers rademaker
    rademakers ramaker ravenhorst reijnders reijnen reinders reinhoudt reitsma remmers renkema
    rietveld rijkers rijnders rijpkema rijpma roelofs roelofsen rooij roskam rozeboom rozema
    rozendaal rutgers rutten sanders sangers schaapman schaeffer scheepers scheffer schellekens
    schiphorst schoemaker schoenmakers scholte scholten scholtes schoonhoven schoorl schreuder
    schreurs schuiling schutte schuurman schuurmans siebelink siebers siebring sijbesma simons
    sinnema sips slagter smeenk smeets smid snijders soeters spaan spijkerman spoelstra staps
    steeman steenbergen stegeman steggink stevens stienstra stokman stolk straatman streefkerk
    strijbos strijker stroeve suurmond swart swinkels takens talsma tammes teeuwen teeuwisse
    terlouw terpstra teunissen theunissen theuws thijssen thissen tibben tieleman tiemens
    tiemessen tijhuis tijssen timmermans tolsma toonen tromp tuijl tuinstra twigt ubbink
    uijttenbroek uitterhoeve vaessen veenstra veldhuis veldhuizen veldkamp veldman velthuis
    velzen verbakel verbeek verboom verburg verdonk verduin verhaar verhage verhagen verhoef
    verhulst verkade verkerk verkuijlen verkuil vermaat vermeer vermeij vermolen vernooij
    verschoor verschuren verschuur versluis versteeg verstegen verstraten verweij verwey
    viergever visscher visschers vlaar vlasblom voermans vogelaar volkers voorhoeve voorn
    voskuil voskuilen vreeken vreugdenhil vroegop waaijer wagemakers wagenaar walstra waterman
    weijden weijers weijland weijs wesselink wessels westerhof westerhuis westerveld westra
    wiegers wiegman wielinga wiersema wiersma wijbenga wijkstra wijnands wijngaarden wildeboer
    wildschut willemse willemsen winkelman wissink witteveen wolters wolthuis woudenberg
    woudstra wubben zandbergen zandstra zeegers zegers zeilstra zeinstra zijlmans zijlstra
    zoetemelk zonneveld zuidema zuidhof zweers zwiers zwinkels
    """

  private static let flemish =
    """
    adriaenssens aelbrecht aelvoet andries annaert baert baeten baetens beeckman beirens bellens
    bernaerts bertels bex beyens billiet blomme blondeel boeckmans boeckx bogaert bogaerts boone
    borremans bosmans bossuyt bouckaert boudry bourgeois bracke braeckman braem brems buelens
    bulcke buysse callebaut callens callewaert cappelle carlier casier casteels castelein
    cauwenberghs ceulemans ceulers claeys claeyssens clarysse cleymans cloet cluyts cocquyt
    colman colpaert cooman cooreman coppens coppieters cornelis cosyns coucke craeynest cremers
    crevits daelemans daems daenen danneels deceuninck declerck declercq decock decoster
    decraene dedecker defever degroote degryse dehaene dehaes dejonghe dekeyser delaere delaet
    delanghe delbeke deleu delvaux demeester demeulenaere demeyer demeyere demuynck denys
    depaepe depoorter deprez depuydt deraedt derycke deschacht deseyn desmedt despiegelaere
    devolder devos devreese devriendt devrieze dewaele dewilde dhaene dhondt dierckx dierick
    driesen ducheyne duyck eeckhoudt eeckhout everaert eyckmans feys fierens florizoone floryn
    franckx fremault gabriels geens geeraerts geerts gelders gevaert gheysen gielen gielis
    gijbels gilis gillis goethals goetschalckx goovaerts gorissen govaerts grandjean gryson
    gyselinck haegeman haesaerts haesen hannes hellemans hendrix heremans heylen heyvaert
    hoebeke hollebeke hoste huybrechts huyghe huysmans impens ingels jacquemyn jennes jespers
    joossens kenis kerckhof kindermans kumpen laenen laermans lagrou lambrecht lambrechts
    lammens landuyt lannoo laureys lauwereys lauwers lefever lefevere lemaire lenaerts leysen
    libbrecht liekens lievens lippens loncke loots luyckx luyten machiels maertens maesen
    malfait mampaey marien matthys meeus merckx mermans meuleman meulemans michiels mintjens
    moens mommens moortgat mortelmans muylaert naessens nelis neyens noyens nuyts ooghe
    oosterlinck oosterlynck pattyn pauwels peetermans pelckmans piessens pieters piette plessers
    ponnet provoost puttemans quintens raes raeymaekers ramaekers reynaert reynders robberecht
    roels roggeman rogiers rombouts roosens rosseel rottiers ryckaert saelens schelfhout
    schepens schepers schoofs segers serneels sioen smets smeyers soenen soens spruyt staelens
    steegmans sterckx stroobants struyf surmont swinnen symoens taelman theys thienpont thoelen
    thys tielemans torfs truyen vaes vanacker vanackere vanaelst vandaele vandamme vandebroek
    vandekerckhove vandenabeele vandenbossche vandenbroeck vandenbroucke vandenbussche
    vandendriessche vandeneynde vandenhende vandenhoeck vandeputte vanderhaeghe vanderhaeghen
    vanderhallen vanderheyden vanderlinden vandermeersch vanderschueren vandersmissen
    vanderstraeten vandervelde vandevelde vandewalle vandeweghe vandewiele vandooren vaneeckhout
    vanhaecke vanhamme vanhecke vanhees vanhoof vanhoucke vanhoutte vanhove vankerckhove
    vanlaere vanneste vannieuwenhuyse vanoverbeke vanpoucke vanrenterghem vansteelandt
    vansteenkiste vantomme vanwalleghem vanwijnsberghe verbeeck verbeke verbelen verbiest
    verbist verboven verbrugge verbrugghe vercammen vercauteren vercruysse verdonck vereecke
    vereecken verfaillie vergauwen vergote verhaegen verhaeghe verhaert verhasselt verhelst
    verheyden verheyen verleysen verlinden vermeersch vermeir vermeire verplancke verschaeve
    verschueren verstraeten verstrepen vertommen vervaecke vervaeke vervaet verwilghen verwimp
    vinck vlaeminck vlaminck vlerick volckaert vrancken vranckx vyncke wauters weemaes weyts
    willaert willekens windels wuyts wyffels wyns
    """

  private static let british =
    """
    abbott abrahams acton adair adamson ainsworth aitken akehurst alcock alderson aldridge
    allcock allinson allsop anderson andrews anscombe appleby appleton appleyard arkwright
    armitage armstrong arnott ashby ashcroft ashworth askew aspinall atherton atkin atkins
    atkinson attwood auld aylward babcock bainbridge baines balfour bannister bardsley barlow
    barnard barnes barnett barraclough barratt barrett barrowclough barstow bartlett barwick
    bateman bateson batty baxter bayliss beaumont beckett beckwith beddows bellamy benbow
    bennett bennetts bentley beresford bevan beveridge bickerstaff biddle billingham binns
    birchall birkett blackwell blackwood blakeley bloomfield blythe boardman bosworth bottomley
    bowden bowen bowers bowes bowyer bracewell bradbury braddock bradshaw braithwaite bramley
    brearley brennan brereton brewster bridgeman brierley briggs brightman bristow broadbent
    brockbank bromley brookes broughton brownlee brownlow brunton bryson buchanan buckland
    buckley burgess burgoyne burnett burnham burnside burrell burrows burton busby butterfield
    butterworth byrne cadman cahill cairns calder caldwell calvert campbell cantrell capstick
    cardwell carmichael carrington carruthers cartwright casey cassidy catterall cavanagh
    cawthorne chadwick chamberlain chapman charlesworth charlton cheetham chesterton chisholm
    christensen churchill clapham claridge clarkson claydon clayton clegg clements cliffe
    clifton clough coates cochrane cockburn cockcroft coggins coleman coles collingwood collins
    collinson compton connell connelly connolly conway cookson coombes copeland corbett cormack
    cornwell cosgrove costello cotterill cottrell coulson coulter coupland cowan cowell cowley
    coyle crabtree craddock craven crawford crawley crichton crofts crompton cronin crookes
    crosby crossley croucher crowther cruickshank cullen culley cummings cummins cunliffe
    cunningham curran currie cuthbertson dalgleish dalton daly dandridge davenport davey
    davidson davison dawes dawkins dawson deakin delaney dempsey denham denholm dennison denton
    derbyshire devlin dewhurst dickens dickinson dickson digby dillon dinsdale dixon dobbs
    dobson docherty dodd doherty donaldson donnelly donoghue donovan doran dougherty dowling
    downes downing doyle driscoll drummond drury duckworth duddridge duffield duffy dugdale
    duggan dunbar dunlop dunne dunning durrant dutton dwyer eagleton earnshaw eastwood eccles
    eccleston edmonds edmondson egerton eldridge ellington ellison ellsworth elphick emmerson
    entwistle etherington evershed ewing fairbairn fairbrother fairclough fairhurst falconer
    farnsworth farnworth farrar farrell farrelly farrington farrow faulkner fawcett fearnley
    featherstone fenton fenwick fernandes finlayson finnegan finney firth fishwick fitzgerald
    fitzpatrick flanagan flannery fleming fogarty forbes forester forrester forshaw forsyth
    fothergill foulkes fowler foxton frampton frobisher frodsham fullerton furness fyfe
    gallagher galloway galvin gardiner garrett garside garvey gascoigne gaskell gibbons gibbs
    gibson gilchrist gilmore gilmour gilpin gittins gladstone gladwin gledhill glossop goddard
    godwin goldsmith goldstein goldthorpe goodall goodchild gooding goodwin gorman goulding
    gourley gower grainger greaves greenaway greenhalgh greenhough greenwood greig grierson
    griffin griffiths grimes grimshaw grogan guthrie hackett hadfield hadley haigh haines hallam
    halliday halliwell halstead hamilton hammond hampson hampton hancock handley hanley hannigan
    hanson hardcastle harding hardman hardwick hargreaves harker harkness harlow harrington
    harrison hartley harwood haslam haslett hathaway hatton hawkins hawksworth haworth hayes
    haynes hayward hazlewood headley heald healey healy heaton hebden hegarty hemingway
    hemsworth henderson hendry hennessy henshaw hepburn hepworth hewitt heywood hibbert hickman
    higginbotham higgins higginson hinchcliffe hindle hitchcock hobbs hobson hodges hodgkinson
    hodgson hogan hogarth holbrook holcombe holdsworth holgate hollingsworth hollingworth hollis
    holmes holroyd hopkins hopkinson hopwood horrocks horsfall horsley horton hoskins houghton
    houlihan howarth howells hoyle huddleston hudson huggins hulme humphreys humphries hurst
    hutchings hutchins hutchinson hutton huxley iddon illingworth ingham ingleby inglis ingram
    irvine irwin isherwood jackman jagger jameson jamieson jardine jarman jarrett jeffries
    jellicoe jenkins jenkinson jennings jepson jessop johnston johnstone jolley jowett kavanagh
    kearney kearns keating keegan keenan kelleher kellett kelsall kendall kendrick kenworthy
    kenyon kerrigan kershaw kettlewell kilgour kilpatrick kinsella kinsey kirkbride kirkham
    kirkland kirkpatrick kirkwood kitching knowles lafferty laidlaw lamont langford langton
    larkin lassiter latham latimer laverty lawler lawton laycock leadbetter leatherbarrow lennon
    lennox leyland liddell lightfoot lindley littlewood livesey livingstone llewelyn lockhart
    lockwood lomax longbottom longworth lonsdale loughran lovatt loveday lovell lowther loxley
    lumley lyons macdonald macgregor macintyre mackay mackie mackinnon maclean macleod macmillan
    macpherson macrae maddocks magee maguire mahoney mallinson malone maloney manning marlow
    marples marsden masterson matheson mathews mathieson matthews maudsley mawson maxfield
    mayhew mcallister mcarthur mccabe mccaffrey mccall mccann mccarthy mccartney mcclure
    mcconnell mccormack mccormick mccullough mcdermott mcdonald mcdonnell mcdougall mcdowell
    mcelroy mcewan mcfadden mcfarlane mcgee mcgill mcginty mcgovern mcgowan mcgrath mcgregor
    mcguinness mcguire mchugh mcinnes mcintosh mcintyre mckay mckee mckenna mckeown mckinley
    mckinnon mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmillan mcmullen mcnally
    mcnamara mcneil mcneill mcpherson mcqueen mcshane meacham mellor melville merrill merriman
    merryweather metcalf metcalfe middlemiss middleton midgley millar millard millington
    millward milne milner milnes minshull mitchells moffat moffatt monaghan moncrieff montgomery
    moorcroft moore moorhouse moran moreton moriarty morley moroney morrell morrison morrissey
    morrow morton mottram mountford moxon muir muldoon mulholland mullen mulligan mullins
    mulvaney munro murdoch murray musgrave myers nash naylor needham newall newbold newby
    newcombe newell newland newman newsham newsome nicholls nichols nicholson nixon norbury
    northcott norton norwood nugent nuttall o'callaghan oakes oakley oates oconnell odonnell
    ogden ogilvie oldfield oliphant openshaw oram orme ormerod orrell osborne osbourne osgood
    outhwaite overton owens oxley packham palfrey palmer pankhurst pargeter parkes parkin
    parkinson parnell parrish parrott partington pascoe paterson patterson pattinson paxton
    payne pearce pearson peckham pedley pelham pemberton pendlebury pendleton penfold pennington
    perkins peterson pettigrew philips phillimore philpott pickering pickersgill pickford
    pilkington pilling pinder pinkerton plummer pollard pollitt pomeroy poulter powell
    prendergast prescott procter proctor prosser purcell purdy quigley quinlan radcliffe
    rafferty raistrick ramsay ramsbottom ramsden ransome ratcliffe rawlings rawlinson rawson
    raynor redfern redman redpath regan rennie renshaw reynolds richards richardson riddell
    ridgway ridley rigby riordan ritchie robson roche rochford rodgers roebuck rogers rollins
    romney rooney roper rosenberg rothwell rourke routledge rowbotham rowland rowlands rowley
    rowntree royle rudd rushton rushworth rutherford rutledge ryding sanderson sandford
    sandiford sargent saunders saxton schofield seddon sedgwick sewell shackleton sharples
    shaughnessy shaw sheard shearer sheehan sheppard sherratt shorrock shuttleworth siddall
    siddiqui simcox simmonds simmons simms simpson skelton skidmore slater slattery sloan
    smalley smallwood smedley smethurst smithson smythe southgate southwell southworth spalding
    speight spence spooner sproston stainton standish stanforth stanton stapleton starkey
    staveley steadman stebbings stephens stephenson stevenson stockdale stockton stoddart stokes
    stott strachan strickland stringer stringfellow stubbs sullivan summerfield sumner sutcliffe
    sutherland sutton swann swanson sweeney swindells sykes talbot tattersall taverner teasdale
    templeton tennant thackeray thackray thewlis thirlwell thomason thomson thornber thornton
    thorpe thurston tibbs tierney tillotson timmins timpson tindall tinsley titmus toland tomlin
    tomlinson tompkins toogood topham townley townsend townshend travers treadwell trelawney
    trevelyan trotter tunnicliffe turnbull turton twigg tyldesley tyndall underhill unsworth
    upton urquhart venables vickers waddington wadsworth wagstaff wainwright walden waldron
    walkden wallwork walmsley walsh walters walton warburton wardle wareham warhurst waring
    warnock waterhouse waterworth watkins watkinson watson watts weatherall webster weir welch
    westbrook westwood whalley wheatley wheeldon wheelwright whitaker whitbread whitehead
    whiteley whitfield whitford whitham whitlock whitmore whittaker whittingham whittington
    whitworth whyte wiggins wigley wilcock wilcockson wilcox wilding wilkes wilkie wilkins
    wilkinson willcocks willetts williamson willoughby wilmot wilmott winstanley winterbottom
    winterton wolfenden wolstenholme woodall woodcock woodhead woodhouse woodruff woodward
    wooldridge woolfenden woolley woolston wormald worrall worsley worthington wragg wrigley
    wylie yardley yarwood yeoman
    """

  private static let moroccan =
    """
    aarab aarass abarkan abbadi abdellaoui abdouni aboulaich abourashed achahbar achahboun
    achalhi achbar achouitar adardour afallah aghzadi ahaddouch aharchi ahmidi aissaoui aissati
    akalai akhiat akkouh akrouh alami alibux allouch allouchi amaadachou amakran amallah amezian
    amghar amhaouch ammari amraoui anouari aouragh arbib arhoun assaidi asserti atmani attahiri
    azaoum azarkan azdad azouagh azough azzouz azzouzi bachiri badri baghdadi bakali bakkali
    bakkioui barkaoui barrahmun belarbi belhaj belkacem belkadi belkasmi bellarbi belmokhtar
    benaissa benallal benamar benchekroun bencherif benhaddou benhammou benhamou benjelloun
    benkaddour benmoussa bennani bennis benomar bensaid benslimane bentaleb benyaich benyoussef
    benzakour berkani berrada berrahmoun bouaissa bouamar bouanane bouazza boubkari bouchaara
    bouchalkha bouchiba bouchikhi boudhan boudjemaa boufrah bougrine bouhadou bouhali bouhassani
    bouhlal boujamaa boujettif boukhari boukhris boulahrouz boulakhrif boulghalgh boumalek
    bounouh bouras boussaid boussatta boussoufa boutaher boutayeb bouteldja boutkan bouyazdouzen
    bouyeri bouzaggou bouzambou bouzarqa bouziani chaabi chaara chadli chahboun chaoui charki
    charrat chatar cherkaoui cherrat chikhaoui chouiekh chrifi dahmani daoudi darraz derkaoui
    douiri ebbakkali elabassi elahmadi elamrani elaziz elbakkali elbouazzaoui elbouchaibi
    elghazi elhaddad elhaddaoui elhamdaoui elhassani elidrissi elkaddouri elkhattabi elkhayari
    elmansouri elmeziani elmorabit elmoussaoui elouali elouardi elyakoubi essafi essaidi
    ezzahraoui ezzaki ezzaroili faouzi fassi ghafour ghanmi gharbi ghazali ghazi ghoulidi
    guerraoui hachimi haddaoui haddouchi hadioui hajjaji hajji hakkaoui hamdaoui hamidi hammadi
    hammouch hammouchi hamri hannaoui haouari harrouch hassani hassouni hidaoui hilali houari
    iallouchen idaoui jaadar jabri jaddi jaouhari jebbari jebbour kabbaj kachouh kaddouri kadiri
    kaouass karimi karroum kasmi khalfaoui khalfi khalloufi kharbouch kharrazi khattabi khayari
    khoudri khoulali kissami laabidi laachir laaroussi labhib lachhab lachkar lahlali lahrichi
    lakhdar lakhloufi lamhamdi lamrabet lamrini laroui lazrak loukili maanan maatoug madani
    maghraoui mahjoubi mahmoudi majdoubi makhloufi makrini malki mallouk marzouk marzouki
    massaoudi mechbal meddah merabet messaoudi meziani mezouar mimouni mohammadi mokadem
    mokhtari morabet mouhtadi moumni moussaoui mrabet naciri najem nassiri nejjari ouaali ouaddi
    ouafik ouahabi ouali ouarghi ouariachi ouassani ouazzani ouchan oudghiri oufkir ouhibi
    oukili oulad oulahcen oumghar ourari rabbae rachidi raghibi rahmani rahmouni ramdani
    rammeloo regragui rhouni rifi rmili saadaoui saadi sadiki saidi salhi salmi samadi sbai
    sebti sefrioui semlali senhaji serghini serroukh settaoui skalli slimani smaali soltani
    souiri soulami taghi taghzouti tahri talbi talhaoui tamimi taouil tazi temsamani titaouine
    touil touzani wahabi yaakoubi yachou yacoubi yaghmouri youssoufi zaanan zahidi zahiri
    zahraoui zaidi zamouri zaoui zarouali zarrouk zbakh zekhnini zemmouri zeroili zeroual
    zerrouki ziani zouaoui zouggari zouhri
    """

  private static let turkish =
    """
    acar acikgoz adiguzel adıgüzel agaoglu akbaba akbas akbaş akbulut akca akcay akdag akdağ
    akdemir akdeniz akdogan akdoğan akgul akgun akgül akgün akkaya akkus akkuş akman aksoy aksu
    aktas aktaş akyildiz akyol akyuz akyüz akyıldız akça akçay albayrak alkan alkaya alpay altay
    altinok altintas altun altuntas altuntaş altın altınok altıntaş arici arikan armut artan
    arıcı arıkan asci asik ates ateş avci avcı ayaz aydemir aydogan aydogdu aydoğan aydoğdu
    aygun aykac aykaç ayvaz açıkgöz ağaoğlu aşçı aşık babacan bagci balci balcı balta baltaci
    baltacı bayar baydar baykal bayraktar bayram bağcı bektas bektaş bilgic bilgiç bilici bingol
    bingöl bircan birinci boz bozdag bozdağ bozkurt boztepe buyuk cakir cakmak calik caliskan
    candemir canpolat cebeci cetin cetinkaya cevik cicek ciftci cinar coban colak dagli dağ
    dağlı daş demirbas demirbaş demirci demirel demirkan demirkaya demirkol demirtas demirtaş
    dinc dincer dinç dinçer doğru durmaz durmus durmuş duymaz ekici ekinci elmaci elmacı eraslan
    erbas erbaş erbil ergul ergül eroglu eroğlu erturk ertürk gedik genc gencer genç gençer
    gezer gocmen gokcen gokmen goktas guler gulmez gultekin gumus gunaydin gundogdu gunduz
    gurbuz gök gökmen göktaş gökçen göçmen güler gülmez gültekin gümüş günaydın gündoğdu gündüz
    gürbüz hacioglu hacıoğlu ilhan inan isik işık kabak kacar kahraman kahveci kalkan kandemir
    karaaslan karaca karadag karadağ karademir karadeniz karagoz karagöz karahan karakas
    karakaya karakaş karakoc karakoç karakurt karakus karakuş karaman karatas karataş karayel
    karaçay kartal kasikci kavak kayacan kayhan kaymak kaynak kaynar kaçar kaşıkçı keles keleş
    keser keskin kilic kilinc kirmizi kizil kizilkaya kocabas kocabaş kocaman koksal korkmaz
    koroglu kose kucuk kurtulus kurtuluş kuru köksal köroğlu köse kösem kültekin küçük kılınç
    kırmızı kızıl kızılkaya okumus okumuş onal oner oruc oruç ozbek ozcan ozcelik ozdogan ozel
    ozen ozer ozgul ozmen oztekin oztunc pamuk parlak pehlivan pekcan peker saglam sarikaya
    saritas sarıkaya sarıtaş sayın sağlam seker selvi senturk simsek sonmez soylu soysal sozen
    sönmez sözen süzer tanrikulu tanrıkulu tarhan tasci tasdemir taskin taşdemir taşkın taşçı
    tetik tezcan topal topcu topuz topçu tosun tunc tunç turkmen turkoglu türkmen türkoğlu ucar
    ugurlu uluc ulusoy uluç unlu unver uslu uyar uysal uzuner uçar uğurlu yagci yalcinkaya
    yalçınkaya yazici yazıcı yağcı yesil yesilyurt yeşil yeşilyurt yildirim yıldırım yıldızhan
    zengin zorlu çakmak çakır çalık çalışkan çam çamlı çetinkaya çevik çiftçi çiçek çoban çolak
    çoşkun çınar önal öner özbek özcan özdoğan özel özen özer özgül özmen öztekin öztunç özçelik
    ünlü ünver şeker şen şentürk şimşek
    """

  private static let surinamese =
    """
    abhelakh adhin alakhramsing algoe amatali amatdawoed amatkarijo amatredjo ameerali anroedh
    ardjosemito arichero asarfi asmokarijo atmopawiro autar baboeram bachoe badal badloe
    badrising baidjnath baldew baldewsingh balgobind balraadjsing balrak bandhoe bansie
    basropansingh beharie bhaggoe bhagwandas bhagwandin bhagwat bhawan bhikhari bhoelai bhola
    bidesi bihari bissesar bissumbhar blinker bouterse breeveld brunings chandrikasingh chedi
    chotoe codrington dalger dambruch debi debidien debipersad dewnarain dhanes dhaniram dihal
    dijksteel djojodikromo doekhi doelam doerga doergaram dwarkasing elmont essed ferrier
    gajadhar gajadien galoe gangadin gangapersad gangaram ghisaidoobe ghisyawan girdhari
    girjasing gobardhan gobind goerdayal goerdin gopie hardjopawiro hardwarsing haridat harpal
    harripersad hasselbaink hiralal jadnanansing jagai jaggoe jaglal jainandunsing jairam
    jankipersad jarbandhan jawalapersad jharap jhauw jhinkoe jibodh jokhan jokhoe jungbehari
    kalka kalloe kalpoe kandhai kanhai karamat karijodimedjo karijodinomo karsowidjojo
    kasanmoentalib kasantaroeno kertoidjojo khargi khedoe khemai kishna kishoen koeldiep koelfat
    koenjbihari kromodikoro lachman lachmising lakhichand lalji lalloe lantveld lieuw lioe lodik
    madarie madhoeban mahabier mahadew mahes mahespalsingh mangal mangroe mangroo manniesing
    martodikromo martoredjo matabadal matadin matai mathoera merhai misiekaba misier moennasing
    moenne mohabir mohamedhoesein mohanlal monorath motilall mungra naipal nandlal nandoe
    nandpersad nanhekhan nanhoe naraijn narsingh niamut nidhansing oedayraj oedit oemrawsingh
    orie pahalad pahlad pancham panchoe panday pansier parabirsing parsan partiman pawirodikromo
    pawiroredjo pawirosetiko persad pherai pinas poeran poetisi pooran puran raghoebarsingh
    raghoenath raghosing ramautar rambali rambaran rambhadjan rambocus ramcharan ramcharansing
    ramdas ramdayalsing ramdhani ramdien ramdin ramdjan ramesar ramgolam ramjiawan ramkalup
    ramkhelawan ramkisoen ramkisoensing ramlakhan ramlal ramnarain ramnath rampersad ramsahai
    ramsaran ramsoekh rathipal rellum resida rozenblad rozenhout sabajo sahadewsing saheblal
    sankar sardjoe sardjopawiro sastrowidjojo satimin sedney sewbalak sewcharan sewgobind
    sewnarain sewnath sewpersad sewradj sheoratan sitaldien sitaram soebhag soechit soegrim
    soekarman soekhai soekhlal soekhoe soekhradj soekhram soeltaansingh soemai soemodihardjo
    soerdjbalie soerodimedjo somohardjo sonai sukhraj sukul sumter tanoesetiko tirtopawiro tjin
    tjoe tjon toekimin treurniet udenhout vyent wagiman wangsawirana wijdenbosch wijngaarde
    wongsodikromo zalmijn zeegelaar
    """

  private static let polish =
    """
    adamczyk adamski andrzejewski antczak balcerzak baranowska baranowski bartczak bednarek
    bednarz bielak bielecki biernacki blaszczyk borkowska borkowski borowski brzezinski
    brzeziński buczek bugaj bąk błaszczyk chmielewska chmielewski chojnacki cichocki ciesielski
    cieslak cieślak cybulski czaja czajkowski czarnecki czerwinski czerwiński dabrowska
    dabrowski domanski domański drozd duda dudek dudziński dziedzic dziubek dąbrowska dąbrowski
    fijalkowski filipek gajda gajewska gajewski gawron glowacki gorecki gorski gołębiowska
    grabowska grabowski grzelak gutowski górecki górski głowacki jablonski jabłoński jackowski
    jagodzinski jakubowski janicki jankowska jankowski jarosz jasinski jasiński jaworska
    jaworski jozwiak jóźwiak kaczmarczyk kaczmarek kaczor kaczynski kaczyński kalinowski
    kaminska kaminski kamińska kamiński karpinski karpiński kasprzak kazmierczak kaźmierczak
    kedzierski klimczak klimek kolodziej kolodziejczyk konieczny kopec kosinski kosiński kowal
    kowalczyk kowalewska kowalewski kowalska kozak koziol kozioł kozlowska kozlowski kozłowska
    kozłowski kołodziej krajewski krawczyk krupa krzeminski krzyzanowski kubiak kucharski
    kuczynski kulesza kurek kurowski kwiatkowska kwiatkowski laskowski leszczynski lewandowska
    lewandowski lisowski lukasik maciejewski majchrzak majewska majewski makowski malecki
    malinowska malinowski markiewicz markowski matuszewski mazur mazurek mazurkiewicz michalak
    michalska michalski mikolajczyk mikołajczyk milewski morawski mroz mróz murawski musial
    musiał muszynski nawrocki niemczyk nowacki nowakowska nowakowski nowicka nowicki olejniczak
    olszewska olszewski orlowski orłowski osinski ostrowska ostrowski owczarek ozga pajak pająk
    pawlak pawlowska pawlowski pawłowska pawłowski piasecki piatek piekarski pietrzak pietrzyk
    piotrowska piotrowski piątek przybylski przybysz ratajczak rogowski romanowski rosinski
    rudnicki rutkowska rutkowski rybak sadowska sadowski sawicki sienkiewicz sikora sikorska
    sikorski skiba skowronski skowroński sliwa sobczak sobczyk sobolewski socha sokolowska
    sokolowski sokołowska sokołowski sosnowski stachowiak stankiewicz stasiak stefanski stepien
    strzelecki stępień szczepaniak szczepanski szczepański szczesny szewczyk szulc szymanska
    szymanski szymańska szymański szymczak tomaszewska tomaszewski tomczak tomczyk trojanowski
    tyszkiewicz urbaniak urbanski urbański walczak wasilewski wawrzyniak wieczorek wierzbicki
    wilczek wilczynski wisniewska wisniewski witkowska witkowski wiśniewska wiśniewski
    wlodarczyk wojciechowska wojciechowski wojcik wolski wozniak woźniak wroblewska wroblewski
    wrona wróblewski wysocki wójcik włodarczyk zablocki zajac zając zakrzewski zalewska zalewski
    zawada zawadzki zielinska zielinski zielińska zieliński ziolkowski ziółkowski zukowski zych
    łukasik żak żukowski
    """

  private static let other =
    """
    abdullahi adebayo adeyemi afolayan agyemang ahmadi ahmadzai akhtar aktar alhassan alvarez
    amponsah antwi appiah arora asamoah asghar bajwa balakrishnan banerjee bangura baptista
    baptiste barzani basu begović bektić bhatia bhatt bhattacharya bhatti boateng bogdanov
    brankovic campos cardoso carvalho castillo chatterjee chaudhary chaudhry chaudhuri cheung
    chopra choudhury chowdhury chukwu dacosta danjuma desai deshmukh dhaliwal dhillon diallo
    dimitrov diop dogra domingues duarte dubey durrani dutta echeverria ezeh faria farooqi
    fashola fernandez fernando ferreira figueiredo fofana fonseca fontaine garcia gebremariam
    georgiev ghani ghosh gomes gomez goncalves gonzales gonzalez gonçalves goswami grewal
    guerrero gupta gurung gutierrez habibi haider haile hakimi halilović haque haroon hashemi
    hassanzadeh hernandez herrera hossain hosseini hoxha huang huynh ibanez ibrahimi iliev ilić
    ionescu ismaili ivanov ivanova ivanović iyer izquierdo jafari jahangiri jallow javanović
    joshi jovanovic jovanović juarez kalra kapoor karimzadeh karzai kaur kenjebaev khalili
    khanna kobayashi kovac kovacs kovalchuk kovalenko kovač kovács kruger kulkarni kuznetsov
    lakhani lazarov leclerc liang lopes lopez lozano machado magalhaes mahmood malhotra markovic
    marković marquez martinez matos mbeki mehmeti mehta melnyk mendes mendez mendoza menon
    mensah miah mihaylov milosevic mishra misra mistry mitrovic mohamud molina monteiro morais
    moreira mukherjee munoz mustafić nakamura narayan navarro nazari ndiaye ndlovu nikolic
    nikolić nikolov noori novak nunes oduya ogunleye okafor okeke okonkwo okoro olayinka
    oliveira onyango opoku ortega ortiz owusu oyelaran pacheco pandey papadopoulos papadopoulou
    parekh pathak patil pavlovic pereira perez petrov petrova petrovic petrović pham phan
    pinheiro popa popescu popov popova popovic popović qureshi raghavan rahimi ramirez randhawa
    rasheed rashidi reddy rezaei ribeiro rodrigues rodriguez ruiz russo rustamov sabatini sadat
    salazar samaroo sanchez sandhu sarkar sequeira sesay sethi sharif sharma shevchenko shinwari
    shukla siddique sidhu silva singhania soares sousa souza stankovic stojanović suarez sultani
    tadic takahashi tanaka tavares teixeira tesfai tewari thapa todorov traore trivedi uddin
    ullah vargas varma vasquez vaz venkatesh verma vieira virk wanjiku warsame watanabe
    weldemichael wolde wong xiao yadav yamamoto yankov yeboah yusufzai zaman zamani zhang zhao
    zheng zhou zhu
    """
}
