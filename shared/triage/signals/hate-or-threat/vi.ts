const HURT = `
  giết/chém/đâm/đập/đốt/xiên/xử/thịt/phang/đấm/tẩn/đánh/táng/xẻ/bóp/bẻ/cắt/chặt/
  thiến/vặn/vả/tát/đạp/nện/dần/bổ/thọc/lụi/úp/chôn/diệt/treo/tông/xé/trụng/cán/
  đè`;
const PLACE = `
  shop/quán/tiệm/cửa/công/văn/trụ/kho/chi/trạm/quầy/xe/tòa/bưu/trường/hàng/cty/
  sạp/ổ/hang/sở/xưởng/đồn`;

/** Threats, and hatred of kinds of people, as Vietnamese tells them. */
export const HATE_OR_THREAT_VI: Readonly<Record<string, string>> = {
  nothing: `
    !tao nen, !danh cho, !dam bao, !thay day, !tham gia, !dam may, !du khach, !can than, !ca nhan,
    !loai danh, !ga tau, !cua em, !do moi`,
  known: `
    giết mày, giết cả, giết chết, chém chết, chém mày, đâm chết, đâm mày, đâm cho, đập chết, đánh
    chết, đánh gãy, đập gãy, bẻ gãy, bắn chết, bắn bỏ, cho mày chết, cho tụi mày, đốt nhà, đốt
    shop, đốt quán, phóng hỏa, đánh bom, ném bom, đặt bom, tạt axit, tạt acid, tao biết nhà, tao
    tới tận, tao đến tận nhà, liệu hồn, cẩn thận cái mạng, đập phá, ăn đấm, đấm vỡ, chết đi, chết
    cả nhà, tru di, cả họ mày, mọi đen, bọn mọi, tụi mọi, khựa, tàu khựa, bắc kỳ, parky, nam kỳ,
    ba que, 3 que, bê đê, pê đê, bóng lộ, đồ chó, lũ chó, súc sinh, !mệt chết đi, !chết đi được,
    !chết đi sống lại, !bàn bổ, !ban bo ra`,
  threats: `
    tao/tau/bố/tụi/đây .. ${HURT} ..
    mày/m/bây/bay/mầy/mài/nó/chết/từng/cả/hết/chúng/thằng/đứa/bỏ/mẹ/luôn,
    mày/bây/bay/mầy/mài/chúng/thằng/con/đứa ... tao/tau/bố .. ${HURT}, gặp .. tao/bố/tau ..
    ${HURT}, gặp .. đứa/thằng/con/nó/mày .. phang/đập/chém/đánh/xử/đâm/đấm/giết/vả/tát, sau lưng
    .. nghe/nha/nhé/con/thằng/coi, ngó .. sau lưng, coi chừng .. sau lưng, dọn sạch ..
    ổ/tiệm/quán/lũ/bọn/tụi/cái, đám anh em .. tới/qua/đến/xuống, anh em .. tao ..
    tới/qua/đến/xuống/xử, ${HURT} .. chết ..
    mẹ/cha/mày/bây/từng/thằng/nó/luôn/cụ/bà/hết/tụi/bọn/chúng/con/lũ, ${HURT} mẹ ..
    mày/nó/đi/hết/tụi/chúng/cái, ${HURT} .. mày/bây/mầy/mài .. chết/ra/luôn/cho/nát/gãy, ${HURT}
    .. gãy/nát/vỡ/bể/lòi/rụng .. chân/tay/mồm/răng/đầu/sọ/ruột/cổ/giò/mõm/tiệm/shop/quán, đốt ..
    cái/luôn/mẹ/rụi/sạch/hết/cmn/trụi/cho/bà .. ${PLACE}, tao ${HURT}, nhang khói, cầu .. cho ...
    chết/cháy/tuyệt/tông/phá/sập .. trôi/yểu/hết/đi/cả/tự/sạch/thảm/luôn/bất/rụi/sản, tao/tau/bố
    ... ủi/đâm/húc/tông/phá/đập/san .. sập/nát/nhà/cửa/shop/chết/vào/cái, đốt .. ${PLACE} ..
    hàng/ty/phòng/này/tụi/mày/chúng/bây/rồi/cho/bọn/đi/sở, tưới xăng, tẩm xăng, can xăng, chai
    xăng, bom xăng, bình xăng .. tới/đến/ném/ra, mồi lửa .. là/cho/vào/cái, một mồi lửa, châm lửa,
    phóng hoả, cho .. nổ tung .. ${PLACE}, nổ .. mìn/bom .. cái, đặt mìn, lựu đạn, ra tro, thành
    tro, đập nát, đập .. tan/nát/bể/vỡ/sập .. ${PLACE}, san phẳng .. ${PLACE}, phá nát ..
    ${PLACE}, kéo .. quân/em/người/băng/giang/đàn .. tới/đến/đập/xử/phá/quậy, thuê ..
    người/giang/côn/đầu/xã .. xử/đánh/đập/chém/đồ/hồ/hội/thịt, cho người ..
    xử/tới/đến/đập/đánh/gặp/chém/qua, cho .. một/1 .. trận/bài/phát/đạn/nhát/dao, cho .. biết tay,
    cho .. biết mặt, cho .. biết thế nào, cho .. đi .. chầu/đời/viện/bán, cho .. xuống ..
    mồ/lỗ/địa, mã tấu, lên bàn thờ, xanh cỏ, xuống mồ, xuống lỗ, quan tài, áo quan, mua hòm đi,
    mua hòm sẵn, đặt hòm, đào huyệt, sắm hòm, đóng hòm, ăn giỗ .. mày/tụi/bây/nó/chúng, ngày giỗ
    .. mày/bây/tụi/chúng/con, làm đám ma, cầm/xách/vác/mang/đem/rút/thủ
    dao/búa/rựa/gậy/súng/xăng/kiếm/hàng/tuýp/lưỡi/chai/gạch ..
    tới/đến/qua/ra/lên/xuống/vào/nói/đập/chém/đợi/thăm/hỏi/gặp, biết ..
    nhà/chỗ/trường/mặt/quầy/ca/đường/giờ .. mày/bây/mầy/tụi/bọn/nó/thằng/con ..
    ở/đâu/mấy/làm/học/rồi/coi/giờ/nha/nhé/đó/về/liệu/mặt, biết nhà .. mày/tụi/mầy/thằng/con, nha
    may o dau, nhà mày, nha tui may, coi chừng ..
    mày/bây/tao/chân/mạng/tay/đầu/vợ/con/tụi/cái/hồn/xe/gáy/xác, liệu .. hồn/thần/mà/cái ..
    hồn/mày/bây/mạng/tụi/giữ, cẩn thận .. mạng/gáy/hồn/mạng/lưng/đường, giữ .. cái ..
    mạng/mồm/chân/đầu, đừng để .. tao/bố/ông/tau .. gặp/thấy/bắt/tìm/điên/lên, đừng trách ..
    tao/ác/bố/tay/sao/máu/dao, thì đừng trách, ra đường .. coi/cẩn/đừng/tao/mày/bây, chờ đó, chờ
    đấy, cứ đợi .. đấy/đó, tới số, tận số, hết đường sống, không toàn thây, không toàn mạng, đổ
    máu .. mới/với/cho, máu .. đổ/chảy .. tại/mới, không xong với .. tao/bố, mày ..
    chết/tới/xong/liệu .. với/số/chắc/tao/hồn/đời, chết .. mẹ/cha/bà/cụ/con ..
    mày/đi/tụi/bây/chúng/nó/hết, mong .. chết/đâm/cháy/ung/tuyệt/tai .. hết/cả/đi/thư/tự/nạn, cầu
    .. chết/cháy/tuyệt/tông .. cả/hết/tự/đi/nhà, tuyệt tự, chết không .. nhắm/kịp/toàn/tử, trừ
    khử, thủ tiêu, thanh toán .. mày/tụi/nó/bọn, xử ..
    mày/bây/từng/nó/đẹp/thằng/con/hết/cả/tụi/bọn, đánh cho ..
    què/chừa/nhừ/bố/tàn/chết/liệt/ra/một, đập cho .. què/chừa/nhừ/tàn/chết/ra/một, tẩn cho, đấm
    cho, tát cho, phang cho, chém cho, bẻ giò, bẻ chân, bẻ tay, cắt .. lưỡi/gân/tai/tiết ..
    mày/nó/tụi/bây/chúng/thằng/con/luôn/bọn, lột da, bóp cổ, treo cổ .. mày/bọn/chúng/tụi/hết/lên`,
  hatred: `
    bọn/lũ/tụi/đám/thằng/mấy/dân/giống ..
    tàu/khựa/mọi/mán/chệt/miên/lào/chó/lợn/đĩ/súc/rợ/mường/bóng/pê/bê/nghệ/36/37 ..
    khựa/rợ/chó/vật/kỳ/cộng/đen/đê/cút/bẩn/hôi/que/cẩu/thối/rác/lợn/keo/điếm, trung kỳ ..
    chó/cút/keo, dân .. hóa/hoá/an/36/37/miền/tỉnh .. nào/chó/toàn/cút/trộm/bẩn/đừng/thối/lừa/ngu,
    lũ nhà quê, bọn nhà quê, đồ nhà quê, lũ man, lũ mọi, đồ mọi, mọi rợ, man di, lũ đen, bọn đen,
    da đen .. bẩn/hôi/cút/trộm/ngu/đuổi, ba tàu, tàu cộng, thằng tàu, lũ tàu, bọn tàu, giặc tàu,
    chó tàu, chệt, chà và, cà ri .. hôi/cút/bẩn, ấn độ .. hôi/bẩn/cút/dơ, hồi giáo ..
    khủng/cút/bẩn/giết/chó/đuổi/cấm, do thái .. bẩn/cút/giết, dân tộc .. thiểu/mọi/mèo/ngu/bẩn ..
    ngu/bẩn/lạc/cút/hôi/mọi/đuổi, giống .. đó/nó/chó/này/loài/người ..
    tống/cút/đuổi/tuyệt/diệt/nên/hạ, tống cổ .. hết/về/đi/tụi/bọn/lũ/ra, tống .. về nước, cút về
    .. quê/nước/bắc/nam/tàu/rừng/miền/thanh/trung/xứ/hang, cút khỏi ..
    sài/đất/nước/việt/đây/hà/thành, đuổi hết .. bọn/lũ/tụi/dân/đi/người/chúng, quét sạch ..
    bọn/lũ/tụi/giống/chúng/khỏi, bede, pede, bóng gió .. bệnh/tởm/kinh, đồng bóng, xăng pha nhớt,
    ái nam ái nữ, gay .. bệnh/tởm/kinh/cút/hoạn/gớm, đồng tính ..
    bệnh/tởm/kinh/cút/bẩn/hoạn/gớm/loạn, lgbt .. bệnh/tởm/kinh/cút/hoạn/rác, biến thái ..
    bệnh/lũ/bọn/gay, bệnh hoạn .. lũ/bọn/đồng/gay/pê/bê/bóng, đồ .. tật nguyền, lũ .. tật nguyền,
    đồ què, đồ thiểu năng, đàn bà .. ngu/lái/biết/ở/nên/thì .. bếp/nhà/gì/lái/xó/đẻ/ngu, đĩ điếm,
    đĩ thõa, đĩ mẹ, đĩ chó, con đĩ, con điếm, con phò, đồ phò, cave, lũ thú, lũ khốn, loài ..
    súc/cặn/ký/sâu/thú, đồ súc, cặn bã .. xã/lũ/bọn, bọn chó, chó đẻ, chó má, chó chết, chó ghẻ,
    diệt .. chủng/sạch/hết, tuyệt chủng .. bọn/lũ/tụi/giống/đi, giết hết, giết sạch, bắn hết,
    thiêu .. hết/sống/sạch/chết`,
  toneless: `
    !am thanh, !bang gia, !bao gio, !bun bo, !cam on, !chu nhat, !dat phong, !dong goi, !gi vay,
    !giai thich, !giup em, !giup minh, !hop ly, !khong a, !khuyen mai, !kien nhan, !lan sau, !le
    tan, !may anh, !may gio, !may lanh, !moi mua, !mon hoc, !nao vay, !nhe nhang, !nuoc hoa,
    !phong hoc, !quan nay, !shop con, !shop oi, !than thien, !tinh tien, !tra sua, !vay shop, !ve
    que, !ve tau, !cho de, !do cho, !dat hom, !an gio, !xe dap cho, !tang cho, !va cho nghi, !di
    cho, !be de, !con diem danh, !moi nguoi moi, !tui moi, !dong qua, !cho ban, !ban quan ly, !o
    day ban`,
};
