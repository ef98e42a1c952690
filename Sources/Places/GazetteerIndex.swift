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
    abaza       00TA
    abeche      00jf
    abergement c00yR
    abitibi     01Cg
    abony       01Sv
    abu al matam01hl
    acacias     01xS
    acharipallam02AW
    acigne      02QC
    acu         02er
    adamaoua    02uN
    adelaide chu036Q
    adis zemen  03M8
    adliswil wac03cH
    aesch       03qW
    aflao       044J
    agboville   04IX
    aghjabadi   04Y0
    agogo       04o2
    agua preta  050o
    agustin coda05GR
    ahraura     05VC
    aiglepierre 05kD
    aigues vives05+w
    ailly le hau06F*
    ain m lila  06WB
    airan       06lw
    aissey      06*w
    aizecourt le07GN
    ajmer       07Uq
    akhaltsikhe 07jU
    akra        07xS
    al ahmadi   088o
    al basaliyah08Ou
    al fashn    08eK
    al hoceima  08ud
    al kharijah 098G
    al marj     09Nb
    al qanatir a09e4
    al ula      09tq
    alaincourt  0A6P
    alappuzha   0AL5
    albaret le c0AZF
    albiac      0Aq5
    alcabideche 0B48
    alderetes   0BJy
    alembon     0BZa
    alexania    0Bog
    algolsheim  0C0e
    alieze      0CGV
    allahabad   0CVI
    allemanche l0Clf
    alleur      0C*b
    allondans   0DFG
    almaty      0DUc
    alor star   0DjZ
    alsemberg   0DzI
    altbach     0ECP
    altillac    0ERy
    altona nord 0Ehx
    alvarado    0EwU
    amadora     0F94
    amara       0FNb
    ambalangoda 0FcZ
    ambes       0FsY
    ambodimanga 0G6Z
    amecameca   0GMB
    amfreville l0Gc*
    amla        0Gt8
    amos        0H6Q
    ampus       0HMV
    an nabk     0Ha+
    anak bukit  0Hph
    anceaumevill0I2B
    ancteville  0IIy
    andelfingen 0IYi
    andilly     0IoV
    andrein     0J1y
    angamali    0JGa
    angirey     0JX2
    angluzelles 0Jo9
    anhaux      0K1r
    ankang      0KG3
    annacotty   0KU5
    annezay     0Kl8
    anqing      0K+O
    ansost      0LD4
    anthiyur    0LRx
    antoingt    0Li0
    anvaing     0LxO
    aomori      0MA4
    apas        0MOo
    appels      0MdO
    apremont    0Mu6
    aquidauana  0N7T
    ara ar ara  0NNa
    araguaina   0NcU
    aranjuez    0Nr4
    aravaca     0O3J
    arbot       0OJ1
    arcangues   0OZ2
    arcins      0OoV
    ardahan     0P2f
    ardmore     0PIV
    arenys de ma0PX3
    argences    0Pmh
    argillieres 0Q2F
    ariana      0QHW
    ariyallur   0QVw
    arlington   0Ql4
    armentieres 0Q+c
    arneguy     0REv
    aroue ithoro0RTg
    arrancy     0Rk9
    arro        0R+u
    arsans      0SFP
    artem       0SUn
    artiguelouta0SkV
    arumanai    0SzK
    arzamas     0TC8
    as santah   0TRg
    asasp arros 0Tgm
    ash         0TwX
    ashgill     0U9P
    ashwaubenon 0UON
    asnieres sur0UeE
    aspiran     0UuG
    assenay     0V7k
    asson       0VMo
    astrea      0Vbd
    atarfe      0Vq0
    atherton    0W3U
    atlantic cit0WIv
    attawapiskat0WXl
    attur       0WnC
    aubenas les 0W*m
    aubie et esp0XIU
    aubonne     0XaA
    aucamville  0XqA
    audeux      0Y4E
    auffreville 0YK0
    augusta     0YZj
    aulneaux    0YqK
    aumont aubra0Z4w
    auray       0ZLi
    aurignac    0ZcC
    ausson      0Zrd
    auteuil     0a5M
    autigny     0aMg
    autrey les g0aet
    aux aussat  0avz
    auzeville en0bA8
    avant monts 0bSC
    avenieres ve0bgr
    aveux       0by5
    avize       0cBz
    avranville  0cR5
    awans       0cgi
    ayacucho    0cul
    aygues ouvez0d7i
    aytre       0dMO
    azamino     0dc2
    azeville    0drv
    azzaba      0e4K
    babati      0eIN
    bac ninh    0eWV
    backworth   0elb
    bad camberg 0e*X
    bad laer    0fGV
    bad schlema 0fY4
    badalona    0foe
    badmenil aux0g1p
    bafra       0gGj
    bages       0gVa
    bagnizeau   0gl5
    bah bah     0g*B
    bahraich    0hEY
    baie ste ann0hTY
    baileux     0hjC
    bailly aux f0h+m
    baisha      0iGF
    bajitpur    0iUp
    baksan      0ijD
    balakrishnap0iyC
    balbronn    0jBV
    balfron     0jQt
    ballainvilli0jfY
    ballinrobe  0jve
    ballylinan  0k9A
    balombo     0kPv
    balvanera   0kee
    bamenda     0ksT
    ban khoan   0l7E
    banamba     0lN2
    bandar e kan0ldN
    bandirma    0lvJ
    bang khun th0m8e
    bangassou   0mO5
    bani ubayd  0mcz
    banmankhi ba0mrN
    bans        0n5C
    banwell     0nKI
    bapaume     0nYy
    baraki barak0noF
    barbaira    0o1A
    barbigha    0oHV
    bard        0oXD
    barentin    0omN
    bari        0o*j
    barkam      0pEV
    barnaul     0pTW
    baronnie    0pjC
    barrais buss0pzw
    barret de li0qD*
    barrowby    0qUY
    bartlett    0qja
    bas armagnac0qzI
    bashanet    0rCf
    bassano del 0rRK
    basseux     0rhf
    bassum      0rz2
    bastit      0sFH
    batemans bay0sTs
    batley      0sjh
    battrans    0syq
    baud        0tBa
    baule       0tRU
    bauzemont   0thd
    bay islands 0tvx
    baybay      0u90
    bayonville s0uOJ
    bazar e yaka0ueE
    bazoches les0uut
    bazus aure  0vBS
    beaucamps le0vRc
    beaudeduit  0vjH
    beauharnois 0v+W
    beaumais    0wGz
    beaumont de 0wXT
    beaumont sur0wsF
    beauregard  0x8I
    beautheil sa0xPv
    beauvoir sur0xgx
    beccles     0xxD
    beddau      0yAZ
    bedworth    0yPr
    begampur    0yea
    behonne     0ytr
    beire le for0z6g
    bekkerzeel  0zKN
    belas       0zZU
    belen       0zpF
    belgrade    0+2i
    bellaire    0+Hr
    belledune   0+Yq
    bellengrevil0+qj
    belleville e0*6W
    bellocq     0*ND
    belmont     0*cy
    beloozyorski0*u1
    belval      106v
    bempton     10Na
    bender      10cD
    bengkulu    10rx
    benishangul 114x
    benque moler11K+
    beost       11a4
    bercher     11p1
    berestovskyi122o
    bergerac    12Hb
    berikon     12YG
    bermejo     12nq
    bernay en po131j
    bernieulles 13In
    berrien     13Yy
    bertheauvill13pn
    bertric bure1443
    berzieux    14Kd
    bessat      14a0
    best        14qt
    betheny     155V
    betoncourt s15M9
    bettignies  15d0
    beurey      15sf
    beuzeville l167H
    bexbach     16ME
    beysehir    16c7
    bezu saint e16sa
    bhander     175t
    bhelai      17LN
    bhongaon    17aG
    biard       17ov
    bichkek     181c
    biedenkopf  18GD
    biermont    18WE
    bievres     18mT
    bihain      18*s
    bilajari    19EK
    billere     19TS
    billy sous m19jq
    bin jawwad  19ye
    binhe       1ABM
    bion        1AQ6
    birgu       1AfF
    birobidjan  1Aup
    bischofswies1B81
    bisinchi    1BOK
    biswan      1BeZ
    biyang      1Btg
    blackburn ha1C6R
    blagny      1CMA
    blaisy      1Ce2
    blangerval b1CuF
    blanzee     1D9c
    blaye       1DPH
    bleruais    1Df0
    bligny      1Duq
    bloomfield  1E8m
    blumberg    1EOT
    bobangui    1Ed1
    bochum      1EsJ
    bodle street1F5S
    bogatynia   1FKa
    bohas meyria1FZH
    bois        1Fpp
    bois le roi 1G5R
    boisroger   1GMJ
    boissiere d 1Gd4
    boituva     1Gwg
    bolikhamsai 1H9R
    bolton      1HO4
    bomi        1Hdn
    boncourt    1Hsy
    boniswil    1I5m
    bonnefontain1ILB
    bonneveau   1Ic4
    bono        1IuC
    boon lay    1J7S
    borawar     1JLT
    bordj el kif1Jd3
    boriziny    1JsB
    borough park1K4Z
    bosasso     1KKT
    bosmie l aig1Kay
    bossus les r1KrL
    bottens     1L4A
    bouc bel air1LJc
    bouconville 1Laf
    boufflers   1Lqn
    bouhey      1M4x
    bouinsk     1MM9
    boulderwood 1Mbx
    boult       1MtC
    bourbonnais 1N7q
    bourg achard1NOT
    bourg saint 1Nh4
    bourgonce   1Nyv
    bourne end  1OEj
    boursonne   1OV9
    boussenac   1Okp
    boutiers sai1O*w
    bouwel      1PH1
    bouzonvilloi1PYO
    bowling gree1Pnd
    bozen       1Q0L
    bracquemont 1QGF
    brahmanan di1QVp
    brakel      1Qmu
    branderion  1R0e
    branston    1RGO
    brassac     1RW3
    brawley     1Rlz
    breal sous v1S06
    bredbury    1SFm
    breitenbach 1SVq
    brenas      1Slr
    breny       1S*4
    bressoux    1TF3
    bretigny    1TV+
    breuil      1Tnf
    brevands    1U3f
    bria        1UJh
    bricqueville1Ua1
    bridlington 1Uqk
    brieres les 1V5v
    brignac     1VL+
    brindisi    1Vc9
    brisbane    1VsM
    brivezac    1W7B
    brockenhurst1WMc
    bromont lamo1Wbh
    broomfield  1WrW
    brouennes   1X5A
    brow of the 1XMF
    brucourt    1Xd2
    brulatte    1XtM
    bruntal     1Y6j
    bruxelles fo1YM*
    bryn mawr sk1YfA
    buceels     1Ytf
    buckden     1Z7U
    budapest iii1ZNH
    budling     1Zfm
    buffalo grov1Zue
    buhesi      1a7L
    buisson     1aN1
    bukit rambai1ad9
    buldana     1atB
    bultfontein 1b5k
    bungoma comt1bK1
    burbanche   1bYg
    burey en vau1bnt
    burglen     1c1U
    buritizeiro 1cGL
    burngreave  1cW8
    bursins     1clV
    burzet      1c+R
    busogo      1dD0
    bussieres   1dUD
    buston      1dls
    butten      1d+Y
    buxieres les1eDn
    buzi        1eTk
    caaguazu    1ehw
    cabedelo    1eyB
    cabris      1fBh
    cacongo     1fRg
    cadiz       1fhV
    cagliari    1fwb
    caia        1g9u
    caire       1gPX
    calabar     1gdk
    calbuco     1gsF
    calgary     1h5U
    calmels et l1hKv
    calverton   1haW
    camaqua     1hpR
    camblain l a1i2*
    cambron sain1iJM
    camiran     1iZ6
    campagne les1ipd
    campet et la1j41
    campo de la 1jLY
    camps saint 1jck
    canappeville1jsR
    candelaria  1k6A
    cangaiba    1kMJ
    cannectancou1kbR
    canovelles  1kra
    canton      1l4o
    caohe       1lLf
    capanema    1lbL
    capelle bley1lrF
    capitol hill1m5Y
    caraguatatub1mLI
    carbonia    1maW
    cardona     1mqD
    carignan    1n3m
    carlisle    1nJN
    carmenes    1nZB
    carnoet     1nos
    carquefou   1o2U
    carry le rou1oJN
    cartignies  1oYl
    casale monfe1op6
    casilda     1p3a
    cassia      1pJT
    castel voltu1pZ+
    castellon de1ps5
    castelnaudar1qB5
    castetner   1qSe
    castillon en1ql6
    castlepollar1q*y
    catacamas   1rFC
    catete      1rUA
    caubeyres   1rjr
    caule sainte1r+8
    cauroir     1sEs
    caux austreb1sWE
    caychax et s1slq
    cazaux      1s*X
    ceara mirim 1tGy
    ceiba       1tWR
    celle saint 1tmB
    celon       1u1j
    centennial p1uHF
    central darf1uWx
    centre de fl1umk
    cepet       1v1L
    cerexhe heus1vH4
    cernay      1vWm
    cerro       1vnT
    cesinovo obl1w0w
    cestayrols  1wHY
    ch osal li  1wWo
    chacrise    1wmf
    chahar mahaa1x0A
    chainee des 1xHL
    chaksu      1xZ6
    chalaux     1xpB
    challans goi1y3R
    chalus      1yL3
    chambersburg1yb1
    chambon sur 1yrl
    chamelet    1z7A
    champa      1zOB
    champagney  1zi1
    champdore   1zz3
    champigneul 1+EL
    champlitte l1+X3
    champsac    1+oe
    chancay     1*3c
    chandur     1*JE
    changning   1*YS
    channagiri  1*nK
    chantenay sa202u
    chaourse    20JZ
    chapelle    20Zf
    chapelle cra20tW
    chapelle en 21Co
    chapelle la 21Wi
    chapelle sai21qw
    chapelle sur22As
    chapon serai22Ty
    charcier    22lJ
    charfield   22*P
    charleval   23FG
    charmentray 23Vy
    charnat     23nJ
    charre      241o
    charypovo   24J1
    chasseneuil 24ZK
    chastenay   24qy
    chateau l he2583
    chateaulin  25R5
    chateauneuf 25mq
    chatelaine  264Q
    chatelus    26Mb
    chatillon   26eF
    chatin      26zB
    chauche     27Du
    chaufour les27Vz
    chaumont le 27nK
    chaussenans 2832
    chaux la lot28KP
    chavanoz    28cS
    chaze de pey28sA
    cheddington 2964
    chelenko    29MO
    chemellier  29c2
    chemy       29tY
    chenevelles 2A8s
    chenille cha2AOy
    chepetivka  2AfD
    cherence le 2AvC
    chernyakhovs2B9P
    chervey     2BPl
    chester le s2Bf+
    chevannes   2BwW
    chevremont  2CBi
    cheyssieu   2CS4
    chhipa barod2Chu
    chichaoua   2Cwa
    chiddes     2DAF
    chikodi     2DPO
    chillum     2DfC
    chinandega  2Du4
    chino       2E7E
    chirac      2EMW
    chisec      2Ebo
    chittagong  2ErT
    chocope     2F4q
    cholonge    2FKl
    chongzuo    2FZl
    chouain     2FpJ
    christiansbu2G2T
    chulucanas  2GI2
    churt       2GX6
    cibolo      2GlO
    cieszyn     2H0D
    ciney       2HEq
    circourt    2HVU
    citerne     2Hmi
    ciudad const2I2B
    ciudad ojeda2ILl
    civry la for2Ie0
    clairy saulc2IuY
    claremore   2J7q
    clavans en h2JNV
    clearlake   2Jda
    clenleu     2JtM
    clermont des2K8P
    clevedon    2KP*
    clinton glen2Kfc
    cloue       2Kw0
    clydesdale  2L9n
    coach hill  2LO1
    cobija      2LdN
    cocorote    2LsE
    coeur de cau2M61
    cogna       2MMd
    coinces     2McU
    colchester  2Ms7
    collan      2N51
    colligis cra2NLs
    collorgues  2Nd*
    colombey les2Nue
    colomby     2OAb
    colorado    2OQh
    comal       2OgR
    combloux    2Owc
    comitancillo2PAW
    commeny     2PTe
    communaute d2PrK
    compas      2Q9r
    concarneau  2QP2
    conchy les p2Qh*
    condat      2Qxb
    condecourt  2REe
    confolent po2RWJ
    connantray v2Rmo
    consolacao  2S1Z
    conteville  2SHv
    converse    2SYL
    copenhagen  2Smw
    coralville  2T0w
    corbon      2TH6
    cordesse    2TY8
    corgoloin   2TnQ
    cormier     2U1R
    cornforth   2UIf
    corona      2UYe
    correns     2Uop
    cortambert  2V1p
    cosledaa lub2VHX
    cote        2VXc
    cotes d arey2VpZ
    coubisou    2W3h
    coudray sur 2WKi
    coulanges   2WbF
    coulommiers 2Wsn
    country hill2X8f
    coupar angus2XOp
    courbillac  2Xfd
    courcelles s2Xyr
    courcy aux l2YEz
    courmemin   2YVM
    cours       2YlF
    courtemont  2Z0W
    courtrizy et2ZHc
    couternon   2ZYn
    couvin      2ZpO
    cowansville 2a2l
    cozzano     2aHH
    cranbourne w2aWz
    cras sur rey2amp
    crecey sur t2b16
    cremone     2bHX
    crespinet   2bXe
    crete       2bn*
    crevin      2c3*
    cringleford 2cKZ
    croatia     2cbT
    croisty     2cq*
    croizet sur 2d7A
    cross river 2dMg
    crouttes sur2dcT
    crucheray   2dsX
    cruzilles le2e6I
    cubatao     2eMD
    cudworth    2ebw
    cuilo       2eqo
    culembourg  2f48
    cumanayagua 2fJB
    cunlhat     2fY7
    curepipe    2fmt
    curug       2g0w
    cussy la col2gGs
    cuvry       2gWa
    cysoing     2glC
    dachang     2g+0
    daglan      2hCa
    dainava kaun2hRL
    dalarna     2hfw
    dallon      2hv8
    damas aux bo2i7g
    damiao      2iNZ
    dampierre   2ie2
    dampremy    2ixn
    dandenong no2jBL
    dannemarie  2jQn
    daphne      2jfz
    dardenac    2juy
    darmannes   2k7S
    darwin      2kMm
    datchworth  2kax
    dausa       2kpt
    davydkovo   2l2e
    dazhong     2lGz
    deblin      2lVf
    deep river  2lkD
    deheries    2lz0
    delaware    2mBo
    deloraine   2mQf
    demmin      2mfp
    dengbu      2mv+
    densburen   2n8f
    dera bugti  2nNM
    derry villag2ncO
    desirade    2nsC
    detroit shor2o5R
    deux verges 2oLy
    devise      2oci
    dhamar      2or3
    dharmapuri  2p3i
    dhuri       2pIB
    dibai       2pY3
    diedorf     2pmr
    dienville   2q0L
    dietlikon di2qHh
    dignac      2qXa
    dillenburg  2ql*
    dindigul    2q*Q
    dinskaya    2rEV
    dire dawa   2rTC
    district urb2rjc
    divo        2rz+
    djibouti    2sCM
    doboj       2sQj
    dogondoutchi2sfD
    dolancourt  2suI
    dolyna      2t8A
    dombresson  2tOP
    domingos mar2tgB
    dommartin so2tyC
    dompierre su2uFN
    donaghadee  2uWW
    dong nai    2um5
    dongwenquan 2u+Y
    donsdale    2vEM
    dordrecht   2vTi
    dornod      2vi4
    dottikon    2vwz
    doucy en bau2wAQ
    doukouya    2wQH
    doussard    2wfw
    dovzhansk   2wvc
    dracena     2xAg
    drayton vall2xQm
    drincham    2xgc
    drosnay     2xvZ
    druzhkivka  2yA4
    dubendorf im2yRM
    ducos       2yiN
    duiven      2yxg
    dumka       2zAD
    dundarave   2zPt
    dunieres    2zeE
    dupax del no2zsi
    durdat lareq2+5h
    durstel     2+LM
    duzhou      2+Zn
    e erguna    2+or
    east angus  2*1f
    east florenc2*IG
    east lothian2*ZD
    east riverda2*qv
    eastern high3041
    eaubonne    30JL
    ebikon      30ZA
    eccleshall  30pQ
    echevis     314C
    eclassan    31Kr
    ecourt saint31b6
    ecuisses    31r+
    edenfield   325U
    edmonds     32Jw
    efon alaaye 32Zh
    eglinton eas32ob
    egypte      334Y
    eiguliai    33JL
    eiterfeld   33YA
    el aouinet  33md
    el charco   341E
    el hamma    34GP
    el obeid    34Ve
    el soberbio 34l0
    elbeuf en br34+I
    elgeyo marak35EB
    ellendale   35Th
    elms old rex35iR
    elsenheim   35xk
    elze        369o
    embu        36PU
    emmendingen 36ek
    encamp      36tX
    enfield     377g
    englesquevil37Mn
    ennis       37cf
    entrains sur37sr
    enugu ezike 388T
    epeigne les 38O7
    epinal      38fO
    eplessier   38wn
    epworth     39AC
    erawan      39Qi
    erding      39fX
    eringes     39uU
    ermatingen  3AA7
    erong       3AR3
    ertvelde    3Afu
    escales     3Auv
    eschen      3B92
    escos       3BPn
    esenler     3Bfg
    esnandes    3Bun
    espechede   3C98
    espinchal   3CPA
    esquias     3Cfm
    essequibo is3CvW
    essondale   3DAp
    estancia vel3DP0
    estillac    3Der
    estrees     3Dus
    etables     3E90
    etat mon    3EPT
    etikhove    3Ef5
    etrat       3EvR
    etroitefonta3FA2
    eugies      3FPD
    evanston    3Fe4
    eveux       3FtR
    ewa beach   3G6t
    eyburie     3GM0
    eyroles     3GbW
    fabas       3Gq9
    failsworth  3H4J
    fairmont    3HJp
    falaise     3HYz
    fallais     3HoG
    fampoux     3I19
    faranah     3IFv
    faridpur    3IWQ
    farrashband 3Ilr
    fatima      3I+k
    faurie      3JF2
    faverolles e3JW6
    faycelles   3Jmx
    fayzabad    3K0o
    fehrbellin  3KHv
    feldmeilen  3KXa
    feneur      3KnJ
    fenouiller  3L05
    ferghana    3LFn
    fernwood    3LUs
    ferriere en 3Llv
    ferry pass  3M3t
    fesques     3MLh
    feuillade   3McB
    fidenza     3Mrb
    fiji        3N56
    fingig      3NJz
    fischbach   3NZ9
    flacey      3NoA
    flammerecour3O2C
    flavigny le 3OJu
    flemalle gra3OZn
    fleurey les 3OqH
    fleville    3P5+
    flocelliere 3PLe
    florentin la3Pba
    florsheim   3Pqt
    foecy       3Q3y
    folsom      3QJs
    fontaine    3Qa7
    fontaine le 3Qt+
    fontaine val3RCx
    fontannes   3RUY
    fontenay mau3RmY
    fontenoy    3S3s
    forbach     3SKd
    forest hill 3Sb7
    foret sur se3SsX
    formigny la 3T6b
    fort garry s3TMZ
    fort william3TdG
    fosse cordua3Tsg
    foufflin ric3U7m
    foulridge   3UOn
    fourcigny   3UfP
    fourqueux   3Uw3
    fraillicourt3VB1
    francaltroff3VRs
    francisco be3VjV
    frankfort   3Vzr
    fraquelfing 3WEL
    fraze       3WV0
    freeport    3WlV
    fremainville3W*e
    frenkendorf 3XGj
    fresneaux mo3XYx
    fresnoy en g3XrX
    frette sur s3Y6+
    fribourg en 3YNP
    friesland   3Ydy
    froidefontai3Ytr
    frontenard  3Z80
    frugieres le3ZOf
    fuhuan      3ZeA
    fukuoka     3ZsS
    funafuti    3a4+
    furstenzell 3aKe
    fuyu        3aZ4
    gabian      3anC
    gadkhol     3a*k
    gaildorf    3bEf
    gajoubert   3bVC
    galgon      3bjn
    galway      3byC
    gan         3cAi
    gangarampur 3cPe
    gansingen   3ceM
    gaozuo      3crv
    garde       3d5j
    garennes sur3dLp
    garlan      3dbh
    garrigues sa3drC
    gasperich   3e43
    gau algeshei3eJz
    gaurnadi    3eaB
    gaya        3epF
    gbongan     3f1M
    geest geromp3fFQ
    gelan       3fVJ
    gelvecourt e3fkJ
    gencay      3f+3
    generville  3gG2
    genicourt   3gVQ
    genouillac  3gln
    georgenthal 3g*d
    gerbecourt e3hFG
    germantown  3hV7
    gernika lumo3hl+
    gescher     3h*N
    gevgelija   3iEx
    gharghur    3iUN
    ghor        3iit
    gibsons     3ixT
    gignac      3jAl
    gilgit      3jPq
    gimecourt   3jfJ
    ginouillac  3ju3
    giridih     3k87
    gissey le vi3kN+
    givet       3keC
    gjirokaster 3ksc
    glandwr     3l5X
    glazebury   3lLX
    glendale    3laI
    glimes      3lpw
    glugor      3m3F
    gobardanga  3mI1
    godinne     3mX9
    gohana      3mm4
    golbasi     3m+h
    golfe du mor3nDs
    gommenec h  3nTp
    gondrecourt 3njb
    gonneville e3nzy
    gopavaram   3oEI
    gorgol      3oTJ
    gorodishche 3oiM
    gossau      3oxC
    gottmadingen3pA7
    gouhenans   3pQK
    gourdan poli3pfq
    goussancourt3pw0
    gouy l hopit3qAY
    goycay      3qR1
    grafenhainic3qfc
    gramado     3qwf
    grand auch c3rAK
    grand chambo3rRc
    grand island3riV
    grand pontar3rzh
    grandcamp ma3sFQ
    grandes vent3sXI
    grandvaux   3soH
    granges le r3t3U
    gras        3tJj
    gravenwiesba3tZH
    great amwell3tpP
    great torrin3u3u
    green bay   3uKU
    greenview   3uZt
    gremevillers3uq8
    gresik      3v4Z
    grez        3vKZ
    griffin     3vbd
    grimshaw    3vrf
    groffliers  3w5l
    gros islet  3wKp
    grossbottwar3wbq
    grougis     3wsd
    grunheide   3x6G
    guadalajara 3xKb
    gualeguay   3xZW
    guangzhou   3xnc
    guaratuba   3y0q
    gubakha     3yFX
    gueberschwih3yUn
    guenin      3yka
    guernsey    3y+G
    guezon      3zEH
    guigneville 3zTz
    guillon     3zkg
    guinguineo  3z*P
    guixi       3+FP
    gulu        3+Ti
    gunma       3+ib
    gurat       3+x5
    gusau       3*AE
    guyencourt s3*P9
    gye sur sein3*dz
    haa alifu   3*rp
    haccourt    404r
    hadejia     40Kd
    haflong     40ZM
    hagonoy     40o+
    haillicourt 4124
    hajduboszorm41GY
    haldaur     41VM
    hallandale  41kO
    halol       41+e
    hamadan     42Db
    hamelin     42Se
    hammelburg  42hZ
    han sur meus42wx
    hangard     439l
    hanover     43Pp
    hanyuan     43ez
    harbonnieres43uR
    hardingstone448d
    harju       44OP
    harre       44dJ
    harsum      44sp
    hary        456F
    hassan      45L5
    hathersage  45aV
    haucourt    45pb
    hausham     464K
    haut lignon 46LU
    haute cornou46c0
    hautefage la46th
    hauteville  4797
    hautvillers 47R9
    havlickuv br47g4
    hayama      47vI
    haynecourt  4894
    heard mcdona48O5
    hecmanville 48d8
    hegang      48rt
    heilbad heil495S
    heisdorf    49Lm
    hell s kitch49aT
    helwan      49pq
    henanbihen  4A2p
    henin beaumo4AIo
    hensies     4AYk
    herbeys     4Ao0
    herent      4B1P
    herleville  4BHe
    hermillon   4BXx
    heroica mata4Bo7
    hersbruck   4C2x
    herzogenrath4CIa
    hettlingen  4CYk
    heure       4CqW
    hezuo       4D37
    higashikagaw4DIn
    highgate    4DZ4
    hikiso      4Dnz
    hillview    4E1V
    hindaun     4EGL
    hinton      4EUu
    hirtzfelden 4Ejg
    hlohovec    4Eyk
    hochfelden  4FBr
    hodonin     4FSc
    hoguette    4Fhe
    hokkaido    4Fxh
    holle       4GAF
    holsworthy  4GPN
    homberg     4GeA
    homs        4Gu6
    honghe      4H7T
    hoogvliet   4HMK
    hopton      4Hch
    horn        4Hsa
    horsholm    4I5T
    hosta       4IKz
    houdelmont  4Iaf
    houmeau     4IrB
    houston     4J5F
    howald      4JKR
    hua hin     4JYf
    huangdi     4JnG
    huayin      4K01
    hudson      4KFD
    huille lezig4KU3
    hulan       4Kj*
    humberstone 4KzR
    hung yen    4LCv
    huntsville  4LSD
    hurst       4Lh9
    huyanghe    4Lwj
    hyesan dong 4M9j
    ibara       4MNU
    ibiza town  4MbK
    ichy        4Mpz
    idstein     4N2M
    igarassu    4NGM
    igrejinha   4NUd
    ijevsk      4NjL
    ilaiyankudi 4Nw+
    ile de java 4OAe
    iles caimans4OQh
    ilha de itam4OgT
    illertissen 4Ov5
    ilongero    4P8j
    imisli raion4PNU
    inada       4PcG
    indapur     4Pqq
    inegol      4Q3B
    ingouchie   4QIn
    innere stadt4QYD
    internationa4QoD
    ionian islan4R28
    ipswich     4RGH
    irchester   4RU5
    irondequoit 4Rie
    isawa       4RxM
    ishikawa    4S9j
    isla cristin4SOJ
    isle of cumb4SfS
    isneauville 4Swf
    issenheim   4T9U
    isulan      4TP8
    itajuba     4Tdo
    itapevi     4Tsd
    itauna      4U5R
    itu         4UKB
    ivdel       4UYi
    iwamizawa   4UnH
    ize         4V0I
    iztacalco   4VEj
    jabron lure 4VU1
    jadugora    4Vjy
    jaguare     4VyV
    jaitaran    4WBx
    jales       4WR3
    jalq        4WgR
    jamkhandi   4Wv1
    jandira     4X7y
    japekrom    4XNK
    jarinu      4XdW
    jasdan      4XsV
    jatxou      4Y5s
    javerlhac et4YKm
    jebel ali   4Yar
    jelilyuzi   4YpX
    jerada      4Z21
    jette       4ZG+
    jhang sadr  4ZVy
    jiangkou    4Zk+
    jiayue      4ZzK
    jimaguayu   4aBM
    jinji       4aPb
    jishu       4adi
    joal fadiout4arP
    jogipet     4b4u
    jollain merl4bKi
    jonquieres  4baH
    jose cardel 4bph
    jouhet      4c4J
    jovti vody  4cK+
    jubecourt   4caU
    judet de har4cqa
    juicq       4d4J
    julianges   4dJd
    junas       4dZW
    jurancon    4do8
    justian     4e1D
    juvigny val 4eHn
    kabala      4eWv
    kachhwa     4el9
    kadoma      4eza
    kafr saqr   4fCr
    kahramanmara4fRK
    kaiseraugst 4ffa
    kakinada    4fu1
    kalamb      4g72
    kaliganj    4gLt
    kallidaikuri4gaq
    kaltenkirche4gpR
    kamaqhekeza 4h2T
    kamigyo ku  4hIA
    kampli      4hXF
    kampung huta4hpI
    kamwenge    4i5o
    kanchanpur  4iL0
    kanel       4iZf
    kaniv       4ioC
    kansad      4j0+
    kapadvanj   4jFO
    kapuskasing 4jUF
    karaippudur 4jjg
    karasu mahal4jyO
    kariapatti  4kAp
    karmala     4kQD
    karumalur   4kee
    kasba       4ktJ
    kasongo lund4l62
    katangi     4lKW
    katol       4lZA
    kaufering   4loT
    kawanoecho  4m1B
    kayonza     4mGb
    kebbi       4mVj
    keezhkulam  4mkK
    kelheim     4myG
    kemnath     4nAo
    kenmore     4nPJ
    kenton      4neT
    kergrist moe4nsM
    kerpen      4o5Y
    kessenich   4oKc
    keystone    4oZ3
    khairpur tam4ooC
    khanaqin    4p1z
    khardaha    4pHI
    khed        4pW8
    khlong sam w4pkU
    khordha     4pzC
    khunti      4qBZ
    kibuye      4qQJ
    kifisia     4qeV
    kilchberg ba4qsr
    killarney   4r61
    kilworth    4rKk
    kinechma    4rZI
    kingsbridge 4rpR
    kingswood   4s3b
    kinzan      4sHu
    kirchheim un4sXE
    kirkburton  4smU
    kirn        4s*T
    kiryat ata  4tEb
    kisinga     4tTM
    kitanagoya  4tiJ
    kizlyar     4tx8
    kleinlutzel 4uAt
    kloten rutle4uRt
    knutange    4uhK
    kochi       4uvC
    koga        4v8N
    kokshetau   4vMu
    kollancode  4vbD
    komarom eszt4vq5
    konark      4w2p
    konigslutter4wI5
    koolskamp   4wXa
    korba       4wm1
    koronadal   4w+R
    koshu       4xDu
    kot kapura  4xSR
    kotido      4xh+
    kouango     4xwX
    kourgan     4y8+
    kowon up    4yNu
    krai de l al4ycr
    krasnodar   4ys*
    krautergersh4z71
    krishnarajpe4zMs
    kruibeke    4zbz
    kuala lumpur4zrK
    kudali      4+4b
    kulachi     4+IT
    kumarapalaya4+X8
    kunduz      4+l6
    kunzelsau   4+zX
    kurgan      4*C1
    kuruvattur  4*Qs
    kusti       4*ga
    kuwait city 4*vH
    kyabe       507O
    kyle        50M7
    l nk ran    50bP
    la gazelle  50r9
    la nucia    515I
    la trinidad 51LH
    laattaouia  51aZ
    labastide en51sp
    labergement 529H
    laboutarie  52QY
    lac alouette52fv
    lacaugne    52xv
    lachau      53Di
    lacroisille 53TR
    ladispoli   53kK
    lafayette   53z7
    lagarde marc54Di
    lago norte  54Tj
    lagrave     54jx
    lahaye saint54zb
    laigne      55Cg
    laixi       55SV
    lake louise 55hc
    lakewood    55xY
    lalanne     56Az
    lalonquette 56Q8
    lamarque pon56gX
    lambres lez 56wr
    lamontelarie57AB
    lampertheim 57S5
    lancie      57hL
    landec      57y8
    landifay et 58Cr
    landricourt 58Tu
    laneuville s58lh
    langenhorn  58*6
    langolen    59Es
    langy       59V1
    lannepax    59kW
    lansdowne   59+M
    lantz       5AET
    lapanouse   5ASr
    laprugne    5Aik
    larcay      5Axu
    larkhall    5BC6
    larrazet    5BSM
    las anod    5Bim
    lasbordes   5BzY
    lasseubetat 5CDt
    lathrop     5CSa
    lattes      5Cil
    laufenburg  5CyV
    lauraguel   5DC1
    lautem      5DRJ
    laval des ra5DhH
    lavaqueresse5DzF
    laventille  5EE0
    lavincourt  5EUj
    lawson heigh5EkS
    le bardo    5E+P
    lebedyan    5FDW
    leck        5FSj
    lee on      5Fhk
    leffinge    5Fwd
    lehragaga   5GAD
    leipheim    5GQD
    lembeye     5GeP
    lenax       5GtV
    lenizeul    5H77
    lenzburg    5HMH
    lephalale   5HbF
    lery        5HqH
    lesgor      5I4T
    lespourcy   5IJt
    letanne     5IaT
    leuglay     5Ipn
    leval traheg5J2k
    levoberezhny5JIj
    leynes      5JXw
    lezinnes    5JnX
    liangji     5K0N
    liberchies  5KEz
    licey sur vi5KUR
    lida        5Kkf
    lier        5Kze
    lieusaint   5LDJ
    ligne       5LTQ
    ligny en bri5Lkq
    likino dulev5L+D
    limao       5MCx
    limersheim  5MRg
    limoux      5Mhd
    lincoln heig5MwO
    lindre haute5N9W
    lingwood    5NOc
    linshui     5NdK
    lion en sull5Nsr
    liry        5O61
    liss        5OKi
    little bookh5OaF
    litzendorf  5OqV
    livers cazel5P39
    liwonde     5PKB
    llandeilo   5PYw
    llo         5PoY
    lochapada   5Q15
    locoal mendo5QHC
    loeuilley   5QVi
    logny bogny 5Qk*
    loigne sur m5Q+r
    loisy       5RFI
    lombard     5RU0
    lonavla     5Rio
    long e      5RyT
    longcochon  5SCk
    longfeng    5SVF
    longmont    5Sk1
    longtan     5Szn
    longview    5TEv
    loon plage  5TUJ
    lorestan    5Tiw
    loromontzey 5TyP
    los mochis  5UCf
    lossnitz    5USm
    loubersan   5Uhw
    louesme     5Uxt
    loulans verc5VB6
    loures      5VRq
    louveira    5Vin
    louxor      5V+F
    lower juba  5WDJ
    lozovo      5WT0
    luberon mont5Wgn
    lucan       5Wvg
    lucerne     5X90
    lucquy      5XOK
    ludza       5XeK
    lugon et l i5XtC
    lukwatini   5Y6A
    lunac       5YKq
    luninyets   5YZV
    luppe violle5Ynr
    luscan      5Z0o
    lusseray    5ZGr
    luwingu     5ZWK
    luzern      5ZlM
    lyman       5Zzw
    lyon 7e arro5aDq
    m tsangamouj5aU6
    mabama      5ajD
    macedoine du5axC
    machern     5bAp
    maconcourt  5bPd
    madattukkula5bfB
    madhurampur 5buu
    madonna di c5c8t
    maennolsheim5cOO
    magdalena   5ccz
    magnac bourg5cs2
    magny       5d6y
    magrath     5dOU
    maham       5ddl
    mahiari     5dsr
    maicao      5e55
    mailleroncou5eKy
    mainhardt   5ec1
    maisach     5es3
    maisonneuve 5f8s
    maizieres   5fPT
    makamba     5fg8
    makubetsu   5fuw
    malahide    5g7b
    malanville  5gMc
    malbaie     5gcP
    malente     5gr8
    malingshan  5h58
    malloue     5hLR
    malters     5ha2
    mamburao    5hpP
    managua     5i1e
    manawatu wan5iGA
    mandalay    5iW5
    mandimba    5ill
    manfredonia 5i*V
    mango       5jEU
    manicore    5jTS
    mankachar   5jiD
    manoa       5jyd
    mansat la co5kBk
    mantes la jo5kRr
    manyoni     5kgf
    maple valley5kvg
    maracanau   5l8T
    marand      5lNi
    marayur     5ldD
    marcenais   5lsu
    marchenoir  5m8K
    marcillat en5mPp
    marcoles    5mih
    mardyck     5myJ
    mareugheol  5nEA
    margerides  5nVc
    mariahu     5nlb
    marigna sur 5n+l
    marigot     5oGu
    mario campos5oX8
    markegem    5omF
    marl        5p0R
    marmagne    5pGT
    marnhagues e5pW1
    maroochydore5pnK
    marquixanes 5q0+
    marsainvilli5qGp
    marseille 1e5qYw
    marssac sur 5qs8
    martignas su5r6U
    martinopolis5rO4
    marutharod  5re7
    marzy       5rta
    masaya      5s7N
    masindi     5sM+
    massakory   5sci
    massif du sa5ss9
    masvingo    5t5u
    matehuala   5tKw
    matinkyla   5taE
    matsuura    5tpK
    mau         5u3c
    maulain     5uI+
    maupertus su5uYt
    mauritania  5uof
    mauzac      5v2v
    maxwellheugh5vJR
    maykop      5vYm
    mazagao     5vnK
    mazerny     5w1M
    mazouau     5wIl
    mbuguni     5wWU
    mdiq        5wl5
    mechelen bov5w+e
    medernach   5xEI
    medoc coeur 5xTn
    meftah      5xib
    mehoni      5xxT
    meillant    5yB8
    mejannes les5yRe
    melecey     5ygs
    melle       5yvg
    melrose     5z8B
    memot       5zNt
    mendoza     5zcV
    menetrux en 5ztl
    menil gondou5+80
    menomonie   5+PS
    menville    5+fB
    mercatel    5+uc
    mercy le bas5*9A
    mericourt   5*Or
    meritein    5*er
    merpins     5*ux
    merta       608M
    mery sur che60OG
    mesmay      60ev
    mesnil en th60wd
    mesnil saint61D9
    mespaul     61WH
    messine     61lr
    metheringham61*X
    metzeral    62Eq
    meusnes     62Ur
    meylan      62jK
    mezeray     62yq
    mezy sur sei63FL
    mianyang    63UT
    mickten     63ji
    middleton   63z9
    midway atoll64CP
    mignaloux be64RZ
    mikhalkovo  64hL
    milford     64vt
    millau grand65Ae
    milltown    65QB
    mimarsinan  65fX
    minas       65vj
    mingachevir 669G
    minorville  66Ox
    mira        66ds
    miramont lat66uR
    mirefleurs  678w
    miryalaguda 67Or
    missecle    67dO
    misy sur yon67tM
    mittelschont687d
    miyoshi     68MP
    moa         68aj
    modbury     68oq
    moffat      691u
    mohammadiyeh69Gu
    moisenay    69XB
    moka        69ni
    moldavie    6A03
    molineuf    6AG5
    moloy       6AV*
    monaco      6Akc
    monce en sao6A+Y
    monchengladb6BHz
    mondement mo6BZR
    monestier   6BpV
    mongala     6C4z
    monlong     6CKX
    monroeville 6CaA
    monsey      6Cps
    mont dore   6D4k
    mont saint h6DMR
    montady     6DfZ
    montagny en 6Dwv
    montaimont  6EE9
    montardon   6EU3
    montauroux  6EmK
    montbernard 6F0V
    montbrun des6FHO
    montchauvet 6FZB
    montdardier 6FqI
    montebello  6G4y
    monteils    6GMd
    montepreux  6Gcs
    montesquieu 6GuU
    montferrand 6H9Y
    montgaillard6HRd
    montgomery  6Hj0
    montholon   6HzS
    montigny    6IFs
    montigny mon6Ia0
    montivillier6Is*
    montlevicq  6J81
    montmaur en 6JPJ
    montoir de b6Jgf
    montpeyroux 6Jym
    montredon de6KE6
    montreuil su6KXl
    montrond    6Kq1
    montsales   6L5T
    montursin   6LMx
    moon sur ell6LcR
    moquegua    6LrD
    moratuwa    6M4y
    moree       6MJt
    morganx     6MZk
    morionvillie6MpN
    mornac      6N3Q
    moron       6NIp
    morsan      6NY6
    morteza gerd6NpL
    morvilliers 6O44
    mosonmagyaro6OIh
    mosul       6OXU
    motte fouque6OnS
    mougins     6P1e
    mouliherne  6PIH
    moulle      6PaN
    mount hope h6PqO
    mountain mea6Q5t
    mouscardes  6QMX
    moustier sur6Qcy
    moutiers sai6QvX
    moy de l ais6R9j
    mozet       6RPZ
    mtsamboro   6RdG
    mucheln     6Rs8
    muggensturm 6S4S
    muhorro     6SJv
    mukingo     6SYu
    muling      6SoI
    munchenstein6T0w
    munich      6TG9
    munuf       6TVW
    murbad      6Tkt
    muritiba    6Tze
    murten morat6UCa
    mushin      6USI
    mut         6Uh*
    muyuka      6Uwh
    myanmar     6V95
    myslenice   6VO4
    nabatieh    6VcR
    nadapuram   6Vri
    nagano      6W3m
    nagoya      6WIa
    nailsea     6WY9
    nakaloke    6WnD
    nakhon si th6X0p
    nallur      6XFY
    namibe      6XU1
    namyangju   6XiW
    nandax      6XyA
    nangwa      6YAx
    nans        6YPd
    nantille    6YhC
    nanyuki     6YvD
    naraini     6Z7e
    narborough  6ZNT
    narsala     6Zc4
    nasriganj   6Zqv
    natore      6a4K
    naushahra vi6aJV
    navenby     6aZJ
    nawanshahr  6anv
    nazilli     6b14
    neaufles auv6bGA
    nedon       6bWO
    nefiach     6blp
    neiba       6b*3
    nenagh bridg6cDQ
    nerja       6cSA
    nesmy       6ciX
    nette       6cxP
    neuenburg   6dBy
    neuffontaine6dTU
    neuille le l6dkF
    neulette    6e1Q
    neustadt an 6eIl
    neuveville s6ecX
    neuville en 6evQ
    neuville sur6fEd
    neuvy en bea6fXz
    new achimota6fof
    new dundee  6g2W
    new orleans 6gHt
    newala      6gYF
    newfoundland6gno
    newton abbot6h0d
    nezel       6hH2
    ngororero   6hV0
    nianzhuang  6hjc
    nicosia     6hyD
    niederglatt 6iBy
    niederwening6iU7
    nieurlet    6il6
    niitsu honch6izH
    niksic      6jCc
    nimruz      6jRA
    nipawin     6jf8
    nisshin     6jtr
    nizan       6k6d
    nkongsamba  6kM0
    noceta      6ka+
    nogent en ot6kqZ
    nohic       6l5n
    noiseux     6lMV
    nomme       6lby
    nonthaburi  6lrg
    nord        6m30
    nordland    6mHs
    normanville 6mX3
    north aegean6mnY
    north chungc6n2X
    north hollyw6nIj
    north oyster6nZj
    north tonawa6nr0
    northern    6o4l
    northumberla6oKA
    norwood     6oY*
    notre dame d6ore
    nottingham  6pAo
    noumea      6pQv
    nouvion le v6pir
    nova prata  6pzx
    novelda     6qE8
    novo peredel6qU3
    novosibirsk 6ql0
    nowogard    6q*g
    noyelles les6rHl
    nsawam      6rZJ
    nueva imperi6rov
    nullemont   6s2j
    nurlu       6sHO
    nyamuswa    6sWG
    nzagi       6skS
    oakland park6szB
    obanazawa   6tBG
    oberengstrin6tRN
    oberkulm    6tjX
    oberstammhei6t+R
    obihiro     6uGn
    obtree      6uVi
    oches       6ujw
    odars       6uzL
    oecusse     6vBS
    oeuilly     6vR0
    ogaminana   6vfy
    ogoudou     6vuS
    oi          6w6D
    oisterwijk  6wLv
    oke kan     6wa8
    ol kalou    6woF
    old woking  6x16
    olfen       6xGV
    ollezy      6xW5
    olonzac     6xlI
    ombleze     6xza
    omonville   6yCA
    oneux       6yR6
    onvillers   6yfO
    opfikon     6yuW
    or yehuda   6z6y
    oranjestad  6zM4
    orcines     6zbI
    orel        6zqo
    orgueil     6+3s
    oris en ratt6+JB
    ormalingen  6+YF
    ormsby place6+oI
    oroshaza    6*16
    orsk        6*Fk
    orville     6*VP
    osh         6*jq
    osmery      6*yR
    ossett      70BT
    osthouse    70RG
    osvaldo cruz70hD
    otjiwarongo 70vK
    ottersthal  718F
    ouargla     71NZ
    oued lill   71c+
    oughterard  71rA
    oulchy la vi724h
    ourches     72KA
    oussinsk    72b1
    ouville     72ql
    overland par735M
    oxelaere    73Jz
    oyim        73Yj
    ozieres     73mo
    pacasmayo   73*b
    padam       74Ex
    paducah     74UW
    paijat hame 74kF
    paisley     74zF
    paktiya     75Cg
    palante     75Rg
    paley       75gu
    pallet      75w1
    palma del ri769x
    palmyra     76QL
    pamiers     76fS
    panama city 76tk
    pandjchir   777O
    panjas      77N4
    pantai remis77c5
    papenburg   77r8
    paradise    784T
    parana      78Jt
    parbatipur  78Zs
    pare        78q2
    pargny sur s794n
    paris 19e ar79NB
    parkdale    79fc
    parnac      79uQ
    paroisse de 7A8w
    parsberg    7AQ2
    pasadena    7Afs
    pasni       7Aue
    passy       7B8n
    pathardi    7BNx
    patrimonio  7Bd1
    paucourt    7Bs0
    paunat      7C5G
    paya terubon7CKp
    pays d issou7CbE
    pays de gex 7CtN
    pays de mont7D8j
    pays de sten7DSW
    pays grenado7DlM
    paz         7D+*
    pearlgate   7ECz
    pecs        7ESf
    pefki       7EiE
    pekan       7Exo
    pellerine   7FB7
    pen clawdd  7FQX
    pengpu      7Ff3
    pennsauken  7Fus
    penzing     7G7q
    perchtoldsdo7GMx
    pergamos    7Gcg
    peritoro    7GtR
    perols      7H7G
    perreon     7HOT
    perrusson   7HfE
    perugia     7Hun
    peseux      7I7w
    petchora    7IMx
    petit coeur 7Id8
    petite ile  7Iv2
    petrolia    7J9M
    pevy        7JPv
    peyriac mine7Jgj
    pezenas     7Jxv
    pfulgrieshei7KCz
    phenix city 7KS2
    phongsaly   7KhT
    phum anlung 7KwW
    piaui       7LAd
    pidhorodne  7LQ6
    pierlas     7LgY
    pierrefonds 7LzV
    pieta       7MEy
    pijijiapan  7MU*
    pillon      7Mk9
    pin la garen7Mye
    pinecrest   7NCX
    pinhal novo 7NRV
    pio xii     7NgS
    pirai do sul7NvO
    pirita      7O8e
    pishva      7OMi
    pithon      7Obq
    pivnichno br7Oqo
    plaine      7P4i
    plainview   7PLv
    plancher bas7Pc5
    planterwald 7PsA
    plateau des 7Q5x
    pleasanton  7QM2
    plerin      7Qci
    plessis pate7QvD
    pleven      7RAr
    ploiesti    7RRE
    plouegat gue7Rhw
    ploulec h   7Ry*
    plozevet    7SED
    plympton    7STh
    podgorica   7Sig
    poggio di ve7Sxu
    poing       7TCe
    poisat      7TTZ
    pokrov      7Tj+
    poligny     7TzS
    polur       7UC0
    pommelsbrunn7UQ*
    pompeia     7UhN
    pondichery  7UxI
    pont authou 7VBh
    pont du gard7VUq
    pont sur meu7VnH
    pontcharra s7W2S
    ponthou     7WJO
    ponts       7WZN
    poppenbuttel7WoR
    porrino     7X1z
    port elizabe7XIQ
    port montt  7XYv
    porta       7Xpv
    porte joie  7Y50
    portet      7YON
    porto alegre7Ye1
    portsmouth  7Yuc
    posto fiscal7Z7l
    pottes      7ZNg
    pouille     7ZdJ
    pouldreuzic 7ZvX
    pouru aux bo7aAy
    pouzin      7aR1
    pozniaky    7agg
    pradettes   7axD
    pralognan la7bAz
    praya       7bQr
    prechac sur 7bhP
    preignan    7byx
    prerov      7cD1
    presles     7cUX
    prestons    7cld
    prevocourt  7d0k
    primer ensan7dGP
    prinsuejols 7dWr
    progreso    7dmn
    prosperous  7e0q
    provin      7eII
    prugnanes   7eYh
    pruzhany    7ep+
    puchevillers7f2k
    pueblo nuevo7fHQ
    puerto el tr7fYu
    puertollano 7fqO
    puiseux     7g4a
    pul e khumri7gLJ
    pulversheim 7gaN
    punta cana  7gov
    purna       7h2R
    pusy et epen7hH7
    puttur      7hXH
    puyang      7hnw
    puyol cazale7i2C
    pyle        7iHV
    qahderijan  7iWp
    qasr e qand 7ilV
    qillin      7izD
    qionghu     7jBd
    qorveh      7jPx
    quaregnon   7jey
    queaux      7jv5
    queimadas   7k9E
    queretaro   7kPX
    quettetot   7kf+
    quiapo      7kwf
    quillota    7lAS
    quincy sous 7lQq
    quispamsis  7lg*
    quthing     7lw6
    rabinal     7m98
    radeberg    7mPR
    radviliskis 7me7
    rahatgarh   7msj
    raincheval  7n5X
    raion de glo7nLB
    raiwind     7nau
    rajpur      7nq3
    ramallah et 7o3S
    ramerupt    7oJr
    ramoulu     7oZa
    ramstein mie7ooO
    ranconnieres7p2i
    rangia      7pIR
    ransbach bau7pX4
    rapid city  7pml
    rass el djeb7p*U
    ratho       7qE3
    rauville la 7qTS
    rawatbhata  7qiu
    rayong      7qxl
    reau        7rB7
    recht       7rRz
    recoux      7riQ
    redditch    7rxP
    rees        7sAK
    reggio nell 7sRa
    region nord 7sm5
    rehetobel   7t0*
    reillanne   7tG+
    rejon ulicy 7tXT
    remedios de 7tn8
    remoiville  7u2V
    renca       7uIH
    rennertshofe7uXJ
    reorthe     7ums
    republique s7v1T
    restincliere7vH4
    reugney     7vW8
    revelles    7vlS
    reynel      7v*s
    rheinau     7wF2
    rhone lez pr7wU*
    riaz        7wkk
    riberalta   7w*q
    richelieu   7xFP
    richmond wes7xUj
    riedisheim  7xlE
    rieux       7x*C
    riguepeu    7yFO
    rimavska sob7yVi
    rinteln     7ylb
    rio grande  7y*i
    riohacha    7zFj
    ris         7zUA
    rivas       7zjS
    riverside   7zyJ
    riviere     7+DZ
    rix         7+VG
    robersart   7+k5
    roche       7+za
    roche noire 7*Fw
    rochefort su7*Yx
    rochester   7*rJ
    rockdale    805g
    rocquencourt80LY
    rodolfo sanc80al
    rogeville   80pw
    rohtak      812p
    rolla       81IN
    romain aux b81Yg
    romeny sur m81pS
    romsley     823Z
    rongeres    82JJ
    ropczyce    82YF
    roquefort de82qC
    rorbas      836Y
    roseau      83L*
    rosetown    83bR
    rosis       83su
    rossendale  846T
    rosureux    84LM
    rothienorman84a+
    roubaix     84qG
    rouffignac s854U
    rouillacais 85Kc
    rouperroux l85a+
    roussines   85r6
    rouvres les 8667
    rovaniemi   86Nf
    royal oak   86co
    roz sur coue86sl
    ruan sur egv877p
    ruderswil   87N4
    ruffey sur s87dB
    ruisbroek   87sR
    rumigny     8856
    runkel      88Ko
    ruse        88bb
    rustroff    88qF
    ruy barbosa 893O
    ryhope      89Hp
    saalfeld    89WY
    sabaillan   89lb
    sables d olo89*5
    sachseln    8AEk
    saddiqabad  8AUF
    safita      8Aj0
    sagua la gra8Axl
    sahorre     8BAi
    saillagouse 8BPY
    sains les fr8BhQ
    saint agnes 8B*J
    saint alban 8CI+
    saint amand 8Ccs
    saint andeol8CwY
    saint andre 8DFS
    saint andre 8Dcd
    saint antoin8Dvd
    saint aquili8EEC
    saint aubin 8EX4
    saint aubin 8Esb
    saint aubin 8FCk
    saint avit d8FW8
    saint barthe8Fpj
    saint beauzi8G96
    saint bernar8GTi
    saint bonnet8Gn0
    saint bonnet8H88
    saint brieuc8HRH
    saint carne 8Hlv
    saint chamar8I2*
    saint christ8IMc
    saint christ8Ijb
    saint cirq  8J44
    saint clemen8JNY
    saint consta8Jii
    saint cybran8K0t
    saint cyr le8KK*
    saint denis 8Kel
    saint denis 8K+p
    saint didier8LJ2
    saint doming8LeV
    saint eloy l8Ly1
    saint etienn8MGQ
    saint etienn8Mec
    saint eusebe8M*h
    saint felix 8NJV
    saint floren8NeD
    saint franco8NyC
    saint gauden8OFu
    saint genies8Oao
    saint george8OvM
    saint george8PF0
    saint george8Pcp
    saint germai8PyC
    saint germai8QJt
    saint germai8QhN
    saint germai8R2b
    saint gervai8ROf
    saint gilles8Riw
    saint gorgon8S0j
    saint helier8SJU
    saint hilair8SdI
    saint hilair8S+Y
    saint hippol8TKj
    saint isidor8Tdw
    saint jean a8TyC
    saint jean d8UHh
    saint jean d8Udw
    saint jean d8U+4
    saint jean k8VJx
    saint jean s8Vfa
    saint john e8VzP
    saint jouven8WGY
    saint julien8Wao
    saint julien8Wxg
    saint julien8XIw
    saint just s8XdI
    saint lauren8XwS
    saint lauren8YGj
    saint lauren8Yds
    saint leger 8Yzb
    saint leger 8ZJi
    saint leonar8Zf4
    saint loube 8ZyX
    saint loup d8aEv
    saint lumine8aZo
    saint malo d8atG
    saint marcel8bC0
    saint marcou8bX9
    saint mars v8bqi
    saint martin8c8j
    saint martin8cVD
    saint martin8csd
    saint martin8dDe
    saint martin8daf
    saint martin8dx8
    saint martin8eH*
    saint mary  8ed*
    saint mauric8ewv
    saint mauric8fIW
    saint medard8fej
    saint menges8fzL
    saint michel8gFw
    saint michel8gdC
    saint nabord8gy9
    saint nicola8hGo
    saint omer e8hdE
    saint ouen l8hyY
    saint palais8iGY
    saint pardou8ib7
    saint paul  8iu+
    saint paul e8jDQ
    saint pe sai8jYo
    saint philbe8jrD
    saint pierre8k8+
    saint pierre8kVL
    saint pierre8kse
    saint pierre8lDn
    saint pierre8lZr
    saint point 8lvD
    saint priest8mCS
    saint privat8mXa
    saint quenti8msD
    saint raphae8nCJ
    saint remy d8nVh
    saint riquie8nr7
    saint romain8oAA
    saint samson8oUE
    saint sauves8ooE
    saint sauveu8p76
    saint seglin8pSA
    saint sever 8pmB
    saint sixte 8q4b
    saint sulpic8qNd
    saint sylvai8qkn
    saint sympho8r4t
    saint thuria8rOD
    saint utin  8rgH
    saint venera8r+5
    saint victor8sIJ
    saint vincen8sdm
    saint vith  8s+F
    saint yvoine8tHH
    sainte anne 8tb0
    sainte cerot8tvp
    sainte colom8uEr
    sainte dode 8uZY
    sainte foy  8utK
    sainte genev8vCA
    sainte julie8vX4
    sainte marie8vrx
    sainte marie8wBW
    sainte perpe8wUw
    sainte sophi8woP
    saints en pu8x4n
    sakaka      8xJg
    sakuradai   8xXt
    salasc      8xmh
    salem       8x*I
    saliceto    8yDs
    salins les t8yUD
    salles courb8ylG
    salmsach    8z1K
    saltford    8zGe
    salyan      8zWX
    samangan    8zlA
    samburu     8zzj
    samouillan  8+Cp
    samut prakan8+R+
    san antonio 8+j*
    san clemente8*0J
    san fernando8*HO
    san gavino d8*bY
    san javier  8*u0
    san jose itu90AZ
    san justo   90T5
    san luis pot90kB
    san mateo at90*d
    san onofre  91IO
    san pedro de91ZJ
    san salvador91rt
    sana a      927X
    sancti spiri92M2
    sandnes     92bx
    sangareddi  92qw
    sanilhac sag933k
    sankt wendel93KC
    sansan      93ZQ
    sant marti d93sM
    santa cecili948k
    santa cruz d94R1
    santa lucia 94jG
    santa marta 950m
    santa rosa t95Ir
    santarem    95aR
    santiago del95rk
    santo antoni969P
    santuario   96S1
    sao desideri96iS
    sao joao bat970s
    sao jose do 97LI
    sao miguel  97fB
    sao tiago de97yi
    sapiranga   98CV
    saraipali   98S0
    saravan     98gb
    sargans     98vI
    sarno       999O
    sarrebruck  99OZ
    sart saint l99fU
    saskatoon   99uX
    satara      9A8O
    satyamangala9ANE
    saugus      9AdM
    saulnes     9Atd
    saulzet     9B9b
    saussemesnil9BPe
    sauvelade   9Bfy
    sauville    9ByO
    savar       9CBi
    savignac les9CRt
    savigny sur 9Ckg
    sawai madhop9C*2
    saybag      9DDO
    scarcroft   9DS4
    schalksmuhle9Dij
    schertz     9Dyi
    schlangen   9ECS
    schmitten   9ETd
    schonenbuch 9EkE
    schuiferskap9Ezq
    schwarzenbru9FEI
    scicli      9FVA
    sderot      9FkA
    sebazac conc9FyR
    secord      9GCH
    seeheim juge9GRI
    seglien     9Gi0
    segus       9Gxy
    seine norman9HBd
    selebi phikw9HQZ
    selnica ob d9Hgv
    semdinli    9Hvs
    semmerzake  9I99
    senago      9IP8
    senec       9Ief
    senlis sud o9IuJ
    sens de bret9J8l
    seoni       9JNu
    septmoncel l9Jdu
    serasa      9Jtr
    serena      9K7R
    serignan du 9KNP
    sermoise sur9KdL
    serre les mo9KtQ
    sers        9L92
    servin      9LPz
    sete        9Lg1
    seulline    9Lvr
    severodvinsk9MAo
    sewell      9MQj
    sezana      9MgG
    shah alam   9Mv5
    shahr e kord9N8a
    shaki       9NPR
    shanghe     9Ndl
    shaoshan    9Ns6
    shaviyani   9O50
    shefa       9OKC
    shemonaikha 9OYv
    sherborne   9Oo4
    shevchenko  9P1c
    shiji       9PGJ
    shimane     9PUo
    shinyanga   9Pjc
    shirley     9Pya
    shizuishan  9QAr
    shotley gate9QQ1
    shuangjiang 9Qf4
    shunhe      9Qu3
    si saket    9R6U
    sibu jaya   9RKi
    sidi amrane 9RZl
    siebnen     9Rq3
    sig         9S3A
    siguatepeque9SIk
    sil li      9SX3
    sillars     9SlF
    silvareccio 9S*a
    simcoe      9TFL
    sinai nord  9TUw
    singapore   9Tjb
    sinnersdorf 9Ty8
    sint huibrec9UCX
    sint martens9UUs
    siorac de ri9Ul5
    sirdaryo    9U+K
    sisak       9VCT
    sitrah      9VRl
    siwana      9Vgq
    skerries    9Vvx
    slatina     9W86
    slough      9WMf
    smichov     9Wbg
    snowdon     9WqD
    socorro miss9X2t
    sohagpur    9XHY
    soke        9XXM
    soledad     9Xlm
    sollacaro   9X*g
    soltau      9YFt
    someshvara  9YUV
    sommery     9Ykj
    soncourt    9Yzl
    songwe      9ZCf
    sontra      9ZRj
    sorbier     9Zg4
    sorinieres  9Zvl
    sosnovoborsk9a8u
    soubrebost  9aOy
    souffrignac 9aeY
    soulaines dh9avH
    soultzbach l9bB9
    sourdeval   9bRX
    souterraine 9bh4
    south east  9bww
    south kareli9cBh
    south pointe9cSj
    southall    9cjm
    southgate   9czN
    souvigne    9dCk
    soyers      9dSj
    spay        9dhV
    spixworth   9dwa
    springfield 9e9u
    sremcica    9ePi
    st adolphe  9egW
    st jacobs   9ev+
    st vincent g9f9j
    stainburn   9fRo
    stanhope    9fhH
    starkville  9fxA
    staveley    9gBM
    steinau an d9gQq
    stellingen  9ghN
    stevenston  9gx9
    stockbridge 9hA6
    stokkem     9hPy
    stornoway   9hfA
    stratford   9hub
    strenquels  9i85
    stuckange   9iNA
    suaux       9icv
    suchiapa    9it6
    sud messin  9j4F
    suez        9jIo
    suippes     9jX0
    sul         9jn*
    sultanpur   9k1I
    sumenep     9kG5
    sunabeda    9kVL
    sungai jawi 9kkc
    sunshine hil9k+Q
    surbourg    9lCw
    surmont     9lS8
    sus         9li4
    sutton bonin9lwm
    suzhou      9mA4
    svishtov    9mPT
    swidwin     9me5
    sylhet divis9mt6
    szczepin    9n5Z
    tabasco     9nJy
    tacherting  9nYJ
    tadjoura    9nn8
    tagbilaran c9n+x
    tai wai     9oDg
    tailly      9oSx
    taiwan      9ohZ
    takahashi   9ova
    takhatpur   9p85
    talat yai   9pMQ
    talisay city9pbl
    talmontiers 9prZ
    taman scient9q5G
    tambov      9qKy
    tamura      9qZw
    tandag      9qof
    tanggu      9r1h
    tanjong mali9rGB
    tantou      9rWG
    tapejara    9rkT
    taranto     9rzO
    targovishte 9sCv
    taron sadira9sRm
    tartre      9sgp
    tasse       9suk
    taucha      9t7h
    taurinya    9tN2
    tavush      9tcf
    taytay      9trA
    tchernogolov9u44
    tecamachalco9uJ6
    teignmouth  9uXf
    teknaf      9unl
    teloloapan  9v0q
    temple      9vF+
    tencin      9vVv
    teolocholco 9vke
    teremky     9v+b
    ternas      9wDt
    terrassa    9wT6
    terres d apc9wlg
    territoires 9x4A
    tessonniere 9xKJ
    teutonia    9xa7
    tha yang    9xo+
    thalwil     9y1i
    thanneermukk9yHe
    the blue mou9yX0
    theillay    9ynG
    thenkasi    9z10
    theux       9zHA
    thi tran thu9zZ7
    thierache sa9zqV
    thil        9+4*
    thiolieres  9+KS
    thizy       9+aw
    tholy       9+rJ
    thoraise    9*5E
    thorncliffe 9*NS
    thou        9*cV
    thuan an    9*ss
    thung song  A06r
    thyez       A0Lv
    tibiri      A0a8
    tiercent    A0oN
    tijara      A11C
    tillet      A1G5
    tima        A1XH
    tincey et poA1m0
    tintry      A1*C
    tirhanimine A2Da
    tiruvalla   A2Te
    tivaouane   A2ip
    tlokoeng    A2yk
    tochio honchA3BX
    tohana      A3Qn
    toledo      A3eS
    tomblaine   A3t4
    toneri      A45W
    tongzhou    A4Jq
    tor lupara  A4Ye
    torfou      A4oi
    torre del maA51m
    torvaianica A5Hf
    tottenham   A5XV
    touggourt   A5ng
    touquettes  A62U
    tourcelles cA6KL
    tournedos suA6bG
    tourrette leA6sn
    toussaint   A79P
    townsend    A7ON
    tracy       A7cf
    trambly     A7s2
    translay    A86F
    trayes      A8L8
    tredion     A8aX
    treguidel   A8qi
    trelleborg  A95A
    treminis    A9MI
    treogan     A9c7
    treslon     A9sS
    trevien     AA6E
    trie chateauAAMC
    trimouille  AAbf
    trioulou    AAsH
    troche      AB65
    troisdorf   ABN9
    tronquay    ABci
    troy        ABtG
    trullikon   AC6j
    tshikapa    ACLy
    tsurugashimaACaK
    tucano      ACom
    tuguegarao cAD24
    tullinge    ADGG
    tunbridge weADUj
    tupi paulistADiz
    turiacu     ADxU
    tursac      AEAV
    tuy hoa     AEOs
    two hills   AEde
    uaua        AErw
    ucciani     AF4m
    udgir       AFJP
    ufa         AFY6
    uige        AFnG
    ukraine     AF*m
    ulu bedok   AGE5
    umm as summaAGSO
    unchair     AGhE
    uniondale   AGwQ
    unnan       AHBz
    upchurch    AHRS
    upper saint AHhk
    urbandale   AHwo
    urgosse     AIAo
    uruapan     AIOq
    usak        AIdR
    ussel       AIsC
    usulutan    AJ6U
    uttigen     AJKm
    uzay le venoAJYT
    vabres l abbAJmw
    vadans      AK2k
    vaihingen miAKIc
    val         AKYT
    val d isere AKov
    val de garonAL4F
    val de vesleALLe
    val saint elALcI
    valcivieres ALsC
    valeille    AM6J
    valentigney AMMw
    valiergues  AMcy
    valle del caAMtF
    vallee du gaANAj
    vallerois leANTO
    vallois     ANk4
    valparai    AN+e
    valvachatottAOFM
    vandenesse  AOVZ
    vannoz      AOm1
    varanges    AO+Z
    varennes lesAPF9
    varkaus     APXA
    varzea pauliAPmr
    vastaboland AQ09
    vatutine    AQGY
    vaud        AQXP
    vaudricourt AQnn
    vaunac      AR23
    vaux en beauARIK
    vaux sur seiARbQ
    vayrac      ARrA
    vedado del cAS59
    velaines    ASKt
    veliko tarnoASaQ
    vellmar     ASsL
    venado tuertAT6f
    vendeuvre suATN*
    venev       ATed
    venoy       ATtT
    ventspils   AU7+
    verceil     AUNS
    verdon      AUdd
    vergies     AUtq
    verlans     AV7t
    vernegues   AVNf
    verneuil surAVfx
    vernoux     AVxP
    verrie      AWCA
    versaugues  AWTm
    vertolaye   AWkJ
    vesigneul suAWze
    vettanad    AXDi
    veyre montonAXTF
    vezieres    AXjg
    viane       AXyz
    vic sur seilAYCm
    vicq        AYS1
    victorville AYiX
    vieil moutieAYxz
    viels maisonAZES
    vierville   AZTy
    vieux fort  AZkA
    vievy       Aa07
    vignes      AaF9
    vihiga      AaVx
    vila nova deAalw
    viljandi    Ab0P
    villa luganoAbIT
    villagran   AbaF
    villanueva dAbsI
    villaries   Ac91
    villarzel caAcRW
    ville dommanAcj*
    ville sur reAd0j
    villechetiveAdIE
    villefagnan AdaT
    villegats   AduO
    villembits  AeAI
    villenave deAeR*
    villeneuve eAemD
    villeneuve sAf6k
    villeperdrixAfS5
    villers     Afj6
    villers en aAg0u
    villers le tAgKE
    villers semeAgei
    villery     Agyk
    villettes   AhEA
    villiers en AhWF
    villiers surAhqj
    villuis     Ai6+
    vimercate   AiNZ
    vinces      Aics
    vinhomes royAisr
    violot      Aj6i
    vire        AjLd
    virigneux   Ajbn
    visayas orieAjrY
    vite        Ak4v
    vitrival    AkLa
    viuz en sallAkdR
    vizianagaramAkty
    voegtlinshofAl6u
    voipreux    AlMm
    volketswil vAlcE
    volvestre   AlsF
    vorly       Am5H
    vou         AmKL
    voulx       AmaA
    voznesensk  AmqF
    vreren      An3L
    vuarrens    AnIK
    vyans le valAnXl
    waanrode    AnnL
    wadelincourtAo0U
    wagenhausen AoH4
    wailuku     AoWH
    walajapet   AokP
    waldkirchen Aozk
    walkinstown ApD2
    walnut      ApUi
    walvis bay  Apky
    wang tau homAp+2
    wankaner    AqCi
    warangal    AqQ+
    warin chamraAqfy
    warora      AqvU
    washingborouAr7v
    wast        ArNg
    watertown   ArdE
    wau         ArsT
    waynesboro  As5V
    wegberg     AsKA
    weimerskirchAsZd
    weiterswilleAspF
    wellin      At2g
    wenago      AtHk
    wenxian chenAtWp
    wertheim    AtlP
    west byfleetAt*7
    west fargo  AuFG
    west lake stAuVv
    west puente AumY
    westbury    Av1j
    western highAvGI
    westmead    AvVn
    westquarter AvlH
    wetzendorf  Av+i
    wheat ridge AwEU
    whitechapel AwTs
    whyteleafe  Awj5
    wiekevorst  Awy6
    wihogne     AxC5
    wilhelmitor AxQn
    williams lakAxgp
    willstatt   Axx0
    wimblington Ay9o
    windsor     AyP2
    winnetka    Aye7
    winterthur  Ayt+
    wissous     Az7c
    wittorf     AzM*
    woinville   AzcL
    wolkrange   AzrV
    wonji       A+5D
    woodlands   A+Kg
    worben      A+Z4
    wriezen     A+nr
    wujia       A*00
    wushan      A*GM
    wymeswold   A*Uc
    xanrey      A*jK
    xianglong   A*y4
    xichang     B0Ak
    xingcheng   B0Oj
    xinqing     B0cj
    xitole      B0qv
    xuan loc    B13l
    yachiyo     B1Hw
    yalding     B1Vi
    yame        B1kF
    yangiqo rg oB1yx
    yanzibu     B2BR
    yashan      B2Ox
    yawata      B2dS
    yekaterinburB2rS
    yeoju       B34F
    yevpatoriya B3If
    yinggen     B3XJ
    ymeray      B3mD
    yongcheng   B3+b
    yorii       B4D6
    youri kourteB4R+
    yuanyang    B4gm
    yuma        B4v4
    yushu       B57A
    yvoir       B5MN
    zabkowice slB5bp
    zaghouan    B5qH
    zaliohouan  B61z
    zanjan      B6GT
    zarate      B6VZ
    zavodooukovsB6je
    zeghanghane B6yA
    zella mehlisB7AU
    zeulenroda  B7Ow
    zhanhe      B7d+
    zhenjiang   B7s+
    zhonghe     B85h
    zhuhai      B8Kr
    zichen zusseB8ZM
    zinapecuaro B8oj
    zlatooust   B91N
    zomin shaharB9G2
    zoukougbeu  B9UN
    zumpango delB9iX
    zurich kreisBA1j
    zutendaal   BAO8
    zwingen     BAct
    """#
}
