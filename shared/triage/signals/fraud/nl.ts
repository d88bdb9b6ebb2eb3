/** Money or goods taken by deceit, as Dutch tells it. */
export const FRAUD_NL = `
  oplichter*, oplichting, opgelicht, ~oplichten, oplichters, oplichterij, fraude*, frauduleus*,
  gefraudeerd, bedrog, bedrieg*, bedrogen, zwendel*, nep site/webshop/winkel/account/mail/
  factuur/product/profiel, nepsite, nepwebshop, nepshop, nepmail, nepaccount, nep accounts,
  namaak*, namaakproduct*, scam, scams, scammer*, scammen, gescamd, scamsite*, scammails, geld
  gestolen/kwijt/verdwenen/weg, gestolen .. geld/rekening/pas/kaart, bestolen, diefstal, !euro/
  prijs/prijzen/tosti/broodje/koffie/bier/parkeren/tarief .. diefstal, dief .. is/heeft/mijn/in/
  uit/weg/jullie, !toneelstuk/film/boek/serie/spel .. dief, dieven, stelen .. geld/van, onterecht
  .. afgeschreven, zonder .. toestemming .. afgeschreven/geïncasseerd, afgeschreven .. zonder
  toestemming, niet .. goedgekeurd/geautoriseerd, spooknota*, spookfactu*, spookincasso,
  phishing*, identiteitsfraude, uit naam van, doen zich voor als, doet zich voor, geskimd,
  skimmen, rekening leeg*, leeggehaald, bankrekening .. leeg, babbeltruc, whatsappfraude,
  misleid*, afzett*, afgezet, flessentrek*, piramidespel, afgeschreven/afgeboekt/geïncasseerd/
  incasseren/incasseert/afschrijving/afschrijvingen .. zonder/geen/nooit/niet/onbekend/onbekende/
  opgezegd/klant/machtiging/onterecht/dubbel, opgezegd ... afgeschreven/incasseren/incasso/
  afschrijven/geïncasseerd/betalen, zonder .. machtiging/toestemming ... geld/euro/incasso/
  afgeschreven/incasseren, is .. dit/dat/die/deze .. nep/echt/phishing/legit/oplichting/
  betrouwbaar, echt van jullie, wel van jullie, niet van jullie, zogenaamd .. van/namens/jullie/
  bank/politie, nep, nepperd, neppe, namaak, nagemaakt, nabootst/nabootsen/nagebootst, sms/mail/
  mailtje/appje/link/qr/brief/telefoontje ... betalen/link/klikken/geklikt/inloggen/ingelogd/
  rekening/pakket ... nep/echt/weg/rekening/euro/zogenaamd/kwijt/phishing, veilige rekening,
  kluisrekening, geld/euro/spaargeld .. weg/kwijt/verdwenen/foetsie/overgemaakt/gehaald ... bank/
  rekening/vader/moeder/oma/link/telefoon/nep, opgeslagen/mijn .. creditcard/kaart/pas/pinpas ..
  besteld/betaald/gebruikt/misbruikt/gekopieerd/gekloond, iemand ... op mijn naam/rekening/
  kosten, lening/abonnement/contract/krediet/rekening/telefoon .. op mijn naam, factuur ...
  ander/nieuw/gewijzigd/onbekend .. rekeningnummer/iban, rekeningnummer .. gewijzigd/veranderd/
  ander .. factuur/betaald, vervalst*, vervalsing*, handtekening .. vervalst/niet/nooit/gezet,
  nooit .. getekend/ondertekend/afgesloten/besteld/aangevraagd/akkoord, ingetuind, erin geluisd,
  geflest, bedonderd, belazerd, genaaid, getild, verkoper ... weg/verdwenen/onbereikbaar/
  geblokkeerd/nep/verwijderd, bestaat .. niet ... betaald/adres/huis/appartement/huisje/bedrijf,
  contant .. deur/monteur/zonder/bon, fooi ... zonder/erbij/nooit/niks, dubbel .. afgerekend/
  afgeschreven/aangeslagen, wisselgeld .. te weinig/zak/terug, geblokkeerd .. pas/kaart ..
  betaald, pas/kaart .. geblokkeerd ... betaald/gepind, teller teruggedraaid, kilometerstand,
  cadeaukaart/giftcard/bol bon ... leeg/gebruikt/nep/geactiveerd, marktplaats .. opgelicht/nep/
  betaald, tikkie .. nep/link/fraude, vriend in nood, gestolen, gejat, jatte, jatten, gepikt,
  gegapt, gerold, zakkenroller*, ontvreemd*, verduister*, achterovergedrukt, achterover ..
  gedrukt, ingepikt, vandoor .. met .. mijn/ring/geld/pakket/tas/laptop/gouden/portemonnee, met
  .. mijn/m/mn .. ring/trouwring/geld/pakket/tas/laptop/telefoon/portemonnee/sieraden .. vandoor,
  medewerker/poetsvrouw/schoonmaakster/schoonmaker/thuishulp/thuiszorg/huishoudhulp/koerier/
  bezorger/chauffeur/monteur/verhuizer*/bagagejongens/kamermeisje/oppas/bewindvoerder ...
  meegenomen/gestolen/gejat/gepikt/ingepikt/vandoor/pinpas/gepind/portemonnee/sieraden/zak ..
  zelf/gestoken/uit/met/van/mijn/gewoon, uit .. mijn/onze/mn/m .. koffer/tas/jas/kluis/kluisje/
  locker/kamer/hotelkamer/auto/bagage/pakket/doos/rugzak ... weg/verdwenen/gehaald/ontbreekt/
  ontbreken/euro/meegenomen/gestolen, pinpas/bankpas/bankkaart/creditcard ... gepind/getankt/
  tanken/shoppen/gekocht/misbruikt, baksteen/bakstenen/steen/stenen/aardappel/aardappelen ...
  doos/verpakking/pakket/iphone/laptop/plaats, doos/pakket/verpakking/iphone/laptop ... baksteen/
  bakstenen/stenen/karton/zand, lege doos .. ontvangen/gekregen/zonder, zegels/punten/
  spaarpunten/airmiles/tegoed/saldo/cadeaukaart/giftcard ... ingewisseld/verzilverd/leeggehaald/
  leeg/verdwenen/gestolen/foetsie .. iemand/ander/nooit/zonder/niet/woon/account/nul, account ...
  gehackt/overgenomen/gekaapt ... euro/besteld/bestelling*/gekocht/cadeaukaart*/betaald,
  bestelling/bestellingen ... op .. mn/mijn/m .. account .. naar/nooit/niet/afhaalpunt,
  wachtwoord gewijzigd, twee/drie/vier/# keer/maal/x .. afgeschreven/aangerekend/afgerekend/
  geïncasseerd, # x # .. afgeschreven/aangerekend, valse/vals/nagemaakte/vervalste .. mail/site/
  website/factuur/sms/link/profiel/biljet/briefje/handtekening/ticket/tickets/merk/horloge/tas/
  parfum, geen echte/echt .. gucci/nike/dior/rolex/apple/goud/leer/merk, messing/verguld/blik/
  glas .. in plaats/juwelier, juwelier ... messing/verguld/nep/zirkonia, foetsie, simswap*, sim
  swap*, geswapt, kilometerteller*, kilometerstand*, teruggedraaid .. teller/kilometer*, sluisde,
  sluist .. geld/fooi*/weg, fooienpot .. weg/leeg/zak/tikkie, fooi .. van # .. gemaakt/#,
  gefactureerd/aangerekend/berekend/betaald ... niet/nooit/oude .. vervangen/uitgevoerd/gedaan/
  geplaatst, buiten .. site/platform/app/marktplaats/airbnb .. om .. betal*/overmak*, verkoper/
  verhuurder/host/webshop .. spoorloos/verdwenen/onvindbaar, noorderzon, appartement/huisje/
  woning/villa/advertentie .. bestaat .. niet, !prijs/prijzen/tarief/tarieven/kosten .. diefstal,
  !diefstal .. prijs/prijzen/broodje/euro/#, !is .. die .. ook echt, !tijd gestolen, !hart
  gestolen, !show gestolen, !gestolen hart, !goed gejat, medewerker/monteur/schoonmaker/
  schoonmaakster/poetsvrouw/bezorger/koerier/chauffeur/verhuizer/verhuizers/thuishulp/oppas/
  kassière/kassamedewerker/ober/loodgieter/schilder/kapper/taxichauffeur ... horloge/ring/
  ketting/sieraden/portemonnee/geld/laptop/telefoon/tas/jas/bril/parfum/gereedschap/contant/
  contanten/fooi ... meegenomen/weg/verdwenen/gestoken/gepikt/gejat/zak, onbekende/vreemde/rare/
  verdachte/onverklaarbare .. afschrijving/afschrijvingen/transactie/transacties/betaling/
  betalingen/aankopen/bestelling/incasso/incassos/opname/opnames, gemanipuleerd, manipuleren ..
  meter/weegschaal/teller, sjoemel*, gesjoemeld, geknoeid, gesjacher, gefraudeerd, blijkt/bleek/
  bleken/blijken/was/waren .. vals/valse/nep/verguld/koper/namaak/ongeldig/gestolen/replica,
  kaartjes/tickets/kaarten/vouchers/biljetten ... vals/nep/ongeldig/gebruikt .. bleken/waren/
  zijn/al/blijken, anydesk, teamviewer, meekijken .. bank/computer .. helpdesk, sloeg/slaat ..
  dubbel aan, dubbel .. aangeslagen/gescand/aangerekend/afgerekend, stak/steekt/steken/stoppen/
  stopte .. in .. zak, in .. eigen zak, verschil .. in .. zak, site/webshop/pagina/account ..
  jullie/uw .. logo/naam .. gebruikt/misbruikt/nep, jullie logo .. gebruikt/misbruikt/nagemaakt,
  nooit iets ontvangen .. betaald/site, betaald .. nooit iets .. ontvangen/gekregen/geleverd,
  valse naam/handtekening/factuur/bon, !waren .. vals .. gezongen`;
