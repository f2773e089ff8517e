/// Words that make a name likely, or rule one out; all in lower case.
enum NameWords {
  /// Titles before a surname.
  static let titles = DetailWords.words(
    """
    meneer mijnheer heer dhr mevrouw mevr mw juffrouw juf meester mr mrs ms miss mister dr dokter doctor
    prof professor sir zuster agent officer nurse
    """)

  /// Words inside a surname, before its last part.
  static let infixes = DetailWords.words(
    "van de der den ten ter te het het von vander vanden el al ait ben bin la le du di da dos o mac mc"
  )

  /// Infixes that no ordinary sentence has before a word in small letters.
  static let tellingInfixes = DetailWords.words("el al ait bin ter der den")

  /// Frequent first names in the Netherlands, Flanders and the United Kingdom, among them Turkish and
  /// Moroccan ones, that are hardly ever another word.
  static let firstNames = DetailWords.words(
    """
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
    sofieke solange soner sonia sonja sophie soraya souad soufiane stacey stacy stanley stefan
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
    ali ama amber an angelo arie aster august ava bas ben betty bill billy bo bob bridget britt
    can carol charlie chelsea christian chuck cor daisy dana dean demi dick dries ece elke els
    ernst evi faith fay ferry fien fleur floor frank gloria grace greet gul guus hazel heather
    hind holly hui iman isa ivy jack jan jay jet jip jo job jordan joy jude kaya kelly ken kerry
    kim lana lara li lies lieve lily linde logan lore lou luna mark mason may mees merel mina ming
    minke mo nail nicky noor norma norman nur paige pat pelin pim poppy raja ravi rein riet rob
    robbie robin roger roos rosa rose rosie ross said sally sam sil sina sky spencer stef stella
    sterre sue ted teddy toon trees uma victor victoria violet virginia ward wei wies wil will yan
    """)

  /// Frequent surnames that are rarely another word with a capital.
  static let surnames = DetailWords.words(
    """
    aerts alaoui amrani arslan aslan aydin aydın bakker begum benali bos bouali bouzid celik claes
    clarke davies dekker demir desmet dewulf dijkstra dogan doğan dubois dupont edwards evans
    goossens graaf haddad harris hendrickx hendriks hermans hoekstra hughes hussain idrissi
    jackson jacobs jansen janssen janssens johnson jones jong kara kaya kelly khan kok koster
    kowalski koç kurt kılıç lambert lewis maes mansouri martens meijer mertens meyer mulder murphy
    nguyen nowak o'connor ozdemir ozturk patel peeters peters pietersen prins roberts robinson
    sahin schouten singh smit smith smits tahiri taylor thompson vandenberghe verbruggen verhoeven
    vermeulen verstraete visser vries walker willems williams wilson wouters yahyaoui yildiz
    yilmaz yıldız yılmaz çelik çetin özdemir öztürk şahin
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

  /// Pairs of words behind which a word with a capital is likely a name.
  static let introductoryPairs: Set<String> = [
    "is called", "was called", "am called", "naam is", "naam was", "name is", "name was",
    "team leader",
    "ik ben", "i am", "noemde mij", "noemde me", "called me", "according to", "supervisor was",
  ]

  /// Words with a capital that are no name of a person, or only begin a sentence.
  static let notNames = DetailWords.words(
    """
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
    "max havelaar",
    "marie claire", "anne frank", "jamie oliver", "victoria station", "victor mids",
  ]

  /// Words after which a single capital with a point is no initial.
  static let lettered = DetailWords.words(
    """
    plan optie option bijlage groep group vak hal zaal hall lijn team balie desk gebouw building vitamine
    vitamin type klasse class antwoord answer punt point route blok block
    """)
}
