import type { PhraseTable } from '../phrases.ts';

const YOU = 'you/u/ya/them/your/ur/this/these/the/it/him/for/over/if/company/yall/everyone/amazon/both/someone';
const MALAY = `
  sue, jenayah, kesalahan jenayah, salah di sisi, di sisi undang, hak sebagai, hak saya, hak
  pengguna, ada hak .. pengguna/pembeli, buat report, dah report, saya report, report je, nak
  report, akan report, report .. pihak/kpdn/bank/polis/spad/apad/jpj, repot, balai, pihak
  berkuasa, pihak berwajib, penguatkuasa, pegawai kpdn, kementerian, lapor/adu/surat/hubungi ..
  menteri, yb, wakil rakyat, ahli parlimen, parlimen, adun, suruhanjaya, jabatan ..
  aduan/lapor/report/buruh/kesihatan, adu .. kementerian/jabatan/pihak/menteri, aduan ..
  kementerian/jabatan/pihak/menteri/dihantar/polis/tribunal, dihadapkan, tuntutan, tuntut,
  menuntut ganti, menuntut hak, pecah amanah, cbt, melanggar kontrak, melanggar terma, kontrak ..
  batal/langgar/dilanggar, terma .. tak sah/menyalahi, tak sah .. sisi, salah .. undang, cawangan
  .. polis, siasatan polis, diorang kena saman, kes mahkamah, ~bicara, perbicaraan, hakim,
  pendakwaan, tangkap, ditangkap, penjara, masuk penjara, lokap, denda, !buat report card, !buat
  report .. kelas/sekolah, !denda lewat, !denda pos, !tuntutan insurans, !tuntutan hospital,
  peguam, lawyer, loyer, lawyer saya, mahkamah, ke mahkamah, tindakan undang undang, ambil
  tindakan undang, undang undang, saman, sy saman, kena saman, menyaman, disaman, surat saman,
  surat tuntutan, notis tuntutan, letter of demand, tuntut .. mahkamah/ganti/pampasan, tuntutan
  kecil, tribunal, tribunal pengguna, ttpm, kpdn, kpdnkk, kpdnhep, kementerian perdagangan, e
  aduan, eaduan, nccc, fomca, persatuan pengguna, pertubuhan pengguna, hak pengguna, hak saya
  sebagai pengguna, akta perlindungan, akta pengguna, perlindungan pengguna, ~akta, lapor ..
  polis/kpdn/bnm/mcmc/skmm/balai/tribunal/kementerian/pihak/mavcom/caam/spad/apad/jpj/moh, report
  .. polis/police/kpdn/bnm/mcmc/skmm/balai/tribunal/mavcom, buat report/repot polis, report
  polis, repot polis, police report, polis, balai polis, buat laporan polis, laporan polis, adu
  .. kpdn/bnm/mcmc/skmm/tribunal/mavcom/kementerian, aduan ..
  kpdn/bnm/mcmc/skmm/tribunal/mavcom/kementerian/rasmi, aduan rasmi, mcmc, skmm, bnm, bank
  negara, bnmlink, ombudsman, ofs, obudsman, mavcom, caam, suruhanjaya, suruhanjaya komunikasi,
  suruhanjaya tenaga, sprm, macc, jpj, spad, apad, jabatan kesihatan, kementerian kesihatan,
  jabatan buruh, pejabat buruh, majlis perbandaran, jakim, pelanggaran kontrak, langgar kontrak,
  langgar perjanjian, menyalahi undang, salahi undang, menyalahi ~akta, tak ikut undang, haram di
  sisi undang, menipu pengguna di bawah ~akta, melanggar undang, melanggar ~akta, jumpa ..
  mahkamah/court, see you in ~court, sue korang/you/syarikat/company/kau, nak sue, boleh sue, aku
  sue, saya sue, akan sue, dakwa, didakwa, mendakwa .. syarikat, tindakan mahkamah, majistret,
  guaman, firma guaman, legal action, legal team, dari segi undang, !polis insurans/insuran,
  !akta kelahiran, !undang undang pelesapan, !no ~akta, !saman ekor diskaun, !polis evo, !polis
  bantuan`;
const INDONESIAN = `
  bi harus/tolong/wajib/turun/periksa, bank indonesia, ojk/bi/kominfo/bpom/ylki/kppu/komdigi
  harus/tolong/wajib/turun/periksa/tindak/mana, uu ..
  konsumen/pdp/ite/perlindungan/ketenagakerjaan/kesehatan/perbankan, langgar ..
  uu/hukum/undang/aturan/pasal/hak, melanggar, !melanggar privasi .. kucing, dipidana, pidana,
  memidanakan, kuhp, kuhpidana, pasal, pasal penipuan, hukum, dihukum, penjara, dipenjara, masuk
  penjara, bui, jeruji, dipanggil .. polda/polisi/polres, diproses .. hukum/polisi, proses hukum,
  laporan, laporin, laporkan, dilaporkan, lapor, ngelapor, buat lapor, bikin lapor, pelaporan,
  aparat, penegak hukum, berwajib, berwenang, pihak berwenang, instansi, kementerian,
  lapor/adu/surat/hubungi .. menteri, dpr, komisi, anggota dewan, dinas, pemda, pemkot, gubernur,
  walikota .. lapor/adukan/aduan, adukan, aduan, diadukan, pengaduan resmi, ngadu, mengadu, hak
  .. konsumen/pelanggan/pembeli/pekerja/karyawan/saya/kami ..
  dilanggar/dirampas/hilang/abaikan/diabaikan, hak konsumen, hak saya, hak kami, tuntut, nuntut,
  dituntut, tuntutan, saya tuntut, gue tuntut, lo tuntut, gugat, ganti rugi .. hukum/tuntut,
  melanggar .. hukum/uu/kontrak/perjanjian/aturan/pasal/hak, pelanggaran ..
  hukum/kontrak/perjanjian/konsumen/hak, kontrak .. batal/dilanggar/langgar, perjanjian ..
  dilanggar/langgar, izin usaha .. cabut/dicabut/ditutup, cabut izin, dicabut izin, ditutup ..
  izin/bpom/operasional, disegel, sidak, razia, satpol pp, rt rw, !hukum ..
  newton/alam/kirchoff/ohm/kekekalan, !laporan keuangan, !laporan cuaca, !laporan kerja, !pasal
  nya, !hukumnya apa .. islam, !lapor diri, !lapor pajak, !lapor spt, !lapor min, !tuntutan ilmu,
  !menuntut ilmu, !komisi penjualan, !komisi affiliate, !dinas kerja, !perjalanan dinas, !dinas
  luar, !pasal .. karet, pengacara, pengacaraku, lawyer, kuasa hukum, penasihat hukum, advokat,
  jalur hukum, tempuh jalur hukum, menempuh jalur hukum, ranah hukum, ke ranah hukum, proses
  hukum, secara hukum, tindakan hukum, langkah hukum, upaya hukum, gugat, menggugat, digugat,
  gugatan, gugatan perdata, class action, somasi, disomasi, surat somasi, tuntut ..
  hukum/ganti/pengadilan/kalian/perusahaan/balik, menuntut .. hukum/ganti, saya tuntut, aku
  tuntut, gue tuntut, gw tuntut, kami tuntut, akan saya tuntut, saya akan tuntut, tuntutan hukum,
  dituntut .. hukum/pidana, pengadilan, ke pengadilan, meja hijau, ke meja hijau, sidang ..
  pengadilan, ketemu di pengadilan, pidana, dipidanakan, pidanakan, perdata, pasal #, uu #, uu
  perlindungan, uu pdp, uu ite, undang undang, melanggar hukum, langgar hukum, melanggar uu,
  melanggar undang, perbuatan melawan hukum, wanprestasi, ylki, bpkn, bpsk, lembaga konsumen,
  lembaga perlindungan konsumen, perlindungan konsumen, hak konsumen, hak sebagai konsumen, hak
  saya sebagai konsumen, ojk, lapor ojk, lapor ke ojk, bank indonesia .. lapor/adukan/lapor,
  lapor .. bi/bpkn/ylki/ojk/polisi/kominfo/bpom/polda/polres/polsek/kemendag/ombudsman/lapor/
  kemenhub/disnaker/kemenkes/dinkes/brti/pihak/bpsk/dishub/komdigi, laporin ..
  polisi/ojk/kominfo/bpom/ylki/polda/bi/pihak, laporkan ..
  polisi/ojk/kominfo/bpom/ylki/polda/bi/pihak/ombudsman/kemendag/kemenhub/polres, melapor ..
  polisi/ojk/polda/ylki/polsek, adukan .. ojk/kominfo/bpom/ylki/ombudsman/kemendag, ngadu ..
  ojk/ylki/kominfo/ombudsman, pihak berwajib, ke polisi, polisi, kantor polisi, lapor polisi,
  laporan polisi, polda, polres, polsek, bareskrim, mabes, siber polri, cyber crime, cybercrime,
  kominfo, komdigi, bpom, kppu, ombudsman, kemendag, kementerian perdagangan, kemenhub, disnaker,
  depnaker, dinas tenaga kerja, dinas kesehatan, dinkes, kemenkes, brti, bappebti, kejaksaan,
  notaris, delik, penggelapan, lapor.go.id, span lapor, lbh, lembaga bantuan hukum, jaksa, lapor
  ke pihak, saya akan bawa .. hukum/pengadilan, bawa .. ke ranah/jalur, legal .. tim/kami,
  ilegal, !polisi tidur, !bukan polisi, !polisi lalu lintas, !uud, !hukum alam, !hukum karma,
  !undang undang .. nikah`;

/** Law, regulators and the police, in the languages in which we know most ways to say it. */
export const LEGAL_FIRST: PhraseTable = {
  en: {
    lawyers: `
      lawyer, lawyers, lawyered, lawyering, layer up, lawer, lawers, attorney, attorneys,
      attorny, solicitor, solicitors, barrister*, paralegal, law firm, law suit*, lawsuit*,
      lawsut, legal action*, legal advice/proceedings/counsel/team/department/dept/rights/
      representative/representation/route/recourse/notice/letter/steps/case/battle/claim/remedy/
      remedies/options/help/aid/threat/dispute/obligation/obligations/requirement/duty/
      liability/trouble/avenues/demand/matter/means, legally, take .. legal, going/go/get/getting
      legal, litigat*, litigious, injunction, cease and desist, subpoena, affidavit, pro bono,
      !im/am a lawyer/attorney/solicitor, !lawyer joke/jokes, !not a lawyer, !better call,
      !legally blonde/blind, !legal tender/age, !attorney general`,
    courts: `
      courtroom*, courthouse*, court, courts,
      !food/tennis/basketball/squash/volleyball/badminton/center/centre/shopping/pickleball/padel
      court/courts, !court side/marriott, !courtside, !on the court,
      take/taking/took/taken/see/seeing/going/go/drag/dragging/meet/haul/brought/bring .. court,
      small claims, small claim, smallclaims, court
      case/order/date/action/claim/summons/proceedings/papers/hearing/fees/battle,
      in/to/via/through court, court of law, county/high/civil/supreme/magistrates/consumer
      court, judge will/would/decide/decides, before a judge, money claim/claims, mcol,
      tribunal*, arbitration, arbitrator, mediator, adjudicat*, suing, sued, sues ${YOU}, sue
      ${YOU}, will/gonna/to/ill/could/should/can/would/must/gotta/might/wanna/well/i/we/shall
      sue, sue sue, sueing, class action*, settlement offer, damages claim,
      claim/claiming/seek/seeking/sue/pay/for damages, lba, letter before action/claim, before
      action, letter of claim/demand, demand letter, statutory demand, served .. papers/notice,
      legal papers, !food/tennis/basketball/squash/volleyball/badminton/center/centre/shopping
      court, !court side, !on the court, !damages .. shipping`,
    wrongs: `
      breach* .. contract/terms/agreement/law/warranty/statutory/consumer/duty,
      breaking/broke/break/breaks/broken/violat*/violation/breach*/against/flout* ..
      law/laws/regulation/regulations/act/legislation/statute/code/rights, violat* .. rights,
      illegal*, ilegal, unlawful*, criminal*, against the law, false advertising, misleading
      advert*, deceptive practice/practices, negligen*, liable, liability ..
      law/claim/court/insurance, misrepresentation, bait and switch, unfair contract/terms,
      class-action, gross misconduct, wrongful*, defamation, libel, slander, discriminat*,
      extortion, price gouging, malpractice, perjury, it a crime, is a crime, a criminal
      offence/offense, thats theft, prosecut*, sanction*, press charges, pressing charges,
      pressed charges`,
    rights: `
      legal fees/cover/costs/grounds/basis/entity/matter/expert/expenses/right, statutory
      compensation/cooling/notice/demand/interest, even/is/this/that/it/perfectly/not legal,
      legal to charge/sell/do/keep/refuse/take/record, unenforceable, enforceable, null and void,
      through/in/via the courts, the courts, a judge, judge can/will/would/to/decide, sale of
      goods act, goods act, trades description, consumer credit act, by law, the law, under ..
      law/act/regulation, law says/requires/states, against .. law, my legal, contract law,
      employment law, tenancy law, consumer right/rights/law/laws/protection/act/affairs/
      council/forum/commission/tribunal/association/watchdog/advocate/complaint/complaints/
      credit/ombudsman/helpline/organisation/organization/agency, my rights, our rights,
      statutory right/rights/warranty, legal rights, know .. rights, rights as a
      consumer/customer/passenger/tenant, passenger rights, sale of goods, section 75, s75,
      ec261, eu261, uk261, ec/eu/uk/regulation 261, consumer credit, lemon law, magnuson,
      warranty act, fair trading, unfair trading, australian consumer, acl, equality act, ada
      violation/complaint, disability discrimination, product liability, distance selling,
      cooling off`,
    regulators: `
      commissioner*, commission .. complaint/complain/report/investigat*, insurance
      commissioner/regulator/commission, inspectorate, inspector, inspectors, auditor general,
      state/federal/government agency/regulator/authority/authorities, watchdogs, ombudsman*,
      ombudsmen, ombudsperson, ombudswoman, obudsman, omsbudsman, ombusdman, ombudsmans,
      regulator*, watchdog*, ofcom, ofgem, ofwat, ofsted, orr complaint, fca, financial conduct,
      financial services authority, cfpb, the ftc, ftc, fcc, bbb, better business, better
      buisness, attorney general*, attorneys general, state ag, trading standard*,
      tradingstandards, citizens advice, citizens advise, cab advice, faa, caa, dot complaint,
      dept/department of
      transport/transportation/labor/labour/consumer/justice/health/agriculture/insurance,
      file/filed/filing .. dot, the fda, fda, cpsc, osha, epa, hse, food standards, fsa, health
      department/dept/inspector/board/inspection, department of health, environmental health,
      environmental office, public health, nhtsa, dvsa, usda, finra, the sec, sec complaint,
      comptroller, occ complaint, accc, acma, asic, afca, commerce commission, asa complaint,
      advertising standards, competition authority/bureau/commission, cma complaint, crtc, ccts,
      iata complaint, caab, mas complaint, cccs, case singapore, small claims tribunal, ccpc,
      comreg, consumer affairs, consumer forum, consumerhelpline, nch, ~trai, rbi, rbi ombudsman,
      irdai, ~sebi, dgca, consumer court, jago grahak, national consumer, nhs complaints, housing
      ombudsman, licensing authority/board, licencing, council complaint`,
    authorities: `
      report/reported/reporting/complain/complained/complaining/complaint/complaints/escalate/
      escalating/escalated/notify/notified/contacting/contacted/contact .. authority/
      authorities/police/government/govt/regulator/ministry/bbb/ftc/council/commission/minister/
      mp/ico/fca/ofcom/agency/bank, police, polis, cops, cop, constable, sheriff, fbi, interpol,
      ic3, action fraud, crime number/reference, fraud squad, crimestoppers, file/filed/filing/
      lodge/lodged/lodging/submit/submitted/make/made/making/raise/raised/raising ..
      complaint/claim/case/grievance .. with/against/to, formal/official/written/regulatory/legal
      complaint, formally complain/complaining, formal notice/letter, official notice, the
      authorities, relevant/proper/appropriate/local/concerned authority/authorities, member of
      parliament, my mp, local mp, congressman, congresswoman, senator, my councillor, ministry,
      !police dog, !fashion police, !grammar police, !cops show, !cop out, !cop
      one/some/a/these/this/that/it/yours, !cop .. drip, !tone police`,
  },
  nl: {
    lawyers: `
      advocaat*, advocaten*, advokaat, jurist*, juridisch*, jurdisch, juridische stappen,
      juridische hulp, rechtsbijstand*, rechtshulp, rechtsbijstandsverzekering,
      rechtsbijstandverzekering, rechtswinkel, juridisch loket, gerechtelijk*, in gebreke,
      ingebrekestelling*, ingebreke*, ingebrekestelling, aansprakelijk*, dagvaard*, gedagvaard,
      deurwaarder*, incassobureau .. rechter, sommatie*, sommeer, gesommeerd, aangetekend*
      brief/schrijven, aangetekend .. brief, kort geding, procederen, aanklagen, aangeklaagd,
      aanklacht, klaag .. aan, rechtszaak*, rechtzaak*, rechtszaken, massaclaim*, claim ..
      indienen/ingediend, schadeclaim*, schadevergoeding*, !advocaatje, !advocaat met slagroom,
      !advocaatgebak`,
    courts: `
      rechter, rechters, kantonrechter*, voor de rechter, naar de rechter, naar .. rechter,
      rechtbank*, rechtspraak, gerechtshof, hoger beroep, tot in de hoogste instantie,
      geschillencommissie*, geschillen commissie, geschilleninstantie, geschil voorleggen, kifid,
      klachteninstituut, tuchtcollege, tuchtrechter, huurcommissie, bindend advies, mediator,
      arbitrage, politierechter, !scheids*`,
    wrongs: `
      wanprestatie*, contractbreuk, in strijd met, strijdig met, tegen de wet, bij wet,
      wettelijk*, wettelijke garantie, de wet, wetgeving, onwettig*, onrechtmatig*, illegaal,
      illegale, strafbaar*, strafbare, misdrijf, oneerlijke handelspraktijk*, misleidende
      reclame, misleiding, misleidende handelspraktijken, discriminatie, gediscrimineerd,
      discrimineren, discrimineert, smaad, ~laster, dwaling, consumentenbedrog, rechtsgeldig,
      overtreding van, overtreden, overtreedt .. wet, nalatig*, verwijtbaar`,
    rights: `
      wetboek, wetsartikel, artikel # bw, volgens/van/door/tegen/binnen de wet, wet koop,
      wettelijk recht, recht heb ik, recht heeft, heb ik recht op/recht, rechten ..
      klant/consument/huurder/passagier/reiziger, huurrecht, arbeidsrecht, contractueel, contract
      .. nietig/ontbonden/ongeldig/geschonden, algemene voorwaarden .. strijd/nietig/onredelijk*,
      ongeldig verklaard, nietig, vernietigbaar, vernietig de overeenkomst, bezwaar ..
      maak/maken/indienen, bezwaarschrift, schending van, schenden, geschonden,
      compensatieplicht, zorgplicht, meldplicht, claim .. neer/leggen/starten/indien*/schade,
      schade .. verhalen/claimen/aansprakelijk, verhaal .. schade, vordering, vorderen, dwangsom,
      loonvordering, vonnis, getuige, getuigen .. rechter/verklaring, ik stap naar, we stappen
      naar, juridisch team, proces tegen, spreken jullie via/voor de, hoor* van mijn, hoort nog
      van mijn, laat het aan mijn, wetten, mag dit wel, mag dit wettelijk, mag niet volgens, is
      dit legaal, is dat legaal, legaal, verboden .. wet/bij/volgens, consumentenrecht*, mijn
      recht, mijn rechten, rechten als consument/klant/passagier/reiziger, recht op, ik sta in
      mijn recht, in mijn recht, consumentenbond, consumentenautoriteit, consuwijzer,
      passagiersrechten, eu 261, ec 261, europese verordening, verordening 261, wettelijke
      bedenktijd, herroepingsrecht, conformiteit, non conform*, burgerlijk wetboek, koop op
      afstand, garantierecht, !recht op je doel, !recht op mijn doel`,
    regulators: `
      acm, autoriteit consument, afm, autoriteit financiële, ~dnb, nederlandsche bank,
      toezichthouder*, inspectie, nvwa, voedsel en waren, voedselautoriteit, warenautoriteit,
      keuringsdienst, igj, inspectie gezondheidszorg, arbeidsinspectie, ilt, inspectie
      leefomgeving, ombudsman*, nationale ombudsman, agentschap telecom, rdi, reclamecode*,
      reclame code commissie, rcc, kansspelautoriteit, fsma, fod economie, economische inspectie,
      bipt, favv, test aankoop, testaankoop, ombudsdienst, ombudsvrouw, consumentenombudsdienst,
      nza, ggd, autoriteit, autoriteiten`,
    authorities: `
      politie*, aangifte, aangegeven, wijkagent, ~agenten, fraudehelpdesk,
      meld/melden/gemeld/melding/klacht/klagen .. bij de/het acm/nvwa/afm/politie/ombudsman/
      inspectie/autoriteit/autoriteiten/consumentenbond/gemeente/toezichthouder/
      geschillencommissie/kifid/ggd/ilt, officiële klacht, officieel een klacht, formele klacht,
      klacht ingediend/indienen/dien/deponeren, klacht .. indienen, dien .. klacht in, justitie,
      openbaar ministerie, officier van justitie, gemeente .. klacht/melden, kamervragen, tweede
      kamer, !politiek*, !politie academie`,
  },
  vi: {
    lawyers: `
      luật sư, luat su, ls của, văn phòng luật, công ty luật, tư vấn pháp lý, kiện, đi kiện, khởi
      kiện, thưa kiện, kiện cáo, kiện ra tòa, kiện ra toà, kiện tụng, kiện các, kiện cho, kiện
      công ty, kiện shop, kiện tới, kiện đến, kiện lên, sẽ kiện, kiện chết, kiện bọn, kiện ngược,
      đâm đơn kiện, nộp đơn kiện, viết đơn kiện, làm đơn kiện, kiện tập thể, đâm đơn, làm đơn,
      viết đơn, gửi đơn .. tố/kiện/khiếu/cơ quan, đơn tố cáo, đơn kiện, đơn khiếu nại, khiếu nại
      lên, khiếu nại đến, khiếu nại tới, khiếu nại ra, khiếu nại chính thức, !kiện hàng, !bưu
      kiện, !sự kiện, !điều kiện, !linh kiện, !phụ kiện, !1 kiện, !# kiện, !kiện nhỏ, !dữ kiện,
      !cấu kiện, !kiện toàn, !văn kiện, !kiện của tôi, !kiện này, !kiện .. kg, !tác phẩm, !kiện
      kiện hàng`,
    courts: `
      sẽ kiện, tôi sẽ kiện, em sẽ kiện, kiện chứ, kiện mới, mang đi kiện, đem đi kiện, đi kiện,
      vi phạm .. hợp/cam/luật/pháp/quyền/quy/nghị/điều, hợp đồng .. vi phạm/vô
      hiệu/trái/phạm/lừa, tòa gọi, giấy tòa, giấy của tòa, của tòa, của toà, tòa mời, toà mời,
      giấy mời .. tòa/toà/công, lên phường, trát tòa, tòa xử, toà xử, tòa phán, ra tới tòa, tới
      toà, tới tòa, đến tòa, đến toà, hầu toà, nhờ tòa, nhờ toà, bằng pháp luật, dưới góc độ, xử
      lý theo pháp luật, theo quy định pháp luật, theo quy định của luật, trước pháp luật, kiện
      đòi, đòi kiện, bị kiện, dọa kiện, kiện nha, kiện nhé, kiện đi, kiện thôi, kiện luôn, kiện
      được, kiện lại, kiện ra, kiện nó, kiện tụi, kiện hết, kiện hãng, kiện ngân hàng, kiện cả,
      tôi kiện, em kiện, mình kiện, đơn kiện, khởi kiện, phải kiện, muốn kiện, hồ sơ kiện, tố
      tụng, ra tòa, ra toà, toà án, tòa án, lên tòa, hầu tòa, gặp nhau ở tòa, gặp ở tòa, gặp nhau
      tại tòa, trước pháp luật, trước toà, trọng tài, thừa phát lại, viện kiểm sát, thi hành án,
      công lý, đòi công lý, quan tòa`,
    wrongs: `
      pháp luật, trái pháp luật, vi phạm pháp, vi phạm luật, vi phạm hợp đồng, vi phạm quy định,
      vi phạm bản quyền, phạm luật, phạm pháp, trái luật, trái quy định, luật bảo vệ, luật pháp,
      luật lao động, luật tiêu dùng, pháp lý, hành động pháp lý, hành lang pháp lý, trách nhiệm
      pháp lý, biện pháp pháp lý, trách nhiệm hình sự, hình sự, bồi thường thiệt hại, nghị định,
      xử phạt hành chính, điều # luật, quy định của pháp, theo luật, theo pháp luật, đúng luật,
      bất hợp pháp, lách luật, coi thường pháp luật, chiếm đoạt tài sản, cưỡng đoạt, khởi tố,
      truy tố, truy cứu, bỏ tù, đi tù, vào tù, tù tội, lập vi bằng, vi bằng`,
    rights: `
      quyền lợi người tiêu dùng, bảo vệ người tiêu dùng, bảo vệ ntd, quyền lợi ntd, quyền người
      tiêu dùng, quyền của người tiêu dùng, hội người tiêu dùng, hội bảo vệ, luật bvqlntd, bvntd,
      bảo vệ quyền lợi, vinastas, quyền lợi khách hàng, tổng đài 1800.6838, 18006838`,
    regulators: `
      quản lý thị trường, qltt, cục cạnh tranh, cục quản lý, cục vệ sinh, cục an toàn, cục hàng
      không, cục viễn thông, cục tmđt, cục thương mại, ủy ban cạnh tranh, uỷ ban cạnh tranh, bộ
      công thương, bộ y tế, bộ thông tin, bộ tttt, bộ giao thông, bộ công an, bộ tài chính, sở y
      tế, sở công thương, sở du lịch, sở tttt, sở thông tin, sở lao động, sở giao thông, thanh
      tra, chi cục, ngân hàng nhà nước, nhnn, ủy ban, uỷ ban, ubnd, phường .. báo/trình/khiếu, cơ
      quan chức năng, cơ quan công an, cơ quan có thẩm quyền, cơ quan nhà nước, cơ quan thuế, báo
      thuế, chính quyền, nhà chức trách, cơ quan quản lý, công đoàn`,
    authorities: `
      tố giác, tố lên, tố ra, gửi đơn, nộp đơn, làm đơn, viết đơn .. tố/khiếu/kiện/gửi, báo chính
      quyền, báo cơ quan, báo phường, báo quản lý thị trường, báo bộ, báo sở, báo cục, báo thanh
      tra, phản ánh .. bộ/sở/cục/thanh/cơ/chính/quản/đường, đường dây nóng .. bộ/sở/cục/chính,
      khiếu nại .. bộ/sở/cục/thanh/cơ/nhà/hội/lên, kêu công an, gọi cảnh sát, nhờ công an, mời
      công an, cần công an, thưa .. công/chính/pháp, công an .. vào/làm/xử/bắt, phốt .. công an,
      lập hồ sơ, luật nào, luật ở đâu, có luật, phạm tội, tội lừa, tội gì, công an, báo công an,
      trình báo, trình công an, gọi công an, lên công an, cảnh sát, c06, a05, cục an ninh mạng,
      an ninh mạng, tố cáo, tố giác, bị tố, báo cáo .. quan/bộ/cục/sở/công/thanh, báo lên ..
      bộ/cục/sở/công/cơ/quản, báo .. công/cơ/quản, gọi 113, trình báo công an, an ninh kinh tế,
      phòng cảnh sát, ca phường, báo ca, báo CA phường, báo án, lập biên bản, nhờ pháp luật, nhờ
      công an, nhờ luật, !tố cáo thằng nào ăn`,
  },
  ms: MALAY,
  id: INDONESIAN,
};
