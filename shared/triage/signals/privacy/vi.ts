const DATA = `
  thông/tin/sđt/sdt/số/địa/đơn/tài/khoản/tên/hồ/cccd/cmnd/mail/email/gmail/ảnh/hình/bệnh/quả/
  hóa/hoá/kê/lương/mật/thẻ/dữ/liệu/data/nick/acc/vé/tk/fb/zalo/nhà/mặt/vân/hợp/clip/video/tn`;

/** Leaked, shown and misused personal data, as Vietnamese tells it. */
export const PRIVACY_VI: Readonly<Record<string, string>> = {
  leaks: `
    lộ thông tin, lộ tt, lộ thong tin, rò rỉ thông tin, rò rỉ dữ liệu, rò rỉ data, lộ dữ liệu, lộ
    data, để lộ, bị lộ, làm lộ, lọt thông tin, lộ số điện thoại, lộ sđt, lộ sdt, lộ số, lộ địa
    chỉ, lộ cccd, lộ cmnd, lộ email, lộ mật khẩu, lộ hết, lộ ra ngoài, lọt ra ngoài, tuồn thông
    tin, tuồn ra ngoài, thông tin .. lộ/bán/rò/lọt/tuồn/cắp/lan/công/tán/chia/xóa/mua, bán thông
    tin, bán data, bán dữ liệu, bán số, mua bán thông tin, mua bán dữ liệu, tiết lộ thông tin,
    tiết lộ, phát tán, công khai thông tin, công khai số, công khai .. sđt/địa/thông/hình, đánh
    cắp thông tin, đánh cắp dữ liệu, ăn cắp thông tin, lấy cắp thông tin, thông tin cá nhân,
    thông tin riêng tư, thông tin khách hàng, thông tin của khách, dữ liệu cá nhân, dữ liệu khách
    hàng, dữ liệu người dùng, thông tin bảo mật, đời tư, riêng tư, quyền riêng tư, xâm phạm ..
    riêng/đời/quyền, bí mật cá nhân, bảo mật thông tin, bảo mật kém, bảo mật ..
    kém/đâu/kiểu/lỏng/tệ/khách/thông, lỗ hổng, dark web, web đen, !lộ diện, !lộ trình, !lộ hàng
    mới, !hé lộ, !tiến độ, !lộ phí, !quốc lộ, !để lộ vẻ, !xa lộ, !đại lộ, !lộ liễu, !bị lộ sáng,
    !lộ mặt, !bị lộ keo, !lộ vân`,
  sharing: `
    chia sẻ thông tin .. bên/cho/người/khách/thứ/ngoài, đưa thông tin .. cho/ra, đưa số .. cho,
    cho số .. người/bên/khách, gửi thông tin .. người/nhầm/cho, cung cấp thông tin ..
    bên/cho/người, cung cấp .. thông tin .. cho/bên, bên thứ ba, bên thứ 3, không được sự đồng ý,
    không có sự đồng ý, chưa được sự đồng ý, ko được sự đồng ý, không xin phép, ko xin phép, chưa
    xin phép, không hỏi ý kiến, chưa có sự đồng ý, chưa đồng ý, không hề đồng ý, không đồng ý
    cho, tự ý lấy, tự ý dùng, tự ý đăng, tự ý sử dụng, tự ý công khai, tự ý chia sẻ, tự ý cung
    cấp, tự ý thu thập, đăng .. thông/hình/ảnh/sđt/số/mặt/con .. lên/công, đăng hình, đăng ảnh,
    đưa hình .. lên, đưa ảnh .. lên, up hình .. khách/mình/tôi/em, up ảnh .. khách/mình/tôi/em,
    bêu tên, bêu xấu, bóc phốt khách, chụp lén, quay lén, quay phim .. không/lén/ko, camera ..
    phòng/toilet/wc/lén/thay/tắm/giấu, camera ẩn, camera giấu, quay trộm, nghe lén, nghe trộm,
    theo dõi .. vị/lén, thu thập .. thông/dữ/vị, thu thập thông tin, đọc trộm, đọc tin nhắn, xem
    trộm, nhìn trộm, ghi âm lén`,
  others: `
    thông tin .. người khác, thông tin .. khách khác, thông tin của ng khác, thông tin người
    khác, đơn .. người khác .. thông/địa/số, thấy .. thông tin .. người/khách, xem được .. của
    người khác, xem được .. của khách, vào được .. tài khoản .. người, vào .. tài khoản người
    khác, tài khoản của người khác, tài khoản người lạ, đăng nhập .. tài khoản .. khác/người, hồ
    sơ .. người khác, hoá đơn .. người khác, hóa đơn .. người khác, sao kê .. người khác, gửi
    nhầm .. thông/hồ/email/kết/hóa/sao/bảng/hợp/cccd, gửi mail nhầm, gửi cho người khác, người lạ
    .. biết/có/gọi/nhắn .. số/tên/địa/thông/đơn/cccd, người lạ biết, kết quả .. người khác, ai
    cũng .. xem/thấy/biết .. số/thông/tên/địa, cc hết, cc cho cả`,
  law: `
    nghị định 13, nđ 13, nd 13, bảo vệ dữ liệu, luật an ninh mạng, xóa .. thông/dữ/tài/data/số ..
    của/em/tôi/mình/khỏi/đi, xoá .. thông/dữ/tài/data/số .. của/em/tôi/mình/khỏi/đi, xóa tài
    khoản, xoá tài khoản, xoá thông tin, xóa thông tin, xóa dữ liệu, xoá dữ liệu, xoá số, xóa số,
    gỡ .. thông/hình/ảnh/số, gdpr, quyền được quên, thu hồi đồng ý`,
  accounts: `
    bị hack, hack tài khoản, hack acc, hack nick, bị hacker, hacker, mất acc, mất nick, mất tài
    khoản, chiếm đoạt tài khoản, chiếm tài khoản, bị chiếm, bị chiếm quyền, bị đánh cắp, tài
    khoản .. hack/xâm/nhập/chiếm/mất/trộm, có người .. đăng/vào .. tài, có người vào, ai đó ..
    đăng/vào/dùng/sử .. tài/thẻ/tên/thông, ai đó đăng nhập, người lạ đăng nhập, đăng nhập lạ,
    thiết bị lạ, đăng nhập trái phép, truy cập trái phép, xâm nhập, mạo danh, giả mạo, giả danh,
    lấy tên .. vay/mở/đăng/làm, dùng tên .. vay/mở/đăng, lấy cccd .. vay/mở/đăng, dùng cccd, dùng
    thông tin .. vay/mở/đăng, mở tài khoản .. tên/không, vay .. tên tôi, lấy thông tin, lấy cắp
    .. tài/thông, đứng tên, nhận otp, mã otp .. lạ/không/tự/lừa, otp .. lạ/tự/liên, đổi mật khẩu
    .. không/lạ/ai, mật khẩu .. bị/lộ, sim .. chiếm/khóa/nhái, ai dùng .. thông tin, phishing,
    link lạ, !mất tài khoản game .. nạp, !đứng tên em`,
  contact: `
    sao .. biết số, sao .. có số, sao .. biết .. số/tên/địa/cccd/thông, sao .. có ..
    số/sđt/sdt/thông/email, lấy số .. đâu, lấy thông tin .. đâu, lấy sđt .. đâu, ở đâu ..
    số/sđt/thông .. tôi/mình/em, ai cho .. số/thông, số điện thoại .. ở đâu, gọi .. làm phiền,
    làm phiền, gọi quấy, quấy rầy, quấy phá, gọi mời .. liên/vay/suốt, gọi điện .. liên/mời/rác,
    cuộc gọi rác, tin nhắn rác, spam .. từ/sau/liên/số/sđt/tin, đừng gọi, ngưng gọi, ngừng gọi,
    dừng gọi, đừng nhắn, khủng bố .. gọi/điện/tin/người, shipper .. nhắn/kết/zalo/add/gọi/tán/lưu
    .. số/zalo/tin/bạn/tối/em/mình/tôi/riêng, tài xế .. nhắn/kết/zalo/add/gọi/tán/lưu ..
    số/zalo/tin/bạn/tối/em/mình/tôi/riêng, nhân viên .. nhắn/kết/zalo/add/tán/lưu/lấy ..
    số/zalo/tin/bạn/riêng/fb, lưu số, kết bạn zalo, add zalo, nhắn tin riêng, gạ gẫm, mua dữ
    liệu, mua data, gọi tên .. địa chỉ, biết hết .. thông/tên/địa/đơn, biết cả .. tên/địa/đơn/số,
    đọc đúng .. tên/địa/đơn/số/cccd, biết rõ .. đơn/tên/địa/thông, đúng tên .. địa chỉ, lừa đảo
    .. biết, vừa .. xong .. gọi .. lừa, !làm phiền shop, !làm phiền ad, !xin lỗi .. làm phiền,
    !làm phiền bạn, !cho em hỏi .. làm phiền, !làm phiền admin, !không muốn làm phiền`,
  broad: `
    ${DATA} ... của/cho/sang/tới/với/bởi người/khách/bạn khác/lạ/ngoài, ${DATA} ... người khác,
    ${DATA} ... người lạ, ${DATA} ... khách khác, ${DATA} ... người ngoài, ${DATA} ... hàng xóm,
    ${DATA} ... bên thứ, ${DATA} .. cho .. công/bên/đối, người khác ...
    xem/thấy/biết/đọc/nhận/vào .. ${DATA}, người lạ ... xem/thấy/biết/đọc/nhận/vào/có/gọi/nhắn ..
    ${DATA}, thấy .. ${DATA} .. của .. khác/lạ, đem đi vay, mang đi vay, lấy đi vay, đi vay ..
    app/tên/cccd, vay app, vay tiền .. tên/cccd/thông/không, kể .. cho/với ..
    bệnh/chuyện/thông/nợ, kể bệnh, nói .. cho .. hàng/chồng/vợ/gia/công/sếp, công khai ..
    trên/website/web/mạng/fb/group/nhóm/lên/ra, đăng .. lên ..
    mạng/fb/facebook/group/nhóm/page/fanpage/web, tung .. lên/ra .. mạng/thông/hình/clip, phơi ..
    thông/số/tên/địa, để .. thông/cccd/hồ .. bàn/quầy/ngoài/rác/lộ, vứt .. hồ/cccd/đơn/giấy ..
    rác/đường, photo .. cccd/cmnd, chụp .. cccd/cmnd/lại/mặt .. không/tự/làm/gửi, giữ ..
    cccd/cmnd/hộ/passport, bắt .. cung/chụp/gửi .. cccd/thông/mặt/otp/mật, đòi ..
    cccd/otp/mật/quyền/truy, yêu cầu .. quyền/truy/danh, quyền truy cập, danh bạ, gọi ..
    người/danh/gia/bạn, lấy .. vân/khuôn/danh/dữ/thông/số/sđt, khuôn mặt .. không/chưa/lấy/thu,
    sinh trắc, không đồng ý .. thông/cho/chia/ảnh/hình/dữ/lấy, chưa đồng ý ..
    mà/thông/cho/chia/ảnh/hình/dữ/lấy, chưa cho phép, không cho phép ..
    dùng/đăng/sử/chụp/quay/lấy, ai cho phép, ai cho .. đăng/lấy/dùng/chụp/quay/sử/đưa/mấy, tự ý
    .. ảnh/hình/thông/số/dữ/tài/đăng/dùng/lấy/mở/chụp/quay/thẻ, quay .. lén/trộm/phim/clip ..
    phòng/khách/tôi/mình/em, rình, nhìn lén, dòm ngó, xem lén, đọc lén, lục ..
    điện/máy/túi/đồ/ảnh/tin, lục lọi, coi ảnh, xem ảnh .. điện/máy, tin nhắn riêng, sđt cá nhân,
    số cá nhân, số riêng, fb cá nhân, zalo cá nhân, gọi ..
    rác/quảng/làm/liên/suốt/vay/mời/bất/cả, ~spam, quảng cáo .. vừa/nói/nghe/lén/theo, bị theo
    dõi, theo dõi .. vị/người/tôi/mình/định, định vị, lộ ..
    số/thông/tên/địa/dư/vị/hình/mặt/danh/đời/clip/cccd/hết/ra/cho/tài/mật, biết ..
    số/tên/địa/đơn/cccd/thông/mã/lịch, đọc .. đúng/vanh/rõ/ra/chính .. tên/số/địa/đơn/cccd, biết
    chính xác, biết rõ, đổi .. mật/email/sđt/số .. không/được/tôi/mình/người/lạ, không phải
    tôi/mình/em .. đặt/đăng/mua/đổi/vào/mở, ai đó .. vào/đăng/dùng/mua/đặt/đổi/lấy, có ai ..
    vào/đăng/dùng/đổi .. tài/nick/acc, có người .. vào/đăng/dùng/đổi/mở .. tài/nick/acc/thẻ/tên,
    bị người .. vào/đăng/lấy/dùng, người lạ .. vào/đăng/lấy/dùng/mua/nhắn/gọi/đến, đăng nhập ..
    lạ/không/trái/từ/thiết/nơi/người, bị đăng nhập, thiết bị .. lạ/khác, tk .. hack/bị/mất/lạ,
    tài khoản .. hack/bị/mất/lạ/chiếm/trộm, an toàn thông tin, an ninh .. thông/mạng/dữ, xóa ..
    hết/toàn/sạch/dữ/tài/thông/số/ảnh/khỏi, xoá .. hết/toàn/sạch/dữ/tài/thông/số/ảnh/khỏi, huỷ ..
    đăng ký .. thông/dữ, rút lại .. đồng ý, !xóa app, !xoá app, !xoá sạch bụi, !xóa phông, !xoá
    phông, !xóa mụn`,
  broad2: `
    thấy .. tên/địa/số/thông .. của ai, của ai không à, của ai đó, của ai không biết, của ai ..
    tên/địa/số/thông/đơn, bất động sản .. gọi/số/biết, bảo hiểm .. gọi/có/biết/sao, bên vay ..
    gọi/nhắn, công ty đòi nợ, đòi nợ .. gọi/nhắn/người/sai/nhầm/khủng, mấy bên .. có
    số/biết/gọi/lấy, chứng khoán .. gọi/mời/số, sao .. có .. số/thông/tên/được ..
    tôi/mình/em/của, đâu ra .. số/thông/sđt, ở đâu ra, ai đưa .. số/thông/sđt, nhóm zalo ..
    hồ/bệnh/thông/ảnh/hình/tên/kết, group .. đăng/up/tung .. hình/ảnh/thông/tên/cccd, bệnh án, hồ
    sơ bệnh, kết quả xét nghiệm .. người/nhầm/lộ/gửi/công, lịch sử .. mua/giao/chat ..
    lộ/người/thấy, số dư .. lộ/thấy/biết/người, tán tỉnh, làm quen ..
    shipper/tài/nhân/số/zalo/nhắn, kết bạn .. shipper/tài/nhân/zalo/fb, bám đuôi, theo về, giao
    dịch .. của tôi/mình/em .. xem/biết/thấy/lộ, xem được .. giao
    dịch/số/tin/hồ/lịch/hết/thông/ảnh, xem hết .. giao dịch/tin/thông/ảnh/tài, biết hết .. giao
    dịch/thông/tin/số, nằm trên mạng, trôi nổi trên mạng, lan truyền, phát tán, tràn lan ..
    mạng/thông/số/cccd, trên mạng .. cccd/ảnh/thông/số/hình/clip,
    ảnh/hình/clip/video/cccd/thông/số/hồ .. trên/lên ..
    mạng/facebook/fb/tiktok/zalo/group/nhóm/telegram/youtube, camera ..
    xem/lén/người/hack/lạ/lộ/nhà/phòng, bệnh nhân khác, khách hàng khác .. thông/tên/số/đơn/hồ,
    người yêu cũ .. xem/biết/thông/lấy/làm, chồng cũ .. xem/biết/thông, vợ cũ .. xem/biết/thông,
    chào vay, mời vay, cuộc gọi .. vay/lạ/rác/mời/quảng/chào/lừa`,
};
