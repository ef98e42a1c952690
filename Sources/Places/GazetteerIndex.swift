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
    abertillery 0116
    ablon       01G+
    abrets      01XC
    abu road    01n+
    acatzingo   021O
    acheville   02Hf
    acquaviva de02XP
    ad dindar   02nK
    addis abeba 030p
    adiake      03GP
    adliswil buc03W4
    adstock     03md
    affoux      040j
    agar        04Fj
    agglo foix v04Ud
    agnez les du04lr
    agsu        04*b
    aguessac    05G7
    ahmadpur sia05VQ
    aiffres     05lB
    aigueblanche060T
    aillevans   06IY
    ain el berd 06a1
    ainhice mong06rB
    aische en re075b
    aix noulette07N3
    ajegunle    07dU
    akcakoca    07sA
    akola       084o
    akureyri    08Ic
    al bada i al08Yg
    al djfara   08og
    al hayy     092v
    al junaynah 09JH
    al majaz    09Yu
    al muthanna 09px
    al ritchie  0A4D
    alagoa grand0AJE
    alang       0AYl
    albany      0AnV
    alberton    0B2h
    albrighton  0BJr
    aldan       0Bab
    alem t ena  0Bql
    alexandrie  0C4V
    algiers     0CJD
    alief       0CZf
    allada      0CpB
    allemans    0D53
    alleux      0DLh
    allondrelle 0Dcj
    almeirim    0Dt9
    alot        0E6q
    alsting     0EM*
    altena      0Ecp
    altlandsberg0EtB
    altrincham  0F7Q
    alvin       0FN0
    amaliada    0Fc5
    amarpur     0Frg
    ambasamudram0G5L
    ambilobe    0GMe
    ambovombe   0Gdk
    american sam0GvC
    amiens      0HAn
    ammerschwihr0HQJ
    ampasimanolo0HgI
    amsterdam   0Hx5
    an trach    0IAs
    ananindeua  0IPR
    anchieta    0If*
    andalucia   0Ixh
    anderny     0JCj
    andong      0JSq
    andulo      0Jj9
    angeot      0JyZ
    angles      0KFG
    angra dos re0KXH
    anjala      0Kmf
    anla        0K*M
    annepont    0LFU
    annoville   0LXT
    anse royale 0LnC
    anterrieux  0M00
    antioch     0MHO
    antsohihy   0MXu
    anzeme      0MnU
    ap phuoc tin0N0o
    aplahoue    0NGG
    appleton    0NXI
    apure       0NoA
    ar riqqah   0O1w
    arad        0OHl
    aranc       0OWa
    arauca      0Ols
    arbois polig0O*u
    arc sous cic0PG*
    archettes   0PXC
    arcos de val0Pp5
    ardeuil et m0Q3b
    arenella    0QJR
    argelliers  0Qa3
    argers      0QtB
    arhavi      0R7V
    arita       0RMT
    arleuf      0Rc4
    armenonville0Rs3
    arnayon     0S8D
    arouca      0SNw
    arrancourt  0SfZ
    arris       0Sxl
    arsanjan    0TDQ
    artem       0TTl
    artiguelouta0Tka
    arumanai    0T+S
    arzamas     0UE7
    as santah   0UUR
    asasp arros 0Uk0
    ash shalif  0U+c
    ashkezar    0VE6
    asir provinc0VTK
    aspach le ba0VlY
    assa        0W0U
    assier      0WGW
    astarac arro0WWC
    at tall al k0WlQ
    ath thumamah0W+U
    atholi      0XFi
    atoyac de al0XUv
    attingal    0Xku
    aubange     0X+X
    auberville l0YHN
    aubigny la r0YaH
    auburn bay  0YsI
    aude        0Z82
    aue         0ZP9
    augsburg    0ZgK
    aulnay l ait0Zx6
    aumes       0aD+
    auradou     0aVt
    auribeau    0anh
    ausseing    0b27
    auterive    0bIx
    authuille   0bbj
    autreville s0bug
    auvillars   0cB8
    auzay       0cTG
    avanigadda  0cl*
    avenay val d0d01
    avesnes les 0dIA
    avioth      0dZg
    avrainville 0dpp
    avvocata    0e51
    ayabe       0eJw
    ayeyarwady  0eZ7
    aysen       0ep9
    azaguie     0f3G
    azerbaijan  0fKC
    azy         0fZC
    babanusah   0fn*
    bac lieu    0g0l
    backa topola0gGR
    bad camberg 0gXE
    bad laer    0goi
    bad schlema 0h4n
    badalona    0hLr
    badmenil aux0hbh
    baft        0hrJ
    baggabag b  0i4w
    bagnoles de 0iLn
    bahamas     0icX
    bahula      0is0
    baiersdorf  0j5q
    baille      0jMK
    baima       0jfn
    baishikante 0jxS
    bakarwala   0kAs
    balabanovo  0kPG
    balangir    0kfX
    baldivis    0kwA
    balignicourt0l9X
    ballee      0lPv
    balme       0lgv
    baltim      0lxw
    bamba       0mAT
    ban dung    0mQV
    ban sang    0mhe
    bandar abbas0mxo
    bandar tun h0nF5
    bang bon    0nU*
    banga       0nlP
    bangui      0n+i
    bankra      0oE8
    banon       0oUX
    bantval     0okf
    baotou      0o+G
    baraize     0pE9
    barbacha    0pTy
    barbey serou0pkj
    barchon     0p*v
    barembach   0qGC
    bari        0qWg
    barka kana  0qmA
    barnet      0r01
    barpali     0rH7
    barrancoueu 0rYL
    barri de les0rpf
    barschwil   0s4U
    baruipur    0sKw
    bas segala  0sa+
    basking ridg0sqR
    basse rentge0t4x
    bassin d arc0tMZ
    bastide d en0te9
    bataille    0twf
    batie divisi0uA9
    battenans le0uQY
    baturyn     0ugk
    baudres     0uxC
    baume les me0vCM
    bavly       0vSk
    bayan       0vhw
    bayi        0vxt
    baytown     0wC9
    bazian      0wT4
    bazoque     0wn9
    bearspaw    0x2q
    beauchene   0xL1
    beaufort en 0xdx
    beaulieu les0xwt
    beaumont    0yEi
    beaumont pie0yZM
    beaupuy     0yu1
    beausoleil  0zAy
    beauvoir    0zT3
    bebing      0zl6
    becordel bec0z*E
    bedok new to0+Fg
    beffia      0+V5
    behen       0+lU
    beining     0+*J
    bekes       0*Di
    belait      0*TA
    belem       0*jf
    belgorod    0*+L
    bellaffaire 10Dw
    bellecombe t10Vq
    belleneuve  10p8
    belleville e115t
    belloc saint11Nw
    belmont     11f3
    beloozyorsky11x3
    belval en ar12Aw
    ben arous   12SG
    benedikt    12hk
    bengy sur cr12yG
    benivay ollo13CN
    benslimane  13TC
    berane      13iX
    berck       13zI
    berezovskiy 14DA
    berghofen   14TK
    berkel en ro14k5
    bermont     14*4
    berneau     15GU
    bernouil    15Yd
    berry au bac15po
    berthenoux  1668
    beruges     16NN
    beshkent    16eg
    bessede de s16w1
    betamcherla 17BQ
    bethlehem   17Tb
    betschdorf  17lJ
    betul       181V
    beuvezin    18IV
    beverley    18Zs
    beylikduzu  18pa
    bezaumont   195d
    bhadrachalam19MQ
    bhatapara   19cA
    bhimber     19sD
    bhupalpally 1A4x
    biberach    1AKp
    bidbid      1AaF
    bielsk podla1AqG
    biesles     1B5W
    bignay uno  1BLu
    bijeljina   1BcE
    bilheres    1Br8
    billom commu1C5+
    bilychi     1CND
    bingol      1Cc8
    binzhou     1Crv
    birchwood   1D5n
    birmingham  1DLW
    bischberg   1DbB
    bishopton   1DsK
    bistrita nas1E7J
    bixby       1ENU
    blackburn ha1Ec*
    blagoveshche1Etm
    blamont     1FAM
    blangy tronv1FSh
    blaringhem  1Fkh
    bled        1F*K
    bletchley   1GG7
    blitar      1GXg
    blousson ser1GoL
    bo          1H2D
    boca do acre1HHl
    boden       1HXi
    boesenbiesen1HnA
    bogovinje   1I0w
    boinville en1IHE
    bois grenier1Ia5
    boisle      1Isi
    boissevain  1J96
    boissy le se1JTI
    bolandoz    1JkP
    bologne     1JzZ
    bom sucesso 1KEI
    bonao       1KTd
    bongaigaon  1Kjl
    bonnay      1Kzg
    bonneuil mat1LFa
    bonningues l1LZ8
    bonvillers  1Lq6
    bor         1M38
    bordes sur a1MKt
    borgou      1Mbk
    boromo      1MqU
    borville    1N5H
    boshkengash 1NM+
    bossey      1NeM
    botshabelo  1Nu3
    boubers les 1O7o
    boucle du mo1OQC
    bouffere    1Ohk
    bouhans les 1Oyr
    bouin       1PFr
    boulc       1PWn
    boulot      1PpS
    bourbevelle 1Q4o
    bourg       1QNK
    bourg madame1Qgw
    bourgogne fr1Q+8
    bournazel   1RHf
    boursieres  1RZP
    bousse      1RqW
    boutervillie1S6m
    bouvron     1SPI
    bouzonville 1Shg
    bowmanville 1SyA
    bozova      1TBh
    bradford    1TSa
    brailly corn1Tj0
    bramevaque  1T+s
    brandon     1UFj
    bras        1UWp
    bratislava  1UnD
    bray sur sei1V2P
    brech       1VJf
    brehain     1Va6
    breme       1Vrw
    brens       1W6Y
    bresse      1WMQ
    breteil     1WeJ
    bretteville 1WxU
    breuilaufa  1XEp
    brevonnes   1XXC
    briastre    1Xnt
    bridgeview  1Y3R
    brie sous mo1YLV
    brighton    1YdO
    brillon en b1Yug
    briou       1Z9*
    brittnau    1ZRs
    broc        1ZiY
    bromley     1Zyh
    brookside we1aD2
    broue       1aU5
    brownhills  1ama
    brue auriac 1b2H
    bruley      1bJo
    brunville   1ba4
    bruxelles ix1bra
    brynmawr    1c8I
    bucey en oth1cNU
    buckfastleig1ce2
    budapest vi 1cv7
    buduburam   1dBb
    buffieres   1dRI
    buhl        1dgb
    buissy      1dy0
    bukomero    1eCT
    bulgaria    1eSl
    bumpe       1eiY
    bunus       1exd
    burdur      1fAt
    burgdorf    1fRP
    burie       1fhI
    burlington  1fxN
    burquitlam  1gBu
    bury        1gRE
    busko zdroj 1ggL
    bussieres   1gyn
    bustince iri1hFj
    butte       1hVK
    buxeuil     1hlC
    buzi        1i0T
    caala       1iFN
    cabiao      1iWj
    cabuyao     1im+
    cacuso      1j1T
    cadours     1jIX
    cagnotte    1jYs
    caignac     1joo
    caissargues 1k34
    calais      1kI8
    calden      1kXV
    callao      1kn4
    calorguen   1l2U
    cam lo      1lIO
    camayenne   1lYB
    cambourne   1lpj
    camelas     1m4S
    camp springs1mKq
    campbellford1mdO
    campinas    1mvQ
    campobasso  1nB4
    can tho     1nSc
    cancale     1niz
    canelones   1nzv
    canisy      1oEO
    canoga park 1oV2
    cantenay epi1okx
    canvey islan1o*e
    cap excellen1pGU
    capela      1pWu
    capital     1pol
    caqueta     1q3C
    carbay      1qIj
    cardenas    1qZc
    cariaco     1qq8
    carleton sur1r4L
    carmel      1rKQ
    carnin      1rbW
    carquefou   1rs3
    carsac de gu1s7g
    carugate    1sNp
    casamassima 1sfJ
    cassaber    1svp
    cassuejouls 1tB3
    castelferrus1tT4
    castelnau ba1tms
    castelo bran1u6p
    castex      1uPn
    castilly    1ujm
    casula      1u+R
    catenay     1vDp
    cau dien    1vUX
    caujac      1vls
    caurel      1w25
    caux        1wKk
    caycuma     1wbb
    cazaux debat1wsW
    ceaulmont   1x93
    ceilhes et r1xPE
    celle sous g1xgc
    cely        1xyy
    centereach  1yD*
    central fall1yTd
    centre du qu1yjx
    ceran       1y+U
    cergy       1zFe
    cernay l egl1zWP
    cerro largo 1zoB
    ceska trebov1+2Y
    cette eygun 1+KL
    chabanais   1+ag
    chadenac    1+rR
    chaibasa    1*65
    chaise      1*Oq
    chalagnac   1*gn
    chalesmes   1*yA
    challet     20EB
    chamadelle  20WL
    chamblac    20no
    chambord    214S
    chamigny    21Mm
    champagnac l21f+
    champagny   21+i
    champeaux   22Gv
    champignolle22aa
    champneuvill22tp
    champteusse 23At
    chancenay   23TE
    changanacher23jG
    changsha    23yz
    channes     24D6
    chantes     24WG
    chapadinha  24nY
    chapelle aub253L
    chapelle d a25PJ
    chapelle fau25lx
    chapelle mar265C
    chapelle sai26RK
    chapelle sur26oT
    chaptelat   275d
    chardonne   27O7
    charipara   27fi
    charlottesvi27wi
    charmois    28D2
    charolles   28Vl
    chartre sur 28nS
    chassagnes  293J
    chassille   29MU
    chateau d al29fW
    chateaubourg29+y
    chateauneuf 2AKH
    chatel de jo2AgX
    chatellenot 2A+Q
    chatenoy    2BIP
    chatillon su2Bcq
    chattancourt2BwV
    chaudon nora2CDG
    chaumesnil  2CWC
    chauriat    2Cp1
    chauvry     2D6j
    chavanne    2DPD
    chavonne    2DhO
    cheadle     2DzC
    cheix sur mo2EE5
    chelun      2EUK
    cheminon    2Emo
    chenedolle  2F39
    chengyang   2FKU
    cheny       2FcH
    cherbourg oc2Fsm
    chernaya rec2G8E
    cherveix cub2GP0
    chessy les p2Ggl
    chevallerais2Gy1
    chevincourt 2HEQ
    cheylard    2HWR
    chhattisgarh2HnO
    chicago     2I0L
    chidawa     2IGz
    chiknayakanh2IWi
    chillupar   2InA
    chinatown   2J0j
    chinon vienn2JGQ
    chirassimont2JWL
    chisra      2JmG
    chittur     2K11
    choi wan    2KGv
    chomedey    2KXe
    choppington 2KnN
    choulex     2L1Q
    chu         2LHx
    chungcheong 2LXd
    chuzhou     2Lmv
    cidreira    2M0k
    cilacap     2MHW
    cipieres    2MXw
    cirie       2MqR
    city of lond2N5O
    ciudad guada2NPE
    ciutadella  2NiD
    clacton on s2N+O
    clanton park2OGP
    clarksville 2OXJ
    clayeures   2OoD
    clelles     2P30
    clermont    2PKg
    clery saint 2Pds
    clinchamp   2Puw
    clouange    2QAR
    co do       2QRI
    cobham      2QhE
    cocorote    2Qwj
    coeur de cau2RB6
    cognac      2RS6
    coinches    2RjG
    cold lake   2Rzv
    collat      2SDx
    collines    2SVw
    colmenar vie2Soe
    colombier   2T4o
    colon       2TNg
    coltainville2Tep
    combas      2Tuo
    combres sous2UAk
    comitat de p2USo
    communaute b2UlK
    communaute l2VAg
    comps       2VSA
    concepcion  2VkP
    concoret    2V*w
    conde les he2WI9
    conegliano  2WbY
    congonhas   2WuU
    conquet     2XAO
    contamines m2XRx
    contres     2XjN
    coon rapids 2Xza
    coquitlam we2YDd
    corberon    2YUs
    cordeiro    2YnO
    corfou      2Z1k
    cormelles le2ZIj
    cornelius   2Zao
    corogne     2Zso
    corre       2a7P
    corso italia2aNO
    cosges      2aeA
    cotabato    2av2
    cotentin    2bBt
    coubisou    2bSf
    coudray sur 2blA
    coulanges   2c10
    coulommiers 2cK2
    country hill2cd9
    courbesseaux2cvX
    courcelles l2dDC
    courcoury   2dY2
    courlon     2dpb
    cours       2e5D
    courtelary  2eNa
    courtomer   2efn
    coutarnoux  2eym
    couvertpuis 2fEo
    covington   2fVJ
    cq orthez   2fks
    cranbrook   2f*g
    crasville   2gGn
    crecy au mon2gYY
    crensovci   2gqB
    cressensac  2h58
    creuse      2hN2
    creysse     2hfb
    crisenoy    2hy*
    crofton     2iC*
    croix du per2iVp
    cros        2inn
    crouseilles 2j3T
    cruas       2jKx
    cruzilia    2jbo
    ct 0021     2jrN
    cubieres    2k4e
    cuelas      2kLS
    cuinchy     2kbE
    culey       2kry
    cumberland  2l5n
    cuperly     2lLQ
    curieres    2lbN
    curvelo     2lsL
    cutler bay  2m7o
    cuyahoga fal2mOY
    da an       2meN
    dadeldhura  2mt6
    dagupan     2n6a
    dajin       2nM9
    dalhem      2nai
    dalstein    2nqj
    damblain    2o4j
    dammarie sur2oLO
    dampierre le2oev
    dan khun tho2oyb
    dangkao     2pCc
    danville    2pTA
    dar naim    2pit
    dargies     2py6
    darstetten  2qCD
    dasle       2qQp
    daule       2qgX
    davidson    2qvz
    daykundi    2r8i
    debaltseve  2rOB
    dedham      2rdU
    deglur      2rsj
    deland      2s6K
    delmas 73   2sLR
    demir kapija2sbd
    deneze sous 2ss5
    densburen   2t64
    dera bugti  2tLJ
    derval      2tb9
    desmonts    2ts3
    dettey      2u66
    deuxnouds de2uNd
    devon       2uew
    dhamnod     2uth
    dharni      2v72
    di an       2vMB
    dibba al fuj2vcb
    diefmatten  2vsg
    dieppe      2w6T
    dietwil     2wP2
    dignonville 2wfe
    dilsen      2wub
    dingden     2x8W
    diois       2xOb
    discovery ri2xdw
    divaca      2xv4
    diyadin     2y9d
    djugu       2yOH
    dobryanka   2yd6
    doilungdeqen2ysS
    dollon      2z6y
    domart sur l2zNh
    domevre sous2zfp
    dommartin   2zyH
    dompierre   2+Gj
    domqueur    2+bC
    dondaicha   2+sy
    donghe      2*5h
    donnemarie d2*LQ
    dorat       2*cY
    dornas      2*ru
    dossenheim k3050
    douchapt    30Kz
    dougnane    30cO
    dourlers    30tC
    dovercourt w317k
    drace       31Pu
    drean       31h6
    driouch     31xp
    droue sur dr32BX
    drzetowo gra32TB
    dubendorf st32mM
    dudley      330z
    dulce nombre33Gg
    dun sur auro33WV
    dunfermline 33m8
    duong dong  33*K
    durbuy      34FK
    dursh khela 34Vu
    duzey       34l9
    e u         34+l
    east berbice35EH
    east hasting35VW
    east newton 35nD
    eastchester 362t
    eastwood    36Hx
    ebersbach an36YD
    ecatepec de 36ox
    echenay     375B
    ecla espace 37MK
    ecotay l olm37ed
    ecuelin     37xA
    edegem      38Bj
    edmonds     38Qu
    efkarpia    38hI
    eglinton    38wr
    egypt lake l39Dn
    eiguliai    39T7
    eiterfeld   39iY
    el aouinet  39xW
    el charco   3ACb
    el hamma    3ASG
    el obeid    3Ah*
    el soberbio 3Axo
    elbeuf en br3BBd
    elgeyo marak3BSC
    ellendale   3BiJ
    elms old rex3Bxd
    elsinore    3CBa
    eman        3CQO
    emerainville3Cgg
    emo         3Cx1
    enchastrayes3DAr
    engaru      3DRA
    enguinegatte3Dhw
    ens         3Dya
    entre dore e3EEh
    epagne epagn3EVs
    epernay sous3Eny
    epine       3F4m
    eppendorf   3FME
    equennes era3Fcf
    erce        3Ftd
    erevan      3G7R
    erkrath     3GNV
    ermitagana  3GgE
    erquinghem l3GxR
    erzincan    3HBC
    escaro      3HRj
    esclanedes  3Hii
    escout      3H+y
    eskisehir   3IF8
    espalion    3IV*
    esperanza   3InQ
    esplas      3J2y
    essarois    3JKE
    essex       3JcA
    est lyonnais3Js0
    estenos     3K69
    estonie     3KNO
    estrella    3Kfj
    etalle      3Kvt
    etchebar    3LBG
    etobon      3LSa
    etrembieres 3LkP
    ettumanoor  3L*a
    eusebio     3MFg
    everett     3MVU
    evregnies   3Mlh
    extrema     3N0i
    eyragues    3NG+
    fa          3NXQ
    fahy les aut3No8
    fairland    3O2V
    falaise     3OIL
    fallanden   3OYL
    fandriana   3OoB
    farato      3P1f
    farij kulayb3PJN
    fars        3PZc
    fatwa       3Poz
    fauverney   3Q4d
    faviere     3QNm
    faye la vine3QfI
    fazhanhe    3Qw8
    feigneux    3RBu
    felines     3RSa
    fenghua     3RjF
    fenyi       3RzG
    fermanville 3SDN
    ferre       3SUN
    ferrieres   3Snq
    ferte loupie3T6X
    feternes    3TPM
    fey         3Tgs
    fierville le3TwW
    fillievres  3UAu
    fiquefleur e3UQZ
    fixin       3Uh4
    flamengrie  3Uxk
    flaviac     3VEb
    flein       3VV+
    fleure      3Vn0
    fleury sur a3W4F
    flobecq     3WLb
    flores      3Wco
    flotte      3WsR
    fogo island 3X6W
    fomento     3XNc
    fontaine au 3XfW
    fontaine les3X*D
    fontaines   3YLK
    fontarron   3Yd*
    fontenay sou3Yy6
    fontenoy sur3ZGO
    force       3ZYO
    forest hills3Zpt
    forfry      3a6O
    formosa do r3aNJ
    fort lauderd3adv
    fortel en ar3av8
    fosseux     3bAE
    fougeres sur3bSd
    fountaineble3bkQ
    fournaudin  3c0X
    foville     3cJ8
    fraize      3cbn
    franchevelle3ctu
    francourt   3dAJ
    franqueviell3dQy
    frasseto    3dj8
    fredericia  3d+s
    freigne     3eFn
    french polyn3eXP
    fresnay le s3epk
    fresney     3f8g
    fressies    3fS7
    freycenet la3fkC
    friedrichsfe3f*C
    frodsham    3gGV
    fromy       3gYH
    frouard     3gpq
    fudong      3h48
    fukawa      3hJc
    fulvy       3hYd
    furiani     3hoV
    futtsu      3i2O
    gabane      3iGy
    gadani      3iV*
    gagnac sur g3ilT
    gaj         3j12
    galesburg   3jGf
    galt        3jW0
    gampelen    3jlE
    ganei tikva 3j+Y
    gannes      3kE2
    gaoping     3kSG
    garchizy    3kir
    gare        3kzO
    garindein   3lEo
    garrey      3lV0
    gaspe       3lkr
    gatuzieres  3l*S
    gauripur    3mH4
    gaya        3mXC
    gbolouville 3mls
    geeste      3m+x
    gelang patah3nFD
    gemages     3nVI
    gendreville 3nlt
    genes       3o2k
    genicourt so3oJA
    genouille   3oar
    georgestown 3ork
    gerbepal    3p6O
    germany     3pN5
    gernsbach   3pfF
    geseke      3pvM
    gevigney et 3q9x
    gharo       3qQ3
    ghorabandha 3qf0
    gicq        3quU
    gignac      3r8l
    gilhoc sur o3rO*
    gimja bet ma3rfa
    giohar      3rvU
    girolles    3sAb
    gisy les nob3sRk
    givrand     3siU
    glabais     3sxz
    glanon      3tBh
    glen cairn  3tSQ
    glenridge cr3tiP
    glos        3tyF
    gnatroa     3uD4
    godalming   3uS0
    goes        3uhh
    gojo        3ux9
    golden trian3vAe
    gombong     3vQi
    gonda city  3vhy
    gongguan    3vza
    goodlettsvil3wF4
    gorenja vas 3wUB
    gornji petro3wjs
    gosne       3wz*
    gottesheim  3xDU
    gougenheim  3xUv
    gourbit     3xlf
    goussaincour3y0u
    gouy        3yIo
    goyave      3yaX
    grafenau    3ypn
    gramat      3z5l
    grand autuno3zMR
    grand champ 3ze5
    grand island3zvj
    grand port  3+BF
    grandchamp  3+Tl
    grandeyrolle3+mj
    grandvelle e3*2n
    granges les 3*LD
    grasberg    3*c3
    graves saint3*t9
    great dunmow4086
    gree saint l40PV
    greensboroug40fG
    grembergen  40wC
    gresford    41BZ
    greystones  41Sm
    griesheim pr41kd
    grimsby     420Q
    grogol      42He
    gros rederch42XW
    grossenknete42pm
    grove       4354
    grury       43Lb
    guadalupe   43au
    guamal      43ph
    guanshan    442X
    guarei      44IN
    gubkin      44XB
    guecelard   44o9
    gueprei     452a
    guerpont    45JK
    gugney      45ah
    guigny      45s1
    guilly      467i
    guipry messa46PA
    gujan mestra46f*
    gumi        46um
    guntakal    478V
    guri si     47OE
    gussignies  47dQ
    gwadar      47tW
    gyor        486q
    haar        48Km
    hacienda san48b4
    hadleigh    48rA
    hagenbuch   494T
    haidong zhen49L6
    hainholz    49aw
    hajjiabad   49p+
    halesworth  4A30
    halles sous 4AJa
    ham         4AaC
    hamburg     4AqC
    hamm        4B3m
    hampton park4BJG
    handschuheim4BZJ
    hannogne sai4BpY
    hanvoile    4C3v
    haraucourt  4CJn
    hardegsen   4Cb2
    harihar     4CsF
    harponville 4D5d
    harsum      4DM5
    hasbergen   4Dc3
    hassleholm  4Drs
    hatten      4E5k
    haughton gre4EM*
    haut chemin 4EeJ
    haut soultzb4Evz
    haute proven4FAz
    hauteroche  4FTs
    hautot saint4Fm*
    havelberg   4G2L
    hawke s bay 4GI1
    haye du thei4GYU
    hazembourg  4Gp3
    hechi       4H2f
    heerstrasse 4HIC
    heidwiller  4HY8
    heiningen   4HpN
    helfrantzkir4I2e
    helston     4IIq
    henanbihen  4IYf
    henin beaumo4IpO
    henu        4J4A
    herbignac   4JKO
    herenthout  4JaU
    herlies     4Jrx
    hermiston   4K7Q
    heroldsberg 4KOh
    herselt     4KgA
    hesdigneul l4Kx1
    hettstedt   4LC7
    heurteauvill4LUk
    hibarette   4Ljz
    higashinozoe4L+r
    highlands ra4MFX
    hillegem    4MUu
    himamaylan  4Mkl
    hinigaran   4M+A
    hirel       4NC*
    hitokawame  4NSz
    hoa thanh   4Nio
    hoddesdon   4NzD
    hoffman esta4ODI
    hohhot      4OUM
    holguin     4Oja
    holmesburg  4OzG
    holzwickede 4PCZ
    hommert     4PTX
    hong lok yue4PjJ
    hoo         4Pz0
    hopkinsville4QE3
    horn        4QUt
    horstel     4QkF
    hostivar    4Q+T
    houdilcourt 4RFZ
    houppeville 4RXE
    houthalen   4Ro4
    hoxter      4S1U
    huainan     4SGI
    huangshan   4SVP
    hubley      4Skp
    huelva      4S+s
    huise       4TEZ
    hultehouse  4TUi
    humewood ced4Tlm
    huntersville4T*E
    huppain     4UFW
    hutagalli   4UVy
    hybla valley4UlE
    iamalie     4U+l
    ibimirim    4VCY
    ichchapuram 4VRE
    idhna       4Vgm
    ifs         4VvE
    ignaucourt  4W7x
    ihosy       4WNo
    ikire       4Wc9
    ile d arz   4Wql
    ile persever4X5y
    iles pitcair4XMI
    ilkal       4XbY
    illois      4XsI
    imbituba    4Y5M
    imperoyal   4YLB
    incirli     4YZz
    indonesia   4YpG
    inglewood   4Z2v
    inkster     4ZJ8
    intercom de 4ZY*
    iochkar ola 4ZqW
    ippy        4a3G
    irbit       4aHd
    irondequoit 4aWk
    isbergues   4am0
    ishikawa    4a+y
    isla de la j4bEB
    isle of lewi4bWA
    isola       4bnU
    issirac     4c1q
    itabaianinha4cI1
    itamarandiba4cX2
    itapiuna    4cmi
    itezhi tezhi4c*z
    itupeva     4dFG
    iviers      4dUR
    iwon up     4djV
    izernore    4dzn
    izumo       4eCu
    jackson     4eS*
    jaffa       4eiw
    jaguey grand4eyO
    jakobstad   4fCH
    jalhay      4fS6
    jamaica     4fi0
    jamner      4fxX
    jangipur    4gAw
    jarajus     4gQv
    jarnosse    4giF
    jasney      4gxw
    jauja       4hCI
    jawhar      4hSx
    jeffersonvil4hjM
    jena        4hyi
    jericho     4iBZ
    jeumont     4iRD
    jharsuguda  4igp
    jianguang   4ivt
    jielong     4j8l
    jincheng    4jN7
    jinniu      4jbi
    jiuhe       4jqS
    joao pinheir4k3I
    johnson city4kJG
    joncheres   4kZk
    jonzier epag4kr5
    jou sous mon4l55
    joursac     4lM*
    ju belloc   4leX
    judet d arad4luv
    judet de sib4m9U
    juillac le c4mPv
    jully sur sa4mgC
    juniata park4mwt
    jursinci    4nA3
    jutland du n4nQE
    juzennecourt4niV
    kabaty      4nxY
    kadakkavoor 4oA6
    kaeng khoi  4oO+
    kagano      4oez
    kaihua      4otn
    kaizuka     4p6U
    kakuda      4pLc
    kalavoor    4pb2
    kalinkavichy4pqS
    kalmar      4q3*
    kalyandurg  4qIq
    kambar      4qYj
    kamirenjaku 4qoY
    kampong pang4r3A
    kampung pera4rMD
    kan nar midd4rd+
    kandana     4rtD
    kangayam    4s64
    kanmaki     4sL8
    kantai      4saM
    kapisa      4spc
    karabash    4t2g
    karamadai   4tIf
    karbala     4tY8
    karlova ves 4tmZ
    karonga     4u0N
    karwar      4uFa
    kashihara   4uUZ
    kastanayevo 4ujR
    katha       4uyV
    katsuren hae4vBi
    kavadartsi  4vRW
    kawm hamadah4viH
    kazakhstan o4vwy
    kedgwick    4wA1
    keilor east 4wOx
    kelvedon    4wdv
    kendari     4wsp
    kensington  4x6C
    kercha      4xKw
    kerniel     4xa+
    keskastel   4xqh
    kew gardens 4y3a
    khairagarh  4yJ3
    khan yunis  4yZP
    kharagpur   4ypN
    khategaon   4z2c
    khiva       4zHR
    khopoli     4zWC
    khuldabad   4zlG
    kibiti      4z+R
    kiesen      4+DK
    kilburn     4+Rz
    killingly ce4+ho
    kindia      4+xC
    kingsbridge 4*Bp
    kinna       4*SL
    kiratpur    4*h8
    kireka      4*xx
    kirklees    50BD
    kirtipur    50QM
    kishanganj  50fr
    kitahiroshim50v2
    kizel       517s
    kleinandelfi51Nv
    kloten      51ek
    knonau      51w6
    kocani      528c
    koesan      52Nx
    kokchetaou  52dC
    kolhapur    52s9
    komae       535Z
    kon tum     53Kn
    konibodom   53Zc
    kontiolahti 53qT
    kopstal     543V
    korntal     54IC
    kosai       54Y4
    kostroma    54mb
    kotel nich  550o
    kottayam    55G4
    koungneul so55Uh
    kovylkino   55k2
    kraaifontein55zY
    kraslava    56Dk
    krasyliv    56Uo
    kriel       56kd
    kropotkine  56+k
    kuala belait57E1
    kuchinda    57U8
    kukatpally  57iv
    kumakura    57xp
    kunda dya ba58AE
    kunri       58PD
    kurd mir    58eH
    kurtalan    58tB
    kusnacht gol596j
    kutu        59My
    kwazulu nata59ba
    kyenjojo    59qp
    kzyl kiya   5A36
    la dolorita 5AK7
    la marsa    5AaF
    la romana   5Aq*
    laamu       5B5a
    labastide d 5BN7
    labe        5BiI
    labosse     5B+n
    labuissiere 5CFV
    lacapelle li5CXE
    lachapelle g5Cpr
    lacour      5D6F
    ladern sur l5DNO
    lafage sur s5De1
    lagarde     5Dvh
    lagnicourt m5EAl
    lagrange    5ERl
    lahan       5Ej8
    lai chau    5Ez3
    laisu       5FD*
    lake echo   5FTX
    lakeside    5FkK
    lalamusa    5Fzw
    lalley      5GET
    lamarche    5GVP
    lambesc     5GnS
    lamnay      5H20
    lampang     5HKY
    lanches sain5Hb2
    lande sur eu5Hs*
    landevennec 5I8w
    landreville 5IRP
    laneuville a5IkH
    langenfeld  5I+q
    langon      5JFb
    lanham seabr5JWm
    lannes      5JnX
    lanshan     5K2d
    lanuejols   5KJw
    lapao       5KZb
    lapte       5KqT
    larchamp    5L4q
    larmor plage5LM1
    larressingle5Lda
    las choapas 5LvP
    lascazeres  5MAe
    lasson      5MSC
    latille     5Mhc
    lau balagnas5Myk
    lauingen    5NDY
    laurel      5NT*
    lauthiers   5NkC
    laval pradel5O06
    lavasan     5OIg
    lavernoy    5ObB
    lavoux      5OtM
    laye        5P84
    leandro n al5POL
    lebrija     5Pd*
    ledbury     5PuS
    leers       5Q7h
    legeville et5QNr
    leighton hil5QeR
    lelex       5QuG
    lempdes     5R7x
    lenggries   5ROD
    lensahn     5ReK
    leonberg    5RuR
    leribe      5S8k
    lesches en d5SPI
    lesozavodsk 5Sfx
    lestanville 5Sxl
    lettret     5TCe
    leuvrigny   5TT1
    levignen    5Tj+
    lexy        5T+E
    lezey       5UEb
    liancheng   5UUb
    liban       5UkS
    libreville  5Uzk
    lichtervelde5VEo
    liencourt   5VUx
    lieudieu    5VlD
    lignan de ba5W0d
    lignon      5WJm
    lika senj   5WaO
    limache     5Wpn
    limeray     5X3E
    limony      5XK5
    lincoln     5XZt
    lindlar     5XpN
    linguere    5Y3I
    linshi      5YIs
    lion en sull5YZ8
    liry        5YpF
    lissac      5Z2i
    little curre5ZJc
    liuxin      5ZZG
    liviniere   5Zpz
    lizeray     5a5K
    llantwit maj5aKy
    loc eguiner 5aZh
    locmiquelic 5arB
    loerrach    5b4i
    logny bogny 5bL1
    loigne sur m5bbh
    loisy       5bt6
    lombard     5c6Y
    lonavla     5cMG
    long island 5ccL
    longechaux  5ctz
    longgang    5dBM
    longpont sur5dRJ
    longuerue   5diX
    longyan     5d+R
    lor         5eEP
    lori        5eUQ
    lortet      5elg
    los teques  5f0k
    lotzwil     5fFz
    loucrup     5fXT
    louhossoa   5fn*
    louplande   5g2W
    loussous deb5gLx
    louvigne du 5gdp
    lovrenc na p5gus
    loze        5h9T
    lubbeek     5hNf
    luc en diois5hcs
    lucenay les 5htg
    lucknow     5i7r
    ludwigsburg 5iOY
    lugo        5ieu
    lukula      5iui
    lummen      5j88
    lungern     5jNZ
    luplante    5jcW
    lusanger    5jsX
    lusse       5k7z
    luwero      5kOL
    luzeret     5keL
    lymburn     5kte
    lys         5l9p
    ma on shan  5lPr
    mabopane    5lfD
    macewan     5lu6
    machilly    5m8Y
    macpherson  5mO*
    madelaine so5meA
    madinat as s5mv7
    madrid centr5n9c
    mafinga     5nPK
    magden      5nf5
    magnee      5nvU
    magny la vil5oBm
    magugpo pobl5oTi
    mahates     5ojE
    mahna       5oy*
    maignelay mo5pBr
    mailly raine5pUJ
    mainvilliers5pl5
    maison feyne5q0n
    maisprach   5qLp
    majastres   5qdK
    makira ulawa5qtT
    mala        5r66
    malakwal cit5rLz
    malaumont   5rc0
    malden      5rs2
    malhoure    5s6g
    malkapur    5sMa
    malons et el5se3
    malvezie    5stT
    mampong     5t7L
    manas       5tMJ
    manchester  5tcB
    mandelieu la5tsa
    manduria    5u7v
    mangbwalu   5uNa
    manhay      5udI
    manismata   5usf
    mannedorf   5v5*
    manou       5vO2
    mansoura    5veV
    manuguru    5vui
    mapastepec  5w7X
    mar del tuyu5wNC
    marais la ch5wcv
    marataizes  5wtB
    marcais     5x7f
    marche berri5xPV
    marcigny    5xi4
    marcilly sur5y1D
    mardakan    5yJ2
    marest      5ybU
    margaret dri5yuV
    marhanets   5zA0
    marienfelde 5zPO
    marigny l eg5zhQ
    mariners har5z+5
    markala     5+E8
    marktheidenf5+Ua
    marly sous i5+lV
    marnes la co5*0P
    maroncourt  5*JB
    marquise    5*Zl
    marsac sur d5*qR
    marseille 15607R
    marsoulas   60SS
    martignargue60jk
    martinique  610c
    marupes nova61Hd
    marzy       61Xw
    masaya      61of
    masinloc    622v
    massals     62Je
    massif du ve62a3
    maswa       62qn
    matelandia  634F
    matipo      63KT
    matsuyama   63a8
    mau aimma   63qv
    maulavi baza645S
    maur        64Mt
    mauritius   64dJ
    mauze thouar64vd
    may sur evre65Am
    maymana     65Qe
    mazange     65gE
    mazerolles  65xd
    mazy        66Dl
    mcallister  66SA
    meadowbrook 66hM
    meckenbeuren66yK
    media legua 67CB
    medvedovskay67Sc
    megevette   67hf
    mehun sur ye67xG
    meillerie   68CZ
    mekhe       68Tt
    meleuz      68jH
    melleroy    68zB
    meltham mill69CT
    menarmont   69Sv
    menen       69iX
    menges      69*S
    menil lepino6AHZ
    menoux      6AZD
    meobecq     6Aq9
    mercerville 6B45
    mereglise   6BLy
    meridian    6Bd6
    merleac     6BuE
    merry la val6C9H
    meru        6CPd
    meschede    6ChL
    mesnil amey 6CzC
    mesnil la co6DHH
    mesnil sous 6Dbw
    messanges   6DuB
    meta        6E8x
    metropole de6EPA
    meunet sur v6Eg3
    mexicali    6Ewo
    meyronnes   6FAg
    mezieres en 6FSX
    miami       6FkX
    michelbach l6F+C
    middelkerke 6GDn
    midnapore   6GU1
    mieussy     6Gjj
    miguelturra 6G+v
    mildmay     6HDq
    mill end    6HU*
    millom      6Hli
    mimet       6H*n
    minas de mat6IGb
    mingcun     6IWh
    minoussinsk 6Imu
    mirabel     6J0Z
    miranda     6JI9
    mirepoix    6JZh
    misawa      6JqL
    mission     6K3h
    mitchourinsk6KKS
    mitu        6Kbi
    mizuho      6KqZ
    moca        6L3B
    moelan sur m6LIS
    mognard     6LYM
    moimay      6Lot
    moita       6M4s
    molac       6MKN
    molfsee     6MaN
    mollet del v6Mrw
    momerstroff 6N67
    monbequi    6NMO
    moncelle    6Ng0
    monclova    6NzN
    mondouzil   6OFV
    monfaucon   6OXs
    moniquira   6Oo2
    monor       6P3j
    monsec      6PK4
    mont de lans6PbR
    mont notre d6Pu3
    mont sur lau6QCj
    montagney   6QVm
    montaigu le 6QpB
    montanay    6R5k
    montauban su6RP4
    montbavin   6Rgl
    montbras    6Rz6
    montcet     6SGS
    montcombroux6SYU
    monte chingo6Sqc
    montegut bou6T69
    montenegro  6TOk
    montescourt 6TgA
    montfaucon  6Tz6
    montfort sur6UGi
    montgesoye  6Ua7
    montheries  6Urz
    montignac la6V8i
    montigny len6VTQ
    montillot   6Vpf
    montlandon  6W66
    montmain    6WOR
    montmorency 6WhY
    montousse   6W+L
    montreal    6XHg
    montreuil le6XbS
    montricoux  6XwT
    monts de ran6YCl
    montseugny  6YVY
    monywa      6Yno
    moose lake  6Z16
    morangis    6ZH3
    mordelles   6ZXT
    morfelden wa6Znb
    morillon    6a2S
    morlincourt 6aJB
    morohongo   6aaF
    morro da fum6apl
    mortefontain6b66
    morville sur6bNJ
    mosnac      6bdZ
    mostovskoy  6bs*
    motte en cha6c7m
    mouflaines  6cPZ
    moulicent   6chM
    moulis      6c*0
    mount hope h6dG0
    mountain vie6dY0
    moussac     6dpm
    moustoir    6e61
    moutiers sur6eQC
    moyemont    6eh8
    mpika       6exa
    mtwara      6f9y
    mudau       6fPE
    muhammadabad6feP
    muizon      6fut
    mulbagal    6g8B
    multai      6gOJ
    mundra      6ge0
    munster     6gtg
    murang a    6h7u
    murfreesboro6hO7
    murrayville 6hd9
    musan up    6htx
    mussoorie   6i7j
    muttupet    6iNu
    mwanza      6idI
    mymensingh d6is7
    na in       6j5a
    nachingwea  6jKa
    naftalan    6jZ+
    nagel seez m6joq
    nahrin      6k3M
    najafabad   6kJ9
    nakhon nayok6kYb
    naldurg     6koJ
    nambingue   6l1M
    nampundwe   6lGd
    nancois le g6lW2
    nanganga    6lm8
    nannambra   6l*d
    nanteuil la 6mGl
    nanuet      6mXl
    naqadeh     6mmJ
    narayanganj 6m*z
    narowal     6nFX
    nasinu      6nV4
    natiaboani  6nkf
    naukot      6n*B
    navarrenx   6oFW
    nawabganj   6oUu
    nazarje     6oki
    neapoli     6o+8
    nederboelare6pFE
    neewiller pr6pV4
    nehou       6plG
    nempont sain6p+I
    neris les ba6qDu
    neslette    6qVb
    nettleham   6ql2
    neuenhagen  6r0T
    neuflize    6rI*
    neuilly     6rb7
    neulliac    6rvG
    neustadt bei6sB+
    neuvic entie6sWT
    neuville en 6sr2
    neuville sur6tBr
    neuvy en sul6tWS
    new amsterda6tnx
    new greens  6u2A
    new richmond6uID
    newarthill  6uYf
    newport news6uoV
    nezel       6v2g
    ngororero   6vH2
    nianzhuang  6vW7
    nicosia     6vlP
    niederglatt 6v*l
    niederwening6wIs
    nieurlet    6wap
    niitsu honch6wpU
    niksic      6x3J
    nimruz      6xIK
    nipigon     6xWp
    nistos      6xl*
    nizas       6x*j
    nkoteng     6yFg
    nochize     6yVl
    nogent l art6ymV
    nohiyahoi to6z2m
    noisseville 6zKc
    nompatelize 6zb8
    nonville    6zrp
    nord du queb6+3Y
    nordstadt   6+Il
    normier     6+Ye
    north andros6+q9
    north darfur6*5W
    north kivu  6*Ly
    north potoma6*dP
    northam     6*uo
    northern sav708F
    norville    70Nu
    notre dame d70eq
    notre dame d710B
    noues de sie71IS
    nouvelle ibe71aX
    nova lima   71su
    novato      727Z
    novo airao  72OT
    novokuznetsk72fm
    novyi lviv  72x0
    noyant de to73Cq
    noyers sur c73XD
    nueil sous f73nX
    nuille sur v7427
    nur         74HY
    nyahuka     74XP
    nyon        74m2
    oak ridge   74*K
    obala       75EB
    oberembrach 75U8
    oberkirch   75nc
    oberschonewe7630
    obfelden tou76MG
    obrigheim   76bd
    ochakovo mat76qO
    ocumare del 774g
    odranci     77JX
    oeudeghien  77ZV
    ofunato     77pn
    ogori       782p
    ohringen    78HF
    oissery     78Y0
    okcheon     78m*
    okunoya     78*c
    old woking  79Ev
    olgiy       79Uw
    ollieres    79lY
    olot        79*x
    ombrie      7AEk
    omoutninsk  7AUf
    ongallur ii 7Ak1
    onze lieve v7AzD
    ophain bois 7BCw
    oradea      7BS4
    orbais l abb7Bhz
    orcutt      7ByV
    orem        7CCW
    oria        7CSq
    orito       7CjW
    ormersviller7CzQ
    ornans      7DEp
    orp le grand7DU3
    ortakoy     7DkD
    orvilliers s7D*7
    oshnaviyeh  7EDa
    osny        7ETU
    ostachkov   7Ejj
    ostrobothnia7E+0
    ota         7FE2
    otrokovice  7FSp
    ottobrunn   7Fil
    oucques la n7Fyh
    ouenza      7GCk
    ouhans      7GRU
    oulles      7Gib
    ourinhos    7Gyd
    outer       7HEn
    ouzouer des 7HVj
    ovrin       7HmY
    oxted       7H*f
    ozamiz      7IEY
    p yongsong  7IUN
    pacific pali7Ijb
    padiyanallur7I+5
    pagny sur me7JEn
    pailly      7JUj
    pakan       7Jky
    palaiyampatt7J+c
    palazzolo su7KES
    palkonda    7KU8
    palm bay    7Kka
    palmer      7K*w
    paluel      7LF*
    pan an      7LV8
    pandaan     7Lkk
    panguila    7L+V
    panoor      7MFE
    papakura    7MUy
    paracambi   7MkU
    paramagudi  7M+U
    parauapebas 7NE1
    pardes hanna7NWG
    pargas      7NnR
    paris 10e ar7O3A
    park slope  7OPO
    parly       7Oep
    paroisse de 7Ou*
    parras de la7PB9
    parys       7PS6
    pasinler    7PhS
    passira     7Pyh
    pateros     7QCa
    patras      7QRq
    pau bearn py7Qhf
    paulton     7QyF
    paxtaobod   7RCY
    pays d hurie7RTU
    pays de font7RlV
    pays de mont7S0b
    pays de serr7SKf
    pays foyen  7Sdo
    payzac      7Stk
    pearl river 7T61
    pecqueuse   7TMq
    peer        7Td4
    pekalongan  7TtT
    pellerine   7U7Y
    pen         7UNm
    pengze      7Ucm
    pennsylvanie7UtU
    pepinster   7V6s
    perdizes    7VNI
    periers sur 7Vdw
    perle       7Vvh
    peronnes    7WAp
    perrey      7WSo
    pers jussy  7Wkp
    perungudi   7W*D
    pessac sur d7XEz
    peterculter 7XV0
    petit landau7XmU
    petitefontai7Y3R
    petroupolis 7YKn
    peyrat      7Ybf
    peyrissac   7YuQ
    pfaffenhofen7ZBK
    phalauda    7ZSJ
    philippevill7Zhy
    phrae       7ZyB
    phuthaditjha7aC1
    picarreau   7aST
    piedicorte d7aie
    pierre perth7a+x
    pierrelongue7bJW
    pietrebais  7bbG
    pilani      7br*
    pimlico     7c5n
    pinay       7cM3
    pingdingshan7ccS
    pino        7crm
    pipaix      7d5t
    pirapozinho 7dLD
    pironchamps 7dap
    pisz        7dq5
    pittsburgh  7e3o
    placilla    7eJw
    plaines et m7ebz
    plan d orgon7etf
    plankstadt  7f9I
    plast       7fPc
    playa del ca7ffl
    pleine seve 7fxl
    plessis de r7gEg
    pleugriffet 7gYz
    ploemel     7gq9
    plouagat    7h6O
    plouguenast 7hOt
    plouvain    7hhw
    pluneret    7hy*
    pocklington 7iCe
    poet        7iRb
    poilhes     7ijT
    pointe noire7i*V
    poix terron 7jHu
    poleymieux a7jXt
    pologne     7joA
    pomeranie oc7k1B
    pommiers en 7kIv
    ponchel     7ka0
    ponsonnas   7kqk
    pont de poit7l8x
    pont saint p7lSf
    pontault com7llj
    pontgibaud  7m1v
    pontpierre  7mJJ
    popondetta  7mZT
    porrentruy  7mpr
    port elgin  7n52
    port montt  7nMF
    porta       7nd+
    porteiras   7nw9
    portet sur g7oDy
    porto feliz 7oUP
    porur       7olF
    pothieres   7p01
    poudenas    7pGA
    pouilly les 7pYI
    poumarous   7pr*
    pouvrai     7q7n
    powell river7qP9
    pradeaux    7qfa
    prague      7qx7
    prata       7rBX
    preaek prasa7rTQ
    precy sur oi7rlx
    premilhat   7s1W
    presidente f7sJ5
    pressignac v7sc3
    preuseville 7stm
    prien am chi7t9S
    princes risb7tQe
    privolzhsk  7thH
    prondines   7ty9
    provenchere 7uDP
    province sep7uVd
    prunet et be7uno
    pu er       7v2D
    pudusseri   7vHJ
    puerto cabez7vYY
    puerto rico 7vql
    puimichel   7w6H
    puji        7wOl
    pullman     7wei
    punjab      7wtw
    pure        7x7d
    pushkin     7xNG
    puttalam    7xdp
    puy saint eu7xur
    puyloubier  7yBL
    pyapon      7yS7
    qabala      7yi2
    qarchak     7ywd
    qiaoguan    7z9K
    qingyang    7zNu
    qobustan    7zdN
    quang ngai  7zsA
    quatro barra7+70
    queensferry 7+NO
    quercy bouri7+e1
    quessy      7+vu
    quezac      7*CH
    quilen      7*Sl
    quincieux   7*jv
    quintin     7**b
    qurayyat    80G4
    rabat       80Ug
    racquinghem 80lv
    radovis     80*x
    rahad al bar81E*
    raimbeaucour81Ug
    raion de dro81kk
    raissac d au81+Z
    rajmahal    82En
    ramagundam  82UW
    ramenskoie  82lo
    ramos arizpe830E
    ramskapelle 83Ft
    rancon      83Wv
    rangendingen83nX
    ransart     840r
    rapilly     84Hd
    rasskazovo  84X0
    ratzwiller  84m4
    ravensburg  850s
    raychikhinsk85Gj
    razkrizje   85X8
    rebreuve ran85nv
    recoletos   863H
    redange     86KV
    redortiers  86a7
    regent s par86ro
    region harar879d
    regusse     87SQ
    reigny      87jT
    reitz       87+L
    rembau      88FJ
    remilly les 88XK
    renansart   88pB
    reninge     8939
    renxian     89Ju
    republique d89an
    ressons sur 89rI
    rettel      8A5a
    revel       8ALx
    reygade     8AdX
    rhede       8Atq
    rhone alpes 8B7c
    riaz        8BOv
    riberalta   8Bgy
    richelieu   8Bxl
    richmond wes8CBl
    riedseltz   8CSz
    rieux de pel8Cjw
    rijau       8C*N
    rimbach pres8DGx
    rio blanco  8DXX
    rio largo   8Doe
    rioja       8E21
    risca       8EI4
    rivehaute   8EYJ
    rives       8Enb
    riviere du l8F4g
    riyad provin8FMU
    robertsonpet8FcY
    roche clerma8FtT
    roche vannea8GCG
    rochegude   8GWR
    rochette    8Gp9
    rockwall    8H3n
    rodemack    8HKn
    roeser      8HbB
    rogy        8Hr9
    roissard    8I4s
    romagnat    8ILg
    romanshorn  8IeC
    romille     8Iv6
    roncourt    8JAi
    rontalon    8JQX
    roquebrune  8JiN
    roquetaillad8K0N
    rosas       8KHv
    rosemount   8KY3
    rosieres en 8KoS
    rosporden   8L5M
    rostov on do8LKp
    rothesay    8LbQ
    rouans      8LrU
    rouffignac  8M6o
    rouillac    8MOZ
    roupeldange 8Mg3
    roussillon e8MxM
    rouvres en x8NDi
    rouziers    8NWi
    royal oak   8Nmu
    rozay en bri8O20
    rubanda     8OKF
    rudolstadt  8OaR
    ruffigne    8Orl
    rujewa      8P5o
    rumilly les 8PLV
    ruppes      8Pb+
    russ        8Pt6
    rutesheim   8Q6Z
    ruzomberok  8QMg
    rzeszow     8QbD
    saare       8Qr0
    sabanalarga 8R4p
    sabou       8RLM
    sacoma      8Rb4
    sadri       8Rrc
    sagalo      8S4N
    sahali      8SKS
    saida       8SZo
    sailly achat8Sq1
    saint adolph8T8P
    saint aignan8TTT
    saint algis 8Tp9
    saint amans 8U8g
    saint andre 8UTo
    saint andre 8Ur4
    saint andre 8VDX
    saint antoin8VWu
    saint arnoul8VsQ
    saint aubin 8WAf
    saint aubin 8WYp
    saint august8Wvi
    saint avold 8XF1
    saint baslem8Xan
    saint benoit8Xw7
    saint blaise8YGT
    saint bonnet8YcT
    saint bresso8YzH
    saint bruno 8ZIq
    saint ceols 8Zdk
    saint charti8ZyL
    saint christ8aHy
    saint cierge8ahp
    saint clair 8b1z
    saint clet  8bOs
    saint coutan8bjX
    saint cyr de8c2n
    saint cyrill8cQ8
    saint denis 8clG
    saint desir 8d6H
    saint diery 8dT1
    saint elix d8dny
    saint estebe8e6q
    saint etienn8eVR
    saint etienn8eul
    saint felici8fF0
    saint fiacre8fbe
    saint forget8fwU
    saint froult8gGa
    saint genes 8gb1
    saint genis 8gys
    saint george8hH5
    saint george8hgg
    saint geours8i3E
    saint germai8iQC
    saint germai8ipj
    saint germai8jC8
    saint germai8jbA
    saint gervas8jxz
    saint girod 8kGx
    saint guen  8kbK
    saint hilair8kuk
    saint hilair8lGp
    saint hilair8lff
    saint hymeti8l+*
    saint jacque8mKN
    saint jean d8mg8
    saint jean d8n1P
    saint jean d8nPB
    saint jean d8nmk
    saint jean l8o7x
    saint jeanne8oVO
    saint joseph8onX
    saint julien8p6V
    saint julien8pUm
    saint julien8ptF
    saint just e8qDv
    saint lamber8qZS
    saint lauren8qv7
    saint lauren8rIB
    saint lauren8rgy
    saint leger 8s0x
    saint leger 8sPd
    saint lieux 8skS
    saint louis 8t2G
    saint loup s8tNf
    saint macoux8tiz
    saint manvie8u2s
    saint marcel8uOO
    saint marien8ukP
    saint martia8v4J
    saint martin8vQL
    saint martin8vp7
    saint martin8wBZ
    saint martin8waL
    saint martin8wyK
    saint martin8xKk
    saint martin8xj6
    saint maur  8y1x
    saint mauric8yOt
    saint mauric8yoc
    saint medard8z7v
    saint michel8zT1
    saint michel8zpd
    saint michel8+CP
    saint neots 8+Xa
    saint nizier8+vD
    saint ouen d8*Fd
    saint ours  8*ck
    saint pantal8*xg
    saint patern90IQ
    saint paul d90cU
    saint paul s90zc
    saint peter 91Iv
    saint pie   91de
    saint pierre91z8
    saint pierre92Lo
    saint pierre92kg
    saint pierre936M
    saint pierre93U7
    saint porcha93oi
    saint priest9494
    saint quay p94UW
    saint quenti94t6
    saint remy  95Ar
    saint remy s95YI
    saint romain95te
    saint romual96El
    saint saturn96ZN
    saint sauveu96uX
    saint savin 97GL
    saint servai97c3
    saint simeon97yR
    saint souppl98HJ
    saint sulpic98e0
    saint sympho98+s
    saint thomas99LW
    saint uniac 99fd
    saint valery99+E
    saint victor9AIi
    saint vincen9AfG
    saint vincen9B23
    saint ybard 9BN0
    sainte anast9Bi2
    sainte cathe9C1Y
    sainte colom9CN1
    sainte croix9Cju
    sainte faust9D4M
    sainte gemme9DPo
    sainte honor9DmF
    sainte margu9E6A
    sainte marie9ESt
    sainte neoma9Eow
    sainte sabin9F7N
    sainte verge9FS5
    saizenay    9FjB
    sakiet ez zi9Fx*
    salamanca   9GBQ
    sale        9GQc
    salfit      9Ggi
    salinas     9GxH
    sallenelles 9HDG
    salluit     9HXY
    salt lake ci9Hnu
    salvetat pey9I1o
    samalka     9IHm
    sambhar     9IWq
    samobor     9ImO
    samtse      9J0f
    san antonio 9JHh
    san carlos d9Ja*
    san felipe  9JtC
    san francisc9KAa
    san isidro  9KUo
    san jose del9Kmo
    san juan del9L48
    san luis    9LL*
    san martin t9Lds
    san nazzaro 9Lwt
    san pedro   9MCO
    san roque   9MVt
    san vicente 9Mni
    sanchor     9N1h
    sandhurst   9NIU
    sangamner   9NX+
    sanilhac    9NnN
    sankt polten9O2N
    sansais     9OIV
    sant marti  9Oc8
    santa cecili9Ouw
    santa cruz d9PBd
    santa lucia 9PUD
    santa maria 9PoQ
    santa rosa j9Q55
    santarem    9QNL
    santiago del9QfC
    santo antoni9QzO
    sants montju9RGl
    sao cristova9RXn
    sao joao bat9Rsf
    sao jose do 9SBX
    sao miguel  9SW5
    sao simao   9Sq5
    sapiranga   9T4k
    saraipali   9TKz
    saravan     9Ta3
    sargans     9Tpm
    sarno       9U4f
    sarrecave   9UKx
    sartell     9Ud6
    sasmuan     9Usl
    sathon      9V7S
    sau mau ping9VN0
    saujac      9VeF
    saulnieres  9Vv+
    saulzoir    9WDQ
    saussens    9WUk
    sauverny    9WmO
    sauvillers m9X4I
    savarthes   9XKT
    savignac sur9XcD
    savigny sur 9XwX
    sawang daen 9YBZ
    sayla       9YQJ
    sceautres   9Yfx
    scharans    9YxQ
    schibler    9ZC3
    schleiz     9ZSY
    schneckenbus9ZkG
    schonkirchen9Z*n
    schutterwald9aFm
    schweighouse9aWv
    scionzier   9aob
    seagoville  9b1t
    sebt gzoula 9bHw
    seddouk     9bYU
    seesen      9bpv
    segrie      9c41
    seilhac     9cL4
    sel de breta9cbE
    selle la for9cri
    selzach     9d67
    semi        9dMq
    semur en aux9dcc
    sencur      9duc
    senhor do bo9e85
    sennwald    9ePi
    sentjernej  9eh3
    seppois le h9ewU
    serain      9fB+
    sere        9fSe
    sergiyev pos9fjZ
    sermaise    9f+p
    serquigny   9gFj
    serreslous e9gYE
    serverette  9gq1
    sesimbra    9h6L
    setti fatma 9hN7
    sevelinges  9heD
    seville     9hvd
    seyne       9i9v
    shache      9iPt
    shahin shahr9ifj
    shajing     9iwq
    shamli      9jAJ
    shanting    9jPE
    sharqpur sha9jeL
    shediac     9jtt
    shellbrook  9k7V
    shepton mall9kMy
    shevington  9kct
    shijiazhuang9krx
    shimo furano9l4j
    shipley     9lK9
    shirvan     9lZH
    shobara     9loI
    shrewsbury  9m1l
    shuangyashan9mHf
    shusha      9mWo
    siazan      9mlr
    sickte      9m+m
    sidi khaled 9nEm
    siemianowice9nV3
    sigmaringen 9nkp
    sihu        9n*h
    silenen     9oED
    silly la pot9oUP
    silverwood h9olO
    simmern     9o*g
    sindhnur    9pFL
    singrauli   9pUb
    sint antoniu9pjg
    sint lievens9q0Z
    sinwon up   9qIq
    siracourt   9qYm
    sirs al layy9qo0
    sita road   9r1K
    sivergues   9rGf
    skatepark   9rWm
    slagelse    9rlh
    slonim      9r+j
    smichov     9sE7
    so uk       9sT2
    socourt     9siX
    sohar       9sxX
    soko        9tCH
    soledade    9tRe
    sollieres sa9tiQ
    solutre poui9tzH
    somloire    9uCa
    sommesous   9uU5
    sonderborg  9ukE
    songwon up  9uzQ
    sonzay      9vDN
    sorbo ocagna9vSf
    sormery     9vjR
    sosnowiec   9vzY
    souche      9wEk
    souge       9wVY
    soulaires   9wo3
    soulvache   9x5C
    sourdun     9xMa
    south abaco 9xcs
    south euclid9xt4
    south lawnda9y8H
    south shield9yQF
    southern    9ygO
    southwest wa9ywB
    soweto      9zBa
    spanish town9zRD
    spilsby     9zgh
    springboro  9zwj
    srandakan   9+B5
    srodmiescie 9+SO
    st george s 9+iV
    st pierre mi9+yX
    stafford    9*FB
    stansstad   9*Uy
    starokostyan9*lz
    steenbecque A00G
    steinfeld   A0HJ
    stepney     A0Xl
    stilfontein A0nr
    stoke on treA127
    storkow     A1I7
    stratford   A1X*
    strijtem    A1oH
    stung treng A21p
    subdivision A2I1
    sud         A2Y8
    sud territoiA2ld
    sughd       A2+k
    suizy le fraA3Fb
    sullana     A3Um
    sulzbach    A3kp
    summerside  A3+M
    suncheon    A4E7
    sungurlu    A4UK
    supt        A4jw
    surgy       A4z*
    surtainvilleA5Dd
    sussac      A5UE
    suwon si    A5jo
    sveta ana   A5zK
    swansea     A6DS
    sydney minesA6Su
    szabolcs szaA6hW
    tabaco      A6wa
    taby        A79M
    tadepalligudA7Oq
    taganrog    A7dO
    tai an      A7sQ
    taillee     A86J
    taissy      A8MO
    takab       A8aw
    takeo       A8pt
    talara      A92x
    taliparamba A9Io
    talmas      A9Z1
    taman pelangA9pc
    tambopata   AA41
    tamuin      AAJH
    tanda       AAZ7
    tangermunde AAoS
    tanji       AB1f
    tantou      ABIU
    tapaua      ABXE
    taranto     ABmm
    targowek    AC1O
    tarp        ACG*
    tartumaa    ACWq
    tasucu      AClj
    taulignan   AC+x
    tauxieres muADFX
    taxco       ADVe
    tazilly     ADlF
    tchita      AD+S
    teck whye   AEDd
    teilhet     AESy
    tel sheva   AEju
    teluk intan AEzT
    temple laguyAFDT
    tengyue     AFT+
    tepatlaxco dAFju
    terjat      AFzv
    ternivka    AGE4
    terre d eau AGVO
    terres de peAGoy
    tertre saintAH6m
    teterchen   AHNi
    teyateyanengAHdv
    thailande   AHt9
    thanatpin   AI7B
    tharoiseau  AINc
    the villagesAId*
    thenac      AIvR
    therwil     AJAu
    theziers    AJSS
    thibivillersAJlV
    thieu       AK1b
    thillot     AKIv
    thiruvankulaAKZu
    thoires     AKr5
    thongwa     AL5r
    thorigne    ALOp
    thory       ALgT
    throgs neck ALxV
    thun saint mAMCU
    thyez       AMSl
    tibiri      AMhW
    tierra del fAMwa
    tijucas do sANA6
    tilleul lambANPz
    timashyovsk ANi6
    tincques    ANy3
    tipasa      AOBL
    tirschenreutAOQL
    tisaiyanvilaAOhA
    tizac de curAOwY
    toay        APB8
    todaraisinghAPRE
    tokch on    APf+
    tollent     APuH
    tomioka     AQ7U
    tonggu      AQMB
    tonnoy      AQby
    torcheville AQrZ
    torodi      AR6B
    torrox      ARMi
    toss kreis 4ARdb
    touches de pARtH
    toulon proveAS9E
    tour en bessASSA
    tourmignies ASl0
    tournon sainAT1X
    tourtrol    ATKb
    tov         ATdV
    tozeur      ATsI
    traize      AU6P
    tranger     AUNA
    trausse     AUdF
    trebry      AUtq
    tregomeur   AV99
    trelaze     AVR4
    tremeoc     AVjL
    trentino souAV+f
    tres valles AWFJ
    treveray    AWWp
    triangle verAWoC
    trimbach    AX2j
    triolet     AXKJ
    trnovska vasAXay
    trois villesAXsy
    tronget     AY7t
    trouy       AYPS
    trujillo    AYfg
    tshela      AYvh
    tsuruda     AZ8X
    tucani      AZNW
    tuguegarao  AZdW
    tullibody   AZsD
    tunceli     Aa5L
    tupigny     AaJ+
    turilandia  AaZC
    tursunzoda  Aaor
    tuyen quang Ab1i
    tyldesley   AbH3
    ubaitaba    AbVq
    uchaud      AblI
    udmurt      Ab+U
    ufhusen     AcDm
    uithoorn    AcTn
    ulan bator  Acio
    ulyanovsk   Acxn
    umm salal muAdAj
    unggi       AdPt
    unity       Adfk
    unterhachingAdxz
    upper austriAeBo
    uptown      AeSb
    urdes       Aei1
    uromi       AeyM
    urus martan AfBR
    ushitsu     AfRD
    usta muhammaAfhY
    uto         Afww
    uvs         Ag9v
    uzlovaya    AgOt
    vacquerietteAggO
    vaduz       Agxj
    vaire       AhD3
    val d arcomiAhTT
    val david   Ahld
    val de louyrAi1x
    val du maineAiKE
    valasaravakkAibC
    valdemoro   AisT
    valence romaAj7s
    valeyrac    AjOt
    vallabrix   AjgH
    vallee de l AjyN
    vallees et pAkHf
    valley ridgeAkZ1
    valmieras noAkrb
    vals des tilAl6z
    vance       AlOV
    vanino      Alfd
    var         AlwH
    varenne l arAmAb
    vargas      AmUe
    vars        AmlF
    vasselay    Am*6
    vatican cityAnGJ
    vauciennes  AnYc
    vaudioux    Anq7
    vaulruz     Ao68
    vauville    AoNb
    vaux lez rosAog+
    vavoua      Aozk
    vebre       ApEx
    veigy foncenApV6
    veles       AplL
    vellefrie   Aq1P
    velten      AqJU
    vendegies suAqbC
    venejan     Aqu8
    venisey     Ar8O
    ventes de boArPY
    verac       ArgY
    verden      ArxH
    verfeil     AsCw
    verin       AsU0
    vernais     AslM
    verneuil    At0r
    vernon      AtLD
    verpilliere Atd1
    vers        AtwF
    vert le petiAuCF
    verzej      AuTQ
    vesturland  AukZ
    vevy        Au*k
    vezaponin   AvG7
    viala du pasAvXW
    vibrac      AvnU
    vichuga     Aw2W
    victoria    AwJ8
    vidnoye     AwZq
    viella      AwsT
    vienne la viAx8H
    vieuvy      AxOs
    vieux port  Axhp
    viggianello AxzR
    vignory     AyFO
    vila bela daAyVV
    vilar de andAyn7
    villa de sanAz2K
    villabate   AzLb
    villamee    Aze*
    villard sainAzxy
    villars fontA+FA
    ville aux boA+Yt
    ville marie A+tZ
    villebon    A*BD
    villedieu   A*Tj
    villefrancheA*oz
    villelongue B07K
    villemort   B0Qd
    villeneuve dB0km
    villeneuve lB162
    villeneuve sB1UT
    villerest   B1oC
    villers campB25a
    villers la tB2R8
    villers pol B2m1
    villers sur B36K
    villetoureixB3Pc
    villez sur lB3is
    villiers le B41d
    villognon   B4Me
    vilnyansk   B4fR
    vinay       B4vj
    vineuse sur B5B4
    vintimille  B5Rf
    viradouro   B5ha
    virginal samB5yh
    viry        B6DS
    visp        B6T*
    vitrac saintB6kO
    vittal      B72J
    viviers les B7Jl
    vlotho      B7aI
    voi         B7qz
    vol sk      B85e
    vologda     B8Mg
    vorarlberg  B8cM
    vosne romaneB8s0
    vouilly     B96f
    vouzeron    B9Ob
    vrbas       B9f0
    vroncourt laB9uw
    vuosaari    BA9B
    vyshhorodskyBAP7
    waco        BAet
    wadi as sir BAwD
    waiblingen  BBA1
    wakefield   BBOu
    waldheim    BBeX
    waliso      BBun
    wallonie    BCAM
    waluj buzurgBCRn
    wang tau homBChj
    wankaner    BCwv
    warangal    BD9m
    warin chamraBDPT
    warren      BDfl
    washington  BDv1
    watauga     BE9M
    watronville BEPT
    waville     BEfC
    wedding     BEvG
    weifang     BF8N
    weirton heigBFOU
    welingara   BFeu
    welver      BFup
    wenling     BG8C
    wernberg kobBGNV
    west bay    BGd9
    west end    BGu4
    west kingsdoBH91
    west point gBHQJ
    westbury    BHhu
    western sahaBHwh
    westminster BIAj
    westsyde    BIQb
    wexford     BIhH
    whistler    BIx1
    whitney     BJB9
    wiedlisbach BJQz
    wigston magnBJhd
    wiler       BJwy
    williams lakBKBs
    wilmersdorf BKSg
    wimille     BKiE
    windsor parkBKxs
    winsloe     BLBp
    wisbech     BLSq
    wittenberge BLiu
    woel        BLz5
    wolflinswil BMD9
    wommelgem   BMTb
    woodland    BMjW
    worcester   BMyZ
    wrzeszcz dolBNC3
    wulflingen kBNSP
    wuustwezel  BNho
    xaghra      BNwe
    xghajra     BOAG
    xiaodu      BOPi
    xihu        BOeQ
    xinguara    BOt9
    xinying     BP5J
    xizhou      BPKG
    xuzhou      BPZm
    yainville   BPoK
    yamaguma    BQ0U
    yanamalakuduBQG3
    yangzhou    BQV8
    yarkand     BQj0
    yatou       BQxj
    yebleron    BRAQ
    yenagoa     BRPd
    yerville    BRew
    yigo villageBRuW
    yishun new tBS7K
    yomitan     BSMf
    yongzhou    BSbl
    yotsuya     BSqo
    yssykkol    BT4g
    yukon       BTJY
    yur yev pol BTXn
    yves gomezeeBTnC
    zaafarana   BU2S
    zadar       BUHO
    zakopane    BUVc
    zanandore   BUkB
    zaqatala raiBUzd
    zarya       BVCN
    zedelgem    BVRA
    zelenogradskBVfy
    zermezeele  BVuy
    zhangji     BW8F
    zhelou      BWO9
    zhodzina    BWdI
    zhovti vody BWso
    zhuzilin    BX5o
    zimmerbach  BXLR
    zittau      BXb8
    zollikofen  BXqC
    zouara      BY3T
    zullwil     BYHf
    zurich kreisBYaq
    zurich kreisBYzG
    zwenkau     BZDo
    """#
}
