import type { PhraseTable } from './phrases.ts';

/** Somebody whom the failing hits harder: old, ill, disabled, pregnant, bereaved, in despair. */
export const VULNERABLE_PERSON: PhraseTable = {
  en: `
    elderly, pensioner*, my nan/gran/grandma/grandmother/granddad/grandfather/grandad/nana, #
    year/yr/yo old
    mother/mum/mom/father/dad/grandmother/grandfather/man/woman/lady/nan/gran/parents, in her/his
    seventies/eighties/nineties, in her/his # s, disabled, disabilit*, wheelchair*, blind
    man/woman/person/customer/mother/father/husband/wife, im blind, is blind, partially sighted,
    visually impaired, deaf, hard of hearing, hearing impaired, pregnant, pregnancy, cancer,
    chemo*, dementia, alzheimer*, parkinson*, autis*, adhd, epilep*, diabet*, insulin, dialysis,
    oxygen machine/tank/concentrator, pacemaker, asthma*, nebuli*, terminally ill, terminal
    illness, palliative, hospice, carer, caregiver, caretaker for, single
    mum/mom/mother/parent/dad, newborn, new born, premature baby, preemie, # month/week old baby,
    baby at home, bereave*, funeral, passed away, widow*, recently lost my, grieving, mental
    health, anxiety attack*, panic attack*, depressed, depression, ptsd, suicid*, end my life,
    kill myself, self harm, cant go on, homeless, refugee*, special needs, learning difficult*,
    vulnerable, stroke patient/survivor, recovering from surgery, bedridden, housebound,
    immunocompromised, low income, cant afford food/heating/rent, no heating ..
    baby/child*/elderly/mother, food bank, !cancer research shop, !colour blind, !blind
    spot/box/date/bag`,
  nl: `
    bejaard*, ouderen, oudere dame/heer/man/vrouw/moeder/vader, hoogbejaard*, mijn
    oma/opa/grootmoeder/grootvader, # jarige moeder/vader/oma/opa/man/vrouw, moeder/vader/oma/opa
    .. van #, gehandicapt*, invalide, handicap, beperking, rolstoel*, rollator, scootmobiel,
    slechtziend*, blinde, slechthorend*, ~doof, ~dove, zwanger*, kanker patiënt/behandeling/ziek,
    kankerpatiënt, chemo*, dement*, dementie, alzheimer, parkinson, autis*, epilep*, diabet*,
    insuline, dialyse, zuurstof .. apparaat/thuis, pacemaker, astma*, ongeneeslijk*, terminaal,
    terminale, palliatie*, mantelzorg*, alleenstaande moeder/vader/ouder, pasgeboren*, prematuur,
    baby van #, overleden, overlijden, begrafenis, uitvaart, crematie, weduwe, weduwnaar, rouw*,
    depressi*, paniekaanval*, psychisch*, suïcid*, zelfmoord*, einde aan mijn leven, ik trek het
    niet meer, dakloos, vluchteling*, kwetsba*, voedselbank, bijstand, schuldsanering, geen
    verwarming .. baby/kind*/oma/moeder, bedlegerig, hartpatiënt, nierpatiënt`,
  vi: `
    người già, người lớn tuổi, người cao tuổi, ông bà già, bà cụ, ông cụ, cụ già, bà nội, bà
    ngoại, ông nội, ông ngoại, mẹ già, ba mẹ già, bố mẹ già, mẹ .. # tuổi, bố .. # tuổi, ba .. #
    tuổi, bà .. # tuổi, ông .. # tuổi, khuyết tật, tàn tật, xe lăn, khiếm thị, khiếm thính, mang
    thai, có thai, đang bầu, bà bầu, mẹ bầu, bầu # tháng, bầu bí, em bầu, ung thư, hoá trị, hóa
    trị, xạ trị, chạy thận, tiểu đường, động kinh, tự kỷ, tai biến, bệnh nặng, bệnh hiểm nghèo,
    bệnh nan y, bệnh tim, suy thận, mới sinh, mới đẻ, sơ sinh, trẻ sơ sinh, con nhỏ, mẹ đơn thân,
    bà mẹ đơn thân, tang, đám tang, đám ma, mới mất, qua đời, goá, góa phụ, trầm cảm, stress
    nặng, tự tử, không muốn sống, muốn chết quách, bế tắc, vô gia cư, hoàn cảnh khó khăn, hộ
    nghèo, sinh viên nghèo, người tàn tật, bệnh nhân, nằm liệt`,
  ms: `
    warga emas, orang tua, mak ayah tua, mak saya .. # tahun, ayah saya .. # tahun, ibu .. #
    tahun, bapa .. # tahun, nenek, atuk, datuk saya, opah, tok saya, uzur, oku, orang kurang
    upaya, kurang upaya, cacat, kerusi roda, buta .. penglihatan, cacat penglihatan, pekak,
    mengandung, hamil, pregnant, ibu mengandung, kanser, barah, kimo, kemo, kemoterapi, dialisis,
    kencing manis, diabetes, insulin, asma, lelah, autisme, autistik, anak oku, demensia,
    nyanyuk, strok, angin ahmar, sakit jantung, sakit kronik, terlantar, penjaga, ibu tunggal,
    bapa tunggal, anak yatim, bayi baru lahir, baru bersalin, dalam pantang, pantang, bersalin,
    meninggal dunia, kematian, arwah, pengebumian, jenazah, kemurungan, depresi, depression,
    tekanan perasaan, bunuh diri, tak nak hidup, penat hidup, gelandangan, b40, asnaf, miskin,
    susah sangat hidup`,
  id: `
    lansia, lanjut usia, orang tua renta, sudah tua, ibu saya .. # tahun, bapak saya .. # tahun,
    nenek, kakek, eyang, oma saya, opa saya, disabilitas, difabel, penyandang, cacat, kursi roda,
    tuna netra, tunanetra, tunarungu, tuli, buta .. penglihatan, hamil, bumil, ibu hamil, lagi
    hamil, menyusui, busui, kanker, kemoterapi, kemo, cuci darah, diabetes, kencing manis,
    insulin, asma, epilepsi, autis, autisme, demensia, stroke, sakit jantung, sakit keras, sakit
    parah, gagal ginjal, penyakit kronis, ibu tunggal, single mom, single parent, janda, anak
    yatim, bayi baru lahir, newborn, baru melahirkan, habis melahirkan, prematur, meninggal,
    duka, berduka, almarhum, almarhumah, pemakaman, depresi, gangguan kecemasan, panic attack,
    bunuh diri, pengen mati, capek hidup, gak kuat hidup, putus asa, tunawisma, rakyat kecil,
    orang susah, gak mampu, tidak mampu`,
  es: `
    anciano*, anciana, adulto mayor, adultos mayores, tercera edad, mi abuela, mi abuelo, mi
    madre/padre/mamá/papá .. # años, discapacidad, discapacitad*, minusválid*, silla de ruedas,
    invidente, ciego, ciega, sord*, embarazada, embarazo, cáncer, cancer, quimio*, diabétic*,
    insulina, diálisis, alzheimer, autis*, epilep*, enfermo terminal, madre soltera, recién
    nacido, recien nacido, bebé de # meses, falleció, fallecido, funeral, viuda, luto, depresión,
    ansiedad, suicid*, no quiero vivir, quitarme la vida, vulnerable*`,
  pt: `
    idoso*, idosa, terceira idade, minha avó, meu avô, minha mãe .. # anos, meu pai .. # anos,
    deficiente*, deficiência, cadeira de rodas, cadeirante, cego, cega, surdo, surda, grávida,
    gravida, gestante, gravidez, câncer, cancro, quimio*, diabétic*, insulina, hemodiálise,
    alzheimer, autista, autismo, epilep*, doente terminal, mãe solteira, mãe solo, recém nascido,
    recem nascido, bebê de # meses, faleceu, falecido, falecimento, funeral, viúva, luto,
    depressão, ansiedade, suicíd*, não quero mais viver, tirar minha vida, vulnerável`,
  fr: `
    personne âgée, personnes âgées, retraité*, ma grand mère, mon grand père, ma mère .. # ans,
    mon père .. # ans, handicap*, fauteuil roulant, pmr, malvoyant*, aveugle, malentendant*,
    sourd, sourde, enceinte, grossesse, cancer, chimio*, diabét*, insuline, dialyse, alzheimer,
    autis*, épilep*, fin de vie, mère célibataire, maman solo, nouveau né, bébé de # mois,
    décédé*, décès, obsèques, enterrement, veuve, deuil, dépression, dépressif, crise d'angoisse,
    suicid*, en finir avec la vie, vulnérable*, invalide`,
  de: `
    senioren, seniorin, rentner*, alte dame, alter mann, meine oma, mein opa,
    mutter/vater/oma/opa .. # jahre, # jährige, # jährigen, behindert*, behinderung,
    schwerbehindert*, rollstuhl*, rollator, blind .. ist/bin, sehbehindert*, gehörlos*,
    schwerhörig*, schwanger*, schwangerschaft, krebs .. erkrankt/patient/chemo/hat,
    krebspatient*, chemo*, diabet*, insulin, dialyse, demenz*, alzheimer, autis*, epilep*,
    todkrank, palliativ*, alleinerziehend*, neugeboren*, säugling, baby .. # monate/wochen,
    verstorben*, gestorben, beerdigung, trauerfall, witwe, trauer, depress*, panikattacke*,
    suizid*, selbstmord*, umbringen .. mich, pflegebedürftig*, pflegefall, hartz, bürgergeld,
    obdachlos*, schutzbedürftig*`,
  it: `
    anzian*, mia nonna, mio nonno, mia madre .. # anni, mio padre .. # anni, disabil*, invalid*,
    sedia a rotelle, carrozzina, non vedente, cieco, sordo, sorda, incinta, gravidanza, cancro,
    tumore, chemio*, diabetic*, insulina, dialisi, alzheimer, autis*, epilet*, malato terminale,
    madre single, neonat*, bambino di # mesi, defunt*, decesso, funerale, vedova, lutto,
    depression*, attacchi di panico, suicid*, farla finita, fragile persona`,
  sv: `
    äldre dam/man/kvinna/mamma/pappa, pensionär*, min mormor/farmor/morfar/farfar, # årig*, mamma
    .. # år, pappa .. # år, funktionsnedsättning, funktionshindrad*, handikapp*, rullstol*,
    rullator, blind, synskadad*, döv, hörselskadad*, gravid*, cancer*, cellgift*, diabet*,
    insulin, dialys, demens*, alzheimer*, autis*, epilep*, ensamstående, nyfödd*, spädbarn,
    avliden, avlidit, gick bort, begravning, änka, sorg, depression, deprimerad, ångest*,
    självmord*, inte leva längre`,
  da: `
    ældre dame/mand/kvinde/mor/far, pensionist*, min mormor/farmor/morfar/farfar, # årig*, mor ..
    # år, far .. # år, handicap*, kørestol*, rollator, blind, synshandicappet, døv, hørehæmmet,
    gravid*, kræft*, kemo*, diabet*, insulin, dialyse, demens*, alzheimer*, autis*, epilep*,
    enlig mor/far, nyfødt*, spædbarn, afdød*, døde .. min, begravelse, enke, sorg, depression,
    deprimeret, ~angst*, selvmord*, ikke leve mere`,
  tr: `
    yaşlı, yaşlı annem/babam, annem .. # yaşında, babam .. # yaşında, # yaşındaki annem/babam,
    büyükannem, dedem, anneannem, babaannem, engelli*, tekerlekli sandalye, görme engelli, işitme
    engelli, hamile*, ~gebe, kanser*, kemoterapi, şeker hastası, insülin, diyaliz, alzheimer,
    otizm*, epilepsi, yatalak, bekar anne, yenidoğan, yeni doğan, vefat, cenaze, rahmetli, dul,
    depresyon*, panik atak, intihar*, yaşamak istemiyorum`,
  ru: `
    пожил*, пенсионер*, бабушк*, дедушк*, маме # лет, папе # лет, матери # лет, отцу # лет,
    инвалид*, инвалидн*, коляск* инвалид*, инвалидная коляска, слепой, слепая, незряч*, глухой,
    глухая, слабослыш*, беременн*, онколог*, рак .. стади*, химиотерап*, диабет*, инсулин*,
    диализ, деменци*, аутис*, аутизм*, эпилеп*, лежач* больн*, мать одиночка, матери одиночке,
    новорожден*, новорождён*, грудной ребенок, грудничк*, умер .. муж/отец/папа/дедушка, умерла
    .. мама/жена/бабушка, похорон*, вдова, траур, депресс*, панически* атак*, суицид*, покончить
    с собой, не хочу жить, малоимущ*, многодетн*`,
  hi: `
    बुजुर्ग, बुज़ुर्ग, वृद्ध, बूढ़े, बूढ़ी, दादी, दादा, नानी, नाना, सीनियर सिटीजन, विकलांग,
    दिव्यांग, व्हीलचेयर, नेत्रहीन, गर्भवती, प्रेग्नेंट, कैंसर, कीमो, डायलिसिस, मधुमेह, शुगर के
    मरीज, इंसुलिन, हार्ट पेशेंट, मरीज, नवजात, विधवा, देहांत, निधन, अंतिम संस्कार, डिप्रेशन,
    अवसाद, आत्महत्या, जीना नहीं, senior citizen, pregnant, cancer patient, handicapped, viklang,
    dialysis`,
  ar: `
    كبير في السن, كبيرة في السن, كبار السن, مسن, مسنة, والدتي .. كبيرة/مريضة/عمرها, والدي ..
    كبير/مريض/عمره, امي .. كبيرة/مريضة, جدتي, جدي, معاق, معاقة, ذوي الاحتياجات, احتياجات خاصة,
    كرسي متحرك, كفيف, أصم, حامل, سرطان, كيماوي, كيميائي, سكري, انسولين, غسيل كلى, زهايمر, توحد,
    صرع, رضيع, مولود جديد, حديث الولادة, أرملة, ارملة, وفاة, متوفى, توفى, توفي, عزاء, جنازة,
    اكتئاب, انتحار, انتحر, ما ابي اعيش, لا أريد العيش, يتيم`,
  ja: `
    高齢者, 高齢の, お年寄り, 年配, 祖母, 祖父, おばあちゃん, おじいちゃん, # 歳の母, # 歳の父, # 代の母, 障害者, 障がい者, 障害を持, 障がいを持, 車椅子,
    車いす, 視覚障害, 聴覚障害, 耳が聞こえ, 妊婦, 妊娠, がん患者, 癌患者, 抗がん剤, 糖尿病, インスリン, 透析, 認知症, 自閉症, 発達障害, てんかん, 喘息,
    難病, 寝たきり, 介護, 母子家庭, シングルマザー, 新生児, 乳児, 赤ちゃんが, 亡くなっ, 葬儀, お葬式, 葬式, 遺族, うつ病, 鬱病, パニック障害, 自殺, 死にたい`,
  zh: `
    老人, 老年人, 老人家, 年迈, 年邁, 爷爷, 奶奶, 爺爺, 外婆, 外公, 姥姥, 姥爷, 岁的母亲, 岁的父亲, 岁老人, 歲老人, 残疾, 殘疾, 残障, 殘障, 身障,
    轮椅, 輪椅, 盲人, 视障, 視障, 聋哑, 聽障, 听障, 孕妇, 孕婦, 怀孕, 懷孕, 癌症, 化疗, 化療, 糖尿病, 胰岛素, 透析, 洗腎, 老年痴呆, 失智, 自闭症,
    自閉症, 癫痫, 哮喘, 氣喘, 卧床, 臥床, 单亲, 單親, 新生儿, 新生兒, 刚出生, 剛出生, 婴儿, 嬰兒, 去世, 过世, 過世, 丧事, 喪事, 葬礼, 葬禮, 抑郁,
    憂鬱症, 自杀, 自殺, 不想活, 轻生, 輕生, 低保, 弱势, 弱勢`,
  th: `
    ผู้สูงอายุ, คนแก่, คนชรา, คุณยาย, คุณตา, คุณย่า, คุณปู่, แม่อายุ, พ่ออายุ, คนพิการ, ผู้พิการ,
    พิการ, รถเข็นผู้ป่วย, วีลแชร์, ตาบอด, หูหนวก, ตั้งครรภ์, คนท้อง, ท้องอยู่, มะเร็ง, คีโม,
    เบาหวาน, อินซูลิน, ฟอกไต, อัลไซเมอร์, สมองเสื่อม, ออทิสติก, ลมชัก, ผู้ป่วยติดเตียง, ติดเตียง,
    แม่เลี้ยงเดี่ยว, เด็กแรกเกิด, ทารก, แม่เสีย, พ่อเสีย, งานศพ, ซึมเศร้า, ฆ่าตัวตาย,
    ไม่อยากอยู่แล้ว, อยากตาย`,
  ko: `
    어르신, 노인, 노모, 노부모, 할머니, 할아버지, 연세 많으, 고령, 장애인, 장애가 있, 휠체어, 시각장애, 청각장애, 임산부, 임신, 만삭, 암환자, 암 환자,
    항암, 당뇨, 인슐린, 투석, 치매, 자폐, 간질, 뇌전증, 천식, 중환자, 와상, 독거, 한부모, 싱글맘, 미혼모, 신생아, 갓난아기, 돌아가셨, 장례, 상중,
    유족, 우울증, 공황장애, 자살, 죽고 싶, 기초수급`,
};
