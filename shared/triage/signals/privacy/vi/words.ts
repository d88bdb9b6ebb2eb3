/** Kinds of personal data. */
export const KINDS = `
  thông/địa/sđt/sdt/đt/hộ/passport/căn/cccd/cmnd/chứng/bảng/bài/học/bệnh/hồ/kết/
  sao/hóa/hoá/tin/lịch/danh/khuôn/chân/vị/email/mail/gmail/mật/otp/clip/video/
  ảnh/hình/ghi/cam/camera/lương/thẻ/list/data/dữ/file/đơn/toa/phiếu/hợp/biên/
  nick/acc/inbox/chat/số/vé/dư/đoạn/mã`;
/** Whose it is. */
export const OWNERS = `
  tôi/mình/em/tui/con/bé/cháu/mẹ/má/ba/bố/vợ/chồng/khách/mk/e/t/chị/anh/bà/ông/
  bạn/nhà/gái/nó/bệnh/người/hs/sinh`;
/** Who works for a company. */
export const STAFF = `
  tài/xế/shipper/bưu/tá/vệ/grab/viên/thợ/thuật/lý/sếp/tân/giáo/sĩ/hlv/pt/chủ/
  sale/sales/nv/tổng/thu/cskh`;
/** Ways to say no. */
export const NO = `
  không/ko/k/kg/kh/hông/hong/hổng/hok/hem/khum/chẳng/chả/chưa/đéo/đâu/chứ`;
/** Ways to make it public. */
export const SHOWN = `
  rao/đăng/tung/up/post/gửi/gởi/share/phát/chia/treo/dán/quăng/ném/bán/đem/đưa/
  lộ/livestream/phơi/chuyền/chiếu/bêu/forward/ném/leak/xả/pass/in`;
/** Where it is made public. */
export const PLACES = `
  nhóm/group/gr/zalo/telegram/tele/facebook/fb/face/mạng/tiktok/youtube/fanpage/
  page/web/website/bảng/story/tường/cửa/sảnh/threads/insta/ins/google/diễn/
  forum/kênh/loa/online/zl/messenger`;
/** Ways to hand it on. */
export const REVEALED = `
  gửi/gởi/đưa/cho/nói/kể/báo/chuyển/tiết/lộ/bán/cung/chia/share/forward/khoe/
  đọc/mách/phát/tuồn/giao/bật/trả/in/cấp`;
/** Who had better not know. */
export const WRONG = `
  sếp/chồng/vợ/hàng/đồng/mẹ/bố/ba/gia/công/người/nhà/cả/thiên/bên/cơ/họ/trường/
  nhóm/ny/ex/bồ/lạ/khách/tui/bạn/phụ/ngân`;
