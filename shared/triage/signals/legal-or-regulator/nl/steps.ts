/** Law, regulators and the police, as Dutch tells it. */
export const LEGAL_NL: Readonly<Record<string, string>> = {
  lawyers: `
    advocaat*, advocaten*, advokaat, jurist*, juridisch*, jurdisch, rechtsbijstand*, rechtshulp,
    rechtsbijstandsverzekering, rechtsbijstandverzekering, rechtswinkel, gerechtelijk*, in
    gebreke, ingebrekestelling*, ingebreke*, ingebrekestelling, aansprakelijk*, dagvaard*,
    gedagvaard, deurwaarder*, sommatie*, sommeer, gesommeerd, procederen, aanklagen, aangeklaagd,
    aanklacht, rechtszaak*, rechtzaak*, rechtszaken, massaclaim*, schadeclaim*, schadevergoeding*,
    !advocaatje, !advocaat met slagroom, !advocaatgebak`,
  courts: `
    rechter, rechters, kantonrechter*, rechtbank*, rechtspraak, gerechtshof, tot in de hoogste
    instantie, geschillencommissie*, geschilleninstantie, kifid, klachteninstituut, tuchtcollege,
    tuchtrechter, huurcommissie, mediator, arbitrage, politierechter, !scheids*`,
  wrongs: `
    wanprestatie*, contractbreuk, in strijd met, strijdig met, wettelijk*, de wet, !de wet van,
    !voor inspectie, wetgeving, onwettig*, onrechtmatig*, illegaal, illegale, strafbaar*,
    strafbare, misdrijf, misleiding, misleidende handelspraktijken, discriminatie,
    gediscrimineerd, discrimineren, discrimineert, smaad, ~laster, dwaling, consumentenbedrog,
    rechtsgeldig, overtreden, overtreedt .. wet, nalatig*, verwijtbaar`,
  rights: `
    wetboek, wetsartikel, recht heb ik, recht heeft, heb ik recht recht, rechten .. klant/
    consument/huurder/passagier/reiziger, huurrecht, arbeidsrecht, contractueel, contract ..
    ontbonden/ongeldig, algemene voorwaarden .. strijd/onredelijk*, ongeldig verklaard, nietig,
    vernietigbaar, vernietig de overeenkomst, bezwaar .. maak/maken/indienen, bezwaarschrift,
    schending van, schenden, geschonden, compensatieplicht, zorgplicht, meldplicht, claim ..
    indien*, verhaal .. schade, vordering, vorderen, dwangsom, loonvordering, vonnis, getuige,
    getuigen .. verklaring, ik stap naar, we stappen naar, spreken jullie via/voor de, hoor* van
    mijn, hoort nog van mijn, laat het aan mijn, wetten, mag dit wel, mag niet volgens, legaal,
    verboden .. wet/bij/volgens, consumentenrecht*, recht op, consumentenbond,
    consumentenautoriteit, consuwijzer, passagiersrechten, herroepingsrecht, conformiteit, koop op
    afstand, garantierecht, !recht op je doel, !recht op mijn doel`,
  regulators: `
    acm, afm, ~dnb, toezichthouder*, inspectie, nvwa, voedsel en waren, voedselautoriteit,
    warenautoriteit, keuringsdienst, igj, arbeidsinspectie, ilt, ombudsman*, rdi, reclamecode*,
    reclame code commissie, rcc, kansspelautoriteit, fsma, bipt, favv, test aankoop, testaankoop,
    ombudsdienst, ombudsvrouw, consumentenombudsdienst, nza, ggd, autoriteit, autoriteiten`,
  authorities: `
    politie*, aangifte, wijkagent, ~agenten, fraudehelpdesk, klacht ingediend/dien/deponeren,
    klacht .. indienen, dien .. klacht in, justitie, kamervragen, tweede kamer, !politiek*,
    !politie academie, stichting klachten, geschillen*, klachtencommissie*, klachtenfunctionaris,
    tuchtklacht*, fagg, creg`,
};
