const DATA = `
  *gegevens/data/*adres/*adressen/*nummer/mobiel/naam/namen/*foto/*fotos/kenteken/paspoort/id/
  *dossier/*dossiers/iban/*rekening/*afschrift/*afschriften/loonstrook/loonstrookjes/salaris/
  *factuur/*facturen/*polis/*contract/*contracten/*bestelling/*bestellingen/*boeking/*account/
  *accounts/*profiel/*mail/*mails/*brief/*brieven/*uitslag/*uitslagen/*diagnose/medicatie/locatie/
  *berichten/*gesprekken/*opname/*opnames/*wachtwoord/*wachtwoorden/inlog/identiteitskaart/
  rijbewijs/*kopie/geboortedatum/06/informatie/creditcard/pinpas/schulden/schuld/zwangerschap/
  kaart`;

/** Leaked, shown and misused personal data, as Dutch tells it. */
export const PRIVACY_NL: Readonly<Record<string, string>> = {
  leaks: `
    datalek*, gelekt*, lekken .. *gegevens/data/*adres/mailadressen, *gegevens .. lek/verkocht/
    gedeeld/doorgegeven/openbaar/zichtbaar/ingezien/inzien/misbruikt/verstrekt/online/verspreid/
    doorgespeeld/terecht/verwijder*/vernietig*/wissen/gewist/verwerk*/privé/iedereen/dark, lekt
    .. *gegevens/data, lek .. *gegevens, persoonsgegevens*, privégegevens, klantgegevens,
    bankgegevens .. gestolen/verstuurd/gedeeld/op/van, patiëntgegevens, adresgegevens .. gedeeld/
    doorgegeven/van/anderen/op, contactgegevens .. gedeeld/doorgegeven/van/anderen, gevoelige
    *gegevens/informatie, vertrouwelijk*, privacy*, inbreuk op, op straat .. *gegevens/liggen/
    data, dark web, darkweb, *adres/*nummer/06/naam/*foto/kenteken/paspoort/id/data/medisch/
    *dossier/*dossiers/identiteitsbewijs .. gedeeld/verkocht/gestolen/openbaar/zichtbaar/online/
    gepubliceerd/rondgestuurd/misbruikt/doorgespeeld/verspreid, *adres/mobiel/telefoonnummer ..
    doorgegeven aan, !niet gelekt, !gegevens van mijn bestelling, !privacygordijn*`,
  sharing: `
    zonder .. toestemming, geen toestemming, toestemming .. gegeven/gevraagd/nooit/niet/geen ..
    delen/gebruik*/*gegevens/*mail/*foto, met derden, aan derden, derde partij*, derden ..
    gedeeld/verstrekt, *gegevens aan, deelt/delen/deelde/gedeeld/verkopen/verkoopt/verkocht/geeft/
    gaf/gegeven/stuurt/stuurde/gestuurd/publiceer* .. mijn/onze/persoonlijke/*klant .. *gegevens/
    *nummer/*adres/data/*foto/*dossier .. met/aan/door/op/zonder/in/naar, mijn .. *gegevens/
    *adres/*nummer/06/data/*dossier/*afschrift/*factuur/*rekening .. naar/aan/bij/met ..
    verkeerde/ander/iemand/*buren/*buurman/onbekende/derden/ex/werkgever/anderen`,
  others: `
    *gegevens/*account/*facturen/*factuur/*dossier/*adres/namen/*bestellingen/*adressen/*mails/
    *boeking/*rekening/*afschriften/paspoorten .. van .. ander/andere/anderen/iemand/onbekende/
    *klanten/*patiënten/mensen/vreemde/mede, ingelogd .. op/in/bij/als .. iemand/ander/andere/
    vreemde/ander*, in het *account van, zie/kan/kon/zag/krijg/kreeg/ontvang/ontving .. *gegevens
    .. ander/andere/anderen/iemand, naar .. verkeerde .. persoon/*adres/*klant .. gestuurd/
    gemaild/verstuurd, verkeerde persoon, in de cc, bcc, iedereen kan .. zien/inzien/lezen, voor
    iedereen zichtbaar/leesbaar/te, !andermans pakket/pakketje/eten`,
  law: `
    avg, gdpr, de ap, ap melding, gegevensbescherming*, recht op verwijdering, verwijderverzoek,
    vergeetverzoek, mijn .. *gegevens/data/*profiel .. verwijder*/wissen/gewist/vernietig*,
    burgerservicenummer`,
  accounts: `
    gehackt*, hack, hackt, !hacker news, *account .. overgenomen/gestolen/gekaapt/ingebroken/
    misbruikt/misbruik/ingelogd/gecompromitteerd, ingebroken .. *account/*mail/systeem, iemand ..
    ingelogd/inlogt/toegang/gebruikt/misbruikt/bestelt/besteld .. mijn/op/in .. *account/naam/
    *gegevens/pas/kaart/*rekening, ingelogd op mijn/in mijn, ongeautoriseerd*, onbevoegd*, toegang
    tot .. mijn/*gegevens/*account/*accounts/*dossier, phishing*, gephisht, *wachtwoord/
    *wachtwoorden .. plain/leesbaar/gestolen/platte/gemaild/zichtbaar, *wachtwoord .. gewijzigd/
    veranderd/aangepast .. door/zonder/iemand/ineens/plots, iemand ... *wachtwoord .. gewijzigd/
    veranderd/aangepast, platte tekst, simswap*, onbekend apparaat, op mijn naam .. *account/
    abonnement/lening/besteld/*contract/afgesloten/zonder, !growth hack, !life hack, !lifehack*`,
  contact: `
    navigatie/telefoonboek/bluetooth/carplay/dashcam ... vorige/andere/ander .. huurder/huurders/
    eigenaar/gebruiker/*klant/*bestuurder, vorige .. huurders/huurder .. adres*/*gegevens/
    contacten/thuisadres*, hoe kom* .. mijn *nummer/*adres/06, hoe weten/weet .. mijn, waar ..
    mijn .. mailadres/telefoonnummer vandaan, *gegevens vandaan, *nummer vandaan, spamtelefoon*,
    spam .. sindsdien, sinds .. spam/scam, stop .. bellen/mailen/appen/spammen, ongevraagd* ..
    *mail/*mails/appjes/contact, bel me niet, nooit .. aangemeld/ingeschreven, uitgeschreven ..
    steeds/blijf*, afgemeld .. nog/toch/steeds/blijf*, recht van verzet, *bezorger/*chauffeur/
    *monteur/*medewerker/*koerier/*verkoper/kassière .. appte/*app/appt/appjes/privé/instagram/
    facebook/opgeslagen/*berichten .. me/mij/mijn/privé/later/berichtjes/avonds/persoonlijk, mijn
    *nummer .. opgeslagen/gebruikt/privé/bewaard, stalk*, gestalkt, lastiggevallen, gefilmd,
    gefotografeerd, opgenomen .. stiekem, meeluister*, afluister*, bespied*, bespioneer*, volgen
    mij, gevolgd .. *app/locatie, locatie .. bijgehouden, camerabeelden, *foto/*fotos/*filmpje/
    beelden/*video .. van mijn/mij/onze .. huis/*deur/*kind/*kinderen/*dochter/*zoon/gezicht ..
    geplaatst/gedeeld/online/internet/facebook/zonder, meegelezen, *dossier .. gesnuffeld/
    snuffel*, medische *gegevens, medisch *dossier, doorgelicht, doxing, gedoxt`,
  broad: `
    ander/andere/anders/anderen/iemand/vreemde/onbekende/onbekenden/verkeerde .. *klant/*klanten/
    persoon/personen/*patiënt/*patiënten/mensen/gebruiker/gebruikers/anders/huurder/gast/
    reiziger/iemand ... ${DATA}, ${DATA} .. van .. anderen/iemand/onbekende/onbekenden/*klanten/
    *collega/*patiënt/*buren, wist/wisten/weet/weten/kende/kenden/had/hadden .. mijn .. ${DATA}/
    naam/geboortedatum, oplichter/oplichters/scammer/scammers/fraudeur/fraudeurs/beller/bellers
    ... wist/wisten/weet/weten/had/hadden/hebben/kende/*gegevens/mijn, mijn/onze/persoonlijke/
    privé/medische .. ${DATA} ... doorgestuurd/doorgemaild/rondgemaild/gedeeld/delen/deelt/
    lekken/verkocht/verkopen/zichtbaar/openbaar/online/internet/google/iedereen/anderen/derden/
    verkeerde/*buren/*buurman/*buurvrouw/werkgever/ex/onbekende/straat/verstuurd/gestuurd/
    gemaild/opgeslagen/bewaard/gestolen/misbruikt/gekopieerd/prullenbak/balie/container/kwijt,
    doorgestuurd/rondgestuurd/doorgemaild/verstuurd/gestuurd/gemaild/gegeven/doorgegeven/verteld/
    vertelde/vertellen/gaf ... mijn/onze .. ${DATA}/zwangerschap/ziekte/schulden ... aan/naar/
    door/bij/met/*collega/*collegas/hele/iedereen/werkgever/*buren/ex/man/vrouw/*moeder,
    probeert/proberen/geprobeerd .. inloggen/*account, iemand .. probeert/heeft/had/is/zit/kan/
    kon/logde ... *account/*mail/ingelogd/inloggen/*gegevens/*wachtwoord, gewijzigd/veranderd/
    aangepast .. *adres/*wachtwoord .. *account/niet/iemand, *adres/*wachtwoord/telefoonnummer ..
    gewijzigd/veranderd/aangepast .. zonder/buiten/iemand, niet door mij .. besteld/gewijzigd/
    ingelogd/aangevraagd, *bestelling/*bestellingen/*account/abonnement/lening/aankopen .. niet
    .. gedaan/geplaatst/aangevraagd, niet zelf .. besteld/gedaan/aangevraagd, beveiliging .. lek/
    slecht/waardeloos/*gegevens/nul, onbeveiligd*, niet beveiligd, zichtbaar voor .. iedereen/
    anderen/alle, zien .. voor iedereen, op google .. naam/*adres/*gegevens, appje/berichtje/
    appjes/berichtjes .. van .. *bezorger/*koerier/*monteur/*chauffeur/*medewerker, prive
    *nummer, privénummer, berichtjes .. privé/nacht/*bezorger, opzocht .. facebook/insta*,
    opgezocht .. facebook/instagram/linkedin/insta, toegevoegd .. facebook/instagram/insta/
    snapchat, zomaar .. mijn .. ${DATA}, balie .. hardop/luid/iedereen/hoorde/mee, waar iedereen
    bij, rondslinger*, slingeren, oud papier .. dossier*/*gegevens, prullenbak .. *formulieren,
    *foto/*fotos/*filmpje/*video/beeldmateriaal ... toestemming/geplaatst/facebook/instagram/
    tiktok, zonder .. vragen/overleg/medeweten/weten/akkoord ... ${DATA}/gedeeld/geplaatst/
    opgenomen/aangemeld, nooit .. gevraagd/gegeven .. *gegevens/*mail/delen/*foto/marketing/
    *opname/voor, niet akkoord .. delen/*gegevens/*foto, opgenomen .. *gesprek/zonder, filmen/
    filmde/filmt .. kleedkamer/paskamer, hoe .. weten/weet/kent/kennen/komt/komen .. mijn ..
    ${DATA}, mijn *gegevens, onze *gegevens, persoonlijke data, privé *gegevens/informatie/data,
    bewaart/bewaren/bewaard/opslaan/opgeslagen .. mijn .. ${DATA}, waarom .. *kopie/paspoort/
    geboortedatum/identiteitsbewijs .. nodig/vragen/opsturen, cookie/cookies/cookiemelding/
    cookiebanner .. weiger*/niet/accepteren/toestemming/volgen/tracking/knop, trackers, gluren,
    *camera ... stream*, cc .. iedereen/allemaal/mailadressen/zichtbaar/alle, mailadressen ..
    zichtbaar/cc/alle/iedereen, verwijderen .. systeem/*account/*gegevens/*database, vergeten te
    worden, inloggegevens .. gedeeld/gestolen/gevraagd, pincode .. gevraagd/gegeven, cvc, cvv`,
  broad2: `
    bij .. ander/iemand/anderen/*buren/*buurman/vreemde/verkeerde .. op de mat/bezorgd/brievenbus/
    thuis .. ${DATA}, ${DATA}/patiëntendossiers/*dossier/medisch ... bij/naar/van/aan/door ..
    ander/iemand/anderen/*buren/*buurman/*buurvrouw/vreemde/verkeerde/ex/werkgever/*baas/*moeder/
    *collega/*collegas/familie/derden/reclamebureau/facebook/internet/google, *monteur/*bezorger/
    *chauffeur/*koerier/*medewerker/*verkoper/*docent/arts/makelaar/beveiliger/installateur ...
    instagram/insta/facebook/whatsapp/snapchat/berichtjes/appjes/privé/linkedin/gevolgd ..
    gestuurd/gevolgd/toegevoegd/daarna/mij/me/gezocht/opgezocht, volgt me/mij .. op/instagram,
    geheim gehouden, op straat .. ligt/liggen/lag, *foto/*fotos/*video ... gemaakt/genomen/maakte
    .. in/binnen/van .. mijn/ons/huis/*kinderen/tuin, gebruikt .. mijn .. naam/*foto/*mail/
    *nummer/*account, mijn naam en *adres, namen en *adressen, locatie .. gedeeld/delen/volgen/
    gevolgd/bijhouden, adverteerders, privé .. appen/appte/appt/*berichten/berichtjes/gestuurd/
    contact, opeens/ineens .. spam/gebeld/*mailtjes/appjes/privé, ineens .. allemaal .. spam/
    telefoontjes/*mails, spam .. *adres/ineens, incassobureau .. gegeven/doorgegeven, *gegevens ..
    gegeven, in mijn brievenbus/bus .. *brief/*gegevens/*buurman, *brief/post/*afschrift .. van ..
    *buurman/*buurvrouw/*buren/ander/iemand/vorige .. bus/brievenbus/met/gekregen/ontvangen,
    inlogpoging*, pogingen .. inloggen, vreemdeling, aan een vreemde, punten/saldo/tegoed/
    waardebonnen .. verzilverd/weg/gestolen/leeg/gebruikt .. iemand/*account/niet, waar ik woon,
    *diagnose ... wachtkamer/hardop/balie/iedereen/riep/geroepen, neuzen .. in/*dossier, *dossier
    ... neuzen/snuffelen`,
};
