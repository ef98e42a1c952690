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
    ct 0022     2eL7
    cubieres sur2eZ*
    cuemba      2epg
    cuincy      2f2S
    culey le pat2fHu
    cumberland  2fWv
    cupang      2flr
    curgy       2f+b
    curup       2gEb
    custines    2gV0
    cuxhaven    2gkV
    czechowice d2gys
    dacheng     2hBo
    dagny       2hQM
    dainville be2hfD
    dale city   2htX
    dalmine     2i6t
    damascus    2iLb
    damietta    2ibA
    dampierre   2iru
    dampsmesnil 2j9Y
    dandong     2jPA
    dannemarie s2jeg
    daqing      2jtc
    dardoq      2k6k
    darnah      2kLD
    darzciems   2kaU
    datia       2koZ
    daux        2l1W
    dawei       2lGH
    dchira el ji2lUe
    debre mark o2ljH
    deer lodge  2lxx
    dehloran    2mB0
    delbruck    2mPT
    delray beach2meT
    demu        2mtY
    dengzhou    2n7e
    denton      2nMO
    dera ismail 2nbR
    derval      2nqB
    desmonts    2o49
    dettey      2oJM
    deuxnouds de2oZz
    devon       2oqR
    dhamnod     2p2d
    dharni      2pHU
    di an       2pW1
    dibba al fuj2pll
    dieffenthal 2p++
    diepoldsau  2qE7
    dietramszell2qV+
    digne d aval2qlN
    dillingen an2qzk
    dinga       2rDA
    dinuba      2rSG
    dirinon     2rgv
    ditchingham 2rxb
    dix hills   2sBm
    djidja      2sQ2
    dobrich     2seF
    doha        2st8
    dole        2t6F
    dom le mesni2tLt
    domchanch   2tcP
    dominion    2tt*
    dommartin va2uAY
    dompierre su2uTg
    donat       2ukK
    dong xoai   2uzh
    dongxing    2vCF
    dontreix    2vS1
    doreen      2vhZ
    dornstadt   2vva
    douai       2w8g
    doudeauville2wOS
    doulcon     2weE
    douville    2wtj
    dowling     2x7R
    drache      2xP0
    dree        2xeV
    drobeta turn2xuL
    drouges     2y7T
    drybrook    2yNp
    dubendorf ne2yfx
    dudenhofen  2ywL
    dukinfield  2z9N
    dumraon     2zNo
    dundgovi    2zdZ
    dunkerque   2zrx
    dupnitsa    2+4T
    duren       2+JW
    durtol      2+Z5
    dwarsloop   2+ni
    ea drang    2*0R
    east azerbai2*FT
    east grand b2*WC
    east massape2*nE
    east sepik  302t
    eastern town30I4
    eaux bonnes 30XI
    ebino       30mr
    echalas     311C
    echigey     31H*
    eclose badin31Ye
    ecouviez    31pG
    ecunna      323r
    edern       32JC
    edmundston  32Xd
    egat        32na
    eglise neuve330U
    ehime       33IC
    eilat       33Wv
    eixample    33lp
    el arrouch  33+N
    el copey    34E*
    el hatillo m34UB
    el oued     34jC
    el tejar    34yk
    elblag      35CJ
    elgg stadtch35Rz
    ellerau     35hR
    elmstead mar35wL
    elsinore    369T
    emali       36NV
    embu das art36cx
    emmerin     36sd
    encarnacion 3755
    enfield     37LJ
    englewood   37b2
    enniskerry  37qJ
    entraunes   384q
    enveitg     38ME
    ependes     38cK
    epinay champ38tA
    epone       398a
    eqlid       39N+
    erbach      39eG
    erdweg      39tP
    erith       3A6D
    ermenek     3ANz
    erp         3Aej
    eruwa       3Atb
    escames     3B6l
    eschenz     3BMm
    escots      3BdT
    esery       3BtL
    esnes en arg3C6V
    espelkamp   3CN3
    espins      3Ccv
    esquilino   3Ctf
    essert roman3D7U
    essoyes     3DOS
    estarvielle 3Dcu
    estipouy    3Dso
    estrees la c3E72
    etah        3EMy
    etats unis d3Ed6
    etinehem mer3Est
    etreaupont  3F78
    etsaut      3FNy
    eulmont     3Fc*
    evaton      3Frn
    evilard     3G5K
    ewa gentry w3GKw
    eye         3GZm
    eysson      3GpC
    fabijoniskes3H1p
    fain les mon3HH*
    fairview    3HXW
    falaises du 3Hmn
    fallencourt 3H*z
    fangcheng   3IEr
    faratsiho   3ITb
    farincourt  3IkK
    farrukhabad 3Izk
    fatouville g3JCX
    faussergues 3JSo
    faverolles s3JkV
    faye d anjou3J+d
    fazeley     3KEb
    feidh el bot3KVe
    feliceto    3KlO
    fengcheng   3K*2
    fenouillet d3LE0
    ferguson    3LTQ
    ferolles att3Lia
    ferriere la 3L+D
    fertans     3MHf
    fessenheim l3MZq
    feuillie    3Mq3
    fidji       3N3D
    filadelfia  3NIl
    finistere   3NXc
    fischingen  3Nmv
    flacheres   3O04
    flandes     3OGp
    flavin      3OYO
    flemingdon p3Onp
    fleuriel    3P2S
    flevoland   3PKB
    flocques    3PZS
    flores      3PpT
    flottemanvil3Q2e
    foggy bottom3QHc
    fomboni     3QXb
    fontaine au 3Qn+
    fontaine les3R69
    fontainemelo3RQ+
    fontareches 3RiL
    fontenay sai3R+y
    fontenoy le 3SHm
    forcalqueire3SYW
    forest hills3Sp9
    forets seine3T4q
    formosa     3TKW
    fort hood   3TaX
    fortaleza   3Tr7
    fossemanant 3U4h
    fougax et ba3ULe
    foumban     3UcS
    fourg       3UtG
    fours       3V7u
    fraipont    3VOs
    francavilla 3Vfp
    francisco mo3Vxf
    frankfurt am3WBb
    fraser      3WS6
    frebuans    3Wit
    freeport    3Wz8
    fremereville3XDc
    frenouville 3XUW
    fresnes     3Xmx
    fresnoy la r3Y3i
    frettemolle 3YL1
    frick       3YbP
    frimley     3Yrk
    froidevaux  3Z5s
    frontenay   3ZLu
    frunce      3ZcZ
    fuisse      3Zrr
    fukushima   3a46
    fundacion   3aIe
    furth im wal3aYL
    fuzhou      3ame
    gaborone    3a+o
    gadsden     3bDj
    gaillac d av3bSP
    gajuwaka    3biy
    galice      3bxR
    gamaches    3c9l
    ganagobie   3cON
    ganges      3cdQ
    gantang     3crq
    gapan       3d3g
    garde adhema3dJR
    garfield    3dZu
    garlin      3dpY
    garrison woo3e3G
    gasques     3eI2
    gauchin lega3eXu
    gauteng     3enw
    gayeri      3f0r
    gdynia      3fE*
    geetbets    3fTT
    gelaucourt  3fj4
    gemas       3fyN
    gene        3gBt
    genest saint3gTp
    genilac     3gje
    genouilleux 3gzg
    georgetown  3hDR
    gerbeviller 3hTK
    germay      3hir
    gero        3hzn
    gesnes en ar3iD1
    gevingey    3iSs
    gharroli    3iiA
    ghosi       3iwU
    giddarbaha  3j98
    gignat      3jOd
    gilhoc sur o3jdk
    gimeux      3jtB
    gintrac     3k5*
    girmont val 3kLu
    gistel      3kcC
    givors      3krv
    gjorce petro3l4T
    glanes      3lJD
    gleixhe     3lZC
    glenferrie  3lo7
    glisolles   3m1W
    glusburn    3mGv
    gobesa      3mW7
    godmancheste3mku
    gohouo      3mzk
    golborne    3nCT
    golinhac    3nSG
    gommerville 3nhe
    gondreville 3nxn
    gonneville s3oCG
    gorakhpur   3oR*
    gorhey      3ogz
    gorongosa   3ow4
    gosselming  3p8w
    goualade    3pNt
    goujounac   3pe7
    gourdon     3ptl
    goussonville3q7p
    gouy saint a3qOh
    goyencourt  3qee
    grafenwohr  3qtY
    grambois    3r8N
    grand avigno3rOY
    grand charol3rfa
    grand kru   3rwQ
    grand pressi3sBV
    grandchamp  3sTO
    grandfontain3slK
    grandview wo3t0L
    granges sur 3tHf
    grasbrunn   3tXO
    graves saint3tnL
    great barfor3u1I
    great wyrley3uHy
    greenacre   3uYJ
    greenville  3unc
    grenada     3v24
    gresle      3vIE
    grez en boue3vYG
    grignan     3vpK
    grimston    3w3K
    groises     3wJU
    gros rederch3wYb
    grossenknete3wpp
    grove       3x4O
    grunwald    3xK0
    guadalcanal 3xYa
    guam        3xn8
    guankou     3x*K
    guarda      3yEW
    guben       3yT7
    guebling    3yiw
    guenviller  3yyM
    guerou      3zBu
    guglingen   3zRz
    guignies    3ziF
    guillonville3zyo
    guipavas    3+DI
    guizancourt 3+T0
    gumaca      3+hD
    gunningsvill3+w9
    gurdaspur   3*8x
    gushu       3*Ns
    guyonvelle  3*d6
    gyeongsan si3*rh
    haacht      403M
    hachimantai 40IY
    haderslev   40YF
    haftkel     40nC
    hahnbach    410j
    hailun      41Fr
    haje        41Ud
    haldenstein 41j6
    hallbergmoos41yC
    halstenbek  42CJ
    hamamatsu   42RI
    hames boucre42gO
    hamminkeln  42vP
    hanam       438q
    hangest sur 43Nm
    hanover     43dU
    hanzinne    43sh
    harbour chin446M
    hardivillers44MY
    harlech     44c5
    harricourt  44rI
    hartbeestfon454g
    hasaki      45Jp
    hasselt     45Yu
    hatogaya hon45oN
    haucourt en 461O
    haussimont  46I9
    haut loquin 46ZH
    haute epine 46py
    hautefond   475i
    hauteville  47N0
    hauvine     47fA
    havre saint 47tw
    hayashino   486z
    hays        48Mq
    heathfield  48bz
    hecq        48q+
    hegenheim   493Y
    heiligenberg49JN
    heist       49ZQ
    hellange    49oG
    hem lenglet 4A1b
    hendaye     4AGd
    heninel     4AWr
    henvic      4AmQ
    herbinghen  4A*s
    herepian    4BF6
    herlin le se4BVT
    hermiswil   4Bli
    heroldsberg 4C0C
    herselt     4CGg
    hesdigneul l4CWR
    hetton le ho4Cmo
    heurne      4D2K
    hialeah gard4DGg
    higashimuray4DWn
    highland    4Dmp
    hilchenbach 4D*g
    hilsa       4EFB
    hindisheim  4EU2
    hinx        4EiY
    hisai motoma4ExP
    hlubocepy   4FAP
    hochst im od4FPl
    hoegaarden  4FgA
    hoheluft ost4FvS
    hokuto      4G9J
    hollerich   4GNw
    holt        4Gcx
    hombourg    4Grz
    honavar     4H5r
    hongkou     4HL7
    hook norton 4HZy
    horasan     4HqN
    horn lake   4I47
    horsted keyn4IJA
    hostens     4IYh
    houdeng aime4IoT
    hounde      4J30
    houtain l ev4JIv
    howden      4JY8
    huadian     4JmJ
    huanghua    4J+*
    hub         4KDg
    hudson bay  4KSp
    huilong     4KiD
    huldenberg  4Kxg
    humberville 4LBM
    hungerford  4LQR
    huntwangen  4Lg0
    hurth       4Lux
    huzhai      4M8U
    hyevre paroi4MNY
    ibarra      4Mb4
    ibos        4Mp0
    icod de los 4N1a
    iefremov    4NG2
    igbeti      4NU5
    iguala de la4NiO
    ijoko       4Nwz
    ilam        4O8b
    ile de la na4OOT
    iles cook   4OeH
    ilhan       4OuP
    illfurth    4P75
    ilorin      4PMQ
    immendingen 4PbA
    inaja       4Ppk
    inden       4Q2Q
    infernetto  4QGt
    ingrandes   4QWZ
    innisfail   4Qm3
    intich o    4R0V
    ioujno sakha4RFv
    ipueiras    4RTr
    irece       4Rhv
    iroquois fal4RwO
    ischia      4S94
    ishiki      4SNN
    islamabad   4ScF
    isle of man 4StO
    isny        4T8K
    isserteaux  4TNI
    ita         4Tcl
    italie      4TrT
    itapira     4U4L
    iten        4UJE
    itubera     4UXn
    ivergny     4UmL
    iwata       4U+x
    izeh        4VDx
    izucar de ma4VSQ
    jacana      4Vi1
    jaen        4VxZ
    jaguaribe   4WAI
    jajarm      4WPb
    jaleshwar   4Wel
    jamaame     4WuD
    jammu       4X6q
    jandun      4XLq
    jarabacoa   4Xat
    jarnac      4XrG
    jasidih     4Y4J
    jauche      4YJj
    javols      4YY+
    jeddah      4Yoa
    jemaye ponte4Z1G
    jerash      4ZFd
    jettingen sc4ZUp
    jhargram    4Zjm
    jiangmen    4Zyh
    jiazi       4aB6
    jimo        4aP0
    jinjiang    4adG
    jitai       4arT
    joao camara 4b3G
    johannesburg4bIh
    jombang     4bYS
    jonquieres  4boD
    jose pangani4c1o
    jouques     4cI1
    joyeuse     4cYd
    jucas       4coG
    judet de ias4d2Y
    juignac     4dH+
    julienne    4dXO
    junction are4dnD
    jure        4d*y
    justiniac   4eF5
    juvincourt e4eVl
    kabanga     4ekW
    kachin      4eyq
    kaduna      4fBE
    kafr zayta  4fQj
    kahror pakka4ffA
    kaitaichi   4ftN
    kakkalapalle4g5j
    kalanwali   4gKm
    kalima      4gZm
    kalliyassher4goe
    kalugumalai 4h19
    kamarhati   4hGL
    kamiiso     4hVx
    kampong cham4hlZ
    kampung kang4i1S
    kamyanske   4iJn
    kanda       4iYu
    kanerkinden 4inB
    kanjiramkula4i*p
    kansas      4jEh
    kapas herd  4jT1
    kara        4jhw
    karak       4jxK
    karatau     4kAE
    karimabad   4kOW
    karnal      4kdv
    karungappall4ksn
    kasempa     4l58
    kasrawad    4lJo
    katav ivanov4lYC
    katowice    4lmr
    kauhava     4m0H
    kawasaki    4mEy
    kaysersberg 4mUD
    kebili      4mjD
    keffenach   4mxy
    kelkheim    4nAC
    kempas      4nOK
    kennedy     4nd5
    kentucky    4ns6
    kerien      4o47
    kerrisdale  4oJP
    kestel      4oYL
    kezmarok    4omt
    khajuraho   4p06
    khangah dogr4pFh
    kharhial    4pU*
    khekra      4pjm
    khlong yai  4pyL
    khorramabad 4qB0
    khuraybat as4qPH
    kicevo      4qe3
    kigali      4qsA
    kilchberg ki4r5E
    killarney   4rJm
    kima kieza  4rYM
    kineshma    4rn5
    kingsclere  4s1C
    kington     4sHH
    kiphire     4sVX
    kirchleerau 4slJ
    kirkby lonsd4s+K
    kirov       4tC*
    kiryat motzk4tSR
    kiskunhalas 4thE
    kitengela   4tw3
    kladow      4u8o
    kleinschwabh4uOl
    klotzsche   4ufl
    knyahynyn   4uv2
    kochkor ata 4v6m
    kogalym     4vLu
    kokstad     4vab
    kolleda     4vpJ
    komatsushima4w1w
    konce       4wGT
    konigswinter4wWH
    koovappady  4wlN
    korbeek lo  4wzk
    korosten    4xB*
    kosice      4xRO
    kot radha ki4xgO
    kotka       4xvk
    koudougou   4y8C
    kourou      4yMh
    koysinceq   4ybg
    krai de tran4yqi
    krasnogvarde4z4o
    krefeld     4zKu
    kristiansund4zan
    kruje       4zpn
    kuala penyu 4+3A
    kudat       4+IO
    kulasekarapu4+W9
    kumba       4+kz
    kungalv     4+ya
    kuoyiqi     4*BJ
    kuri dulal  4*Pp
    kusa        4*eX
    kut chap    4*uE
    kuybyshev   5072
    kyaikto     50L4
    kyongsong   50Zr
    la banda    50p7
    la grange   512s
    la palma    51J0
    la union    51Z5
    laayoune    51oD
    labastide ma5258
    labergement 52Nk
    labranza    52eP
    lac connelly52tl
    lacave      539j
    lachaux     53Ro
    lacroix sain53hV
    ladnun      53y3
    lafeline    54At
    lagardelle  54Ry
    lagoa da con54hY
    laguenne sur54xk
    lahbab      55Bb
    laignelet   55Qe
    laize       55g7
    lake oswego 55vS
    lakewood    569F
    lalaye      56Ov
    lalouret laf56dx
    lamastre    56ud
    lambsheim   578p
    lamonzie mon57O7
    lamphun     57fw
    lancome     57v4
    landegem    589y
    landiras    58Qt
    landsberg am58hi
    lang ata    58zk
    langenthal  59D4
    langon      59Sc
    lanhelin    59ir
    lannes      59yJ
    lansing     5AC3
    lanuejols   5ASB
    laparade    5Agm
    lapu lapu ci5AwR
    larchamp    5B9u
    larmor plage5BPv
    larressingle5Bg5
    las choapas 5Bwl
    lascazeres  5CBN
    lasson      5CRk
    lathuy      5CgU
    latvia      5Cwg
    lauffohr bru5DAO
    laurel      5DPy
    lauter      5Df7
    laval en bri5DvR
    lavardin    5EB7
    lavergne    5ERw
    lavit       5EiX
    laxmangarh  5EyV
    le plateau  5FC6
    lebetain    5FRO
    lecourt     5FgP
    lee s summit5FvY
    leffrinckouc5G8M
    lei tung    5GNs
    leiria      5Gdq
    leme        5Gs7
    lencois paul5H5D
    lennik      5HKq
    lenzkirch   5HZ+
    lepine      5Hp6
    les cayes   5I1x
    lesigny     5IIJ
    lesquielles 5IXi
    leteri      5IoS
    leuhan      5J1V
    levare      5JGk
    levroux     5JWc
    leyrat      5Jlc
    lhasa       5J*I
    liangshui   5KE5
    liberec     5KSn
    lichans sunh5KiE
    lidingo     5KyF
    lieres      5LBP
    lieuvillers 5LRB
    lignereuil  5Lh6
    ligny le rib5Lz4
    lilas       5MBv
    limassol    5MQY
    limetz ville5MfU
    limpertsberg5MvO
    lincoln park5N8H
    line islands5NNH
    linh dam    5NcG
    lint        5Nq*
    lions gate  5O4n
    lisbon      5OJh
    lissac et mo5OYL
    little chalf5Oo9
    liuhe       5P2D
    livet en sao5PH0
    lixheim     5PXs
    llandudno   5Pmn
    llucmajor   5Q0L
    loche       5QEt
    locqueltas  5QV3
    loffingen   5QjM
    logone occid5QzA
    loimaa      5RCv
    loivre      5RTE
    lombardy    5Rhk
    loncon      5RwR
    long island 5SA6
    longeault   5SQf
    longfield   5Siy
    longnes     5Sxk
    longtown    5TBR
    longvilliers5TSm
    loos en gohe5Ti3
    loreto di ca5TwU
    lorp sentara5UAM
    los patios  5UQk
    lostorf     5UgW
    loubieng    5Uvr
    louey       5V9c
    loulle      5VOx
    lourmais    5Vfs
    louvencourt 5Vwo
    louzac saint5WBr
    lower mount 5WRC
    lu an       5WgZ
    lubilhac    5Wui
    lucarre     5X7E
    lucero      5XMq
    lucy        5XcA
    luebo       5Xs0
    lugu        5Y5B
    luleburgaz  5YJu
    lunas       5YYU
    luobei      5YnB
    lupstein    5Y*h
    lushnje     5ZEQ
    lustin      5ZUa
    lux         5Zjx
    luzhou      5Zz3
    lyminge     5aBb
    lyon saint e5aSK
    ma an       5ai6
    mablethorpe 5awt
    maceio      5b9N
    machhiwara  5bOe
    maconnais be5bdS
    madayi      5bsy
    madhyamgram 5c6y
    madre       5cM+
    mafemani    5ccD
    magdalena at5cqh
    magnac les g5d4D
    magny chatel5dKc
    magrin      5dcF
    mahanoro    5drN
    mahires     5e4W
    maidan warda5eIq
    maillet     5eZI
    mainpuri    5epq
    maisi       5f42
    maisons     5fMl
    maizieres le5fdf
    makedonska k5fto
    makuhari    5g6d
    malaincourt 5gLO
    malarce sur 5gaO
    malbosc     5gq3
    malesherbois5h2+
    maliotenam  5hIv
    malmedy     5hZA
    maluku islan5hni
    mamers      5i0y
    manali      5iFN
    manby       5iTu
    mandali     5ijp
    mandoli     5izU
    mangai      5jDB
    mangotsfield5jSE
    manihari    5jh7
    mankesim    5jvx
    manoir      5kAK
    mansencome  5kPi
    manteyer    5kfr
    manzanares  5kuW
    maplewood   5l7S
    maracena    5lMC
    marange silv5lbP
    marbache    5lr1
    marcenay    5m4i
    marches     5mM4
    marcille rao5me0
    marcon      5mwe
    marechal can5nAK
    mareuil caub5nRz
    marges      5njl
    marialva    5nzL
    marignac    5oCj
    marijampole 5oUb
    marion      5oku
    market drayt5o+7
    marlborough 5pE4
    marmanhac   5pUH
    maro        5pjx
    maroubra    5p*1
    marrakesh   5qF0
    marsal      5qUz
    marseille 4e5qng
    marston     5r45
    martigne fer5rKc
    martinvast  5rb+
    marvdasht   5rr+
    mas cabardes5s5U
    masbate     5sL9
    masjed soley5sad
    massamagrell5sqR
    massignac   5t3*
    mata de sao 5tJY
    matemale    5tYj
    matli       5tnw
    matt berry  5u14
    maua        5uHA
    maulay      5uWp
    maur        5umu
    mauritius   5v0E
    mauze thouar5vH5
    may pen     5vXL
    mayliewan   5vmW
    mazan l abba5v*3
    mazerolles  5wFC
    mazovie     5wWK
    mcadam      5wkA
    meadow lake 5wyi
    mechmont    5xCX
    medford     5xS3
    medreac     5xhr
    megare      5xwH
    mehrhoog    5y9C
    meilleraie t5yOx
    mejorada del5yfh
    melen       5yuW
    melle       5z7K
    melsele     5zLx
    memuro minam5zbb
    mene        5zq7
    mengcheng ch5+5h
    menil hubert5+M3
    menonval    5+dE
    menzel jemil5+tB
    mercedes    5*6J
    merdrignac  5*N2
    mericourt su5*c*
    merkezefendi5*sV
    merri       606o
    merter keres60M2
    mery sur sei60cN
    mesnac      60se
    mesnil eudes618n
    mesnil saint61RQ
    mesples     61k2
    messkirch   61zX
    methuen     62DD
    metzing     62Sj
    meuvy       62id
    meyokumin   62x0
    mezerolles  63Ag
    mhalamba    63T0
    miaohang    63iS
    micoud      63xT
    middletown  64Au
    mie         64Q6
    migne       64fY
    miki        64vA
    milford mill657d
    millbrook   65OU
    milly       65du
    mimeure     65tI
    minas gerais667h
    mingcun     66NB
    minoussinsk 66cg
    mira taglio 66rX
    miranda     676M
    miren kostan67Ml
    mirzapur    67cb
    missery     67rE
    mit salsil  685M
    mittenwald  68LW
    mizan teferi68a5
    moanda      68oH
    modene      690V
    mogadishu   69FX
    mohammedia  69Uz
    moissac bell69k*
    mokena      69*F
    mole        6ADX
    molinot     6ATv
    molring     6Aji
    monaghan    6Ay9
    monceau le w6BCv
    monchy au bo6BVs
    mondevert   6BnT
    monestier   6C1K
    mongauzy    6CIR
    monmouth    6CYO
    mons        6Cnx
    monsteroux m6D1d
    mont gambier6DIW
    mont saint j6Daa
    montagna le 6Dta
    montagny les6E9B
    montainville6ERz
    montargoise 6EiB
    montaut     6E+8
    montberthaul6FEM
    montcabrier 6FVk
    montchenu   6Fn6
    montdidier  6G2D
    montebourg  6GIm
    montel de ge6GaO
    montereau   6Gqj
    montesson   6H6Z
    montferrat  6HN+
    montgaillard6Hfm
    montgon     6Hx0
    monthuchon  6IBZ
    montigny    6ITf
    montigny sou6Iok
    montjavoult 6J4w
    montliard   6JLw
    montmeillant6JdI
    montoison   6Ju*
    montpezat   6KAe
    montrejeau  6KSP
    montreuil su6Km1
    montrose    6L2A
    montsaon    6LJL
    montussan   6Lao
    moone       6LqC
    moraches    6M2p
    moravie du s6MIS
    morelia     6MXa
    morgins     6MnV
    moritzburg  6N1C
    mornans     6NHS
    morondava   6NWj
    morsbach    6Nm9
    mortiers    6O1B
    mory montcru6OHn
    moss        6OWV
    motatan     6Ol4
    motte servol6O*c
    mouhers     6PFR
    moulin neuf 6PWC
    moulon      6Po5
    mount laurel6Q2N
    mountmellick6QJv
    moussac     6QaK
    moustoir    6QrF
    moutiers sur6R7+
    moycullen   6RNX
    mozirje     6RdA
    mtubatuba   6Rq*
    mucur       6S3l
    mugina      6SIG
    muidorge    6SXj
    mukono      6Smc
    mullaittivu 6S*v
    munchhouse  6TEp
    muniz freire6TTx
    munzenberg  6Tj5
    murcia      6TyU
    murlin      6UBN
    murudeshwara6UQS
    musina      6Ug1
    mutang      6UvQ
    muzaffarnaga6V8X
    myawaddy    6VMi
    mysuru      6Vbq
    naberezhnye 6VqB
    nadi        6W3Q
    nagaon      6WHN
    nagqu prefec6WWC
    naini tal   6Wlo
    nakano      6W+u
    naklo nad no6XEl
    nalut       6XSy
    namie       6XhT
    nan         6Xw7
    nandi       6Y9t
    nani daman  6YOY
    nans sous sa6YdO
    nanto       6Yv1
    nao me toque6Z76
    naramata    6ZLM
    narcy       6ZbD
    narsingdi   6Zpr
    nassarawa   6a2y
    nattages    6aH*
    naussac     6aXS
    naves       6am+
    naxi        6a*i
    nchelenge   6bEk
    neauphe sur 6bUT
    nedumangad  6bk8
    neftcala    6bzT
    neihu       6cCf
    nenigan     6cR1
    neron       6cfs
    ness ziona  6cwG
    nettleham   6d97
    neuenhagen  6dPx
    neuflize    6dhP
    neuilly     6dyN
    neulliac    6eFA
    neustadt bei6eXB
    neuvic entie6eqW
    neuville en 6f7h
    neuville sur6fS+
    neuvy en sul6fm5
    new amsterda6g0X
    new fes     6gGJ
    new plymouth6gVp
    newark      6gl*
    newick      6g*i
    newton le wi6hEa
    nga bay     6hU*
    ngozi       6hiY
    niari       6hxN
    nicoya      6i9p
    niedergosgen6iQQ
    niederzier  6ih*
    nieuwenrode 6iyx
    nijkerk     6jA*
    nil blanc   6jQB
    nineveh     6jeg
    nippes      6jsm
    nithari     6k5Y
    nizas       6kKN
    nkowakowa   6kZk
    noci        6kou
    nogent le be6l2g
    nohsa       6lJm
    noisy le gra6laH
    non sung    6lph
    nonville    6m3S
    nord est    6mGj
    nordstemmen 6mVZ
    normier     6mks
    north andros6m*S
    north creek 6nGU
    north kamloo6nWZ
    north pemba 6nni
    north valley6o2+
    northern    6oIH
    northwest on6oXz
    norzagaray  6oml
    notre dame d6p43
    nottuln     6pOk
    nourard le f6ped
    nouvron ving6pwx
    nova santa r6qBn
    novena      6qRr
    novo selo   6qi7
    novossibirsk6qyv
    nowshahr    6rDT
    noyelles sur6rWA
    nsukka      6rmy
    nueva rosita6s0w
    numancia    6sGP
    nurpur      6sV5
    nyanga      6sjw
    nzerekore   6sy0
    oakley      6tB6
    ober hori   6tO+
    oberentfelde6tfw
    oberlungwitz6txL
    obersteinbac6uCH
    objat       6uUP
    obuasi      6ujK
    ochira      6uxa
    oddanchathir6vA+
    oedheim     6vO*
    oeyregave   6ved
    ogawa       6vta
    oguchi      6w5*
    oie         6wJx
    oisy        6wZa
    okegem      6wnp
    olancho     6w*r
    oldcastle   6xEo
    olhao       6xU5
    ollieres    6xjt
    olpe        6xzA
    ombrie      6yBQ
    omoutninsk  6yQJ
    ongallur ii 6yem
    onze lieve v6yt5
    ophain bois 6z6E
    oradea      6zKg
    orbais      6zZq
    orcq        6zp2
    orelle      6+2E
    orhei       6+HW
    orita eruwa 6+X0
    ormenans    6+m0
    ornacieux   6*02
    oroux       6*Er
    orta di atel6*Tb
    orville     6*j9
    oshawa      6*xN
    osmoy       70A7
    ossining    70PO
    ostrava     70ez
    oswestry    70uw
    otofuke     7171
    ottery st ma71M9
    oubeaux     71bK
    oued souf   71qk
    ouglitch    722z
    ouled haddaj72Io
    ourdis cotdo72Y1
    oust        72p5
    ouville la r732v
    overpelt    73JA
    oxford      73Xg
    oyo         73mB
    ozolles     73+k
    pace        74DO
    padang      74Sb
    paete       74iG
    pailhares   74x+
    paisy cosdon75Av
    pakxan      75QG
    palappallam 75fI
    palghar     75ud
    pallikal    767p
    palmaner    76N*
    palneca     76d*
    pampa       76t2
    panambi     775V
    pandrignes  77Ku
    panjim      77ai
    pantheeramka77pz
    paphos      782*
    parafield ga78ID
    paranaiba   78XX
    parbold     78ne
    paredes     791g
    pariaguan   79Ic
    paris 2e arr79bn
    parkersburg 79tF
    parnamirim  7A6A
    paroisse de 7ANB
    parthenay   7Ado
    pasadena    7AtY
    paso robles 7B6a
    passy grigny7BMc
    pathein     7Bbh
    pattamadai  7Bqs
    paudy       7C3i
    pauri       7CIv
    payande     7CYi
    pays d opale7CpA
    pays de l ai7D5K
    pays de mont7DM*
    pays de tron7Dgo
    pays louduna7DzI
    paz         7ECI
    peaslake    7EQs
    pedana      7Eg8
    pegnitz     7EwU
    pekanbaru   7F9a
    pelmo park h7FPD
    penal debe  7FeK
    penha       7Fsl
    pennsylvanie7G6e
    peoria      7GLU
    percy       7Gai
    perico      7GqV
    periyakulam 7H5I
    peronnas    7HLD
    perreuse    7HcE
    perry vale  7Hsz
    perumbaikad 7I6U
    peslieres   7ILc
    petegem aan 7Ian
    petit failly7Ir8
    petite polog7J73
    petropavlovs7JN6
    pexonne     7JdZ
    peyrieu     7Juf
    pezilla de c7K9s
    pfungen     7KQs
    phetchaburi 7Kfo
    phra khanong7Kv8
    phumi veal s7L8c
    piazzole    7LON
    piduguralla 7Ldt
    pierre buffi7LuQ
    pierrefontai7MBV
    pieton      7MSf
    pikalyovo   7Mim
    pilot butte 7Mxo
    pinamalayan 7NAY
    pinel hauter7NQL
    pinhao      7NfL
    piolenc     7NuC
    pirajui     7O7A
    pirituba    7OMI
    pisochyn    7OaO
    pitlochry   7Opa
    pizhou      7P2l
    plaine d est7PIc
    plainville  7PZl
    planches    7Pq9
    planty      7Q3*
    plateaux    7QK8
    pleasantvill7QZt
    plesder     7QqV
    plessis robi7R7N
    plevin      7ROa
    plombieres l7Re*
    plouer sur r7Rw0
    ploumoguer  7SAv
    pluduno     7SS3
    plzensky    7ShJ
    podili      7SwI
    poggiolo    7TA1
    poinson les 7TQW
    poiseul la v7ThR
    pokrovskoye 7Txd
    polisot     7UBF
    polyarny    7UPd
    pommeraye   7Ue*
    pompeu      7UvC
    ponedera    7V92
    pont chretie7VPe
    pont et mass7Vim
    pont sur van7V*N
    pontcirq    7WGc
    pontiacq vie7WX7
    ponts et mar7WnH
    por do sol  7X0A
    porspoder   7XFe
    port gentil 7XWW
    port moresby7Xme
    porta westfa7Y1f
    porteiras   7YJ8
    portet sur g7YcL
    porto calvo 7Yrv
    portsmouth  7Z6P
    postroff    7ZLi
    pottstown   7ZbI
    pouillenay  7ZrJ
    poulieres   7a7Z
    pouso redond7aO*
    pouzolles   7aem
    pozuelo de a7auT
    pradinas    7b92
    pran buri   7bOw
    prayols     7beW
    prechacq nav7bvg
    preissac    7cAb
    prescot     7cQn
    presles et t7ciV
    pretiere    7czM
    prey        7dEV
    primorsko ak7dUS
    prinzenpark 7dky
    proissans   7d*0
    protvino    7eEa
    province 3  7eVs
    pruille l eg7emT
    prykarpattia7f1d
    puchong     7fGU
    puech       7fVQ
    puerto franc7fm+
    pugalur     7g2A
    puiseux en f7gIS
    pulai       7gZ3
    pump hill   7go5
    punta de mat7h0p
    purral      7hG3
    putanges pon7hV7
    putzbrunn   7hku
    puybegon    7h*r
    puyravault  7iG4
    pyongan du s7iVA
    qal at bisha7ikR
    qatana      7izT
    qincheng    7jAn
    qiqihar     7jPH
    qrendi      7jda
    quarryville 7jsv
    quebec city 7k6k
    quelele     7kNC
    querigut    7kdM
    quetzaltenan7ku4
    quiberon    7l8I
    quilmes     7lO9
    quineville  7les
    quissac en q7lum
    quvasoy     7m7j
    rablay sur l7mMx
    radece      7md8
    radzyn podla7mrt
    raheny      7n4P
    rainford    7nJM
    raion de leo7nZ1
    raj nandgaon7noZ
    rajsamand   7o1s
    ramanathapur7oHC
    ramganj     7oXe
    ramouzens   7onL
    ranaghat    7p0B
    rancourt sur7pGa
    rangkasbitun7pW5
    ranskill    7pku
    raposa      7p+N
    rasteau     7qDI
    ratia       7qRl
    raval       7qhN
    rawdon      7qwh
    raytown     7r9Y
    reaup lisse 7rOu
    recica ob sa7rfe
    recquignies 7rwS
    redene      7s9A
    reez fosse m7sNy
    regina      7sfT
    region paris7s+0
    rehoboth    7tEe
    reimerswille7tUl
    rekingen    7tlH
    remeling    7t*O
    remoncourt  7uGK
    rencurel    7uVw
    rennes le ch7ulM
    reoutov     7u+a
    requeil     7vFV
    resubelpara 7vUt
    reuil       7vjs
    reventin vau7vzC
    reynies     7wDa
    rheine      7wSm
    rhoose      7wix
    ribarroja de7wyG
    ribiers     7xDZ
    richelle    7xTF
    richterswil 7xid
    riedstadt   7xz5
    rieux en cam7yD3
    rijeka      7yT6
    rimbach pres7yjo
    rio bananal 7yzK
    rio grande d7zDl
    rioja       7zTB
    risalpur    7zhu
    rivas vaciam7zx1
    riverview   7+A5
    riviere bleu7+RL
    rixheim     7+iu
    robert magny7+x+
    roche bernar7*BQ
    roche saint 7*Tu
    rochefort su7*nJ
    rochester   8033
    rockhampton 80JR
    rocquigny   80ZP
    rodovre     80og
    roggwil     811k
    roi morvan c81GN
    rolle       81WC
    romainville 81mh
    romershoven 821N
    ron phibun  82H8
    rongo       82X4
    roppentzwill82l*
    roquefort le832h
    rorthais    83KH
    rosedale    83Zg
    roseville   83p8
    roslin      844a
    rossignol   84KC
    rosyth      84Z3
    rothois     84ol
    roubtsovsk  8520
    rouffy      85Ik
    rouilly     85YN
    roura       85ox
    roussy le vi862v
    rouvres sous86KM
    rovenky     86bL
    royal palm b86qY
    rozay en bri874d
    ruaudin     87Le
    rudnyy      87ay
    ruffieu     87r5
    ruislip mano8849
    rumilly     88Ip
    rupelmonde  88Ym
    rusio       88pC
    rutana      891y
    ruyigi      89HK
    ryotsu minat89VS
    saanen      89kl
    sabana de me89zN
    sablonceaux 8AD8
    sacierges sa8AST
    sadeillan   8Ai6
    safwa       8Awn
    saguenay lac8B9k
    sahuayo de m8BOP
    saillant    8BdO
    sains les pe8Bve
    saint agnin 8CDF
    saint alban 8CXI
    saint amand 8Cr9
    saint andeol8D8y
    saint andre 8DTo
    saint andre 8Dqx
    saint antoin8E7g
    saint araill8ESY
    saint aubin 8El3
    saint aubin 8F4t
    saint aubin 8FQ*
    saint avit d8FkS
    saint barthe8G2F
    saint beauzi8GNB
    saint bernar8Ghl
    saint bonnet8G*L
    saint bonnet8HMW
    saint brieuc8Hfh
    saint cassie8Hzx
    saint chamas8IH4
    saint christ8Iah
    saint christ8Iy5
    saint cirq m8JI9
    saint clemen8Jbm
    saint consta8Jwl
    saint cyprie8KEx
    saint cyr le8KZI
    saint denis 8Kt1
    saint denis 8LDA
    saint didier8LXN
    saint donat 8LsW
    saint elzear8MAO
    saint etienn8MUs
    saint etienn8Mt3
    saint eustac8NDc
    saint felix 8NY6
    saint floren8NsY
    saint franco8OAb
    saint gaulti8OTz
    saint genies8Oo+
    saint george8P7M
    saint george8PTW
    saint george8Pr5
    saint germai8QAb
    saint germai8QYG
    saint germai8Qvl
    saint germai8RH4
    saint gervai8Rci
    saint gilles8Rwx
    saint gorgon8SEk
    saint henri 8SXU
    saint hilair8Srj
    saint hilair8TCy
    saint hippol8TYo
    saint ives  8Ts5
    saint jean b8UAR
    saint jean d8UVz
    saint jean d8UsC
    saint jean d8VCI
    saint jean l8VYE
    saint jean s8Vtz
    saint john w8WBP
    saint judoce8WUY
    saint julien8Wp8
    saint julien8XA3
    saint junien8XX4
    saint justin8Xra
    saint lauren8Y8V
    saint lauren8YV0
    saint lauren8YsC
    saint leger 8ZBc
    saint leger 8ZY7
    saint leonar8Zt4
    saint loubes8aAY
    saint loup d8aTA
    saint luperc8an*
    saint malo d8b5Z
    saint marcel8bQ1
    saint mard  8bl9
    saint marsau8c2v
    saint martin8cN3
    saint martin8cjT
    saint martin8d4+
    saint martin8dR+
    saint martin8doz
    saint martin8e9T
    saint martin8eWM
    saint marys 8es5
    saint mauric8f9E
    saint mauric8fX4
    saint medard8fsm
    saint merd d8gBM
    saint michel8gUL
    saint michel8grX
    saint narcis8hAJ
    saint nicola8hVC
    saint onen l8hrQ
    saint ouen l8iAs
    saint palais8iUZ
    saint pardou8ipY
    saint paul  8j6x
    saint paul e8jRk
    saint peller8jn7
    saint philbe8k3i
    saint pierre8kNE
    saint pierre8kjn
    saint pierre8l54
    saint pierre8lS3
    saint pierre8lo8
    saint pois  8m7G
    saint priest8mQT
    saint prive 8ml+
    saint quenti8n4X
    saint raymon8nQI
    saint remy d8nj+
    saint rirand8o3X
    saint romain8oOS
    saint samson8oic
    saint sauveu8p0R
    saint sauveu8pLR
    saint seine 8pgB
    saint sever 8p+T
    saint sorlin8qIa
    saint sulpic8qbd
    saint sylvai8qyq
    saint thegon8rJB
    saint thurie8rcG
    saint vaast 8ruD
    saint veran 8sCA
    saint victor8sWd
    saint vincen8ss6
    saint vitte 8tCB
    saint yzan d8tVB
    sainte anne 8tpN
    sainte chris8u7w
    sainte colom8uTE
    sainte elisa8unY
    sainte foy  8v5H
    sainte genev8vQL
    sainte lheur8vlM
    sainte marie8w3z
    sainte marie8wPt
    sainte pole 8wiz
    sainte soull8x0Q
    sainville   8xIv
    sakaki      8xXS
    sakurai     8xll
    salaspils   8x+k
    salem       8yDI
    salies      8yRw
    salisbury   8yiS
    salles curan8yzV
    salo        8zFM
    saltillo    8zUg
    salza       8zkY
    samaniego   8zzB
    samburvadaka8+Bh
    samoussy    8+Qw
    samut sakhon8+g6
    san antonio 8+yE
    san clemente8*EQ
    san fernando8*VV
    san gavino d8*pr
    san javier  9065
    san jose pin90Om
    san justo   90h9
    san luis pot90yN
    san mateo hu91Do
    san pa tong 91WT
    san pedro de91nX
    san salvario9249
    sanaa       92LS
    sancti spiri92aA
    sandomierz  92pz
    sangaredi   9330
    sanjan      93Hy
    sankuru     93YJ
    sansanne man93nT
    sant pere de944h
    santa clara 94Ms
    santa cruz d94fK
    santa lucija94xZ
    santa monica95Et
    santa rosali95X2
    santeau     95oV
    santiago du 963x
    santo antoni96Nk
    santurtzi   96g5
    sao domingos96wc
    sao joao da 97F3
    sao jose do 97ZW
    sao miguel a97tH
    sao tome    98Az
    sapogne et f98QZ
    saraj       98g4
    saravane    98uf
    sarge les le997K
    sarnois     99NO
    sarrecave   99ce
    sartell     99tg
    sasmuan     9A6c
    sathon      9AMP
    sau mau ping9AbM
    saugy       9ArN
    saulnieres  9B5h
    saulzet le f9BNf
    saussenac   9Bdn
    sauveniere  9Bu2
    sauville    9CAT
    savarkundla 9CPj
    savignac mon9Cg8
    savigny sur 9Cyu
    sawakin     9DDB
    sayhat      9DRP
    scarsdale   9Dg7
    schallstadt 9Dwr
    scherwiller 9EAk
    schlangenbad9EQW
    schmitten   9Ehg
    schonenwerd 9EyK
    schulen     9FB+
    schwarzenfel9FSR
    sciecq      9FjB
    se          9FyB
    sebdou      9GAh
    secourt     9GQH
    seelbach    9GfU
    seglingen   9Gw5
    sehnde      9H9*
    seine port  9HPy
    selenge     9Heh
    selogiri    9Hu+
    semeac      9I7w
    semnan      9IND
    senaide     9Id9
    senechas    9Isf
    senlisse    9J6P
    sens sur sei9JMy
    seongnam si 9JcA
    septfontaine9JsA
    seranvillers9K5v
    serempuy    9KLl
    serignan    9Kbh
    sermoise    9Krf
    serre bussie9L5V
    sers        9LNP
    servilly    9LeH
    setauket eas9Lu9
    seulles terr9M83
    severobaykal9MP1
    sevry       9Mf4
    seytroux    9Mua
    shagang     9N7S
    shahr e baba9NMq
    shakhun ya  9Ndl
    shanghai    9Ns2
    shaoguan    9O4R
    shaunavon   9OJM
    sheerwater  9OYX
    shelui      9OnH
    sheraro     9P0R
    shevchenkivs9PFr
    shihui      9PUh
    shimada     9Pj9
    shinyanga   9Px+
    shirland    9QAx
    shizuishan  9QP8
    shostka     9QeO
    shuangjiang 9QtN
    shunde      9R6R
    si sa ket   9RKp
    sibu        9RZ6
    sidi amar   9Ro4
    sidrolandia 9S2L
    sifton park 9SHU
    sigriswil   9SX3
    sikonge     9SlQ
    sillanwali  9SzZ
    silvaplana  9TDv
    simbu       9TTq
    sinah       9TjI
    singapore   9Tx*
    sinnar      9UAW
    sint goriks 9UQh
    sint martens9Uj1
    sionviller  9UzN
    sirdaryo    9VCj
    sirvan      9VQq
    sitou       9Vg8
    siwan       9VvC
    skelton     9W8I
    slany       9WMU
    slonim      9Wb1
    smetlede    9Wq1
    snow lake   9X2Z
    socorro     9XHE
    sohag       9XVw
    sokcho      9Xlk
    soledad     9X+7
    solingen    9YE0
    solsumba    9YUD
    somerville  9Yip
    sommerviller9Yyz
    sonchamp    9ZC3
    songwa      9ZR1
    sonthonnax l9Zfp
    sorbey      9ZuQ
    sorigny     9a84
    sosnovka    9aNE
    soubre      9adJ
    soufflenheim9asn
    soulaincourt9b7Y
    soultz sous 9bPI
    sourd       9bft
    souternon   9bvN
    south east  9c9H
    south jordan9cPr
    south plainf9cgx
    south yuba c9cx*
    southfield  9dBh
    souvigne    9dR1
    soyecourt   9dg*
    spassk dal n9dvl
    spitalfields9e8s
    springfield 9eOB
    srem        9ee5
    ss2         9eux
    st ives     9f8L
    st thomas   9fO1
    stahnsdorf  9fg6
    stanford le 9fvV
    stargard    9g9W
    staveley    9gPi
    stein am rhe9gf5
    stellenbosch9gvf
    stevenson ra9h9O
    stockach    9hOS
    stokesley   9heH
    storkow     9htX
    stratfield m9i6n
    strengelbach9iMN
    stuart      9ibY
    suarlee     9irG
    suceava     9j5T
    sud marnais 9jIc
    sueyoshicho 9jWx
    suining     9jlM
    sukuta      9k0N
    sultangazi  9kFb
    sumene arten9kUM
    sun valley  9kjf
    sungai dua  9kyw
    sunshine coa9lCf
    surbiton    9lRG
    surmene     9lgU
    surzur      9lwP
    sutton benge9m92
    suzette     9mOP
    svilengrad  9mdn
    swidnik     9msR
    sylhet      9n5U
    szczecinek  9nJt
    tabas       9nYL
    tacheng     9nmg
    tadjikistan 9n*X
    tagaytay    9oDH
    tai shui han9oRx
    taillis     9ohF
    taitung     9ovw
    takahama    9p7w
    takhatgarh  9pMP
    talasani    9pak
    talisay     9pq6
    talmont sur 9q3i
    taman petali9qJV
    tamboril    9qZI
    tamuning tum9qnx
    tanda       9r11
    tangfang    9rG1
    tanjia      9rUZ
    tantou      9rke
    tapaua      9ryq
    tarancon    9sBj
    targovishte 9sRI
    tarnowskie g9sf+
    tartous     9sv9
    tasque      9t74
    tauberbischo9tLt
    taurignan vi9tbF
    tavsanli    9tqz
    tayshet     9u3X
    tchernivtsi 9uIM
    tecamac de f9uX7
    teich       9ul*
    tekkekoy    9v04
    telok blanga9vF5
    temple      9vUJ
    tence       9vkG
    teolandia   9vyy
    terek       9wC+
    ternant les 9wS4
    terranjou   9whP
    terres austr9wzq
    territoire n9xIK
    tesson      9xYe
    teurtheville9xoG
    tha ruea    9y1K
    thalmassing 9yF+
    thann cernay9yV+
    the beaches 9ylJ
    theil sur va9y*T
    thenisy     9zFK
    theuville au9zVG
    thi tran tha9znJ
    thierache du9+2j
    thika       9+JO
    thines      9+Yr
    thizay      9+pG
    tholonet    9*3d
    thorailles  9*JW
    thorncliffe 9*bl
    thou        9*qs
    thua thien hA058
    thung khru  A0L9
    thy le chateA0a9
    tibiran jaunA0oM
    tiercelet   A10g
    tihange     A1Fa
    tillenay    A1UP
    tilst       A1lg
    tinaquillo  A1+K
    tinton fallsA2DU
    tirepied surA2Rl
    tiruttangal A2hx
    tiu keng lenA2x4
    tlemcen     A3B5
    tochigi     A3Pu
    toguchin    A3f7
    toledo      A3sq
    tombel      A45S
    tonekabon   A4Jq
    tongyeong   A4Y9
    topsham     A4n0
    torfou      A512
    torre del grA5F*
    torur       A5W1
    totonicapan A5ln
    touget      A600
    touquet pariA6Gc
    tourbes     A6Yg
    tournedos boA6pN
    tourrenquetsA751
    tourzel ronzA7NZ
    townline    A7cj
    tracuateua  A7qz
    tramayes    A84M
    transcarpatiA8KZ
    travnik     A8ZV
    tredias     A8or
    tregueux    A92+
    trelivan    A9JT
    tremilly    A9ab
    trenton     A9qU
    tresilley   AA4k
    treves      AAKb
    tricot      AAaX
    trimmis     AAq1
    triors      AB4d
    troarn      ABKR
    troischamps ABbQ
    trongsa     ABrA
    trowbridge  AC5a
    trujillo altACK+
    tshiame     ACaJ
    tsuruga     ACoh
    tucani      AD17
    tuguegarao  ADGO
    tullibody   ADUb
    tunasan     ADj4
    tupi        ADxN
    turhal      AE9s
    turriff     AEOs
    tuxtla gutieAEd2
    twistringen AErx
    uasin gishu AF4G
    ucayali     AFJ9
    uden        AFXp
    uetze       AFmV
    uige        AF*h
    ukmerge     AGE7
    ulster      AGSY
    umm al quwaiAGga
    unchahra    AGva
    union hill nAH8X
    unnamalaikadAHQD
    upata       AHfr
    upper sackviAHv+
    urbana      AI9A
    urgons      AIP8
    uruacu      AIdB
    usagara     AIro
    ussel       AJ4Z
    usulutan    AJKt
    uttenhoffen AJZ1
    uzan        AJmr
    vabres      AJ*G
    vadanappallyAKH0
    vaihingen anAKWm
    vakkam      AKmr
    val d ille aAL18
    val de garonALIY
    val de sullyALZ+
    val revermonALqX
    valcebollereAM4S
    vale of leveAMKa
    valente diazAMbC
    valhuon     AMrH
    valle de sanAN5S
    vallee du gaANO+
    vallereuil  ANhg
    valloire surANyE
    valouse     AOC+
    valuyki     AOTj
    vandelicourtAOjo
    vannes sur cAO+C
    varangaon   APCu
    varennes le APTK
    varkala     APlX
    varzea grandAP*4
    vast        AQEX
    vattiyurkavuAQUo
    vaucresson  AQlg
    vaudricourt AR02
    vaumort     ARGO
    vaux en amieARWV
    vaux sur saiARpY
    vayots dzor AS3a
    vedado      ASJX
    velaine sousASZ0
    velikiye lukASoh
    vellexon queAT4M
    venaco      ATK*
    vendeuvre soATcE
    veneux les sATsm
    venouse     AU5o
    ventspils   AUMK
    verbiesles  AUbk
    verdon      AUr+
    vergheas    AV69
    verlaine    AVME
    verne       AVb*
    verneuil surAVu4
    vernouillet AW9f
    verrie      AWQW
    versants d aAWi3
    vertientes  AWyd
    veshnyaki   AXBz
    vettaikkaranAXRv
    veyras      AXhg
    vezier      AXx*
    vianden     AYBL
    vic sur cereAYQ*
    vicq        AYgP
    victoriavillAYwo
    vieil hesdinAZAD
    vielprat    AZSn
    vierves sur AZi9
    vieux fort  AZyb
    vieville souAaEA
    vignes      AaTU
    vihiers     AakG
    vila medeiroAa+B
    viljandi    AbEs
    villa indepeAbWe
    villages vovAboQ
    villanueva dAc4P
    villaricca  AcNL
    villars sur Acfj
    ville dieu dAcy7
    ville sur luAdEw
    villechetif AdWU
    villedubert Adok
    villegats   Ae6h
    villemaury  AeOa
    villenave d Aeg9
    villeneuve eAe+K
    villeneuve sAfKq
    villeparois AfgM
    villeroy surAfxE
    villers en aAgF2
    villers le tAgYS
    villers sainAgss
    villerville AhA*
    villettes   AhST
    villiers couAhkR
    villiers surAi2u
    villouxel   AiLH
    vimenil     Aibt
    vincentown  AirA
    vinhomes oceAj50
    violes      AjL1
    virden      Aja0
    virieu le peAjp+
    visayas occiAk3l
    vitanje     AkJM
    vitrimont   AkZt
    vitznau     Akrp
    vix         Al6L
    vodice      AlLM
    voinsles    Alb4
    volkach     Alqb
    volvent     Am4b
    vorkuta     AmJe
    votuporanga AmYe
    voulton     AmoV
    voznesenivkaAn2X
    vremde      AnHk
    vuadens     AnWi
    vyanda      Anm7
    waalwijk    An*h
    wadebridge  AoEo
    wagenfeld   AoVP
    wailly beaucAokU
    wakuya      Aoyn
    waldkirch   ApC3
    walkington  ApRN
    walluf      Apj4
    waluj buzurgApzE
    wang saphungAqCK
    wanju       AqR5
    warah       AqfN
    warichaphum AquF
    warnham     Ar7s
    washim      ArMF
    wassy       Arc1
    watertown   ArrZ
    wattwiller  As4l
    wayne       AsJu
    weg naar zeeAsYS
    weimar      Asn*
    weiterstadt At1Y
    wellesley   AtG*
    wemyss bay  AtW3
    wenvoe      AtlC
    wersten     Atzm
    west bromwicAuDO
    west falls cAuTT
    west lake saAuk4
    west pomeranAu+u
    westbrook esAvFx
    western equaAvUY
    westmalle   Avk6
    westport    Avzd
    wetzelsdorf AwC*
    whatcom     AwSr
    white settleAwi4
    whyalla     AwxS
    wiehl       AxAV
    wihkwentowinAxQK
    wilhelmitor Axez
    williams lakAxv4
    willowridge Ay8+
    wimbledon paAyO2
    windsor     AydP
    winnenden   AysS
    winterthour Az6H
    wissinoming AzLv
    witton gilbeAzbG
    woincourt   Azqe
    wolhusen    A+3s
    wongsorejo  A+JX
    woodlands   A+Y*
    worb        A+nU
    wrexham     A*0C
    wuisse      A*EN
    wushan      A*Uk
    wylie       A*i*
    xangri la   A*xe
    xiangkhouangB0AS
    xiazhuang   B0P3
    xingang     B0d4
    xinqiao     B0r4
    xishan      B13H
    xoxocotla   B1I4
    yachiyo     B1WH
    yala        B1k6
    yambol      B1yd
    yangiobod   B2BG
    yanzhou     B2Po
    yasenevo    B2dH
    yawa        B2rs
    yei         B33t
    yens        B3If
    yevlax      B3X7
    yingge      B3lh
    ymare       B3+a
    yongbei     B4Cy
    yorba linda B4RP
    youngstown  B4gI
    yuanshang   B4v5
    yulong      B57S
    yushkovo    B5LW
    yville sur sB5aZ
    zabki       B5qB
    zaghouan    B62h
    zalinjay    B6GJ
    zango       B6Us
    zaranj      B6jx
    zavkhan     B6y5
    zegerscappelB7AQ
    zell im wiesB7Oh
    zetting     B7dF
    zhangzhuang B7sH
    zhengzhou   B85I
    zhonghe     B8K2
    zhuhai      B8ZD
    zichem      B8nk
    zinacatepec B910
    zlatibor    B9Fq
    zomergem    B9UO
    zouila      B9il
    zumpango de B9wi
    zurich kreisBAFg
    zusmarshauseBAcP
    zwillikon   BArD
    """#
}
