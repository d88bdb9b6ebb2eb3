const DATA = `
  thông/tin/sđt/sdt/số/địa/đơn/tài/khoản/tên/hồ/cccd/cmnd/mail/email/gmail/ảnh/
  hình/bệnh/quả/hóa/hoá/kê/lương/mật/thẻ/dữ/liệu/data/nick/acc/vé/tk/fb/zalo/
  nhà/mặt/vân/hợp/clip/video/tn`;

/** Leaked, shown and misused personal data, as Vietnamese tells it. */
export const PRIVACY_VI: Readonly<Record<string, string>> = {
  leaks: `
    lộ tt, lộ thong tin, rò rỉ data, lộ data, để lộ, bị lộ, làm lộ, lộ sdt, lộ cmnd, lọt ra ngoài,
    thông tin .. lộ/bán/lọt/tuồn/cắp/lan/công/tán/chia/xóa/mua, bán data, bán dữ liệu, bán số,
    tiết lộ, phát tán, đánh cắp thông tin, đánh cắp dữ liệu, ăn cắp thông tin, thông tin của
    khách, dữ liệu cá nhân, thông tin bảo mật, đời tư, riêng tư, xâm phạm .. riêng/đời/quyền, bảo
    mật .. kém/đâu/kiểu/lỏng/tệ/khách/thông, lỗ hổng, dark web, web đen, !lộ diện, !lộ trình, !lộ
    hàng mới, !hé lộ, !tiến độ, !lộ phí, !quốc lộ, !để lộ vẻ, !xa lộ, !đại lộ, !lộ liễu, !bị lộ
    sáng, !lộ mặt, !bị lộ keo, !lộ vân`,
  sharing: `
    chia sẻ thông tin .. bên/cho/người/khách/thứ/ngoài, đưa thông tin .. cho/ra, đưa số .. cho,
    cho số .. người/bên/khách, gửi thông tin .. người/nhầm/cho, cung cấp thông tin ..
    bên/cho/người, cung cấp .. thông tin .. cho/bên, bên thứ ba, bên thứ 3, không được sự đồng ý,
    không có sự đồng ý, chưa được sự đồng ý, ko được sự đồng ý, không xin phép, ko xin phép, chưa
    xin phép, không hỏi ý kiến, chưa có sự đồng ý, chưa đồng ý, không hề đồng ý, tự ý sử dụng, tự
    ý công khai, tự ý thu thập, đăng .. thông/hình/ảnh/sđt/số/mặt/con .. lên/công, đăng hình, đăng
    ảnh, đưa hình .. lên, đưa ảnh .. lên, bêu tên, bêu xấu, bóc phốt khách, quay phim ..
    không/lén/ko, camera .. phòng/toilet/wc/thay/tắm/giấu, camera ẩn, nghe lén, nghe trộm, đọc
    trộm, xem trộm, nhìn trộm`,
  others: `
    thấy .. thông tin .. người/khách, vào được .. tài khoản .. người, đăng nhập .. tài khoản ..
    khác/người, ai cũng .. xem/thấy/biết .. số/thông/tên/địa, cc cho cả`,
  law: `
    nghị định 13, nđ 13, nd 13, bảo vệ dữ liệu, xóa .. thông/dữ/tài/data/số ..
    của/em/tôi/mình/khỏi/đi, xoá .. thông/dữ/tài/data/số .. của/em/tôi/mình/khỏi/đi, gdpr, quyền
    được quên`,
  accounts: `
    bị hack, bị hacker, hacker, mất acc, mất nick, mất tài khoản, chiếm tài khoản, bị chiếm, bị
    đánh cắp, tài khoản .. hack/xâm/nhập/chiếm/mất/trộm, có người vào, ai đó .. đăng/vào/dùng/sử
    .. tài/thẻ/tên/thông, xâm nhập, mạo danh, giả mạo, giả danh, lấy tên .. vay/mở/đăng/làm, dùng
    tên .. vay/mở/đăng, lấy cccd .. vay/mở/đăng, dùng cccd, mở tài khoản .. tên/không, vay .. tên
    tôi, lấy cắp .. tài/thông, đứng tên, nhận otp, mã otp .. lạ/không/tự/lừa, mật khẩu .. bị/lộ,
    sim .. chiếm/khóa/nhái, ai dùng .. thông tin, phishing, link lạ, !mất tài khoản game .. nạp,
    !đứng tên em`,
  contact: `
    sao .. có .. số/sđt/sdt/thông/email, ở đâu .. số/sđt/thông .. tôi/mình/em, số điện thoại .. ở
    đâu, làm phiền, quấy rầy, quấy phá, gọi điện .. liên/mời/rác, spam .. từ/sau/liên/số/sđt/tin,
    đừng gọi, ngưng gọi, ngừng gọi, dừng gọi, đừng nhắn, khủng bố .. gọi/điện/tin/người, shipper
    .. nhắn/kết/zalo/add/gọi/tán/lưu .. số/zalo/tin/bạn/tối/em/mình/tôi/riêng, tài xế ..
    nhắn/kết/zalo/add/gọi/tán/lưu .. số/zalo/tin/bạn/tối/em/mình/tôi/riêng, nhân viên ..
    nhắn/kết/zalo/add/tán/lưu/lấy .. số/zalo/tin/bạn/riêng/fb, lưu số, add zalo, nhắn tin riêng,
    gạ gẫm, mua dữ liệu, mua data, gọi tên .. địa chỉ, biết hết .. thông/tên/địa/đơn, biết cả ..
    tên/địa/đơn/số, đúng tên .. địa chỉ, lừa đảo .. biết, !làm phiền shop, !làm phiền ad, !xin lỗi
    .. làm phiền, !làm phiền bạn, !cho em hỏi .. làm phiền, !làm phiền admin, !không muốn làm
    phiền`,
  broad: `
    ${DATA} ... của/cho/sang/tới/với/bởi người/khách/bạn khác/lạ/ngoài, ${DATA} ... người khác,
    ${DATA} ... người lạ, ${DATA} ... khách khác, ${DATA} ... người ngoài,
    thông/sđt/số/hồ/cccd/ảnh/hình/bệnh/quả/kê/lương/thư/mail/email/clip/video/hóa/hoá/tin ... hàng
    xóm, ${DATA} ... bên thứ, ${DATA} .. cho .. công/bên/đối, người khác ...
    xem/thấy/biết/đọc/nhận/vào .. ${DATA}, người lạ ... xem/thấy/biết/đọc/nhận/vào/có/gọi/nhắn ..
    ${DATA}, thấy .. ${DATA} .. của .. khác/lạ, đem đi vay, mang đi vay, lấy đi vay, đi vay ..
    app/tên/cccd, vay app, vay tiền .. tên/cccd/thông/không, kể .. cho/với ..
    bệnh/chuyện/thông/nợ, kể bệnh, nói .. cho .. hàng/chồng/vợ/gia/công/sếp, công khai ..
    trên/website/web/mạng/fb/group/nhóm/lên/ra, đăng .. lên ..
    mạng/fb/facebook/group/nhóm/page/fanpage/web, tung .. lên/ra .. mạng/thông/hình/clip, phơi ..
    thông/số/tên/địa, để .. thông/cccd/hồ .. bàn/quầy/ngoài/rác/lộ, vứt .. hồ/cccd/đơn/giấy ..
    rác/đường, photo .. cccd/cmnd, chụp .. cccd/cmnd/lại/mặt .. không/tự/làm/gửi, giữ ..
    cccd/cmnd/hộ/passport, bắt .. cung/chụp/gửi .. cccd/thông/mặt/otp/mật, đòi ..
    cccd/otp/mật/quyền/truy, yêu cầu .. quyền/truy/danh, danh bạ, gọi .. người/danh/gia/bạn, !goi
    gia dinh, !gói gia đình, !goi nguoi tren, !goi nguoi dia, !goi nao, lấy ..
    vân/khuôn/danh/dữ/thông/số/sđt, khuôn mặt .. không/chưa/lấy/thu, sinh trắc, không đồng ý ..
    thông/cho/chia/ảnh/hình/dữ/lấy, chưa cho phép, không cho phép .. dùng/đăng/sử/chụp/quay/lấy,
    ai cho .. đăng/lấy/dùng/chụp/quay/sử/đưa/mấy, tự ý ..
    ảnh/hình/thông/số/dữ/tài/đăng/dùng/lấy/mở/chụp/quay/thẻ, quay .. lén/trộm/phim/clip ..
    phòng/khách/tôi/mình/em, rình, nhìn lén, dòm ngó, xem lén, đọc lén, lục ..
    điện/máy/đồ/ảnh/tin, lục lọi, coi ảnh, xem ảnh .. điện/máy, sđt cá nhân, số cá nhân, số riêng,
    fb cá nhân, zalo cá nhân, gọi .. rác/quảng/liên/suốt/vay/bất động, gọi mời, gọi điện mời, gọi
    .. làm, !goi thang, !gọi .. làm gì, ~spam, quảng cáo .. vừa/nói/nghe/lén/theo, bị theo dõi,
    theo dõi .. vị/người/tôi/mình/định, định vị, lộ ..
    số/thông/tên/địa/dư/hình/mặt/danh/đời/clip/cccd/hết/ra/cho/tài/mật, biết ..
    số/tên/địa/đơn/cccd/thông/mã/lịch, đọc .. đúng/vanh/rõ/ra/chính .. tên/số/địa/đơn/cccd, biết
    chính xác, biết rõ, đổi .. mật/email/sđt/số .. không/được/tôi/mình/người/lạ, không phải
    tôi/mình/em .. đặt/đăng/mua/đổi/vào/mở, ai đó .. vào/đăng/dùng/mua/đặt/đổi/lấy, có ai ..
    vào/đăng/dùng/đổi .. tài/nick/acc, bị người .. vào/đăng/lấy/dùng, người lạ ..
    vào/đăng/lấy/dùng/mua/nhắn/gọi/đến, đăng nhập .. lạ/không/trái/từ/thiết/nơi/người, bị đăng
    nhập, thiết bị .. lạ/khác, tk .. hack/bị/mất/lạ, tài khoản .. hack/chiếm/trộm, tài khoản .. bị
    .. hack/chiếm/lạ/ai/người/kẻ/đổi/xâm/login/đưa/lộ/đăng/lên/vào/khóa/đánh/cắp/dùng, an toàn
    thông tin, an ninh .. thông/mạng/dữ, xóa .. hết/toàn/sạch/dữ/tài/thông/số/ảnh/khỏi, xoá ..
    hết/toàn/sạch/dữ/tài/thông/số/ảnh/khỏi, huỷ .. đăng ký .. thông/dữ, !xóa app, !xoá app, !xoá
    sạch bụi, !xóa phông, !xoá phông, !xóa mụn`,
  broad2: `
    thấy .. tên/địa/số/thông .. của ai, của ai không à, của ai đó, của ai không biết, của ai ..
    tên/địa/số/thông/đơn, bất động sản .. gọi/số/biết, bảo hiểm .. biết/sao, bên vay .. gọi/nhắn,
    công ty đòi nợ, đòi nợ .. gọi/nhắn/người/sai/nhầm/khủng, mấy bên .. có số/biết/gọi/lấy, chứng
    khoán .. gọi/mời/số, sao .. có .. số/thông/tên/được .. tôi/mình/em/của, ở đâu ra, ai đưa ..
    số/thông/sđt, nhóm zalo .. hồ/bệnh/thông/ảnh/hình/tên/kết, group .. đăng/up/tung ..
    hình/ảnh/thông/tên/cccd, bệnh án, kết quả xét nghiệm .. người/nhầm/lộ/gửi/công, lịch sử ..
    mua/giao/chat .. lộ/người/thấy, số dư .. lộ/thấy/biết/người, tán tỉnh, làm quen ..
    shipper/tài/nhân/số/zalo/nhắn, kết bạn .. shipper/tài/nhân/zalo/fb, bám đuôi, theo về, giao
    dịch .. của tôi/mình/em .. xem/biết/thấy/lộ, nằm trên mạng, tràn lan .. mạng/thông/số/cccd,
    trên mạng .. cccd/ảnh/thông/số/hình/clip, ảnh/hình/clip/video/cccd/thông/số/hồ .. trên/lên ..
    mạng/facebook/fb/tiktok/zalo/group/nhóm/telegram/youtube, bệnh nhân khác, khách hàng khác ..
    thông/tên/số/đơn/hồ, chào vay, mời vay, cuộc gọi .. vay/lạ/rác/mời/quảng/chào/lừa`,
  toneless: `
    !am thanh, !bai tap, !ban nao, !bang gia, !bang lai, !bao gio, !bao lau, !bao loi, !bao tri,
    !binh thuong, !bun bo, !buoi sang, !buoi toi, !cam on, !cham soc, !chat luong, !cho em hoi,
    !cho minh hoi, !cho meo, !choi game, !chu dao, !chu nhat, !co can, !com ga, !cup dien, !da
    lat, !dang tien, !dat lich, !dat phong, !dau vay, !day du, !doi dia, !dong goi, !dong qua,
    !dung gio, !dung hen, !duoc khong shop, !gi vay, !gia han, !gia re, !giai thich, !giao nhanh,
    !gio vay, !giup em, !giup minh, !goi cuoc, !hoan tien, !hoc phi, !hoi nho, !hop ly, !huong
    dan, !khi nao, !kho tinh, !khong a, !khong shop, !khuyen mai, !kien nhan, !kieu gi, !kinh
    nghiem, !lan sau, !lap mang, !may anh, !may giat, !may gio, !may lanh, !mien phi, !mon hoc,
    !mon nay, !mua ve, !muon doi, !muon xiu, !nao cung, !nao vay, !nghe nhac, !ngon hon, !nhan
    phong, !nhe nhang, !nhiet tinh, !nho shop, !nho xiu, !noi chien, !nuoc hoa, !nuoc mam, !o
    quay, !op lung, !phong hoc, !phuc vu, !qua troi, !quan nay, !ra quay, !ro rang, !sai gon,
    !shop con, !shop gui, !shop minh, !shop oi, !tai nghe, !thai do, !than thien, !thang truoc,
    !thanh toan, !thu hai, !thu tuc, !tinh tien, !tra sua, !tracking number, !trung thuong, !tu
    sang, !tuan nay, !vay a, !vay ad, !vay shop, !ve que, !ve tau, !vui tinh, !xe dap, !xep hang,
    !chieu thu, !sang thu, !toi thu, !hoc ky, !cuoi tuan, !nhan vien nhiet, !le phep, !de thuong,
    !tai xe de, !kinh can, !cuoi nam, !nam nay, !mau nay, !cai nay, !con hang, !het hang, !size
    nao, !chua ve, !dat truoc, !giu cho, !chuyen bay, !ve may bay, !so khong, !doi so, !doi mat
    khau, !luc dem, !luc mua, !quyen loi ro, !doi sdt nhan, !lam tren app, !anh em len, !lo
    chuyen, !bật định vị .. chỉ, !may tinh tien, !doi moi, !don do, !hoa don do, !o dau vay, !goi
    om, !cong khai truong, !de ap, !nguoi yeu cu moi, !ban toi sau, !ban toi nay, !ban ngay`,
};
