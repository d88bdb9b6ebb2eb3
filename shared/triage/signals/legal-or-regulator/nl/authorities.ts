const AUTHORITY = `
  dnb/rdw/cbr/ksa/fod/nbb/brugel/unia/gba/inspecteur/gemeente/burgemeester/wethouder/
  schepencollege/provincie/minister/staatssecretaris/commissariaat/parket/procureur/fiod/fiscus/
  marechaussee/brandweer/veiligheidsregio/bond/cnv/acv/anwb/treintrambus/reizigersbond/
  patiëntenfederatie/zorgbelang/dierenbescherming/cbg/eigenhuis/loket/gezinsbond/safeonweb/
  syndicaat/gezinsinspectie/opgroeien`;
const TURN_TO = `
  meld/meldt/melden/melding/meldingen/gemeld/klacht/klachten/klaag/klagen/geklaagd/ingediend/
  indienen/ingelicht/inlichten/ingeschakeld/inschakelen/schakel/schakelen/aangekaart/aankaarten/
  aangegeven/verwittigd/verwittigen/verwittig/gewaarschuwd/getipt/gecontacteerd/contacteren/
  contacteer/gemaild/mailen/gebeld/bellen/belde/aangeschreven/schrijven/schrijf/geschreven/
  *dossier/dossiernummer/zaaknummer/geschil/procedure/onderzoek/onderzoekt/uitspraak/uitspraken/
  oordeel/oordeelt/oordeelde/boete/adviseert/raadt/stap/stappen/stapt/stapte/gestapt/voorgelegd/
  voorleggen/leg/legt/leggen/neergelegd/doorgestuurd/gestuurd/stuur/sturen/*afschrift/
  behandeling/behandelt/bekijkt/buigt/bemiddeling/bemiddelen/bemiddelt/bijstand/gehoord/
  bijgehaald/betrokken/betrekken/*rapport/verbaal/gehad/zaak/mening/*brief`;

/** Courts, regulators, ombudsmen, consumer bodies, unions of the Netherlands and Flanders. */
export const LEGAL_NL_AUTHORITIES: Readonly<Record<string, string>> = {
  turned: `
    ${TURN_TO} ... ${AUTHORITY}, ${AUTHORITY} ... ${TURN_TO}`,
  names: `
    ~ilt, ~creg, vreg, ombudsfin, ombudsrail, consumentenbond*, testaankoop*, test aankoop*,
    testachats, test achats, belmed, wikifin, consumentenombuds*, ombudsdienst*, ombudsteam,
    kinderombuds*, jury .. ethische praktijken, wetswinkel, huurcommissie*, huurteam,
    huurdersbond, huurdersvereniging, woonbond, eigen huis, aclvb, abvv, fnv, ~cnv, ~acv,
    vakbond*, !vakbond* .. *korting/voordeel, vakvereniging*, ondernemingsraad, ~cao,
    stakersteam, stakingsrecht, staken .. personeel/vakbond/tegen, staking .. gebroken/verboden/
    uitgeroepen, arbeidsinspect*, arbodienst, arboarts, toezicht .. welzijn, wooninspectie*,
    zorginspectie*, onderwijsinspectie*, vertrouwensinspecteur, inspecteurs,
    mobiliteitsinspectie, omgevingsdienst*, bouwtoezicht, bouw en woningtoezicht,
    luchtvaartinspectie, luchtvaartautoriteit, dg luchtvaart, directoraat generaal luchtvaart,
    fod economie, fod mobiliteit, nederlandsche bank, nationale bank, college .. rechten van de
    mens, mensenrechten, ~unia, vertrouwenspersoon, klachtenfunctionaris*, geschil .. voorgelegd/
    voorleggen/aanhangig/oplossen/loopt/beslechten, verzoeningscommissie*, tuchtraad,
    tuchtcommissie, tuchtcollege*, tuchtrecht*, tuchtzaak, orde .. artsen/architecten/
    geneesheren, skgz, zorgautoriteit, ~acm, ~afm, agentschap telecom, rijksinspectie*,
    commissariaat .. media, kansspelautoriteit*, kansspelcommissie, ~gba,
    gegevensbeschermingsautoriteit, europese *commissie, europees consumenten*, ecc .. nederland/
    belgië/net, odr platform, eu 261, eu261, ec261, ec 261, 261 2004, # 2004, europese richtlijn,
    passagiersrecht*, reizigersrecht*, slachtofferhulp, lareb, bijwerkingencentrum, meldpunt*,
    misdaad anoniem, veilig thuis, dierenpolitie, kamervragen*, kamerlid, gemeenteraadslid,
    raadslid .. gemaild/vragen, europarlementariër, minister .. vragen, ministerie*,
    faillissement* .. aanvra*/aangevraagd/uitgesproken/laten/aanvraag, ~regulator, syndicaal,
    syndicale, arbeidsauditeur, arbeidsauditoraat, auditoraat, skge, ~sgc, geschil .. bij/ligt/
    met, ontvankelijk*, gegrond .. verklaard, ongegrond .. verklaard, klacht .. gegrond/
    ongegrond, de ap .. heeft/melding/klacht/nu/screenshots/gemeld, bij de ap, naar de ap,
    petitie*, !ministeries`,
  judges: `
    vredegerecht*, kantongerecht, hof van beroep, hof van cassatie, rechtszitting, zittingsdatum,
    rechtszaal, voor het gerecht, naar .. gerecht, gerecht .. stap*, in beroep, hoger beroep, in
    cassatie, bezwaarprocedure, bezwaarcommissie, bezwaarschrift*, beroepschrift, proces ..
    aandoen/aan/tegen/verbaal/voeren, procesverbaal*, procesverbalen, ~pv .. opgemaakt/opgesteld/
    politie, pv laten opmaken, gedagvaard*, kort geding, bodemprocedure, incassoprocedure,
    buitengerechtelijk*, beslag .. leggen/gelegd/laten/loon/*rekening, loonbeslag, beslaglegging,
    dwangsom*, dwangbevel*, gerechtsdeurwaarder*, exploot, vonnis*, arrest van, schikking*,
    dading, bindend advies, arbitrage*, arbiter, bemiddelaar, mediation, minnelijk* .. regeling/
    oplossing/akkoord, minnelijke, pro deo, getuigenverklaring*, bewijslast, bewijsmateriaal,
    bewijsstuk*`,
  steps: `
    advocate, advokaat*, advokaten, meester in de rechten, raadsman, raadsvrouw, raadslieden,
    jurdisch*, juridies, gejuridiseerd, rechtsweg, arag, ~das .. ingeschakeld/rechts*/*dossier/
    laten, srk, univé rechts*, letselschade*, sommeer*, ~sommeren, in gebreke*, in verzuim,
    verzuim .. stel/gesteld, stel .. u/jullie .. gebreke/verzuim, aangetekend*, schadevergoed*,
    schadeloosstelling, schade .. claimen/vorder*/verhaal, vordering*, vorder* .. schade/bedrag/
    terug/nakoming/euro/ontbinding, terugvorder* .. via, nakoming .. vorder*/eis*, eis/eisen ..
    nakoming/ontbinding/rente, incassokosten .. onterecht/wik, ontbind* .. overeenkomst/
    *contract/koop, vernietig* .. overeenkomst/koop, contractuele .. verplichting*/fout,
    onwettelijk*, wederrechtelijk*, strafrecht*, strafzaak, strafklacht, overtreding .. van/wet*,
    in overtreding, overtreedt/overtreed/overtrad .. de/wet*/regels/richtlijn*/arbo*/cao*,
    wetsovertreding, schending .. wet*/recht*/*contract, burenrecht, huurwet*, huurrecht*,
    arbeidswet*, arbeidstijdenwet, arbowet*, consumentenwet*, consumentenkoop, koopwet,
    warenwet*, telecomwet*, garantiewet*, wet .. verbiedt/verplicht/zegt/schrijft/staat/koop/
    consument*/bepaalt/op/overtre*/na/spreekt/handhaving, volgens .. wet, tegen .. wet, bij wet,
    wetgever, wetboek*, wetsartikel*, artikel/art/artikels/artikelen ... bw/grondwet/avg/cao, #
    bw, bw boek, verordening, verborgen gebrek/gebreken, non conform*, conformiteit*, oneerlijke
    .. handelspraktijk*/beding*, onredelijk .. beding/bezwarend, misleidende .. reclame/
    handelspraktijk*, agressieve verkoop*, oneigenlijke, discrimin*, gediscrimineerd*, aanklaag,
    klaag .. aan, aanspannen, geprocedeerd, procedure .. tegen/start*/begin*/aanspan*/lopen/
    loopt/opgestart, groepsclaim*, groepsvordering*, collectieve .. actie/claim/procedure,
    claimstichting, claim .. indienen/ingediend/neer/leggen/starten/schade, euclaim, aviclaim,
    flightright, claimen .. via, vecht .. aan, aanvechten, aangevochten, aan te vechten, ontslag
    .. op staande *voet/onterecht, aangifte*, klacht .. neergelegd/neerleggen/neer, formele
    klacht, officieel .. klacht, flikken .. gebeld/bellen/verwittigd/klacht, aangegeven .. bij,
    ultimatum, laatste kans .. voordat, mijn recht, !mijn recht op .. korting/kortingen/punten/
    zegels/gratis/actie, mijn rechten, recht .. halen/opeisen/afdwingen, tot het gaatje, tot op
    het bot uitvechten, griffie*, verzoekschrift*, onder protest, voorbehoud .. rechten, rechten
    .. voorbehouden, raad van state, hoge raad, europees hof, grondwettelijk hof, centrum voor
    cybersecurity, leerplichtambtenaar, wijkteam .. ingelicht/geïnformeerd/gemeld/gebeld, eu
    regel*/regelgeving/recht/richtlijn*, europese regels/wet*/regel*, europees recht, verplicht
    .. volgens/wet, volgens .. eu/europ*/wet*/recht/belgische/nederlandse .. regel*/wet*/recht*/
    richtlijn*, krachtens, ingevolge, eis .. ligt/ingediend/van/tegen .. #, verweerschrift,
    tegenvordering, verjaard, verjaring, gedupeerden, smartengeld, rechtsgang, civielrechtelijk*,
    zitting .. datum, bij verstek, schuldeiser*, bewindvoerder .. *brief/dwingen, boeteclausule*,
    beding .. oneerlijk*/onredelijk*, nietig*, meineed, eerroof, portretrecht, auteursrecht*,
    inbreukmakend, rover .. klacht/gemeld/doorgestuurd/ingelicht, reizigersvereniging, raad van
    toezicht .. klacht/gemeld/*brief, melding .. centrum/raad/instantie/bevoegde, bevoegde ..
    instantie*/autoriteit*/dienst*, officiële .. instantie*/klacht*/melding*/instanties, zaak van
    .. maken/maak/gemaakt, zaak .. aangespannen/voorbrengen/beginnen/lopen/loopt,
    luchtvaartpolitie, spoorwegpolitie, scheepvaartpolitie, milieupolitie, verhaalt/verhalen/
    verhaald .. schade/kosten, schade/kosten ... verhalen/verhaald, verzekering/verzekeraar ...
    verhaal*, ~regres, hogerop .. klacht/gaan/zoeken, !rechtbank halte/plein/straat,
    !politieserie*, !politiefilm*, !politieroman*, !advocaat .. slagroom/eieren/gebak/likeur/
    smaak, !vacature .. jurist*/advocaat*/juridisch*, !jurist*/advocaat*/juridisch* ... vacature/
    solliciteer/gezocht, !politieauto .. speelgoed/lego/playmobil, !lego .. politie*, !wettelijke
    feestdag*`,
};
