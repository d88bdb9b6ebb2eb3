const SELF = `
  ik/we/wij/mijn/mn/mij/me/m/onze/ons`;
const CALL = `
  bel/belt/bellen/belde/belden/gebeld/mailt/mailen/gemaild/*mail/*mails/*mailtje/*mailtjes/appt/
  appen/sms/*belletje/*belletjes/*telefoontje/*telefoontjes/*reclame/folder/folders/*post/
  aanbieding/aanbiedingen/offerte/offertes/nieuwsbrief/nieuwsbrieven/spam/verkopers/*verkoper/
  callcenter/*verzekeraar/*verzekeraars/benaderd`;
const STAFF = `
  *bezorger/*bezorging/*koerier/*chauffeur/*monteur/*medewerker/*medewerkster/*medewerkers/
  *verkoper/*verkoopster/*trainer/*begeleider/*begeleidster/*instructeur/*leraar/*docent/*juf/
  meester/*kapper/*coach/*arts/dokter/*therapeut/*masseur/*masseuse/barista/ober/conducteur/
  *wachter/*bewaker/*beveiliger/receptionist/receptioniste/*assistente/*zorgster/verpleger/
  verpleegster/verpleegsters/stagiair/*agent/*ambtenaar/loodgieter/*man/*dame/*jongen/kerel/gast/
  gozer/vent/vrouw/meisje`;

/** Calls and mail nobody asked for, staff who look people up, what others get to know: in Dutch. */
export const PRIVACY_NL_EVERYDAY: Readonly<Record<string, string>> = {
  called: `
    sinds/nadat/na/week/dag/dagen/weken/sindsdien .. ik/we/offerte/bestelling/*test/aankoop/lot/
    inschrijving/*dag/een .. bij/aan/op .. jullie/u/uw/hun/deze ... ${CALL}, sindsdien .. belt/
    bel/krijg/ligt/word/worden/ontvang/mailt/appt ... ${CALL}/elke/iedere, hoe komt/komen/kom ..
    aan .. mij/mijn/mn/ons/onze/dat/die, waar halen/haalt/haal/haalden .. jullie/die/ze/u .. dat/
    mijn/het, hoe weten/weet .. het/dit/dat/zij/hij/ze/jullie/die/u ... ${SELF}/haar/hoeveel/dat,
    uitgeschreven/afgemeld/uitschrijven/uitschrijving/afmelden/afmelding/uitschrijf/schrap/
    opgezegd/verzoeken/bezwaren/verwijderd/gewist/gevraagd/gezegd ... nieuwsbrief/*mail/*mails/
    reclame/gebeld/belletjes/bellen/bestand/databank/belt/nog/steeds/keer/antwoordt/weer/
    reclamepost .. keer/maal/steeds/meer/niemand/uitgeschreven/toch/gebeld/weer/nog/elke/iedere/
    wekelijks/dagelijks, schrap .. mij/me/ons/mijn .. uit, wens/wil/willen .. niet/geen/nooit ..
    gebeld/gemaild/benaderd/belletjes/gecontacteerd/reclame/mails/post, wens/wil/eis/gelieve/
    gaarne/graag .. te/worden .. gewist/verwijderd/vergeten/geschrapt, bel/mail .. mij/me/ons ..
    nooit, geen .. belletjes/reclame/mails/telefoontjes/sms .. meer, overleden/gestorven/dode ...
    feliciteren/feliciteert/felicitatie*/reclame/*post/mails/gebeld/belt/bellen/overstappen/
    folder/nieuwsbrief/aanbieding/aanbiedingen, reclame/*post/mails/gebeld/belt/bellen/brief/
    folder/nieuwsbrief ... aan/naar/voor/mijn/onze .. overleden/gestorven, niemand/nooit/niet/
    nergens .. mij/me/ons/we/ik .. gevraagd/getekend/aangevinkt/gezegd .. iets/om/voor/dat/of,
    nooit/niet/nergens/geen/nee .. aangevinkt/aangekruist/aangevinkte/getekend, vinkje .. nee/uit/
    stond, zonder .. mij/me/ons/mijn/hem/haar/het/iets/dat .. te .. vragen/vertellen/melden`,
  reached: `
    ${STAFF} ... opgezocht/opzoekt/opzocht/zoekt/volgt/appt/appte/hartjes/hartje/knapperd/
    schatje/flirt*/bloemen/date/uitgevraagd/drankje/lief/lekker/kusje ... mij/me/mijn/mn/
    facebook/insta/instagram/tinder/whatsapp/nummer/adres/deur/nacht, stond/stonden/staat/staan
    .. later/ineens/opeens/vannacht/gisteren/weer/avonds/bloemen/plots ... voor/aan/bij .. mijn/
    mn/onze/de .. deur/flat/huis/stoep/voordeur/raam, op te zoeken/opgezocht/opzoeken/zoekt/
    zochten .. op/via .. facebook/insta/instagram/linkedin/tinder/snap, op/via .. facebook/insta/
    instagram/linkedin/tinder/snap .. opgezocht/gevonden/gevolgd/toegevoegd, detective/
    detectives/rechercheur/privédetective ... volgen/volgt/gevolgd/*foto/*fotos/buren/huis/filmt/
    gefilmd/mij/me, foto/fotos/filmpje/filmpjes/film .. van/maken/maakte/genomen ... kinderen/
    kind/dochter/zoon .. achterbank/tuin/speeltuin/zwembad/zonder/achtergrond/badpak, mocht/mag/
    mochten/mogen .. niet/nooit/nergens .. weten/hebben/vindbaar/krijgen .. waar/dat/van/zijn/
    nummer/adres, contactverbod, straatverbod, blijf van mijn lijf*, safehouse, *opvangadres,
    nieuwe/nieuw/geheim/geheime .. *adres/*woonplaats/*nummer ... gegeven/gaf/gaven/doorgegeven/
    mailde/gemaild/zichtbaar/verklapt/stuurde/gestuurd/doorgespeeld/aan/vader/ex/hem, *ex/exman/
    exvriend/vader/man .. wist/weet/kende/kent ... via/door/van .. jullie/de/het/uw/balie/app/
    school/sportschool, via/door .. jullie/uw/de .. app/balie/site/portaal ... weet/wist/ziet/
    zien/kan ... ik/we/mijn/mn, vorige/vorig/oude/voormalige .. *huurder/*eigenaar/*bewoner/
    *bewoonster/*gebruiker/*klant/*gast/*bestuurder/*abonnee ... kan/kon/heeft/ziet/leest/krijgt/
    bedienen/gegevens/contacten/naam, volgende/vorige klant/patiënt/gebruiker/huurder ... zie/
    krijg/kreeg/ziet/zag/inlog/rekening/gegevens/naam/echt/voor, mevrouw/meneer/beste/geachte/
    hallo/dag .. ik heet, niet .. ik heet, mevrouw/meneer/beste/hoi/dag/goedemiddag .. ik ben ..
    meneer/mevrouw/man/vrouw/niet, wat/alles/welke .. over mij/me/ons .. systeem/staat/weten/
    hebben/zit/bewaren/bewaart/opgeslagen/weet/gezet/geschreven/hebt/in, wat/alles .. jullie/u/ze
    .. allemaal/precies .. over/van mij/me/ons, recht .. mijn dossier, dossier .. inzien/
    inkijken/zien .. recht/wil/artikel, lezen/leest/las/gelezen/meelezen ... mijn/onze/mn ..
    *mail/*mails/*berichten/*post/dagboek/whatsapps/*notities/*dossier/bureau/rekening/
    *afschriften, *mail/*mails/*berichten/*post/*dossier/*notities .. van mij/mn/mijn ... lezen/
    gelezen/leest/las/meelezen, *dossier/*gegevens/*verslag/*formulier/*rapport/*uitslag/*brief/
    *uitslagen/*diagnose/*ziekmelding/*verwijzing/*miskraam/*keuring .. naar/aan/bij/op .. mijn/
    mn/het/een/de/hun .. werk/werkgever/*baas/school/zus/broer/moeder/vader/ouders/ex/buren/
    buurman/voicemail/bedrijf/bedrijven/collegas/verzekeraar/verzekering/bieders/zorgverzekeraar,
    stuurde/stuurden/stuurt/gestuurd/mailde/gaf/gaven/geeft/gegeven/doorgestuurd/deelde/deelt/
    gedeeld ... *dossier/*gegevens/*verslag/*formulier/*rapport/*uitslag/*uitslagen/*diagnose/
    *doorverwijzing/*nummer/*code/*adres/*foto/*fotos/*locatie/*lijst/*overzicht/*data/*namen ...
    naar/aan/met .. mijn/mn/het/een/de/hun/vader/iedereen/andere/alle .. werk/werkgever/*baas/
    school/zus/broer/moeder/vader/ouders/ex/buren/buurman/bedrijf/bedrijven/collegas/verzekeraar/
    verzekering/bieders/man/*merk/vent/neef/klanten/collega, kreeg/krijgt/kregen/krijgen ... van
    jullie/u/uw/de/het ... *lijst/*overzicht/*gegevens/*dossier/*verhaal/*rapport/*factuur/
    *adres/*nummer/*plekken .. van/met/waar/over .. mijn/mn/waar/alle/ik/onze, *baas/werkgever/
    buurman/buurvrouw/buren/*moeder/*zus/*broer/ex/huisgenoot/huisgenote/collega/leidinggevende/
    man/vrouw/vader ... kreeg/krijgt/kregen ... van jullie/u/uw/de/het .. *lijst/*overzicht/
    *gegevens/*dossier/*verhaal/*rapport/*factuur/*bericht/*adres/bevestiging/kaartje/foto/mijn,
    cc/ccde/bcc/reply all ... alle/iedereen/hele/heel/klanten/*adressen, hele/heel/alle/iedereen
    .. *lijst/*groep/vve/vereniging/klas/straat/wijk/team/kantoor/*groepsmail ... *naam/*namen/
    *mail/*aanmaning/schuld/*regeling/*handicap/*uitslag/mijn, *lijst/*lijstje/briefje/*bord/
    *scherm/*tabblad/spreadsheet ... wie .. *huur/betaald/betalen/achterstaat/schuld/niet/welk/
    welke/waar, kopie/scan/foto/selfie .. *pas/*kaart/*kaarten/paspoort/rijbewijs/id, paspoort/
    id/rijbewijs/*kaart .. als/voor .. borg/onderpand, moest/moeten/moet/willen/wil/wilde/wou/
    vroeg/vroegen .. mijn/mn/een .. vinger/vingers/gezicht/iris/paspoort/pincode/wachtwoord/bsn
    .. scannen/houden/inscannen/kopiëren/zeggen/bewaren/geven/opslaan, vingerafdruk*/*vinger/
    *vingers .. scan*/opgeslagen/nodig/moet/afstaan, *code/wachtwoord .. papiertje/briefje/
    voorlezen/telefoon/hangt/kent/ziet/zien/staan`,
};
