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
    abitain     01Cc
    abong mbang 01Sp
    abu         01hc
    abymes      01xT
    achalpur    02AU
    achun       02QB
    acton       02ez
    adam        02u4
    adebaye     036X
    adinkerke   03Lv
    adliswil sih03bp
    adyguee     03qi
    afghanistan 044X
    agartala    04Ig
    agglomeratio04Xf
    agnicourt et04nt
    agsu        050Q
    aguessac    05GS
    ahmadpur sia05V3
    aiffres     05kA
    aigueblanche05+7
    aillevans   06Ez
    ain el berd 06VX
    ainhice mong06ly
    aisai       06*P
    aix marseill07Fc
    ajdovscina  07VE
    akbou       07jH
    akkol       07xa
    aku         088v
    al ayzariyah08O6
    al burayqah 08dz
    al hamul    08tZ
    al jawf     097e
    al mafraq   09Mh
    al mourqoub 09dI
    al qurnah   09tN
    ala er      0A6B
    alamogordo  0AL4
    albaderia   0AZU
    albert      0Ap3
    albitreccia 0B3G
    alchevs k   0BK2
    aldridge    0BY*
    alessandria 0Bo9
    alfena      0C1Q
    alhambra    0CFl
    aligudarz   0CVN
    allaire     0Cks
    allen       0C*3
    alleyras    0DEW
    allonnes    0DUZ
    almendralejo0DjT
    alpen       0Dyc
    alston      0ECD
    alteckendorf0ERP
    altkirch    0Eh0
    altorf      0Ex5
    alvares mach0F9d
    amage       0FOD
    amarante    0Fcg
    ambalavao   0Frn
    ambialet    0G5i
    ambohitrolom0GLt
    amel sur l e0GbN
    amfreville s0Gsb
    amlai       0H6E
    amougies    0HLS
    amran       0HbZ
    an najaf    0HqM
    anak bukit  0I36
    anceins     0IHh
    anctoville  0IYP
    andelnans   0Io7
    andilly     0J1v
    andres      0JHM
    angarsk     0JV+
    angivillers 0JmS
    angoche     0K1r
    anhee       0KHE
    ankara      0KVR
    annahilt    0KjU
    annezin     0K+Y
    anqiu       0LDm
    ansost      0LSe
    anthiyur    0LhV
    antoingt    0Lxa
    anuradhapura0MAv
    aoji ri     0MPm
    aparri      0MeP
    apostoles   0Msu
    aprelewka   0N7c
    aqaba       0NNM
    ar rudayyif 0Ncu
    aradippou   0Ns2
    arancou     0O4Q
    araucania   0OIz
    arboldswil  0OYV
    arc sous mon0OoG
    archiac     0P1G
    arcot       0PI3
    ardestan    0PXg
    arelaune en 0PmU
    arganzuela  0P*W
    argenton sur0QH3
    argut dessou0QWq
    ario de rosa0QlU
    arlempdes   0Q+0
    armawir     0RDf
    arnage      0RTx
    arnstorf    0RjZ
    arques la ba0Ryz
    arrentela   0SDj
    arry        0SUI
    arta        0SjU
    arthez d ass0SzH
    artur alvim 0TDL
    arvieux     0TRe
    as          0TgT
    asadabad    0TwQ
    ascheberg   0U9t
    ash vale    0UP1
    ashland     0UdR
    askam in fur0UsA
    aspach      0V7D
    asques      0VMz
    assevillers 0Vbx
    astara      0Vr3
    aswan       0W3l
    atbassar    0WI5
    athies      0WXu
    atmakur     0Wm*
    attica      0W*y
    atyraou     0XF3
    auberchicour0XUy
    aubigne raca0Xmt
    aubres      0Y2Y
    auchel      0YIg
    audigny     0YYg
    auge        0YoN
    augy        0Z24
    aulnois sous0ZIx
    aunay les bo0ZZh
    aureil      0ZqN
    auriolles   0a4g
    austin      0aJv
    autheuil en 0aa9
    autlan de na0arH
    autry       0b7M
    auxelles bas0bOS
    auzon commun0bel
    avaux       0bwM
    aventignan  0c9J
    aveze       0cQX
    avoise      0cgH
    avremesnil  0cvP
    awati       0d8h
    ayamonte    0dMw
    ayikudi     0dcD
    ayutuxtepequ0dqi
    azas        0e4P
    azhoor      0eK7
    ba dinh     0eYL
    babenhausen 0emd
    bac tu liem 0e+d
    baclaran    0fDq
    bad doberan 0fTp
    bad langensa0fkk
    bad schlema 0g0M
    badalona    0gGw
    badiyah     0gW3
    bafoussam   0gk+
    bagerhat    0gzq
    bagneux     0hD6
    bagula      0hTU
    baho        0hiX
    baie lazare 0hxd
    bailadores  0iBQ
    baillonville0iSy
    bais        0ikV
    baja califor0iyv
    bakou       0jBj
    balakan     0jQX
    balatre     0jfo
    baleine     0juy
    balintore   0k7j
    balleroy sur0kNF
    ballybay    0kdC
    balmedie    0ks*
    baltim      0l6m
    bamako      0lKv
    ban chang lo0la0
    ban ratsada 0lqc
    banda       0m4P
    bandar sri d0mMX
    banff       0mcO
    bang saphan 0msA
    bangolo taho0n5B
    banjarmasin 0nKH
    banneville l0nYd
    bante       0noW
    baoji       0o1g
    bar le duc s0oF+
    baranya     0oVe
    barben      0okn
    barby       0o+u
    bardigues   0pEt
    bargeme     0pU9
    barinque    0pid
    barles      0pxn
    barnoldswick0qBM
    barr        0qQz
    barras      0qhb
    barricourt  0qyH
    barsequanais0rBl
    baruipur    0rRV
    bas sassandr0rgj
    basirpur    0rvl
    basse nendaz0s99
    bassillon va0sPd
    bastia      0sgV
    bat jam     0syO
    bathinda    0tB1
    batouri     0tQb
    batu pahat  0tgE
    baudonvillie0tvM
    baulou      0u94
    bavet       0uOq
    bay sur aube0udR
    bayelsa     0us6
    bayside     0v5v
    bazeilles su0vLq
    bazoge      0vda
    beage       0vv6
    beauce val d0w9a
    beauficel en0wQs
    beaulieu    0wip
    beaumenil   0w+O
    beaumont en 0xG5
    beaunay     0xaq
    beaurepaire 0xsj
    beauvais sur0y7f
    beauvoisin  0yPB
    bechamps    0yed
    bedeille    0yuH
    beeford     0z7N
    begnecourt  0zLx
    bei an      0zbS
    beitbridge  0zpx
    bel air nort0+1U
    belbeze de l0+Gv
    beleymas    0+Wy
    belhomert gu0+l+
    bellary     0+*P
    bellefontain0*GX
    bellerive   0*Yj
    bellevue    0*qz
    bellou le tr104g
    belmont crag10KH
    beloretsk   10bj
    belval en ar10qV
    ben arous   114w
    bendorf     11JS
    benguela    11ZD
    benito juare11oY
    bensalem    122a
    beppu       12HV
    bercher     12Wy
    berenx      12mk
    bergen      12*L
    berhet      13G3
    berling     13Vs
    bernau      13lM
    bernienville1401
    berriac     14Gi
    bertangles  14Wz
    bertre      14nj
    beryozovsky 152G
    bessais le f15Hb
    bessoncourt 15YW
    bethany     15ok
    bethune brua163S
    bettegney sa16KL
    beugneux    16aW
    beuvron     16qR
    beverungen  174Q
    beynes      17JZ
    beziers     17a6
    bhagalpur   17px
    bhaun       183I
    bhisho      18Ia
    biache saint18Ws
    bibir hat   18m2
    bidestan    18+W
    biencourt su19D+
    biesmeree   19U0
    bignicourt  19jM
    bijelo polje19yq
    bilhaur     1ABG
    billington  1AR7
    bilten      1AhK
    bingen am rh1Avf
    binson et or1B8O
    birac sur tr1BNJ
    birkenwald  1BcP
    birstall    1Brg
    bisho       1C5W
    bissau      1CLi
    bitonto     1CbY
    bizerte     1Cqr
    blackpool   1D4G
    blagoveshche1DJ+
    blamont     1Dbe
    blangy sur t1DsV
    blarians    1E7Z
    bleckede    1EMy
    blessington 1Ecd
    blincourt   1Est
    bloomington 1F6W
    blussangeaux1FM1
    bobital     1Fag
    bocognano   1Fq5
    bodupal     1G2p
    bogeve      1GHy
    bohinj      1GX2
    bois arnault1GnV
    bois les par1H3G
    boisse      1HK1
    boissiere de1Hb8
    boixe       1HuU
    bolinne     1I75
    bolton le sa1ILg
    bommasandra 1IbI
    boncourt le 1Iqd
    bonito      1J3V
    bonneil     1JJ0
    bonneville  1Ja0
    bono east   1Jrf
    boorsem     1K53
    borba       1KJ9
    bordj menaie1Kat
    borj cedria 1Kpw
    borough park1L2N
    bosanska kru1LIG
    bosingen    1LYo
    bossieu     1LpB
    botsorhel   1M23
    boubers les 1MH0
    boucle du mo1MY6
    bouffere    1MoQ
    bouhans les 1N2M
    bouin       1NJu
    boulc       1NZk
    boulot      1Nr2
    bourbevelle 1O5D
    bourg       1OMJ
    bourg madame1OeP
    bourgogne fr1OwP
    bournazel   1PCV
    boursieres  1PSt
    bousse      1Pic
    boutersem   1PzZ
    bouvresse   1QEo
    bouzonville 1QVi
    bowie       1QlV
    bozeat      1Q+G
    bracknell fo1RDl
    braggio     1RTC
    brajarajnaga1RkY
    brandebourg 1Rzk
    brans       1SE2
    brasnorte   1STo
    braux       1SjN
    brcko       1S+2
    brectouville1TDS
    breil sur ro1TT1
    bremontier m1TjR
    brentwood   1Tyd
    bresso      1UCl
    brethon     1UT1
    breuches    1UlS
    breuville   1V1D
    brezina     1VHd
    briconville 1VX4
    bridgwater f1Vnp
    brienne le c1W3B
    brighton eas1WJd
    brimscombe  1WZp
    brioude     1Wpa
    brittnau    1X4p
    broadway    1XKf
    bromborough 1XZm
    brooklyn cen1Xp9
    broualan    1Y34
    brouthieres 1YJg
    brucamps    1Yab
    brugny vauda1Yqe
    brunnadern  1Z4M
    bruttelen   1ZJk
    bruyeres val1ZdD
    bubanza     1Zrl
    buchforst   1a4m
    bucy le roi 1aKV
    bude        1adY
    buenaventura1asR
    bugiri      1b5Z
    buin        1bKK
    bukarest    1bZ+
    bulach gstuc1bqO
    bulles      1c3g
    bunclody    1cIE
    buochs      1cWo
    burdur      1clB
    burgdorf    1c+s
    burhaniye   1dEj
    burladingen 1dTq
    burnside gor1dja
    burton on tr1dyn
    busembatia  1eBZ
    busserach   1eQE
    busswil bei 1ehz
    butarque    1eyb
    butuan      1fBg
    buxton      1fS5
    bwizibwera  1fge
    cabadbaran  1fuu
    cabinteely  1g92
    cacak       1gOi
    cadarsac    1geZ
    cadro       1guT
    cagny       1h81
    caidian     1hM*
    cairon      1hcF
    calacuccia  1hqZ
    calcutta    1i3L
    calignac    1iIX
    calne       1iYK
    calviac     1ine
    camares     1j0k
    cambodge    1jGk
    cambui      1jXA
    cammazes    1jmC
    campagnolles1k1k
    campia turzi1kHq
    campo grande1kZ9
    campsegret  1kqV
    canarana    1l3e
    candi pramba1lJb
    canguaretama1lZe
    cannes pays 1lp1
    cantabrie   1m2t
    canton de be1mI8
    caorches sai1mYY
    capao do lea1moe
    capelle les 1n3C
    caplan      1nJ3
    caranavi    1nYT
    carcanieres 1nnm
    cardross    1o1X
    carini      1oH7
    carlos casar1oWm
    carmo do rio1omZ
    carnoy      1p0F
    carrboro    1pFh
    carsac de gu1pWi
    carugate    1pm6
    casamassima 1q0o
    casper      1qGe
    casson      1qWg
    castelet    1qnS
    castelmoron 1r3t
    castelo bran1rOd
    castex      1rgG
    castillonnes1rz3
    castleside  1sDD
    catalina foo1sSL
    cathervielle1shS
    caubous     1sxQ
    caullery    1tBi
    cause       1tSM
    cava de tirr1tjl
    cayeux en sa1tzE
    cazaux layri1uDJ
    ceaux d alle1uUH
    ceillac     1ujs
    celle sous m1u+8
    cemaes bay  1vEu
    centereach  1vUv
    central fall1vkL
    centre du qu1v+R
    ceran       1wET
    cergy       1wUV
    cernay l egl1wk9
    cerro largo 1w+n
    ceska trebov1xE8
    cette eygun 1xUi
    chabahar    1xk6
    chadderton  1xzr
    chahar mahaa1yDW
    chainee des 1yUh
    chaksu      1ymS
    chalaux     1z0X
    challans goi1zGn
    chalus      1zYP
    chambersburg1zoN
    chambon sur 1+35
    chamelet    1+KW
    champ sur la1+bW
    champagneux 1+vQ
    champdor cor1*AL
    champignelle1*Ri
    champlitte  1*kT
    champs sur y1**y
    chanaz      20H4
    chandur     20Wi
    changloon   20lv
    chanly      20+r
    chantemerle 21G5
    chaource    21Wp
    chapelle    21n8
    chapelle cec224k
    chapelle du 22Q1
    chapelle ige22k1
    chapelle rou232A
    chapelle spi23O2
    chapleau    23hX
    charchigne  23yl
    charey      24Cw
    charleswood 24Sj
    charmeil    24jQ
    charmoy     24+r
    charraix    25FM
    charvieu cha25WM
    chasselay   25mm
    chastel nouv2621
    chateau guib26L6
    chateaugay  26eP
    chateauneuf 26zc
    chatel sur m27HV
    chatelraould27Zl
    chatignonvil27ra
    chatillon su28A7
    chau phong  28RH
    chauffours  28jO
    chaumont gis28+S
    chaussee sur29G8
    chaux des cr29XW
    chavannes su29pR
    chay        2A3Y
    chechen     2AJm
    chelambra   2AZw
    chemaudin et2ApO
    chemmumiahpe2B54
    chenerailles2BM7
    cheniers    2BcC
    cheongsong g2Bsj
    cheremushky 2C6T
    chernogolovk2CMq
    cherves     2Ccv
    chester     2CtZ
    chevanceaux 2D7t
    chevire le r2DOr
    cheylard    2DfQ
    chhattisgarh2DvN
    chicago     2E7v
    chicureo aba2ENg
    chika       2Eco
    chilliwack  2EsO
    chimoio     2F5q
    chinnamanur 2FKd
    chipurupalle2FZo
    chis        2FpL
    chitrakoot d2G2k
    choa chu kan2GIM
    chokolivka  2GY9
    chonglong   2GnI
    chortkiv    2H11
    choye       2HFr
    chuignolles 2HVU
    church      2HkK
    cianjur     2Hz7
    cienfuegos  2ICy
    cimin       2ISR
    ciranjang hi2Ihk
    cisai saint 2IzY
    city park   2JEZ
    ciudad linea2JXx
    civrac de bl2JqQ
    clairefontai2K4y
    clara       2KLK
    claro       2Kb9
    claypole    2Kqt
    cleguerec   2L51
    clermain    2LLS
    clery du bet2Ld0
    cliffe      2LtX
    clomot      2M7z
    clumanc     2MNR
    co louth    2McO
    coatascorn  2MrZ
    cocheren    2N4J
    coesfeld    2NJB
    coeur du var2NaS
    cohons      2NqD
    coizard joch2O3n
    colider     2OJF
    college stat2OZ5
    collombey   2OqB
    cologno monz2P5e
    colombieres 2PNg
    colonia     2Pdg
    columbia hei2PuS
    comberouger 2Q85
    combronde   2QOX
    comitat de v2Qgh
    communaute d2Qzc
    communay    2RO5
    compton     2RdY
    concepcion  2Rui
    concourson s2S9P
    conde sur ai2SQq
    confederatio2SiP
    congrier    2S+F
    conquet     2TEz
    contamines m2TVg
    contres     2Tlq
    coolock     2T*7
    coquille    2UEI
    corbenay    2UUE
    corcoran    2Uld
    coreau      2U*S
    cormaranche 2VET
    corne en vex2VUz
    cornus      2Vmg
    corpoyer la 2W0D
    corscia     2WG7
    corvees les 2WUz
    costa       2Wlo
    coteaux     2X09
    cottbus     2XHS
    coudehard   2XXX
    couffy      2Xof
    coulmier le 2Y3Z
    coulounieix 2YLx
    county limer2YcR
    cour saint m2Ys+
    courcelles d2Z7f
    courchamps  2ZSd
    courgis     2Ziz
    courpiere   2Zz7
    courtacon   2aDu
    courties    2aUm
    coussay les 2amA
    couture sur 2b0r
    covasna     2bHD
    coxyde      2bVQ
    craiova     2bkR
    cranston    2b+b
    cravant les 2cEO
    crehange    2cVZ
    crepy       2clA
    cressy omenc2c*L
    creuzier le 2dFx
    crichton par2dXu
    crisse      2dpM
    crofton park2e1y
    croix en bri2eJW
    cropte      2eZy
    crotenay    2eqD
    croxteth    2f4S
    crupilly    2fJT
    cuamba      2fZw
    cubuklu     2fqD
    cugand la be2g2j
    cuisia      2gIM
    culloden    2gXL
    cumont      2gmR
    curacao     2g+x
    currais novo2hE9
    cusco       2hU9
    cutting     2hkG
    cuzieu      2hzi
    da nyin kone2iCb
    dadri       2iRR
    dahlem      2ifk
    dakahlia    2iuL
    dali        2j6n
    dalston     2jMC
    dambenoit le2jb6
    dammarie sur2jqn
    dampierre le2k6*
    damyang     2kPe
    danghara    2ken
    danshui     2kuS
    dar el beida2l6w
    daressalam  2lLr
    darney      2laO
    dasheng     2lpd
    datteln     2m1g
    davao city  2mGo
    dax         2mVW
    de panne    2mjy
    debub       2myY
    deer ridge  2nBC
    dehui       2nQJ
    delemont    2nf0
    delta amacur2ntb
    den enchofu 2o6k
    denholme    2oMq
    denver      2obc
    deraa       2oq+
    des moines  2p3T
    desmonts    2pJb
    dettey      2pYo
    deux villes 2ppJ
    devizes     2q40
    dhamar      2qIG
    dharmavaram 2qX1
    dhuy        2qlS
    dibate      2q*J
    diedorf     2rEE
    dienville   2rTk
    dietlikon di2rl4
    dignac      2r+z
    dilijan     2sDR
    dinard      2sSs
    dinnington  2shq
    dir         2swx
    district lon2tAg
    division ori2tRM
    djelfa      2tgE
    dobcross    2tuW
    dodworth    2u6Y
    dojran      2uLk
    dolomieu    2uan
    dombasle sur2urV
    domfaing    2v6p
    dommartin la2vNm
    dompierre du2vgd
    domvallier  2vzr
    dondo       2wDr
    donghol sigo2wS4
    donnemarie  2wh4
    doral       2wxD
    dormentes   2x9n
    dorverden   2xNy
    doubs       2xdW
    douglas     2xtX
    dourbali    2y73
    douzillac   2yMs
    downtown eas2yd0
    drama       2yuJ
    drevant     2z7Z
    drom        2zN7
    druillat    2zcf
    duba        2zsX
    dublin      2+9x
    dudzele     2+P3
    dulce nombre2+d*
    dun le poeli2+sr
    dundonald   2*69
    dunleer     2*Ki
    duque de cax2*ZK
    durfort     2*oF
    dury        301l
    dyane       30GQ
    eadestown   30VD
    east berbice30kL
    east grinste30*D
    east meadow 31GK
    east setauke31Xs
    eastern visa31n9
    eaux claires320M
    ebisu       32Fn
    echalas     32WE
    echigey     32n1
    eclose badin331g
    ecouviez    33II
    ecunna      33Yt
    edern       33oE
    edmundston  340f
    egat        34Gc
    eglise aux b34VJ
    ehen hudag  34n8
    eiguliai    350A
    eislingen fi35Ez
    el aioun    35TZ
    el centro   35k5
    el hadjar   35zI
    el mourouj  36CX
    el salto    36S3
    elazig      36hP
    elencourt   36wy
    ell         37Ah
    elmina      37Pd
    elsdorf     37em
    elwood      37tE
    embrach kell3861
    emirdag     38Lx
    emstek      38af
    endingen    38qW
    engis       393X
    ennery      39JT
    enterprise  39ZC
    entrevaux   39rO
    epaumesnil  3A52
    epieds      3ALy
    epinoy      3Adj
    epreville en3Asu
    eramala     3B7j
    ercuis      3BMx
    ergue gaberi3BbH
    erlenbach li3BrM
    ernestviller3C7C
    errouville  3CMy
    esbjerg     3Cbd
    escautpont  3Crb
    esclottes   3D5*
    escuinapa   3DMr
    eslohe      3Dbk
    esparron    3Dre
    espeyroux   3E5z
    espoonlahti 3EMM
    essarts les 3Eci
    essey les na3Et5
    estagel     3F5x
    esterhazy   3FLf
    estouteville3Fb7
    estry       3FsA
    etampes sur 3G5b
    etelfay     3GLy
    eton        3GcN
    etrepilly   3Gsf
    etupes      3H6M
    eustis      3HLP
    everett     3HaI
    evrange     3HpV
    exmes       3I3U
    eymeux      3IIM
    ezeiza      3IXq
    fagaras     3ImD
    fairfield   3J0k
    faiyum      3JGA
    falher      3JVA
    falna       3Jka
    faou        3JzQ
    farges      3KCb
    farmington h3KT1
    fasano      3Ki0
    faucon      3KxM
    faux mazuras3LBw
    favrieux    3LTI
    fayetteville3Ljf
    fecamp caux 3LzH
    feins en gat3MEA
    fellering   3MUj
    fengle      3MjI
    fepin       3MyY
    ferme neuve 3NBt
    ferrassieres3NRW
    ferrieres   3Njl
    ferte gauche3O0p
    festubert   3OIj
    feusisberg  3OYl
    fier        3Oni
    filingue    3P10
    finningley  3PFz
    fislis      3PVC
    flagey      3PkS
    flasch      3Q0J
    flaxieu     3QGv
    fleron      3QWW
    fleurines   3QnL
    fleys       3R2W
    floirac     3RHz
    floresta do 3RXt
    flourens    3RnS
    foissac     3S0B
    fonbeauzard 3SG3
    fontaine cha3SX6
    fontaine les3SrS
    fontaines en3T9p
    fontcouverte3TR5
    fontenay sur3TkG
    fonters du r3U0g
    force       3UHA
    forest hills3UXq
    forfry      3UpQ
    formosa do r3V3C
    fort langley3VJA
    fortan      3Va2
    fosses      3Vpf
    fougere     3W4k
    foumbot     3WLK
    fourges     3Wc8
    fourtou     3Wsn
    fraire      3X7k
    francavilla 3XOt
    francisco sa3Xgf
    frankfurt am3Xwb
    fraser      3YB6
    frebuans    3YRt
    freeport    3YiL
    fremainville3YyZ
    frenkendorf 3ZDe
    fresneaux mo3ZVs
    fresnoy en g3ZoS
    frette sur s3a3v
    fribourg en 3aKK
    friesland   3aat
    froidefontai3aqm
    frontenac   3b4z
    frugeres les3bLV
    fuentes del 3bb1
    fukui shi   3bpY
    fumel vallee3c1v
    fursac      3cHT
    fuxin       3cWb
    gabaston    3cki
    gadarwara   3cyq
    gagnac sur g3dBl
    gaithersburg3dSC
    galeras     3dh0
    galmaarden  3dvf
    gamlingay   3e85
    gandiaye    3eMm
    ganja       3ebW
    gaoliang    3epP
    garca       3f2d
    gardner     3fIl
    gariadhar   3fY+
    garoua boula3fnz
    garwolin    3g1c
    gatesville  3gGY
    gaujac      3gWt
    gavisse     3gmX
    gaziantep   3g+n
    gedera      3hCy
    geishouse   3hRt
    gellatly    3hhP
    gemmelaincou3hwZ
    general guem3iB9
    geneva      3iSM
    gennes iverg3ihj
    gentbrugge  3iyO
    georgsmarien3jBn
    gereshk     3jRo
    germignonvil3jh8
    gerone      3jyO
    gesundbrunne3kBb
    geyssans    3kRW
    ghauspur    3kfx
    gia lai     3kuQ
    gierle      3l7a
    gigors et lo3lMu
    gillingham  3lb*
    ginai       3lrF
    gioux       3m4C
    gironde     3mKM
    githunguri  3ma7
    givry       3mq1
    glacis      3n2Y
    glapwell    3nHI
    glen avon   3nX7
    glenic      3nmM
    glogovac    3n*O
    glyn neath  3oF7
    gobindpur   3oUN
    godollo     3oi+
    goianesia   3oxo
    gold coast  3pAY
    golleville  3pQP
    gommeville  3pfu
    gondrexange 3pw1
    gonneville s3qAp
    goranboy    3qQ9
    gorinchem   3qe*
    gorongosa   3qu8
    gossau sg   3r70
    gottmadingen3rL+
    gouhenans   3rcB
    gourdan poli3rrh
    goussancourt3s5t
    gouy l hopit3sMP
    goycay      3scu
    grafenau    3srZ
    grajewo     3t6d
    grand anse p3tM7
    grand chalon3tdS
    grand hallet3tuH
    grand pic sa3u9Q
    grand villen3uR9
    grandes chap3uiv
    grandvallier3u+5
    granges la v3vF3
    grappenhall 3vVb
    gravelle    3vl1
    grealou     3v*D
    great missen3wFZ
    greely      3wWP
    greensboroug3wle
    grembergen  3w*+
    gresford    3xGD
    greystone he3xWI
    griesheim   3xm+
    grimonviller3y1U
    grodzisk maz3yHY
    grootfontein3yWT
    grossacker o3ynM
    grosville   3z2C
    grun bordas 3zI8
    gua musang  3zWc
    guaira      3zlZ
    guangming   3zzh
    guaranta do 3+CU
    guayaquil   3+Rh
    gudmont vill3+ft
    gueltas     3+w5
    guerin      3*A5
    gueutteville3*Pg
    guidonia    3*fb
    guillaucourt3*vu
    guinea bissa40Ah
    guisseny    40Qq
    guledagudda 40g5
    gunan       40u4
    guochuan    417G
    gurtnellen  41M6
    guxian      41ay
    gweru       41pz
    ha giang    422L
    habere lulli42GY
    hada iq al q42WD
    hadonville l42lK
    hagere marya42+S
    haiger      43E7
    haiphong    43Sr
    hakha       43he
    halfmoon bay43w4
    hallines    44AB
    ham         44Pa
    hambuhren   44eq
    hamirpur    44tm
    hampteau    456h
    handan      45M8
    hannappes   45b6
    hantes wiher45qv
    haramachi   464F
    harchechamp 46KF
    hargarten au46aF
    harmonville 46pG
    harrisville 472t
    hartmannswil47II
    hashtsal    47X7
    hastings    47mX
    hattersheim 47*f
    haukipudas  48Ff
    haut clocher48WE
    haut takutu 48nS
    haute rivoir491x
    hautes alpes49Jd
    hautot sur m49bs
    havelberg   49s4
    hawick      4A5B
    haye de call4AKK
    hazel dell  4AaO
    hebecourt   4ApF
    hedge end   4B2P
    heidberg    4BHL
    heiloo      4BX4
    hekou       4Bmn
    hellevoetslu4C03
    hemhofen    4CEz
    hendersonvil4CUZ
    hennef      4CkJ
    heqian      4C+2
    herbrechting4DDm
    hergugney   4DSm
    hermalle sou4DjF
    hermites    4DzU
    herouville s4EE8
    herten      4EUR
    heshan      4Ekq
    heuchin     4E+i
    heusenstamm 4FFy
    hicksville  4FUL
    high barnet 4Fkf
    highland spr4F+d
    hildisrieden4GDN
    hilton      4GSo
    hinesville  4Ghh
    hirakata    4Gvz
    historic dow4H92
    hmaw bi     4HO1
    hochstatt   4He4
    hoelbeek    4Hty
    hohen neuend4I7L
    hola        4IM*
    hollick keny4Ibh
    holtsville  4Iqi
    hombourg bud4J3k
    honavar     4JJY
    hongkong    4JYq
    hook        4Jnj
    horam       4K29
    horn        4KHx
    horsmonden  4KWv
    hostafrancs 4KmN
    houdemont   4L08
    houmt el sou4LGd
    houston     4LWe
    howard      4Llq
    hsinchu     4L+D
    huangchuan  4MCo
    huaura      4MRd
    hudkeshwar b4Mge
    huille      4Mvc
    hukumpeta   4N9Y
    humberston  4NOz
    hung my     4NeU
    huntspill   4Ntn
    hurst       4O6n
    huy         4OMM
    hyesan      4ObJ
    ibanda      4Op4
    ibiza       4P11
    ichinoseki  4PFV
    idrija      4PU0
    igarape     4Phs
    igornay     4PwC
    ijebu jesa  4Q8t
    ikwiriri    4QMb
    ile de batz 4Qbd
    iles aland  4Qs8
    ilesa       4R6A
    illats      4RKY
    ilo         4RaQ
    imerimandros4Rot
    imzouren    4S1x
    indabaguna  4SGM
    indre       4SUy
    ingolsheim  4SkE
    inkster     4SzT
    intercity   4TC5
    inxent      4TTZ
    ipojuca     4Thv
    iraq        4Tvx
    irkutsk     4U88
    is en bassig4UMj
    isesaki     4UbO
    isil kul    4Up+
    isle d abeau4V3N
    isles sur su4VLz
    israel      4Vaw
    istalif     4VqP
    itacarambi  4W3T
    itanhandu   4WH+
    itapuranga  4WXA
    ito         4Wm5
    itzac       4W+P
    ivoti       4XD0
    ixtapa zihua4XRY
    izier       4Xgt
    jabal al akh4Xv2
    jackson heig4Y8r
    jagatsinghap4YNz
    jahangirabad4YdJ
    jalai nur   4YsJ
    jaligny sur 4Z5i
    jamaica     4ZKt
    jamner      4ZZq
    jangipur    4Zod
    jarajus     4a1q
    jarnosse    4aIH
    jasmine esta4aW*
    jaucourt    4amW
    javols      4a*n
    jedburgh    4bFL
    jelgava     4bTu
    jeonju      4bia
    jesus maria 4bxN
    jhajjar     4cAW
    jiahanbage  4cPY
    jiaping     4cd*
    jijiga      4cru
    jinhu       4d4P
    jiquilpan de4dIH
    jizhou      4dWD
    jodoigne sou4dlO
    joinville le4d*3
    jongny      4eET
    jorquenay   4eU2
    joue du plai4ek6
    jouy le mout4e+k
    juaye monday4fEm
    judet de buz4fUR
    judita      4fkw
    juina       4f+N
    jumelles    4gDj
    junqueiropol4gSw
    jusix       4ghf
    juventino ro4gx0
    jytomyr     4hB*
    kabinda     4hQI
    kade        4heS
    kafia kingi 4hso
    kagizman    4i6B
    kaili       4iKl
    kajiado     4iYl
    kalabahi    4inZ
    kalayat     4j0d
    kalisch     4jFj
    kalmeshwar  4jUg
    kalyani     4jj5
    kambar      4jyT
    kamirenjaku 4kBp
    kampong masj4kRz
    kampung pasi4kkV
    kamyshin    4l03
    kandal      4lEs
    kanfen      4lTI
    kankakee    4lhv
    kansas city 4lwd
    kapasan     4m95
    kara        4mNy
    karaippudur 4mdT
    karassuk    4msH
    karhal      4n4j
    karlskoga   4nJi
    kartarpur   4nYL
    kasan       4nnE
    kashiwazaki 4n*+
    kasukabe    4oEI
    kathu       4oSy
    kattaqo rg o4oht
    kavalerovo  4ow+
    kax         4pBQ
    kazan       4pPq
    kedington   4pe5
    keilor east 4psX
    kelso       4q4z
    kemzeke     4qJL
    kennoway    4qYB
    kep         4qmg
    kerlaz      4q*3
    kertsch     4rEd
    keszthely   4rTA
    khabarovsk  4rhk
    khalari     4rxF
    khanna      4sAn
    kharkivshchy4sPt
    khenchela   4ser
    khmilnyk    4stN
    khost       4t6B
    khushab     4tKL
    kidarakulam 4tYm
    kigumba     4tmu
    kilcullen   4u0h
    killem      4uEd
    kimberley   4uTS
    kineton     4uiA
    kingscourt  4uyI
    kinguissepp 4vCK
    kippax      4vQb
    kirchlengern4vgO
    kirkagac    4vvP
    kirkwood    4w8R
    kiruna      4wNT
    kishapu     4wcX
    kitahama    4wrG
    kiyosu      4x3d
    klebang besa4xIy
    klinteby fri4xZB
    knightsbridg4xpo
    koboko      4y2a
    kodungallur 4yH2
    kohat       4yVe
    kolasib     4yka
    kolomea     4yzG
    komlo       4zBo
    kondalampatt4zQL
    konin       4zgW
    koothanallur4zvX
    korba       4+81
    korogwe     4+MO
    kosai       4+cE
    kostomukscha4+qR
    kotayk      4*4K
    kottaikadu  4*Iu
    koumertaou  4*XP
    kovel       4*mC
    kozhikode   4**F
    kralovske vi50EV
    krasnotur in50Uu
    kreminna    50kW
    krivogastani50+Y
    krumbach    51DS
    kuala lumpur51Sn
    kudamatsu   51h*
    kula        51vz
    kumarapalaiy528S
    kundla      52Me
    kuntsevo    52ax
    kurdamir    52pY
    kurtalan    5321
    kusnacht    53Gp
    kuttampuzha 53We
    kwale       53lg
    kyauktan    53+5
    kyritz      54C2
    la canada fl54Rm
    la jagua de 54hV
    la pobla de 54xk
    la vergne   55Bp
    labarthe riv55R4
    labastide su55lN
    labeyrie    5618
    labrousse   56H0
    lac simon   56W*
    lachalade   56o9
    lachy       574O
    lacs de cham57K5
    ladybrand   57ai
    lafiagi     57q2
    lage        584p
    lagoa vermel58Kg
    laguna city 58an
    lahitte toup58pw
    lain        593I
    lajeado     59Ib
    lake worth c59YL
    lakhyabad   59ny
    lalganj     5A1V
    laluque     5AGa
    lambach     5AXW
    lamenay sur 5Anf
    lamothe capd5B1A
    lanarce     5BIH
    land o lakes5BXj
    landen      5Bop
    landonviller5C3X
    landstrasse 5CKO
    langan      5CcC
    langfang    5Crh
    langquaid   5D5J
    laniscat    5DLT
    lannoy cuill5Db9
    lantabat    5Dqy
    lanvenegen  5E4v
    laperche    5EJQ
    lar         5EZ0
    lardiers    5Eod
    larnas      5F2P
    larrey      5FIk
    las gabias  5FZQ
    lasgraisses 5Fq3
    lassy       5G4B
    latinne     5GIs
    laubies     5GZ6
    laukkai     5Goy
    laurelton   5H2F
    lauthiers   5HHe
    laval pradel5HYM
    lavasan     5Hpa
    lavernhe    5I4Q
    lavoute chil5IK+
    lay saint ch5Iay
    lealman     5Iql
    leblanc     5J3y
    lect        5JIy
    leegebruch  5JY2
    leforest    5JnI
    lei tung est5K0f
    leisele     5KGb
    leme        5KUy
    lencois paul5Kk2
    lennestadt  5Kzl
    lenzie      5LCz
    lepinas     5LS1
    lery        5Lgx
    leshan      5Lx8
    lespugue    5MAb
    leszno      5MRI
    leudon en br5MgS
    leval       5Mvl
    levittown   5N9g
    leymen      5NOu
    lezignan la 5NeA
    liancourtois5NtN
    liben       5O5y
    lice        5OKd
    licourt     5ObY
    lieoux      5Oqn
    lieuran cabr5P3+
    lignan de bo5PKB
    lignorelles 5Pbn
    likak       5PrG
    limache     5Q47
    limendous   5QIr
    limont fonta5QYa
    lincoln     5Qng
    lindi       5R0o
    lingquan    5RFc
    linqu       5RUa
    liocourt    5Rje
    lirac       5RzA
    lisnaskea   5SBs
    lithuania   5SRU
    littlethorpe5Shs
    liverdun    5Sw5
    livry       5TB8
    ljungby     5TQA
    llantrisant 5Tfb
    lobsann     5Ttj
    locmaria    5U7X
    lodrino     5UNQ
    loges       5Ubf
    lohne       5UsD
    loisail     5V6A
    loma linda  5VKs
    lomonossow  5VZ*
    long ashton 5Vq1
    longchamp   5W3t
    longeves    5WLG
    longjing    5Wbw
    longroy     5Wrr
    longueville 5X5u
    lonlay le te5XM9
    loray       5Xay
    loriges     5Xp*
    los altos   5Y49
    loschwitz   5YKg
    lotzwil     5YZJ
    loucrup     5YpN
    louhansk    5Z2z
    loupiac de l5ZI7
    loushanguan 5ZaG
    louvigne    5Zqp
    loves park  5a4+
    lowicz      5aLF
    luart       5aZB
    lubombo     5anM
    luce        5b0j
    luche thouar5bG0
    luderitz    5bVg
    lugagnan    5bl9
    luigne      5bzy
    lumame      5cCb
    lunda norte 5cRV
    luojing     5cgF
    lurcy       5cuh
    lusigny     5d7Y
    lutilhous   5dOE
    luxembourg  5ddC
    luzille     5dsP
    lymington   5e4f
    lyons andell5eLk
    ma an       5ebB
    mablethorpe 5epy
    maceio      5f2S
    machezal    5fHm
    maconge     5fWc
    madaya      5fm9
    madhya prade5g03
    madonne et l5gG1
    maesteg     5gVT
    magdalena   5gjx
    magnac laval5gz7
    magny       5hDw
    magrath heig5hVR
    mahan       5hkh
    mahiljou    5hzp
    maibara     5iCI
    mailleraye s5iRs
    maine soroa 5ij8
    mairy mainvi5iyz
    maisonnais s5jFk
    maizieres   5jWX
    makakilo kap5jmc
    maku        5k0D
    malafretaz  5kEp
    malans      5kTu
    malaybalay c5kje
    malemba nkul5kxx
    malinau     5lCU
    malleval en 5lS5
    malsch      5lhq
    mamanguape  5lwj
    manacapuru  5m9B
    manaus      5mNd
    mancioux    5mdA
    mandeville  5mso
    manehouville5n6f
    mangistau   5nLw
    maniar      5naw
    manjai kunda5npa
    manneville s5o3n
    mans metropo5oJH
    manta ecuado5oY*
    manvi       5ooG
    maple height5p0f
    maraa       5pFu
    maramba     5pVB
    marault     5pkG
    marce       5pzq
    marche les d5qEi
    marcilhac su5qVx
    marcilly sur5qpl
    marden      5r3t
    marest dampc5rL7
    margareten  5rcs
    marhaura    5rt7
    marienfelde 5s5z
    marigny l eg5sMj
    mariners har5seN
    marka       5sth
    markstay war5t7Q
    marly       5tNM
    marnaz      5tdL
    marolles sur5tuU
    marques     5u7e
    marsa matruh5uNq
    marseillan  5udl
    marsiling   5uz2
    marthalen do5vDb
    martincourt 5vV2
    martys      5vlV
    marylebone  5v+x
    masal       5wF4
    masevaux nie5wTi
    maspeth     5wjk
    masseilles  5wzQ
    massugas    5xDf
    matala      5xSw
    mathieu     5xh5
    matozinhos  5xwo
    mattigiri   5yAn
    mauchamps   5yPp
    maulette    5yff
    maurens     5yvn
    mautes      5z96
    mawlaik     5zQ9
    mayen       5zfz
    mayran      5zuh
    maze milon  5+87
    mazieres    5+O*
    mbandaka    5+eH
    mckenzie lak5+sb
    meauce      5*5T
    mecrin      5*Lx
    medimurje   5*al
    meenambakkam5*qG
    mehaigne    602d
    meignanne   60Hw
    meinier     60YN
    melano      60oD
    melicocq    610j
    melleville  61Fc
    melur       61UV
    menaucourt  61ju
    menerville  61yX
    menglang    62EB
    menil vicomt62Vv
    mensignac   62lf
    meon        62*r
    mercer islan63Ek
    mereaucourt 63VH
    meriden     63lP
    merlatiere  63*3
    merris      64F9
    mertule mary64Ub
    mesandans   64kk
    mesnieres en64*N
    mesnil germa65Hp
    mesnil saint65as
    messaad     65sY
    mestes      6666
    metlaoui    66Lr
    meuilley    66bM
    meuzac      66r3
    meyrals     673n
    mezgor e    67Jc
    mharal bk   67bm
    miaoli      67rD
    micronesia  6849
    middletown  68Jl
    mie         68Z6
    migne       68oY
    miki        692A
    milford mill69Gd
    millbrook   69XU
    milly       69mu
    mimeure     6A0I
    minas gerais6AGh
    mingala tang6AWC
    minot       6Alu
    mira        6A+n
    miramont lat6BFM
    mirefleurs  6BVr
    miryalaguda 6Blm
    missecle    6B+J
    misy sur yon6CEH
    mittelhausen6CUF
    miyazaki    6CjQ
    mnihla      6Cxg
    modane      6D9t
    moeuvres    6DOc
    mohale s hoe6Ddl
    moirey flaba6Dtt
    mojoagung   6E8G
    molay       6EN3
    molina      6EdI
    molo        6EtJ
    momy        6F6D
    moncao      6FLc
    monchaux sor6Fea
    moncoutant s6FwS
    mondrepuis  6GB2
    monforte de 6GSG
    monkey bay  6Ghd
    monpezat    6Gxl
    monsanto    6HBy
    mont dauphin6HRt
    mont lozere 6HjP
    mont sous va6I0l
    montagnes   6IIy
    montaigu de 6Iaf
    montana     6IsN
    montauban de6J7p
    montbarrois 6JOJ
    montbozon   6JfF
    montcel     6JxA
    montclus    6KBr
    monte carmel6KSl
    montegut    6KjV
    montendre   6K+u
    montes claro6LFG
    montfarville6LWs
    montfort le 6Lol
    montgeron   6M4x
    monthelon   6MLS
    montignac ch6McU
    montigny le 6Mvo
    montillieres6NEh
    montjustin e6NVf
    montmahoux  6Nmp
    montmoreau  6O2L
    montours    6OJk
    montravers  6Obf
    montreuil l 6Otm
    montrichard 6PBd
    monts d anda6PSl
    montseret   6Pkj
    montviron   6P*f
    moorsele    6QEF
    moramanga   6QTG
    morcenx la n6Qih
    moret sur lo6Qxy
    morieres les6RCA
    morlancourt 6RRr
    morningside 6RiK
    morrelgonj  6Rwx
    mortagne au 6SA+
    morumbi     6SRf
    moscow      6Si1
    mossig et du6Swl
    motijheel   6T9f
    motz        6TQG
    mouilleron e6Tfn
    moulins     6Tx6
    moundou     6UCf
    mount pleasa6UTL
    mouret      6UkL
    mousseaux su6U*6
    mouthe      6VGB
    moux        6VYb
    moyencourt l6Vno
    mpophomeni  6W14
    muadzam shah6WFE
    mudau       6WTx
    muhamma     6WiS
    muille ville6WyD
    muktsar     6XB8
    mullaittivu 6XQb
    munchhouse  6XfV
    municipio at6Xum
    muntschemier6Y8j
    murayama    6YOF
    murinais    6Yd0
    murshidabad 6Yrr
    muse et des 6Z5S
    mustang     6ZLF
    muxaluando  6ZaB
    my lai      6ZoW
    myrtle beach6a1N
    naast       6aF+
    naciria     6aV7
    naftel      6aja
    nagda       6ay9
    nahodka     6bC1
    najaf       6bR5
    nakhodka    6bfv
    nalchik     6bvW
    namasuba    6c7y
    nampty      6cMg
    nanchong    6cbL
    nang rong   6cqf
    nanma       6d3g
    nantes metro6dJ3
    nantua      6dZf
    naples flori6dnz
    narasingapur6e0w
    narmadapuram6eG3
    nasarawa    6eUq
    nasugbu     6ejk
    naucelle    6ezF
    navadwip    6fCc
    navodari    6fS0
    nayanakulam 6fgR
    ndibene dahr6fvZ
    neb sarai   6g9+
    needham     6gP6
    neftekumsk  6geU
    neiva       6gtS
    neoules     6h68
    neropolis   6hL0
    nessa       6hbF
    nettersheim 6hq2
    neuehrenfeld6i4a
    neuffen     6iMA
    neuilh      6ick
    neukirchen  6ivx
    neuss       6jAq
    neuvelle les6jTK
    neuville bos6jmY
    neuville sai6k5O
    neuvilly    6kQD
    nevez       6khQ
    new carlisle6kxC
    new marske  6lAU
    new valley  6lQr
    newcastle   6lg7
    newport     6lvP
    newtownards 6m9y
    ngemplak    6mOg
    nia valencia6mcZ
    nicetown tio6mr9
    niederanven 6n45
    niedernhause6nLt
    nienstedten 6ndF
    nigel       6ntA
    nikel       6o5P
    nilgiri     6oKX
    ninh hoa    6oYW
    nischapur   6omX
    nittenau    6o*t
    nizhnevartov6pFH
    noailhac    6pUH
    noda shi    6pjd
    nogent le se6pzv
    noidans le f6qEM
    noisy sur ec6qVP
    nonant le pi6qkN
    nookat      6q+O
    nord franche6rBB
    noreaz      6rQK
    noroy       6rfp
    north august6rwU
    north delta 6sBF
    north kingst6sRR
    north plainf6siV
    north west  6s+3
    northern    6tCm
    northwood   6tSp
    nossa senhor6thd
    notre dame d6t*i
    nouaille    6uJO
    nousse      6uZM
    nouzilly    6uru
    nova venecia6v6e
    novhorod siv6vMQ
    novobilychi 6vcy
    novotroitsk 6vtt
    nowokusnezk 6w8a
    noyant d all6wPh
    noyers saint6wiW
    nueil les au6wxs
    nuille le ja6xBx
    nuqat al kha6xQt
    nyachera    6xg9
    nykobing fal6xu6
    oak hill    6y6+
    oamishirasat6yLR
    oberburg    6yaF
    oberhelfensc6ysZ
    oberrieden b6z7B
    oberwinterth6zNi
    obock       6zfs
    occey       6ztj
    ocosingo    6+6R
    odeshchyna  6+Ln
    oensingen   6+Zr
    offenbach an6+pY
    oghi        6*2i
    ohain       6*Gp
    oinville sou6*VN
    oji         6*kY
    okino       6*yS
    olbin       70Ag
    olechky     70Q8
    olivais     70fQ
    olmaliq     70vG
    oltiariq    7180
    omerville   71MO
    omutninsk   71ax
    onitsha     71pt
    oostduinkerk722W
    oplinter    72HN
    oradour sur 72WA
    orbe        72lP
    ordingen    72+Z
    orenbourg   73Dl
    orient heigh73T0
    orival      73ic
    ormes       73xi
    ornaisons   74Bq
    orozgan     74QO
    orta nova   74fD
    orville     74uj
    oshakati    756z
    osmery      75Le
    ossett      75ag
    osthofen    75qS
    ostwald     764h
    othmarschen 76Ie
    otterburn pa76XN
    ouangani    76mm
    oudry       7701
    ouffet      77EZ
    oulad teima 77TX
    oupeye      77ja
    ourton      77+0
    outrijve    78Dx
    overcombe   78Uc
    owerri      78jG
    oye et palle78xx
    ozerki      79A9
    pabu        79O+
    pact        79dt
    padre las ca79ti
    paidha      7A7U
    painswick   7AMP
    pakridayal  7Ac9
    palang      7Aqr
    palera      7B42
    pallappatti 7BJ1
    palm river c7BYg
    palmetto bay7Bpl
    pamandzi    7C2q
    panagar     7CHI
    pandamaran  7CWM
    pangururan  7Clj
    panorama    7C*Y
    papakura    7DEY
    parabiago   7DTk
    paralowie   7DjF
    paraty      7DyJ
    pardaillan  7EDG
    parfouru sur7ETI
    paris       7Ek7
    park ridge  7F34
    parli vaijna7FHv
    paroisse de 7FXB
    parramatta  7Fou
    parville    7G33
    pasig city  7GHq
    passavant la7GXr
    patarra     7GnQ
    patnos      7H07
    pattyam     7HFI
    pauligne    7HUd
    pavlohrad   7HkD
    pays ajaccie7Hzk
    pays de bray7IES
    pays de lama7IWn
    pays de pouz7Ip5
    pays des sou7J6n
    pays sabolie7JOE
    pazardzhik  7Jc9
    pech        7JrQ
    pedregal    7K5C
    peicheng    7KL3
    pelengana   7Ka4
    pelussin    7Kq4
    pencaitland 7L2j
    penjamo     7LHJ
    pensilva    7LX9
    perak       7Lli
    pere        7L*U
    perignat sur7MFh
    perles et ca7MVx
    perote      7Mm6
    perrier     7N0u
    persan      7NHe
    perus       7NX9
    pessan      7NmE
    petergof    7N*S
    petit mars  7OG3
    petites armo7OXy
    petrosani   7Ooh
    pexonne     7P2N
    peyrieu     7PJT
    pezilla de c7Pag
    pfungen     7Prg
    phetchaburi 7Q4c
    phra khanong7QJy
    phumi tnaot 7QZQ
    piazzali    7QpF
    piding      7R2o
    pierre benit7RJA
    pierrefonds 7RcD
    pietermaritz7RtP
    pikalevo    7S7e
    pilning     7SMj
    pin murelet 7SbK
    pineda de ma7Sr6
    pinhal novo 7T42
    pio xii     7TI*
    pirai do sul7TXx
    piringen    7TnE
    pishin      7T*J
    pithiverais 7UDy
    pivka       7UTA
    plaidt      7Uio
    plainfield c7U+A
    planaise    7VF3
    planques    7VV4
    plateau     7Vjy
    plazac      7V+f
    plelauff    7WFI
    plessis feu 7WWW
    pleumartin  7WpL
    ploemeur    7X3B
    plouaret    7XK8
    plouguenast 7XbA
    plouvara    7Xsg
    plumstead   7Y6U
    pocking     7YLQ
    poeke       7YZz
    poil        7YqX
    pointe noire7Z5e
    poix de pica7ZMW
    poldasht    7Zbv
    pollinkhove 7Zr7
    pomas       7a3t
    pommeuse    7aJc
    pomport     7aZW
    ponnur      7apR
    pont de clai7b55
    pont les mou7bN*
    pontaix     7bgD
    ponteils et 7bx2
    pontivy comm7cBU
    pool        7cRV
    porcherie   7cgF
    port au prin7cvl
    port hercule7dAf
    port safaga 7dQy
    portalegre  7dh+
    portes briar7dzP
    portimao    7eGm
    porto nacion7eWQ
    portumna    7emR
    poterie cap 7e*w
    poucharramet7fFR
    pouilly     7fVh
    poullignac  7foY
    pousthomy   7g3H
    povorino    7gJS
    prachin buri7gYj
    pradopolis  7goy
    praslay     7h2i
    pre en pail 7hIf
    precy le sec7hZz
    premia de ma7hql
    presgaux    7i4x
    presqu ile d7iMm
    pretz en arg7idk
    prez sur mar7iub
    prince      7j8p
    prisches    7jO+
    projan      7jfA
    prouais     7juj
    province 5  7k9w
    pruille l eg7kQi
    prykarpattia7khs
    puchong     7kwj
    puech       7l9f
    puerto franc7lRD
    pugalur     7liP
    puiseux en f7lyh
    pulai       7mDI
    pump hill   7mSK
    punta de mat7mh2
    purral      7mwI
    pusy et epen7n98
    puttur      7nPI
    puyang      7nfx
    puyol cazale7nwD
    pyle        7o9W
    qahderijan  7oOq
    qasr bin gha7odN
    qilian      7orH
    qionghai    7p3e
    qorof       7pI0
    quarai      7pWy
    quchan      7pn6
    queige      7q1F
    querenburg  7qHV
    quetta      7qX+
    qufu        7qok
    quillio     7r2T
    quincy le vi7rIV
    quirinopolis7rYs
    quthbullapur7roA
    rabateliere 7s17
    radauti     7sHA
    radoujny    7sWY
    raguse      7sl6
    raikot      7szj
    raion de cal7tD9
    raisdorf    7tSu
    rajgarh     7tib
    rakovski    7txY
    rambrouch   7uC5
    rammersmatt 7uRa
    ramsay      7uh8
    ranchi      7uwF
    randonnai   7vAk
    ranipur     7vP+
    ranyah      7vf0
    ras el khaim7vuB
    ratchaburi  7w6p
    ratte       7wLN
    ravennefonta7waq
    raya        7wqH
    razengues   7x3j
    rebeuville  7xIy
    reclainville7xZT
    red lake    7xq6
    redlands    7y2m
    regat       7yHx
    region auton7yaU
    regnauville 7yuU
    reichenbach 7z8k
    reinbek     7zP4
    relecq kerhu7zfI
    remering    7zvv
    remouille   7+Av
    rene        7+Q3
    renneville  7+g2
    repel       7+uq
    reriutaba   7*9d
    retaud      7*O*
    reuilly     7*eD
    revere      7*tT
    reynoldsburg807d
    rheineck    80Ml
    rhoose      80cw
    ribagnac    80sA
    ribeyret    817T
    richeling   81N8
    richterswil 81cW
    riedseltz   81s+
    rieux de pel826p
    riihimaki   82N6
    rimbach     82dW
    rinxent     82tG
    rio grande d837R
    rioja       83NP
    ris         83bq
    rivas       83rE
    riverside   8445
    riviere     84LL
    riwne       84d2
    robecq      84ro
    rochdale    855L
    roche mauric85NK
    rochefort mo85gF
    rocheservier85yn
    rock springs86D5
    rocquemont  86T2
    roding      86iR
    rogers      86xe
    rohrdorf    87Ad
    rolbing     87Po
    romagny sous87g8
    rome        87xC
    romorantinai88B9
    rondonopolis88R0
    roosevelt   88g5
    roquefixade 88xX
    roquiague   89E2
    roscoff     89Tm
    rosenheim   89is
    rosieres pre89ys
    rosporden   8AE2
    rostov      8ASt
    rothenburgso8AiR
    rottgen     8Ay0
    rouffach    8BBJ
    rouget pers 8BSL
    roumengoux  8Bi7
    rousset     8Bxt
    rouvray sain8CCZ
    rouxeville  8CUj
    roxas city  8CkN
    royer       8C+O
    rozoy bellev8DFN
    rubtsovsk   8DUh
    ruelisheim  8DkL
    ruhans      8Dzj
    ruma        8ECv
    rumonge     8ET1
    rural east c8EiV
    russia      8EyA
    ruti dorfzen8FAc
    ryazan      8FQ2
    s hertogenbo8Fea
    saas fee    8Ftc
    sabaneta    8G6x
    sabran raion8GMT
    sacoue      8Gba
    sadulshahar 8Gr0
    sagamihara  8H38
    sagy        8HIa
    sai mai     8HXG
    sailly      8HmP
    saint abit  8I2n
    saint aignan8IMO
    saint albert8IgX
    saint amandi8I+h
    saint andiol8JIV
    saint andre 8JdX
    saint andre 8J+T
    saint antoin8KGs
    saint arey  8Kbt
    saint aubin 8Kt+
    saint aubin 8LEW
    saint august8Laa
    saint avit l8Ltw
    saint barthe8MCE
    saint benin 8MWC
    saint bertra8MrM
    saint bonnet8N8w
    saint branch8NVe
    saint brisso8Np3
    saint castin8O73
    saint charle8OQ6
    saint christ8Ojw
    saint christ8P5+
    saint clair 8PRN
    saint clemen8Pld
    saint cosme 8Q4C
    saint cyprie8QN*
    saint cyr mo8QjG
    saint denis 8R0Z
    saint denis 8RMm
    saint didier8Rh0
    saint doulch8R*o
    saint emilio8SJU
    saint etienn8Sed
    saint etienn8T0q
    saint eutrop8TMj
    saint felix 8Thn
    saint floret8U01
    saint frezal8UK0
    saint gelais8Ucy
    saint genies8Uyo
    saint george8VGO
    saint george8VdG
    saint george8V+p
    saint germai8WKF
    saint germai8WiN
    saint germai8X3U
    saint germai8XQq
    saint gervai8Xlw
    saint gilles8Y4H
    saint gourso8YN+
    saint henri 8Yge
    saint hilair8Y*Q
    saint hilair8ZMb
    saint hippol8ZiX
    saint jacque8Z*6
    saint jean c8aJw
    saint jean d8afa
    saint jean d8a*g
    saint jean d8bLo
    saint jean l8bht
    saint jean s8c1k
    saint jorioz8cKX
    saint juery 8ce6
    saint julien8cz2
    saint julien8dJz
    saint jure  8dg*
    saint juvat 8d*8
    saint lauren8eI5
    saint lauren8eeu
    saint lauren8f07
    saint leger 8fL7
    saint leger 8fi1
    saint leonar8g0y
    saint louet 8gKA
    saint loup d8gcz
    saint lupien8gxb
    saint malo d8hFO
    saint marcel8hZc
    saint mard  8huf
    saint martia8iCW
    saint martin8iX1
    saint martin8itJ
    saint martin8jEs
    saint martin8jb*
    saint martin8jyv
    saint martin8kJO
    saint martin8kg6
    saint mathie8k*c
    saint mauric8lJ9
    saint mauric8lh4
    saint medard8m0M
    saint merd l8mLD
    saint michel8meN
    saint michel8m*Q
    saint nazair8nJu
    saint nicola8nfB
    saint oradou8n*H
    saint ouen l8oKi
    saint palais8oeL
    saint pardou8ozR
    saint paul  8pGR
    saint paul e8pbZ
    saint peravy8pwj
    saint philbe8qDV
    saint pierre8qWu
    saint pierre8qtb
    saint pierre8rEs
    saint pierre8rbq
    saint pierre8rxs
    saint poix  8sGq
    saint priest8sa4
    saint prive 8sva
    saint quenti8tEK
    saint raymon8tZt
    saint remy d8ttk
    saint rivoal8uD7
    saint romain8uY9
    saint sandou8usM
    saint sauveu8vA2
    saint sauveu8vVC
    saint seine 8vpw
    saint sever 8w8F
    saint sorlin8wSA
    saint sulpic8wlO
    saint sylvai8x6R
    saint thelo 8xT1
    saint thurie8xlt
    saint vaast 8y1m
    saint verand8yLm
    saint victor8ygN
    saint vincen8y*s
    saint vivien8zLy
    saint yzans 8zew
    sainte aulde8zz8
    sainte chris8+Hk
    sainte conso8+cr
    sainte engra8+xA
    sainte foy d8*Ep
    sainte genev8*a0
    sainte livie8*u*
    sainte marie90Da
    sainte marth90Zb
    sainte preuv90sZ
    sainte suzan91A2
    sainyabuli  91SS
    sakaki      91gw
    sakurai     91vD
    salaspils   927y
    salem       92Mb
    salgueiro   92bS
    salins      92rS
    salles      936D
    salmbach    93Ol
    saltair     93e0
    salvetat sur93t+
    samalkot    946o
    sambiase    94LK
    samoens     94aD
    samtredia   94pe
    san antonio 954E
    san carlos  95N4
    san felipe  95el
    san francisc95xD
    san isidro  96FC
    san jose de 96WU
    san juan de 96pL
    san luis    975W
    san martin c97M2
    san miguelit97f7
    san pedro   97wO
    san rafael o98Cm
    san vicente 98Ue
    sanchaba    98k1
    sandbank    98+3
    sandy hills 99Cu
    sangrur     99R*
    sankt johann99hc
    sano        99xG
    sant antoni 9ACM
    santa barbar9AVV
    santa cruz  9Amd
    santa helena9B3z
    santa maria 9BLt
    santa rosa  9Bg4
    santana     9Bxq
    santiago    9CC0
    santilly    9CVI
    santo ovidio9Cpm
    sanza pombo 9D3d
    sao francisc9DMN
    sao joao dos9Dh1
    sao lourenco9D*R
    sao pedro   9EIz
    saonre      9EbA
    sapucaia    9Eqm
    sarande     9F3I
    sarceaux    9FH+
    sariaya     9FXS
    sarpang     9Fmq
    sarrewerden 9G0e
    sartilly bai9GHD
    sassangy    9GW9
    sathupalli  9Gm2
    saubraz     9G+t
    saul        9HEm
    saulny      9HVC
    saumane de v9HnH
    sausset les 9I1V
    sauvetat    9IHf
    saux        9Ia8
    savasse     9IpJ
    savigne l ev9J3z
    savilly     9JN2
    sawar       9Jcl
    saynshand   9Jqo
    sceau saint 9K3X
    schallstadt 9KKW
    schepetiwka 9KaD
    schinznach d9KqH
    schlitz     9L5O
    schoftland  9LLi
    schoten     9Lbw
    schwabisch h9LrB
    schwellbrunn9M6O
    sclayn      9MMg
    seaford     9Mb4
    sebin karahi9Mpr
    sector 6    9N3l
    seen kreis 39NJH
    segou       9NZc
    seiches sur 9NpI
    sejoumi     9O36
    selibaby    9OHy
    seloncourt  9OYH
    semecourt   9OnP
    semoine     9P0N
    senaillac la9PGj
    senegal     9PVz
    sennar      9Plg
    sensuntepequ9Q0N
    seonsan     9QFK
    septsarges  9QVS
    seraumont   9QlN
    serenje     9Q+m
    serigny     9RF4
    sermur      9RU+
    serre bussie9RkZ
    sers        9S0T
    serville    9SHK
    setapak     9SXE
    seuilly     9Sn7
    severo zadon9T20
    sevrier     9TI7
    seyssel     9TXJ
    shadwell    9TmT
    shahpur     9T*t
    shaker heigh9UGh
    shan chaung 9UVL
    shantou     9Ujn
    sharqpur sha9UyM
    shearwater  9VBI
    shelek      9VQX
    shepherdswel9VfO
    sherwood par9Vur
    shigang     9W7+
    shilongba   9WMa
    shinden     9WbD
    shiraoka    9WqA
    shiwan      9X2Y
    shoranur    9XHM
    shu fat     9XWJ
    shujalpur   9Xln
    shwenatha   9X+1
    sibiti      9YCQ
    siderno     9YQs
    sidi taibi  9Yh3
    sierra leone9YwV
    signy le pet9Z9L
    sik         9ZOe
    silifke     9Zcc
    siloam sprin9Zsj
    sim         9a6b
    simmern     9aLv
    sindhnur    9aax
    singrauli   9aph
    sint antoniu9b2C
    sint lievens9bKd
    sinwon up   9bcQ
    sirac       9brc
    sironko     9c4A
    sisteron    9cIj
    sivakasi    9cXv
    skadowsk    9cn7
    skofljica   9c*i
    sleaford    9dEJ
    slovenske ko9dSJ
    smiths falls9dhW
    so uk estate9dw4
    socourt     9e94
    sohar       9eNT
    sokhumi     9edE
    soledad de g9erg
    sollentuna  9f5e
    solsumba    9fLy
    somerton    9fa*
    sommeron    9fr3
    sonari      9g4G
    songnim ni  9gJJ
    sonsorol    9gXv
    sorbets     9gmc
    sorgun      9h0S
    sosa        9hFI
    souance au p9hVI
    soueida     9hkq
    souk et tnin9h*A
    soullans    9iGt
    sour el ghoz9iXg
    soussac     9inX
    south chicag9j18
    south hollan9jHf
    south orange9jYe
    south valley9jps
    southern hig9k2*
    southwood   9kJ1
    sowetsk     9kZD
    spanish town9ko7
    spijkenisse 9l0u
    spring valle9lG4
    spy         9lWC
    srisailain  9lmP
    st gallen   9m0i
    st mary s ba9mG6
    stadtallendo9mYJ
    stalowa wola9mnr
    staple      9n1H
    stary oskol 9nHu
    steene      9nXO
    steinfort   9nnn
    stepnogor   9o1c
    steyr       9oH2
    stocksfield 9oW9
    stone       9ols
    stoughton   9o*J
    stratford up9pEn
    stretham    9pUV
    studley     9pjT
    subaykhan   9py+
    sucre       9qD3
    sud ouest   9qQD
    suffolk     9qer
    suippes     9qs*
    sukuta      9r81
    sultanganj  9rNH
    sumedang uta9rc3
    sun prairie 9rrN
    sungai besar9s4c
    sunset acres9sKN
    suratgarh   9sZ4
    surkhpur    9soI
    sury pres le9t1u
    sutton      9tH0
    suzay       9tV+
    svetlograd  9tlY
    swedru      9t+9
    sydney centr9uCy
    syrte       9uRk
    t rt r      9ugU
    tabris      9uuX
    tacony      9v73
    tafas       9vLy
    tagudin     9vaL
    taikkyi     9voI
    taio        9w1u
    taizhou     9wGD
    takarazuka  9wUP
    takum       9wj1
    talcher     9wxk
    tall rif at 9xAm
    taluker char9xQG
    tamandare   9xh4
    tamerville  9xvq
    tan tan     9y8v
    tandel      9yNj
    tangier     9ycl
    tanjung pand9yrS
    tanu        9z5P
    taphan hin  9zJb
    taras       9zYU
    targoviste  9zo0
    tarnowskie g9+0n
    tartous     9+G2
    tasmanie    9+T+
    taua        9+im
    tauriac de n9+xh
    tavigny     9*Bs
    taylors lake9*QB
    tcherepovets9*f9
    tebessa     9*to
    teheran     A06s
    tekari      A0Ms
    tellancourt A0bO
    temiscaming A0qh
    temse       A151
    tenteling   A1JG
    tera        A1ZP
    termignon   A1oV
    terra losa  A21c
    terre des deA2JS
    terrington sA2bu
    terzigno    A2uu
    tetovo      A38c
    teyssieres  A3Nz
    thakhek     A3cU
    thanesar    A3ry
    tharyarwady A45*
    theale      A4Lm
    thenac      A4bh
    therwil     A4rq
    theziers    A56G
    thibivillersA5OR
    thietrevilleA5fF
    thillot     A5vH
    thiruvananthA69G
    thoire sur dA6PJ
    thones      A6f6
    thorey sous A6wb
    thornton cleA7BH
    thourie     A7R8
    thuillies   A7hR
    thurins     A7wd
    tianjin     A89a
    tidworth    A8Ng
    tiflet      A8cO
    tikkotti    A8r2
    tillmans corA94P
    timbo       A9LG
    tindouf     A9aO
    tipasa      A9oq
    tirschenreutAA1R
    tisaiyanvilaAAHm
    tixtla de guAAWN
    toamasina   AAmg
    tocqueville AA*h
    tokamachi   ABEI
    toliara     ABSA
    tombua      ABgr
    tongatapu   ABu+
    tonk        AC7W
    torbat e jamACMR
    toride      ACcN
    torrejon de ACrn
    torzhok     AD5V
    totteridge  ADLL
    touille     ADbL
    tour        ADsG
    tourdun     AE8K
    tournefort  AEPL
    tourrettes sAEgo
    tousson     AEzG
    tox         AFC5
    tracy le valAFQX
    tramelan    AFfq
    transnistriaAFw1
    trazegnies  AG8t
    tredion     AGON
    treguidel   AGeY
    trelleborg  AGv0
    treminis    AHA8
    trentschin  AHPz
    tresilley   AHgG
    treves      AHw6
    trichey     AIA3
    trimdon     AIPR
    trinity bellAIfv
    trizidela doAIv+
    trois rivierAJAV
    troncq      AJQf
    troutdale   AJgL
    truganina   AJwR
    tscharikar  AK9J
    tsingoni    AKPE
    tsz wan shanAKdz
    tucuma      AKs4
    tukwila     AL5D
    tulsipur    ALJW
    tung chung  ALX*
    tuquerres   ALmS
    turkheim    AL+e
    tuscany     AMDq
    tuz khurmatuAMSJ
    tyldesley   AMgv
    ubaidullahgaAMvB
    ucel        AN81
    uden        ANMp
    uetze       ANbV
    uhwiesen    ANqi
    ukima       AO3A
    ulsan       AOHi
    umm al qaywaAOVY
    unamaucheri AOkY
    union       AOzp
    university oAPFG
    unye        APVV
    upper miramiAPk+
    urau        AP+g
    urdos       AQER
    ursus       AQSk
    uryupinsk   AQhR
    uskudar     AQvv
    uster gschwaAR9P
    utrera      ARO2
    uxbridge    ARcS
    uzwil       ARqb
    vacquiers   AS5a
    vagnas      ASLS
    vaison la roASc5
    val d auge  ASrd
    val de brieyAT6l
    val de meuseATOQ
    val et chatiATfc
    valavoire   ATvd
    valdesia    AU9Z
    valencia    AUQ1
    valff       AUg2
    vallam      AUwA
    vallee de laAVCA
    valleiry    AVWj
    valley streaAVmj
    valmigere   AW24
    vals du daupAWIT
    vancelle    AWYm
    vaniyambadi AWoy
    varacieux   AX2H
    varenne sainAXHw
    vargem alta AXaF
    vars sur rosAXq1
    vasselin    AY3B
    vatierville AYJN
    vauciennes  AYaa
    vaudoncourt AYqh
    vaulry      AZ5E
    vauvillers  AZLM
    vaux marquenAZdQ
    vavray le grAZuk
    vebret      Aa8q
    veilhes     AaOB
    velesmes echAadN
    velleguindryAaug
    veltheim    Ab9Y
    vendegies suAbQH
    venedig     Abho
    venise en quAbw+
    ventes      AcA+
    vera cruz   AcR7
    verdelot    Acgj
    vereux      Acx6
    verignon    AdAk
    vern sur seiAdQv
    verneuil    Adh2
    vernols     Adzz
    verpel      AeEW
    verruyes    AeWI
    vert le granAemv
    verzeille   Af0s
    vestric et cAfGi
    vevey       AfX8
    vezannes    AfmL
    viadana     Ag0Z
    vibrac      AgFY
    vichten     AgVX
    victoria    AglB
    vidisha     Ag*9
    viella      AhGU
    vienne et gaAhX7
    vieuvicq    Ahmn
    vieux pont eAi2D
    vigevano    AiIg
    vignon en quAiZ2
    vikramasingaAioG
    vilappil    Aj3f
    villa de curAjK3
    villa vicentAjcf
    villamblain Ajv0
    villard recuAkAh
    villars en pAkSR
    ville au monAkl0
    ville langy Al2O
    villebois laAlKV
    villedieu   Albo
    villefrancheAlvD
    villelongue AmC4
    villemorin  AmUG
    villeneuve dAmmh
    villeneuve lAn6K
    villeneuve sAnTJ
    villereau   Anly
    villers brulAo1m
    villers la fAoLo
    villers perwAofX
    villers sur Ao+I
    villethierryApGP
    villey sur tApXv
    villiers le AprN
    villnachern Aq9H
    vilnius     AqQn
    vinateros   AqgJ
    vineuil     AqwA
    vinon sur veAr9y
    vira        ArPB
    virey le graAreu
    virudhachalaAruj
    visker      As8e
    vitorino freAsOC
    vitry les noAsgC
    viviers     Aswe
    vlissegem   AtAs
    vohibinany  AtQb
    voivre      Atft
    volnay      Atw0
    vonnas      Au8z
    vosges cote AuNf
    vouille     Aud6
    vouvray sur Autn
    vrasene     Av7Z
    vrocourt    AvMG
    vulcan      Avbj
    vynohradiv  Avqz
    wacheng     Aw3o
    wadgassen   AwK+
    wahlbach    AwZs
    wakabayashi Awof
    waldbrol    Ax11
    waldwisse   AxGn
    wallers     AxW5
    walsrode    Axo6
    wambrechies Ay1c
    wangen im alAyH9
    wanning     AyVU
    wardak      Ayjl
    warlencourt Ayy+
    warrenpoint AzCG
    washington  AzQs
    watamu      Azga
    watervliet  Azwc
    waukegan    A+9e
    waziers     A+Oi
    wegenstettenA+dM
    weinan      A+su
    weitnau     A*6q
    wellesbourneA*MC
    wemding     A*bX
    wensu       A*qK
    werneck     B03J
    west bend   B0IM
    west end    B0Ys
    west kazakhsB0pK
    west palm beB145
    west warwickB1L2
    western     B1a7
    westhouse maB1pU
    westonaria  B23A
    wetter      B2I8
    whalley     B2YS
    white bear lB2nR
    whittier    B31C
    wicres      B3GG
    wiesviller  B3WH
    wildberg    B3kv
    willebroek  B3+b
    willingshausB4Er
    wilsele     B4Uk
    winchester  B4jc
    wingen      B4yZ
    winslow     B5Bh
    wirwignes   B5Ry
    witten      B5hJ
    wladikawkas B5wq
    wolchow     B69s
    wollmatingenB6P7
    wonju       B6fP
    woodlawn    B6uw
    worbis      B77G
    wragby      B7MI
    wugang      B7ag
    wurenlos    B7qm
    wychbold    B83E
    xalapa      B8Ha
    xiagezhuang B8WC
    xiaoshan    B8lL
    xilinji     B8zR
    xining      B9Be
    xinzhou     B9PQ
    xocourt     B9du
    yabase      B9sb
    yajiang     BA4f
    yamaranguilaBAIU
    yanfolila   BAXa
    yanjing     BAm5
    yarnton     BAzX
    yatta       BBC3
    yebles      BBP+
    yenakiyeve  BBec
    yesagyo     BBtM
    yigo villageBC6E
    yishun new tBCKZ
    yomitan     BCZH
    yongzhou    BCnr
    yotsuya     BD0P
    yrouerre    BDF4
    yugorsk     BDTt
    yuntai      BDhX
    yverdon les BDw6
    yzeures sur BEAB
    zachary     BEOq
    zajecar     BEcl
    zamora chincBEqf
    zapotlanejo BF3*
    zarren      BFIJ
    zealand     BFWz
    zelenikovo  BFkv
    zerbst      BFzO
    zhancheng   BGC1
    zheleznodoroBGR1
    zhirnovsk   BGgJ
    zhoukou     BGv4
    zhuyang     BH7t
    zilling     BHMk
    zirndorf    BHbw
    zofingen    BHqJ
    zoteux      BI39
    zugdidi     BIGy
    zurich kreisBIXZ
    zurich kreisBIvf
    zverevo     BJBE
    """#
}
