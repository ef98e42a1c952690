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
    aartrijke   00Ef
    abaza       00UH
    abelcourt   00lU
    abhar       0115
    aboen       01H2
    abries      01XR
    abu zabad   01oB
    accons      021R
    achhibal    02Hc
    acquigny    02Xm
    ad douiem   02nT
    addu        030j
    adilly      03GU
    adliswil sih03Ws
    adyguee     03mO
    afghanistan 040s
    agassac     04FU
    agglomeratio04VK
    agnin       04mW
    agua calient04*n
    aguilas     05G2
    ahor        05Vc
    aigle       05lE
    aigues vives061E
    ailloncourt 06Jg
    ain harrouda06aV
    airai       06rK
    aisonville e075u
    aizecourt le07Ne
    ajman       07c*
    akhalts ikhe07sB
    akowonjo    084f
    al abyar    08IR
    al barka    08Yz
    al fashir   08oi
    al hirak    093T
    al khardj   09JT
    al maraghah 09ZA
    al qamishli 09q2
    al ubur     0A4I
    alaincourt  0AJH
    alapli      0AYj
    albardon    0AnN
    albi        0B39
    alcabideche 0BKD
    alderwood   0Bal
    aleppo      0Bqe
    alfeld      0C4Q
    alhaurin de 0CJQ
    alimos      0CZY
    allamps     0Cq2
    allendale   0D5P
    alliance    0DMG
    allos       0Ddd
    almirante ta0DtI
    alpine      0E7Z
    altadore    0ENP
    altenkunstad0Ed2
    alto lucero 0Eu4
    altwies     0F7i
    alzira      0FMz
    amanfrom    0FcA
    amba giorgis0Frn
    amberieu en 0G5t
    amblimont   0GNQ
    ambrus      0Gef
    amettes     0GvX
    amir kola   0HBJ
    amontada    0HRI
    amposta     0HiG
    amy         0HxH
    anaiyur     0IAc
    ancaster    0IPY
    ancourtevill0Igd
    andelarre   0IyD
    andillac    0JD2
    andover     0JTV
    ang mo kio n0Jir
    angey       0J+P
    anglure sous0KGn
    anhanguera  0KXh
    anju        0Kml
    annaka      0K*E
    annigeri    0LHf
    anrochte    0LXu
    anstey      0LnL
    antichan    0M1D
    antony      0MIP
    anville     0MYE
    aoste       0Mne
    apatity     0N1F
    appenans    0NGh
    apskritis d 0NYF
    ar rahmaniya0Nnz
    aracariguama0O2E
    arakkonam   0OHI
    arar        0OWs
    arbaz       0OlW
    arbre       0P11
    arces       0PHh
    arcola east 0PZN
    arden arcade0Ppi
    areeiro     0Q40
    arfons      0QJt
    argentine   0Qc5
    argovie     0Qts
    ariguani    0R7K
    arkhangel sk0RM7
    armant      0Rcr
    arnac pompad0Rtq
    arnstorf    0S8z
    arquettes en0SPi
    arrentes de 0ShX
    arry        0SzF
    artagnan    0TDS
    arthon      0TUm
    artvin      0Tlj
    arville     0T+r
    as sahil    0UEW
    asaka       0UV0
    ascot vale  0UlL
    ashford     0U+y
    asifabad    0VER
    aso         0VWQ
    aspropyrgos 0Vn4
    asserac     0W10
    astanajapura0WGn
    at aye      0WW5
    atfih       0Wl0
    athiyannur  0X0R
    atoll niland0XFQ
    attilloncour0XVI
    aubagnan    0Xl0
    aubers      0Y1p
    aubigny aux 0YK6
    auburn      0Yd3
    aucun       0Yuc
    audun le tic0Z9e
    augsbourg   0ZQy
    aulnay aux p0ZhX
    aumerval    0Z+a
    aurade      0aGU
    auribail    0aYH
    aussac vadal0aod
    autels ville0b3N
    authou      0bML
    autreville s0bf0
    auvillar    0bxk
    auzat la com0cDj
    avancon     0cWb
    avenay      0cmf
    avesnes le s0d2g
    avioth      0dKL
    avrainville 0daU
    avvocata    0dri
    ayacucho    0e4X
    ayguatebia t0eJl
    aytre       0eZi
    azamino     0epw
    azeville    0f4r
    azzaba      0fK4
    babati      0fYf
    bac ninh    0fnF
    bacoli      0g1A
    bad duben   0gI1
    bad lausick 0gZa
    bad schwarta0gri
    badarganj   0h6Z
    badonvillier0hMh
    bagaha      0hbr
    bagha purana0hre
    bagnols     0i6t
    baharestan  0iN4
    baia mare   0ics
    baignes     0isl
    baillestavy 0j7j
    baincthun   0jQm
    baissey     0jiG
    baker island0jxZ
    balad       0kA5
    balapur     0kQS
    bale        0kgt
    balikpapan  0kwN
    balleroy    0lAq
    balneario pi0lSf
    balugaon    0lik
    bambey      0lx2
    ban khlong b0mBf
    ban xeno    0mSs
    bandar e ema0mjP
    bandiagara  0n0A
    bang khun si0nGH
    bangarmau   0nWG
    bani ubayd  0nli
    bannay      0n++
    bansbaria   0oFh
    banyumas    0oV+
    baqubah     0ol9
    baranagar   0o*C
    barbate     0pEp
    barbosa     0pWc
    barddhaman  0pnO
    barfleur    0q1t
    barinitas   0qH7
    barleux     0qXB
    baro        0qng
    barra do cho0r2q
    barre en ouc0rKA
    barro       0rbZ
    barthes     0rri
    barzy en thi0s5R
    bashan      0sLp
    bassano del 0sb8
    basseux     0ssE
    bassussarry 0t8R
    bastos      0tRs
    bath beach  0tg*
    batna       0txg
    batu arang  0uBe
    baudemont   0uR7
    baulme la ro0uiT
    bavaria     0uze
    bay somalia 0vCn
    baye        0vSE
    bayreuth    0vit
    bazeilles   0vzc
    bazoge      0wGr
    beage       0wZa
    beaucet     0wr5
    beaufort    0x7s
    beaulieu    0xR0
    beaumesnil  0xkb
    beaumont hag0y26
    beaune la ro0yO7
    beaurepaire 0yhA
    beauvallon  0yzG
    beaver bank 0zG2
    becheresse  0zW2
    bedford     0zmj
    beersel     0+0P
    beguey      0+GU
    beihai      0+WM
    bejaia      0+lB
    bela cruz   0+z+
    belebei     0*F0
    belfort     0*V2
    bell gardens0*kj
    belle vale  0**y
    bellegarde p10J4
    bellevigne l10cC
    bellingen   10uu
    belmesnil   119w
    beloeil     11S2
    belton      11hr
    bembla et mn11zP
    bendale     12D5
    benghazi    12Tj
    bening les s12ip
    benque      12zp
    beon        13Dz
    berchem sain13TS
    berestyn    13kG
    bergeracoise13zl
    beringen    14FR
    bermerain   14Vr
    bernay saint14nT
    bernis      153O
    berriozabal 15Kg
    berthegon   15ch
    bertricourt 15uE
    besancon    169o
    besse       16QX
    bestwig     16ib
    bethines    16+P
    betous      17GL
    betton      17Y8
    beussent    17pS
    beverce     1859
    beychac et c18Km
    bezancourt  18br
    bhadasar    18ti
    bharatpur   197L
    bhikshandark19ND
    bhuban      19cI
    bias        19s7
    bida        1A5R
    bielawa     1ALS
    bierun      1AcW
    biggin hill 1Asx
    bijapur     1B7K
    bilgi       1BMJ
    billingshurs1Bc*
    biltzheim   1BuC
    bingley     1C7P
    binyamina gi1CMx
    birchington 1Cco
    birmenstorf 1Csf
    bisceglie   1D6L
    bisinchi    1DNU
    biswan      1DeZ
    biyang      1DuW
    blackheath  1E8F
    blainville c1EPP
    blanchefosse1Ehu
    blanot      1E+2
    blaudeix    1FFc
    blendecques 1FW4
    blida       1FnX
    blombay     1G2i
    bluefields  1GJX
    boali       1GYz
    bochnia     1Gol
    bodmin      1H2X
    bogd        1HIY
    boheme centr1HY9
    bois anzeray1HpE
    bois le roi 1I6H
    boissay     1IOV
    boissiere de1Igr
    boivre la va1I*k
    bolingbrook 1JF4
    bolton      1JUT
    bomlitz     1JkZ
    boncourt    1J+u
    bonita sprin1KEW
    bonnegarde  1KVJ
    bonnevent ve1KnZ
    bonon       1L4O
    boortmeerbee1LKy
    borcq sur ai1LZk
    bords       1Lsj
    borlo       1M66
    bors canton 1MLn
    bosc mesnil 1MdA
    bossancourt 1Mua
    botad       1N9U
    bou izakarn 1NP4
    bouches du r1Ng3
    bouee       1NyO
    bougligny   1ODK
    bouille cour1OVi
    boulaincourt1Oml
    boulleret   1P3E
    boupere     1PKr
    bourdettes  1PdN
    bourg des co1PwG
    bourget en h1QDs
    bouriatie   1QXy
    bourriot ber1Qpq
    boussac     1R5A
    boustroff   1RMi
    bouvieres   1RfJ
    bouzemont   1Ry6
    bowangshan  1SDJ
    bozas       1SSx
    bracquegnies1SjI
    brahmapur   1Sz+
    brakpan     1TFc
    brandon     1TWk
    bras        1Tno
    bratte      1U2G
    braye       1UJl
    brechaumont 1Ua*
    brehan      1UrW
    bremenil    1V6v
    brent       1VNh
    bresse louha1Vdi
    breteniere  1Vvg
    bretteville 1WDO
    breuillet   1WW7
    brey et mais1Woe
    briaucourt  1X3C
    bridgwater c1XKT
    brienne la v1Xcq
    brighton eas1XuJ
    brinckheim  1Y9*
    brisbane    1YRf
    brix        1YjO
    brocourt en 1Yzj
    bronte      1ZE2
    brosville   1ZUa
    broussey rau1ZmU
    bruay la bui1a2h
    brugherio   1aKF
    bruniquel   1abB
    brutten     1arY
    bruz        1bA1
    bubikon     1bP5
    buchloe     1bfE
    budaka      1bvl
    budhlada    1cCx
    buer        1cSR
    buguma      1ci9
    buissenal   1cyk
    bukit panjan1dDD
    bulawayo    1dUD
    bult        1djn
    bunia       1dys
    burcin      1eC2
    burgaronne  1eSo
    burhanpur   1eio
    burlata     1eyT
    buros       1fCt
    bury st edmu1fSL
    busnes      1fhg
    bussieres   1f+B
    busto arsizi1gH9
    buttelborn  1gWa
    buxieres les1gmh
    buziet      1h1a
    caarapo     1hGZ
    cabildo     1hXy
    cacahoatan  1hoC
    cadarcet    1i2i
    caen        1iJm
    caguas      1ia6
    cailhau     1iq3
    caixon      1j4U
    calamvale   1jJQ
    caldwell    1jYk
    calleville  1joZ
    calucinga   1k3t
    camaguan    1kJb
    camberwell  1kZc
    cambridge   1krI
    camiers     1l60
    campagne les1lNF
    campestre et1lew
    campo de cri1lxS
    camps la sou1mDK
    canappeville1mU2
    candelaria  1mkf
    cangandala  1m*i
    cannelle    1nFa
    cans et ceve1nWW
    canton      1nmX
    caohui      1o1l
    capannori   1oI6
    capelle les 1oZg
    caplan      1oqB
    caranavi    1p4Q
    carcanieres 1pKX
    careiro     1pbD
    carira      1prW
    carlsbourg  1q6B
    carnaiba    1qMv
    caroline spr1qdJ
    carrizal    1qup
    carteret    1r93
    casabianca  1rPr
    casefabre   1rhN
    cassel      1ryZ
    casteau     1sDe
    castellet   1sWe
    castelnau ri1ssF
    casteras    1tAI
    castillon ca1tSH
    castricum   1tlx
    catania     1t*E
    cattenieres 1uFq
    caudebronde 1uWk
    cauneille   1uoq
    caussols    1v5Z
    cavron saint1vN1
    cazals salvi1vdO
    cazis       1vwJ
    ceeldheer   1wAr
    celle conde 1wQb
    cellette    1wkA
    centar      1w*F
    central andr1xEc
    centre      1xVZ
    cents       1xm5
    ceres       1y0n
    cermik      1yHe
    cerqueux sou1yZD
    cescau      1yqA
    cessoy en mo1z5Y
    cezy        1zM9
    chachoengsao1zd6
    chahains    1ztM
    chainat     1+9a
    chakradharpu1+SJ
    chalautre la1+jA
    challans    1++r
    chaltrait   1*Hm
    chamberia   1*Yy
    chambon sur 1*qu
    chameane    207u
    champ sur la20QF
    champagneux 20lP
    champdor cor211f
    champignelle21KS
    champlitte  21ed
    champs sur y21xY
    chanaz      22Dz
    chandur     22UU
    changloon   22kS
    chanly      22+2
    chantemerle 23GY
    chaourcois e23YT
    chapelle    23pY
    chapelle d a2491
    chapelle en 24Vo
    chapelle lar24rB
    chapelle sai25Ax
    chapelle sur25YL
    chaponnay   25sj
    chard       269L
    chargey les 26Qe
    charlo      26hm
    charmes sain26zU
    charnoz sur 27GG
    charsadda   27Y3
    chaspuzac   27py
    chassignelle2879
    chateau bern28Pc
    chateau thie28lK
    chateauneuf 2944
    chateauvilai29RE
    chatelet sur29lD
    chateney    2A39
    chatillon le2AMd
    chatres     2AhN
    chaudeyrac  2A+A
    chaumeil    2BG+
    chaunac     2Ba5
    chauvigny   2Bt0
    chavanat    2CA5
    chavignon   2CSM
    chazeuil    2CkF
    cheille     2C+w
    chelsea     2DFm
    chemin      2DY0
    chene en sem2Dq2
    chengqiao   2E5f
    chenoves    2ENW
    cheras      2Edn
    cherkessk   2EvC
    cherukavu   2FAJ
    chessington 2FS0
    chevain     2Fj8
    chevilly    2F*d
    chey        2GHm
    chhatarpur  2GYh
    chibougamau 2Gni
    chicureo    2H2D
    chika       2HI4
    chilliwack m2HYN
    chinandega  2Ho3
    chinobod    2I1n
    chiraz      2IHl
    chissey en m2IXi
    chivacoa    2IoE
    choilley dar2J2L
    chomphon    2JJ1
    chorfa      2JZB
    choussy     2JoT
    chuffilly ro2K2v
    chuo        2KIc
    cianorte    2KXu
    cieplice sla2KoD
    cimitarra   2L2V
    circoiscrizi2LIz
    cisnadie    2Lbt
    ciudad altam2Ltc
    ciudad mante2MBa
    civraisien e2MUr
    clairlea bir2Mmf
    claremore   2N24
    clave       2NIq
    cleburne    2NZr
    clere les pi2Nr2
    clermont sou2O8N
    cleville    2OPk
    clitheroe   2Ogt
    cluj napoca 2Oy8
    coaraze     2PCb
    cochere     2PS9
    coesmes     2Php
    coeur et cot2PzK
    coigneux    2QEU
    cojutepeque 2QV0
    colinas     2Qkm
    colleville m2R0E
    collonges so2RJY
    colombes    2RbG
    colombo     2Ru+
    colonne     2S9n
    comalapa    2SQI
    combourtille2Shg
    comitat de b2Syu
    commerce cit2TGN
    communaute d2TfP
    compiegne   2TzF
    conceicao de2UEn
    concord     2UXP
    condat sur v2Uoz
    condeuba    2V6f
    congerville 2VPv
    cono norte  2VhN
    contagem    2Vz6
    contrazy    2WEc
    cookstown   2WVL
    coquitlam   2Wl7
    corbere aber2X08
    cordeac     2XIy
    corent      2XZL
    cormeilles e2Xpw
    corneillan  2Y6F
    coroata     2YOX
    corravillers2Yf0
    corsier     2Yv9
    cosges      2Z9z
    cotabato    2ZQr
    cotentin    2Zjg
    coubjours   2Z+V
    coudre      2aHA
    coulanges   2aYt
    coulon      2ar*
    country hill2b9B
    courbeveille2bRX
    courcelles l2blb
    courcy      2c40
    courmangoux 2cLf
    cours       2cd6
    courtemaiche2cvX
    courtonne le2dBx
    coutens     2dUm
    couvignon   2dmg
    cowan height2e16
    cradock     2eGm
    cranleigh   2eXi
    cravanche   2epC
    crehange    2f5X
    crepy       2fMH
    cressy omenc2fdo
    creuzier le 2fvR
    cricklewood 2gCb
    cristinapoli2gVM
    croismare   2glg
    croix valmer2h3g
    cross river 2hKh
    crouzille   2hcj
    crupilly    2htC
    ct 0005     2i8W
    cuanza sul  2iMp
    cuchi       2ie5
    cugny       2itm
    cuisy       2j8U
    cultus lake 2jON
    cunfin      2jeC
    curel       2jtw
    curuca      2k91
    cussy la col2kP+
    cuvry       2kgu
    czerwionka l2kwg
    dachsen     2l9y
    dagomys     2lPE
    daix        2le*
    dalgety bay 2ltQ
    dalserf     2m7T
    dambenois   2mNA
    dammarie les2mdo
    dampierre et2mxF
    damxung     2nFS
    dangila     2nVR
    danvers     2nm1
    dar es salam2n*a
    dargecit    2oEv
    darsi       2oV4
    dasmarinas  2ojg
    daumeray    2ozZ
    davie villag2pCm
    dayr az zawr2pRb
    debark      2pgu
    dedza       2pwH
    dehaqan     2q9a
    delaware    2qP5
    delmiro gouv2qeM
    demmin      2quP
    denguin     2r9O
    denton holme2rOr
    dera murad j2ree
    desaignes   2ruD
    dessel      2s8w
    deurle      2sPq
    devarshola  2sgw
    deyang      2sxg
    dhanmondi   2tAV
    dhi qar     2tQ1
    diamond bar 2tfM
    dicy        2tvW
    dielheim    2u9Q
    diessen am a2uQC
    dieval      2uie
    dijkot      2uyQ
    dimtu       2vBh
    dingy en vua2vR8
    diourouzon  2vhQ
    distre      2vxE
    division de 2wCq
    djapadji    2wSc
    dobele      2whQ
    dogneville  2ww6
    dol de breta2x9k
    dolyna      2xQn
    dombresson  2xh*
    domingos mar2x*3
    dommartin so2yIK
    dompierre su2ycq
    donaghmede  2yvE
    dong xoai   2z9K
    dongxing    2zOP
    donzdorf    2zfH
    dorfen      2zvJ
    dorsten     2+8L
    douarnenez  2+OF
    douentza    2+fl
    dounaivtsi  2+wE
    douz        2*BK
    downtown die2*S4
    draize      2*kQ
    drexel hill 2*+n
    drome sud pr30Eu
    drummondvill30W7
    dubendorf eg30nP
    ducey les ch313z
    duitama     31KO
    dumont      31ZT
    dundgovi    31ps
    duntocher   322y
    durban      32IV
    durrenasch  32ZQ
    duvy        32o*
    dzuunharaa  332N
    east brunswi33IG
    east indepen33ZQ
    east provide33rJ
    eastern hill345C
    ebaty       34L6
    ebmatingen l34bN
    echarcon    34t1
    echo park   359B
    ecoman      35RK
    ecretteville35jA
    ecuvillens  35*D
    edgewood    36EV
    eersel      36TP
    eggertsville36k4
    egriselles l36*m
    eichberg    37GA
    eischoll    37Vh
    ekpoma      37kv
    el callao   37+d
    el fasher   38FX
    el marsa    38VK
    el quisco   38lB
    elampalloor 38+j
    elektroougli39FH
    elkford     39Vv
    elmadag     39lJ
    elsau raters39+Y
    elyria      3ADs
    embrun      3AUG
    emmen       3AkM
    ename       3Azs
    enfield     3BEj
    englesquevil3BUu
    ennis       3BlH
    entraygues s3C0k
    envermeu    3CI*
    epenede     3CaM
    epinay le co3Csw
    epothemont  3D9R
    equateur    3DPr
    erbajolo    3Dgm
    erebuni     3Dw+
    eriz        3EAM
    ermenonville3ET2
    erpeldange  3Ekg
    ervillers   3E+e
    escanaffles 3FEk
    eschlikon   3FVu
    escoubes pou3Fnw
    eshowe      3G2l
    esnouveaux  3GIt
    espera feliz3Gaf
    espirat     3Gru
    esquipulas  3H7K
    essertenne e3HOZ
    est         3Hg2
    esteil      3Hvv
    estivareille3IAu
    estreito    3ITC
    etais       3Ij7
    etaves et bo3I+X
    etivey      3JF+
    etrejust    3JXN
    etting      3JpE
    europeenne d3K2*
    everbeek    3KJG
    evosmos     3KZE
    exmouth     3KqG
    eynesse     3L4f
    ezzouhour   3LL7
    fahrweid sud3Lbf
    fairmont    3LsF
    falaise     3M69
    fallbrook   3MM6
    fangcheng   3Mby
    faratsiho   3MrN
    farincourt  3N7C
    farsan      3NNE
    fau         3Ncg
    fauville en 3NuU
    favieres    3OBc
    fayel       3OTL
    fazilpur    3Ojr
    feijo       3O*l
    felines sur 3PGa
    fengjia     3PW+
    fepin       3Pmy
    fermete     3Q1E
    ferrensac   3QI6
    ferrieres en3Qbo
    ferte saint 3Qwd
    fethiye     3RD9
    feytiat     3RUc
    fieu        3Rka
    filsdorf    3R+r
    firozabad   3SEi
    flachere    3SUs
    flandre     3Smi
    flavion     3T3R
    flensburg   3TK9
    fleurieux su3Tc4
    flexbourg   3Tv0
    florac trois3U9i
    florianopoli3UQQ
    fluhli      3Ugq
    folembray   3Uwq
    fondamente  3VCH
    fontaine fou3VVT
    fontaine les3Vra
    fontan      3WB9
    fontenailles3WSv
    fontenelle  3Wnq
    fontiers cab3X5A
    forciolo    3XNB
    forest sur m3XeZ
    forges les b3Xwi
    forst       3YBD
    fort pierce 3YSR
    fos sur mer 3YjN
    fouchecourt 3Y*3
    fouilloy    3ZHy
    fouras      3ZZV
    fournols    3Zrj
    fraignot et 3a8I
    francaltroff3aQR
    francisco be3ajH
    frankfort   3a+Z
    fraquelfing 3bG1
    fraze       3bXk
    freeport    3bpC
    fremainville3c4E
    frenois     3cMT
    fresnes     3cgJ
    fresnoy en t3c+C
    frettecuisse3dH8
    frichemesnil3dYp
    frignicourt 3dps
    froidmont co3e5E
    frontera    3eMs
    fry         3ee7
    fuji        3etz
    fulad shahr 3f6p
    fundy shores3fM8
    fusagasuga  3fcY
    fyzabad     3frC
    gabriel leyv3g4C
    gafargaon   3gJi
    gaillarde   3gaK
    galapagos   3gq*
    gallargues l3h4A
    gambia      3hJg
    gander      3hYn
    gangu chengg3ho9
    gao an      3i0w
    garanhuns   3iGN
    garden grove3iXL
    garhchiroli 3ion
    garoowe     3j2+
    garut       3jJW
    gatesville  3jZ5
    gaujan      3jqc
    gavleborg   3k5H
    gazipur     3kKP
    gedling     3kZ0
    geispolsheim3kp9
    gelnhausen  3l36
    gempen      3lJp
    general pico3lbr
    genevraye   3lst
    genneville  3m8Z
    gentioux pig3mPX
    geraldton   3mfh
    gerlingen   3mwm
    germisay    3nCS
    gerstetten  3nTI
    getxo       3njw
    ghanzi      3n+r
    ghent       3oDE
    gibbons     3oSY
    giffaumont c3oiu
    gilan       3oz5
    gimbicho    3pDR
    gingsheim   3pTN
    giremoutiers3pkU
    giscos      3p*U
    givenchy le 3qG0
    gjakova     3qWG
    glandage    3qlo
    glazov      3r0k
    glengarry   3rGZ
    glogow      3rWM
    gmina swiebo3rmw
    gockhausen  3s08
    goelette    3sFo
    goincourt   3sVP
    golden      3skq
    gombe       3s+*
    goncelin    3tFy
    gonfriere   3tXY
    gonzeville  3tpA
    gorele      3u2Q
    gornji milan3uHy
    gosnay      3uYB
    gottenhouse 3unb
    gouffern en 3v2x
    gourbeyre   3vJn
    gourzon     3vb3
    gouy        3vt0
    goyang si   3w8j
    grafenau    3wN*
    gramado     3wf+
    grand auch c3wwQ
    grand chambo3xCI
    grand island3xTt
    grand pontar3xlQ
    grandcamp ma3y1o
    grandes vent3yKn
    grandvaux   3ycw
    granges les 3yvI
    grasberg    3zA8
    graves saint3zRE
    great falls 3ziC
    greely      3zzL
    greenville  3+D4
    gremonville 3+UA
    gresle      3+lV
    grez sur loi3*0v
    grignols    3*J8
    gripperie sa3*aT
    grolley     3*rb
    groslay     406K
    grossoeuvre 40OC
    grudziadz   40fC
    gruyeres    40vS
    guadeloupe  418u
    guanajuato  41NH
    guapiles    41cK
    guasdualito 41s4
    gudalur     4253
    guelders    42ML
    guerche de b42cV
    gueschart   42tZ
    guiche      4395
    guildwood   43Py
    guimps      43hl
    guiscard    43zG
    gul kevichi 44Dp
    gumond      44SV
    gunzenhausen44iK
    gursahaiganj44xr
    guwahati    45BP
    gwaram      45R7
    ha giang    45g7
    habere lulli45ug
    hadali      469L
    haegen      46Oz
    hagglingen  46fA
    haileybury  46vD
    haitou      478i
    hala ib     47Nq
    hallaar     47dZ
    halsou      47uk
    hamanoichi  488Z
    hami        48OU
    hammonds pla48dp
    hanceville  48tw
    hanjia      497f
    hansbeke    49O2
    hapur       49eW
    harburg     49v9
    harfleur    4AA6
    harnoli     4AQ7
    harrow road 4AgY
    harville    4Awk
    haspres     4BAB
    hatonuevo   4BQB
    haudainville4Bgs
    haut badakhc4ByN
    haut niverna4CDt
    haute kontz 4CV9
    hauterive   4Cnh
    hauteville s4D4T
    havana      4DN2
    hawai i kai 4Dcl
    haye bellefo4DsC
    hazel dell  4E7S
    hebuterne   4EMv
    heers       4Ecd
    heidolsheim 4EsP
    heining les 4F7R
    helfaut     4FMz
    helston     4FdE
    hendala     4FtB
    henis       4G8C
    heppen      4GOX
    herblay     4Gf6
    hergenrath  4Guy
    herm        4HAY
    hermitage lo4HRs
    herouville e4HjD
    herten      4H+i
    hesingue    4IFw
    heudicourt  4IX3
    heusy       4IpG
    hidalgo     4J26
    high park no4JJP
    higuey      4JZu
    hillsborough4JpK
    hincesti    4K2w
    hinthada    4KIL
    hirtzbach   4KXl
    hlohlolwane 4KnR
    hochfeld    4L11
    hodos       4LIN
    hohatzenheim4LY7
    hokmali     4Lon
    hollerich   4M1q
    holyhead    4MHa
    homburg     4MYL
    hondouville 4Mo5
    honiton     4N1Y
    hopital d or4NHA
    horizon city4Na4
    horsarrieu  4NpH
    hospitalet d4O2t
    houdelaincou4OJm
    houmt el sou4Obe
    houston     4Osr
    howick      4P6m
    huaibei     4PLW
    huangnihe   4Pac
    huberdeau   4Ppl
    huehuetenang4Q3m
    huinan      4QJs
    hulme       4Qa5
    humen       4Qql
    hunsur      4R4Q
    huparlac    4RKi
    husum       4RbF
    hyattsville 4RqR
    ialoveni    4S46
    ibigny      4SHm
    ichchapuram 4SWV
    idhna       4Sm1
    ifs         4S+V
    ignaucourt  4TDC
    ihosy       4TT3
    ikire       4ThQ
    ile d arz   4Tw0
    ile persever4UBD
    iles pitcair4URZ
    ilkal       4Ugp
    illois      4UxZ
    imbituva    4VAc
    impfondo    4VQS
    incirliova  4VfD
    indonesie   4VuS
    ingolsheim  4W8I
    inner huai k4WOR
    internationa4Wf8
    ipaba       4Wvc
    iquitos     4X82
    irigny      4XMW
    irricana    4Xbx
    iselin      4Xr6
    ishoj       4Y3v
    island view 4YJT
    isles sur su4Ycv
    issamoulenc 4YsP
    istanbul    4Z7E
    itaguai     4ZMt
    itapage     4Zbp
    itaquitinga 4Zrf
    itororo     4a4r
    ivancna gori4aJp
    ivry le temp4aZQ
    izamal      4aof
    izmit       4b2V
    jablanica   4bHh
    jacona de pl4bYc
    jagraon     4bns
    jailly      4c1j
    jalandhar   4cHg
    jalogny     4cXT
    jamestown   4cmr
    janakpur    4d0A
    janvilliers 4dGc
    jardin ameri4dWW
    jarville la 4dnF
    jatara      4e1V
    jaux        4eHg
    jeancourt   4eYJ
    jelcz laskow4enw
    jeolla du no4f12
    jesus maria 4fG7
    jhajjar     4fW7
    jiamusi     4fli
    jiashan     4f+a
    jijoca de je4gCv
    jinhua      4gRt
    jirapa      4ggS
    jizzakh     4guf
    joetsu      4h8b
    joliette    4hO+
    jonquery    4hfV
    jose bonifac4hvs
    jougne      4iBv
    jovellanos  4iU3
    jubbada dhex4ikC
    judet de giu4i+W
    jugy        4jEc
    juliaca     4jV3
    junagadh    4jm5
    jura        4j*h
    jussy champa4kFC
    juvigny sur 4kWt
    kabacan     4knK
    kabwe       4k*+
    kadogawa    4lEt
    kafr qasim  4lUU
    kahone      4ljT
    kais        4lyB
    kakhovka    4mAw
    kalamata    4mQZ
    kalibo pobla4mfi
    kallar kahar4mv9
    kaltbrunn   4n8H
    kaman       4nN+
    kamigori    4ne3
    kamphaeng ph4ntX
    kampung buki4o9q
    kamuli      4oT6
    kanchanaburi4oij
    kanegusuku  4oxo
    kanigiri    4pAw
    kanpur      4pQ4
    kaouara     4pf4
    kapurthala t4puK
    karaikudi   4q8H
    karasu      4qNT
    karia ba moh4qc8
    karlstadt su4qrw
    karukh      4r4*
    kasaragod   4rK2
    kasongo     4rZK
    katangi     4roF
    katoke      4s1P
    kaufbeuren  4sH9
    kawanishi   4sWM
    kaynasli    4smA
    kebemer     4s*o
    keffi       4tF2
    kellabine   4tTq
    ken caryl   4tih
    kenscoff    4ty0
    kerbors     4uB0
    kernascleden4uQf
    keshod      4uga
    kew         4uva
    khairagarh  4v8x
    khan younes 4vPN
    kharagpur   4vfH
    khatauli    4vuX
    khirkiyan   4w7K
    khonj       4wMA
    khulays     4wbB
    kibara      4wqO
    kiesen      4x36
    kilchberg   4xHj
    kilmarnock  4xXj
    kindu       4xmw
    kingsland   4y1c
    kinshasa    4yHc
    kirchentelli4yW+
    kirishima   4ynB
    kirovo chepe4z08
    kiryat yam  4zGP
    kisoro      4zVS
    kits point  4zkY
    klaipeda    4z+0
    klerksdorp  4+Ek
    kluizen     4+Vw
    kobilje     4+la
    kodinsk     4++L
    kogota ekima4*DW
    kolar       4*Sw
    kolokani    4*i4
    kommounar   4*w*
    kondotty    50A4
    konolfingen 50QQ
    koper       50f*
    koregaon    50uj
    korsun shevc517*
    kosovska mit51NA
    kota kuala m51d2
    kotovo      51sH
    koulebaki   525H
    koutiala    52KY
    kozepso fere52Zz
    kralovo pole52pi
    krasnoturins534X
    kresek      53Kh
    krombeke    53aw
    kryvyi rih  53q5
    kuangshi    544a
    kugluktuk   54JW
    kullattur   54YU
    kumi        54nM
    kuningan    54*O
    kupyansk    55Ed
    kurl husen  55Tm
    kushima     55j0
    kutiyana    55z3
    kwaggafontei56CN
    kyaukpyu    56RI
    kyrenia     56fl
    la canada fl56vs
    la jagua de 57A5
    la pobla de 57Qq
    la vergne   57hP
    labarthe riv57xV
    labastide su58HG
    labeyrie    58aQ
    labrousse   58rP
    lac simon   596B
    lachambre   59Os
    lackawanna  59iJ
    lacs et gorg59zG
    ladysmith   5AEk
    lafitte     5AV3
    lagery      5An5
    lagorce     5B1x
    laguna hills5BJG
    lahonce     5BZH
    laines aux b5BpS
    lajinha     5C3r
    lakeburn    5CKQ
    lakota      5CaF
    lali        5Cqm
    lamadelaine 5D4o
    lambarene   5DNS
    lamezia term5DeU
    lamotte breb5DwL
    lancaster   5EB3
    lande de gou5ESS
    landes d arm5EkP
    landres     5F0r
    laneuveville5FJ2
    langenau    5FbC
    langoelan   5Frm
    langxiang   5G7C
    lannemezan  5GNl
    lansdale    5Gf5
    lanty sur au5GwI
    lapan       5H9l
    laprade     5HQq
    larcat      5Hgz
    larkhall    5HyO
    larrazet    5IDx
    las anod    5IVc
    lasbordes   5Imv
    lasseubetat 5J2R
    lathuile    5JHs
    lattre saint5JZ7
    lauffen am n5Jpk
    laurede     5K4T
    lauterbach  5KKU
    laval en lao5Kc3
    lavardin    5Kv0
    lavernay    5LBL
    lavours     5LTO
    lay saint ch5LkF
    leamington  5L+v
    leboulin    5MET
    ledas et pen5MUm
    leerdam     5MkJ
    lege cap fer5M+H
    leighton buz5NEp
    leland      5NUo
    lempaut     5NkO
    lengerich   5N+i
    lensahn     5OEp
    leonberg    5OUw
    leribe      5OlD
    lesches en d5O*n
    lesparrou   5PGg
    leste       5PYQ
    leubringhen 5Pp9
    leuy        5Q3e
    levin       5QKd
    leyde       5Qao
    lezignan cor5Qqw
    liancourtois5R5a
    liben       5RKm
    lice        5RZt
    licq atherey5RrN
    liepaja     5S5N
    lieurey     5SME
    ligne       5Sdg
    ligny en bar5SwI
    likino douli5TAk
    limanton    5TQG
    limersheim  5Tfh
    limoux      5Twj
    lincoln park5UAM
    lindsay     5UQ2
    linhe       5Ufp
    lintgen     5UvH
    liouville   5VAA
    lisburn     5VPY
    lisseuil    5Vfv
    littleboroug5Vwa
    live oak    5W9X
    livron      5WRH
    ljubno      5Who
    lobau       5WwX
    locle       5XAr
    lodrino     5XRq
    loges en jos5Xgx
    lohne       5XyL
    loisia      5YDD
    lomagne gers5YSt
    lompnas     5Yi+
    long dien   5Yz1
    longeault pl5ZEB
    longfosse   5ZXm
    longperrier 5Zne
    longuenoe   5a2y
    longxing    5aKy
    lor         5aa+
    lori        5aq*
    lortet      5b6F
    los teques  5bNJ
    lotzwil     5bcY
    loucrup     5bu2
    louignac    5c8e
    loupmont    5cP9
    loutehel    5cif
    louvignies q5c+d
    lowell      5dFT
    lozere      5dW1
    lubbock     5dkC
    luc la prima5dzY
    lucenec     5eEQ
    lucmau      5eUP
    ludwigshafen5elA
    lugo di nazz5e*H
    lukulu      5fFB
    lumsden     5fUc
    luninyets   5fk1
    luppe violle5fz3
    luscan      5gD8
    lustar      5gUZ
    luwuk       5gkp
    luzerne     5g+t
    lynbrook    5hEA
    lys va      5hWx
    maamba      5hmN
    macamic     5h*W
    machai      5iEg
    machy       5iV9
    macva       5ili
    madere      5i*z
    madison     5jGd
    mae chan    5jWI
    magadino    5jlS
    magglingen  5j*d
    magnien     5kH5
    magny montar5ka7
    mahaica berb5kqQ
    mahembe     5l3u
    mahwa       5lJH
    maillat     5lZ8
    maincy      5lrg
    mairieux    5m6Y
    maisoncelles5mPN
    maizery     5miY
    majunga     5m+1
    makoua      5nDx
    malachere   5nSi
    malange     5nii
    malay       5nz2
    malekan     5oCJ
    malihabad   5oTm
    malleret bou5ojs
    malsch      5o*4
    mamaroneck  5pEu
    manacor     5pU2
    manavadar   5pi*
    mandaguacu  5pzX
    mandi bahaud5qDy
    manerbe     5qUs
    manglieu    5qkO
    manicaland  5qzz
    manjhanpur  5rDR
    manning     5rUY
    mansan      5rkU
    mantes la jo5r*X
    manyoni     5sF8
    maplewood   5sUm
    maracas     5sk0
    marandeuil  5szq
    marbach am n5tEN
    marcenat    5tVN
    marches     5tnw
    marcille rob5u5I
    marconne    5uPC
    marechal flo5ugV
    mareuil en d5uzN
    margherita  5vG5
    marianao    5vWc
    marignac las5vmy
    marikina cit5w42
    marion bridg5wL3
    markgroninge5wbJ
    marles en br5wrl
    marnach     5x7H
    marolles en 5xOB
    marquaix    5xfs
    mars        5xxI
    marsaskala  5yCk
    marshall mcc5yYr
    martha lake 5yqa
    martincourt 5z7F
    martys      5zOw
    marystown   5zfD
    masalli     5zwL
    mashonaland 5+9j
    massac      5+Qm
    masseube    5+hA
    mastaing    5+yK
    matanzas    5*Bt
    matias romer5*R6
    matsubushi  5*hZ
    matupa      5*yG
    maues       60CV
    mauny       60Te
    maurice     60kx
    mauvezin de 60*p
    maxilly sur 61HZ
    maying      61Y5
    mazagao     61nW
    mazerny     622c
    mazouau     62LR
    mbuguni     62Zk
    mdiq        62oq
    mecheria    633V
    medeyrolles 63Je
    medoc estuai63Zv
    megara      63pC
    mehrabpur   642p
    meillard    64JV
    mejicanos   64bI
    meleouz     64qn
    melleran    654c
    melsungen   65K0
    menaka      65aZ
    menemen     65q2
    mengerskirch666s
    menil la tou66Ov
    menoux      66gh
    meobecq     66xg
    merceuil    67Bw
    merelani    67Tb
    meriel      67ke
    merlerault  67*q
    merry sec   68G*
    meru        68X5
    mescoules   68pA
    mesnil au va6953
    mesnil lettr69PD
    mesnil sur b69jw
    messe       69*t
    metabief    6AGm
    metting     6AWx
    meurcourt   6Ao3
    mexico      6B1*
    meysse      6BIM
    mezieres sur6Bb9
    miamisburg  6BsB
    michelstadt 6C6A
    middleboroug6CLa
    midstream   6Cbd
    migennes    6CrV
    mijdrecht   6D6G
    milford     6DLD
    millau grand6Dcr
    milly sur th6Dtm
    minakuchicho6E7M
    minchau     6EOU
    mingshan    6EeF
    minusinsk   6Eu8
    mirafiori no6F8g
    miranpur    6FQ5
    miribel     6Fha
    mishima     6Fx*
    mississippi 6GBZ
    mitsukaido  6GS5
    miyakojima  6Giv
    mlandizi    6Gxn
    mockmuhl    6HAb
    moers       6HPq
    moha        6Hg0
    moirey flaba6Hwz
    mojoagung   6ICc
    molay       6IS6
    molina de se6Iir
    molodizhne  6Izv
    mon         6JDa
    moncaut     6JU7
    monchecourt 6Jp4
    mond arverne6K5t
    monein      6KNO
    mong yawng  6Kg8
    monlong     6KwZ
    monrovia    6LBJ
    monsireigne 6LS4
    mont et marr6LkG
    mont saint j6M17
    montagagne  6MLL
    montagny les6Me5
    montain     6Myd
    montaren et 6NDm
    montaut     6NXW
    montberon   6Np8
    montbrun lau6O5j
    montchauvet 6OOm
    montdauphin 6OhF
    montebello  6Oyc
    monteils    6PFP
    montepuez   6PWs
    montesquiou 6Ppi
    montferrand 6Q6C
    montgaillard6QPY
    montgomery p6QiH
    monthou sur 6Q+8
    montigny    6RHx
    montigny mor6Rdi
    montjardin  6Ry2
    montlevon   6SEU
    montmaurin  6SXI
    montoire sur6SqB
    montpezat   6T7X
    montredon la6TQS
    montreuil su6TlW
    montrond le 6U30
    montsalier  6ULd
    montusclat  6UeT
    moonak      6Uv7
    morada nova 6V8K
    moravie sile6VOv
    morembert   6Veo
    morhet      6Vvt
    morizecourt 6WAE
    mornay berry6WRf
    morowa      6Wha
    morschwiller6WyB
    mortree     6XEF
    moscou      6XW9
    mossendjo   6XlC
    motipur     6X+s
    mouacourt   6YGc
    mouilleron l6YXp
    moulins     6Yq8
    mount albert6Z7H
    mount pleasa6ZOd
    mourmansk   6ZgJ
    moussoro    6ZyR
    moutier d ah6aF6
    mouzay      6aYN
    moyon       6apc
    msaken      6b2V
    mubarak al k6bHZ
    muespach    6bWC
    muhlenbach  6bmB
    mukher      6c0D
    mulia       6cGJ
    munchenwiler6cVd
    muniz freire6cla
    munzenberg  6c*K
    murcia      6dFa
    murlin      6dVK
    murudeshwara6dlA
    musina      6d*U
    mutang      6eFZ
    muzaffarnaga6eVN
    myawaddy    6ek7
    myszkow     6ezh
    nabeul      6fCj
    nadim tiruvu6fSP
    nagar naluak6fgz
    nagykoros   6fwL
    nainwa      6gAr
    nakashibetsu6gQM
    nakur       6ggi
    nam dinh    6gvF
    nampa       6h8A
    nanaku      6hNb
    nandri      6heC
    nanjian     6htq
    nant le gran6i7A
    nantong     6iPx
    napanee down6ieb
    naranjos    6itU
    narita      6j7i
    naryan mar  6jNG
    nasukarasuya6jcb
    naucelles   6jsk
    navahroudak 6k6v
    navoi       6kN4
    nayoro      6kcG
    ndop        6krn
    nebing      6l6z
    neerach     6lMs
    negotino    6lc+
    nelson      6lsA
    nerchinsk   6m5X
    nesle et mas6mLz
    netphen     6mck
    neue kolonie6mtb
    neufchelles 6nAJ
    neuillac    6nS3
    neukirchen  6nmk
    neustadt am 6o2O
    neuveville  6oN9
    neuville du 6ohX
    neuville sur6p2D
    neuvy au hou6pNC
    nevsehir    6pfC
    new edinburg6pvi
    new providen6q9o
    newberg     6qQ7
    newton      6qg8
    ngara       6qwS
    nguru       6r85
    nibok       6rNR
    niderhoff   6rcb
    niederkassel6rue
    nielle      6sAo
    nieuwrode   6sSk
    nijni novgor6sh1
    nilambur    6swq
    ninghai     6t9N
    nirmali     6tN*
    niu valley  6tdJ
    nizhny novgo6tto
    noaillan    6u7D
    noe         6uNE
    nogent sur l6ufX
    noilhan     6ux8
    nojeon en ve6vDI
    nong bua lam6vTW
    noorderwijk 6vjP
    nord ouest  6vws
    norfolk coun6wAF
    norresundby 6wR9
    north bay   6wiT
    north fort m6wz0
    north massap6xDs
    north sydney6xVf
    northern    6xl0
    northwood hi6x*9
    nossegem    6yFV
    notre dame d6yao
    nouakchott o6yv0
    nouveau mexi6zAN
    nova darnyts6zTR
    nova zagora 6zka
    novi sad    6z+w
    novogrudok  6+GB
    novovladykin6+XY
    noyal chatil6+oc
    noyer       6*7K
    nuaille     6*Nz
    nuevo mexico6*fP
    nungwi      6*u*
    nutana urban708D
    nyer        70NH
    oadby       70ca
    oami        70ro
    oberburg    714*
    oberhelfensc71N*
    oberrieden m71fQ
    oberwinterth71wn
    obock       72C+
    occitanie   72Rm
    ocotlan     72gx
    odeur       72wn
    oestrich    73A3
    offlanges   73Qa
    ognes       73f*
    ohey        73up
    oisemont    748p
    okanagan fal74OJ
    okromodou   74ck
    old harbour 74rn
    oletta      756B
    ollans      75Ma
    olomoucky   75cn
    oman        75rw
    omoa        765M
    onesse lahar76Kt
    ontinyent   76aH
    opelika     76q5
    oqtosh      773F
    orani       77J9
    orcinas     77Zb
    orekhovo zuy77ps
    orgon       7844
    orion       78KW
    ormalingen  78aN
    ormstown    78ra
    orotava     795H
    orta di atel79LC
    orville     79bt
    oshikoto    79qp
    osmoy saint 7A4D
    ossinniki   7AKW
    ostreville  7Aao
    oswiecim    7ArF
    otradnaya   7B3t
    ottmarsheim 7BJd
    ouches      7BZd
    oueilloux   7Bpp
    ouham pende 7C2S
    oulins      7CJW
    ourinhos    7CZc
    outer       7Crm
    ouzouer le m7D73
    owando      7DNN
    oyamazaki   7DcJ
    oze         7DrK
    pabbi       7E5B
    paco de arco7EKh
    padra       7EbE
    pahasu      7Es0
    paine       7F5s
    pakokku     7FMM
    palamos     7Fbn
    palenque tem7Fra
    pallanza int7G5D
    palm harbor 7GLo
    palmi       7GdN
    pamanukan   7Gt1
    panaji      7H68
    pandeglang  7HLf
    panipat tara7Hbq
    panshan     7HsN
    papaya      7I63
    paradise    7ILg
    paramount   7IbZ
    paray vieill7Is0
    pardubicky  7J7b
    pargny sous 7JPJ
    paris 18e ar7Jil
    parkdale    7K0O
    parnac      7KFu
    paroisse de 7KWw
    parsberg    7Kot
    pasadena    7L3R
    paso de carr7LIm
    passy en val7LZw
    pathein     7Lpk
    pattan      7M3Y
    pauini      7MI*
    pavant      7MZj
    payra sur l 7Mpn
    pays d urfe 7N4y
    pays de l oz7NN0
    pays de nay 7Nex
    pays de wiss7Nyz
    pays noyonna7OF5
    paz         7OTi
    pebees      7OjO
    pederneiras 7O+1
    pehcevo     7PEm
    pelabuhan kl7PUY
    pelousey    7PlZ
    penchard    7P+f
    penkridge   7QDr
    penthereaz  7QUt
    perceneige  7Qjr
    peresvet    7Q*1
    perigord non7RGW
    pernant     7RX8
    perpignan me7Roz
    perron      7S60
    perthes les 7SMJ
    pesaro      7Scb
    petaling jay7Ssc
    petit auvern7T6n
    petite bourg7TPy
    petritch    7ThQ
    peux et couf7Tyl
    peyret saint7UF4
    pezarches   7UXt
    pfreimd     7Uq5
    phayao      7V3q
    phong dien  7VJY
    phultala    7VY+
    piatra neamt7Vpu
    picture butt7W49
    piepape     7WLW
    pierrefitte 7WfN
    piestany    7Wyg
    pihem       7XDh
    pillemoine  7XTa
    pinahat     7Xje
    pinel hauter7X+6
    pinhao      7YDj
    piolenc     7YTW
    pirajui     7YjA
    piriyapatna 7Yyv
    pisseloup   7ZBo
    pitres      7ZRf
    place       7ZhZ
    plaine du rh7ZzI
    plaisance du7aEt
    planegg     7aX5
    plasne      7anO
    plattsville 7b1p
    pleebo city 7bJ7
    plessier roz7ba+
    plestin les 7bwA
    plivot      7cBt
    ploneour lan7cTZ
    plougonvelin7cm5
    plounevez qu7d33
    plumelec    7dKR
    pocatiere   7daQ
    podujeve    7dpg
    pohjois herv7e4y
    pointe a la 7eMy
    poisy       7ef6
    polatsk     7evv
    polleur     7f9z
    pomasqui    7fPT
    pommevic    7fgH
    pomps       7fxR
    ponorogo    7gC7
    pont de labe7gVg
    pont pean   7gpt
    pontamafrey 7h6z
    pontet      7hPL
    pontoise les7hgb
    popian      7hxQ
    pornic agglo7iBO
    port de paix7iSa
    port macquar7ijv
    port wallace7i*j
    porte du rie7jHY
    portes sud p7jbU
    porto de mos7js8
    portugal    7k7L
    poterie au p7kNN
    pouchkino   7ke7
    pouilly en a7kvn
    poulton le f7lDt
    pout        7lVw
    powassan    7lnE
    pradal      7m1d
    praga poludn7mJ5
    prat bonrepa7mZS
    pre saint ma7mrI
    precy sur ma7n7q
    premilhat   7nPb
    presidente f7nhA
    pressignac v7n+8
    preussisch o7oFy
    prievidza   7oXg
    princes town7oot
    privolzhskiy7p3O
    pronleroy   7pKJ
    provencheres7pbc
    provinois   7ptt
    prunieres   7qA3
    puan        7qQG
    puebla      7qfU
    puerto colom7qwp
    puerto salga7rCv
    puimoisson  7rUV
    pujo        7rmk
    pulnoy      7s0j
    punjai puliy7sFw
    puri        7sVx
    puspokladany7slE
    putten      7t0K
    puy sainte r7tHm
    puymirol    7tZh
    pyin oo lwin7tq5
    qadirpur ran7u3q
    qasr al qara7uIb
    qift        7uX7
    qinzhou     7ulw
    qormi       7u+o
    quarai      7vEA
    quchan      7vV2
    queimadas   7vlm
    queretaro   7w0t
    quettetot   7wIa
    quiapo      7waK
    quillota    7wr8
    quincy sous 7x6e
    quispamsis  7xNx
    qutur       7xdi
    rabkavi     7xtF
    radeburg    7y8P
    raedersdorf 7yNy
    rahin et che7ydB
    rainhill    7yt1
    raion de sin7z6x
    rajakhera   7zNJ
    rajula      7zcv
    ramasse     7zsz
    ramhormoz   7+86
    rampoux     7+Oq
    rance lubero7+dw
    randevillers7+vZ
    rania       7*9n
    ranton      7*PM
    ras al khaim7*fb
    ratchaburi  7*uu
    rauret      808e
    rawalpindi  80PX
    rayong      80f7
    reau        80vS
    recht       81Ba
    recoux      81T1
    redeyef     81iu
    reftinskiy  81yo
    region auton82Fe
    regla       82Zs
    reichenbach 82qw
    reinfeld    836G
    relegem     83NU
    remering les83f6
    remoulins   83xS
    renens      84Bi
    renningen   84Sg
    replonges   84iJ
    resenlieu   84zM
    rethymno    85E7
    reunion     85UP
    revigny sur 85lP
    rezekne     8601
    rheurdt     86GG
    riacho de sa86X6
    ribeirao    86oZ
    richardais  873Y
    richmond    87K1
    ridgewood   87a*
    rieucros    87rq
    rignosot    886g
    rille       88Nr
    ringgenberg 88f+
    rio formoso 88wM
    rio verde   89Aj
    ripon       89QR
    rivarennes  89gK
    riversdale  89v*
    riviere     8AC3
    rivolet     8AUs
    robel       8Akb
    roche       8A+x
    roche posay 8BIl
    rochefort su8BdD
    rochester   8Bwn
    rockhampton 8CC9
    rocquigny   8CT3
    rodrigues   8CjU
    rogna       8CzA
    roiglise    8DD4
    rollegem kap8DTk
    romaneche th8Dlw
    romery      8E1E
    ronchamp    8EI8
    ronnenberg  8EYt
    roque en pro8EpW
    roquemaure  8F86
    rosans      8FPy
    roselle     8FgE
    roshanpura  8FwK
    rosolini    8GDS
    rossville   8GTT
    rothenburg  8GjQ
    rottier     8G+2
    rouffiac    8HEX
    rougiers    8HWz
    roumois sein8Ho2
    rousset mari8I37
    rouvrel     8ILW
    rouxmesnil b8Iee
    roy         8IvK
    royston     8JAJ
    ruages      8JSk
    rudelle     8Jiq
    ruffey les e8Jzo
    ruisbroek   8KEE
    rumigny     8KTn
    runkel      8KkF
    ruse        8K*t
    rutali      8LFH
    ruynes en ma8LV8
    ryuo        8Lj*
    saarburg    8Lzm
    sabanagrande8MDV
    sabotterie  8MU0
    saco        8Mju
    sadr city   8M+K
    sagaing     8ND8
    sahagun     8NTC
    saicourt    8NiZ
    sailly      8Nyl
    saint adjuto8OG*
    saint aignan8Oc5
    saint alexan8Oxp
    saint amans 8PH7
    saint andre 8PcQ
    saint andre 8PzZ
    saint andre 8QL+
    saint antoin8QfL
    saint arnac 8Q*3
    saint aubin 8RJN
    saint aubin 8RhX
    saint august8S2Q
    saint avold 8SNl
    saint baslem8SjV
    saint benoit8T2r
    saint blaise8TPB
    saint bonnet8TlB
    saint bresso8U5*
    saint bruno 8URY
    saint ceols 8UmS
    saint charti8V53
    saint christ8VQg
    saint cierge8VqX
    saint clair 8WAh
    saint clet  8WXa
    saint creac 8WsO
    saint cyr de8XBc
    saint dalmas8XYz
    saint denis 8Xu6
    saint desira8YE+
    saint dionis8Ybk
    saint elix l8Ywo
    saint esteph8ZFY
    saint etienn8ZeJ
    saint etienn8a1i
    saint felici8aNm
    saint fiacre8akL
    saint forgeu8b3B
    saint fulgen8bPH
    saint genes 8bjs
    saint genis 8c5n
    saint george8cPw
    saint george8cpW
    saint geours8dC5
    saint germai8dZ1
    saint germai8dya
    saint germai8eKy
    saint germai8ek2
    saint gervaz8f4h
    saint girons8fPd
    saint guilhe8fj*
    saint hilair8g1Y
    saint hilair8gPz
    saint hilair8goo
    saint igest 8h81
    saint jacque8hTV
    saint jean d8hp9
    saint jean d8iAP
    saint jean d8iYJ
    saint jean d8ivo
    saint jean l8jGy
    saint jeoire8jeE
    saint joseph8jwX
    saint julien8kFd
    saint julien8kdo
    saint julien8l0L
    saint just e8lMs
    saint lamber8lii
    saint lauren8m2H
    saint lauren8mRF
    saint lauren8mq4
    saint leger 8nA0
    saint leon  8nYX
    saint lin   8ntY
    saint louis 8oBE
    saint loyer 8oWh
    saint magne 8ork
    saint marc  8pBf
    saint marcel8pXV
    saint mark  8ps*
    saint martia8qDO
    saint martin8qZT
    saint martin8qyH
    saint martin8rKg
    saint martin8rjY
    saint martin8s5R
    saint martin8sTt
    saint martin8ssG
    saint maur  8tAf
    saint mauric8tY4
    saint max   8txb
    saint medard8uH4
    saint michel8ubp
    saint michel8uyp
    saint mitre 8vLK
    saint nic   8vgH
    saint nizier8w2K
    saint ouen d8wOm
    saint ovin  8wlW
    saint pardon8x4f
    saint patern8xRR
    saint paul d8xlV
    saint paul s8y6e
    saint peter 8yRH
    saint pierre8ymB
    saint pierre8z6I
    saint pierre8zUw
    saint pierre8zto
    saint pierre8+FS
    saint pierre8+dE
    saint potan 8+xZ
    saint prim  8*I8
    saint quenti8*dS
    saint quinti9005
    saint remy a90JU
    saint remy s90hM
    saint romain910o
    saint rustic91NQ
    saint saturn91iV
    saint sauveu921m
    saint saviol92P8
    saint servai92kt
    saint simeon935F
    saint stail 93Q6
    saint sulpic93n9
    saint sympho947*
    saint thomas94UI
    saint urbain94oO
    saint valler957I
    saint victor95Rq
    saint vincen95oQ
    saint vincen96BE
    saint yon   96Vm
    sainte anne 96r1
    sainte cathe97AK
    sainte colom97WI
    sainte croix97sz
    sainte feyre98DD
    sainte gemme98Ya
    sainte honor98vP
    sainte margu99FO
    sainte marie99c1
    sainte olive99xe
    sainte sabin9AGG
    sainteny    9Aat
    sajas       9Ars
    sakon nakhon9B4f
    salamanque  9BJ+
    salehieh    9BZI
    salgar      9Bp2
    salindres   9C3v
    salles      9CMA
    salmbach    9Cg8
    saltaire    9CwJ
    salwa       9DB6
    samana      9DQD
    sambourg    9DfH
    samonac     9Dv6
    samut prakan9E8+
    san antonio 9ERA
    san clemente9EkB
    san fernando9E*n
    san gavino d9FKI
    san jacinto 9Fda
    san jose gua9FwH
    san juan zit9GDS
    san luis pot9GV8
    san mateo   9Gn6
    san nicolas 9H47
    san pedro de9HLe
    san salvador9Hee
    sana        9Hx1
    sancourt    9IAE
    sandomierz  9IQw
    sangerhausen9Igd
    sanjo       9Iw3
    sanmenxia   9JAw
    sant agusti 9JRV
    santa ana   9Jlt
    santa cruz  9K26
    santa elena 9KL3
    santa luzia 9KdV
    santa repara9Kxw
    santa teresi9LEW
    santeramo in9LVz
    santiago sac9Lo+
    santo doming9M7S
    sanxay      9MPZ
    sao felipe  9Mhe
    sao joao de 9N0V
    sao jose dos9NLm
    sao miguel d9Nfo
    saon        9NzO
    sapouy      9ODr
    saramon     9OT5
    sarce       9OiJ
    sariac magno9Oyl
    sarpol e zah9PCx
    sarria      9PU7
    sartrouville9Plx
    sassay      9P*I
    satipo      9QGI
    saucede     9QVm
    saulcet     9QnM
    sault brenaz9R2w
    saumos      9RMb
    saussy      9Re6
    sauveterre  9Rvu
    sauze vaussa9SDd
    savenes     9ST1
    savigny     9Slw
    savoie      9T3Y
    saxe anhalt 9TJw
    sazilly     9TYq
    schachen    9Tpd
    schelklingen9U4c
    schijndel   9UKu
    schlieren ka9UcI
    schoenenbour9UtU
    schoten     9V8h
    schwaikheim 9VOp
    schwerzenbac9VgG
    scranton    9VxJ
    sebastopol  9WAR
    secondiglian9WQp
    seefeld     9Wg*
    seglingen ob9WyT
    sehore      9XDU
    seine saint 9XUX
    selens      9Xji
    selommes    9X*A
    semecourt   9YFO
    semoine     9YVB
    senaillac la9Yme
    senegal     9Z0v
    sennar      9ZHX
    sensuntepequ9ZZT
    seoni chhapa9ZpI
    septmonts   9a4c
    seraucourt  9aLN
    serenac     9ab*
    serigne     9atL
    sermoyer    9b8X
    serre les sa9bPj
    sersheim    9biM
    servins     9b+c
    sete agglopo9cFa
    seure       9cW7
    severskaia  9cnv
    sexey aux fo9d2e
    sfantu gheor9dJS
    shahbazpur  9dYo
    shahrak e pa9dpI
    shali       9e3a
    shangpa     9eIa
    shaping     9eXW
    shazand     9emw
    sheksna     9f0o
    sheoganj    9fGB
    shetan      9fW3
    shihao      9flS
    shimane     9f+G
    shinyanga   9gDY
    shirpur     9gSd
    shkoder     9ghY
    shpola      9gw*
    shuangyashan9hAs
    shusha      9hP*
    siazan      9hf2
    sicoval     9htr
    sidi merouan9i7w
    siemiatycze 9iOO
    signac      9idz
    siilinjarvi 9iuk
    silenrieux  9j7I
    silly le lon9jNi
    simacourbe  9jea
    simonesia   9juq
    sindkhed raj9k8P
    singur      9kNm
    sint blasius9kcy
    sint maarten9kvn
    sinzig      9lBz
    siradan     9lRx
    sirsaganj   9lhC
    sitampiky   9lwU
    sivignon    9m9w
    skelleftea  9mPq
    slavgorod   9mea
    slovenia    9mtN
    smithfield  9n6w
    soavinandria9nMD
    sodertalje  9nbZ
    soignies    9nqN
    sokolohirsk 9o57
    solerieux   9oKp
    solnechnogor9oc3
    somali      9osM
    somme leuze 9p63
    somogy      9pO0
    songadh     9pdX
    sonnay      9psl
    soppe le bas9q68
    sorede      9qMR
    sorochinsk  9qcQ
    sottens     9qsU
    soudan      9r8Q
    souhesmes ra9rPh
    souleuvre en9rhx
    soumy       9r+r
    sourribes   9sFb
    south braden9sVx
    south hollan9smi
    south pemba 9t24
    southall    9tJZ
    southington 9tZK
    souzas      9tqL
    spalbeek    9u3+
    spenge      9uJc
    sprimont    9uZP
    spruce avenu9uq0
    sriperumbudu9v4a
    st charles  9vLY
    st norbert  9vbR
    stadtoldendo9vu0
    stans       9w80
    starominskay9wOt
    steenbergen 9wf8
    steinfurt   9ww6
    stepps      9xAZ
    stillwater  9xQl
    stolberg    9xg+
    stoughton   9xww
    strathroy   9yAu
    strounino   9yQv
    stuttgart os9ygv
    sublaines   9yx8
    sud cote cha9z9S
    sudlohn     9zNk
    suhr        9zcj
    sukhodilsk  9zuC
    sulphur     9+7U
    sumbawa besa9+NC
    sumusta as s9+ci
    sundhoffen  9+sg
    sunnyvale   9*6*
    surandai    9*ML
    surin       9*cS
    sury aux boi9*sW
    sutrapara   A06+
    suzhou      A0Mi
    svishtov    A0cT
    swieqi      A0rm
    synelnykove A15e
    szentes     A1K4
    tabor       A1Z2
    tacloban    A1ni
    tadoussac   A20*
    tagoloan    A2Fz
    taifu       A2Uf
    taintrux    A2lL
    taizhou     A2+P
    takasago    A3D8
    tala        A3SC
    taldykorgan A3hf
    tallard     A3xZ
    tam giang   A4CQ
    tamarack    A4TH
    tammampatti A4iH
    tanauan     A4y2
    tanga       A5Bi
    tangwu      A5R3
    tannerre en A5hN
    taoyuan     A5wl
    taradeau    A6A3
    tarerach    A6QX
    tarnac      A6fp
    tartas      A6vu
    tasman      A78o
    tatvan      A7O7
    tauriac de nA7dp
    tavira      A7v8
    tayrac      A88J
    tchernihiv  A8Nc
    tebourba    A8cl
    tehri       A8sD
    tekkalakote A97F
    teloche     A9Mn
    tempe junctiA9cS
    tendo       A9tI
    teonthar    AA6n
    terengganu  AANI
    ternate     AAdP
    terrasson laAAts
    terres de brABBL
    terrou      ABVp
    tetange     ABmh
    texarkana   AC18
    thai hoa    ACGK
    thames dittoACWJ
    tharad      ACmo
    the hamptonsAD0v
    thembisa    ADII
    thermes magnADZZ
    thezan les bADr6
    thiaumont   AE8K
    thies       AEQY
    thilliers enAEhj
    thiruthani  AEyj
    thoiras     AFDd
    thon buri   AFU+
    thorey lyautAFnT
    thors       AG3e
    three riversAGKd
    thun l evequAGbK
    thy le chateAGrt
    tibiran jaunAH4a
    tierralta   AHJs
    tikamgarh   AHZR
    tilleur     AHpN
    timbauba    AI5S
    tindal      AILK
    tipaskan    AIaL
    tiruchanur  AIpf
    tisina      AJ4O
    tizayuca    AJK6
    toba tek sinAJaB
    todmorden   AJqP
    tokmak      AK2x
    tolna       AKHP
    tomohon     AKWY
    tonghua     AKlF
    tonquedec   AK*2
    torcy en valALE*
    torpes      ALVh
    torteron    ALmL
    tostes      AM1H
    touffailles AMHC
    toulouse    AMZK
    tourailles  AMsP
    tournans    AN8s
    tourny      ANRw
    tourville leANkz
    towcester   AO0Y
    tracuateua  AOFS
    tramecourt  AOVu
    transloy    AOnF
    trazegnies  AP0w
    treduder    APHg
    trehorenteucAPZH
    tremargat   APr6
    tremont     AQ7U
    trepail     AQOC
    tressandans AQfe
    trevillers  AQwr
    trier       ARCN
    trinidad    ARS2
    triquervilleARjf
    trois bassinAR+d
    troitsk     ASHI
    trosly breuiASXa
    troyon      ASp9
    trussville  AT2z
    tsirang     ATIp
    tu son      ATY6
    tucupido    ATmg
    tula de alleAU0S
    tulum       AUFo
    tunis       AUUU
    turayf      AUjO
    turku       AUya
    tuttlingen  AVBx
    twann       AVR2
    tzaneen     AVfy
    ubiaja      AVvU
    ucuma       AW8w
    ueno ebisumaAWNj
    uhart mixe  AWdK
    ujpest      AWtX
    ully saint gAX66
    umina beach AXKc
    unac        AXZy
    union       AXpb
    university oAY5S
    unzen       AYM9
    upper sackviAYcI
    urbeis      AYs3
    uri         AZ6*
    urucuca     AZLm
    usclas d herAZbE
    usson du poiAZr1
    utelle      Aa5Z
    uttwiller   AaKc
    uzelle      AaZ8
    vacheres    Aaoi
    vadenay     Ab5Z
    vailhauques AbMM
    val briard  Abcz
    val d oire eAbux
    val de gueblAcB7
    val de virveAcTN
    val suzon   AclJ
    valdahon    Ac*s
    valenca     AdGz
    valenzuela  AdYf
    valjevo     Adpj
    vallecas    Ae5c
    vallees d anAePO
    valleroy le Aeiq
    vallons du lAe*9
    valras plageAfG7
    van         AfYL
    vandoeuvre lAfpD
    vanvey      Ag4H
    varces allieAgJt
    varennes surAgdP
    varneville  AguY
    vasil yevo  Ah9O
    vastra froluAhPj
    vaucelles etAhh2
    vaudes      AhzK
    vaugneray   AiFL
    vaureal     AiW+
    vaux la granAipL
    vauxbuin    Aj7d
    vazhakulam  AjOJ
    veerle      AjfC
    veldegem    Ajvh
    vellakkovil AkAC
    velorcey    AkTD
    vence       Akkc
    vendoire    Al1U
    vengola kizhAlIM
    ventavon    AlYs
    ver         AlqH
    vercia      Am4*
    vereeniging AmMV
    vergons     Amdl
    vermilion   AmvA
    vernet      AnA3
    vernix      AnUE
    vero beach sAnmz
    verrieres   Ao35
    versonnex   AoLu
    vervant     AodL
    vesqueville AouV
    veurne      Ap9Q
    veys        ApQE
    vezon       Aphf
    vibal       ApxP
    vicenza     AqCY
    victoria    AqTN
    videira     AqkK
    vieillevie  Aq*u
    vienne      ArHu
    viet yen    ArYl
    vieux mareuiArqy
    viganello   As7P
    vignoc      AsP8
    vijon       Asfe
    vilagarcia dAswY
    villa canaleAtBm
    villa poeta AtUV
    villaines soAto8
    villard     Au4w
    villars     AuOL
    villaviciosaAuiI
    ville en woeAv0b
    villebeon   AvKO
    villecroze  AvdH
    villefrancheAvwr
    villejoubertAwGF
    villemoissonAwZm
    villeneuve  AwtA
    villeneuve lAxE7
    villeneuve sAxcd
    villequiers AxxQ
    villers aux AyES
    villers guisAyZs
    villers les Ayuy
    villers stonAzEp
    villespassanAzZ7
    villevoques Azrt
    villiers le A+AK
    villieu loyeA+WH
    villy le marA+oi
    vinales     A*3m
    vindry sur tA*Ke
    vinnychchynaA*bN
    vipava      A*s8
    viremont    B06E
    virson      B0NS
    viseu de susB0dt
    vitoria do mB0t+
    vitry le croB1B7
    vivier au coB1T2
    vlierzele   B1ki
    voharies    B1+s
    voiteur     B2Fe
    volmerange lB2WK
    vondrozo    B2mS
    vorumaa     B301
    vouhe       B3GE
    vouvant     B3YC
    vranov nad tB3pI
    vrindavan   B42w
    vulaines lesB4Is
    vyle et tharB4ZE
    wabush      B4or
    wadi        B54W
    wahlstedt   B5K1
    wake        B5ZH
    waldenburg  B5oG
    walheim     B62k
    wallisellen B6JB
    walton on thB6bh
    wang nam yenB6rm
    wani        B75I
    warab       B7K8
    warichaphum B7Zd
    warrap      B7q2
    washington  B83B
    watauga     B8JW
    watson lake B8Zd
    wavre       B8pp
    wedi        B93T
    weikersheim B9IR
    weislingen  B9Yo
    welkom      B9p4
    wembley     BA35
    wentorf bei BAIL
    werribee    BAXq
    west cappel BAnw
    west ham    BB2W
    west mifflinBBJs
    west town   BBbC
    western     BBrI
    westhouse   BC4l
    westouter   BCKw
    wetzelsdorf BCar
    wheaton     BCrD
    whitestone  BD5H
    wiedlisbach BDL7
    wigston magnBDbn
    wilhelmitor BDr4
    williamsburgBE6D
    wilmington  BEMz
    winchester  BEcc
    wingham     BEsr
    wintersbourgBF6n
    wissinoming BFNf
    witzenhausenBFdt
    wola        BFtp
    wolmirstedt BG7z
    woodbridge  BGOA
    wooster     BGdi
    wroughton   BGsq
    wulflingen kBH61
    wutan       BHMY
    xacmaz      BHbO
    xertigny    BHr4
    xianyang    BI4O
    xigaze      BIJM
    xingqiao    BIXz
    xinye       BImE
    xixiang     BI*B
    xunyang     BJEb
    yahaba      BJTA
    yamagata    BJhJ
    yanagawamachBJwi
    yangshuo    BK9y
    yaring      BKNs
    yateley     BKcb
    yebaishou   BKrH
    yen vinh    BL4R
    yershov     BLJm
    yigai erqi  BLZJ
    yishui      BLoB
    yomitan     BM1V
    yongzhou    BMGb
    yotsuya     BMVe
    yssykkol    BMlW
    yukon       BM+O
    yur yev pol BNCd
    yves gomezeeBNS2
    zaafarana   BNjI
    zadar       BNyE
    zakopane    BOAS
    zanandore   BOP1
    zaqatala raiBOeT
    zarya       BOtD
    zedelgem    BP60
    zelenogradskBPKo
    zermezeele  BPZo
    zhangji     BPp5
    zhelou      BQ2*
    zhodzina    BQI8
    zhovti vody BQXe
    zhuzilin    BQme
    zimmerbach  BR0H
    zittau      BRF+
    zollikofen  BRV2
    zouara      BRkJ
    zullwil     BRyV
    zurich kreisBSFg
    zurich kreisBSe6
    zwenkau     BSue
    """#
}
