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
    aartrijke   00Dp
    abay        00SG
    abdulino    00iB
    abergavenny 00wO
    abington    01AC
    aboncourt ge01PN
    absheron    01eK
    abuyog      01tr
    accrington  025y
    achiet le gr02Kw
    acqueville  02ZL
    ad dindar   02ns
    addis ababa 030L
    adetswil    03Ex
    adlington   03TD
    adriano     03j5
    affleville  03wn
    afurada de b04AJ
    agege       04Nf
    agincourt   04d0
    agos vidalos04sf
    aguachica   054v
    ah lel      05Jx
    ahrensburg  05Y3
    aiglun      05ml
    aiguilhe    060x
    ailly sur so06Ho
    ain oulmene 06XH
    airdrie     06mO
    aisonville e06*f
    aizecourt le07Fn
    ajman       07U1
    akesalayi   07h*
    akot        07va
    akwesasne   086P
    al badrashay08Lw
    al djfara   08a+
    al hawatah  08qM
    al jumum    0940
    al mahwit   09Iv
    al musayyib 09Yv
    al rayyan   09oX
    alaghsas    0A0h
    alando      0AF4
    albano lazia0ASm
    albertacce  0Aif
    alborada jal0Ay5
    alcobendas  0BCA
    alegrete    0BQV
    aleu        0BfS
    alfornelos  0Btx
    ali         0C6L
    alincourt   0CL9
    allan       0Ca8
    allenc      0Cpo
    alleyras    0D2j
    allonnes    0DIG
    almendares  0DWi
    aloxe corton0DlI
    alsterdorf  0D+X
    altdorf     0ED9
    altinopolis 0ESC
    altona altst0Eho
    aluva       0Ew8
    alzwya      0F8A
    amanlis     0FM7
    ambah       0Fag
    amberieux   0Fpq
    amblimont   0G3U
    ambrugeat   0GIt
    amet        0GYa
    amingarh    0Gom
    amod        0H17
    ampilly le s0HF+
    amudalavalas0HVQ
    anadyr      0Hjv
    anapolis    0Hxe
    ancienne lor0IAp
    andance     0IRA
    anderson    0IgS
    andorinha   0Iv8
    andwil      0J89
    angeot      0JML
    angles      0JdE
    angoville au0JtM
    anizy le gra0K5V
    ankola      0KJQ
    annay sur se0KX4
    annois      0Knc
    ansauville  0L0R
    antakalnis  0LEj
    antignac    0LTY
    antorpe     0Lj7
    anveville   0Lxf
    aonla       0M9p
    apaseo el al0MO0
    appelle     0McA
    apremont    0MsR
    aqsay       0N5f
    ar rumaythah0NKu
    aragatsotn  0NZZ
    aranda de du0NnL
    araucania   0N*K
    arbois polig0OE2
    arc mosellan0OTe
    arches      0OiH
    arcos       0OyP
    ardersier   0PBz
    areines     0PQL
    arganchy    0Pef
    argentolles 0Pv9
    argueil     0Q98
    arima       0QNW
    arkhangelsk 0QbV
    armancourt  0Qqb
    armstrong   0R40
    arnon boisch0RIx
    arpheuilles 0RY5
    arraute char0Rnz
    arros d olor0S1*
    arsin       0SHL
    artemovskiy 0SWA
    artigues    0Slj
    arundel     0S+0
    arzano      0TC0
    as saniyya  0TR7
    asara       0Tfs
    ascou       0TvO
    ashcroft    0U7p
    ashtabula   0ULo
    asni        0Ua8
    aspen ridge 0Uqr
    assas       0V3k
    assilah     0VIJ
    astene      0VWu
    at tafilah  0Vkp
    ath         0Vyq
    athis       0WCF
    atoll de gna0WQd
    attichy     0WfI
    atyrau      0Wty
    aubercourt  0X7W
    aubigne raca0XOn
    aubrac carla0XfW
    aucey la pla0XvH
    audeux      0Y8r
    aufferville 0YO0
    augusta     0YdK
    aulnay sur m0YtE
    aumont      0Z7R
    auraiya     0ZNK
    auribeau sur0ZdP
    ausserberg  0ZsF
    autechaux ro0a57
    authoison   0aLu
    autremencour0aco
    auvers      0at4
    auxons      0b8F
    avallon     0bP5
    avekapelle  0be3
    avernas le b0bse
    avignon     0c7B
    avon        0cMJ
    avrieux     0cbL
    aweil       0cpb
    ayana       0d1P
    aykel       0dGF
    ayvalik     0dUL
    azat chatene0djU
    azilal      0dym
    ba don      0eAY
    babenhausen 0eOH
    bac tu liem 0ebt
    backworth   0eqW
    bad camberg 0f3z
    bad laer    0fKR
    bad saulgau 0fbW
    badakhshan  0fre
    badin       0g4O
    bafoulabe   0gIk
    bageqi      0gX9
    bagneux     0glr
    baguio      0g*k
    bahjoi      0hEP
    baie des cha0hSv
    baihua      0hio
    bailleul le 0hyb
    bairagnia   0iDz
    baixas      0iSt
    bakhri      0ihN
    balagtas    0iv1
    balaruc le v0j7u
    baldwin     0jMx
    balignac    0jb6
    ballari     0jqK
    balloch     0k3d
    ballypatrick0kIb
    balrampur   0kYk
    balykshi    0kmy
    bampton     0k+e
    ban mai     0lF5
    banat       0lUJ
    bandar e mah0lkV
    bandon      0l*V
    bang len    0mEa
    banghazi    0mTH
    bani yas cit0mhq
    bannans     0mvp
    bansat      0n8z
    banyoles    0nNY
    baq a       0nbo
    barakpur    0nqe
    barbaira    0o37
    barbigha    0oIy
    bard        0oYB
    barendrecht 0omn
    barhiya     0o*i
    barjouville 0pDl
    barnala     0pSG
    baromesnil  0phM
    barra do gar0pxD
    barreirinha 0qB1
    barroso     0qR0
    barthe      0qfq
    barwala     0qv8
    basavakalyan0r81
    baslow      0rN6
    basse rentge0rc1
    bassin d arc0rsD
    bastia umbra0s6E
    bat khela   0sNf
    bathurst    0sbr
    bats        0sqw
    batu gajah  0t3x
    baudinard su0tIO
    baulne      0tXg
    bavegem     0tmz
    bay somalia 0t+x
    baychester  0uDO
    bayou cane  0uSb
    bazarnes    0ui2
    bazoches sur0uyb
    be er scheva0vE8
    beaucamps le0vTw
    beaudeduit  0vl1
    beaugies sou0v*X
    beaulieu sur0wHj
    beaumont    0wXg
    beaumont sur0wrN
    beaurains   0x7F
    beaussault  0xOd
    beauvoir en 0xeg
    bec de morta0xun
    becquigny   0y7o
    bedong      0yMY
    beeton      0yaW
    behagnies   0yp8
    beijing     0z1Y
    bejaia      0zFI
    bela bela   0zTA
    belchatow   0zih
    belflou     0zxB
    belis       0+AB
    belle eglise0+P4
    bellefontain0+fs
    belles fonta0+xK
    bellevue    0*Ck
    bellou le tr0*Ru
    belmont bret0*gn
    belorechensk0*xp
    belval      10A5
    bemont      10QI
    bende       10eO
    benghazi    10td
    benin stadt 115t
    benouville  11LT
    beograd     11aW
    bercham     11ol
    berehowe    1226
    berg sur mos12GV
    bergkamen   12Vy
    berkhamsted 12l0
    bermicourt  12+6
    berne       13E5
    bernolsheim 13T*
    berrouaghia 13jl
    berthelange 13+2
    bertrichamps14Dn
    besace      14Tl
    bessas      14ia
    bessy sur cu14yp
    bethemont la15CR
    betlehem    15Sx
    bettembourg 15jG
    betzdorf    15yG
    beuvillers  16BI
    beveren leie16Qy
    beylagan    16fY
    bezannes    16vJ
    bhadgaon    1794
    bharuch     17Nm
    bhiloda     17cp
    bhudgaon    17qo
    biasca      183J
    bida        18HY
    biel        18WE
    biernes     18lO
    bievres     18+n
    biguacu     19Dd
    bikramganj  19RX
    billancourt 19g2
    billy       19v9
    bilychi     1A8k
    bingol      1AMh
    binyamina   1Aat
    birac sur tr1Ap6
    birkenhead  1B1d
    birsfelden  1BGQ
    bishan      1BVg
    bislig city 1BlU
    bitburg     1B+w
    biyang      1CDI
    blackburn   1CRU
    blagdon     1Cgm
    blairville  1Cxo
    blandford fo1DBq
    blanzac     1DSJ
    blauvac     1Dhj
    blenheim    1Dwh
    bleymard    1EA7
    bloemfontein1EPT
    bloutiere   1Ee*
    bni bouayach1EtQ
    boca chica  1F5l
    bocquence   1FKa
    boechout    1FYW
    bogen       1Fn5
    bohars      1F*Q
    boiry saint 1GFC
    bois heroult1GW0
    boismont    1Gml
    boissezon   1H10
    boissy sans 1HJg
    boldumsaz   1HYq
    bologne     1Hmf
    bom jesus do1I02
    bonaduz     1IEi
    boneffe     1ITL
    bonnac la co1IhH
    bonnesvalyn 1IwY
    bonneville s1JC4
    bons villers1JSR
    booterstown 1Jgk
    borda da mat1Jum
    boreham     1K9n
    borlange    1KO6
    borough park1Kb*
    bosanska kru1KrQ
    bosing      1L5U
    bossiere    1LLP
    botolan     1LZd
    bouafles    1Lo1
    bouchevillie1M1q
    boueni      1MIB
    bougnies    1MXH
    bouille lore1Mno
    boulancourt 1N1D
    boulleret   1NHe
    bountiful   1NXZ
    bourdenay   1Nn+
    bourg de thi1O2k
    bourges plus1OKm
    bourguignon 1OcZ
    bournonville1Osx
    bourton on t1P6K
    bousseraucou1PLX
    boutigny pro1PcK
    bouxieres au1Psq
    bouzy       1Q7u
    bowling gree1QM9
    bozberg     1QaQ
    brackenheim 1QpI
    bragassargue1R1w
    brainville s1RIl
    branchon    1RXH
    brannay     1RnL
    brasilia    1S0m
    braunlage   1SFI
    braye en thi1SVA
    brechamps   1SkV
    bregy       1SzD
    brejo santo 1TDF
    brenham     1TSD
    brery       1Tgk
    brest       1TwN
    bretigny sur1UA*
    breuil      1USD
    brevans     1Ujm
    briance comb1UzD
    bricy       1VDQ
    bridoire    1VTS
    brierfield  1VkM
    brigittenau 1VzW
    brinay      1WD1
    brioude sud 1WSK
    brittnau    1Wj3
    broadwater  1WyO
    broken hill 1XB1
    brookings   1XPu
    brotte les r1Xe*
    brousse le c1Xu6
    broyes      1Y9H
    brugg       1YPN
    brunehamel  1YeL
    brusque     1YtE
    bruxelles ko1Z7O
    brynmawr    1ZON
    bucerias    1ZcE
    buchs ringst1Zqx
    budaka      1a4F
    budhlada    1aMR
    buenos aires1aa+
    bugo        1apQ
    buire au boi1b1R
    bukhara     1bGZ
    bulainville 1bX7
    bullhead cit1blc
    bundaberg   1bzg
    buon trap   1cBv
    bure        1cPc
    burgas      1cel
    burgundy fra1ctx
    burkhardtsdo1d6i
    burnley     1dLy
    burton      1daP
    bus saint re1dop
    bussac      1e0d
    bussigny sur1eHe
    bustleton   1eYX
    butschwil ga1emo
    buxerette   1e*I
    buzau       1fF5
    byram       1fT7
    cabannes    1fhv
    cabrero     1fwz
    cachoeiras d1gAd
    cadenet     1gPb
    cafarnaum   1gec
    cahon       1gti
    caillere sai1h6L
    cajamarca   1hL4
    calanca     1hZ3
    calderdale  1hnD
    callas      1h*r
    calorguen   1iFf
    cam le      1iUP
    camas       1ij0
    camborne    1iyP
    cambusbarron1jCK
    camon       1jQ*
    campandre va1jhx
    campigny    1jyE
    campo largo 1kCU
    campugnan   1kTB
    canaries    1khm
    candido de a1kxL
    cangzhou    1lAt
    cannet      1lQ4
    cantagalo   1lf7
    canton de fr1luN
    caotun      1m8M
    capao redond1mO0
    capelle les 1meA
    caplong     1mtQ
    caranavi    1n6O
    carcanieres 1nLD
    cardross    1naW
    carinhanha  1npi
    carlos barbo1o2p
    carmo do par1oI3
    carnoux     1oXD
    carrara     1omU
    cars        1p0t
    cartigny    1pFi
    casalnuovo d1pVn
    casimiro de 1plf
    cassignas   1p*3
    castel voltu1qF4
    castellon de1qWh
    castelnaudar1qrB
    castetner   1r6H
    castillon en1rO6
    castlemartyr1reb
    catabola    1rtR
    caterham    1s63
    cau dien    1sLE
    cauge       1sb3
    caurel      1srO
    cauville sur1t6H
    caxito      1tLe
    cazarilh las1taQ
    cazoules    1trB
    cefn cribwr 1u4a
    celle dunois1uJF
    cellettes   1uas
    centar      1uq2
    central afri1v2g
    centre      1vJe
    centro haban1vZF
    cerences    1voi
    cerknica    1w2B
    cerny les bu1wHL
    cesancey    1wWg
    cessey      1wmY
    ceyzerieu   1x03
    chabreloche 1xF7
    chaeryong ni1xU0
    chaillac    1xj5
    chaiyaphum  1x+Q
    chalais     1yF9
    chaleze     1yUz
    challonges  1yl3
    chamagne    1y*a
    chamblac    1zFB
    chamborand  1zVo
    chamesson   1zm2
    champagnac  1+0b
    champagney  1+K4
    champdotre  1+ad
    champigneul 1+rN
    champlin    1*7S
    champs gerau1*Na
    chanac      1*eS
    chandolas   1*tq
    changey     206T
    changyi     20Kr
    chanteix    20aC
    chantraines 20rQ
    chapdes beau214w
    chapelle aux21MT
    chapelle de 21gM
    chapelle gau21+w
    chapelle mon22IP
    chapelle sai22cu
    chapelle ure22xS
    charancieu  23Bw
    charency    23Sc
    charite sur 23iS
    charlotte   23yB
    charmes sain24CS
    charnizay   24TG
    charroux    24jA
    chasetown   24zH
    chassey beau25Dv
    chataignerai25UX
    chateau porc25no
    chateauneuf 2641
    chateauredon26Pv
    chatelard   26iI
    chatelus    26zr
    chatillens  27E+
    chatillon su27YR
    chatuchak su27p5
    chauffecourt284V
    chaumont    28LB
    chaussee    28c6
    chaux       28tk
    chavannes   298W
    chavigny    29PY
    chazeuil    29fR
    chegem      29uW
    chelmsford  2A7v
    chemilli    2AO6
    chenay le ch2Ae6
    chengam     2Aul
    chennegy    2B8C
    cheptainvill2BNw
    cheriennes  2Bdc
    cheroy      2BtJ
    chervonopart2C6y
    chester     2CMw
    chevanceaux 2Ccm
    chevire le r2CtE
    cheylade    2D7E
    chhatapur   2DMf
    chiba       2Dax
    chiconi     2Dq8
    chigy       2E2a
    chillac     2EHY
    chimborazo  2EWx
    chinju      2Ekx
    chipping cam2EzY
    chiroqchi   2FCr
    chitato     2FRu
    chizhou     2Fh8
    choisy au ba2Fvg
    chon thanh  2G8l
    chorleywood 2GNn
    chouvigny   2GcA
    chudleigh kn2GrI
    chunghwa    2H4H
    chuzelles   2HIg
    cidade unive2HXI
    cikarang    2Hm*
    cintray     2H*x
    cirey les po2IG0
    citry       2IW6
    ciudad del e2Iob
    ciudad serda2J52
    cizhu       2JME
    clamecy     2JcG
    clarenville 2Jr0
    claveyson   2K4E
    clearwater  2KJt
    cleobury mor2KZ4
    clermont de 2KpI
    cleurie     2L4a
    clinton     2LJx
    clorinda    2LZe
    cluses      2LoX
    co sligo    2M16
    coatreven   2MG3
    cockfield   2MUO
    coeur d asta2Mi*
    coex        2M+J
    coigny      2NDQ
    cojutepeque 2NS7
    coligny     2Ngz
    collegien   2NwS
    collipulli  2OB4
    colmey      2ORy
    colombier   2OiI
    colon       2OzC
    colroy la gr2PCv
    comanesti   2PRt
    combourg    2Phg
    comitan de d2PxA
    commentry mo2QDu
    communaute d2Qb2
    compainville2Qw4
    conan       2R9D
    conches     2RQw
    condal      2RgT
    conde sur se2RyZ
    conflans sur2SDK
    conjux      2SUT
    consegudes  2SkE
    contern     2S+D
    contrexevill2TDy
    coon rapids 2TSZ
    coquitlam   2ThM
    corbeny     2Twg
    corcelles pr2UBL
    cordon      2UR7
    corinto     2Uf*
    cormoranche 2UvR
    cornieville 2V9q
    coronation p2VPF
    corrente    2Vez
    corso italia2VtE
    coscomatepec2W6a
    costillares 2WMM
    coteaux du v2WdC
    cottevrard  2WtI
    coudeville s2X7I
    coufouleux  2XNe
    coulogne    2Xe3
    coulouvray b2Xw1
    county mayo 2YA5
    courances   2YQZ
    courcelles e2Yh2
    courchapon  2Y+r
    courgis     2ZEc
    courpalay   2ZU9
    court       2ZkM
    courtete    2Z+Y
    couserans py2aFM
    coutras     2aVC
    couze et sai2alI
    cowpen      2azZ
    craigieburn 2bBk
    cranham     2bRA
    crasville la2bgk
    crecy en pon2bwj
    creney pres 2cA3
    cresse      2cPg
    crete a l oe2cfN
    crevin      2cx6
    crimolois   2dB2
    croata      2dRZ
    croissy sur 2dgI
    croix valmer2dy4
    crosey le gr2eAk
    crouch end  2eQK
    crozet      2efr
    cruz das alm2eud
    cuatro camin2f8B
    cucq        2fO3
    cugnaux     2fcK
    cuisles     2fqy
    cullompton  2g3N
    cumra       2gHz
    curacao     2gVw
    curmont     2gkX
    cusano milan2gzs
    cutry       2hDf
    cuzance     2hSh
    da an       2hhB
    dadeldhura  2huu
    dagueniere  2i7D
    daisen      2iLP
    dalecarlie  2iZ5
    dalmeny     2int
    damas et bet2i*u
    damiao      2jFC
    dampicourt  2jVA
    dampniat    2joO
    dandeli     2k1R
    dankov      2kG6
    daotian     2kV3
    darbhanga   2kjP
    darien      2kxc
    dartmouth   2lAb
    dasnapur    2lO9
    daumazan sur2lcf
    davidson    2lqq
    daykundi    2m2R
    deba        2mGr
    decize      2mV2
    deganwy     2mj9
    deitingen   2my0
    delhi canton2n9q
    deluz       2nO8
    denain      2ncv
    denholme    2ns5
    denver      2o4R
    deraa       2oJL
    des moines  2oXJ
    desirade    2onC
    detroit shor2o*z
    deux vallees2pG3
    devinska nov2pWJ
    dhaka divisi2pkU
    dharmadam   2pyW
    dhulian     2qAc
    diapaga     2qPv
    diebling    2qe5
    dien bien ph2qs*
    dietikon    2r6c
    diffa       2rNW
    dijon metrop2rby
    dimitrowgrad2rqC
    dingsheim   2s2Y
    dion le val 2sHH
    discovery pa2sVM
    dittelbrunn 2slh
    diwek       2s*c
    djibo       2tDQ
    dobje       2tRR
    doeuil sur l2te+
    dok kham tai2ttS
    dolores     2u6D
    dombasle en 2uM5
    domeyrot    2udA
    dommartin   2utF
    dompierre   2v9l
    domremy aux 2vSC
    doncourt les2vhj
    donges      2vw1
    donjon      2w8O
    donzeil     2wNg
    dorfen      2wcD
    dorres      2wp+
    douains     2x2O
    doudelainvil2xHz
    doulevant le2xX2
    douville    2xlz
    dowling     2x*B
    dracenie pro2yFm
    drayton vall2yV4
    driesch     2ykK
    dronfield   2yyn
    drumnadrochi2zCH
    dubai marina2zS4
    dubowka     2zk7
    dufferin gro2zyg
    duleek      2+BE
    dun le pales2+P4
    dundo       2+e1
    dunkeswell  2+s3
    dupnitsa    2*41
    durdat lareq2*II
    dursley     2*XU
    duzce       2*lW
    dzuunmod    2*zz
    east        30CO
    east end dan30SW
    east leake  30i+
    east renfrew30zp
    eastern     31DN
    eastwood    31S7
    ebersberg   31hG
    ecasseys    31wT
    echelle sain32A9
    echzell     32QC
    ecopark     32gS
    ecretteville32wL
    ecutigny    33AU
    edfu        33Oc
    edson       33cX
    egelsbach   33sS
    eglise neuve344h
    ehein       34Lu
    eigenbilzen 34Zw
    eisenzicken 34oB
    eksel       350E
    el camp d en35F3
    el geneina f35Uy
    el meghaier 35jm
    el raval    35yu
    elan        36BY
    eleftherio k36Qb
    elk         36g2
    ellikon an d36uf
    elne        376t
    elswick     37LG
    emanville   37Yi
    emelgem     37ne
    emmerin     380c
    encarnacion 38Eb
    enfield     38UH
    englesquevil38iv
    enney       38yE
    entlebuch   39BH
    entrevennes 39T2
    epaumesnil  39i5
    epfig       39y4
    epiniac     3ADW
    epping      3ASQ
    equevilley  3Ahv
    erce        3Awq
    erembodegem 3B90
    erize la pet3BNQ
    ermenonville3Bep
    erone       3BuR
    erschwil    3C6h
    esboz brest 3CKs
    escazeaux   3CaR
    esclauzels  3Cpl
    escoville   3D3q
    eskisehir   3DIf
    espalion    3DY2
    esperanza   3Dnr
    esplanada   3E1X
    essards     3EHC
    essertenne  3EWg
    essondale   3EnD
    estancia vel3E*4
    estey s brid3FEB
    estree      3FTW
    eswars      3Fjm
    etang vergy 3FzU
    etevaux     3GD5
    etourvy     3GSP
    etreval     3GiF
    etwall      3GxR
    eutingen an 3H9l
    everett     3HO9
    evouettes   3Hcu
    exideuil sur3Hs6
    eyjeaux     3I4p
    ez zahra    3IJa
    fada n gourm3IXe
    fair oak    3InM
    fairview hei3I*r
    falconer hei3JEt
    fallingbrook3JTg
    fangcun     3JiF
    farciennes  3JwF
    farinole    3KAW
    farrukhnagar3KPP
    fatih       3Kdf
    fauquembergu3KtK
    faverolles  3L7j
    fay sur lign3LO7
    fayt le fran3LdW
    fegreac     3LuH
    feldbach    3M7B
    fenain      3MMg
    feni        3Mar
    ferdowsiyeh 3Mpc
    fern creek  3N2U
    ferreiros   3NHx
    ferrieres   3NZJ
    ferte hauter3Nry
    festubert   3O7B
    feusines    3OMe
    fieffes mont3Oah
    filain      3Opo
    fingig      3P1u
    firozabad   3PGD
    five oak gre3PUx
    flaignes hav3Pj*
    flatow      3P*C
    flebour     3QFI
    flers       3QTu
    fleury      3QkM
    fligny      3Q++
    flookburgh  3RDn
    floresta do 3RT7
    floure      3RiD
    foggy bottom3Rw7
    folweni     3S9X
    fontaine    3SPE
    fontaine le 3SiS
    fontaine sur3T0s
    fontanezier 3TI7
    fontenay le 3TY+
    fontenis    3Ts5
    fontvieille 3U6+
    forecariah  3UML
    forest vorst3UcW
    forges la fo3Ust
    forres      3V6M
    fort mahon p3VLv
    fortim      3Vc5
    fosses la vi3VrB
    fougeres agg3W5e
    foumbot     3WLO
    fourg       3Wbj
    fourques sur3Wrl
    fraignot et 3X6F
    frampton    3XMY
    francieres  3XdE
    frankenberg 3Xta
    franschhoek 3Y7P
    frauenfeld  3YNO
    frederico we3YdK
    freienwil   3YtH
    fremontiers 3Z6u
    fresnais    3ZN4
    fresnes maza3Zfh
    fressac     3Zxv
    freudenstadt3aBv
    friedberg   3aRk
    frioul venet3ahd
    froidfond   3axE
    frontenas   3bAb
    fruit cove  3bQs
    fugereville 3bfZ
    fukumitsu   3btW
    fumel vallee3c5Q
    furna       3cKN
    futog       3cY*
    gaas        3cma
    gacilly     3c+9
    gagarine    3dCJ
    gainesville 3dSM
    galati      3dgz
    gallargues l3duk
    gambat      3e72
    gand        3eK*
    gangkofen   3eZG
    ganvie      3enF
    gapyeong cou3e+c
    gardefort   3fE9
    garganvillar3fTv
    garmisch par3fj0
    gars        3fyJ
    gassin      3gAc
    gauchin lega3gQ0
    gausson     3gfX
    gaye        3gu1
    gdingen     3h5o
    geeste      3hJj
    gelang patah3hYl
    geluwe      3hnK
    genay       3i0W
    general vill3iHe
    geneytouse  3iWl
    genoelselder3imP
    genvry      3i*b
    gerardmer   3jEV
    gerland     3jTs
    germiny     3jjs
    gersfeld    3jzM
    getigne     3kCE
    gezaincourt 3kRT
    ghaziabad   3kfZ
    giaginskaya 3ktV
    gierloz     3l63
    gigors      3lKo
    gillette    3lZU
    gimond      3loD
    gion        3m0g
    giromagny   3mG9
    gistel      3mVc
    givonne     3mkn
    gjirokastra 3myl
    glandorf    3nB9
    glattbrugg z3nQJ
    glencoe     3nez
    gletterens  3nti
    gloucestersh3o6U
    go cong     3oLR
    gode        3oZU
    goerlingen  3onv
    goincourt   3p0D
    golden      3pEW
    gombe       3pTq
    gonaives    3pix
    gonez       3pyN
    gontenschwil3qCv
    gorbio      3qRG
    goris       3qfj
    gorrevod    3quS
    gossau sg   3r6k
    gottingen   3rL1
    gougnies    3ral
    gourbera    3rpb
    gourvillette3s2*
    goux sous la3sJA
    goya        3sZh
    gracia      3snv
    grainville l3t1S
    granchain   3tH9
    grand bourgt3tXK
    grand falls 3to2
    grand manill3u1y
    grand rullec3uJK
    grande comor3uas
    grandjean   3ur*
    grandvillars3v6D
    granges le r3vMH
    grao de murv3vc8
    graux       3vr4
    graz        3w4t
    great horkes3wKD
    grece occide3wau
    greenhithe  3wpo
    greifensee m3x2k
    grening     3xIS
    gretna      3xX+
    grezes      3xnN
    grignoncourt3y1m
    grindorff bi3yH4
    groitzsch   3yWe
    gros rederch3ylE
    grossbottwar3y*e
    grote brogel3zFp
    gruitrode   3zUu
    gryon       3zix
    guaianases  3zxN
    guanarito   3+96
    guara       3+N8
    guatemala   3+bw
    gudalur     3+pz
    gueldre     3*3k
    guerche sur 3*Ic
    gueschart   3*Xg
    guiche      3*nW
    guildford   400*
    guimba      40H3
    guiry en vex40X3
    gujranwala  40mC
    gumiane     40zh
    gunstett    41CJ
    gurgy la vil41QV
    gusinje     41ek
    guyong      41tY
    gye sur sein425a
    haa alif    42JC
    habra       42Xa
    haddenham   42mo
    haeju       42*2
    hageville   43Dp
    haikou      43Sp
    haissyn     43h9
    hakonegasaki43vK
    halifax     447Y
    halling les 44Ms
    halwan      44bW
    hamble le ri44px
    hamilton    452W
    hamont      45Gq
    hanawa      45Vt
    hanigsen    45kK
    hanret      45zQ
    haplincourt 46C2
    harbour land46RQ
    hardricourt 46hD
    harlech     46vt
    harreville l478H
    hartbeesfont47NG
    hary        47cA
    haspelschied47qV
    hathazari   483S
    hau giang   48H+
    hausach     48Y6
    haut intyamo48os
    haut val de 493S
    haute norman49JL
    hauterive   49ai
    hauteville l49rn
    haux        4A76
    havre       4ALG
    hayang      4AZv
    hayons      4ApH
    heanor      4B1j
    hechuan     4BGO
    heestert    4BUo
    heidwiller  4Bjn
    heinerscheid4BzM
    helen bos   4CBX
    helmbrechts 4CQT
    hemingbrough4Cev
    hendersonvil4Cu1
    hennecourt  4D7D
    heppenheim a4DLq
    herblay     4DbN
    herepian    4Dpu
    herliere    4E3z
    hermies     4EJk
    heroica ciud4EZ0
    herrlisheim 4EpE
    herzberg    4F2K
    hestrud     4FHv
    heuilley sur4FZ2
    hexham      4Fns
    hierges     4G0B
    high park sw4GFu
    highwood    4GVK
    hillingdon  4Gjc
    himi        4GyN
    hinis       4HAc
    hirekerur   4HOE
    hitachiomiya4Hc+
    ho chi minh 4HrK
    hockaday    4I4u
    hoeleden    4IK2
    hohberg     4IYz
    hokmali     4IoJ
    holle       4J0T
    holstebro   4JF0
    homa bay    4JSy
    hommarting  4Jia
    hong kong   4Jwp
    honnechy    4K9C
    hopewell    4KNB
    horgne      4KeR
    hornsby     4KtA
    horton kirby4L5I
    hostomel    4LK8
    houdremont  4LZo
    hounslow    4Lpn
    houtaing    4M3G
    howard beach4MHW
    hsinchu     4MVY
    huancayo    4MjZ
    huauchinango4Mxs
    hudiviller  4NAN
    huicheng    4NP5
    huizingen   4NeH
    humbeek     4Nsc
    hundelgem   4O67
    huntington b4OKT
    hurbache    4OZC
    hutang      4OoU
    hybla valley4P0Z
    ialoveni    4PEy
    ibicoara    4PRp
    icchannur   4PfY
    idaux mendy 4Pu5
    iffendic    4Q5Z
    ighram      4QJB
    igusa       4QXH
    ikedacho    4Qkx
    ilderton    4Qy5
    ile de re   4RCS
    iles de la l4RS9
    ilhat       4Rh+
    illhaeusern 4RwD
    ilovays k   4S9B
    imling      4SNR
    inagua      4Sbg
    inde        4Spu
    ineuil      4T1k
    ingouville  4TGm
    innere stadt4TVm
    intercom ber4Tjr
    inza        4T+g
    ipora       4UCX
    iraq        4UQ1
    irkutsk     4Udq
    iryango     4Uru
    isernhagen f4V3j
    isigny omaha4VHv
    isle aubigny4VWq
    isle verte  4Vox
    isone       4W1z
    issor       4WGO
    itabashi    4WVP
    itamarandiba4WjP
    itapiuna    4Wy1
    itezhi tezhi4XAI
    itupeva     4XOT
    iviers      4Xce
    iwata       4Xqh
    izeh        4Y3D
    izu         4YHH
    jabron lure 4YW2
    jadugora    4YlU
    jaguarari   4Yza
    jaisalmer   4ZCU
    jalapa enriq4ZRD
    jalor       4Zfv
    jamestown   4Zu3
    janakpur    4a6M
    janvilliers 4aLa
    jardin ameri4aaI
    jarvamaa    4apm
    jaswantnagar4b2h
    jaulzy      4bHG
    jaxaay parce4bVq
    jehay       4bl4
    jenaz       4bzc
    jerewan     4cB5
    jeu maloches4cQ6
    jharia      4ceQ
    jiangmen    4cso
    jiazi       4d4l
    jimo        4dIE
    jinjiang    4dV+
    jitai       4djj
    joao camara 4dx3
    johannesburg4e9*
    jombang     4ePI
    jonquieres  4eeV
    jose c paz  4etP
    jouhe       4f7c
    jouy sur mor4fNe
    jubaudiere  4fce
    judet de dam4fsN
    jugial      4g6A
    jujuy       4gLF
    jumigny     4gaC
    jupiter     4goz
    jussara     4h11
    juvigne     4hG6
    jytomyr     4hWR
    kabin buri  4hkJ
    kadayanallur4hy0
    kaffrine    4i9y
    kagera      4iOv
    kaikalur    4icn
    kajang      4iqV
    kakumiro    4j2l
    kalavoor    4jHS
    kalininskiy 4jVr
    kallnach    4jkF
    kalulushi   4jyF
    kamarhati   4kAv
    kamiiso     4kQ0
    kampong baha4keh
    kampung jeli4kwW
    kamyanets po4lCM
    kanchanaburi4lR4
    kanegasaki  4lfK
    kani        4ltU
    kano        4m5p
    kaohsiung   4mJf
    kappelkinger4mXm
    karachay che4mm3
    karamsad    4m*9
    karbinci    4nDv
    karlovac    4nRZ
    karol bagh  4ngK
    karuzi      4nux
    kaset wisai 4o6r
    kassala     4oKy
    katavi      4oZ1
    katowice    4onB
    kauffenheim 4p01
    kawambwa    4pEB
    kayl        4pTI
    kearsley    4phq
    keene       4pw2
    kelaniya    4q7g
    kemer       4qLm
    kenema      4qZd
    kensington  4qny
    kerbors     4q*s
    kermoroc h  4rEJ
    kesan       4rSx
    kettering   4rgx
    khadki      4rvE
    khamaria    4s8U
    khantys mans4sNX
    khartsyzsk  4sc8
    kherson     4sqM
    kholmskiy   4t2I
    khovd       4tGq
    khvaf       4tUe
    kidricevo   4tio
    kikinda     4twH
    kilifi      4u9Y
    killucan    4uNG
    kimilili    4ubS
    king edward 4upc
    kingsford   4v3P
    kinloss     4vI+
    kippel      4vWa
    kirchlengern4vlq
    kirk sandall4v+J
    kirkwall    4wCz
    kirumba     4wRa
    kishangarh  4wg7
    kitagata    4wuR
    kiwira      4x6P
    klaukkala   4xL3
    kline       4xag
    klungkung   4xqw
    kobarid     4y3k
    kockelscheue4yHD
    koga        4yVk
    koksijde    4yj*
    kollancode  4yxq
    komarno     4zA9
    konak       4zOg
    konibodom   4zca
    konstantynow4zsP
    koppana agra4+4V
    korfu       4+Ic
    korsun chevt4+Wp
    kosonsoy    4+lZ
    kota        4++Z
    kotli       4*DF
    koudougou   4*RO
    kourou      4*fS
    kowrow      4*tr
    krai de kras506G
    krasnoarmeys50L*
    kratie      50c3
    kriegstetten50qu
    kroonstad   5143
    ksar chellal51IQ
    kubinka     51Xp
    kuhlendorf  51le
    kullattur   51zf
    kumi        52Bb
    kungyangon  52Oh
    kupino      52c+
    kurihara    52r3
    kusadasi    533F
    kustrin an d53Ia
    kuurne      53X8
    kwidzyn     53l3
    kyiv        53zJ
    l a sagaram 54Ay
    la dolorita 54R0
    la marque   54gF
    la rinconada54vy
    laage       559i
    labastide ce55Oh
    labatut figu55iO
    laboissiere 55zD
    labuan      56CW
    lac frontier56Rs
    lacarre     56ia
    lachapelle s56zh
    lacquy      57Da
    ladignac le 57Ta
    lafarre     57iC
    lagarde     57xr
    lagnicourt m58BF
    lagrange    58Qt
    lahamaide   58go
    lai         58vJ
    laissey     598U
    lake cowicha59Mf
    lakeshore vi59cR
    lalacelle   59r9
    lalla mimoun5A40
    lamalou les 5AJ8
    lambayong   5AZW
    lami        5Aou
    lamothe mont5B2X
    lanaye      5BIA
    landau in de5BXM
    landeron    5Bnr
    landover    5C2S
    landudec    5CIO
    langarud    5CZx
    langford    5Cov
    langquaid   5D28
    laniscat    5DHp
    lannion treg5DWd
    lanslebourg 5Dlq
    lanuejouls  5D*O
    laparrouquia5EDT
    lapu lapu ci5ESd
    larchamp    5Ehb
    larmor plage5Ex6
    larre       5FAm
    las brenas  5FQh
    lasbordes   5Fgy
    lasseube pro5FwZ
    lathi       5G8z
    lattaquie   5GOc
    laufach     5Ge1
    laupheim    5Gsn
    laurinburg  5H5f
    lauzet ubaye5HKX
    lavalleja   5Hbk
    lavaveix les5Hrx
    laveyrune   5I65
    lavras da ma5ILo
    layka       5IbJ
    leander     5IqP
    leboulin    5J2s
    lecumberry  5JHS
    leek        5JW0
    leforest    5Jks
    lei tung    5Jzf
    leiria      5KDC
    lembeni     5KQl
    lemuy       5KfP
    leningradska5Ktq
    lentillac du5L6c
    leopoldsburg5LLN
    lerik       5La6
    lesches     5Lp8
    lesosibirsk 5M25
    lesson      5MHr
    letpandan   5MXC
    leulinghen b5Mlo
    levecourt   5M+h
    levron      5NE1
    leyr        5NSW
    lezoux      5Nhd
    liangping   5Nvy
    libercourt  5O86
    licey sur vi5ONK
    licy clignon5Od8
    liencourt   5Orc
    lieuche     5P44
    lightwater  5PJT
    lignieres la5PZn
    lihons      5Pq9
    lillooet    5Q2J
    limburg     5QFz
    limoges metr5QVS
    linas       5Qk3
    linden      5QyX
    lingeard    5RA+
    linjiang    5RPL
    linton hall 5RdT
    lipetsk     5Rt3
    lishi       5S50
    lisses      5SJt
    little eaton5SYx
    liupanshui  5So1
    livet sur au5T0p
    lixian      5TGp
    llandybie   5TVL
    llupia      5TkP
    lochapada   5TyN
    locoal mendo5UB*
    loerrach    5UQ8
    lognes      5Ue+
    lohra       5UuU
    loison sur c5V8K
    lombard     5VMm
    lompoc      5VbB
    long beach  5VqM
    longchamp so5W3j
    longeville  5WKc
    longju      5Wad
    longsdorf   5Wq3
    longueuil   5X3a
    loni        5XJV
    lora del rio5XXu
    lori        5XmN
    lorsch      5Y04
    los santos  5YGH
    lotbiniere  5YUI
    loubressac  5Yjc
    loughborough5Yyt
    loupershouse5ZBl
    louroux beco5ZSc
    louversey   5Zir
    louzouer    5ZzQ
    lower lonsda5aBk
    lqoliaa     5aQo
    luberon mont5aeG
    lucala      5asd
    lucera      5b5O
    lucon centra5bK3
    ludwigshafen5bZR
    lugny les ch5bnr
    lukolela    5c0a
    lumeville en5cEC
    luneburg    5cSY
    luotian     5cgc
    luriecq     5cum
    lussac      5d7C
    lutherville 5dNT
    luxe        5dc2
    luzhou      5dqt
    lyman       5e2o
    lyon 7e arro5eIC
    m sila      5eY1
    mabai       5emU
    macclesfield5ezu
    machelen aan5fD1
    macogny     5fRe
    madalena    5fgf
    madhavaram  5fvw
    madison     5g9k
    mae do rio  5gOQ
    magadino    5gcS
    maggia      5grW
    magneux     5h4S
    magny le fre5hLA
    magway      5hbE
    mahbubnagar 5hpq
    mahoba      5i2a
    maignelay mo5iGd
    mailly maill5iX7
    mainvilliers5imY
    maison dieu 5j0g
    maisontiers 5jJi
    majalengka  5jZY
    makindu     5jou
    makwassie   5k0h
    malakka     5kFB
    malatya     5kU0
    malbuisson  5kj2
    maleves sain5kxy
    malita      5lBL
    malmerspach 5lQx
    maluku islan5lf4
    mamer       5ltu
    manakara    5m5h
    manay       5mJr
    mandal      5mZA
    mandiana    5moP
    manesar     5n1f
    mangnai zhen5nG8
    manicamp    5nUd
    manjhanpur  5nj4
    mannheim    5nyx
    mansa       5oBb
    manta       5oQx
    manus       5ofq
    maple grove 5ota
    mara        5p6V
    maramag     5pLE
    marau       5pZu
    marcay      5pop
    marche en fa5q2n
    marcieu     5qJl
    marcilly sur5qcZ
    marcy       5qsY
    marennes    5r6u
    marey sur ti5rON
    margouet mey5re9
    maricourt   5rsy
    marignieu   5s6j
    marimont les5sNT
    maritime    5sc*
    marki       5ssL
    marlens     5t5X
    marmoutier  5tLB
    marolles    5ta5
    marpire     5tqV
    marrero     5u4O
    marsangy    5uJj
    marseille 9e5uda
    martaban    5utm
    martigne fer5v7n
    martinique  5vOi
    maruobara   5veH
    marysville  5vtC
    masan       5w6Z
    masham      5wKy
    maspalomas  5waO
    massegros   5wpO
    massoins    5x3J
    matadi      5xIA
    mateszalka  5xW3
    matlock     5xkj
    mattaincourt5xzU
    mau aimma   5yDC
    maulan      5ySF
    maupertuis  5yhW
    mauries     5ywm
    mauvilly    5zAb
    maxou       5zQe
    mayfield    5zff
    mayuge      5ztw
    mazeres     5+6q
    mazinghien  5+OC
    mbombela    5+bh
    mcmillan    5+pv
    meaux la mon5*2F
    medavy      5*Hh
    medina      5*Vt
    meer        5*lE
    mehal meda  5*yu
    meigem      60Bl
    meilly sur r60RI
    meknes      60gj
    meleus      60uw
    melleran    617E
    melsele     61LE
    memphis     61aH
    mendoza     61oU
    menetrux en 623G
    menil froger62Ix
    menomonee fa62Zs
    menuma      62pH
    merauke     631v
    mercury     63I1
    mergey      63XJ
    merindol les63mW
    mernda      640C
    merscheid   64FE
    merville    64Tc
    meskiana    64kJ
    mesnil benoi64+U
    mesnil mauge65Gf
    mesnil theri65ZZ
    messeix     65p5
    metabief    662a
    metropole de66HP
    meulebeke   66Wn
    mevaseret zi66lr
    meyrals     66+9
    mezerville  67DM
    mgandu      67VY
    mianyang    67k3
    mickle traff67yk
    middlesbroug68Bh
    midsomer nor68Qh
    mifune      68f1
    miharu      68ub
    mildenhall  696b
    mill creek e69ML
    millieres   69bf
    milton keyne69qV
    minamiboso  6A3Z
    mindouli    6AJK
    miniac morva6AY0
    minusio     6Amu
    mirafiori no6A**
    miranpur    6BG4
    miribel     6BV*
    misery      6Bl4
    mission hill6BzB
    mitchell    6CCV
    mitterteich 6CSO
    mizil       6CgT
    moate       6Ctw
    modi in makk6D5l
    moga        6DKF
    mohammadiyeh6DYt
    moiry       6DoU
    mojtame e ma6E2B
    molay littry6EGU
    molina de se6EWP
    molnlycke   6Elv
    mompos      6E+M
    moncalieri  6FDG
    monchaltorf 6FVR
    moncourt    6Fmx
    mondragone  6G1A
    monferran sa6GHt
    monistrol   6GWZ
    monoblet    6GmY
    mons en laon6G*l
    mont bernanc6HEy
    mont l etroi6HVc
    mont saint l6HnJ
    montacher vi6I3M
    montagnon   6IKn
    montaigu les6IcQ
    montanaire  6It2
    montauban de6J8E
    montbarrey  6JO5
    montbouy    6JeV
    montceaux l 6Jux
    montclar    6K9N
    monte alegre6KQ0
    montech     6KgU
    montellier  6KxQ
    monterey par6LB4
    montet et bo6LS6
    montferrand 6LiQ
    montgaillard6Lzk
    montgomery v6MEa
    montholon   6MUI
    montignies s6MmB
    montigny les6N3U
    montirat    6NMT
    montlauzun  6Ncv
    montmartin e6NtH
    montmort    6O8O
    montpellier 6OP4
    montreal    6OgN
    montreuil le6OyS
    montrichard 6PFT
    monts d anda6PW7
    montselgues 6Pne
    montvicq    6Q22
    mooroolbark 6QGM
    morainville 6QUh
    morazan     6Qju
    morelmaison 6QyI
    morges      6RB+
    morionvillie6RRB
    mormes      6RgX
    morombe     6RvZ
    morro da fum6S7x
    mortefontain6SOW
    morville les6Se3
    mosles      6StJ
    most        6T5g
    motru       6TJq
    mouchan     6Ta7
    moulares    6Tpj
    moulins comm6U3e
    mount barker6UKt
    mount pleasa6UbM
    mouriez     6UrR
    moussieres  6V5s
    mouthiers su6VMf
    mouy        6Ve7
    moyenmoutier6Vsw
    mporokoso   6W5Y
    muan        6WJK
    mudbidri    6WXS
    muhammadabad6WlX
    muille ville6W+p
    muktagacha  6XD6
    mulki       6XSJ
    munchen     6XgQ
    mungia      6XvL
    munster     6Y8a
    muramvya    6YNe
    muret et cro6Ybr
    muroran     6Yq8
    murzo       6Z3G
    musqueam    6ZHf
    mutigny     6ZWd
    muzzano     6ZlM
    myenigon    6Zya
    mytichtchi  6aBN
    naberezhnyye6aPk
    nadbai      6aeX
    nagaland    6as1
    nagina      6b4X
    naila       6bJV
    najran      6bY8
    nakhon phano6bmn
    naliang     6b*g
    nambsheim   6cDm
    namur       6cRv
    nancray sur 6cgk
    nangeville  6cv9
    nanpara     6d7d
    nanteuil le 6dNT
    nanumanga   6dcR
    naqadah     6dqL
    naravarikupp6e2x
    narok       6eHg
    nashik      6eVp
    natal       6ekR
    naugachhia  6ezJ
    navalcarnero6fCP
    navoiy      6fQy
    nayf        6ffB
    ndiyona     6fta
    nebbi       6g7R
    nedumpana   6gMD
    nefta       6gaw
    nehwiller pr6gpM
    nemby       6h1A
    nere        6hFF
    nesher      6hU7
    nether poppl6hjV
    neublans abe6hy8
    neuenstadt a6iCB
    neufmoulins 6iTI
    neuilly crim6ijZ
    neumarkt am 6i*v
    neustadt an 6jGS
    neuves maiso6jZC
    neuville de 6jrc
    neuville sur6kAJ
    neuvy       6kTX
    nevsehir    6kjw
    new cross   6kzT
    new milton  6lCI
    new york    6lSN
    newcastle un6lh3
    newport on t6lw3
    ney         6mA2
    nggosi      6mO2
    niagara     6mbZ
    nichapur    6mpu
    niederbipp  6n2L
    niederlenz  6nJJ
    niel        6nZr
    nieuwerkerke6nqB
    nijar       6o1v
    niksic      6oGh
    nimruz      6oUs
    nipani      6oiM
    nishitawara 6owu
    nivillers   6p8n
    njeru       6pOc
    noble contre6pcU
    noerdange   6prS
    nogentais   6q6J
    noirchain   6qLf
    nokha       6qbx
    nong bua lam6qqR
    noordpeene  6r39
    nord ouest  6rGB
    norfolk     6rUn
    norrbotten  6rkI
    north baddes6r+W
    north east  6sEt
    north kurduf6sUc
    north potoma6slO
    north wester6t0L
    northern cap6tF0
    northwood hi6tUh
    nossage et b6tjj
    notre dame d6u0x
    notre dame d6uLG
    nouans les f6ucz
    nouvelle bea6usn
    nova era    6v8a
    novacelles  6vOk
    novi sad    6vdq
    novogireyevo6vtt
    novouzensk  6w8K
    noworossijsk6wOZ
    noyant villa6wfa
    nozay       6wxj
    nuelles     6xAY
    nuisement su6xQF
    nur sultan  6xeK
    nyachera    6xt3
    nykobing fal6y4b
    oak hill    6yI+
    oamishirasat6yWx
    oberbruck   6yl6
    oberglatt ba6y*B
    oberleutensd6zFx
    oberschonewe6zWC
    oberwinterth6znM
    oboukhiv    6+18
    ocean marais6+Es
    ocourt      6+T9
    odessa      6+hj
    oensingen   6+vM
    offagne     6*8M
    ogden       6*Mz
    ogushi      6*an
    oignies en t6*oR
    oita        701m
    okemos      70FQ
    olari       70S+
    oldenburg   70hW
    olhao       70wH
    ollieres    719Z
    olonzac     71N+
    oman        71bs
    omnogovi    71ps
    onega       7220
    ons en bray 72Fj
    oostvleteren72UF
    oppede      72i0
    oraiokastro 72wW
    orbigny     7393
    ordonnaz    73Ne
    oresmaux    73ca
    orient heigh73q*
    orival      7443
    ormersviller74Ic
    ormskirk    74Y9
    oros        74mT
    orsett      74+X
    orval       75DM
    oschatz     75Rp
    oslo        75fk
    osse        75td
    osterholz sc766w
    ostrov      76MO
    otaru       76aw
    ottange     76oi
    ottrott     7723
    ouda yamaguc77Gr
    ouerdanine  77V8
    ouham pende 77j3
    oulens sur l77z1
    ourense     78Bg
    ouste       78SK
    ouwegem     78hz
    overstrand  78xM
    oxford      799J
    oyo         79NJ
    ozolles     79bT
    paccots     79pe
    padampur    7A2G
    paducah     7AHK
    paijat hame 7AWb
    pair et gran7Akt
    paktika     7A+4
    palangkaraya7BCQ
    palerme     7BR8
    pallappatti 7Bfo
    palm river c7Bux
    palmerstown 7C9S
    palwancha   7CO4
    panadura    7Cc6
    pandak      7Cql
    panguila    7D3T
    panon       7DIx
    papa        7DXL
    par naogaon 7DmH
    paraiso     7D+t
    parappur    7EDk
    parchim     7ETw
    parepare    7Ej2
    parigny les 7E+4
    parisot     7FIR
    parkton     7FWo
    parnumaa    7FlU
    paroy sur th7G0O
    partridge gr7GGk
    pascagoula  7GVP
    passage     7GkB
    pasto       7Gzo
    pathumthani 7HCI
    pattani     7HQo
    pauini      7HfE
    pautaines au7Hu2
    payakaraopet7I72
    pays d issou7INE
    pays de gex 7IfL
    pays de mont7Iwh
    pays de sten7JET
    pays grenado7JXJ
    paz         7Jmq
    pearlgate   7J+Q
    pecqueuse   7KDX
    peer        7KSj
    peje        7Khh
    pellerin    7KwS
    pembrokeshir7L9R
    peng siang  7LNg
    pennes le se7Lcb
    penvenan    7LrK
    perchay     7M3N
    peret bel ai7MIw
    perigord rib7MYy
    pernand verg7Mo7
    perpezac le 7N2H
    perrigny les7NIw
    perth       7NYd
    pervomaisk  7Nnd
    pessines    7O0L
    peterlee    7OEv
    petit landau7OUx
    petite pierr7Om7
    petrolia    7P0A
    peuton      7PGA
    peyrelevade 7PWC
    peyrusse le 7Pma
    pfedelbach  7Q1t
    pharr       7QGp
    phoenix     7QVY
    phu yen     7QkV
    piano       7Qzq
    picnic point7RCu
    piekary slas7RSm
    pierrefitte 7RjO
    pierres     7S08
    pigna       7SF*
    pilar do sul7SUF
    pin         7Six
    pind dadan k7Sxa
    pingliang   7TAd
    pinotepa nac7TOt
    piparia     7TdM
    piraquara   7Tro
    pironchamps 7U4C
    pistoia     7UI1
    pitt meadows7UWS
    plabennec   7UlA
    plaine de l 7U+U
    plainville  7VFZ
    plancher les7VVG
    plantay     7Vkn
    plateau de m7V+2
    pleasant pra7WDm
    pleneuf val 7WTk
    plessis hebe7Wl2
    pleure      7X0z
    ploermel com7XG8
    ploubalay   7XWY
    plouguin    7XnR
    plouzane    7Y23
    plusquellec 7YHK
    poco redondo7YVr
    poet celard 7Yjp
    poilhes     7Y+0
    pointe la ru7ZEr
    poivres     7ZVF
    polbeth     7ZkE
    pollenca    7Zyr
    pom prap sat7aAz
    pommerieux  7aQ2
    pompierre su7afX
    ponferrada  7au+
    pont chretie7b8h
    pont en ogoz7bRH
    pont sur sei7bjN
    pontchateau 7b+7
    ponthou     7cEF
    pontru      7cTb
    popovo      7ciH
    pornic agglo7cwm
    port d espag7dAE
    port loko   7dQg
    port sudan  7dh0
    porte de l i7dwk
    portes de ro7eDE
    portland    7eUZ
    porto seguro7ekJ
    posat       7ez8
    poti        7fCU
    pouchergues 7fR0
    pouilly en a7fgj
    poullignac  7fz1
    poussy la ca7gD1
    povoa de var7gSn
    prachin buri7ghf
    pradons     7gxS
    pranzac     7hAi
    prayssac    7hPf
    prechacq les7hf*
    preignan    7hwj
    preporche   7iA5
    presle      7iRG
    preston     7ihj
    prevesa     7iy5
    priez       7jBT
    princes town7jRb
    privoljsk   7jgh
    prome       7jw5
    prouvy      7k9A
    province de 7kPr
    prunay belle7kgg
    przemysl    7kxF
    pucol       7l9N
    puente alto 7lO6
    puerto lopez7lfd
    puget ville 7lw0
    puisieux    7mA8
    pulderbos   7mPW
    punakha     7me0
    puntarenas  7msh
    puruandiro  7n4x
    putatan     7nJ*
    puurs       7nZ3
    puybegon    7npc
    puyravault  7o3L
    pyongan du s7oHz
    qakh        7oX3
    qasr khiyar 7olT
    qina        7oyX
    qipan       7pAX
    qostanai    7pON
    quaregnon   7pcy
    queaux      7psh
    queimadas   7q6M
    queretaro   7qMF
    quettetot   7qcE
    qui nhon    7qsK
    quillon     7r5f
    quincy sous 7rLN
    quirinopolis7rb0
    quthbullapur7rps
    rabateliere 7s2R
    racrange    7sHy
    radonvillier7sWo
    ragnies     7sl3
    raichur     7sy+
    raion d ungh7tBp
    raipur doman7tRU
    rajauli     7tgr
    rakospalota 7tvB
    ramberviller7u8o
    ramillies   7uOC
    rampur      7udO
    rance lubero7ura
    randens     7v5Y
    ranguevaux  7vKV
    ranstadt    7vYt
    raposos     7vns
    rasses      7w0O
    rathmines   7wEQ
    raurkela    7wSn
    rawa mazowie7wi1
    rayne       7wwS
    reallon     7x9L
    recanoz     7xOg
    recologne   7xe1
    redange     7xth
    redon agglom7y6D
    regensdorf  7yKq
    region de ba7ydZ
    regney      7yxQ
    reichenburg 7zBK
    reine       7zQZ
    relanges    7zg5
    remeling    7zvg
    remiremont  7+9o
    renauvoid   7+Ox
    rennell and 7+dD
    renzhao     7+sS
    republique d7*6M
    ressons le l7*Ld
    retschwiller7*aS
    reutow      7*p1
    rewa        802i
    rezonville  80HK
    rhineland pa80WI
    riachao do d80lm
    ribecourt dr80*L
    ricaud      81Fd
    richmond    81Ud
    ricklingen  81kM
    riehen      81zC
    rieux minerv82Cx
    rijau       82S9
    rimbach     82i5
    ringwood    82xR
    rio grande  83At
    riobamba    83QZ
    ripon       83ec
    ritterhude  83s+
    rivera      845p
    rives du fou84LR
    riviere pilo84d9
    rize        84sq
    robertsganj 855W
    roche canill85KY
    roche sur le85cq
    rochefoucaul85vV
    rochester   86AO
    rockford    86QH
    rocques     86fd
    rodinghausen86u6
    rogecourt   876i
    rohrbach    87Ky
    roksem      87Zx
    romagne     87or
    romans sur i883Q
    romieu      88Iq
    roncheres   88Xy
    ronnet      88n7
    ropraz      88*b
    roquefort su89Hi
    rorschwihr  89Yb
    roseburg    89nU
    roseto degli8A0D
    rosignano so8AGs
    rossay      8AWP
    rostokino   8AkI
    rothenburg  8AzJ
    rottenburg  8BCF
    rouen norman8BR9
    rougemontier8Bhg
    roullours   8Bww
    rousse      8CAO
    rouvignies  8CQ4
    rouvroy les 8Chf
    rovray      8CxP
    royans verco8DAJ
    rozerieulles8DPU
    rubelles    8Dg4
    rudolfstette8DuZ
    ruffey le ch8E8E
    ruille sur l8ENR
    rumersheim  8Ebd
    rumst       8Er1
    ruremonde   8F4+
    russin      8FJ6
    ruti bei lys8FW*
    ry          8FmJ
    s gravenvoer8Fzh
    saargemund  8GCW
    sabana grand8GRD
    sablons     8GgO
    saclas      8GvF
    sadillac    8H8M
    safonowo    8HMN
    sagonne     8HZz
    sahiwal     8Hop
    saiku       8I0t
    sainneville 8IHy
    saint agnan 8IZf
    saint aiguli8ItE
    saint alexis8JA8
    saint amand 8JTY
    saint andeol8Jmr
    saint andre 8K59
    saint andre 8KRu
    saint anthem8KkW
    saint appoli8L2o
    saint auban 8LKw
    saint aubin 8LeZ
    saint aubin 8L+T
    saint auvent8MIb
    saint bardou8Mb0
    saint baussa8MvJ
    saint benoit8NCB
    saint blaise8NWs
    saint bonnet8Nq2
    saint branch8O9s
    saint broing8OSz
    saint cassie8OmD
    saint chamas8P2t
    saint christ8PM7
    saint christ8Pie
    saint cirgue8Q2d
    saint clemen8QLg
    saint come  8Qfo
    saint crepin8Qz0
    saint cyr du8RG2
    saint damase8RbK
    saint denis 8RtX
    saint denis 8SDF
    saint didier8SWn
    saint donat 8SqY
    saint eloy d8T7r
    saint etienn8TQY
    saint etienn8Tnv
    saint etienn8U9R
    saint fargea8UT9
    saint fergeu8UnU
    saint floris8V4*
    saint franco8VOj
    saint gall  8ViS
    saint genest8V*u
    saint geoirs8WLp
    saint george8Wet
    saint george8X0C
    saint gerard8XMh
    saint germai8XhN
    saint germai8Y2y
    saint germai8YPR
    saint germai8YmS
    saint gery  8Z4h
    saint gingol8ZNp
    saint griede8Zg8
    saint hilair8Zxk
    saint hilair8aH2
    saint hilair8adi
    saint honore8ayJ
    saint isidor8bEb
    saint jean  8bYn
    saint jean d8bt5
    saint jean d8cCc
    saint jean d8cYE
    saint jean d8ct+
    saint jean l8dD4
    saint jeure 8dX+
    saint joseph8do*
    saint julien8e67
    saint julien8eRq
    saint julien8eo7
    saint just d8f73
    saint lager 8fQi
    saint lauren8fjX
    saint lauren8g4O
    saint lauren8gR5
    saint leger 8gl5
    saint leger 8h5m
    saint leonar8hPp
    saint loube 8hit
    saint loup  8h*R
    saint luc de8iJY
    saint magne 8ibp
    saint manvie8ivk
    saint marcel8jCl
    saint mard s8jX7
    saint martia8jqg
    saint martin8k8t
    saint martin8kV6
    saint martin8krs
    saint martin8lCX
    saint martin8lYk
    saint martin8luq
    saint martin8mF2
    saint mathie8mZa
    saint mauric8msM
    saint mauric8nDk
    saint medard8nYr
    saint menoux8nsu
    saint michel8o8v
    saint michel8oVc
    saint morill8oq7
    saint nicola8p7n
    saint nizier8pUS
    saint ouen d8pnh
    saint oulph 8q7F
    saint pantal8qPB
    saint parthe8qkn
    saint paul d8r0N
    saint paul l8rLT
    saint perdon8rfu
    saint philbe8ryb
    saint pierre8sEe
    saint pierre8saO
    saint pierre8sx7
    saint pierre8tHv
    saint pierre8tdQ
    saint placid8tyz
    saint prejet8uFb
    saint privat8uZc
    saint quenti8utQ
    saint racho 8vDy
    saint remy b8vVg
    saint renan 8vri
    saint romain8w7o
    saint rome d8wT9
    saint saturn8wlz
    saint sauveu8x2+
    saint sauveu8xPE
    saint sernin8xiR
    saint severi8x*h
    saint solve 8yIR
    saint sulpic8yb0
    saint sulpic8yw*
    saint sympho8zFe
    saint thomas8zZA
    saint ulrich8zrS
    saint valere8+80
    saint victor8+Py
    saint vigor 8+kN
    saint vincen8*4A
    saint vrain 8*P0
    saint zotiqu8*hK
    sainte anne 8*++
    sainte cathe90IZ
    sainte colom90cf
    sainte croix90wq
    sainte eulal91FV
    sainte foy  91Ya
    sainte gemme91sZ
    sainte honor92BA
    sainte madel92U9
    sainte marie92p4
    sainte marth938G
    sainte perpe93QT
    sainte segre93iv
    sainte vaubo93*c
    saivres     94Fk
    sakhipur    94TV
    salah bey   94hf
    salazie     94vr
    salerans    958D
    salignac de 95Mo
    salitre     95cQ
    salles d arm95t2
    salon       9687
    salto       96N2
    salza       96cZ
    samaniego   96ql
    sambreville 972r
    samokow     97HU
    samuran     97WG
    san antonio 97my
    san carlos p983S
    san fermin  98K8
    san francisc98d9
    san isidro  98va
    san jose del99B8
    san juan del99TZ
    san luis de 99kK
    san martin t99*Y
    san nicandro9AHO
    san pedro al9AXw
    san salvador9AqP
    san vicente 9B5X
    sanchez mira9BKC
    sanderstead 9BZh
    sanehwal    9BoB
    sanharo     9C0k
    sankt margre9CG3
    sanqu       9CUw
    sant boi de 9Cm8
    santa barbar9D2c
    santa cruz d9DJT
    santa ines  9DcD
    santa maria 9Du4
    santa rosa  9EB2
    santana de p9ESE
    santiago de 9Ei8
    santo amaro 9E+y
    santo tomas 9FJN
    sanzhuang   9FYB
    sao francisc9FrA
    sao joaquim 9G9B
    sao luis    9GSx
    sao pedro da9Gln
    saou        9H1J
    sapulpa     9HGW
    sarandi     9HUU
    sarcey      9Hit
    sarikamis   9Hxn
    sarpourenx  9IAf
    sarreyer    9IQ6
    sarthe      9IgF
    sasovo      9IuW
    sathmar     9J7c
    satyamangala9JM0
    sauguis sain9JbL
    saulkrasti  9Jq*
    saulxures le9K5m
    saussay     9KL+
    sauvagnon   9Kbz
    sauvigney le9Ks+
    savannah    9L6+
    savignac    9LLH
    savigny le v9LdM
    savonnieres 9LuG
    say         9M6+
    scalloway   9MKg
    schaerbeek s9MaD
    schattenhalb9Mq0
    scheuren    9N32
    schirrhoffen9NI1
    schlinderman9NYM
    schoeneck   9Nnj
    schoos      9O1e
    schulzendorf9OGF
    schwarzenbek9OW3
    schwerzenbac9Om5
    scotchtown  9O*L
    seahouses   9PC*
    sebrazac    9PRk
    sedam       9Pgv
    seen kreis 39Pw5
    segou       9Q9Y
    seiches sur 9QOl
    sejong      9QeD
    selens      9QsQ
    selnica ob d9R6A
    semboku     9RKT
    seminyih    9RZJ
    senador guio9RoP
    sendets     9S1r
    senja       9SGt
    senouillac  9SWl
    senzeilles  9SlY
    sept vents  9S+O
    serampore   9TDw
    sered       9TTJ
    seri kembang9TiT
    sermaize les9Ty8
    serquigny   9UB8
    serres sur a9URy
    servas      9Uhy
    sesame park 9Uyb
    setques     9VCO
    sevan       9VSB
    sevignacq   9VhU
    sexey les bo9Vwi
    sfax        9W9y
    shahada     9WOM
    shahrak e mo9WdV
    shal        9WtG
    shangmei    9X5R
    shaoyun     9XJH
    shawbury    9XXW
    sheffield   9XmQ
    shendi      9X+h
    sherbrooke  9YDQ
    sheyban     9YSO
    shijiao     9YgU
    shimane     9YuY
    shinyanga   9Z6u
    shirley     9ZLN
    shizuishan  9ZZA
    shostka     9Znu
    shuangjiang 9a0O
    shunde      9aEz
    si sa ket   9aSu
    sibsagar    9agj
    sidi aissa  9aut
    sidoarjo    9b8s
    sieuras     9bNe
    signy signet9bc2
    sikandarpur 9bqd
    silistra    9c2A
    sils im doml9cHs
    sima        9cXF
    simmern     9cm8
    sindelfingen9c+i
    singleyrac  9dCz
    sint amands 9dQq
    sint kruis  9dii
    sint pieters9d+W
    sipaliwini  9eDx
    siribala cor9eR*
    siselen     9eff
    sittensen   9euJ
    siwani      9f6u
    skerries    9fLZ
    slany       9fZI
    slobojanske 9fnB
    smartno ob p9f*V
    snamjanka   9gE5
    soc trang   9gSJ
    sofia       9ggD
    soiron      9gu*
    sola        9h7g
    soleymieux  9hMC
    sologny     9hcI
    somandepalle9hqo
    somme bionne9i3w
    sommevoire  9iJi
    sondershause9iYN
    songyuan    9imK
    sonzacate   9i+r
    sorbiers    9jCp
    sorinnes    9jSA
    sosnogorsk  9jgR
    souanyas    9jw4
    soueich     9k8n
    souk el arba9kOb
    soulignonne 9kfj
    souppes sur 9kvU
    sourzac     9l8*
    south burlin9lOG
    south hamgyo9leX
    south molton9lu*
    south slope 9m9o
    southern    9mPN
    southwater  9mec
    sovetsk     9muQ
    spanaway    9n6W
    speyer      9nLD
    spreitenbach9nZd
    sprinkange  9npE
    srimangal   9o2w
    st austell  9oIr
    st kitts nev9oXm
    stabat      9omy
    staindrop   9p2Z
    standon     9pHO
    starcross   9pWz
    staufenberg 9pn1
    stefan voda 9p*v
    steinhausen 9qEu
    sterling    9qUD
    stift quernh9qi*
    stockstadt a9qxi
    stone       9rAt
    stotfold    9rPr
    stratford   9req
    strengelbach9rtm
    stuart      9s6T
    suakin      9sLn
    subulussalam9sbJ
    sud estuaire9sof
    sudurland   9t0*
    suhbaatar   9tEN
    sukaikida   9tUe
    sully       9tig
    sulzbach ros9txt
    summit      9uAK
    suncrest    9uP1
    sungurlu    9ueB
    supt        9usp
    surgy       9v5Y
    surrey city 9vJg
    suse        9vYy
    sutton on tr9vnY
    suzoy       9v*c
    svitlovodsk 9wEi
    swetogorsk  9wSw
    sykies      9whW
    szabolcs sza9wv8
    taastrup    9x7S
    tabuk city  9xL7
    tadaoka higa9xZd
    tafire      9xne
    tahe        9x*l
    tailhac     9yDJ
    taipa       9ySH
    taizy       9ygD
    takasaka    9yt+
    tal y bont  9z64
    talcy       9zKJ
    tallaght    9zYw
    taluyers    9zoB
    tamanghasset9+2F
    tamesna     9+Gc
    tana river  9+V9
    tandjile    9+jO
    tangjiazhuan9+yA
    tanjung selo9*AU
    tanu        9*Pc
    taphan hin  9*dM
    taras       9*rp
    targovishte A04p
    tarnowitz   A0JA
    tartigny    A0Xt
    tasiujaq    A0lW
    tatsunocho tA0zX
    tauramena   A1Bx
    tavernes de A1Rh
    tayga       A1fk
    tchapaievsk A1u5
    teapa       A26n
    tegel       A2LA
    teissieres lA2a4
    telfs       A2oh
    temburong   A31d
    templestowe A3Gq
    teningen    A3VO
    tepeapulco  A3kV
    terhagen    A3zE
    ternay      A4Bn
    terrats     A4Rj
    terres de caA4jw
    terroles    A523
    tessy bocageA5HF
    teutonia    A5WR
    tha raeng   A5kg
    thalheim    A5yx
    thanjavur   A6Co
    thayngen    A6Rc
    theil de breA6gr
    thenia      A6wX
    theuley     A7AE
    thi tran na A7RC
    thielle     A7if
    thieux      A7yi
    thimonville A8Bo
    thistletown A8RK
    thoiry      A8h1
    thonne le thA8wb
    thorigne en A9BX
    thoronet    A9RO
    thoury      A9gd
    thuit       A9wI
    thurlby     AA93
    tianfu      AANP
    tickhill    AAa+
    tieste uragnAAo*
    tikamgarh   AB17
    tilleur     ABFp
    timashevsk  ABW9
    tinchebray  ABkj
    tinteniac   AByw
    tire        ACAi
    tirupur     ACQU
    titterten   ACfB
    tlaquiltenanACuc
    tocancipa   AD6v
    toging am inADLq
    tokyo       ADZP
    tolyatti    ADn2
    tonami      AD*A
    tongling    AED0
    tooele      AERv
    torcy le graAEgi
    tororo      AEvK
    torrox      AF8b
    toss kreis 4AFNy
    touche      AFcZ
    toulon      AFsf
    tour du meixAG7h
    tourlandry  AGP0
    tournissan  AGfT
    tourtoirac  AGwn
    touverac    AHBr
    toyohashi   AHPg
    tragny      AHeN
    tran van thoAHtI
    trasadingen AI6R
    trebarwith  AIKz
    treffieux   AIaH
    treignac    AIps
    tremauville AJ3t
    tremont     AJKL
    trepail     AJZf
    tresques    AJpe
    trevieres   AK2i
    trichardt   AKI0
    trim        AKWw
    trinite du mAKm6
    trivieres   AK*+
    trois ilets ALFO
    tromborn    ALVi
    trostberg anALkb
    trubchevsk  AL+O
    truttemer leAMCz
    tsentralno mAMSQ
    tsukuba     AMgq
    tubas       AMuf
    tufanganj   AN6i
    tuljapur    ANLH
    tumble      ANZF
    tuntenhausenANmx
    turcey      AN*B
    turnisce    AODE
    tutzing     AORh
    twann tuscheAOfm
    tyrol       AOtw
    ubaye serre AP5p
    uchizy      APKM
    udomlya     APYF
    uffenheim   APmV
    uijeongbu siAP*E
    ukrainian viAQDD
    ulsan       AQRD
    umm al qaywaAQef
    unamaucheri AQtB
    union       AR61
    university hARMl
    unterseen   ARcf
    upper demeraARr9
    uptown fredeAS4*
    urdorf      ASJ1
    urnasch     ASY7
    uruguay     ASlv
    usera       AS+H
    usson en forATCV
    utelle      ATRp
    uttwiller   ATfy
    uzel        ATtB
    vacaria     AU55
    vadasinor   AUMK
    vaijapur    AUb+
    val         AUrC
    val d ille aAV59
    val de dagneAVLr
    val de sarthAVdH
    val joli    AVtV
    valasske mezAW6i
    valdelaume  AWM5
    valence en pAWbq
    valette du vAWrY
    valkenswaardAX52
    vallee d aosAXLh
    vallees d auAXfg
    vallery     AXxZ
    vallons de hAYBW
    valprivas   AYRR
    valz sous chAYhT
    vandeuil    AYxJ
    vantaa      AZAz
    varash      AZPE
    varennes saiAZfZ
    varmland    AZwf
    varzy       AaA4
    vasterbottenAaOs
    vatutino    Aaej
    vaud        Aauz
    vaudrey     Ab96
    vaulx milieuAbOW
    vaux        Abdr
    vaux sous chAbw0
    vaxainville AcAW
    vechigen    AcPq
    veinticinco Acek
    velet       Actt
    vellemoz    Ad8k
    velten      AdOm
    vendee sevreAded
    vendrest    Advt
    venise      Ae8n
    venterol    AeO3
    ver sur mer Aedp
    vercorin    Aesr
    verel pragonAf6X
    vergt       AfLn
    vermes      AfbL
    vernet      AfqE
    vernierfontaAg6C
    vernusse    AgNF
    verrieres   Agd1
    versegeres  Agu4
    verton      Ah88
    veshnyaki   AhMq
    vetroz      AhcB
    veynes      AhrS
    vezere monedAi4h
    viana       AiK1
    vic la gardiAiYg
    vico morcoteAinm
    victoria dowAj18
    vidyavihar  AjGQ
    vielle soubiAjXi
    vientiane   Ajnm
    vieux bourg Ak13
    vieux ruffecAkID
    vigia       AkXj
    vignot      Akng
    vila curuca Al0p
    vilars      AlHE
    villa de mayAlW+
    villa yapacaAlpD
    villamblard Am4x
    villard notrAmLs
    villars     Amct
    villars sur Amuz
    ville aux daAnA1
    ville savoyeAnSO
    villebourg  AnkB
    villedieu inAn+r
    villefrancheAoIb
    villemagne  AoaR
    villemoustauAore
    villeneuve dAp7u
    villeneuve lApTE
    villeneuve sAppd
    villerest   Aq5F
    villers buzoAqMZ
    villers la cAqf+
    villers marmAqzA
    villers stonArH9
    villesequelaArZV
    villevieilleArqD
    villiers fosAs6I
    villiers surAsQI
    villy bocageAsg+
    vimodrone   AsxE
    vincy manoeuAtA4
    vinhomes smaAtPl
    violes      Atep
    virden      AttK
    virieu le peAu6r
    visayas centAuL*
    vista       AubS
    vitre communAurN
    vittonville Av6n
    vivoin      AvNB
    voblast de hAvbC
    void vacon  AvqO
    volckerinckhAw3M
    volochysk   AwIp
    voorburg    AwXF
    vosges      AwlS
    vouhenans   Aw+H
    vouvray sur AxEJ
    vransko     AxTt
    vrindavan   Axi7
    vuillecin   AxwQ
    vyanda      Ay9M
    waalwijk    AyOR
    waddinxveen Aycs
    wadworth    Ayt9
    waikiki     Az5m
    wakema      AzJh
    waldfischbacAzXe
    walheim     Azmd
    wallingford Az*c
    walsrode    A+G+
    wambercourt A+Vr
    wangen      A+kr
    wankaner    A+yt
    warah       A*Ah
    wari        A*P3
    warneton    A*e6
    warwickshireA*s1
    wassenaar   B052
    waterland ouB0KK
    watten      B0ZI
    wavrans sur B0n*
    wecker gare B10H
    weiach      B1Dz
    weinberg    B1St
    weitramsdorfB1iJ
    wellesbourneB1xA
    wembley     B2AE
    wenling     B2OL
    werl        B2cs
    wessling    B2rA
    west darfur B351
    west hollywoB3Kl
    west mifflinB3bG
    west thurrocB3rf
    westerland  B45P
    westgate on B4Jk
    westmount   B4Z2
    westwood    B4ng
    weyburn     B51Q
    wheeling    B5Fp
    whitehaven  B5U*
    wichita fallB5jN
    wiekevorst  B5xV
    wigoltingen B6A*
    wildeshausenB6P8
    willebringenB6eI
    willingham  B6t*
    wilsden     B77Q
    winchcombe  B7Ld
    winejok     B7aO
    winseler    B7or
    wintzenheim B82C
    witbank     B8H9
    witton gilbeB8Vw
    wofo        B8kz
    wolfratshausB8zP
    woluwe saintB9CH
    woodbridge  B9S2
    woodstock   B9gY
    wormley     B9uo
    wroughton   BA6r
    wujing      BAKW
    wushan      BAaU
    wylam       BAoE
    xambabazar  BB0U
    xiangcheng  BBEa
    xiayang     BBT4
    xincheng    BBgh
    xinlin      BBuF
    xiping      BC5k
    xonrupt longBCJy
    yabrud      BCX+
    yako        BClQ
    yamato      BCyy
    yangcun     BDBX
    yantai      BDPR
    yarovoy     BDca
    yauco       BDqd
    yedashe     BE22
    yengisar    BEGL
    yessentuki  BEUR
    yilan       BEio
    yiwu        BEx1
    yonan up    BF8u
    yonne nord  BFMu
    youhao      BFb3
    yssykkol    BFpf
    yukon       BG1X
    yur yev pol BGEu
    yves        BGT9
    z rdab raionBGih
    zadar       BGw+
    zakiyah     BH8I
    zamoskvorechBHM5
    zapresic    BHap
    zarrin shahrBHob
    zebbug      BI0p
    zelenikovo  BIEM
    zerakpur    BISA
    zhabei      BIgI
    zharkent    BIuy
    zhigou      BJ7b
    zhoucheng   BJLs
    zhutang     BJaI
    zihuatanejo BJoh
    zinswiller  BK1W
    zlotow      BKF6
    zonhoven    BKTp
    zrenjanin   BKhF
    zunheboto   BKv5
    zurich kreisBLEY
    zutkerque   BLZV
    zwijndrecht BLnW
    """#
}
