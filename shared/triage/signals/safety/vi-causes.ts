const AI = `
  tôi/mình/em/tui/anh/chị/mẹ/má/bố/ba/cha/bà/ông/vợ/chồng/con/bé/cháu/cô/chú/bác/dì/khách/người/
  bạn/chó/mèo/bầu/trẻ/nhóc/dân/học/sinh/thợ/ngoại/nội`;
const HAI = `
  té/ngã/bỏng/phỏng/gãy/sưng/ngất/ngạt/ngộp/hóc/sặc/nghẹn/nôn/ói/chảy/máu/khâu/đứt/rách/bầm/dập/
  kẹt/kẹp/giật/tông/cán/húc/đè/sập/lọt/rớt/rơi/trượt/vấp/cắn/chích/đốt/đánh/đập/tát/đấm/chết/tử/
  liệt/mù/viện/cứu/ngộ/dị/sốt/co/choáng/lật/chìm/đuối/nguy/bật/văng/cháy/nổ/trầy/xước/bong/gục`;
const DO = `
  xe/ghế/giường/tủ/kệ/bàn/cửa/kính/gương/trần/tường/mái/thang/lan/can/ban/công/cầu/võng/nôi/cũi/
  địu/xích/đu/xà/tạ/máy/quạt/đèn/bếp/nồi/ấm/bình/lò/ổ/phích/dây/sạc/pin/điện/gas/ga/loa/tivi/tàu/
  thuyền/phao/cống/nắp/hố/lốp/bánh/phanh/thắng/ly/cốc/chai/lọ/đai/khóa/khoá/chốt/ốc/giàn/biển/
    cột/
  cây/tấm/sàn/bậc/trò/đu/quay/máng/trượt/bồn/vòi/xe/đẩy/cáp/treo`;
const HONG = `
  nổ/cháy/khói/khét/xẹt/tóe/toé/chập/rò/xì/phồng/sập/gãy/đổ/rơi/rớt/bung/đứt/vỡ/bể/nứt/lật/tuột/
  mục/bật/văng/sút/lỏng/kẹt/bén/tróc/sắc/nhọn/trơn/chìm/thủng/mất/giật`;

/** What brings people into danger, as Vietnamese tells it. */
export const SAFETY_VI_CAUSES: Readonly<Record<string, string>> = {
  causes: `
    bung khóa, bung khoá, bung chốt, tuột khóa, tuột đai, sút đai, đứt dây, đứt đai, gãy khung,
    gãy cổ xe, gãy chân ghế, gãy bàn đạp, rớt bánh, rơi bánh, văng bánh, long bánh, nổ lốp, nổ
    bánh, bể bánh, mất phanh, mất thắng, đứt phanh, đứt thắng, thắng không ăn, phanh không ăn, kẹt
    ga, kẹt phanh, kẹt thắng, ${DO} .. ${HONG} .. ${AI}, ${AI} .. ${HAI} ..
    xuống/vào/trúng/phải/ra/không/ko/viện/nặng/đau/luôn, may .. kịp/không/ko/chưa/thoát/còn/né,
    suýt ..
    chết/mất/té/ngã/cháy/nổ/tông/đâm/nuốt/hóc/rơi/rớt/sập/mù/tai/lật/ngạt/đuối/trúng/bị/nữa/thì,
    suýt chết, suýt nữa, xíu nữa .. chết/toi/cháy/té/ngã/trúng/rơi/tông/mất, tí nữa ..
    chết/toi/cháy/té/ngã/trúng/tông, chút nữa .. chết/toi/cháy/té/ngã/trúng/tông, xém ..
    chết/té/ngã/cháy/nổ/tông/mất/hóc/trúng/đụng/rớt/sập/lật/toi, muốn .. chết à/ông/người/chết,
    chết người, có người chết, án mạng, mất mạng, mạng người, tính mạng, nguy hiểm, nguy cơ ..
    cháy/nổ/chết/giật/sập/tai, mất an toàn, không an toàn, ko an toàn, thiếu an toàn, tai nạn, va
    chạm .. xe/mạnh, đâm .. xe/vào/đuôi/người, tông .. xe/vào/trúng/người, chở quá ..
    người/tải/khách/số, quá tải .. tàu/xe/thang/cầu/điện, nhồi nhét, áo phao ..
    mục/rách/không/ko/thiếu/hết/nát, không có áo phao, ko có áo phao, thiếu áo phao, sóng đánh,
    sóng to, khóc thét, la hét, hoảng loạn, hoảng sợ, thở máy, máy thở, thở oxy, bình oxy, oxy,
    chạy thận, cúp điện .. máy/oxy/thở/bệnh, mất điện .. máy thở/oxy/bệnh/cấp, nắp cống, hố ga, hố
    .. sâu/không/ko/rào/té/lọt, lọt .. chân/xuống/hố/cống/khe, sụp .. hố/ổ/chân/cống/đất, ổ gà ..
    té/ngã/xe, rào chắn, không rào, ko rào, không biển báo, ko biển báo, lan can ..
    gãy/thấp/hở/lung/không, cầu thang .. trơn/tối/gãy/té/ngã, sàn .. trơn/ướt .. té/ngã/trượt, nền
    .. trơn/ướt .. té/ngã, trơn .. té/ngã/trượt, đập .. lưng/đầu/mặt/gáy/xuống, không đi nổi, ko
    đi nổi, đi không nổi, đi ko nổi, ko đi được .. chân/lưng/té/ngã, nằm liệt, nằm viện, nhập
    viện, đi viện, vô viện, vào viện, vô bệnh viện, vào bệnh viện, cấp cứu, đi cấp cứu, xe cứu
    thương, gọi 115, 115, gọi 114, lính cứu hỏa, cứu hoả, chữa cháy, pccc, thoát hiểm, lối thoát,
    cửa thoát, bình chữa cháy, báo cháy, chuông báo cháy, cháy ..
    nhà/xe/bếp/ổ/dây/máy/sạc/pin/rèm/chung/phòng/kho/đen/khét, phát nổ, bốc cháy, bốc khói, khói
    .. nghi/mù/ra/đen/lên, khét .. lẹt/mùi/dây/nhựa, mùi khét, mùi gas, mùi ga, rò gas, xì gas, rò
    rỉ .. gas/khí/điện/hóa, hở gas, hở điện, rò điện, giật điện, điện giật, bị giật ..
    tay/điện/tê/khi/người, giật .. tê/bắn, tê tay, chập điện, chập cháy, chạm điện, tóe lửa, toé
    lửa, tia lửa, xẹt lửa, phồng pin, pin phồng, pin .. phồng/nổ/nóng/chảy, nóng ..
    bỏng/ran/rẫy/chảy, ngộ độc, trúng thực, trúng độc, nhiễm độc, nhiễm khuẩn, khuẩn ..
    tả/salmonella/ecoli, tiêu chảy, đau bụng .. dữ/quằn/sau/ăn/cả/quặn/từ/suốt, tào tháo, đi
    ngoài, ói mửa, nôn ói, ói .. sau/cả/hết/suốt/mật, nôn .. sau/cả/thốc, ăn xong ..
    đau/ói/nôn/tiêu/ngứa/sưng/sốt/dị/chóng/chết, uống xong .. đau/ói/nôn/ngứa/sưng/khó/chóng/dị,
    xài xong .. ngứa/rát/bỏng/sưng/đỏ/lột/nổi/dị, dùng xong .. ngứa/rát/bỏng/sưng/đỏ/lột/nổi, bôi
    .. ngứa/rát/bỏng/sưng/đỏ/lột/cháy/phồng, dị ứng, sốc phản vệ, phản vệ, nổi mẩn, nổi mề đay, mề
    đay, sưng .. môi/mắt/mặt/họng/húp/vù/phù, khó thở, tức ngực, không thở được, ko thở được,
    nghẹt thở, tắc thở, tím tái, co giật, động kinh, ngất .. xỉu/đi/tại/lịm/giữa, ngất xỉu, bất
    tỉnh, hôn mê, sốc nhiệt, say nắng, hóc xương, hóc .. đồ/hạt/nhựa/dị, nuốt ..
    phải/pin/nhựa/nút/hạt/đinh/mảnh/kim, dị vật, mảnh .. thủy/thuỷ/kính/sắt/nhựa/chai/kim/vỡ/vụn,
    thủy tinh, thuỷ tinh, mảnh vỡ, miếng .. sắt/nhựa/kính/kim, cọng .. kẽm/sắt/thép, kẽm ghim,
    ghim bấm, kim tiêm, lưỡi lam, dao lam, đinh .. trong/ghim/đâm/lòi, con ..
    gián/dòi/giòi/sâu/ruồi/chuột/thằn/rết/kiến/bọ/đỉa/nhện/ong/rắn/mọt ..
    trong/bò/chết/sống/nằm/lúc, gián .. trong/bò/chết, dòi, giòi, chuột ..
    trong/chết/cắn/chạy/phân, rết .. trong/cắn/bò, ong .. đốt/chích, rắn .. trong/bò/cắn, kiến ba
    khoang, rệp, mốc .. meo/xanh/đen/bánh/trong/sữa, bị mốc, lên mốc, nấm mốc, ôi thiu, thiu, hôi
    thối .. thịt/cá/gà, thịt .. ôi/thối/sống/hư/đỏ, gà .. sống/đỏ/máu/hôi/thối, hết đát, quá đát,
    hết hạn .. sữa/bánh/thuốc/ăn/uống/bán/mà, quá hạn .. sữa/bánh/thuốc/bán, hạn sử dụng ..
    qua/hết/quá/tẩy/sửa/dán, uống nhầm, nhầm thuốc, đưa nhầm thuốc, phát nhầm thuốc, sai thuốc,
    sai liều, quá liều, thuốc .. nhầm/giả/hết/sai/phản/sốc, tiêm nhầm, tiêm sai, truyền nhầm, mổ
    nhầm, hoại tử, biến chứng, nhiễm trùng, mưng mủ, lở loét, bong da, lột da, cháy da, rát ..
    da/mặt/mắt/họng, cay mắt, mù mắt, hỏng mắt, hư mắt, rụng tóc, hói, chó .. cắn/thả/dữ, bảo vệ
    .. đánh/xô/đấm/hành, nhân viên .. đánh/xô/tát/sàm/đấm/bóp, bị đánh, bị tát, bị xô, hành hung,
    ẩu đả, sàm sỡ, quấy rối, xâm hại, dâm ô, hiếp, cướp .. giật/xe/tài, tài xế ..
    ngủ/say/nhậu/rượu/điện/phóng/lạng/ẩu/vượt/buồn/bấm/xem/bỏ/hút/đuổi, shipper ..
    ẩu/phóng/tông/đánh/vượt/say, lái .. ẩu/say/nhanh/buồn/ngủ, chạy ..
    ẩu/lạng/nhanh/bạt/ngược/quá, phóng nhanh, vượt ẩu, vượt đèn đỏ, đèn đỏ, ngược chiều, lạng
    lách, phóng .. bạt/vèo, ngủ gật, buồn ngủ .. lái/tài, nồng nặc .. rượu/bia/cồn/gas/xăng, hơi
    men, say xỉn, dây an toàn, không mũ bảo hiểm, túi khí, phanh gấp, thắng gấp, lật xe, xe lật,
    lao xuống, lao vào .. xe/nhà/người, lao lên .. lề/vỉa, cuốn vào gầm, gầm xe, kẹt .. thang
    máy/trong/cửa/tay/chân/đầu, thang máy .. rơi/kẹt/rớt/tụt/sập/hỏng/giật/đứng/nhốt, thang cuốn
    .. kẹt/cuốn/té/ngã/giật, nhốt .. trong/cháu/bé/xe, bỏ quên .. bé/cháu/xe/trẻ/con, bỏ rơi, bỏ
    .. giữa đường/giữa/cao/trời/nửa, trẻ .. rơi/té/kẹt/hóc/nuốt/đuối, đuối nước, chết đuối, hồ bơi
    .. đuối/clo/kính/trơn, clo .. nồng/cay/mắt, hóa chất .. tay/mắt/mặt/đổ/rò/độc, hoá chất ..
    tay/mắt/mặt/đổ/rò/độc, axit, chì .. nước/sơn/đồ, chất độc, độc hại, ung thư, khí co, khí độc,
    ngạt khí, ngạt khói, cột điện, dây điện .. rơi/đứt/hở/sà/lòng/thòng/xuống/rớt/cháy/chập, cáp
    .. đứt/rơi/sà/thòng, cây .. đổ/gãy .. người/xe/trúng, biển quảng cáo .. rơi/rớt/đổ, vật liệu
    rơi, rơi trúng, rớt trúng, bẫy người`,
};
