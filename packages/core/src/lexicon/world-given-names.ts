/**
 * Given names that compromise does not know, with the gender of most who bear them, lower case:
 * of Africa, the Arab world, South and East Asia, Latin America, Europe beyond English.
 */
export const WORLD_GIVEN_NAMES: ReadonlyMap<string, "FemaleName" | "MaleName" | "FirstName"> =
  new Map<string, "FemaleName" | "MaleName" | "FirstName">([
    ...(
      "aki ayodele chika chike chinonso ekene farai hardeep htin htut idowu ifeanyi jaswant ji-won " +
      "kehinde kelechi kenechukwu kuldeep lebogang mpho navjot noro olamide oluwaseun onyeka " +
      "onyema oyinkan pape phuong randeep ranjit rudo saša seun shashi sola taiwo tatenda tayo " +
      "temitope tendai thabiso thanh tolu tshepo uche uchenna ugochukwu yemi"
    )
      .split(" ")
      .map((name) => [name, "FirstName"] as const),
    ...(
      "abena achieng adaeze adhiambo adwoa afua agneta agnieszka aigul aija ailsa aissatou aizhan " +
      "akinyi akosua akua aleida aliya amaka aminah anahera anais analyn anaïs angharad anjali " +
      "anke ankita annelies anneliese antje anuradha anyango aoibhe aoibheann aoibhinn aoife " +
      "aparna araceli archana atieno ayumi ayşe aïcha aïssatou beata belen belén bethan bhavna " +
      "bilkisu binta birgitta bohdana boitumelo bolanle bozena bożena brid bronagh bríd bukola " +
      "busisiwe caoimhe carys catriona cecília cerys chebet chepkoech chiara chinwe chioma chipo " +
      "chitra clodagh conceicao conceição concepción corazon daiga dalia danuta daryna deepika " +
      "delyth desislava dewi dilruba dinara dineo divya dorota dragana ebele eeva efua eilidh " +
      "eilis eilís eimear eirlys eleonore elke endang eriko erzsébet esra eszter eulalia eun-hye " +
      "eun-ji evgenia fabiola fadumo fadwa fairouz fatimah ferdousi ffion fionnuala fiorella " +
      "folake frauke friederike fumiko funke gaia galina gayatri geeta geneviève gerda gesine " +
      "ghada ghislaine giorgia giulia gordana grainne graziella grazyna grażyna gráinne gudrun " +
      "guiying gulnara gunilla guðrún gwenllian gül gülsüm hafsa hafsat halima halimah halina " +
      "halyna hanan hannelore haruka hasina hauwa heba heidrun heike hema hiba hinemoa hiroko " +
      "hodan huda huong hye-jin hyun-jung hélène hülya ifeoma ifrah ilaria ildiko ildikó ileana " +
      "ilze iman inas ineke inese ingeborg inna ioana iracema irmgard iryna itzel ivanka jadwiga " +
      "jamila jaya jepkemboi ji-eun ji-young jihan jimena jitka jocelyne jolanta josiane junko " +
      "jurgita jutta jyoti kadri kaija kaja katalin katarzyna kateryna kateřina kavitha kazuko " +
      "keabetswe kemunto kerstin khadijah khady khaleda khrystyna khulud kinga kirsty klára " +
      "kristín krystyna ksenia ksenya kyoko ladi laima lakshmi lamia larysa leela leida leni lenka " +
      "lerato lesia lesya liesel lieselotte liezel lihua lindiwe linh liudmyla ljiljana loredana " +
      "lowri lubna lucrezia lucía ludivine ludmila lyubov lyudmila madhuri madina maelle maeve " +
      "mairead mairéad malgorzata malini mamata manal manisha marama mareike margaux marharyta " +
      "mariama maricel maricela marijke mariko marites marketa markéta maryse maría maysa maëlle " +
      "małgorzata meena meenakshi megawati meiling merve mette mhairi mi-kyung michiko mieke " +
      "mihaela min-ji mireille mirella mirjana misaki moraa morag mridula muireann muna márta " +
      "méabh nada nadezhda nafula nagwa najla najwa naledi nandini nargis nasreen nasrin nataliia " +
      "nataliya nawal nayeli ndeye neha nelida nevena ngaire ngozi nilüfer nirmala nisreen njeri " +
      "nkechi nneka noemie noemí nokuthula nomsa nomvula noriko nosipho noémie ntombi nuala nusrat " +
      "nyambura nélida obiageli oceane océane odile oleksandra olena olha omolara orla ornella " +
      "orsolya ottavia padma paivi palesa pallavi parveen pernille pinar piret pirjo pooja " +
      "pratibha preeti priya priyanka päivi rabab rabi rabia radha raffaella ragnheidur ragnheiður " +
      "raimunda raluca ramune rani rasha rashmi ratna refilwe reiko rekha retno revathi rhian " +
      "riikka rima ritu rocío rohini roisin rokia rosangela rosaria rositsa roswitha rosângela " +
      "rukayya rukhsana rumbidzai ruvimbo réka róisín sabiha sachiko sahra saira salwa samar samia " +
      "samina sandrine sangeeta saoirse sarita saule savita sawsan seema segolene shabnam shaima " +
      "shaista shalini shazia shilpa shireen shobha sian sibel sibongile sieglinde sigrid sigridur " +
      "sigríður silke sinead sinéad siobhán sioned siân smriti snežana soledad solene solomiya " +
      "solveig solène soo-jin soo-young sorcha souad stanka stefania suad sulastri sumaira sumaya " +
      "sun-hee sushma svenja svetlana svitlana swati ségolène tahira tahmina taina tainá tetiana " +
      "tetyana thandeka thandiwe thaís thuy tiina titilayo tomoko tove trang truus tsitsi tsvetana " +
      "tuula tuyet tuğba uju ulla ulrike ulyana urszula valérie vandana verónica vidya viktoriia " +
      "viviane vololona wafa wafaa wairimu waltraud wambui wangari wanjiku wati whetu wiebke " +
      "xiaoling xiomara xiuying yamini yanling yati yekaterina yetunde yevgenia yevheniia yoo-jin " +
      "ysabel yulia yuliia yuliya yusra yıldız zahraa zanele zarema zarina zaynab zdenka zhanna " +
      "zinaida zodwa zorica zoya zsuzsa zsuzsanna zubaida zubeida zulaikha zulema zuzana ágnes " +
      "élodie éléonore órla özlem şule"
    )
      .split(" ")
      .map((name) => [name, "FemaleName"] as const),
    ...(
      "abdelaziz abdelfattah abdelhamid abdelkader abdelkarim abdellah abdelmajid abdelmalek " +
      "abdeslam abdirahman abdirashid abdishakur abdiweli abdou abdoul abdulaziz abdulhamid " +
      "abdulkarim abdullahi abdulmalik abdulsalam abhijit abiy abubakar achille adebayo adekunle " +
      "adewale adham aecio afewerki agus agustín aigars airlangga akram alaa alasdair aled aleksey " +
      "algirdas alhassan alun amarinder aminu anastasio andris andrius andriy andrus andry andrés " +
      "anies anselme antonello antonis anura anutin apostolos ardeshir aristotelis arkady arturs " +
      "artūrs arvo arvydas asaad ashkan ashwini asif asim atal atanas atiku aung aurangzeb " +
      "aurelien aurelio aurélien awad ayaz ayman ayoub azhar aécio babajide babak babatunde badr " +
      "bahram bakayoko bakri bala balakrishnan baltasar balázs bamba bambang barasa barend " +
      "bartolomé bartosz bashar bassam bassel basuki behnam behrouz bengt benoît bernabé bhagwat " +
      "bheki bhekizizwe bhupesh bhupinder bipin biren birger björn blagoy boguslaw bogusław bohdan " +
      "bohumil bolaji bongani bongbong borys bosko boubacar boureima boyan bozhidar boško brahim " +
      "branko braulio bretislav bronislaw bronisław budi bulent byaruhanga béla börje bülent " +
      "břetislav calin catalin cathal cayetano cees celestino cemal cenk chakufwa chandrababu " +
      "cheick cheruiyot chibuike chidambaram chidi chijioke chima chinedu chinua christer chuka " +
      "chukwudi chukwuemeka ciarán ciprian cipriano claes colm constantino corentin cornel " +
      "corneliu cosmin costel crisanto cristóbal csaba czeslaw czesław cédric călin cătălin dacian " +
      "dafydd dag daiki daisuke dalibor dapo dariush dattatreya dauda debretsion dedi dele demba " +
      "demeke demetrio denys detlef devendra dezső dharmendra diederik digvijaya dimitrios djibo " +
      "djibril djibrine dmitriy dmytro domhnall dong-hyun donnacha dorin dragomir dragos dragoslav " +
      "dragoș driss dusan dušan eamonn eberhard ebrahim ebuka eckhard edem edouard efraín " +
      "efstathios egon ehab eirik ekkehard eleuterio elfyn elio eliseo emeka emlyn emmerson emre " +
      "emrys endre eoghan epifanio erdal erdem ergin erhan erkan erling erol ersin esmail essam " +
      "ettore euan eusebio evangelos evaristo evelio evgeni fabián fadel fadli fahad faiz farhad " +
      "farid farmaajo faruk fatih fawad fawaz fawzi fayez fazal fazlur fedir fereydoun fergal " +
      "ferhat fermín fiachra fiifi fikret finbarr florencio florent florin fodé folarin " +
      "frank-walter frantisek františek françois froilán frédéric fumio gambo gamini ganjar garba " +
      "gaspar gatot gaël gbenga gearóid geert genaro gennadiy gennady gennaro geraint geraldo " +
      "gerallt gerd germán getachew gethin geza ghasem ghassan gholam ghulam giampiero gianfranco " +
      "gianluca gianni gianpaolo gijs gildo gintaras giorgos girish girma gokhan gosta gotabaya " +
      "govert grigore grigory gruffydd grégoire guglielmo gulbuddin guled guntis guoqiang gwilym " +
      "gyula györgy gábor gérald gérard géza gökhan göran gösta günter günther habibu hafez " +
      "haibatullah haidar hailemariam haitham hakainde hakan halil halit hallvard haluk halvor " +
      "hamad hamdan hamdi hamidreza hamish hamisi hani hannes hannu hans-peter hany haresh haroon " +
      "haroun hartmut harun haruna hashem hashim hatem hatta haydar hazem hefin heikki hendro henk " +
      "heriberto hernan hernán herve hervé hicham hideki higinio hipólito hiroki hisashi hisham " +
      "hishammuddin hitesh holger horia horst hossam houshang houssem hristo hryhoriy hugues husam " +
      "huw huy hyun-woo hywel håkan håvard hüseyin iacob idris idriss idrissa ieuan ifan ifor " +
      "iftikhar ignazio ihor ijaz ikechukwu ikenna ilhan ilie ilker ilkka imants imre ingo inigo " +
      "innes innokenty iolo ionel ionuț iorwerth iosif iraj isamu isidro ismaila ismaïla issam " +
      "istván ivar ivars ivaylo ivica iván iwan iyke izuchukwu iñigo jaafar jaak jaap jaber jabu " +
      "jacinto jae-in jafar jagat jair jairam jakaya jalal janos janusz jari jarl jaromír jaroslaw " +
      "jarosław javad jawad jayant jean-marc jean-noël jean-yves jejomar jeroen jiabao jianguo " +
      "jianhua jianjun jibrin jide jideofor jinping jintao jiro jitendra jiří joaquín jochen joko " +
      "jong-il jong-un joon-ho joost jorg jorma josé jovan jozsef joão joël juha jukka julián " +
      "jun-ho junaid junichiro jurgen juri juris jussi jyrki jános jérôme józef józsef jörg jürgen " +
      "jüri jānis kabiru kader kadir kailash kalifa kamau kamel kariuki karl-heinz karoly kaspars " +
      "kassim katsuya kaveh kayode kazem kazimierz kazuo kazuya kebba kebede kees kenta keqiang " +
      "kerem kestutis ketan keyvan kgalema kgosi khairy khalifa khanh khawaja khurram khurshid " +
      "kibet kimani kimutai kioko kipchoge kipchumba kipkemboi kiplagat kiprono kiptoo kishore " +
      "kiyoshi kizza kjell koen koffi koichi kolawole konan koray kostiantyn kosuke krasimir kunle " +
      "květoslav kwabena kwadwo kwaku kwasi kweku kwesi kyaw kyriakos kyrylo kyung-soo kálmán " +
      "károly kévin laith lajos lakhan lalit lalu lamine lansana lasantha lateef laurens laurențiu " +
      "lawal lawan laxman lech lekan leopoldo lesego leszek levent liaquat liban libor linas " +
      "lindani lisandro liviu ljubomir llywelyn loic lokesh lorcan lorcán lotfi lothar louay loïc " +
      "luay lubos luboš ludvík luhut lutfi lutz lyubomir lászló lóránt macario madhav madhavan " +
      "mahad mahamane mahamat maher mahfouz mahfud mahinda mahmud maithripala majed maksym malek " +
      "mallikarjun mallikarjuna mandla mangosuthu manmohan mansoor mansour maqsood mariusz marnix " +
      "martín masaaki masahiro masao masato massimiliano mathijs mauri mawuli mazen mbulelo " +
      "mcebisi mduduzi mehmood mehrdad meirion meles mengistu menno mert mesut metin meurig mevlüt " +
      "mfundo michał michelangelo micheál mieczysław mihály mikko miklos miklós milenko milorad " +
      "miloslav miloš min-ho mindaugas minoru mirwais mithun mitsuru mkhuseli mladen mluleki " +
      "moctar moeed mohamud mohieddin moisés mojmír mojtaba momčilo moncef moonis morteza mosiuoa " +
      "mounir mourad muammar mubarak mugisha muhaimin muhammadu muhannad muharrem muhyiddin " +
      "mukhtar mukul mulatu mulayam munir murdo murtala musadik mushahid mushtaq musyoka muthama " +
      "mutiso mutua muyiwa mwangi myint mykhailo mykhaylo mykola myung-bak mzwandile márton " +
      "mícheál mārtiņš nadeem nadim naeem nagendra naguib nahuel naif najib najibullah naoto naser " +
      "nasir nasr nasser natalio nathi navin nawaf nayef ndiaga nebojsa nebojša necmettin nemanja " +
      "nenad nicanor nicolae nicolás nidal nihat nimal nirmal nisar nitish niyi nizar njabulo " +
      "njoroge nkosana nnaemeka nnamdi noboru nobuo normunds nuhu numan nunzio nzioka néstor " +
      "obafemi obinna obiora ochieng octavian odhiambo odhran oduya ogbonna ognyan oisín okan " +
      "okechukwu okello okey okoth olabode olakunle oldrich oldřich oleh oleksii oleksiy olli olof " +
      "olu olufemi olusegun oluseyi oluwole omondi omprakash ondřej onur onyango ortwin osamu " +
      "osita ostap otakar othman otieno ouma ousainou ousmane ovidiu owain owino oyvind ozgur oğuz " +
      "paavo padraic panagiotis panfilo papis parshottam parviz pascual paweł pearse pervaiz petru " +
      "petteri phuc pierluigi piet piyush plamen plácido porfirio prabhakar prabowo prafulla " +
      "pranab pratap pravin prayut prayuth predrag prithviraj prudencio przemyslaw przemysław " +
      "puneet purshottam pádraic pádraig pål qais qasim qassem quang quoc radoslaw radosław " +
      "radovan raed rafał raffaele rafik rafizi raghunath rahmatullah raimonds raimundo rajat " +
      "rajnath rakesh ramadan ramazan rameshwar ramzan ramzi ranil ranjan ranjith raphaël rashed " +
      "rashidi rasim ratan razvan raúl reinaldo reiner reinhard remigio rens renzo rené rhodri " +
      "rhun riad ridha ridwan rigoberto rik rimantas rinat risto roble rochas rodel roelof rogerio " +
      "rogério rosen rosendo rostislav rotich rotimi rouhollah ruairi ruairí ruari ruaridh rubén " +
      "ruediger rumen ruslan ruwan ryota ryszard régis rüdiger răzvan saad saadullah sabri sadegh " +
      "sadiq saeid saihou sajith sajjad salah salif salum sameh sandiaga sandile sang-min sarfraz " +
      "satoru sauli saulius saulos saverio sayed saúl sebastián segun seiji selahattin selcuk " +
      "selorm selçuk semyon senzo seppo serdar serhii serhiy serkan setya seung-hoon severino " +
      "seydou seyi seyoum seán shadi shafiq shahbaz shaker shehbaz shinichi shinya shinzo shivraj " +
      "shoaib shota sibusiso sifiso sigmar sigurd sigurdur sigurður siim sikandar silvano " +
      "silvestre siphiwe sipho sirajuddin sirisena sitaram sjoerd slavko slawomir sofyan sohrab " +
      "soji somchai songezo sopuruchi sorin soumaila soumana soumaïla spyros ssekandi stanisław " +
      "stelios stepan stevan stipe stojan stoyan sture stéphane subhash sudhir sudirman sufyan " +
      "sukhbir sukumar sulaiman suleiman suleyman sung-ho sunil surendra sushil susilo susumu " +
      "sutopo sverre svetozar sylvain szabolcs sándor séamus sébastien sékou sönke süleyman " +
      "sławomir taavi tadashi tadesse tadhg tae-hoon tafadzwa taher takahiro takura takuya talat " +
      "tamás taner tanguy tanko tapan tapio tapiwa taras tariq tarique tarık tatsuya tawfiq tayeb " +
      "tayfun tayyip tejashwi teodoro terje tero teruo tesfaye tetsuya teun tewodros thabo " +
      "thanasis themba thibault thierno thijs thilo thodoris thorbjorn thorbjørn thorsten thulani " +
      "tiberiu tiburcio tidiane tiernan tihomir tijan tijn tilo tinashe tjahjo tjeerd toivo " +
      "tokunbo tolga tomislav tomohiro tomás tomáš tonderai toomas torbjörn torgeir torgny torquil " +
      "torsten toru toshihiro toshio toshiro traian trond trong tsutomu tsvetan tuan tudor tuncay " +
      "tunde tundu tung tuomas turgut ubaldo uddhav udo ugur uldis ulises ultan umit umut urbano " +
      "urmas uzoma uğur vadym vahid valdis valentyn valeriu valeriy vangelis vasile vassily vasyl " +
      "veljko venkaiah ventsislav vidar ville villy viorel virendra vitalii vitaliy vitaly " +
      "vladimír vlado vlastimil vojislav vojtěch volkan volker vsevolod vusi vusumuzi vyacheslav " +
      "vytautas václav wael wafula wahid wajid waldemar walther wanderley wanjala waqar warsame " +
      "wasim wassim weiming wenbin wenqing wieslaw wiesław wilmer wiranto woo-jin workneh " +
      "włodzimierz xiaoming xiaoping xolani yadollah yakubu yannis yaouba yaser yashwant yasir " +
      "yasonna yasuhiro yasuo yavuz yaw yazid yegor yevgeniy yevhen yevheniy yiannis yinka yngve " +
      "yogendra yohannes yoichi yordan yorgos yorick yoshihide yoshihiko yoshio yosuke younes " +
      "young-ho younis youssouf youssoupha yoweri yuichi yukio yunus yurii yusril yusufu yusuke " +
      "yuta yılmaz zabihullah zafer zakari zakhar zakhele zalmay zaw zbigniew zdenek zdeněk " +
      "zdravko zdzisław zedong zeger zeki zeljko zenawi zhigang zhiqiang zhivko zitto zlatko " +
      "zoltán zsolt zubair zuhair zulfiqar zulkifli zweli zygmunt zéphirin álvaro åke éamonn éanna " +
      "édouard éric étienne évaristo íñigo óscar ömer özgür østen øystein øyvind ümit łukasz şükrü " +
      "štěpán željko žygimantas ștefan"
    )
      .split(" ")
      .map((name) => [name, "MaleName"] as const),
  ]);
