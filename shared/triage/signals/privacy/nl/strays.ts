const GEGEVEN = `
  *gegevens/*adres/*adressen/telefoonnummer/achternaam/*foto/*fotos/kenteken/paspoort/*dossier/
  *dossiers/rekeningnummer/iban/saldo/*afschrift/*afschriften/loonstrook/loonstroken/
  salarisstrook/salaris/*profiel/*uitslag/*uitslagen/*diagnose/medicatie/*recept/locatie/
  *berichten/beelden/*wachtwoord/*wachtwoorden/identiteitskaart/rijbewijs/*kopie/geboortedatum/
  creditcard/pinpas/schulden/schuld/zwangerschap/slaapkamer/woonkamer/chatgesprek/gegeven/*polis/
  bankpas/ziekte/behandeling/cv/sollicitatie/*verslag/toegang/leeftijd/gewicht`;
const ANDER = `
  anderen/vreemde/onbekende/onbekenden/*buren/*buurman/*buurvrouw/buurtapp/ex/exman/exvrouw/*baas/
  werkgever/*collega/*collegas/verhuurder/echtgenoot/ouders/huisgenoot/iedereen/openbaar/facebook/
  instagram/google/twitter/tiktok/internet/whatsapp/telegram/forum/oplichter/oplichters/dief/
  adverteerder/verzekeraar/journalist/concurrent/*patiënt/*patiënten/bezoekers/omstanders/
  wachtkamer/balie/*bewoners/derden/spammers/beller/bellers/meelezen`;
const MIJN = `
  mijn/mn/onze/ons/zijn/haar/hun/jouw/uw/*klant/persoonlijke/privé/iemands/alle`;

/** Private things in the wrong hands, as Dutch tells it. */
export const PRIVACY_NL_STRAYS: Readonly<Record<string, string>> = {
  anybody: `
    ${MIJN} .. ${GEGEVEN} ... ${ANDER}, ${ANDER} ... ${MIJN} .. ${GEGEVEN}, ${GEGEVEN} .. van/
    voor/aan/over/met .. ${ANDER}, iemands/*klanten .. ${GEGEVEN}, ${ANDER} .. kan/kon/kunnen/
    konden/mag/heeft/hebben ... ${GEGEVEN} .. zien/inzien/lezen/openen/bekijken/opvragen/wijzigen/
    downloaden/inkijken/ingezien/gezien/gelezen/gekregen/bekeken, gaf/geeft/geven/gegeven/stuurt/
    stuurde/gestuurd/doorgestuurd/gemaild/mailde/vertelt/vertelde/verteld/liet/toont/toonde/
    getoond/laten/deelt/deelde/gedeeld/verkocht/verkoopt/zegt/zei/verklapt/verklapte/doorgegeven/
    doorgespeeld/meegegeven ... ${ANDER} ... ${GEGEVEN}, !pakket/pakje/pakketje/bestelling/
    levering/pakjes/pakketten ... buren/buurman/buurvrouw/brievenbus, !bezorgd/afgeleverd/
    afgegeven bij .. buren/buurman/buurvrouw`,
  seen: `
    bestemd voor .. ander/iemand/mevrouw/meneer/niemand, voor .. ander/iemand anders .. bedoeld/
    bestemd, niet voor mij bestemd/bedoeld, voor niemand anders, gericht aan .. ander/mevrouw/
    meneer/vorige/*buren/iemand, niet van mij .. *factuur/*brief/*bestelling/*account/*gegevens,
    door .. *nummer/cijfer/link/url/id .. veranderen/wijzigen/aan te passen/aanpassen, *nummer ..
    in de link/url, link/url .. veranderen/wijzigen/aanpassen, gewoon .. opvragen/inzien/openen/
    inloggen .. zonder/iedereen, ingelogd .. als/bij/op/in .. ene/iemand/mevrouw/meneer/ander/
    andere/vreemde/onbekende, ingelogd .. en .. zie/zag/kreeg .. ander/andere/iemand/vreemde,
    zie/zag/zien/ziet/krijg/kreeg/ontving/ontvang/las/lees/open .. haar/zijn/hun/anderen/vreemde
    .. ${GEGEVEN}, kijkt/kijken/filmt/filmen/gericht/hangt/hangen/kijk .. bij ons/mij/naar/in/op/
    onze/mijn .. binnen/slaapkamer/tuin/huis/woonkamer/raam/badkamer/kleedkamer/wc/toilet/
    huiskamer, *camera/*cameras/deurbel/*drone/webcam/dashcam/speaker/*microfoon ... slaapkamer/
    kleedkamer/badkamer/toilet/wc/kleedhok/douche/vreemde/onbekende/luistert/opneemt/opgenomen/
    gericht/verborgen/*buren/stiekem, verborgen camera*, stiekem .. opgenomen/*foto,
    afgeluister*, meegeluisterd, meekijk*, meegekeken, spion*, gluur*, *foto/*fotos/*filmpje/
    *video/beelden ... zonder/geplaatst/gezet/online/facebook/instagram/reclame/advertentie/
    folder/website/gedeeld/gepost/site/tiktok .. toestemming/vragen/mijn/*kind/*kinderen/
    gebruikt/zomaar, toestemming .. *foto/*fotos/gezicht/beelden/*gegevens/*mail/delen/gebruik*,
    op jullie .. site/website/instagram/facebook/pagina/folder/reclame .. ik/mijn/*kind/gezicht,
    gezichtsscan*, gezichtsherkenning .. waarom, vingerafdruk* .. verplicht/waarom/zonder/nodig,
    irisscan`,
  asked: `
    waarom .. moet/willen/wil/vragen/vraagt/hebben .. id/paspoort/rijbewijs/geboortedatum/*foto/
    *kopie/identiteitsbewijs/identiteitskaart/contacten/locatie/geslacht/*nummer/inkomen/
    loonstrook/*gegevens, *foto/*kopie/scan/selfie .. van/met .. id/paspoort/rijbewijs/
    identiteitsbewijs/identiteitskaart/bankpas/pinpas/creditcard/gezicht/kaart, id/paspoort/
    rijbewijs/identiteitsbewijs .. sturen/uploaden/mailen/appen/via/inleveren/afgeven/kopiëren/
    bewaard/*kopie/whatsapp/*mail/scannen, bewaren/bewaard/opgeslagen/blijft .. *gegevens/
    allemaal/*kopie/paspoort/*foto/id/jaren, persoonlijke .. vragen/*gegevens/informatie/dingen,
    waar blijft .. dat/mijn, !op naam van, !vorige week/weken/maand/maanden/keer/jaar/dag/
    vrijdag/zaterdag/zondag/maandag/dinsdag/woensdag/donderdag/zomer/winter/bestelling, hoe/waar
    .. komen/komt/weten/weet/wisten/hebben/heeft/haalt/halen .. jullie/die/hij/zij/ze/mijn/aan/
    van ... *nummer/*adres/*gegevens/naam/vandaan/geboortedatum, spam/reclame/reclamemails/
    telefoontjes/smsjes/belletjes/verkopers/callcenters .. sinds/elke/dagelijks/mailadres/alias,
    sinds .. *bestelling/aankoop/aanmelding/*account/*klant/inschrijving .. spam/gebeld/reclame/
    telefoontjes/*mails, gebeld .. door .. onbekende/bedrijven/callcenter/*verkoper/verkopers/
    allerlei/oplichter*, alleen .. bij/voor/aan jullie .. gebruikt/gebruik/gegeven/bekend,
    mailadres/alias/emailadres .. alleen/speciaal/uniek .. jullie/voor, afmelden .. blijf,
    uitgeschreven .. toch/nog/blijf, appte/appt/geappt/appje/smste/belde/dm/toegevoegd/stuurde ..
    me/mij/mn/*dochter/*vriendin .. privé/later/leuk/mooi/*nummer/instagram/facebook/avond/
    drankje/persoonlijk/whatsapp/lekker, mijn privé, flirt*/creep/creepy/eng/opdringerig ...
    *bericht/*berichten/appjes/*nummer/whatsapp/*bezorger, mijn ex .. weet/kreeg/gegeven/toegang/
    gebeld/*account, ondergedoken, *adres ... gegeven/doorgegeven/verteld/verstrekt/bekend/
    gepubliceerd/achterhaald/openbaar, *gegevens/*formulieren/*dossiers/*papieren/*documenten/
    *brieven/mappen/*contracten/*kopieën/paspoorten .. in/bij/naast/op/langs .. prullenbak/
    container/vuilnis/oud/papierbak/straat/stoep/balie/printer/bureau/kopieerapparaat/tafel, op
    straat .. gevonden/gelegen/lag/lagen/liggen, hardop .. voorgelezen/gezegd/genoemd/wachtkamer/
    balie, hele .. wachtkamer/rij/winkel/afdeling/zaal/kantoor .. horen/hoorde/mee/weet, iedereen
    .. meelezen/horen/hoorde/zien/lezen/zag/las/inzien, zichtbaar .. voor/op iedereen/anderen/
    *buren/*envelop/*label/doos, open en bloot, op de .. *envelop/doos/*label/buitenkant ..
    stond/staat/naam/*nummer/inhoud, opengemaakt/geopend/opengescheurd .. pakket, *brief/post/
    *envelop/pakket .. opengemaakt/geopend/opengescheurd/open, groepsapp, appgroep, zonder ..
    controle/verificatie/check/controleren/vragen .. wie/id/naam/identiteit/legitimatie,
    meegegeven aan, afgegeven aan .. vreemde/onbekende/iemand, sleutel .. aan .. gegeven/vreemde/
    iemand/onbekende, sleutel .. van .. mijn kamer, liep/kwam/stond .. kamer/binnen .. vreemde/
    iemand/onbekende, overgenomen .. *account/*profiel/*nummer, *account .. vreemde, ingelogd ..
    vanuit/uit/met .. mijn/rusland/china/buitenland, *wachtwoord .. in .. *mail/tekst, op mijn
    naam/*account/*adres/*nummer .. besteld/*bestelling/afgesloten/aangevraagd/abonnement/lening/
    geopend/gebruikt, bestelt/besteld/*bestellingen .. op/met .. mijn .. naam/*account/*adres,
    gebruik* .. mijn .. naam/*gegevens/mailadres/emailadres/*nummer/*foto/*account/identiteit,
    beantwoord* .. naam/*adres/ordernummer .. openbaar/review/reactie, doxx*, chanteer*,
    naaktfoto*, blootfoto*, wraakporno, datahandel*, verkopen/verkoopt/verkocht .. *gegevens/
    data/*nummer/*adres/*adressen, cookiemuur, volgt/volgen/tracken/trackt .. mij/me/mijn ..
    locatie/overal/*app/telefoon`,
};
