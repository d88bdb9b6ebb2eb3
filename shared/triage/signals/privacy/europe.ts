import type { PhraseTable } from '../phrases.ts';

/** Leaked, shown and misused personal data in further languages of Europe. */
export const PRIVACY_EUROPE: PhraseTable = {
  es: `
    datos personales, datos privados, mis datos, nuestros datos, datos de clientes, datos ..
    filtrad*/robad*/expuest*/vendid*/compartid*/terceros/borr*/elimin*, filtración de datos,
    filtracion de datos, fuga de datos, filtraron .. datos, brecha de seguridad, brecha de datos,
    robo de datos, robo de identidad, robaron .. datos/identidad/cuenta, suplantación de
    identidad, suplantacion, suplantaron, protección de datos, proteccion de datos, ley de
    protección, rgpd, gdpr, lopd, aepd, habeas data, derechos arco, privacidad, invasión de la
    privacidad, mi privacidad, información personal, informacion personal, información privada,
    confidencial*, sin mi consentimiento, sin mi permiso, sin consentimiento, sin autorización ..
    datos/foto/número, sin mi autorización,
    compartieron/compartió/dieron/vendieron/publicaron/enviaron/mandaron/mostraron ..
    datos/número/teléfono/dirección/correo/información, datos de otra persona, datos de otros,
    datos de otro cliente, datos .. otra persona/otro, información de otra persona, cuenta de
    otra persona, veo .. datos .. otro/otra/otros, hackearon, hackeada, hackeado, hackear*,
    jaquearon, me hackearon, entraron .. cuenta, accedieron .. cuenta, acceso no autorizado,
    alguien .. entró/accedió/entro/usó/uso .. cuenta/tarjeta/datos, cuenta ..
    hackeada/robada/comprometida, phishing, contraseña .. filtrada/robada/texto/visible, de dónde
    .. sacaron/tienen .. número/teléfono/datos/correo, cómo .. consiguieron/tienen/obtuvieron ..
    número/teléfono/datos/correo, eliminen .. datos/cuenta, borren .. datos/cuenta, borrar mis
    datos, eliminar mis datos, derecho al olvido, me grabaron, grabar sin, cámara oculta, cámara
    .. baño/probador/habitación, acosando .. whatsapp/teléfono, repartidor ..
    escribió/whatsapp/número, me espían, espiar*`,
  pt: `
    dados pessoais, dados privados, meus dados, nossos dados, dados de clientes, dados dos
    clientes, dados .. vazad*/vazar*/roubad*/expost*/vendid*/compartilhad*/partilhad*/terceiros/
    apag*/exclu*/bancários, vazamento de dados, vazou .. dados, vazaram .. dados, vazaram, fuga
    de dados, violação de dados, roubo de dados, roubo de identidade, proteção de dados,
    protecção de dados, lgpd, rgpd, gdpr, anpd, cnpd, privacidade, invasão de privacidade, minha
    privacidade, informações pessoais, informação pessoal, confidencial*, sem meu consentimento,
    sem o meu consentimento, sem consentimento, sem minha autorização, sem a minha autorização,
    sem minha permissão, sem autorização .. dados/foto/número/cpf, compartilharam/compartilhou/
    deram/venderam/vendendo/publicaram/enviaram/passaram/divulgaram/mostraram ..
    dados/número/telefone/endereço/email/informações/cpf, dados de outra pessoa, dados de outro,
    dados de outros, dados .. outra/outro/outros/outras, conta de outra pessoa, hackearam,
    hackeada, hackeado, hackeou, invadiram .. conta, invadida, conta ..
    invadida/hackeada/roubada/clonada, clonaram, acessaram .. conta, acesso não autorizado,
    alguém .. entrou/acessou/usou .. conta/cartão/dados/cpf, abriram conta .. nome, conta .. meu
    nome .. nunca/não, usaram .. cpf/nome/dados, cpf .. vazado/exposto/usado/usaram, phishing,
    senha .. vazou/vazada/exposta/texto, como .. conseguiram/tem/têm/arrumaram ..
    número/telefone/dados/email/contato, onde .. conseguiram/pegaram ..
    número/telefone/dados/email, excluam .. dados/conta, apaguem .. dados/conta, excluir meus
    dados, apagar meus dados, direito ao esquecimento, me filmaram, filmar sem, câmera escondida,
    câmera .. banheiro/provador/quarto, entregador .. mensagem/whatsapp/número, espion*`,
  fr: `
    données personnelles, données privées, mes données, nos données, données clients, données des
    clients, données bancaires, données ..
    fuité/volées/piratées/vendues/partagées/exposées/tiers/supprim*/effac*/divulguées, fuite de
    données, fuites de données, fuite de .. données, violation de données, vol de données,
    usurpation d'identité, vol d'identité, usurpé .. identité, protection des données, rgpd,
    gdpr, cnil, dpo, vie privée, atteinte à la vie privée, informations personnelles, info*
    perso*, infos personnelles, confidentialité, confidentiel*, sans mon consentement, sans mon
    accord .. données/photo/numéro/coordonnées, sans ma permission, sans mon autorisation, sans
    consentement, partagé/donné/vendu/revendu/publié/envoyé/transmis/divulgué/communiqué ..
    données/coordonnées/numéro/adresse/informations/mail/dossier, mes coordonnées ..
    tiers/vendu*/partag*/inconnu*/donné*, données d'un autre, données d'une autre, données
    d'autres, données .. autre client/autres clients, coordonnées d'un autre, compte d'un autre,
    compte d'une autre, infos d'un autre, informations d'un autre, piraté, piratée, piratage,
    hacké, hackée, hackers, pirates, intrusion, compte .. piraté/hacké/compromis/volé, quelqu'un
    .. connecté/accédé/utilisé .. compte/carte/données, connexion suspecte, accès non autorisé,
    phishing, hameçonnage, mot de passe .. clair/fuité/volé/visible, comment .. avez/ont/eu ..
    mon numéro/adresse/mail/coordonnées, d'où .. mon numéro/adresse/mail, supprimez ..
    données/compte, supprimer mes données, supprimer mon compte, effacer mes données, effacement
    .. données, droit à l'oubli, droit d'accès, démarchage, filmé/filmée/photographié ..
    sans/insu, à mon insu, caméra cachée, caméra .. toilettes/chambre/cabine/vestiaire, livreur
    .. message/sms/numéro/whatsapp/snap, espionn*, dossier médical`,
  de: `
    datenschutz*, datenleck*, datenpanne*, datendiebstahl, daten .. geleakt/gestohlen/verkauft/
    weitergegeben/weitergeleitet/veröffentlicht/missbraucht/dritte/gelöscht/löschen/abgegriffen/
    einsehbar/fremde*, meine daten, kundendaten, persönliche daten, persönlichen daten,
    personenbezogene*, private daten, privatsphäre, vertraulich*, dsgvo, gdpr,
    datenschutzbeauftragte*, datenschutzbehörde, bfdi, auskunft nach art, auskunftsersuchen, art
    15, art 17, recht auf vergessenwerden, recht auf löschung, löschen sie ..
    daten/account/konto, löscht .. daten/account/konto, löschung meiner, daten löschen, ohne
    meine zustimmung/einwilligung/erlaubnis, ohne zustimmung, ohne einwilligung, keine
    einwilligung, nie zugestimmt, an dritte, weitergegeben .. daten/nummer/adresse, nummer ..
    weitergegeben/verkauft, adresse .. weitergegeben/verkauft/veröffentlicht, gehackt, hacker,
    gehackte*, account/konto .. gehackt/übernommen/gekapert/kompromittiert/geknackt, jemand ..
    eingeloggt/zugriff/zugegriffen .. konto/account, fremde ..
    daten/rechnung/kontoauszug/zugriff, daten .. anderer/anderen/fremder/fremden, daten eines
    anderen, rechnung .. anderen/fremden kunden, unbefugt*, unberechtigt* zugriff,
    identitätsdiebstahl, identitätsmissbrauch, phishing, passwort .. klartext/geleakt/gestohlen,
    woher .. meine nummer/adresse/daten/mail/handynummer, wie kommen .. an meine, wie kommt .. an
    meine, werbeanrufe, ohne mein wissen, gefilmt .. ohne/heimlich, heimlich ..
    gefilmt/aufgenommen/fotografiert, versteckte kamera, kamera .. umkleide/toilette/zimmer/bad,
    abgehört, ausspion*, fahrer .. geschrieben .. privat/nummer/whatsapp, lieferant .. privat ..
    geschrieben/nummer, falschen empfänger, an falsche person, offenem verteiler, im cc,
    krankenakte, schufa .. ohne/unberechtigt`,
  it: `
    dati personali, miei dati, nostri dati, dati dei clienti, dati sensibili, dati ..
    rubati/diffusi/venduti/condivisi/esposti/terzi/cancell*/violati/trafugati, fuga di dati,
    violazione dei dati, violazione dati, data breach, furto di dati, furto d'identità, furto di
    identità, protezione dei dati, gdpr, garante .. privacy, privacy, violazione della privacy,
    informazioni personali, riservat*, senza il mio consenso, senza consenso, senza
    autorizzazione .. dati/foto/numero, senza il mio permesso, mai dato .. consenso,
    condiviso/dato/venduto/pubblicato/inviato/diffuso/divulgato ..
    dati/numero/indirizzo/informazioni/mail, dati di un altro, dati di un'altra, dati di altri,
    dati .. altri clienti, account di un altro, hackerat*, hacker, violato .. account, account ..
    violato/hackerato/rubato, accesso non autorizzato, qualcuno .. entrato/accesso/usato ..
    account/carta/dati, phishing, password .. chiaro/rubata/visibile, come .. avete/avuto/hanno
    .. mio numero/indirizzo, mio numero .. come/dove/preso/avuto, cancellate .. dati/account,
    cancellare i miei dati, cancellazione dei dati, diritto all'oblio, filmat* .. senza/nascosto,
    telecamera nascosta, telecamera .. bagno/camera/spogliatoio, corriere ..
    scritto/messaggi/whatsapp .. numero/privato, spiat*`,
  sv: `
    personuppgift*, mina uppgifter, personliga uppgifter, kunduppgifter, uppgifter ..
    läckt/läckta/stulna/sålt/sålda/delat/delats/tredje/radera*/spridits/andras, dataläcka,
    dataintrång, dataskydd*, läckt .. uppgifter/data/personnummer, läckage .. uppgifter/data,
    gdpr, imy, integritet, integritetsskydds*, min integritet, sekretess*, konfidentiell*, utan
    mitt samtycke, utan mitt godkännande, utan samtycke, utan min tillåtelse, tredje part ..
    uppgifter/data/sålt/delat, delat/gett/sålt/skickat/publicerat/lämnat .. mina/mitt/min ..
    uppgifter/nummer/adress/personnummer, någon annans uppgifter, andra kunders, annan kunds,
    andras uppgifter, fel person .. uppgifter/mejl/skickat, hackad, hackat, hackade, hacker,
    konto .. hackat/kapat/kapad/stulet, någon .. loggat in/inloggad .. konto, obehörig*,
    identitetsstöld, id kapning, id kapad, nätfiske, phishing, lösenord .. klartext/läckt, hur ..
    fått .. mitt nummer/min, radera .. uppgifter/konto, ta bort mina uppgifter, registerutdrag,
    rätten att bli glömd, filmad .. utan/smyg, dold kamera, kamera .. toalett/omklädningsrum/rum,
    bud .. sms/skrev .. privat/nummer, journal .. läst/läckt`,
  da: `
    personoplysninger, personlige oplysninger, persondata*, mine oplysninger, mine data,
    kundedata, oplysninger .. lækket/stjålet/solgt/delt/tredjepart/slet*/slette*/andres, datalæk,
    databrud, databeskyttelse*, lækket .. data/oplysninger/cpr, læk af, gdpr, datatilsynet,
    privatliv*, mit privatliv, fortrolig*, tavshedspligt, uden mit samtykke, uden samtykke, uden
    min tilladelse, delt/givet/solgt/sendt/offentliggjort/videregivet .. mine/mit/min ..
    oplysninger/nummer/adresse/data/cpr, andres oplysninger, en andens oplysninger, andre
    kunders, anden kundes, forkert person .. oplysninger/sendt/mail, hacket, hackede, hackere,
    hacker, konto .. hacket/overtaget/stjålet, nogen .. logget ind .. konto/min, uautoriseret*,
    identitetstyveri, phishing, adgangskode .. lækket/klartekst, cpr .. lækket/misbrugt/synlig,
    hvordan .. fået .. mit nummer/min, hvor .. mit nummer fra, slet mine, slette mine ..
    data/oplysninger/konto, indsigtsanmodning, retten til at blive glemt, filmet .. uden/skjult,
    skjult kamera, kamera .. toilet/omklædning/værelse, bud .. skrev/sms .. privat/nummer,
    journal .. læst/lækket`,
  tr: `
    kişisel veri*, kisisel veri*, kişisel bilgi*, bilgilerim ..
    sızd*/çalın*/paylaş*/satıl*/üçüncü/sil*/ele, bilgilerimi ..
    paylaş*/sat*/verdi*/sil*/kim/nereden, verilerim*, veri sızıntısı, veri ihlali, veriler ..
    sızd*/çalın*/satıl*, kvkk, gdpr, gizlilik, gizliliğ*, mahremiyet*, özel hayat*, müşteri
    bilgileri, rızam olmadan, iznim olmadan, izinsiz ..
    veri/bilgi*/numara*/foto*/paylaş*/kayıt/çek*, onayım olmadan, açık rıza, başkasının
    bilgileri, başka müşteri*, başka birinin, başkasının .. hesab*/bilgi*/fatura*/sipariş*,
    hacklendi, hacklenmiş, hesabım çalındı, hesabım .. çalın*/hack*/ele geçir*, hesabıma ..
    girmiş/girdi/girilmiş/giriş, biri hesabıma, yetkisiz .. giriş/erişim/işlem, kimlik
    hırsızlığı, kimlik bilgilerim, tc kimlik .. çalın*/sız*/paylaş*, adıma ..
    hat/hesap/kredi/abonelik .. açılmış/açmış*, oltalama, phishing, şifrem .. çalın*/sız*/değiş*,
    numaramı nereden, numaramı .. nasıl/kim/verd*/paylaş*/sat*, telefonumu nereden, numaram ..
    nereden, verilerimi sil*, bilgilerimi sil*, hesabımı sil*, unutulma hakkı, gizli kamera,
    gizlice .. çek*/kayd*, kurye .. mesaj/yazdı/whatsapp .. numara*/özel/bana, dinliyor* ..
    telefon*/konuş*`,
  ru: `
    персональн* данн*, личн* данн*, мои данные, моих данных, моими данными, данные ..
    утек*/слил*/украл*/продал*/продают/передал*/третьим/удалит*/клиентов/чужие/опубликов*, данных
    .. утечк*/слив*/клиентов/третьим, утечка данных, утечка, утечку данных, утекли, слили ..
    данные/номер/базу, слив данных, слив базы, кража данных, личная информация, личную
    информацию, конфиденциальн*, приватност*, вмешательство в личную, тайна переписки, врачебная
    тайна, врачебную тайну, банковская тайна, 152 фз, фз 152, роскомнадзор*, gdpr, без моего
    согласия, без согласия, без моего разрешения, не давал* согласия, согласия не давал*,
    разглаш*, разгласил*, передал*/продал*/слил*/выложил*/опубликовал*/показал*/дали ..
    мой/мои/моего/моих/наши .. номер*/данн*/адрес*/телефон*/паспорт*/переписк*, чужие данные,
    чужой аккаунт, чужой заказ .. данн*, данные другого, данные других, чужой .. кабинет, чужие
    .. заказы/документы/переписки, взломал*, взлом*, взломан*, хакер*, хакнул*, аккаунт ..
    взломал*/украл*/угнал*, кто то .. вошел/вошёл/зашел/зашёл/заходил .. аккаунт/кабинет, вход с
    чужого, несанкционирован*, кража личности, на мое имя .. кредит/карт*/симк*, на моё имя ..
    кредит/карт*/симк*, фишинг*, пароль .. украл*/открыт*/утек*, откуда .. мой номер/мои
    данные/мой телефон/мой адрес, откуда у вас .. номер, удалите .. данные/аккаунт/номер, удалить
    .. данные/аккаунт, право на забвение, отзыв согласия, отзываю согласие, сняли .. без/скрыт*,
    снимали .. без/скрыт*, скрытая камера, скрытую камеру, камера ..
    туалет*/раздевалк*/номере/примерочн*, подслуш*, прослуш*, следят за, слежк*, курьер ..
    писал*/пишет/написал* .. личн*/ватсап*/телеграм*/номер*, спам .. звонк*/после, прекратите
    звонить`,
};
