const STAFF = `
  tài/xế/shipper/bưu/tá/vệ/grab/viên/thợ/thuật/lý/kho/bốc/xếp/ngân/toán/tân/
  giáo/chủ/sale/sales/nv/buồng/phòng/dọn/lễ/giúp/đại/kế/thu/tiếp`;
const TAKE = `
  trộm/cắp/chôm/thó/nẫng/cuỗm/ẵm/luộc/khoắng/thụt/tráo/đánh/rút/moi/móc/biển/ém/
  bỏ/lấy/giấu/nhét/chiếm/xà/xơi/ăn/cầm/gạ/tuồn/vòi/ôm/cướp/mượn/gian`;
const MONEY = `
  tiền/củ/triệu/tr/trăm/nghìn/ngàn/k/đồng/lít/chai/vàng/điện/laptop/đồ/hàng/ví/
  túi/máy/linh/iphone/xăng/thẻ/cọc/nhẫn/dây/đt/tỏi/tỷ/usd/đô/quỹ/phí/bộ/sổ/lắc/
  đơn/hoa`;
const GONE = `
  chặn/biến/trốn/lặn/mất/bặt/im/khóa/khoá/xóa/xoá/block/cao/chuồn/sập/đóng/ôm/
  bốc/hủy/huỷ/bùng/out/bay/không/ko/off/tắt`;

/** Theft, scams, forged charges and fakes, as Vietnamese tells it. */
export const FRAUD_VI: Readonly<Record<string, string>> = {
  known: `
    lua dao, bị lừa, lừa tao, scam, scammer, treo đầu dê, giả mạo, mạo danh, giả danh, web giả,
    shop ma .. lừa/chặn/biến, shop lừa, gian lận, gian dối, gian thương, trừ tiền .. không/vô/oan,
    tự động trừ tiền, bị trừ tiền .. oan/vô/không/lạ, mất tiền, bốc hơi, không cánh mà bay, ăn
    cắp, ăn chặn, ăn quỵt, ăn cướp, móc túi, cướp tiền, chiếm đoạt, quỵt tiền, ôm tiền, giật tiền,
    bùng tiền, chặn zalo, chặn luôn, chặn fb, thu tiền khống, đánh tráo, bị tráo, trộm cắp, ăn
    trộm, đa cấp, phishing, quẹt thẻ .. không/lạ, giao dịch lạ, giao dịch không, thẻ .. bị quẹt`,
  thefts: `
    ${STAFF} .. ${TAKE} .. ${MONEY} ..
    tôi/mình/em/khách/của/trong/tui/mẹ/hàng/mk/chênh/ra/riêng/túi/vali, lấy trộm, lấy cắp, mất
    trộm, bị trộm, bị móc, chôm .. đồ/tiền/hàng/máy, thó .. đồ/tiền/hàng, cuỗm, nẫng, xơi tái, ẵm
    .. tiền/cọc/trọn, ôm .. tiền/cọc/quỹ/hàng .. trốn/chạy/biến/mất/bỏ, luộc ..
    linh/phụ/đồ/máy/ruột, rút .. ruột/lõi/bớt/xăng/sổ, toàn .. mạ/xi .. vàng/bạc/đồng, vàng ..
    mạ/giả/non/thiếu/rởm, bạc mạ, bắt đền .. oan/vô/cũ/khống/triệu/tr, chế/vẽ/dựng/bịa .. ra ..
    vết/lỗi/phí/chuyện/bệnh, ăn vạ .. tiền, thụt két, biển thủ, tham ô, đút túi riêng, ăn bớt, ăn
    gian, ăn chia, ăn bẩn, vòi vĩnh, vòi tiền, tiền lót tay, lại quả, hối lộ, bảo kê, tráo ..
    hàng/máy/đồ/điện/thành/bằng/cục/gạch/ruột/đá/linh, đổi ruột, cục gạch ..
    trong/thay/hộp/ship/gửi, thành cục gạch, ra cục gạch, nhận cục gạch, cục đá .. trong/hộp/thay,
    hộp không .. có gì/có hàng, hộp rỗng, gạch .. trong/thay .. hộp/điện/kiện, rạch ..
    vali/hộp/thùng/khóa/dán/túi/kiện/băng, vali .. bẻ/rạch/cạy/mất/phá/mở, hành lý ..
    bẻ/rạch/cạy/mất/phá/lục, bẻ khóa, bẻ khoá, cạy .. khóa/khoá/vali/cửa/két, bị bóc ..
    mất/lấy/đổi/tráo, mất .. laptop/nhẫn/vàng/chuyền/tiền/ví/đồ/điện/iphone/airpods ..
    phòng/vali/xe/kiện/hành/giặt/gửi/két/túi, kẻ gian, đột nhập, câu trộm, đinh tặc`,
  cheats: `
    cân điêu, cân thiếu, cân gian, cân trộm, bơm .. thiếu/gian/khống/lố, đong .. thiếu/gian, gắn
    chip, chip .. gian/xăng/bơm, đổ .. xăng .. thiếu/gian/kim/hụt, cây xăng ..
    gian/thiếu/chip/lận/móc/điêu, đồng hồ .. nhảy/độ/gian/chỉnh/chạy .. số/vùn/tiền/điên/lại, công
    tơ .. nhảy/gian/chạy/chỉnh/tua, tua .. công/đồng/km/odo/số, xe .. ngập/đâm/tua/thủy ..
    giấu/nước/km/lại/kích, tính .. khống/gian/láo/lố/ma/điêu .. tiền/bill/phí/hóa/món, khai khống,
    kê khống, kê thêm, kê láo, hóa đơn .. giả/ma/sửa, bill .. khống/giả/sửa/ma, biên lai giả, giấu
    .. biên/bill/hóa/hàng, quẹt/cà/quét/chạm thẻ .. hai/nhiều/#/thêm/lén/khống/trộm/lạ/nước/mà/dù
    .. lần/tôi/ngoài/rồi/không/lượt, thẻ ... bị .. ai/người/kẻ/đứa/thằng ..
    dùng/quẹt/mua/tiêu/rút/xài/cà, thu tiền .. không .. xuất/đưa/vé/biên/hóa, bỏ túi riêng, tiền
    .. bỏ túi, quẹt .. # lần, cà .. # lần, thẻ .. quẹt/trừ/cà/tiêu/thanh/rút/giao/mua ..
    không/lạ/nước/dù/tự/oan/khống/trộm/mất/lần, giao dịch .. phải/khống/lạ/giả/gian/nào/trái ..
    tôi/mình/em/do/phép/quyền, không .. hiện/hề/giao/mua/rút/bấm .. giao/mua/quẹt/rút ..
    dịch/tiền/gì/mà, tự .. rút/chuyển/bay/mất/bốc .. tiền/sạch/tài/hết/củ/triệu/tr, tiền .. trong
    .. bay/mất/bốc/biến/hụt, mất .. tiền/củ/triệu/tr/tỷ/sạch ..
    trong/oan/vì/do/sau/từ/khi/vào/bấm/bởi/rồi, mất sạch .. tiền/của/hàng/tài, mất sạch #
    triệu/tr/củ, mất trắng, bay .. # .. triệu/tr/củ/k/nghìn/tỷ, bay sạch, sạch ..
    khoản/tiền/ví/thẻ/túi .. sau/khi/vì/bị/rồi, rút .. sạch/hết/trộm/cạn ..
    tiền/thẻ/tài/tk/ví/tiết, hack .. mất/tiền/bán/sạch/rút/hết/nạp/bay/quẹt, acc ..
    hack/bay/bán/mất .. sạch/skin/tiền/củ/đồ/nạp/hết, ký .. khống/giả/thay/hộ/chui/lụi ..
    tôi/tên/hợp/khách/đơn/em/hoa/mẹ, tự ký .. thay/khống/hợp/tên/tôi, chữ ký ..
    giả/nhái/ma/khác/lạ/cắt/scan/ai/mạo, chữ ký .. không phải, giả ..
    chữ/dấu/giấy/tem/bill/web/trang/app/nhân/số/công/ngân/shipper .. ký/mạo/tờ/hàng/viên/an/lừa,
    làm giả, giấy tờ giả, bằng giả, tem giả, nhãn giả, mã giả, tiền giả`,
  scams: `
    ${MONEY} .. xong/rồi/là .. ${GONE} ..
    luôn/số/tích/tăm/zalo/fb/mạng/nick/thoại/hơi/hàng/ru/mất/shop/page/người/máy, chuyển ..
    khoản/cọc/tiền/ck .. xong/rồi/là .. ${GONE}, ck .. xong/rồi .. ${GONE}, cọc .. xong/rồi/là ..
    ${GONE}, nhận .. tiền/cọc/hàng .. xong/rồi .. ${GONE}, chặn ..
    số/liên/zalo/nick/fb/face/facebook/mess/tin/tôi/mình/em .. luôn/lạc/rồi/mất, bỏ trốn, cao
    chạy, chạy mất dép, mất tăm, mất hút, bặt vô âm, bặt tăm, lặn mất, sập sàn, sập web, đánh sập,
    lùa gà, úp bô, úp sọt, ponzi, bơm thổi, công ty ma .. lừa/nhận/chiếm/dụ/ôm/trốn/chặn, dự án
    ma, tour ma, đơn ma, sim rác .. lừa, phòng ma, web ma, !ve ma khong, !ve ma chua, vé ma, trung
    tâm ma, sàn .. lừa/ảo/lùa, đơn .. ma/ảo .. đặt/tiền, giao .. đơn .. không .. đặt, gửi .. đơn
    .. không đặt, đơn .. không hề đặt, không .. đặt .. mà .. giao/cod/hàng/thu, cod ..
    đặt/ma/lạ/lừa, dụ .. nạp/chuyển/đầu/mua/ký/vay/cài/bấm/đóng ..
    tiền/tư/thêm/khoản/app/link/cọc/gói/hợp, dụ dỗ, gài .. bẫy/khách/ký/vay, bẫy ..
    khách/tín/dùng/lừa, bấm .. link .. mất/trừ/lừa/bay/tiền/hack, link .. giả/lừa/lạ/mất/độc, quét
    mã .. mất/lừa/bay/giả, việc nhẹ lương cao, nhiệm vụ .. nạp/rút/tiền .. không/mất/thêm, không
    rút được tiền, nạp .. không rút, giả ..
    shipper/công/ngân/nhân/cán/tổng/số/bưu/web/page/trang/fanpage/app/zalo/hãng/bác ..
    lừa/an/hàng/viên/bộ/đài/gọi/chính/điện/thức/hiệu/sĩ, tự xưng .. nhân/công/ngân/là/bên, đội
    lốt, nhái .. thương/hiệu/mác/logo/trang/web/tên/page, page .. giả/nhái/fake/lừa/mạo/clone,
    trang .. giả/nhái/fake/lừa, fanpage .. giả/nhái/fake/lừa, clone, lừa .. đảo/tiền/khách/mình/
    em/tôi/mẹ/má/người/dân/già/sinh/chị/bọn/hết/cả/#/lọc/dối/mị/bịp/phỉnh/tui/gạt/cọc/vé/mất, quân
    lừa, bọn lừa, đồ lừa, lũ lừa, trò lừa, chiêu lừa, bịp bợm, lường gạt, bị dụ, bị gạt, bị gài,
    bị lùa, bị úp, bị bẫy, bị dắt mũi, cướp giữa ban, treo .. dê .. chó, cam kết .. lãi/lợi ..
    nhuận/tháng .. không/lừa/mất, lãi cắt cổ, tín dụng đen`,
  fakes: `
    hàng/túi/giày/son/kem/mỹ/sữa/rượu/thuốc/vàng/nhẫn .. giả/nhái/fake/rởm/dởm/đểu/pake/replica,
    linh/phụ/đồ/tai/sạc/pin/áo/mực/lốp .. nhái/fake/rởm/dởm/đểu/pake, pha ke, pha-ke, fake ..
    1/100/lòi/loè/rõ/hàng, hàng .. nhái/fake/rep/giả/rởm/dởm/đểu, nhái .. gắn/mác/mà/bán, gắn mác
    .. hiệu/ngoại/chính/nhật/hàn/mỹ/thái/auth, đội giá .. hàng, trà trộn .. hàng, hàng .. trà
    trộn, check .. giả/fake/auth .. ra/không/ko, quét mã .. giả/fake, không phải .. hàng thật,
    không phải .. auth, chiếm .. sim/esim/tài/số/quyền .. khoản/kiểm/điện/thoại/lúc, sim/esim ..
    chiếm/cướp/hoán .. quyền/mất/lúc/tài, cấp lại .. sim/esim .. kẻ/lạ/người/cho, đơn hàng ảo, đơn
    ảo, tem chống giả .. không/ko/soi/quét/mờ, toàn .. rau câu, toàn .. hóa chất, sao chép .. thẻ,
    thẻ .. sao chép, bị sao chép, có người .. rút/quẹt/cà/xài/tiêu .. tiền/thẻ/ở/bên, rút .. ở ..
    campuchia/ngoài/trung/thái/mỹ/nước, vé .. quét/cổng/soát .. không/ko/k ..
    lên/ra/được/vào/nhận, cùng một mã, trùng .. mã/vé/ghế .. vé/ghế/mã, bẫy .. cọc/lừa/link, do ..
    bẫy .. mày/mày, đại lý .. ma/giả/ảo, thay .. kiện/đồ/tùng/pin/màn ..
    dởm/rởm/giả/lô/đểu/cũ/lạ/tàu/nhái, linh kiện .. dởm/rởm/giả/đểu/nhái/tráo/rác, xuất xứ ..
    giả/sai/mạo/gian, tem .. giả/mờ/bóc/cạo/dán/nhái .. lại/giả/chống, mã vạch .. giả/cạo, vé ảo,
    hàng tàu .. mác/gắn/giả/đội, làm nhái, bán nhái, mác giả, đồ giả`,
  nothing: `
    !căn cước gắn chip, !cccd gắn chip, !can cuoc gan chip, !bung chỉ, !bung ra, !bung keo, !bị
    bung, !bung nắp, !bung chi, !bung cúc, !bung mối, !vé .. không .. được, !dat ve khong, !co ve,
    !muc gia, !gia ca, !lua chon, !co ve, !vui ve, !danh gia, !gia tri, !tam gia, !thuc an, !su
    dung, !gia re, !gia tot, !gia tien, !gia dinh, !gia han, !tra gop, !doc bang gia, !giả lập,
    !giả định, !giả sử, !da giả, !giả da, !lông giả, !hoa giả, !cây giả, !răng giả, !tóc giả, !giả
    vờ, !giả gỗ, !giả cổ, !giả bò, !giả cầy, !tác giả, !độc giả, !khán giả, !mi giả, !móng giả,
    !đá giả, !giả đá, !giả trân, !không lo hàng giả, !không phải hàng giả, !không sợ hàng giả,
    !nói không với hàng giả, !đừng .. lừa dối, !lừa tình, !xe lừa, !con lừa, !lừa .. ưng, !cướp
    deal, !cướp sóng, !đánh cắp trái tim, !ăn cắp trái tim, !trộm vía, !trộm nghĩ, !trộm nhìn,
    !cướp mic, !móc túi mua, !đau ví, !bay màu .. son, !rút thăm, !bốc hơi nhanh, !không bốc hơi,
    !đá phò, !ăn gian tuổi, !đánh cắp .. tim, !bùng nổ, !đau bung, !doi bung, !dau bung, !cháy
    túi, !sạch túi vì sale, !cướp .. hồn, !fake da, !fake tan, !phòng chống lừa đảo, !cảnh báo lừa
    đảo, !không lừa, !đừng lừa`,
  toneless: `
    !am thanh, !bang gia, !bao gio, !bun bo, !cam on, !chu nhat, !dat phong, !dong goi, !gi vay,
    !giai thich, !giup em, !giup minh, !hop ly, !khong a, !khuyen mai, !kien nhan, !lan sau, !le
    tan, !may anh, !may gio, !may lanh, !moi mua, !mon hoc, !nao vay, !nhe nhang, !nuoc hoa,
    !phong hoc, !quan nay, !shop con, !shop oi, !than thien, !tinh tien, !tra sua, !vay shop, !ve
    que, !ve tau, !ve khong, !con ve, !chua loc, !mat trang, !mui hoa, !hoa don khong`,
};
