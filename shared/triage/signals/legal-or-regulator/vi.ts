/** Law, regulators and the police, as Vietnamese tells it. */
export const LEGAL_VI: Readonly<Record<string, string>> = {
  lawyers: `
    luật sư, luat su, ls của, văn phòng luật, công ty luật, tư vấn pháp lý, kiện, đi kiện, khởi
    kiện, thưa kiện, kiện cáo, kiện ra tòa, kiện ra toà, kiện tụng, kiện các, kiện cho, kiện công
    ty, kiện shop, kiện tới, kiện đến, kiện lên, sẽ kiện, kiện chết, kiện bọn, kiện ngược, đâm
    đơn kiện, nộp đơn kiện, viết đơn kiện, làm đơn kiện, kiện tập thể, đâm đơn, làm đơn, viết
    đơn, gửi đơn .. tố/kiện/khiếu/cơ quan, đơn tố cáo, đơn kiện, đơn khiếu nại, khiếu nại lên,
    khiếu nại đến, khiếu nại tới, khiếu nại ra, khiếu nại chính thức, !kiện hàng, !bưu kiện, !sự
    kiện, !điều kiện, !linh kiện, !phụ kiện, !1 kiện, !# kiện, !kiện nhỏ, !dữ kiện, !cấu kiện,
    !kiện toàn, !văn kiện, !kiện của tôi, !kiện này, !kiện .. kg, !tác phẩm, !kiện kiện hàng`,
  courts: `
    tôi sẽ kiện, em sẽ kiện, kiện chứ, kiện mới, mang đi kiện, đem đi kiện, vi phạm ..
    hợp/cam/luật/pháp/quyền/quy/nghị/điều, hợp đồng .. vi phạm/vô hiệu/trái/phạm/lừa, tòa gọi,
    giấy tòa, giấy của tòa, của tòa, của toà, tòa mời, toà mời, giấy mời .. tòa/toà/công, lên
    phường, trát tòa, tòa xử, toà xử, tòa phán, ra tới tòa, tới toà, tới tòa, đến tòa, đến toà,
    hầu toà, nhờ tòa, nhờ toà, bằng pháp luật, dưới góc độ, xử lý theo pháp luật, theo quy định
    pháp luật, theo quy định của luật, trước pháp luật, kiện đòi, đòi kiện, bị kiện, dọa kiện,
    kiện nha, kiện nhé, kiện đi, kiện thôi, kiện luôn, kiện được, kiện lại, kiện ra, kiện nó,
    kiện tụi, kiện hết, kiện hãng, kiện ngân hàng, kiện cả, tôi kiện, em kiện, mình kiện, phải
    kiện, muốn kiện, hồ sơ kiện, tố tụng, ra tòa, ra toà, toà án, tòa án, lên tòa, hầu tòa, gặp
    nhau ở tòa, gặp ở tòa, gặp nhau tại tòa, trước toà, trọng tài, thừa phát lại, viện kiểm sát,
    thi hành án, công lý, đòi công lý, quan tòa`,
  wrongs: `
    pháp luật, trái pháp luật, vi phạm pháp, vi phạm luật, vi phạm hợp đồng, vi phạm quy định, vi
    phạm bản quyền, phạm luật, phạm pháp, trái luật, trái quy định, luật bảo vệ, luật pháp, luật
    lao động, luật tiêu dùng, pháp lý, hành động pháp lý, hành lang pháp lý, trách nhiệm pháp lý,
    biện pháp pháp lý, trách nhiệm hình sự, hình sự, bồi thường thiệt hại, nghị định, xử phạt
    hành chính, điều # luật, quy định của pháp, theo luật, theo pháp luật, đúng luật, bất hợp
    pháp, lách luật, coi thường pháp luật, chiếm đoạt tài sản, cưỡng đoạt, khởi tố, truy tố, truy
    cứu, bỏ tù, đi tù, vào tù, tù tội, lập vi bằng, vi bằng`,
  rights: `
    quyền lợi người tiêu dùng, bảo vệ người tiêu dùng, bảo vệ ntd, quyền lợi ntd, quyền người
    tiêu dùng, quyền của người tiêu dùng, hội người tiêu dùng, hội bảo vệ, luật bvqlntd, bvntd,
    bảo vệ quyền lợi, vinastas, quyền lợi khách hàng, tổng đài 1800.6838, 18006838`,
  regulators: `
    quản lý thị trường, qltt, cục cạnh tranh, cục quản lý, cục vệ sinh, cục an toàn, cục hàng
    không, cục viễn thông, cục tmđt, cục thương mại, ủy ban cạnh tranh, uỷ ban cạnh tranh, bộ
    công thương, bộ y tế, bộ thông tin, bộ tttt, bộ giao thông, bộ công an, bộ tài chính, sở y
    tế, sở công thương, sở du lịch, sở tttt, sở thông tin, sở lao động, sở giao thông, thanh tra,
    chi cục, ngân hàng nhà nước, nhnn, ủy ban, uỷ ban, ubnd, phường .. báo/trình/khiếu, cơ quan
    chức năng, cơ quan công an, cơ quan có thẩm quyền, cơ quan nhà nước, cơ quan thuế, báo thuế,
    chính quyền, nhà chức trách, cơ quan quản lý, công đoàn`,
  authorities: `
    tố giác, tố lên, tố ra, gửi đơn, nộp đơn, viết đơn .. tố/khiếu/kiện/gửi, báo chính quyền, báo
    cơ quan, báo phường, báo quản lý thị trường, báo bộ, báo sở, báo cục, báo thanh tra, phản ánh
    .. bộ/sở/cục/thanh/cơ/chính/quản/đường, đường dây nóng .. bộ/sở/cục/chính, khiếu nại ..
    bộ/sở/cục/thanh/cơ/nhà/hội/lên, kêu công an, gọi cảnh sát, nhờ công an, mời công an, cần công
    an, thưa .. công/chính/pháp, công an .. vào/làm/xử/bắt, phốt .. công an, lập hồ sơ, luật nào,
    luật ở đâu, có luật, phạm tội, tội lừa, tội gì, công an, báo công an, trình báo, trình công
    an, gọi công an, lên công an, cảnh sát, c06, a05, cục an ninh mạng, an ninh mạng, tố cáo, bị
    tố, báo cáo .. quan/bộ/cục/sở/công/thanh, báo lên .. bộ/cục/sở/công/cơ/quản, báo ..
    công/cơ/quản, gọi 113, trình báo công an, an ninh kinh tế, phòng cảnh sát, ca phường, báo ca,
    báo CA phường, báo án, lập biên bản, nhờ pháp luật, nhờ luật, !tố cáo thằng nào ăn`,
};
