const REPORT = `
  báo/trình/gửi/gởi/nộp/làm/viết/phản/khiếu/tố/kiện/thưa/gọi/kêu/nhờ/mời/đưa/
  chuyển/tag/cầu/kiến/đề/yêu/email/mail/lên/alo/hú/méc/mách/nhắn/lập`;
const BODIES = `
    hải quan, phường, tổ dân phố, khu phố, thủ tướng, chính phủ, quốc hội, kiểm toán, hội phụ nữ,
    bhxh, bảo hiểm xã hội, pccc, c.a, tổng đài 111, hiệp hội, đại biểu, dân phòng, biên phòng,
    công chứng, hội đồng, cấp trên, tỉnh, ban quản lý, cổng dịch vụ công`;
const NAMED = BODIES.split(',')
  .map((body) => `${REPORT} .. lên .. ${body}, ${body} .. vào cuộc, ${body} xử phạt`)
  .join(',');

/** Authorities by name, articles of the law, and steps by both, as Vietnamese tells them. */
export const LEGAL_VI_AUTHORITIES: Readonly<Record<string, string>> = {
  named: NAMED,
  alone: `
    cục hàng hải, cục đường thủy, cục an ninh, cục hải quan, cục giám sát, cục khám chữa bệnh, cục
    điện lực, cục tần số, cục bản quyền, cục báo chí, sở tài chính, sở nông nghiệp, sở khoa học,
    bộ giáo dục, bộ khoa học, bộ nông nghiệp, bộ văn hóa, ubcknn, ubck, hội đồng nhân dân, cổng
    thông tin chính phủ, an toàn vệ sinh thực phẩm, ban quản lý an toàn, cơ quan bảo hiểm, ldld,
    lđlđ, vks, kiểm sát, pc01, pc08, c01, c02, c03, c05, csmt, cskt, đội quản lý, đội qltt, luật
    gia, tổ chức .. người tiêu dùng, hiệp hội .. tiêu dùng, cục đăng kiểm, cục đường sắt, cục
    đường bộ, cục thuế, cục thú y, cục điều tiết, cục bảo hộ, cục trẻ em, cục phát thanh, cục
    atttt, cục attp, cục du lịch, cục sở hữu trí tuệ, cục csgt, sở xây dựng, sở gtvt, sở tài
    nguyên, sở giáo dục, sở gd, sở gdđt, sở văn hóa, sở vhtt, sở tư pháp, sở lđtbxh, sở nội vụ, sở
    an toàn thực phẩm, bộ xây dựng, bộ gtvt, bộ lao động, bộ tư pháp, bộ nội vụ, ban chỉ đạo 389,
    bcđ 389, 389, mặt trận tổ quốc, đại biểu quốc hội, tiếp công dân, liên đoàn lao động, viac,
    tand, vksnd, vicopro, csgt, cshs, csđt, pc02, pc03, pc05, pa05, cảng vụ, kiểm lâm, đại sứ
    quán, lãnh sự quán, tổng cục, hđnd, tổng đài 1022, cổng 1022, hòa giải, hoà giải, bảo hiểm xã
    hội .. khiếu/tố/thanh/nợ/trốn, trốn .. bhxh/đóng, nợ .. bhxh, nợ lương, quỵt lương, nghiệp
    đoàn, phòng giáo dục, phòng y tế, y tế dự phòng, phòng lao động, áo xanh .. tới/hốt/mời/còng,
    đường dây nóng .. bộ/sở/cục/chính/tỉnh/thành/chức, cơ quan ..
    chức/thẩm/điều/công/quản/thuế/nhà/pháp/hữu .. năng/quyền/tra/an/lý/nước/luật/quan`,
  laws: `
    bộ luật, trái .. luật, sai luật, luật .. dân/lao/nhà/đất/thương/viễn/hình/cạnh/hiểm/giao/hàng/
    lịch/doanh/an/khám/điện/quảng/giá/tiêu/giao/chất/thực/dược/đường/kinh/tố/bvqlntd/xây ..
    sự/động/ở/đai/mại/thông/tranh/không/nghiệp/ninh/bệnh/lực/cáo/dùng/lượng/phẩm/sắt/doanh/tụng,
    luật .. bảo vệ, luật bảo hiểm, luật giá, luật dược, luật sở hữu, luật nhà nước, luật việt nam,
    luật vn, biết/hiểu/rành/thuộc/coi/khinh/lách/học/phạm luật ..
    hả/à/không/đâu/sao/nhé/nha/chứ/gì, nghĩ .. không/ko/hổng/hông/k .. luật, không sợ .. luật,
    luật có quy định, theo .. điều/khoản/luật/nghị #, điều # .. luật/khoản/nghị/bộ/hợp/bộ, khoản #
    .. điều/luật, căn cứ .. điều/luật/khoản/hợp, thông tư #, thông tư .. bộ/số/quy, quyết định #
    .. bộ/ubnd, qcvn, tcvn, vi phạm .. quy/luật/hợp/nghị/pháp/quyền/điều/nghiêm/hành/thỏa/cam,
    trái .. quy/pháp/hợp/thông/nghị .. định/luật/đồng/tư, trái phép, phi pháp, vi hiến, xử phạt ..
    hành/vi/theo/hình/nặng, trách nhiệm .. pháp/hình/dân/bồi .. lý/luật/sự/thường, công ước, bồi
    thường .. theo .. công/luật/quy/hợp/nghị/điều/bộ, bồi thường ..
    thiệt/tổn/theo/tinh/hợp/sức/pháp/luật/danh .. hại/thất/luật/thần/đồng/khỏe/lý/điều/dự, đòi ..
    bồi thường, đền bù .. theo/thiệt .. luật/hại, đơn phương .. chấm/cắt/hủy/huỷ .. hợp/dứt, vô
    hiệu .. hợp, hợp đồng .. hiệu/trái/lừa, phạt .. vi phạm, phạt cọc, thời hiệu, nguyên đơn, bị
    đơn, thụ lý, xét xử, phiên tòa, phiên toà, sơ thẩm, phúc thẩm, thẩm phán, án phí, phán quyết,
    triệu tập, giấy mời .. công/làm/phường/tòa/toà, kê biên, cưỡng chế, tịch biên, tịch thu, công
    chứng .. bằng/chứng/đơn, chứng cứ, bằng chứng .. đầy/đủ/nộp/gửi/kiện/tòa/giao/tố, công văn,
    tối hậu thư, bộ phận pháp chế, phòng pháp chế .. bên/tôi/gửi/liên, nhờ .. luật, tham vấn ..
    luật`,
  steps: `
    hẹn/gặp .. ở/tại/trên/lên/ngoài phường/đồn/tòa/toà, ra/lên phường ..
    nói/làm/giải/gặp/kể/chuyện, sang tòa, sang toà, tại tòa, tại toà, chuyển/gửi/đưa/nộp ..
    hồ/vụ/đơn/việc ... tòa/toà/luật, bằng văn bản .. trong/trước/#, công hàm, quá hạn ..
    chuyển/kiện/gửi/khởi .. hồ/tòa/đơn/cơ, luật .. ghi/nêu/quy .. rõ/rành/định, gặp .. tòa/toà,
    đưa vụ .. ra/lên, đưa việc .. ra/lên, tòa .. phán/xử/tuyên/thụ/triệu/gọi/nhận/quận/huyện/tp,
    toà .. phán/xử/tuyên/thụ/triệu/gọi/nhận, kiện .. ra/lên/tới/đến/cho/công/hãng/shop/ngân/nhà/
    app/bọn/tụi/chúng/đòi/tập/bệnh/trường/bên/chủ/cty/hết/tới/bằng/dân/sàn/spa, vụ kiện, đi thưa,
    thưa .. ra/lên/công/tòa/phường, gởi đơn, lên đơn .. kiện/tố, ký .. đơn ..
    tập/kiện/chung/tố/khiếu, đơn .. tập thể, khiếu kiện, đơn thư, đơn trình, đơn .. tố/khiếu,
    khiếu nại .. lên/ra/tới/đến/bộ/sở/cục/chính/bằng/vượt/hội/ngân/cơ/tập ..
    bộ/sở/cục/cơ/hội/thức/văn/cấp/trên/thể/nhà/ngân/hàng/phường/quận/thanh, phản ánh ..
    lên/tới/đến/bộ/sở/cục/cổng/đường/phường/quận/1022/hội/chính ..
    bộ/sở/cục/phường/quận/ủy/chính/cổng/thanh/dây/hội/ubnd/viễn/nhân, báo lên ..
    bộ/sở/cục/phường/quận/cơ/công/thanh/chi, gọi .. 113/cảnh/công .. sát/an, lên đồn, về đồn, mời
    .. lên .. phường/đồn/công, mời lên .. phường/đồn/công/làm/trụ/cơ, lên làm việc, biên bản vi
    phạm, uống trà .. công/phường/đồn/chú/anh, ăn cơm tù, bóc lịch, ngồi tù, vô tù, ở tù, gỡ lịch,
    bị bắt .. giám/vì/công/tội, còng .. tay/đầu, tội .. chiếm/lừa/phạm/trốn, vào cuộc ..
    xử/điều/kiểm/làm/thanh/giúp/ngay, cơ quan .. vào cuộc, làm cho ra lẽ .. pháp/tòa/luật, tới
    cùng .. pháp/luật/tòa, đòi lại công bằng .. tòa/luật/pháp/công, kêu cứu .. cơ/chính/bộ/khẩn,
    cầu cứu .. cơ/chính/công/luật, đình công, ngừng việc tập thể, hết thời gian .. hòa, đại diện
    .. pháp/theo/ủy .. luật/lý/quyền, ủy quyền .. luật/kiện/tòa, quyền lợi .. tiêu/ntd/khách/lao
    .. dùng/động/hàng`,
  nothing: `
    !chia sẻ kiến, !công an .. căn cước, !công an .. nhiệt tình, !hội thảo pháp luật, !hoi thao
    phap luat, !kiến thức pháp luật, !luật .. doanh nghiệp .. miễn phí, !pháp luật cho doanh
    nghiệp, !phap luat cho doanh nghiep, !se kien thuc, !kien thuc, !y kien, !kien truc, !kien
    nhan, !nguyên kiện, !nguyên đai nguyên kiện, !công ty luật .. tuyển, !công ty luật .. mình
    tuyển, !tuyển .. luật sư, !tuyển dụng ... luật, !tuyển ... luật sư, !tuyển ... pháp chế, !thực
    tập sinh .. luật/pháp, !ngành luật, !sinh viên luật, !học luật .. tại/ở/trường/năm, !khoa
    luật, !trường luật, !đại học luật, !luật chơi, !tang .. chung cu, !o chung cu, !khu chung cu,
    !chung cu co, !chung cu hoa, !ho boi chung cu, !chung cu may, !can chung cu, !chung cu minh,
    !chung cu nay, !thang may chung cu, !moi len cau hinh, !trọng tài bắt, !trọng tài cũng, !trọng
    tài thiên, !trọng tài chính, !trọng tài biên, !đội .. trọng tài, !trận .. trọng tài, !ban an,
    !don .. di tu, !di tu .. den/ra/ve/vo/qua, !anh công an, !công an .. vui, !công an .. dễ
    thương, !công an .. hỗ trợ, !ubnd .. tiếp dân, !thi công, !công an toàn, !phim hình sự, !phim
    công an, !phim cảnh sát, !thành phường, !chu kỳ án, !phòng trọng, !tuyển nhân viên pháp,
    !tuyển .. pháp lý, !chúc mừng .. công an, !ngày .. công an nhân dân, !tư vấn luật miễn phí,
    !khóa học luật, !luật hấp dẫn, !luật nhân quả, !luật bóng, !luật bất thành, !luật hoa quả,
    !trọng tài .. trận/thổi/bóng, !bảo hành chính`,
};
