const GEGEVEN = `
  gegevens/adres/adressen/nummer/telefoonnummer/mailadres/emailadres/naam/namen/achternaam/foto/
  fotos/kenteken/bsn/paspoort/id/dossier/dossiers/rekeningnummer/iban/rekening/saldo/afschrift/
  afschriften/loonstrook/loonstroken/salarisstrook/salaris/factuur/facturen/contract/contracten/
  bestelling/bestellingen/boeking/boekingen/account/accounts/profiel/mail/mails/mailtje/brief/
  brieven/post/uitslag/uitslagen/diagnose/medicatie/recept/locatie/berichten/gesprek/gesprekken/
  opname/opnames/beelden/wachtwoord/wachtwoorden/pasfoto/identiteitskaart/rijbewijs/kopie/
  geboortedatum/creditcard/pinpas/schulden/schuld/zwangerschap/gezicht/slaapkamer/woonkamer/
  handtekening/chat/chatgesprek/gegeven/polis/aanvraag/klacht/bankpas/reserveringen/reservering/
  bezoek/ziekte/behandeling/testuitslag/cv/sollicitatie/verslag/toegang/ticket/tickets/
  geloof/relatie/leeftijd/gewicht`;
const ANDER = `
  ander/andere/anderen/andermans/iemand/niemand/vreemde/vreemden/onbekende/onbekenden/
    wildvreemde/
  wildvreemden/buren/buurman/buurvrouw/buurtapp/ex/exman/exvrouw/baas/werkgever/manager/collega/
  collegas/huisbaas/verhuurder/man/vrouw/echtgenoot/moeder/vader/ouders/broer/zus/zoon/dochter/
  familie/vriend/vriendin/huisgenoot/iedereen/openbaar/facebook/instagram/google/twitter/tiktok/
  internet/online/whatsapp/telegram/appgroep/forum/oplichter/oplichters/hacker/hackers/dief/
  adverteerder/adverteerders/verzekeraar/journalist/concurrent/klanten/klant/patiënt/patiënten/
  mevrouw/meneer/mijnheer/ene/bezoekers/omstanders/wachtkamer/rij/balie/vorige/bewoner/bewoners/
  huurder/chauffeur/bezorger/koerier/monteur/receptionist/kassière/derden/bedrijf/bedrijven/
  spammers/beller/bellers/meelezen/meekijken`;
const MIJN =
  'mijn/mn/onze/ons/zijn/haar/hun/jouw/uw/klant/persoonlijke/privé/iemands/andermans/alle';

/** Private things in the wrong hands, as Dutch tells it. */
export const PRIVACY_NL_STRAYS: Readonly<Record<string, string>> = {
  anybody: `
    ${MIJN} .. ${GEGEVEN} ... ${ANDER}, ${ANDER} ... ${MIJN} .. ${GEGEVEN}, ${GEGEVEN} .. van/
    voor/aan/over/met .. ${ANDER}, andermans/iemands/klanten .. ${GEGEVEN}, ${ANDER} .. kan/kon/
    kunnen/konden/mag/heeft/hebben ... ${GEGEVEN} .. zien/inzien/lezen/openen/bekijken/opvragen/
    wijzigen/downloaden/inkijken/ingezien/gezien/gelezen/gekregen/bekeken,
    gaf/geeft/geven/gegeven/
    stuurt/stuurde/gestuurd/doorgestuurd/gemaild/mailde/vertelt/vertelde/verteld/liet/toont/
    toonde/getoond/laten/deelt/deelde/gedeeld/verkocht/verkoopt/zegt/zei/verklapt/verklapte/
    doorgegeven/doorgespeeld/meegegeven ... ${ANDER} ... ${GEGEVEN}, !bij de buren, !aan de
    buren/buurman/buurvrouw, !brievenbus`,
  seen: `
    bestemd voor .. ander/iemand/mevrouw/meneer/niemand, voor .. ander/iemand anders .. bedoeld/
    bestemd, niet voor mij/mij bestemd/bedoeld, voor niemand anders, gericht aan .. ander/
    mevrouw/meneer/vorige/buren/iemand, niet van mij .. factuur/brief/bestelling/account/
    gegevens,
    door .. nummer/cijfer/link/url/id .. veranderen/wijzigen/aan te passen/aanpassen, nummer ..
    in de link/url, link/url .. veranderen/wijzigen/aanpassen, gewoon .. opvragen/inzien/openen/
    inloggen .. zonder/andermans/iedereen, ingelogd .. als/bij/op/in .. ene/iemand/mevrouw/
    meneer/ander/andere/vreemde/onbekende, ingelogd .. en .. zie/zag/kreeg .. ander/andere/
    iemand/vreemde, zie/zag/zien/ziet/krijg/kreeg/ontving/ontvang/las/lees/open .. haar/zijn/hun/
    andermans/iemands/anderen/vreemde/vreemden .. ${GEGEVEN}, kijkt/kijken/filmt/filmen/gericht/
    hangt/hangen/kijk .. bij ons/mij/naar/in/op/onze/mijn .. binnen/slaapkamer/tuin/huis/
    woonkamer/raam/badkamer/kleedkamer/wc/toilet/huiskamer, camera/cameras/deurbel/drone/webcam/
    babyfoon/dashcam/speaker/microfoon/slimme/tv ... slaapkamer/tuin/woonkamer/huiskamer/
    kleedkamer/badkamer/toilet/wc/kleedhok/douche/vreemde/vreemden/onbekende/meeluister*/
    meekijk*/luistert/afluister*/opneemt/opgenomen/stem/stemmen/gehackt/binnen/gericht/verborgen/
    buren/stiekem, verborgen camera*, stiekem .. gefilmd/opgenomen/gefotografeerd/foto,
    afgeluister*,
    afluister*, meeluister*, meegeluisterd, meekijk*, meegekeken, bespied*, bespioneer*, spion*,
    stalk*, gluur*, gefilmd .. zonder/in/door/mijn/kind, gefotografeerd,
    foto/fotos/filmpje/video/
    beelden ... zonder/geplaatst/gezet/online/facebook/instagram/reclame/advertentie/folder/
    website/gedeeld/gepost/site/tiktok/groepsapp .. toestemming/vragen/mijn/kind/kinderen/van/
    gebruikt/zomaar, toestemming .. foto/fotos/gezicht/beelden/gegevens/mail/delen/gebruik*,
    op jullie .. site/website/instagram/facebook/pagina/folder/reclame .. ik/mijn/kind/gezicht,
    gezichtsscan*, gezichtsherkenning .. zonder/toestemming/verplicht/waarom, vingerafdruk* ..
    verplicht/waarom/zonder/nodig, irisscan`,
  asked: `
    waarom .. moet/willen/wil/vragen/vraagt/hebben .. id/paspoort/rijbewijs/bsn/geboortedatum/
    foto/kopie/identiteitsbewijs/identiteitskaart/telefoonnummer/contacten/locatie/geslacht/
    nummer/inkomen/loonstrook/gegevens, foto/kopie/scan/selfie .. van/met .. id/paspoort/
    rijbewijs/identiteitsbewijs/identiteitskaart/bankpas/pinpas/creditcard/gezicht/kaart/bsn,
    id/paspoort/rijbewijs/identiteitsbewijs/bsn .. sturen/uploaden/mailen/appen/via/inleveren/
    afgeven/kopiëren/gekopieerd/ingenomen/bewaard/kopie/whatsapp/mail/scannen, bewaren/bewaard/
    opgeslagen/blijft .. gegevens/allemaal/kopie/paspoort/foto/id/jaren, persoonlijke ..
    vragen/gegevens/informatie/dingen, waar blijft .. allemaal/dat/mijn, hoe/waar ..
    komen/komt/kan/weten/weet/wisten/hebben/heeft/haalt/halen .. jullie/die/hij/zij/ze/mijn/
    aan/van ... nummer/adres/mailadres/gegevens/naam/vandaan/geboortedatum, spam/reclame/
    reclamemails/telefoontjes/smsjes/belletjes/phishing/phishingmails/verkopers/callcenters ..
    sinds/na/door/op/elke/dagelijks/mailadres/alias/nummer, sinds .. bestelling/aankoop/
    aanmelding/account/klant/inschrijving .. spam/gebeld/reclame/telefoontjes/mails/phishing,
    gebeld .. door .. onbekende/bedrijven/callcenter/verkoper/verkopers/allerlei/oplichter*,
    alleen .. bij/voor/aan jullie .. gebruikt/gebruik/gegeven/bekend, mailadres/alias/
    emailadres .. alleen/speciaal/uniek .. jullie/voor, afmelden .. nieuwsbrief/mail/mails/blijf,
    uitgeschreven .. toch/nog/blijf/mail/mails, appte/appt/geappt/appje/smste/belde/dm/
    toegevoegd/
    stuurde .. me/mij/mn/dochter/vriendin .. privé/later/leuk/mooi/uit/of/nummer/instagram/
    facebook/avond/drankje/persoonlijk/whatsapp/lekker, privénummer, op mijn privé, mijn privé,
    flirt*/creep/creepy/eng/opdringerig ... bericht/berichten/appjes/nummer/whatsapp/bezorger,
    mijn ex .. adres/weet/kreeg/gegeven/toegang/gebeld/account, nieuwe/geheim/geheime adres,
    ondergedoken, blijf van mijn lijf, adres ... gegeven/doorgegeven/verteld/verstrekt/bekend/
    gelekt/gepubliceerd/achterhaald/openbaar, gegevens/formulieren/dossiers/papieren/documenten/
    brieven/mappen/contracten/kopieën/paspoorten .. in/bij/naast/op/langs ..
    prullenbak/container/
    vuilnis/oud/papierbak/straat/stoep/balie/printer/bureau/kopieerapparaat/tafel, rondslinger*,
    op straat .. gevonden/gelegen/lag/lagen/liggen, hardop .. voorgelezen/naam/gegevens/gezegd/
    genoemd/wachtkamer/balie, waar iedereen bij, hele .. wachtkamer/rij/winkel/afdeling/zaal/
    kantoor .. meeluister*/horen/hoorde/mee/weet, iedereen .. meelezen/meekijken/meeluister*/
    horen/hoorde/zien/lezen/zag/las/inzien, zichtbaar .. voor/op/voor iedereen/anderen/buren/
    envelop/label/doos, open en bloot, op de .. envelop/doos/label/buitenkant .. stond/staat/
    naam/nummer/inhoud, opengemaakt/geopend/opengescheurd .. brief/post/envelop/pakket,
    brief/post/
    envelop/pakket .. opengemaakt/geopend/opengescheurd/open, groepsapp, appgroep, zonder ..
    controle/verificatie/check/controleren/vragen .. wie/id/naam/identiteit/legitimatie,
    meegegeven aan, afgegeven aan .. vreemde/onbekende/iemand, sleutel .. aan/van .. gegeven/
    vreemde/iemand/kamer/onbekende, liep/kwam/stond .. kamer/binnen .. vreemde/iemand/onbekende,
    overgenomen .. account/profiel/nummer, account .. gehackt/overgenomen/geblokkeerd/misbruikt/
    vreemde/ingelogd/wachtwoord, inlogpoging*, ingelogd .. vanuit/uit/met .. mijn/rusland/china/
    buitenland, wachtwoord .. gewijzigd/veranderd/leesbaar/gestolen/mail/plain/tekst, op mijn
    naam/account/adres/nummer .. besteld/bestelling/afgesloten/aangevraagd/abonnement/lening/
    geopend/gebruikt, bestelt/besteld/bestellingen .. op/met .. mijn .. naam/account/adres,
    gebruik*
    .. mijn .. naam/gegevens/mailadres/emailadres/nummer/foto/account/identiteit, beantwoord* ..
    naam/adres/ordernummer .. openbaar/review/reactie, doxx*, gedoxt, chanteer*, chantage,
    naaktfoto*, blootfoto*, wraakporno, datahandel*, verkopen/verkoopt/verkocht/doorverkocht ..
    gegevens/data/nummer/adres/mailadres/adressen, cookies .. weigeren/toestemming/zonder/
    verplicht, cookiemuur, volgt/volgen/tracken/trackt/gevolgd ..
    mij/me/mijn/locatie/overal/app`,
};
