/// Words that make a name likely, or rule one out; all in lower case.
enum NameWords {
  /// Titles before a surname.
  static let titles = DetailWords.words(
    """
    meneer mijnheer heer dhr mevrouw mevr mw juffrouw juf meester mr mrs ms miss mister dr dokter doctor
    prof professor sir zuster agent officer nurse
    pastoor dominee reverend rev pater father buurman buurvrouw oom tante uncle aunt auntie judge detective
    constable inspector sergeant kapitein rechter wethouder councillor matron
    """)

  /// Words inside a surname, before its last part.
  static let infixes = DetailWords.words(
    "van de der den ten ter te het het von vander vanden el al ait ben bin la le du di da dos o mac mc"
  )

  /// Titles behind which a word in small letters may be a name.
  static let plainTitles = DetailWords.words(
    "meneer mijnheer dhr mevrouw mevr mw juffrouw mr mrs ms mister")

  /// Those of them that are written with a name only.
  static let shortTitles = DetailWords.words("dhr mevr mw mr mrs ms")

  /// What else stands behind a title in small letters, or behind a word that announces a name.
  static let afterTitles = DetailWords.words(
    """
    aan achter af al alleen als altijd amper and are as at bang bedreigd begon begreep bekend belt bent beter
    bezig bij binnen bleef blijft blijkbaar boos bracht but buiten came can daar daarna dacht dan dat deed denkt
    der die dit doe doet door draaide dreigde drong echt een eerst eigenlijk eindelijk en er even ga gaat gaf
    ging goed greep haar had heb hebben heeft helemaal helpt hem hen het hield hier hij hing hoe hoor hoorde
    hun ik in is ja je jou jullie kan keek kende kent keurig klaagt klaar kom komt kon koos kreeg krijgt kunt
    kwaad kwam later liep liet links loog los maar mag me meent meer meestal met mijn moest moet moment naar
    nam namelijk natuurlijk nee net niet nog nooit nou nu of om omdat onder onterecht ook op opeens over pas
    plotseling prima riep roept rustig said sat says schold schoot schreef schrok she sloeg smeet snapt snel soms
    sprak stak staat steeds stelt stil stond sprong steken tegen terug terwijl the then they this toch toen tot
    trok uit uw van vanaf vandaag vanmiddag vanmorgen veel verder verliet vertrok via viel vindt volgens vond voor
    vroeg wacht want was wat we weer weet weg weigert wel werd werkt wie wil willen wilt wist word wordt
    woedend wou you zag zal zat zegt zei zelf zich zijn zit zo zocht zomaar zou zwaar zweeg was who with
    would will what when were went but not called just also left got has his her its from after again very
    haas whole entire royal same other first big host foster young next holy own here there gaan gezegd verteld ongestoord looking mij noem las dist neer elkaar iets gewoon compleet stapje niemand iedereen love he before like
    ahead treat insist mum bad short another read hall may driver conference gets nothing over out up down
    in on off into because and or but if that this these those my your our their names me him them us going being coming getting angry sorry busy late back unknown on an for to waarom
    waar wanneer welk hoeveel vaak straks morgen gisteren dus zoals samen heel erg thuis anders bovendien
    """)

  /// Endings that verbs have behind a title; a name that ends so needs a place in the tables.
  static let verbEndings = ["de", "te", "en", "t", "ed", "ing", "lijk", "end", "ig"]

  /// Words behind which a name follows, in small letters too.
  static let namingCues = DetailWords.words("genaamd named surname achternaam voornaam familie fam")

  /// Pairs of words behind which a name follows, in small letters too.
  static let namingPairs: Set<String> = [
    "naam is", "naam was", "name is", "name was", "surname is", "surname was", "achternaam is",
    "achternaam was", "voornaam is", "voornaam was", "ik heet", "hij heet", "zij heet", "ze heet",
    "klant heet", "collega heet", "mevrouw heet", "meneer heet", "man heet", "vrouw heet",
    "die heet", "hij heette", "ze heette", "zij heette", "klant heette", "collega heette",
  ]

  /// First names that are everyday words in small letters.
  static let wordNames = DetailWords.words(
    """
    erna leen meer sien
    erin eren harm lien lino mies adel maas leen eddy jess elia tate thor walt tibi neal
    stanley barney alexa
    ali ama amber an angelo april as august ava ben bill bo bob britt can carol chad christian chuck cliff
    constant cor dale dana dawn dean demi dick drew dries earl elke els engel ember faith fay fien fleur flora
    floor frank gene gill glen gloria grace grant greet gust heath heather herb hind hip holly hunter iman
    iris isa ivy jade jasmijn jay jet jewel jo job joke jordan joy kaya ken kent kim kit kobe koos lana lance lander li
    lies lieve lila lily linde lode logan lore lou lucht luna madelief mark marigold mart marshall mason mats may
    melody mien miles minne mo moos myrtle nail nan nat noel noor nur olive oranje paige parel pat patience pearl
    penny pip pim poppy prudence puck raven ray reg rein riet rob robijn robin rocky roger roman roos roosje rosa
    rose ross ruby saffron sage said sally sam sandy sil sky skye spencer stan stef sterling sterre sue taco
    teddy toon trees tuppence valentijn valentine victoria vic violet virginia wander ward warren wei wies wil will
    wolf yan bas roos mees merel mei ed angel carter crystal dolly georgia austin
    """)

  /// Infixes that no ordinary sentence has before a word in small letters.
  static let tellingInfixes = DetailWords.words("el al ait bin ter der den")

  /// Frequent first names in the Netherlands, Flanders and the United Kingdom, among them Turkish and
  /// Moroccan ones, that are hardly ever another word.
  static let firstNames = DetailWords.words(
    """
    aditya prisha ridhi keya ishita ananya diya aarohi myra saanvi advik reyansh vihaan ayushi tanisha riddhi
    siddhi carole joel joelle mesude nancy
    jason borys aryan ganga pratyush osama jolyon maryse bengt aleks ruggero sabrine faize milay alka aarini mohini
    jaden kirsty lorcan maxime noëmi sigurd torben ümmet gunnar astrid ingmar lennart sören birgit
    aad abdel abdelaziz abdelhak abdelilah abdelkader abdellah abderrahim abderrahman abdirahman
    abdul abdullah abena abigail achmed adam ade adel adeola adil adriaan adrian agnieszka ahlam
    ahmed ahmet aicha aida aisha ajay akira akram alaa alain alan alastair albert aleksandra alex
    alexander alexandra alfons alice alicia aline alisha alison alistair alper amal amanda amelie
    amin amina aminata amir amy amélie ananya anass andre andrea andreas andrew andrzej andré andy
    angela angelique angus anil anita anja anjali anke ann anna annabel annabelle anne anneke
    annelies annemarie annemiek annet annette annie anniek anny anouk anthony antoine anton
    antonia antonio antoon archana archie arend ariane aris arjan arjen arjun arne arno arnold
    arthur arun arzu ashley ashok asiye asli aslı asma astrid aurelie ayhan aylin ayoub ayse aysel
    ayşe aziz aziza aïcha babette badr bahar balazs balwinder baran barbara barend barry bart
    bastiaan bayram beatrice becky benjamin benny berend bernadette bernard bert berta beth
    bethany bianca bilal binta bjorn björn bogdan bojan boris boudewijn bradley bram brecht brenda
    brendan brian bronwyn bruno bryan bulent burak bushra bülent callum canan carine carl carla
    carlo carlos carmen carolien caroline caspar catherine cathy cees cem cemal cengiz chaima
    chaimae chantal chantelle charles charlotte chayma cheryl chiara chidi chloe chris christel
    christiaan christina christine christoph christophe christopher ciara ciaran cihan cindy
    claire clara clare claudia clive coen colette colin connie conor corinne cornelis corrie
    courtney craig daan dalila damian damien daniel danielle danique daniël danny darren dave
    david davy debbie debby deborah declan deepak denise dennis derek derya desiree desmond dewi
    diana diane dieter dilan dilek dimitri dina dionne dirk dmitri dominic dominique donald donna
    doortje dorien doris dorota dorothy dounia douwe dragan driss duncan dwayne dylan désirée ebru
    eddy edgar edith eduard edward edwin eef ees eileen elaine eleanor elena elif eline elisabeth
    elise eliza elizabeth ella ellen ellie ellis elly elodie eloise elsa elvan emeka emiel emily
    emine emir emma emmanuel emmy emre enes engelbert engin enzo ercan erdem eren eric erica erik
    erika erin ernest ertugrul esma esmee esmeralda esmée esra esther ethan eugene eva evelien
    eveline evelyn evy ewa ewan ezgi fabian fadoua faisal faiza fanny farah farhan farid faruk
    farzana fatih fatiha fatima fatma fatou fedde felicity felix femke fenna ferdinand ferhat
    feyza filip filiz fiona floortje florian floris folake fons fouad frances francesca francis
    frans françois fred freddy frederik freek freya frieda frits gabriel gabriela gabrielle gaby
    gareth gary gavin geert gemma geoff geoffrey george georgina gerald geraldine gerard gerben
    gerda germaine gerrit gert gijs gijsbert gilbert gilles gillian gina giovanni gisela glenn
    gonca gonda gordon graham greta grietje guido gulay gulsum gurpreet gustaaf guy gwen gwendolyn
    gökhan gül gülay gülsüm habiba hafid hafida hafsa hajar hakan hakim halil halima hamid hamza
    hanan hanna hannah hanneke hans harley harm harold haroun harpreet harrie harriet harry harun
    harvey hasan hassan hatice hayat hedwig heidi heidy heike hein heleen helen helena hella
    hendrik henk henny henriette henry herman hester hettie hicham hidde hilal hilary hilde
    hiroshi houda howard hubert hubrecht hugh hugo hulya huseyin hülya hüseyin ian ibrahim
    ibrahima ibtissam ida idris ihsan ikram ilham ilias ilse ilyas ilyes imane imran imtiaz inaya
    ineke inez inge ingeborg ingrid iqbal irene iris isaac isabel isabelle isla ismael ismail
    issam ivan ivana ivo iwona jaap jackie jacky jacob jacqueline jacques jaimie jaimy jake jamal
    james jamie jana jane janet janice janna janneke jannie janny jantine jarno jasmin jasmine
    jasper jaspreet javed jayden jean jeanette jeanine jeannette jeff jelle jemma jenna jennifer
    jenny jens jeremy jeroen jerome jess jesse jessica jetske jette jill jim jitske joachim joan
    joanna joanne jochem jochen jodie joelle joeri joey johan johanna john johnny jolanda jolande
    jolien jolijn jonah jonas jonathan jonathon joost jorge jorien jorinde joris jorrit jos jose
    josef josefien joseph josephine joshua josé joyce judith jules julia julian julie julien
    juliette jurgen jurre justin jérôme jürgen kaat kadir kaitlyn kamran kaoutar karel karen karim
    karima karin karl karlijn katarzyna kate katelijne katharina katharine kathleen kathryn kathy
    katie katinka katja katrien katy kayleigh kees keira keith kemal kenji kenneth kenza kevin
    khadija khaled khalid khalil kiara kieran kimberley kimberly kiran kirk kirsten kirstie kirsty
    kitty klaas klara koen koenraad kofi krista kristel kristof krzysztof kubra kuldeep kurt kwame
    kyle kyra kübra lachlan laila lakshmi lamia larissa lars latifa laura lauren laurens leanne
    leen leendert leila lena lennart leo leon leona leonard leonardo leonie leroy lesley leslie
    levi lewis leyla liam lidia lidy lieke lien liesbeth lieselot lilian lina linda lindsey lino
    lisa lisbeth lise lisette liv livia lloyd loek loes lola lorenzo lorraine lotte loubna louis
    louise lowie loïs luc luca lucas lucia lucie lucien lucinda lucy ludo ludovic luis luka luke
    luuk lydia lynn lynne maaike maarten maartje mabel machteld madelon magda magdalena maggie
    mahmoud mahmut maik maike malcolm malgorzata malik malika mamadou manel manon manpreet manuela
    mara marc marcel marcella marco marek marga margaret margo margot margriet maria mariam
    mariama marian mariana marianne marie marieke marielle mariette marijke marijn marika marina
    marinus mario marion mariska marit mariëlle marjan marjolein marjorie markus marla marleen
    marlene marlies marloes marnix marta martha marthe martien martijn martin martina martine
    marvin mary maryam mathias mathieu mathijs mathilde matt matthew matthias maud maureen maurice
    maurits max maxim maxime maxine meera megan mehdi mehmet meike melanie melinda melis melissa
    meltem meral meriam merijn mert meryem metin mia michael michel michelle michiel mick mieke
    miguel mihai mikail mike mila milan milou mimoun mimount mireille miriam mirjam mitchell
    mohamed mohammad mohammed molly monica moniek monique mounir mourad moussa muhammad mukesh
    murat muriel mustafa mustapha myriam nabil nadia nadine naima najat najib najoua nancy naomi
    nasreen natalia natalie natasha nathalie nathan nathaniel naveed nawal nazan nazia naïma neha
    neil nele nelleke nesrin ngozi nicholas nick nico nicola nicolas nicole nicolien niels nienke
    nigel nilgun nilgün nina nisha noa noah noelle noortje nora norbert nordin noreen nour noura
    nourdin noëlle nuray nurcan oguz okan oktay olaf oleksandr olena olga oliver olivia olivier
    omar omer onno onur orhan oscar osman otis otto ouafa oumaima ousmane owen ozan ozlem oğuz
    pamela paolo parveen pascal patrice patricia patrick paul paula pauline pauwel peder pedro
    peggy peter petra petronella petrus phil philip philippe philomena pien pierre piet pieter
    piotr pleun pooja pradeep prakash priscilla priya quincy quinten rabia rachel rachid rachida
    rafael rafik rahul raj rajesh rakesh ralph ramazan ramesh ramon ramona rania raoul raphael
    rashid rashida raymond rebecca recep reinier reinout remco remko renate renee rené renée resul
    reyhan rhiannon rhys ria rianne ricardo richard rick rik rinske risham rita robbert robert
    roberta roberto rochelle rodney roel rogier rohan roland rolf romy ronald ronny rosalie
    rosalind rosemary rowan roxanne roy ruben rubina rudi rudolf rudolph rudy rukiye rutger ruth
    ruud ryan saar sabine sabri sabrina sadik safae safia saida saima saliha salima salma samantha
    samir samira sammy samuel sandeep sander sanderijn sandra sanjay sanjeev sanna sanne sara
    sarah saskia saïd saïda scott sean sebastiaan seda sefa selim selin selma sem semih semra
    senna serge sergei sergio serkan serpil sevda sevgi shabana shabnam shanice sharon sharona
    shaun shazia sheila shireen shirley shreya sian sibel sidney siebe sied sigrid siham silke
    silvan silvia simon simone simran sinan sinead siobhan siska sjaak sjoerd sofia sofiane sofie
    sofieke solange soner sonia sonja sophie soraya souad soufiane stacey stacy stefan
    stefanie steffie stephan stephanie stephen steve steven stijn stijntje stuart suleyman sumeyra
    sunil sunita suresh susan susanne suzan suzanne suzy sven svetlana sybren sylvia sylvie
    süleyman sümeyye tabitha tahir tahira talha tamara tamer tania tanja tanju tanveer tanya tara
    tarek tariq tatiana tayfun tejal teresa terry tess teun thalia thea theo theodoor theresa
    thierry thijmen thijs thomas tiffany tim timo timothy tina tine tineke tinne tinneke tjalling
    tjeerd tobias toby toine tom tomas tomasz tony toos tracey trevor trijntje tristan trudie
    trudy truus tugba tuncay tunde tuğba tyler tyrone ufuk ugur ulrike umit umut ursula usman uğur
    vanessa vasco veerle vera veronica veronique vijay vikram vincent vinod vivian vivienne
    vladimir volkan wafa wahiba wahid walid walter walther wanda waqar wayne wendy werner wesley
    wessel wiebe wiebke wietse wilfred wilfried wilhelmina willeke willem willemijn william willy
    wilma wilson wim wiske wissam wouter xander xavier xiao yahya yann yannick yara yasemin yasin
    yasir yasmin yasmina yasmine yassin yassine yavuz yaw yeliz yentl yildiz ylva yolanda younes
    yousef youssef yuki yunus yuri yusra yusuf yvette yvonne zahid zahra zainab zakaria zara
    zeeshan zehra zeki zeliha zeynep zineb zoe zofia zohra zoran zoubida zouhair zoë zubair zuhal
    zulfiqar ömer özgür özlem ümit
    """)

  /// First names that are words or other names too: at the start of a sentence they say nothing.
  static let ambiguousNames = DetailWords.words(
    """
    stanley barney alexa
    ali allen ama amber an angelo arie aster august austin ava bailey bas basil bella ben berry
    betty bill billy bo bob bridget britt can carol carter chad charlie chelsea christian chuck
    clement cliff cor crystal daisy dale dana dawn dean demi dick dolly drew dries earl ece elke
    els ember engel ernst evi ezra faith fay ferry fien fleur floor flora florence franciscus
    frank gene georgia gill glen gloria grace grant greet gul gust guus hazel heath heather herb
    hind holly hui hunter iman isa ivy jack jackson jade jan jasmijn jay jet jip jo job joke
    jordan joy jude kaya kelly ken kerry kim kit kobe koos lana lance lander lara li lies lieve
    lila lily linde lode logan lore lou luna madelief madison marigold mark marshall mart mason
    mats may mees melody merel mien miles milton mina ming minke minne mo moos myrtle nail nan
    nat newton nicky noel noor norma norman nur ole olive orlando paige pat patience pearl pelin
    penny pim pip poppy prudence puck raja raven ravi ray reg rein rembrandt riet rob robbie
    robijn robin rocky roger roman roos roosje rosa rose rosie ross ruby saffron said sally sam
    sandy sil sina sky skye spencer stan stef stella sterling sterre sue taco ted teddy toon
    trees tuppence uma valentijn valentine vic victor victoria violet virginia wallace wander
    ward warren wei wies wil will wolf yan
    """)

  /// Frequent surnames that are rarely another word with a capital.
  static let surnames = DetailWords.words(
    """
    aerts alaoui amrani arslan aslan aydin aydın begum benali bouali bouzid celik claes clarke
    davies dekker demir desmet dewulf dijkstra dogan doğan dubois dupont edwards evans goossens
    haddad harris hendrickx hendriks hermans hoekstra hughes hussain idrissi jackson jacobs
    jansen janssen janssens johnson jones khan koster kowalski koç kılıç lambert lewis maes
    mansouri martens meijer mertens meyer mulder murphy nguyen nowak o'connor ozdemir ozturk
    patel peeters peters pietersen roberts robinson sahin schouten singh smits tahiri thompson
    vandenberghe verbruggen verhoeven vermeulen verstraete vries willems williams wilson wouters
    yahyaoui yildiz yilmaz yıldız yılmaz çelik çetin özdemir öztürk şahin
    """)

  /// Words behind which a word with a capital is likely a name.
  static let introductions = DetailWords.words(
    """
    advocaat asked assistant assistent aunt baas bedankte beloofde beste beveiliger bewoner boss
    boyfriend broer broertje brother buurman buurmeisje buurvrouw chef client cliënt colleague
    collega customer daughter dear directeur director dochter dominee father friend genaamd
    girlfriend guard hallo heet heette hello herself heten hi himself hoi husband imam klant
    lawyer leidinggevende manager moeder mother named neef neighbour nicht oma oom opa partner
    pastoor pastor pater patient patiënt portier priest promised rang receptionist resident sister
    son sorry stagiair stagiaire tante teamleider thanked thanks told trainee uncle vader volgens
    vriend vriendin vrouw wife zich zichzelf zoon zus zusje
    """)

  /// Words for relatives, behind whom "van" or "of" comes before a name.
  static let relatives = DetailWords.words(
    """
    moeder vader zoon zoontje dochter dochtertje zus zusje broer broertje vriend vriendin buurman buurvrouw
    ouders oma opa mother father son daughter sister brother friend girlfriend boyfriend neighbour parents
    """)

  /// What people do: a word with a capital before it, without an article, is likely a name.
  static let deeds = DetailWords.words(
    """
    zei zegt vroeg vraagt riep roept schreeuwde belde kwam liep keek huilde lachte vond wilde stond ging
    antwoordde fluisterde gaf nam duwde sloeg pakte zuchtte hielp die gevraagd beloofd gebeld gesproken
    verteld bedankt gemaild geholpen gezien spreken bellen said says asked yelled shouted came walked
    looked cried laughed wanted told felt stood answered gave took pushed started sighed helped who whispered
    """)

  /// Words before which no name stands alone.
  static let articles = DetailWords.words("de het een the a an t s deze die this that")

  /// What people do with their voice; a word before it at the start of a sentence may be a name.
  static let sayings = DetailWords.words(
    """
    zei zegt vroeg vraagt riep roept schreeuwde belde fluisterde antwoordde huilde lachte liep kwam
    vond wilde gaf pakte duwde gooide schoof sloeg
    said says asked yelled shouted whispered answered told cried laughed walked came wanted
    gave took pushed threw called rang hung
    """)

  /// Words for whoever acts, behind the verb of a Dutch sentence that opens with something else.
  static let subjects = DetailWords.words(
    """
    ik jij je hij zij ze wij we jullie u het er dat die de een mijn zijn haar onze hun deze dit iemand niemand
    iedereen mevrouw meneer mensen
    """)

  /// Words that open a sentence about nobody by name.
  static let anybody = DetailWords.words(
    """
    iemand niemand iedereen sommigen anderen mensen klanten someone somebody nobody everyone everybody
    people staff management security police mum dad mom papa mama some others many most both none one
    customers patients callers colleagues politie beveiliging
    """)

  /// Parts of names of firms, bodies and places.
  static let nonPersonalParts = DetailWords.words(
    """
    office kruis cross act court council city town hall house hospital school college university group team
    service services centre center park street road store shop bank club united football fc airport station
    market hotel bar cafe café restaurant post times news radio tv channel league cup day night week year
    eve bridge river lake north south east west new old royal national international general public first
    second black white red green blue big great high home health care social local central online
    ziekenhuis stichting gemeente bedrijf groep hogeschool universiteit winkel markt plein straat nieuws
    dag avond week jaar raad centrale algemene nieuwe oude grote kleine rode witte zwarte groene blauwe
    heilige sint saint san den toegang verboden term half vol full santa los las new el la le les van de het the of customer klant support
    sales desk line lijn help play word excel book app phone watch music pay wallet store pad
    """)

  /// Words that open a sentence and have any name behind them.
  static let openings = DetailWords.words(
    """
    zonder met volgens door die dat toen ook want maar en als omdat terwijl gelukkig helaas gisteren vandaag
    dus daarom tegen behalve dankzij namens tot wat ook zelfs alleen without with that then when because and
    but so also luckily yesterday today by after before while once if even only the familie as against
    """)

  /// Words that have people behind them more often than places or firms.
  static let towardsPeople = DetailWords.words(
    "met tegen with told asked tegenover namens thanked bedankte groette hielp helped zag saw hoorde heard"
  )

  /// Pairs of words behind which a word with a capital is likely a name.
  static let introductoryPairs: Set<String> = [
    "is called", "was called", "am called", "naam is", "naam was", "name is", "name was",
    "team leader", "said to", "talked to", "spoke to", "listened to", "thanks to", "wrote to",
    "apologised to",
    "ik ben", "i am", "noemde mij", "noemde me", "called me", "according to", "supervisor was",
  ]

  /// Words with a capital that are no name of a person, or only begin a sentence.
  static let notNames = DetailWords.words(
    """
    vlaamse welsh turkse oekraïens oekraïense belgen punjabi marokkaanse surinaams surinaamse syrische
    poolse duitse engelse franse spaanse italiaanse griekse russische chinese bulgaarse roemeense
    portugese hongaarse tsjechische iraanse iraakse afghaanse somalische eritrese antilliaanse indische
    molukse joods joodse moslim christen katholiek hindoe jewish muslim christian catholic hindu sikh irish scots
    scottish swedish danish norwegian finnish greek romanian bulgarian hungarian czech slovak serbian
    croatian bosnian albanian ukrainian iranian iraqi afghan somali eritrean ethiopian nigerian ghanaian
    indian pakistani bangladeshi caribbean jamaican american canadian australian brazilian mexican
    japanese korean vietnamese thai arab kurdish koerdisch koerdische berber tamil hindi urdu bengali
    gujarati mandarin cantonese farsi pashto dari tigrinya cathedral estates sundays saturdays mondays
    oud nieuw thank thanks hello hi hey bye goodbye okay look listen stop wait never always maybe nothing everything
    something someone anyone sure fine enough dank bedankt hallo hoi dag ga kijk luister wacht nooit altijd
    misschien niets alles iets iemand goed prima oké weg rustig genoeg
    a aalst aan abn action adobe afdeling afghanistan after ajax aldi algerije alkmaar allah
    almere als also amazon america american amerika amersfoort amsterdam an and android antwerpen
    apeldoorn apple april arabic arabisch arbodienst are argentinië argos arnhem arsenal aruba
    asda assen at august augustus australia australië austria avg backoffice balie barclays
    belastingdienst belfius belg belgian belgisch belgium belgië ben bent bible bij bijbel
    bijenkorf birmingham bol boots brabant brazil brazilië breda brexit bristol britain british
    brugge brussel brussels bulgarije burgerzaken but by cak cambridge can canada cardiff care
    carnaval center centre centrum chelsea chief china chinees chinese christmas cjib contact
    coolblue corona could council covid curaçao daar daarna dan dat de decathlon december defensie
    delft denemarken denmark desk deventer deze dhl die digid dinsdag disneyland dit donderdag
    dordrecht drenthe dropbox duits duitser duitsland duo dus dutch east easter ebay ede edinburgh
    een eerst efteling egypt egypte eid eindhoven en engeland engels engelsman england english
    enschede er eritrea ethiopië etos europa europe eurostar everyone excel facebook februari
    february feyenoord finland first flemish flevoland for ford france frankrijk frans fransman
    french friday friesland from gamma gaza gdpr geen gelderland gemeente gent german germany
    ghana glasgow god goedemiddag goedemorgen goedenavond good google gouda greece greggs
    griekenland groningen haarlem had has hasselt have he heathrow heb heeft helmond hema
    hemelvaart here het hier hij hoe holland hongarije hoorn how hr hsbc hungary i ict iedereen if
    ik ikea in india indonesia indonesië ing instagram internet ipad iphone irak iran iraq ireland
    is islam israel israël it italiaans italian italië italy ja januari january japan je jesus
    jezus jij juli jullie july jumbo june juni kan kassa kenya kerst kerstmis klarna koningsdag
    koran kortrijk kpn kruidvat kunnen kunt later leeds leeuwarden leiden lelystad leuven libanon
    lidl limburg linkedin liverpool lloyds london luik maandag maar maart maastricht madam mag
    manchester march marktplaats marokkaan marokkaans marokko mastercard may mechelen mei meneer
    met mevrouw mexico microsoft mijn moet monday morning moroccan morocco must my na nederland
    nederlander nederlands nederlandse nee netflix netherlands newcastle niemand niet nieuwjaar
    nigeria nijmegen no nobody nog noord noorwegen north norway not november now ns nu number
    nummer october oekraïne offerfeest office oktober om on online ook oost oostende oostenrijk op
    oss outlook overijssel oxford palestina pasen paypal pinksteren please poland polen police
    polish politie pools poolse portugal postnl praxis primark psv quran rabobank radar ramadan
    relations rijswijk roemenië roermond romania rotterdam rusland russia russian russisch
    sainsbury samsung saturday schiphol scotland september service services she sheffield
    sinterklaas sir so somalië sorry south spaans spain spanish spanje still suikerfeest sunday
    support suriname svb sweden switzerland syria syrisch syrië team teams tesco tesla thailand
    that the then there these they this thuis thursday tiktok tilburg toen toyota tros trustpilot
    tuesday tunesië turk turkey turkije turkish turks twitter u uit ukraine utrecht uw uwv van
    venlo vietnam visa vlaams vlaanderen vlaming vodafone volvo voor vrijdag waar waarom wales
    wallonië wanneer want was wat we wednesday wel welcome welkom were west what whatsapp when
    where who why wie wij wil will wilt windows with woensdag word would yes york you your youtube
    zaterdag ze zeeland ziggo zij zijn zoetermeer zondag zoom zuid zweden zwitserland zwolle
    """)

  /// Words behind which a word with a capital is likely a place, a firm or a title.
  static let nonPersonal = articles.union(
    DetailWords.words(
      """
      in naar uit te op over van per onder via rond langs vanuit to at from into of about on around near
      through across mijn je jouw ons onze hun zijn haar my your our their his its no geen en and or of
      voor for ander andere other which welke all alle any meer more
      """))

  /// Endings of nationalities, bodies and places.
  static let nonPersonalEndings = [
    "ees", "ese", "isch", "ische", "aans", "aanse", "ish", "ian", "ians", "dienst", "bank", "fonds",
    "wet", "park", "plein", "land", "huis", "besluit", "schap", "dag", "burg", "stad", "drecht",
    "hoven",
    "shire", "borough", "bury", "ville", "chester", "day", "ibrary", "heim", "ia", "stan",
  ]

  /// Firms that are called after a person.
  static let firms: Set<String> = [
    "albert heijn", "hans anders", "jan linders", "john lewis", "thomas cook", "van dale",
    "max havelaar", "rode kruis", "red cross", "leger heils", "hans brinker", "james bond",
    "eneco energie",
    "marie claire", "anne frank", "jamie oliver", "victoria station", "victor mids",
  ]

  /// Words after which a single capital with a point is no initial.
  static let lettered = DetailWords.words(
    """
    plan optie option bijlage groep group vak hal zaal hall lijn team balie desk gebouw building vitamine
    vitamin type klasse class antwoord answer punt point route blok block
    """)
}
