/** Private things in the wrong hands, as Vietnamese tells it. */
export const PRIVACY_VI_STRAYS: Readonly<Record<string, string>> = {
  strays: `
    đọc .. to/lớn/oang/bệnh/tên/kết, đọc .. số .. tôi/mình/em/khách/cccd/của/thẻ/hộ/điện, đọc to
    .. số, đọc .. tin .. của/riêng/trộm/lén/tôi/em/mình/khách, đọc tin nhắn, !đọc tin nhắn thì,
    !đọc tin nhắn .. trả lời, oang oang, cho cả .. phòng/lớp/nhóm/xóm/công/khoa/họ/làng/nhà ..
    nghe/biết/xem/thấy/đọc/coi, cả phòng/lớp/nhóm/khoa/công/xóm .. biết/nghe/thấy/xem/đọc/coi ..
    lương/bệnh/nợ/tên/số/đơn, bảng lương .. gửi/cho/lộ/cả/người/nhầm, lương ..
    lộ/cả/người/nhầm/gửi, phiếu lương, gửi .. cho/nhầm/tới/đến/qua ..
    cả/người/ai/nhóm/vợ/chồng/sếp/hàng/khách/bạn .. phòng/khác/lạ/rồi/thế/cũ/xóm/biết, gửi nhầm ..
    sao/thông/hồ/kết/bảng/hóa/hợp/ảnh/hình/mail/email/tin/cho/người/thư/giấy, gởi nhầm ..
    sao/thông/hồ/kết/bảng/hóa/hợp/cho/người, sao kê .. của/người/ai/ông/bà/nhầm/nào/lộ/gửi, hóa
    đơn .. của .. người khác/ai/ông/bà, kết quả .. của .. người khác/ai/ông/bà/tôi/mình ..
    gửi/người/đưa/trả/lộ/đăng, của ông nào, của bà nào, của ai .. mà/vậy/thế/tên, của người nào,
    của người khác, người khác .. xem/thấy/đọc/biết/nhận/dùng/đăng/vào/coi ..
    của/được/hết/thông/tài/đơn/ảnh/tin, thông tin .. người
    khác/khách/ai/cho/lên/lộ/bán/rò/cá/riêng/bị, tên .. khách khác/người/ai, nhận được .. của ..
    người/ông/bà/ai/khách/cô/chị/anh, nhận .. thư/mail/sao/hóa/email .. của .. ông/bà/người/ai,
    bạn trai cũ, bạn gái cũ, người yêu cũ, chồng cũ, vợ cũ, ny cũ, xin .. địa chỉ/số/thông/lịch ..
    của tôi/của/mà/là/cho, cho .. địa chỉ/số/sđt/thông/tên/lịch .. của ..
    tôi/mình/em/tui/khách/chị/mẹ/con/vợ, đưa .. địa chỉ/số/sđt/thông/ảnh/hồ .. của ..
    tôi/mình/em/tui/khách .. cho, cho luôn .. địa/số/thông, lộ ..
    thông/số/địa/tên/đơn/hết/tin/sđt/cccd/hàng/bệnh/ảnh/mật/danh/dữ, rò rỉ ..
    thông/dữ/số/khách/tin, lọt .. thông tin/dữ/số/ra, tuồn .. thông/số/dữ/ra, mua bán ..
    thông/dữ/số/data, bán .. thông tin/dữ/số/data/sđt/danh, data .. khách/bán/lộ/số, bị bán ..
    thông/số/dữ, chụp .. cccd/cmnd/hộ/căn/thẻ/giấy/bằng/mặt/lén/trộm/nhà/hình/ảnh ..
    của/mình/tôi/em/ba/mẹ/bằng/điện/gửi/riêng/làm/không/tôi, chụp hình ..
    cccd/cmnd/thẻ/căn/giấy/con/nhà/mặt/mình/tôi/em/khách/lén, chụp ảnh ..
    cccd/cmnd/thẻ/căn/giấy/con/nhà/mặt/mình/tôi/em/khách/lén, ghi âm .. lén/tôi/mình/cuộc/không,
    thu âm .. lén, theo dõi .. tôi/mình/em/lén/vị/con, vị trí .. lộ/theo/bán/chia, giữ ..
    cccd/cmnd/căn/hộ/giấy/thẻ/bằng .. của/tôi/mình/khách/lại/không/gốc, cầm .. cccd/cmnd/hộ, đòi
    .. cccd/cmnd/mật/otp, bắt .. gửi/chụp/đưa/nộp/cung .. cccd/cmnd/căn/ảnh/hình/hộ/giấy/thẻ, yêu
    cầu .. cccd/cmnd/căn/mặt/vân/sổ/ảnh/mật .. qua/làm/để/zalo/chi, sao phải ..
    cccd/cmnd/căn/khuôn/thông/số, cccd .. của .. tôi/em/mình/khách/ba/mẹ/người/vợ, căn cước .. của
    .. tôi/em/mình/người, cmnd .. của .. tôi/em/mình/người, cccd ..
    zalo/làm/gói/bọc/rác/mạng/lộ/mở/vay, hồ sơ .. rác/đường/vứt/bán/lộ/bệnh/người/khách/vỉa, !hồ
    sơ .. bệnh viện ơi, giấy tờ .. vứt/rác/đường/khách/bọc, hợp đồng .. vứt/rác/người/lộ, gói xôi,
    bọc .. giấy/hồ/cccd, vứt .. hồ sơ/giấy/đơn/thùng .. khách/tên/cccd/bệnh, thùng rác ..
    hồ/giấy/đơn/cccd/khách, số điện thoại .. của/tôi/mình/em/khách ..
    lên/cho/dán/ghi/lộ/bán/người/public/công, số .. của .. tôi/mình/em/tui .. đâu/cho/bán/lộ/ra,
    lấy .. số/thông/địa .. đâu/ở/từ/của, sao .. biết/có .. số/tên/địa/thông/nhà/đơn ..
    tôi/mình/em/của/hay/vậy/thế, ai cho .. số/thông/phép/địa, vừa .. đặt/mua/đăng/khai/làm/gửi ..
    là/đã/thì .. gọi/spam/lừa/nhắn/quảng, cuộc gọi .. lạ/rác/spam/quấy/liên/từ/suốt/cả, gọi ..
    rác/spam/quấy/liên/suốt/cả, tin nhắn .. rác/spam/lạ/tán/riêng/quấy, nhắn tin .. làm
    quen/riêng/tán/đêm/quấy/gạ/rủ/khen, nhắn .. zalo/riêng/đêm/gạ/khen, kết bạn ..
    zalo/fb/facebook, xin zalo, xin fb, xin info, mở .. thẻ/khoản/tài/sim .. tên/tôi/em/mình/bằng,
    dùng .. tên/ảnh/hình/cccd/số/tài/thông .. của .. tôi/mình/em/khách/con/tui, lấy ..
    ảnh/hình/cccd/tên/tài/clip/mặt .. của/tôi/con/em/mình/khách .. đi/quảng/đăng/làm/chạy/mở/lên,
    đăng .. ảnh/hình/clip/tên/số/địa/thông/cccd/tin/video/mặt ..
    tôi/con/em/mình/khách/lên/của/bệnh, up .. ảnh/hình/clip/video .. tôi/con/em/khách/mình/lên,
    ảnh .. con/tôi/em/mình/khách/nhà .. quảng/fanpage/lên/mạng/phép/xin/đăng/poster/page, hình ..
    con/tôi/em/mình/khách/nhà .. quảng/fanpage/lên/mạng/phép/xin/đăng/poster/page, không được phép
    .. đăng/chụp/quay/dùng, chưa .. đồng ý/cho .. đăng/gửi/chia/dùng/thông/mà, không .. đồng ý/cho
    .. đăng/chia/dùng/thông/ảnh/số, ko .. đồng ý/cho .. đăng/dùng/ảnh, tự ý ..
    đăng/dùng/chia/lấy/mở/gửi/xem/chụp/cung/kích/đọc, tự tiện .. xem/đọc/mở/chụp, xem .. tin
    nhắn/ảnh/điện/hồ/camera/đơn .. của/tôi/khách/lén/người, mở .. thư/bưu/kiện/gói/hàng .. của ..
    tôi/mình/em/ra/xem, bóc .. thư/hàng .. tôi/xem/ra/trước, camera ..
    thay/toilet/vệ/chĩa/chiếu/hướng/lộ/hack/ngủ/tắm, phòng thay đồ .. camera/quay/lén, phòng thử
    đồ .. camera/quay/lén, vân tay .. lộ/bắt/sao, khuôn mặt .. lấy/quét/lộ/bắt/sao, có người ..
    đăng nhập/vào/đổi/dùng/login, ai .. đăng nhập/vào .. tài khoản/acc/nick/của, acc ..
    bị/mất/hack/lạ/chiếm, nick .. bị/mất/hack/chiếm, hack .. acc/nick/tài/fb/zalo/mail, chiếm đoạt
    .. tài khoản/acc/sim, đổi mật khẩu .. không/ko/ai/tự/lạ, tự đổi .. mật/số/email, mã otp ..
    không/ko/lạ/liên/tự/ai/gọi/bấm, otp .. không/ko/lạ/liên/tự/ai, vào .. nhầm .. tài khoản/acc,
    vào app .. thấy/hiện/ra .. người khác/của/khách/tên/đơn, app .. hiện/lộ/thấy/ra .. người
    khác/đơn/thông/tên/số/của, hiện .. tên/số/đơn/địa/thông .. người khác/khách/ai/người, người lạ
    .. xem/biết/gọi/vào/có/nhắn/thấy/đăng/cầm/nhận, bí mật .. đời/riêng/cá/khách/bệnh, lộ lọt,
    doxx*, bốc phốt .. thông/số/địa, tống tiền, dọa đăng, dọa tung, tung ..
    ảnh/clip/tin/thông/info, dán .. tên/danh/số/ảnh/thông/giấy ..
    nợ/phòng/thang/bảng/lên/cửa/khách, niêm yết .. tên/danh, danh sách .. khách/nợ/tên/bệnh/số/lớp
    .. lộ/dán/đăng/gửi/lên/công/bán, công khai .. tên/số/thông/danh/bệnh/địa/lương/ảnh/đơn, trả
    lời .. bình luận/comment/công .. số/tên/địa, comment .. số/tên/địa/đơn .. của/tôi/lộ, xóa ..
    thông/dữ/tài/ảnh/số/bình/hồ, xoá .. thông/dữ/tài/ảnh/số/bình/hồ, cho .. mã/chìa/thẻ ..
    phòng/nhà .. người/khách/lạ, vào phòng .. tôi/mình/em/khi/lúc .. người/lạ/nhân/không/đang`,
};
