/** Law, regulators and the police, as Dutch tells it. */
export const LEGAL_NL: Readonly<Record<string, string>> = {
  lawyers: `
    advocaat*, advocaten*, advokaat, jurist*, juridisch*, jurdisch, juridische stappen,
    juridische hulp, rechtsbijstand*, rechtshulp, rechtsbijstandsverzekering,
    rechtsbijstandverzekering, rechtswinkel, juridisch loket, gerechtelijk*, in gebreke,
    ingebrekestelling*, ingebreke*, ingebrekestelling, aansprakelijk*, dagvaard*, gedagvaard,
    deurwaarder*, incassobureau .. rechter, sommatie*, sommeer, gesommeerd, aangetekend*
    brief/schrijven, aangetekend .. brief, kort geding, procederen, aanklagen, aangeklaagd,
    aanklacht, klaag .. aan, rechtszaak*, rechtzaak*, rechtszaken, massaclaim*, claim ..
    indienen/ingediend, schadeclaim*, schadevergoeding*, !advocaatje, !advocaat met slagroom,
    !advocaatgebak`,
  courts: `
    rechter, rechters, kantonrechter*, voor de rechter, naar de rechter, naar .. rechter,
    rechtbank*, rechtspraak, gerechtshof, hoger beroep, tot in de hoogste instantie,
    geschillencommissie*, geschillen commissie, geschilleninstantie, geschil voorleggen, kifid,
    klachteninstituut, tuchtcollege, tuchtrechter, huurcommissie, bindend advies, mediator,
    arbitrage, politierechter, !scheids*`,
  wrongs: `
    wanprestatie*, contractbreuk, in strijd met, strijdig met, tegen de wet, bij wet, wettelijk*,
    wettelijke garantie, de wet, wetgeving, onwettig*, onrechtmatig*, illegaal, illegale,
    strafbaar*, strafbare, misdrijf, oneerlijke handelspraktijk*, misleidende reclame,
    misleiding, misleidende handelspraktijken, discriminatie, gediscrimineerd, discrimineren,
    discrimineert, smaad, ~laster, dwaling, consumentenbedrog, rechtsgeldig, overtreding van,
    overtreden, overtreedt .. wet, nalatig*, verwijtbaar`,
  rights: `
    wetboek, wetsartikel, artikel # bw, volgens/van/door/tegen/binnen de wet, wet koop, wettelijk
    recht, recht heb ik, recht heeft, heb ik recht op/recht, rechten ..
    klant/consument/huurder/passagier/reiziger, huurrecht, arbeidsrecht, contractueel, contract
    .. nietig/ontbonden/ongeldig/geschonden, algemene voorwaarden .. strijd/nietig/onredelijk*,
    ongeldig verklaard, nietig, vernietigbaar, vernietig de overeenkomst, bezwaar ..
    maak/maken/indienen, bezwaarschrift, schending van, schenden, geschonden, compensatieplicht,
    zorgplicht, meldplicht, claim .. neer/leggen/starten/indien*/schade, schade ..
    verhalen/claimen/aansprakelijk, verhaal .. schade, vordering, vorderen, dwangsom,
    loonvordering, vonnis, getuige, getuigen .. rechter/verklaring, ik stap naar, we stappen
    naar, juridisch team, proces tegen, spreken jullie via/voor de, hoor* van mijn, hoort nog van
    mijn, laat het aan mijn, wetten, mag dit wel, mag dit wettelijk, mag niet volgens, is dit
    legaal, is dat legaal, legaal, verboden .. wet/bij/volgens, consumentenrecht*, mijn recht,
    mijn rechten, rechten als consument/klant/passagier/reiziger, recht op, ik sta in mijn recht,
    in mijn recht, consumentenbond, consumentenautoriteit, consuwijzer, passagiersrechten, eu
    261, ec 261, europese verordening, verordening 261, wettelijke bedenktijd, herroepingsrecht,
    conformiteit, non conform*, burgerlijk wetboek, koop op afstand, garantierecht, !recht op je
    doel, !recht op mijn doel`,
  regulators: `
    acm, autoriteit consument, afm, autoriteit financiële, ~dnb, nederlandsche bank,
    toezichthouder*, inspectie, nvwa, voedsel en waren, voedselautoriteit, warenautoriteit,
    keuringsdienst, igj, inspectie gezondheidszorg, arbeidsinspectie, ilt, inspectie
    leefomgeving, ombudsman*, nationale ombudsman, agentschap telecom, rdi, reclamecode*, reclame
    code commissie, rcc, kansspelautoriteit, fsma, fod economie, economische inspectie, bipt,
    favv, test aankoop, testaankoop, ombudsdienst, ombudsvrouw, consumentenombudsdienst, nza,
    ggd, autoriteit, autoriteiten`,
  authorities: `
    politie*, aangifte, aangegeven, wijkagent, ~agenten, fraudehelpdesk,
    meld/melden/gemeld/melding/klacht/klagen .. bij de/het acm/nvwa/afm/politie/ombudsman/
    inspectie/autoriteit/autoriteiten/consumentenbond/gemeente/toezichthouder/
    geschillencommissie/kifid/ggd/ilt, officiële klacht, officieel een klacht, formele klacht,
    klacht ingediend/indienen/dien/deponeren, klacht .. indienen, dien .. klacht in, justitie,
    openbaar ministerie, officier van justitie, gemeente .. klacht/melden, kamervragen, tweede
    kamer, !politiek*, !politie academie,
    stichting klachten, geschillen*, klachten en geschillen, geschilleninstantie,
    klachteninstituut,
    klachtencommissie*, klachtenfunctionaris, tuchtcollege, tuchtklacht*, inspectie ..
    gezondheidszorg/leefomgeving/arbeid/jeugd, igj, ilt, nvwa, fagg, favv, bipt, creg`,
};
