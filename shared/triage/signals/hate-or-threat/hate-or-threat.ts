import type { PhraseTable } from '../phrases.ts';
import { HATE_OR_THREAT_EN } from './en/threats.ts';
import { HATE_OR_THREAT_EN_FURTHER } from './en/further.ts';
import { HATE_OR_THREAT_MALAY } from './ms-id.ts';
import { HATE_OR_THREAT_NL } from './nl.ts';
import { HATE_OR_THREAT_VI } from './vi.ts';

/** Threats of violence against people, and hatred of kinds of people: a moderator looks. */
export const HATE_OR_THREAT: PhraseTable = {
  en: [HATE_OR_THREAT_EN, HATE_OR_THREAT_EN_FURTHER],
  nl: HATE_OR_THREAT_NL,
  vi: HATE_OR_THREAT_VI,
  ms: {
    own: `
    aku bunuh, bunuh kau, bunuh korang, kubunuh, nak bunuh, akan bunuh, bunuh je .. mereka/dia,
    mampus kau, mampus korang, pergi mampus, pi mampus, pergi mati, pi mati, baik mati je, tembak
    kau, tembak kepala, tikam kau, parang kau, tetak, tetak kau, bakar kedai, bakar ofis, bakar
    office, bakar rumah, bakar pejabat, letak bom, bom ofis, bom kedai, ~bom, letupkan, belasah
    kau, belasah korang, pukul kau, pecahkan muka, pecah muka, patahkan .. kaki/tangan, aku tahu
    rumah, aku tau rumah, aku tau mana kau, tahu kau duduk mana, jaga kau, siap kau, siap korang,
    nahas kau, tunggu kau, keling, pariah, cina babi, melayu babi, babi cina, balik cina, balik
    india, balik tongsan, kafir babi, kafir laknat, yahudi babi, pendatang haram, bangla bodoh,
    bapuk, pondan, sial punya cina, bangsa babi, bangsat, !bath bomb, !bom jangka, !harga bom,
    !bom bom, !tembak gambar`,
    both: HATE_OR_THREAT_MALAY,
  },
  id: `
    gue bunuh, gw bunuh, aku bunuh, saya bunuh, kubunuh, bunuh lu, bunuh lo, bunuh kau, bunuh
    kalian, mau bunuh, akan bunuh, gua bunuh, mati aja lu, mati aja lo, mati aja kau, mati aja
    kalian, mampus lu, mampus lo, mampus kalian, modar lu, gue tembak, gw tembak, tembak kepala,
    tembak mati, gorok, gue gorok, bacok, gue bacok, gw bacok, tusuk lu, bakar kantor, bakar
    toko, bakar gudang, bakar rumah, gue bakar, gw bakar, bom kantor, gue bom, pasang bom,
    ancaman bom, ledakin kantor, hajar lu, gue hajar, gw hajar, gebukin lu, gebukin rame, patahin
    .. kaki/tangan/leher, tau rumah lu, tau rumah lo, tau alamat lu, gue cari lu, gw cari lu, gue
    samperin, gw samperin, awas lu, awas lo, awas kalian, tunggu aja lu, santet, kafir lu, dasar
    kafir, cina babi, dasar cina, cina anjing, pribumi bodoh, aseng, usir cina, ganyang, negro,
    monyet papua, dasar monyet, homo laknat, bencong, banci lu, lgbt laknat, yahudi laknat, babi
    lu, anak haram, !mati gaya, !harga bom, !mati lampu, !bunuh diri, !bath bomb, !ganyang
    habis`,
  es: `
    te voy a matar, los voy a matar, te mato, los mato, voy a matar, matarlos, muérete, muerete,
    muéranse, ojalá te mueras, ojala se mueran, te voy a buscar, sé dónde vives, se donde vives,
    sé dónde trabajas, quemar .. tienda/oficina/local, voy a quemar, poner una bomba, amenaza de
    bomba, te voy a partir, partirte la cara, romperte la cara, te rompo la cara, les rompo,
    meterte un tiro, pegarte un tiro, sudaca*, negro de mierda, negros de mierda, moro de mierda,
    moros de mierda, panchito*, maricón de mierda, judíos de mierda, vuelve a tu país, vete a tu
    país, heil hitler`,
  pt: `
    vou te matar, vou matar, te mato, mato vocês, morre desgraçado, quero que morra, tomara que
    morra, sei onde você mora, sei onde mora, sei onde trabalha, sei onde moras, tacar fogo ..
    loja/empresa/sede, botar fogo .. loja/empresa, meter fogo, colocar uma bomba, bomba na loja,
    ameaça de bomba, quebrar a sua cara, quebrar tua cara, partir-te a cara, partir a cara,
    encher de porrada, meter bala, dar um tiro, macaco preto, preto de merda, pretos de merda,
    viado de merda, bicha de merda, volta para o teu país, volta pra tua terra, judeu de merda,
    ciganada, heil hitler`,
  fr: `
    je vais te tuer, je vais vous tuer, je te tue, je vous tue, te crever, vous crever, crève,
    crevez, je sais où tu habites, je sais où vous habitez, je sais où tu travailles, brûler
    votre .. magasin/bureau/agence, mettre le feu à votre, foutre le feu, poser une bombe, alerte
    à la bombe, te casser la gueule, vous casser la gueule, péter la gueule, te buter, vous
    buter, balle dans la tête, sale arabe*, sale noir*, sale juif*, sale pd, sale pédé, sale
    race, sale nègre*, nègre*, bougnoule*, bicot*, ~négro*, youpin*, rentre dans ton pays,
    rentrez dans votre pays, retourne dans ton pays, heil hitler, !je me tue`,
  de: `
    bringe dich um, bring dich um, bringe euch um, bring euch um, ich bringe .. um, umbringen
    werde, ich töte, töte dich, töte euch, abstechen, stech dich ab, steche dich ab, knall dich
    ab, knalle euch ab, abknallen, verreck*, stirb, sterbt, ich weiß wo du/ihr
    wohnst/wohnt/arbeitest, weiss wo du wohnst, fackel .. laden/büro/bude ab, zünde ..
    laden/büro/filiale an, bombe .. legen/gelegt/hochgehen, bombendrohung, sprenge .. in die
    luft, schlag dir .. fresse/zähne, schlage euch, polier* .. fresse, auf die fresse, kopf
    einschlagen, neger, nigger*, kanake*, kanacke*, kümmeltürk*, scheiß
    türken/ausländer/juden/moslems/araber/schwuchtel, scheiss ausländer/juden/türken, ausländer
    raus, judensau, vergasen, ins gas, untermensch*, schwuchtel*, geh zurück in dein land, heil
    hitler, sieg heil, !badebombe*, !bombe .. geschmack, !bombenstimmung, !ist die bombe`,
  it: `
    ti ammazzo, vi ammazzo, ti uccido, vi uccido, vi ammazzerei, devi morire, dovete morire,
    crepa, crepate, so dove abiti, so dove abitate, so dove lavori, do fuoco .. negozio/sede,
    brucio .. negozio/sede, vi brucio, mettere una bomba, allarme bomba, ti spacco la faccia, vi
    spacco, spaccare la faccia, ti sparo, vi sparo, negro di merda, negri di merda, sporco negro,
    terrone di merda, terroni di merda, zingari di merda, frocio di merda, froci di merda, ebrei
    di merda, torna al tuo paese, tornate a casa vostra, heil hitler`,
  sv: `
    jag ska döda, dödar er, dödar dig, ska döda, skjuta dig/er, skjuter er/dig, knivhugga, hoppas
    .. dör/dö, dö jävla, vet var du bor, vet var ni bor, vet var du jobbar, bränna ner ..
    butik*/kontor*, ~bomba, bombhot, spränga .. kontor*/butik*, slå in .. skalle/käke/tänder,
    slår ihjäl, slå ihjäl, jävla neger, ~neger, negrer, blatte, blattar, svartskalle*, jävla
    muslimer/judar/invandrare/bög, åk hem till ditt, heil hitler, sieg heil`,
  da: `
    slår dig ihjel, slår jer ihjel, slå dig ihjel, slå ihjel, dræber dig/jer, dræbe dig/jer,
    skyder dig/jer, skyde dig/jer, håber .. dør, dø for helvede, ved hvor du bor, ved hvor i bor,
    brænde .. butik*/kontor* .. ned, bombe under/i/mod, bombetrussel, sprænge .. kontor*/butik*,
    smadre .. fjæs/ansigt/dig, perker*, perkersvin, neger, negere, sorte svin, jødesvin,
    muslimsvin, skrid hjem til, rejs hjem til, heil hitler, sieg heil`,
  tr: `
    seni öldür*, sizi öldür*, öldüreceğim, öldürürüm, gebert*, ~geber, geberin, evini biliyorum,
    nerede oturduğunu biliyorum, nerede çalıştığını biliyorum, mağazanızı yak*, dükkanınızı yak*,
    ofisinizi yak*, bomba koy*, bomba ihbar*, kafana sık*, kafanıza sık*, vururum, ağzını burnunu
    kır*, kemiklerini kır*, pis arap*, pis suriyeli*, pis kürt*, pis ermeni*, pis yahudi*, kahpe
    .. öldür*, ülkene dön, ibne*, heil hitler`,
  ru: `
    убью, убью вас, убью тебя, убьем, убьём, сдохни*, сдохните, чтоб вы сдохли, чтоб ты сдох*,
    зарежу, застрелю, пристрелю, прирежу, сожгу .. магазин/офис/вас, спалю, подожгу, взорву,
    заминиров*, бомба в, бомбу .. заложу/заложил*/подложу, знаю где ты живешь/живёшь/работаешь,
    знаю где вы живете/живёте, я тебя найду, я вас найду, найду и, сломаю .. ноги/руки/шею,
    разобью .. морду/лицо/голову, набью морду, начищу .. морду, проломлю, хохлы, хохол*, чурк*,
    чурок, хач*, жид, жиды, жидов*, нигер*, ниггер*, черножоп*, узкоглаз*, пидор*, пидар*,
    понаехали, вали в свой, валите в свою, хайль гитлер, зиг хайль`,
  hi: `
    मार डालूंगा, मार डालूँगा, जान से मार*, मार दूंगा, मार दूँगा, गोली मार*, काट डालूंगा, काट
    दूंगा, जला दूंगा, आग लगा दूंगा, बम से, बम रख*, हाथ पैर तोड़*, टांगें तोड़*, घर जानता, पता है
    कहां रहता, देख लूंगा, मर जाओ, कटुए, कटुआ, मुल्ले, चमार, भंगी, हिजड़े, चिंकी, mar dalunga,
    maar dalunga, jaan se maar*, goli maar*, haath pair tod*, dekh lunga, aag laga dunga, bomb
    rakh*, katue, katua, mulle, chamar`,
  ar: `
    اقتلك, أقتلك, بقتلك, راح اقتلك, سأقتلك, هقتلك, اقتلكم, أقتلكم, بقتلكم, اذبحك, أذبحك, بذبحك,
    اذبحكم, بحرق .. المحل/الفرع/المكتب, سأحرق .. المحل/الفرع/المكتب, احرق المحل, أحرق المحل,
    أفجر, افجر, بفجر, قنبلة, اعرف وين ساكن, أعرف وين ساكن, اعرف بيتك, أعرف بيتك, عارف بيتك, عارف
    ساكن, اكسر .. راسك/رجلك/يدك, أكسر .. راسك/رجلك/يدك, اكسر راسكم, الله يموتكم, موتوا, يا عبد,
    يا زنجي, عبيد .. سود, يا كلب يهودي, يا رافضي, يا شاذ, ارجع بلدك, ارجعوا بلدكم`,
  ja: `
    殺す, 殺してやる, 殺すぞ, ぶっ殺, ころすぞ, 死ね, 氏ね, しね, 爆破する, 爆破予告, 爆弾, 放火する, 火をつけてやる, 燃やしてやる, 家を知っている,
    家は分かって, 家特定, 刺すぞ, 刺してやる, 殴ってやる, ぶん殴, 覚えてろ, 夜道, チョン, 朝鮮人は, シナ人, 支那人, 国に帰れ, 外人は帰れ, ガイジ, 池沼,
    !なら死ね, !爆弾おにぎり, !爆弾低気圧, !楽しね, !美味しね, !おいしね, !嬉しね, !優しね, !難しね, !よろしね, !らしね, !欲しね, !ほしね, !もしね,
    !少しね, !話しね, !出しね, !いしね, !探しね, !安心しね, !しねえ, !しねー`,
  zh: `
    杀了你, 殺了你, 弄死你, 弄死你们, 打死你, 打死你们, 砍死, 捅死, 杀你全家, 殺你全家, 死全家, 全家死, 去死, 你去死, 烧了你们, 燒了你們, 炸了你们,
    炸掉你们, 炸了你們, 炸弹, 炸彈, 放火烧, 知道你住哪, 知道你家, 知道你们在哪, 堵你, 找人打, 打断你的腿, 打斷你的腿, 废了你, 廢了你, 给我等着, 給我等著,
    黑鬼, 尼哥, 支那, 小日本, 鬼子, 高丽棒子, 棒子, 绿教, 穆畜, 死同性恋, 死基佬, 滚回你, 滾回, 台巴子, 河南骗子, 阿三, !热死, !炸弹鸡腿, !玉米棒子,
    !老棒子, !骨肉相连棒子, !累得要去死`,
  th: `
    ฆ่ามึง, จะฆ่า, กูจะฆ่า, ฆ่าให้ตาย, ไปตาย, ตายซะ, ตายห่า, ยิงมึง, ยิงทิ้ง, แทงมึง, กระทืบ,
    จะเผา, เผาร้าน, เผาออฟฟิศ, เผาบริษัท, วางระเบิด, ขู่วางระเบิด, รู้ว่าบ้านมึง, รู้บ้านมึง,
    รู้ว่ามึงอยู่, มึงระวังตัว, ระวังตัวไว้, เจอกูแน่, ต่อยหน้า, ตบหน้า, หักแขน, หักขา, ไอ้มืด,
    ไอ้ดำ, ไอ้ลาว, อีลาว, ไอ้พม่า, ไอ้เจ๊ก, อีกะเทย, ไอ้ตุ๊ด, กลับประเทศมึง`,
  ko: `
    죽여버, 죽여 버, 죽인다, 죽일거, 죽일 거, 죽이겠, 죽여줄, 뒤져라, 뒤져버, 나가 뒤, 칼로 찌, 찔러 죽, 쏴 죽, 불 지르, 불지르, 불질러, 폭탄, 폭파,
    집 어딘지, 집이 어딘지 알, 사는 곳 알, 어디 사는지 알, 찾아가서 .. 죽/패/가만, 가만 안 둔, 가만 안둔, 두고 보자, 밤길 조심, 패버린, 패 죽, 때려
    죽, 때려죽, 짱깨, 쪽바리, 깜둥이, 흑형새, 조선족 새, 똥꼬충, 홍어새끼, 니네 나라로, 너희 나라로, !가격 폭탄, !물폭탄, !폭탄세일, !세금폭탄,
    !요금폭탄, !요금 폭탄, !세금 폭탄, !폭탄주`,
};
