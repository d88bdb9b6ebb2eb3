import { KINDS, OWNERS, PLACES, REVEALED, SHOWN, STAFF, WRONG } from './words.ts';

const STRANGERS = `
    người khác, người ta, người lạ, khách khác, ông nào, bà nào, chị nào, anh nào, cô nào, bạn
    nào, ai, thằng nào, con nào, một chị, một anh, một ông, một bà, một cô, một bạn, một người,
    một khách, nhà khác, hộ khác, bệnh nhân, chủ cũ, khách trước, khách hàng khác, hành khách
    khác, học sinh khác, ông khác, bà khác, anh khác, chị khác, bạn khác, ng khác, ngta`;
const ANOTHERS = STRANGERS.split(',')
  .map((stranger) => `${KINDS} ... của ${stranger}`)
  .join(',');
const TO_STRANGERS = STRANGERS.split(',')
  .map((stranger) => `${REVEALED} .. ${KINDS} ... cho ${stranger}`)
  .join(',');

/** Data that others see or hand on, as Vietnamese tells it. */
export const PRIVACY_VI_EXPOSURES: Readonly<Record<string, string>> = {
  nothing: `
    !chỉ mất, !đã xóa hết dữ liệu, !đã xoá hết dữ liệu, !lấy số từ, !bốc số, !lay so tu, !đăng
    hình sản phẩm, !đăng ảnh sản phẩm, !nhắn zalo cho shop, !nhắn zalo shop, !nhắn zalo ..
    shop/ad/page, !nhan zalo cho, !gui nham mau, !gui nham size, !nhan tin cung, !camera .. hình
    nét, !quay đêm rõ, !tan tinh, !vi song, !camera tam, !cho doi, !dong goi, !anh ay, !dai lo,
    !tao nen, !doi sdt, !muon doi, !doi tu, !ban be, !ban hoc, !ban van, !goi cuoc, !nhận diện
    khuôn mặt, !nhận dạng khuôn mặt, !mở khóa .. khuôn mặt, !ghi âm cuộc gọi .. được/tiện/bị/nữa,
    !có ghi âm cuộc gọi, !camera đẹp, !camera .. nét, !camera ẩn dưới, !xem video trên, !gói data,
    !gói cước, !chia sẻ data .. sim/cho máy, !đánh giá của người khác`,
  theirs: `${ANOTHERS}, ${TO_STRANGERS}`,
  shown: `
    bị ... ${SHOWN} .. lên/trong/ra/trên/khắp/vào/qua/cho/vô .. ${PLACES}, ${KINDS} .. ${OWNERS}
    ... ${SHOWN} .. lên/trong/trên/khắp/vào/vô .. ${PLACES}, ${SHOWN} ... ${KINDS} ... ${OWNERS}
    ... lên/trong/trên/khắp/vào/vô .. ${PLACES}, ${OWNERS} ... đem/lấy/dùng/xài ..
    ảnh/hình/clip/video/mặt .. quảng/chạy/đăng/làm/pr/ghép/rao, đem/lấy/dùng/xài/sử ..
    ảnh/hình/clip/video/mặt/chân .. ${OWNERS} ... quảng/chạy/đăng/pr/banner/poster/mẫu/page, rao
    bán .. thông/danh/data/số/hồ/cccd/list/dữ/căn/tài, bị rao, bán/mua/tuồn/trao/lấy/moi/khai ..
    list/data .. khách/sđt/số/người/thông, bán .. thông/danh/dữ/data/số/list/sđt ..
    khách/cho/ra/tôi/em/mình/bên/sách/tin/hàng, list khách, list data, tệp khách, ${REVEALED} ..
    ${KINDS} ... cho/tới/đến/sang/với .. ${WRONG} ..
    cũ/ty/tôi/xóm/nghiệp/đình/khác/lạ/quan/ngoài/hết/chồng/thứ/tui/em/mình/biết/nghe/xem/hàng/bè,
    ${REVEALED} .. ${KINDS} .. của .. ${OWNERS} .. cho/với/sang/tới/đến ..
    khách/chồng/vợ/sếp/hàng/người/đồng/mẹ/bố/ba/thằng/con/nó/đứa/bồ/ny/ex/họ/thiên/ai/cả/bên/công,
    ai cũng .. đọc/xem/coi/nhìn/nghe/biết .. được/hết/tên/số/rõ, ai .. qua/ngang ..
    đọc/thấy/nhìn/xem, ${KINDS} ... ai cũng .. đọc/xem/thấy/biết/coi/nhìn/nghe, cả ..
    phòng/ty/quan/xóm/lớp/trường/nhóm/cư/tổ/khu/họ/làng/tòa/đội ..
    biết/cười/đọc/bàn/xì/nghe/coi/xem/thấy ... ${KINDS}, ${KINDS} ... cả ..
    phòng/ty/quan/lớp/trường/nhóm/cư/tổ/khu/họ/làng/tòa/đội ...
    biết/cười/đọc/bàn/xì/nghe/coi/xem/thấy/trông, chuyền tay, truyền tay, xì xào, bàn tán ..
    về/chuyện/bệnh/lương, lan .. truyền/khắp/nhóm, trôi nổi, in/ghi/dán/viết ..
    to/rõ/nguyên/cả/hẳn/đùng/tên/lên/ngoài .. ngoài/hộp/thùng/bao/phiếu/kiện/bill/tên/sđt/số ..
    hàng/sđt/tên/biết/thấy/sản/món/đồ/số, đọc/nói/hô/gọi/hỏi .. to/oang/lớn ..
    tên/bệnh/nợ/số/lương/kết/địa/cccd/giữa/trước, đọc/nói/hô .. trước .. mặt/cả/mọi/bao ..
    người/khách/phòng/lớp, trước mặt .. người/khách/cả/mọi .. bệnh/lương/nợ/hiv/thai, giữa ..
    phòng/quầy/lớp/sảnh .. đọc/hô/hỏi .. bệnh/tên/số/hiv, thấy/đọc/xem/biết/coi .. hết ..
    giao/tin/đơn/thông/tài/lịch/số, đọc được .. hết/tin/giao/của/toàn, xem được ..
    hết/tin/giao/toàn/của/lương/hồ, nhìn thấy .. hết/tin/giao/toàn/của .. của/người/khách, vào
    được .. tài/acc/nick/app/hồ/email/mail .. của/người/khác, hiện .. nguyên/ra/lên/thấy/đầy/hết
    .. ${KINDS} .. của/người/khác/ai/ông/bà/chị/anh/lạ, mở .. app/web/trang/ứng/link/mail/tài ...
    ${KINDS} ... người/khách/khác/ai/chị/anh/ông/bà .. khác/lạ/nào/ta/tên/ở, đăng nhập ..
    ra/vào/thấy/lại/hiện .. người/tài/khách/ai/tên .. khác/lạ/nào, gửi/gởi/giao/trả/đưa/in/cấp
    nhầm .. ${KINDS}, gửi/gởi/trả/đưa .. ${KINDS} ... nhầm/lộn, nhầm .. người/khách/địa ..
    ${KINDS}, ${KINDS} .. gửi/gởi/trả/đưa/giao nhầm, nhận .. được/lộn/nhầm .. ${KINDS} ..
    của/khách/người/tên, để .. hớ/lộ/ngỏ/trơ/toang/không ... ${KINDS},
    vứt/bỏ/ném/quăng/bán/gói/lót .. ${KINDS} ... rác/đường/cân/xôi/vụn/vỉa/ve, ${KINDS} ...
    vứt/quăng/bỏ/gói/lót/đem .. rác/lăn/bừa/xôi/lề/cân/vỉa, công khai .. ${KINDS}, ${KINDS} ..
    công khai, công khai .. bệnh/tên/tôi/khách/lương/nợ`,
  gossip: `
    ghi lại số .. thẻ/cccd/tài, số thẻ .. mã, hàng xóm biết, biết .. tôi/em/mình .. một mình, biết
    .. tôi/em/mình/con .. đang .. bệnh/điều/nằm/mang/nợ/tìm/đi, y tá kể, bác sĩ kể, nhân viên kể,
    bán .. địa/email/ảnh/hồ .. chỉ/của/khách/sơ/tôi .. tôi/em/nhà/khách/mình/cho, tìm ra ..
    nhà/chỗ/địa/nơi, mò ra .. nhà/chỗ/địa, quảng cáo .. vẫn .. đến/gửi/nhận/tới/gọi, bấm/nhấn ..
    hủy/huỷ/chặn .. chục/mãi/hoài/vẫn/lần/rồi, dù .. hủy/huỷ/chặn/từ ..
    chục/nhiều/mấy/chối/đăng/rồi, trực tiếp .. camera/mặt/lớp/phòng ..
    khách/học/tôi/em/con/ngủ/có/lộ, sim ... cho .. kẻ/lạ, sim ... cho người .. khác/lạ, làm lại
    sim .. người/kẻ/ai/không, bị ... gửi/gởi/đưa/chuyển/nói/đọc/kể/khoe ..
    cho/tới/đến/với/trước/sang/qua .. sếp/chồng/vợ/mẹ/lớp/cả/đồng/họ/lạ/nhóm/công/khác/nghe, thu
    âm .. cuộc/không/mà/chưa/lén/tôi/em, ghi hình .. không/chưa/lén .. xin/báo/phép/hỏi, ${KINDS}
    ... trước lớp, ${KINDS} ... trước mặt, giữ .. bản sao .. nhà/cửa/phòng/khóa/hộ/tôi/em, giữ ..
    chìa .. nhà/cửa/phòng/khóa, ${KINDS} ... lăn lóc, ${KINDS} ... vương vãi, ${KINDS} ... bừa
    bãi, ${KINDS} ... ngổn ngang, ${KINDS} ... tứ tung, ${KINDS} ... khắp sàn, hỏi/xin/đòi/moi mật
    khẩu .. ngân/của/tôi/mẹ/khách/thẻ/ví/tài/facebook/qua/em, đưa/giao/gửi/trả ..
    gói/kiện/hàng/đơn/bưu/thư/đồ .. cho hàng xóm, đưa/giao/gửi/trả .. gói/kiện/hàng/đơn/bưu/thư/đồ
    .. cho người .. khác/lạ, hàng xóm .. bóc/mở/khui/đọc/lấy, chụp .. màn hình ..
    số/tin/địa/chat/khách/tài/có/đơn/rồi, rồi khoe .. bạn/nhóm/mạng/khắp/với, ${STAFF} ..
    chụp/quay/chép/soi/copy/khoe/tung/bán .. ${KINDS} ... ${OWNERS}, mở/vào/nhìn/xông ... thay đồ,
    mở .. cửa .. không gõ, không gõ cửa, người/chủ/khách trước .. vẫn/còn ..
    đăng/vào/xem/dùng/nhận/lưu, vẫn đăng nhập được, cho người .. ngoài/lạ/khác ..
    xem/vào/biết/coi/rút/dùng/lấy/thấy/mượn/nghe, sao/nào .. họ/bên/tụi/mấy/chúng/trung .. biết,
    nào cũng biết .. tôi/con/em/số/tên/nhà, biết .. con .. tôi/em/mình/tên/học ..
    tên/lớp/học/trường/mấy, livestream .. ca/mổ/bệnh/lớp/khách/nhà/phòng/mặt, khách hàng khác ..
    gọi/nhắn/biết/thấy/có, người khác .. gọi .. cho .. tôi/mình/em .. vì/hỏi/do/nói/bảo,
    ghi/in/lưu/dán nhầm .. số/tên/địa/cccd/thông, vứt/quăng/ném/bỏ .. thư/giấy ..
    ngoài/cổng/đường/rác/hớ, phong bì .. rách/bóc/xé/mở, thư .. bị .. rách/bóc/xé/đọc, chụp/giữ ..
    giấy tờ, giấy tờ .. giữ/chụp/photo .. luôn/lại/rồi/không, gửi/gởi/nhắn/gọi ... vào/tới/đến/qua
    .. máy/số/mail/zalo/email/sđt .. vợ/chồng/mẹ/bố/ba/sếp/người/hàng/ông/bà ..
    tôi/em/mình/khác/lạ/ta/xóm/nào/cũ, ai .. nói/báo/kể/tiết/khai .. họ/bên/chúng/tụi/nó/mấy ..
    biết/thông/số, ai cho .. họ/chúng/tụi/bên .. biết/số/thông, lên mạng .. kể/bêu/nói/khoe/bóc ..
    khách/tôi/em/con/bệnh/nợ, bị ... chụp .. rồi/xong/lại .. nhắn/đăng/gửi/trêu/tung/up, nhắn ..
    trêu/chọc/ghẹo/gạ/tục/bậy, còn lưu .. tài/mật/thẻ/thông/dữ, thấy cả ${KINDS}, thấy nguyên
    ${KINDS}, thấy luôn ${KINDS}, thấy hết ${KINDS}, công bố ..
    tên/danh/nợ/bệnh/điểm/căn/lương/số, bị ... đăng/up/tung/phát ..
    mạng/fb/facebook/tiktok/nhóm/youtube, cắt clip .. đăng/tung/gửi/mạng, mới/vừa ... đã/liền ..
    gọi/nhắn/chào/mời .. bán/mua/mời/quảng/vay/sữa/đất/hiểm, số dư .. của/người/cho/gửi/lộ/khác,
    tin nhắn .. vào .. máy/số .. vợ/chồng/người/khác, treo/dán/in/bày ảnh/hình ..
    em/tôi/mình/khách/con/tui/của, chiếu .. hồ/điểm/bệnh/tên/ảnh .. lên/bảng/màn/lớp/tivi, bạn ..
    lớp .. biết .. điểm/bệnh/nghèo/nợ, soi/bàn/buôn/tám/bép/đồn/hóng/mạch ..
    đơn/bệnh/lương/nợ/chuyện/tin/ảnh/thai .. của/tôi/em/mình/khách/con/trong/giữa/với/cho,
    nhắn/gọi/báo/nói/kể/mách/gửi ... chồng/vợ/mẹ/sếp/bố/ba/họ/hàng/đồng/yêu/trai ..
    tôi/em/chồng/xóm/nghiệp .. biết/rằng/chuyện/là/về/nghe/mua/bệnh/nợ, hiểu/sao/lạ ...
    có/biết/ra/lấy .. cv/hồ/thông/ảnh/hình/sđt/số/địa/email/clip/tên .. tôi/em/của/con/thật/nhà,
    cv .. của/bị/gửi/lộ/bán/rao/nộp, ${KINDS} ... rác/nát/vụn/chai/vỉa .. thùng/xe/hè/lề, ${KINDS}
    ... thùng rác, ${KINDS} ... ve chai, ${KINDS} ... bãi rác, ${KINDS} ... đồng nát, ${KINDS} ...
    giấy vụn, ${KINDS} ... ngoài đường, !còn ngoài đường, !nghe ngoài đường, nhặt/lượm được ..
    ${KINDS}, in/lộ/hiện cả .. số/thẻ/tên/địa/mã/cccd, số thẻ .. đầy/đủ/hết/rõ/nguyên, in .. số
    thẻ, ${KINDS} ... treo/dán/niêm/bày .. sảnh/cổng/cửa/bảng/lang/tường/trường/lớp/ngoài/ở, !dán
    ở đâu, !dan o dau, !đăng ở đâu, !dang o dau, !treo o cua cho, bán .. file/ảnh/hình/clip ..
    cưới/khách/mình/tôi/riêng/nóng/con/lén, bị .. gắn thẻ, bị tag, tag tôi, gắn thẻ tôi,
    họ/bên/chúng/tụi/app/đối/chúng/nó biết .. tôi/em/mình/con/nhà/tui ..
    vừa/mới/sắp/đang/bị/có/hay, biết .. tôi/em/mình/tui/con/vợ .. vừa/mới/sắp/từng ..
    mua/khám/sinh/vay/bị/đặt/từ/nghỉ/ly/chuyển/rút/đăng/gửi/tìm/hỏi, lỗ nhìn, rình trộm, đồng bộ
    .. danh/ảnh/tin/dữ, tự động .. đồng bộ, xuất hiện .. trên/trong/ở ..
    tài/trang/nhóm/web/mạng/quảng/app .. người/lạ/khác/khoản/cáo/đen, ảnh/hình/mặt/tên .. xuất
    hiện, dưới tên .. tôi/em/mình/mẹ/con/ba/vợ, gửi .. cho cả .. phòng/nhóm/lớp/khối/công/ty, cho
    xem .. nhầm/hồ/camera/bệnh/thông/ảnh, cho .. coi/xem/đọc/mượn ..
    hồ/bệnh/camera/clip/ảnh/danh/thông/tin .. người/khách/tôi/khác/em/mình/của, đoán được ..
    mật/mã, mật khẩu .. gửi/lưu/hiện/in/đọc/dễ/mặc/lộ/khách/hỏi ..
    qua/rõ/thẳng/trần/cho/khách/email/sms/định/hết, gửi mật khẩu, hỏi .. ngày sinh, soi ..
    đơn/hàng/điện/ví/túi/tin .. tôi/em/mình/khách/của`,
  terse: `
    in/ghi/đóng/để/hiện .. số .. cccd/cmnd/thẻ/điện .. lên/trên/ngoài/vé/thoại/hóa/bìa, sổ khách
    .. quầy/lật/ngoài/bàn/xem, ai cũng .. lật/mở/vào/bấm/xem/coi/lấy/tra, ai .. bấm/có/mở/vào/nhấn
    .. cũng .. xem/thấy/đọc/coi/vào/lấy, giữ chứng minh, chứng minh thư .. giữ/làm
    tin/lộ/vay/của/photo/chụp, làm tin .. giấy/thẻ/cccd/cmnd/minh/passport, photo ..
    hộ/cccd/cmnd/căn/giấy/minh .. vứt/rác/giữ/lại/bán/gói, cc .. cả/hết/toàn/trăm/chục/khách,
    email .. cc/bcc, lộ .. email/mail, tự ghi âm, tự quay, tự chụp, loa .. nghe/ghi ..
    âm/lén/trộm/hết, đăng/post/up/kể/đưa .. ca/bệnh/án .. lên/mạng/facebook/fb/nhóm/nhân, theo dõi
    .. màn/máy/nhân/con/tin/email/chat .. hình/tính/viên/nhắn/nhà, giám sát .. màn/nhân/nhà/tin ..
    hình/viên/nhắn/riêng, chấm công .. khuôn/mặt/vân/định/vị/giọng, bắt .. quét/chụp/dùng/lấy ..
    mặt/khuôn/vân/cccd/căn/ảnh, cấp lại .. sim/thẻ/cho .. người/lạ/khác/ai/kẻ, rút .. đồng ý, thu
    hồi .. đồng ý, rút lại, xin .. facebook/fb/zalo/insta/số/info ..
    em/mình/tôi/khách/con/làm/riêng/nhắn/tán/gái, ${STAFF} .. xin .. facebook/fb/zalo/số/insta, mở
    .. kiện/hộp/thùng/gói/bưu .. ra xem, mở .. kiện/thư/bưu .. của, khui .. hàng/thư/kiện, tự ..
    vào/mở/xông .. phòng/nhà/cửa .. khi/lúc/tôi/em/mình/không/vắng/đi/ngủ, vào phòng ..
    khi/lúc/tôi .. vắng/tắm/ngủ/không/đi/thay, đưa/giao/cho .. chìa/thẻ/mã ..
    phòng/nhà/tôi/em/mình .. cho .. người/khách/ai/ông/ổng/anh/lạ/khác, cho mượn ..
    hồ/thông/cccd/danh/tài/data/giấy, lấy/dùng/mượn/xài/sử/đem .. hồ/thông/giấy ..
    nhân/khách/sinh/công/học/người/tôi/em ... mở/vay/đăng/lập/làm/ký, ngừng/ngưng/dừng/thôi/đừng
    .. gửi/nhắn/gọi/spam/phiền/quấy .. email/tin/mail/nữa/tôi/em/mình/quảng/rác, đọc ..
    email/mail/chat/nhật/tin/inbox/thư .. cá/riêng/của/nhân/hết/tôi/khách/trộm/lén,
    ai/người/kẻ/đứa/thằng .. lập/tạo/mở/đăng/dùng/xài ..
    tài/acc/nick/fb/trang/ví/sim/email/số/tên/ảnh ..
    tôi/em/mình/tui/mẹ/con/khách/nghiệp/bằng/khoản ... tôi/em/mình/tui/của, tạo ..
    nick/trang/acc/tài .. giả/mạo/tên/ảnh .. tôi/em/mình/danh, thông minh .. ghi âm/nghe/quay/lén,
    hai .. mặt/camera .. lén, xem .. được .. đơn/hồ/hóa/tài .. người/khách/khác, đổi ..
    mã/số/đuôi/id .. link/đường/url/là .. xem/ra/thấy/đơn, tra .. ra .. hết/cả/luôn/được ..
    tên/địa/số/thông/khách, nợ .. dán/bêu/đăng/rao/tung .. ảnh/hình/mặt/tên, dán ..
    nợ/tên/ảnh/thông .. cửa/cổng/tường/thang/bảng/nhà`,
  learnt: `
    bị ... đem/lấy/mang/dùng .. đăng/quảng/chạy/rao/bán/khoe/chia/làm ..
    quảng/lên/cáo/cho/mạng/đi/fanpage/mẫu/page/nhóm/bán/ra, ${KINDS} .. ${OWNERS} ... đem/lấy/mang
    .. đăng/quảng/chạy/rao/bán/khoe/làm, bắt/ép/đòi/cầu/buộc .. nộp/cung/khai/đưa/gửi/đọc/chụp ..
    sao/lương/sổ/bệnh/hộ/cccd/cmnd/cvv/thẻ/thu ..
    kê/hồng/án/khẩu/lương/gốc/tín/nhập/tiết/mới/sao/công, kẻ .. vào/đăng/đổi/mở/dùng/lấy/chiếm ..
    ví/app/tài/thẻ/được/acc/nick/sim, tin rác, mail rác, thư rác, sms rác, email rác, dính ..
    cả/toàn/đầy/hàng/mấy .. tin/rác/cuộc/quảng/spam, gọi/réo ..
    quan/người/công/nhà/sếp/mẹ/vợ/chồng/con/bạn ... nợ/vay/khoản/đòi, hỏi .. về ..
    khoản/nợ/vay/bệnh/lương .. của, khoản .. nợ/vay .. của ..
    em/anh/chị/bạn/người/ba/mẹ/đồng/hàng/chồng/vợ/con, nợ .. của ..
    em/anh/chị/bạn/người/ba/mẹ/đồng/hàng/chồng/vợ/con .. tôi/mình/khác/nghiệp/trai/gái/em/cũ/ta,
    lưu .. mật/cvv/cccd/vân/khuôn/thẻ/ảnh .. khách/người/dù/của/vẫn, thấy ..
    nguyên/cả/hết/đầy/toàn .. ảnh/hình/tin/hồ/clip/đơn/tên/giấy/cccd/dữ/lịch ..
    gia/khách/tôi/mình/em/người/sơ/riêng/nhà/nhắn/tuổi, ${KINDS} ... trước ..
    đám/mọi/cả/bao/nhiều/hàng .. đông/người/lớp/phòng/khách/nhiêu/chục/xóm/chúng, kèm ..
    tên/bệnh/nợ/số .. bệnh/trước/tuổi/nợ/điện, đồng nghiệp ..
    thấy/biết/đọc/xem/nhìn/coi/nghe/cười, hàng xóm .. thấy/biết/đọc/xem/nhìn/coi/nghe/nhận ..
    hết/được/tên/đơn/tin/hàng/thư/hóa/số/luôn/mật, cơ quan .. thấy/biết/đọc/xem/coi ..
    hết/được/lương/bệnh/nợ/luôn, màn hình khóa ... thấy/đọc/lộ/hiện/xem, biết ..
    sinh/thai/bầu/ly/bệnh/lương/nợ/cưới/mua/chuyển/nghỉ ... dù/mà .. không/chưa/chẳng/đâu ..
    nói/khai/kể/ai/cho/cung, dù/mà .. không/chưa/chẳng .. nói/khai/cung/cho .. ai/thông/số ..
    biết/gì/tin/cả/nào/hết, kiểm/khám/lục/soát .. túi/người/điện/ví/balo/đồ/giỏ/cốp ..
    khách/tôi/em/riêng/cá/thoại, dữ liệu .. khuôn/vân/sinh/vị/giọng/bệnh/khách/tôi/người, xóa vĩnh
    viễn, xoá vĩnh viễn, đứng .. tên .. sim/tài/thẻ/số/vay/xe/hợp .. lạ/khác/nào/không, file ..
    khách/học/nhân/danh/lương/cccd, danh sách khách .. của .. tôi/mình/em/shop, mua .. được ..
    danh/thông/số/data .. khách/của/sách, đối thủ .. có/lấy/mua/biết/xem ..
    danh/thông/khách/đơn/dữ/giá, nhân viên .. nghỉ .. mang/lấy/copy/giữ .. danh/dữ/khách/thông,
    nhận .. email/mail/thư/tin/hợp/file/hồ/hóa/đơn .. chứa/có/của/ghi ..
    hợp/tên/thông/chị/anh/ông/bà/người/ai/khách, số của tôi .. bị/nằm/cho/gắn/dùng/nhận/lộ, mã xác
    thực .. của/lạ/liên/hoài/không, mã .. thực/otp .. người .. lạ/khác/ta, chủ cũ ..
    vẫn/còn/nhận/tin/nhắn/thư, mời tới/đi/cà .. nhà/chơi/phê .. nhắn/zalo/số, xin số ..
    rồi/nhắn/em/tôi/con/khách/riêng/zalo, nhắn .. mời .. tới/đi/cà/về/chơi, lộ ..
    mặt/nhà/giường/phòng/lưng/ngực/body/trẻ/con/em .. lên/trên/clip/mạng/livestream, quay ..
    khách/em/tôi/mình/con/cháu/bé ..
    lên/đăng/tiktok/livestream/mạng/clip/không/tắm/ngủ/thay/khi/lúc, kết quả
    xét/khám/sinh/siêu/thử ... gửi .. nhầm, kết quả .. xét/khám/thử/siêu ... nhầm/lộ ..
    cho/qua/tới/sang/nhóm/người, bắt nhập/khai/điền/cung/đưa ... cccd/cmnd/căn/passport`,
};
