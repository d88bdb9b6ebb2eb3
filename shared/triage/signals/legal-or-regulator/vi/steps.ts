/** Law, regulators and the police, as Vietnamese tells it. */
export const LEGAL_VI: Readonly<Record<string, string>> = {
  lawyers: `
    luật sư, luat su, ls của, văn phòng luật, công ty luật, kiện, đi kiện, khởi kiện, thưa kiện,
    kiện cáo, kiện tụng, kiện các, sẽ kiện, kiện chết, kiện ngược, đâm đơn, làm đơn, viết đơn, đơn
    kiện, khiếu nại đến, khiếu nại tới, khiếu nại ra, !kiện hàng, !bưu kiện, !sự kiện, !điều kiện,
    !linh kiện, !phụ kiện, !1 kiện, !# kiện, !kiện nhỏ, !dữ kiện, !cấu kiện, !kiện toàn, !văn
    kiện, !kiện của tôi, !kiện này, !kiện tracking, !kiện hiện, !kiện mã, !kiện số, !kiện đang,
    !kiện nằm, !kiện ghi, !kiện giao, !kiện về, !kiện dưới, !kiện ở, !kiện bị, !kiện đồ, !kiện to,
    !kiện nặng, !kiện lớn, !kiện chưa giao, !kiện của mình, !kiện của em, !để kiện dưới, !để kiện
    ở, !để kiện trước, !để kiện ngoài, !để kiện cho, !để kiện lại, !giao kiện, !lấy kiện, !trả
    kiện, !theo dõi kiện, !mã kiện, !mỗi kiện, !mấy kiện, !hai kiện, !ba kiện, !một kiện, !thất
    lạc kiện, !tìm kiện, !kiện .. kg, !tác phẩm, !kiện kiện hàng`,
  courts: `
    kiện chứ, kiện mới, hợp đồng .. vi phạm/vô hiệu/trái/phạm/lừa, giấy tòa, của tòa, của toà, lên
    phường, trát tòa, tới toà, tới tòa, đến tòa, đến toà, hầu toà, nhờ tòa, nhờ toà, dưới góc độ,
    theo quy định của luật, đòi kiện, bị kiện, dọa kiện, kiện nha, kiện nhé, kiện đi, kiện thôi,
    kiện luôn, kiện được, kiện lại, kiện nó, kiện cả, tôi kiện, em kiện, mình kiện, phải kiện,
    muốn kiện, hồ sơ kiện, tố tụng, ra tòa, ra toà, toà án, tòa án, lên tòa, hầu tòa, gặp nhau ở
    tòa, trước toà, trọng tài, thừa phát lại, thi hành án, công lý, quan tòa`,
  wrongs: `
    pháp luật, vi phạm bản quyền, phạm luật, phạm pháp, luật pháp, pháp lý, hình sự, nghị định,
    quy định của pháp, theo luật, đúng luật, bất hợp pháp, lách luật, chiếm đoạt tài sản, cưỡng
    đoạt, khởi tố, truy tố, truy cứu, bỏ tù, đi tù, vào tù, tù tội, vi bằng`,
  rights: `
    quyền lợi người tiêu dùng, bảo vệ người tiêu dùng, bảo vệ ntd, quyền lợi ntd, quyền người tiêu
    dùng, quyền của người tiêu dùng, hội người tiêu dùng, hội bảo vệ, luật bvqlntd, bvntd, bảo vệ
    quyền lợi, vinastas, tổng đài 1800.6838, 18006838`,
  regulators: `
    quản lý thị trường, qltt, cục cạnh tranh, cục quản lý, cục vệ sinh, cục an toàn, cục hàng
    không, cục viễn thông, cục tmđt, cục thương mại, bộ công thương, bộ y tế, bộ thông tin, bộ
    tttt, bộ giao thông, bộ tài chính, sở y tế, sở công thương, sở du lịch, sở tttt, sở thông tin,
    sở lao động, sở giao thông, thanh tra, chi cục, ngân hàng nhà nước, nhnn, ủy ban, uỷ ban,
    ubnd, cơ quan có thẩm quyền, cơ quan thuế, báo thuế, chính quyền, nhà chức trách, công đoàn`,
  authorities: `
    tố giác, tố lên, tố ra, gửi đơn, nộp đơn, báo phường, báo bộ, báo sở, báo cục, phản ánh ..
    bộ/sở/cục/thanh/cơ/chính/quản/đường, khiếu nại .. bộ/sở/cục/thanh/cơ/nhà/hội/lên, thưa ..
    công/chính/pháp, lập hồ sơ, luật nào, luật ở đâu, có luật, phạm tội, tội gì, công an, trình
    báo, cảnh sát, c06, a05, an ninh mạng, tố cáo, bị tố, báo cáo .. quan/bộ/cục/sở/công/thanh,
    báo lên .. bộ/cục/sở/công/cơ/quản, báo .. cơ quan, gọi 113, an ninh kinh tế, ca phường, báo
    ca, báo án, lập biên bản, !tố cáo thằng nào ăn`,
};
