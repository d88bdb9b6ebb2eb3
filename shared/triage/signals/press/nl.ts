/** Journalists, papers and programmes of the Netherlands and Flanders. */
export const PRESS_NL = `
  journalist*, verslaggever*, krant .. gebeld/bellen/mailen/gemaild/inlichten/ingelicht/
  schrijven/verhaal/stuk/artikel/tippen/getipt/benaderd/benaderen/stappen/sturen/lezen/interesse/
  haal*/hebben, naar/in/door/bij/met/aan .. *krant, *krant gaat/wil/schrijft/belt, naar/bij/aan
  .. kranten, dagblad, !leuk/leuke/mooi/mooie .. krant, !krant .. opzeggen/vakantie/stop/stoppen/
  stopzetten/abonnee*/bezorg*/puzzel, !opzeggen/stopzetten/abonnee*/puzzel/bezorg*/folder ..
  krant, de pers, pers inlichten/opzoeken/benaderen/informeren, persvraag, persvragen,
  perswoordvoerder, persvoorlicht*, voor publicatie, wederhoor, media opzoeken/inlichten/
  inschakelen/benaderen, de media, naar de media, bnnvara, avrotros, telegraaf, algemeen dagblad,
  volkskrant, nrc, rtl nieuws, hart van nederland, nu.nl, omroep, lokale omroep, redactie,
  redacteur, tv programma, uitzending .. radar/kassa/besteden/aandacht/melden/gemeld/item/
  volgende, in .. uitzending, artikel schrijven, schrijf/schrijven .. artikel/stuk/reportage,
  keuringsdienst van waarde, eenvandaag, het laatste nieuws, hln, de vrt, vrt nws, nieuwsblad,
  !druk de pers, ~bij radar, naar radar, naar kassa, bij kassa van, kassa bnnvara, nos nieuws,
  nos journaal, radar/kassa .. gemaild/gebeld/bellen/mailen/inschakelen/uitzending/gemeld/
  aangemeld/tv/tippen, bel/bellen/mail/mailen/gemaild/gebeld/tip/tippen/stap/inschakelen/benader*
  .. radar/kassa/opgelicht/pers/krant/nos/rtl/omroep, opgelicht .. tv/televisie/uitzending, kom/
  komen/komt/ga/gaat/gaan/brengen/breng/terug/aandacht/wel/straks .. op .. tv/televisie, jullie
  op tv, jullie op televisie, programma kassa/radar, meldpunt omroep max, meldpunt max, ad
  haagsche, het parool, trouw .. artikel/krant, de gelderlander, tubantia, stentor, brabants
  dagblad, limburger, journalist .. standaard, de morgen .. krant/artikel/journalist*, gazet van
  antwerpen, volt .. vrt, nieuwsuur, pointer .. kro/onderzoek, bnr, nieuwsredactie, nieuwssite,
  lokale krant/media/nieuws/radio, landelijk nieuws, komt/komen/kom/kwam/brengen/hiermee/dit ..
  in het nieuws, !in het nieuws .. ging/gelezen/gezien/las/zag/over, voorpagina, persbericht ..
  over jullie, freelancejournalist*, onderzoeksjournalist*, sportjournalist*, cameraploeg*, tv
  ploeg, tvploeg, filmploeg, draaiploeg, persdienst, nieuwsdienst, nieuwslezer, nieuwsitem,
  nieuwsbericht, item .. uitzend*/journaal/tv/radio, reportage*, interview .. krant/tv/radio/
  omroep/journaal/geven, regionale/lokale/landelijke zender/omroep/krant/tv/radio/pers, zender ..
  gemaild/gebeld/langs/verhaal, stuk/artikel/verhaal/interview/reportage ... staat/verschijnt/
  komt/stond/publiceren/gepubliceerd/morgen/zaterdag .. in/op .. ad/krant/hln/nieuwsblad/
  telegraaf/volkskrant/nrc/trouw/parool/standaard/morgen/limburger/tv/nieuws/dagblad/site, boos
  .. langs*/tim/bnnvara/deur/gemaild/mailtje/getipt/aflevering, tim hofman, de inspecteur ..
  radio/vrt/2, winwin, win win .. radio/vrt, radio 2, undercover in nederland, alberto stegeman,
  de monitor .. kro/mail*, zembla, follow the money, ~ftm, factcheckers, telefacts, pano .. vrt/
  reportage, apache .. artikel, knack, humo .. artikel/redactie, dagblad van het noorden,
  leeuwarder courant, noordhollands dagblad, eindhovens dagblad, bn destem, pzc, omroep brabant/
  gelderland/west/flevoland/zeeland/max, rtv noord/utrecht/rijnmond/oost/drenthe, at5, nh nieuws,
  l1, editie nl, rtl boulevard, sbs 6, vtm nieuws, het belang van limburg, bruzz, metro nieuws,
  geenstijl, dumpert, publiciteit .. zoeken/zoek/opzoeken, openbaarheid .. zoeken/brengen, naar
  buiten .. brengen/treden .. hiermee/verhaal/media, persaandacht, mediaverhaal, viral .. gaan/
  laten, deadline .. reactie/publicatie/#, !krant/kranten .. bezorgd/bezorging/bezorger/
  abonnement/brievenbus/papier*, !krantenbezorger, !omroep .. trein/station/machinist/conducteur`;
