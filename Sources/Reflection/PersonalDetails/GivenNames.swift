/// Given names of the Netherlands, Flanders and the United Kingdom that are hardly ever another word,
/// by where they come from, beside the frequent ones of `NameWords`; all in lower case.
///
/// Those that are words as well stand with `NameWords.ambiguousNames`.
enum GivenNames {
  static let all = [
    dutch, flemish, frisian, british, celtic, turkish, arabic, african, surinamese, southAsian,
    polish, ukrainian,
    european, eastAsian, recent,
  ].reduce(into: NameWords.firstNames) { names, group in names.formUnion(DetailWords.words(group)) }

  /// Whether a word in small letters is one, with or without its accents.
  static func contains(_ word: String) -> Bool {
    all.contains(word) || all.contains(PlainLetters.of(word))
  }

  private static let dutch =
    """
    aafke aagje aaltje abel abraham adriana adrie agatha agnes albertine aldert aleid aleida aletta
    alette alexandrine alida allard alwin amarins annechien anneloes annemieke annemijn annerieke
    anouska ansje antje antonie antonius arianne arjenne arjo arnout aukje baltus barteld
    bartholomeus bartje bea beatrijs beatrix bep berdien bernadet bernardus bertine bertus betje
    betsy bettie bonne boukje brigitta brigitte carlijn catharina catharinus cathelijne cato celine
    charlot chiel chrisje christa christiane claartje clarissa claus clemens cobie coby constance
    constantijn corina corine cornelia cornelie corné corrina cox dagmar damiaan daphne debora derk
    derkje diederik dieuwke diewertje dineke dingeman dini dinie dionysius dirkje doreen doriene
    dorine dorothea douwina driekus driesje dymphna eefje eefke eelco eelke eelkje egbert egberta
    eibert elbert eldert elleke ellemieke elsbeth elselien elske emil emilie emmely emmie engelina
    erna ernestine erwin esmé eugenie evelijn everdina evert evie ewout fabienne fieke fleurtje
    fokke fonny francien francine francisca franka frederica frederieke fredrik froukje gabriëlla
    geerte geertje geertruida geesje gerarda gerardus gerdien gerlinde gerlof gerrie gerritje gerry
    gertie gertjan gertruda geurt gideon giel gijsje ginny godelieve godfried goedele greetje gretha
    guusje guustaaf hadewij hadewych hanneloes hannelore hanny harald harmen harmke harriët hayo
    hedda hedy heiltje heinrich helma henderika henderikus hendrien hendrika hendrikje hendrikus
    hennie henrica henricus henrik henriëtte herbert hermanus hermien hermine heske hessel hilbert
    hilda hildegard hille hiske hubertus huib huibert huug huybert ieke igor ilja ilona ilonka ina
    irma isabeau isabella isolde izaak izak jaapjan jacco jacoba jacobien jacobine jacobus jacolien
    jacomijn jacomina jacquelien jacquelijn jannes jannetje jansje jantien jarl jarne jarrik
    jasperina jeanne jeannet jeannine jelmer jelske jelte jeltje jenneke jentje jeroentje jesper
    jessie jikke jildou jilles jitse joanneke jobien jochum jodokus joeke joep jojanneke jolanthe
    jonne jonneke joop jop jopie jorg jorieke jorik jorn josien josine josje jozef jozefien jozien
    juda judica julianne julius jurjen jurriaan jurrien jutta juul karianne karien karst katelijn
    katharien katheleen kathelijne katrijn keetje keimpe klaasje klazien klazina koert koosje
    korneel krijn krijntje lambert lambertus lammert lammie lammigje lauran laurie leentje leida
    leni lenie lennard lenneke lenny leontien leopold lex liane lianne lidewij lidwien liedeke
    lieneke lientje liesje lieuwe ligia lijsbeth linetta lisanne liselotte lizan lizzy lobke
    lodewijk loeke loeki lonneke lotje louk louwrens lubbert lucretia ludolf luite luitzen lutgarde
    luus lysbeth maai machiel magreet maikel manja mannes marcelle margje margreet margrete
    margrietje mariann marije marijne marijse maril marilène marinka marise mariëtte marjanne marjo
    marjon marleentje marlijn marlot marrigje matthijs mattie mechteld meindert meine meinou menno
    menso merlijn michaël mientje miep mies mijntje mineke mirella mirelle mirre mirte mirthe moira
    monic myrna myrthe nanda nando nanette nannie nardus natascha neeltje nella nellie nelly nicolet
    nicolette nicoline niek niesje noud noël nynke odette odilia otte paulien paulus petronel
    philippa philippien pia piebe pieternel pieternella piroska pleuni pleuntje quirijn quirine
    rachelle ragna ramses randy reinbert reinder reinhard reinhilde reinjan reinou reinoud rens
    renske rianca richelle rieke riekje rienk rients rijkje rikus rimmer rina rineke rinke rinus
    rixt rocco roderick roeland roelf roelfke roelie roelien roelof roelofje rolinde rolinka
    rosalinde rosanne rosita rozemarijn rudger rudie ruurd saakje saartje sabrien salomon sandrien
    sandrine sanneke sarina sebas sebastian seerp servaas severien sib sibren sicco sieger siegfried
    sien sierd sieta sieteke sietse sietske sijbrand sijmen silvester simeon simke simonne sipke
    sita sjaan sjan sjanie sjef sjoerdje sjors sjoukje stefaan steffen steijn stieneke suus suzanna
    suze swaantje swantje sybrand sybrich sytse sytske tamar tammo tanneke teade teake teije teunis
    teuntje thecla theodora theodorus thera theun thirza thom tieme tiemen tiesto tiete timon titia
    tjaart tjalke tjerk tjitske tobi toke tonnie tonny tooske tosca treesje trijn trijnie twan udo
    ulrich uwe valerie veronie victorine wemke wendel wendela wendelien wendeline wibo wichard
    wichert wiebren wiechert wieger wieke wiepke wietske wigbold wijbrand wijnand wijnanda wilco
    wilhelm wilhelmus wilke willemien willemijntje willemina willian wilmar wilmien winfried winnie
    wobbe wobke wolfert wolter woutera wubbe wubbo wytse wytske xandra ymkje yoeri yoni ype ysbrand
    yvon zacharias zeger zeno zwaantje zwanet zweder
    """

  private static let flemish =
    """
    abdon achiel aimé albéric alfred alix alois amandine ameel amelia annebel annelore annick
    antoinette armand arnaud aude augusta augustin aurore aurélie axel axelle bavo benedict benedikt
    benoit benoît bertrand bieke blanche camiel camille capucine cecile celeste cerise chloé
    christelle christiaens clementine clément cyriel cyril cécile damienne delphine dominiek edmond
    edouard eliane elien elisa emilienne emmanuelle ethel etienne fabrice felicienne fernand ferre
    fientje firmin flor florent françoise frédéric gaspard gaston gaëlle gaëtan geneviève georges
    georgette germain ghislain ghislaine gilberte gino gitte goedroen goele gudrun guillaume gunter
    gunther gwenny hadewijch helga herwig ignace imelda ivonne janick jeroom johny jozefa kaatje
    karlien karolien karolina kasper katleen kato katrin kenny kris kristiaan kristien laure
    laurence laurette laurien leontine liesl lieven lindsay livien livina lorenz louisa lucienne
    ludwig lut lutgard léon maité marnik mathis mauro micheline nadège nore noëlla odiel odile paola
    pascale paulette pieterjan quentin raf raymonde regina reginald reinhart remi renaat renaud
    robbe robrecht rodolphe rolande romain rosette régine rémy sabien senne seppe sibylle stephane
    sylvain sylviane tanguy thibault thibaut tijl tijs tybo urbain valère valérie vicky viviane
    wannes warre wivina wout yolande yorben yves zita évelyne
    """

  private static let frisian =
    """
    aant abe abele afke aggie akke anske atze auke auktsje bauke baukje beitske bente berber
    binne boele bokke bote bouwe brechtje djoeke djura doede doetie doutzen durk eabele ebe
    eeltje egge eke elbrich enno epke eppo ernje eskje ette feike feikje fenne fimke fokje
    folkert foppe fronika gauke gea geartsje geeske gerbrich gosse greult grytsje haaije haitze
    harke hattum hedzer heerko heinze hepke hette hielke hielkje hinke hotze hylke hylkje idske
    idskje idwer iebele ieme ietje imke jelke jikkemien jouke joukje kinga klaaske klaske
    lieuwkje lolke lutske lykele marten mechtelina meint menke mintje murk mynke nammen nanne
    nanno oebele oeds oene okke onne pyt pytsje reinskje reitse renze rimke rindert rinnert
    rintje ritske roelfien romke rommert sape sibbele sibe sibrich sietze sikke simkje sippie
    sjirk sjirkje sjoeke skelte stoffel symen sytze taede taeke tamme teatske tetsje tette
    thalien theunis thys tiede tietsje tinus tjamke tjebbe tjibbe tjitse tjitte tjomme tseard
    tsjikke tymen uilke uulke wabe watse welmoed wigle wike willemke wopke wybe wybren wypkje
    wytze yde yke ymke ynse ynskje ynte
    """

  private static let british =
    """
    abbie abby abi ada addison adele aidan alana albie alec aled alexis alf alfie algernon allan
    allison alyssa amberley amos anastasia angharad annalise ansel anselm antonella archibald aria
    ariana ariel arlene arlo arron ashleigh ashton athena aubrey audrey aurora avery avril barnaby
    beatriz becca belinda benjy bernice bertie beryl bessie bethan bethanie bev beverley blake
    bobbie bonita bonnie brady brandon brent bret brett bridgette bridie brodie bronte bronwen
    brooke bruce bryony byron caitlin caleb callie calvin cameron camilla candice carina carley
    carly carolyn carrie carson cassandra cassie cathryn catriona cecil cecilia cecily cedric celia
    charleen charlene charmaine chaz chrissie chrissy christabel christie clarence claude clifford
    clint clinton cody colby colleen cordelia corey corinna cornelius cory cressida crispin curtis
    cuthbert damon dane danni darcey darcy darragh daryl deanna debra deirdre delia della delroy
    demelza denis denzel denzil dermot dexter dinah dolores dominick dorian doug douglas duane
    dudley dulcie dwight edie edmund edna edwina effie elaina elisha elle ellery elliot elliott
    elsie elspeth elton elvira elvis emeric emilia emlyn emmeline emmett enid errol esme estelle
    ettie euan eunice evan evangeline evelina everard everett fabio felicia fenella fergus fern
    fernando ffion fletcher fliss floyd frankie franklin freda freddie fredrick gabe gabi gabriella
    gail garth gaynor gena genevieve geoffery georgiana georgie gertrude gilda giles gillie gladys
    glenda glenys glynis godfrey graeme grantley gregg gregory gretchen griff griselda guinevere
    gwendoline gwyn gwyneth hadley haley hamish harriette hattie hayley hector henrietta hermione
    hetty hollie horace horatio humphrey iain imogen ines iola iona irena irving isadora isaiah
    isobel ivor jacinta jaden jaime jameela janelle janette janey janine janis jared jarrod jarvis
    jaspar jayne jeb jed jedidiah jeffery jeffrey jemima jen jeni jenson jeremiah jermaine jerry
    jessamy jethro jillian jimbo jimmy joanie jocelyn jodi jody jojo jolene jon jonny jordana
    josette josh josie joss judah judd judi judy juliana juliet juno justine kai kara karla karly
    karol kasey katelyn katherine kathie katrina kay kaylee keeley keely keiran keiron kelsey kelvin
    kendra kerri kerrie keziah kieron kimber kirby kirstin kody kristian kristin kristina kristine
    kristy krystal kurtis kylie lacey larry latoya lauretta lavinia lawrence lawson leah leanna
    leighton lemuel lenora leonora leticia lettie lexi liana libby liliana lilith lillian lillie
    lindon linford linus lionel livvy lizzie lois loretta lori lorna lottie louella louie lucille
    luella lulu luther lyle lyndon lyndsey lynette lynsey lynton lysander macey mackenzie maddie
    maddison maddy madeleine madeline madge mae magnus mahalia maisie maitland mallory mandy marcia
    marcie marcus margery mariah marianna maribel mariel marilyn marissa marlon marlowe marnie
    marsha marty marva mathew matilda maude mavis maxwell maya maynard mckenzie meg melvin melvyn
    meredith merle merrick merryn mervyn micah michaela mickey mildred millicent millie milo mimi
    minerva minnie miranda mischa mitch mitzi moll mollie mona montague monty morag morgan mortimer
    moses myfanwy myles myra nana natalya neal ned nell nelson nerys nessa nettie neville ngaio
    nicki nigella nikita nikki nona norah norris octavia ollie olympia ophelia orla orson osbert
    oswald patsy patty pauletta penelope percival percy perdita perpetua perry petula phebe phillip
    phillipa phillips phineas phoebe phyllis piers pippa polly portia prunella quincey rachael rae
    raelene rafe raina randal randall randolph ranulph raphaela raquel rayner reanne rebekah redmond
    reece reggie rena renata reuben rex rhian rhoda rhona rhonda rhydian ricki ricky rikki riley
    robyn roddy rodger roisin rolanda romeo romilly ronan ronnie rory rosalba rosalyn rosamund
    rosanna roseanna roseanne rosemarie rosina rowena roxana royston ruairidh rudyard rufus rupert
    russ russell ryland sabina sadie sal samson saul savannah scarlett seamus seb selena selina
    selwyn seth seymour shane shannon shari shaunna shawn shayla shayne shelby sheldon shelley
    shelly sheree sheridan sherry sherwin shona sibyl sid sidonie sigourney silas sinclair skyla
    solomon sondra sophia stacie stephy stevie stewart sukie susanna susannah susie sybil sylvester
    tabatha tabby talia tallulah tamsin tansy tarquin tasha tate teagan teegan tegan tegwen terence
    terrance terri tessa thaddeus thelma theodore thora tia tiana tiernan tilda tilly timmy titus
    tobin todd tommy toni tonia tonya tori tracie tracy travis trent tricia trina trish trisha
    trixie troy trudi tyrell tyson una valentina vaughan vaughn velma venetia verity verna vernon
    vesta vicki vickie vikki vince viola virgil vita vivien vonda wallis walt wendell wes wilbert
    wilbur wilf wilfrid willa willard willis winifred winona winston woodrow wyatt wyn wynne xanthe
    zac zach zachariah zachary zack zander zelda zena zeta zola zuleika
    """

  private static let celtic =
    """
    aileen ailsa aine aisling alasdair alun anwen aoife arwel bedwyr blodwen branwen brid
    bronagh cadfael cadi caoimhe caradoc carys catrin ceri cerys cian cillian clodagh conall
    cormac dafydd dai daithi deiniol delyth dervla diarmuid donal donnacha eamon eamonn efa
    eilidh eilis eirian eirlys eleri elin elis eluned emer emrys emyr eoghan eoin esyllt fiadh
    finlay finn finola fintan fionn fionnuala geraint gethin glyn grainne gruffydd gwenda
    gwenllian gwilym gwyneira gwynfor hefin heledd huw hywel iestyn ieuan ifan ifor innes iolo
    iorwerth islwyn iwan kenna kirsteen lachlann laoise llewellyn llinos llyr lorcan lowri maeve
    mair mairead mairi malachy mared marged marsaili meinir meirion meleri menna mererid merfyn
    mhairi mirain morven morwenna myrddin nia niall niamh nuala oisin olwen oonagh orlagh osian
    owain padraig peredur rhiain rhianydd rhodri rhun ruairi saoirse senan seren shauna sioned
    sorcha steffan struan taliesin teleri tomos torquil tudur wynford ynyr
    """

  private static let turkish =
    """
    abdulkadir abdurrahman adnan ahu akın alev alican alparslan altan anıl arda arif arife armagan
    armağan asena asuman asım ata atakan atilay atilla ayben ayca aycan ayda aydan aygun aygül aygün
    aykut ayla aynur aysegul aysenur aysu aytac aytaç aytekin ayten ayça ayşegül ayşenur azra
    bahadir bahadır bahri baki banu baris barış basak batuhan bayramali başak bedia bedriye behcet
    behiye bekir belgin belma beray bercan berfin beril berk berkan berkay berna betul betül beyza
    bilge bilgehan bilgin birgul birgül birol birsen bugra buket burcin burcu burhan burçin busra
    buğra büşra cafer cagla cahit candan cansu cavit celal celil cemil cemile cenk cennet cevdet
    ceyda ceyhan ceylan cihat coskun coşkun cuma cumali cuneyt cüneyt damla davut demet deniz dervis
    dilara dilber dilruba dogukan doğukan dudu dursun duygu döndü ebubekir ecrin eda edanur edip efe
    egemen ekin ekrem elanur elmas emel emin emrah emrullah ender enver erdal erden erdinc erdinç
    erdoğan ergin ergun ergün erhan erkan erol ersin ersoy ertan ertekin ertunc ertuğrul esen esin
    evren eyup eyüp fadime fahri fahriye fazilet feray ferda feride feridun feriha fethi fevzi fidan
    figen fikret fikriye firat fulya funda furkan fırat gamze gizem gokce gokhan goncagul gonul
    gulbahar gulcan gulizar gullu gulnur gulsen gulten gunay guner gunes gungor gurkan gursel guven
    göksel göktug gökçe gönül gülcan gülden gülizar gülnur gülsen gülten gülşen günay güner güneş
    güngör gürkan gürsel güven habibe hacer haci hacı hafize haldun halide halime halise haluk hamdi
    hamdiye hamide handan hande hanife harika hasibe hatun havva haydar hayrettin hayri hayriye
    hazal hediye hicran hidayet hikmet hilmi hulusi huri hurrem husniye hüsniye hüsnü ilayda ilhami
    ilkay ilker ilknur ipek irem irfan irmak isik ismet ismihan izzet jale kaan kadriye kamil kamile
    kamuran kazim kazım kenan kerem kerim kerime kevser kezban keziban kiymet koray kubilay kudret
    kıymet latife levent lokman lutfi lutfiye lütfi macit mahir mahmure makbule mediha medine mehtap
    melek melih meliha melike memduh memet menekse menekşe meric meriç mervan merve mesut mete
    metehan mevlut mevlüt mihriban mirac miray miraç mualla muammer muazzez mucahit mufit muhammet
    muharrem muhlis muhsin muhterem mukaddes mukerrem munevver murvet musa muzaffer muzeyyen mücahit
    müjgan münevver müslüm müzeyyen nagihan naile naim naime nalan narin nazif nazife nazim nazire
    nazli nazlı nazmiye nazım neba necati necdet necip necla nedim nedime nefise nejat nergis
    neriman nermin nese neset nesli neslihan nevin nevzat nezahat nezihe neşe nihal nihat nilay
    nilufer nilüfer nimet niyazi numan nuran nurdan nurettin nurgul nurgül nurhan nurhayat nuri
    nuriye nursel nursen nurten nurşen oguzhan olcay ongun orcun orçun oya ozge ozgur ozkan oznur
    oğuzhan perihan pervin petek pinar polat poyraz pınar ramiz rauf raziye recai refik refika remzi
    remziye resat rezan reşat reşit ridvan riza rojda ruhi rustem ruveyda ruya ruşen rüstem rüya
    rıdvan rıza saadet sabahattin saban sabiha sabriye sadet sadettin sadullah sadık safak safiye
    sahin sait sakine salih samet sami savas savaş seckin sedat sedef sefer seher selahattin selami
    selcan selcuk selda selen selime selman selva selçuk semanur semiha senay sener sengul senol
    serap sercan serdal serdar seref serhan serhat sermin sertac sertaç servet sevcan sevde sevgul
    sevgül sevil sevilay sevim sevinc sevinç sevtap seyfettin seyfi seyit sezai sezen sezer sezgin
    seçkin sidika songul songül suat suheyla sukran sukriye sukru sule sumbul suna süheyla sıdıka
    tahsin talat talip taner tansel tansu tarik tarkan tarık tayyip tekin temel teoman tevfik tolga
    tolgahan toprak tugay tugce tulay tulin tunahan tuncer turan turgay turgut turhan turkan tuğçe
    tülay tülin türkan ugurcan ulas ulaş ulku umran unal utku vahdet vahide vahit vedat vefa veli
    veysel vural yagmur yakup yalcin yalin yalçın yaprak yaren yasar yavuzhan yağmur yaşar yeldan
    yener yesim yeter yeşim yigit yilmaz yiğit yonca yucel yuksel yurdagul yücel yüksel zafer zahide
    zekai zekeriya zekiye zerrin zeynel zihni ziya zubeyde zulal zuleyha zulkuf zumrut zübeyde
    züleyha zümrüt çağla önder özge özkan öznur ülkü ümran ünal şaban şafak şenay şener şengül şenol
    şeref şeyma şule şükran şükriye şükrü
    """

  private static let arabic =
    """
    aadil aalia aaliyah abbas abdallah abdelali abdelhadi abdelhafid abdelhalim abdelhamid
    abdeljalil abdelkarim abdellatif abdelmajid abdelmalek abdelouahab abdelouahed abdelwahid
    abdenbi abdennour abderrazak abdeslam abdessalam abdessamad abdesslam abdou abdoul abdulaziz
    abdulrahman abir abou aboubakr achouak achraf adnane afaf afra ahlem aiman aimane ajmal akif
    alae alia aliya allal amani amar amel aminah amine amjad ammar amrane anas anbar anis anisa
    anissa anouar anwar aouatif aqsa areej arwa asadullah ashraf asmae assia assiya atef atika
    awatif aya ayah ayman aymane azeddine azedine azhar azzedine bachir badia bahia bahija bashar
    bashir basim basma bassam batoul behrouz behzad bijan boubker bouchra boujemaa brahim btissam
    chadia chadli chafik chahid chahida chahrazad chakib chakir chama charifa cherif chihab chokri
    dalal dariush djamel djamila douae dris elham elmehdi emad eman essam fadel fadi fadia fadila
    fadma fadwa fahad fahd fahim fakhri fanida farha farhiya farida faris farouk farzad farzaneh
    fatema fathi fathia fatna fatoumata fawad fawzi fawzia faycal faysal fayza fayçal fereshteh
    fettah fikri firas firdaous fouzia fowsia ghada ghalia ghassan ghita ghizlane ghulam habib
    habibullah hacene hachim hadi hadia hadil hafez hafidh hafssa haidar haifa haitham hajiba hajjar
    hakima hala halim hamada hamdan hamed hamida hamidullah hamou hana hanaa hanae hanane hani hania
    hanifa haris harith hasna hasnae hassania hassiba hassna hatim hayam haytham hazem hiba hoda
    hosni houcin houcine houria hourya houssaine houssam houssine hussain hussam hussein ibtihal
    ibtisam idrissa ihab ihsane ikhlas ikrame ilhame ilyass imad imade inas insaf intissar iqra
    islah ismahan ismahane ismat isra israe issa iyad jaafar jaber jabir jabril jalal jalil jalila
    jamaa jamila jannat jaouad jaouhara jasim jawad jihane joud joumana kaddour kaltoum kamal kambiz
    kamel kamilia kaouthar karam kaveh kawtar khadidja khair khalida khalifa khawla khayra khouloud
    kinan kourosh laarbi lahcen lahoucine lahoussine laleh lamiae lamya larbi latif latifah layal
    layan layla leïla loay lobna lotfi loukman lubna lukman maha mahad mahbub mahdi maher mahfoud
    mahjouba mahmud mahnaz mahsa maimouna majd majda majid majida malak malek manal manar mansour
    mariem maroua marouane marwa marwan maryame maryan masoud massin massoud mazen mbarek meftah
    mehran melika menouar meryam miloud milouda mimouna mirwais mohamad mohand mohannad mohcine
    mohsen mohsine mojgan mokhtar moncef mostafa mouaad mouad mouhcine mouloud mouna mounia mounira
    mousa moustapha mubarak muhannad muna munir muntaser nabila nacer nachida nadir nadira nahid
    nahla naila nailah najah najet najia najiba najibullah najim najlae najma naoual naoufal naoufel
    nasim nasr nasra nasreddine nasrin nasser nassim nassima nassira nassreddine navid nawel nazanin
    nazha nazik nezha nidal nihad nihed niloufar nisrine nizar noha nordine nouh nouhaila noureddine
    nouri nourredine nouzha nuha nurah nusaiba obaida omaima omid othman ouafae oualid ouarda
    ouassim ouassima ouiam ouidad oulaya oumayma oumaïma oumnia oussama outhman parisa parwin payam
    peyman pouya qasim qusay rabah rachad rachda radia radouan radouane raed rafat rafi rafif raghad
    rahma rahmouna raida raihana rajaa rajae rami ramia ramin ramzi ramzia rana ranim rasha rashad
    rasoul rawan raya rayan rayane rayhana razan reda redouan redouane reem rida rihab rima riyad
    rizlane rkia rochdi rokaya rouaida roumaissa roya ruba rukaya ruqaya saad saadia sabah saber
    sabir sabira sadia safa safaa safiyo safouan safouane safwan sagal sahar sahra saifeddine sakina
    salah salaheddine saleh salim salman saloua salwa samer samia samiha sana sanaa sanae sarra
    sawsan seloua sepideh shadi shadia shahd shahin shahram shaima shaimaa shakira shams shirin
    siavash sihame smail sofian sofyan soheila somaya soufian soufyan souhail souhaila souhayl
    soukaina soulaiman soulaimane soulayma soumaya soumia suhail suhaila sukaina sulaima sulaiman
    sulayman taha tahani tahar tahereh taib talal tamim taoufik tareq tasnim tawfik tayeb thaer
    thami thouraya tijani toufik touria wadie wael wafae wahib wahida wajdi wajih walae warda
    wassila wassim widad wijdan wissal yacine yacoub yahia yaser yasmiin yasser yassir yassmina
    yazan yazid yosra youcef youness younesse younous yousra youssra zabihullah zahia zahir zahira
    zaid zain zaineb zakariya zakariyae zaki zakia zakiya zarghuna zayd zayed zayn zeid zein zeina
    zeinab zhor ziad zied zinab ziyad zohair zohor zoubair zouhra zoulikha zoya zuhair
    """

  private static let african =
    """
    abdi abdifatah abdihakim abdinasir abdirashid abdirizak abdulahi abeba abebe abimbola abiodun
    abiola abla adaeze adama adanna addo adebayo adejoke adenike adetokunbo adisa adjoa adwoa afia
    afolabi afua agyeman aisatu aissatou akinyi akosua akua akuol akwasi alassane alem alemayehu
    alganesh alimatou almaz aloysius alphonse amadou amaka amara amare amenyo amoako anan anika
    aristide asamoah asante asha asmerom asrat astou atsede awa awet ayana ayanda ayesha ayo ayodele
    ayomide azeb babajide babatunde bahati bakary balogun bamidele bekele belay bereket berhane
    berihu biniam bintou binyam bisi boakye boateng bolanle boubacar bukola cabdi cheikh chiamaka
    chidera chidinma chika chimamanda chinedu chinwe chioma chukwu chukwuemeka clarisse célestin
    dahabo dahir damilola dawit deqa desta diallo dieudonné djibril désiré ebele ebenezer ebo efua
    ekow eleni emebet eniola ermias esi eskinder espérance eyerusalem eyob ezinne faduma fadumo
    farhia fatuma femi feven fikadu fikre filmon firehiwot fitsum folasade freweini funmi fusseini
    félicité ganiyu gebre genet getachew ghirmay gifty girma goitom guled gédéon habtamu habtom
    hadiza hagos halimo hawa henok hiwot hodan ifeanyi ifeoma ifrah ijeoma ikechukwu ikenna isaias
    isatou issouf jama jelani jengo jibril kabongo kadiatou kagiso kahsay kalkidan kamara kamau kanu
    kebede kehinde khadar khadijat khadra kibrom kidane kidist kojo kokou kwabena kwadwo kwaku
    kwamena kwasi kwesi lamin lemlem lerato liban lindiwe lulit luwam lwazi maame maimuna makeda
    mamady mame mandla marwo mbali mebrahtu mehari mekonnen melaku merhawi meron mesfin mihret modou
    mohammadu mohamoud mpho mulugeta mussie naana nafisatou nasteexo natnael ndidi negash negasi
    ngozika nimco nkechi nkosana nnamdi nneka nomsa nonso nosipho nura nyasha obiageli obinna
    ochieng odera ogechi okechukwu olabisi oladele olamide olu olufemi olumide oluwaseun oluwaseyi
    omari onyeka onyinye osagie osei oumar oumou ousman prisca rahel rahwa robel roble rodrigue
    rooda rotimi rudo ruta sadio sahle salimata samatar samrawit segun sekou selam selamawit semhar
    senait seun seyoum shukri sibusiso simbarashe simret siphiwe sipho sizwe souleymane sulekha
    séraphine tadesse tafadzwa tafari taiwo tanisha tariku tatenda tekle temesgen temitope tendai
    tesfalem tesfay tesfaye tewelde tewolde thabo thandi thandiwe themba tigist tinashe titilayo
    tiwonge tolu trésor tsegay tsehay tsion tunji uchenna ugochi uzoma wambui wangari wanjiru waris
    winta yaa yared yemane yemi yeshi yewande yohannes yonas yonatan yordanos yosief zahara zainabu
    zanele zawadi zekarias zerai zodwa zuberi
    """

  private static let surinamese =
    """
    amaisa anand aniel anielkoemar anoesjka anoeska anuradha aroen arti arvin arvind asharani ashna
    ashwin atma avinash bharti biharie bisoen chandni chandra chandrika chelida cherida cheryll
    chevron clyde cornelly curlin desi devika dewanand dewika dhiradj dinesh djenairo djoemai dwarka
    edson ergilio eulalia faried farley gaitri gaitrie gaynell gaytri geeta gerold gerrel gianni
    gierish ginaldo giovanca giovanny glenny gracita guillermo guilliano gwendoly haidy hardeo
    hardjo hemradj hensley hesdy humphry indra indradevi indre ismaël jagdish jairzinho jandino
    jaswant jeandro jerrel jerrely judmila jurensly jurino jurmaine jurmen kamla kavita kenson
    kishan kries krishna krishnadath lakhram lalita lallmahomed leandro lilawatie lisandro madhoe
    mahinder maltie manisha marciano mayra meena milouska moesha mohan moreno muriël narain narinder
    natasja naushad niesha oemar oemrawsingh orsine padma parvati preeti prem premchand quinsy radha
    radj radjesh radjin rajin ramdath rameshwar ranjan ranjeni ravindra rawie rayen rayshell
    reangelo redmar renuka reshma rewi richenel rignald rigoberto rinaldo rishandro rishi rishma
    ristie roché rodinde rodny rogelio romano romario roshana roshni roshnie royden ruchella
    ruthmila ruthsel ryanne sabitrie sandhia sanjai santoesha santosh sarita satish savitri sewdath
    shahaira shailesh shanella shantal shanti shaquille sharda shardha sharella sharina sherida
    shiva shivani shurandy shurendy shurensly sieuw sigmar soebhas soekh soenil soenita soeradj
    soerdj soerinder sulaika sunaina suraya surelis surinder sushma tirso tjandra tjandrikapersad
    urmie urmila urvin usha vidya vinay virjanand vishal vurnon wensley widjai wonny xaviera xiomara
    yamila yandino yosuel yvanka zulaika zulay zuleima
    """

  private static let southAsian =
    """
    aarav aarti abdus abhishek abida aditi ahsan ajit akash akshay aliyah aman amanpreet amarjit
    ambreen amit amita amrit amrita anisha anjum ankit anoop anuj anushka aqeel armaan aroosa arshad
    aruna arya asad asif asim atif avani avtar ayaan ayush azam balbir baljit balraj bhavesh bhavna
    bhupinder bikram bina chaminda chetan chirag daljit darshan deepa deepika deepti devansh devi
    dhruv dilip dilshad dilshan dipak dipti divya diya ekta faiz faizan fariha farooq fatimah fauzia
    fayaz fozia ganesh gaurav gauri ghazala girish gita gopal govind gulzar gurdeep gurinder gurmeet
    gurvinder hardeep hari harish harjinder harjit harman harsha harvinder hemant hina hira huma
    humaira inderjit irum ishaan ishani ishrat jagdeep jagjit jamshed jasmeet jaspal jasvinder
    jaswinder jaya jayesh jeevan jignesh jitendra jyoti kabir kajal kalpana kamaljit kamlesh kanwal
    kapil karan kartik kashif kasun kaushik kavya ketan khurram kiranjit kirti kishore komal kulbir
    kulvinder kulwant kumar kunal lahiru lalit lata madhu mahesh mahira maira manav mandeep maninder
    manish manjit manju manjula manmohan maqsood maryum mayur meenakshi meghana mehak mehnaz mehreen
    mehwish minal misbah mohini mohit mohsin mridula mumtaz musarat muzaffar nadeem nadim naeem
    nagesh naheed nahida namrata nandini narendra naresh nargis nasir navdeep naveen navjot nazir
    nazma neelam neeraj neeta neetu nikhil nilesh nimisha nirmal nirmala nishant nita nitin noman
    nosheen nusrat nuwan omkar palwinder pankaj paresh parminder parul parvaiz parvez parvinder
    payal pervaiz piyush poonam prabhjot pradip pragya pramod pranav prashant pratik praveen preet
    priti priyanka purnima qamar rabeena rachna radhika rafiq raheela rahila rajan rajat rajeev
    rajendra rajinder rajiv rajni raju rajveer rakhi raman ramandeep ramneek randeep ranjit ranveer
    rashda rashmi ravinder raza razia reena reeta rehana rehman rekha renu riaz ritesh ritu riya
    riyaz rizwan rizwana robina rohit roopa rukhsana ruksana rukshana rupa rupinder ruwan sachin
    sadaf saeed safdar sahil saif sajid sajida saleem sameer samina sanam sangeeta sangita sania
    sanjana sanjiv sarabjit saraswati sarfraz sarika saroj sarwar satinder satnam satvinder satwant
    saurabh savita seema shabir shafiq shagufta shahbaz shahed shaheen shahid shahida shahnaz
    shahzad shaista shakeel shakil shalini shamim shamima shankar sharad sharmila sharmin shashi
    shazad sheetal shehnaz shilpa shivam shoaib shobha shrey shruti shveta shweta siddharth
    simranjit sital smita sneha sohail sonal sonali soniya srinivas subhash sudha sudhir sufyan
    sujata sukhdeep sukhjit sukhvinder sukhwinder sumaira suman sumit sundeep supriya surjit sushil
    sushila swati syed tabassum tanvi tarun taslima tayyaba tejas tejinder thilini tushar umar umesh
    upasana upul urvashi uzma vaishali vandana varsha varun vasant veena venkat vikas vikash vimal
    vineet vipul viraj vishnu vivek waheed wajid waseem yash yasmeen yogesh zafar zaheer zahida
    zahoor zaib zakir zarina zeenat zia zohaib zubaida zulekha zunaira
    """

  private static let polish =
    """
    adrianna agata aleksander alicja alina anastazja aneta angelika aniela antoni arkadiusz artur
    augustyn bartek bartlomiej bartosz bartłomiej beata bernadeta blazej bogna bogumil bogumił
    bogumiła boguslaw bogusław bogusława boleslaw bolesław bozena bożena bronislaw bronisław błażej
    cecylia celina cezary czeslaw czesław czesława dagmara danuta darek daria dariusz dawid dominik
    dominika donata dorotka edyta elzbieta elżbieta eugeniusz ewelina ewunia faustyna felicja
    franciszek fryderyk gosia grazyna grażyna grzegorz gustaw halina halszka hanka henryk henryka
    hieronim honorata iga ignacy ireneusz irmina iza izabela izydor jacek jadwiga jadzia jagoda
    jakub janek janina janusz jarek jaroslaw jaroslawa jarosław jerzy joasia jola jolanta judyta
    julita juliusz justyna józef józefa kacper kaja kajetan kamila kasia kazimierz klaudia klaudiusz
    klementyna konrad konstanty kornelia krysia krystian krystyna krzys krzysiek ksawery lech
    lechoslaw lechosław leokadia leslaw leszek lesław lucjan lucyna ludwik ludwika lukasz maciej
    maciek maja maksymilian malgosia malwina marcelina marcin mariola mariusz martyna marzena
    mateusz matylda małgorzata małgosia michał mieczyslaw mieczysław mikolaj mikołaj milena milosz
    mirek miroslaw mirosław mirosława miłosz monika natalka nikodem oktawia ola olek oliwia oskar
    otylia patrycja patryk pawel paweł piotrek przemek przemyslaw przemysław radek radoslaw radosław
    rafal rafał remigiusz roksana romuald roza ryszard róża seweryn slawek slawomir sobieslaw
    stanislaw stanisław stanisława staszek stefania sylwester sylwia szczepan szymon sławek sławomir
    tadek tadeusz tekla teodor tomek tymon tymoteusz urszula waclaw wacław waldek waldemar weronika
    wieslaw wiesław wiesława wiktor wiktoria wincenty witold wladyslaw wladyslawa wlodek wlodzimierz
    wojciech wojtek władysław włodzimierz zbigniew zbyszek zdzislaw zdzisław zenon zosia zuzanna
    zygmunt zyta łukasz
    """

  private static let european =
    """
    adelina adriano agim agnese agnete agron aino alberto alejandra alejandro aleksandar aleksandre
    aleksei alessandra alessandro alessia alessio alexandru alfonso aliona alona alvaro amalia ambra
    anastasios anca andreea andrei andriy aneliya angelica angeliki aniko annika ansgar antal
    antonela antti antónio apostolos arben ardian ardita arianna arjeta armando arminda artem arturo
    asbjørn asen asger astri asya atanas athanasios attila aurelia avni bacso balázs bekim bence
    benedetta bernd besnik biljana birgitta bjarne blagoj blanca blerim blerta bodil bogdana bohdan
    bohumil bohuslav borja boryana bosko branislav branka branko bujar catalin catarina caterina
    christos ciprian claudio claudiu constantin constanze corneliu corrado cosmin cristian cristiana
    cristina csaba cătălin daciana dalibor damir daniela danijela danilo darina dario darko davide
    dejan denisa denys desislava detlef diego dimitar dimitra dimitrios dimitris dinko djordje
    dmitro dmytro dobromir domenico donatella doru dragana dragica dragos drita dubravka dusan dušan
    eberhard edin edoardo edona eduardo eero eeva eftychia egle eglė einar eino eirik eirini
    ekaterina eleftheria eleonora elisabetta elitsa eliška elvir emanuela emanuele emiliano emilio
    emina enrico erling ermir ernesto espen esperanza esteban eszter eugenio evangelos evgeni
    evgenia evgeny fabiana fabrizio fatjon fatmir fatos federica federico felipe ferenc fernanda
    filipa filippo flamur flavia flavio florica florin francesco francisco frantisek františek franz
    friedrich fritz gabor gabriele gaetano galina galya georgi georgios gergely gerhard geta gezim
    ghenadie gheorghe giacomo gianluca gintaras giorgia giorgio giorgos giovanna giulia giulio
    giuseppe gizella gjergj goncalo gonzalo gonçalo goran gordana graziella gunilla gustavo gyorgy
    györgy gábor günter hakon halvard hannu heikki heiko heinz helmut henrike holger hristo hrvoje
    hugues håkan hélène ignacio ildikó ilian ilie ilinca ilir iliya ilkka illya imre inger ingo
    ingvild inna inês ioan ioana ionel ionela ionut ionuț irina iryna istvan istván iulia iuliana
    ivanka ivaylo iveta ivica jaana jadranka jari jarmila jarmo jaroslava jasmina jasna javier
    jelena jesús jeton jiri jitka jiří joana joao joaquim joaquin jonida jorunn josefa josip jovan
    jovana jozsef joão juan juha jukka julijana julio jános józsef jörg jørgen kaisa kalin kalina
    kalojan karlo karoly karsten katalin katarina katerina kateryna kiril kirsi kjersti klaus knut
    konstantin konstantina konstantinos kosta kostas krasimir kresimir kristijan ksenia kujtim
    károly kåre ladislav laszlo laurentiu lejla lenka libor liisa lilia liliya liridon livio
    ljiljana ljubica lorena lorenza luana lubomir luciana luciano lucía ludmila luigi luisa lukas
    lukáš lulzim lurdes luís lyubov lyudmyla lászló maksim maksym malin manfred manuel marcela
    marcello margarida margarita mariano mariela marija marijana marin marinela marisol mariya
    mariyana marketa markku marko maría massimo matej mateo matteo matti mauricio maurizio
    maximilian michele mihaela mihail mihaly mikko miklós milica milos miloš mimoza minna mircea
    mirela mirjana mirko miroslav mladen montserrat morten mykhaylo mykola márta nadezhda nadiya
    natalija nataliya natasa nataša nebojsa nedelcho nela nemanja nenad nevena nicoleta nicolò nikol
    nikola nikolai nikolaos nikolay nikolina nikos nuno octavian oddvar oksana olav oleg oleh olha
    ondrej ondřej ornella orsolya outi ovidiu pablo panagiotis paulo pavel pavla pavlina pavlo pekka
    penka petar petko petr petri petros petya pierluigi pilar pirjo plamen predrag päivi péter radka
    radmila rados radoslav radovan radu raffaele ragnar ragnhild rainer raluca ramón ranko rares
    rasmus ratko raul razvan raúl rexhep riccardo riikka risto rocío rodica rodrigo romina rosaria
    rosario rositsa rumen rumyana ruslan régis rüdiger sakari salvatore sandor sandro sanja sasa
    sasha saša sebastiano senad seppo serghei sergiu serhii serhiy severina severine shpresa silviya
    simeona simona slavica slavko slobodan snezana snežana sofiya sofía solveig sorin sorina spyros
    srdjan stanimir stanislava stanka stavros stefano stefka stela stepan stevan stoyan stéphane
    susana suzana svein svetla svitlana szilvia sándor sébastien sílvia tamas tamás taras tarja
    tatjana tatyana telmo teodora tereza terje tetiana tetyana theodoros thorbjørn tiago tiberiu
    tibor tihomir todor tomislav tomás tonka torbjörn torill torsten traian trond trygve tsvetelina
    tuomas turid tuula tünde umberto vaclav vadim valbona valentin valeria valeriu valeriya valon
    vanya vasil vasile vasiliki vasilis vasyl veaceslav vedran veikko velichka velimir ventsislav
    veronika veselin vesna vibeke viktor viktoria viktoriia viktoriya vincenzo violeta viorel
    viorica virginie vitalie vitaliy vitaly vito vittorio vjosa vlad vladan vladimíra vladislav
    vlado vladut vlasta vlatko vojislav volker volodymyr vyacheslav václav wolfgang xavi xhevdet
    yana yaroslav yevhen yevheniia yiannis yngve yordan yordanka yulia yuliia yuliya yuriy zdenek
    zdenka zdeněk zdravko zeljko zhivko zivko zlatan zlatka zlatko zoltan zoltán zorica zsofia zsolt
    zsuzsa zsuzsanna zsófia zvonimir øystein željko
    """

  private static let eastAsian =
    """
    agung agus aiko akiko andika anh arief asep asuka aulia ayu ayumi bambang bao bayu bich binh
    budi chao chau cheng chiyo chun cuong daiki daisuke dedi dorje duc duong eko endang eunji fajar
    febri fei feng fitri fumiko galih giang guang guiying gunawan hanh hao haoran hartono haruka
    haruki haruto hendra heri hideki hien hieu hiroki hiroko hoa hoang huan huong huy hye hyejin
    ichiro indah intan irwan jia jiahui jian jiang jiao jing jingyi jisoo jiwoo joko jun junko kaito
    kaori kartika kartini kazuki kazuko keiko ketut khanh kiet kumiko kurnia kyung lestari lihong
    lihua ling linh makoto mariko masaki megumi meiling michiko miho mingming minh minho minjun
    minoru misaki nanang naoki naoko nga ngawang ngoc nhung ningsih noriko novita nurul nyoman pema
    phuong priyanto purnomo putri putu qiang qing quang quoc quynh rahmat ratna retno rini rizki
    rizky rong ryota sachiko sakura satoshi sayuri seojun setiawan shaohua shigeru shiho shinji siti
    slamet soojin sora sugeng suharto sukarno sukma sulastri sumiati sunhee supriyadi surya suryani
    susanti sutrisno takashi takeshi teguh tenzin thanh thao thuy tomoko trang trinh trung tuan tuti
    tuyen tuyet udin utami viet wahyu wawan wayan weijie widya wulan xiaohong xiaoli xiaoming xin
    xing xinyi xiu xiuying xuan yanti yanto yasuko yichen ying yogi yoko yong yoshi yoshiko yuan
    yuanyuan yudi yui yuka yukiko yuko yuliana yumi yuni zhen zhihao zihan zulkifli
    """

  private static let recent =
    """
    aaron abbi abigaël adriel alessa alya amelya anaïs ayden aylen ayven benja benthe boaz bobbi
    bodhi boet cas casper cataleya charly collin damin dani daya delano diaz diede djamilla
    djayden djaylano djenna djennah djoy djuna dylano elia elijah elina elora emely eray
    evalotte evelynn fae faye fayen felice felin feline fem fenn fenno fiene fiep filou floran
    flynn foss fynn féline gaia gioia giuliano gwenn hailee hailey ilay imara ize jace jairo
    jalen jayda jaylano jaylinn jayson jenthe jesaja jhené jinte jinthe joah joeliana joelyn
    johnjohn joline jonna jools joya jurian kayley keano keanu kensley kiano kiki kjeld kjell
    koa kyan kyano lauke laurena lias lillyan lilou lio livai liyana liza lizz loua lowen luan
    luxx luz lyam lyanna maas maddox mads maisa maleya malou maren marley marly mathijn mattheo
    matthijn mayla maylin mayson maël melia michal midas miel mika mikah mikai miley mink mirza
    morris moïse myla mylan mylo nayla nayra naïm neah nena nilo nio nisa nohlan nola nolan
    noomi nouk novi noé nyah odin olin olivér oona pepijn puk quin quinn raef rafaël raffi rebin
    renesmee reza rhodé ries rochèl romee romij romée rosalina roxy ryder saffira samuël sefanja
    senn sepp sev siem sienna silvijn soof sverre tex thibo thijme thor tijmen tijn timur tirza
    tiuri tygo tyn vajèn valerian vayèn vedder vico vieve vigo vinz vives yente yfke yinte
    yinthe yoëlle yuna yuval zeb zep zev zeyd zoey zosja zoé zuri
    """

  private static let ukrainian =
    """
    anastasiia anatolii andrii bohdana chrystyna costel danylo daryna dmitry dorin fedir florentina
    gergana halyna hryhorii ihor ileana iulian ivanna khrystyna kostiantyn kyrylo larisa larysa
    leonid lesia liliia liubov liudmyla liviu lucian luminita lyubomir lyudmila madalina marharyta
    mariia marius maryna mikhail mykhailo mykyta nadiia nataliia nazar nedelya nicolae oleksandra
    oleksii ostap petro petru roksolana ruslana semen sergej sofiia stanislav tsvetan valentyna
    valerii vasili vitalii vladyslav yaroslava yelena yevgeny yevhenii yurii zinaida zoriana
    """
}
