const STRUCTURES = `
  trụ/cột/tường/mái/trần/giàn/lan/pano/dầm/gác/thang/vách/cẩu`;
const STAFF = `
  tài/bưu/tá/vệ/grab/be/gojek/xanh/viên/thợ/thuật/kỹ/lý/sếp/bồi/ôm/mẫu/y/sĩ/hlv/
  pt`;
const NO = `
  không/ko/k/kg/kh/hông/hong/hổng/hok/hem/khum/chẳng/chả/chưa/đéo/éo`;
const APPLIED = `
  kem/serum/toner/cream/gel/mặt/son/gội/nhuộm/uốn/tẩy/peel/laser/triệt/nách/bột/
  giặt/xả/bỉm/tã/băng/dán/nước/thuốc/dầu/xịt/filler/botox/mascara/lens/phấn/sữa/
  vitamin/collagen/rượu/thực`;
const REACTION = `
  bỏng/phỏng/sưng/ngứa/loét/phồng/mẩn/rộp/choáng/ói/nôn/ngất/xỉu/sốc/lở`;
const ROAD = `
  đường/cao/quốc/đèo/hầm/ngã/dốc/phố/lộ/mưa/đêm/trời/rừng/đồng/cầu`;

/** Danger of buildings, roads, vehicles, skin and medicine, as Vietnamese tells it. */
export const SAFETY_VI_HAZARDS: Readonly<Record<string, string>> = {
  buildings: `
    ${STRUCTURES} .. nghiêng/xiêu/lung/mục/sập/sụp/lún/ngả/gãy/rung/vỡ/tróc, ${STRUCTURES} .. đổ
    .. xuống/sập/ập/vào/trúng/đè, tường đổ, tường .. sắp đổ, cột đổ, giàn giáo .. đổ,
    sắp/chực/chờ/trực sập/gãy/đổ/rơi/rớt/lật/bung/ngã, cây .. nghiêng/ngã/bật, nhánh cây ..
    gãy/rơi/rớt, bật rễ, bật gốc, mục gốc, mục ruỗng, cây ... bật/đè/đổ ..
    gốc/rễ/em/người/bé/học/xe/xuống, đè chết, bị .. đè, đè nát, cành cây .. gãy/rơi/rớt, cây ..
    đổ/đè/rơi .. xe/người/nhà/đường/mái/trúng, mảng .. tường/vữa/bê/trần/kính ..
    rơi/rớt/bong/bung, gạch .. rơi/rớt/bong .. trúng/xuống/đầu/xe, vữa rơi, vữa rớt, kính ..
    rơi/rớt .. xuống/trúng/tầng/đầu, tôn .. bay/tốc/rơi/rớt .. xuống/trúng, cần cẩu, giàn giáo,
    mái che .. sập/đổ/bay, mất nắp, không nắp .. cống/hố, không có nắp, nắp .. hố/cống ..
    mất/vỡ/hở/bung/không/ko, hố .. giữa đường, hố .. tử thần, ổ voi, đào đường ..
    không/ko/rào/té/biển, không .. tay vịn, ko có rào, hành lang .. tối/trơn, cầu thang ..
    tối/trơn/mục/gãy/sập/không, bậc .. trơn/gãy/mục/vỡ, sàn .. trơn/ướt/thủng/mục/lún, nền .. ướt
    .. trơn/té/ngã, cửa .. sập/đổ/rơi/đập/kẹp .. vào/trúng/tay/chân/đầu/xuống/người, cửa kính ..
    vỡ/nổ/đổ/rơi/bể/sập, cửa cuốn .. sập/rơi/rớt/đè/tuột/kẹp, cổng .. đè/đổ/sập, chông, rào kẽm,
    dây thép gai, trụ điện .. nghiêng/gãy/đổ/xiêu/rò, dây .. võng/thòng/sà/chùng, thang máy ..
    nhốt/kẹt/rơi/rớt/tụt/lao/trôi/sập/rung/giật/tối, nhốt .. thang, hộp kỹ thuật .. cháy/chập, tủ
    điện .. cháy/nổ/hở/khói/chập/tóe/toé, trạm .. biến áp .. nổ/cháy, ngột ngạt, thiếu ôxy, thiếu
    khí, khóa trái, khoá trái, nhốt .. ngoài/trong/phòng/kho/toilet/vệ/xe/ban, khóa .. trong/nhốt
    .. ra/xe, kẹt .. trong .. phòng/xe/toilet/vệ/thang/kho/cửa, ${NO} .. thoát ra, giẫm đạp, dẫm
    đạp, chen lấn .. té/ngã/ngộp/ngất/xỉu/nguy, xô đẩy .. té/ngã/ngộp/ngất/xỉu`,
  vehicles: `
    vô lăng .. khóa/khoá/cứng/rung/lệch/nặng, tay lái .. khóa/khoá/cứng/rung/lệch/gãy/lỏng, chân
    ga .. kẹt/dính/cứng/lút, chân phanh .. cứng/lún/không/ko/tuột, bàn đạp .. phanh/ga .. kẹt/lún,
    bó phanh, bó thắng, tuột phanh, tuột thắng, đạp phanh .. không/ko/hoài/mãi/cứng, bóp thắng ..
    không/ko/hoài/mãi, phanh tay .. tuột/không/trôi, phanh .. lì/trơ/mềm/lún/cứng/kêu ..
    kịp/ăn/không, xe .. tự .. chạy/lao/tăng/trôi/phóng/rú/lùi/nổ/cháy/bẻ, trôi xe, trôi dốc, rồ
    ga, xe ... đang .. chạy/lái/đổ/leo/đi/bon ...
    tắt/khựng/khóa/khoá/cứng/sập/chết/gãy/văng/rớt/nổ/bung/cháy, đang .. chạy/lái/đi/bon .. xe ...
    tắt/khựng/khóa/khoá/cứng/sập/chết/gãy/văng/rớt/nổ/bung/cháy/mất, tắt/chết máy .. giữa, khựng
    .. giữa, dừng .. giữa .. cao/quốc/đường/ngã/hầm/cầu .. tốc/lộ/ray/tư, lốp ..
    nổ/xịt/nứt/phồng/mòn/chém/bay/văng/bung, nổ vỏ, bể vỏ, vỏ xe .. nổ/mòn/nứt, bánh xe ..
    rơi/rớt/văng/long/lỏng/gãy/bung/kẹt, sút sên, đứt sên, kẹt số .. xe/đèo, gãy ..
    niềng/chảng/phuộc/lái, cửa xe .. bung/bật/mở .. khi/lúc/đang/giữa/ra, xe .. khói/khét, xe ..
    bốc/tự/bị/phát cháy, cháy xe, động cơ .. cháy/khói/nổ, pin xe .. cháy/nổ/phồng/khói, trạm sạc
    .. cháy/nổ/giật/chập/khói/rò, mũ bảo hiểm .. vỡ/bể/nứt/không/rởm, cầu trượt, dây .. bảo hiểm
    .. tuột/bung/đứt/không, dây đai .. tuột/bung/đứt/không, ghế .. bung/bật/gãy/sập/tuột, ghế ô tô
    .. bé/tuột/bung/gãy, ${STAFF} .. lái/chạy/vượt/phóng/quay ... ngược/đỏ/ẩu/gật/say/bạt/mạng,
    ${STAFF} ... buông/đua/lạng/đánh/tạt/ép/leo/lấn .. tay/xe/võng/lách/đầu/lề/làn/tuyến/nhau, tạt
    đầu, ép xe, leo lề, lấn làn, lấn tuyến, bóng cười, ngáo, phê .. thuốc/cần/ma, ma túy, ma tuý,
    buồn ngủ .. lái/tài/gục/xe/tay, tài/xế/lái/bác/phụ .. buồn/ngủ/gục/lim/ngáp ..
    ngủ/gật/gục/lên/dim/ngắn/suốt/quên, gục lên, phanh/thắng/rồ/vọt/cua ...
    ngã/té/nhào/chúi/chồm/đập/bổ .. ra/xuống/nhào/sàn/nhủi/đầu/mặt/vào/tới/trước, lộn nhào, ngã
    nhào, té nhào, bổ nhào, ngã chổng, lăn .. xuống/cù/quay/lông, bán mạng, thục mạng, ma đuổi,
    chạy .. bay/điên/ma/giặc/cướp .. khách/xe/đuổi/đường, bốc đầu, nẹt pô, đua .. xe/nhau ..
    khách/đường/tốc, vượt .. ẩu/phải/xe/container/ray, ${STAFF} ..
    nhắn/bấm/coi/xem/nghe/livestream .. điện thoại/tiktok/đá/vừa/lúc, vừa .. chạy/lái/cầm .. vừa
    .. nhắn/bấm/xem/coi/nghe/lướt/hút/nói/gọi/ăn, một tay .. lái/cầm .. điện, lái .. một tay, gật
    gù, ngủ gục, lái xe .. rượu/bia/men/thuốc/gật/đêm/giờ, mùi .. cồn/bia/men .. lái/tài,
    thả/bỏ/đuổi/tống/ném/vứt/quăng .. xuống/giữa/khách/bà/mẹ/em/bé/con ... ${ROAD} ..
    tốc/lộ/đường/tối/vắng/đêm, đuổi .. xuống xe, thả .. giữa, xuống xe .. giữa, đóng cửa ..
    kẹp/kẹt/sập/trúng/khi, chưa kịp .. xuống/lên/bước/ngồi .. chạy/đóng/rồ/phóng/té/ngã, kéo lê,
    lôi xềnh xệch, quệt .. chân/tay/xe/người, ủi .. xe/người/vào, hất .. xuống/văng/ngã/té/tung,
    húc .. vào/phải/trúng/xe/đuôi/văng, tông ..
    ông/bà/em/con/mẹ/ba/bố/chồng/vợ/bé/chó/tôi/mình/gãy, đâm sầm, lao ..
    lề/vỉa/vực/mương/ruộng/sông/xuống, lật .. ngửa/nghiêng/xe/thuyền/tàu/cano/ghe, tàu ..
    nghiêng/chìm/lật/nước/va/sóng/mắc, cano .. chìm/lật/va/phao, thuyền .. chìm/lật/nghiêng/phao,
    hạ cánh .. khẩn/cứng/gấp, rung lắc, nhiễu động, dưỡng khí, máy bay .. khói/cháy/nổ/chao/rơi,
    cáp treo .. dừng/đứng/kẹt/rung/đứt/lơ, lơ lửng .. không/giữa/cáp/phút/tiếng, treo .. giữa
    không trung, trò chơi .. bung/gãy/đứt/văng/sập/kẹt/hỏng, zipline, dù lượn, nhà phao ..
    lật/bay/xẹp, tạ .. rơi/rớt/tuột/đè/trúng, máy chạy bộ .. giật/té/ngã/tăng/văng/kẹt`,
  skin: `
    ${APPLIED} ... ${REACTION} ..
    mặt/da/mắt/người/tay/chân/môi/lưỡi/đầu/cả/khắp/hết/quá/luôn/rát/rần/đỏ/húp/vù, mặt ..
    ngứa/sưng/bong/bỏng/phỏng/lở/rộp/viêm/mủ, da .. ngứa/sưng/bong/bỏng/phỏng/lở/rộp/mủ, mắt ..
    ngứa/cay/sưng/mờ/nhòe/đỏ/mù/viêm, da đầu .. ngứa/bỏng/lở/phỏng/bong/mủ, nổi .. mụn nước, nổi
    .. hột/cục/mẩn/mề/rộp/phỏng/bọng, đỏ .. rát/ngứa/ửng .. mặt/da/lên/cả, ngứa ..
    rát/điên/chịu/ran/gãi/toàn/khắp/người/cả/đỏ/suốt, rát, sưng ..
    vù/húp/phù/tấy/to/lên/đỏ/bằng/như, hăm .. mông/đít/đỏ/tã/bé, loét .. mông/miệng/lưng, tóc ..
    rụng/gãy/cháy .. mảng/nắm/búi/xém/trụi, rụng .. mảng/nắm/búi, xém tóc, xém da, bong ..
    da/mảng/lớp .. mặt/tay/môi, lột .. da/mảng, tím .. bầm/tái/tay/chân/mặt/mắt, filler ..
    tràn/hoại/hỏng/mù/áp/sưng/vón, tiêm .. filler/botox/tan .. sưng/hoại/liệt/áp/biến/méo/mù, nâng
    mũi .. hỏng/lệch/mủ/nhiễm/thủng/lộ, cắt mí .. hỏng/mủ/nhiễm/nhắm, có mủ, làm mủ, hoại, thâm
    tím, để lại sẹo, sẹo lồi`,
  medicine: `
    kê/bốc/phát/đưa/bán/cấp/lấy/uống .. nhầm/lộn/sai .. thuốc/toa/đơn/liều/người/bệnh, thuốc ..
    nhầm/lộn/sai/quá/gấp/hết/giả .. liều/người/toa/hạn/bệnh/date/nhãn/lọ/loại/đát,
    tiêm/chích/truyền/mổ/nhổ/cắt/khâu/gây .. nhầm/lộn/sai, lung lay, lộn thuốc, lộn toa, nhầm toa,
    sai toa, chẩn đoán .. sai/nhầm/lộn/bậy, chuẩn đoán .. sai/nhầm, bỏ sót .. bệnh/u/gãy/xương,
    quên .. gạc/kim .. trong/bụng, để quên .. gạc/kim/dao/kẹp/panh, kim ..
    cũ/bẩn/lại/chung/rỉ/nhiễm .. tiêm/chích/xăm/xỏ/dùng/máu, không/ko/chẳng/chả/chưa ..
    sát/khử/tiệt .. trùng/khuẩn, dụng cụ .. bẩn/dơ/máu/gỉ/rỉ/trùng, bỏ mặc ..
    bệnh/người/ba/mẹ/con/bé/khách/tôi/ông/bà/sản/nạn, từ chối .. cấp/cứu/tiếp .. cứu/chữa/bệnh,
    cứu thương .. không/ko/chậm/trễ/muộn/chờ, ${NO} .. ai .. cấp/cứu/đỡ .. cứu/giúp/người, ${NO}
    .. gọi .. cấp cứu, sơ cứu, thai .. lưu/chết/ngạt/suy/hỏng, sinh non, băng huyết, dọa sẩy, doạ
    sẩy, sẩy thai, tắc .. mạch/ruột/ống, suy .. gan/thận/tim/hô/kiệt/tạng, men gan, viêm gan, vàng
    da, tai biến, tụt .. huyết/đường, hạ .. đường huyết, huyết áp .. tụt/tăng/vọt/cao, đường huyết
    .. tụt/tăng/vọt, tim .. loạn/nhói/ngừng/thắt, tim đập ..
    loạn/run/mệt/khó/thình/dồn/ngất/chịu/nhanh/mạnh/liên, hoa mắt ..
    chóng/ngất/té/ngã/xỉu/sau/vì/buồn/nôn, xây xẩm, tối sầm, lảo đảo, lịm .. đi/người/dần, gục ..
    xuống/tại/ngã, ngã gục, ngừng thở, ngừng tim, ngưng thở, ngưng tim, thở ..
    dốc/khó/nổi/oxy/không/ko, sùi bọt, trợn mắt, rửa/súc .. dạ/bao/ruột, truyền .. dịch/nước/biển
    .. viện/nhà/đêm/xanh/ngày/chai, vô nước biển, truyền dịch, chuyền nước, nằm .. từ dũ, nằm ..
    nhi đồng, nằm .. chợ rẫy, nằm .. bạch mai, nằm .. việt đức, nằm .. bệnh viện, nằm .. viện ..
    ngày/tuần/rồi/vì/tháng/nhi, ở viện .. ngày/tuần/rồi/vì/tháng/nhi, ra viện, nằm phòng ..
    cấp/hồi/cách/mổ, icu, phải mổ, mổ .. lấy/gấp/cấp/khẩn, phải cắt .. bỏ/cụt/ngón, chích ngừa ..
    dại/uốn, tiêm .. dại/uốn, bó bột, nẹp .. xương/tay/chân, nội soi .. lấy/gắp/dị, soi .. gắp/dị
    .. xương/vật, gắp .. dị/xương/hạt/mảnh/kim, mắc .. cổ/họng .. xương/không/thở/mắc, mắc cổ, mắc
    họng, nghẹn .. cổ/thở/chết/tím, hóc .. cổ/thở/tím/xương/ngang, sặc ..
    nước/sữa/khói/bột/lên/sụa, trị/chữa .. thành/càng/hỏng .. nặng/tật/què, phản ứng ..
    thuốc/phụ/mạnh/nặng, tác dụng phụ, sốt .. cao/li/mê/ban/rét/xuất/liên, sốt .. # độ, mất nước
    .. bé/con/nặng/viện, kiệt sức .. ngất/nhập/xỉu, cảm nắng, chuột rút .. nước/hồ/bơi, hạ thân
    nhiệt, hết .. oxy/ôxy/máu/thuốc .. cứu/thở/chết, cúp/mất/cắt .. điện .. máy .. thở/oxy/lọc/tạo`,
};
