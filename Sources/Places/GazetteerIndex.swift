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
    ambert livra0GIv
    amboasary   0GYu
    amdjarass   0Goe
    amfreville l0H2x
    amirdzhan   0HJW
    amont et eff0HYU
    amponville  0Hoq
    amvrosiivka 0I1T
    anaime      0IGP
    anbu        0IUs
    ancona      0Ikg
    andeer      0I*8
    andigne     0JFA
    andorre la v0JUB
    anetan      0JjR
    angerville l0Jyl
    anglet      0KEZ
    anguilcourt 0KUE
    anjou       0Kif
    anlong      0Kwj
    annequin    0LA2
    annoville   0LQm
    anse la raye0Lfn
    antelope    0Ltw
    antilly     0M82
    antsalova   0MNb
    anyang si   0McH
    aouste sur s0Mqe
    apengjiang  0N3p
    appenzell rh0NJF
    apskritis d 0NZQ
    ar ara baneg0NoQ
    arabie saoud0O2X
    araioses    0OHE
    arao        0OVp
    araya       0Ojr
    arbouans    0Ozg
    arcambal    0PDl
    arcinges    0PTC
    ardahan     0PjT
    ardizas     0PzD
    arenillas   0QBh
    argelliers  0QRC
    argers      0Qiy
    arhansus    0Qy6
    aristau     0RAc
    arlesheim   0RPV
    armendarits 0Ren
    arnaville   0Rv9
    aroeiras    0S8W
    arquettes en0SO5
    arrentes de 0Seg
    arry        0SvC
    arta        0T8M
    arthez d ass0TO9
    artur alvim 0TeD
    arvieu      0TsS
    arzo        0U5M
    as suwayrah 0ULC
    aschau im ch0UaY
    ash shaykh z0Upd
    ashkhaneh   0V2G
    asir        0VHB
    asow        0VY8
    aspropyrgos 0Vnm
    assenois    0W0d
    asswiller   0WFT
    astugue     0WUH
    atarfe      0Wic
    athens      0Wx+
    atkarsk     0XB7
    attancourt  0XQK
    atton       0Xff
    aube        0Xu7
    aubeterre   0YAW
    aubilly     0YS5
    auburndale  0Yhz
    auddes sur r0YyQ
    audruicq    0ZC7
    augisey     0ZSC
    aullene     0Zhf
    aumagne     0Zz5
    auppegard   0aDl
    auriac      0aTV
    auros       0ajZ
    austria     0azH
    authieux du 0bDD
    autre eglise0bV1
    auvelais    0bm9
    auxon       0c1a
    availles en 0cIT
    avegno gorde0cYt
    averan      0cnu
    aveze       0d2z
    avola       0dIj
    avressieux  0dXv
    awasa       0dn4
    ayacucho    0d*7
    aygues ouvez0eE4
    aytre       0eSm
    azamino     0eiQ
    azeville    0eyH
    azzaba      0fAi
    babat       0fOh
    bac lieu    0fcr
    back bay    0frc
    bad birnbach0g5P
    bad konig   0gMG
    bad sackinge0gdt
    badagara    0guy
    badgam      0h8C
    baffa       0hN6
    bage dommart0hbL
    bagnes      0hr0
    bagshot     0i53
    bahia       0iKI
    baie d urfe 0iZC
    baijia      0ipG
    bailleul les0j3k
    bairnsdale  0jLV
    baixi       0jas
    bakhtchyssar0jpm
    balaguer    0k1v
    balaruc les 0kHO
    baldwin     0kWl
    balignicourt0klP
    ballarpur   0k*3
    ballon      0lEq
    ballyragget 0lUM
    balrothery  0lkx
    balyktchy   0lzb
    bamusso     0mBg
    ban mo      0mSd
    banat       0miK
    bandar e tor0mzB
    bandraboua  0nEV
    bang mun nak0nU6
    bangi       0njK
    baniachang  0nyO
    bannay      0oAo
    bansbaria   0oQR
    banyuls dels0ofT
    baqa el ghar0ouC
    baralle     0p7Z
    barbaise    0pMV
    barbil      0pco
    bard le regu0psV
    barentin    0q5e
    bari        0qK+
    barka       0qZY
    barnard cast0qoX
    baron       0r27
    barra funda 0rIp
    barreiro do 0rYq
    barrow      0rpC
    barthes     0s2g
    barych      0sIH
    bascharage  0sXo
    basni       0sm+
    basse terre 0t0X
    bassin de br0tHR
    bastide d en0tXY
    batac city  0tp0
    batie       0u1q
    battambang  0uHJ
    batuco      0uWw
    baudre      0um6
    baulou      0u*a
    bavet       0vFK
    bay sur aube0vTx
    bayel       0viZ
    bayside     0vyM
    bazeilles   0wCD
    bazoge      0wU0
    beaconsfield0wlU
    beauce loire0w*w
    beauficel   0xHF
    beaulandais 0xZ1
    beaume      0xqm
    beaumont en 0y67
    beaumotte au0yQq
    beauregard l0yii
    beauvais    0yzp
    beauvoisin  0zFR
    becerril    0zUx
    bedechan    0zkC
    beechborough0zzI
    begamganj   0+Bp
    beho        0+RA
    beinwil     0+fn
    bekegem     0+th
    belair      0*6f
    belem       0*MK
    belgern     0*c3
    bella vista 0*qf
    belleau     1053
    bellegarde s10N5
    bellevigne l10eI
    bellikon    10vq
    bellwald    119t
    belmont tram11QL
    belprahon   11f*
    belves      11vg
    ben thuy    129D
    benesse mare12Nu
    beni enzar  12dI
    benllech    12t7
    bensonhurst 136i
    berastagi   13LC
    berchtesgade13bg
    berestovskyi13qo
    bergen      143A
    bergun      14Ju
    berles monch14ZJ
    bernadets de14oI
    berneuil    152u
    berou la mul15Js
    bersaillin  15a5
    bertogne    15r0
    berville en 164j
    beslan      16Kt
    besset      16ax
    betbezer d a16r6
    bethlehem   176I
    betschdorf  17Ms
    bettmeralp  17dE
    beurey sur s17sn
    beuzeville l186z
    bewar       18MN
    beyrie en be18bm
    bezonvaux   18s6
    bhalwal     195r
    bhawanigarh 19K*
    bhokar      19aA
    biancavilla 19oq
    bic         1A1f
    bidos       1AGS
    bienne lez h1AVt
    bietigheim b1All
    bignay uno  1A+s
    bijaynagar  1BEM
    bilgi       1BSu
    billingborou1Bi8
    bilsanda    1Byx
    binbrook    1CB8
    binka       1CP*
    bionville   1CeS
    birgisch    1CtW
    birnin kudu 1D6+
    bischholtz  1DLd
    bishopsteign1DcC
    bissone     1Dru
    bivange     1E5I
    bizous      1EJ+
    blackwall   1EZb
    blain       1Epn
    blancey     1F50
    blankenfelde1FMD
    blasewitz   1Fcm
    blegiers    1Fs6
    blessington 1G5d
    bligny sur o1GLf
    bloomingdale1GbQ
    blumenthal  1Gr2
    bobcaygeon  1H3X
    bockenem    1HIt
    bodio       1HXu
    boezinge    1Hmm
    bogovinje   1H*E
    boignee     1IES
    bois de la p1IV+
    boise       1Inf
    boisset sain1J2J
    boissy lambe1JKg
    boksburg    1JbR
    bolleville  1Jpo
    bom jardim  1K2s
    bon air     1KIb
    bondons     1KXz
    bonlieu     1KmF
    bonnemaison 1K*y
    bonneville  1LH2
    bonoufla    1LYJ
    boorsem     1Lnu
    borba       1L*+
    bordj menaie1MHi
    borj cedria 1MWl
    boronia     1Mkj
    boryeong    1M+u
    bosham      1NFV
    bossendorf  1NVP
    bothfeld    1NkY
    bou saada   1NzJ
    bouchet     1ODB
    boue        1OUB
    bouglainval 1Oju
    bouillante  1O+f
    boukoumbe   1PEq
    boullay les 1PV9
    bouna       1PmG
    bourdeaux   1Q0+
    bourg d ouei1QHw
    bourgas     1Qal
    bourguignon 1Qs5
    bournezeau  1R7f
    boursonne   1RNw
    boussenac   1Rda
    boutervillie1RuW
    bouvron     1S9n
    bouzonville 1SQj
    bowdon      1SgK
    boysun      1Sv9
    bracieux    1T8I
    braganca pau1TNM
    braintree   1Ted
    bran        1Ttg
    branicevo   1U8O
    brasilandia 1UNx
    braud et sai1Ud1
    bray sur som1UtI
    brech       1V7I
    breggia     1VMW
    brejo       1Vcz
    brenets     1Vsa
    brera       1W5d
    bressuire   1WLd
    bretigny    1Wca
    breuil      1WuO
    breval      1XAN
    brezovica   1XQV
    bricqueville1XgU
    bridlewood  1XxR
    brienzwiler 1YCc
    brightwood  1YSZ
    brin sur sei1YiT
    brioude     1YyM
    brittnau    1ZDb
    broadwater  1ZTQ
    broken hill 1ZiX
    brookline   1Zxs
    brotton     1aBc
    brousseval  1aRU
    broze       1aik
    brugge      1azE
    brunehaut   1bCu
    brusquet    1bSB
    bruxelles sa1bjN
    bryukhovetsk1b+B
    bucey les tr1cCq
    buchy       1cS7
    budapest    1chV
    budingen    1c+E
    buer        1dDG
    bugue       1dS1
    buire sur l 1dh0
    bukit bintan1dwW
    bulan       1eBK
    bully       1eQK
    bundi       1eeh
    bur sudan   1etU
    bure        1f5U
    burgdorf    1fLD
    burhaniye   1fb4
    burladingen 1fqB
    burnside    1g3w
    burton joyce1gIk
    buschdorf   1gXk
    busseau     1gmN
    bussu       1h1d
    busuluk     1hI+
    butten      1hXv
    buxeuil     1hmv
    buzet       1i0q
    byumba      1iFJ
    cabariot    1iUi
    cabrican    1ikL
    cachoeiro de1i+k
    cadiere d az1jE5
    caffiers    1jTR
    cahus       1jil
    cailloux sur1jyn
    cajati      1kB9
    calapan city1kPb
    caledon     1keP
    callengevill1ktL
    calpulalpan 1l7Y
    cama        1lMk
    cambe       1lbp
    cambourne   1ls5
    came        1m69
    camou cihigu1mLB
    camparan    1mcp
    campina gran1mtc
    campo novo d1n8X
    can         1nPa
    canaux et fo1neY
    candor      1nuy
    canihuel    1o8Z
    canning vale1oOE
    cantaura    1odc
    canton du va1otg
    cap chat    1p7i
    capdrot     1pNf
    capesterre d1peS
    cappelle en 1pty
    caraquet    1q7K
    carcavelos  1qMw
    carelles    1qcK
    caririacu   1qrc
    carlton     1r5b
    carnac rouff1rLa
    carol city  1ra*
    carriacou an1rqj
    carson      1s5b
    carville    1sKq
    casarano    1sbV
    cassagne    1srb
    castagnede  1t5T
    castelfranco1tMI
    castelnau d 1tf6
    castelrenaud1tzX
    casties labr1uF4
    castin      1uXp
    castletroy  1unt
    catalonia   1v14
    catia la mar1vG9
    cauca       1vW1
    caulnes     1vmP
    cause de cle1w12
    cavagnac    1wIY
    cayeux en sa1wX+
    cazaux layri1wo3
    ceaux d alle1x31
    ceillac     1xIc
    celle sous g1xYr
    cely        1xpn
    center point1y3j
    central eleu1yJ3
    centre distr1yZ5
    cepoy       1ypP
    cerfontaine 1z3C
    cernay      1zIo
    cerquilho   1zZM
    cesena      1zo+
    cessy       1+3T
    ch ench a   1+In
    chace       1+Ya
    chagni      1+n+
    chailley    1*25
    chak one hun1*Jb
    chalancon   1*aO
    chaligny    1*qr
    chalon      205d
    chamaret    20Mj
    chambly     20cR
    chambost all20tz
    chamonix mon218G
    champagnat l21QL
    champaign   21j*
    champeix    21*1
    champigny   22Gi
    champniers  22YU
    champsevrain22pi
    chance      234E
    chandur     23Jj
    changlong   23Ys
    chanika     23nq
    chantemerle 242Y
    chaouia ouar24Jd
    chapelhall  24a2
    chapelle bla24sx
    chapelle du 25B*
    chapelle heu25WW
    chapelle pre25qS
    chapelle sou26AD
    chapelles bo26UM
    charbonniere26kp
    charenton   26*N
    charlesland 27FV
    charly orado27W9
    charmont    27nU
    charost     282H
    chartres    28Io
    chassaignes 28ZL
    chassors    28q+
    chateau chin296J
    chateauberna29QX
    chateauneuf 29k8
    chatel censo2A3B
    chatelet sur2ALJ
    chatenet    2Ad*
    chatillon gu2AvP
    chatrapur   2BDL
    chaudefontai2BUW
    chaulme     2BmP
    chaumot     2C29
    chautapal   2CJG
    chaux neuve 2Cb8
    chavannes su2Css
    chay        2D6z
    chechen     2DNB
    chelamartam 2DdD
    chemancheri 2Dsf
    chemire le g2E7z
    chenedouit  2EOw
    chengyang   2EfE
    cheny       2Evt
    cherbourg en2F9E
    chermignon d2FPd
    cherthala   2Ffy
    cheshunt    2Fwa
    chetwynd    2GAX
    chevigney su2GR1
    chevrotaine 2GiT
    chezelles   2GyK
    chiaiano    2HBu
    chichibu    2HQm
    chievres    2Hg2
    chilapa de a2HvQ
    chilmari    2I9U
    chinch on   2INt
    chinsali    2Id7
    chiraz      2Isd
    chisra      2J5U
    chittur     2JLV
    chofu       2JaX
    cholula     2JqU
    choornikkara2K3V
    chouday     2KIu
    christina la2KYI
    chulucanas  2Knk
    churt       2L0o
    cibolo      2LF4
    cierrey     2LVm
    cinderford  2LkM
    circoiscrizi2L+O
    cisternes la2MFv
    ciudad boliv2MX9
    ciudad migue2Mqc
    civray de to2N6z
    clairmarais 2NNl
    clarbec     2NdV
    clasville   2Nsx
    clayton     2O6b
    clelles     2OMn
    clermont    2OdD
    clery le gra2Ov8
    clifton     2P9H
    clonas sur v2PPi
    cluj napoca 2Pf5
    co longford 2Pu5
    coat meal   2Q7D
    cocherel    2QL*
    coelho neto 2Qas
    coeur du per2Qs7
    cohiniac    2R5u
    coisy       2RLO
    coleman     2Raj
    college park2Rq8
    collingham  2S5K
    colmar pont 2SMZ
    colombia    2Sdb
    colomby angu2Suw
    colorado do 2T8*
    colyton     2TOo
    comblessac  2Tet
    comines     2Tux
    commelle ver2UBU
    communaute d2UXG
    comonfort   2Uub
    comunanza ca2V7t
    concevreux  2VQ9
    conda       2VgL
    conde sur ma2Vy9
    conflandey  2WDL
    conilhac cor2WV7
    cons la gran2WlV
    contault    2X0J
    contres     2XGQ
    coole       2XVk
    coquelles   2Xkr
    corbel      2X+d
    corcelles le2YF5
    cordoba     2YW3
    corinth     2YlS
    cormolain   2Y*8
    cornforth   2ZGI
    corona      2ZWH
    correia pint2Zm4
    corsico     2Z*2
    cos         2aEx
    costaros    2aU*
    coteaux du l2aly
    cottesmore  2b0X
    coudes      2bH1
    couflens    2bXq
    coulobres   2boj
    couloutre   2c5A
    county louth2cLX
    cour sur loi2ccD
    courcelles e2ct5
    courchapoix 2dBd
    courgevaux  2dRt
    courouvre   2dhv
    courson mont2dyT
    courtetain e2eD6
    cousances le2eUK
    coutouvre   2ekv
    couyere     2e*V
    cowley      2fEI
    craigavon   2fSv
    cranford    2fis
    crasville la2fyj
    crecy couve 2gDI
    crendal     2gTI
    cressat     2gjI
    crete       2gzX
    crevillente 2hFZ
    crimmitschau2hVz
    crnomelj    2hn4
    croissy beau2i01
    croix sur ro2iII
    crosets     2iXh
    crouay      2ini
    crozes hermi2j1Z
    cruz alta   2jG+
    cuarny      2jX4
    cuckfield   2jnL
    cugnasco ger2k03
    cuisiat     2kFD
    culloden    2kU9
    cumont      2kjF
    curacao     2kxl
    curlu       2lAl
    cusano      2lQb
    cutral co   2lgo
    cuzac       2lwK
    da an       2m9H
    dadeldhura  2mNT
    dagueniere  2mcC
    daisen      2mqu
    dalecarlie  2n2x
    dalmeny     2nIC
    damas et bet2nWi
    damiao      2nmU
    dampicourt  2o0w
    dampniat    2oKe
    dandeli     2oaA
    dankov      2opI
    daotian     2p2l
    darbhanga   2pHZ
    darien      2pW9
    dartmouth   2plc
    dasnapur    2pze
    daumazan sur2qCc
    davidson    2qRF
    daykundi    2qfM
    deba        2quF
    decize      2r6t
    deganwy     2rLU
    deizisau    2ras
    delicias    2rpH
    demak       2s1u
    denaze      2sH9
    denier      2sWp
    deoband     2slf
    derby       2s+y
    des plaines 2tDk
    desnes      2tTb
    dettingen un2ti*
    deuxnouds de2tzZ
    devoluy     2uDy
    dhamas      2uSC
    dharmkot    2uh1
    dhuys et mor2uvK
    dibate      2v9F
    diedenhofen 2vO3
    diennes aubi2vdN
    dietikon kre2vtw
    digby       2w8t
    dikkele     2wNX
    dinaig      2wcJ
    dingxi      2wrA
    diosgyor    2x4X
    disley      2xJ8
    diusse      2xZb
    dixmont     2xpp
    djidjiga    2y1+
    dobrich     2yGC
    dogondoutchi2yUl
    dol pri ljub2yja
    dolus le sec2yzT
    domblain    2zDk
    domfront en 2zV2
    dommartin le2zm6
    dompierre le2+2o
    domzale     2+Lh
    dondo       2+bX
    donghe      2+pl
    donneloye   2*2T
    dooru verina2*Ii
    dormans     2*XI
    dortmund    2*la
    douarnenez c2*+n
    douera      30F2
    dounaivtsi  30Ud
    doux        30kD
    downtown    30zY
    dragasani   31FP
    dreieich    31T*
    drochia     31k2
    drouges     31yv
    drybrook    32DF
    dubendorf eg32Tb
    duc trong   32la
    dugulubgey  32+c
    dulverton   33Db
    dunaujvaros 33Sz
    dunga bunga 33hO
    dunois      33vu
    durant      348a
    durlinsdorf 34OA
    dusseldorf p34cq
    dyo         34rf
    ealing commo354d
    east cambie 35KV
    east hemet  35b6
    east newton 35sJ
    east whitbur367W
    easton      36MR
    eben emael  36bg
    ebouleau    36rD
    echandens de375f
    echinghen   37ML
    eclusier vau37cu
    ecouves     37tH
    eculleville 387k
    edenfield   38N7
    edmonds     38bZ
    efkarpia    38rI
    egletons    3945
    eguilly sous39LD
    eichenzell  39aK
    eisden      39pF
    ekibastus   3A1z
    el bayadh   3AGk
    el empalme  3AXO
    el kseur    3Amh
    el progreso 3A*n
    el vigia    3BFB
    eldersburg  3BUM
    elingen     3Bkm
    ellesmere po3BzT
    elmvale     3CCe
    elsipogtog f3CRb
    emagny      3CfX
    embsay      3CvE
    emlingen    3D8J
    en naqoura  3DN7
    enem        3Dcv
    engkilili   3Drl
    ennery      3E5h
    ensley      3ELD
    entrecasteau3Ed4
    epaney      3Et0
    epersy      3F7Y
    epineau les 3FOf
    eppenberg wo3Fej
    equatoria oc3Fts
    erbendorf   3G80
    ereac       3GMx
    eriswil     3Gbj
    ermatingen  3GtE
    erny saint j3H7g
    errevet     3HMf
    es semara   3Hb5
    escaudain   3Hqr
    eschweiler  3I4X
    escoumins   3ILO
    esikhaleni  3Iaw
    espagnac    3IqW
    esperantina 3J4q
    espirat     3JKv
    esquina     3JbJ
    essert pitte3Jq+
    esslingen am3K64
    estancarbon 3KKX
    estevenens  3KaB
    estreboeuf  3Kpt
    esves le mou3L4X
    etang sale  3LKc
    eterpigny   3Lal
    etormay     3Lqb
    etretat     3M4y
    etusson     3MKg
    eustis      3MZV
    evere       3MoO
    evosges     3N1W
    exhall      3NHG
    eygurande et3NWC
    eyzies de ta3NlJ
    fachin      3N+D
    fains veel  3OEI
    fairview    3OTI
    falcon      3Oim
    falletans   3Oy7
    fangcheng ch3PAr
    farbus      3PPb
    farincourt  3PgK
    farroupilha 3Pvd
    fatick      3Q8Y
    faumont     3QOf
    faverolles  3QfV
    fay saint qu3QwI
    fayssac     3RAK
    fegersheim  3RRQ
    felda chini 3Rgr
    felzins     3Rws
    fenhe       3S9b
    ferdows     3SOp
    fern creek  3Sd*
    ferreiros   3Sty
    ferrieres   3T9q
    ferte hauter3TSz
    festubert   3Tkh
    feusines    3T+e
    fieffes mont3UD8
    filain      3USh
    fingig      3UhH
    firozabad   3Uw0
    five oak gre3V9D
    flainval    3VOm
    flatrock    3VgD
    fleche      3Vwn
    flers agglo 3W9v
    fleury      3WQt
    flimby      3Whz
    flora       3WxG
    floresti    3XBG
    flourens    3XQb
    fogo island 3Xf3
    folx les cav3Xuu
    fontaine    3Y99
    fontaine le 3YSz
    fontaine ute3Ynw
    fontanges   3Z3T
    fontenay le 3ZL1
    fontenoille 3ZeT
    fontvieille 3Zvm
    forel       3a9i
    foreste     3aQO
    forges les b3ahG
    forrieres   3ax2
    fort mardyck3bBH
    fortress hil3bRz
    fossieux    3bhW
    fougerets   3bym
    fountain    3cCW
    fourgs      3cTP
    fourquevaux 3ckC
    fraillicourt3c*A
    franca      3dFt
    francillon s3dX8
    frankenthal 3dnx
    franvillers 3e2A
    fravaux     3eIi
    frederiksber3eZR
    freire      3epN
    french polyn3f3m
    fresnay le g3fKb
    fresnes till3fe7
    fresselines 3fwE
    freville du 3gAa
    friedland   3gQn
    frise       3ghH
    froissy     3gxR
    frontera    3hBf
    fry         3hRp
    fujairah    3hgx
    fukutsu     3hvH
    fundao      3i7u
    furstenfeldb3iNA
    fuyang      3ic6
    gabela      3iqH
    gaddi annara3j2L
    gagnac sur g3jH8
    gaiserwald  3jXb
    galebre     3jmN
    gallup      3j+z
    gamboru     3kDC
    ganderbal   3kRq
    ganguwa     3kgr
    gaofeng     3kun
    garanou     3l7a
    garden grove3lNW
    gargzdai    3ldr
    garnerans   3ltD
    gartempe sai3m6a
    gasuba      3mLR
    gaudiempre  3mba
    gavar       3mrL
    gazakh      3n3n
    gebog       3nIA
    geidam      3nWs
    geleen      3nmT
    gembu       3n*V
    genech      3oF6
    geneston    3oXA
    genicourt su3omP
    genouille   3p0b
    georgenthal 3pGD
    gerbecourt  3pVl
    germainvilli3plO
    germs sur l 3q09
    gerville    3qFp
    geus d arzac3qV1
    gharb       3qkq
    ghinnir     3qyz
    gibel       3rBe
    giez        3rQc
    gijzelbrecht3rfu
    gilly       3ruw
    ginchy      3s8A
    girac       3sNC
    gironville s3sdl
    giubiasco   3ssr
    givry       3t6g
    glacis      3tLB
    glapwell    3tZx
    gleize      3tpp
    glenfield ja3u2n
    glisolles   3uHw
    glun        3uXT
    gobernador g3umI
    godinne     3u*K
    gogri jamalp3vEL
    gol yanovo  3vSe
    golestan    3vi6
    gomez palaci3vxf
    gondenans mo3wBb
    gongping    3wRi
    gooik       3wiP
    gorenflos   3wwh
    gornja radgo3x9k
    gosberton   3xP9
    gotegaon    3xdj
    gouda       3xsx
    goulistan   3y6v
    goure       3yMX
    goutrens    3ycu
    gouzens     3ytq
    goz beida   3z7E
    grafing bei 3zMR
    grambois    3zd0
    grand autuno3zso
    grand chambo3+7p
    grand island3+Oi
    grand poitie3+fs
    grand zattry3+xZ
    grandes chap3*DH
    grandsoisson3*U8
    granges     3*kd
    granma      3**X
    gratot      40F4
    gravigny    40Uj
    great britai40kg
    greater mont40*b
    greeneville 41FX
    greenwood   41Uw
    grenade sur 41kp
    gresivaudan 41+u
    greystones  42El
    griesheim pr42VK
    grimonviller42lm
    grobenzell  42*m
    groot gelmen43EV
    gross karol 43VD
    grossschonau43m4
    gruffy      43*s
    grust       44Eg
    guadalupe vi44TH
    guanabacoa  44hV
    guanzhuang  44v*
    guarico     459K
    gubkinskiy  45Nh
    gueckedou   45dp
    guer        45t9
    guerquesalle466e
    gugney aux a46Mm
    guigoven    46d0
    guilly      46tb
    guipronvel  4780
    guizerix    47No
    gumbrechtsho47bq
    gunness     47qq
    gurbete     483O
    gurzelen    48IH
    guyane franc48Wj
    gy          48lr
    ha nam      48+8
    habiganj    49CY
    hada iq al q49Ry
    hadonville l49h3
    hagenthal le49vw
    haies       4A9v
    haining     4AOY
    hajo        4AdJ
    halewood    4Arf
    halles      4B5Q
    halton      4BKw
    hambach     4BZc
    hami        4Bou
    hammond     4C1g
    hanamaki    4CH3
    hangu       4CWD
    hanover     4Clk
    hanzinne    4C+x
    harbour bret4DEV
    hardivillers4DUg
    harju       4Dk8
    harprich    4Dyy
    harston     4ECa
    harvington  4ERx
    haslingfield4Egb
    hatfield    4Evy
    hatvan      4F9J
    hauptwil got4FPj
    haut ghana o4Fgg
    haut vallesp4FxS
    haute saint 4GBr
    hauterives  4GTA
    hautmougey  4Gk*
    havange     4G*v
    hawai       4HF7
    haye        4HTr
    haywards hea4HjU
    heauville   4Hyr
    hecun       4IBp
    hegnau      4IQP
    heiligenberg4IgI
    heishan     4IwP
    heli mandi  4J8w
    helsby      4JO4
    hemonstoir  4JdA
    hengbei     4Jt7
    henniez     4K6Y
    heraklion   4KLv
    herbstein   4Kbj
    heric       4Kqo
    hermalle sou4L5L
    hermitage lo4LLQ
    heronchelles4Lbs
    herserange  4Ls8
    herzogenrath4M5b
    hettlingen  4MLl
    heure       4MdX
    hezecques   4Ms3
    higashi mats4N5J
    highbridge  4NLu
    hiiu        4Nb6
    hillside    4NqK
    hinche      4O3B
    hinteregg   4OHo
    hirschau    4OW1
    hivange     4OlT
    hoang mai   4O+g
    hodal       4PEg
    hoeyang     4PTo
    hohenlockste4Pjn
    holbeck     4Pyn
    hollinwood  4QBZ
    holtzwihr   4QQP
    hombourg    4QfD
    hon hergies 4Qux
    honghu      4R8D
    hooglede    4RMz
    hopkins     4RdA
    horley      4RtF
    horsarrieu  4S61
    hoshakuji   4SK+
    houaphan    4Sah
    houghton con4Sql
    houssay     4T4y
    houvin houvi4TLJ
    hoylake     4TZM
    huaiyang    4Tnq
    huangshan ci4U0V
    hubley      4UFH
    huelva      4UUd
    huinong     4Uja
    hulme       4Uz2
    humboldt    4VCn
    hungund     4VRl
    hunucma     4VhG
    hurstville  4Vw8
    huyanghe    4W9a
    hyesan dong 4WOa
    ibara       4WcL
    ibiza       4WqH
    ichtegem    4X2q
    idrija      4XHE
    igarapava   4XU+
    igon        4XjN
    ijebu igbo  4Xx+
    ikungi      4Y9m
    ile d yeu   4YOX
    ilebo       4YfK
    iles vierges4Yuw
    illapel     4Z7f
    illzach     4ZNd
    imbringen   4Zc3
    imphal      4ZrG
    incirli     4a3O
    indio       4aI7
    ingleton    4aX2
    injambakkam 4amM
    insch       4a*C
    inverclyde  4bGN
    ipiales     4bU*
    irais       4bi+
    iringal     4bwp
    irugur      4c9h
    isehara     4cO7
    ishioka     4ccO
    islampur    4crP
    isle of sout4d6o
    isny        4dNc
    isserpent   4dcR
    isumi       4ds4
    itajuba     4e4l
    itapevi     4eJa
    itauna      4eYO
    itu         4en8
    ivdel       4e*f
    iwamizawa   4fEE
    izberbash   4fTE
    izotges     4fhf
    jaboticabal 4fwf
    jacupiranga 4gAp
    jaguapita   4gPL
    jainagar    4gen
    jalandhar ca4gt+
    jalognes    4h73
    jambyl      4hLl
    jan mayen   4haU
    janville    4hpl
    jardim helen4i33
    jarsy       4iJF
    jasses      4iYK
    jaulnay     4inZ
    jawor       4j0k
    jegenstorf  4jGS
    jemeppe sur 4jV3
    jerash      4jjA
    jettingen   4jyJ
    jhanjharpur 4kBI
    jiangkou    4kQF
    jiayue      4keb
    jimaguayu   4ksd
    jinji       4l4s
    jishu       4lIz
    joal fadiout4lWg
    jogipet     4lm9
    jollain merl4l*z
    jonquieres  4mFT
    joschkar ola4mUm
    jouet sur l 4mlb
    jouy mauvois4m*v
    juba        4nFm
    judet de clu4nVV
    jufra       4nla
    jujols      4n*6
    jumencourt  4oEZ
    jupi        4oTm
    jusix       4oiK
    juventino ro4oxh
    jwaneng     4pCj
    kabeya kamwa4pQs
    kadapa      4pf7
    kaesong     4ptU
    kagaznagar  4q6r
    kaij        4qLD
    kaizuka     4qZS
    kakuda      4qo9
    kalatschinsk4r1C
    kaliningrad 4rG2
    kalliyassher4rUv
    kaluga      4rjP
    kamar mushan4ryT
    kamiichi    4sCA
    kamphaeng ph4sRG
    kampung chen4sjK
    kamunting   4s*u
    kanbalu     4tF9
    kandyagash  4tTl
    kani        4tiT
    kano        4txH
    kaohsiung   4u9Z
    kappelkinger4uO5
    karachay che4ucs
    karamsad    4usM
    karbinci    4v5Z
    karlovac    4vJf
    karol bagh  4vYr
    karuzi      4vnv
    kaset wisai 4w0F
    kassala     4wEr
    katavi      4wTO
    katowice    4wi1
    kauffenheim 4wxM
    kawambwa    4x9y
    kayl        4xPU
    kearsley    4xeQ
    keerbergen  4xt2
    kelantan    4y5B
    kemerovo    4yJi
    keng hau    4yY2
    kensington  4ymx
    kercem      4y*F
    kermt       4zEB
    kesariya    4zTD
    kettering   4zhm
    khadyjensk  4zwS
    khambhaliya 4+AC
    khanu worala4+Pg
    khartum     4+el
    kherson     4+tF
    khomam      4*5i
    khovd       4*KT
    khvansar    4*Yp
    kidwelly    4*nS
    kikube      4**N
    kiliia      50F3
    killwangen  50TJ
    kimitsu     50i0
    king faisal 50wq
    kingsland   51B5
    kinna       51Qt
    kira        51ez
    kirchseeon  51v4
    kirkby lonsd5281
    kirov       52Mi
    kirwan      52bq
    kisi        52r0
    kitakata    533q
    kizhuparamba53IB
    klein schwul53XV
    klintsy     53nn
    knighton    542J
    koblenz     54H7
    kodinar     54Vf
    kogi        54kB
    kola a      54z8
    kollo       55Bo
    kombai      55QP
    konarak     55ez
    konigsbrunn 55u0
    konya       567+
    kora        56Md
    korkuteli   56aq
    kortessem   56qb
    kostanai    572s
    kota sambas 57IV
    kotovsk     57X6
    kouka       57lm
    koutaissi   57+W
    kozan       58DX
    krai du prim58Sk
    krasnogvarge58il
    krc         58yv
    krishnapuram59CJ
    krosno      59S2
    kuacjok     59gn
    kuchen      59wG
    kujang up   5A8c
    kulu        5AN3
    kumta       5AbM
    kunjah      5Ap9
    kurachowe   5B1j
    kurnool     5BGS
    kushchyovska5BV5
    kutahya     5Bk*
    kuyavia pome5Bzp
    kyaiklat    5CBu
    kymenlaakso 5CQX
    l nk ran    5Cfq
    la fria     5Cvc
    la nova esqu5D9P
    la tebaida  5DPi
    laas        5Det
    labastide du5Dwn
    labelle     5EDc
    labourgade  5EUo
    labytnangui 5EkL
    lacarry arha5E*o
    lachapelle s5FHg
    lacrabe     5FXm
    ladignac sur5FoJ
    lafarre     5G1H
    lagarde     5GHV
    lagny       5GXY
    lagrasse    5GnU
    lahar       5H1o
    lai chau    5HGi
    laitan      5HWT
    lake elsinor5HlE
    lakeside    5H*a
    lalamusa    5IEf
    lalleu      5IU7
    lamanere    5Ijq
    lambersart  5I+X
    lamine      5JEK
    lamotte du r5JV9
    lancaster   5Jkc
    lande chasle5J+a
    landersheim 5KFf
    landreau    5KWN
    lanespede   5Kmw
    lange       5L2t
    langham     5LIF
    langru      5LYL
    lankaran    5Lo5
    lanobre     5M1p
    lantan      5MHZ
    lanveoc     5MXZ
    laperriere s5Mm0
    lar         5M*Z
    lardiers    5NFA
    larnas      5NUy
    larrey      5NlH
    las gabias  5N*z
    lasfaillades5OGU
    lassur      5OWd
    latina      5OlL
    laubach     5O*X
    lauffohr bru5PFH
    laurede     5PUl
    lautenbach  5Pjj
    laval des ra5Pzh
    lavaqueresse5QFf
    laventie    5QWU
    lavilledieu 5QmZ
    lawrence    5R0U
    lazaro carde5RGP
    lebanon     5RW7
    lechatelet  5Rkx
    ledeuix     5R+5
    leesburg    5SCf
    leglantiers 5SSU
    leighton hil5Sh*
    lekoumou    5SxE
    lemont      5T9f
    lengede     5TOt
    lenoir      5Te6
    leogane     5TtO
    lepron les v5U6c
    les escaldes5ULP
    lesigny     5Ubk
    lesquin     5UrN
    leszno      5V5X
    leudeville  5VKc
    leuze       5VZt
    levignacq   5Vpf
    lexington   5W2*
    lezay       5WIA
    lhuitre     5WX9
    liaozhong   5Wm3
    libournais  5W+*
    lichtenfels 5XF7
    liederbach  5XUw
    lierville   5XjK
    liez        5XzE
    lignerolles 5YD7
    ligny thillo5YVJ
    lilienthal  5YjW
    limavady    5Yy3
    limeuil     5ZB6
    limpertsberg5ZQr
    lincoln park5Zfk
    line islands5Zuk
    lingwu      5a7d
    linsmeau    5aML
    lion en sull5abo
    lironcourt  5aqs
    lisors      5b3a
    litteau     5bJ4
    lituanie    5bZa
    livernon    5bn+
    livry gargan5c2s
    llagonne    5cHp
    llantwit maj5cXU
    lobtau      5clT
    locmaria    5c*9
    lodrino     5dF2
    loges       5dTH
    lohn ammanns5djr
    loiron ruill5dzk
    loma de gato5eCU
    lomne       5eRZ
    londonderry 5eh8
    long xuyen  5ewz
    longeron    5fB*
    longhope    5fTF
    longpre le s5fig
    longuenee en5fyP
    longwy sur l5gDG
    loperhet    5gSK
    loreux      5ghF
    lorrez le bo5gwy
    los reyes de5hBh
    lot         5hQl
    loubieres   5hg6
    louey       5hw3
    loulle      5i9O
    lourmais    5iQJ
    louvemont co5igx
    louye       5iyG
    lower halsto5jB8
    lozon       5jQ+
    lubeck      5jei
    luc la prima5jt1
    lucenay les 5k6e
    lucknow     5kLv
    ludweiler wa5kbS
    lugnorre    5kqa
    lujan       5l3v
    lumby       5lHp
    lundin links5lWj
    luoqi       5llO
    lure        5lzz
    lusigny sur 5mCZ
    lutgendortmu5mT9
    luwuk       5miq
    luzeret     5mxw
    lydiard mill5nAH
    lyon 3e arro5nPA
    m daourouch 5ngY
    maatmeur    5nva
    macaubas    5o7Q
    machelen    5oN2
    macmerry    5ocB
    madagascar  5orW
    madhapar    5p59
    madison     5pLR
    mae chan    5paX
    magadi      5po*
    magescq     5q2U
    magnetic hil5qHs
    magny le des5qY+
    magumeri    5qpi
    mahbubabad  5r2e
    mahnar bazar5rHu
    maigne      5rWR
    mailly le ch5rnG
    mainvillers 5s1E
    maison des c5sHn
    maisonsgoutt5sbM
    majadahonda 5srm
    makiki lower5t59
    makuyuni    5tJp
    malakhovka  5tYk
    malatia seba5tnx
    malbrans    5u1U
    maleves sain5uGY
    malissard   5uWi
    malmedy     5umr
    maltot      5u*S
    mamelles    5vEq
    managua     5vSz
    manawatu wan5vhV
    mandailles s5vx7
    mandi dabwal5wA*
    manerbe     5wQp
    manglieu    5wfn
    manicaland  5wul
    manjhanpur  5x7c
    mannheim    5xNz
    mansa       5xd5
    mantallot   5xss
    manvieux    5y5*
    maple hills 5yKV
    maraba      5yZd
    marambat    5yox
    maraussan   5z22
    marce       5zHX
    marche les d5zYP
    marcigny    5zpO
    marcilly sur5+71
    marcy l etoi5+N6
    marennes hie5+e1
    marfil      5+w5
    marguerittes5*AP
    mariel      5*PO
    marigny     5*fi
    marin centre5*x7
    mariveles   60Ar
    markland woo60Qq
    marles sur c60gd
    marnand     60wV
    marolles en 619x
    marquain    61Qm
    mars        61h8
    marsas      61xH
    marsella    62G8
    martainville62Wa
    martigny com62my
    martisberg  632E
    marvdasht   63IB
    mas blanc de63XN
    masaya      63nF
    mashonaland 640U
    massachusett64GT
    massey      64Vp
    mastaga     64ll
    matam       64*4
    mathonville 65DO
    matran      65T2
    mattishall  65jC
    maubray     65yD
    maulers     66C0
    maureilhan  66Ro
    mausoleo    66g*
    mavrovo i ro66yE
    mayang impha67C1
    mayo kebbi e67RK
    mazari shari67gL
    mazerulles  67wk
    mbabane     68Ax
    mcdonough   68P8
    meads       68du
    mechraa bel 68tH
    medford     696X
    medoc coeur 69Lu
    meeuwen     69ah
    mehoncourt  69pT
    meilhan     6A2o
    meix devant 6AIv
    melden      6AYm
    melisey     6AnO
    melmadai    6B01
    membach     6BEg
    mendeleyevsk6BU4
    menestreau e6Bj3
    menifee     6B+A
    menlo park  6CG5
    mentekab    6CVk
    meppen      6Cm4
    merchtem    6C*T
    merendree   6DFa
    merifons    6DVO
    merlemont   6DlG
    merrow      6D*A
    mertzen     6EEZ
    mesandans   6EUa
    mesnieres en6ElD
    mesnil fugue6F1N
    mesnil saint6FKG
    mesquer     6FcN
    messstetten 6Frq
    methukummal 6G5e
    metzeresche 6GKz
    meuse rognon6Gb6
    meybod      6Gpi
    mezangers   6H36
    mezieres sur6HLT
    mian channun6Hax
    michelena   6HqB
    middes      6I31
    midlands    6IJ4
    mieres      6IX+
    migori      6InI
    milagro     6J0P
    milhavet    6JFg
    miller      6JWK
    milnthorpe  6Jln
    minakuchicho6J+p
    minchau     6KFQ
    mingot      6KUj
    minsterley  6KkF
    mirabel aux 6KzB
    mirande     6LE3
    mirepoix sur6LUU
    misburg     6Lk5
    missillac   6Lyd
    mit ghamr   6MCb
    mittelschont6MSc
    miyoshi     6MhS
    mo ili ili  6Mvi
    modave      6N7v
    moestroff   6NMY
    mohacs      6Nbp
    moirax      6Nrr
    moivrons    6O6L
    molarband   6OL1
    molieres    6Oaf
    molliens au 6Or5
    momil       6P46
    monbazillac 6PJR
    moncel sur s6Pbd
    moncley     6Pts
    mondorff    6Q8l
    monetier les6QPf
    monible     6QfB
    monnetay    6QvU
    mons        6R9K
    mont        6RPN
    mont fleuri 6Rg5
    mont saint g6RxT
    montabard   6SEb
    montagnieu  6SWO
    montaigu    6So5
    montana     6T3+
    montataire  6TKt
    montazels   6Tbh
    montboucher 6TsG
    montceau et 6U7C
    montclair   6UOY
    monte alegre6Ufb
    montecchio m6UwI
    montelimar  6VBm
    monteregie  6VSC
    montet      6Vjp
    montferrand 6V+3
    montgaillard6WG8
    montgomery  6WXX
    monthois    6Wno
    montignies l6X3t
    montigny les6XNd
    montipouret 6XhS
    montlaur en 6XyI
    montmarquet 6YDD
    montmorin   6YUt
    montoussin  6Yl+
    montreal    6Z1t
    montreuil le6ZKH
    montrichard 6Zdx
    monts d alba6Zup
    montsegur su6aAs
    montvert    6aRx
    moorhead    6agl
    morainville 6avU
    morazan     6b98
    morelmaison 6bNz
    morges      6be7
    morionvillie6btq
    mormes      6c7f
    morombe     6cN8
    morro da fum6cb*
    mortefontain6ct4
    morville les6d76
    mosles      6dMm
    most        6dbc
    motru       6dqE
    mouchard    6e57
    moulares    6eLF
    moulins en b6ebj
    mount brydge6etN
    mount pleasa6f8N
    mourioux vie6fOt
    mousson     6ffq
    mouthoumet  6fxG
    mouy sur sei6gC*
    moyenneville6gSM
    mpulungu    6ghN
    muana       6gvU
    muddebihal  6h89
    muhammadabad6hMn
    muir of ord 6hcb
    muktsar     6hrI
    mullaittivu 6i4l
    munchenstein6iJY
    mungyeong   6iYm
    munsterbilze6ioa
    murang a    6j1x
    muretain agg6jH3
    murphy      6jVb
    murzuq      6jl1
    musseau     6j+1
    mutrecy     6kDM
    mvurwi      6kST
    myingyan    6kgE
    mytilini    6kvU
    nabeul      6l8J
    nadi        6lNV
    nagamangala 6lbV
    nagod       6lqN
    nailhac     6m3q
    naka        6mIx
    nakhon ratch6mYE
    nallavila   6mnM
    namegata    6m*x
    namur       6nEK
    nancun      6nTx
    nangli      6nih
    nanpeng     6nxZ
    nanteuil sur6oCd
    nanxi       6oRE
    nara        6ofo
    narayankher 6ov3
    naron       6p7s
    nashwaaksis 6pMd
    natchitoches6pbh
    naujac sur m6pr6
    navan       6q4*
    navour sur g6qJc
    nayrac      6qYb
    ndouci      6qn7
    nebikon     6r1f
    needingworth6rGs
    neftekamsk  6rVz
    neihu       6rl0
    nenagh bridg6rzK
    nerigean    6sBk
    nesle le rep6sRh
    netherton   6shD
    neubruck    6swq
    neuf mesnil 6tBG
    neugartheim 6tSq
    neuilly l ev6tk2
    neung sur be6u0g
    neustadt gle6uID
    neuvic      6ubF
    neuville en 6uuC
    neuville sur6vDU
    neuvy en mau6vWh
    new alresfor6vnB
    new ferry   6w11
    new pitsligo6wGV
    newark      6wWm
    newham      6wmQ
    newton      6w*X
    neyruz      6xFn
    ngiwal      6xUB
    niamey      6xiZ
    nicolas rome6xx1
    niederentzen6yAA
    niederrad   6yRZ
    nienburg    6yiz
    nieves      6yzN
    nijni novgor6zBC
    nilakottai  6zQV
    ningdong    6zec
    nirasaki    6zse
    nisshin     6+5*
    nizamabad   6+Kg
    nkhata bay  6+a5
    noce        6+ox
    noeux les mi6*2V
    noguinsk    6*JS
    noirmont    6*Zj
    nolleval    6*pu
    nongpoh     703P
    norco       70IQ
    nordenham   70VZ
    normal      70kd
    norroy le se70+q
    north bethes71Fi
    north gaza  71W4
    north lincol71mY
    north salt l7223
    northamptons72IZ
    northfield  72Y1
    norvege     72n9
    noto        730l
    notre dame d73MX
    nouaye      73eN
    nouvelle egl73v5
    nova granada74Au
    novaliches p74R3
    noville     74gv
    novokoubansk74xa
    novozavodsky75CQ
    nowotschebok75T8
    noyelles les75l1
    nozieres    7612
    nueva gerona76GT
    nukufetau   76Wr
    nuret le fer76l6
    nyakabindi  76+8
    nysa        77CE
    oak ridge   77Q*
    oaxaca city 77fK
    oberdiessbac77uH
    oberhaching 789j
    obermorschwi78QZ
    oberstdorf  78hB
    obfelden tou78zX
    obrigheim   79CQ
    och         79Qa
    octeville   79fc
    odinzowo    79uC
    oeschgen    7A6l
    offenburg   7AMY
    oghuz       7AbH
    ohain       7ApR
    oinville sur7B2E
    oji         7BHD
    okino       7BV7
    olbin       7BjL
    olechky     7Byp
    oliva       7CC4
    olloy sur vi7CRm
    olsztyn     7CgW
    ome         7Cug
    oms         7D7X
    ongjin      7DM6
    onvillers   7DZz
    opdorp      7Doz
    opprebais   7E1D
    orange      7EG6
    orcenais    7EVY
    oree d anjou7Ek6
    orgelet     7Ezn
    orignolles  7FCV
    orkney islan7FRx
    ormes sur vo7FhM
    ornes       7FxR
    orphin      7G9p
    orta nova   7GOc
    orville     7Ge6
    osh         7GsL
    osmanville  7H4u
    osses       7HJn
    ostheim     7HZh
    ostuncalco  7Hpw
    othe        7I1w
    ottendorf ok7IGL
    ouahigouya  7IW9
    oudezeele   7IlR
    ouest aveyro7Iza
    ouistreham  7JCj
    oulunkyla   7JS+
    ourolandia  7JiF
    outre foret 7JzD
    ouzous      7KEI
    ovronnaz    7KS+
    oxon hill gl7KhQ
    oz          7Kvt
    ozumba de al7L8U
    pachuca     7LMn
    paderno dugn7Lcl
    pagnoz      7Ls3
    paille      7M5X
    pajok       7ML0
    palai       7MZg
    palau de cer7MoY
    palia kalan 7N24
    pallipalayam7NHW
    palmas      7NXz
    palo negro  7Nnl
    pampatar    7O0c
    panarukan   7OFI
    pandua      7OUq
    panjim      7OkU
    pantheeramka7Ozl
    paphos      7PCn
    paradise    7PRz
    paramus     7PhL
    paray vieill7Px6
    pardubice   7QBV
    pargny les r7QRr
    paris 16e ar7Qjq
    parkdale    7R1B
    parme       7RFy
    paroisse de 7RW7
    pars les rom7RnM
    pas de calai7S15
    pasir mas   7SF+
    passirac    7SWE
    paterno     7SlN
    patos fshat 7S+5
    patuvilayi  7TDE
    paulista    7TSf
    pavlovskiy p7Ti8
    pays basque 7Txh
    pays de cler7UDD
    pays de lauz7UV7
    pays de sain7Uny
    pays du sain7V5B
    pays viganai7VMP
    pazy        7Va6
    pechbonnieu 7Vpb
    pedreiras   7W36
    peillonnex  7WI+
    pelican narr7WY1
    pemangkat   7Wnq
    pencran     7X0U
    penmaenmawr 7XF7
    penta acquat7XUu
    peralassery 7XjI
    pereiaslav  7XzA
    perigne     7YDb
    perling     7YTp
    peronnes lez7Yjf
    perrex      7Y+o
    pers en gati7ZFK
    perunad     7ZUx
    peslieres   7Zk2
    petegem aan 7Zy*
    petit croix 7aDS
    petite bourg7aUj
    petrila     7alI
    petworth    7a*x
    peyre en aub7bFt
    peyrouse    7bXH
    pfaffikon pf7bod
    phan rang th7c2O
    phirangipura7cHm
    phu ly      7cXK
    pian medoc  7cmp
    picheng     7d0S
    piedmont    7dGA
    pierrefeu   7dXK
    pierrepont  7dqa
    piets plasen7e4t
    pilar       7eKJ
    pimorin     7eZL
    pinay       7eoY
    pingdingshan7f29
    pinner      7fG*
    piotrkow try7fVo
    pirapemas   7fka
    pirmil      7fzr
    pissos      7gBv
    pitres      7gQv
    pjatigorsk  7gg2
    plaine      7gvi
    plainval    7hBD
    plancenoit  7hRP
    plant city  7hhQ
    plateau de d7hwZ
    pleasant hil7iB3
    plemet      7iRf
    plessis gram7ij9
    pleumeleuc  7i*h
    ploerdut    7jFW
    plouarzel   7jWS
    plouguerneau7jnf
    plouvien    7k2+
    pluneret    7kIn
    pocking     7kXi
    poelkapelle 7kmB
    poil        7l0i
    pointe la ru7lHq
    poix        7lYh
    polch       7lo6
    pollestres  7m1F
    pomacle     7mFy
    pommerieux  7mVL
    pompiey     7mlS
    pongch on up7m*E
    pont croix  7nFf
    pont en roya7nYU
    pont sur sei7nr5
    pontchateau 7o6L
    ponthou     7oMy
    pontruet    7ocr
    popowo      7or+
    pornichet   7p5C
    port de bouc7pL1
    port louis  7pbh
    port sur sei7psg
    porte de sei7q6w
    portes du be7qPh
    portlaoise  7qhH
    porto velho 7qxX
    posieux     7rAO
    potiskum    7rQH
    poudis      7rfb
    pouilly sous7rwh
    poupehan    7sCe
    pouxeux     7sT2
    powys       7sjF
    pradelle    7sz0
    prague      7tDC
    prat        7tSX
    pre bocage i7thx
    precorbin   7tzO
    premanon    7uDq
    prescot     7uT*
    presles et t7ulj
    pretiere    7v0a
    prevondavaux7vHi
    prilly      7vXG
    princeville 7vn*
    prizy       7w1c
    pronleroy   7wHN
    provence ver7wXQ
    province occ7wo*
    prunelli di 7x45
    ptolemaida  7xK7
    puducherry  7xY9
    puerto ayacu7xoP
    puerto plata7y4O
    puidoux     7yKo
    puits et nui7ybq
    puliyankannu7yr7
    pundri      7z3y
    puqi        7zJA
    purwokerto  7zY9
    puthuppariya7znc
    puy         7+11
    puydarrieux 7+II
    puyvert     7+Yh
    pyrenees hau7+nk
    qalqilyah   7*0c
    qazim mm d  7*F6
    qinghai     7*St
    qiryat motsq7*hi
    qualiano    7*w1
    quartier    8098
    queen alexan80PJ
    queluz      80fO
    quers       80vl
    queuille    81Al
    quickborn   81QW
    quimistan   81gB
    quinsac     81xE
    quitandinha 82B0
    quzhou      82Pg
    rabodanges  82f9
    radece      82vB
    radyr       8389
    rahatgarh   83Me
    rain        83bb
    raion de dub83r0
    raissac sur 844b
    rajmahal    84K8
    ramada      84ZQ
    ramegnies   84pt
    ramnagar    853A
    ramsdonk    85Ic
    rancho cucam85Xi
    randwick    85o5
    ranjangaon s861E
    ranzevelle  86GC
    ras el khaim86VU
    ratanpur    86k4
    ratoath     86yc
    ravenna     87C4
    rawtenstall 87RI
    razavi khora87gl
    rebecq      87vq
    rechytsa    88A6
    recoux      88QX
    reddipalaiya88fT
    reepham     88uS
    reggio d emi899H
    region marit89TK
    rehau       89l5
    reignier ese89*L
    reiskirchen 8AF2
    remaucourt  8AUp
    remiencourt 8AlN
    remuera     8B0L
    renfrew     8BF2
    renno       8BV5
    replonges   8Bjl
    resen       8B+M
    retheuil    8CDt
    reuland     8CTD
    revere      8Ci3
    reynies     8Cy9
    rheinberg   8DBG
    rhone lez pr8DR9
    riaville    8Dgq
    riberac     8Dxv
    richecourt  8EBT
    richmond upo8EQe
    ried de marc8Eh7
    rieti       8Ewv
    rignac      8FAA
    rilhac ranco8FQC
    rimpar      8FhC
    rio claro   8Fwd
    rio pardo de8GAm
    rionegro    8GQ6
    riseley     8GeQ
    rivedoux pla8Gth
    rivery      8H6V
    riviere drug8HOS
    riyad       8HfF
    robert      8Hu4
    roche       8I7T
    roche noire 8IPr
    rochefort su8Iis
    rochessauve 8I*0
    rockcliffe p8JFG
    rocquemont  8JV5
    rodez agglom8JkH
    rogaland    8Jzb
    rohnert park8KCF
    roiville    8KRd
    romagne     8Kgv
    romano di lo8Kxt
    romette     8LBz
    roncey      8LRX
    ronkonkoma  8LhA
    roppenheim  8Lvx
    roquefort la8MC6
    rorschach   8MU7
    rose hill   8Mjb
    roses       8Mym
    rosiers de j8NDc
    rossa       8NTy
    rosthern    8NiQ
    rothenbach i8Nxf
    rottach eger8OB9
    rouelles    8OQg
    rougemont   8OhS
    roullet sain8OxA
    roussayrolle8PBI
    rouves      8PRS
    rouvroy     8PjP
    rovira      8Pzt
    royans verco8QDH
    rozerieulles8QSu
    rubelles    8Qj+
    rudolfstette8Qyz
    ruffey le ch8RD8
    ruille sur l8RSq
    rumersheim  8RhU
    rumst       8RxM
    ruremonde   8SBo
    russin      8SQM
    ruti bei lys8Sek
    ry          8SuU
    s gravenvoer8T6K
    saargemund  8TLa
    sabana grand8Tah
    sablons     8TqI
    saclas      8U3d
    sadirac     8UJ5
    safranbolu  8UXZ
    sagonte     8Ule
    sahiwal     8U+v
    sail les bai8VDQ
    sainpuits   8VV6
    saint agnan 8Vny
    saint alban 8W5W
    saint amand 8WPI
    saint ame   8Wjv
    saint andre 8X1o
    saint andre 8XOu
    saint angel 8XjL
    saint apolli8Y1A
    saint auban 8YKK
    saint aubin 8Yei
    saint aubin 8Y*8
    saint aventi8ZJj
    saint barthe8ZcW
    saint bauzil8Zxe
    saint benoit8aFy
    saint bomer 8aZl
    saint bonnet8avu
    saint brice 8bDc
    saint caprai8bY9
    saint cernin8brb
    saint christ8c8t
    saint christ8cUd
    saint cirgue8csF
    saint claude8dAV
    saint colomb8dV3
    saint crepin8doy
    saint cyr en8e71
    saint david 8eS1
    saint denis 8emR
    saint dezery8f5T
    saint dizant8fQe
    saint elix t8fkc
    saint esteve8g1q
    saint etienn8gPQ
    saint etienn8gnP
    saint feliu 8h5q
    saint fiel  8hQ+
    saint fort  8hkS
    saint fuscie8i31
    saint genest8iMH
    saint genix 8iip
    saint george8i*x
    saint george8jNs
    saint gerand8jkt
    saint germai8k4M
    saint germai8kSR
    saint germai8kpL
    saint germai8lAu
    saint gery  8lVt
    saint girons8lpc
    saint guilhe8m6U
    saint hilair8mOl
    saint hilair8mlS
    saint hilair8n6s
    saint igeaux8nQv
    saint jacque8nk*
    saint jean d8o35
    saint jean d8oOs
    saint jean d8olA
    saint jean d8p5F
    saint jean l8pQ+
    saint jeanne8pmz
    saint joseph8q26
    saint julien8qM0
    saint julien8qip
    saint julien8r3j
    saint just d8rOy
    saint lamber8rj2
    saint lauren8s1B
    saint lauren8sOo
    saint lauren8sm4
    saint leger 8t4j
    saint leger 8tR*
    saint lezin 8tlm
    saint louis 8u1*
    saint loup n8uM5
    saint maclou8ufk
    saint mande 8uz*
    saint marcel8vI2
    saint mards 8vc+
    saint martia8vxB
    saint martin8wFt
    saint martin8wcv
    saint martin8w+5
    saint martin8xLC
    saint martin8xhr
    saint martin8y2Q
    saint martin8yPK
    saint maudez8yjj
    saint mauric8z29
    saint mauric8zQF
    saint medard8zkB
    saint mexant8+2y
    saint michel8+ND
    saint michel8+kR
    saint nazair8*22
    saint nicola8*O5
    saint ouen  8*jL
    saint ouen s9031
    saint pancra90M9
    saint pargoi90hm
    saint paul d90+3
    saint paul l91Je
    saint pere  91eS
    saint philib91y7
    saint pierre92Ez
    saint pierre92bx
    saint pierre92zL
    saint pierre93Jz
    saint pierre93gG
    saint polyca93+d
    saint priest94II
    saint prix l94cv
    saint quenti94yq
    saint remi d95Ha
    saint remy e95bW
    saint roch d95wQ
    saint romain96F*
    saint santin96Zn
    saint sauveu96tS
    saint sauveu97Cy
    saint selve 97Xd
    saint severi97rq
    saint sorlin989S
    saint sulpic98SR
    saint sylvai98pe
    saint thegon999*
    saint thurie99T4
    saint uze   99l0
    saint verain9A2v
    saint victor9ANF
    saint vincen9Aie
    saint vitte 9B2y
    saint yvon  9BM2
    sainte anne 9Bfx
    sainte cerot9B+X
    sainte colom9CJZ
    sainte dode 9CeG
    sainte foy  9Cy2
    sainte genev9DGu
    sainte julie9Dbo
    sainte marie9Dwf
    sainte marie9EGA
    sainte pazan9EZf
    sainte solin9EtA
    saintry     9F9T
    sakai nakaji9FON
    sakumona    9Fcq
    saland      9FrT
    saleignes   9G40
    salford     9GJ0
    salinas     9GYk
    salleles d a9GpE
    salles sur m9H5k
    salses le ch9HL3
    salvagnac ca9HaB
    sam shing   9HqD
    samastipur  9I2e
    samfya      9IHL
    sampsonievsk9IWs
    san andres c9Il+
    san bernardi9J3B
    san diego   9JLC
    san francisc9Jcb
    san giovanni9Jws
    san jose    9KCF
    san juan    9KUl
    san lorenzo 9Kna
    san marcos  9L2x
    san miguel  9LKR
    san pablo jo9Ld2
    san pedro to9Luz
    san simon   9MBF
    sanandij    9MR3
    sand        9Mgj
    sandu       9MwG
    sangha      9N9C
    sankagiri   9NNx
    sanmenxia   9NeW
    sanssac l eg9Ntq
    sant quirze 9OBb
    santa clara 9OTF
    santa cruz x9Ol*
    santa luzia 9P1t
    santa perpet9PLH
    santa rosali9Pdc
    santeau     9Pv3
    santiago del9QAV
    santo antoni9QUA
    santuario   9Qmo
    sao desideri9R1D
    sao joao bat9RLd
    sao jose do 9Rg3
    sao miguel  9Rzy
    sao tiago de9SHT
    sapiranga   9SXG
    sarai nauran9Smo
    saratok     9S*a
    sardon      9TE1
    sarlat perig9TT*
    sarrazac    9Tj9
    sars et rosi9TzQ
    sarzedo     9UDX
    sassetot le 9USM
    satolas et b9Uht
    sauclieres  9Uwz
    saulchoy sou9VB1
    sault de nav9VR3
    saumur      9VjB
    saussines   9VzT
    sauveterre  9WDg
    sauze du lac9WVm
    saveh       9Wkd
    savigne sur 9W*l
    savins      9XIX
    sawbridgewor9XY0
    saynshand   9Xm0
    sceau saint 9X+l
    schalksmuhle9YFf
    schendelbeke9YVD
    schilde     9Yku
    schleswig ho9Y+9
    schmittville9ZFE
    schonefeld  9ZVj
    schowti wody9ZlB
    schwaderloch9Z+m
    schweidnitz 9aF8
    scientrier  9aVj
    sderot      9akk
    sebazac conc9ay*
    secondigny  9bCj
    seedorf     9bRq
    segalassiere9biP
    segur       9bx*
    seillons sou9cBg
    selange     9cQu
    selle la for9cgQ
    selve       9cvj
    semey       9d96
    semporna    9dOD
    senas       9deh
    sengkang    9dtV
    senneville s9e7d
    sentilj     9eN*
    sepeaux sain9ecK
    sepvigny    9esj
    serbie      9f6h
    serezin de l9fM9
    serilhac    9fcI
    serocourt   9fsD
    serre les sa9g6E
    sersheim    9gNd
    servilly    9geV
    setauket eas9guN
    seulles terr9h8H
    severnyy    9hP0
    sevres anxau9heu
    seyresse    9huC
    shadrinsk   9i7O
    shahkot     9iMq
    shakargarh  9idY
    shamshabad  9isL
    shantipur   9j4j
    sharnbrook  9jJH
    shchyolkovo 9jY8
    shelbyville 9jnN
    shepetivka  9k0C
    sherwood    9kFe
    shifnal     9kV5
    shilong     9kjY
    shinas      9ky8
    shirakawa   9lB6
    shiwan      9lPY
    shone       9leL
    shtip       9ltN
    shuizhai    9m6i
    shwegu      9mK*
    sibi        9mZP
    siddhapur   9mne
    sidi salim  9n1c
    sieradz     9nHF
    signau      9nW3
    sihora      9nld
    sileby      9nzk
    silloth     9oCg
    silver lake 9oSx
    simga       9oiF
    sinan       9oxY
    singapur    9pAN
    sinoe       9pOw
    sint jacobs 9pfq
    sint martens9px*
    sioniac     9qCU
    sirari      9qRv
    siruguppa   9qg2
    sitapur     9quy
    siviriez    9r7o
    skatepark   9rM*
    skudai      9rbO
    sliema      9rq9
    slupsk      9s2E
    smolyan     9sHR
    soavinandria9sW5
    sodermalm   9skj
    sohlde      9sz4
    sokol       9tCl
    solemont    9tRf
    sollies pont9thS
    solterre    9txT
    somerville  9uAY
    sommeron    9uQX
    sonargaon   9ufi
    songlou     9uuv
    sonsbeck    9v7M
    soral       9vLw
    sorgeat     9vbK
    sorrus      9vqA
    sottevast   9w3Q
    soudaine lav9wJb
    sougy sur lo9wZh
    soulce cerna9wqY
    soumeras    9x5s
    sourgout    9xLw
    south africa9xb4
    south end   9xrJ
    south korea 9y67
    south river 9yNJ
    southbridge 9ye0
    southlake   9ytf
    souvigny en 9z7d
    soyibug     9zMp
    speicher    9zbe
    split dalmat9zqg
    springfield 9+46
    sri aman    9+J+
    st alban s  9+ar
    st ives     9+qG
    st peter s  9*3p
    stadtoldendo9*M0
    stamford bri9*bO
    stara pazova9*qz
    stassfurt   A05Y
    steenkerke  A0L1
    steinen     A0aq
    stephanskircA0qJ
    stewarton   A144
    stocken hofeA1I*
    stolberg    A1Yl
    store       A1oK
    straseni    A21P
    stree       A2H7
    strunino    A2WF
    styria      A2mF
    subligny    A2*r
    sud est     A3Dd
    sudlohn     A3Rf
    sugny       A3ft
    sujanpur    A3wQ
    sullana     A490
    sulzbach    A4OJ
    summerlin soA4dJ
    sunbury yorkA4sU
    sungailiat  A56F
    superior    A5LV
    surfonds    A5aW
    surre       A5pF
    susaki      A630
    sutton bridgA6He
    suze sur sarA6WV
    sviblovo    A6m1
    swellendam  A6+d
    syens       A7Dt
    syston      A7S0
    ta izz      A7go
    tabuk       A7us
    tacuarembo  A87O
    tafea       A8MB
    tagudin     A8aZ
    taikkyi     A8oW
    taintignies A91z
    taize aizie A9G8
    takanosu    A9UZ
    taku        A9jE
    talca       A9xu
    talizat     AAAu
    taloqan     AAQZ
    taman univerAAh7
    tame        AAv+
    tan binh    AB8+
    tandai      ABNt
    tanghe      ABcy
    tanjung     ABrX
    tantou      AC5P
    tapaua      ACJb
    tarancon    ACYU
    targon      ACny
    tarnes      AD0g
    tartas      ADFr
    tashkent    ADTs
    tatsuno     ADiN
    taurage     ADxQ
    tavernes    AEBX
    taybad      AEQ3
    tchamba     AEer
    te atatu souAEtp
    tefe        AF6q
    teisendorf  AFLs
    telerghma   AFb9
    tembisa     AFqZ
    templestowe AG49
    teningen    AGJC
    tepeapulco  AGYo
    terhagen    AGo0
    ternay      AH13
    terraube    AHHL
    terres de chAHZw
    terron sur aAHu3
    teste de bucAI7p
    teutschenthaAINO
    tha ruea    AIc6
    thalheim an AIqm
    thanlyin    AJ58
    thazhecode  AJKO
    theil en augAJaI
    theniet el hAJqG
    theus       AK4J
    thi tran nuoAKM1
    thienans    AKdi
    thieville   AKuA
    thimougies  AL7s
    thivars     ALO1
    thoissia    ALdz
    thonnelle   ALuH
    thorigne surAM9q
    thorpe hamleAMPp
    thoux       AMfl
    thulamahashiAMvl
    thurnen     AN8p
    tianjia     ANNe
    tideswell   ANbd
    tiffauges   ANqI
    tikhvin     AO2s
    tillicum    AOH*
    timbauba    AOZ0
    tincry      AOoE
    tintry      AP0d
    tirhanimine APE*
    tiruvalla   APV3
    tiu keng lenAPk7
    tlemcen     AP+B
    tocantins   AQD3
    togo        AQSQ
    toledo      AQg6
    tomares     AQu9
    tondabayashiAR6t
    tongren     ARLN
    toowoomba   ARaR
    tordera     ARqF
    torphins    AS2v
    tortebesse  ASIc
    tostado     ASZ3
    toudon      ASnn
    toulon sur aAT2n
    tour en jareATK1
    tourmignies ATbZ
    tournon sainATse
    tourtrol    AU8J
    tov         AUPm
    toyosu      AUe0
    traipu      AUt9
    tranent     AV70
    trat        AVLv
    trebeurden  AVb9
    treflaouenanAVr3
    treilles en AW5Q
    tremblay omoAWM4
    tremouilles AWc*
    tres arroyosAWsF
    tresses     AX6k
    trevise     AXMQ
    triel sur seAXcD
    trimouille  AXrA
    triolet     AY5g
    trnava      AYLY
    trois rivierAYba
    tronchoy    AYr+
    troussencourAZ5a
    trudovoye   AZLp
    tsaritsyno  AZaY
    tshitereke  AZqh
    tsuruoka    Aa3F
    tuchan      AaHN
    tui         AaWq
    tullinge    Aaks
    tunasan     AazL
    tupi        AbBe
    turhal      AbQ7
    turriers    Abe*
    tuxpan      AbtY
    twin brooks Ac6F
    u of s landsAcKE
    ubon ratchatAcZR
    ucua        Aco7
    uedem       Ad0V
    uglas       AdEs
    uiwang      AdUu
    ulcinj      Adix
    uman        AdxG
    umm salal   Ae9+
    ungaran     AeOL
    united kingdAedw
    unterbach   AevO
    uozu        Af96
    upper norwooAfOr
    urayasu     AfeG
    ureshinomachAfu2
    ursus       Ag6A
    urvillers   AgKu
    usinsk      AgZU
    ustecky     Agow
    utrecht     Ah1Z
    uwa         AhFw
    uznach      AhT+
    vacquerie leAhkA
    vadonville  Ah+l
    vaire       AiF7
    val d amour AiUY
    val d oust  AilN
    val de la haAj0n
    val des montAjI6
    val vanoise AjYe
    vald yerre  Ajnt
    valemount   Ak1z
    valentine   AkIn
    valhuon     AkYp
    valle de la Akoo
    vallee du baAl6N
    valleret    AlP9
    valloire    Alfi
    valorbiquet AlwG
    valsonne    AmAy
    vandeins    AmQk
    vanneau irleAmh5
    varaklani   AmwG
    varennes    AnA6
    varilhes    AnSX
    vartiokyla  Ani4
    vassogne    Anxa
    vatry       AoBR
    vaucluse    AoSP
    vaudreching Aoik
    vault de lugAoyr
    vauville    ApCs
    vaux les saiApUb
    vavatenina  ApmI
    veaugues    Ap*y
    vehari      AqFi
    velenje     AqVC
    vellechevreuAqld
    velp        Ar1L
    venceremos  ArHK
    vendoire    ArYw
    vengikkal   Arob
    ventanas    As1*
    venustiano cAsI8
    vercheres   AsXq
    verdun      Asnf
    vergnies    At1p
    verlincthun AtHl
    verne       AtXA
    verneuil surAtpF
    vernouillet Au4q
    verrey sous AuLL
    versailles gAucv
    vertentes   AutI
    vescemont   Av6y
    veszprem    AvMT
    vexin centreAvcQ
    veze        Avrl
    viala du tarAw60
    vibraye     AwKo
    vichten     Awae
    victoria    AwqH
    vidin       Ax4K
    viel saint rAxLT
    vienne en vaAxc8
    vieussan    Axrt
    vieux pont  Ay7H
    vigeant     AyNp
    vignola     Aye6
    viken       Aytb
    vilankulo   Az8B
    villa canaleAzOP
    villa poeta Azgf
    villaines soAzzG
    villard     A+Eu
    villarodin bA+WZ
    villars santA+oV
    ville       A*3*
    ville la graA*NF
    villeblevin A*fS
    villedieu   A*wn
    villefrancheB0Di
    villeloin coB0Wt
    villemontaisB0pB
    villeneuve aB14m
    villeneuve lB1Qd
    villeneuve sB1nd
    viller      B24c
    villers aux B2MH
    villers grelB2gC
    villers les B2zl
    villers sousB3Hq
    villes soeurB3bO
    villeurbanneB3so
    villiers en B48n
    villiers surB4TF
    villouxel   B4lV
    vimartin surB508
    vincent froiB5FL
    vinh thanh  B5VM
    vinzieux    B5k+
    virappanchatB5zt
    virginie    B6Dw
    vis en artoiB6Tf
    visseiche   B6jJ
    vitray      B6zL
    vittefleur  B7FP
    viviers sur B7WA
    vlotho      B7kv
    vohipeno    B7+j
    voivres les B8D+
    volmunster  B8Tt
    voneche     B8it
    vorst       B8xZ
    vougy       B9Al
    vouthon hautB9R9
    vrancea     B9hH
    vrigny      B9w0
    vugelles la BA8m
    vy le ferrouBANp
    vyt les belvBAdl
    wadayama    BAsh
    wadi utbah  BB7K
    waiblingen  BBMT
    wakefield   BBar
    waldenbuch  BBpB
    wales       BC2j
    wallers     BCI0
    walsden     BCZn
    wambaix     BCpY
    wangdue phodBD32
    wanica      BDHf
    wao         BDV*
    wargrave    BDki
    warner robinBD+A
    warwick     BECf
    wasselonne  BES3
    watergrasshiBEhj
    watte       BExM
    wavrans sur BFAN
    wecker      BFPM
    weiach      BFdY
    weinberg    BFsy
    weitramsdorfBG6u
    wellesbourneBGMF
    wembley     BGbo
    wenquan     BGqT
    wermelskirchBH3J
    west and easBHIG
    west dunbartBHYi
    west humber BHoz
    west new yorBI3w
    west valley BIKs
    western     BIaf
    westhill    BIpT
    weston      BJ30
    wetherby    BJID
    weymontachieBJYG
    whiston     BJnF
    whitestone  BK13
    wickerschwihBKFj
    wierde      BKUq
    wijchen     BKkk
    wildwood lakBKzM
    willenhall  BLC*
    willmar     BLT9
    wilstead    BLi+
    winchester  BLxy
    wingene     BMAs
    winston saleBMQ3
    wirral      BMg2
    witry       BMv7
    wiwersheim  BN8l
    woinville   BNO0
    wolgast     BNdA
    wombwell    BNtL
    woodford    BO6e
    woolton     BOLV
    wortel      BOaE
    wuchang     BOp8
    wulingyuan  BP32
    wutongshu   BPHQ
    wyoming     BPVZ
    xanxere     BPki
    xiangyang   BPzQ
    xico        BQBw
    xinghua     BQP*
    xinshi      BQdx
    xiulin      BQs0
    xuantan     BR54
    yae         BRJC
    yalova      BRWt
    yamoussoukroBRlP
    yangjiang   BR+K
    yaowan      BSCb
    yasinovatayaBSQ7
    yaxing      BSej
    yelan       BSsq
    yeongdong   BT5P
    yevres      BTKH
    yingli      BTYa
    yobe        BTnW
    yonge st claBT*+
    york        BUED
    youting     BUTN
    yuba city   BUh+
    yumare      BUw3
    yusuf as sidBV8I
    yvoire      BVNU
    zabljak     BVd9
    zagne       BVrR
    zaltbommel  BW39
    zango       BWHY
    zaranj      BWWd
    zavkhan     BWkn
    zegerscappelBWz6
    zell        BXBP
    zerubia     BXPr
    zhangjiagangBXeV
    zhen an     BXtj
    zhongba     BY6W
    zhuanghe    BYLg
    zhytomyrshchBYa0
    zimbabwe    BYp7
    zirovnica slBZ29
    zografos    BZGW
    zottegem    BZVM
    zug         BZj9
    zurich kreisBZyr
    zurich kreisBaKu
    zuzwil      Bad1
    zytkavicy   Bark
    """#
}
