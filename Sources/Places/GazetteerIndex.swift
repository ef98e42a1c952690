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
    aboncourt su01PY
    absie       01eH
    abweiler    01tm
    acerra      025x
    achiet le pe02L0
    acqui terme 02ZM
    ad dir iyah 02nq
    addis ababa 030G
    adh dhayd   03Et
    adliswil    03TB
    adriers     03j1
    affligem    03wp
    afyon       04AO
    agel        04Na
    agincourt no04d0
    agoura      04si
    aguada de pa054t
    ahafo       05Js
    ahu         05Y2
    aiglun      05mi
    aiguilles   060w
    aimargues   06Hu
    ain oussera 06XI
    airdrie     06mK
    aissey      06*u
    aizecourt le07Ft
    ajman       07Tv
    aketi       07hz
    akouda      07vT
    akyazi      086K
    al bahah    08Ly
    al djoufrah 08as
    al hayy     08qM
    al junaynah 093+
    al majaz    09In
    al muteena  09Yv
    al rayyan   09oP
    alagir      0A0e
    alandur     0AF0
    albany      0ASp
    alberton    0Aig
    alboraya    0AyB
    alcoi       0BC9
    aleisk      0BQS
    alex        0BfN
    alfortville 0Btw
    ali abad e k0C6D
    alincthun   0CL9
    allanche    0Ca4
    allendale   0Cpl
    alleyrat    0D2i
    allonnes    0DIF
    almendralejo0DWh
    alpen       0DlL
    alsting     0D+W
    altdorf bei 0ED5
    altinsehir  0ESD
    altona meado0Ehs
    aluze       0Ew2
    am hagenring0F85
    amanty      0FM5
    ambaji      0Fab
    amberieux en0Fpr
    ambloy      0G3U
    ambrumesnil 0GIt
    amethyst har0GYT
    aminona     0Gok
    amognes coeu0H10
    ampilly les 0HG3
    amudat      0HVT
    anage       0Hjq
    anapu       0Hxd
    ancienville 0IAu
    andancette  0IR8
    andert et co0IgP
    andornay    0Iv6
    aneho       0J83
    angermunde  0JMI
    angles      0JdD
    angra dos re0JtV
    anjad       0K5a
    ankum       0KJL
    annebault   0KXB
    annoisin cha0KnZ
    ansauvillers0L0S
    antakya     0LEi
    antignac    0LTX
    antrain     0LjF
    anvin       0Lxc
    aosta valley0M9b
    apatin      0MO6
    appelterre e0Mc2
    apremont    0MsN
    aqsu        0N5R
    ar ruseris  0NKx
    aragon      0NZT
    arandas     0NnL
    araucaria   0N*C
    arbon       0OEM
    arc sous mon0OTf
    archettes   0OiB
    arcos de val0OyQ
    ardesen     0PBq
    arel        0PQC
    argancy     0Pec
    argenton l e0Pv7
    arguelles   0Q90
    arima trinit0QNE
    arklow      0QbP
    armant      0Qqa
    armyansk    0R3w
    arnos       0RJA
    arpino      0RYE
    arrayou lahi0Ro7
    arroses     0S25
    arsonval    0SH6
    artenay     0SW7
    artigues de 0Slg
    arusha      0Szt
    arzberg     0TBr
    as satwah   0TR3
    asbach      0Tfl
    asela       0TvF
    asheville   0U7e
    ashton      0ULg
    asnieres en 0UaC
    asperes     0Uql
    asse        0V3Z
    assino      0VID
    astille     0VWf
    at tall al k0Vkk
    ath thumamah0Vyu
    athis mons  0WC9
    atoll johnst0WQi
    attigneville0WfL
    au cap      0Wtf
    auberive    0X7d
    aubignosc   0XO*
    aubreville  0Xfn
    auchel      0XvT
    audignicourt0Y8o
    auga        0YOE
    augusto corr0YdC
    aulnois     0YtM
    aumont aubra0Z7E
    aurangabad c0ZNI
    auriebat    0ZdS
    aussevielle 0ZsE
    autels saint0a57
    authon du pe0aLo
    autreppes   0acp
    auvers sous 0atJ
    auzainvillie0b83
    avan        0bPA
    aveley      0bd+
    avernes sous0bsu
    avignonet la0c7R
    avon la peze0cM6
    avril       0cbN
    awenne      0cpM
    ayang ni    0d1a
    aylesbury   0dG8
    ayyalur     0dUF
    azay le ferr0dji
    azille      0dyd
    ba vi       0eAS
    babila      0eO5
    bacau       0ebq
    bacolod     0eqM
    bad duben   0f3+
    bad lausick 0fKX
    bad schwalba0fbc
    badamibagh  0frX
    badmenil aux0g4D
    bafra       0gId
    bages       0gW*
    bagneux     0glo
    bagworth    0g*e
    bahr el gaze0hEC
    baie du tomb0hSz
    baikonour   0hiY
    bailleul sur0hz8
    bairro da pe0iE3
    baiyin      0iSe
    baki        0ihL
    balaguier su0iv0
    balashikha  0j83
    bale campagn0jMh
    balikesir   0jb0
    balledent   0jq5
    ballons des 0k3a
    ballywalter 0kIW
    balsas      0kYb
    balzac      0kmm
    ban ang sila0k+G
    ban na san  0lEo
    banbury     0lT+
    bandar lampu0lkk
    bandundu pro0l*G
    bang pa in  0mEM
    bangkit     0mS*
    banios      0mhj
    banne       0mva
    banska bystr0n8m
    banyuwangi  0nNg
    baqubah     0nbj
    baran       0nqW
    barbaste    0o2y
    barbonne fay0oIv
    barda       0oYT
    barenton cel0omo
    bari sadri  0o*G
    barkers poin0pDd
    barnaul     0pS8
    baron       0phB
    barra mansa 0pxR
    barreiros   0qB3
    barrow in fu0qQl
    bartin      0qfn
    barysaw     0qus
    bascharage  0r82
    basoda      0rMk
    basse vaivre0rc4
    bassin de jo0rsa
    bastide de b0s6M
    bataguassu  0sNG
    batie des fo0sbX
    battambang  0sqZ
    batumi      0t3h
    baudrecourt 0tIT
    bauma       0tXS
    baviere     0tmh
    bay village 0t+*
    bayelsa     0uD5
    bayside     0uSQ
    bazeilles su0uhs
    bazoge      0uz6
    beage       0vE9
    beauce loire0vU2
    beauficel   0vkv
    beaulac gart0w0C
    beaumat     0wHU
    beaumont du 0wXt
    beaumontel  0wsA
    beauregard d0x7Q
    beautot     0xOT
    beauvois en 0xf9
    becej       0xue
    beddes      0y7H
    bedworth    0yM2
    begaar      0yZ*
    behencourt  0yoe
    beine nauroy0z0t
    bekaa       0zEb
    belaga      0zSv
    beled hawo  0zi9
    belfort sur 0zx6
    bell s turn 0+9S
    belle river 0+PF
    bellegarde e0+gB
    bellevaux   0+xD
    belliere    0*CX
    bellshill   0*SI
    belmont sur 0*hS
    belp        0*xW
    belvedere   10AC
    ben gardane 10PX
    benedikt    10dZ
    bengy sur cr10sv
    benito juare1162
    bensekrane  11LJ
    beqaa       11Zj
    bercher     11oj
    berentzwille121v
    bergedorf   12G4
    bergschenhoe12Vo
    berlare     12kw
    bernac      12zI
    bernes      13DY
    bernwiller  13Tw
    berry grand 13jL
    berthier sur13z+
    beruges     14DX
    besenburen  14TD
    besse et sai14i6
    bet she an  14yO
    bethincourt 15Cn
    betong      15TP
    bettens     15jE
    beugnon thir15xp
    beuvry      16BE
    beverst     16Qe
    beynes      16fI
    bezerros    16vH
    bhadravati  178a
    bhatpara abh17NF
    bhinga      17cI
    bhuwana     17q1
    bibiani     182n
    biddenden   18Gw
    bielorussie 18VY
    bierville   18lD
    bigadic     18+6
    bihat       19D7
    bilasipara  19R2
    billere     19fe
    billy sous m19vX
    bin         1A7s
    binh thuan  1AM7
    biobio      1AaU
    birchwood   1Aox
    birmensdorf 1B1J
    biryulevo   1BFi
    bishop middl1BVC
    bissen      1Bkq
    bitry       1B+6
    bizeneuille 1CCh
    blackley    1CRV
    blagovechtch1CgX
    blaisy haut 1Cxx
    blangpidie  1DBr
    blanzy      1DST
    blaydon on t1Dha
    blercourt   1Dwm
    blies guersv1E9k
    blomard     1EP9
    blue quill  1EeX
    boa esperanc1Esc
    bocage mayen1F5e
    bodelshausen1FJz
    boen sur lig1FXq
    bogny sur me1Fmd
    bohmenkirch 1F*5
    bois colombe1GFD
    bois les par1GWJ
    boisse      1Gma
    boissiere de1H1B
    boixe       1HK1
    bolingbrook 1HY2
    bolsover    1HmF
    bombaye     1H*h
    bonce       1IDr
    bongor      1IST
    bonnay saint1Igk
    bonneuil les1Iwe
    bonnigheim  1JCa
    bontoc      1JRx
    boppelsen   1Jg8
    bordes      1Jvc
    borgerhout  1K9J
    born        1KNO
    borrowash   1Kbb
    bosc edeline1KrJ
    bosnie herze1L5R
    bostanabad  1LK*
    bottenwil   1LYx
    boubers sur 1LnZ
    boucoiran et1M23
    bouffemont  1MHf
    bougy villar1MW+
    bouilly     1Mnz
    boulazac    1N1H
    boulogne sur1NI9
    bour        1NXP
    bourecq     1No8
    bourg fidele1O3C
    bourgneuf   1OKg
    bourisp     1Ocd
    bourron marl1Osk
    bousies     1P66
    boussois    1PLp
    bouvante    1Pck
    bouy sur orv1PtW
    bovenistier 1Q7U
    boxhorn     1QLc
    bozova      1QZZ
    brad        1QpD
    brahmanbaria1R2H
    brakel      1RIe
    brandenburg 1RXY
    bransgore   1Rn7
    brasparts   1S0I
    brauvilliers1SF6
    brazzaville 1SVL
    brecon      1SkF
    breidenbach 1Sz7
    bremenil    1TCg
    brens       1TRr
    bresnay     1Tg8
    bretagne por1TwG
    bretten     1UBL
    breuil le ve1USl
    breville sur1Ujj
    briantes    1Uy+
    bridgeport  1VDA
    brie champen1VSp
    brig        1VkU
    brignoles   1VzX
    brinscall   1WCv
    brissac     1WSf
    brix        1Wi*
    brockenhurst1Wxv
    brommat     1XAP
    brookside   1XPc
    brouchaud   1Xeb
    brouville   1Xus
    bruch       1Y98
    bruguieres  1YOu
    bruniquel   1Ydm
    brusson     1Ysf
    bruyeres    1Z8h
    bua yai     1ZNi
    bucharest   1Zbm
    buckhall    1Zqc
    budapest vii1a4i
    buduran     1aLs
    buffalo narr1aaN
    buhi        1aoU
    buissiere   1b1Y
    bukit mertaj1bGj
    bulawayo    1bWn
    bulqize     1bl7
    bungku      1byt
    burauen     1cB8
    bures       1cOx
    burgersdorp 1ceN
    burie       1ctK
    burlington  1d6G
    buros       1dLT
    burtonwood  1daO
    buseresere  1do6
    busserotte e1e0Q
    busswil bei 1eHc
    butaleja    1eXr
    butterworth 1ema
    buxieres les1e*W
    buzi        1fEQ
    caaguazu    1fS9
    cabedelo    1fhz
    cabris      1fx0
    caconde     1gAb
    cadix       1gPz
    cagire garon1geG
    cai doi vam 1gtE
    cair        1h6i
    cakovec     1hKI
    calatayud   1hYM
    calenberger 1hmu
    calliaqua   1h*o
    caluire et c1iFC
    camaguan    1iTe
    cambernon   1iiH
    cambria heig1iyD
    camelon     1jBi
    campagnac   1jQl
    campbellton 1jhf
    campinas    1jyA
    campobasso  1kCa
    can tho     1kSk
    canberra    1khp
    canejan     1kxI
    caninde     1lAL
    canoas      1lQ1
    canteloup   1led
    canudos     1luZ
    cap d astara1m7*
    cape girarde1mNf
    capilano    1meE
    cappy       1mtQ
    caratinga   1n64
    carcheto bru1nLE
    carentan    1na6
    carius      1noz
    carluke     1o2L
    carnaubal   1oI1
    carolina    1oWv
    carrick on s1oml
    carstairs   1p0W
    carvin      1pFj
    cascade     1pVV
    cassagnes   1plI
    castagniccia1p+m
    castelgailla1qFI
    castelnau d 1qXf
    castels et b1qrL
    castiglione 1r6T
    castineta   1rOm
    castlewood  1reE
    catamarca   1rst
    catillon fum1s5c
    caucaguito  1sKs
    caumont     1sat
    causeni     1sr7
    cavalaire   1t6C
    cayeux sur m1tLA
    cazaux saves1tak
    ceaux en cou1trH
    ceilloux    1u4C
    celle sous m1uK9
    cemaes bay  1uaP
    centereach  1upy
    central equa1v33
    centre du ha1vIx
    cepu        1vYq
    cerfontaine 1voF
    cernay      1w1M
    cerre les no1wHQ
    cesenatico  1wWX
    cessy les bo1wma
    ch iko      1w*U
    chacenay    1xEo
    chagnon     1xTk
    chaillon    1xjT
    chak thirty 1x+r
    chalandray  1yEn
    chalinargues1yUl
    chalon sur s1yl0
    chamartin   1y*f
    chamboeuf   1zEq
    chambost lon1zW3
    chamoson    1zlu
    champagne   1+1S
    champallemen1+KV
    champenard  1+b4
    champigny en1+sG
    champneuvill1*7K
    champseru   1*O7
    chancay     1*eD
    chanduasi   1*tB
    changling   205r
    chaniers    20KI
    chantemerle 20aU
    chaotian    20r8
    chapelaude  2151
    chapelle bla21NK
    chapelle du 21ho
    chapelle her21*v
    chapelle pou22JJ
    chapelle sou22ed
    chapelles   22yL
    charbonniere23C3
    charentilly 23SO
    charleroi   23i1
    charly      23yI
    charmois dev24Cb
    charols     24TL
    chartiervill24jC
    chassagnes  24zN
    chassigny   25EO
    chateau chal25Uw
    chateau verd25ol
    chateauneuf 265g
    chateauvilla26Qm
    chatelet    26iJ
    chatenay mal26+E
    chatillon en27Ex
    chatou      27Z7
    chaudardes  27pS
    chaulgnes   2856
    chaumont sur28L+
    chaussoy epa28cw
    chaux les cl28tw
    chavannes so2995
    chavuma     29PM
    chebarkul   29ex
    chek chue   29uW
    chelun      2A7L
    chemini     2AO0
    chenebier   2AeO
    chengqiao   2AuE
    chenoves    2B8X
    cheras      2BNM
    cherkasy    2BdH
    cherry orcha2Bs*
    cheserex    2C7O
    chetput     2CMZ
    cheverny    2CcY
    chevrieres  2CtV
    chezard sain2D6y
    chhota gobin2DM6
    chichebovill2DaU
    chidrac     2Dpd
    chikugo     2E28
    chillupar   2EHU
    chinandega  2EVy
    chino       2Ekd
    chirac      2EzR
    chisec      2FCE
    chittagong  2FRQ
    choco       2FgU
    cholet      2Fvb
    chongqing   2G8J
    chorzow     2GNU
    chrang chamr2Gbp
    chuk yuen   2Gr7
    church stree2H3T
    cianorte    2HHx
    cienfuegos  2HXK
    cimarron hil2HmA
    ciral       2H*9
    ciry le nobl2IGE
    city of west2IWo
    ciudad juare2IpW
    civitanova m2J5f
    clairac     2JLs
    clapier     2Jbl
    clarksdale  2Jqw
    claye       2K3q
    clees       2KJY
    clerey sur b2KZG
    clermont sur2KqZ
    cleville    2L45
    clisse      2LJT
    cloverleaf  2LZB
    co clare    2LoM
    coahuila    2M0Y
    cobonne     2MFH
    cocquerel   2MTs
    coeur de fla2MjZ
    cognac la fo2Mza
    coincourt   2NC+
    colchester  2NRw
    colla       2NgG
    colleyville 2NwS
    collonges la2OBO
    colomars    2ORI
    colombieres 2Oik
    colonia     2OyH
    columbia cit2PCO
    comber      2PRR
    combres sous2PhZ
    comitat de p2PyQ
    commonwealth2QD*
    communaute d2Qeo
    compregnac  2Qvd
    conceicao do2R9j
    concord     2RQs
    condat sur v2Rgq
    condette    2Rya
    conge sur or2SD*
    connelles   2SU7
    constance ba2SkM
    conteville l2S+3
    convoy      2TDk
    copenhague  2TRt
    coram       2ThO
    corbieres sa2TwX
    cordebugle  2UBN
    corenne     2UQQ
    cormatin    2Uf9
    cornay      2Uuu
    cornod      2V9z
    corozal     2VPB
    corronsac   2Ve6
    cortlandt ma2Vsi
    cosoleacaque2W6Z
    cote d ivoir2WLv
    coti chiavar2Wdy
    coublanc    2Wsl
    coudreceau  2X7I
    coulanges la2XNH
    coulonces   2XeQ
    country hill2Xvq
    coupelle vie2Y9r
    courbouzon  2YQ4
    courcelles s2YjK
    courcy      2Y+H
    courmas     2ZE3
    cours       2ZTX
    courtelevant2Zjy
    courtois sur2Zz+
    coustouges  2aEu
    couva tabaqu2aV8
    coventry    2akL
    coyolles    2ayQ
    cramoisy    2bB4
    cranz       2bQj
    crawford pla2bgE
    creil sud oi2bwY
    crequy      2c9j
    crest       2cPU
    creusot mont2cfI
    crezilles   2cw*
    crisolles   2dBh
    crofton     2dQB
    croix chapea2dgP
    cronat      2dxO
    crosshaven  2eAC
    crouzet mige2eQE
    crugey      2ef3
    crynant     2euc
    cubieres sur2f7j
    cuemba      2fMv
    cuille      2fb5
    culemborg   2fpx
    cumana      2g2R
    cung kiem   2gGz
    cureglia    2gV7
    curtil saint2gjp
    cusset      2gzK
    cuves       2hD9
    cyato       2hRJ
    daboh       2hfq
    dagana      2htw
    dai loc     2i5x
    dakhlet noua2iJh
    dalianwan   2iXv
    dalton in fu2img
    damblainvill2i*S
    dammartin en2jEl
    dampierre le2jWI
    damyang     2jo9
    danghara    2k0q
    dano        2kG1
    dar chioukh 2kTu
    daresbury   2kiN
    darnetal    2kwQ
    dashan      2l9H
    datong      2lMq
    dauzat sur v2lbL
    dawlish     2lpc
    de aar      2m1g
    debre mark o2mFg
    deer lake   2mTr
    dehiwala mou2mi7
    delaware    2mwh
    delmas      2n8n
    demigny     2nNi
    deneuille le2nc8
    denmead     2nrB
    deoria      2o3A
    derhachi    2oIB
    deschambault2oXH
    dessia      2omS
    deutsch kron2o*q
    devecey     2pFw
    deyang      2pVN
    dhankuta    2pjE
    dhi as sufal2pxh
    diamantino  2q9v
    dickinson   2qP2
    diegonefla  2qdr
    dieppe weste2qse
    dietramszell2r7k
    digne d amon2rMX
    dillenburg  2raV
    dinar       2rpW
    dinnington  2s1x
    dipolog     2sGE
    distington  2sUo
    divinopolis 2skw
    dizangue    2s+L
    dmitrow     2tBy
    dobrush     2tP+
    dohem       2tdz
    dolgoprudnyy2tsx
    domaa ahenkr2u68
    dome        2uMA
    dominois    2udC
    dommartin va2uvJ
    dompierre su2vBZ
    donaghcloney2vS2
    donezk      2vgv
    dongola     2vu*
    donnington  2w7t
    dorcheh piaz2wMz
    dornava     2wb2
    dosquebradas2wos
    doubs       2x1c
    douglas     2xHI
    dourbes     2xWL
    douzillac   2xlb
    downtown eas2x*F
    draize      2yF*
    dresden     2yTz
    drohobych   2yjS
    droyes      2yyS
    dschenin    2zBt
    dubendorf me2zTJ
    ducy sainte 2zjG
    duillier    2zxv
    dumaguete   2+9x
    dunbar south2+Ox
    dungarvan   2+cr
    dunshaughlin2+qZ
    durantaye   2*2s
    durlesti    2*Hw
    dusseldorf  2*W3
    dymchurch   2*kT
    ealing      2*y+
    east calder 30CM
    east haven  30SU
    east new bri30j3
    east village30z+
    eastmont    31Co
    ebaty       31RP
    ebmatingen l31gO
    echallens   31wI
    echichens   32AX
    eclassan    32QY
    ecouche les 32fr
    ecuelle     32wN
    edelare     339H
    edinet      33NU
    effretikon  33bf
    eggewaartska33rA
    egreville   345L
    eibau       34Ki
    einhausen   34Yq
    ejura       34nH
    el attaf    34*L
    el daein    35FP
    el idrissia 35UH
    el pao      35ie
    el tocuyo   35xr
    elblag      36Au
    elgg stadtch36Q3
    ellenabad   36eg
    elmira      36tO
    elsegem     375+
    elversele   37Jo
    embrach ebne37Xc
    emin        37nG
    empure      37*R
    ende        38Ev
    engente     38TH
    enkenbach al38ib
    enschede    38xl
    entre deux g39CE
    eourres     39SK
    epenouse    39ha
    epinay le co39y5
    epone       3ACm
    epuisay     3ART
    erattupetta 3AhU
    erde        3Avy
    erie        3B7v
    erlenbach re3BN*
    ernemont sur3BeQ
    erquery     3Bt9
    erwetegem   3C5g
    escanaffles 3CKK
    escherange  3CZy
    escorpain   3Cq8
    eselsberg   3D3d
    esmoulieres 3DI2
    espas       3DXz
    espinas     3DnH
    esqueheries 3E1T
    essegney    3EH0
    essey les ea3EX1
    establet    3ElU
    estenos     3E+B
    estoher     3FDv
    estrela     3FUF
    etais la sau3Fiv
    etavigny    3Fz8
    etivey      3GCa
    etrechy     3GRj
    ettelgem    3Ghw
    eunos       3GwP
    evaux et men3H8e
    evian les ba3HNT
    ewa         3Hcc
    eybouleuf   3Hr4
    eyrein      3I3x
    fa asaleleag3IIM
    fahrweid nor3IX2
    fairhaven   3Imc
    fajoles     3I*G
    falkenstein 3JE7
    famagouste  3JSX
    far rockaway3Jgw
    fargo       3JwU
    farndon     3KA1
    fastiv      3KOA
    faucon du ca3KdM
    faux vesigne3KtC
    favril      3L80
    fayetteville3LNv
    fecamp caux 3Ld9
    feins       3LtL
    felipe carri3M7J
    fenghua     3MLn
    fenshui     3MaP
    fergus      3Mp7
    ferntree gul3N1i
    ferriere aux3NHS
    ferrieres su3NbB
    fes bouleman3Nsd
    feuges      3O6K
    fianarantsoa3OLN
    fiez        3Oa9
    filot       3Ooj
    fins        3P0k
    fishguard   3PFT
    flackwell he3PUD
    flandre     3PkP
    flavigny sur3P*1
    flemalle    3QD*
    fleurey     3QTN
    fleury sur l3Qkr
    flixecourt  3Q+H
    florencia   3RD8
    florimont   3RS3
    foam lake   3Rh1
    folies      3RvV
    fondremand  3S9E
    fontaine fou3SQS
    fontaine les3Skb
    fontaines su3T27
    fontenai les3TH*
    fontenay tre3Tb6
    fontette    3TsL
    forceville  3U6g
    forest hills3ULu
    forets seine3Ud7
    formigueres 3UsQ
    fort dodge  3V5g
    fort thomas 3VLn
    fossano     3VbJ
    foucheres   3VrE
    foulain     3W5x
    four corners3WLU
    fournes en w3WbJ
    fox chase   3WrZ
    fraiture    3X6T
    francfort su3XMR
    francon     3XdW
    franklin par3Xsz
    frasne le ch3Y6v
    frechen     3YN3
    fregiecourt 3Ycu
    frelighsburg3Ysd
    freney      3Z74
    fresne legui3ZOF
    fresnoy     3ZgN
    fretigny    3Zxo
    friaize     3aBv
    frielendorf 3aRa
    froeschwille3ah0
    fromezey    3awu
    frosinone   3bAa
    fuchu       3bPt
    fujinomiya  3be5
    full reuenth3bs7
    fungurume   3c4t
    furze platt 3cJa
    fylde       3cXA
    gaborone    3ckm
    gadsden     3czJ
    gaillac     3dBT
    gajowice    3dRY
    galgenen    3dfa
    galugah     3dtO
    gampelen    3e5e
    gandrange   3eJj
    gannavaram  3eX*
    gaolou      3elP
    garching    3e+R
    gardonne    3fDl
    garibaldi   3fTa
    garowe      3fi9
    gary        3fxD
    gatey       3g9m
    gaujacq     3gPc
    gavle       3geo
    gazipasa    3gsf
    gedern      3h4H
    geisingen   3hIp
    gellenoncour3hXp
    gemlik      3hmN
    general enri3i02
    geneva      3iHD
    gennep      3iV*
    gensac la pa3ilq
    georgie     3i+Y
    gerderest   3jER
    germering   3jTA
    geroldswil h3jjd
    gesnes en ar3jyB
    geville     3kBT
    gharo       3kQF
    ghorabandha 3keG
    gibret      3ksO
    gifu city   3l4+
    gilching    3lJh
    gimat       3lYf
    gingins     3ln0
    girauvoisin 3l*u
    girua       3mFq
    giussano    3mUW
    giza        3mjq
    glaignes    3mxf
    glashutten  3n9k
    glen ellyn  3nPQ
    glenora     3ne6
    glons       3nsM
    gmina jedrze3o5d
    gobowen     3oKK
    godoli      3oYS
    gohana      3omu
    golbasi     3o*0
    golfe du mor3pDk
    gommegnies  3pTA
    gondo       3piQ
    goniana mand3pxz
    goostrey    3qC0
    gorges      3qPt
    gorno altais3qeb
    goseong     3qtJ
    gotenba     3r5Z
    goudelin    3rKy
    gouloux     3rZl
    gourgeon    3roz
    gouttieres  3s2p
    goven       3sJI
    graaff reine3sYH
    grafton     3sn4
    grammond    3t15
    grand axhe  3tGl
    grand charol3tXR
    grand kru   3tny
    grand port  3u2p
    grand zattry3uKC
    grandes armo3ubR
    grandsaigne 3urx
    granger     3v5y
    graniteville3vMO
    gratentour  3vbO
    graveson    3vqY
    great bentle3w3z
    greater gran3wKE
    greendale   3wa6
    greenway cha3wot
    grenade     3x2O
    gresham     3xI0
    grevilly    3xXR
    griesbach   3xnH
    grimisuat   3y1g
    grivesnes   3yGv
    grono       3yVC
    grosrouvre  3ylM
    grossostheim3y*d
    gruben      3zEp
    gruny       3zTm
    guadalajara 3zha
    guam        3zw4
    guanhu      3+7j
    guarda      3+MU
    gubakha     3+ap
    guebenhouse 3+pS
    guengat     3*2r
    guernesey   3*I7
    gueyze      3*Xb
    guignes     3*mj
    guilliers   400s
    guingamp pai40Gd
    guitry      40Wn
    gullane     40kk
    gundlupet   40yi
    guojia      41B1
    gurue       41PV
    guwahati    41dj
    gwaram      41sL
    h street ne 424H
    habaswein   42Hl
    haciqabul   42Wq
    hadleigh    42ll
    hagen       42zr
    hai phong   43D4
    hainault    43RV
    hajin       43g6
    hale        43u1
    halle       446f
    halstead    44Lx
    hama        44aT
    hameldon hil44os
    hammanskraal451O
    hamrun      45Fu
    haneffe     45Ug
    hannonville 45jy
    hanwang     45yb
    harasta     46BG
    hardap      46Qx
    hargicourt  46gZ
    harnosand   46uj
    harrow      477m
    hartstown   47Mq
    hasimara    47ay
    hastings    47pv
    hattencourt 482K
    hauenstein i48Ht
    haut bocage 48Xm
    haut mbomou 48oh
    haute garonn4932
    hautefeuille49KM
    hauteville  49a+
    hauts geneve49sQ
    havernas    4A51
    hawthorn sou4AJo
    hayes       4AZ7
    hdf         4Ans
    hebron      4B0S
    heemstede   4BEs
    heiden      4BTH
    heiltz le ma4Bj2
    heks        4Bxp
    helleville  4CAS
    hemer       4COq
    hendecourt l4CdI
    heninel     4Cs+
    hensies     4D5w
    herbeville  4DKw
    hereford    4DZc
    herissart   4DpQ
    herment     4E36
    herne       4EIU
    herrera     4EZ9
    herve       4Eo0
    hesse       4F1g
    heudreville 4FI2
    heuvelland  4FXw
    hidalgo     4Flb
    high etherle4F*d
    highlands   4GFG
    hillcrest he4GTN
    hilvan      4GiJ
    hingene     4Gwh
    hirakata    4H8K
    histon      4HMy
    hluchiw     4Hb8
    hochheim am 4Hq1
    hodonin     4I4M
    hofu        4IIp
    hoi an      4IYI
    holladay    4ImH
    holmfirth   4I*4
    holzen      4JCw
    homel       4JSa
    honduras    4Jh0
    honiara     4JvO
    hope        4K7T
    horde       4KNY
    horncastle  4Kch
    horstel     4KrF
    hosta       4L4B
    houdelaucour4LJ4
    houlme      4LZP
    houssiere   4Loq
    hovelhof    4M1i
    hrastnik    4MFq
    huamachuco  4MTZ
    huaquillas  4Mhv
    hucknall    4MwC
    hufeng      4N91
    huisserie   4NN*
    humacao     4NcQ
    humphrey    4Ns8
    hunting     4O4E
    huoshilafu  4OJH
    huskvarna   4OXm
    hwanghae du 4OmM
    hythe       4O*6
    ibbenburen  4PC5
    ibshaway    4PPq
    idaho       4Pdx
    iena        4Prt
    igboho      4Q3M
    iguape      4QHQ
    ijui        4QVD
    ilanskiy    4QiH
    ile de l asc4Qxl
    iles bimini 4RBq
    ilfracombe  4RRi
    illela      4Rfw
    ilocos      4Rv9
    imerimandros4S7C
    imzouren    4SLq
    indabaguna  4SZo
    indramayu   4Sns
    ingoldmells 4T0f
    inkisi      4TFV
    insterburg  4TTZ
    invermere   4Tkg
    ipira       4TyV
    iraklio     4UA2
    irishtown su4UNa
    irvillac    4Ubo
    isen        4Upo
    ishqoshim   4V1f
    island view 4VGc
    isle of wigh4VXe
    isnos       4Vns
    issepts     4W0A
    isulan      4WFP
    itajobi     4WTZ
    itapeva     4Whw
    itaugua     4WwE
    itu         4X8Z
    ivatsevichy 4XMW
    iwaki       4Xak
    izazi       4Xox
    izola       4Y1A
    jablonec nad4YFE
    jacou       4YVO
    jagodina    4YjT
    jaillon     4YyB
    jalalpur jat4ZAq
    jallet      4ZPs
    jambles     4Zdv
    jamul       4ZsI
    janub as sur4a4q
    jardim      4aJk
    jarrier     4aZg
    jassbring   4ao8
    jauldes     4b0v
    jawi        4bFo
    jeffersonvil4bUo
    jemaye ponte4bi*
    jerada      4bww
    jetpur      4c9V
    jhalrapatan 4cN+
    jiang an    4ccY
    jiawang zhen4cqP
    jilin       4d29
    jining      4dFt
    jirkov      4dTU
    jmerynka    4dgi
    joganville  4dvg
    joliette    4e8x
    jonquerettes4eNt
    jorxey      4ecx
    joue l abbe 4esm
    jouy le mout4f6a
    juaye monday4fM8
    judet de buz4fbW
    judita      4frz
    juina       4g4x
    jumelles    4gJj
    junnar      4gYW
    juschnoukraj4gmd
    juvanze     4g*Z
    juzet de luc4hG9
    kabaty      4hT+
    kadakkavoor 4hhi
    kaeng khoi  4hvc
    kagal       4i8g
    kaiama      4iMX
    kaiyuan     4iaJ
    kakonko     4ioY
    kalatch na d4j0o
    kalimantan  4jFT
    kallidaikuri4jTk
    kaltenhouse 4jho
    kaman       4jwW
    kamigori    4k9d
    kampene     4kOH
    kampung batu4kfU
    kamthi      4kxw
    kanaya      4lAp
    kandoeng    4lP0
    kangson     4ldD
    kannauj     4lrY
    kanyama     4m3D
    kapotnya    4mHT
    karaboulak  4mVl
    karamadai   4mkx
    karawalnagar4mzb
    kariya      4nBJ
    karnaphuli  4nQ5
    karuri      4nef
    kaschira    4nsP
    kasozi      4o4j
    katangi     4oIg
    katobu      4oW+
    katy        4olk
    kawage      4ozu
    kayar       4pDJ
    keady       4pRd
    keelby      4pfh
    kekava      4ptQ
    kelvin grove4q5M
    kendale lake4qJ8
    kenscoff    4qXZ
    keppenhaff  4qlc
    kerman      4qzl
    kerugoya    4rCd
    ketanggungan4rQe
    khachmaz    4rex
    khalifah a c4rty
    khanpur maha4s6v
    kharsia     4sLl
    khentii     4sa9
    khodjaly    4soE
    khosta      4t0a
    khust       4tET
    kidatu      4tSR
    kigumba     4tg2
    kilcreggan  4tvI
    killeen     4u6q
    kimberley   4uL7
    kineshma    4uZN
    kingsclear  4uoy
    kington     4v2b
    kiomboi     4vGR
    kirchheim be4vUx
    kirishima   4vjq
    kirkouk     4vyn
    kirsehir    4wBB
    kisesa      4wPw
    kisumu distr4wdy
    kitwe       4wr*
    klarenthal  4x4m
    klerksdorp  4xKS
    klov        4xaj
    knyahynyn   4xpT
    kochi       4y0o
    kofele      4yFd
    kokopo      4yTS
    kolitzheim  4yhT
    komagane    4yvq
    komsomolsk o4z85
    kongen      4zMI
    konradshohe 4zbh
    koper       4zqL
    koregaon    4+2L
    korsakov    4+GP
    kosice      4+VN
    kot malik ba4+jy
    kotikawatta 4+yx
    kotzting    4*B6
    kourakhove  4*P9
    kowloon city4*d4
    krabi       4*rn
    kraslava    505T
    krasnyy suli50Lh
    kreuztal    50ad
    kronberg tal50ph
    kryvyi rih  511v
    kuandian    51HU
    kudymkar    51VW
    kulebaki    51jC
    kumbhraj    51xL
    kungota     528S
    kuoyiqi     52Mh
    kurgan tyube52ad
    kurunegala  52p0
    kusong      532A
    kutu        53Gq
    kwara       53Ut
    kyela       53j9
    kyzyl kyya  53wc
    la concepcio54AR
    la lima     54PS
    la punta    54fT
    la vista    54v7
    labastide be557k
    labatut     55Ru
    laboissiere 55iD
    labry       55y8
    lac edouard 56BM
    lacapelle vi56Ro
    lachapelle s56is
    lacq        56z0
    ladhewala wa57Cr
    lafare      57Rc
    lagarde     57hE
    lagney      57wf
    lagrange    58AF
    lahage      58QC
    lahti       58em
    laissaud    58ts
    lake country595*
    lakeshore no59LX
    lala musa   59aY
    lalizolle   59pN
    lamain      5A2d
    lambayeque  5AIu
    lamezia term5AYD
    lamothe land5Anm
    lanaudiere  5B1a
    landau an de5BGc
    landerneau  5BX9
    landouzy la 5Bnh
    landudal    5C1m
    langao cheng5CJ9
    langfang    5CYI
    langport    5CnZ
    laning      5D1D
    lannion     5DF*
    lansing west5DV6
    lanuejols   5Dkk
    laparade    5Dyr
    lapte       5EC2
    larchamp    5EQz
    larmor baden5EgQ
    larrazet    5Ew8
    las anod    5FA5
    lasauvage   5FQO
    lasseube    5Ffx
    lathen      5FuP
    lattaquie   5G80
    lauf an der 5GNG
    lauperswil  5GcA
    laurieston  5Gr2
    lauzes      5H3w
    lavallee    5HL5
    lavaux saint5HbE
    laveyron    5HrT
    lavras      5I5E
    layer de la 5IKc
    leamington s5IZj
    lebork      5IoH
    lectoure    5J0q
    leek        5JFU
    leffrinckouc5JU7
    lehrte      5Jj5
    leipzig     5Jyc
    lembeke     5KAB
    lemud       5KOq
    leningrad   5KdD
    lentigny    5Ks3
    leopoldina  5L4l
    lerigneux   5LJS
    lesches en d5LYV
    lesotho     5LnU
    lessosawodsk5M1C
    letra       5MGZ
    leun        5MVJ
    levelange   5Mk5
    levroux     5MzI
    leyrat      5NBq
    lhanbryde   5NQ+
    liangping   5NfJ
    liberdade   5NtX
    lich        5O6t
    lida        5OMa
    lienen      5Oa*
    lieucourt   5OpQ
    liginiac    5P2r
    lignieres or5PJM
    lihus       5PZV
    lilly       5Pne
    limburg     5P*H
    limogne en q5QEv
    linay       5QTP
    linden      5Qhr
    lingen      5QwM
    linkebeek   5R8h
    linton upon 5RMs
    lipetsk     5RcN
    lishu       5RqJ
    lisseuil    5S3F
    little elm  5SIK
    liuping     5SXQ
    livilliers  5SmJ
    lixin       5T07
    llandysul   5TEh
    llwynypia   5TTl
    locharbriggs5Thk
    locon       5TxS
    loeuilley   5U9U
    logny bogny 5UOL
    lohuec      5Udn
    loisy       5Utv
    lombard     5V68
    lompret     5VKV
    long beach  5VZk
    longchamp su5VpM
    longeville  5W40
    longjumeau  5WJx
    longsha     5WZN
    longueval   5Wox
    loningen    5X2o
    lorain      5XHJ
    lorica      5XVd
    lortet      5XlO
    los teques  5X*Y
    lotenhulle  5YDg
    louce       5YT0
    lougheed    5YiH
    loupes      5YxB
    louroux bour5ZC8
    louvetot    5ZSE
    louzy       5Zio
    lower mount 5ZxA
    lu an       5aA7
    lubersac    5aNq
    lucan       5abx
    luceram     5aqi
    lucq de bear5b3U
    ludwigshafen5bIr
    lugo        5bXP
    lukovica    5blw
    lumezzane   5bzl
    lunegarde   5cBv
    luoyang     5cPx
    lurs        5ce7
    lussac      5csX
    lutilhous   5d6*
    luxe sumberr5dLN
    luziania    5daC
    lymburn     5do5
    lyon 8e arro5e1p
    m sila      5eHJ
    mabalacat   5eVn
    macduff     5ejI
    machemont   5eyZ
    macolin     5fA*
    madambakkam 5fP*
    madhepura   5ffI
    madison     5fv3
    mae hong son5g7p
    magalang    5gLn
    magglingen  5gap
    magneux     5gpp
    magny le hon5h4f
    magway      5hKW
    mahd adh dha5hZE
    mahogany    5hnv
    maihar      5i09
    mailly raine5iGb
    mainvilliers5iV*
    maison feyne5im5
    maisprach   5j37
    majalgaon   5jIw
    makinsk     5jYD
    mal         5jm2
    malakoff    5j+X
    malatya     5kDJ
    malchin     5kSS
    maleville   5khc
    maliu       5kwf
    malmesbury  5lAM
    malumfashi  5lOR
    mamer       5ldB
    manakunnam  5lr1
    manbidsch   5m38
    mandalay    5mIV
    mandideep   5mXl
    manfalut    5mm*
    mango       5m*Y
    manicaragua 5nD*
    manjo       5nSQ
    manning     5niG
    mansa       5nws
    mantallot   5oAK
    manvieux    5oO*
    maple hills 5od1
    maraba      5ori
    marambat    5p4X
    maraussan   5pJB
    marce       5pYA
    marche les d5pob
    marcigny    5q37
    marcilly sur5qMG
    marcy l etoi5qbr
    marennes hie5qsI
    marfil      5r7s
    marguerittes5rNh
    mariekerke  5rcC
    marigny     5rs0
    marin       5s6+
    marivan     5sMB
    markkleeberg5sbg
    marles les m5sqv
    marnand     5t4R
    marolles    5tJP
    marpole sout5tZi
    marroquina  5tpf
    marsanne    5u3L
    marseillette5uNg
    martainnevil5udH
    martigny    5utS
    martinsburg 5v85
    marupe      5vNT
    marzahn     5vcT
    masar e scha5vrj
    mashishing  5w46
    masquieres  5wK0
    massels     5wYx
    massoules   5woX
    matagami    5x1W
    mathay      5xFM
    matola      5xUA
    matten bei i5xij
    maubec      5xyI
    maulde      5yBb
    maur        5yQ*
    mauritius   5yfx
    mauze thouar5ywJ
    may pen     5zA4
    maykop      5zP1
    mazabuka    5zd4
    mazerier    5zsc
    mazoires    5+7V
    mboursou ler5+Kj
    mdina       5+Z5
    mechelen    5+nl
    medebach    5*0v
    medine      5*FM
    meerdonk    5*UM
    mehdia daira5*iD
    meigneux    5*xC
    meinisberg  60Am
    melati      60Q2
    melicocq    60e4
    mellet      60sV
    meltingen   614X
    menaka      61Je
    menemen     61Xp
    mengerskirch61ov
    menil la hor6239
    menouville  62JI
    menzelinsk  62Yu
    mercedes    62nL
    merdrignac  631a
    mericourt l 63Gp
    merkem      63W3
    merpins     63lb
    merstham    63+T
    mery la bata64De
    meslay le vi64Tq
    mesnil drey 64kf
    mesnil reaum650f
    mesnilbus   65Jj
    messias     65Yg
    metamorfosi 65oM
    metting     660u
    meung sur lo66GL
    mex         66VV
    meyrieux tro66jl
    meziere     66zF
    mhere       67Ea
    miaozi      67TL
    micronesie  67hw
    middletown  67x3
    mie         689*
    mignafans   68OO
    mikhailovka 68df
    milford     68rl
    millas      695x
    millrise    69K*
    milwaukie   69a1
    minamishibet69pG
    minerve     6A2i
    minnesota   6AHy
    minzier     6AWF
    mirambeau   6AlS
    mirbel      6B03
    mirny       6BFj
    misiones    6BUO
    misson      6Biy
    mitras ponie6Bxo
    mixco       6CBe
    mkoani      6CPY
    moca croce  6Cc*
    moelan      6CrC
    mogi das cru6D3Z
    mohnesee    6DIO
    moissala    6DYO
    mokhotlong  6Dng
    moledes     6D*b
    molinot     6EG6
    moloy       6EVL
    monaco      6Ejk
    monce en bel6Eyy
    monchegorsk 6FFu
    mondavezan  6FWz
    monein      6Fmj
    mong yang   6G1d
    monlaur bern6GGM
    monprimblanc6GV*
    monsec      6Glb
    mont d orign6G+p
    mont les neu6HFm
    mont saint p6HXv
    montagnac d 6HpV
    montagny la 6I4G
    montailleur 6IN6
    montans     6IcU
    montaure    6IuJ
    montbel     6J7m
    montbrehain 6JNx
    montcerf lyt6JfH
    montclus    6JvS
    monte carmel6K9t
    montegut    6KQ5
    montenaken  6Kg+
    monterrey   6Kwh
    montevraz   6LBh
    montfleur   6LST
    montgaudry  6LkC
    montgueux   6L+T
    monticello  6MEU
    montigny    6MVw
    montigny sur6Mqt
    montjay     6N6B
    montlieu la 6NMf
    montmeillant6NdT
    montoir de b6Nu1
    montpeyroux 6O9b
    montrecourt 6OQP
    montreuil su6OjJ
    montroeul au6O*c
    monts du pil6PGD
    montsevelier6PXE
    monviel     6Pnb
    moosch      6P*i
    morance     6QEF
    morcenx la n6QTK
    morens      6QhZ
    morialme    6QxV
    morizecourt 6RAf
    mornant     6RQ6
    morong      6Rex
    morsang sur 6RtW
    morthomiers 6S8K
    morwa       6SOa
    mosnes      6Sci
    mostuejouls 6Sqi
    motte de gal6T3P
    mouen       6TJh
    moules et ba6TZH
    moulins sur 6TqN
    mount eden  6U4b
    mount vernon6ULN
    mourom      6UbY
    moussy le ne6UrQ
    moutiers    6V6a
    mouzens     6VNS
    moyobamba   6Vco
    mrauk u     6Vqh
    muara bungo 6W2h
    mudong      6WGd
    muheza      6WUs
    muizenberg  6Wk8
    mulatiere   6WyN
    mullerthal  6XBg
    muncie      6XQ4
    municipio na6Xf5
    muntinlupa  6Xu8
    murata      6Y72
    muri        6YLR
    murree      6YZG
    musaffah cit6YoW
    musson      6Z1H
    muttersholtz6ZG0
    mwansabombwe6ZUP
    mykolayivsch6Zi2
    n dalatando 6Zwf
    nabire      6a94
    nador       6aNl
    nagar       6abI
    nagqu prefec6apY
    nain        6b2k
    nakamura    6bHI
    nakivale ref6bWt
    nalout      6bky
    namibia     6byz
    namyslow    6cB7
    nanded      6cQJ
    nangy       6cea
    nans        6csm
    nantille    6d7p
    nanyuki     6dLO
    naraina     6dZO
    narbonne    6dog
    narre warren6e0g
    nasirabad   6eFC
    nathdwara   6eTd
    naujoji viln6eiy
    navarre     6eyA
    nawa        6fAE
    nazare      6fOd
    nea ionia   6fc+
    nechi       6fso
    neelankarai 6g5c
    neftenbach  6gKF
    neilston    6gYf
    nenets      6gmU
    neris les ba6g+X
    nesles      6hEC
    netishyn    6hSz
    neuburg an d6hi5
    neufbosc    6hyI
    neugraben fi6iDN
    neuilly la f6iUA
    neunkirch   6im4
    neustadt in 6j1D
    neuvicq     6jJd
    neuville en 6jcK
    neuville sur6jx9
    neuvy grandc6kDl
    new badah   6kTf
    new glasgow 6kit
    new port ric6ky0
    newark      6lBi
    newick      6lQw
    newton      6lfU
    neyruz sur m6lvA
    ngobe bugle 6m7A
    niamey      6mL8
    nicole      6mZQ
    niedereschac6mo5
    niederried b6n2v
    nienburg wes6nJo
    nievre      6nZb
    nijniaia tou6nnH
    nilambur    6o04
    ninghai     6oDl
    nirgua      6oRM
    nistos      6ogE
    nizan       6oua
    nkhotakota  6p7U
    nocera infer6pLo
    nogales     6pb1
    nohanent    6prM
    noirmoutier 6q58
    nollevaux   6qKt
    nongpoh     6qZs
    norco       6qoP
    nordenham   6q*U
    normal      6rE8
    norroy le se6rTv
    north bethes6rkQ
    north gaza  6r+T
    north libert6sEZ
    north saanic6sVg
    northampton 6sls
    northern ter6s*8
    nortorf     6tD+
    nothum      6tTA
    notre dame d6tn+
    notre dame d6u5y
    nouic       6uMf
    nouvelle orl6udR
    nova mamore 6uuL
    novato      6v7w
    novion porci6vNO
    novokuz mink6vdo
    novy urengoy6vu5
    nowshahr    6w8J
    noyelles sur6wQW
    nsukka      6wgo
    nueva loja  6wwH
    nully       6x9c
    nurmijarvi  6xNm
    nyamira     6xc4
    nyvky       6xpb
    oakham      6y23
    obala       6yFv
    oberdorf    6yUN
    oberhausberg6ylW
    obernburg am6y*o
    oberthal    6zG1
    obihiro     6zXg
    obtree      6zmH
    ocher       6z+6
    ocumare del 6+Cw
    odivelas    6+QU
    oeting      6+ea
    offignies   6+t*
    ogi         6*5y
    ohangwena   6*Js
    oiry        6*YT
    ojinaga     6*mg
    oklahoma cit6*+8
    olcani      70Bw
    oleiros     70Qv
    olival      70ff
    olm         70uu
    olten       7173
    omelmont    71Kv
    omsk        71ZA
    onglieres   71nP
    onzain      71+o
    opelousas   72DE
    oppuurs     72R1
    orange      72fS
    orcevaux    72uS
    oree de berc736q
    orgeo       73Lm
    origny      73a4
    orland park 73p4
    ormesby st m7425
    ornex       74HW
    orpierre    74VT
    ortaca      74jn
    orville     74yo
    oshakati    75AY
    osmery      75Op
    ossetie du n75d8
    ostheim     75sb
    ostuni      766Q
    othee       76Ju
    ottensee    76Y1
    ouahigouya  76nD
    oudezeele   7702
    ouest aveyro77Dp
    ouistreham  77Sa
    oulu        77iV
    ouro sogui  77xC
    outre atlant78Bh
    ouzouer sur 78SC
    ovrin       78gh
    oxon hill   78ub
    oyugis      796c
    ozubulu     79Kj
    pachperwa   79YV
    paderborn   79ny
    paghman     7A0S
    pailitas    7AFj
    paizay naudo7AUU
    paladru     7Air
    palasuit    7AxX
    palhers     7BAV
    pallikaranai7BPB
    palmaner    7Bf1
    palmyre     7BuY
    pampa       7C7B
    panama city 7CL9
    pandjchir   7CaL
    panissieres 7CpR
    pant        7D24
    papeete     7DGd
    paradies    7DVT
    paramathi ve7DkM
    paray       7Dz6
    pardies     7EDZ
    pargnan     7ET6
    paris 11e ar7Eja
    park slope  7F1o
    parlier     7FGC
    paroisse de 7FV3
    parranquet  7FmR
    parvillers l7G07
    pasighat    7GES
    passavant la7GTw
    patarra     7Gj0
    patnagarh   7GxA
    pattoki     7H9o
    paulhe      7HOa
    pavilly     7Hdi
    payrin augmo7HsR
    pays de belv7I73
    pays de la z7IPM
    pays de nied7IhC
    pays des her7I*6
    pays rignaco7JH8
    paz de aripo7JUp
    pecan grove 7Jjd
    pedra azul  7Jyj
    pehladpur ba7KCC
    pelabuhan kl7KQl
    pelousey    7KgQ
    penapolis   7KuO
    penicuik    7L6f
    penparcau   7LM5
    pepa        7LaE
    percy en aug7Lp1
    peribonka   7M2N
    periyakottai7MIf
    pero casevec7MXj
    perre       7Mon
    perroy      7N3C
    pertre      7NIG
    pescara     7NWw
    petaling jay7NlV
    pethapur    7N+a
    petit rederc7OF4
    petites loge7OWQ
    petroupolis 7OmU
    pey         7O*a
    peyrieu     7PGC
    pezilla de c7PWv
    pfullingen  7PnK
    phetchabun  7P*q
    photharam   7QEo
    phumi ampil 7QTi
    piazza armer7Qj5
    pidhorodnye 7QyH
    pierrafortsc7RCF
    pierrefonds 7RUk
    pieta       7Rlh
    pijijiapan  7R*G
    pillau      7SDs
    pin au haras7SRc
    pine bluff  7ShB
    pingyi      7Svm
    pinto       7T8M
    piracaia    7TMR
    pirenopolis 7Tb9
    piscinola   7Tp3
    pitea       7U13
    piumhi      7UFc
    placilla    7UUR
    plaine valle7Ukq
    plaisians   7U*5
    planes      7VFG
    plasne      7VU4
    plattsburgh 7Vje
    pledeliac   7VzZ
    plesnois    7WDL
    plessis sain7WVt
    plewen      7WmA
    plombieres l7X05
    plouer sur r7XGc
    ploumoguer  7XW*
    pludual     7Xnf
    plzen       7Y0X
    podil       7YF8
    poggio di ve7YTs
    poincy      7Yk4
    poio        7Y+b
    pokaran     7ZEl
    polichni    7ZTX
    polohy      7Zi0
    pomerania   7ZwE
    pommiers    7a9u
    ponca city  7aOp
    ponorogo    7aeD
    pont de l ar7avO
    pont les bon7bBc
    pontaix     7bTT
    ponteilla   7bjp
    pontinha    7bzg
    pontycymer  7cDG
    porathissery7cRB
    port        7cg8
    port erroll 7cwU
    port moresby7dAE
    porta       7dQj
    porte du rie7dhM
    portes sud p7d+S
    porto       7eDs
    portscatho  7eTw
    possession  7ehx
    pottanur    7exh
    pougnadoress7fAL
    poujol sur o7fR*
    pourcieux   7fiW
    pouy sur van7fyV
    poyartin    7gBq
    pradera     7gRg
    prahova     7ggr
    prato       7gvm
    pre saint ge7h9U
    precy sous t7hQD
    premia de ma7hg0
    presentation7hvR
    presov      7iAr
    pretot vicqu7iRJ
    prey        7ihd
    primelin    7iwh
    pringy      7jAu
    probus      7jQ4
    propieres   7jfe
    provenchere 7jv9
    province sep7kAZ
    prunet      7kRA
    pu an       7kgO
    pudunagaram 7kuE
    puerto berri7l88
    puerto real 7lPi
    puilaurens  7lfJ
    pujali      7lwB
    pullay      7m8u
    punganuru   7mMw
    puraini     7mbd
    pusan       7mqJ
    putignano   7n3J
    puy de serre7nIC
    puygaillard 7nZF
    puzhathi    7nor
    pyrford     7o2A
    qalyubiya   7oFx
    qeladize    7oU7
    qingnian    7ohK
    qiryat yam  7ow1
    quan bon    7p7m
    quarto      7pMS
    queen elizab7pcF
    quemigny sur7prm
    quesmy      7q5d
    quevauviller7qMF
    quie        7qbV
    quimper bret7qqj
    quinson     7r5G
    quitilipi   7rKi
    r a s chinoi7rYl
    rabouillet  7rnt
    radelfingen 7s1G
    radzionkow  7sFs
    rahatgarh   7sTu
    rain        7siN
    raion de dub7sxX
    raissac sur 7tAt
    rajmahal    7tPx
    ramada      7ten
    ramegnies   7tun
    ramnagar    7u7a
    ramsdonk    7uMW
    rancho cucam7ub8
    randwick    7ur2
    ranjangaon s7v3j
    ranzevelle  7vID
    ras al khaim7vX0
    ratanakiri  7vlO
    ratnagiri   7vzQ
    ravels      7wCR
    rawson      7wRD
    razam       7wg7
    rebais      7wup
    rechthalten 7x8b
    recourt le c7xOF
    redding     7xcw
    reedley     7xrM
    regente feij7y5g
    region harar7yP8
    regusse     7yg*
    reignac sur 7ywb
    reisbach    7zAA
    remagne     7zPC
    remich      7zfO
    removille   7zvd
    rene        7+80
    renneval    7+NS
    reparsac    7+bk
    requistanais7+sG
    retalhuleu  7*5A
    reuil sur br7*Jm
    revelles    7*YE
    reykjanesbae7*ny
    rheges      800p
    rhondda cyno80FV
    rialto      80VS
    ribeiropolis80ln
    riche       80+z
    richmond    81Dc
    ridgewood   81Tc
    riesa       81j6
    riga strand 81xw
    rikon rikon 82A+
    rimon et sav82Ru
    rio brilhant82gf
    rio negrinho82wb
    riom        8396
    risca       83NY
    rivas       83cH
    riverside   83qj
    riviere     845a
    rivieres le 84Ng
    roanne      84ba
    roborst     84qq
    roche en reg8551
    rochecolombe85Nk
    rochepaule  85fd
    rochette du 85wB
    rocky mounta869L
    rodenbach   86Oc
    roellecourt 86dJ
    rognac      86rj
    roiffieux   8746
    rollegem    87JI
    romaine     87Z1
    rome        87pF
    romont      882N
    rondefontain88Hi
    roodt       88WM
    roquebrune c88ly
    roquetaillad891t
    rosarito    89I1
    rosemont    89WO
    roshanpura  89lI
    rosnoen     8A0O
    rossland    8AFH
    roswell     8ATa
    rothesay    8Ain
    rouairoux   8AxW
    rouffiac tol8BAv
    rouiba      8BQ+
    round rock  8BgL
    roussillon  8Bv+
    rouvres     8CA0
    rouy le peti8CRZ
    roxbury cros8CgG
    royere de va8Cvg
    rozoy bellev8DA8
    rubtsovsk   8DOy
    ruegsau     8DeB
    rugby       8Dtu
    rulenge     8E6X
    ruminghem   8ELJ
    rupelmonde  8EZx
    rusio       8Epw
    ruston      8F1x
    ruttenen    8FGc
    rye         8FUp
    sa ir       8Fir
    saaz        8FxZ
    sabazan     8GAQ
    sabzevar    8GPo
    sacriston   8GeZ
    safashahr   8GtJ
    sagara      8H4l
    sagy        8HJW
    sai mai     8HXk
    sailly      8HmO
    saint abit  8I2G
    saint agnet 8IL3
    saint alban 8Idt
    saint amance8Iws
    saint amant 8JE+
    saint andre 8JXS
    saint andre 8Jtq
    saint andrew8KEH
    saint antoin8KVz
    saint armou 8Kpg
    saint aubin 8L59
    saint aubin 8LQx
    saint aubin 8LmW
    saint avit d8M3C
    saint barthe8MLr
    saint beauze8Mgc
    saint berain8M+K
    saint bomer 8NHF
    saint bonnet8Nch
    saint brice 8Nw6
    saint camill8OEH
    saint cergue8OWh
    saint charti8Op*
    saint christ8P7c
    saint cibard8PVe
    saint clair 8PpQ
    saint clemen8Q7N
    saint cornei8QQj
    saint cyprie8Qk8
    saint cyr le8R1l
    saint denis 8RK*
    saint denis 8Rfg
    saint didace8R+0
    saint dizant8SIh
    saint egreve8Sc8
    saint ennemo8Suq
    saint etienn8TDJ
    saint etienn8Tav
    saint eusebe8TxC
    saint felix 8UDv
    saint firmin8UYk
    saint fort s8Urj
    saint front 8VA9
    saint gelven8VSs
    saint geniez8VoQ
    saint george8W5O
    saint george8WRy
    saint george8Wov
    saint germai8X7J
    saint germai8XUV
    saint germai8XrU
    saint germai8YCJ
    saint gervai8YXR
    saint gilles8Yr2
    saint gonlay8Z8P
    saint helen 8ZQb
    saint hilair8Zin
    saint hilair8a3Y
    saint hillie8aQ0
    saint ignace8aj7
    saint jacque8a*x
    saint jean d8bKA
    saint jean d8bfD
    saint jean d8b+g
    saint jean d8cKI
    saint jean l8cft
    saint jean s8c*D
    saint john w8dHl
    saint jouin 8dax
    saint julien8dtn
    saint julien8eE9
    saint julien8eau
    saint just l8ev2
    saint laon  8fCA
    saint lauren8fV*
    saint lauren8ft0
    saint lauren8gDq
    saint leger 8gXk
    saint leon  8guC
    saint lezin 8hBR
    saint louis 8hSz
    saint loup d8hmg
    saint lupici8i46
    saint malo  8iMx
    saint marc s8ihA
    saint marcel8i*B
    saint mars d8jI1
    saint martin8jcS
    saint martin8jwz
    saint martin8kHp
    saint martin8keB
    saint martin8k*4
    saint martin8lL1
    saint martin8lhO
    saint martin8m1m
    saint maur  8mKF
    saint mauric8mf6
    saint mauric8n0r
    saint medard8nJv
    saint michae8ndc
    saint michel8nxd
    saint michel8oIG
    saint nazair8oar
    saint nicola8owG
    saint omer e8pFJ
    saint ouen e8pZy
    saint pal de8ptC
    saint pardou8qB1
    saint patric8qVl
    saint paul d8qoK
    saint paul s8r7T
    saint peter 8rQ5
    saint philip8rjb
    saint pierre8s0R
    saint pierre8sN6
    saint pierre8sjx
    saint pierre8t40
    saint pierre8tPw
    saint polyca8tjc
    saint priest8u0u
    saint projet8uK*
    saint quenti8ugC
    saint remi  8u+h
    saint remy d8vH+
    saint robert8vcU
    saint romain8vw2
    saint samson8wE0
    saint saulge8wXk
    saint sauveu8wrC
    saint sebast8x9d
    saint seurin8xTN
    saint simeon8xnP
    saint sornin8y3m
    saint sulpic8yMk
    saint sylves8yi7
    saint theoff8z1v
    saint thurie8zKB
    saint usuge 8zbf
    saint vallie8zud
    saint victor8+BL
    saint vincen8+W8
    saint vincen8+sx
    saint yorre 8*93
    sainte anast8*SV
    sainte austr8*mS
    sainte cecil9045
    sainte colom90N*
    sainte croix90iS
    sainte euphe910+
    sainte foy t91KC
    sainte helen91eY
    sainte justi91yR
    sainte margu92Gl
    sainte marie92b6
    sainte moniq92v4
    sainte radeg93B5
    sainte suzan93Ti
    saintry sur 93lo
    sakai       93+R
    saku        94CV
    salamiyah   94Qd
    saleich     94ej
    salfit      94tM
    salinas     956V
    salleles cab95MH
    salles sur l95eJ
    salsein     95tK
    salvagnac   965y
    sam sen nai 96LX
    samart      96Ze
    sames       96nr
    sampolo     970t
    san andres  97Fc
    san bernardi97YH
    san diego   97pt
    san fernando984N
    san giovanni98ON
    san jose    98fV
    san juan    98xW
    san lorenzo 99Dp
    san marcos  99Um
    san miguel  99lq
    san pablo de9A1j
    san pedro to9AJE
    san severo  9AbC
    sanandaj    9Aqc
    sancy les pr9B3c
    sandstone va9BIk
    sangerhausen9BXF
    sanjo       9Bld
    sanma       9B*r
    sansibar sta9CES
    sant pere sa9CXO
    santa clara 9Co*
    santa cruz d9D5B
    santa luzia 9DMi
    santa paula 9Dfc
    santa rosa t9DxL
    santarem    9ECU
    santiago del9ETI
    santo antoni9EmQ
    sants montju9F2h
    sao cristova9FIb
    sao joao bat9FcT
    sao jose do 9FwL
    sao miguel  9GDv
    sao simao   9GWx
    sapignies   9GmJ
    sarai mir   9G*N
    saratoga spr9HDc
    sardis      9HRo
    sarlat la ca9Hh2
    sarraz      9Hvz
    sars        9I9m
    sarzeau     9IPL
    sassetot le 9IdV
    satna       9Iso
    sauchy lestr9J5G
    saulchoy    9JKz
    sault brenaz9JaU
    saumos      9JsD
    saussignac  9K5z
    sauvetat sur9KLY
    sauze       9KdL
    save        9Krq
    savigne sous9L6B
    savines le l9LOa
    sawara      9Ldp
    saylac      9LrO
    scawby      9M3f
    schalkhoven 9MK3
    schellerten 9MZA
    schiffweiler9MoG
    schleiz     9N16
    schmitten   9NHj
    schonebeck e9NXU
    schotz      9Nmf
    schwabmunche9N*Y
    schweich    9OFf
    scicli      9OVl
    scuol       9OkH
    sebastian   9Oxy
    seclin      9PAn
    seeb        9PPv
    seftigen    9Pft
    seguela     9Puo
    seillans    9Q7w
    selaincourt 9QN3
    selle en cog9QbZ
    seltz       9Qr5
    sementron   9R3j
    sempach     9RIP
    senard      9RYE
    senezergues 9Rmj
    sennely     9S0O
    sentenac d o9SG6
    seoul       9SUS
    septvallons 9SkA
    seraumont   9Szg
    serenje     9TCd
    serigne     9TSK
    sermoyer    9Thm
    serravalle  9Twu
    serrouville 9UCA
    servigny les9US7
    set ka lay  9Uhm
    seuil       9UxI
    severac le c9VBR
    sevre et loi9VQt
    seyne sur me9Vfs
    shad bay    9Vub
    shahin dezh 9W7P
    shaji       9WNe
    shamkir     9WcI
    shankou     9WqJ
    sharjah     9X2A
    shchigry    9XGf
    shelbourne  9XVN
    shenzhen    9XjV
    sherston    9Xyg
    shibuzi     9YBi
    shili       9YPc
    shimokizukur9YdS
    shiqiaozi   9Yrw
    shitanjing  9Z3x
    shokat as su9ZIG
    shrirampur  9ZWj
    shuen wan   9Zlt
    shushary    9Zze
    sibanicu    9aBp
    sicklerville9aPg
    sidi ifni   9ael
    siem reap   9atz
    sigli       9b6U
    sigy        9bLP
    silao       9bZD
    sillegny    9bnX
    silvassa    9c1E
    simdega     9cGG
    sinaai      9cVQ
    singanallur 9cjX
    sinn        9cxq
    sint genesiu9dAx
    sint maria l9dS*
    sinzos      9djx
    siradan     9dyh
    sirsa       9eAs
    sisteronais 9eOo
    sivas       9edS
    skadovsk    9es8
    skofja loka 9f4I
    slawutytsch 9fIM
    slovenska bi9fVy
    smithfield  9fko
    snuol       9fyx
    socorro     9gB3
    sohag       9gPN
    sokal       9ged
    solec kujaws9gsQ
    soliman     9h5+
    solre le cha9hLF
    somerset mas9hZt
    sommerance  9hph
    son la      9i2a
    songjiang   9iHF
    sonning     9iVD
    sopron      9ijf
    sorel       9iyE
    sorochinsk  9jAn
    sotavento is9jPZ
    soucht      9jf1
    sougeal     9juC
    soulanges   9k8t
    soultzmatt  9kPs
    sourcieux le9kfH
    sousville   9kuT
    south dublin9l81
    south jordan9lOG
    south pether9ley
    south yarra 9lve
    southery    9m98
    souvigne    9mN+
    soye        9mdR
    spartanburg 9mrn
    spire       9n4D
    springdale  9nJ7
    sredisce ob 9nYO
    srodmiescie 9nov
    st george   9o21
    st moritz   9oH3
    stadt winter9oYG
    stallingboro9ond
    stanton     9p0f
    starokostyan9pGY
    stebnyk     9pVz
    steinau an d9pkY
    stellenbosch9p+V
    steubenville9qDY
    stithians   9qS7
    stoke giffor9qh1
    stoneridge  9qw0
    stradbroke  9r93
    strathpeffer9rO9
    stromness   9rd7
    stupino     9rrY
    subdivision 9s4i
    sucs        9sK6
    sud roussill9sXQ
    suffolk     9slS
    suining     9sz0
    sukumo      9tDf
    sultanah    9tSE
    sume        9tgi
    sun city cen9tvG
    sundsvall   9u89
    sunset      9uNS
    surat thani 9ubg
    suris       9uqC
    surxondaryo 9v2v
    susurluk    9vHd
    suwon       9vWI
    sverdlovs k 9vkR
    swanmore    9vzp
    swinford    9wC3
    syosset     9wQk
    szekszard   9weH
    tablier     9wsD
    tachira     9x4P
    tadla azilal9xIq
    tagbina     9xWH
    tai shui han9xkK
    tailles     9xz1
    taissy      9yBP
    takab       9yOx
    takeo       9ycy
    talant      9yqw
    talinding   9z3Z
    talloires mo9zI3
    taman desa  9zXU
    tambacounda 9znJ
    tampico     9z*T
    tanay       9+D+
    tangail     9+SR
    tangxiang   9+gy
    tannay le mo9+vw
    taoru       9*8K
    taraba      9*Me
    tarcienne   9*bI
    tarikere    9*q1
    tarsac      A02X
    tarutung    A0GZ
    tata        A0Uc
    taukar      A0im
    taussac la bA0xc
    tawa        A1AW
    taytay      A1Ob
    tchernogolovA1d9
    tecamachalcoA1rn
    teignmouth  A23s
    teknaf      A2JT
    telok blangaA2X*
    tempelhof   A2ml
    tenby       A30H
    teodoro sampA3D+
    terce       A3Te
    termiz      A3iM
    terra roxa  A3wu
    terre et marA4Cc
    territet    A4Uu
    terwillegar A4nC
    tetouan     A50a
    teyjat      A5FO
    thailande   A5TW
    thana bhawanA5iS
    tharangambadA5y0
    the pas     A6B7
    thembisa    A6Qa
    thermes magnA6g3
    thezan des cA6vn
    thiaucourt rA7Ba
    thierville sA7SB
    thilay      A7hf
    thiraucourt A7xA
    thodure     A8Ah
    thomery     A8QX
    thore montagA8gI
    thorner     A8xa
    thouare     A9A3
    thuan thanh A9P*
    thung song  A9fQ
    thuwal      A9tx
    tibagi      AA5d
    tielrode    AAJJ
    tignecourt  AAXS
    tilh        AAlk
    tillsonburg AB09
    timmendorferABEs
    tingi       ABTS
    tipton      ABhH
    tirukkalikkuABw3
    tissemsilt  AC9K
    tizi n tletaACO7
    tobago      ACdL
    todaraisinghACsU
    tokat provinAD46
    tolla       ADHW
    tome acu    ADVq
    tongchuanshiADjc
    tonnay boutoADxi
    torbay      AEAI
    toride      AEPY
    torredembarrAEeG
    torvaianica AEtc
    tottenham   AF6+
    touggourt   AFMg
    touquettes  AFd1
    tourbes     AFuM
    tournecoupe AG8R
    tourreilles AGPb
    toury lurcy AGhU
    town row    AGwR
    tracadie sheAH84
    tram chim   AHN2
    trans la forAHca
    travers     AHrE
    trecate     AI4D
    treglonou   AIJc
    trelans     AIZq
    tremembe    AIq9
    trentels    AJ3o
    tres pontas AJJ0
    treuddyn    AJYh
    treytorrens AJnq
    trieux      AK0v
    tring jonctiAKFN
    tripoli     AKVh
    trofa       AKlN
    troisdorf   AK*Q
    trongsa     ALEb
    trouy       ALUW
    trujillo    ALjS
    tschechow   ALy6
    tsiombe     AMBM
    tu bong     AMPg
    tucuma      AMdB
    tukuyu      AMrr
    tulsipur    AN3g
    tuneri      ANHj
    tuque       ANVm
    turkestan   ANjQ
    turubah     ANyE
    tuyen quang AOAI
    two hills   AOOc
    ualog       AOcV
    uc irvine   AOqw
    udaipur     AP2u
    uenohara    APGs
    ugny le gay APUo
    ujiie       APkC
    ulis        APxq
    umarkhed    AQ9Y
    umraniye    AQO9
    ungheni     AQc5
    univercity  AQrB
    unterfohringAR69
    upigny      ARL7
    upper takutuARb5
    urbandale   ARpT
    urgosse     AS2z
    urtaca      ASGD
    urzy        ASUg
    uslowaja    ASie
    uster niederASx+
    uttamapalaiyAT9w
    uxeau       ATNr
    v s k valasaATbS
    vacquieres  ATrq
    vagholi     AU5J
    vaires sur mAULO
    val d arcomiAUaL
    val david   AUr3
    val de ligneAV6E
    val des presAVMv
    val suzon   AVcy
    valcourt    AVrk
    valeilles   AW5J
    valentigney AWLW
    valherbasse AWbD
    valle d orezAWqc
    vallee des bAX7m
    vallerarguesAXQX
    valliguieresAXgX
    valongo     AXwu
    valserhone  AYA*
    vandalur    AYQO
    vanne       AYg7
    varaire     AYu+
    varennes    AZ8K
    varginha    AZQN
    varsity viewAZfM
    vassimont etAZu8
    vatoutine   Aa7p
    vauclin     AaOR
    vaudoue     Aae4
    vaulnaveys lAatq
    vautorte    Ab7M
    vaux les mouAbOG
    vauxrezis   Abg2
    veauce      Abv3
    vegesack    Ac8O
    veldwezelt  AcNU
    velle le chaAcc*
    velorcey    AcuG
    venas       Ad84
    vendine     AdP6
    vengara     AdeQ
    ventabren   Adsj
    ventura     Ae6w
    verchain mauAeM6
    verdonnet   Aebb
    vergisson   AerD
    verlee      Af4h
    vernayaz    AfJn
    verneuil surAfaf
    vernou la ceAfrn
    verreries deAg5x
    vers sur meoAgN4
    vertamboz   AgdD
    vesaignes suAgsK
    vesvres     Ah5N
    vevy        AhL8
    vezannes    AhZx
    viacha      Ahpd
    viborg      Ai28
    vicheres    AiHV
    victoria    AiWc
    videm       AimT
    vieilley    Aj0k
    vienne condrAjGk
    vieu        AjWM
    vieux moulinAjn4
    vigan en queAk1F
    vignieu     AkHC
    vijayawada  AkW6
    vilafranca dAkls
    villa angelaAk*q
    villa ortuzaAlHS
    villaines leAlZD
    villar saintAlqq
    villarimboudAm6A
    villars sainAmN1
    villaz saintAmeV
    ville haute Amx9
    villebernierAnCx
    villedaigne AnTq
    villefrancheAnlh
    villejuif   Ao2y
    villemoissonAoKV
    villeneuve  Aobx
    villeneuve lAowh
    villeneuve sApHB
    villequier  Apa2
    villers aux Apqo
    villers en vAq8K
    villers les AqR0
    villers semeAqkq
    villerupt   Ar2Q
    villette surArJ5
    villiers auxAra9
    villiers souAru6
    villotte devAs9u
    vilvoorde   AsQn
    vincennes   AsfY
    vinh chau   Asv6
    vinzel      At8H
    viramgam    AtMX
    virginia    Atc2
    viry        AtrM
    visoko      Au51
    vitrac      AuK9
    vitry sur orAubv
    viviers     Aurb
    vlimmeren   Av52
    vogue       AvJy
    voissay     AvZ1
    volleges    Avnq
    vomecourt   Aw0r
    voronezh    AwFH
    vouecourt   AwTx
    vourles     Awjg
    vraie croix Awyy
    vrhnika     AxBX
    vucherens   AxP*
    vura        Axe+
    vyshneve    Axtz
    wachtersbachAy6M
    wadi al hayaAyMm
    wahlstedt   AybH
    wakasugi    Aypc
    waldbrol    Az1C
    waldweistrofAzGH
    walldurn    AzU+
    walperswil  AzmK
    waluj buzurgAz*j
    wang nam yenA+EE
    wangu       A+T1
    wantirna souA+gc
    warendorf   A+u4
    warminster  A*7q
    wartau      A*L*
    wasit       A*ab
    waterdown   A*pR
    watlington  B03A
    wauthier braB0HQ
    wazirabad   B0Vt
    wegberg     B0jv
    weilerbach  B0yU
    weissensee  B1BV
    welisara    B1Ql
    welschenrohrB1fl
    wendouree   B1uK
    werchnjaja pB26U
    wervicq sud B2Kt
    west chesterB2aI
    west gulfporB2q3
    west lorne  B34I
    west royaltyB3KZ
    westchester B3av
    westerronfelB3pO
    westminster B42N
    westridge   B4HI
    wetzikon kemB4WK
    wharton     B4lP
    white rock  B4+6
    whitworth   B5DG
    wideopen    B5RU
    wiesmoor    B5gj
    wilburton   B5uk
    wilkes barreB67+
    williamsportB6N8
    wilmersdorf B6cw
    wimborne minB6rG
    windsor     B73x
    winnenden   B7IU
    wintershouseB7Xg
    wishingwell B7mc
    wittersheim B7*a
    woburn sandsB8EF
    wolfenbuttelB8Sh
    wolnzach    B8hx
    wonosobo    B8xL
    woodlawn    B9AK
    worcester   B9OB
    wragby      B9cq
    wugang      B9qi
    wunstorf    BA4D
    wuzhong     BAI2
    xai xai     BAVx
    xhendelesse BAkM
    xiaogan     BAyw
    xihu        BBAe
    xingyi      BBOR
    xinyingpan  BBbc
    xizi        BBpS
    xuzhou      BC1r
    yainville   BCFQ
    yamaguchi   BCSd
    yanai       BChN
    yangtun     BCvQ
    yaring      BD6T
    yatagan     BDKI
    yeadon      BDXx
    yen bai     BDm3
    yerkoy      BD+3
    yicheng     BECp
    yirga alem  BEQW
    yokosuka    BEev
    yongping    BEsv
    yoshikawa   BF4m
    ypres       BFIq
    yuepu       BFXc
    yunmen      BFkd
    yuzhnoural sBFyn
    ywar ma eastBGC7
    zacatecas   BGQN
    zaibo       BGeR
    zamboanga ciBGra
    zapala      BH4L
    zaria       BHIa
    zayed city  BHWT
    zeist       BHkS
    zemst       BHyH
    zevekote    BIAE
    zhaodun     BIOg
    zhenxi      BIdO
    zhongshan   BIrO
    zhukovka    BJ3z
    zielona goraBJI7
    zinal       BJX5
    zizkov      BJlF
    zolotonosha BJzJ
    zoug        BKBK
    zulzeke     BKOS
    zurich kreisBKh6
    zurich kreisBL2i
    zweibrucken BLHC
    """#
}
