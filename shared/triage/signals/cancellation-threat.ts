import type { PhraseTable } from './phrases.ts';

/** They say that they are leaving, or never come back. */
export const CANCELLATION_THREAT: PhraseTable = {
  en: `
    cancel/cancelling/canceling/cancelled/canceled/ending/terminate/terminating .. my/our ..
    subscription/contract/account/membership/service/plan/policy/card/sub/prime/line/lines,
    cancelling/canceling with you, time to cancel, going to cancel, gonna cancel, want to cancel
    .. subscription/contract/account/membership/service, close/closing/closed .. my/our ..
    account/accounts, switch/switching/switched/moving/move/changing/leave/leaving .. to
    another/provider/providers/competitor/competition/supplier/bank/carrier/network/elsewhere/
    verizon/tmobile/att/vodafone/ee/sprint, switching providers/carriers/banks, leaving you/your,
    im leaving, taking/take .. business/custom/money elsewhere, go/going/shop/buy elsewhere,
    business elsewhere, never again, never/wont/not ..
    buy/order/shop/fly/use/book/buying/ordering/using/flying/booking/return/stay/eat/come/coming
    .. again/anymore/back/from, last time .. order/buy/fly/use/shop/book/ill/im/i, lost ..
    customer/customer/business/custom, lost me as, losing .. customer/customers, done with
    you/this/them, so done with, im done with, im out, boycott*, uninstall*,
    deleting/deleted/delete the/this/your app, avoid this company, find another, looking for ..
    another/alternative/new provider/bank/supplier, unsubscribe/unsubscribing/unsubscribed ..
    service, wont be renewing/back/returning/using, not renewing, not be renewing, !never going
    .. anywhere else`,
  nl: `
    opzeg*, zeg .. op, opgezegd, abonnement .. opzeggen/stop*/beëindig*, contract ..
    opzeggen/ontbinden/beëindig*, ontbind*, stap/stappen/overstap* .. over/naar, overstappen,
    overgestapt, ga weg bij jullie, weg bij jullie, klant kwijt, klant af, verlies* .. klant,
    nooit meer, nooit weer, nooit/niet .. meer .. bestel*/kopen/koop/terug/vlieg*/boek*/klant,
    laatste keer .. bestel*/hier/bij/ik, was de laatste keer, ga naar .. concurrent/ander/andere,
    naar de concurrent*, andere provider/aanbieder/bank/winkel, account ..
    verwijder*/opheffen/sluit*, rekening .. opheffen/opzeggen/sluiten, lidmaatschap ..
    opzeggen/stop*, boycot*, app .. verwijder*/eraf, klaar met jullie, helemaal klaar met,
    elders, bye bye`,
  vi: `
    huỷ hợp đồng, hủy hợp đồng, huỷ gói, hủy gói, huỷ dịch vụ, hủy dịch vụ, huỷ thẻ, hủy thẻ, huỷ
    tài khoản, hủy tài khoản, cắt hợp đồng, cắt mạng, cắt net, đóng tài khoản, chấm dứt hợp đồng,
    chuyển sang, chuyển nhà mạng, chuyển qua, đổi nhà mạng, đổi sang, bỏ mạng, sang bên khác, qua
    bên khác, không bao giờ mua, ko bao giờ mua, k bao giờ mua, không bao giờ quay lại, ko bao
    giờ quay lại, không bao giờ .. nữa, ko bao giờ .. nữa, k bao giờ .. nữa, không .. mua .. nữa,
    không quay lại, ko quay lại, không dùng nữa, ko dùng nữa, lần cuối, lần đầu cũng là lần cuối,
    lần đầu và cũng là lần cuối, một đi không trở lại, cạch mặt, cạch luôn, cạch, né gấp, tẩy
    chay, gỡ app, xoá app, xóa app, gỡ ứng dụng, xoá ứng dụng, mất khách, mất một khách, từ nay
    .. không/ko/k, thôi không mua, bỏ luôn, chừa`,
  ms: `
    batal langganan, batalkan langganan, nak cancel, cancel langganan, cancel subscription,
    terminate, tamatkan kontrak, tamatkan langganan, nak terminate, tutup akaun, tukar telco,
    tukar bank, tukar provider, pindah ke, port out, port keluar, nak port, tukar ke, beralih ke,
    takkan beli lagi, tak akan beli lagi, tak nak beli lagi, takkan datang lagi, tak datang lagi,
    takkan guna lagi, takkan order lagi, serik, serik dah, kali terakhir, last aku beli, last
    order, pertama dan terakhir, kali pertama dan terakhir, hilang pelanggan, hilang customer,
    boikot, uninstall, delete app, buang app, padam app, cari .. lain, tak berbaloi langgan,
    selamat tinggal`,
  id: `
    berhenti langganan, stop langganan, batalkan langganan, cabut langganan, putus langganan,
    cancel langganan, unsubscribe, tutup akun, tutup rekening, tutup kartu, pindah ke, pindah
    provider, pindah bank, pindah ke lain, ganti provider, ganti kartu, beralih ke, ke
    kompetitor, ke sebelah, gak akan beli lagi, ga akan beli lagi, tidak akan beli lagi, nggak
    akan beli lagi, gak bakal beli lagi, ga bakal beli lagi, gak mau beli lagi, ga mau beli lagi,
    gak lagi lagi, kapok, kapok beli, kapok belanja, terakhir kali, terakhir kalinya, pertama dan
    terakhir, pertama sekaligus terakhir, kehilangan pelanggan, kehilangan customer, boikot,
    uninstall, hapus aplikasi, copot aplikasi, out dari, selamat tinggal, mending pindah, cukup
    tau, cukup tahu, gak bakal balik, ga bakal balik, tidak akan kembali`,
  es: `
    cancelar .. suscripción/suscripcion/contrato/cuenta/servicio/plan/membresía/línea, cancelo ..
    suscripción/contrato/servicio/cuenta, dar de baja, darme de baja, doy de baja, cerrar mi
    cuenta, cambiarme a, cambiarme de, me cambio a, me cambio de, me voy a otra, me paso a,
    portabilidad, nunca más, nunca mas, jamás vuelvo, no vuelvo a, no volveré, no volvere, no
    vuelvo, última vez, ultima vez que, perdieron un cliente, perdieron una clienta, pierden un
    cliente, boicot*, desinstal*, la competencia`,
  pt: `
    cancelar .. assinatura/contrato/conta/plano/serviço/cartão/linha, cancelando ..
    assinatura/plano/contrato, vou cancelar, encerrar minha conta, encerrar a conta, fechar a
    conta, rescindir, mudar de operadora, mudar para, trocar de operadora, vou mudar,
    portabilidade, vou para a concorrência, concorrência, nunca mais, não volto, nao volto, não
    compro mais, nao compro mais, última vez, ultima vez que, perderam um cliente, perderam uma
    cliente, boicot*, desinstal*`,
  fr: `
    résilier, résilie, résiliation, me désabonner, désabonn*, annuler .. abonnement/contrat,
    clôturer .. compte, fermer .. compte, changer d'opérateur, je change d'opérateur, je pars
    chez, passer chez, passe chez, à la concurrence, la concurrence, plus jamais, jamais plus,
    c'est la dernière fois, dernière fois que, perdu un client, perdu une cliente, perdez un
    client, boycot*, désinstall*, j'irai ailleurs, aller ailleurs`,
  de: `
    kündig*, gekündigt, kündigung*, vertrag .. beenden/auflösen, widerruf*, abo ..
    kündigen/beenden, konto .. auflösen/schließen/löschen, wechsle .. anbieter/zu/bank, wechsel*
    .. anbieter/konkurrenz/bank, anbieterwechsel, zur konkurrenz, nie wieder, nie mehr, letzte
    mal .. bestellt/gekauft/gebucht/dass, das war das letzte mal, kunde .. verloren/weniger,
    kunden verloren, als kunde verloren, bin weg, boykott*, deinstallier*, app gelöscht,
    woanders, suche mir .. anderen/andere`,
  it: `
    disdetta, disdire, disdico, recesso, recedere, annullare .. abbonamento/contratto, chiudere
    .. conto/account, chiudo il conto, cambio operatore, cambiare operatore, cambio gestore,
    passo a, passo alla concorrenza, alla concorrenza, mai più, mai piu, non comprerò più, non
    tornerò, ultima volta che, avete perso un cliente, avete perso una cliente, perso un cliente,
    boicott*, disinstall*`,
  sv: `
    säga upp, säger upp, sagt upp, uppsägning, avsluta ..
    abonnemang*/konto*/prenumeration*/medlemskap*/kort*, avslutar ..
    abonnemang*/konto*/prenumeration*, byta bank/operatör/leverantör/till, byter
    bank/operatör/leverantör/till, aldrig mer, aldrig igen, handlar aldrig, aldrig ..
    handla/beställa/boka/köpa, sista gången, förlorat en kund, tappat en kund, bojkott*,
    avinstaller*, till konkurrent*`,
  da: `
    opsige, opsiger, opsagt, opsigelse, afmeld*, melder mig ud, afslutte .. abonnement/konto,
    skifte bank/selskab/udbyder/til, skifter bank/selskab/udbyder/til, aldrig mere, aldrig igen,
    handler aldrig, sidste gang .. jeg/køb*/bestil*, mistet en kunde, har mistet en, boykot*,
    afinstaller*, til konkurrent*`,
  tr: `
    iptal .. üyelik*/abonelik*/sözleşme*/hat*, üyeliğimi iptal, aboneliğimi iptal, aboneliğimi ..
    iptal/sonlandır*, sözleşmemi .. feshet*/iptal, hesabımı kapat*, hattımı taşı*, numaramı
    taşı*, başka operatör*, başka bankaya, rakip, rakibe geç*, bir daha asla, asla ..
    almam/almayacağım/gelmem, bir daha .. almam/almayacağım/alışveriş/gelmem/kullanmam/sipariş,
    son kez, son alışverişim, müşteri kaybet*, müşterinizi kaybettiniz, boykot*, uygulamayı sil*,
    sildim uygulamayı`,
  ru: `
    расторг*, расторжен*, отказываюсь от .. услуг*/договор*/подписк*, отменить подписку, отменяю
    подписку, отпис*, закрыть счет, закрыть счёт, закрою счет, закрою карту, закрываю карту,
    ухожу к, ухожу от, уйду к, перехожу к, перехожу на, перейду к, перейду на, сменю
    банк/оператора, меняю оператора, к конкурентам, больше никогда, никогда больше, больше не ..
    куплю/закажу/приду/буду/вернусь, ни ногой, последний раз, потеряли клиента, теряете клиента,
    бойкот*, удаляю приложение, удалил* приложение`,
  hi: `
    बंद कर* .. खाता/सब्सक्रिप्शन/कनेक्शन, खाता बंद, कनेक्शन कटवा*, पोर्ट कर*, पोर्ट करवा*, दोबारा
    कभी, दुबारा कभी, फिर कभी नहीं, कभी नहीं .. खरीदूं*/लूंगा/आऊंगा, आखिरी बार, बहिष्कार, बॉयकॉट,
    अनइंस्टॉल, ऐप डिलीट, port out, port kar*, kabhi nahi kharid*/lunga/aaunga, dobara kabhi nahi,
    aakhri baar, boycott, uninstall`,
  ar: `
    الغي .. اشتراك*/عقد*/حساب*, ألغي .. اشتراك*/عقد*/حساب*, بلغي .. اشتراك*, الغاء الاشتراك,
    إلغاء الاشتراك, الغاء اشتراكي, إلغاء اشتراكي, فسخ العقد, اقفل حسابي, أقفل حسابي, اغلاق حسابي,
    إغلاق حسابي, انقل .. شركة/رقمي, بنقل .. شركة/رقمي, رايح .. للمنافس, شركة ثانية, آخر مرة, اخر
    مرة, اخر مره, آخر مره, لن أتعامل, لن اتعامل, ما راح اتعامل, ما عاد .. اشتري/اتعامل/اطلب,
    مستحيل .. اطلب/اشتري/اتعامل/ارجع, خسرتوا عميل, خسرتو عميل, مقاطعة, قاطعوا, قاطعوهم, حذفت
    التطبيق, احذف التطبيق`,
  ja: `
    解約, 退会, 契約を切, 契約解除, 乗り換え, 他社に, 他の会社に, 二度と買, 二度と利用, 二度と行, 二度と使, 二度と頼, 二度と注文, もう買わな, もう使わな,
    もう利用し, もう行かな, もう頼まな, もう二度と, これで最後, 最後の利用, 最後にし, 客を失, 不買, ボイコット, アプリ消, アプリを消, アプリ削除, アンインストール`,
  zh: `
    解约, 解約, 退订, 退訂, 注销, 註銷, 销户, 銷戶, 取消订阅, 取消訂閱, 取消会员, 取消會員, 携号转网, 换运营商, 换一家, 換一家, 转网, 改用, 换别家,
    換別家, 再也不, 不会再来, 不會再來, 不会再买, 不會再買, 不会再去, 不會再去, 绝不再, 絕不再, 最后一次, 最後一次, 失去一个客户, 失去一个顾客, 抵制, 拒买,
    卸载, 卸載, 刪除app, 拉黑, 不再光顾, 不再光顧, 永不`,
  th: `
    ยกเลิกสัญญา, ยกเลิกสมาชิก, ยกเลิกบริการ, ยกเลิกแพ็ก, ยกเลิกเน็ต, ยกเลิกบัตร, ปิดบัญชี,
    ย้ายค่าย, เปลี่ยนค่าย, ย้ายไปใช้, เปลี่ยนไปใช้, ย้ายธนาคาร, ไม่ซื้ออีก, จะไม่ซื้อ, ไม่มาอีก,
    ไม่ใช้อีก, ไม่กลับมา, ไม่สั่งอีก, ครั้งสุดท้าย, ครั้งแรกและครั้งสุดท้าย, เข็ด, ลาก่อน, ลบแอป,
    ลบแอพ, เลิกใช้, เสียลูกค้า`,
  ko: `
    해지하, 해지합, 해지 신청, 해지 요청, 해지 방어, 해지했, 해지할, 해약, 탈퇴, 탈퇴할, 구독 취소, 구독취소, 계약 해지, 번호이동, 통신사 바꾸, 통신사
    옮, 갈아타, 갈아탈, 다른 데로, 다른 곳으로, 다른데로, 다시는 안, 다시는 이용, 다시는 안 사, 다신 안, 두 번 다시, 두번 다시, 두번다시, 마지막입니다,
    마지막이, 이번이 마지막, 고객 하나 잃, 고객을 잃, 불매, 보이콧, 앱 삭제, 어플 삭제, 손절, !취소선`,
};
