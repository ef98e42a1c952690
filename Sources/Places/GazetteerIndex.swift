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
    abeilhan    00jR
    abergement s00zn
    ableiges    01DM
    abrama      01Si
    abu jibeha  01in
    acara       01xg
    achery      02At
    acoua       02QG
    ad dawadimi 02e*
    adast       02uF
    aden        036*
    adler       03Lu
    adre        03c3
    affoltern am03qS
    afzalpur    044d
    agenville   04IC
    aglantzia   04Yv
    agrigente   04o4
    aguascalient051l
    ahlat       05GV
    ahwiaa      05VY
    aigrefeuille05kf
    aileu       05*j
    ain beni mat06GY
    ainay le vie06Wv
    airon notre 06mF
    aix en issar070F
    ajaokuta    07Gv
    akashi      07Uv
    akividu     07jK
    akte        07wo
    al awwamiyah089Q
    al burayj   08PZ
    al hamul    08f8
    al jawf     08vD
    al mafraq   098G
    al mubarraz 09Om
    al qusais 1 09ew
    ala moana ka09tk
    alampalaiyam0A6e
    albal       0AL2
    albert bridg0Aac
    albolote    0Aqm
    alcobaca    0B5Q
    aleksandrov 0BKJ
    alexain     0BZg
    algeciras   0BoZ
    aliaga      0C1g
    alirajpur   0CGd
    allas champa0CWY
    alleppey    0Cmd
    alligny en m0D0M
    alluyes     0DGU
    alnwick     0DVC
    alrewas     0Dkb
    altamira    0Dzu
    altes lager 0ED8
    alton       0ETQ
    alushta     0EiB
    alzwya      0Ewj
    amanlis     0F98
    ambah       0FO5
    amberloup   0Fdu
    ambly fleury0Fto
    ambutrix    0G7p
    ameuvelle   0GN+
    amirat      0Gej
    amora       0Gtt
    ampriani    0H85
    an giang    0HMU
    anaiyur     0HbI
    ancaster    0Hpk
    ancourtevill0I3d
    andelarre   0IK9
    andillac    0Ia0
    andover     0IpX
    ang mo kio n0J20
    angey       0JIa
    anglure     0JZa
    angy        0JpN
    anjozorobe  0K1k
    annaba      0KFd
    anneyron    0KWj
    anping      0Km1
    ansonia     0K+i
    anthisnes   0LDX
    antoing     0LTe
    anusawari   0Li+
    aomori      0Lxm
    apartado    0MAO
    appelle     0MOz
    apremont    0Mfe
    aquidauana  0Mu*
    ara ar ara  0N96
    araguaina   0NO0
    aranjuez    0Ncc
    aravaca     0Nqr
    arbot       0O4Z
    arcangues   0OKa
    arcins      0Oa1
    ardahan     0OqB
    ardoix      0P42
    arerti      0PIe
    argent sur s0PYb
    argiusta mor0Ppy
    arica y pari0Q32
    arizona     0QHZ
    arlington he0QWi
    armes       0Qmw
    arnicourt   0R0P
    arpavon     0RG3
    arras sur rh0RW8
    arromanches 0Rms
    arsimont    0S17
    artemovskiy 0SGN
    artigues    0SWQ
    aruppukkotta0Sl5
    arzembouy   0Szh
    as sinbillaw0TDU
    ascain      0TSX
    ash shamiyah0Thy
    ashkelon    0Tx1
    asir        0U9w
    aspach      0UQs
    asques      0Ugc
    assevent    0UvY
    astara      0V8j
    asyut       0VNM
    atebubu     0Vbn
    athis       0Vrm
    atoll faadhi0W4h
    attignat onc0WJf
    au cap      0WYa
    auberive vin0Wp4
    aubigny     0X50
    aubry en exm0XMb
    auchtermucht0XcZ
    audouville l0XsS
    augerville l0Y6f
    aulan       0YMB
    aulos       0YdX
    aunis atlant0YuK
    aureville   0Z8J
    aurora      0ZOM
    austria     0ZeB
    authieux rat0ZuW
    autrechene  0aA8
    auvernaux   0aRU
    auxon dessus0aii
    availles tho0a+D
    avelanges   0bDt
    averon berge0bTj
    avilala     0bko
    avon les roc0bzw
    avrille     0cDh
    awsworth    0cR+
    aydin       0cgt
    ayn         0cvu
    az zaouiyah 0d8t
    aze         0dP2
    azogues     0ddq
    baao        0drq
    babor ville 0e4F
    bachellerie 0eIN
    bad aibling 0eY7
    bad herrenal0eol
    bad orb     0f4d
    bad wunnenbe0fLf
    badens      0fbH
    baerenthal  0fqF
    bagdad      0g2f
    bagneaux sur0gHc
    bagpat      0gYP
    baheri      0gnX
    baie comeau 0h0M
    baihua      0hGV
    bailleul neu0hXB
    bairols     0hom
    baixo guandu0i22
    bakhtiarpur 0iH6
    balai pungut0iVc
    balatre     0ikw
    baleix      0i+C
    balizac     0jD8
    ballina     0jT2
    ballygowan  0jib
    balogna     0jzQ
    balvanera   0kCC
    bamenda     0kQ1
    ban khoan   0kgo
    banamba     0kwc
    bandar e kan0lAx
    bandirma    0lSt
    bang khun th0liC
    bangassou   0lxf
    bani walid  0mAe
    bannans     0mP9
    bansat      0mep
    banyuls dels0mtt
    baqa el ghar0n6c
    baramati    0nM0
    barbas      0nau
    barbizon    0nrJ
    bard les pes0o5E
    barenton sur0oKM
    bariloche   0oZO
    barlad      0ooM
    barneville l0p1P
    barpeta road0pHI
    barranquilla0pY1
    barri gotic 0poX
    barsequanais0q2K
    baruni      0qI1
    bas uele    0qXN
    baslieux    0qmL
    basse saxe  0r0B
    bassin d arc0rGq
    bastide d en0rXO
    bataille    0ro+
    batie divisi0s1r
    battenans le0sHO
    baturyn     0sWu
    baudres     0smM
    baume les me0t0F
    bavly       0tFY
    bayamon     0tU8
    bayeux inter0tjI
    bayt lahya  0tyq
    bazeuge     0uCj
    bazoncourt  0uVH
    bearn des ga0ulu
    beaucharmoy 0v0q
    beaufort bla0vHj
    beaulieu    0vZb
    beaumont    0vsK
    beaumont les0w8i
    beaupre     0wSg
    beauronne   0wkN
    beauville   0w+w
    beaverton   0xG8
    beckley     0xVI
    bediala     0xku
    beeskow     0xzp
    behasque lap0yD8
    beilstein   0yRx
    bek oji     0yg5
    belabre     0yun
    belek       0z8h
    belgentier  0zOK
    bella vista 0zc+
    bellebrune  0ztW
    bellem      0+9p
    belleville  0+RJ
    belliole    0+iR
    belmont     0+yO
    beloha      0*DI
    belturbet   0*SO
    bembridge   0*ix
    bendale     0*xi
    benghazi    10BS
    bening les s10Q5
    benoye      10gB
    beolgyo     10va
    berchem     118L
    berenx      11OC
    bergen op zo11cu
    berig vintra11tW
    berlou      127J
    bernaville  12N4
    bernieres le12dq
    berric      12uO
    berteaucourt138y
    bertreville 13PA
    berzeme     13g2
    bessas      13vT
    bessy sur cu14AC
    betheniville14Qr
    betoncourt s14hf
    bettignies  14yW
    beurey baugu15C6
    beuzevillett15S+
    bexhill on s15hg
    beyssac     15xb
    bezu saint g16CC
    bhanga      16RK
    bhera       16go
    bhongir     16vj
    biards      178L
    bicholim    17N3
    bief        17bm
    bierne      17rj
    biez        185+
    bihar sharif18LA
    bilari      18Zm
    billey      18o*
    bilohorodka 193r
    binas       19I9
    binka       19W+
    bioule      19lf
    birjand     19+e
    birr        1AEE
    bishan new t1ATo
    bissau      1Ajl
    bitry       1Aza
    biziat      1BCq
    blacksburg  1BS9
    blainville c1BiX
    blanchefosse1Bzm
    blanot      1CEs
    blaubeuren  1CV6
    blemerey    1Ckb
    bleymard    1C+q
    bloke       1DF1
    blue mountai1DUa
    boa viagem  1DjP
    bocaiuva    1Dyr
    bodhan      1EBx
    bofferdange 1ER2
    bogy        1EfZ
    boiry notre 1Evl
    bois himont 1FBN
    boismorand  1FSU
    boissiere   1FjF
    boistrudan  1G0l
    bolenge     1GFw
    bolquere    1GUO
    bombinhas   1GkU
    boncelles   1Gz6
    bonhill     1HCD
    bonnee      1HRR
    bonnevalais 1HiC
    bonny sur lo1H+Q
    boo         1IDv
    borama      1IRv
    bordezac    1IjA
    borisoglebsk1Iyd
    boroon      1JAo
    borzya      1JQ*
    bosingen    1JhW
    bossieu     1Jxv
    botswana    1KAq
    boubers sur 1KPy
    boucoiran et1Kgv
    bouffignereu1KxC
    bouhans les 1LBF
    bouin plumoi1LSb
    boulder     1LiR
    boulou      1Lzn
    bourbon l ar1ME1
    bourg       1MV1
    bourg saint 1MnD
    bourgoin jal1N3H
    bournazel   1NLG
    boursies    1Nbg
    bousselange 1NrL
    bouteville  1O6S
    bouvron     1ONc
    bouzonville 1Oel
    bowmanville 1OuM
    bozouls     1P6+
    brad        1PN6
    braila      1Pco
    bramans     1PtY
    brandon     1Q7e
    branville ha1QNT
    brateyevo   1Qd8
    bray saint a1Qsm
    brece       1R7G
    bregenz     1RMc
    brelidy     1RdP
    brenon      1Rsu
    bresnay     1S5o
    bretagne rom1SMe
    bretteville 1Sdk
    breuil sur c1Sw0
    brevilliers 1TBM
    briarres sur1TQx
    bridgeport n1Thc
    brie nangiss1TyH
    brighouse   1UDe
    brillac     1UTs
    brionnais su1Uje
    british indi1U+Y
    broadview he1VEZ
    broken arrow1VTw
    brooklyn cen1VjP
    brouay      1VzQ
    brouvelieure1WE3
    bruch       1WUz
    bruguieres  1WlD
    brunssum    1W+o
    brux        1XE9
    bry         1XXl
    bubry       1XmG
    buchs       1X*U
    budafok     1YFS
    budge budge 1YY0
    buenos aires1Yn3
    bugojno     1Y*w
    buire sur l 1ZEy
    bukit gemuro1ZUh
    bulandshahr 1ZlJ
    bully       1Z+7
    buneville   1aCV
    burauen     1aRE
    bures sur yv1ag8
    burglen     1avr
    buriville   1b8o
    burnham on s1bOl
    burton      1be9
    buschdorf   1bsz
    busseol     1c5h
    bussus les y1cNE
    butarque    1ce5
    butunduzi   1ct8
    buyende     1d7S
    byaroza     1dMG
    cabanas     1dbB
    caboolture  1dqy
    cachen      1e4P
    cadeillan   1eKT
    caete       1ea8
    cahersiveen 1epf
    caillavet   1f2h
    caja seca   1fHx
    calan       1fWI
    caldicot    1fl2
    callenberg  1fzx
    calpe       1gEJ
    camabatela  1gTP
    cambe       1giZ
    cambre      1gyz
    camelon     1hCw
    campagnac   1hSR
    campbeltown 1hjn
    campistrous 1h+l
    campos belos1iFm
    canacassala 1iWQ
    canchy      1ilw
    canens      1i*u
    cankiri     1jFf
    canoinhas   1jVX
    canterbury  1jkk
    canville les1j*2
    cap haitien 1kF2
    capela      1kUr
    capital     1kle
    caraballeda 1k*Q
    carberry    1lEN
    cardenas    1lUF
    cariacica   1ljl
    carleton pla1lz9
    carmausin se1mCZ
    carnforth   1mSv
    carpi       1mia
    carron      1mzQ
    carthagene  1nCf
    casal berton1nSn
    cases de pen1njS
    casselman   1nzV
    casteide doa1oDe
    castellet le1oVa
    castelnau tu1oqG
    castet      1p6P
    castillon de1pOE
    castlegar   1pfr
    cat island  1pvL
    cateri      1q8F
    cau giay    1qNv
    caulaincourt1qe7
    cauro       1quy
    caux        1rAO
    caycuma     1rQA
    cazaux debat1rfq
    ceaulmont   1rxB
    ceilhes et r1sAa
    celle sous g1sQu
    cely        1shq
    centereach  1sxp
    central fall1tBF
    centre du qu1tRL
    ceran       1thN
    cergy       1txP
    cernay l egl1uB3
    cerro largo 1uRh
    ceska trebov1uh2
    cette eygun 1uxc
    chabanais   1vAz
    chadenac    1vQl
    chaibasa    1vgY
    chaise      1vxz
    chalagnac   1wDB
    chalesmes   1wTN
    challes les 1wk8
    cham        1w*G
    chambishi   1xFO
    chamborand  1xWZ
    chamgordan  1xnU
    champagnac l1y33
    champagnolle1yMh
    champeaux   1ydc
    champignolle1yvl
    champnetery 1zBd
    champtercier1zTG
    chancelade  1zkK
    changam ch o1zzb
    changsha    1+Ch
    channelview 1+S4
    chanterelle 1+jm
    chapadao do 1+zy
    chapelle au 1*EW
    chapelle d a1*Yp
    chapelle eng1*u7
    chapelle lez20Bp
    chapelle sai20WR
    chapelle sur20s8
    chappes     218J
    chardogne   21PQ
    charigny    21fx
    charlo      21vw
    charmes sain22AV
    charnoz sur 22Rt
    charsadda   22iG
    chasne sur i22yo
    chassiers   23Ee
    chateau     23VT
    chateau sur 23po
    chateauneuf 246x
    chateauvieux24Sn
    chatelet sur24lG
    chatenet    251y
    chatillon le25J+
    chatres     25dk
    chaudeney su25v0
    chaume et co26AN
    chaumusse   26SO
    chauvency sa26jl
    chavaignes  26*d
    chaves      27Ge
    chazemais   27X6
    chegem      27mf
    chelmsley wo280i
    chemilly    28HO
    chene arnoul28YH
    chenghai    28pF
    chenon      293z
    cherance    29J7
    cheriyamunda29Ze
    cherrybrook 29pv
    cheshunt    2A4O
    cheung chau 2AKN
    chevigny sai2AbO
    chevru      2AsS
    chhala      2B6p
    chiasso     2BLl
    chiclana de 2Bau
    chigny les r2Bpx
    chilibre    2C3F
    chimbel     2CJP
    chinju      2CXq
    chipping nor2Cn3
    chirpan     2D0o
    chitenay    2DGE
    chlef       2DVt
    chojnice    2DlU
    chongju     2D+p
    chortiatis  2EEP
    chowchilla  2ETE
    chuisnes    2Eip
    church stret2Exb
    cibao sur   2FAP
    cierges sous2FQo
    cinco saltos2Ffh
    circoiscrizi2Fvl
    cisternes la2GBG
    ciudad boliv2GSW
    ciudad nezah2Gm1
    civray sur e2H2N
    clairmont   2HJ2
    clare       2HYk
    clausen     2HoF
    clazay      2I2S
    clenay      2IIC
    clermont de 2IZ0
    cleuville   2Iqp
    clinton     2J4U
    clouange    2JKr
    clydebank   2Jad
    coacalco    2Jot
    coblence    2K22
    cocos keelin2KGv
    coeur de cha2KWy
    cognat lyonn2KnW
    coincy      2L1I
    coldbrook   2LGt
    collat      2LW7
    collines    2Ln7
    colmen      2M2s
    colombie bri2MJo
    colon       2Mbb
    colroy la ro2Mrn
    comarca embe2N52
    combrailles 2NLX
    comitat de k2Nc5
    commerveil  2Nul
    communaute d2OI9
    compostela  2Oal
    conceicao do2OrF
    concord     2P6w
    conde       2PNa
    condezaygues2Pfh
    congerville 2Pxk
    connezac    2QC9
    constanza   2QS*
    contone     2QjK
    cookeville  2Qyu
    coppet      2RB+
    corbeil cerf2RRi
    corcelles le2Rit
    cordoue     2Rz6
    corlier     2SCC
    cornas      2SSo
    cornol      2SkS
    corozal     2S+1
    corroy le gr2TDn
    coruripe    2TSp
    cosswiller  2Tjc
    coteau du la2Tzy
    cottance    2UFI
    coudekerque 2UVQ
    couffy sur s2UmV
    coulmiers   2V1Y
    coulours    2VK0
    county longf2VaL
    cour sur heu2Vr0
    courcelles e2W5l
    courchapon  2WQX
    courgivaux  2Wgq
    courpignac  2Wx1
    courtagnon  2XBn
    courtieux   2XSd
    coussegrey  2XkA
    couturelle  2X+r
    cove        2YE*
    coyecques   2YTO
    cramant     2YiY
    craon       2Yyl
    crawfordsvil2ZCw
    creissels   2ZTW
    crescent bea2ZjO
    crestet     2Zzh
    crevecoeur e2aEw
    crieff      2aWU
    criteuil la 2ana
    croissy beau2b0t
    croixdalle  2bJP
    cross lake 12bYw
    crouy       2boz
    cruet       2c31
    cry         2cJ5
    ct 0026     2cXP
    cublac      2cn2
    cuernavaca  2c*z
    cuiry housse2dEw
    culion      2dUR
    cumbria     2djW
    cuprija     2dyD
    curitiba    2eBM
    cusance     2eRF
    cutry       2ehX
    cuzance     2ex0
    da lat      2f9s
    dadizele    2fO8
    dahanu      2fcw
    dak lak     2frk
    dalhousie   2g3u
    dalstein    2gJH
    damblain    2gYV
    dammarie sur2go5
    dampierre le2h4M
    dan khun tho2hMl
    dangjiang   2hby
    danville    2hrb
    dar kulayb  2i4b
    dargaz      2iJC
    darras hall 2iYS
    dasing      2imc
    dauendorf   2i*Y
    daverdisse  2jEC
    dayang      2jST
    deaux       2jhJ
    decines char2jvk
    degema      2k8a
    del city    2kNZ
    delle       2kcE
    demerval lob2krP
    deneuille le2l4d
    dennevy     2lKO
    depew       2lZJ
    dernancourt 2loF
    desges      2m21
    detmerode   2mH9
    deux riviere2mXW
    deville     2mo4
    dhaka       2n0+
    dhariwal    2nFK
    dhulagari   2nT+
    diaoyucheng 2njk
    diebolsheim 2nyT
    dienne      2oBr
    dietikon rut2oSl
    diglipur    2ojQ
    dili        2oy1
    dinard      2pB8
    dinsac      2pQ6
    dirba       2pf5
    district sud2pvP
    divonne les 2q9h
    djibouti    2qO4
    dobrich     2qcO
    doha        2qr7
    dolembreux  2r4P
    dom pedrito 2rK8
    domdidier   2rab
    dominique   2rs8
    dommary baro2s8u
    dompierre su2sS0
    donaustadt  2siR
    dongargarh  2sxk
    dongyang    2tAM
    donzac      2tQM
    dorentrup   2tfc
    doropo      2tto
    douala      2u6p
    doudrac     2uM+
    douliu      2ucq
    douvres la d2usL
    downtown    2v5w
    dragash     2vNw
    dreta de l e2vcm
    droisy      2vsq
    drucat      2w6I
    dubai intern2wMQ
    dubovka     2wfO
    duggan      2wuR
    dum dum     2x7j
    dunbar      2xN9
    dungiven    2xbd
    dunwoody    2xq3
    durban corbi2y2o
    durrenentzen2yIp
    duxford     2yXS
    dzierzoniow 2ym3
    easley      2y*9
    east florenc2zFX
    east meadow 2zWl
    east sheen  2zoJ
    eastmont    2+1Z
    ebbw vale   2+GW
    ebolowa     2+W9
    echassieres 2+me
    echouboulain2*1O
    ecommoy     2*IN
    ecretteville2*Z5
    ecuvilly    2*pX
    edgewater   302E
    eeklo       30Gb
    eggenberg   30WT
    egnach      30nc
    eibau       311J
    einvaux     31Fw
    ekibastuz   31Ut
    el besos i e31je
    el escorial 31+J
    el ksiba    32Da
    el pueblito 32SZ
    el viso del 32hx
    eldorado dos32xN
    elizabethtow33Bs
    ellison     33R2
    eloise      33fW
    elur        33uN
    embourg     346Y
    emin        34M*
    empury      34bk
    endeavour hi34rb
    enghien     354Z
    ennedi ouest35Kb
    ensival     35aC
    entrechaux  35s6
    eparcy      3663
    epfig       36Mn
    epiniac     36ej
    eppingen    36tx
    er roseires 378T
    ercis       37Nz
    ergny       37cP
    erlenbach im37rk
    ernemont sur388F
    errevet     38OD
    esbarres    38ct
    escautpont  38sn
    escobecques 3973
    escuinapa de39Nt
    eslourenties39cj
    esparron    39sg
    espezel     3A71
    esposende   3ANQ
    essay       3Ady
    essigny le g3AuT
    estaimbourg 3B71
    estero      3BMl
    estrablin   3BcQ
    estuaire    3Bt9
    etang bertra3C6+
    eternoz vall3CN3
    eton wick   3CdL
    etretat     3Ctp
    etwall      3D7U
    euville     3DMW
    evergreen pa3DbQ
    evricourt   3Dqs
    exu         3E4a
    eyrans      3EJZ
    fa asaleleag3EYp
    faido       3Eop
    fairmont    3F2G
    falaise     3FHQ
    fallanden   3FWi
    fana        3Fle
    faraskur    3F+M
    farij al ami3GEv
    farrokh shah3GUN
    fatima do su3GjB
    faurilles   3GzW
    faverolles l3HEo
    faye        3HVS
    fazakerley  3HlG
    feicheng    3I0P
    felege neway3IG3
    fengcheng   3IVr
    fenouillet  3Ikm
    ferguson    3I+G
    ferolles att3JDQ
    ferriere la 3JV3
    ferte       3JoU
    fessevillers3K4p
    feuillie    3KKv
    fied        3KZu
    filain      3Kpb
    finlande du 3L2K
    fislis      3LHm
    flagey les a3LX3
    flassigny   3Lov
    flayosc     3M3R
    flers agglo 3MIv
    fleury      3MZt
    flims       3Mqz
    florence    3N4t
    florida     3NKR
    flushing    3Na4
    folies      3Np9
    fongrave    3O3e
    fontaine l e3OLu
    fontaine rao3Ogd
    fontanar    3Ozi
    fontenay    3PEb
    fontenelles 3PYQ
    fontpedrouse3PqG
    fordon      3Q4h
    forestville 3QLX
    forgues     3Qci
    fort abbas  3Qry
    fort richmon3R6Z
    foshan      3RMi
    foucherans  3Rd9
    fouju       3RuY
    fouras      3S8v
    fournols    3SPh
    fragnes la l3SgS
    framont     3Sxi
    francillon  3TCx
    frankenthal 3TTh
    franvillers 3Tjw
    fraysse     3T+a
    fredille    3UFV
    frejeville  3UVM
    freneuse sur3UmG
    fresne les r3V2F
    fresnoy anda3VKj
    fretoy      3Vcg
    fribourg    3VtO
    friesdorf   3W7o
    froidestrees3WNx
    frontenas   3We2
    fruit cove  3Wuo
    fuilet      3X86
    fukura      3XMQ
    funchal     3Xau
    furth       3Xqc
    fuyun       3Y2w
    gabon       3YHA
    gadow popowi3YVe
    gaillac d av3Ykg
    gajwel      3Y*E
    galich      3ZDe
    gamaches en 3ZS3
    gananoque   3Zgi
    ganges      3Zvi
    gantang     3a85
    gapennes    3aLv
    garde colomb3abr
    garfield hei3asA
    garmisch par3b5t
    gars        3bLg
    gastes      3baU
    gaudaine    3bqX
    gauville    3c4B
    gaza        3cJ2
    gebenstorf  3cXD
    geidam      3clt
    geleen      3c*U
    gemena      3dEk
    generac     3dUL
    genetouze   3dmM
    genlis      3e00
    gensac      3eG6
    georgie     3eVZ
    gere beleste3el+
    germignac   3e*H
    gerolzhofen 3fGd
    gestel      3fVn
    gevry       3fls
    ghatanji    3f+9
    ghulewadi   3gCf
    giengen an d3gRg
    gigny sur sa3gg*
    gilley      3gwH
    gimouille   3h9W
    giornico    3hOQ
    gironcourt s3heR
    githunguri  3huP
    givry       3i8M
    gladbeck    3iMi
    glarus      3ibW
    glen ellyn  3ird
    glenridge cr3j4s
    glos        3jJz
    gnatroa     3ja7
    godalming   3joa
    goersdorf   3k1P
    goirle      3kGE
    golden glade3kV0
    gombi       3kkg
    gond pontouv3k+e
    gongdanglegi3lF9
    goodlands   3lVu
    gorelovo    3lkJ
    gornja radgo3lzI
    goshogawara 3mCi
    gotse deltch3mRT
    gouesnou    3mhf
    gouraincourt3mxE
    gours       3nB8
    goux        3nRg
    goxwiller   3nio
    gradacac    3nxG
    graissessac 3oCM
    grand anse  3oS3
    grand cay   3ojD
    grand goave 3oz+
    grand paris 3pEa
    grand verdun3pWj
    grande verri3poO
    grandsoisson3q3f
    granges d an3qKS
    grao de murv3qbE
    gravelines  3qqm
    grazhdanka  3r4*
    greater noid3rLf
    greenfield  3rbT
    greenwood   3rqq
    grenay      3s5C
    gretna      3sLg
    grezian     3sbp
    grigonnais  3ssn
    grisolles   3t74
    gronau      3tMU
    grospierres 3tcz
    grossrosseln3ttw
    grugliasco  3u85
    grzegorzki  3uMp
    guaimaro    3ubn
    guandu      3upt
    guarabira   3v2J
    guatemala ci3vHc
    gudivada    3vV*
    guelma      3vmB
    gueret      3v*+
    gueudecourt 3wFY
    guidiguis   3wVf
    guillac     3wlo
    guinea      3x0j
    guislain    3xGj
    gulebage    3xW0
    gunan       3xj+
    guochuan    3xzA
    gurtnellen  3yC0
    guxian      3yQs
    gweru       3yft
    ha giang    3yuF
    habere poche3z6a
    hadali      3zMJ
    hadramaut   3zbT
    hagetaubin  3zqQ
    haikou      3+43
    haisnes     3+Io
    hakodate    3+XO
    halifax nort3+m8
    halloy      3*0b
    ham sur meus3*Fq
    hamel       3*Um
    hammanskraal3*ji
    han devant p3*yV
    hang hau    40Bn
    hanouard    40Rv
    hanyuan     40h0
    harbonnieres40wW
    hardingstone41Ai
    harker heigh41QH
    harricourt  41fd
    hartford    41vP
    hashimoto   428L
    hastinapur  42Ni
    hatti       42ct
    haulchin    42sv
    haut de bosd437b
    haut val d o43Oj
    haute sainto43fP
    hautes pyren43wr
    hautrage    44DK
    havelock    44TL
    hawkinge    44iO
    haye malherb44y6
    hazorasp    45Bj
    heches      45QP
    heers       45fE
    heidolsheim 45uS
    heining les 468d
    helfaut     46NU
    helsinki    46cz
    henamenil   46s6
    hengyang    475+
    henryville  47Lz
    herbeviller 47b7
    herenguervil47qT
    herk de stad484n
    hermies     48L7
    heroica guay48bD
    herry       48s9
    herzogenrath495k
    hettlingen  49Lu
    heure       49dg
    hezuo       49sH
    higashikurum4A5*
    highland par4AME
    hilden      4Ab8
    hilterfingen4AqX
    hinesville  4B3W
    hirakata    4BHo
    historic dow4BWt
    ho          4Bls
    hochwald    4B*s
    hoerdt      4CFR
    hohenhameln 4CUz
    holbeach    4CkN
    holliston   4CzG
    holyrood    4DCG
    homburg     4DSU
    hondschoote 4DhX
    honjo       4DwM
    hopital camf4E8*
    horikiri    4EQr
    horpmaal    4Efk
    hosingen    4Eug
    houchin     4F8C
    houlgate    4FP9
    housset     4Fe*
    hoveton     4FuS
    hsinchu     4G6s
    huancavelica4GL8
    huatusco    4GZ+
    hudiviller  4Go*
    huilango    4H21
    hukkyo ri   4HHx
    humbermede  4HXM
    hung my     4Hmx
    huntsville  4I0I
    hurth       4IFN
    huzhou      4IUm
    hyogo       4Ij*
    ibate       4IxO
    ibra        4J9I
    idaga hamus 4JN*
    ielets      4JcJ
    igbo ukwu   4JqM
    iguape      4K2z
    ijui        4KHG
    ilanz       4KUr
    ile de lameq4Kkz
    iles de barl4K+r
    ilhat       4LEh
    illhaeusern 4LTN
    ilsede      4Lij
    immenstaad a4LxZ
    inam maniyac4M9y
    indergarh   4MOx
    ingeldorf   4MdB
    ingushetia  4MtT
    inongo      4N6N
    inval boiron4NN8
    ipero       4NcB
    irai        4NqB
    iringal     4O20
    irun        4OGr
    isenthal    4OVG
    isidro casan4Ojb
    isle adam   4Oym
    isles les vi4PF3
    israel      4PUG
    istalif     4Pjl
    itacare     4Pym
    itaobim     4QBH
    itaquera    4QQc
    itogon      4QfI
    itzig       4Qtf
    ivoz ramet  4R6L
    ixtepec     4RLA
    izki        4Ra3
    jabal saraj 4RoV
    jacksonville4S2O
    jaggaiahpet 4SHO
    jaiba       4SWj
    jalalabad   4Sln
    jallans     4S*1
    jambi city  4TDv
    jamul       4TSq
    janub as sur4Thq
    jardim      4TxB
    jarrow      4UBb
    jasses      4UQX
    jaun        4Ufr
    jayamkondach4UvE
    jeju        4V8a
    jenins      4VN6
    jesi        4Vbi
    jewish      4Vr2
    jhusi       4W4A
    jianshan    4WIW
    jigawa      4WWi
    jinggou     4Wk+
    jinshi      4Wyq
    jiwaka      4XB8
    jockgrim    4XPs
    johor bahru 4Xew
    joncreuil   4Xv5
    jordan      4Y8u
    joucas      4YOQ
    jouy aux arc4YeU
    juan jose ri4YvD
    judet de bot4Z8k
    judet de vra4ZPO
    juilley     4Zet
    jumeaux     4Zu9
    junlian     4a7S
    jusix       4aLw
    juventino ro4abH
    jytomyr     4asG
    kabinda     4b4T
    kadi        4bIh
    kafir qala  4bX8
    kagoro      4bmW
    kailua      4b*0
    kajiki      4cDH
    kalabo      4cRy
    kaldenkirche4cgg
    kalk        4cvw
    kalna       4d8j
    kamachumu   4dNF
    kamenka     4dcj
    kamo        4dru
    kampong thom4e6c
    kampung sung4ePi
    kanal       4egF
    kandhla     4eup
    kangkar     4f7S
    kannapolis  4fMD
    kanuru      4faR
    kaposvar    4fp3
    karachay che4g1q
    karamuck    4gHJ
    karditsa    4gWH
    karlovy vary4gkR
    karratha    4gze
    kasai centra4hCO
    kashira     4hRD
    kasugai     4hfX
    kathu       4hu5
    kattaqo rg o4i70
    kavango east4iM8
    kayalpattina4icH
    kazincbarcik4iqv
    kedrovka    4j39
    keith lynn  4jHh
    kelvin      4jW9
    kendari     4jkV
    kensington  4jzL
    kercem      4kBn
    kernascleden4kQa
    keshod      4kfj
    kevelaer    4kuG
    khair       4l78
    khan na yao 4lMs
    khapa       4lcd
    khashuri    4lrP
    khimki      4m3n
    khon kaen   4mIE
    khromtau    4mWq
    kibaha      4mlg
    kien giang  4mzy
    kilapavoor  4nC0
    kilkenny    4nRQ
    kilsyth     4ng2
    kindu       4nui
    kings worthy4o8n
    kington     4oO*
    kippax      4odE
    kirchlindach4ot8
    kirkcudbrigh4p6C
    kirovsk     4pKk
    kirzhach    4paI
    kissidougou 4poq
    kitsuki     4q1X
    klang       4qGb
    klimovsk    4qWc
    knaphill    4qnI
    kobbegem    4r0T
    kodarma     4rEn
    kogon shahri4rTE
    kolaccheri  4riD
    kolobrzeg   4rwo
    komi        4s9Z
    kondoa      4sO0
    konnern     4sdt
    kopawor     4ssy
    koreatown   4t5F
    korsimoro   4tJo
    kosovo metoh4tYi
    kota damansa4to2
    koto        4u1C
    kouka       4uFY
    koutaissi   4uUI
    kozel sk    4ujJ
    kraljevo    4uyY
    krasnooufims4vCv
    kremlin bice4vSY
    krnov       4viU
    krymsk      4vxB
    kuandian    4wBB
    kufa        4wPo
    kuliouou kal4wdr
    kumhari     4wsV
    kunheim     4x44
    kuppenheim  4xIo
    kuringen    4xXQ
    kushchyovska4xm7
    kuthalam    4x*n
    kwaadmechele4yEW
    kyaukme     4yT7
    kyoustendil 4yhK
    la calera   4ywt
    la iguala   4zAe
    la pineda   4zQq
    la vega     4zgs
    labarthe ble4zvz
    labastide sa4+E6
    labeuville  4+W7
    labroquere  4+m2
    lac lapierre4*00
    lacey       4*HJ
    lachin      4*Zf
    lacs        4*pL
    lady frere  503q
    lafia       50JF
    lagdo       50a0
    lagoa seca  50po
    laguna beach513t
    lahitte     51J4
    laimont     51YR
    lajeado     51nm
    lake worth b521N
    lakhyabad   52H4
    lalganj     52Wd
    lam dong    52li
    lamballe    530e
    lamentin    53Gx
    lamothe en b53Wj
    lanas       53nQ
    landau      540x
    lander      54H+
    landouzy la 54Yo
    landunvez   54pg
    langdale    555a
    langham     55Kp
    langrune sur55al
    lankow      55qY
    lanoux      564Y
    lantenot    56KZ
    lanzhou     56a8
    lapeyrouse m56pF
    laramiere   5728
    lareole     57Hy
    larochette  57Y4
    larroque eng57oa
    las pintas d583Q
    lasne chapel58JD
    lat yao     58ZQ
    latour bas e58n*
    lauderdale  592X
    launois sur 59II
    lauri       59Xf
    lauzerte    59n6
    lavalette   5A2h
    lavaur      5AJP
    lavigerie   5AaE
    lawksawk    5Aqg
    laz         5B4a
    lebanon     5BKJ
    lecey       5BZ2
    ledeuix     5BoB
    leeudoringst5C0b
    legny       5CGC
    leimbach    5CWO
    lemay       5Cl8
    lemps       5Czv
    lenharree   5DD0
    lentillac du5DSA
    leopoldshohe5DhU
    lerik       5DwX
    lescuns     5EAa
    lespesses   5EPz
    lesterps    5Egc
    leucate     5Ew6
    leuze       5F9N
    levis       5FP7
    leychert    5FeW
    lezhe       5FtY
    liancourt fo5G6c
    libaros     5GLY
    libye       5GaQ
    lichuan zhen5Gqw
    lieoux      5H4C
    lieuran cabr5HJP
    lignan sur o5HZr
    lignou      5HrK
    likasi      5I4i
    limalonges  5IJR
    limerick    5IYH
    limousin    5Io7
    lincoln     5J0x
    lindre basse5JFy
    lingwood    5JV9
    linshui     5Jjt
    lion sur mer5JzQ
    lisakovsk   5KCR
    lissac      5KR4
    little bray 5Kgn
    liulin      5KwQ
    livilliers  5L9p
    lixin       5LQ7
    llangeler   5LfO
    lobaye      5Ltq
    lochwinnoch 5M7P
    lodhran     5MNT
    loge fougere5MbE
    lohitzun oyh5Ms4
    loireauxence5N5w
    lom         5NKi
    lommoye     5NZp
    long ashton 5Np4
    longchamp su5O37
    longeville  5OKH
    longlaville 5Oak
    longsheng   5Oqf
    longueville 5P5A
    lonzac      5PLF
    lordelo do o5PZk
    lormaison   5PpJ
    los barrios 5Q3E
    losone      5QJl
    loubedat    5QYa
    loudun      5Qop
    louisiana   5R1*
    lourde      5RHz
    louvain     5RZN
    louvilliers 5RqY
    lower juba  5S3v
    lozzi       5SJO
    lubersac    5SXU
    lucan       5Sm6
    lucerne     5S*S
    lucs sur bou5TEq
    lue         5TUh
    lugos       5Tj*
    lulea       5Tyi
    lunas       5UBH
    luobei      5UP+
    lupstein    5UeU
    lushnje     5UtD
    lustin      5V7N
    lux         5VMk
    luzhou      5Vbs
    lynbrook    5VqE
    lys lez lann5W5e
    ma tau wai  5WKr
    mabubas     5WZe
    machachi    5Wo4
    machipanda  5X1n
    macqueville 5XHH
    madelaine so5XVq
    madinat as s5Xm4
    madrid centr5X*y
    mafinga     5YF2
    magden      5YUI
    magnee      5Yjg
    magny la vil5Y+Y
    magugpo pobl5ZFO
    mahates     5ZUT
    mahna       5Zjj
    maignelay mo5Zx+
    mailly raine5aD6
    mainvilliers5aSy
    maison feyne5ajY
    maisprach   5b14
    majastres   5bHR
    makira ulawa5bX7
    mala        5blK
    malakwal cit5b+W
    malaumont   5cDo
    malden      5cSu
    malhoure    5cif
    malkapur    5cxk
    malonne     5dCA
    malves en mi5dQZ
    mampikony   5dfg
    manari      5duB
    manchester  5e7G
    mandelia    5eMz
    mandurah    5edO
    mangattidam 5esG
    manhattan be5f5C
    manisa      5fKA
    mannarakkat 5fYr
    manorhamilto5fpx
    mansle les f5g3I
    manturovo   5gIu
    maoming     5gX9
    maqin county5gm0
    maraimalaina5g*0
    marapanim   5hEs
    marburg     5hU5
    marchaux cha5hkR
    marciac     5i0G
    marcilly les5iJK
    marcy       5iaF
    marennes    5ir5
    marfaux     5j7B
    margueray   5jNT
    mariekerke  5jcU
    marigny     5jsp
    marina      5k8I
    marizy saint5kNx
    markova     5ke4
    marliens    5ktx
    marnay      5l7f
    marolles les5lOM
    marqueglise 5le6
    marsa       5luV
    marsden     5m8J
    marshfield  5mTb
    marthalen   5mkA
    martincourt 5m*Y
    martyre     5nG2
    maryport    5nVc
    masalani    5nli
    mashiko     5n+R
    massac      5oEh
    masseret    5oU6
    mastaga     5ok9
    matane      5ozI
    matiari     5pBk
    matsubase   5pRS
    matui       5phb
    maudaha     5pwj
    maumusson   5qAl
    mauressargue5qQg
    mauvezin    5qg8
    maxeville   5qwm
    mayet de mon5rAc
    mayuge      5rPa
    mazeres     5rey
    mazinghien  5rwq
    mbombela    5s8m
    mcmillan    5sNT
    meauzac     5scX
    medebach    5ssS
    mediouna    5t5U
    meerut      5tKt
    mehestan    5tZZ
    meilhan     5to*
    meix devant 5u3A
    meldert     5uJ0
    melito di na5uXk
    melong      5umT
    memenil     5u*s
    mendionde   5vEg
    menetreols s5vV4
    menil de bri5vlU
    mennouveaux 5w1F
    mentque nort5wHE
    merauke     5wWY
    mercury     5wnA
    mergey      5x0y
    merinville  5xGw
    merouana    5xWz
    merstham    5xmZ
    mery la bata5y0C
    meslin      5yG*
    mesnil en ar5yYU
    mesnil rouss5yr6
    mesnuls     5z8W
    messina     5zN*
    meteren     5zdg
    metzeral    5zt6
    meusnes     5+77
    meylan      5+Lc
    mezeray     5+b6
    mezy sur sei5+td
    mianyang    5*6l
    micolene    5*Ly
    middletown  5*bE
    mie         5*qJ
    migne auxanc603s
    mikkeli     60JQ
    milford stat60Xy
    millburn    60og
    milmort     612d
    minakami    61HW
    minbu       61YA
    mingoval    61nE
    minto       620g
    miracema do 62F*
    mirangaba   62Wn
    mirganj     62nH
    misery      630s
    missiriac   63FY
    mitoyo      63VR
    mixia       63lc
    mkuranga    63zz
    mocajuba    64C0
    moema       64Qr
    mogneneins  64fo
    moinesti    64va
    moita       65A9
    molac       65P3
    molfsee     65e3
    mollet del v65uP
    momerstroff 667e
    monbardon   66Mw
    moncel sur s66f2
    moncley     66xH
    mondorff    67CA
    monfalcone  67TF
    moninnpeboug67ic
    monoblet    67z7
    monsaguel   68CP
    mont d orign68SG
    mont louis  68jr
    mont saxonne6918
    montagne noi69JQ
    montaigu    69b6
    montana     69sy
    montauban de6A83
    montbarrey  6AOl
    montboyer   6Afi
    montcel     6Axf
    montclera   6BCH
    monte carlo 6BTC
    montegut    6Bjy
    montenay    6B*M
    monterusciel6CFg
    montfalcon  6CXI
    montfort l a6Cp4
    montgermont 6D5M
    monthelon   6DLv
    montignac   6Dcx
    montigny le 6Dw7
    montilla    6EFB
    montjustin  6EW6
    montmagny   6EnI
    montmirey le6F2c
    montournais 6FK9
    montracol   6Fc6
    montreuil ju6Fu4
    montrichard 6GBn
    monts d arre6GSz
    montseron   6Gks
    montzeville 6G*g
    moortsele   6HEG
    morance     6HTI
    morchamps   6Hix
    morette     6Hy6
    morigen     6IB+
    morley      6IRh
    moroceli    6Ihq
    morrisania  6IwY
    mortcerf    6JBP
    morville    6JRP
    moskhaton   6JhN
    most        6JwU
    motte       6K9D
    mouchin     6KQE
    moulbaix    6KgX
    moulins les 6Kxo
    mount eden  6LCs
    mount vernon6LU9
    mouron sur y6Lko
    moussy verne6L*S
    moutiers en 6MH9
    mouzillon   6MYr
    moyvillers  6MoR
    mt edward   6N0K
    muborak     6NF5
    mufulira    6NTM
    muhlethurnen6Nib
    mukilteo    6Nxs
    mulhuddart  6OBM
    munchenbuchs6OPt
    munich      6OfE
    munuf       6Oub
    murbad      6P7y
    muritiba    6PMj
    murten morat6Pbf
    mushin      6PrN
    mut         6Q54
    muyuka      6QJm
    myanmar     6QYA
    myslowice   6Qn8
    nabatiye et 6Q*M
    nadbai      6REn
    nagano      6RSj
    nagpur      6Rhb
    nailsworth  6RxA
    nakama      6SAF
    nakivale ref6SQ0
    nalout      6SeZ
    namibia     6Ss*
    namyslow    6T5Z
    nanded      6TLC
    nangy       6TZx
    nans        6Tod
    nantillois  6U4H
    nanzhang che6UIE
    narakal     6UWe
    narcy       6UmT
    narsingdi   6U*5
    nassarawa   6VEC
    nattages    6VTF
    naussac     6Vii
    naves       6VyE
    naxi        6WAy
    nchelenge   6WP+
    neauphe sur 6Wfj
    nedumbassery6WvU
    neftchala   6X8n
    neili       6XN*
    nenon       6XcQ
    neronde sur 6XrF
    nessonvaux  6Y5e
    neu moresnet6YKd
    neuenkirchen6YbH
    neufmesnil  6Ysr
    neuilly en s6Z84
    neunburg vor6ZQx
    neustadt in 6ZjA
    neuville    6a0A
    neuville hou6aJv
    neuville sur6afD
    neuvy saint 6ax+
    new bedford 6bC4
    new haven   6bRe
    new smyrna b6bhI
    newbold verd6bxN
    newport     6cAq
    nexon       6cQg
    nghe an     6ce*
    niagara fall6csy
    nichelino   6d5i
    niederbruck 6dKm
    niederschaef6dcV
    niesky      6dtj
    nigg        6e79
    nikol skoye 6eLd
    nilvange    6eax
    nioki       6eot
    nishio      6f1I
    nivillers   6fFm
    njombe      6fW0
    noblesville 6fkR
    noeux les au6f+4
    nogueres    6gF7
    noirmoutier 6gVR
    nollieux    6glg
    nongthymmai 6g*A
    nord        6hD+
    norderstedt 6hRP
    normandel   6hgO
    nort leuling6hxE
    north caroli6iBo
    north haven 6iS5
    north olmste6ij2
    north valley6i+J
    northern    6jDX
    northwood   6jTU
    nossa senhor6jiI
    notre dame d6k0N
    nouaille    6kK3
    nousse      6ka1
    nouzilly    6ksZ
    nova venecia6l7J
    novhorod siv6lN5
    novobilychi 6ldd
    novotroitsk 6luY
    nowy sacz   6m9F
    noyellette  6mSE
    ntoum       6miC
    nuevo belen 6myP
    nunavut     6nBh
    nusle       6nQO
    nyaung u    6nf2
    o connor par6ntR
    oakridge    6o6E
    oberammergau6oKc
    oberglatt ob6oc6
    obernai     6otM
    obertshausen6p7*
    oblys d atyr6pPv
    obwalden    6peT
    ochtezeele  6pt1
    odenthal    6q6P
    oelegem     6qKK
    offekerque  6qZq
    oger        6qoy
    ogy         6r11
    oildale     6rFZ
    oizumimachi 6rV1
    okigwe      6riz
    olbernhau   6rx4
    oleac debat 6sAL
    oliva       6sPp
    olm         6sfi
    oltiariq    6suN
    omessa      6t6p
    on          6tLK
    onjon       6taF
    oosteeklo   6toz
    oplotnica   6u1k
    orain       6uGh
    orbigny     6uVF
    ordos       6ukN
    oreye       6uzb
    origne      6vCl
    orkney      6vSG
    ormes et vil6vhX
    ornezan     6vxh
    orres       6wAC
    ortho       6wPD
    orzesze     6wez
    osijek baran6wtC
    osoyoos     6x5h
    ostende     6xL8
    ostrogojsk  6xb2
    otan ayegbaj6xqB
    ottakring   6y2V
    ottweiler   6yI8
    oudan       6yXU
    ouest       6ymA
    ouilly du ho6y+M
    oulmes      6zEx
    ouro preto  6zTs
    outlook     6zk+
    ouzouer sur 6z*l
    ovroutch    6+Er
    oyabe       6+TQ
    ozamiz city 6+hW
    pa          6+wT
    pacific pine6*97
    padmanabhapu6*Ou
    pagny sur me6*eg
    pailly      6*ti
    pakan       7073
    palaiyampatt70M5
    palazzolo su70bC
    palkonda    70qC
    palm bay    713m
    palmer      71KW
    palud sur ve71Zv
    pamuru      71oX
    pancy courte721O
    pango aluque72Ge
    pano aqil   72Wg
    papa        72lf
    para        72+r
    parakou     73EK
    parata      73TT
    parcy et tig73kE
    parfondru   73+L
    paris       74FH
    pariyaram   74a9
    parlan      74o*
    paroisse de 7522
    parral      75K6
    parves et na75Z*
    pasig city  75ov
    passavant la762w
    pataskala   76IW
    patos       76X8
    patuto      76mH
    paulista    76*j
    pavlovskiy p77FC
    pays chatill77Uv
    pays de crus77mp
    pays de lure782W
    pays de sain78Lv
    pays dunois 78ec
    paysandu    78vf
    peacehaven  7971
    pechora     79Ms
    pedro do ros79cR
    peipin      79s9
    pellaines   7A5N
    pemberton he7AKz
    penestin    7AZZ
    penne sur l 7Aor
    penza       7B2M
    perche et ha7BH5
    pergain tail7BX1
    perintalmann7Bnn
    pernik      7C1d
    perrecy les 7CIl
    perruel     7CZh
    pertuis     7CpM
    peseux      7D2O
    petauke     7DHR
    petit caux  7DXR
    petite foret7DpJ
    petrogradka 7E3k
    pevensey    7EKM
    peyret saint7Eau
    pezarches   7EsB
    pfreimd     7F7T
    phayao      7FMd
    phong dien  7Fbs
    phultala    7Fqu
    piatra neamt7G4+
    picture butt7GKZ
    piepape     7Gb4
    pierrefitte 7GtT
    piestany    7H9M
    pihem       7HPJ
    pillemoine  7Heb
    pin la garen7HtA
    pinecrest   7I73
    pinhal novo 7IM1
    pio xii     7Ia+
    pirai do sul7Ipw
    pirita      7J3A
    pisieu      7JHH
    pithoragarh 7JWP
    pizhou      7Jlc
    plaine d est7J*T
    plainville  7KGc
    planches    7KX0
    planty      7Kms
    plateaux    7L0*
    pleasantvill7LGs
    plesidy     7LXR
    plessis sain7LqT
    pleyben     7M5W
    plombieres l7MM9
    plouescat   7Md6
    plouneour br7Mtu
    plufur      7N8*
    poa         7NO4
    podilskyi   7Nd5
    poggioreale 7Nsz
    point breeze7O7m
    poiseux     7OOs
    polanco     7Of3
    poljcane    7Ou6
    polynesie fr7P6c
    pommereux   7PM3
    pompierre   7Pc7
    ponlat taill7PsG
    pont d ouill7Q6*
    pont l abbe 7QQ7
    ponta delgad7Qie
    ponteareas  7Qzh
    pontillas   7REJ
    pool        7RUX
    porcheux    7RjH
    port blair  7Rz1
    port huron  7SDc
    port saint l7SUB
    portbail    7Skz
    portes de la7T1e
    portland    7TJh
    porto seguro7TZs
    poso        7TpH
    potosi      7U33
    pougnadoress7UIh
    poujol sur o7Uap
    pourham     7Ury
    pouydesseaux7V6a
    poynton     7VMF
    prades      7VcT
    prailles la 7VsF
    pratteln    7W6g
    preaux bocag7WMh
    prefailles  7Wd*
    prenois     7WuW
    presidente t7X9q
    prestbury   7XRJ
    prevelles   7Xho
    prigonrieux 7XyB
    princeton   7YCg
    prizy       7YSN
    propriano   7YiV
    provencheres7Yza
    provost     7ZEQ
    pruniers en 7ZVQ
    publy       7Zka
    puebla      7Zz6
    puerto cruz 7aE4
    puerto santa7aVj
    puisaye fort7am3
    pujols      7b0w
    pulong santa7bG1
    punnayur    7bUn
    puri        7bkB
    pusignan    7bys
    puttelange l7cCs
    puy saint vi7cTL
    puymiclan   7ck0
    pyay        7czO
    qacha s nek 7dCk
    qarshi      7dQ*
    qibray      7dfK
    qingzhou    7dtV
    qonce       7e67
    quankou     7eKo
    quba        7eb3
    queenstown  7eqp
    quercy vert 7f57
    questrecques7fLa
    quezon      7fcd
    quillacollo 7fs4
    quincy      7g68
    quipapa     7gMj
    qusar       7gcF
    rabateliere 7gqx
    radcliff    7h4*
    radstock    7hK4
    rahata      7hYl
    rain        7hna
    raion de fal7i16
    raitchikhins7iGp
    rajpur      7iW8
    ramallah and7ilQ
    ramenskoye  7i*v
    ramotswa    7jFg
    ramstein mie7jUV
    ranconnieres7jkp
    rangia      7j+Y
    ransbach bau7kDB
    rapilly     7kSv
    rasskazovo  7khi
    ratia       7kwA
    raval       7l9o
    rawlakot    7lP1
    razac de sau7le2
    reaux sur tr7ltS
    recif kingma7m8A
    reculfoz    7mOy
    redhill     7mdY
    refranche   7msd
    region ashan7n8u
    registro    7nT9
    reichenau   7nj6
    reinbek     7nzM
    relecq kerhu7oDa
    remering    7oUB
    remouille   7olB
    rene        7o+L
    renneville  7pEK
    repel       7pT6
    reriutaba   7pjv
    reterre     7pzI
    reuilly sauv7qCW
    revest du bi7qRu
    reyssouze   7qi9
    rheinstetten7qxG
    rhymney     7rBU
    ribeaucourt 7rRQ
    ricany      7riF
    richfield   7rx*
    ricklingen  7sCH
    riemst      7sRr
    rifu        7si7
    rijswijk    7sxT
    rimon et sav7tCm
    rio chico   7tSM
    rio pardo   7tiW
    rion des lan7txk
    rishton     7uAk
    river john  7uQ5
    rives de la 7ufZ
    riviere roug7uxj
    rizhuang    7vBO
    robine sur g7vR8
    roche des ar7vhK
    rochebrune  7v+p
    rochemaure  7wHJ
    rochette    7wYX
    rocky mounta7woI
    rodenkirchen7x2E
    roeulx      7xHk
    rohan       7xWf
    roissy pays 7xlo
    romagne     7x*U
    romazy      7yGr
    romilly sur 7yWf
    ronda       7ym+
    rontignon   7y*v
    roquebrune s7zGr
    roquetas de 7zZR
    rosay       7zpY
    rosemount   7+2+
    rosieres aux7+IF
    rospigliani 7+a6
    rostokino   7+o*
    rothenthurm 7*2c
    rottweil    7*I5
    rouffiac    7*XO
    rougnat     7*oP
    round lake  802B
    roussiere   80IM
    rouvres     80Y*
    rouy le gran80qy
    roy boissy  814O
    royville    81KZ
    ruaha       81br
    rudersberg  81r0
    ruffey sur s825A
    ruiselede   82KT
    rumikon     82Z8
    runnymede bl82on
    rusera      833Z
    ruswil      83II
    ruy montceau83XS
    ryotsu minat83lj
    saanich     83+s
    sabana de pa84Df
    sablons     84TW
    sackville   84it
    sadirac     84yN
    saga        85Ay
    sagure      85Q2
    sahurs      85el
    saillenard  85tp
    sains richau86AC
    saint agreve86Tm
    saint albans86n+
    saint amand 875o
    saint andeol87Ph
    saint andre 87kW
    saint andre 885b
    saint antoin88O4
    saint arcons88iz
    saint aubin 88*P
    saint aubin 89La
    saint aubin 89hi
    saint avit f89*5
    saint barthe8AJE
    saint benign8Ade
    saint berthe8Aya
    saint bonnet8BGA
    saint branch8Bd7
    saint brisso8BwY
    saint castin8CEY
    saint charle8CXb
    saint christ8CrP
    saint christ8DDT
    saint clair 8DYs
    saint clemen8DtJ
    saint cosme 8EBj
    saint cyr   8EVk
    saint cyr so8Eqv
    saint denis 8F8h
    saint denis 8FUs
    saint didier8FpE
    saint ebremo8G7g
    saint ephrem8GRB
    saint etienn8Gmy
    saint etienn8H93
    saint evroul8HUk
    saint ferjeu8Hpo
    saint flour 8I7g
    saint fromon8IRt
    saint gence 8Ikj
    saint geniez8J4l
    saint george8JO5
    saint george8Jld
    saint george8K6w
    saint germai8KSI
    saint germai8KqW
    saint germai8LBk
    saint germai8LY*
    saint gervai8Lu3
    saint gilles8MCT
    saint gratie8MVZ
    saint hermen8MoJ
    saint hilair8N7h
    saint hilair8NUt
    saint honore8NqH
    saint jacque8O6u
    saint jean d8OR*
    saint jean d8Onf
    saint jean d8P7w
    saint jean d8PTo
    saint jean l8Ppq
    saint jean s8Q9o
    saint joseph8QSH
    saint julien8QlR
    saint julien8R4+
    saint julien8RRs
    saint just  8Rnv
    saint lager 8S60
    saint lauren8SPe
    saint lauren8Smw
    saint lauren8T8L
    saint leger 8TSk
    saint leger 8Tq2
    saint leopar8U8g
    saint louis 8URG
    saint loup d8Uki
    saint m herv8V2l
    saint mamert8VN6
    saint marcel8Vgh
    saint mard l8V*n
    saint martia8WJf
    saint martin8Wet
    saint martin8W*c
    saint martin8XMs
    saint martin8Xk1
    saint martin8Y4k
    saint martin8YRK
    saint martin8Yo2
    saint mathur8Z71
    saint mauric8ZRB
    saint mauric8ZpG
    saint medard8a7U
    saint mesmin8aSZ
    saint michel8amH
    saint michel8b7X
    saint nazair8bRJ
    saint nicola8bnN
    saint osyth 8c75
    saint ouen s8cSX
    saint pancra8clv
    saint pargoi8d5W
    saint paul d8dNp
    saint paul l8djO
    saint pere  8e2C
    saint philib8eLu
    saint pierre8ees
    saint pierre8e**
    saint pierre8fNR
    saint pierre8fju
    saint pierre8g4I
    saint pompai8gOH
    saint priest8giF
    saint projet8h0h
    saint quenti8hMw
    saint remimo8hhL
    saint remy e8i01
    saint rogati8iKc
    saint roman 8if*
    saint satur 8izi
    saint sauveu8jHD
    saint sauveu8jdU
    saint series8jxj
    saint sigism8kGB
    saint sornin8kaB
    saint sulpic8kt*
    saint sylves8lER
    saint thibau8laS
    saint trivie8lt6
    saint vaast 8mA0
    saint victeu8mSs
    saint vigor 8mnt
    saint vincen8n8A
    saint vrain 8nTV
    sainte agath8nmQ
    sainte bazei8o4m
    sainte colom8oPA
    sainte croix8ojq
    sainte eulal8p2j
    sainte foy l8pN5
    sainte helen8pht
    sainte lucie8q0V
    sainte marie8qLT
    sainte maxim8qhD
    sainte radeg8q+0
    sainte terre8rHg
    saisy       8rZ0
    sakete      8rnB
    saladin     8s01
    salaya      8sEd
    salerno     8sTE
    saligny     8siw
    salle       8syk
    salles la so8tFA
    salou       8tVk
    salur       8tki
    salzweg     8t+c
    samarqand   8uD9
    sames       8uRu
    sampues     8uhN
    san andres d8uwq
    san blas can8vDz
    san diego   8vVd
    san francisc8vn8
    san giovanni8w5e
    san jose    8wMg
    san juan bau8wfA
    san lorenzo 8wxg
    san marino  8xCu
    san miguel d8xUn
    san pascual 8xnM
    san rafael  8y3F
    san tin     8yLI
    sanaur      8yb2
    sandanski   8yqf
    sandy       8z43
    sangod      8zJ5
    sankt gallen8zYB
    sanniquellie8zoE
    sant antoni 8+3K
    santa barbar8+MT
    santa cruz  8+db
    santa helena8+wx
    santa maria 8*Cr
    santa rosa  8*X2
    santana     8*oV
    santiago ati902j
    santo amaro 90Lz
    santo tomas 90gt
    sanzhuang   90wB
    sao francisc91Dg
    sao joaquim 91YB
    sao luis    91sR
    sao pedro da929m
    saou        92Rj
    saqqez      92hI
    sarankhola  92vl
    sarcy       938b
    sarjamda    93O6
    sarran      93dh
    sarroux sain93tv
    sarzay      9484
    sasseville  94NP
    satpayev    94cx
    saudi arabia94s7
    sauldre et s956J
    saulvaux    95M*
    saunieres   95eV
    sauvage magn95ui
    sauveterre l96A4
    sava        96RZ
    saves       96g4
    savigny en s96xX
    savone      97Dc
    saxon sion  97TA
    scafati     97hO
    schaffhausen97xS
    schellerten 98Bf
    schiltigheim98RT
    schliersee  98ih
    schoftland  98z0
    schotz      99D5
    schwalmstadt99Sy
    schwerzenbac99kD
    scottsdale  99zi
    seaview     9AC9
    seclin      9ARU
    seebach     9Ah3
    segamat     9Axl
    segur       9BBD
    seine et aub9BRF
    selb        9BgQ
    selles sur n9BwW
    semblancay  9C9L
    semiluki    9COo
    senac       9CeG
    sendenhorst 9CuF
    senja       9D7r
    senouillac  9DOB
    seodong     9Ddt
    septeme     9DtH
    serangoon ga9E79
    serein      9EN6
    seriers     9Ece
    sermerieu   9Et4
    serra talhad9F71
    serrinha    9FOx
    servigney   9FfD
    sestu       9Fva
    seubersdorf 9G9T
    severac le c9GQF
    sevremoine  9GgH
    seyssel     9Gvm
    shafter     9H91
    shahpur     9HOJ
    shakhtarske 9HfF
    shandan     9Htr
    shanwang    9I6B
    shaughnessy 9IK+
    sheerwater  9IaH
    shelui      9Ip1
    sherborne   9J26
    shibata     9JHQ
    shijonawate 9JW4
    shimo tsuma 9JkS
    shipston on 9JzG
    shiselweni  9KC9
    shobu       9KQi
    shrewsbury  9Kfh
    shubra al kh9Kv9
    shusha      9L7d
    sibanicu    9LME
    sicoval     9Lad
    sidi merouan9LqE
    siemiatycze 9M46
    signac      9MIq
    siilinjarvi 9MYX
    silenrieux  9Mmf
    silly la pot9M*x
    silverwood h9NGA
    simmern     9NVi
    sindhnur    9Nkk
    singrauli   9NzU
    sint antoniu9OB*
    sint lievens9OUQ
    sinwon up   9OmD
    sirac       9O*P
    siros       9PDx
    siswa bazar 9PSa
    siverek     9PhX
    skardu      9Pwl
    skvyra      9Q9G
    slobojanske 9QNi
    smederevo   9QcS
    snettisham  9QrS
    sochi       9R4B
    sogel       9RIQ
    sojat       9RYk
    soldanesti  9Rmv
    soligorsk   9S0v
    solre le cha9SGX
    somerset wes9SVb
    sommerecourt9SlX
    sonaguera   9S+s
    songlou     9TD+
    sonsonate   9TSZ
    sorbais     9ThG
    sorgues du c9Tx2
    sosa        9U9y
    soubes      9UQ4
    soues       9UfU
    soula       9Uw6
    soulomes    9VBU
    source seine9VSE
    soussey sur 9Vhw
    south dakota9Vy1
    south jordan9WCS
    south portla9WTZ
    southaven   9WkS
    southlake   9W+7
    souvret     9XEI
    spada       9XTD
    speloncato  9Xi8
    spontin     9XxE
    springs     9YBC
    srikandamang9YR7
    st austell  9Yhi
    st louis    9YxN
    stadt winter9ZCO
    stalybridge 9ZSo
    stara zagora9Zia
    station des 9ZzA
    stegaurach  9aCl
    steinseltz  9aTD
    stettfurt   9aiu
    stockbridge 9ay9
    stone       9bBr
    stoumont    9bRD
    strathearn  9bgs
    stromness   9bwM
    sturry      9c9S
    subdivision 9cPQ
    sud         9cds
    sudan       9cru
    sugny       9d4M
    sukabumi    9dK*
    sully       9dZR
    sum ag      9dpJ
    sumpango    9e1x
    sundargarh  9eHN
    sunninghill 9eWt
    surabaya    9elw
    suriauville 9e*C
    surulere    9fEA
    sussex      9fTh
    suzak       9fig
    sveti andraz9fxd
    swarzedz    9gB5
    sydney      9gPZ
    syston      9geF
    ta xbiex    9gsx
    tabuk provin9h4q
    taden       9hJl
    taft        9hY2
    tahuna      9hmV
    taillebourg 9h*G
    taisnieres e9iE7
    tak bai     9iSO
    takelsa     9ih6
    talamba     9ivT
    talinding   9j8Z
    tallone     9jNm
    taman melati9jdf
    tambau      9jtm
    tampon      9k6a
    tancon      9kLY
    tanger tetou9kaN
    tanis       9kpB
    tansen      9l3C
    tapa        9lHQ
    taranagar   9lWI
    targovichte 9lls
    tarnow      9l+d
    tartous     9mDr
    tasque      9mRl
    taucha      9mgh
    taurinya    9mw2
    tavush      9n9f
    taytay      9nOA
    tchernogolov9nd4
    tecamachalco9ns6
    teignmouth  9o4f
    teknaf      9oKl
    teloloapan  9oZq
    temple      9oo+
    tendo       9p2p
    teonthar    9pHd
    terengganu  9pXW
    ternat      9pmm
    terrasse des9q03
    terres d aux9qJ5
    terroir de c9qdP
    teste de buc9qtH
    tevragh zein9r6z
    thaba tseka 9rLc
    thalwil see 9ram
    thaon       9rqi
    the crossing9s42
    thel        9sKE
    thenorgues  9sZv
    they sous mo9sq9
    thi xa quang9t6e
    thierrens   9tNc
    thil        9tde
    thionville f9ttU
    thodiyoor   9u7q
    thomasville 9uO9
    thoras      9ueG
    thornhill   9uwM
    thoune      9vA6
    thuillieres 9vQ5
    thuringia   9vfO
    tianliu     9vuL
    tieffenbach 9w6a
    tigery      9wL5
    tilbury     9wZw
    tilloy les h9wpt
    timisoara   9x3s
    tingry      9xJ4
    tiquisio    9xXM
    tirumuruganp9xmv
    titabor town9y0T
    tlahuac     9yFn
    tobol sk    9yVR
    tofino      9ykq
    tokushima   9yyr
    tolworth    9zAh
    tonala      9zPH
    tongliao    9zdb
    tooele      9zsr
    torcy le gra9+65
    torpoint    9+LS
    torteron    9+bJ
    tostes      9+rU
    toufen      9*4b
    touloun     9*LW
    tour sur orb9*d9
    tournan en b9*uR
    tournus     A0A9
    tourville laA0Rc
    tow law     A0iD
    tra vinh    A0wQ
    tral        A19t
    trannes     A1PW
    travecy     A1eu
    trecate     A1uH
    tregonneau  A28M
    trelew      A2P3
    tremery     A2g1
    trento      A2w3
    tresboeuf   A3A0
    treverien   A3Q7
    triberg     A3gA
    trimdon     A3vc
    triolet     A4AC
    trnovska vasA4Q1
    trois villesA4gu
    tronget     A4wj
    trouy       A5B9
    trujillo    A5QY
    tshela      A5fv
    tsuruda     A5uG
    tucacas     A66i
    tugny et ponA6Lr
    tulle agglo A6aA
    tunapuna piaA6oa
    tupelo      A70z
    turgy       A7FS
    turriers    A7UO
    tuxtla      A7id
    twistringen A7xX
    uasin gishu A89s
    ucayali     A8Ol
    uden        A8dP
    uetze       A8s5
    uige        A95H
    ukmerge     A9Jj
    ulu kelang  A9Y7
    umm el fahm A9mU
    undera      A9*F
    unionport   AAER
    unnao       AAVw
    upland      AAlP
    uppermill   AB04
    urcay       ABEZ
    uritsk      ABUS
    urucuia     ABiX
    usehat      ABxT
    usson en forACA9
    utena       ACPv
    utzenstorf  ACeV
    uzemain     ACs9
    vacheres en AD4q
    vadencourt  ADMb
    vailhourles ADce
    val brillantADs1
    val d oise  AE7E
    val de l aisAEOW
    val des arbrAEfq
    val vanoise AEwc
    valdalliere AFA5
    valenca     AFQD
    valenzuela  AFgw
    valjevo     AFwk
    vallecas    AGBe
    vallees d anAGVA
    valleroy le AGng
    vallons de hAH2I
    valprivas   AHIf
    valzin en peAHZc
    vandieres   AHpk
    vanuatu     AI3v
    varazdin    AIIO
    varennes surAIa6
    varnamkhvastAIqf
    vasco da gamAJ4W
    vastmanland AJK4
    vaubexy     AJaJ
    vaudemange  AJrA
    vaughan     AK5q
    vaupoisson  AKM3
    vaux et chanAKcn
    vauxaillon  AKvs
    vazeilles prAL9C
    veel        ALPM
    velaux      ALew
    velingrad   ALuS
    velm        AMAU
    venarsal    AMQu
    vendine     AMiQ
    vengattur   AMyB
    ventalon en ANBW
    venustiano cANRw
    vercheres   ANhc
    verdun ciel ANxS
    vergoignan  AOBd
    vermand     AORq
    vernet      AOhh
    vernierfontaAO+9
    vernusse    APFi
    verrieres   APWD
    versmold    APnt
    vertuzey    AQ24
    vesly       AQHm
    veules les rAQXb
    veyrignac   AQnG
    vezins      AR1d
    viareggio   ARGi
    vicence     ARWa
    vicq sur nahARmK
    vidaillac   AS0a
    vieille lyreASGc
    vienna      ASYB
    viessoix    ASo0
    vieux longueAT2U
    viffort     ATJu
    vigneux hocqATZt
    vijayapura  ATpU
    vila seca   AU3p
    villa altagrAUKO
    villa ocampoAUcZ
    villaines laAUui
    villar saintAVAn
    villarrica  AVTA
    villautou   AVll
    ville en salAW2N
    villebadin  AWL9
    villecomte  AWcW
    villefontainAWub
    villegouin  AXCQ
    villemeux suAXUJ
    villeneuve  AXma
    villeneuve lAY5K
    villeneuve sAYSI
    villepot    AYmF
    villers au tAZ1U
    villers farlAZLd
    villers les AZf7
    villers sousAZzb
    villeseque  AaGl
    villeveyrac AaYK
    villiers fosAar1
    villiers surAb9X
    villy en auxAbQn
    vimoutiers  AbhA
    vindelle    Abwt
    vinkt       AcAw
    vionnaz     AcQb
    virecourt   Acfk
    viroflay    Acvb
    viscount aleAd9V
    viterne     AdOT
    vitry en artAdfu
    viveiro     AdxR
    vladivostok AeBp
    voge les baiAeRB
    voisey      Aegb
    volksrust   AewM
    volzhsky    Af9o
    voronezh    AfOn
    vougecourt  Afe4
    voutenay surAfuH
    vraincourt  Ag8c
    vrigne aux bAgN7
    vuillecin   Agc2
    vyazniki    Agrc
    waasmunster Ah50
    wadenswil leAhLP
    waha        Ahay
    wajir       Ahps
    waldbredimusAi1*
    waldweistrofAiHh
    wallersdorf AiX5
    waltenheim  Aio*
    wan chai    Aj2W
    wanghong    AjID
    wansheng    AjWK
    wardrecques AjkH
    warluzel    Aj+L
    warsy       AkDB
    wasmuel     AkS9
    waterfront cAkhd
    wattenwil   AkxA
    wavrin      AlB1
    weelde      AlPe
    weilburg    AleN
    weissenhorn Alu8
    wellen      Am7U
    wembesi     AmN7
    wenshang    Ambw
    wernigerode Amqn
    west bloomfiAn3z
    west end of AnKE
    west lake stAnb8
    west raintonAnrv
    westchase   Ao6u
    western visaAoLS
    westminster Aoax
    westrozebekeAoqI
    wevelgem    Ap4Z
    whetstone   ApJh
    whitley     ApZE
    wicklow     ApoS
    wietmarschenAq2L
    wilderswil  AqH3
    willer      AqWg
    willow groveAqmc
    wilton      Ar0I
    windisch    ArFJ
    winksele    ArUa
    winterswijk ArkI
    wissignicourArzs
    witton gilbeAsDJ
    woinville   AsSc
    wollaston   Ashl
    wonopringgo AsxO
    woodridge   AtAn
    world s end AtPQ
    wuda        AteJ
    wuma        AtuH
    wuyishan    Au6Z
    xalapa de enAuL5
    xialu       AuZn
    xiaoshi     Auot
    xiluo       Av0y
    xininglu    AvF9
    xinzhou     AvSy
    xom cai nuocAvhR
    yabayo      Avw5
    yakami      Aw8A
    yamashita   AwM8
    yangcheng   Awb9
    yanqul      Awpe
    yaroslavl   Ax0*
    yau tong    AxFd
    yedashe     AxTX
    yengisar    AxiI
    yessentuki  Axwt
    yilan       Ay9X
    yixing      AyOL
    yoncq       Aycm
    yono        AyrB
    youjne      Az3q
    ytrebygda   AzIu
    yukuhashi   AzXH
    yurihonjo   AzlH
    yvetot normaAz+9
    zabbar      A+E2
    zaffelare   A+SX
    zalana      A+gF
    zandvoort   A+ue
    zaragoza    A*7m
    zastron     A*Lq
    zeerust     A*aH
    zelino      A*oi
    zestaponi   B016
    zhangjiakou B0Fy
    zhengding   B0V0
    zhongduo    B0jq
    zhuantang   B0z0
    ziauddin purB1BX
    zimming     B1Qi
    ziyang chengB1fT
    zolotchiv   B1u6
    zoufftgen   B26h
    zumarraga   B2KE
    zurich kreisB2e8
    zurich kreisB303
    zwiesel     B3Eu
    """#
}
