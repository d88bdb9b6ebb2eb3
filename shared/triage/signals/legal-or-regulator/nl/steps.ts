/** Law, regulators and the police, as Dutch tells it. */
export const LEGAL_NL: Readonly<Record<string, string>> = {
  lawyers: `
    *advocaat, !fles/flesje/glaasje/glas/slagroom/vlaai/borrel .. advocaat, !advocaat .. vlaai/
    borrel/ijs/winkel/taart/glaasje/bonbon*/bavarois/drank, !film/filmpje/serie/boek/rol/musical/
    podcast/thriller/roman .. advocaat/advocate, !advocaat/advocate .. film/serie/boek/rol/
    musical/acteur/actrice, advocaatkosten, advocaten*, jurist*, *jurist, juridisch*,
    rechtsbijstand*, rechtshulp, rechtswinkel, gerechtelijk*, ingebreke*, aansprakelijk*,
    dagvaard*, deurwaarder*, sommatie*, gesommeerd, procederen, aanklagen, aangeklaagd,
    aanklacht, rechtszaak*, rechtzaak*, rechtszaken, massaclaim*, schadeclaim*, !advocaatje,
    !advocaat met slagroom, !advocaatgebak`,
  courts: `
    kantonrechter, vrederechter, kinderrechter, onderzoeksrechter, politierechter,
    bestuursrechter, arbeidsrechter, naar/bij/voor/via/door/aan .. rechter, tot .. de rechter, de
    rechter .. beslis*/oordeel*/uitspraak/bepaal*/laten/laat/moet/maar/mag/gelijk/gaan/stappen/
    dag*/sleep*/slepen/komt/krijg*/vindt/volg*/zal/toe/zien/zegt/heeft/uit, rechter ..
    ingeschakeld/inschakelen/uitspraak/bepaalde/besliste/oordeelde/oordelen/beslissen/bepalen,
    zien/zie/dagen/spreken .. rechter, !rechter .. van de twee/links, !film/serie/boek/
    toneelstuk/spel .. rechter, !rechter .. hand/arm/kant/zijde/been/oog/oor/voet/knop/muisknop/
    oortje/lade/deur/deurtje/poot/schoen/laars/handschoen/lens/glas/luidspreker/speaker/box/
    helft/rijstrook/rijbaan/baan/kolom/hoek/spiegel/pedaal/mouw/stoel/plank/la/kast/bril/*lamp/
    koplamp/raam/paneel/pit/ingang/trap/lift/balie/kassa/foto/tas/zak, !linker .. rechter,
    rechters, *rechtbank, rechtbanken, rechtspraak, gerechtshof, tot in de hoogste instantie,
    kifid, klachteninstituut, mediator, !scheids*`,
  wrongs: `
    wanprestatie*, contractbreuk, in strijd met, strijdig met, wettelijk*, de wet, !de wet van,
    !voor inspectie, wetgeving, onwettig*, onrechtmatig*, illegaal, illegale, strafbaar*,
    strafbare, misdrijf, misleiding, smaad, ~laster, dwaling, consumentenbedrog, rechtsgeldig,
    overtreden, nalatig*, verwijtbaar`,
  rights: `
    recht heb ik, recht heeft, heb ik recht recht, rechten .. *klant/consument/huurder/passagier/
    reiziger, arbeidsrecht, !cursus/opleiding/boek/les/webinar/training/tentamen/college ..
    arbeidsrecht, contractueel, *contract .. ontbonden/ongeldig, algemene voorwaarden .. strijd/
    onredelijk*, ongeldig verklaard, vernietigbaar, vernietig de overeenkomst, bezwaar .. maak/
    maken/indienen, schending van, schenden, geschonden, compensatieplicht, zorgplicht,
    meldplicht, claim .. indien*, verhaal .. schade, vorderen, loonvordering, getuige, !getuige
    .. nodig/bruiloft/trouw*/ondertekenen/huwelijk, !bruiloft/trouw*/huwelijk .. getuige,
    getuigen .. verklaring, ik stap naar, we stappen naar, spreken jullie via/voor de, horen/
    hoort van mijn, hoor van mijn, hoor .. van mijn *advocaat, hoort nog van mijn, laat het aan
    mijn, wetten, mag dit wel, mag niet volgens, legaal, verboden .. wet/bij/volgens,
    consumentenrecht*, recht op, !recht op .. *korting/*toeslag/*subsidie/verzending/*kortingen/
    punten/zegels/gratis/voucher/cadeau/actie, consumentenautoriteit, consuwijzer,
    herroepingsrecht, koop op afstand, garantierecht, !recht op je doel, !recht op mijn doel`,
  regulators: `
    acm, afm, ~dnb, toezichthouder*, inspectie, nvwa, voedsel en waren, voedselautoriteit,
    warenautoriteit, keuringsdienst, igj, ilt, ombudsman*, rdi, reclamecode*, reclame code
    *commissie, rcc, fsma, bipt, favv, nza, ggd, autoriteit, autoriteiten`,
  authorities: `
    politie, politiebureau .. aangifte/gemeld/geweest/gaan/ga, naar/op/bij .. politiebureau,
    politieagent* .. gesproken/zei/zegt/langs/erbij/kwam, politierapport*, politieverslag*,
    politiezaak, politiemelding*, politiekantoor, politieonderzoek, politiezone,
    politieverklaring, !politiebureau escape*, !politie .. demonstratie/leuk/leuke/escaperoom/
    kostuum/pet/pak/pakje/speelgoed, !speelt .. politie, wijkagent, ~agenten, fraudehelpdesk,
    klacht ingediend/dien/deponeren, klacht .. indienen, dien .. klacht in, justitie, tweede
    kamer, !politiek*, !politie academie, geschillen*, klachtencommissie*, tuchtklacht*, fagg,
    creg`,
};
