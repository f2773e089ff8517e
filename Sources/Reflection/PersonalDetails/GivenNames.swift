/// Given names of the Netherlands, Flanders and the United Kingdom that are hardly ever another word,
/// by where they come from, beside the frequent ones of `NameWords`; all in lower case.
///
/// Those that are words as well stand with `NameWords.ambiguousNames`.
enum GivenNames {
  static let all = [
    dutch, flemish, frisian, british, celtic, turkish, arabic, african, surinamese, southAsian,
    polish,
    european, eastAsian, recent,
  ].reduce(into: NameWords.firstNames) { names, group in names.formUnion(DetailWords.words(group)) }

  /// Whether a word in small letters is one, with or without its accents.
  static func contains(_ word: String) -> Bool {
    all.contains(word) || all.contains(PlainLetters.of(word))
  }

  private static let dutch =
    """
    aafke aagje aaltje abel abraham adriana adrie agatha agnes albertine aldert aleid aletta
    alette alexandrine alida allard alwin amarins annechien anneloes annemieke annemijn
    annerieke anouska ansje antje antonie antonius arianne arjenne arjo arnout aukje baltus
    barteld bartholomeus bartje bea beatrix bep berdien bernadet bernardus bertine bertus betje
    betsy bettie bonne boukje brigitta brigitte catharina catharinus cathelijne cato celine
    charlot chiel chrisje christa christiane claartje clarissa claus clemens cobie coby
    constance constantijn corina cornelia cornelie corné corrina cox dagmar damiaan daphne
    debora derk derkje diederik dieuwke diewertje dingeman dini dinie dionysius dirkje doreen
    doriene dorine dorothea douwina driekus driesje eefje eefke eelco eelke eelkje egbert
    egberta eibert elbert eldert elleke ellemieke elsbeth elselien elske emil emilie emmely
    emmie engelina erna ernestine erwin esmé eugenie evelijn everdina evert evie ewout fabienne
    fieke fleurtje fokke fonny francien francine francisca franka frederica frederieke fredrik
    froukje gabriëlla geerte geertje geertruida geesje gerarda gerardus gerdien gerlinde gerlof
    gerrie gerritje gerry gertie gertjan gertruda geurt gideon giel gijsje ginny godelieve
    godfried goedele greetje gretha guusje guustaaf hadewij hadewych hanneloes hannelore hanny
    harald harmen harmke hayo hedda hedy heiltje heinrich helma henderika henderikus hendrien
    hendrika hendrikje hendrikus hennie henrica henricus henrik henriëtte herbert hermanus
    hermien hermine heske hessel hilbert hilda hildegard hille hiske hubertus huib huibert huug
    huybert ieke igor ilja ilona ilonka ina irma isabeau isabella isolde izaak izak jaapjan
    jacco jacoba jacobien jacobine jacobus jacolien jacomijn jacomina jacquelien jacquelijn
    jannes jannetje jansje jarl jarne jarrik jasperina jeanne jeannet jeannine jelmer jelske
    jelte jeltje jenneke jentje jeroentje jesper jessie jikke jildou jilles jitse joanneke
    jobien jochum jodokus joeke joep jojanneke jolanthe jonne jonneke joop jop jopie jorg
    jorieke jorik jorn josine josje jozef jozefien jozien juda judica julianne julius jurjen
    jurriaan jurrien jutta juul karianne karien karst katelijn katharien katheleen kathelijne
    katrijn keetje keimpe klaasje klazien klazina koert koosje korneel krijn krijntje lambert
    lambertus lammert lammie lammigje lauran laurie leentje leida leni lenie lennard lenneke
    lenny leontien leopold lex liane lianne lidewij lidwien liedeke lieneke lientje liesje
    lieuwe ligia lijsbeth linetta lisanne lizan lizzy lodewijk loeke loeki lonneke lotje louk
    louwrens lubbert lucretia ludolf luite luitzen lutgarde luus lysbeth maai machiel magreet
    maikel manja mannes marcelle margje margreet margrete margrietje mariann marije marijne
    marijse maril marilène marinka marise mariëtte marjanne marjo marjon marleentje marlijn
    marlot marrigje matthijs mattie mechteld meindert meine meinou menno menso merlijn michaël
    mientje miep mies mijntje mineke mirella mirelle mirre mirte mirthe moira monic myrna myrthe
    nanda nando nanette nannie nardus natascha neeltje nella nellie nelly nicolet nicolette
    nicoline niek niesje noud noël nynke odette odilia otte paulien paulus petronel philippa
    philippien pia piebe pieternel pieternella piroska pleuni pleuntje quirijn quirine rachelle
    ragna ramses randy reinbert reinder reinhard reinhilde reinjan reinou reinoud rens renske
    rianca richelle rieke riekje rienk rients rijkje rikus rimmer rina rineke rinke rinus rixt
    rocco roderick roeland roelf roelfke roelie roelien roelof roelofje rolinde rolinka
    rosalinde rosanne rosita rozemarijn rudger rudie ruurd saakje saartje sabrien salomon
    sandrien sandrine sanneke sarina sebas sebastian seerp servaas severien sib sibren sicco
    sieger siegfried sien sierd sieta sieteke sietse sietske sijbrand sijmen silvester simeon
    simke simonne sipke sita sjan sjanie sjef sjoerdje sjors sjoukje stefaan steijn stieneke
    suus suzanna swaantje sybrand sybrich sytse sytske tamar tammo tanneke teade teake teije
    teunis teuntje thecla theodora theodorus thera theun thirza thom tieme tiemen tiesto tiete
    timon titia tjaart tjalke tjerk tjitske tobi toke tonnie tonny tooske tosca treesje trijn
    trijnie twan udo uwe valerie veronie victorine wemke wendel wendela wendelien wendeline wibo
    wichard wichert wiebren wiechert wieger wieke wiepke wietske wigbold wijbrand wijnand
    wijnanda wilco wilhelm wilhelmus wilke willemien willemijntje willemina willian wilmar
    wilmien winfried winnie wobbe wobke wolfert wolter woutera wubbo wytse wytske ymkje yoeri
    yoni ype ysbrand yvon zacharias zeger zeno zwaantje zweder
    """

  private static let flemish =
    """
    abdon achiel aimé albéric alfred alix alois amandine ameel amelia annebel annelore annick
    antoinette armand arnaud aude augusta augustin aurore aurélie axel axelle bavo benedict
    benedikt benoit benoît bertrand bieke blanche camiel camille capucine cecile celeste cerise
    chloé christelle christiaens clementine clément cyriel cyril cécile damienne delphine
    dominiek edmond edouard eliane elien elisa emilienne emmanuelle ethel etienne fabrice
    felicienne fernand ferre fientje firmin flor florent françoise frédéric gaston gaëlle gaëtan
    geneviève georges georgette germain ghislain ghislaine gilberte gino gitte goedroen goele
    gudrun guillaume gunter gunther gwenny helga herwig ignace imelda ivonne janick jeroom johny
    jozefa kaatje karlien karolien karolina kasper katleen kato katrin kenny kris kristiaan
    kristien laure laurence laurette laurien leontine liesl lieven lindsay livien livina lorenz
    louisa lucienne ludwig lut lutgard léon maité marnik mathis micheline nadège noëlla odile
    paola pascale paulette pieterjan quentin raf raymonde regina reginald reinhart remi renaat
    renaud robrecht rodolphe rolande romain rosette régine rémy sabien seppe sibylle stephane
    sylvain sylviane tanguy thibault thibaut tijl tijs tybo urbain valère valérie vicky viviane
    wannes warre wivina wout yolande yves zita évelyne
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
    abbie abby abi ada addison adele aidan alana albie alec alexis alf alfie algernon
    allan allison alyssa amberley amos anastasia annalise ansel anselm antonella archibald aria
    ariana ariel arlene arlo arron ashleigh ashton athena aubrey audrey aurora avery avril
    barnaby beatriz becca belinda benjy bernice bertie beryl bessie bethan bethanie bev
    beverley blake bobbie bonita bonnie brady brandon brent bret brett bridgette bridie brodie
    bronte brooke bruce bryony byron caitlin caleb callie calvin cameron camilla candice carina
    carley carly carolyn carrie carson cassandra cassie cathryn cecil cecilia cecily cedric
    celia charleen charlene charmaine chaz chrissie chrissy christabel christie clarence claude
    clifford clint clinton cody colby colleen cordelia corey corinna cornelius cory crispin
    curtis cuthbert damon dane danni darcey darcy daryl deanna debra deirdre delia della demelza
    denis denzel dermot dexter dinah dolores dominick dorian doug douglas duane dudley dulcie
    dwight edie edmund edna edwina effie elaina elisha elle ellery elliot elliott elsie elton
    elvira elvis emeric emilia emmeline emmett enid errol esme estelle ettie euan eunice evan
    evangeline evelina everard everett fabio felicia fenella fergus fern fernando ffion fletcher
    fliss floyd frankie franklin freda freddie fredrick gabe gabi gabriella gail garth gaynor
    gena genevieve geoffery georgiana georgie gertrude gilda giles gillie gladys glenda glenys
    glynis godfrey graeme grantley gregg gregory gretchen griff griselda guinevere gwendoline
    gwyn gwyneth hadley haley hamish harriette hattie hayley hector henrietta hermione hetty
    hollie horace horatio humphrey iain imogen ines iola iona irena irving isadora isaiah isobel
    ivor jacinta jaden jaime jameela janelle janette janey janine janis jared jarrod jarvis
    jaspar jayne jeb jed jedidiah jeffery jeffrey jemima jen jeni jenson jeremiah jermaine jerry
    jessamy jethro jillian jimbo jimmy joanie jocelyn jodi jody jojo jolene jon jonny jordana
    josette josh josie joss judah judd judi judy juliana juliet juno justine kai kara karla
    karly karol kasey katelyn katherine kathie katrina kay kaylee keeley keely keiron kelsey
    kelvin kendra kerri kerrie keziah kieron kimber kirby kirstin kody kristian kristin kristina
    kristine kristy krystal kurtis kylie lacey larry lauretta lavinia lawrence lawson leah
    leanna leighton lemuel lenora leonora leticia lettie lexi liana libby liliana lilith lillian
    lillie lindon linford linus lionel livvy lizzie lois loretta lori lorna lottie louella louie
    lucille luella lulu luther lyle lyndon lyndsey lynette lynsey lynton lysander macey
    mackenzie maddie maddison maddy madeleine madeline madge mae magnus mahalia maisie maitland
    mallory mandy marcia marcie marcus margery mariah marianna maribel mariel marilyn marissa
    marlon marlowe marnie marsha marty marva mathew matilda maude mavis maxwell maya maynard
    mckenzie meg melvin melvyn meredith merle merrick mervyn micah michaela mickey mildred
    millicent millie milo mimi minerva minnie miranda mischa mitch mitzi moll mollie mona
    montague monty morag morgan mortimer moses myfanwy myles myra nana natalya neal ned nell
    nelson nerys nessa nettie neville ngaio nicki nigella nikita nikki nona norah norris octavia
    ollie olympia ophelia orla orson osbert oswald patsy patty pauletta penelope percival percy
    perdita perry petula phebe phillip phillipa phillips phineas phoebe phyllis piers pippa
    polly portia prunella quincey rachael rae raelene rafe raina randal randall randolph
    raphaela raquel rayner reanne rebekah redmond reece reggie rena renata reuben rex rhian
    rhoda rhona rhonda rhydian ricki ricky rikki riley robyn roddy rodger roisin rolanda romeo
    romilly ronan ronnie rory rosalba rosalyn rosamund rosanna roseanna roseanne rosemarie
    rosina roxana royston rudyard rufus rupert russ russell ryland sabina sadie sal samson saul
    savannah scarlett seamus seb selena selina selwyn seth seymour shane shannon shari shaunna
    shawn shayla shayne shelby sheldon shelley shelly sheree sheridan sherry sherwin shona sibyl
    sid sidonie sigourney silas sinclair skyla solomon sondra sophia stacie stephy stevie
    stewart sukie susanna susannah susie sybil sylvester tabatha tabby talia tallulah tamsin
    tansy tarquin tasha tate teagan teegan tegan tegwen terence terrance terri tessa thaddeus
    thelma theodore thora tia tiana tilda tilly timmy titus tobin todd tommy toni tonia tonya
    tori tracie travis trent tricia trina trish trisha trixie troy trudi tyrell tyson una
    valentina vaughan vaughn velma venetia verity verna vernon vesta vicki vickie vikki vince
    viola virgil vita vivien vonda wallis walt wendell wes wilbert wilbur wilf wilfrid willa
    willard willis winifred winona winston woodrow wyatt wyn wynne xanthe zac zach zachariah
    zachary zack zander zelda zena zeta zola zuleika
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
    abdulkadir abdurrahman adnan ahu akın alev alican alparslan altan anıl arda arif arife
    armagan armağan asena asuman asım ata atakan atilay atilla ayben ayca aycan ayda aydan aygun
    aygül aygün aykut ayla aynur aysegul aysenur aysu aytac aytaç aytekin ayten ayça ayşegül
    ayşenur azra bahadir bahadır bahri baki banu baris barış basak batuhan bayramali başak bedia
    bedriye behcet behiye bekir belgin belma beray bercan berfin beril berk berkan berkay berna
    betul betül bilge bilgehan bilgin birgul birgül birol birsen bugra buket burcin burcu burhan
    burçin busra buğra büşra cafer cagla cahit candan cavit celal celil cemil cemile cenk cennet
    cevdet ceyda ceyhan ceylan cihat coskun coşkun cuma cumali cuneyt cüneyt damla davut demet
    deniz dervis dilara dilber dilruba dogukan doğukan dudu dursun duygu ebubekir ecrin eda
    edanur edip efe egemen ekin ekrem elanur elmas emel emin emrah emrullah ender enver erdal
    erden erdinc erdinç erdoğan ergin ergun ergün erhan erkan erol ersin ersoy ertan ertekin
    ertunc esen esin evren eyup eyüp fadime fahri fahriye fazilet feray ferda feride feridun
    feriha fethi fevzi fidan figen fikret fikriye firat fulya funda furkan fırat gamze gizem
    gokce gokhan goncagul gonul gulbahar gulcan gulizar gullu gulnur gulsen gulten gunay guner
    gunes gungor gurkan gursel guven göksel göktug gökçe gönül gülcan gülden gülizar gülnur
    gülten gülşen günay güner güneş güngör gürkan gürsel güven habibe hacer haci hacı hafize
    halide halise haluk hamdi hamdiye hamide handan hande hanife harika hasibe hatun haydar
    hayrettin hayri hayriye hazal hediye hicran hidayet hikmet hilmi hulusi huri hurrem husniye
    hüsniye hüsnü ilayda ilhami ilkay ilker ilknur ipek irem irfan irmak isik ismet ismihan
    izzet jale kaan kamil kamile kamuran kazim kazım kenan kerem kerim kerime kevser kezban
    keziban kiymet koray kubilay kudret kıymet levent lokman lutfi lutfiye lütfi macit mahir
    mahmure makbule mediha medine mehtap melek melih meliha melike memduh memet menekse menekşe
    meric meriç mervan merve mesut mete metehan mevlut mevlüt mihriban mirac miray miraç mualla
    muammer muazzez mucahit mufit muhammet muharrem muhlis muhsin muhterem mukaddes mukerrem
    munevver murvet musa muzaffer muzeyyen mücahit münevver müzeyyen nagihan naile naim naime
    nalan narin nazif nazife nazim nazire nazli nazlı nazmiye nazım neba necati necdet necip
    necla nedim nedime nefise nejat nergis neriman nermin nese neset nesli neslihan nevin nevzat
    nezahat nezihe neşe nihal nihat nilay nilufer nilüfer nimet niyazi numan nurdan nurettin
    nurgul nurgül nurhan nurhayat nuri nuriye nursel nursen nurten nurşen oguzhan olcay ongun
    orcun orçun oya ozge ozgur ozkan oznur oğuzhan perihan pervin petek pinar polat poyraz pınar
    ramiz rauf recai refik refika remzi remziye resat rezan reşat reşit ridvan riza rojda
    ruhi rustem ruveyda ruya rüstem rüya rıdvan rıza saadet sabahattin saban sabiha sabriye
    sadet sadettin sadullah safak safiye sahin sait sakine salih samet sami savas savaş seckin
    sedat sedef sefer seher selahattin selami selcan selcuk selda selen selime selman selva
    selçuk semanur semiha senay sener sengul senol serap sercan serdal serdar seref serhan
    serhat sermin sertac sertaç servet sevcan sevde sevgul sevgül sevil sevilay sevim sevinc
    sevinç sevtap seyfettin seyfi seyit sezai sezen sezer sezgin seçkin sidika songul songül
    suat suheyla sukran sukriye sukru sule sumbul suna süheyla sıdıka tahsin talat talip taner
    tansel tansu tarik tarkan tarık tayyip tekin temel teoman tevfik tolga tolgahan toprak tugay
    tugce tulay tulin tunahan tuncer turan turgay turgut turhan turkan tuğçe tülay tülin türkan
    ugurcan ulas ulaş ulku umran unal utku vahdet vahide vahit vedat vefa veli veysel vural
    yagmur yakup yalcin yalin yalçın yaprak yaren yasar yavuzhan yağmur yaşar yeldan yener yesim
    yeter yeşim yigit yilmaz yiğit yonca yucel yuksel yurdagul yücel yüksel zafer zahide zekai
    zekeriya zekiye zeynel zihni ziya zubeyde zulal zuleyha zulkuf zumrut zübeyde züleyha zümrüt
    çağla önder özge özkan öznur ülkü ümran ünal şaban şafak şenay şener şengül şenol şeref şule
    şükran şükriye şükrü
    """

  private static let arabic =
    """
    aadil aalia aaliyah abbas abdallah abdelali abdelhadi abdelhafid abdelhalim abdelhamid
    abdeljalil abdelkarim abdellatif abdelmajid abdelmalek abdelouahab abdelouahed abdelwahid
    abdenbi abdennour abderrazak abdeslam abdessamad abdesslam abdou abdoul abdulaziz
    abdulrahman abir abou aboubakr achouak achraf adnane afaf afra ahlem aiman aimane ajmal akif
    alae alia aliya allal amani amar amel aminah amine amjad ammar amrane anas anbar anis anisa
    anissa anouar anwar aouatif aqsa areej arwa asadullah ashraf asmae assia assiya atef atika
    awatif aya ayah ayman aymane azeddine azedine azhar azzedine bachir badia bahia bahija basim
    basma bassam batoul boubker bouchra boujemaa brahim chadia chadli chafik chahid chahida
    chahrazad chakib chakir chama charifa cherif chihab chokri dalal djamel djamila douae dris
    elham elmehdi emad eman essam fadel fadi fadia fadila fadma fadwa fahad fahd fahim fakhri
    fanida farha faris farouk fatema fathi fathia fatoumata fawad fawzi fawzia faycal fayza
    fayçal fettah fikri firas firdaous fouzia ghada ghalia ghassan ghita ghizlane habib hacene
    hachim hadi hadia hadil hafez hafidh hafssa haitham hajiba hajjar hakima hala halim hamada
    hamdan hamed hamida hamou hana hanaa hanae hanane hani hania hanifa haris harith hasna
    hasnae hassania hassiba hatim hayam haytham hazem hiba hoda hosni houcin houcine houria
    hourya houssaine houssam houssine hussain hussam hussein ibtihal ibtisam idrissa ihab ihsane
    ikhlas ikrame ilhame ilyass imad imade inas insaf intissar iqra islah ismahane ismat isra
    israe issa iyad jaafar jaber jabir jabril jalal jalil jalila jamaa jamila jannat jaouad
    jaouhara jasim jawad jihane joud joumana kaddour kaltoum kamal kamel kamilia kaouthar karam
    kawtar khadidja khair khalida khalifa khawla khayra khouloud laarbi lahcen lahoucine
    lahoussine lamiae lamya larbi latif latifah layal layan layla leïla loay lobna lotfi loukman
    lubna lukman maha mahdi maher mahfoud mahjouba mahmud maimouna majd majda majid majida malak
    malek manal manar mansour mariem maroua marouane marwa marwan maryame massin massoud mazen
    mbarek meftah melika menouar meryam miloud milouda mimouna mohamad mohand mohcine mohsen
    mohsine mokhtar moncef mostafa mouaad mouad mouhcine mouloud mouna mounia mounira mousa
    moustapha mubarak muna munir muntaser nabila nacer nachida nadir nadira nahid nahla naila
    nailah najah najet najia najiba najim najlae najma naoual naoufal naoufel nasim nasr nasra
    nasreddine nasser nassim nassima nassira nassreddine nawel nazha nazik nezha nidal nihad
    nihed nisrine nizar noha nordine nouh nouhaila noureddine nouri nouzha nuha nurah nusaiba
    oualid ouarda ouassim ouassima ouiam ouidad oulaya oumayma oumaïma oumnia oussama outhman
    qasim rabah rachad rachda radia radouan radouane raed rafi rafif raghad rahma rahmouna raida
    raihana rajaa rajae rami ramia ramzi ramzia rana ranim rasha rashad rasoul raya rayan rayane
    rayhana razan reda redouan redouane reem rihab rima riyad rizlane rkia rochdi rokaya rouaida
    roumaissa rukaya ruqaya saad saadia sabah saber sabir sabira sadia safa safouan safouane
    safwan sahar sahra saifeddine sakina salah salaheddine salman saloua salwa samia samiha sana
    sanaa sanae sarra sawsan seloua shadi shadia shaima shaimaa shakira shams sihame smail
    sofian sofyan somaya soufian soufyan souhail souhaila souhayl soukaina soulaiman soulaimane
    soulayma soumaya soumia suhail suhaila sukaina sulaima sulaiman sulayman taha tahani tahar
    taib tamim taoufik tasnim tawfik tayeb thami thouraya tijani toufik touria wadie wael wahib
    wajdi wajih walae warda wassila wassim widad wijdan wissal yacine yacoub yahia yaser yassir
    yassmina yazan yazid yosra youcef youness younesse younous yousra youssra zahia zahir zaid
    zain zaineb zakariya zakariyae zaki zakia zakiya zayd zayed zayn zeid zeina zeinab zhor ziad
    zied zinab ziyad zohair zohor zoubair zouhra zoulikha zoya zuhair
    """

  private static let african =
    """
    abdi abdifatah abdihakim abdinasir abdirashid abdirizak abdulahi abeba abebe abimbola
    abiodun abiola abla adaeze adama adanna addo adebayo adejoke adenike adetokunbo adisa adjoa
    adwoa afia afolabi afua agyeman aisatu aissatou akinyi akosua akua akuol alassane alem
    alemayehu alganesh alimatou almaz aloysius amadou amaka amara amare amenyo amoako anan anika
    asamoah asante asha asmerom asrat astou atsede awa awet ayana ayanda ayesha ayo ayodele
    ayomide azeb babatunde bahati bakary balogun bamidele bekele belay berhane berihu biniam
    bintou binyam bisi boakye boateng bolanle boubacar bukola cabdi cheikh chiamaka chidera
    chidinma chimamanda chinedu chinwe chioma chukwu chukwuemeka dahabo dahir dawit deqa desta
    diallo djibril ebele ebenezer ebo efua ekow eleni emebet eniola ermias esi eskinder
    eyerusalem ezinne faduma fadumo farhia fatuma femi fikadu fikre filmon firehiwot folasade
    freweini fusseini gebre genet getachew ghirmay girma goitom guled habtom hadiza hagos halimo
    hawa hiwot hodan ifeanyi ifeoma ifrah ijeoma ikechukwu isaias isatou issouf jama jelani
    jengo jibril kadiatou kagiso kahsay kalkidan kamara kamau kanu kebede khadar khadra kibrom
    kidane kidist kojo kokou kwabena kwadwo kwaku kwamena kwasi kwesi lamin lemlem liban lindiwe
    lulit lwazi maame maimuna makeda mamady mame mandla marwo mebrahtu mehari mekonnen melaku
    meron mesfin mihret modou mohamoud mpho mussie nafisatou nasteexo negash negasi ngozika
    nimco nkechi nkosana nnamdi nneka nomsa nonso nosipho nura obiageli obinna ochieng odera
    ogechi okechukwu olabisi oladele olamide olu olufemi olumide oluwaseun oluwaseyi omari
    onyeka osagie osei oumar oumou ousman rahel rahwa roble rooda ruta sadio sahle salimata
    samatar segun sekou selam selamawit semhar seyoum shukri sibusiso simbarashe siphiwe
    souleymane sulekha tadesse tafari tanisha tariku tatenda tekle temesgen temitope tendai
    tesfalem tesfaye tewolde thabo thandi thandiwe themba tigist titilayo tiwonge tsegay tsehay
    tsion tunji uchenna ugochi uzoma wambui wangari wanjiru waris winta yaa yared yemane yemi
    yeshi yohannes yonas yordanos yosief zahara zainabu zawadi zekarias zodwa zuberi
    """

  private static let surinamese =
    """
    amaisa anand aniel anielkoemar anoesjka anoeska anuradha aroen arti arvin asharani ashna
    ashwin atma avinash bharti biharie bisoen chandra chandrika chelida cherida cheryll chevron
    desi devika dewanand dewika dhiradj djenairo dwarka ergilio eulalia faried farley gaitri
    gaynell geeta gerrel gianni gierish ginaldo giovanca giovanny glenny gracita guillermo
    gwendoly haidy hardeo humphry indra indradevi indre ismaël jagdish jairzinho jandino jaswant
    jeandro jerrel jerrely judmila jurensly jurino jurmen kamla kavita kenson kishan krishna
    krishnadath lakhram lalita lallmahomed leandro lilawatie lisandro madhoe mahinder maltie
    manisha mayra meena milouska moesha mohan moreno muriël narain narinder natasja naushad
    niesha oemar oemrawsingh padma parvati preeti prem premchand quinsy radha radjesh radjin
    rajin ramdath rameshwar ranjeni rawie rayen reangelo redmar reshma rewi richenel rigoberto
    rinaldo rishandro rishi rishma ristie roché rodinde rodny romano romario roshana roshni
    roshnie royden ruchella ruthsel ryanne sabitrie sanjai santoesha santosh sarita satish
    savitri sewdath shahaira shailesh shanella shantal shanti shaquille sharda shardha sharella
    sharina sherida shivani shurandy shurensly sieuw sigmar soebhas soekh soenil soenita soeradj
    soerinder sulaika sunaina suraya surelis surinder sushma tirso tjandra tjandrikapersad urmie
    urmila urvin usha vidya vinay virjanand vishal vurnon wensley widjai wonny xiomara yamila
    yandino yosuel zulaika zulay zuleima
    """

  private static let southAsian =
    """
    aarav aarti abdus abhishek abida ahsan ajit akash akshay aliyah aman amanpreet amarjit
    ambreen amit amita amrit amrita anisha anjum ankit anoop anuj anushka aqeel armaan aroosa
    arshad aruna arya asad asif asim atif avani avtar ayaan ayush azam balbir baljit balraj
    bhavesh bhavna bhupinder bikram bina chetan chirag daljit darshan deepa deepti devansh devi
    dhruv dilip dilshad dipak dipti diya ekta faiz faizan fariha farooq fauzia fayaz fozia
    ganesh gaurav gauri ghazala girish gita gopal govind gulzar gurdeep gurmeet gurvinder
    hardeep hari harjinder harjit harman harsha harvinder hemant hina hira huma humaira inderjit
    irum ishaan ishani ishrat jagdeep jagjit jamshed jaspal jasvinder jaswinder jaya jayesh
    jeevan jignesh jitendra jyoti kabir kajal kalpana kamaljit kamlesh kanwal kapil karan kartik
    kashif kaushik kavya ketan khurram kiranjit kishore komal kulbir kulvinder kulwant kumar
    kunal lalit lata madhu mahesh mahira maira manav maninder manish manjit manju manjula
    manmohan maqsood maryum mayur meenakshi meghana mehak mehnaz mehreen minal misbah mohini
    mohit mohsin mridula mumtaz musarat nadeem nadim naheed nahida namrata nandini narendra
    naresh nargis nasir navdeep naveen navjot nazir nazma neelam neeraj neeta neetu nikhil
    nilesh nimisha nirmal nirmala nishant nita nitin noman nosheen nusrat omkar palwinder pankaj
    paresh parminder parul parvaiz parvez parvinder payal pervaiz piyush poonam prabhjot pradip
    pragya pramod pranav prashant pratik praveen preet priti priyanka purnima qamar rabeena
    rachna radhika raheela rahila rajan rajat rajeev rajendra rajinder rajiv rajni raju rajveer
    rakhi raman ramandeep ramneek randeep ranjit ranveer rashda rashmi ravinder raza razia reena
    reeta rehana rehman rekha renu riaz ritesh ritu riya riyaz rizwan rizwana robina rohit roopa
    rukhsana rukshana rupa rupinder sadaf safdar sahil saif sajid sajida saleem sameer samina
    sanam sangita sania sanjana sanjiv sarabjit saraswati sarfraz sarika saroj sarwar satinder
    satnam satvinder satwant saurabh seema shafiq shagufta shahbaz shahed shaheen shahid shahida
    shahnaz shahzad shaista shakeel shakil shamim shamima shankar sharad sharmila shashi shazad
    sheetal shehnaz shivam shoaib shobha shrey shruti shveta siddharth simranjit sital smita
    sneha sohail sonal soniya subhash sudha sufyan sujata sukhdeep sukhjit sukhvinder sukhwinder
    sumaira suman sumit sundeep supriya surjit sushil sushila swati syed tabassum tanvi tarun
    taslima tayyaba tejinder tushar umar umesh upasana urvashi uzma vaishali vandana varsha
    varun vasant veena vikas vikash vimal vineet vipul viraj vishnu vivek waheed wajid waseem
    yash yogesh zafar zaheer zahida zahoor zaib zakir zarina zeenat zia zohaib zubaida zulekha
    zunaira
    """

  private static let polish =
    """
    adrianna agata aleksander alicja alina anastazja aneta angelika aniela antoni arkadiusz
    artur augustyn bartek bartlomiej bartosz bartłomiej beata bernadeta blazej bogumil bogumiła
    boguslaw bogusław bogusława boleslaw bolesław bozena bożena bronislaw bronisław błażej
    cecylia celina cezary czeslaw czesław czesława dagmara danuta darek daria dariusz dawid
    dominik dominika donata dorotka edyta elzbieta elżbieta eugeniusz ewelina ewunia faustyna
    felicja franciszek fryderyk gosia grazyna grażyna grzegorz gustaw halina halszka hanka
    henryk henryka hieronim honorata iga ignacy ireneusz irmina iza izabela izydor jacek jadwiga
    jadzia jagoda jakub janek janina janusz jarek jaroslaw jaroslawa jarosław jerzy joasia jola
    jolanta judyta julita juliusz justyna józef józefa kacper kaja kajetan kamila kasia
    kazimierz klaudia klaudiusz klementyna konrad konstanty kornelia krysia krystian krystyna
    krzys krzysiek ksawery lech lechoslaw lechosław leokadia leslaw leszek lesław lucjan lucyna
    ludwik ludwika lukasz maciej maciek maja maksymilian malgosia malwina marcelina marcin
    mariola mariusz martyna marzena mateusz matylda małgorzata małgosia mieczyslaw mieczysław
    mikolaj mikołaj milena milosz miroslaw mirosław mirosława miłosz monika natalka nikodem
    oktawia ola olek oliwia oskar otylia patrycja patryk pawel paweł piotrek przemek przemyslaw
    przemysław radek radoslaw radosław rafal rafał remigiusz roksana romuald roza ryszard róża
    seweryn slawek slawomir sobieslaw stanislaw stanisław stanisława staszek stefania sylwester
    sylwia szczepan szymon sławek sławomir tadek tadeusz tekla teodor tomek tymon tymoteusz
    urszula waclaw wacław waldek waldemar weronika wieslaw wiesław wiesława wiktor wiktoria
    wincenty witold wladyslaw wladyslawa wlodek wlodzimierz wojciech wojtek władysław
    włodzimierz zbigniew zbyszek zdzislaw zdzisław zenon zosia zuzanna zygmunt zyta łukasz
    """

  private static let european =
    """
    adelina aleksandar aleksandre aleksei alessandra alessandro alessia alessio alexandru aliona
    alona alvaro ambra anca andreea andrei andriy aneliya angelica aniko annika antal antonela
    arben ardita arjeta armando arminda artem asen asya atanas attila aurelia bacso bence besnik
    biljana blagoj blerim bogdana bohdan boryana branislav branka branko bujar catalin ciprian
    claudio claudiu constantin corneliu cosmin cristian cristiana cristina csaba cătălin daciana
    daniela danijela danilo darina dario darko davide dejan denisa denys desislava diego dimitar
    dimitrios dimitris dinko djordje dmitro dmytro dobromir donatella doru dragana dragica
    dragos dusan dušan eduardo eftychia egle eglė ekaterina eleftheria eleonora elitsa emanuela
    emanuele emiliano enrico ermir esperanza eszter evangelos evgeni evgenia evgeny fabiana
    fabrizio fatjon fatmir federica federico ferenc fernanda filipa filippo flavia flavio
    florica florin francesco gabor gabriele gaetano galina galya georgi georgios geta ghenadie
    gheorghe giacomo gianluca gintaras giorgia giorgio giorgos giulia giulio giuseppe gizella
    goncalo gonzalo goran gordana gyorgy györgy gábor hristo hrvoje ignacio ilian ilie ilinca
    iliya illya imre inna ioan ioana ionel ionela ionut ionuț irina iryna istvan istván iulia
    iuliana ivanka ivaylo iveta jadranka jasmina jasna javier jelena joana joao joaquim joaquin
    jonida josip jovan jovana jozsef joão juan julijana julio józsef kalin kalina kalojan karlo
    karoly katarina katerina kateryna kiril konstantin konstantina konstantinos kosta kostas
    krasimir kresimir kristijan ksenia laszlo laurentiu lilia liliya liridon livio ljiljana
    ljubica lorena lorenza luana luciana luciano ludmila luigi luisa lukas lyubov lyudmyla
    lászló maksim maksym manuel marcello mariela marija marijana marin marinela mariya mariyana
    marko massimo matej mateo matteo mauricio maurizio maximilian mihaela mihail mihaly milica
    milos miloš mircea mirela mirjana mirko miroslav mladen mykhaylo mykola nadezhda nadiya
    natalija nataliya natasa nataša nebojsa nedelcho nela nemanja nenad nevena nicoleta nikol
    nikola nikolai nikolaos nikolay nikolina nikos nuno octavian oksana oleg oleh olha ondrej
    orsolya ovidiu pablo panagiotis pavel pavlina pavlo penka petar petko petr petros petya
    plamen predrag radka radmila rados radoslav radu raluca rares ratko raul razvan rodica
    rodrigo romina rosaria rositsa rumen rumyana ruslan salvatore sandor sasa sasha saša
    sebastiano serghei sergiu serhii serhiy severina silviya simeona simona slavica slavko
    slobodan snezana snežana sofiya sorin sorina stanimir stanka stavros stefano stefka stela
    stepan stoyan svetla svitlana sándor tamas tamás taras tatjana tatyana teodora tetiana
    tetyana theodoros tiago tiberiu todor tomislav tonka traian tsvetelina tünde vadim valbona
    valentin valeriu valeriya vanya vasil vasile vasiliki vasilis vasyl veaceslav velichka
    velimir ventsislav veselin vesna viktor viktoria viktoriia viktoriya violeta viorel viorica
    vitalie vitaliy vitaly vito vlad vladislav vlado vladut vlatko vojislav volodymyr vyacheslav
    xhevdet yana yaroslav yevhen yevheniia yordan yordanka yulia yuliia yuliya yuriy zdenka
    zdravko zeljko zhivko zlatan zlatka zlatko zoltan zoltán zorica zsofia zsolt zsuzsa
    zsuzsanna zvonimir željko
    """

  private static let eastAsian =
    """
    agus aiko akiko anh aulia ayu bambang bao binh budi chun daiki dorje duc eko fei feng giang
    hao haruka haruki hendra hieu hiroki hiroko hoa hoang huan huong huy hye indah intan jia
    jiahui jian jiang jing jingyi jisoo jiwoo joko jun junko kaito kaori kartika kazuki kazuko
    keiko ketut khanh kiet kyung lestari lihong lihua linh makoto meiling miho mingming minh
    minho minjun misaki naoko nga ngawang ngoc nhung novita nurul nyoman pema phuong putu qiang
    qing quang quoc ratna rizki rizky rong ryota sachiko sakura satoshi seojun shaohua shiho
    shinji siti slamet soojin sora suharto sukarno supriyadi surya sutrisno takashi takeshi
    teguh tenzin thanh thao thuy tomoko trang trinh trung tuan tuyen tuyet utami viet wahyu
    wayan weijie wulan xiaoli xiaoming xin xinyi xiu xiuying xuan yanti yasuko yichen ying yogi
    yoko yoshiko yuanyuan yui yuka yukiko yuko yuliana yumi zhen zhihao zihan
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
}
