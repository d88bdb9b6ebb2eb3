const STAFF = `
  tài/shipper/bưu/tá/vệ/grab/be/gojek/xanh/viên/thợ/thuật/kỹ/lý/sếp/bồi/phụ/ôm/
  giáo/mẫu/y/hlv/pt`;
const NO = `
  không/ko/k/kg/kh/hông/hong/hổng/hok/hem/khum/chẳng/chả/chưa/đéo/éo`;
const KEEPERS = `
  giáo/mẫu/thầy/cô/viên/trường/lớp/trẻ/trung`;
const CREATURES = `
  gián/dòi/giòi/sâu/ruồi/chuột/kiến/rết/nhện/ong/rắn/đỉa/ếch/sán/giun/quăng/rận/
  rệp/lằn/nhặng/tùng/bọ/ấu/trùng/sùng/sên`;
const OBJECTS = `
  kính/thủy/thuỷ/sành/sứ/kim/đinh/ốc/vít/sắt/kẽm/nhôm/nhựa/nilon/nilong/nylon/
  lông/thun/tăm/lọc/tàn/móng/răng/dao/lam/sạn/sỏi/đá/gỗ/que/dằm/ghim/bulong/
  băng/gạc/keo/pin/tóc/xốp/bao`;
const DISHES = `
  cơm/phở/bún/bánh/cháo/mì/mỳ/miến/sữa/trà/gà/thịt/canh/salad/lon/ly/cốc/pizza/
  burger/hủ/lẩu/bát/chén/suất/đĩa/kem/nem/xôi/chè/cá/tôm/giò/chả/rau/gỏi/xúc/
  phô/cà/tương/mắm/sốt/soup/súp/snack/kẹo/mứt/bia/nước/chai/hộp/gói/đồ/món/thức/
  suối/bình/chua/khô/ngũ/ếch/nhân/lạp/patê/pate/kimbap/sushi/ăn/uống`;
const WOUNDED = `
  tay/chân/mặt/mắt/đầu/miệng/lưỡi/môi/họng/cổ/ngón/mũi/tai/trán/má/đùi/gối/vai/
  lưng/mông/bụng/ngực/da`;

/** Food, children, staff, electricity and narrow escapes, as Vietnamese tells them. */
export const SAFETY_VI_PERILS: Readonly<Record<string, string>> = {
  meals: `
    con mọt, mọt gạo, mọt bò, có mọt, đầy mọt, mọt .. trong .. gạo/bột/sữa/bánh/bún, ${DISHES} ..
    có/lẫn/dính/lòi/thấy/phát/trúng/ra/gặp/nổi .. con/mảnh/miếng/cọng/sợi/cục/mẩu/nguyên ..
    ${OBJECTS}, mảnh/miếng/cọng/mẩu/cục/sợi .. ${OBJECTS} .. trong/lẫn/dưới/dính .. ${DISHES},
    ${DISHES} ... ${CREATURES} .. bò/chết/nằm/nổi/lúc/ngọ/chui/bơi/trong/nhung, ${CREATURES} ..
    trong/dưới/nằm/bò/chết/nổi .. ${DISHES}, nguyên con ${CREATURES}, con ${CREATURES} ..
    chết/nằm/bò/nổi, cắn/nhai/ăn/nuốt/uống/húp/gắp .. phải/trúng/nhằm/nguyên ${OBJECTS}, gắp .. ra
    .. con ${CREATURES}, ${DISHES} .. thiu/mốc/nhớt/thối/ươn, thịt ôi, cá ôi, bị ôi, mùi ôi, bốc
    mùi .. ăn/thịt/cá/gà/tôm/sữa/hôi/thối/chua/thiu, ${DISHES} .. hết/quá/cận .. hạn/date/đát, tẩy
    .. hạn/date/đát, dán .. đè/lại .. hạn/date/tem, sửa date, thịt ..
    sống/tái/đỏ/hôi/thối/ôi/bở/nhớt .. lòm/máu/nhăn/lè/hỏn/rình, sống .. nhăn/lòm/máu/nguyên, đỏ
    .. lòm/hỏn/máu .. thịt/gà/bên, còn .. máu/sống .. thịt/gà/bên/trong/nguyên/đỏ/nhăn, ôm ..
    bụng/bồn/toilet/bô, té re, chột bụng, đau .. quặn/thắt/quằn/dữ .. bụng/ruột/quại, chướng bụng,
    chạy .. toilet/vệ/wc .. lần/suốt/đêm/liên/ngày, đi cầu .. lỏng/ra/máu/#, đi .. # .. lần ..
    vệ/ngoài/cầu/toilet/wc, nôn/ói/trớ/ọe ..
    suốt/liên/cả/tới/ra/hết/mật/thốc/xanh/máu/hoài/đêm/tháo, mửa ra, thượng thổ, thổ tả, miệng
    nôn, sữa/bánh/thuốc/thực/kem/mỹ/nước/snack/xúc/hộp/kẹo/trứng/thịt/chai/mì/gói .. quá/hết hạn,
    hết hạn .. bán/ăn/uống/bé/con/vẫn/từ, quá hạn .. bán/ăn/uống/bé/con/từ, ăn .. xong/vào/về/vô
    ... nôn/ói/mửa/sốt/ngất/xỉu, uống .. xong/vào/về/vô ... nôn/ói/mửa/sốt/ngất/xỉu/ngứa/run/tim,
    xong .. nôn/ói/mửa/ngất/trớ, mùi .. hỏa/xăng/sâu/sơn/clo/cồn/javel/tẩy/hóa/hoá/nhớt/nhựa/khét
    .. uống/ăn/cổ/họng/rát/đau/nôn/ói/ngửi/nhức/chất/buồn, uống/ăn ... mùi
    dầu/xăng/thuốc/hóa/sơn/cồn, rộp lưỡi, tê lưỡi, tê môi, cháy họng, uống .. bỏng/tê/nhớt/nghẹn,
    đi .. toilet/wc/vệ .. kịp/liên/hoài/suốt/mãi/cả/miết, quên .. tháo/rút/gỡ/tắt ..
    dây/kim/ống/garo/chỉ/gas/bếp/ủi/kẹp, tê tím, tím .. tay/chân/môi/mặt, lạ bụng ..
    nôn/đi/ói/sốt, dặn .. không/dị/đừng .. ứng/đậu/tôm/sữa/trứng/hải/lạc, cả ..
    nhà/lớp/đoàn/bàn/team/nhóm/tiệc/trường/xóm .. ói/nôn/đau/tiêu/viện/cấp/sốt/trúng, # ..
    đứa/người/bé/cháu .. nhập/ngộ/viện/ói/nôn/cấp, nước .. nhiễm/asen/váng/phèn/độc/chì/giun/dầu
    .. độc/khuẩn/nặng/bẩn/ngứa/mẩn/nước/nhớt, nước .. đục .. ngứa/mẩn/bệnh/ngầu/đau, thuốc chuột,
    thuốc trừ sâu, thuốc sâu, chất tẩy, nước tẩy .. uống/lẫn/nhầm/trong, cồn công nghiệp,
    methanol, rượu .. ngộ/mù/pha, formol, hàn the, chất cấm`,
  youngest: `
    ${KEEPERS} .. đánh/tát/véo/nhéo/dúi/trói/nhốt/bịt/quất/ném/lắc/ép/bạt/đạp/cấu/dọa/phạt/bỏ ...
    cháu/bé/con/trẻ/tím/bầm/khóc/đói/trong/nắng, bảo mẫu ..
    đánh/tát/bạo/trói/nhốt/dúi/nhét/ép/ném/lắc/đè/bỏ/nắm, bạo lực, ấu dâm, cháu/bé/con/trẻ ...
    bầm/tím/trầy/xước/hằn/sưng/vết/rách .. ${WOUNDED}, cháu/bé/con/trẻ/nhóc/cu ...
    đuối/lọt/ngạt/kẹt/chìm/bỏng/phỏng/giật/thủng/chẹt/cán/lạc/rơi/rớt/trèo ..
    nước/lầu/tầng/xuống/khỏi/lan/ra/hồ/khe/cửa/tay/chân/đầu/song/máu/xe, bé/con/cháu/trẻ ..
    rơi/rớt/ngã/té/lọt/lăn .. từ/xuống/khỏi/ra/khe/lầu/giường/xe/nôi/cũi/ghế, bé/con/cháu/trẻ ..
    cho/đưa/bỏ/ngậm/nhét .. miệng/mũi/tai .. nuốt/hóc/kẹt/nghẹn/sặc, để quên .. bé/cháu/con/trẻ,
    quên .. bé/cháu/con/trẻ .. trên/trong/xe/ở, thất lạc .. bé/con/cháu, để lạc ..
    bé/con/cháu/trẻ, bỏ .. bé/cháu/trẻ .. mình/lại/ngoài/giữa/trên, giao .. bé/con/cháu .. người
    lạ, đón nhầm, trả nhầm .. bé/con/cháu, cũi .. sập/gãy/kẹp/kẹt/bung, nôi .. gãy/lật, xe đẩy ..
    gãy/lật/sập/bung/tuột/trôi, ghế ăn .. gãy/lật/đổ/sập, đồ chơi ..
    sắc/nhọn/vỡ/pin/nuốt/hóc/độc/nổ/cứa/bén/chì, núm .. rách/đứt/bung/hóc, sơn .. chì/độc/tróc ..
    bé/con, bình sữa .. vỡ/nổ/bể/chảy/độc, ti giả, nuốt .. phải/trúng/nhầm/vào/luôn ..
    pin/nam/viên/hạt/mảnh/xu/cúc/nút/đinh/miếng, viên pin .. rơi/rớt/bung/nuốt/ra, nam châm ..
    nuốt/rơi/rớt/rời/văng, dây .. quấn/siết/thắt/vướng .. cổ/bé/cháu`,
  staff: `
    ${STAFF} ... sàm/sờ/bóp/ôm/hôn/mó/vuốt/xâm/lột/cưỡng/quấy ..
    sỡ/soạng/mông/ngực/đùi/eo/hại/bức/rối, ${STAFF} .. hôn/vuốt/hiếp/sàm .. em/mình/tôi/khách,
    ${STAFF} ... đánh/đấm/tát/xô/đạp/túm/bóp/ném/hất/vung .. tôi/mình/em/khách/con/mẹ/bố/ba/vợ/
    chồng/bà/ông/mặt/đầu/cổ/tóc/tay/ngã/té/dao/gậy/ngất/máu/người/anh/bạn/vào/dùi, ${STAFF} ...
    bám/đi/chạy theo .. tôi/mình/em/về/tới/sau/xe, theo .. về .. nhà/trọ/phòng/tận, bám đuôi, lảng
    vảng, rình .. rập/nhà/trộm/cửa/mò/tắm, đứng .. cổng/cửa/nhà/dưới .. nhìn/canh/rình/đêm, mò ..
    nhà/phòng, mò tới, gõ cửa .. đêm/khuya/hoài/phòng, đêm nào .. đứng/tới/đến/nhắn/gõ/gọi/mò, sợ
    .. không/ko/k/chẳng .. dám, ${NO} dám .. về/ra/ngủ/mở/ở .. nhà/đường/cửa/mình/một/ngoài, sợ ..
    khóc/run/chết .. khóc/người/khiếp/luôn, bắt .. cởi/lột, ép .. quan/rượu/uống, giữ người, không
    cho về, không cho ra, không cho .. ra/về/xuống/rời/đi .. khỏi/cửa/xe/nhà, ko cho ..
    ra/về/xuống/rời .. khỏi/cửa/xe, chốt/khóa/khoá/bấm/cài cửa .. không/nhốt/giữ/bên/ko/trong,
    chặn .. đầu/đường/cửa/xe, dọa .. đánh/giết/chém/đâm/đốt/tung/người/chặt/xử, doạ ..
    đánh/giết/chém/đâm/đốt/người/xử, hăm dọa, hăm doạ, đe dọa, đe doạ, cầm ..
    dao/gậy/mã/kiếm/búa/súng/gạch/dùi, rút .. dao/súng/kiếm, dí .. súng/dùi, vung .. dao/gậy/tay,
    giở trò, đồi bại, biến thái, dâm dê, nắm .. tóc/cổ .. lôi/kéo/đập/áo, túm .. tóc/cổ/áo, đẩy
    ngã, đẩy té, bị .. đẩy/lôi .. ngã/té/ra/xuống/xềnh, lôi ra, lôi xuống, kéo tóc, xô xát, côn
    đồ, giang hồ, xã hội đen, đầu gấu, tạt sơn, mắm tôm, khủng bố .. tinh/gia/nhà/nợ, đánh hội
    đồng, đánh tới tấp, đánh .. nhập/bầm/chảy/gãy`,
  power: `
    chạm/sờ/đụng/rờ/cắm/rút/mở/cầm/động/vịn .. tê/giật/rần/tưng/xẹt/tóe/toé ..
    tay/rần/điện/người/bắn/lửa/mình/nảy/lên, giật .. nảy/bắn/văng/tung/ngược/té/ngã/tê/đùng ..
    người/mình/ra/tay/bật/ngửa, tê .. rần/rật/buốt .. tay/người, điện ..
    giật/rò/hở/nhiễm/chập/dẫn/phóng .. chết/tay/người/vỏ/ra/con/mẹ/suýt/té/ngã/cháy, vỏ ..
    máy/tủ/nồi/bình .. điện/giật/tê/rò, rò .. ra vỏ, nóng .. cháy/chảy/đỏ/bỏng/rẫy/rực/khét/phỏng
    .. tay/nhựa/rực/rẫy/da/ổ, chảy .. nhựa/vỏ/ổ/dây/phích, nóng đỏ, đỏ rực ..
    dây/ổ/lửa/than/bếp/ga, phụt .. lửa/khói/ra, xịt .. lửa/khói, lửa ..
    phụt/bùng/tóe/lan/cháy/bốc/xẹt, khói .. bốc/bay/nghi/đen/mù/tỏa/toả/um/xì/đặc/trắng, khét ..
    lẹt/nhựa/mùi/điện/dây, mùi .. khét/cháy/ga/gas/nhựa .. nồng/nặc/từ/trong/ra, van ..
    gas/ga/xì/hở/hỏng, gas .. xì/rò/hở/nồng/nổ, bình ga .. xì/rò/nổ/hở/gỉ/cháy/móp, bếp ga ..
    xì/nổ/cháy/rò/phụt/bùng, nồi áp suất .. nổ/bung/xì/văng, nắp .. văng/bật/bay/bung ..
    vào/trúng/mặt/tay/lên/trần, nổ tan, nổ bụp, nổ đoàng, nổ toang, chai .. nổ/vỡ/bật/bể ..
    tay/mặt/miệng/mảnh/mắt, ly/cốc/bình/chảo/nồi/ấm .. nổ/vỡ/bể/nứt ..
    tay/chân/bỏng/phỏng/mảnh/mặt/nước/tung/toang, mảnh .. văng/bắn/vỡ/cắm/ghim ..
    vào/trúng/tứ/khắp/tay/chân/mặt/mắt, văng .. mảnh/vào/trúng .. mắt/mặt/người/tay/trán/tung/tóe,
    dầu/nước/canh/lẩu/súp/cháo/mỡ/trà/phê/sôi .. đổ/bắn/tạt/văng/hất/trào/dội/xối/rót ..
    vào/lên/trúng/người ... ${WOUNDED}, nước .. nóng/sôi .. bỏng/phỏng/đổ/tạt/bắn/da/tay, sắc ..
    như/lẹm/cạnh/bén .. dao/cứa/tay/đứt/cắt, cứa trúng, cứa đứt, bị .. cứa, cạnh ..
    sắc/bén/nhọn/ba, đâm .. thủng/vào/trúng ${WOUNDED}, cắm .. vào ${WOUNDED}, ghim .. vào
    ${WOUNDED}, xiên .. vào ${WOUNDED}, kẹp .. nát/dập/đứt/gãy/tím/sưng, dập ..
    nát/móng/ngón/xương/phổi, nát .. ngón/tay/chân, ngón ..
    nát/bấy/đứt/lìa/gãy/bẹp/tím/kẹt/kẹp/cụt/sưng/tét/thâm, nát bấy, ${WOUNDED} ..
    nát/dập/bấy/lìa/cụt/trẹo/bầm/sưng ..
    bấy/nát/lìa/bầm/vù/húp/tái/đen/ngắt/phải/tay/chân/thịt/lên/to, sứt .. đầu/trán/môi/móng, bay
    .. móng/răng, lòi .. xương, trật .. khớp/tay/chân/vai, sai khớp, rạn .. xương/sườn, u ..
    đầu/trán/cục/một, chảy .. máu/mủ .. ${WOUNDED}, máu .. chảy/me/ra/đầm/tuôn/phun/loang/bê/lênh,
    đầm đìa .. máu, rớm máu, xịt máu, tứa máu, may/khâu # .. mũi, # mũi khâu, # mũi ..
    kim/trán/tay/đầu`,
  others: `
    trúng .. ${WOUNDED}/gáy/bắp/thái/sườn/hông/cằm/người, cắn/húc/cán/tông/xô/tát/quất/đạp/đấm ..
    con/cháu/bé/mẹ/má/bố/ông/vợ/chồng/khách/chân/tay/tôi/em/mặt/bụng ..
    tôi/em/mình/tui/nhà/gái/trai/cháu/cụ/bé/rách/chảy/sưng/phải/ngã/té/viện/hàng/bầm, bắt nạt, bị
    .. đánh .. ở/tại/trong/vào/cho/tới/bầm/hội, bị .. bạn .. đánh/đẩy/xô/cắn/đấm/cào,
    biển/bảng/tấm/tôn/bạt/pano/hiệu .. bay/rơi/rớt/sập/đổ ..
    tứ/xuống/vào/trúng/khỏi/giữa/người/đầu/xe/phố/đường, ngồi/nằm/đứng/nhét/nhồi/chui/trèo ..
    khoang/gầm/nóc/cốp/bậc .. hành/xe/hàng/cửa/lái/tàu, mở cửa .. lúc/khi .. ngủ/tắm/thay, vào
    phòng .. lúc/khi .. ngủ/tắm/thay, người lạ .. vào/mở .. phòng/cửa, vị ..
    xăng/dầu/hóa/hoá/xà/clo/kim/sơn/cồn/thuốc, chìm nghỉm, chìm xuống,
    con/bé/cháu/người/tàu/thuyền/ghe/phao/cano .. chìm, kêu cứu, cầu cứu, hét cứu, hít ..
    phải/khói/khí/hơi .. ho/ngất/khó/sặc/chóng/nôn/độc/mùi, lo .. cháy/nổ/sập/ngã/té/giật/ngộ ..
    lắm/quá/nhà/con/bé/người/chết, liều mạng, coi rẻ, tắc trách .. chết/mạng/tính/bệnh/con, hãi
    hùng, kinh hồn, bạt vía, rợn người, rợn tóc, bủn rủn .. tay/chân/người/sau/vì, vã mồ hôi ..
    lạnh/tay/run/ngất/khó, mồ hôi lạnh, run .. lẩy/cầm/bần/tay .. bẩy/cập/bật/chân, tay chân ..
    run/bủn/lạnh/tê/co/tím, lừ đừ .. bé/con/cháu/sốt/li/ngủ, mất .. đốt/ngón/móng/thị/trí ..
    ngón/tay/chân/lực/nhớ, nuốt .. mất/chân/tay/dép .. bé/con/cháu/dép/chân/tay/thang, cuốn ..
    vào/chân/tóc/tay/váy/áo .. vào/máy/thang/bánh/xích/sên, bánh xe .. cán/nghiến, nghiến ..
    chân/tay/qua/nát, cán .. lên/qua/trúng/chết/chân/phải, lùi xe ..
    trúng/cán/vào/tông/không/đụng, không người .. trông/coi/canh/giám/cứu, một người ..
    coi/trông/canh .. con/bé/trẻ/lớp/mấy/hồ, bỏ .. mặc/lại/quên/đói/khát ..
    bé/con/cháu/trẻ/cụ/bà/ông/khách/bệnh, hỏng phổi, bỏng phổi, phù to .. lốp/pin/quả, lốp ..
    phù/phồng/nứt, xây xát, sây sát, trầy trụa, trầy xước .. tay/chân/mặt/người/đầu/gối/khuỷu,
    đóng vảy, tróc vảy, bong tróc .. da/mặt/tay/môi/chảy, da .. đỏ/bong/nổi/khô ..
    rát/ngứa/tróc/mẩn/phỏng/mụn, sán .. lợn/dây/chó/lá/trong/ấu, giun .. sán/trong/bò/chui, ký
    sinh, kí sinh, rận .. cắn/giường/đốt, rệp .. cắn/giường/đốt, bọ .. cắn/đốt/trong/chét ..
    đỏ/ngứa/giường/chân/sưng/nệm/cơm/bánh/phở`,
  hits: `
    bị trẹo, bị cuốn, bị húc, bị hất, bị cán, bị tét, bị lở, bị loét, bị choáng, bị táp, bị cào,
    bị vấp, bị nhốt, bị đuối, bị lạc .. bé/con/cháu/trẻ/mất, bị bỏ lại, bỏ lại ..
    xe/bé/trẻ/cháu/con/giữa/phòng/sân, táp/nện/đập/phang/rơi/rớt/đâm/húc/tông/dội/quất/đè/chém/
    văng/bắn/cào/bật/bay/đổ/quật/đạp/thụi/tát/chọi/ném/phụt/xối/ụp/ập ..
    vào/trúng/xuống/lên/ngang/qua/vô ... ${WOUNDED}/gáy/bắp/thái/sườn/hông/cằm/sống/sọ/nóc/vỉa,
    trẹo, táp, mửa, ói, nôn, sặc, hóc, té, ngã, rớm, toác, lở, giập, sưng, quắt queo, tóe, toé, tê
    .. hết/cứng/cả/liệt/dại/lưỡi/môi .. lưỡi/môi/miệng/mặt/tay/chân/người/đầu/nửa, ong ong ..
    đầu/óc, đầu .. ong ong, nhức .. đầu/mắt/buốt/óc .. buồn/nôn/chóng/khói/mùi/ngửi/vì, lở ..
    lưng/mông/da/người/chân/hết/loét, ${NO} .. ai ..
    thay/canh/trông/coi/đỡ/giúp/can/chăm/cứu/thèm/ra ..
    tã/bé/trẻ/bỉm/ông/bà/bệnh/hồ/giúp/cứu/đỡ/con, không ai canh, không ai trông, dìm/dúi ..
    đầu/nước/mặt/bé/cháu/con, ấn đầu, nhấn đầu, nhấn nước, nhiễm ..
    chì/độc/khuẩn/trùng/xạ/giun/sán/nấm/hiv/lao/asen/dịch, quên .. siết/gài/cài/khóa/thắt/vặn/siết
    .. ốc/chốt/đai/dây/van/gas/nắp/bánh/an, ốc .. lỏng/tuột/rơi/long/sút, bánh ..
    lắc/lỏng/rung/văng/long/lìa, cổ xe .. gãy/gập/lỏng/gẫy, gập .. xuống/lại ..
    xe/ghế/giường/tay/ngã/té/bay, đổ/sập/ụp/ập/úp/sụp .. ập/xuống/lên/vào ..
    đầu/người/vỉa/đường/xe/giường/sân/khách/bàn, bầu/thai ...
    quang/tiêm/té/ngã/ngộp/chen/ngất/xô/đẩy/cấp/khói/sốc, thụt .. chân/xuống/lỗ/hố, bay .. qua ..
    đầu/xe/lan, bay khỏi .. xe/ghế, chọc/chích/lấy ven .. lần/mãi/bầm/sưng/hoài, xẹt ..
    tia/lửa/điện/xanh, tia .. xanh/lửa/điện .. lò/ổ/dây/máy/trong/bên, thả rông, chó .. không/ko
    .. xích/mõm, hút thuốc .. xăng/gas/bình/bơm/đổ, xăng ... hút/lửa/bật .. thuốc/lửa/máy, tàn
    thuốc .. rơi/cháy/vào/nệm/rèm, lệch/chậm/trễ/sơ/nhanh/thêm .. tí/chút/xíu/giây/tẹo/sẩy ..
    là/thì .. toi/chết/vô/đi/xong/nát/xuống/trúng/bay/vào/mất/tiêu, lăng quăng, loăng quăng, bọ
    gậy, rong rêu, nước .. cặn/rêu/váng/tảo/lợn .. đục/nổi/đen/bẩn/trong/cợn, xác ..
    gián/ruồi/chuột/côn/kiến/muỗi/bọ/sâu, mù .. mắt/một/hai/luôn/vì/do, méo .. mặt/mồm/miệng, liệt
    .. giường/luôn/chân/tay/người/mặt/hai, què .. chân/quặt/tay, rỉ .. máu/dịch/mủ/gas/axit/điện,
    tràn .. dịch/khí/máu .. phổi/não/màng/não, chảy .. dịch/mủ, thai phụ, sản phụ ...
    chết/tử/nguy/băng/cấp/bỏ, tử .. vong/nạn, người .. chết/mất/thương ..
    viện/vì/do/trong/oan/luôn/tại/rồi, cháy ..
    da/tóc/mày/mi/lông/áo/quần/nệm/rèm/thảm/giường/bảng/ổ/phích/mạch/loa/xe/đen/thành/rụi/trơ,
    phực .. lửa/cái/cháy, bùng .. lửa/cháy/lên, tiếng nổ, vụ nổ, khói ..
    đen/trắng/khét/mù/đầy/từ/lan/xộc, khói cả, ám khói, mẹ bầu .. té/ngã/chen/đứng/ngất/sốc, bà
    bầu .. té/ngã/chen/đứng/ngất/sốc/xô/kẹp, người già .. té/ngã/ngất/bỏ/chen/kẹt, cụ/bà/ông ...
    té/ngã/ngất/xỉu/gãy/choáng/bỏng/phỏng ..
    xuống/gãy/viện/đầu/chân/tay/cấp/luôn/nằm/ra/hông/xương/khi/vì/do`,
  escapes: `
    xém .. nữa/chút .. chết/toi/bị/cháy/té/ngã/tai, thiếu điều .. chết/té/ngã, tí/tý/chút/xíu/tẹo
    nữa .. chết/toi/cháy/té/ngã/trúng/rơi/tông/mất/đi/xuống/húc/đâm/ngạt/bỏng/phỏng, không thì ..
    chết/cháy/mất/toi/nát, hên/phước/may/mừng/phúc .. kịp/né/nhảy/thoát/chạy/dập/cứu/mũ/đội ..
    không/ko/k/được/ra/kịp/tay/bảo, may .. mà/là/có/sao ... kịp/thoát/né/cứu/đỡ/nhảy/ngắt, may ..
    phát hiện .. kịp/sớm, không ai .. bị/sao/thương/thiệt .. gì/thương/mạng, chờ/đợi/để ..
    có/ai/người ... chết/nạn/mạng/cháy .. mới/rồi/à/hả, có ngày ..
    cháy/chết/mất/sập/tai/gãy/nổ/đi/án, lỡ .. cháy/nổ/chết/sập/giật/té/ngã/nuốt/tai ..
    sao/ai/thì/nhà/người/con/bé/nạn, nhỡ .. cháy/nổ/chết/sập/giật/té/ngã/nuốt/tai ..
    sao/ai/thì/nhà/người/con/bé/nạn, sợ cháy, sợ nổ, sợ chập, sợ sập, sợ .. chập điện/ngộ/đột, đùa
    .. tính/mạng, mạng .. người/sống/khách .. rẻ/coi/đùa/khinh/chơi, đứng tim, điếng hồn, hồn vía,
    hết hồn .. vì/xe/khi/con, kinh hoàng .. vì/khi/xe/cháy/đêm/trên/trong/với, kinh hãi,
    rớt/rơi/đổ/sập/rụng/bung/văng/nổ .. ngay/trúng/sát/cạnh/suýt/xuống ..
    chỗ/đầu/giường/bàn/người/con/bé/nhóc/chân/lưng/nôi/mặt/nơi/gáy, may .. bữa/hôm/lúc/đó/khi ..
    nó/con/bé/không/ko/nhà/cháu/đi/ai/chưa/vắng/đang .. đi/ở/học/ai/ngồi/ra/vắng/ngủ,
    mèo/cún/thú/pet/boss ... què/chết/ốm/đói/sút/liệt/bại/giật/ói/nôn/gãy/bỏng/rách/kiệt/trơ, bé
    chó ... què/chết/ốm/đói/liệt/ói/gãy, chó mèo ... què/chết/ốm/đói/liệt/ói/gãy/mất, bỏ đói, trơ
    xương, chết hụt, mạng vong, chết .. thảm/oan/cháy/ngạt/đuối/tại/trên, chết .. trong ..
    phòng/xe/hồ/bể, nhảy lầu, nhảy cầu, trầm cảm .. vì/do/nặng/muốn, hoảng .. loạn/sợ/hốt/hồn ..
    chạy/khóc/la`,
};
