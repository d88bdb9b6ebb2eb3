const BODY = `
  tay/chân/mặt/mắt/đầu/da/miệng/lưỡi/họng/cổ/lưng/ngón/mũi/răng/bụng/ngực/đùi/
  vai/người/mồm/trán/má/bàn/cánh`;
const CHILDREN = `
    con tôi, con mình, con em, con e, con nhà, con gái, con trai, con nhỏ, bé nhà, bé con, bé gái,
    bé trai, cháu nhà, cháu tôi, trẻ em, trẻ nhỏ, trẻ con, em bé, thằng bé, thằng nhóc, con bé,
    cháu bé, con chị`;
const HARM = `
  bỏng/phỏng/ngã/té/hóc/nghẹn/sặc/nuốt/giật/gãy/sưng/nôn/ói/tiêu/ngộ/viện/cứu/
  đứt/kẹt/ngạt/dị/sốt/đau/thương/kẹp/rách/cắn/nguy/tím/co`;
const LIVING = `
  tôi/mình/em/e/tui/anh/chị/mẹ/má/bố/ba/cha/bà/ông/vợ/chồng/con/bé/cháu/cô/chú/
  bác/dì/khách/người/ng/bạn/nhà/chó/mèo/cún/shipper/bầu/nội/ngoại/hs/trẻ/nhóc`;
const HURT = `
  bỏng/phỏng/té/ngã/hóc/nghẹn/sặc/giật/gãy/ói/nôn/ngất/xỉu/ngạt/ngộp/tông/đâm/
  cán/liệt/bầm`;
const CHILDREN_HARMED = CHILDREN.split(',')
  .map((child) => `${child} ... ${HARM}`)
  .join(',');

/** People in danger, as Vietnamese tells it. */
export const SAFETY_VI_PEOPLE: Readonly<Record<string, string>> = {
  injury: `
    bị thương, chấn thương, thương tích, trầy xước .. ${BODY}, trầy .. ${BODY}, xước tay, xước
    mặt, đứt lìa, cắt vào tay, cứa vào, cứa rách, chảy máu, ra máu, đổ máu, rướm máu, tóe máu,
    xuất huyết, khâu .. mũi, may .. mũi, băng bó, vết thương, bị bỏng, bị phỏng, bỏng ..
    tay/chân/mặt/lưỡi/miệng/da/họng/môi/lưng/đùi, phỏng tay, phỏng lưỡi, phỏng miệng, phỏng chân,
    phỏng nặng, phỏng hết, bỏng nặng, bỏng độ, bỏng rát, phỏng nước, phỏng rộp, rộp da, bỏng nước,
    bỏng hết, phỏng hết, bỏng lạnh, nước sôi .. đổ/bắn/người/tay/chân, dầu sôi, bỏng bô, bầm tím,
    sưng .. ${BODY}, dập tay, kẹp trúng, kẹp vào, tụ máu, thủng .. ${BODY}, !chảy máu mắt, !chảy
    máu chất xám, !chảy máu túi`,
  bones: `
    gãy .. tay/chân/xương/răng/cổ/ngón/mũi/sườn/đòn, mẻ răng, sứt răng, bong gân, trẹo chân, chấn
    động não, rơi vào .. ${BODY}, rơi xuống .. ${BODY}, rơi vỡ .. ${BODY}, đè .. người/tay/chân,
    té .. xe/ngã/cầu/sấp, té đau, té đập, bị té, bị ngã, ngã .. ${BODY}/xe/đau/xuống, trượt chân,
    trượt té, trượt ngã, vấp té, vấp ngã, sập .. ghế/giường/trần/kệ/võng, giường .. sập, võng ..
    đứt, cụt tay, cụt chân, tàn tật, tàn phế, bại liệt, !ngã giá, !ngã mũ, !ngã ngửa, !ngã ngũ`,
  body: `
    bị ngất, xỉu luôn, bất tỉnh, hôn mê, co giật, khó thở, tắt thở, tức ngực, nghẹt thở, ngạt thở,
    ngạt khói, ngạt khí, ngộp thở, bị ngạt, bị sặc, bị hóc, mắc nghẹn, bị nghẹn, đột quỵ, nhồi
    máu, đuối nước, cay mắt, sảy thai, động thai, choáng váng, hoại tử, mưng mủ, loét, áp xe, rộp,
    tróc da, rát .. da/mặt/mắt/họng, cháy rát, bong da, rụng tóc, rụng cả, mù, mờ mắt, giảm thị
    lực, viêm .. da/mắt/giác/phổi, di chứng, sẹo, để sẹo, thành sẹo, đau tim, nghẹt, tái mét, mê
    man, li bì, nằm bẹp, co quắp, té lầu, bị kẹt, mắc kẹt, kẹt ..
    tay/chân/ngón/đầu/thang/lift/cửa, kẹp .. tay/chân/ngón/tóc, đứt ..
    tay/chân/ngón/gân/dây/phanh/thắng/cáp, cắt .. tay/chân/ngón/mạch, cứa .. tay/chân/ngón, cứa
    cổ, cứa môi, rách .. tay/chân/da/mặt/môi/đầu/trán/miệng/toạc, toạc .. tay/chân/da, phải khâu,
    bị khâu, khâu mấy, gãy, máu, !xương máu, !máu mặt, !góp máu, !máu nghề, !gãy gọn, !gãy cánh,
    !khâu đóng gói/giao/nào/kiểm/phục/này/hậu/cuối/xử/tư, !các khâu, !từ khâu, !khâu .. kém, !gãy
    càng kính, !nhóm máu, !máu me cờ`,
  hospital: `
    nhập viện, đi viện, vào viện, nằm viện, đưa/chở .. vào/đi/vô/đến/tới/lên/ra viện/bệnh/cấp, vô
    viện, bệnh viện vì, bệnh viện .. cấp, đi bệnh viện, vào bệnh viện, vô bệnh viện, đưa .. bệnh
    viện, cấp cứu, gọi 115, xe cứu thương, hồi sức, trạm y tế, phẫu thuật vì, thương tật, nguy
    kịch, đi khám .. bác sĩ/sau, bác sĩ bảo/nói/đoán/luận .. do/bị`,
  allergy: `
    dị ứng, di ung, mẩn ngứa, mề đay, phát ban, nổi ban, nổi đỏ, mẩn đỏ, ngứa
    khắp/toàn/cả/hết/ngáy, phù mặt, kích ứng, da .. bỏng/phồng/lột/tróc, !không kích ứng, !không
    gây kích ứng, !ko kích ứng, !k kích ứng, !không bị kích ứng, !không dị ứng, !không bị dị ứng,
    !ko bị kích ứng, !ko dị ứng`,
  sickness: `
    ngộ độc, trúng độc, trúng thực, nôn mửa, nôn ói, ói mửa, bị nôn, bị ói, ăn xong ..
    nôn/ói/đau/tiêu, ăn vào .. nôn/ói/đau/tiêu/buồn, uống xong .. nôn/ói/đau/tiêu/buồn/chóng, tiêu
    chảy, ỉa chảy, tào tháo, đi tướt, đau bao tử, đau dạ dày .. ăn, vi khuẩn, salmonella, e coli,
    botulinum, !đầu độc, !cười đau bụng, !cười .. đau bụng, đi ngoài, đi cầu .. lần/liên/ra, ói ..
    từ/tới/suốt/quá/hết/ra/mật, nôn .. từ/tới/suốt/thốc/hết/ra/mật, đau .. bụng/quặn/ruột, buồn
    nôn, chóng mặt, sốt .. cao/li/mê/ăn/uống, phát sốt, ớn lạnh, nhiễm ..
    khuẩn/độc/trùng/virus/sán/giun, kiết lỵ, bệnh .. vì/do .. ăn/uống/dùng, ăn .. vào/xong/về ..
    đau/ói/nôn/tiêu/mệt/sốt/ngứa/sưng/dị/nhập/cấp/viện/chóng/khó, uống .. vào/xong/về ..
    đau/ói/nôn/tiêu/mệt/sốt/ngứa/sưng/dị/nhập/cấp/viện/chóng/khó, dùng .. vào/xong/về ..
    ngứa/sưng/rát/đỏ/dị/nổi/cháy/lở/bong/nhập/mẩn, bôi .. vào/xong/vô/lên ..
    ngứa/sưng/rát/đỏ/dị/nổi/cháy/lở/bong/mẩn, xài .. ngứa/sưng/rát/dị/nổi/lở/bong/mẩn/phỏng/bỏng`,
  children: `
    ${CHILDREN_HARMED}, bé .. bị/nuốt ..
    bỏng/phỏng/ngã/té/hóc/nghẹn/sặc/nuốt/giật/ngộ/cắt/đứt/kẹt/ngạt/dị/pin/nôn/tiêu/ói/kẹp, cháu ..
    bị .. bỏng/phỏng/ngã/té/hóc/nghẹn/sặc/nuốt/giật/ngộ/đứt/kẹt/ngạt/kẹp/tông/nôn, nuốt ..
    pin/nam/cúc/nút/hạt/xu/mảnh/bi, pin cúc áo, pin nút, sắc nhọn, sắc cạnh, bén ngót, chi tiết
    nhỏ, bỏ quên .. bé/con/cháu/trẻ/xe, quên .. trên xe, bạo hành, ngạt trên xe,
    bé/cháu/con/nhóc/trẻ ... nghẹn/sặc/nuốt/bỏng/gãy/ngạt/kẹp/kẹt/đứt/nôn/sưng/mẩn,
    bé/cháu/con/nhóc/trẻ .. bị .. hóc/phỏng/ngã/té/ngộ/ói/rách, con nít ..
    rớt/té/ngã/trèo/nuốt/hóc/kẹt, trẻ con .. rớt/té/ngã/trèo/nuốt/hóc/kẹt, quấn cổ, siết cổ, thắt
    cổ`,
  violence: `
    bị đánh, !bị đánh dấu, !bị đánh giá, !bị đánh bại, !bị đánh thuế, !bị đánh lừa, !bị đánh bật,
    đánh người, hành hung, hành hạ, đánh đập, đấm vào, tát vào, bóp cổ, quấy rối, sàm sỡ, dâm ô,
    xâm hại, hiếp dâm, cưỡng hiếp, sờ mó, sờ soạng, đụng chạm, đâm chém, bị cướp, chó cắn, bị cắn,
    bám theo, theo dõi .. về nhà, nhốt, tự tử, tự sát, không muốn sống, muốn chết .. trầm cảm/nợ`,
  people: `
    ${LIVING} .. bị .. ${HURT}, ${LIVING} .. té/ngã/ngất/xỉu/nôn/ói/bỏng/phỏng ..
    xuống/lăn/cầu/nặng/liên/suốt/cả/hết/tay/chân/mặt/luôn, làm ..
    con/mẹ/bà/vợ/chồng/bé/khách/tôi/mình/em .. bỏng/phỏng/ngã/té/gãy/sợ/khóc/thương, cả nhà ..
    nôn/ói/viện/ngộ/tiêu/đau/bệnh/ốm/sốt/cấp, cả công ty .. nôn/ói/viện/ngộ/tiêu/đau, suýt ..
    chết/toi/mất/mù/gãy/ngất/ngạt/cháy/nổ/bỏng/bị/lao/rơi/ngã/té/tai/đi/thiêu/nữa, xém ..
    chết/toi/mất/mù/gãy/ngất/ngạt/cháy/nổ/bỏng/bị/lao/ngã/té/tai/đi/nữa, tí nữa thì, tý nữa thì,
    tí nữa là, chút nữa thì, chút nữa là, xíu nữa là, xíu nữa thì, may mà .. không/ko/chưa/k ..
    sao/cháy/chết/nặng/gì, may là .. không/ko/k .. sao/ai, hú vía, hú hồn, thoát chết, may mắn ..
    thoát/sống, chết chứ, chết như chơi, chết có ngày, có mà chết, đi đời, đi tong .. mạng, chết
    thì ai, chịu trách nhiệm .. tính/mạng/con/sức`,
  words: `
    lỏng lẻo .. lan/thanh/tay/ghế/giường/ốc/ban, lan can, ban công ..
    lỏng/gãy/thấp/rơi/rớt/ngã/té/sập, thanh chắn .. lỏng/gãy/rớt/không, quạt ..
    rơi/rớt/văng/gãy/nổ/cháy, đèn .. rơi/rớt/nổ/cháy, gas ... xì/nổ/cháy/rò/hở/phụt/bùng, bếp từ
    .. nổ/cháy/giật/nứt/rò, nồi .. nổ/bung/cháy/giật/văng/rò, ấm .. nổ/bung/cháy/giật/rò, bình
    nóng lạnh .. rò/giật/nổ/cháy, máy nước nóng .. rò/giật/nổ/cháy, tủ lạnh ..
    rò/giật/nổ/cháy/khét, máy giặt .. rò/giật/nổ/cháy/khét, thang máy ..
    rơi/rớt/tụt/kẹt/rung/đứt/dừng/hư .. người/trong/tầng/hoảng/sợ/kẹt, thang cuốn ..
    kẹt/cuốn/gãy/ngã/té, tàu lượn .. kẹt/dừng/đứt/rơi/văng/bung/khung/chốt/đai/hỏng/gãy, đu quay
    .. kẹt/dừng/đứt/rơi/văng/lắc/gãy, cáp treo .. kẹt/dừng/đứt/rơi, phao .. không/ko/xì/thủng, hồ
    bơi .. đuối/trơn/ngã/không, đuối, oxy, thuốc .. nhầm/sai/quá/hết/dị/sốc/giả, quá liều, liều ..
    sai/quá/gấp, truyền nước, phải truyền, đi tiêm, tiêm .. uốn/nhầm/hoại/áp/biến, tiêm phòng dại,
    biến chứng, phẫu thuật .. hỏng/lỗi/sai/nhiễm/biến, nha sĩ .. chảy/sai/nhầm, răng ..
    gãy/mẻ/vỡ/bể/sứt/rụng/văng, rụng răng, lưỡi .. rách/đứt/chảy/sưng/bỏng, tóc .. cháy/rụng/xém,
    chuột .. chạy/trong/bò/gặm/chết/cắn, gián .. chạy/bò, côn trùng .. trong/bò, có sâu, có gián,
    có ruồi, có chuột, có kiến .. đồ/trong, sợi kẽm, dây kẽm, kim loại .. trong/lẫn, đinh ..
    trong/lòi/nhô/đâm, nhô ra, lòi ra .. đinh/sắt/dây, sắc lẹm, bén .. đứt/tay/cạnh/cắt, mắt ..
    đỏ/đau/nhức/sưng/cay/rát/mờ/mù/viêm, thang cuốn .. ngược/chạy/ngã/té/kẹt/gãy/đứt/dừng ..
    người/khách/ngã/té/kẹt/nhiều, người .. ngã/té .. xuống/nhiều/hàng/cầu/thang/lên, nhiều người
    .. ngã/té/bị/nhập/ngộ/thương, cửa .. kẹp/sập/đập/văng/rơi, dây cáp ..
    sà/đứt/rớt/rơi/quấn/vướng/xuống, sà xuống, vướng cổ, xuống cấp .. nguy/sập/gãy, phóng như bay,
    phanh gấp, thắng gấp, cắm đầu, chúi đầu, tổn thương .. da/mắt/gan/phổi/tay/cơ, tê liệt, tê bì,
    đau nhức, đau rát, nhức đầu .. mùi/ngửi/hít/sơn, choáng, nôn nao, ngất, xỉu, !đẹp xỉu, !xỉu
    up, !xỉu ngang, !xỉu lên xỉu, !xỉu luôn á, !tài xỉu, !ngất ngây, !đẹp ngất, !xỉu với, !cưng
    xỉu, !xinh xỉu, !mệt xỉu, !xỉu mất, cứu hộ, cứu mạng, thoát nạn, gặp nạn, thương vong, nạn
    nhân, ngộp, bỏng, !bỏng ngô, !nóng bỏng, !bắp bỏng, phỏng, !phỏng vấn, !phỏng theo, !mô phỏng,
    !phỏng đoán, !giải phỏng, !phỏng chừng`,
};
