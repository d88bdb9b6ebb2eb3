import type { PhraseTable } from '../phrases.ts';

/** Danger to life and health in further languages of Europe; `!` marks what only sounds like it. */
export const SAFETY_EUROPE: PhraseTable = {
  es: `
    se incendió/incendio/quemó/prendió, prendió/prendio fuego, en llamas, incendio, incendió,
    incendios, se quemó mi/el/la, quemadur*, me/se/le quemé/quemó/quemo/queme ..
    mano/manos/cara/piel/dedo/dedos/pierna/boca/brazo/pelo, quemó/quemo la mano/cara/piel, olor a
    quemado, huele a quemado, echando/salía/sale/salió humo, humo negro, chispas, explotó,
    exploto, explotar, explosión, estalló, estallo, reventó .. cara/manos/batería, batería
    hinchada, batería .. hinchó/hinchada, cortocircuito, corto circuito, descarga/choque/toque
    eléctrica/eléctrico, me dio corriente/calambre/toques, da corriente, electrocut*, fuga de
    gas, olor a gas, huele a gas, monóxido, tóxico, intoxic*, envenen*, salmonel*, comida en mal
    estado, vomit*, vómito, vómitos, diarrea, hospitaliz*, al hospital, en el hospital,
    urgencias, emergencias .. hospital, ambulancia, reacción alérgica, alergia ..
    reacción/no/avisado, alérgico .. y/me/no, anafil*, ronchas, me lastimé, lastim*, heridas,
    herido, herida, lesion*, sangr*, sangre .. por/en/mucha, puntos de sutura, fractur*, se
    rompió .. brazo/pierna/diente, rompí/partí .. diente/brazo/muela, me corté, se cortó ..
    dedo/mano, me caí, se cayó .. encima/niño/escalera, atrapad* .. ascensor/elevador/dedo,
    asfixi*, ahog*, atragant*, se tragó, tragó .. pila/imán/pieza, peligro, peligroso, peligrosa,
    peligrosos, peligrosísimo, inseguro .. niños, casi ..
    mata/muere/mato/muero/matan/incendia/accidente, pudo/podría/podía ..
    morir/matar/matarnos/muerto, poner .. vida, vidas en, riesgo .. vida/vidas, accidente,
    atropell*, frenos .. no/fallaron/fallan, sin frenos, chofer/conductor ..
    borracho/ebrio/dormido/acosó/tocó, acos* sexual*, abuso sexual, agred*, golpeó,
    vidrio/vidrios/metal/plástico/gusano/gusanos/cucaracha ..
    comida/sopa/pan/ensalada/hamburguesa/plato, trozo/pedazo/trozos de
    vidrio/metal/plástico/cristal, gusanos, pollo crudo, mi hijo/hija/bebé/niño/niña ..
    quemó/tragó/ahogó/cayó/lastimó/hospital/vomitando/ahogaba/cortó/enfermó, !ahogado en, !fuego
    en el cuerpo, !sin peligro, !de mala sangre, !explotó de risa, !explosión de
    sabor/sabores/color, !incendió las redes, !reventó de risa`,
  pt: `
    pegou fogo, pegando fogo, pegar fogo, em chamas, incêndio, incendio, incendiou, queimou ..
    mão/pele/rosto/dedo/braço/perna/boca/cabelo, queimadura*, me queimei, se queimou, cheiro de
    queimado, cheirando a queimado, saindo fumaça, saiu fumaça, fumaça, fumo preto, a deitar
    fumo, faísca*, faiscando, explodiu, explodir, explosão, estourou .. cara/mão/bateria/rosto,
    bateria estufada, bateria inchada, bateria .. estufou/inchou, curto circuito, choque
    elétrico, levei .. choque, levou .. choque, tomei .. choque, dando choque, deu choque, dá
    choque, eletrocut*, vazamento de gás, fuga de gás, cheiro de gás, cheiro a gás, monóxido,
    tóxic*, intoxica*, envenen*, salmonel*, comida estragada, vomit*, vômito, vómitos, diarreia,
    passei mal, passou mal, passaram mal, passando mal .. depois/comer, fui parar no, hospital ..
    parei/parou/fui/internad*/por/depois, para o hospital, no hospital .. por/depois/com/causa,
    pronto socorro, urgências, internad*, ambulância, samu, reação alérgica, alergi* ..
    reação/não/avis*, anafil*, machuc*, ferid*, ferimento*, lesão, lesões, lesionad*, sangr*,
    sangue .. por/muito/todo, levei pontos, pontos na, fratur*, quebrei/quebrou ..
    dente/braço/perna/dedo, parti um dente, cortei/cortou .. dedo/mão/boca/braço, caiu em cima,
    caí .. escada/chão, pres* no elevador, sufoc*, engasg*, engoliu, afog*, perigo, perigoso,
    perigosa, perigosos, inseguro .. crianças, risco de vida/morte/incêndio, risco .. vidas,
    quase .. morri/morreu/matou/mata/morre/incêndio/acidente/atropel*, podia ter ..
    morrido/matado/morto, poderia .. matado/morrido/grave, acidente, atropel*,
    freio/freios/travões .. não/falhou/falhar*/falh*, sem freio/freios/travões, motorista ..
    bêbado/dormindo/celular/assediou, assédio, abuso sexual, agredi*, agressão,
    vidro/caco/metal/plástico/larva/larvas/barata .. comida/sopa/lanche/salada/marmita/refeição,
    caco/cacos/pedaço de vidro/metal, larvas, frango cru, carne crua .. criança/passei, meu/minha
    filho/filha/bebê .. queimou/engoliu/engasgou/caiu/machucou/hospital/vomitando/cortou,
    !explosão de sabor/sabores, !sem perigo, !pegando fogo .. promoção, !sangue nos olhos,
    !afogado em`,
  fr: `
    a pris feu, pris feu, prend feu, prendre feu, en feu, en flammes, incendie, incendies, début
    d'incendie, départ de feu, mis le feu, brûlé ..
    main/mains/doigt/doigts/peau/visage/bouche/bras/jambe/cheveux, brûlure*, brulure*, me suis
    brûlé, s'est brûlé, odeur de brûlé, sent le brûlé, sentait le brûlé, fumée, fumée noire,
    étincelles, explosé, explose, explosion, a explosé, batterie gonflée, batterie ..
    gonflé/gonfle/gonflée, court circuit, décharge électrique, choc électrique, électrocut*, pris
    .. châtaigne/jus/décharge, fuite de gaz, odeur de gaz, sent le gaz, monoxyde, toxique,
    toxiques, intoxi*, empoisonn*, salmonel*, listeria, vomi, vomis, vomir, vomissements, vomit,
    diarrhée, malade .. après/mangé/manger/toute, malades .. après/mangé/manger, hôpital,
    hospitalis*, aux urgences, les urgences, urgences .. cause/après, ambulance, pompiers, samu,
    réaction allergique, allergique .. réaction/pourtant/pas/malgré, allergène*, anaphyl*, œdème,
    oedème, plaques rouges, blessé, blessée, blessés, blessure*, se blesser, me blesser, saigne*,
    saigné, du sang, points de suture, fractur*, cassé .. dent/bras/jambe/poignet/cheville/nez,
    coupé .. doigt/main/langue, me suis coupé, tombé .. dessus/tête/escalier, chute ..
    escalier/hôpital/mère/fille, bloqué* dans .. ascenseur, coincé* .. doigt/ascenseur, étouff*,
    avalé .. pile/aimant/pièce/morceau/bouton, noyé, danger, dangereux, dangereuse, dangereuses,
    danger de mort, mettre .. danger, failli ..
    mourir/tuer/noyer/brûler/étouffer/accident/renverser, aurait pu ..
    mourir/tuer/grave/blesser/mort, risque d'incendie, vies en jeu, accident, accidents, renversé
    .. par/voiture/vélo, freins .. lâché/plus/pas/marchent, plus de freins, chauffeur ..
    ivre/bourré/alcool/téléphone/endormi/agress*, conduite dangereuse, agress*, harcèlement
    sexuel, attouchement*, morceau/morceaux/bout/éclat/éclats de verre/métal/plastique,
    verre/métal/plastique/ver/vers/asticot*/cafard/insecte .. dans ..
    plat/soupe/salade/repas/nourriture/assiette/burger/pizza, asticots, poulet cru, pas cuit ..
    poulet/viande, mon fils/bébé/enfant .. brûlé/avalé/étouff*/tombé/blessé/hôpital/coupé, ma
    fille .. brûlé*/avalé/étouff*/tombé*/blessé*/hôpital/coupé*, !par accident, !explosion de
    saveurs/saveur/goût/couleurs, !sans danger, !hôpital qui se fout, !danger public .. rire,
    !j'étouffe de rire, !fait explosé .. facture`,
  de: `
    feuer gefangen, fing .. feuer, fängt .. feuer, feuer fing, in flammen, in brand, brand
    ausgebrochen/verursacht/geraten, angefangen .. zu brennen, brennt .. ab, abgebrannt,
    abgefackelt, brandgefahr, brandgefährlich, wohnungsbrand, küchenbrand, feuerwehr*, rauch ..
    aus/kam/kommt/raus, qualm*, rauchentwicklung, rauchvergiftung, verbrannt ..
    hand/finger/haut/gesicht/mund/arm/bein/zunge, hand/finger/haut/gesicht/mund/arm/bein ..
    verbrannt/verbrüht, verbrennung*, verbrüh*, brandblase*, brandwunde*, verschmort,
    geschmolzen, schmorgeruch, riecht/roch/stinkt .. verbrannt/verschmort, brandgeruch, funken ..
    geschlagen/sprüh*/aus, explodier*, explosion*, in die luft geflogen, akku ..
    aufgebläht/gebläht/ausgelaufen, aufgeblähter akku, überhitz* .. brand/rauch/akku,
    kurzschluss*, stromschlag*, elektroschock, stromschläge, einen gewischt, stromunfall,
    gasleck, gasgeruch, riecht nach gas, kohlenmonoxid, giftig*, vergift*,
    lebensmittelvergiftung, salmonell*, listerien, übergeben .. nach/müssen/nacht, erbrochen,
    erbrech*, kotzen .. nach/essen/nacht, durchfall, magenkrämpfe, im krankenhaus, ins
    krankenhaus, krankenhaus .. gelandet/eingeliefert, notaufnahme, notarzt, rettungswagen,
    krankenwagen, intensivstation, allergische reaktion, allergisch ..
    reagiert/reaktion/trotzdem, allergie .. nicht/trotz/ignoriert, anaphylak*, quaddeln,
    ausschlag .. bekommen/ganzen/gesicht, verletz*, verletzung*, geblutet, blutet, blutend*, blut
    .. überall/voller, genäht werden, platzwunde, schnittwunde*, knochenbruch, gebrochen ..
    arm/bein/finger/zahn/nase, arm/bein/finger/zahn/nase/handgelenk .. gebrochen, zahn ..
    abgebrochen, gehirnerschütterung, geschnitten .. finger/hand, gestürzt, sturz ..
    treppe/krankenhaus, ausgerutscht, eingeklemmt, stecken geblieben .. aufzug/fahrstuhl,
    aufzug/fahrstuhl .. stecken/eingesperrt/gefangen/fest, erstick*, verschluckt, verschluckte,
    ertrunken, ohnmächtig, bewusstlos, keine luft .. bekommen/mehr, gefahr, gefährlich,
    gefährliche, gefährlicher, gefährliches, lebensgefahr, lebensgefährlich*, gefährdet,
    gefährdung, hätte .. tot/sterben/tödlich/umgebracht/schlimmer, fast ..
    gestorben/umgebracht/überfahren/erstickt/gestürzt/unfall/verbrannt, beinahe ..
    unfall/überfahren/verletzt, tödlich*, unfall, unfälle, angefahren, überfahren, bremse/bremsen
    .. versagt/versagen/ausgefallen/defekt/nicht, busfahrer/fahrer ..
    betrunken/handy/eingeschlafen/rot, sexuell belästigt, belästigung, begrapscht, angegriffen,
    geschlagen worden, glassplitter, glasscherbe*, metallsplitter, splitter im/in,
    glas/metall/plastik/schraube/maden/wurm/schimmel .. im/in
    essen/suppe/salat/brot/burger/brötchen/joghurt, maden, rohes hähnchen/hühnchen, nicht durch
    .. hähnchen/fleisch, kind/tochter/sohn/baby ..
    verbrannt/verletzt/verschluckt/erstickt/gestürzt/gefallen/krankenhaus/geblutet/eingeklemmt,
    !keine gefahr, !gefahrlos, !auf eigene gefahr, !geschmacksexplosion, !preisexplosion,
    !kostenexplosion, !stromschlag .. preis`,
  it: `
    preso fuoco, prende fuoco, andato/andata a fuoco, in fiamme, incendio, incendi, bruciat* ..
    mano/mani/dito/viso/pelle/bocca/braccio/lingua, mi sono bruciat*, si è bruciat*, ustion*,
    scottat* .. mano/pelle, puzza/odore di bruciato, fumo .. usciva/esce/uscito/nero/dalla/dal,
    scintille, esplos*, esplode, esplosione, scoppiat* .. mano/faccia/batteria/mani, batteria
    gonfia, batteria .. gonfia/gonfiata, cortocircuito, corto circuito, scossa, scosse, scossa
    elettrica, folgorat*, fuga di gas, perdita di gas, odore di gas, puzza di gas, monossido,
    tossic*, intossica*, avvelena*, salmonell*, vomit*, vomito, diarrea, ospedale, in ospedale,
    pronto soccorso, ricoverat*, ambulanza, reazione allergica, allergic* ..
    reazione/nonostante/detto, allergia .. nonostante/reazione/ignorat*, anafila*, ferit*,
    ferita, lesion*, sanguin*, sangue .. ovunque/tanto, punti di sutura, frattur*, rotto ..
    dente/braccio/gamba/polso/naso, tagliat* .. dito/mano/bocca, mi sono tagliat*, caduto/caduta
    .. addosso/scale/testa, bloccat* .. ascensore, incastrat* .. dito/mano/ascensore, soffoca*,
    ingoiat*, ingerit* .. pila/calamita, annegat*, pericolo, pericolos*, rischio ..
    vita/incendio, rischiato di .. morire/vita/soffocare/ammazzarci, poteva/potevamo/potevo ..
    morire/ammazzare/ucciderci/morti, quasi .. morto/morta/ammazzat*/investit*, incidente,
    incidenti, investit* .. da/auto, freni .. non/rotti/andati, senza freni, autista ..
    ubriaco/telefono/addormentat*, molesti*, aggredit*, aggression*, palpat*,
    pezzo/pezzi/scheggia/schegge di vetro/metallo/plastica,
    vetro/metallo/vermi/verme/scarafaggio/larve .. cibo/piatto/zuppa/insalata/panino/pasta,
    vermi, pollo crudo, mio/mia figlio/figlia/bambino/bambina ..
    bruciat*/ingoiat*/soffoca*/cadut*/ferit*/ospedale/tagliat*, !mio figlio, !esplosione di
    gusto/sapori/sapore, !senza pericolo, !scossa al mercato`,
  sv: `
    fattade eld, fatta eld, tog eld, börja brinna, började brinna, brinner, brann, i brand,
    eldsvåda, brandrisk, brandfara, brandfarlig*, brandkår*, räddningstjänsten, rök ..
    från/ur/kom/ut, började ryka, rykte, brandrök, brände mig/sig, bränt mig/sig, brännskad*,
    brännsår, skållad*, skållade, luktar/luktade bränt, gnistor, gnistrade, exploder*,
    explosion*, batteri .. svullet/svullnat/svällt, smälte, smält .. laddare/kontakt/kabel,
    kortslutning, elstöt, elchock, stöt av/från, fick en stöt, gasläcka, luktar gas, gaslukt,
    kolmonoxid, giftig*, förgift*, matförgift*, salmonella, kräktes, kräkts, kräkas, kräker,
    kräkningar, kräkning, kräks, spydde, spy .. efter/natten, diarré, magsjuk*, sjukhus*, akuten,
    ambulans*, allergisk reaktion, allergisk chock, allergi .. trots/inte/reaktion, allergisk ..
    trots/inte/reagera*, nässelutslag, skadad, skadade, skadats, skadar sig, blödde, blöder, blod
    .. överallt/från, sys, stygn, bruten, bröt .. arm/ben/handled/tand/finger, fraktur,
    hjärnskakning, skar .. finger/hand, ramlade, halkade, klämde .. finger/hand, fastnade i
    hissen, fast i hissen, kvävd*, kväv*, svalde, svalt .. batteri/magnet/bit, drunkna*,
    svimmade, medvetslös, farlig, farligt, farliga, livsfarlig*, livsfara, fara för, kunde ..
    dött/dö/döda/dödat/gått illa, nästan .. dog/död/påkörd, olycka, olyckor, påkörd,
    bromsar/bromsarna .. fungera*/slutade/inte, chaufför* .. full/mobil/somnade, ofreda*,
    sexuella trakasserier, misshandl*, överfall*, glasbit*, glasskärv*, metallbit*, bit/bitar
    glas/metall/plast, glas/metall/mask/larver/skruv .. i maten/salladen/soppan, larver, rå
    kyckling, min son/dotter/bebis .. bränd*/brände/svalde/kväv*/ramla*/skada*/sjukhus`,
  da: `
    brød i brand, gik/går/gået i brand, i flammer, brændte, brænder .. hus/stik, brandfare,
    brandfarlig*, brandvæsen*, ildebrand, ild i, røg .. fra/ud/op/kom, begyndte at ryge, brændt
    .. hånd/finger/hud/ansigt, brændte mig/sig, brandsår, forbrænding*, skoldet, skoldede,
    lugter/lugtede brændt, gnister, gnistrede, eksploder*, eksplosion*, batteri ..
    hævet/svulmet/opsvulmet, smeltede, smeltet .. stik/oplader/kabel, kortslutning, elektrisk
    stød, fik stød, stød af/fra, gaslæk*, lugter af gas, gaslugt, kulilte, giftig*, forgift*,
    madforgift*, salmonella, kaste op, kastede op, kastet op, opkast*, diarré, syg ..
    efter/spist/maden, ~hospital*, på hospitalet, sygehus*, skadestue*, ambulance*, allergisk
    reaktion, allergisk .. trods/ikke/reager*, allergi .. trods/ikke/reaktion, nældefeber,
    tilskadekom*, kom til skade, kommet til skade, kvæst*, såret, blødte, bløder, blod ..
    overalt/fra, sys, sting, brækkede, brækket .. arm/ben/tand/finger, knækkede .. tand,
    hjernerystelse, skar .. finger/hånd, faldt .. ned/trappe/hoved, gled .. faldt/glat, klemte ..
    finger/hånd, sidder fast i elevator*, fanget i elevator*, kvalt, kvæl*, slugte, slugt ..
    batteri/magnet, drukn*, besvimede, bevidstløs, farlig, farligt, farlige, livsfarlig*,
    livsfare, kunne .. dø/død/døet/slået ihjel, nær .. død/påkørt, var ved at .. dø/kvæles,
    ulykke, ulykker, påkørt, bremser/bremserne .. virker/svigtede/ikke, chauffør* ..
    fuld/mobil/sov, overfald*, sexchikane, krænk*, befamle*, glasskår, stykke/stykker
    glas/metal/plastik, glas/metal/larver/orm/skrue .. i maden/salaten/suppen, larver, rå
    kylling, min søn/datter/baby .. brænd*/slugt*/kvalt/faldt/skade*/hospital`,
  tr: `
    alev aldı, alev almış, alev alıyordu, alevler, yangın, yangin, yangın çıktı, yangın
    çıkıyordu, yanıyordu, tutuştu, itfaiye, elim yandı, elimi yaktı, elini yaktı, yüzüm yandı,
    yanık oldu, yanıklar, yaktı elimi, haşland*, duman çıktı, duman çıkıyor, dumanlar, yanık
    kokusu, kıvılcım*, patladı, patlad*, patlama, patlayan, patlayabilir, pil şişti, batarya
    şişti, bataryası şişti, şişmiş batarya, eridi .. kablo/fiş/şarj, kısa devre, elektrik çarptı,
    elektrik çarp*, çarpıldı*, elektrik kaçağı, gaz kaçağı, gaz kokusu, gaz kaçırıyor,
    karbonmonoksit, zehir*, zehirlendi*, gıda zehirlenmesi, besin zehirlenmesi, kustu*, kusuyor*,
    kusma, ishal, hastaneye, hastanede, hastanelik, acile, acil servis, ambulans, alerjik
    reaksiyon, alerji* .. reaksiyon/rağmen/söyle*, alerjim var, nefes alam*, yaralan*, yaralı,
    yaralandı*, kanad*, kanıyor*, kan içinde, dikiş atıldı, dikiş, kırıldı ..
    kolum/dişim/bacağım/ayağım/parmağım, kolum/dişim/bacağım/ayağım/parmağım/kolu/dişi ..
    kırıldı/kırık/koptu/kesildi, parmağımı kesti, elimi kesti, düştü .. üzerine/çocuk/kafası,
    düştüm, asansörde .. kaldık/kaldım/mahsur, sıkıştı .. parmağı/eli, boğul*, yuttu, nefesi
    kesildi, bayıldı .. hastane*/yolcu/kızım/oğlum/çocuk, tehlike, tehlikeli, tehlikede, hayati
    tehlike, can güvenliği, ölebilirdi*, ölüyordu*, ölümden döndü*, az kalsın ..
    ölüyor*/yanıyor*/kaza, ölüm tehlikesi, kaza yap*, kaza geçir*, trafik kazası, kaza, fren
    tutmadı, frenler .. tutmadı/boşaldı/patladı, şoför* .. alkollü/uyuyor*/telefon*, taciz*,
    saldırdı*, darp*, dövdü*, cam kırığı, cam parçası, metal parçası, yemekten ..
    cam/böcek/kurt/tel/çivi, çorbadan .. cam/böcek/tel, içinden .. cam/böcek/kurt/tel/çivi,
    kurtlu, çiğ tavuk, çocuğum .. yandı/yuttu/düştü/yaralandı/hastane*/boğul*, kızım ..
    yandı/yuttu/düştü/hastane*, oğlum .. yandı/yuttu/düştü/hastane*, bebeğim ..
    yandı/yuttu/düştü/hastane*, !yaz tehlikeli güzel, !bomba patladı gündem, !satış patlaması,
    !kan davası`,
  ru: `
    загорел*, возгоран*, воспламен*, пожар*, вспыхнул*, горел*, сгорел*, пламя, задымил*, дымит*,
    дым пошел, пошёл дым, пошел дым, дым .. из/валил, запах гари, воняет гарью, пахнет гарью,
    искрит*, искры, заискрил*, ожог*, обжег*, обжёг*, обожг*, ошпарил*, обварил*, взорвал*,
    взрыв*, рванул*, аккумулятор .. вздул*, вздулся .. аккумулятор/батарея, вздулась батарея,
    оплавил*, расплавил*, короткое замыкание, замкнул* .. проводк*/розетк*, замыкание, ударило
    током, ударил ток, бьет током, бьёт током, током удар*, током бь*, удар током, утечка газа,
    запах газа, пахнет газом, угарный газ, угарн*, токсич*, ядовит*, отравил*, отравлен*,
    сальмонел*, рвота, рвало, тошнило, вырвало, понос, диарея, в больниц*, больнице, госпитализ*,
    реанимац*, скорую, скорая помощь, травмпункт*, аллергическая реакция, аллерги* ..
    реакц*/отек*/отёк*/не предупред*/покрыл*, анафилак*, отек квинке, отёк квинке, крапивниц*,
    покрыл* .. сыпью/пятнами, травм*, поранил*, порезал*, порез .. пальц*/рук*, кровь, кровотеч*,
    истек* кровью, наложили швы, швы наложили, сломал* .. руку/ногу/зуб/палец/нос/ребр*,
    перелом*, сотрясение, упал* .. на/с .. голов*/лестниц*/ребен*/ребён*/кровати, застрял* в
    лифте, прищемил*, задохнул*, задыха*, подавил*, проглотил*, утонул*, потерял* сознание,
    опасно, опасный, опасная, опасные, опасность, опасен, угроза жизни, угроза здоровью, чуть не
    .. сгорел*/умер*/убил*/погиб*/задохнул*/сбил*/взорвал*/утонул*/разбил*, могли ..
    погибнуть/умереть/сгореть/убить, мог* погибнуть, смертельн*, авария, дтп, аварию, тормоза ..
    отказал*/не/пропал*, отказали тормоза, водитель .. пьян*/уснул*/телефон*/приставал*,
    домогал*, домогательств*, избил*, напал* на, ударил меня, изнасил*, стекло .. в
    еде/супе/салате/хлебе, осколок стекла, осколки стекла, кусок стекла/металла/пластика, черви,
    червяк*, опарыш*, тараканы .. в еде, таракан .. в еде/супе/салате, сырая курица, сырую
    курицу, ребенок .. обжег*/проглотил*/упал*/отравил*/больниц*/порезал*/подавил*, ребёнок ..
    обжёг*/проглотил*/упал*/отравил*/больниц*/порезал*/подавил*, сын/дочь/дочка ..
    обжег*/обжёг*/проглотил*/упал*/отравил*/больниц*/подавил*, !взрыв вкуса, !взрыв эмоций/мозга,
    !безопасн*, !не опасно`,
};
