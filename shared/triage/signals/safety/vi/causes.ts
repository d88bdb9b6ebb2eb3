const AI = `
  tôi/mình/em/tui/anh/chị/mẹ/bố/ba/cha/bà/ông/vợ/chồng/con/bé/cháu/khách/người/
  bạn/mèo/trẻ/nhóc/sinh/thợ/nội`;
const HAI = `
  té/ngã/bỏng/gãy/sưng/ngất/ngạt/ngộp/hóc/sặc/nghẹn/nôn/đứt/rách/bầm/kẹt/kẹp/
  giật/tông/cán/húc/lọt/rớt/trượt/vấp/cắn/chích/đấm/liệt/nguy/văng/choáng/trầy`;
const DO = `
  xe/ghế/giường/tủ/kệ/bàn/cửa/kính/gương/trần/tường/mái/thang/lan/can/ban/cầu/
  võng/nôi/cũi/địu/xích/đu/xà/tạ/máy/quạt/đèn/bếp/nồi/ấm/bình/lò/ổ/phích/dây/
  sạc/pin/điện/gas/ga/loa/tivi/tàu/thuyền/phao/cống/nắp/hố/lốp/bánh/phanh/thắng/
  ly/cốc/chai/lọ/đai/khóa/khoá/chốt/ốc/giàn/biển/cột/cây/tấm/sàn/bậc/trò/đu/
  quay/máng/trượt/bồn/vòi/xe/đẩy/cáp/treo`;
const HONG = `
  nổ/cháy/khói/khét/xẹt/tóe/toé/chập/rò/xì/phồng/sập/gãy/đổ/rơi/rớt/bung/đứt/vỡ/
  bể/nứt/lật/tuột/mục/bật/văng/sút/lỏng/kẹt/bén/tróc/sắc/nhọn/trơn/chìm/thủng`;

/** What brings people into danger, as Vietnamese tells it. */
export const SAFETY_VI_CAUSES: Readonly<Record<string, string>> = {
  causes: `
    bung khóa, bung khoá, bung chốt, tuột khóa, tuột đai, sút đai, đứt đai, gãy bàn đạp, long
    bánh, nổ bánh, bể bánh, kẹt phanh, kẹt thắng, ${DO} .. ${HONG} .. trúng/vào/xuống/đè/ụp ${AI},
    ${AI} .. ${HAI} .. xuống/trúng/vào/viện/nặng, may .. kịp/thoát/né, suýt ..
    chết/mất/té/ngã/cháy/nổ/tông/đâm/nuốt/hóc/rơi/rớt/sập/mù/tai/lật/ngạt/đuối/trúng/bị/nữa/thì,
    xém .. chết/té/ngã/cháy/nổ/tông/mất/hóc/trúng/rớt/sập/lật/toi, muốn .. chết à/ông/người/chết,
    có người chết, đâm .. xe/vào/đuôi/người, chở quá .. người/tải/khách/số, quá tải ..
    tàu/xe/thang/cầu/điện, nhồi nhét, áo phao .. mục/rách/không/ko/thiếu/hết/nát, thiếu áo phao,
    sóng đánh, sóng to, la hét .. cứu/khóc/hoảng/sợ/bé/xe, hoảng loạn, hoảng sợ, thở máy, bình
    oxy, chạy thận, cúp điện .. máy/oxy/thở/bệnh, mất điện .. máy thở/oxy/bệnh/cấp, nắp cống, hố
    ga, hố .. sâu/không/ko/rào/té/lọt, lọt .. chân/xuống/hố/cống/khe, sụp .. hố/ổ/chân/cống/đất, ổ
    gà .. té/ngã/xe, rào chắn, không rào, ko rào, cầu thang .. trơn/tối/gãy/té/ngã, nền ..
    trơn/ướt .. té/ngã, trơn .. té/ngã/trượt, đập .. lưng/đầu/mặt/gáy/xuống, đi không nổi, đi ko
    nổi, ko đi được .. chân/lưng/té/ngã, nằm liệt, 115 .. tới/đến/không/bắt/máy/chở, gọi 114,
    thoát hiểm, lối thoát, cửa thoát, cháy ..
    nhà/xe/bếp/ổ/dây/máy/sạc/pin/rèm/chung/phòng/kho/đen, khói .. nghi/mù/ra/đen/lên, bị giật ..
    tay/điện/tê/khi/người, pin .. phồng/nổ/nóng/chảy, nóng .. bỏng/ran/rẫy, khuẩn ..
    tả/salmonella/ecoli, ói .. sau/cả/hết/suốt/mật, nôn .. sau/cả/thốc, ăn xong ..
    đau/ói/nôn/tiêu/ngứa/sưng/sốt/dị/chóng/chết, xài xong .. ngứa/rát/bỏng/sưng/đỏ/lột/nổi/dị,
    dùng xong .. ngứa/rát/bỏng/sưng/đỏ/lột/nổi, bôi .. ngứa/rát/bỏng/sưng/đỏ/lột/cháy/phồng, phản
    vệ, sưng .. môi/mắt/mặt/họng/húp/vù/phù, tắc thở, động kinh, ngất .. xỉu/đi/tại/lịm/giữa, say
    nắng, hóc .. hạt/nhựa/dị, nuốt .. phải/pin/nhựa/nút/hạt/đinh/mảnh/kim, mảnh ..
    thủy/thuỷ/kính/sắt/nhựa/chai/kim/vỡ/vụn, mảnh/miếng/mẩu/vụn/mảng .. thủy tinh, thủy tinh ..
    vỡ/trong/lẫn/vụn/nổ/cứa/đâm/bắn/văng, miếng .. sắt/nhựa/kính/kim, cọng .. kẽm/sắt/thép, kẽm
    ghim, ghim bấm, kim tiêm, đinh .. trong/ghim/đâm/lòi, con ..
    gián/dòi/giòi/sâu/ruồi/chuột/thằn/rết/kiến/bọ/đỉa/nhện/ong/rắn/mọt ..
    trong/bò/chết/sống/nằm/lúc, chuột .. trong/chết/cắn/chạy/phân, rết .. trong/cắn/bò, ong ..
    đốt/chích, rắn .. trong/bò/cắn, kiến ba khoang, rệp, mốc .. meo/xanh/đen/bánh/trong/sữa, lên
    mốc, hôi thối .. thịt/cá/gà, thịt .. ôi/thối/sống/hư/đỏ, gà .. sống/đỏ/máu/hôi/thối, hết hạn
    .. sữa/bánh/thuốc/ăn/uống/bán, quá hạn .. sữa/bánh/thuốc/bán, hạn sử dụng ..
    qua/hết/quá/tẩy/sửa/dán, sai liều, thuốc .. nhầm/giả/hết/sai/phản/sốc, hỏng mắt, hư mắt, hói,
    chó dữ, thả chó, bảo vệ .. đánh/xô/đấm/hành, nhân viên .. đánh/xô/tát/sàm/đấm/bóp, bị tát, bị
    xô, ẩu đả, hiếp, cướp .. giật/xe/tài, tài xế ..
    ngủ/say/nhậu/rượu/phóng/lạng/ẩu/vượt/buồn/bấm/xem/bỏ/hút/đuổi, shipper ..
    ẩu/phóng/tông/đánh/vượt/say, lái .. ẩu/say/buồn/ngủ, chạy .. ẩu/lạng/bạt/ngược, phóng ..
    bạt/vèo, dây an toàn, cuốn vào gầm, gầm xe, thang máy ..
    rơi/kẹt/rớt/tụt/sập/hỏng/giật/đứng/nhốt, thang cuốn .. kẹt/cuốn/té/ngã/giật, nhốt ..
    trong/cháu/bé/xe, bỏ rơi, bỏ .. giữa đường/giữa/cao/trời/nửa, hồ bơi .. đuối/clo/kính/trơn,
    clo .. nồng/cay/mắt, axit, chì .. nước/sơn/đồ, cột điện, cáp .. đứt/rơi/sà/thòng, cây ..
    đổ/gãy .. người/xe/trúng, biển quảng cáo .. rơi/rớt/đổ, vật liệu rơi, bẫy người`,
};
