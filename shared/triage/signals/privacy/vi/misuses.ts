import { KINDS, NO, OWNERS, STAFF } from './words.ts';

/** Calls nobody asked for, data taken and kept, and accounts got into, as Vietnamese tells it. */
export const PRIVACY_VI_MISUSES: Readonly<Record<string, string>> = {
  cameras: `
    camera/cam .. quay/nhìn/thấy/soi/chĩa/rọi/ngó .. vào/nhà/phòng/giường/hàng/tắm/ngủ/thay/thẳng
    .. nhà/phòng/giường/cửa/tắm/ngủ/thay/tôi/em/mình/khách/vệ/xóm/trong, camera/cam .. trong ..
    toilet/thay/tắm/ngủ/vệ/wc/thử/phòng .. đồ/sinh/ngủ/nghỉ/tắm/em/tôi/khách/mình/thay/khám,
    camera .. nhà .. tôi/bị/ai/người/lộ/em/mình .. bị/xem/lộ/hack/quay/vào/coi/lạ, người .. lạ ..
    xem .. camera`,
  lost: `
    khám/bệnh/lương/thai/nợ ... ty/sếp/nghiệp/xóm/chồng/mẹ/lớp/quan biết, bắt/ép/đòi/phải bật ..
    vị/định/gps/mic/camera, tra .. được .. tin/cuộc/lịch/địa/số/hồ/vị, ảnh/hình/thông/tên/clip ...
    không .. hay biết, thu hồi .. hình/ảnh/dữ/thông .. của/tôi/em, chưa ký .. đồng ý, ghi ..
    tiếng/giọng .. nói/riêng/chuyện, làm mất ..
    hồ/cccd/cmnd/passport/chiếu/giấy/căn/sổ/hộ/chứng/usb, đánh mất ..
    hồ/cccd/cmnd/passport/chiếu/giấy/căn/sổ/dữ, thất lạc ..
    hồ/cccd/cmnd/passport/chiếu/giấy/căn/dữ`,
  approached: `
    # cuộc .. gọi/mời/rác/lạ/điện/liền/quảng, # cú .. điện/gọi, ngày .. # .. cuộc/cú, # cuộc ..
    ngày/liên/đêm/vay/tới, cuộc .. mời/vay/đầu/đất/rác/spam/quảng/lạ ..
    mua/tư/vay/gọi/đất/chứng/liên/suốt/hoài, số lạ .. gọi/nhắn/mời/hù/đọc/biết/cứ/liên/suốt, gọi
    .. # lần .. vay/mời/mua/nợ/quảng/ngày, gọi .. mời/vay/đầu/bán/tư ..
    đất/vay/tư/chứng/bảo/hoài/liên/suốt/ngày/mua/thẻ,
    đất/bds/bđs/spa/chứng/forex/vay/crypto/casino/sim/khoản .. gọi/nhắn/mời ..
    hoài/suốt/liên/biết/mình/em/tôi/tui/cháy/ầm, từ chối .. nhận/quảng/tin/gọi/chia ..
    tin/quảng/cáo/gọi/sẻ/mời/mail, hủy/huỷ/ngừng/tắt/bỏ/dừng/ngưng .. nhận/đăng/theo ..
    tin/ký/quảng/mail/email/gọi .. vẫn/mà/hoài/rồi/còn/lại, vẫn .. gửi/nhận/nhắn/gọi/spam/bị ..
    tin/mail/quảng/rác/email/cuộc/thư/sms, hỏi ra .. thì/mới/là .. ngân/bên/công/bán,
    gỡ/xóa/xoá/rút/loại/bỏ .. tên/số/sđt/thông/ảnh/hình/email/dữ .. khỏi/ra/xuống/đi/giùm/dùm/giúp
    .. danh/hệ/app/web/sách/ngay/data/ngoài/em/tôi/mình/cho, nghị/cầu/xin/mong/nhờ/đòi ..
    gỡ/xóa/xoá/hủy/huỷ/trích/cung/ngưng ..
    dữ/thông/số/vân/ảnh/hình/hồ/tài/khuôn/danh/clip/video/vết/cccd/bài, gỡ ..
    ảnh/hình/clip/video/bài/thông/tên/số, xóa .. ảnh/hình/clip/dữ/vân/khuôn/thông/cccd/sđt/hồ, hủy
    .. dữ/vân/thông/hồ/khuôn, xoá .. ảnh/hình/clip/dữ/vân/khuôn/thông/cccd/sđt/hồ, huỷ ..
    dữ/vân/thông/hồ/khuôn, nghỉ việc ... dữ/vân/khuôn/thông/ảnh/hồ/mail/email, vân tay ..
    chấm/nghỉ/lưu/bắt/lấy/giữ/thu/hủy/xóa/bán/công .. công/việc/lại/tôi/em/phép/không/nhân,
    ${STAFF} ... lưu/xin/giữ/lấy/biết/nhớ/moi/add/kết/dùng ..
    số/sđt/zalo/fb/facebook/địa/bạn/ảnh/hình/mặt ...
    nhắn/gọi/kết/tán/làm/rủ/hẹn/gạ/tỏ/hoài/tối/đêm/riêng/quen/tới/mò, biết nhà ..
    rồi/mà/nhắn/tới/mò/hay/gọi/em/mình .. nhắn/gọi/tới/mò/đêm/tối/hoài/qua/đứng, tối/đêm nào ..
    cũng .. nhắn/gọi/kết/tìm/inbox/ib, ${STAFF} ... nhắn/inbox/ib .. tin/riêng/hỏi/zalo/rủ/làm ..
    làm/quen/rủ/hẹn/đi/cà/chưa/xinh/đẹp/yêu/gạ/riêng/chơi/ngủ, xinh .. nhắn/xin/kết ..
    zalo/số/bạn, ${NO} .. cho/đăng/đưa/cung/khai .. số/sđt/thông/cccd/địa ...
    sao/mà/vẫn/lại/gọi/biết, sao/đâu/nào .. biết/có .. số/sđt/tên/địa/nhà/thông/cccd/email ..
    tôi/mình/em/tui/mk/e/t/nhà/con/ba/mẹ/vợ, lấy .. ${KINDS} .. đâu, ${KINDS} .. lấy .. đâu, đâu
    ra .. ${KINDS}, vanh vách .. tên/số/địa/ngày/đơn/thông, biết .. vanh/rành/rõ/hết/cả/đích/chính
    ... ${KINDS}, đọc .. vanh/đúng/rành/chính/ro/y ... ${KINDS}, nói .. đúng/trúng/vanh ..
    tên/số/địa/họ/ngày/đơn/cccd/mã/biển .. nhà/tên/chỉ/sinh/hàng/tài/xe/số/cước/đơn, vừa ..
    xong/rồi .. gọi/nhắn/tới .. lừa/mời/biết/đọc/số/bảo/vay/giả`,
  told: `
    nợ .. quá/của .. hạn/người .. quen/hỏi/gọi/bạn/ai, hỏi .. có quen, sao ..
    tên/số/hình/ảnh/thông .. nằm/ở/có/lọt .. trong/ở/bên/trên, nằm trong ..
    máy/danh/hệ/list/nhóm/tay .. anh/các/bên/sách/họ/chị/ai/mấy, lý lịch, thu nhập ..
    bố/cha/gia/khách/nhân/tôi/mẹ, quét .. ra .. tên/lý/thông/danh/người/nguyên/hết/cả/luôn, ra
    luôn .. ${KINDS}, hiện luôn .. ${KINDS}, lòi .. ra ... ${KINDS}, có/kèm/gồm/đủ/ra/thấy/lộ ..
    cả/luôn/nguyên/hết .. địa/sđt/cccd/cmnd/thu/lương/bệnh/hộ/mật/biển/ngày ..
    chỉ/sinh/nhập/án/khẩu/của/lẫn/tôi/xe/với/luôn/cả, ${STAFF} ... chụp/quay/lấy/livestream ...
    đăng/up/khoe/tung/post/story/gửi/share/ghép/làm/live/lén, chụp/quay ..
    lén/cả/con/khách/nhà/mặt/giường/phòng/tôi/mẹ/bà/vợ ... đăng/khoe/tung/post/up ..
    lên/zalo/fb/nhóm/mạng/tiktok/face/facebook/khoe/group/story, mới/vừa ... đã/liền/là .. có ..
    bên/chỗ/số/người/đứa/cty/chục/hai/ba/bốn/năm/# ..
    gọi/chào/mời/nhắn/tiếp/rao/nơi/chỗ/cuộc/bên/số, bán tôi, bán .. khách .. cho, bán .. cho ..
    bên/ai/nào .. nào/mà/để .. gọi/mời/số, kể luôn/hết/sạch, khai luôn/hết/sạch ..
    cho/thông/tên/số, tổng đài .. kể/đọc/khai/tiết/cho/nói .. luôn/hết/lộ/ra/cả ..
    cho/tôi/chồng/vợ/số/thông/lịch/địa, ${STAFF} ... kể/tiết/khai/mách/bép/buôn/nói ..
    luôn/hết/lộ/cho/với/chuyện ... chồng/vợ/con/mẹ/bố/ba/xóm/sếp/bệnh/lương/nợ/nhắn,
    facebook/fb/zalo/nick/page/web .. giả .. lấy/dùng/hình/ảnh/tên/mạo, lấy/dùng/trộm/chôm/xài
    hình/ảnh/mặt .. tôi/mình/em/má/mẹ/ba/bố/con/bé/cháu/bà/ông/tui/khách/vợ ..
    đi/xin/chụp/lừa/bán/làm/đăng/từ/quảng/lên/chạy/minh/bên/ghép, bỏ/để quên .. ${KINDS}, ${KINDS}
    ... bỏ/vứt/phơi/chất .. ngoài/trên/giữa/hớ/quên/bừa/ở ..
    ghế/bàn/quầy/cửa/sảnh/băng/thùng/hành/đường/cổng/xe, ai/khách/người .. ngang/qua/nào/vào ..
    cũng .. coi/xem/đọc/thấy/lật/nhìn/nghe/lấy/biết .. được/hết/tên/rõ/số/luôn, ghi ra ..
    note/giấy/bảng/dán/tờ, số thẻ .. ghi/dán/đọc/lộ/chụp/lưu/note/thấy/cvv/bị, cvv, thẻ .. ghi ..
    dán/note/giấy, bắt/đòi/cầu/ép/buộc .. nhập/khai/quét/chụp/nộp/gửi/cung/điền/đưa/cho/đăng ..
    cccd/cmnd/căn/hộ/vân/khuôn/sinh/quê/passport/danh/otp/mật/ảnh, giữ/lưu/thu/có/nắm/chứa ..
    dữ/thông .. gì .. về/của .. tôi/mình/em/tui, dữ liệu .. về .. tôi/em/mình/tui/con, thông tin
    .. về .. tôi/em/mình/con .. bên/đang/ở/lấy/cho/từ, chuyển/chia/bán/cung/đưa .. cho .. ai/nào
    .. dữ/thông/biết, đã .. cho .. ai .. dữ/thông/số, dán/treo/niêm/đọc/nêu/đăng/ghi/công/chiếu ..
    danh/tên/bảng .. sách/tuổi/tên/học/hs/cả ..
    nghèo/nợ/học/hs/phụ/khách/bệnh/lương/kỷ/vay/nhân/lên/ngoài/thiếu/trên/con,
    thẻ/cccd/cmnd/sim/tên/bhyt/số/mã .. tôi/mình/em/tui/mẹ/ba/bố/vợ/con/mk .. bị ...
    dùng/xài/mượn/lấy/sử/đăng/mở/quét/lãnh/khai/vay/rao/bán/lộ/photo, gửi/gởi/nhận/được/đính/kèm
    .. file/excel/danh/list .. khách/người/nhân/học/bệnh/nghìn/trăm/sách/cả, file/excel ..
    khách/cmnd/sđt/mật/cccd/lương/danh/bệnh/nhân, lộ .. file/excel/bảng, màn hình ..
    chờ/sảnh/quầy/tivi/led/gọi ... tên/tuổi/bệnh/lịch/lý/số/khám, ${KINDS} ... trên .. màn/loa/led
    .. hình/chờ/thanh, ${KINDS} .. của .. người ta, đọc/bóc/xé/khui/mở .. thư/phong/bưu/mail/nhật
    .. tôi/mình/em/của/tui/ra/bì/phẩm/ký/riêng, thư/phong/bưu .. bị ..
    bóc/xé/mở/đọc/khui/rạch/lục, hình/ảnh/tên/clip/mặt/thông .. cháu/con/tôi/mình/em/tui/bé/mẹ/ba
    .. vẫn/còn .. trên/trong/chình/nằm/lù/treo/đó/ở/y, xin/nhờ/nhắn/đòi/bảo/cầu/kêu ..
    gỡ/hạ/xóa/xoá .. không/ko/ai/chưa/bận/lần/mãi/hoài/ảnh/hình/clip/bài/thông/xuống/giùm, biết ..
    luôn/hết/rõ .. ai .. nợ/bệnh/mua/lương/vay/ở, ai .. nợ/vay/bệnh .. biết/thấy/hết ..
    cả/nhóm/luôn/hết, vô/vào .. chung .. nhóm/group/zalo ... ${KINDS}, ${KINDS} ... vô/vào ..
    chung .. nhóm/group`,
  heard: `
    # chỗ/bên/nơi/số/cty/đứa .. gọi/chào/mời/nhắn/tiếp, # chỗ ... bán/vay/đất/quảng .. gọi/nhắn,
    vừa/xong/sau/mới/nói/khám/tìm/tư ... hiện/ra/thấy/toàn/đầy .. quảng cáo, quảng cáo ..
    đúng/y/ngay/trúng .. thứ/cái/bệnh/món/chang/điều/tôi/mình,
    nghiệm/adn/thai/hiv/bệnh/khám/quả/lương/vay/trĩ ... báo/nói/kể/gọi/gửi/lộ/biết/hỏi/cho ..
    mẹ/chồng/vợ/sếp/gia/hàng/bố/ba/công/cơ/họ/người ..
    chồng/vợ/đình/xóm/ty/quan/hàng/tôi/khác/ta/biết/em/nhà/cũ/trước, có ..
    đứa/ai/người/kẻ/thằng/máy/thiết .. login/nhập/vô/vào/mở/lọt ..
    ví/acc/tài/app/nick/mail/email/zalo/fb/thẻ, bị .. đứa/ai/người/kẻ/thằng ..
    login/nhập/vô/vào/mở/lọt .. ví/acc/tài/app/nick/mail/email/zalo/fb/thẻ, chưa .. xuất/thoát ..
    đọc/người/máy/vô/vào, đọc/xem/coi hết .. mail/tin/thư/chat/ảnh/hồ/album, vô/vào/mở ..
    đọc/xem/coi .. hết/được/trộm .. mail/tin/ảnh/hồ/thư/chat/album/máy, bệnh sử, tiền sử .. bệnh,
    chưa ký .. giấy/gì/đồng/đơn ... dữ/thông/bệnh/hồ/ảnh/sử, bệnh .. chưa .. ký/đồng/cho,
    bật/mở/dùng/truy .. micro/mic/camera/cam/vị/gps .. khi/cả/lén/ngầm/tự/dù/ngay/trộm/suốt, chạy
    ngầm .. ghi/thu/gửi/theo/nghe/mic, tự .. bật/mở/kích .. mic/micro/camera/cam/vị/gps, ghi ..
    lại .. giọng/cuộc/màn/mặt/hình .. không/mà/chưa/lén/tôi/em/mình, giọng .. nói/của ..
    tôi/em/mình/con .. làm/ai/quảng/huấn/train/lấy, lấy/dùng .. giọng .. tôi/em/mình/con/nói, đổi
    số .. ra/là/thấy/xem, tra .. mã/số/tên/bot .. ra .. hết/địa/tên/thông/luôn/cả, in ..
    nguyên/rõ/cả/hẳn .. nợ/dư/tên/số/bệnh/hàng .. ngoài/bì/hộp/thư/trên, ngoài ..
    bì/thư/hộp/thùng/phong .. ghi/in/có .. tên/nợ/số/hàng/bệnh/sđt, gắn với .. tài/sđt/số ..
    lạ/khoản/người, bị gắn .. tài/với, hỏi/trêu/chọc/cười/bình/khen ..
    mua/bao/que/bệnh/ảnh/hàng/size/đồ .. bao/lót/nhiều/thai/gì/vậy/rồi/sao ...
    nhắn/cười/zalo/shipper/bưu/nhân, nhắn .. hỏi .. mua/sao/nhà/chưa/chồng/yêu/ngủ/ở/tuổi, lưu ..
    hành/lịch/thẻ/dấu/vị .. tôi/mình/em/dù/vẫn/trước/năm/không/xóa/xoá, xóa/xoá tài khoản ...
    vẫn/còn/mà, xoá .. rồi .. vẫn .. còn/hiện/thấy/lưu/gọi, mục đích .. thu/sử ..
    thông/dữ/căn/cccd/ảnh, thu thập .. căn/cccd/thông/dữ/vân/khuôn/ảnh/vị/giọng/lịch,
    chất/để/bỏ/vứt .. đống/chồng/thùng/bừa .. hành/ngoài/vỉa/rác/cửa/sảnh ... ${KINDS}, ${KINDS}
    ... chất/để/bỏ .. đống/chồng/bừa .. hành/ngoài/vỉa/cửa/sảnh, nhìn/thấy/dòm/ngó .. màn hình ..
    tôi/khách/em/thẻ/mật/người, nhân viên .. biết/thấy/xem/đọc/coi/nhìn .. mật/mã/số
    dư/lương/tin/ảnh/giao/lịch/hết .. tôi/em/mình/khách/của`,
  taken: `
    vay/mở/đăng/kích/lập/mua/làm/ký .. bằng/dưới/tên/từ/với ..
    cccd/thông/tên/giấy/cmnd/danh/ảnh/căn ..
    tôi/mình/em/tui/mẹ/ba/bố/vợ/người/khách/mk/cước/tin/con, lấy/dùng/mượn/cầm/đem/sử ..
    thông/cccd/tên/ảnh/sđt/cmnd/giấy/căn/chữ/số/mặt ..
    tôi/mình/em/tui/mẹ/ba/bố/vợ/khách/mk/cước/tin/con/người/tờ ...
    vay/mở/đăng/mua/làm/lập/đi/ký/bán/cầm, nhiên/dưng .. mang/dính/lòi/xuất/bị/ôm/thành ..
    khoản/nợ/cic/thẻ/sim/hợp/người/con/tài/vay, nợ .. trên trời, nợ xấu ..
    oan/không/ko/đâu/cic/bao/người/tên/tôi, ${NO} .. vay/mở/đăng/ký/quen/liên ..
    gì/đồng/ký/bao/hề/mà .. nợ/đòi/gọi/bắt/lại/có/thẻ/sim/sao, đòi nợ ..
    nhầm/quen/đồng/cơ/hàng/bạn/cả/danh/người/công, thu nợ .. gọi/réo/nhắn/đồng/công/gia, réo ..
    nợ/tên/cả/suốt/công/điện, gọi .. cho/tới/hết/khắp/cả .. danh/gia/sếp/công/đồng/họ/hàng/bạn/cơ
    .. bạ/đình/ty/nghiệp/hàng/xóm/bè/quan/nợ/tôi/em, truy cập ..
    danh/ảnh/vị/mic/camera/tin/trái/vào .. bạ/trí/hình/nhắn/phép/tài, quyền ..
    danh/vị/camera/mic/ảnh/truy, sim .. đứng/đăng/người/kích/lạ/bị/của ..
    tên/khác/ký/chủ/cướp/hack/chiếm/ai, số cũ .. nhắn/otp/người/của/chủ, chủ cũ ..
    số/sim/tin/đơn/otp/tài, chủ số cũ, otp ... của .. ông/bà/người/chủ/ai/số/khách, otp ..
    đọc/xin/hỏi/bắt/lộ/nhắn/lạ/gửi .. cho/mã/nhân/số/tôi/liên/liền/không, xin .. otp, hỏi .. otp,
    xin .. mật khẩu, khoảng cách .. chính/từng/lộ/hiện .. xác/mét/vị, vị trí ..
    từng/lộ/chính/theo/hiện/chia/bán/luôn/biết/dõi ..
    mét/xác/tôi/em/mình/khách/người/bên/dõi/real/giờ, lần ra .. nhà/chỗ/quán/địa/tận/nơi/em/tôi,
    tìm .. ra/tới/đến .. tận .. nhà/chỗ/nơi, bồ cũ .. lần/tìm/mò/biết/theo/xem/lấy, gắn ..
    vị/gps/camera/cam/máy .. lén/theo/trong/nghe/xe/phòng, theo dõi ..
    nhất/con/từng/lén/vị/tôi/em/mình/hành/khách/điện/qua ..
    cử/động/trí/vi/bước/tôi/em/lúc/camera/thoại, cam/camera ..
    chĩa/hướng/rọi/quay/lắp/gắn/đặt/giấu/soi/ngay/thẳng ..
    phòng/giường/nhà/toilet/wc/tắm/ngủ/thay/thử/sổ/vệ/vào/sang ..
    ngủ/tắm/thay/nhà/vệ/thử/phòng/đồ/tôi/em/mình/khách/sinh/sổ/sang/nghỉ, phát hiện ..
    cam/camera/ống, cam .. ẩn/lén/giấu/quay/hồng .. phòng/lén/khách/trong/cặp, camera ..
    bị/ai/người/nhân/lộ/tự/share/mở/clip .. xem/hack/quay/lạ/coi/lộ/nghe/xoay/tung/phát/trộm,
    clip/video/hình/ảnh .. camera/cam/ninh/nhạy/nóng ...
    chuyền/tung/phát/lan/share/xem/đăng/gửi/lên, clip/video/hình/ảnh .. nhạy cảm, clip nóng, ảnh
    nóng, ảnh riêng, ảnh thân mật, ảnh nude, quay/chụp/livestream/ghi ..
    mặt/clip/video/hình/ảnh/âm/phim/cảnh/lại/trực .. ${OWNERS} ...
    ${NO}/phép/đăng/lên/hỏi/lén/đồng, chụp/quay .. lén/trộm, quay phim ..
    em/tôi/mình/khách/con/tui/trong, livestream .. khách/mặt/em/mình/tôi/con, lục/xem/đọc/coi/soi
    .. nhắn/album/ảnh/hình/điện/zalo/máy/mail/tủ/vali/ví/ngăn/laptop/facebook ..
    tôi/mình/em/riêng/của/khách/cá/tui/nhân/con, thợ .. xem/coi/mở/lục/lấy/copy/chép/tải ..
    ảnh/hình/zalo/tin/máy/dữ/clip, copy/chép/sao/tải/lưu .. ảnh/hình/dữ/clip/hồ/tin/danh ..
    riêng/của/khách/tôi/em/mình/trong/máy/lại/bạ, giữ .. cccd/căn/giấy/hộ/bằng/passport/thẻ/hồ ..
    gốc/tôi/em/mình/không/khách/lại/chiếu/trả/cước/làm, cccd/cmnd/passport/hộ/cước/giấy ..
    giữ/cầm/photo/chụp/lộ/rao/bị/mạng/vay/nhóm/lưu/mất/gửi/đăng/để ..
    lại/tin/không/làm/lên/vay/qua/trên/zalo/tele/nhân/lạ/ngoài/phép/trả/telegram/lâu/trong/hớ,
    ảnh/hình/thông/dữ/số/tên/mặt/clip/hồ/vân/giọng .. bị/dùng/lấy/sử/đem ..
    quảng/trái/không/chưa/cho/ghép/làm/train/ai/đăng/rao/phép .. phép/xin/hỏi/cáo/mục/biết/đồng/ý,
    ${NO} .. hỏi/xin/phép/đồng/báo/cho .. ý/phép/tôi/em/mình/ai/kiến/biết/trước ...
    đăng/chụp/quay/gửi/chia/lấy/dùng/up/ảnh/hình/thông/số/dữ/sđt, thông tin ..
    cá/riêng/khách/bệnh/thẻ/ngân/tài .. nhân/tư/hàng/khoản, chính sách .. riêng/bảo .. tư, quyền
    .. dữ/riêng .. liệu/tư, dpo, luật .. dữ liệu, nđ13, tài khoản ... lạ/người/ai/thiết/trái/khác
    .. đăng/vào/đổi/xâm/truy/login/mở/sửa, bị .. đổi/đăng/chiếm/khóa/thay ..
    mật/nhập/email/quyền/sđt/số/tên .. không/khẩu/lạ/tôi/em/mình/từ/chủ/người, có người ..
    lấy/dùng/mượn/vay/mở/đặt/rút/vào/đổi/login/đăng ..
    thông/cccd/tên/tài/thẻ/ảnh/mật/nick/acc/tiền/danh, vào .. nick/acc/tài/zalo/mail/fb/email ..
    tôi/em/mình/tui/con/vợ/mẹ .. nhắn/mượn/đọc/đăng/lấy/đổi/đặt/xem, lập nick, nick ..
    giả/ảo/clone, dùng chung .. tài/mật/máy/mail .. khoản/khẩu/lộ/đọc/xem`,
};
