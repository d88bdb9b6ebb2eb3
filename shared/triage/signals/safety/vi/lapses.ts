const THINGS = `
  bếp/kính/lò/ổ/điện/dây/cáp/lan/thang/sàn/ván/nhún/cầu/ghế/giường/cũi/nôi/xe/
  đẩy/máy/quạt/đèn/nồi/ấm/gas/ga/cửa/cổng/khóa/chốt/đai/phanh/thắng/lốp/bánh/
  lái/mái/trần/tường/kệ/tủ/tạ/dù/phao/xuồng/ghe/tàu/thuyền/cano/bể/hồ/hố/cống/
  cột/trụ/van/pin/sạc/dao/lưỡi/kéo/mũ/nón/vòi/ống/chảo/bàn/võng/xích/đu/máng/
  trượt/khung/thanh`;
const NO = `
  không/ko/k/kg/hông/hổng/hong/chưa/chẳng/chả/thiếu/hết/quên`;
const CHILD = `
  con/bé/cháu/trẻ/nhóc/hs/sinh/nhỏ/thằng`;
const STRAYS = `
  kính/kim/đinh/kẽm/dao/lam/ghim/sạn/cước/lọc/tàn/ốc/sán/giun/gián/dòi/giòi/
  răng/nilon/gạc/chỉ/dằm/ruồi/chuột/kiến/sâu/bọ/tóc/lông/thủy/thuỷ/sành/sắt/vít/
  nhện/rết/tắc/thạch`;
const EATEN = `
  cơm/phở/bún/bánh/cháo/mì/mỳ/miến/sữa/trà/thịt/canh/salad/ly/cốc/pizza/lẩu/bát/
  chén/suất/đĩa/kem/xôi/chè/tôm/giò/chả/rau/gỏi/mắm/sốt/súp/kẹo/bia/chai/hộp/
  gói/đồ/món/thức/sushi/nước/lon/nem/gạo/đậu/pate`;

/** Lapses of care: what was missing, loose or left, as Vietnamese tells it. */
export const SAFETY_VI_LAPSES: Readonly<Record<string, string>> = {
  missing: `
    ${NO} .. phao/rào/van/nắp/chắn/lưới/dây/mũ/găng/khẩu/biển/còi/lan/vịn/sát/khử/hộ/cảnh ..
    cứu/an/sinh/chắn/bảo/báo/hiểm/trùng/khuẩn/can/cống/tay/vệ/toàn/đêm/phao/hộ, ${NO} ..
    phát/mặc/có/đủ/đưa/cho .. áo phao, ${NO} .. đăng kiểm, ${NO} .. kiểm định, ${NO} .. thoát
    hiểm, ${NO} .. cứu sinh, ${NO} .. cứu hộ, ${NO} .. cứu hỏa, ${NO} .. báo trước ..
    lũ/điện/thuốc/xả, xả lũ, ${NO} .. an toàn .. cho/cháy/tí/chút/gì/lao, không .. tập huấn, không
    hướng dẫn .. đâm/ngã/té/tai/lật/chìm, không giám sát, không ai giám, chống chỉ định, ${NO} ..
    bật đèn .. đêm/tối, ${NO} .. mở .. được .. cửa/dù/mắt/cháy/thoát, mắt .. không .. mở/nhắm,
    ${NO} .. mở nổi, ${NO} .. thở, ${NO} .. đứng/đi/ngồi/cử/nhấc nổi, ${NO} .. cầm máu, ${NO} ..
    qua khỏi, ${NO} .. tỉnh lại, không cứu được, không tỉnh, ${NO} .. trả lái, ${NO} .. ăn ..
    phanh/thắng, phanh/thắng .. ${NO} .. ăn/hoạt/tác/nhạy, tự bật .. khi/lửa/không/bếp, bước hụt,
    hụt chân, hụt cẳng, hẫng chân, sẩy chân`,
  loose: `
    ${THINGS} .. lỏng/long/lung/hở/nứt/mục/gỉ/thủng/tuột/sút/bung/đứt/tưa/trơ/lòi/rạn ..
    lẻo/xẹt/lay/nát/toác/sét/đồng/lõi/ốc/đinh/nguy/xuống/toang/hoác/chốt/giữa, mục nát, rỉ sét ..
    lan/thang/đứt/gãy/uống/trong/chân, lò xo .. thò/lòi/bung/đâm, đinh .. thò/lòi/đâm, ốc ..
    thò/lòi/nhô/đâm, xẹt xẹt, nứt kính, nứt toác, nứt đôi, vỡ đôi, gãy đôi, gãy ngang, nứt mặt
    kính, đụng/chạm/kéo/động là .. đứt/gãy/rơi/sập/giật/tê, văng .. dao/lưỡi/cánh/ốc/mảnh/nắp,
    dao/lưỡi/cánh/ốc/mảnh/nắp .. văng, đổ xuống, ụp xuống, đổ ập, sập ập, đổ nhào, lật úp, lật
    nhào, úp xuống, rụng xuống, đổ dầu .. đường/trơn/té, đường trơn, trơn tuột, trơn như, hút ..
    chân/tay/tóc/bé .. vào/lỗ/ống, thùng/tủ/hộp/cáp/dây/ổ .. hở ..
    điện/cáp/trẻ/dây/hoác/toang/lõi, hở .. lõi/dây/điện/cáp/mạch/van, bùn .. trượt/sạt, sạt lở ..
    đường/nhà/núi/xe, ngập .. nước .. cabin/điện/xe/khoang, ngập khói, ngập khí, tràn ..
    hóa/axit/dầu .. ra/đường, rò .. hóa/hoá/axit/xăng/dầu/khí/nước .. điện/chất/ra/ổ/xuống/độc`,
  strays: `
    ${EATEN} .. có/dính/thấy/lòi/phát/vướng/nguyên/ra/toàn .. ${STRAYS}, đầu lọc .. trong/thuốc,
    tàn thuốc .. trong, chỉ khâu, kim khâu, ốc sên, thịt .. gạo/nhiễm/bệnh/sán, heo gạo, lợn gạo,
    dịch tả, lợn bệnh, gà bệnh, gà chết, heo bệnh, tanh .. rình/ngòm/tưởi/quá ..
    ăn/nôn/ói/đau/sushi/cá, đi cầu .. suốt/lỏng/hoài/liên/cả/mấy/ra, ngày sản xuất ..
    tẩy/sửa/dán/xóa/cạo, tẩy/sửa/dán/xóa/cạo .. ngày/hạn/date/nsx/hsd ..
    sản/sử/mới/lại/đè/dùng/lên, tẩy ngày, sửa hạn, hạn .. bị .. tẩy/sửa/cạo, mùi lạ ..
    uống/ăn/nước/sữa/chóng/đau, lợ lợ, vị lạ .. đau/chóng/nôn/tê/rát, viêm ..
    nhiễm/phụ/da/tai/họng/ruột/dạ/phổi/mắt/kết/khớp/cơ .. do/vì/sau/từ/khoa/giữa/nặng, gây viêm,
    bị viêm .. tai/da/mắt/phụ/ruột/phổi/nhiễm/lợi, phụ khoa .. viêm/ngứa/nhiễm/sau, cơn hen, hen
    suyễn, lên cơn .. hen/co/động/đau/khó/giật, lên huyết áp, huyết áp .. lên/tăng/tụt/cao, tiêu
    cơ, nghe rắc, nghe cái rắc, kêu rắc, rắc một cái, giãn dây chằng, thoát vị, đĩa đệm, lệch ..
    đĩa/khớp/hàm/xương, căng cơ .. nặng/viện, vẹo .. cột/lưng/cổ`,
  care: `
    xổng .. chuồng/ra/xích, sổng .. chuồng/xích, rượt .. khách/người/em/tôi/con/bé/theo/cư, cào ..
    bé/tôi/khách/mặt/tay/xước/rách/chảy, cào con, khỉ .. cắn/cào/giật/tấn/vồ, cắt ..
    tai/lưỡi/da/móng .. chảy/máu/chó/mèo/khi/phạm/khách/vào, cắt phạm, cắt trúng, đâm trật,
    kéo/giật/túm/nắm/lôi .. tóc/áo/tay .. khách/em/tôi/con/bé/mẹ/vợ/lôi/ra/xềnh, giam lỏng, giam
    giữ, bị giam, bắt giữ .. khách/tôi/em/trái, giữ .. khách/người/tôi .. lại/không/trong ..
    phòng/cho/về/kho, của quý, thủ dâm, vùng kín, sờ .. vùng/vào/mông/ngực/đùi/bậy, bộ phận sinh
    dục, gạ .. đi/tình/khách/ngủ, ép .. rượu/quan/ăn/uống .. tình/bé/con/cháu, nhét/bịt/dán/dí/ấn
    .. miệng/mũi/mồm/họng .. bé/con/cháu/trẻ/khách/tôi/em, nhét .. vào miệng, ${CHILD} .. một mình
    .. cổng/đường/nhà/xe/ngoài/lớp/phòng/sân/hồ, ra cổng một mình, để .. ${CHILD} .. một mình,
    người lạ .. đón/đưa/dẫn/bế .. ${CHILD}, ${CHILD} .. bị lạc, ${CHILD} .. đi lạc, ${CHILD} ..
    thất lạc, ${CHILD} .. mất tích, ${CHILD} .. bắt cóc, bắt cóc, trẻ con ..
    thò/nghịch/trèo/với/chui/sờ/lọt/chạy .. vào/tay/ra/điện/lên/qua/tới/xuống, thò .. tay/ngón/đầu
    .. vào/ra .. ổ/máy/khe/điện/kẹt/lọt/nghịch/quay/xay, đè mạnh .. rắc/đau/lưng/gãy, bẻ ..
    cổ/khớp/lưng/tay .. đau/liệt/rắc/sái/trật/gãy, massage .. đau/liệt/bầm/gãy/trật/xong, suýt,
    xém, mém, mém nữa, xuýt, gật gà, ngáp .. tài/vừa, lao vút, lạc tay lái, buông tay lái, quá giờ
    .. lái/tài, chạy .. # .. tiếng .. không nghỉ, lái .. # .. tiếng .. không, bụi ..
    ho/phổi/thở/viêm/độc/xi, mùi .. hôi/thối/nồng/độc .. nhức/chóng/buồn/nôn/thở/đau/ngất/ho, nhức
    đầu .. mùi/khói/gas/ngửi, đau đầu .. buồn/nôn/mùi/khói/gas/chóng, xịt .. thuốc/muỗi/côn/sâu ..
    khi/lúc/trong/khách/ngủ/đau/ngộ/sặc/đầu, thuốc muỗi, gió .. đẩy/cuốn/thổi .. ra/xa/bay/xuống,
    trôi .. ra/dạt/xuống .. xa/biển/sông/cống, cuốn trôi, phòng xông .. kẹt/ngất/ngộp/cửa/khóa,
    đập cửa .. không/mới/mãi/cứu/kêu, trục trặc .. máy/thở/thận/phanh/tim, máy trợ, bọt khí ..
    ống/truyền/mạch, chích .. nhầm/sai/trật/lộn, kê .. sai/nhầm/thuốc .. bầu/bé/chỉ/dị/liều,
    ${CHILD} .. uống .. nhầm/sai/lộn/cả/phải`,
  further: `
    cắm mặt, trượt dài, trượt xuống, tay/chân/vai/lưng .. không/ko ..
    nhấc/cử/duỗi/giơ/nhúc/cúi/gập, phồng, đòi ôm, đòi hôn, đòi sờ, chỗ vắng .. dừng/đòi/ôm/thả/bỏ,
    dừng/tấp/chở/ghé .. chỗ vắng, ghi đông .. xoay/gãy/lỏng/lệch/sút, kháng sinh, co thắt, quằn
    quại, hoảng hồn, run rẩy, thất thần, la làng, cờ báo .. không, xoáy .. cuốn/nước/ra, rọ mõm,
    vồ .. bé/khách/trúng, vồ lấy, nhảy vồ, lao vào vồ, bông băng, mùi nhựa, tách tách, xèo xèo ..
    điện/ổ/máy/khói, rơi tự do, khựng .. rơi/rớt/lao/tụt, lái bằng .. gối/chân/một, uống lộn,
    xuống .. giữa .. cầu/cao/quốc/đường/hầm/đèo, dừng .. giữa cầu, bỏ ăn .. chết/ói/nằm/viện, chết
    trong, đốt than, lờ đờ, phòng kín .. than/khói/gas/khí, cáp/dây/điện .. trần ..
    vỉa/ngoài/đường/sàn/trẻ/đất/tường, điện trần, ai .. qua/ngang .. cũng .. sợ, người lạ ..
    đẩy/mở/xông/gõ/bước .. cửa/phòng/nhà/vào, khóa/chốt .. hỏng/hư .. đêm/vào/lạ/trộm, đột nhập,
    thanh chắn .. bật/mở/bung/lỏng/gãy/sút, tàu lượn ... bật/bung/văng/gãy/kẹt/dừng/đứt/rơi, tay
    run .. tới/chưa/giờ, chắn .. bật/bung/mở .. giữa/khi/lúc/tàu, khoan/đục/đào/cắt/chọc .. trúng
    .. ống/dây/cáp/điện/gas/ga, hơi cay .. mắt/cảnh/xịt, xịt hơi cay, bình hơi cay, !cay mắt vì
    hành, roi điện, dùi cui, chất bẩn, ném .. bẩn/mắm/gạch/đá/sơn/lửa .. nhà/người/xe/cửa/khách,
    vây nhà, bao vây, đòi nợ .. vây/ném/đập/tạt/dọa/đánh/bôi/phá, vắc/vacxin/vaccine ...
    hỏng/nhiệt/nhầm/sai/hạn/giật/phản/ngất, bong/tróc/lột/trợt/phỏng/cháy/lở hết ..
    da/mặt/tay/lưng/cổ/môi, tụt .. đột ngột, ghế/giường/thang/bàn/xe/cabin .. tụt ..
    xuống/dốc/đột/tầng, đột ngột .. tụt/khựng/lao/đổ/sập/rơi/tắt .. xuống/lại/máy/giữa/ra/làm/khi,
    xuồng/tàu/ghe/cano/thuyền/phà .. sóng/tròng/nghiêng/ngập/quá/tràn, sóng .. lớn/dữ/cao/đánh ..
    vẫn/tàu/ghe/xuồng/thuyền/người, biển động, diệt chuột/gián/kiến/mối ..
    cạnh/gần/trong/dính/bếp/thớt/đồ/ăn/bát, thuốc .. chuột/sâu/cỏ/tẩy .. cạnh/gần/trong/dính/lẫn
    .. thớt/ăn/bếp/bát/thức/rau/cơm, liều/thuốc/sinh/siro .. gấp/quá/vượt ..
    đôi/ba/liều/cân/lần/mười/tuổi, gấp đôi .. liều/cân/thuốc, gấp .. lần .. liều, phồng rộp, phồng
    da, phồng .. rộp, đỏ .. cả/hết/lừ/tấy/au/quạch/kè/ngầu .. cổ/mặt/da/người/mắt/lưng, ngứa, vết
    roi, vết bầm, vết véo, vết cấu, vết lằn, vết cắn, vết tím, vết hằn, lằn roi, sắp chết, hấp
    hối, gần chết, lây nhiễm, ghẻ .. ngứa/nước, chấy .. lây/đầu, nấm .. da/đầu/móng/lây/kẽ/vùng,
    hắc lào, ù tai, điếc .. tai/luôn/một/vì, màng nhĩ, pháo .. nổ/bắn/văng, chiếu .. laser/tia ..
    mắt/da, bị .. xịt/hắt/tạt/dội .. vào/nước/hơi/axit/sơn/keo, rạch .. mặt/tay/da/bụng, bị ..
    chĩa/gí/dí/kề .. dao/súng, say .. lái/tài/lao/tông/khách/quậy/đánh, kẹt .. bên trong, sùi mào,
    ngất trên, gãy .. xương/chân/tay/sống/mũi/hông, nứt .. xương/sọ/gót, dập .. phổi/lách/gan/mũi,
    vỡ .. lách/gan/tử/đầu, bệnh viện .. trả về, tim mạch .. cấp/nguy/ngất/đau, hạ canxi, tăng
    natri, sốc .. thuốc/nhiễm/phản/nhiệt/điện/tim, ngộ nhận .. thuốc, thuốc .. gây/làm ..
    ngất/nôn/ói/co/hoang/ảo/mù/liệt/sốc/dị, uống .. làm/bị/là/vô/vào/thấy ..
    mệt/tê/run/chóng/nôn/ói/ngất/đau/sưng/nổi/xỉu/mờ, ăn .. bị/làm/thấy/là/vô/vào ..
    tê/run/chóng/nôn/ói/ngất/sưng/nổi/xỉu/rát/ngộ`,
  nothing: `
    !bánh phồng, !phồng tôm, !tóc phồng, !độ phồng, !váy phồng, !tay phồng, !phồng xốp, !làm
    phồng, !không phồng, !trượt xuống thông báo, !run rẩy vì lạnh, !ngứa mắt, !ngứa tay, !ngứa
    mồm, !ngứa nghề, !chỗ ngứa, !không ngứa, !không bị ngứa, !không gây ngứa, !giảm ngứa, !hết
    ngứa, !ko ngứa, !ko bị ngứa, !không hề ngứa, !không gây đỏ, !ngứa đòn, !trả về kho, !suýt
    quên, !suýt khóc, !suýt lỡ, !suýt mua, !suýt trễ, !suýt bỏ, !suýt nhầm, !suýt tin, !suýt xoa,
    !xuýt xoa, !suýt mất khách, !suýt không nhận, !suýt ngủ, !suýt mê, !suýt thành, !suýt soát,
    !xuýt soát, !suýt thì quên, !suýt nữa quên, !suýt nữa thì quên, !suýt nữa bỏ lỡ, !suýt nữa
    mua, !suýt nữa khóc, !suýt rớt nước mắt, !giá .. sập xuống, !giá đổ xuống, !tụt xuống, !màn
    hình .. nứt, !điện thoại .. nứt, !lốp mới, !kéo tóc thẳng, !đổ nhào mua, !hết áo phao, !áo
    phao lông, !áo phao .. size/đẹp/ấm/lông, !trơn tru, !trơn tuột da, !không an toàn vốn, !mém
    quên, !xém quên, !mém khóc, !xém khóc, !mém lỡ, !xém lỡ, !mém mua, !xém mua, !nứt vỏ hộp, !kim
    chi, !chỉ có, !chỉ còn, !cá kiếm, !ốc hương, !ốc len, !ốc mỡ, !ốc bươu, !bún ốc, !ốc luộc,
    !bún riêu, !chuột rút, !giá sập, !lông vũ, !mọt sách, !mọt phim, !lông mi, !lông mày, !sâu
    sắc, !sâu lắng, !sâu răng, !sâu đậm, !chuyên sâu, !kim tuyến, !kim loại nhẹ, !trà chanh giã
    tay, !sành điệu, !tóc đẹp, !dưỡng tóc, !tẩy tế bào`,
};
