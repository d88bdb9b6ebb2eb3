/** What sounds like danger and is none, as Vietnamese tells it; some only without its tones. */
export const SAFETY_VI_HARMLESS: Readonly<Record<string, string>> = {
  idioms: `
    !săn .. gãy tay, !bấm .. gãy tay, !gõ .. gãy tay, !order .. gãy tay, !mua .. gãy tay, !gãy tay
    luôn, !đẹp .. chết người, !đẹp chết người, !ngon chết người, !xinh chết người, !cưng chết
    người, !rẻ chết người, !bá cháy, !bá chấy, !cháy deal, !deal cháy, !sale cháy, !cháy kho,
    !cháy đơn, !cháy ví, !cháy thẻ, !cháy sân khấu, !cháy hết nấc, !cháy nhất, !cháy khét lẹt ..
    sale, !quẩy .. cháy, !cháy giá, !giá cháy, !cháy combo, !cháy lịch, !cháy suất, !cháy size,
    !giá sốc, !sốc điện luôn, !rẻ sốc, !sốc giá, !giá .. sốc điện, !sale sốc, !phun ra lửa, !phun
    lửa, !cay .. lửa, !nồi nấu lửa, !bếp lửa hồng, !mua bình chữa cháy, !bán bình chữa cháy, !lắp
    .. báo cháy, !báo giá .. chữa cháy, !mua .. chữa cháy, !bình chữa cháy .. uy tín, !bình chữa
    cháy mini, !tuyển .. cứu hộ, !chết cười, !cười chết, !cười ngất, !cười .. xỉu, !cười sặc, !sặc
    cười, !cười .. đau bụng, !cười đau, !cười bò, !thương xỉu, !vui xỉu, !ngon xỉu, !đỉnh xỉu,
    !xỉu up xỉu, !yêu xỉu, !app .. xỉu, !khóc sưng, !khóc .. sưng mắt, !khóc .. sưng cả, !gãy góc,
    !muốn gãy tay, !vẫy .. gãy tay, !gãy nắp, !gãy bìa, !chua loét, !nắng táp, !gối .. căng phồng,
    !liếc .. sắc, !bún đậu .. mắm tôm, !nhỏ xíu, !mặt .. đâm dưa, !trúng thưởng, !cười té, !cười
    rớt, !cười muốn, !đói xỉu, !đói .. xỉu, !thèm .. xỉu, !muốn xỉu, !xỉu ngang, !mê xỉu, !dễ
    thương xỉu, !rẻ xỉu, !mệt muốn chết, !đau ví, !đau đầu .. giá, !bom tấn, !nổ não, !hại não,
    !nổ deal, !nổ sale, !bùng nổ, !nổ ưu đãi, !nổ hũ, !nổ .. đơn, !trúng độc đắc, !choáng ngợp,
    !choáng với giá, !giá .. choáng, !choáng với, !choáng vì đẹp, !trị sẹo, !mờ sẹo, !kem sẹo,
    !giảm sẹo, !liền sẹo, !túi mù, !hộp mù, !mù tịt, !mù tạt, !sương mù, !mù mờ, !mù quáng, !mù
    chữ, !mù công nghệ, !mù màu, !mù đường, !mù mịt, !xét nghiệm máu, !hiến máu, !lấy máu, !thử
    máu, !máu mê, !máu mua, !đường máu, !máu chó, !lọc máu định, !dòng máu, !nghẹt mũi, !nghẹt
    mạng, !tắc nghẹt, !nghẹt cống, !nghẹt bồn, !nghẹt ống, !mạng .. tê liệt, !hệ thống .. tê liệt,
    !app .. tê liệt, !oxy già, !trị mụn, !ngừa mụn, !trị viêm, !trị ngứa, !trị rụng tóc, !chống
    rụng tóc, !giảm rụng tóc, !ngăn rụng tóc, !trị hói, !trị dị ứng, !thuốc dị ứng, !không lo ..
    dị ứng, !giảm kích ứng, !chống giật, !chống cháy, !chống nổ, !chống trượt, !chống trơn, !chống
    té, !chống ngã, !chống đuối, !chống hóc, !chống sặc, !chống sốc, !chống va đập, !cách điện,
    !chập chờn, !tự văng ra, !bị văng ra, !văng ra khỏi .. game/app/ứng, !văng game, !văng app,
    !văng ra ngoài màn, !văng .. ứng dụng, !thật không may, !không may là, !may đo, !máy chạy
    nhanh, !chạy nhanh mượt, !chạy khá nhanh, !chạy rất nhanh, !chạy quá nóng, !cấu hình .. chạy
    .. nhanh, !mạng nhanh, !sạc nhanh, !nhà mạng, !mạng .. wifi, !miếng dán, !miếng kính cường
    lực, !tặng .. kính cường lực, !dán kính, !học sinh .. giỏi, !bán chạy, !chạy deadline, !chạy
    show, !chạy quảng cáo, !giật deal, !giật sale, !giật voucher, !giật mã, !giật lag, !giật vé,
    !giật flash, !lag giật, !giật đùng đùng game, !tim tan chảy, !rụng tim, !thả tim, !rớt tim ..
    đẹp, !đốn tim, !đánh giá, !đánh đổi, !đánh thức, !đánh răng, !đánh dấu, !đánh máy, !đánh bật,
    !đánh lừa, !bị đánh cắp, !bị đánh tráo, !đánh rơi, !đánh mất, !đánh phấn, !đá phò, !bóng đá,
    !đá banh, !bóp team, !bóp giá, !bóp băng, !bóp tốc, !đè giá, !ôm hàng, !ôm show, !cắt cổ, !cắt
    lỗ, !chém giá, !chém đẹp, !bị chém, !chặt chém, !sập web, !sập app, !sập giá, !sập server,
    !sập mạng, !sập hệ thống, !sập sàn, !sập nguồn, !sập sim, !sập sóng, !rớt mạng, !rớt giá, !rớt
    hạng, !rớt đồ .. game, !rớt cuộc gọi, !rớt sóng, !rớt đơn, !rơi vào tay, !rơi vào tình, !rơi
    nước mắt, !rớt nước mắt, !gãy gọn, !gãy cánh, !gãy kèo, !tin nóng, !nóng lòng, !nóng máy, !hot
    hit, !đường dây nóng, !nóng tính, !cay cú, !cay thật, !đau lòng, !đau tim vì đẹp, !đau thương,
    !chết mê, !chết mệt, !mê chết, !thích chết, !yêu chết, !chết máy tính, !chết pin, !chết nguồn,
    !chết app, !chết thẻ, !chết tên, !chết danh, !chết tiền, !chết trong lòng, !chết lặng, !chờ
    chết, !đợi chết, !ế chết, !bơm oxy, !cá chết, !giá chết, !tai nghe, !tai thỏ, !mắt thẩm mỹ,
    !sốt giá, !cơn sốt, !sốt đất, !sốt vé, !gây sốt, !phát sốt vì, !hạ sốt, !nước sốt, !sốt cà,
    !sốt me, !sốt .. mayo, !sốt tiêu, !sốt cay, !sốt trứng, !sốt xình xịch, !ngất ngây, !ngất
    trên, !cao ngất, !chóng mặt vì giá, !tăng .. chóng mặt, !giá .. chóng mặt, !nhanh chóng mặt,
    !xoay chóng mặt, !tốc độ .. chóng mặt, !mất mạng .. internet/wifi/tối/nét, !mất mạng hoài,
    !mất mạng liên, !mất mạng suốt, !bị mất mạng, !mạng .. mất mạng, !thang máy .. nhanh/êm, !gần
    bệnh viện, !cạnh bệnh viện, !đối diện bệnh viện, !an toàn giao dịch, !lối thoát .. rõ, !cứu
    trợ, !cứu cánh, !cứu tinh, !cứu vớt, !vị cứu, !cứu nguy, !đốt tiền, !đốt cháy calo, !đốt mỡ,
    !đốt năng lượng, !thuốc nhuộm đẹp, !nôn nao, !nôn nóng, !nôn quá, !nôn muốn, !nôn ghê, !nôn
    hàng, !nôn chờ, !sạt lở, !hiểm hóc, !hóc búa, !góc hóc, !sặc mùi, !táp lô, !táp pi, !bão táp,
    !té ra, !té ghế, !té bật ngửa, !té ngửa, !té tát, !té khói, !té xỉu vì giá, !ngã ba, !ngã tư,
    !ngã năm, !ngã sáu, !ngã bảy, !ngã giá, !ngã ngửa, !ngã mũ, !ngã ngũ, !ngã rẽ, !dấu ngã, !gục
    ngã, !đập vào mắt, !rơi vào tình, !rơi vào tay, !rơi vào trạng, !đập hộp, !lở dở, !lở cả,
    !đánh vào mặt hàng, !rơi xuống mức, !rơi xuống còn, !bay vào mũi, !thơm .. mũi, !ngã lòng,
    !bắn vào máy, !văng tục, !văng miểng, !chảy .. nước miếng, !ói tiền, !không té, !không ngã,
    !không bị nôn, !say xe nôn, !giật tung chảo, !hồi hộp .. nghẹt, !trận .. nghẹt thở, !phim ..
    nghẹt thở, !đẹp nghẹt thở, !gay cấn .. nghẹt, !kịch tính .. nghẹt, !nghẹt thở luôn, !kinh
    nghiệm chữa cháy, !tuyển .. chữa cháy, !tập huấn .. chữa cháy, !thiết bị chữa cháy, !liệt
    phím, !phím .. liệt, !bị liệt phím, !liệt cảm ứng, !ấn tượng, !bong bóng, !kỹ xảo, !không
    phồng, !khuyết liệt, !quyết liệt, !xuất sắc, !đau nhức sướng, !xem .. phim .. la hét, !kinh
    dị, !không rát, !không bị rát, !không gây rát, !không cay mắt, !ko cay mắt, !không bong, !đỏ
    cháy, !màu cháy, !cháy phố, !không cháy, !ko cháy, !không bị bỏng, !không gây hại, !không độc,
    !nghỉ ốm, !bệnh viện thẩm, !rong kinh, !diệt gián, !diệt chuột, !diệt kiến, !diệt muỗi, !đuổi
    chuột, !bẫy chuột, !thuốc gián, !xịt kiến, !xịt muỗi, !chuột máy tính, !con chuột ..
    máy/bluetooth/không/logitech, !chuột không dây, !chuột bluetooth, !chuột gaming, !rết led,
    !mực con`,
  toneless: `
    !bao hanh, !tu van, !sinh vien, !hoc vien, !thanh vien, !khoa hoc, !xai rat, !bat dau, !mot
    noi, !co ban, !rat nhieu, !rat tot, !rat de, !rat muot, !rat dep, !rat ok, !rat ngon, !rat
    nhanh, !rat co, !day rat, !rat nhiet, !rat than, !rat hai, !dau tien, !thoi gian, !ly do, !noi
    chung, !so dien, !trong nhung, !tai sao, !toc do, !hien tai, !tat ca, !tran trong, !chi can,
    !thuc su, !hoat dong, !ket noi, !dieu do, !kien thuc, !ban se, !co dien, !muc gia, !neu ban,
    !chup anh, !de hoc, !bai tap, !ban do, !chung ta, !cho ban, !nhanh chong, !thuc te, !van tay,
    !lan dau, !muot pin, !cam ung, !de hieu, !mon hoc, !y tuong, !kha nang, !tham chi, !bat ky,
    !dai hoc, !nang cap, !dap ung, !giong nhu, !noi rang, !che do, !tai chinh, !tro thanh, !giao
    su, !bai giang, !tai lieu, !trong tam, !cua may, !cua moi, !cua co, !cua tai, !cua mon, !cua
    em, !de toi, !de nguoi, !de dang, !may khong, !may ko, !may con, !cho den, !cho du, !cung cap,
    !rat da, !da rat, !da mua, !do co, !hoc co, !can phai, !lay ra khoi, !hop dong, !doi mat khau,
    !mo toi, !bao thuc, !be gium, !mau be, !kinh di, !bien lai, !ve sinh, !dieu hoa, !ve bao, !so
    ke, !an com, !san pham, !phong co, !mat dien thoai, !di hoc, !di choi, !di lam, !hoi dai, !hoi
    nhat, !hoi it, !hoi kho, !liet phim, !ban phim, !tran dau, !goi dien xin, !tim nguoi, !thu
    tuc, !giao dien, !nhung van, !am thanh, !app nay, !ban nao, !bang gia, !bang lai, !bao gio,
    !bao lau, !bao loi, !bao nhieu, !bao tri, !ben minh, !ben nay, !binh thuong, !buoi sang, !buoi
    toi, !cam on, !cap nhat, !cham soc, !chat luong, !cho em hoi, !cho minh hoi, !cho meo, !choi
    game, !chu dao, !chu nhat, !chuyen khoan, !co can, !cup dien, !da lat, !dang nhap, !dang tien,
    !dat lich, !dat phong, !dau vay, !day du, !dia chi, !doi dia, !doi ma, !dong qua, !dung gio,
    !dung hen, !duoc khong shop, !gi vay, !gia han, !gia re, !giai thich, !giao nhanh, !gio vay,
    !giup em, !giup minh, !goi cuoc, !goi lai, !goi tong, !gui lai, !ho tro, !hoan tien, !hoc phi,
    !hoi nho, !hop ly, !huong dan, !khi nao, !kho tinh, !khong a, !khong shop, !khuyen mai, !kien
    nhan, !kieu gi, !kinh nghiem, !lan sau, !lap mang, !le tan, !lien he, !may anh, !may gio,
    !mien phi, !minh hoi, !minh muon, !moi mua, !moi nguoi, !mon nay, !mua ve, !muon doi, !muon
    xiu, !nao cung, !nao vay, !nghe nhac, !ngon hon, !nhan phong, !nhe nhang, !nhiet tinh, !nho
    shop, !nho xiu, !o quay, !op lung, !qua email, !qua troi, !quan nay, !ra quay, !ro rang, !sai
    gon, !shop con, !shop gui, !shop minh, !shop oi, !sinh nhat, !thai do, !than thien, !thang
    truoc, !thanh toan, !thu hai, !tinh tien, !tren app, !tren web, !trung thuong, !tru tien, !tu
    sang, !tuan nay, !vay a, !vay ad, !vay shop, !ve que, !ve tau, !vui tinh, !xac nhan, !xep
    hang, !chieu thu, !sang thu, !toi thu, !hoc ky, !cuoi tuan, !nhan vien nhiet, !le phep, !de
    thuong, !tai xe de, !cuoi nam, !nam nay, !mau nay, !cai nay, !con hang, !het hang, !size nao,
    !chua ve, !dat truoc, !giu cho, !ve may bay, !an no, !chay bo, !doi so, !dien tu tu, !co doc
    tin, !con doi hoi, !mat dien tu, !chua tram, !ba con, !bac si hat, !cua minh, !cho tre, !con
    mau, !mau hong, !mau xanh, !minh len, !xe chay em, !xe chay qua, !di hoc roi, !hoc roi, !loi
    tu, !loi mat, !mat song, !quan dong, !quan co, !nhu dam, !nang chay, !qua da, !roi ma, !xe
    moi, !sach dep, !tiem hoa, !do cho, !cho de xe, !co cho, !het muc, !dua don, !trong rau, !doi
    moi, !ve so, !tu tu ma, !cu tu tu, !cung tu tu, !tu tu thoi, !tu khi, !tu luc, !tu hom, !tam
    nay, !phong tap, !phong khong, !phong doi, !phong don, !phong thay, !phong may, !phong be,
    !phong lab, !phong thoang, !phong nho, !phong rong, !phong sach, !may phong, !nha phong, !toi
    roi`,
};
