const DATA = `
  *gegevens/data/*account/*accounts/*profiel/*nummer/*adres/*dossier/*foto/*fotos/*filmpje/*video/
  beelden/*opname/*opnames/*gesprek/*kopie/*kopieën/scan/paspoort/identiteitskaart/id/cv/
  geboortedatum/iban/creditcard/naam/registratie/inschrijving/zoekgeschiedenis/vingerafdruk/
  vingerafdrukken/sollicitatie/persoonlijke/*app`;
const ERASE = `
  verwijder/verwijdert/verwijderen/verwijderd/verwijderde/verwijdering/wis/wissen/wist/gewist/
  vernietig/vernietigd/vernietigen/vernietiging/opheffen/opgeheven/deleten/delete/gedeletet/
  anonimiseren/schrappen/geschrapt/weghalen/weggehaald/offline/opruimen/vergeten`;
const IDENTITY = `
  paspoort/paspoorten/identiteitskaart/idkaart/id/identiteitsbewijs/legitimatie/legitimatiebewijs/
  legitimeren/rijbewijs/eid/bankafschrift/bankafschriften/loonstrook/loonstroken/loonbrief/
  jaaropgave/selfie/gezicht/vingerafdruk/vingerafdrukken/geboorteakte/geboortedatum/inkomen/
  inkomensgegevens/nationaliteit/geslacht/religie/contacten/pincode/*wachtwoord/bankpas/
  creditcard/handtekening/medische/huwelijkse/strafblad/iban/digid/itsme`;

/** Rights over one's data, accounts that others use, papers asked for, tracking: in Dutch. */
export const PRIVACY_NL_RIGHTS: Readonly<Record<string, string>> = {
  rights: `
    ${ERASE} .. mijn/onze/al/alle/me/mij/jullie/haar/zijn ... ${DATA}/*database/systeem/systemen/
    *bestand/*bestanden/*lijst, mijn/onze/alle/de/die .. ${DATA} ... ${ERASE}, ${DATA} .. laten/
    lieten/liet/verzocht/gevraagd/vroeg/verzoek/moeten/moest/moesten/zouden/zou .. ${ERASE},
    ${DATA} ... ${ERASE} ... bevestigd/beloofd/maar/toch/nog/jaar/geleden, uit .. *database/
    systeem/systemen/*bestand/*bestanden/mailinglijst/verzendlijst/bellijst .. ${ERASE}/haal/
    halen/gehaald/laten, haal/haalt/halen/gooi/haalden ... ${DATA}/me/mij .. weg/eraf/af/offline/
    uit .. waar*/mijn/ik/mij/*bestand/systeem/site/*database/internet/website/mailinglijst/jullie,
    nog .. in .. systeem/*database/*bestand/systemen .. ik/mijn/sta/staan/*gegevens, *account ...
    opheffen/opgeheven/deactiveren/verwijderd/verwijderen .. niet/nergens/onmogelijk/kan/lukt/
    weigeren/nog/bestaat/steeds/blijft, bewaartermijn*, bewaren/bewaard/bewaart/opslaan/
    opgeslagen/opslag/bijhouden/hou/houden/houdt ... ${IDENTITY}/*gegevens/data/creditcard*/
    *kopie/*foto/gezicht* ... jaren/jaar/lang/nog/zonder/waarom/hoelang/toestemming/mag/nodig/bij,
    hoe lang/hoelang .. bewaren/bewaard/bewaart/opgeslagen .. *gegevens/data/*kopie/mijn/dat/
    jullie, wat/welke .. *gegevens/data/informatie .. van/over .. mij/me/ons/mijn .. hebben/
    bewaren/bewaart/opgeslagen/weten/verzamel*/bijhouden/verwerk*/jullie/deel*/hebt, *gegevens/
    data/informatie .. die jullie .. van/over mij/ons, inzage*, recht om vergeten, vergetelheid,
    dataportabiliteit, verwerkingsregister, verwerkersovereenkomst*, dpia, functionaris ..
    gegevens*, data protection*, dpo, avgverzoek, uavg, gba, toestemming .. trek .. in/nooit,
    intrekken .. toestemming, bezwaar ... verwerking/marketing/*gegevens, profilering, *profiel ..
    opgebouwd/opbouwen/van mij, biometrisch*, nieuwsbrief/nieuwsbrieven/reclamemails/mailing/
    mailings/marketingmails/appjes/pushberichten/reclame ... uitzetten/afzetten/afmelden/afgemeld/
    uitschrijven/uitgeschreven/opzeggen/stopzetten/stoppen/stop/afmeldlink/unsubscribe/gestopt ...
    nog/toch/steeds/blijf*/niet/onmogelijk/moeilijk*/nooit/keer/werkt/opnieuw/weer/wel, nooit/niet
    .. ja .. gezegd/tegen, vooraf aangevinkt, aangevinkt .. vakje/hokje/standaard/al,
    !privacyverklaring .. engels/vind/waar, !privacyscherm*, !privacyglas, !privacyfolie, !veel/
    meer/volledige/goede/voldoende/alle privacy, !privacy .. tuin/balkon/strand/terras/zwembad/
    kamer`,
  identity: `
    ${IDENTITY} ... sturen/stuur/opsturen/opgestuurd/mailen/gemaild/*mail/appen/whatsapp/
    uploaden/geüpload/inscannen/ingescand/scannen/gescand/fotograferen/kopiëren/gekopieerd/
    kopieerde/*kopie/afgeven/afgenomen/ingenomen/innam/inleveren/inhouden/bewaren/bewaard/
    opslaan/opgeslagen/afstaan/delen/tonen .. waarom/moet/moest/moesten/wil/willen/wilde/wilden/
    eisen/eist/eiste/vragen/vraagt/vroeg/verplicht/nodig/toestemming/zonder/weigeren/weigerde/
    mag/achter/*mail/gewoon/zomaar/whatsapp/privé/telefoon/retour/terugbetaling, waarom/moet/
    moest/moesten/willen/wil/wilde/wilden/eisen/eist/eiste/vragen/vraagt/vroeg/vroegen/verplicht
    ... ${IDENTITY} ... sturen/opsturen/mailen/appen/uploaden/inscannen/scannen/gescand/
    fotograferen/kopiëren/gekopieerd/*kopie/afgeven/inleveren/inhouden/bewaren/opslaan/afstaan/
    delen/geven/invullen/doorgeven/opgeven/nodig/voor/tonen/zien .. te/een/pakket/pakketje/
    retour/terugbetaling/korting/*account/huren/fiets/annuleren/*mail/verwijderen/moeten/om/van/
    wifi/*app/klantenkaart/tafel, waarom ... ${IDENTITY}/telefoonnummer/*adres/contacten/locatie/
    *microfoon ... nodig/willen/weten/vragen/hebben/vereist/verplicht/doorgeven, *kopie/kopietje/
    *kopieën/scan/*foto/*fotos .. van .. mijn/ons/onze/de/het/een/paspoort/haar .. ${IDENTITY},
    *kopie/scan/*foto .. paspoort/identiteitskaart/idkaart/identiteitsbewijs/rijbewijs/id/
    bankpas/creditcard, paspoort/identiteitskaart/identiteitsbewijs/rijbewijs/id .. ingenomen/
    afgenomen/afgepakt/achtergehouden/gekopieerd/gescand/kwijt/kwijtgeraakt, paspoortkopie*, bsn,
    rijksregisternummer, vingerafdruk*/gezicht/handpalm ... inklok*/inklokken/prikklok/
    tijdsregistratie/toegang/sportschool/afgeven/afstaan/verplicht*/schoolkantine/personeel/
    uitzendkracht, *foto/*fotos .. van .. ieders/iedereen/mijn/onze/ons/alle/elke .. eid/id/
    idkaart/paspoort/identiteitskaart/identiteitsbewijs/rijbewijs/pas/bankkaart, trekt/trok/
    trekken/maakt/maakte/maken/neemt/nam/nemen .. *foto/*fotos/*kopie/scan .. van ... eid/id/
    idkaart/paspoort/identiteitskaart/identiteitsbewijs/rijbewijs/bankkaart/kenteken/*papieren,
    met .. eigen .. toestel/telefoon/gsm/mobiel .. foto*/filmde, stem/stemopname*/stemgeluid/
    gezicht .. van ... *kind/*zoon/*dochter/mijn ... opslaan/opgeslagen/opnemen/opgenomen/china/
    shenzhen/servers/server, opslaan/opgeslagen/opnemen/opgenomen/doorgestuurd/stuurt/staat/staan
    ... china/chinese/rusland/shenzhen/server/servers, pincode .. door/telefoon/geven/vroeg/
    vragen/noem*, volledige .. kaartnummer/creditcardnummer, wachtwoord* ... leesbaar/platte/
    plaintext/gewone/telefoon/post/*brief/excel/vroeg/kende/wist/voorlezen .. tekst/*mail/door/
    stond/staat/gestuurd/klantenservice/*medewerker, onversleuteld*, niet versleuteld, slecht
    beveiligd, zonder .. https/versleuteling/beveiliging .. site/*formulier/*gegevens/betaal*`,
  takeover: `
    hacker*, ingebroken .. in/op .. *account/*mail/systeem/*profiel/*app, *account/*profiel/
    mijnomgeving/klantomgeving/*app/*portaal/omgeving ... overgenomen/gekaapt/gestolen/misbruikt/
    ingebroken/vreemde/onbekende/onbekend/iemand/andere/ander/verkeerde .. bestelling*/*gegevens/
    naam/*adres/apparaat/toestel/*klant/inlog*/ingelogd/*wachtwoord/gewijzigd/veranderd/persoon/
    anders/boeking*/*account/polis*/*facturen/mail*, inlog/inloggen/logde/log/login/ingelogd/
    inlogde ... ander/andere/iemand/vreemde/onbekende/mevrouw/meneer/*klant/verkeerde ...
    *gegevens/*account/*profiel/naam/bestelling*/*polis/*polissen/*dossier/*facturen/omgeving/
    *rekening/*klant/*adres/foto*/afschrift*/zien/zie/zag/terecht/welkom, welkom .. mevrouw/
    meneer .. niet/andere/heet, zie/zag/zien/ziet/krijg/kreeg .. in .. *app/*account/*portaal/
    omgeving/dashboard ... ander/andere/iemand/vreemde/onbekende/verkeerde, iemand/anderen/
    onbekende/onbekenden/vreemde/ex/oplichter ... ingelogd/inlogt/inlogde/inloggen/toegang/
    binnen/binnengedrongen/meelezen/bestelt/besteld/bestellen/gewijzigd/aangepast/veranderd ...
    *account/*mail/mailbox/naam/*app/*gegevens/*profiel/wifi/*camera/systeem/*dossier, op mijn/
    haar/zijn/onze/mn .. naam/*adres/*gegevens/*account/iban/*nummer ... afgesloten/aangevraagd/
    aangemaakt/geopend/besteld/*bestelling/*bestellingen/abonnement/abonnementen/lening/leningen/
    krediet/*contract/*contracten/telefoonabonnement*/verzekering/auto/domein/*account/
    bankrekening/simkaart/pakket/pakketten/pakje/boete/boetes/*profiel/geregistreerd, op naam van
    .. *vader/*moeder/overleden/oma/*zoon/*dochter/opa ... afgesloten/aangevraagd/abonnement/
    *contract/lening/besteld, mijn/haar/zijn/mn .. naam/*adres/*gegevens/identiteit/*foto/*nummer
    .. gebruikt/misbruikt/gebruik*/gestolen/misbruik .. om/voor/door/bij/zonder/wordt/
    *bestelling/*account/iemand, gebruikt/misbruikt/gebruikte .. mijn/haar/mn .. naam/*adres/
    identiteit/rekeningnummer/*gegevens, identiteitsfraude*, identiteitsdiefstal*, identiteit ..
    gestolen/misbruik*, abonnement/abonnementen/lening/leningen/krediet/*contract/*contracten/
    simkaart/gsmabonnement/telefoonabonnement/*rekening/kredietkaart/creditcard/boete/boetes/
    webshop/domein/*account/*profiel/huurauto ... op .. mijn/mn/haar/zijn/onze/m .. naam/
    identiteit/*adres/*gegevens .. in/terwijl/nooit/maar/zonder/aangevraagd/afgesloten/geopend/
    die/dat/niet/ik/met, op mijn identiteit, doet/doen/deed .. zich voor als .. mij/mijn,
    nepaccount/nepprofiel/nep *profiel .. foto*/naam/mij/mijn, *wachtwoord/telefoonnummer/*adres/
    rekeningnummer .. veranderd/gewijzigd/aangepast/vervangen/omgezet .. zonder/iemand/nooit/
    buiten, niet door mij .. gewijzigd/veranderd/aangevraagd/aangemaakt, nooit .. *account ..
    gemaakt/aangemaakt/gehad/geopend, heb .. geen *account/*klant .. bij/maar/toch/wel/*gegevens/
    mail*/*factuur, verdachte/vreemde/onbekende .. inlog*/login*/apparaat/toestel/apparaten,
    inlogcode/inlogcodes/verificatiecode/verificatiecodes/smscode ... niet/nooit .. aangevraagd/
    gevraagd, ingelogd .. vanuit/uit/in .. rusland/china/nigeria/vietnam/brazilië/india/turkije/
    marokko/buitenland/land, niet .. uitgelogd/afgemeld .. *klant/*account/computer/vorige/
    tablet/zuil, sim swap*, simkaart .. aangevraagd/overgezet/geactiveerd/ander/iemand, *nummer
    .. overgezet/geporteerd/gekaapt .. zonder/iemand/ander, zonder .. controle/verificatie/
    controleren/checken/legitimatie/vragen/identificatie ... *adres/*gegevens/*nummer/*account/
    *wachtwoord/simkaart/pakket/*rekening/abonnement/*contract .. gewijzigd/gewijzig*/gegeven/
    meegegeven/gaven/aangepast/overgezet/veranderd/doorgegeven/opgevraagd/afgesloten, alleen/
    enkel .. postcode/naam/geboortedatum/achternaam/klantnummer .. nodig/genoeg/gevraagd/noemen/
    opgeven ... *gegevens/*account/*dossier/afspraak/toegang/alles, zonder *wachtwoord ..
    inloggen/*account/*gegevens/zien/openen/bestelling*, url/link/linkje/*nummer/nummertje/
    cijfer/cijfertje ... veranderen/verander/veranderde/wijzigen/aanpassen/aanpast/ophogen/wijzig
    ... andere/ander/anderen/iemand/*gegevens/*facturen/*klanten/zien, beveiligingslek*, lek ..
    in .. website/*app/systeem/beveiliging/*portaal .. *gegevens/klant*/account*, data lek*,
    datadiefstal, datainbraak, ransomware .. *gegevens/klant*/jullie, *gegevens/data .. gestolen/
    buitgemaakt/straat/verhandeld/uitgelekt/kwijt/aangeboden, haveibeenpwned, have i been pwned`,
  tracking: `
    *app/website/site/auto/horloge/tracker/telefoon/tv/televisie/software/modem/systeem ... volgt/
    volgen/volgde/trackt/tracken/tracking/bijhoudt/bijhouden/houdt/registreert/registreren/
    doorstuurt/doorsturen/verzamelt/verzamelen/uitleest/uitlezen/luistert/verstuurt ... locatie/
    waar/gedrag/kijkgedrag/rijgedrag/contacten/foto*/*gegevens/data/gesprek*/alles/*microfoon/
    gangen/bewegingen/verplaatsingen, locatie ... volgt/volgen/gevolgd/gedeeld/delen/bijgehouden/
    bijhoudt/doorgestuurd/opgeslagen/altijd/uitzetten/toegang/verplicht/zonder/continu/constant/
    achtergrond .. *app/toestemming/uit/gesloten/niet/jullie/mij/me/mijn/weten/nodig, toegang ..
    tot/van .. mijn/al/alle/de/contacten/*microfoon .. contacten/*fotos/*microfoon/*camera/
    locatie/*berichten/agenda/telefoonboek/*bestanden/galerij/sms, gpstracker*, gps tracker*,
    airtag*, tracker/zendertje/zender .. auto/tas/fiets/jas .. onder/verstopt/geplaatst/stiekem/
    gevonden, ~trackers, trackingpixel*, trackingcookie*, tracking .. zonder/cookies/weiger*/
    uitzetten, cookie* .. weiger*/toestemming/zonder/verplicht/accepter*/uitzetten/geplaatst/
    opgedrongen, cookiewall, surfgedrag, kijkgedrag .. verkocht/gedeeld/bijgehouden/volgen,
    wifitracking, nummerplaatherkenning, kentekenregistratie .. zonder, gezichtsherkenning ..
    winkel/ingang/zonder/*klanten/stadion/supermarkt/camera*/toestemming/verplicht/kassa, slimme
    meter .. *gegevens/uitgelezen/verplicht/kwartier*/toestemming, advertentie/advertenties/
    reclame .. over/van .. iets/dingen/wat/precies .. gepraat/gesproken/besproken/zei/zeiden/
    gezegd/telefoon/*gesprek, werkgever/*baas .. volgt/leest/kijkt/controleert .. mee/*mails/
    scherm/*camera, gevolgd worden, word* .. gevolgd .. online/cookies/advertenties, spyware, wifi
    cam, wificam, camera*/cam/webcam/deurbelcamera*/bewakingscamera*/beveiligingscamera* ... gang/
    trappenhal/tuin/slaapkamer*/kamer/kamers/kleedkamer*/toilet*/douche*/*buren/voordeur/raam/wie
    .. appt/bekijkt/kijkt/slapen/bleef/filmt/gericht/komt/zonder/gehangen/hangt/mee/ziet, hangt/
    hing/gehangen/plaatst/plaatste/geplaatst/opgehangen/geïnstalleerd .. camera*/cam/webcam/
    deurbelcamera*/bewakingscamera*/beveiligingscamera* .. in/op/naar/gericht/zonder/bij/boven ..
    gang/tuin/kamer*/kleedkamer*/toilet*/douche*/voordeur/raam/slaapkamer*/huis/ons/onze/mijn/
    bureau/kantine, slimme meter .. verraad*/verklapt/weet/weten/*verkoper/thuis, verraadt/
    verraden/verklapt/weet/wisten/ziet/zien .. dat/wanneer/of .. ik/we/wij .. thuis/overdag/weg/
    vakantie/slaap/wakker/zwanger/ziek, uit de *kast, geout, outing, ben .. nu .. meme, meme ..
    geworden/school/van mij`,
};
