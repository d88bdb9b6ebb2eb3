const BODY = `
  tay/chân/mặt/mắt/đầu/da/miệng/lưỡi/môi/họng/cổ/lưng/ngón/mũi/tai/răng/bụng/ngực/đùi/gối/vai/
  người/mồm/móng/trán/má/bàn/cánh`;
const CHILDREN = `
  con tôi, con mình, con em, con e, con nhà, con gái, con trai, con nhỏ, bé nhà, bé con, bé gái,
  bé trai, cháu nhà, cháu tôi, trẻ em, trẻ nhỏ, trẻ con, em bé, thằng bé, thằng nhóc, con bé,
  cháu bé, con chị`;
const POWERED = `
  pin/sạc/máy/đt/laptop/nồi/bếp/lò/ấm/quạt/tivi/tủ/dây/ổ/phích/bình/xe/tai/loa/đèn/bóng/modem/
  cáp/củ/lốp/chảo/quạt/mic/đồng`;
const STRAY = `
  gián/ruồi/giòi/dòi/sâu/chuột/thằn/kính/đinh/kim/sắt/nhựa/thủy/sạn/ốc/lưỡi/dao/móng/răng/giun/
  sỏi/gỗ/ghim/nhặng/bọ/bulong/cát/nilong`;
const FOOD = `
  đồ/món/cơm/phở/bún/bánh/cháo/mì/mỳ/nước/sữa/trà/thức/hộp/gà/thịt/canh/salad/tô/chai/lon/ly/
  cốc/gói/pizza/burger/hủ/lẩu/bát/chén/suất/đĩa/kem/sốt/nem`;

const HARM = `
  bỏng/phỏng/ngã/té/hóc/nghẹn/sặc/nuốt/giật/gãy/sưng/nôn/ói/tiêu/ngộ/viện/cứu/đứt/kẹt/ngạt/dị/
  sốt/đau/thương/kẹp/rách/cắn/nguy/tím/co`;
const CHILDREN_HARMED = CHILDREN.split(',')
  .map((child) => `${child} ... ${HARM}`)
  .join(',');
const LIVING = `
  tôi/mình/em/e/tui/anh/chị/mẹ/má/bố/ba/cha/bà/ông/vợ/chồng/con/bé/cháu/cô/chú/bác/dì/khách/
  người/ng/bạn/nhà/chó/mèo/cún/shipper/bầu/nội/ngoại/hs/trẻ/nhóc`;
const HURT = `
  bỏng/phỏng/té/ngã/hóc/nghẹn/sặc/giật/gãy/ói/nôn/ngất/xỉu/ngạt/ngộp/tông/đâm/cán/liệt/bầm`;

/** Danger to life and health, as Vietnamese tells it; `!` marks what only sounds like it. */
export const SAFETY_VI: Readonly<Record<string, string>> = {
  fire: `
    bốc cháy, bốc lửa, bắt lửa, phát lửa, bén lửa, phực lửa, cháy nổ, cháy nhà, cháy xe, cháy
    phòng, cháy bếp, cháy lan, cháy đen, cháy xém, cháy sém, cháy rụi, cháy khét, cháy to, cháy
    lớn, cháy pin, cháy sạc, cháy máy, cháy dây, cháy ổ, cháy mô tơ, cháy bo, cháy board, cháy
    main, cháy luôn, tự cháy, phát cháy, gây cháy, suýt cháy, xém cháy, bị cháy, chập cháy, cháy
    chăn, cháy nệm, cháy quần, cháy tóc, cháy da, cháy tay, hoả hoạn, hỏa hoạn, đám cháy, vụ
    cháy, báo cháy, chữa cháy, cứu hoả, lính cứu hỏa, pccc, tia lửa, tóe lửa, toé lửa, xẹt lửa,
    xẹt điện, đánh lửa, ngọn lửa, lửa cháy, lửa bùng, bùng lửa, bùng cháy, nguy cơ cháy, 🔥 cháy
    nhà, !cháy hàng, !bị cháy hàng, !cháy túi, !cháy hết mình, !cháy quá, !cháy vé, !cháy giáo
    án, !cháy phố, !hot bốc lửa, !bốc lửa .. quá, !cháy bỏng, cháy, !cháy hàng, !cháy túi, !cháy
    hết mình, !cháy quá, !cháy vé, !cháy giáo án, !cháy phố, !bán cháy, !cháy bỏng, !cháy slot,
    !cháy nắng, !chạy cháy, !món cháy, !cơm cháy, !bùng cháy, !cháy đường truyền, !cháy mạng,
    !cháy show, !cháy phòng vé, lửa, !nồi lửa, !lửa tình, !tường lửa, !nhiệt huyết như lửa, !máu
    lửa, !lửa nghề, !giữ lửa, !bật lửa, !lên lửa, khói, !khói thuốc, !hương khói, !không khói,
    !hun khói, !xông khói, !khói lam, !khói bụi, bén lửa, phát hỏa, phát hoả, hỏa hoạn, khét,
    thiêu rụi`,
  smoke: `
    bốc khói, xì khói, bay khói, lên khói, khói mù, khói bốc, khói nghi ngút, khói đen, khói bay,
    ra khói, toả khói, có khói, mùi khét, khét lẹt, mùi cháy, mùi khói, khét mùi, nghe khét, mùi
    nhựa cháy, chảy nhựa, nóng chảy, chảy dây, chảy sạc, chảy ổ, chảy phích, chảy nhựa`,
  explosion: `
    phát nổ, nổ tung, nổ pin, nổ bình, nổ lốp, nổ máy .. bay, nổ sạc, nổ banh, nổ bùm, nổ đùng,
    nổ lớn, nổ to, nổ cái, nổ ầm, nổ kính, nổ nồi, nổ tủ, nổ bếp, nổ chai, bị nổ, tự nổ, gây nổ,
    suýt nổ, ${POWERED} .. nổ, pin .. phồng, phồng pin, phù pin, pin phù, pin phồng, pin bị
    phồng, pin chảy, chảy pin, rò pin, bung pin, kính .. vỡ/nổ, vỡ kính, vỡ tung, vỡ vụn ..
    tay/chân/bay, nóng bỏng, nóng rát, nóng ran, nóng rẫy, quá nhiệt, !quá nhiệt tình, !nhiệt
    tình, !nổ máy đi, !bùng nổ, !nổ đơn, !nổ như, !nổ quá, !chém gió, !nổ sale, !nổ hũ, !nổ mic,
    !nổ mạng, nổ, !bùng nổ, !nổ đơn, !nổ như, !nổ quá, !nổ sale, !nổ hũ, !nổ mic, !nổ mạng, !nổ
    máy, !nổ banh nóc, !nổ tung nóc, !chém nổ, !nổ loa, !nổ inbox, !nổ comment, !nói nổ, !nổ to
    .. nói, !nổ ra, !thích nổ, !hay nổ, !nổ banh xác .. cười, phồng pin, pin ..
    phồng/phù/chảy/nóng/bốc/cháy, vỡ .. kính/mặt/tung/vụn/đầu/răng, bể .. kính/đầu/tung/răng,
    phồng lên, phồng rộp, căng phồng, phồng to, phình to, phình lên, phình ra, pin .. phình,
    phình pin, nóng ran, nóng như lửa, nóng chảy, nóng bốc, nóng không dám/cầm, bung nắp, bung
    nồi, bật nắp, văng nắp, văng .. vào/trúng/ra, bắn .. vào/trúng/lên .. mặt/mắt/người/tay, xịt
    .. vào/vô .. mắt/mặt, nổ đùng, nổ cái`,
  gas: `
    rò gas, rò rỉ gas, rò ga, rò rỉ ga, rò khí, rò rỉ khí, xì gas, xì ga, hở gas, mùi gas, mùi
    ga, gas rò, gas xì, ngộ độc khí, khí độc, khí co, độc hại, chất độc, hoá chất, hóa chất, mùi
    hoá chất, mùi hắc, thủy ngân, nhiễm độc, phóng xạ`,
  electricity: `
    giật điện, điện giật, bị giật .. điện/tê/tay, bị điện giật, bị giật ..
    mình/người/cái/nhẹ/mạnh/bắn, giật tê, giật bắn, giật tung, rò điện, rò rỉ điện, hở điện, hở
    dây, dây điện hở, nhiễm điện, tê tay .. điện/chạm/sờ/cắm, tê tê, chập điện, chập mạch, đoản
    mạch, ngắn mạch, chập chờn .. cháy, phóng điện, xẹt điện, cắm vào .. giật, chạm vào ..
    giật/tê, sờ vào .. giật/tê, điện .. giật, dây điện .. đứt/rơi, cột điện .. đổ/ngã, chạm điện,
    chạm mạch, mát điện, sốc điện, shock điện, !giật cô hồn, !bị giật lag, !bị giật máy, !bị giật
    màn, !bị giật hình, !bị giật khi chơi, !giật lag, !tê tê phê phê, giật ..
    tay/mình/bắn/ngửa/tê/điện/người/bắn, tê .. tay/người/cả/rần, điện .. rò/giật/hở/rỉ/chập/cháy,
    chập, rò .. điện/gas/khí/rỉ, hở .. điện/dây/gas/mạch, dây điện, chạm .. giật/tê/điện`,
  injury: `
    bị thương, chấn thương, thương tích, trầy xước .. ${BODY}, trầy .. ${BODY}, xước tay, xước
    mặt, đứt tay, đứt chân, đứt ngón, đứt gân, đứt lìa, cắt vào tay, cắt tay, cứa tay, cứa vào,
    cứa rách, cắt đứt .. tay/ngón, rách .. tay/chân/da/mặt/môi/đầu/trán, chảy máu, ra máu, đổ
    máu, rướm máu, tóe máu, máu me, máu chảy, xuất huyết, khâu .. mũi, may .. mũi, băng bó, vết
    thương, bị bỏng, bị phỏng, bỏng .. ${BODY}, phỏng .. ${BODY}, bỏng nặng, bỏng độ, bỏng rát,
    phỏng nước, phỏng rộp, phồng rộp, rộp da, bỏng nước, bỏng hết, phỏng hết, bỏng da, bỏng lạnh,
    phỏng da, nước sôi .. đổ/bắn/người/tay/chân, dầu sôi, bỏng bô, bầm tím, sưng .. ${BODY}, tím
    tay, dập tay, dập ngón, kẹp tay, kẹp trúng, kẹp vào, kẹt tay, kẹt chân, kẹt đầu, tụ máu,
    thủng .. ${BODY}, !chảy máu mắt, !chảy máu chất xám, !chảy máu túi`,
  bones: `
    gãy .. tay/chân/xương/răng/cổ/ngón/mũi/sườn/đòn, mẻ răng, sứt răng, vỡ răng, vỡ đầu, bể đầu,
    u đầu, sưng đầu, nứt xương, rạn xương, bong gân, trật khớp, trẹo chân, chấn động não, đập
    đầu, đập đầu, rơi trúng, rơi vào .. ${BODY}, rơi xuống .. ${BODY}, rớt trúng, rơi vỡ ..
    ${BODY}, đổ vào người, đè .. người/tay/chân/bé/con, té .. ${BODY}/xe/ngã/cầu/đau/sấp, té ngã,
    bị té, bị ngã, ngã .. ${BODY}/xe/đau/xuống, trượt chân, trượt té, trượt ngã, trơn trượt, trơn
    té, vấp té, vấp ngã, sập .. ghế/giường/trần/kệ/võng, ghế .. sập/gãy, giường .. sập, trần ..
    sập, võng .. đứt, kẹt thang máy, kẹt trong thang, thang máy .. rơi/kẹt/rớt, liệt ..
    người/chân/nửa, cụt tay, cụt chân, tàn tật, tàn phế, bại liệt, !ngã giá, !ngã mũ, !ngã ngửa,
    !ngã ngũ`,
  body: `
    ngất xỉu, ngất đi, bị ngất, xỉu luôn, bất tỉnh, hôn mê, co giật, khó thở, không thở, ko thở,
    k thở, tắt thở, tức ngực, nghẹt thở, ngạt thở, ngạt khói, ngạt khí, ngộp thở, bị ngạt, bị
    sặc, bị hóc, hóc xương, hóc dị, mắc nghẹn, bị nghẹn, nghẹn thở, đột quỵ, đau tim ..
    bệnh/viện/nhập, nhồi máu, chết đuối, đuối nước, suýt chết, suýt mất mạng, xém chết, mù mắt,
    cay mắt, bỏng mắt, rát mắt, tụt huyết áp, sốc phản vệ, sốc thuốc, sảy thai, động thai, chóng
    mặt .. uống/ăn/dùng, choáng váng, chảy mủ, hoại tử, nhiễm trùng, mưng mủ, loét, áp xe, sưng
    tấy, sưng đỏ, phồng da, rộp, phồng rộp, tróc da, lột da, rát .. da/mặt/mắt/họng, cháy rát,
    bong da, rụng tóc, rụng cả, mù, mờ mắt, giảm thị lực, viêm .. da/mắt/giác/phổi, di chứng,
    sẹo, để sẹo, thành sẹo, đau tim, nghẹt, thở không nổi, thở ko nổi, khó thở, tím tái, tái mét,
    mê man, li bì, nằm bẹp, sốt cao, co quắp, đập xuống, té lầu, bị kẹt, mắc kẹt, kẹt ..
    tay/chân/ngón/đầu/thang/lift/cửa, kẹp .. tay/chân/ngón/tóc, đứt ..
    tay/chân/ngón/gân/dây/phanh/thắng/cáp, cắt .. tay/chân/ngón/mạch, cứa ..
    tay/chân/ngón/môi/cổ, rách .. tay/chân/da/mặt/môi/đầu/trán/miệng/toạc, toạc .. tay/chân/da,
    phải khâu, bị khâu, khâu mấy, gãy, máu, !xương máu, !máu lửa, !máu mặt, !góp máu, !máu nghề,
    !gãy gọn, !gãy cánh, !khâu đóng gói/giao/nào/kiểm/phục/này/hậu/cuối/xử/tư, !các khâu, !từ
    khâu, !khâu .. kém, !gãy càng kính, !nhóm máu, !máu me cờ`,
  hospital: `
    nhập viện, đi viện, vào viện, nằm viện, đưa .. viện, chở .. viện, vô viện, bệnh viện vì, bệnh
    viện .. cấp, đi bệnh viện, vào bệnh viện, vô bệnh viện, nằm bệnh viện, đưa .. bệnh viện, cấp
    cứu, gọi 115, xe cứu thương, hồi sức, rửa ruột, súc ruột, trạm y tế, phẫu thuật vì, di chứng,
    thương tật, nguy kịch, đi khám .. bác sĩ/sau, bác sĩ bảo/nói/đoán/luận .. do/bị`,
  allergy: `
    dị ứng, di ung, mẩn ngứa, nổi mẩn, nổi mề đay, mề đay, phát ban, nổi ban, nổi đỏ, mẩn đỏ,
    ngứa khắp/toàn/cả/hết/ngáy, sưng húp, sưng vù, sưng phù, phù mặt, sưng môi, sưng mắt, bong
    tróc da, lở loét, loét da, lột da, tróc da, kích ứng, viêm da, cháy da, da ..
    bỏng/phồng/lột/tróc, !không kích ứng, !không gây kích ứng, !ko kích ứng, !k kích ứng, !không
    bị kích ứng, !không dị ứng, !không bị dị ứng, !ko bị kích ứng, !ko dị ứng`,
  sickness: `
    ngộ độc, trúng độc, trúng thực, nôn mửa, nôn ói, nôn thốc, ói mửa, bị nôn, bị ói, nôn hết,
    nôn ra, nôn liên, ói ra, ói cả, ói liên, ói quá, buồn nôn .. ăn/uống/xong/sau, ăn xong ..
    nôn/ói/đau/tiêu/buồn, ăn vào .. nôn/ói/đau/tiêu/buồn, uống xong ..
    nôn/ói/đau/tiêu/buồn/chóng, uống vào .. nôn/ói/đau, tiêu chảy, ỉa chảy, tào tháo, đi ngoài ..
    lần/liên/cả/suốt, đi tướt, miệng nôn trôn tháo, đau bụng, đau quặn, đau bao tử, đau dạ dày ..
    ăn, sốt cao .. ăn/sau, cả nhà .. nôn/ói/bệnh/ốm/đau/ngộ/tiêu, nhiễm khuẩn, vi khuẩn,
    salmonella, e coli, botulinum, !đầu độc, !cười đau bụng, !cười .. đau bụng, đi ngoài, đi cầu
    .. lần/liên/ra, ói .. từ/tới/suốt/quá/hết/ra/mật, nôn .. từ/tới/suốt/thốc/hết/ra/mật, đau ..
    bụng/quặn/ruột, buồn nôn, chóng mặt, sốt .. cao/li/mê/ăn/uống, phát sốt, ớn lạnh, ngộ độc,
    nhiễm .. khuẩn/độc/trùng/virus/sán/giun, kiết lỵ, xuất huyết, bệnh .. vì/do .. ăn/uống/dùng,
    ăn .. vào/xong/về .. đau/ói/nôn/tiêu/mệt/sốt/ngứa/sưng/dị/nhập/cấp/viện/chóng/khó, uống ..
    vào/xong/về .. đau/ói/nôn/tiêu/mệt/sốt/ngứa/sưng/dị/nhập/cấp/viện/chóng/khó, dùng ..
    vào/xong/về .. ngứa/sưng/rát/đỏ/dị/nổi/cháy/lở/bong/nhập/mẩn, bôi .. vào/xong/vô/lên ..
    ngứa/sưng/rát/đỏ/dị/nổi/cháy/lở/bong/mẩn, xài .. ngứa/sưng/rát/dị/nổi/lở/bong/mẩn/phỏng/bỏng`,
  food: `
    ${STRAY} .. trong/dưới .. ${FOOD}, ${FOOD} .. có/thấy/lẫn/lòi .. ${STRAY}, ăn trúng, cắn
    phải, cắn trúng, nhai phải, nhai trúng, ăn phải, nuốt phải, nuốt trúng, mảnh kính, mảnh thủy
    tinh, miếng kính, mảnh chai, mảnh sắt, mảnh nhựa, mảnh vỡ, miếng thủy tinh, mảnh kim loại, dị
    vật, vật lạ, lưỡi lam, dao lam, cọng kẽm, con giòi, con dòi, giòi bọ, có giòi, có dòi, lúc
    nhúc, thịt sống, gà sống, còn sống nguyên, chưa chín, thịt thối, ôi thiu, bị thiu, thịt hôi,
    hết hạn, quá hạn, hết date, quá date, mốc meo, bị mốc, nấm mốc, thuốc giả, thuốc hết, uống
    nhầm, sai thuốc, nhầm thuốc, nhiễm bẩn, thực phẩm bẩn, mất vệ sinh, an toàn thực phẩm, vệ
    sinh an toàn, vsattp, attp, chất bảo quản, phẩm màu, vật thể lạ, dằm, mảnh ..
    kính/thủy/sành/sắt/nhựa/chai/vỡ/gỗ/kim/dao/xương, miếng .. sắt/nhựa/kẽm/kim, ăn .. trúng/phải
    .. kính/sắt/nhựa/sâu/giòi/gián/đinh/kim, lẫn .. kính/sắt/nhựa/đinh/kim/thủy, ruồi ..
    trong/bò/chết/nổi, gián .. trong/bò/chết/nổi/chui, giòi, dòi, sâu bò, sâu .. bò/ngọ, đồ ăn ..
    hư/thiu/chua/thối/mốc, thiu, ôi thiu, sống nhăn, còn máu, chưa chín, tái sống, hết hạn, hết
    đát, quá đát, quá hạn .. sử, date cũ, cận date .. sữa/con/bé, thuốc .. sai/nhầm/giả/hết/quá,
    tiêm .. nhầm/sai/hỏng, truyền .. nhầm/sai, đơn thuốc .. sai/nhầm, sữa ..
    mốc/hết/quá/hỏng/chua/dòi`,
  transport: `
    tai nạn, đâm xe, tông xe, bị tông, tông phải, tông trúng, tông vào, đâm vào, đâm trúng, đâm
    phải, bị đâm, bị xe .. tông/đâm/đụng, đụng xe, đụng phải, cán qua, cán phải, cán trúng, lật
    xe, xe lật, mất phanh, mất thắng, đứt phanh, đứt thắng, phanh không ăn, phanh ko ăn, thắng
    không ăn, thắng ko ăn, hỏng phanh, hư thắng, bể phanh, phanh .. hỏng/cháy/mất, không có
    phanh, kẹt ga, tự tăng tốc, túi khí .. không/ko/k, rơi bánh, rớt bánh, văng bánh, gãy cổ xe,
    gãy càng, gãy phuộc, gãy trục, khoá lái, mất lái, tài xế ..
    say/rượu/ngủ/ẩu/bạt/vượt/lạng/sờ/dê/đánh/doạ/suýt/phóng, phóng nhanh, chạy ẩu, lái ẩu, chạy
    bạt mạng, lạng lách, vượt đèn đỏ, ngủ gật, say xỉn, say rượu, suýt ..
    tông/đâm/chết/lật/té/đụng/ngã/mất, xém .. tông/đâm/chết/lật/té/đụng/ngã/mất, xíu nữa ..
    chết/tông/đâm, tí nữa .. chết/tông/đâm/mất, không có dây an toàn, phanh ..
    ăn/hỏng/mất/đứt/chết/lỗi/cháy/không/ko/k, thắng .. ăn/hư/mất/đứt/bể/không/ko/k ..
    phanh/xe/kịp/được, mất phanh, mất thắng, xe ..
    lật/lao/mất/tông/đâm/cháy/nổ/gãy/văng/trôi/rơi, gãy .. trục/phuộc/cổ/càng/khung/sườn/ghi,
    văng .. ra/khỏi/xuống/xe, lao .. vào/xuống/lên/ra, lật .. xe/ngang, va chạm, va quẹt, quẹt ..
    xe/phải/trúng/vào, đụng .. xe/phải/trúng/người, tông .. vào/xe/phải/trúng/chết/người, tài xế
    .. ngủ/gật/rượu/bia/say/ẩu/lạng/lách/nhanh/điện/đèn/đánh/dọa/chửi/sờ/dê/đuổi/bỏ, lái xe ..
    ngủ/gật/rượu/bia/say/ẩu/lạng/lách/nhanh/điện/đèn, chạy .. ẩu/nhanh/bạt/lố/vượt/ngược/# ..
    km/tốc/ngược, chạy quá tốc độ, quá tốc độ, phóng nhanh, lạng lách, vượt đèn, ngược chiều,
    đánh võng, mùi rượu, hơi men, nồng nặc, áo phao .. không/ko/k/thiếu, cứu hộ .. hồ/bể/bơi, túi
    khí, tài xế/grab/taxi/buýt/xế ....
    say/gật/ẩu/tông/đâm/rượu/bia/lạng/dọa/sàm/quấy/dê/đụng/lật/võng, xe khách ....
    say/gật/ẩu/tông/đâm/rượu/lạng/nhồi/tốc/lật, xe buýt ....
    say/gật/ẩu/tông/đâm/rượu/lạng/kẹp/té/ngã/cửa, cửa .. kẹp/đóng .. tay/chân/người/bé/trúng, ngủ
    quên .. lái/tài, buồn ngủ .. lái/tài/chạy, vừa lái vừa, vừa chạy vừa`,
  danger: `
    nguy hiểm, nguy hại, nguy cơ .. cao/cháy/ung, mất an toàn, không an toàn, ko an toàn, k an
    toàn, thiếu an toàn, kém an toàn, chết người, chết ng, mất mạng, toi mạng, mạng người, mạng
    sống, tính mạng, thiệt mạng, tử vong, tử nạn, chết oan, chết vì, chết do, có ngày chết, chết
    ai, giết người, hại người, hại chết, hại sức khỏe, có hại cho, ung thư, ảnh hưởng sức khỏe,
    ảnh hưởng đến sức khỏe, đe dọa tính mạng, án mạng, thu hồi sản phẩm, qua đời, đã mất sau,
    kinh hoàng .. cháy/nổ/nạn, hú hồn .. cháy/nổ/giật/tông, !chết máy, !chết nguồn, !không nguy
    hiểm, !chết cười, độc tố, nhiễm độc, có độc, khí độc, chất độc, thuốc độc, hoá chất, hóa
    chất, ung thư, nguy cơ, !nguy cơ hết hàng, !có nguy cơ phá, mất an toàn, an toàn ..
    không/ko/đâu/ở/cho/của/bé/trẻ/con/tính, !giao dịch an toàn, !an toàn tuyệt đối, !rất an toàn,
    không có tay vịn, lan can .. gãy/lung/thấp/rơi/không/sập, chó .. chết/ói/nôn/co/ngộ, mèo ..
    chết/ói/nôn/co/ngộ, cá .. chết hết/sạch, chết luôn .. chó/mèo/con, khách ..
    té/ngã/thương/bỏng/kẹt, té hoài, ngã hoài, té lên té, có ngày .. chết/án/tai/người/gãy/té,
    coi thường .. mạng/tính/sức/an, xem thường .. mạng/tính/sức, mạng .. người/con/khách/tôi,
    tính mạng, sinh mạng, hù chết, sợ chết khiếp, hết hồn .. cháy/nổ/xe/điện, báo động, chuông
    báo .. không/ko/hỏng, thoát hiểm .. khoá/khóa/chặn/kẹt/không, cửa thoát hiểm, bình chữa cháy,
    ngã quỵ, đổ sập, sập .. xuống/trần/mái/giàn/nhà/cái, rơi .. trúng/vào/từ/xuống/đầu, rớt ..
    trúng/vào/từ/xuống/đầu, đè .. trúng/lên, ngạt, mưu sát, dầm mưa .. sốt, thiếu oxy, bình oxy
    .. hết/không/hỏng, máy thở, chó/mèo/cún ... chết/ói/nôn/ngộ/giật/què`,
  children: `
    ${CHILDREN_HARMED}, bé .. bị/nuốt ..
    bỏng/phỏng/ngã/té/hóc/nghẹn/sặc/nuốt/giật/ngộ/cắt/đứt/kẹt/ngạt/dị/pin/nôn/tiêu/ói/kẹp, cháu
    .. bị .. bỏng/phỏng/ngã/té/hóc/nghẹn/sặc/nuốt/giật/ngộ/đứt/kẹt/ngạt/kẹp/tông/nôn, nuốt ..
    pin/nam/cúc/nút/hạt/xu/mảnh/bi, pin cúc áo, pin nút, cạnh sắc, sắc nhọn, sắc cạnh, cạnh bén,
    bén ngót, chi tiết nhỏ, bỏ quên .. bé/con/cháu/trẻ/xe, quên .. trên xe, bạo hành, ngạt trên
    xe, bé/cháu/con/nhóc/trẻ/cu ....
    hóc/nghẹn/sặc/nuốt/bỏng/phỏng/ngã/té/gãy/ngạt/ngộ/kẹp/kẹt/rách/đứt/nôn/ói/sưng/mẩn, con nít
    .. rớt/té/ngã/trèo/nuốt/hóc/kẹt, trẻ con .. rớt/té/ngã/trèo/nuốt/hóc/kẹt, dây .. quấn/siết ..
    cổ, quấn cổ, siết cổ, thắt cổ`,
  violence: `
    bị đánh, !bị đánh dấu, !bị đánh giá, !bị đánh bại, !bị đánh thuế, !bị đánh lừa, !bị đánh bật,
    đánh người, hành hung, hành hạ, đánh đập, đấm vào, tát vào, bóp cổ, quấy rối, sàm sỡ, dâm ô,
    xâm hại, hiếp dâm, cưỡng hiếp, sờ mó, sờ soạng, đụng chạm, rút dao, cầm dao, dí dao, đâm
    chém, cướp giật, bị cướp, chó cắn, bị cắn, bám theo, theo dõi .. về nhà, nhốt, tự tử, tự sát,
    không muốn sống, muốn chết .. trầm cảm/nợ, dọa giết, doạ giết`,
  people: `
    ${LIVING} .. bị .. ${HURT}, ${LIVING} .. té/ngã/ngất/xỉu/nôn/ói/bỏng/phỏng ..
    xuống/lăn/cầu/nặng/liên/suốt/cả/hết/tay/chân/mặt/luôn, làm ..
    con/mẹ/bà/vợ/chồng/bé/khách/tôi/mình/em .. bỏng/phỏng/ngã/té/gãy/sợ/khóc/thương, cả nhà ..
    nôn/ói/viện/ngộ/tiêu/đau/bệnh/ốm/sốt/cấp, cả đoàn .. nôn/ói/viện/ngộ/tiêu/đau, cả lớp ..
    nôn/ói/viện/ngộ/tiêu/đau, cả công ty .. nôn/ói/viện/ngộ/tiêu/đau, suýt ..
    chết/toi/mất/mù/gãy/ngất/ngạt/cháy/nổ/bỏng/bị/lao/rơi/ngã/té/tai/đi/thiêu/nữa, xém ..
    chết/toi/mất/mù/gãy/ngất/ngạt/cháy/nổ/bỏng/bị/lao/rơi/ngã/té/tai/đi/nữa, tí nữa thì, tý nữa
    thì, tí nữa là, chút nữa thì, chút nữa là, xíu nữa là, xíu nữa thì, may mà .. không/ko/chưa/k
    .. sao/cháy/chết/nặng/gì, may là .. không/ko/k .. sao/ai, hú vía, hú hồn, thoát chết, may mắn
    .. thoát/sống, chết chứ, chết như chơi, chết có ngày, có mà chết, mất mạng như chơi, đi đời,
    đi tong .. mạng, chết thì ai, chịu trách nhiệm .. tính/mạng/con/sức`,
  words: `
    lỏng lẻo .. lan/thanh/tay/ghế/giường/ốc/ban, lan can, ban công ..
    lỏng/gãy/thấp/rơi/rớt/ngã/té/sập/không, thanh chắn .. lỏng/gãy/rớt/không, quạt ..
    rơi/rớt/văng/gãy/nổ/cháy, đèn .. rơi/rớt/nổ/cháy, bếp gas ... xì/nổ/cháy/rò/hở/phụt/bùng, gas
    ... xì/nổ/cháy/rò/hở/phụt/bùng, bếp từ .. nổ/cháy/giật/nứt/rò, nồi ..
    nổ/bung/cháy/giật/văng/rò, ấm .. nổ/bung/cháy/giật/rò, bình nóng lạnh .. rò/giật/nổ/cháy, máy
    nước nóng .. rò/giật/nổ/cháy, tủ lạnh .. rò/giật/nổ/cháy/khét, máy giặt ..
    rò/giật/nổ/cháy/khét, quạt điện .. rò/giật, thang máy .. rơi/rớt/tụt/kẹt/rung/đứt/dừng/hư ..
    người/trong/tầng/hoảng/sợ/kẹt, thang cuốn .. kẹt/cuốn/gãy/ngã/té, tàu lượn, đu quay, cáp treo
    .. kẹt/dừng/đứt/rơi, phao .. không/ko/xì/thủng, hồ bơi .. đuối/trơn/ngã/không, cứu hộ ..
    không/ko/đâu, đuối, oxy, thuốc .. nhầm/sai/quá/hết/dị/sốc/giả, quá liều, liều .. sai/quá/gấp,
    truyền nước, phải truyền, đi tiêm, tiêm .. phòng/uốn/nhầm/hỏng/hoại/áp/biến, hoại tử, biến
    chứng, phẫu thuật .. hỏng/lỗi/sai/nhiễm/biến, nha sĩ .. chảy/sai/nhầm, nhổ nhầm, mổ nhầm,
    răng .. gãy/mẻ/vỡ/bể/sứt/rụng/văng, rụng răng, lưỡi .. rách/đứt/chảy/sưng/bỏng, tóc ..
    cháy/rụng/xém, chuột .. chạy/trong/bò/gặm/chết/cắn, gián .. chạy/bò, côn trùng .. trong/bò,
    có sâu, có gián, có ruồi, có chuột, có kiến .. đồ/trong, sợi kẽm, cọng kẽm, dây kẽm, kim loại
    .. trong/lẫn, đinh .. trong/lòi/nhô/đâm, nhô ra, lòi ra .. đinh/sắt/dây, sắc lẹm, bén ..
    đứt/tay/cạnh/cắt, mắt .. đỏ/đau/nhức/sưng/cay/rát/mờ/mù/bỏng/viêm, thuốc nhỏ mắt ..
    đỏ/đau/rát/mờ/cay/sưng, thang cuốn .. ngược/chạy/ngã/té/kẹt/gãy/đứt/dừng ..
    người/khách/ngã/té/kẹt/nhiều, người .. ngã/té .. xuống/nhiều/hàng/cầu/thang/lên, nhiều người
    .. ngã/té/bị/nhập/ngộ/thương, cửa .. kẹp/sập/đập/văng/rơi, dây cáp ..
    sà/đứt/rớt/rơi/quấn/vướng/xuống, sà xuống, vướng cổ, xuống cấp .. nguy/sập/gãy, phóng như
    bay, phanh gấp, thắng gấp, đập đầu, đập mặt, cắm đầu, chúi đầu, chấn thương, tổn thương ..
    da/mắt/gan/phổi/tay/cơ, tê liệt, tê bì, đau nhức, đau rát, nhức đầu .. mùi/ngửi/hít/sơn,
    choáng, buồn nôn, nôn nao, ngất, xỉu, !đẹp xỉu, !xỉu up, !xỉu ngang, !xỉu lên xỉu, !xỉu luôn
    á, !tài xỉu, !ngất ngây, !đẹp ngất, !xỉu với, !cưng xỉu, !xinh xỉu, !mệt xỉu, !xỉu mất, cấp
    cứu, cứu hộ, cứu mạng, thoát nạn, gặp nạn, thương vong, nạn nhân, hỏa hoạn, ngộp, bỏng, !bỏng
    ngô, !nóng bỏng, !bắp bỏng, !cháy bỏng, phỏng, !phỏng vấn, !phỏng theo, !mô phỏng, !phỏng
    đoán, !giải phỏng, !phỏng chừng`,
};
