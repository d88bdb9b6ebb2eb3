const POWERED = `
  pin/sạc/máy/đt/laptop/nồi/bếp/lò/ấm/quạt/tivi/tủ/dây/ổ/phích/bình/xe/tai/đèn/
  bóng/modem/cáp/củ/lốp/chảo/quạt/mic/đồng`;
const STRAY = `
  gián/ruồi/giòi/dòi/sâu/chuột/thằn/kính/đinh/kim/sắt/nhựa/thủy/sạn/ốc/lưỡi/dao/
  răng/giun/sỏi/ghim/nhặng/bọ/bulong/cát/nilong`;
const FOOD = `
  đồ/món/cơm/phở/bún/bánh/cháo/mì/mỳ/nước/sữa/trà/thức/hộp/gà/thịt/canh/salad/
  chai/lon/ly/cốc/gói/pizza/burger/hủ/lẩu/bát/chén/suất/đĩa/kem/sốt/nem`;

/** Dangerous things, as Vietnamese tells it. */
export const SAFETY_VI_THINGS: Readonly<Record<string, string>> = {
  fire: `
    bốc cháy, bốc lửa, bắt lửa, phát lửa, bén lửa, cháy nổ, cháy lan, cháy xém, cháy sém, cháy to,
    cháy lớn, cháy mô tơ, cháy bo, cháy board, cháy main, cháy luôn, tự cháy, phát cháy, gây cháy,
    bị cháy, chập cháy, cháy chăn, hoả hoạn, hỏa hoạn, đám cháy, vụ cháy, báo cháy, chữa cháy, cứu
    hoả, lính cứu hỏa, pccc, tia lửa, tóe lửa, toé lửa, đánh lửa, ngọn lửa, !cháy hàng, !bị cháy
    hàng, !cháy túi, !cháy hết mình, !cháy quá, !cháy vé, !cháy giáo án, !cháy phố, !hot bốc lửa,
    !bốc lửa .. quá, !cháy bỏng, cháy, !bán cháy, !cháy slot, !cháy nắng, !chạy cháy, !món cháy,
    !cơm cháy, !bùng cháy, !cháy đường truyền, !cháy mạng, !cháy show, !cháy phòng vé, lửa, !nồi
    lửa, !lửa tình, !tường lửa, !nhiệt huyết như lửa, !máu lửa, !lửa nghề, !giữ lửa, !bật lửa,
    khói, !khói thuốc, !hương khói, !không khói, !hun khói, !xông khói, !khói lam, !khói bụi, phát
    hỏa, phát hoả, khét, thiêu rụi`,
  smoke: `
    bốc khói, xì khói, bay khói, lên khói, ra khói, toả khói, có khói, mùi khét, mùi cháy, mùi
    khói, nghe khét, nóng chảy, chảy sạc`,
  explosion: `
    phát nổ, nổ tung, nổ pin, nổ bình, nổ lốp, nổ máy .. bay, nổ sạc, nổ banh, nổ bùm, nổ đùng, nổ
    lớn, nổ to, nổ cái, nổ ầm, nổ kính, nổ nồi, nổ tủ, nổ bếp, nổ chai, bị nổ, tự nổ, gây nổ,
    ${POWERED} .. nổ tung/banh/bùm/đùng/cái/lớn/to/lửa, ${POWERED} .. phát/bị/tự/như/muốn nổ,
    phồng pin, phù pin, pin bị phồng, chảy pin, rò pin, bung pin, kính .. vỡ/nổ, nóng rát, quá
    nhiệt, !quá nhiệt tình, !nhiệt tình, !nổ máy đi, !bùng nổ, !nổ đơn, !nổ như, !nổ quá, !chém
    gió, !nổ sale, !nổ hũ, !nổ mic, !nổ mạng, nổ, !nổ máy, !nổ banh nóc, !nổ tung nóc, !chém nổ,
    !nổ loa, !nổ inbox, !nổ comment, !nói nổ, !nổ to .. nói, !nổ ra, !thích nổ, !hay nổ, !nổ banh
    xác .. cười, pin .. phồng/phù/chảy/nóng/bốc/cháy, vỡ .. kính/tung/đầu/răng, bể ..
    kính/đầu/tung/răng, phồng lên, căng phồng, phồng to, phình to, phình lên, phình ra, pin ..
    phình, phình pin, nóng như lửa, nóng bốc, nóng không dám/cầm, bung nắp, bung nồi, bật nắp,
    văng .. vào/trúng, bắn .. vào/trúng/lên .. mặt/mắt/người/tay, xịt .. vào/vô .. mắt/mặt`,
  gas: `
    rò ga, xì gas, xì ga, mùi gas, mùi ga, khí độc, khí co, độc hại, chất độc, hoá chất, hóa chất,
    thủy ngân, phóng xạ`,
  electricity: `
    bị giật .. mình/người/cái/nhẹ/mạnh/bắn, giật tung, nhiễm điện, tê tê, chập điện, chập mạch,
    đoản mạch, ngắn mạch, chập chờn .. cháy, phóng điện, cắm vào .. giật, chạm vào .. giật/tê,
    chạm mạch, mát điện, shock điện, !giật cô hồn, !bị giật lag, !bị giật máy, !bị giật màn, !bị
    giật hình, !bị giật khi chơi, !giật lag, !tê tê phê phê, giật ..
    tay/mình/bắn/ngửa/tê/điện/người/bắn, tê .. tay/cả/rần, điện .. rò/giật/hở/rỉ/chập/cháy, chập,
    rò .. điện/gas/khí/rỉ, hở .. điện/dây/gas/mạch, dây điện, chạm .. giật/tê/điện`,
  food: `
    ${STRAY} .. trong/dưới .. ${FOOD}, ${FOOD} .. có/thấy/lẫn/lòi .. ${STRAY}, ăn trúng, cắn phải,
    cắn trúng, nhai phải, nhai trúng, ăn phải, nuốt trúng, dị vật, vật lạ, lưỡi lam, dao lam, con
    giòi, con dòi, giòi bọ, có giòi, lúc nhúc, chưa chín, ôi thiu, bị thiu, thịt hôi, hết hạn sử
    dụng, hết date, quá date, bị mốc, nấm mốc, uống nhầm, sai thuốc, nhầm thuốc, nhiễm bẩn, thực
    phẩm bẩn, mất vệ sinh, an toàn thực phẩm, vệ sinh an toàn, vsattp, attp, chất bảo quản, phẩm
    màu, vật thể lạ, dằm, mảnh .. kính/thủy/sành/sắt/nhựa/chai/vỡ/gỗ/kim/dao/xương, miếng ..
    sắt/nhựa/kẽm/kim, ăn .. trúng/phải .. kính/sắt/nhựa/sâu/giòi/gián/đinh/kim, lẫn ..
    kính/sắt/nhựa/đinh/kim/thủy, ruồi .. trong/bò/chết/nổi, gián .. trong/bò/chết/nổi/chui, giòi,
    dòi, sâu .. bò/ngọ, đồ ăn .. hư/thiu/chua/thối/mốc, thiu, còn máu, tái sống, hết đát, quá hạn
    .. sử, date cũ, cận date .. sữa/con/bé, tiêm .. nhầm/sai, sữa .. mốc/hết/hỏng/dòi, sữa .. bị
    chua, sữa .. chua gắt/lòm/loét, chua gắt`,
  transport: `
    tai nạn, bị tông, đâm trúng, đâm phải, bị đâm, bị xe .. tông/đâm/đụng, mất phanh, mất thắng,
    hỏng phanh, hư thắng, bể phanh, không có phanh, kẹt ga, tự tăng tốc, rơi bánh, rớt bánh, văng
    bánh, khoá lái, mất lái, tài xế .. say/rượu/ngủ/ẩu/bạt/vượt/lạng/sờ/dê/đánh/doạ/suýt/phóng,
    phóng nhanh, lạng lách, ngủ gật, say xỉn, say rượu, suýt .. tông/đâm/chết/lật/té/đụng/ngã/mất,
    phanh .. ăn/hỏng/mất/đứt/chết/lỗi/cháy/không/ko/k, thắng .. ăn/hư/mất/đứt/bể/không/ko/k ..
    phanh/xe/kịp/được, xe .. lật/lao/tông/đâm/nổ/gãy/văng/trôi, xe .. mất
    điện/phanh/lái/thắng/ga/đà, gãy .. trục/phuộc/cổ/càng/khung/sườn/ghi, văng .. xuống/xe, lao ..
    vào/xuống/lên/ra, lật .. xe/ngang, va chạm, va quẹt, quẹt .. xe/phải/trúng/vào, đụng ..
    xe/phải/trúng/người, tông .. vào/xe/phải/trúng/chết/người, tài xế ..
    ngủ/gật/rượu/bia/say/ẩu/lạng/lách/nhanh/đèn/đánh/dọa/chửi/sờ/dê/đuổi/bỏ, lái xe ..
    ngủ/gật/rượu/bia/say/ẩu/lạng/lách/nhanh/điện/đèn, xe .. chạy .. quá tốc, xe .. chạy quá nhanh,
    chạy .. ẩu/bạt/lố/vượt/ngược/# .. km/tốc/ngược, quá tốc độ, vượt đèn, ngược chiều, đánh võng,
    mùi rượu, hơi men, nồng nặc, áo phao .. không/ko/k/thiếu, túi khí, tài xế/grab/taxi/buýt/xế
    .... say/gật/ẩu/tông/đâm/rượu/bia/lạng/dọa/sàm/quấy/dê/đụng/lật/võng, xe khách ....
    say/gật/ẩu/tông/đâm/rượu/lạng/nhồi/tốc/lật, xe buýt ...
    say/gật/ẩu/tông/đâm/rượu/lạng/kẹp/té/ngã, cửa .. kẹp/đóng .. tay/chân/người/bé/trúng, ngủ quên
    .. lái/tài, buồn ngủ .. lái/tài/chạy, vừa lái vừa, vừa chạy vừa`,
  danger: `
    nguy hiểm, nguy hại, mất an toàn, không an toàn, ko an toàn, k an toàn, thiếu an toàn, kém an
    toàn, chết người, chết ng, mất mạng, toi mạng, mạng sống, tính mạng, thiệt mạng, chết vì, chết
    do, chết ai, giết người, hại người, hại chết, hại sức khỏe, có hại cho, ung thư, ảnh hưởng sức
    khỏe, ảnh hưởng đến sức khỏe, án mạng, thu hồi sản phẩm, qua đời, đã mất sau, kinh hoàng ..
    cháy/nổ/nạn, !chết máy, !chết nguồn, !không nguy hiểm, !chết cười, độc tố, có độc, thuốc độc,
    nguy cơ, !nguy cơ hết hàng, !có nguy cơ phá, an toàn ..
    không/ko/đâu/ở/cho/của/bé/trẻ/con/tính, !giao dịch an toàn, !an toàn tuyệt đối, !rất an toàn,
    không có tay vịn, mèo .. chết/ói/nôn/co/ngộ, cá .. chết hết/sạch, chết luôn .. chó/mèo/con,
    khách .. té/ngã/thương/bỏng/kẹt, té hoài, ngã hoài, té lên té, có ngày ..
    chết/án/tai/người/gãy/té, coi thường .. mạng/tính/sức/an, xem thường .. mạng/tính/sức, mạng ..
    người/con/khách, mạng tôi, !mang toi dung, !lap mang, sinh mạng, hù chết, hết hồn ..
    cháy/nổ/xe/điện, báo động, chuông báo .. không/ko/hỏng, ngã quỵ, đổ sập, sập ..
    xuống/trần/mái/giàn/nhà/cái, rơi .. trúng/vào/từ/xuống/đầu, rớt .. trúng/vào/từ/xuống, đè ..
    trúng/lên, ngạt, mưu sát, dầm mưa .. sốt, thiếu oxy, máy thở, chó/mèo/cún ...
    chết/ói/nôn/ngộ/giật`,
};
