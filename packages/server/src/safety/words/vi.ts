import type { SafetyWords } from '../safety-words.ts'

/** Not yet reviewed by a native speaker. */
export const safetyVi: SafetyWords = {
  alert: {
    subject: 'Có một báo cáo',
    text: 'Có người báo rằng ai đó có thể đang gặp nguy hiểm hoặc chưa đủ tuổi. Nội dung liên quan đã được ẩn. Xin xem trong hôm nay.',
    open: 'Mở bảng điều khiển',
  },
  decision: {
    refusedSubject: 'Nội dung bạn viết không được hiện',
    refused: 'Nhân viên thư viện đã quyết định không hiện nội dung bạn viết.',
    approvedSubject: 'Nội dung bạn viết đã được hiện',
    approved: 'Nhân viên thư viện đã xem nội dung bạn viết. Bây giờ nó được hiện.',
    appealHint: 'Bạn có thể xin xem lại trong vòng 14 ngày:',
    final:
      'Nội dung đã được xem lần thứ hai và quyết định giữ nguyên. Bạn vẫn có thể nói chuyện với nhân viên tại quầy.',
  },
  reasons: {
    'contact-details':
      'Trong đó có địa chỉ thư, số điện thoại hoặc liên kết. Câu trả lời đi qua thư viện, xin hãy bỏ chúng đi.',
    advertising: 'Nội dung giống quảng cáo. Nơi này dành cho người chia sẻ, không dành cho doanh nghiệp.',
    money: 'Nội dung xin hoặc trả tiền. Những gì chia sẻ ở đây đều miễn phí.',
    'not-allowed': 'Thư viện không nhận loại nội dung này ở đây.',
    disrespectful: 'Một số từ có thể làm tổn thương người khác.',
    unsafe: 'Nội dung có thể khiến ai đó gặp nguy hiểm.',
    'adults-only': 'Nội dung có thể liên quan đến người dưới 18 tuổi. Nơi này chỉ dành cho người lớn.',
    duplicate: 'Đã có nội dung như vậy.',
    other: 'Lý do ở trong ghi chú của nhân viên.',
  },
  appeal: {
    title: 'Xin xem lại',
    why: 'Vì sao nên hiện nội dung này?',
    send: 'Gửi',
    sent: 'Cảm ơn bạn. Nhân viên sẽ xem lại và viết cho bạn.',
    gone: 'Liên kết này không còn dùng được. Xin nói chuyện với nhân viên tại quầy.',
    notSent: 'Chưa gửi gì cả. Hãy viết vài chữ, nhiều nhất 2000 ký tự.',
  },
}
