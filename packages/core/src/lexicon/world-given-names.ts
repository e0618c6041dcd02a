/**
 * Given names that compromise does not know, with the gender of most who bear them, lower case:
 * of Africa, the Arab world, South and East Asia, Latin America, Europe beyond English.
 */
export const WORLD_GIVEN_NAMES: ReadonlyMap<string, "FemaleName" | "MaleName" | "FirstName"> =
  new Map<string, "FemaleName" | "MaleName" | "FirstName">([
    ...(
      "aki ayodele bola chika chike chinonso dwi ekene farai gurpreet hardeep hery htin htut idowu " +
      "ifeanyi jaswant ji-won kehinde kelechi kenechukwu kuldeep lebogang mpho navjot noro nyasha " +
      "olamide oluwaseun onyeka onyema oyinkan pape phuong rana randeep ranjit rudo saša seun " +
      "shashi sola taiwo tatenda tayo temitope tendai thabiso thanh tolu tshepo uche uchenna " +
      "ugochukwu yemi"
    )
      .split(" ")
      .map((name) => [name, "FirstName"] as const),
    ...(
      "abena achieng adaeze adhiambo adwoa afua agneta agnieszka aigul aija ailsa aissatou aizhan " +
      "akiko akinyi akosua akua aleida aliya amaka aminah anahera anais analyn anaïs andreea " +
      "angharad anjali anke ankita annelies anneliese antje anuradha anyango aoibhe aoibheann " +
      "aoibhinn aoife aparna araceli archana atieno ayumi ayşe aïcha aïssatou beata belen belén " +
      "bethan bhavna bilkisu binta birgit birgitta birtukan bohdana boitumelo bolanle bozena " +
      "bożena brid bronagh bríd bukola busisiwe caoimhe carys catriona cecília cerys chandrika " +
      "chebet chepkoech chiara chinwe chioma chipo chitra clodagh conceicao conceição concepción " +
      "corazon dagmar daiga dalia danuta daryna deepika delyth desislava dewi dilruba dinara dineo " +
      "divya dorota dragana ebele eeva efua eilidh eilis eilís eimear eirlys eleonore elke elodie " +
      "endang eriko erzsébet esra eszter eulalia eun-hye eun-ji evgenia fabiola fadumo fadwa " +
      "fairouz fatimah federica ferdousi ffion fionnuala fiorella folake frauke friederike fumiko " +
      "funke gaia galina gayatri geeta geneviève gerda gesine geun-hye ghada ghislaine giorgia " +
      "giulia gordana grainne graziella grazyna grażyna gráinne gudrun guiying gulnara gunilla " +
      "guðrún gwenllian gül gülsüm hafsa hafsat halima halimah halina halyna hanan hannelore " +
      "haruka hasina hauwa heba heidrun heike hema hiba hinemoa hiroko hodan huda huong hye-jin " +
      "hyun-jung hélène hülya ifeoma ifrah ilaria ildiko ildikó ileana ilze iman inas ineke inese " +
      "ingeborg inna ioana iracema irmgard iryna itzel ivanka jadwiga jamila jaya jepkemboi ji-eun " +
      "ji-young jihan jimena jitka jocelyne jolanta josiane judit junko jurgita jutta jyoti kadri " +
      "kaija kaja katalin katarzyna kateryna kateřina katja kavitha kazuko keabetswe keiko kemunto " +
      "kerstin khadijah khady khaleda khrystyna khulud kinga kirsty klára kristín krystyna ksenia " +
      "ksenya kyoko ladi laima lakshmi lamia larysa leela leida leni lenka lerato lesia lesya " +
      "liesel lieselotte liezel lihua lindiwe linh liudmyla ljiljana loredana lowri lubna lucrezia " +
      "lucía ludivine ludmila lyubov lyudmila madhuri madina maelle maeve mairead mairéad " +
      "malgorzata malini mamata manal manisha marama mareike maren margaux marharyta mariama " +
      "maricel maricela marijke mariko marites marketa markéta maryse maría maysa maëlle " +
      "małgorzata meena meenakshi megawati megumi meiling merve mette mhairi mi-kyung michiko " +
      "mieke mihaela min-ji mireille mirella mirjana misaki moraa morag mridula muireann muna " +
      "márta méabh nada nadezhda nafula nagwa najla najwa naledi nandini nargis nasreen nasrin " +
      "nataliia nataliya nawal nayeli ndeye neha nelida nevena ngaire ngozi nilüfer nirmala " +
      "nisreen njeri nkechi nkosazana nneka noemie noemí nokuthula nomsa nomvula noriko nosipho " +
      "noémie ntombi nuala nusrat nyambura nélida obiageli oceane océane odile oleksandra olena " +
      "olha omolara orla ornella orsolya ottavia padma paivi palesa pallavi paloma parveen " +
      "pernille pinar piret pirjo pooja pratibha preeti priya priyanka päivi rabab rabi rabia " +
      "radha raffaella ragnheidur ragnheiður raimunda raluca ramune rani rasha rashmi ratna " +
      "refilwe reiko rekha retno revathi rhian riikka rima risa ritu rocío rohini roisin rokia " +
      "rosangela rosaria rositsa roswitha rosângela rukayya rukhsana rumbidzai ruvimbo réka róisín " +
      "sabiha sachiko sahra saira salwa samar samia samina sandrine sangeeta sanna saoirse sarita " +
      "saskia saule savita sawsan seema segolene shabnam shaima shaista shalini shazia shilpa " +
      "shireen shobha sian sibel sibongile sieglinde sigrid sigridur sigríður silke sinead sinéad " +
      "siobhán sioned siân smriti snežana soledad solene solomiya solveig solène soo-jin soo-young " +
      "sorcha souad stanka stefania suad sulastri sumaira sumaya sun-hee sushma svenja svetlana " +
      "svitlana swati ségolène tahira tahmina taina tainá tarja tetiana tetyana thandeka thandiwe " +
      "thaís thuy tiina titilayo tomoko tove trang truus tsitsi tsvetana tuula tuyet tuğba uju " +
      "ulla ulrike ulyana urszula valérie vandana vasundhara verónica vidya viktoriia viviane " +
      "vololona wafa wafaa wairimu waltraud wambui wangari wanjiku wati whetu wiebke xiaoling " +
      "xiomara xiuying yamini yanling yati yekaterina yetunde yevgenia yevheniia yoko yoo-jin " +
      "ysabel yuko yulia yuliia yuliya yumi yusra yıldız zahraa zanele zarema zarina zaynab zdenka " +
      "zhanna zinaida zodwa zorica zoya zsuzsa zsuzsanna zubaida zubeida zulaikha zulema zuzana " +
      "ágnes élodie éléonore órla özlem şule"
    )
      .split(" ")
      .map((name) => [name, "FemaleName"] as const),
    ...(
      "abdelaziz abdelfattah abdelhamid abdelkader abdelkarim abdellah abdelmajid abdelmalek " +
      "abdeslam abdirahman abdirashid abdishakur abdiweli abdou abdoul abdulaziz abdulhamid " +
      "abdulkarim abdullahi abdulmalik abdulsalam abhijit abhishek abiy abubakar achille adebayo " +
      "adekunle adewale adham aditya adnan aecio afewerki agus agustín aigars airlangga ajay ajit " +
      "akash akbar akhilesh akram alaa alasdair aled aleksey algirdas alhassan alun alwyn amadou " +
      "amarinder amer amin aminu amitabh anand anastasio andrii andris andrius andriy andrus andry " +
      "andrés angus anies anil ankit anselme antonello antonino antonis anura anurag anutin " +
      "apostolos ardeshir aristotelis arkady arne arturs artūrs arun arvind arvo arvydas asaad " +
      "ashish ashkan ashok ashraf ashwini asif asim atal atanas atif atiku attila aung aurangzeb " +
      "aurelien aurelio aurélien awad ayaz ayman ayoub azhar aécio babajide babak babatunde badr " +
      "bahram bakayoko bakri bala balakrishnan baltasar balázs bamba bambang baptiste barasa " +
      "barend bartolomé bartosz bashar bassam bassel bastien basuki behnam behrouz bela bengt " +
      "benigno benoit benoît bernabé bhagwat bheki bhekizizwe bhupesh bhupinder bijan bilawal " +
      "bipin biren birger björn blagoy blaise boguslaw bogusław bohdan bohumil bojan bolaji " +
      "bongani bongbong borys bosko boubacar boureima boyan bozhidar boško brahim bram branko " +
      "braulio bretislav bronislaw bronisław bryn budi bulent byaruhanga béla börje bülent " +
      "břetislav calin callum calum catalin cathal cayetano cees celestino cem cemal cenk chakufwa " +
      "chandrababu cheick cheikh cheruiyot chibuike chidambaram chidi chijioke chima chinedu " +
      "chinua christer chuka chukwudi chukwuemeka ciarán ciprian cipriano claes colm constantino " +
      "corentin cormac cornel corneliu cosmin costel crisanto cristian cristóbal csaba czeslaw " +
      "czesław cédric călin cătălin dacian dafydd dag daiki daisuke dalibor dapo dariush dariusz " +
      "darko dattatreya dauda debretsion declan dedi dele demba demeke demetrio deniz denys detlef " +
      "devendra dezső dharmendra didier diederik digvijaya dilip dimitar dimitrios djibo djibril " +
      "djibrine dmitriy dmytro domhnall dong-hyun donnacha dorin dragomir dragos dragoslav dragoș " +
      "driss dusan dušan eamon eamonn eberhard ebrahim ebuka eckhard edem edouard edson eero " +
      "efraín efstathios egon ehab eirik ekkehard eleuterio elfyn elio eliseo emeka emlyn emmerson " +
      "emre emrys endre eoghan epifanio erdal erdem ergin erhan erkan erling erol ersin esmail " +
      "essam ettore euan eugenio eusebio evangelos evaristo evelio evgeni ewan fabián facundo " +
      "fadel fadli fahad faisal faiz farhad farid farmaajo farouk faruk fatih fawad fawaz fawzi " +
      "fayez fazal fazlur fedir femi ferenc fereydoun fergal ferhat fermín fiachra fiifi fikret " +
      "filippo finbarr finlay florencio florent florin fodé folarin frank-walter frantisek " +
      "františek françois froilán frédéric fumio félix gabor gambo gamini ganjar garba gaspar " +
      "gatot gaurav gaël gbenga gearóid geert genaro gennadiy gennady gennaro geraint geraldo " +
      "gerallt gerd germán getachew gethin geza ghasem ghassan gholam ghulam giampiero giancarlo " +
      "gianfranco gianluca gianni gianpaolo gijs gildo gintaras giorgos girish girma godwin gokhan " +
      "gopal gosta gotabaya govert govind grigore grigory gruffydd grzegorz grégoire guglielmo " +
      "gulbuddin guled guntis guoqiang gwilym gwyn gyula györgy gábor gérald gérard géza gökhan " +
      "göran gösta günter günther habibu hadi hafez hafiz haibatullah haidar haile hailemariam " +
      "haitham hakainde hakan hakim halil halit hallvard haluk halvor hamad hamdan hamdi hamed " +
      "hamidreza hamish hamisi hani hannes hannu hans-peter hany harald haresh harish haroon " +
      "haroun harsha hartmut harun haruna hashem hashim hatem hatta haydar hazem hefin heikki " +
      "heinz helmut hemant hendro henk heriberto hernan hernán herve hervé hicham hideki hideo " +
      "higinio hipólito hiroki hiroshi hisashi hisham hishammuddin hitesh holger horia horst " +
      "hossam houshang houssem hristo hryhoriy hugues husam huw huy hyun-woo hywel håkan håvard " +
      "hüseyin iacob ibrahima ichiro idris idriss idrissa ieuan ifan ifor iftikhar ignazio ihor " +
      "ijaz ikechukwu ikenna ilhan ilie ilker ilkka imad imants imran imre ingo inigo innes " +
      "innokenty ioan iolo ionel ionuț iorwerth iosif iraj irfan isa isamu ishaq isidro ismaila " +
      "ismaïla issa issam istvan istván ivar ivars ivaylo ivica iván iwan iyke izuchukwu iñigo " +
      "jaafar jaak jaap jaber jabu jacek jacinto jae-in jafar jagat jagdish jair jairam jakaya " +
      "jalal jamil janos janusz jari jarl jaromír jaroslaw jarosław javad javed jawad jayant " +
      "jean-claude jean-luc jean-marc jean-noël jean-pierre jean-yves jejomar jeroen jerzy jesús " +
      "jiabao jianguo jianhua jianjun jibrin jide jideofor jinping jintao jiri jiro jitendra jiří " +
      "joachim joaquín jochen joko jong-il jong-un joon-ho joost jorg joris jorma josé jovan " +
      "jozsef joão joël juha jukka julián juma jun-ho junaid junichiro jurgen juri juris jussi " +
      "jyrki jános jérôme józef józsef jörg jürgen jüri jānis kabiru kader kadir kailash kalifa " +
      "kamau kamel kamran kapil karan karel kariuki karl-heinz karoly kartik kaspars kassim " +
      "katsuya kaushik kaveh kayode kazem kazimierz kazuo kazuya kebba kebede kees kemal kenan " +
      "kenji kenta keqiang kerem kestutis ketan keyvan kgalema kgosi khairy khalifa khalil khanh " +
      "khawaja khurram khurshid kibet kimani kimutai kioko kipchoge kipchumba kipkemboi kiplagat " +
      "kiprono kiptoo kishan kishore kiyoshi kizza kjell knut koen koffi kofi koichi koji kojo " +
      "kolawole konan konstantin koray kostas kostiantyn kosuke krasimir kunle květoslav kwabena " +
      "kwadwo kwaku kwame kwasi kweku kwesi kyaw kyriakos kyrylo kyung-soo kálmán károly kévin " +
      "lachlan ladislav laith lajos lakhan lalit lalu lamine lansana lasantha lateef laurens " +
      "laurențiu lawal lawan laxman lazarus lech lekan leopoldo lesego leszek lev levent liaquat " +
      "liban libor linas lindani lisandro liviu ljubomir llewelyn llywelyn loic lokesh lorcan " +
      "lorcán lotfi lothar louay loïc luay lubos luboš lucian ludvík luhut lukasz lutfi lutz luís " +
      "lyubomir lászló lóránt maarten macario madhav madhavan mahad mahamane mahamat mahathir " +
      "maher mahfouz mahfud mahinda mahmud maithripala majed majid makoto maksym malek mallikarjun " +
      "mallikarjuna mandla mangosuthu manmohan manoj mansoor mansour maqsood marek mariusz marnix " +
      "martín marwan masaaki masahiro masao masato massimiliano massimo mateusz mathijs mauri " +
      "maurizio mawuli maxim mazen mbulelo mcebisi mduduzi mehmood mehrdad meirion meles mengistu " +
      "menno mert mesut metin meurig mevlüt mfundo michał michelangelo micheál mieczysław mihály " +
      "mikael mikko miklos miklós milenko milorad miloslav miloš min-ho mindaugas minoru mircea " +
      "mirko miroslav mirwais mithun mitsuru mkhuseli mladen mluleki moctar moeed mohamud " +
      "mohieddin mohsen mohsin moisés mojmír mojtaba momčilo moncef moonis morteza mosiuoa mounir " +
      "mourad muammar mubarak mugisha muhaimin muhammadu muhannad muharrem muhyiddin mukesh " +
      "mukhtar mukul mulatu mulayam munir murali murat murdo murtala musa musadik mushahid mushtaq " +
      "musyoka muthama mutiso mutua muyiwa mwangi myint mykhailo mykhaylo mykola myung-bak " +
      "mzwandile márton mícheál mārtiņš nabil nadeem nader nadim naeem nagendra naguib nahuel naif " +
      "naim najib najibullah naoki naoto narendra naresh naser nasir nasr nasser natalio nathi " +
      "naveed naveen navin nawaf nawaz nayef ndiaga nebojsa nebojša necmettin neeraj nemanja nenad " +
      "nestor niall nicanor nicolae nicolás nidal nihat nilesh nimal nirmal nisar nitin nitish " +
      "niyi nizar njabulo njoroge nkosana nnaemeka nnamdi noboru nobuo norberto normunds nuhu " +
      "numan nunzio nuri nzioka néstor obafemi obinna obiora ochieng octavian odhiambo odhran " +
      "oduya ogbonna ognyan oisin oisín okan okechukwu okello okey okoth olabode olakunle oldrich " +
      "oldřich oleh oleksii oleksiy olli olof olu olufemi olusegun oluseyi oluwole omondi " +
      "omprakash ondřej onur onyango orhan ortwin osamu osita ostap otakar othman otieno ouma " +
      "ousainou ousmane ovidiu owain owino oyvind ozan ozgur oğuz paavo padraic panagiotis panfilo " +
      "pankaj panos papis parshottam parviz pascual patricio pawan pawel paweł pearse pekka " +
      "pervaiz pervez petru petteri phuc pierluigi piet piyush plamen plácido porfirio prabhakar " +
      "prabowo pradeep prafulla pramod pranab prashant pratap praveen pravin prayut prayuth " +
      "predrag prithviraj prudencio przemyslaw przemysław puneet purshottam pádraic pádraig pál " +
      "pål péter qais qamar qasim qassem qiang quang quoc radek radim radoslaw radosław radovan " +
      "raed rafal rafał raffaele rafik rafizi raghav raghunath rahmatullah raimonds raimundo raj " +
      "rajat rajendra rajiv rajnath rakesh ram ramadan raman ramazan ramesh rameshwar rami ramin " +
      "ramzan ramzi ramón ranil ranjan ranjith raphaël rashed rashidi rasim ratan ratko ravi " +
      "razvan raúl reinaldo reiner reinhard remigio rens renzo rené rhodri rhun rhys riad riaz " +
      "ridha ridwan rigoberto rik rimantas rinat risto roble rochas rodel roelof rogerio rogério " +
      "rohit romain rosen rosendo rostislav rotich rotimi rouhollah ruairi ruairí ruari ruaridh " +
      "rubén ruediger rumen rune ruslan rustam ruud ruwan ryo ryota ryszard régis rüdiger răzvan " +
      "saad saadullah sabri sachin sadegh sadiq saeid saihou sajith sajjad salah saleh salif salim " +
      "salman salum sameh sander sandiaga sandile sandor sang-min sanjeev sarfraz satoru sauli " +
      "saulius saulos saverio sayed saúl sebastián segun seiji selahattin selcuk selorm selçuk " +
      "semyon senzo seppo serdar serhii serhiy serkan setya seung-hoon severino seydou seyi seyoum " +
      "seán shadi shafiq shahbaz shaker shankar sharad shehbaz shekhar sherif shigeru shinichi " +
      "shinji shinya shinzo shiv shivraj shoaib shota shyam sibusiso sidi sifiso sigmar sigurd " +
      "sigurdur sigurður siim sikandar silvano silvestre sinan siphiwe sipho sirajuddin sirisena " +
      "sitaram sjoerd slavko slawomir sofyan sohail sohrab soji somchai songezo sopuruchi sorin " +
      "soumaila soumana soumaïla spyros srettha srinivas ssekandi stanisław stavros stelios stepan " +
      "stevan stig stipe stojan stoyan sture stéphane subhash sudhir sudirman sufyan sukhbir " +
      "sukumar sulaiman suleiman suleyman sung-ho sunil surendra surya sushil susilo susumu sutopo " +
      "sverre svetozar sylvain szabolcs sándor séamus sébastien sékou sönke süleyman sławomir " +
      "taavi tadashi tadesse tadeusz tadhg tae-hoon tafadzwa taher tahir takahiro takura takuya " +
      "talal talat tamas tamim tamás taner tanguy tanko tapan tapio tapiwa taras tarek tariq " +
      "tarique taro tarun tarık tatsuya tawfiq tayeb tayfun tayyip tejashwi teodor teodoro terje " +
      "tero teruo tesfaye tetsuya teun tewodros thabo thaksin thanasis thein themba thibault " +
      "thierno thierry thijs thilo thodoris thorbjorn thorbjørn thorsten thulani théo tiberiu " +
      "tibor tiburcio tidiane tiernan tihomir tijan tijn tilo timo timur tinashe tito tjahjo " +
      "tjeerd todor toivo tokunbo tolga tomislav tomohiro tomás tomáš tonderai toomas torbjörn " +
      "torgeir torgny torquil torsten toru toshihiro toshio toshiro traian trond trong tsutomu " +
      "tsvetan tuan tudor tuncay tunde tundu tung tuomas turgut ubaldo uddhav udo ugur uldis ulf " +
      "ulises ultan umar umesh umit umut urbano urmas uwe uzoma uğur vaclav vadim vadym vahid " +
      "valdis valentyn valeriu valeriy vangelis vasile vasilis vassily vasyl veljko venkaiah " +
      "venkatesh ventsislav vidar vijay vikas vikram ville villy vinay vinod viorel virendra " +
      "vishal vishnu vitalii vitaliy vitaly vittorio vladimír vlado vlastimil vojislav vojtěch " +
      "volkan volker vsevolod vuk vusi vusumuzi vyacheslav vytautas václav víctor wael wafula " +
      "wahid wajid waldemar wale waleed walid walther wanderley wanjala waqar warsame waseem wasim " +
      "wassim weiming wenbin wenqing wieslaw wiesław willem wilmer wim wiranto witold woo-jin " +
      "workneh włodzimierz xiaoming xiaoping xolani yadollah yahya yakubu yannis yaouba yaser " +
      "yashwant yasir yasonna yasser yasuhiro yasuo yavuz yaw yaya yazid yegor yevgeniy yevhen " +
      "yevheniy yiannis yinka yngve yogendra yohannes yoichi yordan yorgos yorick yoshihide " +
      "yoshihiko yoshio yosuke younes young-ho younis yousef youssouf youssoupha yoweri yuichi " +
      "yukio yunus yurii yusril yusufu yusuke yuta yılmaz zabihullah zafer zaid zakari zakhar " +
      "zakhele zaki zalmay zaw zbigniew zdenek zdeněk zdravko zdzisław zedong zeger zeki zeljko " +
      "zenawi zhigang zhiqiang zhivko ziad zitto zlatko zoltan zoltán zsolt zubair zuhair zulfikar " +
      "zulfiqar zulkifli zweli zygmunt zéphirin álvaro åke éamonn éanna édouard éric étienne " +
      "évaristo íñigo óscar ömer özgür østen øystein øyvind ümit łukasz şükrü štěpán željko " +
      "žygimantas ștefan"
    )
      .split(" ")
      .map((name) => [name, "MaleName"] as const),
  ]);
