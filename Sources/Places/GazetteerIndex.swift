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
    barrowford  0qUZ
    bartley gree0qjc
    bas caraquet0qzK
    bashkortosta0rCh
    bassar      0rRW
    bassevelde  0rhi
    bassurels   0rz2
    bastogne    0sFJ
    bath        0sTy
    batman      0sjh
    batu        0syu
    baud communa0tBZ
    baule escoub0tRV
    bauzy       0thi
    bay of plent0tvw
    bayburt     0u90
    bayonvillers0uOX
    bazar korgon0ueS
    bazoches les0uv5
    bazus neste 0vBY
    beaucamps le0vRq
    beaudignies 0vjO
    beaujeu     0v+b
    beaumarches 0wH1
    beaumont du 0wXi
    beaumont sur0wsT
    beauregard  0x8O
    beautiran   0xQ5
    beauvoir wav0xh9
    becedi brign0xxE
    beddes      0yAZ
    bedzin      0yPt
    beganne     0yec
    behorleguy  0ytu
    beirut      0z6p
    bekkevoort  0zKQ
    belawan     0zZT
    belen de umb0zpE
    belgrade    0+2k
    bellaire    0+Hs
    bellefond   0+Ys
    bellengrevil0+qt
    belleville s0*6y
    bellon      0*NG
    belmont     0*cz
    beloozyorsky0*u8
    belval      106x
    ben ahin    10Na
    bender      10c9
    benglen     10r+
    benisson die1150
    benquet     11L9
    beoumi      11a6
    bercheres le11p1
    berestyn    122u
    bergeracoise12Hg
    beringen    12YH
    bermeo      12nr
    bernay neuvy131x
    bernin      13Iu
    berrieux    13Y*
    berthecourt 13pw
    bertrichamps144D
    besain      14Kj
    bessay sur a14a3
    bestiac     14qu
    bethesda    155b
    betong      15Mg
    bettingen   15d9
    beurey sur s15sq
    bevaix      167h
    bexley      16MM
    beyssenac   16cC
    bezues bajon16s*
    bhanjanagar 175u
    bheramara   17LL
    bhoom       17aJ
    biarne      17ox
    bickenbach  181f
    bief        18GM
    bierne      18WJ
    biez        18ma
    bihar sharif18*m
    bilari      19EM
    billericay  19TZ
    billy sur oi19kF
    bina        19yk
    binic etable1ABM
    bionville   1AQA
    biriatou    1Af8
    biron       1Aux
    bischwihr   1B8O
    biskra      1BOP
    bitam       1Bel
    bizanet     1Bte
    blackburne  1C6p
    blagodarnyy 1CMR
    blaisy haut 1Ce9
    blangwa     1Cua
    blanzy la sa1D9h
    blaymont    1DPT
    blesle      1DfA
    bligny en ot1Dut
    bloomingdale1E8t
    blumenstein 1EOX
    bobcaygeon  1Ed3
    bockenem    1EsP
    bodo        1F5W
    bogdanci    1FKa
    boheme du su1FZZ
    bois arnault1Fpu
    bois les par1G5f
    boisse      1GMQ
    boissiere de1GdX
    boixe       1Gwt
    bolinne     1H9U
    bolton le sa1HO3
    bommasandra 1Hdh
    boncourt le 1Ht0
    bonito      1I5u
    bonneil     1ILP
    bonneville  1IcP
    bono east   1Iu2
    boorsem     1J7S
    borba       1JLY
    bordj menaie1JdG
    borken      1JsH
    borovichi   1K4l
    bosc        1KKT
    bosmoreau le1KbL
    bost        1Krj
    bottereaux  1L4B
    boucagneres 1LJj
    bouconviller1Lb8
    bougaa      1Lqu
    bouilh devan1M4y
    bouira      1MM6
    bouleternere1Mc6
    boult sur su1MtM
    bourboule   1N88
    bourg argent1NOn
    bourg saint 1Nhb
    bourgs sur c1Nz6
    bournel     1OEq
    bourthes    1OVF
    boussens    1Okz
    boutigny pro1P0E
    bouxieres au1PHD
    bouzy       1PYm
    bowness     1Pno
    bozouls     1Q0K
    brad        1QGS
    brahmapur   1QW9
    brakpan     1Qmp
    brandeville 1R0q
    brantes     1RGN
    brassac les 1RW8
    brax        1Rlz
    breancon    1S0H
    bredene     1SFq
    breitenbach 1SV+
    brenaz      1Slt
    brera       1S*7
    brest       1TFA
    bretigny    1TW6
    breuil barre1Tni
    brevedent   1U3m
    briance sud 1UJj
    bridel      1UaH
    bridore     1Uqs
    brierley hil1V6D
    brignais    1VMD
    brinklow    1VcE
    brislach    1VsS
    brixen      1W7E
    brockley    1WMm
    bromsgrove  1Wbs
    broque      1Wrb
    broughshane 1X5E
    brownsburg  1XMS
    bruebach    1XdC
    brullemail  1XtS
    brunvillers 1Y6p
    bruxelles ix1YNP
    brynmawr    1YfM
    bucey en oth1Ytl
    buckeye     1Z7X
    budapest v k1ZNl
    budta       1Zfp
    buffard     1Zus
    buhimba     1a7I
    buisson     1aN8
    bukit tengah1adK
    buleon      1atD
    bulung ur sh1b5o
    bungu       1bKK
    burbank     1bYl
    burford     1bo9
    burglesum   1c1c
    burj al arab1cGU
    burnham on c1cWC
    burst       1clX
    bus la mesie1c+S
    bussac      1dD2
    bussolengo  1dUZ
    buswiller   1dlu
    butternut va1d+j
    buxieres sou1eEa
    buzignargues1eTi
    caapora     1ehw
    cabidos     1eyI
    cabudwaaq   1fBm
    cacule      1fRh
    cadolzburg  1fhW
    cagnes sur m1fwr
    caicara     1g9z
    cairnryan   1gPb
    calabozo    1gdp
    calceta     1gsN
    california  1h5V
    calmont     1hLE
    calvi balagn1had
    camaragibe  1hph
    cambligneul 1i3U
    cambuci     1iKB
    camlachie   1iZA
    campagne sur1iqP
    campi       1j4l
    campo do bri1jLz
    campsall    1jdU
    canar       1jsk
    candelaria  1k6L
    cangey      1kMZ
    cannes eclus1kbj
    canta       1krv
    canton d ers1l4q
    caol        1lLd
    capao bonito1lbR
    capelle ferm1lrp
    capivari    1m5v
    caraman     1mLP
    carcagny    1mah
    cardonville 1mqQ
    caringin    1n44
    carlos a car1nJV
    carmo do caj1nZG
    carnoustie  1no+
    carrara     1o2i
    cars        1oJb
    cartigny l e1oYv
    casalta     1oph
    caslano     1p3g
    cassino     1pJe
    castelbiague1paF
    castelmayran1psZ
    castelnou   1qBa
    castets en d1qSs
    castillon pu1qlq
    castleridge 1r08
    catalao     1rFK
    cathedral ci1rUE
    caubon saint1rk4
    caulieres   1r+W
    causapscal  1sFD
    cauzac      1sWd
    cayenne     1sm4
    cazaux frech1s*q
    ceaux       1tH9
    ceilhes et r1tWX
    celle sous g1tmr
    cely        1u1n
    center point1uHj
    central equa1uX6
    centre du ha1unC
    cepu        1v1P
    cergne      1vHN
    cernay en do1vWs
    cerro de pas1vnZ
    ceska lipa  1w0x
    ceton       1wHb
    chabahar    1wWx
    chaddesden  1wmf
    chai badan  1x0Y
    chaintre    1xHe
    chakwama    1xZA
    chalco      1xpI
    challerange 1y3p
    chalvignac  1yL9
    chambeugle  1ybD
    chambonas   1ysM
    chamesol    1z7K
    champagnac d1zON
    champagnier 1ziI
    champeau en 1zzI
    champigneull1+E+
    champlost   1+XN
    champsecret 1+o*
    chanceaux   1*3k
    chaneins    1*JV
    changping   1*Yd
    channay     1*nc
    chantepie   203X
    chaozhou    20Jh
    chapelle agn20Z*
    chapelle d a20uC
    chapelle en 21DX
    chapelle lau21XF
    chapelle sai21rh
    chapelle sur22BU
    chappes     22UE
    chardara    22lM
    chargey les 22*h
    charleville 23FV
    charmes     23WA
    charnay les 23nR
    charrey sur 2426
    chascomus   24J3
    chassenon   24a1
    chastreix   24rI
    chateau larc258k
    chateauneuf 25RW
    chateauponsa25ns
    chatelard   264i
    chatenay    26N9
    chatillon   26eX
    chatonnay   26zK
    chauconin ne27E5
    chauk       27WX
    chaumont sur27nv
    chaussoy epa283K
    chaux les po28L3
    chavatte    28cc
    chazeaux    28sd
    cheektowaga 296F
    chelghoum el29MT
    chemere le r29cG
    chenailler m29t+
    chenex      2A9K
    chenit      2APM
    cheppad     2AfQ
    cherepovets 2Avb
    cheronvillie2B9f
    chervonopart2BPy
    chestermere 2BgK
    chevenez    2Bwr
    chevreuse   2CC5
    chezard sain2CSJ
    chhota gobin2Chy
    chichebovill2Cwk
    chiengi     2DAP
    chikusei    2DPQ
    chilly      2DfJ
    chinatown   2DuC
    chinon      2E7J
    chirakkal   2EMk
    chishtian   2Ebq
    chittaranjan2Erj
    chodov      2F4y
    cholula     2FK+
    choornikkara2FZ*
    choudwar    2FpJ
    christmas is2G2n
    chumphon    2GIE
    chusclan    2GX6
    cicero      2GlR
    cieux       2H0J
    cinkanse    2HF9
    cirebon     2HVv
    citey       2Hmq
    ciudad de hu2I2l
    ciudad rio b2IL+
    cizancourt  2Ie8
    claix       2Iul
    clarendon   2J85
    clavette    2JNw
    cleator moor2Jdj
    cleon d andr2Jtb
    clermont l h2K90
    cleveland   2KQ6
    clion       2Kfw
    cloverdale  2KwF
    co clare    2L9r
    coahuila    2LO9
    cobonne     2LdN
    cocquerel   2LsP
    coeur de fla2M6R
    cognat lyonn2MMt
    coincy      2Mcf
    cold norton 2MsE
    collandres q2N5F
    colline beau2NMK
    colmar agglo2Ne6
    colombia    2NvH
    colomieu    2OAv
    colpo       2OR2
    comalcalco  2OgT
    combourtille2Owm
    comitat de b2PAv
    commerce cit2PTp
    communaute d2Psc
    compiegne   2QA1
    conceicao   2QPm
    concon      2QiN
    condat les m2Qxu
    condeon     2RE+
    confracourt 2RWl
    connaux     2RnG
    consolation 2S1x
    conthey     2SIZ
    conway      2SYS
    copiague    2Sn6
    corancy     2T10
    corbridge   2THG
    cordillera  2TYH
    corignac    2Tnm
    cormont     2U1c
    cornieville 2UIl
    coronation p2UYn
    correntina  2Uow
    cortes      2V1y
    cosnac      2VHu
    cote d albat2VXt
    cotes de cor2Vq6
    coublanc    2W3t
    coudrecieux 2WL2
    coulanges le2Wbe
    coulonces   2Wt5
    country hill2X98
    coupesarte  2XPD
    courbouzon  2Xfs
    courcelles s2Xzn
    courdemanges2YFO
    courmont    2YVZ
    cours la vil2Yld
    courtenay   2Z0z
    courvieres  2ZI0
    couthenans  2ZZ1
    couvron et a2ZpY
    cowdenbeath 2a2q
    crach       2aHJ
    crancey     2aXB
    crastes     2an5
    crechets    2b1c
    crenans     2bHr
    cressanges  2bXs
    cretes prear2boC
    crewkerne   2c43
    criquebeuf e2cKg
    crocetta    2cbK
    croisy sur e2crH
    cromac      2d7S
    crossfield  2dMo
    crouy saint 2dcs
    cruet       2dsk
    cry         2e6o
    ct 0025     2eL6
    cubjac auvez2eaO
    cuenca      2epg
    cuirieux    2f2Z
    culin       2fI7
    cumberland  2fX3
    cupertino   2fls
    curieres    2f+g
    curvalle    2gEk
    cusy        2gV8
    cuy         2gkV
    czestochowa 2gzJ
    dachstein   2hBq
    dagonville  2hQX
    daix        2hfW
    dalfsen     2hta
    dalnerechens2i6y
    damavand    2iLh
    damigny     2ibA
    dampierre en2isO
    dampvitoux  2jAE
    danestal    2jP9
    dannenberg  2jf5
    dar as salam2jtZ
    darende     2k6n
    darnetal    2kLA
    dashan      2kaX
    datong      2koX
    davao       2l1n
    dawson creek2lGK
    de klinge   2lUp
    debrecen    2ljN
    deer park   2ly3
    dehu road   2mBA
    delegacion c2mPV
    delta       2meV
    den den     2mtd
    denholme    2n7h
    denver      2nMT
    deraa       2nbr
    des plaines 2nqK
    desnogorsk  2o4E
    dettwiller  2oJq
    devadanapatt2oaK
    devonport   2oqP
    dhanaula    2p2i
    dhaulpur    2pHa
    dialakorodji2pW2
    dibrugarh   2plv
    diego martin2p*A
    dieppe sous 2qED
    dietzenbach 2qW9
    digny       2qln
    dimanchevill2qzz
    dinge       2rDC
    dioila      2rSW
    discovery pa2rh3
    ditton hill 2rxl
    dixmont     2sBp
    djizak      2sPz
    dobrna      2seF
    dohar       2ssy
    dolgellau   2t6O
    doma        2tM7
    domecy sur c2tcT
    domitienne  2tt*
    domme villef2uA+
    dompierre su2uUN
    donauworth  2ukR
    dongcheng   2uzk
    dongying    2vCK
    donzac      2vSM
    dorentrup   2vhc
    dorohoi     2vvn
    douako      2w8p
    doudinka    2wOy
    doulezon    2wek
    douvrend    2wuC
    downham mark2x7X
    dracut      2xPN
    dreieich    2xea
    drochtersen 2xuY
    droupt saint2y7n
    dschang     2yNz
    dubendorf vo2ygl
    dudinka     2ywV
    dukuhturi   2z9O
    dun laoghair2zN*
    dundonald   2zdW
    dunleer     2zs3
    duque de cax2+4h
    durfort     2+Jc
    dury        2+Z6
    dyat kovo   2+nj
    eagan       2*0Z
    east berghol2*Fr
    east hampton2*WX
    east millcre2*nW
    east sooke  3033
    eastington  30IN
    eauze       30Xc
    ebly        30ms
    echallon    311N
    eching      31IG
    ecly        31Z6
    ecquedecques31pU
    ecurcey     323w
    edesse      32JE
    edon        32Xc
    egee septent32ng
    egliseneuve 3319
    ehnen       33IA
    eimsbuttel  33Ww
    ejigbo      33m4
    el attaf    33+a
    el daein    34F6
    el idrissia 34UU
    el pao      34jJ
    el tor      34yq
    elburg      35CL
    elgin       35SK
    ellesmere po35hW
    elmvale acre35wT
    elst        369h
    emance      36NZ
    emerainville36d6
    emmiganur   36si
    encausse les375T
    enfonvelle  37LV
    english corn37bC
    ennordres   37qT
    entre beauce385T
    envronville 38MM
    epenoy      38cT
    epinay sur d38tt
    epoye       398r
    equateur    39O2
    erbendorf   39eJ
    erechim     39tS
    erize la bru3A64
    ermenonville3AON
    erpeldange  3Aei
    ervillers   3Ath
    escanaffles 3B6t
    eschlikon   3BMt
    escoubes pou3BdZ
    eshowe      3BtP
    esnouveaux  3C6h
    espera feliz3CND
    espirat     3CdK
    esquipulas  3Ctl
    essertenne e3D7n
    est         3DOS
    estcourt    3DdA
    estivals    3Dsy
    estrees sain3E7g
    etaing      3EN2
    etaules     3EdP
    etival clair3EtE
    etrechy     3F7P
    ettelgem    3FO5
    eup         3Fd4
    evaz        3Fs9
    eving       3G5a
    ewing       3GL7
    eygalayes   3GZe
    eyvan       3GpF
    fabrezan    3H23
    fains la fol3HIR
    fairview    3HXZ
    falck       3Hn2
    falletans   3I0C
    fangcun     3IFG
    farciennes  3ITj
    farkhor     3IkV
    farsan      3Izr
    fau         3JCj
    fauville    3JT6
    favieres    3Jkp
    faye sur ard3J*3
    fazilka     3KEp
    feignies    3KVu
    felines mine3KlZ
    fenggao     3K*9
    fentange    3LEJ
    ferin       3LTV
    ferrals les 3Lir
    ferriere sur3L+u
    ferte beauha3MHr
    fessy       3MaA
    feuquieres  3MqB
    fieffes mont3N3C
    filderstadt 3NIr
    finlande    3NXb
    fishers     3Nm*
    flacq       3O0M
    flandre occi3OHH
    flavy le mel3OYa
    flensburg   3Oo7
    fleurieux su3P2l
    flexbourg   3PKJ
    floing      3PZj
    floressas   3Ppd
    floure      3Q35
    foissac     3QHp
    fomperron   3QXf
    fontaine bon3QoZ
    fontaine les3R6t
    fontaines d 3RRF
    fontcouverte3Rie
    fontenay sur3R*j
    fonteny     3SII
    force       3SYp
    forest hills3SpP
    forfry      3T4*
    formosa do r3TKn
    fort lauderd3Tah
    fortel en ar3TrG
    fosses et ba3U4u
    fougeres    3UL+
    fountain    3UcS
    fouriesburg 3UtL
    foussemagne 3V87
    fraisans    3VOt
    francazal   3VgG
    francistown 3Vxs
    franklin    3WBx
    frasnay reug3WSH
    frecheirinha3Wj3
    fregouville 3WzI
    fremicourt  3XEB
    fresh meadow3XUj
    fresnes en s3XnC
    fresnoy le l3Y4L
    frety       3YLG
    fridefont   3YbY
    friockheim  3Yrz
    froidfond   3Z66
    frontenex   3ZMR
    frutillar   3Zcd
    fuji        3Zrr
    fukuyama    3a4A
    fundy albert3aIj
    furukawa    3aYX
    fye         3amf
    gabriac     3a+l
    gaerwen     3bDl
    gaillagos   3bSr
    galametz    3bj9
    galie       3bxM
    gamarde les 3cA2
    gancourt sai3cOU
    gangjia     3cdW
    ganties     3crw
    gapyeong    3d3m
    gardefort   3dJs
    garganvillar3da5
    garmsar     3dpt
    garsington  3e3R
    gasteiz vito3eI6
    gauciel     3eYH
    gauville    3enw
    gaza        3f0y
    geay        3fF0
    gegharkunik 3fTm
    geldermalsen3fjG
    gembu       3fyQ
    geneina     3gC3
    genestrerio 3gU9
    genissac    3gjm
    genrupt     3gzw
    georgia     3hDc
    gercy       3hTn
    germering   3hj3
    geroldswil h3h+0
    gespunsart  3iDW
    gevrey chamb3iSz
    ghat        3ii6
    ghoy        3iwa
    giel courtei3j9E
    gigny       3jOm
    gillaume    3je1
    gimli       3jtO
    gioia del co3k65
    giromagny   3kMD
    gitarama    3kcL
    givrauval   3ks3
    glabbeek    3l4Z
    glannes     3lJJ
    glemsford   3lZE
    glengarry   3loT
    glodeni     3m1c
    glyn neath  3mH6
    gobindpur   3mWM
    godollo     3mkz
    goianesia   3mzn
    gold coast  3nCX
    gollion     3nSS
    gommiswald  3nhy
    gondrexon   3ny5
    gonrieux    3oC*
    gorantla    3oS2
    goring      3og*
    gorrevod    3owA
    gostivar    3p98
    gouaux de la3pN+
    goulds      3peL
    gourdon     3ptt
    goutelle    3q8D
    gouze       3qPD
    goygol      3qej
    grafstal    3qu0
    grammond    3r8Y
    grand bassam3rOf
    grand cognac3rfv
    grand lake  3rwP
    grand rechai3sBw
    grandchamp d3sTf
    grandham    3slu
    grandville  3t0k
    grangues    3tI5
    grasse      3tXU
    gravesend   3tnd
    great bend  3u1X
    greater accr3uIF
    greenburgh  3uYX
    greenville  3unn
    grenade     3v1+
    gressier    3vIV
    grezac      3vYj
    grignols    3vpa
    grindorff bi3w3b
    groitzsch   3wJd
    grosbois en 3wZ1
    grosseto pru3wq2
    groves      3x4R
    grusch      3xK4
    guadalupe   3xYg
    guamare     3xmz
    guantanamo  3x*P
    guarenas    3yEk
    gubkinskiy  3yT4
    gueckedou   3yjC
    guer        3yyY
    guerquesalle3zC1
    gugney aux a3zS9
    guigoven    3ziP
    guilly      3zy+
    guipronvel  3+DP
    guizhou     3+TH
    gumel       3+hO
    gunsan      3+wI
    gurgy       3*94
    guskhara    3*Nr
    guzargues   3*dF
    gympie      3*rw
    haaga       403e
    hachy       40Ij
    hadigny les 40YL
    hagedet     40nG
    hai duong   410v
    haims       41Fs
    hajigabul   41Um
    hale        41jB
    halle       41yH
    haltinne    42CZ
    hamars      42RO
    hamhung     42gf
    hammond     42vU
    hanau am mai438p
    hangviller  43Nw
    hanovre     43db
    haplincourt 43sl
    harbour land446a
    hardricourt 44Ms
    harleston   44c7
    harringay   44rV
    hartford    4557
    hasbergen   45Jv
    hassi messao45Z0
    hatrival    45oW
    haudainville4624
    haut allier 46IO
    haut mbomou 46Za
    haute isle  46qF
    hauteluce   475+
    hauteville l47Nb
    hauzenberg  47fD
    havrincourt 47uK
    haydon bridg4872
    hayward     48Mp
    heauville   48c8
    hedaru      48r1
    hegnau dammb493p
    heiligenschw49Jh
    heiteren    49Zc
    hellemmes li49oM
    hemberg     4A1m
    hendek      4AHJ
    henley in ar4AWx
    heppen      4AmS
    herblay     4B06
    herford     4BFI
    herly       4BVi
    hermitage   4Blr
    heron bay   4C0K
    herstal     4CGz
    hesdin l abb4CX4
    heubecourt h4Cmz
    heusden     4D2X
    hibbing     4DGw
    higashiosaka4DX2
    highland par4Dn0
    hilden      4D*w
    hilter      4EFK
    hindoria    4EUE
    hiragi      4Eib
    hispanoameri4ExW
    hm db yli   4FAW
    hochstatt   4FQU
    hoeleden    4FgG
    hohenberg   4Fvn
    holacourt   4G9G
    holling     4GO6
    holtzheim   4Gd3
    hombourg hau4GsD
    honda       4H5u
    hongqiao    4HLA
    hoorn       4HZ*
    horbury     4Hqf
    horncastle  4I4J
    horta       4IJK
    hostivar    4IYm
    houdilcourt 4Ioq
    hounslow    4J3P
    houtaing    4JJO
    howland isla4JYC
    huai yot    4JmQ
    huangmei    4J*3
    huber height4KDd
    huehuetenang4KSx
    huimin      4KiK
    hullhorst   4Kxi
    humboldt    4LBY
    huningue    4LQY
    hunxe       4Lg5
    huruta      4Lv6
    hwacheon    4M8W
    hyon        4MNi
    ibatiba     4Mb8
    ibrahimpatna4Mp2
    idah        4N1q
    iemanjelinsk4NG3
    igboho      4NU9
    iguatemi    4Nij
    ijuin       4Nw*
    ilaro       4O8Z
    ile de man  4OOt
    iles de la l4Oeg
    ilhavo      4OuS
    illiat      4P7E
    ilsenburg   4PMT
    immenstadt i4PbZ
    inami       4Ppq
    independenci4Q2c
    ingatestone 4QGv
    ingrannes   4QX5
    innoshima   4Qm6
    intreville  4R0d
    ipaba       4RG1
    iquique     4RTv
    iriba       4Rhp
    irpin       4Rwb
    ise         4S9A
    ishinari    4SNN
    islamnagar  4ScM
    isle of sout4Stc
    isola       4T8F
    issirac     4TNQ
    itabaianinha4Tco
    itamarandiba4TrL
    itapiuna    4U4T
    itezhi tezhi4UJD
    itupeva     4UXu
    iviers      4UmV
    iwo         4U+t
    izel les ham4VE6
    izumiotsu   4VSb
    jacarezinho 4ViA
    jafarabad   4VxW
    jaguaruana  4WAS
    jakarta     4WPe
    jalgaon     4Weu
    jamaica     4WuG
    jammu et cac4X72
    jangaon     4XLv
    jaragua     4Xa*
    jarne       4XrY
    jaslo       4Y4H
    jaudrais    4YJt
    jawad       4YZJ
    jefferson ci4Yoh
    jemeppe sur 4Z1T
    jerez de gar4ZFj
    jeugny      4ZVF
    jharoda kala4Zjp
    jiangshan   4Zyo
    jidong      4aB9
    jinchang    4aP0
    jinlong     4adG
    jiuchi      4arR
    joao monleva4b3Z
    johi        4bJ3
    jonage      4bYP
    jonschwil   4bof
    josnes      4c23
    journans    4cIE
    joypur hat  4cYj
    juchitan de 4coG
    judet de mur4d2r
    juigne sur s4dIT
    jullianges  4dXg
    juneau      4dnT
    jurmala     4d*v
    jutiapa     4eFI
    juwana      4eWF
    kabanovo    4ekd
    kachisi     4eyo
    kaduqli     4fBG
    kafue       4fQr
    kahuta      4ffG
    kaithoon    4ftR
    kakogawa    4g5r
    kalasin     4gKt
    kaliningrad 4gZm
    kallo       4gop
    kalur kot   4h1K
    kamatero    4hGa
    kamina      4hW4
    kampong chhn4hlj
    kampung lark4i1*
    kamychlov   4iJx
    kandahar    4iYx
    kangaba     4inJ
    kankan      4i*t
    kansk       4jEo
    kapelle op d4jT9
    kara kul    4jhq
    karakalpakst4jxS
    karatsu     4kAT
    karingal    4kOi
    karnataka   4kdw
    karuri      4kss
    kaset wisai 4l5E
    kassel      4lJq
    katerero    4lYG
    katras      4lmx
    kaulsdorf   4m0L
    kawasan pene4mFp
    kayunga     4mUd
    kebonarun   4mjF
    kegalle     4my2
    kellabine   4nAL
    kempsey     4nON
    kennedy town4ndK
    kenty       4ns9
    kerkhove    4o4C
    kersaint pla4oJX
    keswick     4oYJ
    kgalagadi   4om*
    khakassie   4p0S
    khanh hoa   4pFu
    kharkhauda  4pV8
    khemisset   4pk2
    khmelnytskyi4pyO
    khorugh     4qBJ
    khurmuj     4qPR
    kidal       4qdz
    kigoma      4qs4
    kilcoole    4r5r
    killeen     4rJr
    kimberley   4rYS
    king city   4rn5
    kingsey fall4s1M
    kiniski gard4sHN
    kippenheim  4sVW
    kirchlinde  4slV
    kirkcaldy   4s+f
    kirovo tchep4tD9
    kiryat tiv o4tSj
    kismaayo    4thQ
    kitimat     4tw5
    klagenfurt a4u8r
    klemskerke  4uP9
    kluang      4ufr
    koath       4uv6
    kodaira     4v73
    koge        4vLw
    kokyar      4vam
    kollivayal  4vpP
    kombolcha   4w27
    kondalampatt4wGO
    koninksem   4wWT
    kopali      4wlU
    kord kuy    4wzh
    korrewegwijk4xCA
    koson       4xRR
    kota        4xga
    kotli       4xvl
    kouffo      4y8G
    koursk      4yMs
    kozan       4ybx
    kraichtal   4yr2
    krasnoiarsk 4z5C
    kremenchuk  4zKz
    kriva palank4za*
    krusevac    4zpq
    kuala tereng4+3R
    kudlu       4+IQ
    kuldiga     4+WY
    kumbalangy  4+l1
    kungsbacka  4+yX
    kupferzell  4*BM
    kurihara    4*Px
    kuseifa     4*eZ
    kutahya     4*uO
    kuzhithurai 5077
    kyamahungu  50LK
    kyotanabe   50Zx
    la bonanova 50pI
    la guardia  512z
    la paz centr51J5
    la union    51ZG
    labaroche   51oK
    labastide pa525l
    labesserette52OC
    labretonie  52eT
    lac des aigl52u6
    laceby      539o
    lachen speye53Ru
    lacrost     53h+
    lados       53yG
    lafeuillade 54BN
    lagardiolle 54SN
    lagoa do ita54hz
    laguilayan  54yD
    lahij       55Bg
    laigny      55Qt
    laizhou     55gU
    lake sebu   55vj
    lakhdaria   569W
    laleu       56O+
    lalpur      56eH
    lamayou     56um
    lambusart   5799
    lamorteau   57Oi
    lamu        57fn
    lancon prove57vB
    landelies   58A6
    landivisiau 58R1
    landshut    58hy
    lang son    58zl
    langeron    59DD
    langouet    59St
    lanigan     59j5
    lannion     59yW
    lanslebourg 5ACE
    lanvallay   5ASN
    lapenche    5Ag+
    laquenexy   5Awc
    larche      5BA1
    larnage     5BP*
    larreule    5BgJ
    las delicias5Bwy
    lasem       5CBf
    lassur      5CRr
    latina      5CgZ
    laubach     5Cwl
    laujuzan    5DAb
    laurel      5DPz
    lauterbrunne5DfH
    laval morenc5Dvy
    lavars      5EBH
    lavernay    5ES5
    lavours     5Eig
    lay lamidou 5Eya
    league city 5FCP
    leblanc     5FRZ
    lect        5FgZ
    leegebruch  5Fvf
    legacy      5G8e
    leicester   5GO2
    leissigen   5Gdq
    lemere      5GsE
    lendava     5H5S
    lennon      5HKr
    leogane     5Ha2
    lepron les v5HpG
    les roquetes5I26
    leslay      5IIT
    lessard en b5IY6
    lethuin     5IoU
    leukerbad   5J1h
    leven       5JGq
    lewe        5JWy
    leysdown on 5Jlt
    lheraule    5J*D
    lianhe      5KEE
    liberia     5KSl
    licheres    5KiP
    lido        5KyN
    lierneux    5LBZ
    lievin      5LRU
    lignerolles 5LhO
    ligny sur ca5Lzf
    liliha kapal5MC1
    limay       5MQd
    limeux      5Mfh
    limpley stok5MvZ
    lincolnia   5N8a
    linexert    5NNY
    liniere     5NcK
    linthal     5Nr9
    liouc       5O54
    lisbonne    5OJe
    lisse       5OYq
    little dunmo5OoW
    liulin      5P29
    livilliers  5PHY
    lixin       5PXs
    llanelli    5Pmt
    lo          5Q0R
    loches      5QF8
    locquirec   5QVM
    loftus      5QjU
    logouale    5QzW
    loir luce be5RD3
    loja        5RT9
    lombia      5Rho
    londerzeel  5Rwh
    long lawford5SAS
    longechaux  5SQ*
    longfosse   5Sj3
    longny les v5Sx*
    longuefuye  5TBj
    longwe      5TT1
    lop buri    5TiC
    lorette     5Twx
    lorrain     5UAc
    los rastrojo5URC
    lot         5Ugd
    loubigne    5Uw3
    louga       5V9W
    loupe       5VOv
    lourouer sai5Vg2
    louverot    5Vx3
    louzignac   5WC6
    lower sackvi5WRd
    luanda      5WgW
    lubine      5Wuj
    lucay le lib5X7R
    lucey       5XMr
    lucy sur cur5XcR
    luenoufla   5Xs7
    lugy        5Y5B
    lully       5YK1
    lunavada    5YYi
    luodian     5YnI
    luquembo    5Y*b
    lushun      5ZES
    lutgendortmu5ZUi
    luxe sumberr5Zjx
    luzillat    5ZzB
    lympne      5aBb
    lypky       5aSt
    ma arratmisr5ai4
    mabompre    5aw*
    macewan     5b9R
    machiel     5bOt
    macornay    5beF
    maddur      5bt2
    madido      5c7A
    madriat     5cNA
    mafeteng    5ccD
    magdanly    5crE
    magnant     5d4g
    magny en bes5dL0
    magstatt le 5dcL
    maharaganj  5drU
    mahlow      5e4d
    maidenhead  5eJ0
    maillot     5eZg
    maintenay   5epv
    maisnieres  5f4L
    maisons du b5fN1
    maizieres su5feR
    makhachkala 5ftx
    makurazaki  5g6h
    malajkhand  5gLU
    malartic    5gai
    malbouzon   5gq9
    maleves sain5h3I
    malita      5hJB
    malmesbury  5hZM
    malur       5hnq
    mamey       5i12
    manamadurai 5iFN
    mancelliere 5iTz
    mandamarri  5ik5
    mandres     5izU
    mangalam    5jDH
    mangrove cay5jSN
    manila      5jhH
    mankweng    5jv*
    manolo forti5kAR
    mansfield   5kPs
    manthes     5kf*
    manzat      5kuh
    mappilaiuran5l7U
    maradi      5lM9
    maranhao    5lbs
    marbaix     5lr7
    march       5m51
    marcheseuil 5mMS
    marcilly    5meT
    marcorignan 5mwr
    marechal tha5nAw
    mareuil en p5nSU
    margibi     5nju
    mariani     5nzP
    marignac las5oDB
    marilao     5oUq
    marion bridg5okt
    market rasen5o+Y
    marlborough 5pEI
    marmeleiro  5pUR
    maroeuil    5pju
    marowijne   5p*6
    marray      5qFN
    marsan      5qV4
    marseille 7e5qon
    martagny    5r4G
    martigny    5rL8
    martizay    5rcG
    marvila     5rsB
    mas d auvign5s5t
    mascara     5sLC
    masleon     5sat
    massangis   5sqU
    massillon   5t4Z
    matabeleland5tJr
    materi      5tYl
    mato grosso 5tnx
    mattapan    5u1G
    maubara     5uH7
    maulde      5uWv
    mauraz      5umu
    mauroux     5v0G
    maval       5vHY
    mayabandar  5vXc
    maymana     5vmZ
    mazange     5v*G
    mazerolles  5wFT
    mazy        5wWH
    mcallister  5wkC
    meadowbrook 5wyw
    meckenbeuren5xCu
    media legua 5xS6
    medvedovskay5xh+
    megevette   5xwM
    mehun sur ye5y9H
    meillerie   5yPU
    mekhe       5yfu
    melesse     5yuV
    melleray    5z7Q
    melsungen   5zL+
    menai bridge5zbi
    meneac      5zqM
    mengenich   5+5y
    menil la hor5+Mj
    menouville  5+dM
    menziken    5+tR
    mercedes    5*6O
    mere        5*NB
    merida      5*dC
    merkwiller p5*sf
    merrillville606t
    merton      60MM
    merzig      60cb
    mesneux     60sy
    mesnil fugue619D
    mesnil saint61S6
    mesquite    61kB
    messy       61zg
    metigny     62DI
    meudon      62Sq
    meux        62id
    meyrannes   62x5
    mezhdurechen63Av
    mhasvad     63T4
    miaoli      63iO
    mid calder  63xH
    middletown  64B3
    miedzyrzec p64P*
    mignerette  64fq
    mikolow     64vM
    milhac      657y
    millcreek   65Oa
    milly sur br65eF
    mimoso do su65tO
    minatitlan  667o
    mingguang   66ND
    minsk       66cZ
    mirabel     66rj
    miranda     676O
    mirepoix    67M*
    misawa      67co
    mission     67rO
    mitcham     685S
    mitterteich 68Ll
    mizil       68aI
    moate       68oE
    modi in makk690Z
    mogelsberg  69Fb
    mohnesee    69Uz
    moissannes  69lZ
    moknine     69*B
    molenbaix   6ADg
    molise      6AUD
    moluques    6Ajs
    monassut aud6AyH
    monceau sur 6BDX
    monchy humie6BWH
    mondicourt  6Bnk
    monestier du6C1r
    mongolia    6CIV
    monnaie     6CYY
    mons        6Cnw
    mont        6D1z
    mont joli   6DIj
    mont saint m6Db7
    montagnac d 6Dt+
    montagny sai6E9y
    montalban   6ESS
    montarlot le6Eit
    montaut     6E+G
    montbizot   6FEg
    montcalm    6FW6
    montchevreui6FnO
    montdragon  6G2V
    montecarlo  6GJ0
    montelier   6Gam
    monteregie  6GrK
    montet      6H6x
    montferrier 6HOF
    montgardin  6Hga
    montgras    6HxF
    monthureux s6IBw
    montigny    6ITp
    montigny sur6IpQ
    montjean    6J56
    montliot et 6JMH
    montmelian  6Jdn
    montolivet  6JvD
    montpezat so6KA*
    montresor   6KSe
    montreux    6Kmi
    montrosier  6L2E
    montsaugeon 6LJk
    montvalent  6Lb8
    moor park   6LqI
    moraga      6M32
    moravskoslez6MId
    morembert   6MXh
    morgny la po6Mnm
    moriya      6N1Q
    mornay      6NHa
    moroni      6NWl
    morschach   6NmT
    morton      6O1M
    moscardo    6OHz
    mossamedes  6OWX
    mothe saint 6OlF
    mottereau   6P00
    mouila      6PFX
    moulines    6PWd
    moult chiche6PoC
    mount lehman6Q2a
    mouravlenko 6QK4
    moussages   6QaV
    moutaret    6Qrc
    moutonne    6R8I
    moyemont    6RNa
    mpigi       6Rd4
    mtwara      6Rr2
    mudalgi     6S3n
    mugnano di n6SIC
    muille ville6SXr
    mul         6Smi
    mullem      6T08
    muncq nieurl6TEz
    munnar      6TU7
    muotathal   6TjB
    murdochville6TyR
    murnau am st6UBS
    murviel les 6UQk
    muskegon    6Ug1
    muthukulam  6UvS
    muzeray     6V8o
    myeik       6VMk
    mytholmroyd 6Vbu
    nabeul      6VqU
    nadim tiruvu6W3R
    nagar karnul6WHR
    nagykanizsa 6WWI
    naintre     6Wlu
    nakanojo    6W+w
    nakrekal    6XEz
    nam cheong  6XT1
    namminikara 6XhS
    nana mambere6XwF
    nanding     6Y9x
    naninne     6YOz
    nanshu      6Ydh
    nantois     6Yv5
    napa        6Z7F
    narangba    6ZLd
    narela      6ZbE
    nartkala    6Zq4
    nassiet     6a2t
    nattappettai6aI4
    nautanwa    6aXm
    naves       6an1
    nay         6a*X
    ndele       6bEo
    neauphlette 6bV5
    neduva      6bkL
    neftekamsk  6bza
    neilston    6cCg
    neons sur cr6cR7
    nerondes    6cg8
    neste barous6cwN
    neu hohensch6d9E
    neuenkirch  6dQ3
    neufmaisons 6dhb
    neuilly en d6dyf
    neumarkt san6eFb
    neustadt hes6eXj
    neuvillalais6eqw
    neuville fer6f8Q
    neuville sur6fTf
    neuvy le roi6fme
    new barnet  6g0t
    new halfa   6gGR
    new richmond6gW5
    newark on tr6gl*
    newmains    6g*j
    newton stewa6hF4
    ngaoundal   6hV1
    ngunut      6hiW
    nibelle     6hxA
    nidderau    6i9m
    niederhelfen6iQq
    niel bij as 6iiB
    nieuwkerken 6izB
    nijneoudinsk6jB1
    nilagiri    6jQV
    ningde      6jed
    nirasaki    6jsk
    nitry       6k5J
    nizhneudinsk6kKe
    noailhac    6kZh
    noda shi    6kp1
    nogent le se6l3J
    noidans le f6lJm
    noisy sur ec6lap
    nonant le pi6lpn
    nookat      6m3o
    nord franche6mGb
    noreaz      6mVk
    noroy       6mlD
    north august6m*u
    north delta 6nGf
    north kingst6nWr
    north plainf6nnv
    north west  6o3T
    northern    6oIA
    northwood   6oYD
    nossa senhor6on1
    notre dame d6p56
    nouaille    6pOo
    nousse      6pem
    nouzilly    6pxI
    nova venecia6qC2
    novhorod siv6qRq
    novobilychi 6qiM
    novotroitsk 6qzH
    nowy sacz   6rD+
    noyellette  6rWz
    ntoum       6rmx
    nuevo belen 6s18
    nunavut     6sGQ
    nusle       6sV7
    nyaung u    6sjn
    o connor par6syA
    oakley      6tAz
    ober saulhei6tPF
    oberglatt ba6tgC
    obermorschwi6txm
    oberthulba  6uCa
    oblys d aqmo6uUa
    obukhovo    6ujF
    ochsenfurt  6uxb
    odenas      6vB3
    oeiras do pa6vO*
    ofaqim      6vee
    ogden       6vta
    oguta       6w5s
    oigny       6wK9
    oize        6wZb
    okha        6wnn
    olavanna    6w*m
    oldenzaal   6xF5
    olinda      6xUb
    ollioules   6xkG
    olsztyn     6xzE
    omecourt    6yBN
    omsk        6yQD
    onglieres   6yew
    oorbeek     6ytW
    opio        6z6Z
    oradour sain6zKr
    orbe        6zZz
    ordingen    6zp7
    orenburg    6+2E
    oriental    6+HZ
    orival      6+X3
    ormes       6+mB
    orne        6*0N
    orphin      6*Eq
    ortakoy     6*Tk
    orvilliers s6*jR
    oshmyany    6*xH
    osnes       70AS
    ostabat asme70PZ
    ostringen   70fF
    ota         70uu
    otradnyy    7176
    ottobeuren  71MO
    oucques     71bV
    oueme       71qu
    ougree      7235
    oulianovsk  72JB
    ourguentch  72YA
    outaouais   72pJ
    ouzilly     733J
    overton     73JC
    oxford      73Xe
    oyre        73m5
    ozorkow     73+m
    pachgaon    74DN
    padangpanjan74Sq
    pagar alam  74iH
    pailin      74yD
    paizay le se75B7
    paladru     75QC
    palatine    75fN
    pali        75ue
    pallikunnu  767*
    palmas      76OK
    palo negro  76e6
    pampatar    76sz
    panatina    775a
    panevezys   77Kv
    pankshin    77ae
    panvel      77q7
    papineauvill782u
    paraguacu pa78IV
    paranavai   78Xq
    parc extensi78nn
    parella     791l
    parigne     79It
    paris 6e arr79cy
    parkland    79tI
    parnay      7A6G
    paron       7ANS
    partinello  7AeD
    pasan       7AtV
    pasrur      7B6l
    pastaza     7BM*
    pathum thani7Bbn
    pattani     7Bqr
    pauk kone   7C3n
    pavant      7CJO
    payra sur l 7CYl
    pays d urfe 7Cpb
    pays de l oz7D5Z
    pays de nay 7DNR
    pays de wiss7DhT
    pays noyonna7Dzb
    paz         7EBy
    pebane      7EQy
    pedernec    7EgT
    pegue       7EwW
    pekon       7F9Y
    pelotas     7FPg
    penang      7FeE
    penicuik    7Fsq
    penparcau   7G6j
    pepinster   7GLS
    perdizes    7Gb1
    periers sur 7Gqj
    perle       7H5a
    peronnes    7HLf
    perrex      7HcW
    pers en gati7Ht2
    perundurai  7I6h
    pessac      7ILd
    peterborough7Iay
    petit grabo 7IrX
    petite verri7J7I
    petrosani   7JN*
    peypin      7Jdg
    peyrillac et7Jut
    pezuls      7KAI
    phagwara    7KQs
    phichit     7Kfx
    phra phuttha7Kvl
    phuoc an    7L9D
    picardie des7LOY
    piedade     7LeF
    pierre levee7Lv4
    pierregot   7MCM
    pietralba   7MSx
    pila        7Min
    piltown     7Mxp
    pinar del re7NAs
    pinet       7NQd
    pinheiros   7NfP
    pionki      7NuM
    piranhas    7O72
    pirmam      7OMN
    pissila     7OaW
    pitres      7OpX
    plabennec   7P2j
    plaine dijon7PJA
    plaisance   7PZt
    plancoet    7Pqk
    plaridel    7Q4A
    plats       7QJy
    pleboulle   7QaE
    plesnoy     7Qqn
    plessis trev7R8I
    pliboux     7RO*
    plomion     7Rfb
    ploufragan  7RwO
    plounerin   7SBf
    plum        7SSE
    poblacion   7ShA
    podlachie   7SwE
    pogradec    7TAC
    point fortin7TR3
    poislay     7Ti6
    polangui    7Ty9
    poll        7UBF
    polysayevo  7UPv
    pommereux   7UfE
    pompierre   7UvI
    ponlat taill7V9R
    pont d ouill7VQA
    pont l abbe 7VjI
    ponta de ped7V*p
    ponte vedra 7WGq
    pontigne    7WXX
    pontyberem  7Wnj
    porathissery7X0D
    port alberni7XFi
    port harcour7XWd
    port orange 7Xmu
    portage     7Y1s
    portel des c7YJE
    porthleven  7Ycf
    porto empedo7YsE
    portstewart 7Z6e
    potelieres  7ZLu
    pouance     7Zbb
    pouillon    7Zrm
    pouligny sai7a8G
    pousseaux   7aPE
    pouzzoles   7afA
    prabumulih  7aul
    pradl       7b9D
    prantij     7bOz
    praz sur arl7bec
    precilhon   7bw6
    premery     7cAr
    preseau     7cQw
    presov      7cio
    pretot vicqu7czj
    prez        7dEj
    princay     7dUv
    prisces     7dl5
    prokhladnyy 7d*5
    proussy     7eEj
    province cen7eVj
    prunay      7emv
    przedmiescie7f1k
    pucklechurch7fGW
    puellemontie7fVe
    puerto limon7fnh
    puget thenie7g2U
    puisieulx   7gJB
    pulborough  7gZ5
    punakha     7goA
    puntarenas  7h1F
    purton      7hF+
    puth kalan  7hVQ
    puxe        7hl2
    puycasquier 7i00
    puysegur    7iGK
    pyrenees atl7iVB
    qalansawe   7ika
    qazakh      7izD
    qingfu      7jAp
    qiryat biali7jPK
    quakenbruck 7jdp
    quarten     7jt6
    quedlinbourg7k76
    quelmes     7kNF
    querrien    7kdb
    queue en bri7kuL
    quiche      7l8a
    quimbaya    7lOA
    quins       7lfE
    quitandinha 7lv4
    quzhou      7m7k
    rabwah      7mNF
    radepont    7md0
    raeren      7msD
    rahin et che7n4Z
    rainhill    7nJT
    raion de sin7nZ8
    rajakhera   7not
    rajula      7o20
    ramapuram   7oHY
    ramgarh     7oXn
    rampillon   7ona
    rancagua    7p0D
    randan      7pGw
    rangpur divi7pWF
    ranst       7plF
    rapsecourt  7p+V
    rat burana  7qDL
    ratlam      7qRq
    ravel       7qhM
    rawson      7qwg
    razam       7rA2
    rebaix      7rPH
    reckange    7rfn
    recy        7rwc
    redhill     7s9G
    reforma     7sOK
    region aisen7sf*
    region wallo7s+G
    reichelsheim7tEk
    reinach     7tV3
    relau       7tlJ
    remereville 7t*l
    remoray bouj7uGj
    rendsburg   7uW0
    renneval    7ul+
    reparsac    7u+l
    requistanais7vFa
    retaud      7vUz
    reuilly     7vkB
    revest des b7vzN
    reyrieux    7wDo
    rheinhausen 7wSs
    rhu         7wjF
    ribaue      7wyn
    ribnitz damg7xDb
    richerenches7xTO
    richwiller  7xjc
    riehen      7xzA
    riez        7yDh
    rijkhoven   7yT4
    rimboval    7ykJ
    rio branco  7yzY
    rio maria   7zEA
    riols       7zT2
    riscani     7zi3
    rivehaute   7zxV
    rives       7+AB
    riviere du l7+SI
    riyad provin7+j6
    robertsganj 7+yH
    roche canill7*Bm
    roche sur li7*Uk
    rochefourcha7*oI
    rochetaillee803S
    rockland    80Ja
    rodalben    80ZZ
    roe         80or
    rognac      811j
    roilly      81Gg
    rolleston   81WM
    romanel sur 81nO
    romescamps  821T
    roncey      82HJ
    ronneburg   82X0
    roque d anth82mR
    roquelaure s833T
    rosana      83KO
    rosee       83Zu
    rosey       83pC
    rosnay      844a
    rosslare    84KL
    rotalier    84Y+
    rotkreuz    84or
    roucy       8528
    rouge perrie85Im
    roujan      85Yk
    rousies     85oz
    routier     863A
    rouvrois sur86Kx
    roville deva86bY
    royan atlant86r7
    rozerieulles874r
    rubempre    87L*
    rudrapur    87b0
    rufino      87rC
    rukban      884L
    rumilly terr88JL
    ruppichterot88Yv
    russange    88pC
    ruthen      891x
    ruzomberok  89HY
    ryugasaki   89Vd
    saarbrucken 89kq
    sabanagrande89+0
    sablons sur 8ADR
    saclay      8ASk
    sadournin   8AiC
    sagae       8Awc
    sagy        8B9v
    sai kung    8BOZ
    sailly      8Bdi
    saint abit  8BwD
    saint aignan8CDq
    saint albert8CXz
    saint amandi8Cs7
    saint andiol8D9x
    saint andre 8DUz
    saint andre 8Drv
    saint antoin8E8I
    saint arey  8ETJ
    saint aubin 8ElQ
    saint aubin 8F5y
    saint august8FS0
    saint avit l8FlM
    saint barthe8G3g
    saint benin 8GNe
    saint bertra8Gio
    saint bonnet8H0M
    saint branch8HN4
    saint brisso8HgV
    saint castin8H+V
    saint charle8IHY
    saint christ8IbM
    saint christ8IzQ
    saint clair 8JIp
    saint clemen8Jd3
    saint cosme 8Jxe
    saint cyprie8KFR
    saint cyr mo8Kai
    saint denis 8Kt*
    saint denis 8LEC
    saint didier8LYS
    saint doulch8LtE
    saint emilio8MAw
    saint etienn8MW3
    saint etienn8MuG
    saint eutrop8NE9
    saint felix 8NZD
    saint floret8NtT
    saint frezal8OBS
    saint gelais8OUO
    saint genies8OqE
    saint george8P7q
    saint george8PUi
    saint george8PsF
    saint germai8QBh
    saint germai8QZp
    saint germai8Qww
    saint germai8RIG
    saint gervai8RdM
    saint gilles8Rxj
    saint goussa8SFH
    saint herbla8SY1
    saint hilair8Ssx
    saint hilair8TE2
    saint honore8Ta3
    saint jacque8TsP
    saint jean c8UBL
    saint jean d8UW+
    saint jean d8Ut5
    saint jean d8VDA
    saint jean l8VZH
    saint jean s8Vv9
    saint jory  8WBq
    saint juire 8WU+
    saint julien8WqF
    saint julien8XB8
    saint just  8XXo
    saint kilda 8Xrz
    saint lauren8Y8y
    saint lauren8YWA
    saint lauren8YtN
    saint leger 8ZC4
    saint leger 8ZZF
    saint leonar8ZuA
    saint louis 8aBK
    saint loup d8aU5
    saint lye la8aoQ
    saint malo e8b6e
    saint marcel8bQT
    saint mard  8blS
    saint martia8c3P
    saint martin8cOD
    saint martin8ckW
    saint martin8d67
    saint martin8dTB
    saint martin8dq7
    saint martin8eAa
    saint martin8eXE
    saint mathie8esS
    saint mauric8fAK
    saint mauric8fYK
    saint medard8ftE
    saint meslin8gCE
    saint michel8gVe
    saint michel8gss
    saint nazair8hAo
    saint nicola8hWR
    saint orens 8hsY
    saint ouen l8iBn
    saint palais8iVU
    saint pardou8iqa
    saint paul  8j7F
    saint paul f8jSi
    saint peray 8jnv
    saint philbe8k50
    saint pierre8kO7
    saint pierre8kl0
    saint pierre8l6Q
    saint pierre8lT7
    saint pierre8lpC
    saint pol su8m7q
    saint priest8mRM
    saint prix  8mmL
    saint quenti8n5u
    saint remeze8nQ*
    saint remy d8nkw
    saint roch  8o3y
    saint romain8oPa
    saint santin8ojM
    saint sauveu8p0w
    saint sauveu8pMa
    saint senier8ph3
    saint severi8p*U
    saint sorlin8qJS
    saint sulpic8qcp
    saint sylves8qzW
    saint theoph8rJ+
    saint tricat8rce
    saint vaast 8rvA
    saint vert  8sCe
    saint victur8sXQ
    saint vincen8stD
    saint vivien8tCw
    sainte adele8tVw
    sainte austr8tqD
    sainte clair8u8l
    sainte croix8uTa
    sainte eulal8uoK
    sainte foy d8v66
    sainte genev8vRW
    sainte lizai8vm4
    sainte marie8w4b
    sainte marti8wQc
    sainte radeg8wjX
    sainte suzan8x0+
    saires      8xIu
    sakata      8xXP
    salaberry de8xlx
    salavan     8x+o
    salenthal   8yDD
    salignac    8ySK
    salitre     8yiY
    salles de ba8y+3
    salon de pro8zFM
    salto       8zUb
    salzburg    8zkY
    samara      8zz9
    samdrup jong8+Bs
    sampford pev8+Q*
    samux       8+gN
    san bartolom8+yz
    san cristoba8*En
    san fernando8*Vo
    san giorgio 8*q3
    san joaquin 906b
    san juan    90P3
    san lazzaro 90hH
    san marcos  90yv
    san miguel  91EP
    san pablo   91Wd
    san pedro ga91oI
    san sebastia924g
    sanana      92L7
    sancy les ch92aK
    sandridge   92q8
    sanger      933A
    sanjiao     93H+
    sanma       93YW
    sanssat     93nn
    santa ana   945p
    santa clarit94ND
    santa elena 94fy
    santa luzia 94xj
    santa quiter95FK
    santa teresa95XX
    santenay    95oZ
    santiago pap964c
    santo cristo96Op
    sanvignes le96gB
    sao domingos96xP
    sao joao da 97Fu
    sao jose dos97aa
    sao miguel d97u6
    sao vicente 98BL
    saponay     98R1
    saraktash   98f*
    saraykoy    98uW
    sari        997h
    sarov       99NW
    sarrelouis  99d9
    sarthe      99tw
    sassandra   9A6h
    sathupalli  9AMh
    saubraz     9AbW
    saul        9ArP
    saulny      9B5r
    saumane de v9BNw
    sausset les 9Be8
    sauvetat    9BuI
    saux        9CAn
    savasse     9CPy
    savigne l ev9Cgc
    savilly     9Czh
    sawar       9DDO
    sayo        9DRO
    sceautres   9DgH
    scharans    9Dwv
    schibler    9EAx
    schleiz     9EQk
    schneckenbus9Ehv
    schoningen  9Eyd
    schuren     9FC5
    schweich    9FSi
    scille      9FjV
    seabrook    9Fx*
    sebeville   9GAj
    sector 3    9GQb
    seen kreis 39GfU
    segonzac    9GwR
    seichamps   9H9x
    seix        9HQB
    selibe phikw9Hel
    selong      9Hv8
    semelay     9I8E
    semondans   9IN9
    senan       9Idj
    senergues   9Isf
    sennecay    9J6I
    sent agat de9JNA
    seonsan     9JcP
    septsarges  9JsX
    seraumont   9K6S
    serenje     9KLr
    serigny     9Kc4
    sernhac     9Kry
    serre poncon9L6H
    sertania    9LNP
    servon      9LeJ
    sete rios   9Lum
    seurre      9M8D
    seversk     9MPN
    sexcles     9Mf0
    sezze       9Mup
    shahabad    9N7c
    shahrak     9NNB
    shakopee    9NdX
    shangkou    9Ns7
    shaoyang    9O4U
    shawan      9OJA
    sheffield   9OYZ
    shendi      9OnL
    sherbrooke  9P0d
    shibao      9PG3
    shijie      9PUj
    shimen      9Pj6
    shiojiri    9Px*
    shiroi      9QAw
    shizuoka    9QPW
    shouxian    9QeT
    shuanglong  9Qta
    shunyi      9R6W
    sialkot     9RK+
    sibut       9RZ4
    sidi bel abb9RoL
    siegburg    9S2P
    sigatoka    9SHW
    sigulda     9SXA
    silang      9SlK
    sille le phi9Szs
    silver berry9TE7
    simele      9TTn
    sinan       9TjB
    singapur    9Ty0
    sinoe       9UAZ
    sint jan in 9URG
    sint niklaas9Uje
    sioux city  9U+0
    sireuil     9VCi
    sisauli     9VQs
    sittensen   9Vg3
    six bells   9Vv8
    skhodnya    9W8S
    slavonski br9WMX
    slovaquie   9Waw
    smith creek 9Wpw
    so uk estate9X2V
    socx        9XHX
    soheit tinlo9XVs
    sokode      9Xld
    soleilhas   9X+T
    sollies pont9YEN
    solwezi     9YUQ
    somma vesuvi9Yi*
    sommette    9YzD
    sondernach  9ZCO
    songy       9ZQz
    sonzay      9Zg7
    sorbo ocagna9ZuY
    sormery     9a8C
    sosnowiec   9aNS
    souche      9adS
    souge       9asx
    soulaires   9b8D
    soulvache   9bPu
    sourdun     9bgA
    south abaco 9bvM
    south elgin 9c9P
    south kingst9cQE
    south pyonga9chU
    southaven   9cyC
    southington 9dBp
    souvigny de 9dRc
    soyons      9dg*
    speke       9dvy
    spokane     9e8w
    springfield 9eOS
    sri ganganag9eeL
    st albert   9eu+
    st john s   9f8o
    stabroek    9fO9
    stainforth  9fgK
    stanmore    9fvf
    starobilsk  9g9i
    stavroupoli 9gPm
    steinbach ha9gff
    stene       9gvm
    stewartby   9h9Z
    stockheim   9hOc
    stolzenau   9heK
    stotzheim   9htf
    strathaven  9i7E
    strezhevoy  9iMm
    stuhlingen  9ibk
    subcarpathia9irI
    sucre       9j5J
    sud ouest   9jIT
    suffolk down9jX8
    suisun      9jnX
    suleja      9k0A
    sulur       9kFl
    sumiswald   9kUV
    sunan       9kjj
    sungai simpa9kzL
    suong       9lCv
    surendranaga9lRa
    surrain     9lgb
    susanville  9lwY
    sutton on tr9m9k
    suzy        9mOM
    svyatopetriv9mdv
    swierczewo  9msT
    sylvania    9n5t
    szekesfeherv9nJq
    table       9nYC
    tachkent    9nmj
    tadmait     9n*R
    tagerwilen  9oDV
    taibet      9oS0
    tainai      9ohQ
    taiz        9ovi
    takanabe    9p7w
    takoma park 9pMV
    talavera    9pb2
    taliwang    9pqD
    talon       9q3v
    taman tun dr9qKH
    tamenglong  9qZE
    tan chau    9qoJ
    tandil      9r0*
    tangier teto9rG4
    tanjung selo9rUw
    tanuma      9rkd
    taplow      9ryy
    tarasteix   9sC1
    targu neamt 9sRY
    tarqui      9sgV
    tartus      9sv7
    tasucu      9t7V
    taule       9tMA
    tauves      9tbm
    taxat senat 9tqu
    tazah khurma9u3o
    tchirtchik  9uIl
    techiman    9uXT
    teilhet     9um7
    tel aviv    9v0D
    teluk dalam 9vFA
    temple de br9vUR
    tendu       9vkJ
    teotonio vil9vzL
    teresa      9wC+
    ternay      9wSC
    terrassonnai9wi9
    terres de ca9w+q
    terron sur a9xJ9
    tetaigne    9xZ3
    tewkesbury  9xoh
    thaba tseka 9y1D
    thalwil sud 9yGT
    thaon les vo9yWK
    the dalles  9ylm
    theligny    9y*r
    thenouville 9zFd
    they sous va9zV+
    thiadiaye   9zoQ
    thiers      9+3F
    thil        9+JF
    thiouville  9+ZR
    thodupuzha  9+pU
    thomazeau   9*3r
    thore la roc9*Jv
    thornhill   9*bx
    thouars sur 9*rK
    thuel       A05U
    thure       A0LN
    tiancheng   A0aQ
    ticino      A0oZ
    tieshan     A10*
    tikapur     A1Fi
    tilleux     A1Up
    timbauba    A1lr
    tincry      A1*3
    tioumen     A2Dc
    tirmiz      A2S8
    tiruverumburA2iG
    tivoli      A2x7
    toa payoh neA3BB
    tocqueville A3Q9
    tokai       A3f0
    toliara     A3st
    tome        A45W
    tongchuan   A4Jd
    tonnac      A4Y8
    torbay      A4nC
    torigni sur A511
    torrelavega A5Gd
    tosayamadachA5W6
    totton      A5m5
    touillon et A604
    tour blancheA6H1
    tourette    A6Z3
    tournemire  A6qJ
    tours       A75k
    toutainvilleA7O7
    toy viam    A7ci
    tracy sur meA7rS
    tramole     A84d
    trapani     A8Kh
    treauville  A8ZX
    treffendel  A8pD
    trehorenteucA93I
    tremargat   A9Jv
    tremont     A9av
    trepail     A9qg
    tressandans AA56
    treville    AAKv
    triengen    AAbH
    trindade    AAqA
    tripoli     AB4m
    trofa       ABKs
    troistorrentABc3
    troo        ABrV
    troyan municAC5S
    trung phung ACL3
    tsim sha tsuACa9
    tsushima    ACoz
    tucker      AD17
    tukums      ADGW
    tullyallen  ADUd
    tunduru     ADj6
    tuqiang     ADxb
    turkestan   AE9p
    tuscany     AEOx
    tuytepa     AEdN
    tyldesley   AEs0
    ubaitaba    AF4R
    uchaud      AFJG
    udmurt      AFXm
    uffikon     AFmV
    uitenhage   AF*e
    ulaangom    AGEF
    ulundurpet  AGSZ
    umm qasr    AGh8
    unecha      AGva
    united stateAH8v
    unterfohringAHQS
    upleta      AHfm
    uppermill   AHwh
    urbise      AI9I
    urimenil    AIP8
    urucui      AIdG
    usclas du boAIs4
    usson du poiAJ4l
    utelle      AJKe
    uttwiller   AJZB
    uzelle      AJmu
    vacheres    AJ*W
    vadenay     AKHJ
    vailhauques AKXH
    val briard  AKmo
    val d oire eAL1j
    val de gueblALJ4
    val de virveALaR
    val suzon   ALrI
    valdahon    AM4n
    valenca     AMKy
    valenzano   AMbe
    valinhos    AMrT
    vallecalle  AN6J
    vallees d aiANPk
    valleroy auxANiC
    vallon sur gANyu
    valparaiso dAODB
    valzergues  AOUH
    vandieres   AOkP
    vantoux et lAO+P
    varazdin    APD9
    varennes surAPUe
    varna       APlQ
    vasastaden  AP*D
    vasteville  AQEl
    vaubecourt  AQU+
    vaudeloges  AQlr
    vaufrey     AR0Y
    vaupillon   ARGl
    vaux et borsARXR
    vaux villainARqU
    vazeilles liAS3l
    vedrines saiASJt
    velasco ibarASZZ
    velingara   ASp9
    vellur      AT5E
    venaria realATLY
    vendin les bATcx
    vengara     ATsx
    ventadour egAU5u
    venustiano cAUMT
    vercheny    AUcJ
    verdun      AUsD
    vergnies    AV6N
    verlus      AVMZ
    vernelle    AVcO
    vernier     AVuu
    vernoy      AWAR
    verrieres   AWQt
    versigny    AWia
    vertus      AWyo
    vesly       AXCW
    veuilly la pAXS8
    veyrieres   AXhx
    vezinnes    AXyJ
    viapres le pAYBG
    vicel       AYRK
    vicq sur merAYgz
    vidai       AYxK
    vieille loyeAZBF
    vienna      AZS*
    viesly      AZil
    vieux lixheiAZz6
    vif         AaEe
    vigneux de bAaUO
    vijayapura  AakA
    vila rica   Aa+X
    villa allendAbF2
    villa nueva AbXE
    villaines laAbpE
    villar loubiAc5N
    villarrica  AcNt
    villaudric  AcgQ
    ville en hesAcy*
    villeau     AdFt
    villecomtal AdX0
    villefollet AdpF
    villegouge  Ae75
    villemervry AeO+
    villeneuve  AehE
    villeneuve lAe*q
    villeneuve sAfMl
    villeporcherAfgu
    villers au fAfy4
    villers en vAgGC
    villers les AgZe
    villers sousAgu3
    villeseneux AhBP
    villeveque  AhS+
    villiers en Ahla
    villiers surAi44
    villy bocageAiLQ
    vimory      Aibv
    vindecy     Airb
    vinkovci    Aj5f
    vion        AjLM
    vireaux     AjaS
    virnur      AjqK
    viscos      Ak4F
    viterbo     AkJD
    vitry champaAkaS
    vivegnis    AksA
    vladimir    Al6X
    vogan       AlLz
    voisenon    AlbI
    volksdorf   Alr4
    volzhskiy   Am4V
    voronezh    AmJb
    vouel       AmYp
    voussac     Amo*
    vraignes lesAn37
    vrigne aux bAnHj
    vuillafans  AnWj
    vyazma      AnmN
    waasmont    An*m
    wadenswil doAoFQ
    wagnon      AoVf
    wainuiomata Aokm
    walchwil    Aoyv
    waldorf     ApCQ
    wallan      ApRi
    walsall     ApjL
    wamba       ApzK
    wangen      AqCq
    wanne       AqR1
    warcoing    AqfO
    warken      Aqub
    warren      Ar7o
    washington  ArMQ
    watamu      ArcA
    watford     Arrk
    wausau      As4k
    wealdstone  AsJy
    wegscheid   AsYU
    weinbourg   Aso4
    weixinghu   At1u
    wellington  AtHH
    wendake     AtWQ
    wepion      AtlP
    weru        Atz+
    west chesterAuDo
    west gulfporAuTy
    west lorne  Aukf
    west royaltyAu*K
    westcliff onAvGE
    westerstede AvUz
    westminster AvkN
    westrozebekeAvzk
    wetzikon untAwDk
    wheaton astoAwS*
    whitehall   AwiO
    wichita     AwxW
    wiener neustAxAn
    wijk bij duuAxQT
    wilhermsdorfAxfb
    willich     AxvY
    wilmington  Ay9W
    wimmis      AyOT
    windsor parkAyda
    winschoten  Aysg
    wintzenheim Az6c
    withernsea  AzM1
    wivelsfield AzbY
    wokingham   Azqj
    wollongong  A+3y
    wonsan      A+Jc
    woodmere    A+Z5
    worcester paA+nS
    wrotham     A*0C
    wukari      A*EF
    wusterhausenA*Ui
    wyoming     A*iy
    xapuri      A*xr
    xiangzhou   B0Ab
    xicotepec deB0O*
    xinglong    B0d7
    xintai      B0r2
    xiuyan      B137
    xuanzhou    B1IC
    yaese       B1WG
    yalova      B1jw
    yamoussoukroB1yV
    yangjiaying B2BV
    yap         B2Pi
    yasnogorsk  B2dK
    yaypan      B2ro
    yelizavetinsB33v
    yeongju     B3Ib
    yew tee     B3Xa
    yingqiu     B3lg
    yoga        B3+d
    yonggwang upB4DD
    york universB4RE
    youxi       B4gT
    yucatan     B4vB
    yumen       B577
    yuxi        B5LZ
    yvrac       B5an
    zabrat      B5qP
    zagreb      B62e
    zambezi     B6GK
    zanzibar norB6Uv
    zardab      B6jw
    zawiya      B6y6
    zehnacker   B7Af
    zelzate     B7P3
    zeven       B7dU
    zhaogezhuangB7sQ
    zhenzhou    B85b
    zhongshu    B8K9
    zhukovskiy  B8ZC
    zighout youcB8o3
    zingem      B91M
    zlinsky     B9Fb
    zonguldak   B9Ua
    zrece       B9il
    zunzgen     B9x2
    zurich kreisBAHg
    zuunmod     BAcb
    zyrardow    BArI
    """#
}
