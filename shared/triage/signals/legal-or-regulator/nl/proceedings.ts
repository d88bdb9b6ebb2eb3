const BY = `
  mr/meester/meesters/gemachtigde/raadsman/raadsvrouw/belangenbehartiger/letselkantoor/
  letselschadekantoor/advocatenkantoor/*advocaat/*jurist/*juriste/pleitbezorger/curator/
  bewindvoerder/notaris`;

/** Hearings, seizures, paragraphs and whom to write to from now on: as Dutch tells it. */
export const LEGAL_NL_PROCEEDINGS: Readonly<Record<string, string>> = {
  bodies: `
    fedris, cwape, sgoa, garantiefonds, waarborgfonds, stichting .. klachten/geschillen/claim*,
    instituut .. gelijkheid/kansen/consument*, inspecteur .. langs/komt/gebeld/gemeld/staat, het
    parket, parketnummer, procureur, zaak .. seponeren/geseponeerd/voor laten komen, *ombudsman,
    *ombudsvrouw, *ombudsdienst, looninspectie, *inspectiedienst, *reguleringsinstantie,
    *regulator, *deurwaarder, grondkamer, letselkantoor, raad van de orde, volgens/onder/krachtens
    de avg, gemachtigde is, lbio, raad voor .. journalistiek/rechtsbijstand/discipline, college
    voor .. rechten/toetsing, kadi, kantonzaak, kantonrecht, de kanton, boerenbond, *tribunaal,
    ~*verdrag .. artikel/art/uitgeprint/lees/eis/volgens, verdrag van .. montreal/warschau/wenen`,
  laws: `
    artikel/art .. # .. lid/bw/sr/sv/avg/wet/verdrag/wetboek/recht/spreken/van, art # #, artikel
    #, !artikel # .. voorraad/leverbaar/besteld/bestelling/mandje/winkelmand/maat/kleur/prijs/
    prijzen/winkel/retour, !mandje/winkelmand/winkelwagen/bestelling .. artikel #, !artikel ..
    mandje, ~*wet .. artikel/art/beboetbaar/verplicht*/zegt/volgens, onder/volgens/krachtens ..
    de *wet, beboetbaar, conservatoir*, beslag .. volgt/toegestaan/gelegd/op/leg, volgt ..
    beslag, verjaringstermijn, herroeping .. zit/bijlage/bij/hierbij, *claim .. ingediend/
    indienen/volgt/loopt/via/bij/van, *vordering .. heb/bij/van/op/ingediend, tegen .. lopen/
    loopt ... zaken/zaak/procedures/claims/procedure, steunvordering, faillissementsaanvraag,
    failliet .. aanvra*`,
  steps: `
    contact/correspondentie/communiceren/communicatie/communiceer/reageer/gesprekken .. enkel/
    alleen/uitsluitend/voortaan .. via/met .. ${BY}, via/met .. mr/meester .. van/te/de, enkel/
    uitsluitend/voortaan .. via/nog via .. ${BY}, ${BY} .. stuurt/gestuurd/eist/heeft/gaat/
    contact/onderweg/zit/kijkt/brief/zegt/vindt/volgt, naar .. mijn ${BY}, pleidooi,
    zittingszaal, op zitting, zitting .. #, zitting .. februari/maart/april/mei/juni/juli/
    augustus/september/oktober/november/december/januari/dinsdag/maandag/woensdag/donderdag/
    vrijdag, ga/gaan .. schikken, verhaal/verhalen .. volledig/ik/wij/alles/dat/dit .. op u/
    jullie/uw, verhaal op u/jullie, gerechtsdeskundige*, stamnummer, op de rol, voor .. slepen ..
    rechter/kadi, slepen jullie/u/ze voor, voor .. de/het/den .. kadi/rechter/tribunaal/
    rechtbank/vrederechter/kantonrechter .. slepen/dagen/brengen/zien/verschijnen, beklag ..
    formeel/bij/doe, doe .. beklag, de ap .. heeft/krijgt/melding, klacht .. loopt/ligt/lopende,
    melding bij .. acm/ap/afm/nvwa/igj/ilt .. is/gedaan, dagen .. om .. herstellen/betalen/
    reageren/leveren ... waarna/anders/daarna, incassobureau .. dreig*/onterecht/brief/nu/prima,
    uit handen .. geef/gegeven, stap/stappen .. naar .. de/het/een .. *commissie/*inspectie/
    *autoriteit/*raad/*ombudsman/*rechter/*dienst/*instantie, *commissie/*inspectie/*autoriteit/
    *instantie/gemeenteraad/raad .. ingeschakeld/ingelicht/geïnformeerd/klacht/gemeld/melding/
    oordeel/uitspraak/komt/bekijken/laat/kijken/langs, klacht/melding/gemeld/meld/leg/melden ..
    bij/aan/voor .. de/het/den/een .. *commissie/*inspectie/*autoriteit/*raad/*dienst/*instantie/
    *bond/*instituut/*meldpunt/*loket/*kamer/*college`,
  harmless: `
    !politie* .. korting/playmobil/lego/speelgoed/kostuum/pet/paard/optocht, !korting/playmobil/
    lego/speelgoed/kostuum .. politie*, !man/vrouw/zoon/broer/dochter/zus/vader/ik .. werkt/werk
    bij de politie, !*film/*serie/documentaire/podcast/thriller/musical/voorstelling/tentamen/
    examen .. over/met/van .. *advocaat/*rechter/*rechtbank/rechtszaak*/politie*/proces/justitie/
    strafrecht*, !tentamen/examen strafrecht/burgerlijk, !als .. juriste/advocate/rechter/jurist/
    advocaat .. lees/sta/ben, !advocaat .. slagroom/banketbakkerij/likeur`,
};
