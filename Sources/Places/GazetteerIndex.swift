/// Every 32nd row of the gazetteer: the head of its folded name and where the row begins.
///
/// Written by Maker/make_gazetteer.py together with the table. Entries have one width, so that the
/// search needs neither loading nor looking for line ends.
enum GazetteerIndex {
  /// Bytes of the name, and of an entry with its offset and line end.
  static let keyWidth = 12
  static let width = 17

  /// The offset in an entry, four base-64 digits.
  static func offset(_ entry: Int, in index: Span<UInt8>) -> Int {
    var value = 0
    for position in entry * width + keyWidth..<entry * width + width - 1 {
      value = value &* 64 &+ (GazetteerRow.digit(index[position]) ?? 0)
    }
    return value
  }

  static let entries = #"""
    100 mile hou0000
    aartrijke   00EE
    abay        00TB
    abdulino    00jc
    abergele    00yO
    abinsk      01Cd
    abondance   01Sd
    abtsgmund   01hY
    abyan       01xU
    ach charqiya02A9
    achim       02Pr
    acquigny    02eY
    ad diwaniyah02tT
    addis abeba 036I
    adiake      03LJ
    adliswil adl03a3
    adrogue     03qN
    affoltern am042X
    afyonkarahis04Ia
    agen        04W9
    agincourt so04m5
    agoura hills0507
    aguadas     05Ex
    ahar        05T*
    ahuachapan  05ir
    aignay le du05y2
    aiguillon   06Cv
    aime la plag06UE
    ain smara   06k8
    aire        06zU
    aisy sous th07DW
    aizenay     07UA
    ajnala      07iM
    akhaltsikhe 07w*
    akowonjo    088u
    al abyar    08ME
    al balyana  08cJ
    al farwaniya08rd
    al hilal ash095i
    al khabra   09LY
    al manqaf   09ar
    al qadarif  09rK
    al sajaah   0A5E
    alagoas     0AJx
    alangayam   0AYa
    albany      0Amn
    albertslund 0B1F
    albrighton  0BHP
    alcudia     0BXb
    aleksandrow 0Bmi
    alexandria  0B*z
    algajola    0CEx
    ali sabieh  0CTy
    alipur      0Ci*
    allanton    0Cyi
    allendorf   0DCX
    alliancelles0DSC
    allos       0DiI
    almirante ta0Dx5
    alpharetta  0EAa
    alt treptow 0EPq
    altenbeken  0Eeq
    altlandsberg0EuO
    altorf      0F8P
    alvaraes    0FMs
    amagasaki   0FbR
    amaraji     0Fpx
    ambalantota 0G2+
    ambeyrac    0GIw
    ambodimanga 0GYr
    amecameca   0GoT
    amfreville l0H3H
    amizour     0HJN
    amora       0HYW
    ampriani    0Hok
    amy         0I1R
    anais       0IGD
    ancash      0IUi
    ancone      0IkW
    andelain    0I+x
    andijon     0JEt
    andouque    0JUP
    anfu        0Jj1
    angervillier0JzD
    angleur     0KEP
    anguo       0KU4
    anjou loir e0KiT
    anlu        0KwT
    anneux      0LAD
    ano liosia  0LQl
    ansembourg  0LfN
    anteuil     0Lto
    antioch     0M7s
    antsiranana 0MNM
    anzat le lug0Mc3
    ap binh chau0MqU
    apia        0N3b
    appietto    0NJZ
    apskritis de0NZM
    ar rahad    0Noa
    aracaju     0O2L
    arakawa     0OGw
    arapongas   0OVZ
    arbanats    0Ojb
    arbour lake 0Ozi
    arcay       0PDb
    arcis mailly0PTB
    ardamata    0PjA
    ardnacrusha 0Py+
    arequipa    0QBc
    argences    0QR4
    argillieres 0Qie
    arhus       0Qxr
    arix        0RAI
    arleux en go0RPD
    armenonville0ReP
    arnayon     0RvH
    aromas      0S87
    arracourt   0SO4
    arriaga     0Sel
    ars laquenex0Suv
    artaise le v0T8C
    arthon      0TOD
    artvin      0Tdz
    arvillard   0TsA
    as sadd     0U4z
    asagaya mina0UL1
    ascheres le 0UaT
    asha        0Upc
    ashland     0V1*
    askeaton    0VGs
    aspach le ba0VXm
    asquillies  0VnY
    asserac     0W0L
    astana      0WFD
    asuel       0WT*
    atascocita  0WiL
    athgarvan   0Wy0
    atlantico   0XB7
    attawapiskat0XPv
    attur       0XfM
    aubenas     0Xts
    aubiac      0YAZ
    aubinges    0YR*
    aubusson d a0Yhu
    audembert   0YyE
    auenheim    0ZC5
    augny       0ZRx
    aulnay      0ZhQ
    aumenancourt0Zyu
    aura        0aDg
    auriac sur v0aTr
    auschwitz   0ajI
    autavaux    0aym
    authiou     0bE3
    autrecourt s0bVE
    auvers      0bmC
    auxonne pont0c1V
    avalepalli  0cJ5
    aveizieux   0cYV
    avernas le b0cnh
    avignon     0d2i
    avon        0dIK
    avrieux     0dXr
    aweil       0dma
    ayana       0d+t
    aykel       0eEA
    ayvalik     0eSk
    azat chatene0eiK
    azilal      0ey2
    ba don      0fAH
    babenhausen 0fOT
    bac tu liem 0fcT
    backworth   0fra
    bad camberg 0g5W
    bad laer    0gMU
    bad saulgau 0ge3
    badakhshan  0gug
    badin       0h7s
    bafoulabe   0hMi
    bageqi      0hbc
    bagneux     0hqm
    baguio      0i58
    bahjoi      0iKH
    baie du cote0iZ9
    baikunthpur 0ip1
    bailleulval 0j4Q
    bairro novo 0jLj
    baizieux    0jaW
    bakixanov   0jpb
    balaiseaux  0k26
    balasore    0kHO
    bale robe   0kWZ
    balikpapan  0klG
    ballens     0k+r
    balloy      0lEv
    balmazujvaro0lUD
    balsieges   0lke
    balzers     0lz4
    ban bang kad0mBM
    ban phai    0mSL
    banchory    0mhz
    bandar punca0mzW
    baneins     0nEF
    bang phai   0nTq
    bangkok noi 0nio
    banja luka  0ny2
    bannerman   0oAP
    banswada    0oQD
    bao loc     0ofX
    bar         0otp
    baranawitsch0p7H
    barbatre    0pMA
    barbosa     0pcn
    barddhaman  0psX
    baresia sur 0q5j
    barika      0qKP
    barkingside 0qZI
    barnes      0qoF
    baronville  0r2G
    barranca    0rIk
    barretaine  0rY+
    barry       0rpC
    bartley gree0s2G
    barzy en thi0sHo
    basecles    0sXS
    basra       0smX
    bassemberg  0t0N
    bassingbourn0tHn
    bastide du s0tYH
    batam       0toh
    batie rollan0u27
    battenheim  0uHQ
    batz sur mer0uWU
    baudreville 0ul+
    baume les da0u*Z
    bavincourt  0vEy
    bayamo      0vTe
    bayet       0vin
    bayt hanina 0vy5
    bazentin    0wC5
    bazoilles su0wUO
    bear        0wlL
    beauchamp   0w*u
    beaufort    0xHB
    beaulieu    0xYw
    beaumesnil  0xqx
    beaumont en 0y6u
    beaune d all0yRV
    beaurepaire 0yj2
    beauvallon  0yz+
    beauzelle   0zFD
    bechem      0zUX
    bedenac     0zkB
    beek        0zzA
    begijnendijk0+BS
    behshahr    0+R1
    beirut      0+fX
    bekkevoort  0+t8
    belas       0*69
    belen       0*Lw
    belgrade    0*bU
    bellaghy    0*qR
    bellecombe t105D
    bellenaves  10N0
    belleville  10eV
    belliole    10vX
    belmont     119P
    belo sur tsi11QK
    belsize park11fo
    belvidere   11v*
    benaix      128h
    benevent    12Nr
    beni souef  12d7
    benningen am12ss
    bento goncal136a
    berazategui 13Ke
    berdsk      13bQ
    berezovka   13qY
    bergeres les1437
    beringen    14Ji
    berlingen   14Z3
    bernau      14oW
    bernhardswal1532
    berrechid   15Jn
    bert        15a5
    bertrange   15qo
    berwick upon165C
    besni       16KY
    bessines sur16bH
    bethancourt 16rD
    bethonvillie176J
    bettant     17NL
    bettwiller  17d4
    beuste      17sd
    bever       186x
    bey         18Lo
    bez         18bg
    bfc         18sX
    bhanpura    195M
    bhetia      19Kp
    bhopal      19Zh
    biarne      19oR
    bicholim    1A1I
    biederthal  1AFx
    bierghes    1AVw
    bieville que1Alk
    bignona     1A*D
    bijuri      1BDx
    bilicenii ve1BSd
    billio      1BiC
    bilten      1ByL
    bingen am rh1CAg
    binos       1CPL
    biozat      1Ce4
    biritinga   1Csz
    birpara     1D6g
    bischtroff s1DLu
    bisingen    1Dc7
    bistrita nas1Ds5
    bivilliers  1E5L
    black creek 1EJW
    blacy       1EZG
    blainville s1EqN
    blancs cotea1F5O
    blanquefort 1FMB
    blaudeix    1FcS
    blekinge    1Fro
    bleury saint1G5U
    blisworth   1GLf
    blosville   1GbK
    blyth       1Gqj
    boboniessoko1H3N
    bocoio      1HIe
    bodupal     1HXH
    bogatynia   1HmF
    bohalle     1H++
    boiry notre 1IF1
    bois herpin 1IWb
    boismont    1Inl
    boissia     1J2X
    boissy sous 1JLp
    bole        1JbH
    bologne     1JpW
    boma        1K3g
    bonan       1KIE
    bonga       1KXH
    bonnat      1Km1
    bonneuil    1K*w
    bonnieres   1LIO
    bonson      1LYd
    bopal       1LnN
    borderes et 1M0a
    borey       1MHP
    bormujos    1MVw
    borre       1MkZ
    bosc bordel 1M+b
    bosnia      1NFM
    bost        1NVW
    bottens     1Njs
    boubers les 1Nyk
    boucle du mo1ODq
    boufarik    1OT+
    bougy lez ne1Ojc
    bouilly     1O*G
    boulaye     1PF2
    boulogne sur1PWF
    bouqueval   1Pm6
    bourdons sur1Q1B
    bourg et com1QIq
    bourgnac    1Qas
    bourigeole  1QtF
    bourriot ber1R7k
    bouscat     1RNl
    bousso      1Re0
    bouvancourt 1RvK
    bouy luxembo1SAX
    bovenden    1SR6
    boxhorn     1Sfo
    bozova      1SuE
    brad        1T8K
    brahmanbaria1TNr
    brakel      1Teh
    brandenburg 1Tu2
    bransgore   1U86
    brasparts   1UNl
    brauvilliers1Ud2
    brazzaville 1Utl
    breconchaux 1V78
    breidfeld   1VMb
    bremerhaven 1Vcd
    brens       1VsC
    bresolettes 1W50
    bretagne rom1WLs
    brettes     1Wd1
    breuil magne1Wv4
    brevillers  1XAb
    briar hill b1XQ7
    bridgeport  1Xgo
    brie comte r1Xwz
    brig glis   1YCz
    brignon     1YSj
    briod       1YiX
    brissac quin1Yy*
    brixton     1ZDh
    brockville  1ZT2
    bromyard    1Zi6
    broque      1Zxp
    broue       1aBO
    brouzils    1aSQ
    bruchsal    1ajA
    brulain     1azS
    brunsbuttel 1bCM
    bruttelen   1bRh
    bruyeres val1blA
    buaran      1bzc
    buchen in od1cC6
    buckinghamsh1cRi
    budapest xvi1cjR
    buea        1czc
    bugarach    1dC+
    buhl lorrain1dR1
    buissonville1dhJ
    bukit timah 1dx9
    bulford     1eA*
    bulung ur sh1ePo
    bungu       1eeK
    burbanche   1esk
    buret       1f5i
    burghausen  1fLH
    buriti      1faH
    burlioncourt1fp*
    burriana    1g3e
    burwell     1gIg
    bushey      1gX5
    bussiere dun1gmf
    bussy la pes1h1y
    butembo     1hIB
    butuan city 1hXZ
    buxton      1hny
    buzy darmont1i0L
    cabaceiras d1iER
    cabinda     1iUr
    cacahoatan  1ikS
    cadarcet    1i+K
    cadours     1jEC
    cagnoncles  1jTh
    caicedonia  1jim
    cairo       1jyC
    calabria    1kAO
    calce       1kP6
    cali        1keG
    calmont     1ktx
    calverton   1l7F
    camaqua     1lM3
    camblain l a1lbd
    cambron cast1lr+
    camiling    1m5o
    campagne les1mM5
    campestre et1mcZ
    campo bom   1mu0
    camps en ami1n91
    cananea     1nO*
    candeias do 1neU
    canettemont 1nuj
    canly       1o7*
    canossa     1oO2
    cantoin     1odL
    cao bang    1ouF
    cap vert    1p7v
    capelle     1pNN
    capitan berm1pdn
    caracarai   1pto
    carbon blanc1q6k
    cardiff     1qMg
    cariboo     1qcG
    carlingford 1qrp
    carmen de ar1r4*
    carnieres   1rLL
    carpina     1rau
    carronshore 1rrk
    carthagene  1s4z
    casal berton1sL5
    cases de pen1sbm
    casselman   1srp
    casteide can1t5n
    castellet en1tNe
    castelnau su1tiG
    casteron    1t+f
    castillon ca1uFv
    castlederg  1uY6
    castrovillar1une
    catelet     1v0d
    catteville  1vGM
    caudresis et1vWT
    caunettes en1vn0
    cauverville 1w2H
    cawston     1wIR
    cazals salvi1wXV
    cazis       1wp4
    ceeldheer   1x2n
    celle       1xHv
    celles sur p1xZr
    censy       1xpn
    central     1y2I
    centrale    1yJu
    centro      1yZS
    ceredigion  1ypV
    cerkes      1z3O
    cernusson   1zIy
    cervione    1zYx
    cesseras    1zpC
    ceyssac     1+39
    chabottes   1+If
    chadwell hea1+Xq
    chaigou     1+ng
    chaise dieu 1*39
    chalain le c1*KQ
    chalette sur1*ah
    challex     1*rN
    chamagne    206J
    chamblac    20MQ
    chamborand  20dX
    chamesson   20uH
    champagnac  219K
    champagney  21TF
    champdotre  21kF
    champigneul 21*V
    champlitte  22I6
    champs sur m22Y*
    chanaje     22qH
    chandon     233*
    changhua    23J2
    changyuan   23X*
    chanteloup  23nw
    chantrigne  243g
    chapeau     24Jj
    chapelle bal24bx
    chapelle des24wJ
    chapelle gau25FL
    chapelle mou25ZO
    chapelle sai25uU
    chapelle vau26DJ
    charata     26UA
    charens     26lL
    charkhari   26*V
    charlottenlu27Fv
    charmoille  27Wy
    charny      27np
    chartainvill282B
    chaspuzac   28Ir
    chassieu    28aW
    chatburn    28rG
    chateau sur 299P
    chateauneuf 29SO
    chateauvieux29oY
    chatelaudren2A4n
    chatenay    2AND
    chatillon   2AeY
    chato       2AzG
    chauche     2BDy
    chaufour les2BW1
    chaumont le 2BnB
    chaussenac  2C2*
    chaux du dom2CKF
    chavannes le2Cbo
    chavornay   2Csz
    cheadle hulm2D7N
    cheissoux   2DN6
    chelsfield  2Dce
    chemin d ais2Dtf
    chene en sem2E8U
    chengjiang  2EP1
    chenou      2Efq
    cheranellur 2Ev1
    cherkashchyn2F9X
    cherry hill 2FPf
    cheseaux sur2FgR
    chetput     2FwE
    cheverny    2GAj
    chevrieres  2GSA
    chezard sain2Gi7
    chhota gobin2Gxm
    chichebovill2HAY
    chiengi     2HQD
    chikuma     2HfA
    chilly      2Hv1
    chinatown   2I7u
    chino hills 2IMz
    chirac      2IcI
    chiseldon   2IrY
    chittagong  2J5F
    chocope     2JKg
    cholet agglo2JaK
    chongqing   2JpO
    choshi      2K37
    christ churc2KI5
    chuk yuen no2KXi
    church stret2KmW
    cibao noroes2K*E
    cier de luch2LFH
    cimislia    2LUN
    ciranjang hi2Ljl
    cisai saint 2L*Z
    city park   2MGa
    ciudad linea2MZy
    civrac de bl2MsR
    clairefontai2N6z
    clara       2NNL
    clarksville 2Nd3
    clayes sous 2NsU
    clefmont    2O6m
    clerimois   2ON4
    clervaux    2Oeu
    clichy sous 2Ov4
    clohars carn2P8z
    cluain meala2PPC
    co kilkenny 2PeA
    coalville   2PtH
    cocalzinho d2Q5s
    codolet     2QKz
    coeur de sai2Qbn
    cogny       2Qrx
    coise       2R50
    coldstream  2RKe
    colle di val2RZi
    collinee    2Rqn
    collorgues  2S6S
    colombes    2SMW
    colombine   2Set
    colonial hei2Suu
    colwich     2T8l
    comblain fai2TOS
    comelle     2Tez
    commack     2TxS
    communaute d2UEv
    commune de m2UeZ
    compton     2Uts
    concepcion d2V9Q
    concourson s2VQ0
    conde sur ai2VhR
    confederatio2Vyx
    congresbury 2WEq
    conques marc2WVF
    contalmaison2Wlj
    contre      2X0C
    cookley     2XFi
    copplestone 2XUi
    corbehem    2XkI
    corcelles   2X+h
    cordieux    2YFx
    coria del ri2YVA
    cormery     2Yl7
    cornella de 2Y*Z
    coro        2ZGP
    corralillo  2ZV*
    corserey    2ZlA
    corvera     2Z+R
    costa mesa  2aF2
    coteaux arra2aVR
    cottenchy   2amj
    coucy les ep2b0S
    couffe      2bHh
    coullemont  2bYU
    coulonges th2bqS
    county kilke2c5L
    cour l evequ2cLX
    courcelles  2ccI
    courcerac   2cxQ
    courgenay   2dBm
    cournon     2dRV
    coursegoules2dhx
    courtepin   2dyq
    courville su2eDm
    couthuin    2eUf
    couvrot     2elL
    cowes       2e+R
    crachier    2fCs
    crandelles  2fSm
    crassier    2fif
    creche      2fyx
    cremone     2gD6
    crespin     2gT8
    cresuz      2gja
    crevecoeur l2g*3
    criel sur me2hFv
    criteuil la 2hWx
    croisilles  2hlm
    croix mare  2i1m
    cros        2iHH
    crots       2iXS
    croydon     2inU
    cruseilles  2j0d
    cuango luzam2jG+
    cubzac les p2jXD
    cuges les pi2jl+
    cuiserey    2j*A
    cullinan    2kE7
    cumieres le 2kT1
    cuqueron    2khk
    curitiba    2kwh
    curzay sur v2lAQ
    cutler      2lQk
    cuy saint fi2lg4
    czestochowa 2lu+
    dachstein   2m7V
    dagomys     2mMB
    daingean    2maZ
    dalat       2mox
    dallikon syt2n1x
    damas       2nGm
    damgan      2nWV
    damouzy     2nmv
    dampjoux    2o4Y
    dancourt    2oJy
    danizy      2oZC
    daocheng    2oop
    darayya     2p1Z
    darhan uul  2pGL
    darstetten  2pVZ
    dasle       2pjd
    daugavpils  2pye
    daverdisse  2qBD
    dayang      2qPU
    dearham     2qeF
    dechy       2qsh
    deftinge    2r5V
    deisslingen 2rKY
    delhi       2rZB
    delut       2rny
    denai alam  2s16
    denholme    2sGs
    denver      2sVe
    deraa       2sl0
    des moines  2szR
    desmoines   2tDa
    dettenhausen2tSk
    deux verges 2tjF
    devise      2tzy
    dhamanagar  2uCH
    dharmapuram 2uQv
    dhupgari    2ufQ
    dias d avila2uvE
    diebougou   2v7+
    dienay      2vNL
    dietikon fon2vdR
    differdange 2vuw
    dikhil      2w7a
    dimont      2wML
    dingtao     2wb9
    dionisio cer2wqO
    disentis    2x35
    ditton hill 2xJd
    dixinn      2xZl
    djidja      2xnw
    dobrich     2y0A
    dogonbadan  2yEd
    dol de breta2yTK
    dolus d oler2yjE
    domblain    2yza
    domfront en 2zEu
    dommartin le2zVy
    dompierre le2zoe
    domzale     2+5X
    dondo       2+LN
    donghe      2+Zb
    donneloye   2+oJ
    dooru verina2*2Y
    dormans     2*H8
    dortmund    2*VQ
    douarnenez c2*kd
    douera      2*+u
    dounaivtsi  30ET
    doux        30U3
    downtown    30jO
    dragasani   30*F
    dreieich    31Dr
    drochia     31Tu
    drouges     31il
    drybrook    31z5
    dubendorf eg32DR
    duc trong   32VQ
    dugulubgey  32kS
    dulverton   32zR
    dunaujvaros 33Cp
    dunga bunga 33RE
    dunois      33fk
    durant      33uQ
    durlinsdorf 3480
    dusseldorf p34Mg
    dyo         34bV
    ealing commo34qT
    east cambie 354L
    east hemet  35Ky
    east newton 35c9
    east whitbur35tM
    easton      366H
    eben emael  36LW
    ebouleau    36b3
    echandens de36rV
    echinghen   376B
    eclusier vau37Mk
    ecouves     37d7
    eculleville 37ta
    edenfield   386z
    edmonds     38LP
    efkarpia    38b8
    egletons    38px
    eguilly sous3953
    eichenzell  39KA
    eisden      39Z5
    ekibastus   39np
    el bayadh   3A0a
    el empalme  3AHE
    el kseur    3AWX
    el progreso 3Ald
    el vigia    3A*1
    eldersburg  3BEC
    elingen     3BUc
    ellesmere po3BjJ
    elmvale     3ByU
    elsipogtog f3CBR
    emagny      3CPN
    embsay      3Cf4
    emlingen    3Cu9
    en naqoura  3D6z
    enem        3DMl
    engkilili   3Dbb
    ennery      3DrX
    ensley      3E53
    entrechaux  3EM+
    epannes     3Ecq
    epertully   3EtM
    epineu le ch3F8e
    eppendorf   3FOe
    equatoria or3Fdo
    erbil       3Fu2
    erechim     3G6h
    eritrea     3GLO
    ermelo      3Gd9
    erode       3GtW
    errouville  3H6M
    esbareich   3HKs
    escaudoeuvre3Hah
    esclagne    3HqK
    escoussans  3I5A
    eskasoni 3  3IKe
    espagne     3IaZ
    esperanza   3Iqm
    espirito san3J4k
    esquiule    3JL4
    essert sous 3Jat
    esson       3JsB
    estancia    3K4N
    estey s brid3KJ+
    estree      3KZn
    eswars      3KqS
    etang vergy 3L4e
    etevaux     3LKd
    etourvy     3LaP
    etreval     3Lql
    etwall      3M4R
    eutingen an 3MJA
    everett     3MY4
    evran       3MnE
    exireuil    3N1B
    eyliac      3NG1
    ezbet el bur3NVR
    faenza      3Nk1
    fairbanks   3N+6
    fairview par3ODH
    faldera     3OSj
    falloujah   3Ohu
    fanipol     3Ows
    fare en cham3P9L
    farlede     3PQ6
    farsan      3PfP
    fatines     3PuG
    fauroeulx   3Q8X
    faverolles l3QPl
    faye        3QgP
    fazakerley  3QwD
    fehrbellin  3RBF
    feldkirch   3RQs
    fendeille   3Rgf
    fenin       3RvJ
    fere champen3S8a
    ferndale    3SN*
    ferrere     3Sdh
    ferrieres en3Svs
    ferte milon 3TDD
    fetesti     3TUS
    fexhe le hau3TkP
    fier        3Tz6
    filey       3UCL
    finistere   3UQs
    firuzkuh    3Uf*
    fixem       3UvE
    flamarens   3V8k
    flaujac gare3VPy
    flee        3Vga
    flesselles  3Vw1
    fleury      3WAa
    flin flon   3WRW
    flore       3WhH
    florianopoli3Wwq
    floyon      3XAW
    foissiat    3XOs
    fomperron   3Xef
    fontaine bel3XvH
    fontaine les3YDH
    fontainemelo3YY6
    fontannes   3YpX
    fontenay mau3Z5X
    fontenouille3ZOh
    fooz        3Zfe
    forest      3ZvJ
    foret       3aA9
    forie       3aRR
    forst       3agf
    fort nelson 3axH
    fortuna foot3bBo
    foucarmont  3bRE
    fougerolles 3bix
    fountaineble3byW
    fourmanov   3cDG
    foussais pay3cT*
    fraire      3ck+
    francastel  3c*q
    francisco i 3dHR
    frankfort   3dXk
    fraquelfing 3doE
    frayssinet l3e2X
    fredille    3eJZ
    freissinouse3eZ9
    frenda      3epm
    fresnaye au 3f4+
    fresney le v3fOF
    fressines   3fgB
    freycenet la3fwo
    friedrichsdo3gAm
    friuli venez3gQs
    frolowo     3ghB
    frontignan s3gxi
    ft pierce   3hBb
    fujian      3hQT
    fulda       3hf2
    fundy height3htd
    furth       3i7K
    fuyuan      3iLe
    gabiadji    3iZh
    gadhada     3ioC
    gagny       3j14
    gaja la selv3jHR
    galesong    3jW7
    galmiz      3jkf
    gamlingay   3jz2
    gandhinagar 3kBf
    ganj dundwar3kQQ
    gaojia      3keN
    garbsen     3ktU
    gardes le po3l7P
    garhmuktesar3lNl
    garos       3lcv
    garut       3lsZ
    gatelles    3m5B
    gauhati     3mLj
    gavaudun    3mbL
    gazeran     3mpf
    gedaref     3n1q
    geisenfeld  3nGb
    gelibolu    3nWA
    gemerek     3nlJ
    general acha3n+w
    genetouze   3oGy
    genissieux  3oWO
    gensac      3omV
    georgetown  3p03
    gerbrunn    3pFy
    germasogeia 3pVD
    gernsheim   3pmC
    geschinen   3p*U
    gevgelija   3qE+
    ghardaia    3qUJ
    ghlin       3qis
    gibourne    3qxM
    gifhorn     3rAY
    gilberdyke  3rPV
    gilroy      3rf4
    ginestet    3rts
    giraumont   3s78
    girsterklaus3sNg
    giurgiu     3scs
    givrycourt  3ssZ
    gladstone   3t4p
    glarus sud  3tJO
    glen cairn  3tZX
    glenmore par3tog
    glogow      3u1V
    glyn neath  3uHC
    gobindpur   3uWS
    godoli      3ul3
    gohana      3uz+
    golbasi     3vCb
    golfe du mor3vRm
    gommegnies  3vhf
    gondo       3vxP
    goniana mand3wBS
    goostrey    3wR*
    gorges      3wgS
    gorno altays3wvb
    gosfield    3x8h
    goth radhan 3xNQ
    goudermes   3xdL
    goult       3xsd
    gourgue     3y6M
    goutz       3yMl
    governador c3ydb
    grabels     3yt4
    gragnague   3z6E
    gramond     3zMr
    grand bassa 3zcm
    grand chatel3ztt
    grand lahou 3+8S
    grand quevil3+Pp
    grandchamp  3+hd
    grandfontain3+zR
    grandvallier3*E4
    granges     3*UI
    grantham    3*l4
    graty       3*+v
    gray la vill40Ej
    great falls 40Ug
    greater pola40ll
    greenfield  40*K
    greenwood vi41Eo
    grenay      41Ut
    gresswiller 41kl
    grez en boue41+S
    grignan     42FW
    grimston    42VU
    groffliers  42lX
    gros chastan42+T
    grossacker o43F8
    grosuplje   43W5
    grugny      43lh
    gryazovets  43+G
    guadix      44DC
    guanajuato c44RB
    guapimirim  44fm
    guasipati   44v0
    gucheng chen457M
    guehebert   45Nd
    guerbigny   45co
    guerville   45sX
    guichainvill466s
    guilden sutt46Mq
    guimar      46dS
    guiria      46ty
    gujarat     477a
    gumi        47LX
    gunsbach    47aW
    gurgentepe  47pA
    gushikawa   481y
    guyencourt s48Gk
    gyanpur     48Vh
    ha tsuen    48jm
    habloville  48yH
    hadano      49C4
    haedo       49Qr
    hagetaubin  49fy
    haigneville 49vT
    hairsine    4A8H
    hakkari     4AMs
    haliburton v4AbS
    hallines    4ArO
    halvad      4B4c
    hamble le ri4BJY
    hamilton    4BYY
    hamont      4BnM
    hanceville  4C0u
    haninge     4CFu
    hans        4CVO
    happencourt 4Cke
    harbour main4C+V
    hardwick vil4DEl
    harlem      4DTl
    harricourt  4Di+
    hartbeestfon4DyM
    harze       4EBU
    hassan      4EQV
    hathern     4Efv
    hauconcourt 4Euu
    hausen am al4F9T
    haut jura ar4FQZ
    hautcharage 4FhI
    haute somme 4Fxv
    hautes pyren4GD3
    hautot sur s4GVN
    havelberg   4GlW
    hawarden    4G+a
    haye d ectot4HDd
    hazaribagh  4HTZ
    hebburn     4HiV
    hede        4Hxf
    hegou       4IAs
    heiligenstei4IQM
    heist op den4If+
    hell ville  4Iuh
    helstroff   4J7o
    hemsby      4JN7
    hengoat     4Jco
    henouville  4JsJ
    herault medi4K5U
    herchies    4KLT
    hericy      4Kb4
    hermanville 4KrF
    hermosa     4L5b
    herpelmont  4LMJ
    hertain     4Lc2
    hesdin      4Lr+
    heubach     4M5u
    heurtevent  4MNN
    hialeah     4Mbd
    higashikurum4MrS
    highland    4N5g
    hikone      4NKX
    hilo        4Na4
    hindelbank  4Now
    hinton      4O1T
    hirson      4OG7
    hladkivka   4OUx
    hoboken     4OkJ
    hodeng au bo4O+a
    hoffman esta4PDK
    hohenwestedt4PTo
    holderbank  4PiN
    hollogne sur4PxR
    holyoke     4QA5
    hombrechtiko4QPT
    honda       4QeZ
    hongqiao    4Qts
    hook        4R6d
    horam       4RN3
    horn        4Rcs
    horsham     4Rrq
    hosmes      4S4n
    houchin     4SKF
    houlbec coch4Sav
    housse      4Sr1
    houzhen     4T4*
    hradec kralo4TJ6
    hualin      4TXf
    huanren     4TmT
    hucheng     4T+x
    huetamo de n4UEE
    huisnes sur 4UT8
    hultehouse  4UiZ
    humes jorque4Uyc
    hunspach    4VBN
    huolu       4VQv
    husainabad  4Vfv
    hvidovre    4VvG
    hyogo       4W8X
    ibate       4WLw
    ibos        4WZx
    icod de los 4WoV
    idylwylde   4X0u
    igatpuri    4XEq
    igrejinha   4XT2
    ijevsk      4Xhm
    ilaiyankudi 4XvP
    ile de franc4Y8m
    iles berry  4YP9
    ilfracombe  4Yeq
    illela      4YtV
    ilocos      4Z7C
    imerimandros4ZLh
    imzouren    4Zal
    indabaguna  4ZpA
    indramayu   4a1f
    ingoldmells 4aGw
    inkisi      4aWD
    insterburg  4akl
    invermere   4b0C
    ipiranga    4bEV
    iramallur   4bSY
    irissarry   4bgh
    irvine      4bvE
    isenbuttel  4c7f
    ishwardi    4cM1
    islas de la 4cbS
    isle sur mar4ctF
    isomes      4d7M
    issoire     4dMD
    itabaianinha4dbf
    itamaraju   4dqA
    itapissuma  4e3H
    iteya       4eI5
    itumbiara   4eWj
    ives estates4elH
    iwate       4ezp
    izel        4fCp
    izucar de ma4fRJ
    jabrun      4fgq
    jaen        4fwW
    jaguare     4g95
    jaisingpur  4gOV
    jalarpet    4gdq
    jalostotitla4gsn
    jameswood   4h5S
    janakpur dha4hKA
    janvry      4hZx
    jardin exoti4hpA
    jarville la 4i2n
    jatai       4iIP
    jaunay clan 4iX7
    jayamkondach4imV
    jeju        4i*u
    jeneffe     4jEo
    jericho     4jTE
    jeumont     4jiF
    jharoda mazr4jx1
    jiangshan   4k9u
    jidong      4kOF
    jinchang    4kc6
    jinlong     4kqM
    jiuchi      4l2X
    joao monleva4lGf
    johi        4lW9
    jona sg     4llV
    jons        4l*m
    jose mariano4mEw
    jounieh     4mVO
    jovti vody  4ml*
    jubbada hoos4m*R
    judet de giu4nFV
    jugy        4nVL
    julemont    4nkb
    jumunjin    4n+P
    juquitiba   4oDS
    jussecourt m4oRx
    juvigny     4ohZ
    ka ersai    4oyJ
    kabnur      4pAW
    kadima zoran4pOi
    kafr al batt4pdD
    kagoshima   4psO
    kaimganj    4q4r
    kajiki      4qJ6
    kalabo      4qXn
    kalbajar    4qml
    kalisch     4q*s
    kalmar      4rEt
    kalwakurti  4rT2
    kamatgi     4riM
    kaminoma    4rxq
    kampong chhn4sBd
    kampung lark4sTv
    kamychlov   4slr
    kanda       4s+v
    kanem       4tDP
    kaniw       4tRy
    kansad      4tgk
    kapadvanj   4tv8
    kapsan up   4u7p
    karadsch    4uNJ
    karanja     4ucC
    kardschali  4uqv
    karlowo     4v3R
    karpos      4vIR
    kasai       4vXB
    kashihara sh4vlt
    kastamonu   4v+G
    katete      4wC+
    katsina ala 4wRc
    kaunas      4wgv
    kawasan pene4wve
    kaysersberg 4x8+
    kebisoni    4xNt
    keffi       4xch
    kelishad va 4xqY
    kemmental   4y37
    kenley      4yHf
    kentaou     4yWo
    kerfourn    4ykY
    kernohan    4yzw
    keskin      4zCx
    kew         4zRI
    khaira      4zg7
    khan neshin 4zvx
    khapat      4+9d
    khashuri    4+OR
    khimki      4+cp
    khon kaen   4+rG
    khromtau    4*3s
    kibaha      4*Ii
    kien giang  4*W+
    kilamba     4*l0
    kiliya      4*+U
    kilmarnock s50C*
    kimry       50RS
    king william50hI
    kingston    50wk
    kinrooi     51AJ
    kiratu      51Oh
    kirejewsk   51ev
    kirkel      51ty
    kirovsk     526Q
    kiryat ono  52Lv
    kiskunhalas 52aZ
    kitchener   52pO
    kizugawa    532A
    kleine spouw53Hh
    kloten balsb53XX
    knokke      53oN
    kocaali     540Z
    koedange    54FB
    kohgiluyeh a54Tf
    kolasin     54id
    kolomea     54xG
    komlo       559o
    kondalampatt55OL
    konin       55eW
    koothanallur55tX
    korba       5661
    korogwe     56KO
    kos         56aF
    kostjantyniw56oH
    kotari      572H
    kottagudem  57Gn
    koumbia     57VM
    kovdor      57kA
    kozeyevo    57zB
    kralovehrade58CN
    krasnooufims58So
    krementchouk58iT
    kristinehamn58yS
    kruisfontein59BR
    kuala kubu b59QY
    kucukcigli  59fz
    kukes       59u6
    kumamoto    5A6U
    kunda dya ba5AKU
    kunnummal   5AYy
    kurayyimah  5AnP
    kurovskoye  5A**
    kushk       5BEs
    kutkai      5BUa
    kvemo kartli5BjL
    kyathampalle5Bxv
    kyoto       5CAF
    la bonanova 5CPY
    la guardia  5CfD
    la paz centr5CvL
    la union    5D9W
    labarde     5DOS
    labastide mu5Dhl
    labescau    5D+J
    labrecque   5EEc
    lac d issarl5EU6
    lacaze      5Elx
    lachen      5F23
    lacropte    5FI5
    ladoix serri5FYD
    lafeline    5Fmy
    lagarde sur 5G1o
    lagoa da can5GHU
    laguenne    5GXk
    lahaymeix   5GnV
    laigne      5H0N
    laiyang     5HGA
    lake magdale5HVL
    lakewood    5HlH
    lalanne     5H+i
    lalongue    5IDs
    lamaronde   5IU7
    lambourn    5IkN
    lamongerie  5Izo
    lampaul guim5JE*
    lancenigo vi5JUS
    lande saint 5Jl2
    landes vieil5J*l
    landrethun l5KGf
    laneuveville5KXI
    langenargen 5KoY
    langley park5L1n
    languenan   5LIJ
    lanmodez    5LXc
    lanquetot   5Lna
    lanthenans  5M1j
    lao cai     5MGt
    laplace     5MWK
    laran       5Ml1
    largeasse   5M+p
    larochette  5NEu
    larroque eng5NVO
    las pintas d5NmE
    lasnamae    5N*+
    lat krabang 5OG2
    latour      5OU*
    laucourt    5OlE
    launac      5O+p
    laurens     5PEF
    lautrec     5PTY
    laval saint 5PkP
    lavatoggio  5P*O
    lavernose la5QGJ
    lavizzara   5QWp
    lawton      5Qmj
    le hochet   5R0B
    lebedyan    5RFO
    lechlade    5RUc
    lee         5Rjh
    lefaux      5Ryd
    leh         5SCT
    leinburg    5SS0
    lelystad    5SgY
    lempire aux 5SvG
    lengshuijian5T8M
    lens sur gee5TNm
    leon        5Tcq
    lere        5TsL
    lescheres   5U5A
    lesmont     5ULA
    lesseux     5UbU
    leticia     5UrA
    leuk        5V4K
    leval traheg5VJN
    levittown   5VZJ
    leymen      5VoR
    lezignan la 5W1j
    liancourtois5WGw
    liben       5WVV
    licata      5WkJ
    lichuan zhen5W*8
    liege       5XEP
    liettres    5XT6
    ligardes    5Xi*
    lignieres am5Xyz
    liguo       5YEy
    lillers     5YTB
    limbourg    5YhQ
    limoeiro do 5Yx1
    linares     5ZAR
    lindebeuf   5ZPP
    lingcheng   5ZeG
    linjiacun   5Zt9
    linthes     5a5o
    lioux       5aLl
    lisbourg    5aaF
    lisse       5apR
    little dunmo5b37
    liulin      5bIm
    livet et gav5bXt
    lixi        5boZ
    llandudno   5c1T
    llucmajor   5cH1
    locharbriggs5cVN
    locon       5cla
    loeuilley   5c+3
    logny bogny 5dDM
    lohuec      5dTG
    loisy       5djk
    lombard     5dyP
    lompret     5eBE
    long beach  5eQy
    longchamp su5eh3
    longeville  5eyD
    longjumeau  5fCe
    longsha     5fSa
    longueville 5fih
    lonnes      5fz1
    lorca       5gBf
    loriges     5gQe
    los altos   5ggo
    loschwitz   5gxJ
    lotzen      5h9t
    louchy montf5hPn
    lougratte   5hfS
    loupiac     5huu
    lourquen    5iAv
    louviere lau5iR4
    lovech      5ihj
    lower shebel5ixE
    luanda      5j9v
    lubine      5jOA
    lucas do rio5jcc
    luceville   5js8
    lucy        5k5X
    luebo       5kLN
    lugon et l i5ka5
    lukut       5kp0
    lummen      5l1f
    lunenburg   5lG8
    lupe        5lUY
    lus la croix5ljF
    lussan      5lyn
    lutschegorsk5mD8
    luxembourg v5mS6
    luzoir      5mhH
    lympstone   5mvS
    lys         5nAk
    ma arratmisr5nPz
    mably       5nes
    macerata    5ntI
    machhiwara  5o6d
    maconge     5oLM
    madavan     5oau
    madhya pashc5oqf
    madonna di c5p4c
    maen roch   5pK0
    magaria     5pYd
    maghull     5pns
    magnils reig5q24
    magny vernoi5qK1
    mahajanga   5qYy
    mahendragarh5qo5
    mahwa       5r17
    maillardvill5rG8
    mainbressy  5rXO
    mairena del 5rnH
    maisoncelles5s2e
    maizeray    5sKn
    major isidor5sbG
    makokou     5sqs
    malacatan   5t33
    malanday    5tIM
    malauzat    5tXo
    maldonado   5tmZ
    maliana     5u0h
    mallawi     5uF+
    malonne     5uWS
    malvern east5ukk
    mamou       5uzx
    manapla     5vCG
    mancey      5vRM
    mandapeta   5vgt
    mandres la c5vwl
    mangalia    5wA5
    mangueirinha5wPA
    maninghem   5we1
    manly       5wsm
    manolo forti5x75
    mansfield   5xMW
    manthes     5xcf
    manzanillo  5xrK
    maposeni    5y49
    maradi      5yIw
    maranguape  5yYV
    marbais     5ynl
    marcenod    5z1Q
    marches     5zIo
    marcille la 5zaT
    marcols les 5zt7
    mardyck     5+6W
    maretz      5+ON
    margency    5+fn
    mariahilf   5+vn
    marieux     5*8u
    marigny marm5*QZ
    marinha gran5*hK
    markazi     5*wf
    marktoberdor60Ae
    marly le roi60QG
    marneffe    60fz
    maromandia  60xL
    marquette le61AZ
    marsac      61QU
    marseille   61gW
    marsilly    61*p
    martham     62GO
    martin      62Xe
    martres sur 62o4
    maryborough 631m
    masagua     63I8
    maschwanden 63We
    masnau massu63m1
    massaoua    63*l
    massillon   64Fk
    mata de sao 64Ui
    matelandia  64j+
    matinhos    64zD
    matsuto     65CJ
    matzendorf  65Sg
    maugerville 65hm
    maun        65xs
    mauriac     66Bb
    mauvezin d a66Qy
    maxey sur va66hk
    mayet       66xY
    mayrinhac le67AS
    mazenzele   67Pp
    mazille     67hi
    mbera       67vz
    mclean      688U
    meaulne vitr68N4
    medak       68dI
    medimurje   68rx
    meemu       695Y
    meguion     69Jm
    meierskappel69Y+
    meillon     69p0
    mekla       6A35
    meleus      6AHl
    melleran    6AWY
    melsele     6Al0
    memphis     6A+Y
    mendoza     6BD6
    menevillers 6BUb
    menil gondou6Bkh
    menomonie   6C07
    menus       6CFu
    merbes le ch6CU*
    mercus garra6Clg
    mergoscia   6C*Q
    mering      6DFM
    mernel      6DVG
    merschweille6Dkn
    merville fra6Dzh
    meslan      6EEr
    mesnil boeuf6EVd
    mesnil opac 6EoI
    mesnil thoma6F5l
    messeme     6FLd
    metairie ter6Fbd
    mettekoven  6Fr7
    meunet sur v6G4o
    mex         6GKf
    meyrieu les 6GZ1
    mezidon vall6Gow
    mhaswad     6H51
    miaoyu      6HKI
    micronesia  6HZL
    middletown  6Hoq
    midyat      6I2F
    miglos      6IH5
    mijoux      6IWr
    milford     6IlU
    millas      6J0A
    millstreet  6JFj
    mim         6JVF
    minamishimab6Jl6
    minerve     6J+u
    minnetonka m6KEe
    mionnay     6KTP
    miramichi   6Kj9
    mirdif      6K+5
    miroir      6LE9
    miskolc     6LTG
    missour     6LiM
    mitry mory  6Lxq
    mixquiahuala6MBy
    mkushi      6MQM
    mocha       6MeP
    moema       6MtC
    mogilev     6N5*
    mohyliv podi6NLL
    moissey     6Nbs
    mokopane    6NrL
    molenbeek we6O4W
    molitg les b6OKy
    molsheim    6OaX
    monaghan    6Op4
    monceau le n6P3c
    monchiet    6PMs
    mondescourt 6PeQ
    monestier   6PuJ
    mongar      6Q9c
    monlong     6QPE
    monroe      6Qeq
    monsegur    6Qv3
    mont de lans6R92
    mont lozere 6RQP
    mont sainte 6RjZ
    montagne    6R*j
    montagny pre6SH0
    montalba le 6SZT
    montargoise 6SpT
    montaut     6T5Z
    montberon   6TLg
    montbrun    6TcG
    montchaton  6Tu6
    montcuq en q6U8s
    monte siao  6UPv
    monteil     6UhO
    montenois   6Uxa
    montesquieu 6VCM
    montfaucon  6VTG
    montfort sur6Vl9
    montgeroult 6W1C
    monthelon   6WHc
    montignac   6WYZ
    montigny la 6WrR
    montigny sur6XA+
    montjoie sai6XRh
    montluel    6Xj0
    montmin     6X+3
    montot      6YFM
    montpollin  6YXC
    montreuil   6YoZ
    montreux cha6Z6u
    montrose    6ZOi
    montsaon    6Zg0
    montusclat  6ZxR
    moonak      6aB0
    mopti       6aPj
    moratalaz   6afO
    moreac      6auE
    morfontaine 6b7k
    moriki      6bNp
    morley      6bdC
    moroceli    6btE
    morris      6c5s
    mortain     6cMd
    morvi       6ccl
    moselle et m6csi
    mossley     6d5d
    motipur     6dKJ
    mouacourt   6dat
    mouilleron l6dqe
    moulins     6e5h
    moumour     6eNA
    mount pearl 6edq
    mourenx     6eur
    mousseaux le6f9A
    mouterre sur6fQR
    moutrot     6fiu
    moyemont    6fy1
    mpigi       6gBX
    mtwara      6gPV
    mucuri      6geE
    mugla       6gsm
    muhorro     6h6M
    mukilteo    6hLF
    mulhouse als6haZ
    mun         6hpU
    mung        6i30
    munster     6iIb
    muradabad pa6iXx
    mureaux     6iml
    muro        6i*f
    murvaux     6jEa
    muskego     6jTv
    mutengene   6jjI
    muzaffarpur 6jyU
    myaungmya   6kAM
    mysore      6kPW
    nabatieh    6kdt
    nacogdoches 6ktK
    naga        6l5f
    nagercoil   6lKH
    nahrin      6la2
    najafabad   6loz
    nakhon nayok6m1y
    nalco       6mHV
    namayumba   6mVy
    nampula     6mka
    nanclars    6mzL
    nangal      6nCi
    nanminda    6nRa
    nanteuil aur6nhA
    nantuo      6nxe
    naplouse    6o9*
    narathiwat  6oOw
    narnaul     6oe1
    nasarawa    6ose
    nasukarasuya6p5d
    naucelles   6pLB
    navahroudak 6paX
    navoi       6ppx
    nayanakulam 6q2D
    ndevana     6qHE
    neaux       6qXf
    nedumangad  6qmn
    neffies     6r00
    nehou       6rE+
    nema kunku  6rTH
    nercillac   6rho
    nescus      6rxE
    nether heyfo6sA*
    neubiberg   6sQB
    neuenrade   6sgj
    neufmoulin  6syH
    neuilly     6tD5
    neulussheim 6tVv
    neustadt an 6tmn
    neuvelle les6u40
    neuville day6uN2
    neuville sou6ui4
    neuvy       6v04
    nevoy       6vGx
    new corella 6vWt
    new mills   6vmA
    new yekepa  6w0g
    newcastle em6wFm
    newport on t6wVO
    ney         6wlt
    nggosi      6w+G
    niagara     6xCC
    nichapur    6xQx
    niederbronn 6xfl
    niedermodern6xxD
    niel bij as 6yCA
    nieuwerkerke6yT9
    nijkerk     6yh8
    nikulino    6ywQ
    nimy        6z8w
    nipawin     6zMs
    nishiwaki   6zbw
    nivolas verm6zqD
    njombe      6+4R
    noble park  6+It
    noertrange  6+YI
    nogi        6+pd
    noirefontain6*3R
    nokia       6*K6
    nong khaem  6*ZL
    nootdorp    6*oZ
    nord ouest  6**W
    norgate     70EZ
    norrey en au70Ub
    north bay   70lJ
    north east l70*d
    north lanark71G0
    north rhine 71XJ
    north yorksh71oM
    northern mar721U
    norton      72HA
    nostang     72Wq
    notre dame d72rC
    nouakchott s7380
    nouvelle aqu73OD
    nova darnyts73gR
    nova zagora 73x6
    novi pazar  74Ah
    novodvinsk  74RC
    novoural sk 74i6
    nowopokrowsk74yn
    noyant la pl75EF
    noyon       75X2
    nuelles     75mL
    nuisement su760S
    nur sultan  76Ez
    nyachera    76UB
    nykobing fal76i8
    oak hill    76x0
    oamishirasat779T
    oberbuchsite77OC
    oberglatt be77f0
    oberlungwitz77w5
    oberschrot  78At
    oberwinterth78Sq
    obourg      78iV
    ocean spring78wq
    ocoyoacac   799J
    odeur       79OE
    oerlenbach  79cY
    offenbach   79s4
    oger        7A58
    ogy         7AJD
    oildale     7AXl
    oizumimachi 7AnD
    okigwe      7A*9
    olbernhau   7BDG
    olds        7BSb
    olindina    7Bi4
    olloix      7Bxq
    olsberg     7CAZ
    ombrie      7COd
    omonville la7CdG
    ongallur i  7Crt
    ontex       7D3t
    opanel      7DIz
    oppens      7DXC
    oran        7Dm4
    orcasitas   7D*Q
    orebro      7EE1
    orgeans blan7ETP
    orignal     7EiR
    orjol       7Ey2
    ormes       7FB9
    orne        7FRL
    orozgan     7Ffo
    orsonnens   7FuP
    orville     7G7+
    osgoode     7GMb
    osmaneli    7Gas
    ossendorf   7GpW
    osterronfeld7H3T
    ostseebad ku7HJZ
    otelfingen  7HXv
    ottawa south7HmC
    ouaddai     7I04
    oudenaken   7IFM
    ouest       7ITo
    ouilly le vi7IiV
    oulmes      7Iz0
    ouro preto  7JBx
    outlook     7JT3
    ouzouer sous7JjZ
    ovorkhangai 7Jyr
    oxkutzkab   7KBL
    oytier saint7KPe
    ozu         7KeT
    pachora     7Ksg
    paderborn   7L6e
    pagney      7LLi
    paillaco    7LbP
    pajara      7Lqy
    palagiano   7M3Y
    palau       7MId
    pali        7MX+
    pallikunnu  7MnL
    palmarito to7N1g
    palo del col7NHW
    pampanito   7NWS
    panangad    7Nl9
    pandschakent7N+d
    panjim      7OEN
    panth piplia7OTX
    paper mill l7OiY
    paradise    7Oxp
    paramount   7PBA
    paray vieill7PQy
    pardubice   7PhL
    pargny resso7Pxo
    paris 17e ar7QDv
    parkdale    7QWy
    parmilieu   7Qlh
    paroisse de 7R00
    parsabad    7RHJ
    pas de jeu  7RWs
    pasir puteh 7Rln
    passo fundo 7S02
    pateros     7SF9
    patra       7STw
    paty do alfe7Sj3
    paulistana  7SyS
    pavugada    7TC2
    pays basque 7TRT
    pays de colo7Tj8
    pays de limo7T+x
    pays de sain7UHr
    pays du sano7Ub1
    pays voironn7UsC
    pcinja      7V3s
    pechbusque  7VJT
    pedro betanc7VYv
    peine       7Voq
    pelileo     7W1v
    pematangsian7WHd
    pendang     7WWH
    penmarch    7Wkx
    penta di cas7W+p
    perama      7XD7
    pereille    7XS+
    perigneux   7XjQ
    perlis      7Xza
    peronnes lez7YDb
    perrey      7YUa
    pers jussy  7YlH
    perundurai  7Y+j
    pesmes      7ZDu
    petegem aan 7ZSy
    petit enghie7ZjJ
    petite camar7Z+d
    petritch    7aF3
    petworth    7aVi
    peyrecave   7alo
    peyrouzet   7b15
    pfaffnau    7bIp
    phan thiet  7bYN
    phitsanulok 7bnd
    phu my      7c15
    pian sur gar7cGh
    picherande  7cWD
    piedras negr7clx
    pierrefeu du7d19
    pierrepont  7dKQ
    pieusse     7daw
    pilar       7dq2
    pimperne    7e38
    pince       7eIJ
    pingdu      7eY0
    pino        7eml
    piovera     7e*n
    pirapora    7fEN
    pirna       7fTd
    pissotte    7fhh
    pitrufquen  7fwi
    pjatychatky 7g9s
    plaine      7gPV
    plainview   7gh1
    planche     7gxC
    plantagenet 7hBE
    plateau de f7hQR
    pleasant hil7hgw
    plemy       7hxS
    plessis grim7iD6
    pleumeur bod7iVX
    ploeren     7ilL
    plouasne    7j0H
    plouguerneve7jHY
    plouvorn    7jYo
    plunge      7joc
    pocklington 7k1T
    poesele     7kF*
    poil        7kWT
    pointe noire7kna
    poix de pica7l2S
    poldasht    7lHr
    polleur     7lX6
    pomarede    7lll
    pommerit jau7l*C
    pompignac   7mFF
    ponlat taill7mV6
    pont d ain  7mlV
    pont et mass7n2O
    pont sur van7nK*
    pontcirq    7ncE
    ponthoux    7nsl
    ponts       7o6f
    poppel      7oLk
    poronaysk   7ob2
    port de lann7oqw
    port louis  7p5X
    port valais 7pMb
    porte des bo7pcq
    portes du co7pvy
    portlaw     7qB5
    portogruaro 7qRN
    posillipo   7qg6
    potomac     7qw3
    poueyferre  7r9N
    pouilly sur 7rQi
    poupry      7riN
    pouy        7ryr
    poxoreu     7sC+
    pradelles   7sSp
    prague      7sir
    prat bonrepa7syH
    pre d auge  7tBr
    precy       7tTE
    premeaux pri7tjf
    prescott    7tzm
    presly      7uFh
    pretin      7uWQ
    prevonloup  7unW
    primarette  7v10
    principe    7vHq
    probistip   7vXN
    pronville en7vnC
    provence ver7w1F
    province ori7wIs
    prunet      7wa5
    ptuj        7wpx
    pudukkottai 7x1+
    puerto aysen7xII
    puerto princ7xaE
    puihardy    7xqY
    puits la val7y5o
    puliyankudi 7yKz
    pune        7yZj
    puqiakeqi   7you
    puryong up  7z1z
    puthur      7zHW
    puy d arnac 7zWn
    puye        7zo9
    puzeaux     7+2U
    pyrenees ori7+Hl
    qalyub      7+WQ
    qazvin      7+kz
    qinglian    7+yX
    qiryat shmon7*Ba
    qualicum bea7*Pp
    quartiere ot7*ez
    queen creek 7*vC
    quemeneven  8098
    quesada     80PW
    quevaucamps 80gZ
    quidi vidi  80wJ
    quimper     819*
    quinsac     81R1
    quiterianopo81gr
    qysylorda   81vR
    rabou       828*
    radelfingen 82Os
    radzionkow  82du
    rahatschou  82sS
    rain        835J
    raion de fal83Kr
    raitchikhins83aY
    rajpipla    83px
    ramadi      843A
    ramegnies ch84Jd
    ramnicu sara84Yz
    ramsel      84oN
    rancho la gl851c
    ranebennur  85Ht
    rankin inlet85X4
    ranzieres   85m1
    ras el khaim85*G
    ratby       86Ds
    ratodero    86SN
    ravenne     86hr
    raxaul      86x7
    raze        87Ac
    rebecq rogno87PX
    recica ob sa87fu
    recques sur 87wJ
    redditch    889L
    reepham     88OC
    reggio de ca88fB
    region metro88zA
    rehaupal    89Eq
    reigny      89VH
    reisterstown89kt
    remaucourt  89+f
    remies      8AFE
    remuna      8AW6
    renfrew     8Akp
    reno        8A+r
    reposoir    8BDa
    resende     8BU5
    rethondes   8Bjh
    reuler      8Byx
    reverolle   8CBp
    reynoldsburg8CRz
    rheine      8Ch3
    rhony vistre8Cx2
    riaz        8DAd
    riberalta   8DRj
    richelieu   8DhI
    richmond wes8Dwc
    ried morel  8EB1
    rieucaze    8EQe
    rignac      8Efy
    rilhac treig8Ew6
    rimsdorf    8FAv
    rio claro   8FQN
    rio pomba   8Fgh
    riorges     8Fvq
    rishon letsi8G88
    rivel       8GNa
    rives       8GcE
    riviere du n8GuS
    riyad provin8H95
    robert magny8HNx
    roche bernar8HdN
    roche rigaul8Hvj
    rochefort su8ID2
    rochester   8IUs
    rockdale    8IlD
    rocquencourt8I+x
    rodilhan    8JE5
    rogasovci   8JTH
    rohr        8Jh*
    rojales     8JxM
    romagne     8KAg
    romans      8KRn
    romford     8Khj
    ronchaux    8KxH
    ronnenberg  8LAx
    roppeviller 8LPr
    roquefort le8LiK
    rorschwihr  8Lzw
    roseburg    8MDJ
    roseto degli8MSY
    rosignano so8Mjh
    rossay      8Mzj
    rostokino   8NC6
    rothenburg  8NRb
    rottenburg  8Nh1
    rouen norman8NwQ
    rougemontier8OBP
    roullours   8OR8
    rousse      8Oh3
    rouvignies  8OxD
    rouvroy les 8PDI
    rovray      8PTY
    royat       8Pj0
    rozes       8Pym
    rubercy     8QDn
    rudolfswerth8QS+
    ruffey les e8QjE
    ruisbroek   8Qyg
    rumes       8RBS
    runan       8RR0
    ruropolis   8RhW
    russy       8Rv+
    ruti oberdor8S8v
    ryazan      8SO3
    s gravenzand8ScE
    saarlouis   8SrM
    sabanagrande8T4h
    sabonneres  8TKE
    saclentse   8TZL
    sadournin   8Ton
    safwan      8U1I
    sagrada fami8UFS
    sahlkamp    8UUc
    sailhan     8UjQ
    sains du nor8U+t
    saint agnant8VI8
    saint alban 8Vbd
    saint amand 8Vvb
    saint amour 8WDm
    saint andre 8WX*
    saint andre 8WvE
    saint ann   8XDD
    saint apolli8XXD
    saint aubert8XqR
    saint aubin 8Y8w
    saint aubin 8YVK
    saint avit  8Ypg
    saint barthe8Z6R
    saint bazile8ZRx
    saint benoit8ZmE
    saint bon   8a3p
    saint bonnet8aQA
    saint brice 8ajU
    saint caprai8b25
    saint cesair8bLi
    saint christ8bex
    saint christ8b+y
    saint cirgue8cMA
    saint claude8cgR
    saint come  8c*F
    saint crepin8dJH
    saint cyr en8dd9
    saint denis 8dxk
    saint denis 8eGa
    saint didier8ebQ
    saint dizier8ewn
    saint ellier8fEW
    saint etienn8fXu
    saint etienn8fvg
    saint etienn8gHq
    saint felix 8gbs
    saint firmin8gws
    saint fort s8hEU
    saint gabrie8hYw
    saint genest8hsM
    saint genou 8iD3
    saint george8iWB
    saint george8iu6
    saint gerand8jF6
    saint germai8jad
    saint germai8jyh
    saint germai8kJg
    saint germai8khA
    saint gery  8k*l
    saint girons8lJk
    saint guinou8lcd
    saint hilair8luh
    saint hilair8mFl
    saint hilair8md5
    saint ignan 8mwo
    saint jacut 8nFG
    saint jean d8nZE
    saint jean d8nu+
    saint jean d8oFQ
    saint jean d8obR
    saint jean l8ox7
    saint jeoire8pGx
    saint joseph8pYI
    saint julien8psF
    saint julien8qCz
    saint julien8qZ*
    saint just e8qv2
    saint lamber8rDO
    saint lauren8rXW
    saint lauren8rv1
    saint lauren8sGM
    saint leger 8say
    saint legier8sy6
    saint lieux 8tFe
    saint louis 8tYI
    saint loup s8tsF
    saint maclou8u9s
    saint manvie8uUI
    saint marcel8uoL
    saint marien8v78
    saint martia8vRV
    saint martin8vm4
    saint martin8w7F
    saint martin8wUG
    saint martin8wrS
    saint martin8xBz
    saint martin8xYp
    saint martin8xvd
    saint maulvi8yDd
    saint mauric8yYR
    saint mauric8ywY
    saint medard8zEU
    saint micaud8zYt
    saint michel8ztS
    saint michel8+Eh
    saint nazair8+YK
    saint nicola8+uM
    saint ouen d8*DJ
    saint ouen s8*ZL
    saint pantal8*s9
    saint parres90B*
    saint paul d90UF
    saint paul l90px
    saint pere m918S
    saint philip91R+
    saint pierre91lL
    saint pierre926T
    saint pierre92Tt
    saint pierre92qC
    saint pierre93Ac
    saint pompon93UZ
    saint priest93og
    saint projet946y
    saint quenti94TS
    saint remy  94ne
    saint remy e956B
    saint rogati95Qm
    saint roman 95lu
    saint sardos963v
    saint sauveu96NP
    saint sauveu96jM
    saint senoch971w
    saint severi97Lr
    saint sorlin97fp
    saint sulpic97yu
    saint sylves98Jm
    saint theoff98gD
    saint tite  98z0
    saint vaast 99F3
    saint verand99Yr
    saint victor99tb
    saint vincen9AD5
    saint vivien9AZ0
    saint zachar9As7
    sainte auren9BAC
    sainte chris9BUl
    sainte conso9Bps
    sainte engra9C8B
    sainte foy d9CRq
    sainte genev9Cn1
    sainte livie9D60
    sainte marie9DQb
    sainte marie9DmY
    sainte pole 9E3e
    sainte soull9EN5
    sainville   9Efa
    sakakah     9Eu6
    sakuragawa  9F6M
    salasc      9FL7
    salelles    9FZk
    salgesch    9FoX
    saline      9G2U
    sallertaine 9GJ7
    salluit     9Gbg
    salt        9Gq+
    salvatierra 9H46
    samadet     9HJk
    samazan     9HYE
    sammamish   9Hn6
    samraong    9I0Y
    san andres p9IGQ
    san borja   9IZP
    san dona di 9Iqs
    san francisc9J6U
    san giuliano9JR7
    san jose    9Jhs
    san juan bei9J+s
    san lorenzo 9KHL
    san marino  9KYZ
    san miguel d9KqS
    san pascual 9L71
    san rafael  9LOw
    san tin     9Lgz
    sanary sur m9Lwe
    sandalfoot c9MAH
    sandwell    9MPn
    sangkapura  9Meg
    sankeshwar  9Mth
    sannar      9N7u
    sant anastas9NO2
    santa ana   9Nhb
    santa cruz  9NzI
    santa eugeni9OG3
    santa margar9OXy
    santa repara9Orr
    santa teresa9P7f
    santeny     9POf
    santiago pap9Pgq
    santo cristo9P*1
    sanvignes le9QGP
    sao domingos9QXd
    sao joao da 9Qs6
    sao jose dos9RAo
    sao miguel d9RUK
    sao vicente 9RnZ
    saponay     9S1F
    sarajevo    9SGM
    saravan     9SV2
    sargans     9Sjl
    sarniguet   9Szn
    sarrebourg  9TCj
    sart bernard9TTZ
    sasbach     9Tiz
    sassnitz    9Tyd
    sattel      9UBa
    saudrupt    9UQp
    saules      9Ugx
    saulty      9UxP
    sauniere    9VCs
    sautour     9VT4
    sauveterre d9Vjx
    sauziere sai9V*h
    savennieres 9WE9
    savigny     9WVb
    savoir faire9Wnt
    saxel       9X1U
    saze        9XFc
    scenic acres9XU+
    scharans    9XlE
    scherlenheim9X+u
    schindellegi9YEb
    schlieren en9YU2
    schnersheim 9Yl3
    schongau    9Y*e
    schrobenhaus9ZEm
    schwalmstadt9ZUZ
    schwende    9ZlJ
    sclayn      9Z*d
    seafield    9aDw
    sebikhotane 9aSc
    sector 4    9aiU
    seelow      9axJ
    seglingen   9bBz
    sehnde      9bRt
    seine norman9bhV
    selden      9bwN
    selles saint9cAI
    semarang    9cP9
    semikarakors9cee
    semuy       9cuA
    sendagi     9d8H
    senica      9dNM
    senonches   9ddh
    sentous     9dtQ
    seppois le h9e67
    serain      9eMO
    serdobsk    9ec4
    sergijew pos9erx
    serley      9f64
    serpong     9fLe
    serres      9fcC
    serval      9ftD
    servoz      9g8E
    setif       9gOW
    seuzach dorf9gdk
    severskaya  9guq
    sewerodwinsk9h8Q
    seytroux    9hO4
    shagang     9hcy
    shahr e baba9hsK
    shakhun ya  9i7F
    shanghai    9iLY
    shaoguan    9iZx
    shaughnessy 9ior
    sheerness   9j22
    shelton     9jGq
    sheptytskyi 9jVw
    shevchenkivs9jlG
    shihezi     9j+D
    shimabara   9kCj
    shinshiro   9kRX
    shiremoor   9kgT
    shizhi      9kul
    shorkot     9l7u
    shuanghe    9lMr
    shumerlya   9lb+
    si mahosot  9lqQ
    sibolga     9m2h
    sidhi       9mH9
    sidmouth    9mXi
    sierville   9mmq
    signy l abba9m*L
    sijunjung   9nEl
    siliana     9nSl
    silmont     9niq
    silverton   9nyi
    simmerath   9oC8
    sinchu alagi9oRE
    singkawang  9ofm
    sinsin      9otv
    sint katelij9p9t
    sint pieters9pSL
    sioux lookou9piZ
    sireuil     9pxB
    sisauli     9q9L
    sitrah      9qOU
    siwah       9qdY
    skelton     9qsf
    slamannan   9r4r
    sliwen      9rJ7
    smarhon     9rXe
    snaaskerke  9rmq
    sobral      9r*b
    soest       9sDw
    soing cubry 9sSb
    sokoto      9siF
    soleure     9sxD
    solntsevo   9tBU
    somalia     9tQt
    sommant     9tgK
    sommette eau9twF
    sonderburg  9u9U
    songwon up  9uO1
    sontra      9ud4
    sorbey      9urP
    sorigny     9v53
    sos         9vK3
    souain perth9vZe
    soudeilles  9vp9
    souilly     9w3Z
    souligne fla9wKk
    souplicourt 9wbF
    soursac     9wrG
    south brent 9x4t
    south hadley9xLS
    south milwau9xcC
    south sinai 9xtZ
    southern    9y7b
    southwark   9yN1
    sovetsk     9ydL
    spalt       9yrx
    speracedes  9z4y
    spratton    9zJy
    springville 9zZ*
    srikandamang9zq3
    st antoni   9+4e
    st just     9+K0
    staaken     9+Zb
    stainburn   9+rg
    stanford in 9*4o
    stare mesto 9*Kt
    staunton    9*bR
    steffisburg 9*qk
    steinheim   A04G
    sterling heiA0K2
    stigny      A0ZQ
    stockstadt aA0oe
    stone       A127
    stoumont    A1He
    stratford upA1X3
    stretham    A1mn
    studio city A1*d
    suaux       A2FH
    suchiapa    A2VU
    sud marnais A2iY
    sues        A2wk
    suhum       A38r
    sukhodilsk  A3Pp
    sulmona     A3eR
    sumatra     A3ty
    sumshchyna  A46k
    sundergarh  A4ME
    sunny isles A4bh
    surajpur    A4qj
    surif city  A53y
    surubim     A5In
    sussac      A5Y8
    suva reka   A5nN
    svalbard et A5*i
    swabi       A6FZ
    swiecie     A6U9
    sylmar      A6j2
    szczepin    A6xQ
    tabarka     A79w
    tacaratu    A7OE
    tadif       A7d7
    taganrog    A7r3
    tahuna      A83a
    taillebourg A8ID
    taiping     A8X6
    tajpur      A8lX
    takayama    A8+3
    talairan    A9CL
    talence     A9RR
    tallenay    A9gO
    tam ky      A9wB
    tamarack    AAAc
    tamluk      AAPD
    tanalur     AAeF
    tando muhammAAtG
    tangping    AB6E
    tankerton   ABLL
    tanza       ABap
    tapurah     ABp4
    taraz       AC1*
    targu neamt ACHU
    tarpon sprinACWO
    tartu       AClI
    tassenieres ACz8
    taucha      ADB*
    taurignan viADRB
    tavistock   ADgt
    tayma       ADvP
    tcherkassy  AE8E
    teboulba    AEMx
    tehran      AEbx
    tekirdag    AEru
    tellicherry AF4a
    temiskaming AFK1
    tena        AFa1
    tenteling   AFoH
    tequixquiac AG2M
    termes d armAGHI
    terny sorny AGWS
    terre de picAGoE
    terres touloAH4c
    terves      AHNi
    tethieu     AHdT
    texas city  AHse
    thai nguyen AI5G
    thames dittoAIKj
    thara       AIas
    the hague   AIq7
    thelloise   AJ4L
    theoule sur AJK2
    theys       AJaW
    thiancourt  AJsl
    thiers      AK7T
    thil        AKNT
    thionville  AKdF
    thizy les boAKtb
    thomastown  AL81
    thorame hautALO4
    thorncliffe ALg3
    thou        ALvA
    thua thien hAM9S
    thundorf    AMPR
    thusis      AMeS
    tias        AMsa
    tieli       AN4k
    tignac      ANJJ
    tildonk     ANY8
    tilloy lez cANoW
    timizart    AO28
    tinghir     AOHC
    tipperary   AOVS
    tiruchirappaAOkb
    tissemsilt  AO+U
    tizi gheniffAPDg
    toba tek sinAPTI
    todabhim    APi+
    tokat       APx6
    toljatti    AQ8s
    tome        AQNh
    tongchuan   AQbr
    tonnac      AQqT
    torbay      AR3X
    torhout     ARJF
    torre pachecARYN
    torur       ARoK
    totonicapan AS24
    touget      ASIJ
    touquet pariASYv
    touraine valASqe
    tournebu    AT5Q
    tourreilles ATN1
    toury lurcy ATfW
    town row    ATuv
    tracadie sheAU6+
    tram chim   AUMR
    trans la forAUcS
    travers     AUrU
    trecate     AV4x
    tregomeur   AVKv
    trelawny    AVba
    trementines AVsN
    trentin hautAW6W
    tres rios   AWME
    treuenbrietzAWc6
    trezelles   AWrn
    trigance    AX5F
    trinidad tobAXKG
    triquervilleAXaw
    trogues     AXqq
    troisvaux   AY64
    troo        AYLQ
    troyan      AYbO
    trun        AYr2
    tschernogoloAZ4R
    tsu         AZJu
    tuanbao     AZYO
    tucuruvi    AZmU
    tulangan utaAZ*g
    tulua       AaEL
    tungurahua  AaSc
    turar ryskulAagr
    turkmengala AavA
    tusson      Ab8M
    tuzaguet    AbNE
    tyler       AbbZ
    ubaidullahgaAbpm
    ucel        Ac2c
    uddingston  AcHI
    uetikon     AcVj
    uhingen     Acki
    ukhrul      Aczt
    ully saint gAdC4
    umeki       AdQ3
    un chau estaAdf5
    uniao da vitAdts
    university cAe8A
    unterlangeneAeP8
    upper arlingAee2
    uppsala     Aeux
    urciers     Af7V
    urlingford  AfND
    urucuca     AfbG
    uschur      Afpi
    ussel       Ag2b
    usulutan    AgIw
    uttenhoffen AgX4
    uza         Agks
    vabre tizac Agz6
    vadakku viraAhEf
    vahl les fauAhUL
    vakarai     Ahki
    val d europeAh+f
    val de cher AiFg
    val de ruz  AiXY
    val guiers  AioN
    valavoire   Aj25
    valderies   AjHp
    valencia    AjYO
    valeyrac    Ajo9
    vallabh vidyAk2O
    vallee de chAkJK
    vallees du cAkeS
    valletta    AkvB
    valls       AlAP
    valromey surAlQB
    van buren   Algl
    vandoncourt Alx6
    vanxains    AmAt
    vareilles   AmPn
    varennes surAmhh
    varneville bAmxo
    vasilevo    AnBf
    vastra gotalAnR8
    vaucelles etAnhK
    vauderens   AnyE
    vaughan     AoCj
    vaunaveys laAoSU
    vaux en bugeAoix
    vaux sur seiAo*v
    vayrac      ApFf
    vedado      ApVg
    velaine sousApl9
    velikiy ustyAp+r
    vellescot   AqGa
    velye       AqX0
    vendenheim  Aqnx
    venerque    Ar2p
    vennans     ArHx
    venthone    ArY2
    veraguas    Arni
    verderel lesAs1S
    vergaville  AsHi
    verissey    AsXH
    vernais     AsnP
    verneuil    At1C
    vernois les AtJn
    veronnes    Atad
    verrieres enAtrk
    versonnex   Au6w
    vervant     AuN1
    vesoul      AucR
    veulen      AusB
    veyrieres   Av5j
    vezin       AvLt
    vianges     Avaw
    vicaria     Avqy
    vicq        Aw3z
    victorville AwKT
    vieil moutieAwZv
    viels maisonAwsO
    vierville   Ax5u
    vieux fort  AxM6
    vieville    AxdZ
    vignely     Axt2
    vigueron    Ay7x
    vila maria  AyNg
    vileyka     AyeM
    villa franciAyvZ
    villafans   AzBB
    villanova   AzTX
    villardebellAzm1
    villars en pA+0a
    villarzel caA+JR
    ville dieu dA+bd
    ville sur jaA+uJ
    villecheneveA*9y
    villedoux   A*SG
    villegailhenA*m9
    villemaur suB01y
    villenave   B0Jh
    villeneuve dB0dR
    villeneuve mB0zo
    villepail   B1Jm
    villeroy    B1ak
    villers devaB1uB
    villers le pB2Be
    villers sainB2U*
    villers sur B2qA
    villetrun   B35o
    villianur   B3NZ
    villiers le B3gd
    villognon   B3+K
    vilnohirsk  B4Fo
    vinateros   B4VM
    vineuil     B4l7
    vinnytsya   B4+q
    viqueque    B5EB
    vireux walleB5Tb
    virsac      B5ja
    viseu       B5zE
    vitoria da cB6C3
    vitry la vilB6UB
    vivey       B6l3
    vlekkem     B6*N
    vogan       B7EX
    voise       B7Tq
    volkhov     B7jL
    volvestre   B7y*
    vorkouta    B8Bv
    votorantim  B8Qq
    voulpaix    B8gT
    voyennes    B8wh
    vregille    B99s
    vryheid     B9Ov
    vulliens    B9eJ
    vynohradar  B9tb
    wabush      BA6V
    wadersloh   BANV
    wahiawa     BAcQ
    waitzen     BArT
    wald        BB3W
    waldolwisheiBBIf
    wallace heigBBXr
    walloon brabBBpg
    walton      BC3e
    wandlitz    BCIh
    wangjia     BCY9
    wanshui     BCmH
    ware        BC+J
    warluzel    BDEI
    warsaw      BDT5
    washinomiya BDhx
    watchet     BDxJ
    watford     BEBV
    waukegan    BEQU
    wayne       BEfP
    weeting     BEty
    weiler la toBF6l
    weissenburg BFME
    weliko tarnoBFc9
    wels        BFrp
    wendou borouBG4r
    werchnjaja sBGJi
    wervik      BGYX
    west chicagoBGoM
    west haddon BH2X
    west lothianBHJA
    west sacrameBHZu
    westcott    BHqr
    westerville BI3W
    westminster BIIw
    weststadt   BIYH
    wetzikon robBIo9
    wheathampsteBJ1K
    whitecourt  BJGi
    whyteleafe  BJW8
    widooie     BJkn
    wieze       BJ+m
    wildberg    BKDA
    willadingen BKS*
    williers    BKiz
    wilmington  BKy+
    wimmertingenBLBv
    windsor juncBLQo
    winnipeg    BLg4
    winterthur  BLvu
    wissembourg BM99
    wittinsburg BMOe
    woelfling leBMdr
    wolfhagen   BMs*
    wolschwillerBN6R
    wood street BNMP
    woodside    BNbo
    world s end BNqL
    writtle     BO3B
    wujia       BOHQ
    wurtzbourg  BOXn
    wyckoff     BOmC
    xalatlaco   BO+k
    xiamen      BPDB
    xiaoweizhai BPSJ
    ximeicun    BPgM
    xinji       BPuc
    xinzhou     BQ6O
    xom my xuan BQK+
    yabelo      BQZW
    yakeshi     BQnb
    yamashita   BQ*Z
    yangcheng   BREa
    yanqul      BRT3
    yaroslavl   BRgQ
    yau ma tei  BRv0
    yecheon     BS70
    yende millimBSLg
    yesilli     BSaH
    yihe        BSpE
    yitang      BT1l
    yonabaru    BTGC
    yonmu       BTUq
    youchou     BTjK
    yssandon    BTyG
    yujing      BUAo
    yunyang     BUOW
    yvernaumont BUdA
    yzeux       BUtI
    zacoalco de BV5k
    zakarpattia BVJg
    zamora de hiBVXd
    zapotiltic  BVmm
    zarqan      BV*7
    zeaglo      BWDn
    zelem       BWRe
    zepperen    BWg0
    zgierz      BWuZ
    zhaozhou    BX7g
    zhicheng    BXMq
    zhosaly     BXbc
    zhushan     BXqY
    ziguinchor  BY39
    ziniare     BYIe
    zliten      BYWf
    zonguldak   BYlg
    zoza        BYzt
    zundorf     BZC0
    zurich kreisBZXQ
    zusmarshauseBZtH
    zwijnaarde  Ba5o
    """#
}
