import type { PhraseTable } from '../phrases.ts';

/** Law, regulators and the police in further languages of Europe. */
export const LEGAL_EUROPE: PhraseTable = {
  es: `
    abogado*, abogada, abogadas, acciones legales, acción legal, vía legal, vías legales, medidas
    legales, legalmente, demanda .. judicial/contra/colectiva/legal, demandar*, voy a demandar,
    los/las/te/les demando/demandaré/demandare/demandaremos, demandarlos, demandarles, demanda
    colectiva, denunci*, poner una denuncia, poner .. denuncia/reclamación/reclamacion, denuncia
    .. policía/consumo/profeco, juicio, juzgado*, juez, tribunal*, en los tribunales, corte ..
    justicia, profeco, condusef, sernac, indecopi, defensa del consumidor, defensa al consumidor,
    protección al consumidor, procon, facua, ~ocu, oficina del consumidor, oficina de consumo,
    consumo .. reclamación/denuncia, hoja de reclamaciones, hojas de reclamaciones, libro de
    reclamaciones, cnmc, banco de españa, cnmv, superintendencia, superintendente, organismo
    regulador, regulador, defensor del pueblo, autoridades, ministerio .. consumo/público,
    fiscalía, fiscal, ilegal, ilegales, ilegalmente, contra la ley, la ley, violan la ley, viola
    la ley, incumplimiento de contrato, incumplen .. contrato/ley, derechos del consumidor,
    derechos como consumidor/cliente/pasajero, mis derechos, publicidad engañosa, burofax, carta
    documento, policía, guardia civil, estafa .. denuncia, negligencia, discriminación,
    discriminar*, !juicio de valor, !perder el juicio, !a mi juicio, !muela* del juicio, !ley de
    murphy`,
  pt: `
    advogado*, advogada, processar, vou processar, processo judicial, processo ..
    empresa/vocês/vcs/justiça/contra, processando, meter um processo, entrar com ..
    processo/ação/acao, entrar na justiça, na justiça, acionar a justiça, ação judicial, acao
    judicial, ação coletiva, medidas legais, medidas judiciais, medidas cabíveis, medidas
    cabiveis, ações legais, juridic*, jurídic*, juizado*, pequenas causas, juiz, tribunal*,
    tribunais, procon, reclame aqui, consumidor.gov, consumidor gov, código de defesa, codigo de
    defesa, ~cdc, defesa do consumidor, direito do consumidor, direitos do consumidor, meus
    direitos, direitos como consumidor/cliente/passageiro, anatel, anac, aneel, bacen, banco
    central, susep, senacon, ministério público, ministerio publico, promotoria, livro de
    reclamações, livro de reclamacoes, ~deco, asae, anacom, erse, provedor, regulador,
    autoridades, denunci*, denúncia, polícia, policia, boletim de ocorrência, boletim de
    ocorrencia, fazer um bo, b.o, delegacia, ilegal, ilegais, contra a lei, a lei, crime, quebra
    de contrato, danos morais, dano moral, propaganda enganosa, publicidade enganosa,
    indenização, indemnização, negligência, discriminação, !juiz de futebol, !crime perfeito,
    !processo seletivo`,
  fr: `
    avocat*, juridique*, juridiquement, action en justice, en justice, porter plainte, porté
    plainte, porte plainte, dépôt de plainte, déposer plainte, déposé plainte, dépose plainte,
    plainte .. contre/déposée/police/gendarmerie, poursuivre .. justice, poursuites, poursuite
    judiciaire, poursuites judiciaires, judiciaire*, procès, faire un procès, tribunal,
    tribunaux, au tribunal, juge, petites créances, prud'hommes, mise en demeure, mettre en
    demeure, conciliateur, médiateur, huissier, recours collectif, action collective, class
    action, dgccrf, répression des fraudes, signal conso, signalconso, signalement ..
    conso/fraudes, ufc, que choisir, 60 millions, association de consommateurs, associations de
    consommateurs, protection du consommateur, protection des consommateurs, opc, arcep, acpr,
    amf, cnil, autorité de contrôle, autorités, les autorités, dgac, défenseur des droits,
    ombudsman, régulateur, inspection du travail, services d'hygiène, services vétérinaires,
    ministère, code de la consommation, droit de la consommation, droits du consommateur, droits
    de consommateur, mes droits, illégal, illégale, illégales, illégaux, illegal, contraire à la
    loi, hors la loi, la loi, loi .. interdit/consommateur/chatel/hamon, contre la loi, rupture
    de contrat, non respect du contrat, abus de confiance, publicité mensongère, vente forcée,
    pratique commerciale trompeuse, police, gendarmerie, dommages et intérêts, discrimination,
    négligence, vice caché, !loi de murphy, !police d'assurance, !police assurance, !police de
    caractère, !avocat crevette/crevettes/toast/toasts, !avocat mûr, !avocats mûrs, !guacamole
    avocat`,
  de: `
    anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, rechtlich*, rechtliche schritte, juristisch*,
    rechtsschutz*, rechtsweg, rechtsstreit, klage .. einreichen/erheben/gegen/ein, verklage*,
    verklagt, klagen .. gericht, einklagen, sammelklage, vor/vors/zum/beim/ans gericht, gericht
    .. klage/klagen, gerichtlich*, amtsgericht, richter, mahnbescheid, mahnverfahren, abmahnung,
    abmahnen, schadensersatz*, schadenersatz*, schmerzensgeld, verbraucherzentrale*,
    verbraucherschutz*, verbraucherschützer*, stiftung warentest, schlichtungsstelle,
    schlichtung*, ombudsmann, ombudsstelle, bundesnetzagentur, bafin, aufsichtsbehörde*, aufsicht
    .. beschwerde/melden, kartellamt, eisenbahnbundesamt, luftfahrtbundesamt, lba,
    gesundheitsamt, ordnungsamt, gewerbeaufsicht, lebensmittelkontrolle, lebensmittelüberwachung,
    behörde, behörden, polizei, anzeige erstatten, anzeige .. erstattet/polizei/raus/betrug,
    strafanzeige, anzeigen .. wegen/polizei, zeige .. an, angezeigt .. wegen, staatsanwalt*,
    strafbar*, straftat, illegal*, gesetzeswidrig, rechtswidrig*, gesetzlich*, gegen das gesetz,
    gesetz, vertragsbruch, vertragsverletzung, gewährleistung*, widerrufsrecht, arglistige, agb
    widrig, wettbewerbszentrale, fluggastrechte, fahrgastrechte, meine rechte, mein recht,
    verbraucherrecht*, diskriminier*, fahrlässig*, irreführende werbung, nötigung,
    konsumentenschutz, !anzeige auf display, !anzeige im display, !richter spruch`,
  it: `
    avvocat*, legale, legali, vie legali, azioni legali, azione legale, per vie legali,
    legalmente, denunci*, querel*, sporgere denuncia, tribunale, in tribunale, giudice, giudice
    di pace, causa legale, fare causa, faccio causa, farò causa, faro causa, vi/ti/gli
    faccio/farò causa, class action, diffida, messa in mora, carabinieri, polizia, polizia
    postale, guardia di finanza, procura, altroconsumo, codacons, adiconsum, federconsumatori,
    associazione consumatori, associazioni consumatori, codice del consumo, diritti del
    consumatore, diritto del consumatore, miei diritti, tutela del consumatore, agcom, agcm,
    antitrust, arera, consob, banca d'italia, ivass, enac, corecom, garante, autorità, ~asl,
    ~nas, ispettorato, illegal*, contro la legge, la legge, per legge, inadempimento,
    inadempienza, violazione del contratto, pubblicità ingannevole, pratica commerciale
    scorretta, risarcimento, reato, discrimina*, negligenza`,
  sv: `
    advokat*, jurist*, juridisk*, rättslig*, stämma er/dem/företaget, stämning, stämningsansökan,
    stämma .. rätten, i rätten, domstol*, tingsrätt*, rättegång, rättsprocess, allmänna
    reklamationsnämnden, ~arn, konsumentverket, konsumentombudsmannen, konsumentvägled*,
    konsumenträtt*, konsumentköplagen, konsumenttjänstlagen, ~lagen, olaglig*, olagligt, brott
    mot lag, brottsligt, lagbrott, kontraktsbrott, avtalsbrott, finansinspektionen, post och
    telestyrelsen, ~pts, transportstyrelsen, livsmedelsverket, miljöförvaltningen,
    arbetsmiljöverket, tillsynsmyndighet*, myndighet*, polis*, polisanmäl*, anmäla
    er/detta/det/företaget, anmäler er/detta, anmält er/detta/till, anmälan till, anmäla till,
    skadestånd*, diskriminer*, kronofogden, mina rättigheter, rättigheter som konsument,
    vilseledande, do anmälan, ombudsman*`,
  da: `
    advokat*, jurist*, juridisk*, retssag*, sagsøge*, sagsøger, søgsmål, gruppesøgsmål, retten ..
    tage/tager/ses/se, i retten, domstol*, byretten, ~dommer, forbrugerklagenævnet,
    forbrugerombudsmanden, forbrugerrådet, forbrugerklage*, ankenævn*, klagenævn*, nævnenes hus,
    ombudsmand*, finanstilsynet, fødevarestyrelsen, trafikstyrelsen, arbejdstilsynet,
    konkurrencestyrelsen, tilsynet, myndighed*, politi, politiet, politianmeld*, anmelde
    jer/det/dette/dem, anmelder jer/det, anmeldt til/jer, anmeldelse til politiet, ~loven,
    ulovlig*, ulovligt, lovbrud, imod ~loven, mod ~loven, købeloven, markedsføringsloven,
    kontraktbrud, aftalebrud, erstatning*, mine rettigheder, forbrugerrettigheder, diskriminer*,
    vildledende, inkasso .. retten, fogedretten, stævning, stævne jer`,
  tr: `
    avukat*, hukuk*, hukuki, yasal, yasal yollara, yasal işlem, yasal haklarım*, yasal süreç,
    dava, dava açacağım, dava aç*, davalı, mahkeme*, mahkemelik, hakem heyeti*, tüketici hakem,
    tüketici hakları, tuketici haklari, tüketici mahkemesi, tüketici haklarına, tüketici derneği,
    savcılık, savcılığa, savci*, suç duyurusu*, suc duyurusu, şikayet edeceğim ..
    mahkeme/bakanlık/savcı/tüketici/btk/bddk, resmi şikayet, btk, bddk, spk, epdk, rekabet
    kurumu, ticaret bakanlığı*, bakanlığa, bakanlık, cimer, cimere, alo 175, 155 polis, polise,
    polis, emniyete, jandarma, karakol*, ihtarname, ~noter, ombudsman, kamu denetçiliği,
    yasadışı, yasa dışı, yasa disi, yasalara aykırı, kanun*, kanunen, hukuka aykırı, sözleşme
    ihlali, tazminat, hakkımı arayacağım, haklarımı, icra, ayrımcılık`,
  ru: `
    адвокат*, юрист*, юридическ*, суд, в суд, суде, суда, судом, судиться, судебн*, подам в суд,
    подаю в суд, подать в суд, иск, исков*, засужу, претензи*, досудебн*, прокуратур*,
    роспотребнадзор*, потребнадзор*, защита прав потребителей, защите прав потребителей, защиты
    прав потребителей, права потребител*, прав потребителя, зозпп, о защите прав, права нарушены,
    нарушение прав, нарушаете закон, нарушаете мои права, нарушение закона, нарушают закон, по
    закону, закон, закона, законом, незаконн*, противозаконн*, фас, антимонопольн*, центробанк,
    цб рф, жалоба в цб, жалобу в цб, жалобу в, жалоба в, жаловаться в, роскомнадзор*,
    ростехнадзор, ространснадзор, трудовая инспекция, инспекци*, сэс, полици*, заявление в
    полицию, мвд, уголовн*, мошеннич* .. статья/заявление, статья #, статье #, ук рф, гк рф,
    моральный вред, моральный ущерб, компенсаци* морального, омбудсмен, уполномоченн* по правам,
    нарушение договора, нарушили договор, дискриминац*, минздрав, госуслуг* .. жалоб*, !закон
    подлости, !иск лючение`,
};
